import Markdown

/// What the labels in the head of a document stand for.
enum MetadataLabel: CaseIterable {
  case date, severity, status, authors, leader, services, incidentId
  /// The whole window or only its length: the value tells.
  case duration
  case start, end

  /// The spellings, compared by `HeadingKey`; none of them belongs to two labels.
  var aliases: [String] {
    switch self {
    case .date:
      [
        "date", "incident date", "date of incident", "date of the incident", "outage date",
        "date of outage", "date and time", "date time", "datetime", "when", "発生日", "fecha", "datum",
        "data",
        "occurred", "occurred on", "discovered",
      ]
    case .severity:
      [
        "severity", "sev", "incident severity", "impact level", "severity level", "priority", "重大度",
        "深刻度", "severidad", "level",
      ]
    case .status:
      ["status", "report status", "current status", "state", "incident status", "ステータス", "estado"]
    case .authors:
      [
        "authors", "author", "by", "written by", "report by", "postmortem author", "prepared by",
        "作成者", "autor",
      ]
    case .leader:
      [
        "incident leader", "incident lead", "incident commander", "ic", "lead", "owner",
        "postmortem owner", "commander", "situation lead", "sre lead", "incident owner",
        "incident mgmt lead", "postmortem lead",
      ]
    case .services:
      [
        "affected", "affected systems", "affectedsystems", "services", "service", "components",
        "affected services", "services affected", "systems affected", "component", "system",
        "systems",
        "affected components", "影響サービス", "影響を受けたサービス",
      ]
    case .incidentId:
      [
        "incident id", "incident number", "incident", "id", "reference", "incident ref", "ticket",
        "インシデントid", "case number", "tracking issue",
      ]
    case .duration:
      [
        "duration", "duration of the outage", "duration of outage", "outage duration",
        "incident duration", "downtime", "impact time", "incident window", "time window", "window",
        "incident time", "total downtime", "duration of incident", "duration of the incident",
        "duration to mitigation", "outage window", "time of outage", "影響時間", "影響期間", "期間",
        "duración",
        "period", "outage period", "time period", "impact duration", "total duration",
        "outage time",
      ]
    case .start:
      [
        "start", "start time", "start date", "start date time", "started", "began",
        "incident start",
        "outage start", "start of outage", "started at", "impact start", "incident started", "発生日時",
        "発生時刻", "開始", "開始時刻", "start of incident", "beginning", "time started", "starttime",
        "incident start time", "outage start time", "start date and time",
      ]
    case .end:
      [
        "end", "end time", "end date", "end date time", "ended", "resolvedwhen", "resolved at",
        "incident end", "outage end", "end of outage", "ended at", "impact end", "復旧日時", "復旧時刻",
        "終了",
        "終了時刻", "end of incident", "time resolved", "endtime", "resolution time",
        "incident end time",
        "outage end time", "end date and time",
      ]
    }
  }

  /// The label that a text is, nil where it is not known.
  static func named(_ text: some Collection<UInt8>) -> MetadataLabel? {
    guard beginnings.mayBegin(text) else { return nil }
    return HeadingKey.withBytes(of: text, atMost: byAlias.longest + 2) { key in
      if let label = byAlias.value(of: key) { return label }
      // `Author(s)`
      guard key.count > 2, key[key.count - 1] == UInt8(ascii: "s"), key[key.count - 2] == Byte.space
      else { return nil }
      return byAlias.value(of: UnsafeBufferPointer(rebasing: key.dropLast(2)))
    }
  }

  private static let beginnings: WordStarts = {
    var starts = WordStarts()
    for label in allCases {
      starts.add(label.aliases, 1)
    }
    return starts
  }()

  private static let byAlias = NameTable(
    allCases.flatMap { label in label.aliases.map { (key: $0, value: label) } })
}
