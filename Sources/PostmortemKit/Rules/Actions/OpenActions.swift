import Markdown

extension Inspection {
  /// The actions that are still to be done; what a template left to be filled in is none.
  func findOpenActions() -> [ActionItem] {
    let told = ToldDone(bytes: bytes)
    return document.actions.filter {
      !$0.isDone && !isPlaceholder(bytes[$0.text]) && !isInvitation($0.text)
        && !isSetAside(bytes[$0.text]) && !told.says($0.text)
    }
  }

  /// `[N/A]`: what turned out to be needless.
  private func isSetAside(_ text: ArraySlice<UInt8>) -> Bool {
    let beginning = text.drop { $0 == Byte.openBracket || $0 == Byte.openParen }.prefix(3)
    return beginning.lazy.map(\.lowercased).elementsEqual("n/a".utf8)
  }

  /// `Learn about …`: an invitation to read on.
  private func isInvitation(_ text: Range<Int>) -> Bool {
    let first = text.isEmpty ? 0 : bytes[text.lowerBound].lowercased
    guard first == UInt8(ascii: "l") || first == UInt8(ascii: "r") || first == UInt8(ascii: "f")
    else { return false }
    let beginning = text.lowerBound..<min(text.upperBound, text.lowerBound + 16)
    return Self.invitations.first(in: bytes, beginning)?.range.lowerBound == text.lowerBound
  }

  private static let invitations = PhraseTable([
    (true, ["learn about", "learn more", "read about", "read more", "find out more"])
  ])

  /// `{{ summary }}`
  private func isPlaceholder(_ text: ArraySlice<UInt8>) -> Bool {
    guard let open = text.firstIndex(of: UInt8(ascii: "{")), open + 1 < text.endIndex else {
      return false
    }
    return text[open + 1] == UInt8(ascii: "{")
  }

  /// Reports what open actions lack: once for all where none has it, else once for each that lacks it.
  mutating func reportLack(
    of noun: String, help: String, among lacking: [ActionItem], ofAll open: [ActionItem],
    fixedBy fix: (Inspection, [ActionItem]) -> Fix? = { _, _ in nil }
  ) {
    guard let first = lacking.first else { return }
    if lacking.count == open.count, open.count > 1 {
      report(
        "none of the \(open.count) open action items has \(noun)", at: .text(firstLine(of: first)),
        label: "the first of them", help: help, fix: fix(self, lacking))
      return
    }
    for action in lacking {
      report(
        "action item has no \(noun.droppingArticle)", at: .text(firstLine(of: action)), help: help,
        fix: fix(self, [action]))
    }
  }

  /// An action without what explains it on further lines.
  func firstLine(of action: ActionItem) -> Range<Int> {
    action.text.prefix { bytes[$0] != Byte.lineFeed }
  }
}

extension String {
  /// `an owner` → `owner`
  fileprivate var droppingArticle: Substring {
    guard let space = firstIndex(of: " ") else { return self[...] }
    return self[index(after: space)...]
  }
}

extension Inspection {
  /// The earliest day that an event or the stated start gives.
  var firstDay: (day: CalendarDate, place: Place)? {
    var first: (day: CalendarDate, place: Place)?
    if let window = document.window, let day = window.start?.date {
      first = (day, place(of: window.startPlace, or: window.line))
    }
    for entry in document.timeline {
      guard let day = entry.start.date else { continue }
      if first.map({ day < $0.day }) ?? true { first = (day, .text(entry.raw)) }
    }
    return first
  }
}
