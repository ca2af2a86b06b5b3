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
  /// For whom the document says that it is, as it is written.
  public var statedAudience: StatedAudience?
  /// For whom the front matter says that the document is; nil where it does not say, and where what it says is unknown.
  public var audience: Audience? { statedAudience?.audience }
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

/// What a document says of its audience.
public struct StatedAudience: Hashable, Sendable {
  /// The audience; nil where the text is none of those that exist, or stands where it has no effect.
  public var audience: Audience?
  /// As written.
  public var text: String
  public var line: Int
  /// Whether it is a label of the document's text and no key of its front matter.
  public var isLabel: Bool
}
