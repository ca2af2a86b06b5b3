import Markdown

extension SensitiveScanner {
  /// Telephone numbers of all countries, in international and national notation, and the codes of conferences.
  public static let phoneNumbers = SensitiveScanner(name: "telephone numbers") { bytes, range in
    var scanner = PhoneScanner(window: ScanWindow(bytes, range))
    return scanner.spans()
  }
}

/// Finds telephone numbers by their notation, by the groups of their digits and by the words around them.
struct PhoneScanner {
  let window: ScanWindow
  var columns = PhoneColumns()
  /// Where the last number ended.
  private var lastEnd: Int?
  /// Where a long row of digits goes on that holds no number so far.
  private var rowEnd = 0

  init(window: ScanWindow) { self.window = window }

  mutating func spans() -> [SensitiveSpan] {
    var spans: [SensitiveSpan] = []
    var index = window.range.lowerBound
    columns.enter(line: index, window)
    while index < window.range.upperBound {
      let byte = window[index]
      if byte == Byte.lineFeed {
        index += 1
        columns.enter(line: index, window)
      } else if byte.isDigit || byte == Byte.plus || byte == Byte.openParen
        || byte == UInt8(ascii: "%")
      {
        let found = number(at: index)
        if let found {
          spans.append(SensitiveSpan(.phone, found))
          lastEnd = found.upperBound
        }
        index = found?.upperBound ?? max(next(index), rowEnd)
      } else {
        index += 1
      }
    }
    return spans
  }

  /// The place behind a sign or a group of digits.
  private func next(_ index: Int) -> Int {
    guard window[index].isDigit else { return index + 1 }
    return max(index + 1, window.end(from: index, atMost: window.range.count, while: \.isDigit))
  }

  /// The number that begins at a place.
  private mutating func number(at index: Int) -> Range<Int>? {
    guard mayBegin(at: index) else { return nil }
    // Most digits are counts and times.
    let end = window.end(from: index, atMost: 3, while: \.isDigit)
    if end > index, end - index < 3, !PhoneScanner.mayContinue.contains(window[end]),
      window[end] != 0xE2
    {
      return nil
    }
    guard let candidate = PhoneCandidate(window, at: index), candidate.digitCount >= 3 else {
      return nil
    }
    if let code = ConferenceCode(candidate, numberEnd: lastEnd) { return code.range }
    guard candidate.digitCount >= 5 else { return nil }
    let found = candidate.hasPlus ? international(candidate) : national(candidate)
    if found == nil, candidate.groups.count == PhoneCandidate.mostGroups {
      rowEnd = candidate.groups[candidate.groups.count - 1].range.lowerBound
    }
    return found.map { extended($0) }
  }

  private static let mayContinue = ByteSet(" -./()~")

  /// Whether a number may begin behind what stands before a place.
  private func mayBegin(at index: Int) -> Bool {
    let before = window[index - 1]
    if window[index] == Byte.plus
      || window[index] == Byte.openParen && window[index + 1] == Byte.plus
    {
      // A full-width sign and a plain one become `++`.
      let first = before == Byte.plus ? window[index - 2] : before
      return !first.isAlphanumeric && first != Byte.plus && first != Byte.underscore
    }
    if window[index] == UInt8(ascii: "%") { return window.stands("%2b", at: index) }
    if window[index] == Byte.openParen {
      return window[index + 1].isDigit && !before.isAlphanumeric && before != Byte.closeParen
    }
    switch before {
    case Byte.colon, Byte.comma, Byte.equals: return !window[index - 2].isDigit
    case Byte.slash where window.isDialPlan(before: index): return true
    case Byte.slash, Byte.dot: return isLabel(before: index - 1)
    case _ where before.isAlphanumeric: return isSchemeless(before: index)
    case UInt8(ascii: "#"), UInt8(ascii: "$"), Byte.at, Byte.underscore, Byte.hyphen, Byte.plus,
      Byte.backslash, UInt8(ascii: "%"), UInt8(ascii: "^"):
      return false
    default: return !isCurrency(before: index)
    }
  }

  /// `Tel.0301234567`, `Tel/Fax/030`, `wa.me/49301234567`.
  private func isLabel(before index: Int) -> Bool {
    let start = window.start(before: index, atMost: 16) { $0.isLetter || $0 >= 0x80 }
    guard start < index else { return false }
    if window[index] == Byte.slash, window.stands("wa.me", before: index) { return true }
    return PhoneLexicon.shared.meaning(window, start..<index).contains(.strong)
  }

  /// Digits right behind letters are a part of a name, except behind a label: `Tel030…`.
  private func isSchemeless(before index: Int) -> Bool {
    guard window[index - 1].isLetter else { return false }
    let start = window.start(before: index, atMost: 12, while: \.isLetter)
    return window.isEqual(start..<index, anyOf: ["tel", "fax", "mob", "phone", "telefon"])
      && !window[start - 1].isAlphanumeric
  }

  /// `€ 1 234 567`, `£200 300 400`.
  private func isCurrency(before index: Int) -> Bool {
    let end = window.start(before: index, atMost: 1) { $0 == Byte.space }
    guard
      let sign = UTF8Character.decode(window.bytes, before: end, floor: window.range.lowerBound)
    else { return false }
    return sign.scalar.properties.generalCategory == .currencySymbol
  }
}

extension Byte {
  static var equals: UInt8 { UInt8(ascii: "=") }
}
