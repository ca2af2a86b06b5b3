/// What the head of a document states about the incident and about itself.
public struct Metadata: Hashable, Sendable {
  /// The day of the incident.
  public var date: CalendarDate?
  /// As written: `SEV1`, `S2`, `down`, `major-outage`.
  public var severity: String?
  /// The state that the head names, as written: of the incident or of the document.
  public var status: String?
  public var authors: [String] = []
  /// Who led the response.
  public var leader: String?
  public var services: [String] = []
  public var incidentId: String?
  /// For whom the front matter says that the document is.
  public var audience: Audience?
  /// Every label and value of the head, as written.
  public var fields: [MetadataField] = []
}

/// One label of a document's head with its value.
public struct MetadataField: Hashable, Sendable {
  public var label: String
  public var value: String
  public var line: Int
  /// The value's range in the plain text; nil in front matter.
  public var text: Range<Int>?
}
