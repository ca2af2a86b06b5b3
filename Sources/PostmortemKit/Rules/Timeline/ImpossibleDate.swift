import Markdown

extension Rule {
  static let impossibleDate = Rule(
    "impossible-date", group: .timeline, severity: .error, kinds: .incident,
    summary: "A date or a clock that does not exist.",
    why: """
      It is a slip of the pen whose meaning nobody can know for sure, and a date that does not exist cannot be \
      compared, sorted or subtracted.
      """,
    precision: .init(right: 3, of: 3),
    good: [
      RuleExample(
        """
        # Login outage of 2024-02-29

        ## Summary

        On the 21st of March, between 23:59 and 24:00 UTC, release 2023.13.45 was rolled out from 10.0.25.61 to
        1:75 of the hosts. Ticket ABC-2021-44-99, CVE-2021-44228, a 25:61 ratio. In March 40 people asked.
        It took 36:75:10 on average, from 99:99 to 1.13.2024 and host 31.04.2024.1.

        ## Timeline

        - 24:00 UTC Recovered
        - 99:1 of the traffic moved
        """),
      RuleExample(
        "# Login outage\n\n## Timeline\n\n- October 1st 10:00 UTC Paged\n- Oct 12th Closed\n"),
      RuleExample(
        "# Login outage\n\n## Summary\n\nSee <https://example.com/2024/13/45/outage> and `2024-13-45`.\n"
      ),
    ],
    bad: [
      RuleExample("# Login outage\n\n## Summary\n\nOn ↓30 February 2024 logins failed.\n"),
      RuleExample("# Login outage\n\nDate: ↓2023-02-29\n\n## Summary\n\nLogins failed.\n"),
      RuleExample(
        "---\ntitle: Login outage\n↓date: 2024-13-05\n---\n\n# Timeline\n\n- 10:00 UTC Paged\n"),
      RuleExample(
        "# Login outage\n\n## Timeline\n\n- ↓September 21th 10:00 UTC Paged\n- 11:00 UTC Closed\n"),
      RuleExample("# Login outage\n\n## Timeline\n\n- 10:00 UTC Paged\n- ↓25:61 UTC Closed\n"),
      RuleExample(
        "# Login outage\n\n## Timeline\n\n- 2024-03-02T10:00:00Z Paged\n- 2024-03-02T↓24:10:00Z Closed\n"
      ),
      RuleExample(
        "# Login outage\n\n## Summary\n\nFrom ↓31.04.2024 until ↓31-Nov-2024 logins failed.\n"),
      RuleExample(
        "# Login outage\n\n## Timeline\n\n- 10:50 Paged\n- 10:55 Looked\n- ↓10:65 Closed\n"),
    ]
  ) { inspection in
    for written in inspection.writtenDays() {
      if let fault = written.fault(in: inspection.bytes) {
        inspection.report(
          fault.message, at: .text(written.range), label: fault.label, help: fault.help,
          atMost: fault.isSlip ? .warning : .error)
      }
    }
    inspection.reportFrontMatterDates()
    for range in inspection.impossibleClocks() {
      inspection.report(
        "\(inspection.quoted(range)) is no time of day", at: .text(range),
        label: "hours end at 23, minutes at 59", help: "write the clock that is meant")
    }
  }
}

extension WrittenDay {
  fileprivate func fault(in bytes: [UInt8]) -> (
    message: String, label: String, help: String, isSlip: Bool
  )? {
    if let fault = calendarFault {
      return (fault.message, fault.label, "write the day that is meant", false)
    }
    guard let ordinal, day > 0 else { return nil }
    let right = Self.ending(of: day)
    let written = String(decoding: bytes[ordinal].map(\.lowercased), as: UTF8.self)
    guard written != right else { return nil }
    return (
      "`\(day)\(written)` should be `\(day)\(right)`, if \(day) is the day",
      "the ending does not go with the number",
      "write `\(day)\(right)`, or the day that is meant", true
    )
  }

  private var calendarFault: (message: String, label: String)? {
    guard (1...12).contains(month) else {
      return (
        "there is no month \(month)", isSlashed ? "neither number is a month" : "no such month"
      )
    }
    let longest = CalendarDate.days(inMonth: month, of: year ?? 2024)
    // 99 is what people write for some day or other.
    guard day < 1 || day > longest, day != 99 else { return nil }
    let name = CalendarNames.months[month - 1]
    let label = day < 1 ? "days are counted from 1" : "\(name) has \(longest) days"
    if let year, month == 2 {
      return (
        "there is no \(day) \(name) in \(year)", day == 29 ? "\(year) is no leap year" : label
      )
    }
    return ("there is no \(day) \(name)", label)
  }

  private static func ending(of day: Int) -> String {
    if (11...13).contains(day % 100) { return "th" }
    return day % 10 == 1 ? "st" : day % 10 == 2 ? "nd" : day % 10 == 3 ? "rd" : "th"
  }
}

extension Inspection {
  /// Fields of the front matter are no part of the text.
  fileprivate mutating func reportFrontMatterDates() {
    guard let frontMatter = document.markdown.frontMatter else { return }
    for field in document.metadata.fields where field.line <= frontMatter.lastLine {
      let value = Array(field.value.utf8)
      for written in WrittenDayScanner(bytes: value).all(in: 0..<value.count) {
        guard let fault = written.fault(in: value) else { continue }
        report(fault.message, at: .line(field.line), label: fault.label, help: fault.help)
      }
    }
  }
}
