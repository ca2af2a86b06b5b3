internal import Mustache
internal import Templates

/// Fills the page skeletons: the built-in ones, or those that a caller gives in their place.
///
/// The only file that knows Mustache, whose import costs all of Foundation.
struct PageTemplates: Sendable {
  let style: String
  /// By which the page's policy allows the style.
  let digest: String
  private let library: MustacheLibrary

  /// The templates that are part of the program; parsed once.
  private static let builtIn: [String: MustacheTemplate] = {
    var parsed: [String: MustacheTemplate] = [:]
    for (file, text) in Templates.pages {
      guard let name = name(of: file) else { continue }
      parsed[name] = try? MustacheTemplate(string: text)
    }
    return parsed
  }()

  private static let builtInDigest = PageDigest.source(of: Templates.pages["page.css"] ?? "")

  /// Takes the built-in templates, each replaced by the caller's of the same file name, and the colours of the pages.
  init(_ options: WriterOptions) throws(WriterError) {
    let overrides = options.templates
    var templates = Self.builtIn
    for (file, text) in overrides.sorted(by: { $0.key < $1.key }) {
      try TemplateCheck.check(file, text: text, among: Templates.pages, overrides: overrides)
      guard let name = Self.name(of: file) else { continue }
      do {
        templates[name] = try MustacheTemplate(string: text)
      } catch {
        throw .template(name: file, problem: Self.problem(error))
      }
    }
    style = (overrides["page.css"] ?? Templates.pages["page.css"] ?? "") + options.page.style
    let isBuiltIn = overrides["page.css"] == nil && options.page.style.isEmpty
    digest = isBuiltIn ? Self.builtInDigest : PageDigest.source(of: style)
    library = MustacheLibrary(templates: templates)
  }

  /// The page of a skeleton with its values in place; values are escaped unless the skeleton asks for them
  /// in three braces.
  func render(_ name: String, _ values: [String: Any]) throws(WriterError) -> String {
    guard let page = library.render(values, withTemplate: name) else {
      throw .template(name: name + suffix, problem: "there is no such template")
    }
    return page
  }

  private static func name(of file: String) -> String? {
    file.hasSuffix(suffix) ? String(file.dropLast(suffix.count)) : nil
  }

  private static func problem(_ error: any Error) -> String {
    guard let error = error as? MustacheTemplate.ParserError else { return "\(error)" }
    let place = "line \(error.context.lineNumber): "
    switch error.error as? MustacheTemplate.Error {
    case .sectionCloseNameIncorrect:
      return place + "a closing tag names another section than the one that is open; "
        + "close sections in the reverse of the order in which they were opened"
    case .expectedSectionEnd:
      return place + "a section is never closed; add its closing tag {{/name}}"
    case .unfinishedName:
      return place + "a tag is not closed; end it with as many braces as it begins with"
    default:
      return place + "this is no Mustache template (\(error.error))"
    }
  }
}

private let suffix = ".mustache"
