import Markdown
import Yams

extension ConfigurationReader {
  mutating func readPage(_ keys: Yams.Node.Mapping, _ configuration: inout Configuration) {
    if let company = words(keys["company"]) { configuration.page.company = company }
    if let footer = words(keys["footer"]) { configuration.page.footer = footer }
    if let node = keys["home"] { readHome(node, &configuration) }
    if let node = keys["logo"] { readLogo(node, &configuration) }
    if let node = keys["accent"], let colour = colour(node, on: PageColour.lightGrounds, "light") {
      configuration.page.accent = colour
      // A colour for the dark theme that an extended file gave does not belong to this one.
      configuration.page.darkAccent = nil
    }
    if let node = keys["accent-dark"],
      let colour = colour(node, on: PageColour.darkGrounds, "dark")
    {
      configuration.page.darkAccent = colour
    }
    guard configuration.page.company == nil, let node = keys["logo"] ?? keys["home"] else { return }
    report(
      "`page` has no `company`", node,
      help: "add it; it is the text of the logo and of the link for whoever does not see them")
  }

  private func words(_ node: Yams.Node?) -> String? {
    guard let text = node?.text, text.contains(where: { !$0.isWhitespace }) else { return nil }
    return text
  }

  private mutating func readHome(_ node: Yams.Node, _ configuration: inout Configuration) {
    guard let home = node.text else { return }
    guard URLPolicy.allows(home.utf8), home.utf8.allSatisfy({ $0 > Byte.space && $0 != 0x7F }),
      !home.isEmpty
    else {
      return report(
        "`\(home)` is no address that a page may lead to", node,
        help: "give an address that begins with https:// or a path relative to the page")
    }
    configuration.page.home = home
  }

  private mutating func readLogo(_ node: Yams.Node, _ configuration: inout Configuration) {
    guard let name = node.text else { return }
    let path = FilePath.joined(folder, name)
    guard !name.hasPrefix("/"), path.hasPrefix(folder + "/") else {
      return report(
        "the logo `\(name)` is not in the folder of this file", node,
        help: "put it beside this file or into a folder below it")
    }
    configuration.logo = Configuration.LogoFile(name: name, folder: folder, file: text.file)
  }

  /// A colour in which text can be read.
  private mutating func colour(_ node: Yams.Node, on grounds: [PageColour], _ theme: String)
    -> PageColour?
  {
    guard let text = node.text else { return nil }
    guard let colour = PageColour(text) else {
      report("`\(text)` is no colour", node, help: "write it as \"#0a58c4\", in quotes")
      return nil
    }
    let contrast = colour.contrast(on: grounds)
    guard contrast < PageColour.leastContrast else { return colour }
    let tenths = Int(contrast * 10)
    report(
      "`\(text)` can't be read on the page's \(theme) ground: a contrast of \(tenths / 10).\(tenths % 10), and text "
        + "needs 4.5", node,
      help: "take another colour; the nearest shade is \"\(colour.readable(on: grounds).hex)\"")
    return nil
  }
}
