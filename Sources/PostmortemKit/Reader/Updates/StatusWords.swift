import Markdown

/// What the words of a status page mean.
enum StatusWords {
  /// The status that a marker names: "Investigating", "Service restored", "Emergency maintenance ongoing".
  static func status(ofMarker text: some Sequence<UInt8>) -> PostStatus? {
    let key = HeadingKey.bytes(of: text)
    if let status = exact.value(of: key) { return status }
    let words = Set(key.split(separator: Byte.space))
    guard words.count <= 4 else { return nil }
    for (word, status) in contained where words.contains(where: { $0.elementsEqual(word.utf8) }) {
      return status
    }
    return nil
  }

  /// Whether a text is a status and nothing else, as it stands alone on a line of a pasted status page.
  static func exactStatus(of text: some Collection<UInt8>) -> PostStatus? {
    // No name of a state is so long, whatever marks stand around it.
    guard text.count <= 64, mayBegin(text) else { return nil }
    return HeadingKey.withBytes(of: text, atMost: exact.longest) { exact.value(of: $0) }
  }

  /// Whether a text may begin with the name of a state.
  static func mayBegin(_ text: some Collection<UInt8>) -> Bool { beginnings.mayBegin(text) }

  /// The status that a posted text speaks of where its marker names none.
  static func status(ofText text: some Sequence<UInt8>) -> PostStatus? {
    let text = Array(text)
    if let status = restored.value(in: text) { return status ? .resolved : .update }
    return cues.value(in: text)
  }

  /// Whether service is restored: for all, or only to some.
  private static let restored = CueTable([
    (false, [" been restored to "]), (true, [" been restored "]),
  ])

  private static let exact = NameTable<PostStatus>(states.map { ($0, $1) })

  private static let beginnings: WordStarts = {
    var starts = WordStarts()
    starts.add(states.keys, 1)
    return starts
  }()

  private static let states: [String: PostStatus] = [
    "investigating": .investigating, "identified": .identified, "monitoring": .monitoring,
    "resolved": .resolved, "postmortem": .postmortem, "post mortem": .postmortem, "update": .update,
    "scheduled": .scheduled, "in progress": .inProgress, "inprogress": .inProgress,
    "completed": .completed,
    "verifying": .inProgress, "mitigating": .identified, "mitigated": .monitoring,
    "recovering": .monitoring, "recovered": .resolved, "fixed": .resolved, "closed": .resolved,
    "reopened": .investigating, "acknowledged": .investigating, "resolving": .identified,
    "watching": .monitoring, "service restored": .resolved, "complete": .completed,
    "underway": .inProgress,
    "solved": .resolved, "issue resolved": .resolved, "updated": .update, "false alarm": .resolved,
    "gelöst": .resolved, "resuelto": .resolved, "résolu": .resolved, "risolto": .resolved,
    "opgelost": .resolved,
    "解決済み": .resolved, "investigando": .investigating, "identificado": .identified,
    "monitorando": .monitoring,
    "monitoreando": .monitoring, "resolvido": .resolved, "untersuchung": .investigating,
    "调查中": .investigating,
    "已解决": .resolved, "監視中": .monitoring, "調査中": .investigating,
  ]

  private static let contained: [(String, PostStatus)] = [
    ("update", .update), ("resolved", .resolved), ("restored", .resolved), ("fixed", .resolved),
    ("postmortem", .postmortem), ("monitoring", .monitoring), ("identified", .identified),
    ("investigating", .investigating), ("maintenance", .inProgress), ("scheduled", .scheduled),
    ("completed", .completed),
  ]

  private static let cues = CueTable<PostStatus>([
    (
      .resolved,
      [
        " has been resolved ", " is now resolved ", " been fixed ", " have fixed the issue",
        "已经完全恢复", "已解决",
      ]
    ),
    (.monitoring, [" monitoring ", "正在观察"]),
    (.identified, [" has been identified", " identified the "]),
    (.investigating, [" investigating ", "调查", "調査", " are aware of "]),
  ])
}
