/// Looks for what a Mustache library would pass over in silence: a template that no page uses, a tag without a
/// value, and a partial that is missing or includes itself.
enum TemplateCheck {
  static func check(
    _ file: String, text: String, among builtIn: [String: String], overrides: [String: String]
  ) throws(WriterError) {
    guard builtIn[file] != nil else {
      let names = builtIn.keys.sorted().joined(separator: ", ")
      throw .template(
        name: file, problem: "no page uses a template of this name; the names are \(names)")
    }
    guard file != "page.css" else { return try checkStyle(text) }
    for tag in tags(of: text) {
      switch tag.first {
      case ">": try checkPartial(tag, of: file, among: builtIn, overrides: overrides)
      case "!", "=", "/", "$", "<", "%": continue
      default: try checkName(tag, of: file)
      }
    }
  }

  /// A style that could end its own element would become markup.
  private static func checkStyle(_ text: String) throws(WriterError) {
    var rest = text.utf8[...]
    while let mark = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[rest.index(after: mark)...]
      if rest.first == UInt8(ascii: "/") {
        throw .template(name: "page.css", problem: "a style can't hold \"</\"; remove it")
      }
    }
  }

  private static func checkName(_ tag: String, of file: String) throws(WriterError) {
    let name = tag.drop { "#^{& ".contains($0) }.prefix { !" }".contains($0) }
    guard name != ".", !PageContext.names.contains(String(name)) else { return }
    let names = PageContext.names.sorted().joined(separator: ", ")
    throw .template(
      name: file, problem: "no page has a value for {{\(name)}}; the values are \(names)")
  }

  private static func checkPartial(
    _ tag: String, of file: String, among builtIn: [String: String], overrides: [String: String]
  ) throws(WriterError) {
    let name = partial(tag)
    guard builtIn[name] != nil else {
      throw .template(name: file, problem: "it includes \(name), which does not exist")
    }
    var seen: Set<String> = []
    var waiting = [name]
    while let next = waiting.popLast() {
      guard next != file else {
        throw .template(
          name: file, problem: "it includes itself by way of \(name); remove {{> \(name)}}")
      }
      guard seen.insert(next).inserted else { continue }
      let text = overrides[next] ?? builtIn[next] ?? ""
      waiting += tags(of: text).filter { $0.first == ">" }.map(partial)
    }
  }

  private static func partial(_ tag: String) -> String {
    tag.drop { $0 == ">" || $0 == " " }.prefix { $0 != " " } + ".mustache"
  }

  /// What stands between each `{{` and the next `}}`.
  static func tags(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    var tags: [String] = []
    var start: Int?
    var index = 0
    while index + 1 < bytes.count {
      let pair = (bytes[index], bytes[index + 1])
      if let from = start, pair == (UInt8(ascii: "}"), UInt8(ascii: "}")) {
        tags.append(String(decoding: bytes[from..<index], as: UTF8.self))
        start = nil
        index += 2
      } else if start == nil, pair == (UInt8(ascii: "{"), UInt8(ascii: "{")) {
        start = index + 2
        index += 2
      } else {
        index += 1
      }
    }
    return tags
  }
}
