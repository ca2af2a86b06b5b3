/// An output format: a name for the command line and a function from documents to bytes.
///
/// A value with a function and no protocol, so that the list of formats is an array like any other.
public struct Writer: Sendable {
  /// The name that `--to` takes.
  public let name: String
  /// The extension of the files that it writes, without a dot.
  public let fileExtension: String
  /// Whether several documents may stand one behind the other in one output.
  public let joins: Bool
  /// Whether readers outside the company get what it writes, so that it is for customers unless somebody says otherwise.
  public let hasOutsideReaders: Bool
  /// Writes one document, and tells what of it the format could not take.
  public let output: @Sendable (Document, WriterOptions) throws(WriterError) -> WriterOutput

  private init(
    named name: String, fileExtension: String, joins: Bool, hasOutsideReaders: Bool,
    form: SafeOutput.Form,
    output: @escaping @Sendable (Document, WriterOptions) throws(WriterError) -> WriterOutput
  ) {
    self.name = name
    self.fileExtension = fileExtension
    self.joins = joins
    self.hasOutsideReaders = hasOutsideReaders
    self.output = { (document, options) throws(WriterError) in
      var output = try output(document, options)
      output.bytes = SafeOutput.bytes(output.bytes, as: form)
      return output
    }
  }

  /// A format that takes all that a document says.
  ///
  /// - Parameter form: how the format shows what could steer who reads it.
  init(
    name: String, fileExtension: String, joins: Bool, form: SafeOutput.Form,
    write: @escaping @Sendable (Document, WriterOptions) throws(WriterError) -> [UInt8]
  ) {
    self.init(
      named: name, fileExtension: fileExtension, joins: joins, hasOutsideReaders: false, form: form
    ) {
      (document, options) throws(WriterError) in
      WriterOutput(bytes: try write(document, options), findings: [])
    }
  }

  /// A format with limits, which tells what it left out.
  static func limited(
    name: String, fileExtension: String, joins: Bool, hasOutsideReaders: Bool,
    form: SafeOutput.Form,
    output: @escaping @Sendable (Document, WriterOptions) throws(WriterError) -> WriterOutput
  ) -> Writer {
    Writer(
      named: name, fileExtension: fileExtension, joins: joins,
      hasOutsideReaders: hasOutsideReaders, form: form, output: output)
  }

  /// Writes one document.
  public func write(_ document: Document, _ options: WriterOptions) throws(WriterError) -> [UInt8] {
    try output(document, options).bytes
  }
}

/// A document as a format has it.
public struct WriterOutput: Sendable {
  public var bytes: [UInt8]
  /// What the format could not take, at the places where it stands in the document.
  public var findings: [Finding]
}

/// What the formats may be told.
public struct WriterOptions: Sendable {
  /// The page templates and styles that replace built-in ones: file name (`page.css`) → text.
  public var templates: [String: String]
  /// What pages have in common: the company's name, its colours.
  public var page = PageSettings()
  /// The zone in which pages show every moment whose instant is known; nil shows the writer's own words.
  public var zone: TimeZoneChoice?
  /// The pictures that a page may embed, by the destination that the document names (`Document.localImages`).
  public var images: [String: EmbeddedImage] = [:]

  public init(templates: [String: String] = [:]) {
    self.templates = templates
  }
}

/// Why a document can't be written.
public enum WriterError: Error, Equatable, Sendable {
  /// A page template is missing or malformed: its name, and what is wrong with it.
  case template(name: String, problem: String)
  /// The format has no form for documents of a kind: why, and what to do instead.
  case kind(problem: String)
}

extension Writer {
  /// All formats, in the order in which they are listed.
  public static let all: [Writer] = [
    .html, .text, .json, .jsonLines, .markdown, .email, .statuspage,
  ]

  /// The format of a name; nil where there is none.
  public static func named(_ name: String) -> Writer? { all.first { $0.name == name } }
}
