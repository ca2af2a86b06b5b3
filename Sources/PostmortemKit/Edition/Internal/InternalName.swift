import Markdown

/// Reads headings, labels and names of columns that say that what they hold is internal.
///
/// It is their shape that counts: "Internal notes" and "Timeline (internal only)" say so, "Internal server errors" is about
/// a system.
enum InternalName {
  /// Longer ones are sentences.
  private static let mostBytes = 240
  private static let mostWords = 9

  /// Whether a name says so, as a whole or in a part of it.
  static func says(_ text: some Collection<UInt8>) -> Bool {
    guard text.count <= mostBytes else { return false }
    let bytes = Array(text)
    let core = HeadingKey.core(of: 0..<bytes.count, in: bytes)
    return segments(of: Array(bytes[core])).contains(where: saysAlone)
  }

  /// Whether a name is one of a list of customers.
  static func isCustomerList(_ text: some Collection<UInt8>) -> Bool {
    guard text.count <= mostBytes else { return false }
    return segments(of: Array(text)).contains {
      InternalVocabulary.customerLists.contains(words(of: $0).joined(separator: " "))
    }
  }

  /// Whether a line may name somebody: it begins with a word that is no general one, or has a capital letter within.
  static func holdsName(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = words(of: text).first else { return false }
    let isGeneral =
      first.utf8.allSatisfy(\.isDigit) || InternalVocabulary.nobody.contains(first)
    guard isGeneral else { return true }
    return text.split { !($0.isAlphanumeric || $0 >= 0x80) }.dropFirst().contains { word in
      guard let letter = word.first, word.count > 3 else { return false }
      return letter.isLetter && letter != letter.lowercased
    }
  }

  /// Whether a column's name says so.
  static func saysColumn(_ text: some Collection<UInt8>) -> Bool {
    says(text)
      || InternalVocabulary.columns.contains(words(of: Array(text)[...]).joined(separator: " "))
  }

  /// The words of a text in lower case, as `HeadingKey` parts them.
  static func words(of text: ArraySlice<UInt8>) -> [String] {
    guard text.contains(where: { $0 >= 0x80 }) else { return HeadingKey.words(of: text) }
    let visible = String(decoding: text, as: UTF8.self).unicodeScalars.filter {
      !$0.properties.isDefaultIgnorableCodePoint
    }
    return HeadingKey.words(of: String(String.UnicodeScalarView(visible)).lowercased().utf8)
  }

  /// Whether the words between two separators say so.
  static func saysAlone(_ segment: ArraySlice<UInt8>) -> Bool {
    let words = words(of: segment)
    guard !words.isEmpty, words.count <= mostWords else { return false }
    return isMarked(words) || InternalVocabulary.phrases.contains(words.joined(separator: " "))
      || isForSome(words) || forbids(words) || isRecord(words)
  }

  /// "Internal", "internal notes", "for internal use only".
  private static func isMarked(_ words: [String]) -> Bool {
    words.contains(where: InternalVocabulary.marks.contains)
      && words.allSatisfy {
        InternalVocabulary.marks.contains($0) || InternalVocabulary.companions.contains($0)
          || InternalVocabulary.fillers.contains($0)
      } || words.count == 1 && isCompound(words[0])
  }

  /// A mark and a companion that are written together: `内部メモ`.
  private static func isCompound(_ word: String) -> Bool {
    guard let first = word.utf8.first, first >= 0xE3 else { return false }
    return InternalVocabulary.marks.contains { mark in
      guard word.hasPrefix(mark) || word.hasSuffix(mark) else { return false }
      let rest = word.hasPrefix(mark) ? word.dropFirst(mark.count) : word.dropLast(mark.count)
      return InternalVocabulary.companions.contains(String(rest))
    }
  }

  /// "Engineers only", "nur für Mitarbeiter".
  private static func isForSome(_ words: [String]) -> Bool {
    words.contains(where: InternalVocabulary.only.contains)
      && words.contains(where: InternalVocabulary.audiences.contains)
      && words.allSatisfy {
        InternalVocabulary.only.contains($0) || InternalVocabulary.audiences.contains($0)
          || InternalVocabulary.fillers.contains($0) || InternalVocabulary.marks.contains($0)
      }
  }

  /// "Do not share", "Not for customers".
  private static func forbids(_ words: [String]) -> Bool {
    InternalVocabulary.forbidding.contains { phrase in
      guard words.starts(with: phrase.words) else { return false }
      let rest = words.dropFirst(phrase.words.count)
      let names = rest.contains(where: InternalVocabulary.recipients.contains)
      return (phrase.saysAll || names)
        && rest.allSatisfy {
          InternalVocabulary.recipients.contains($0) || InternalVocabulary.fillers.contains($0)
            || InternalVocabulary.audiences.contains($0) || ["use", "with", "us"].contains($0)
        }
    }
  }

  /// "Slack export", "Chat log of the night".
  private static func isRecord(_ words: [String]) -> Bool {
    guard words.count > 1, InternalVocabulary.chats.contains(words[0]),
      InternalVocabulary.records.contains(words[1])
    else { return false }
    return words.count == 2 || InternalVocabulary.recordFillers.contains(words[2])
      || InternalVocabulary.records.contains(words[2])
  }

  /// The parts of a name between brackets, colons and dashes.
  private static func segments(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var segments: [ArraySlice<UInt8>] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      let length = separatorLength(in: bytes, at: index)
      if length > 0 {
        if start < index { segments.append(bytes[start..<index]) }
        start = index + length
      }
      index += max(1, length)
    }
    if start < bytes.count { segments.append(bytes[start...]) }
    return segments.filter { segment in segment.contains { !$0.isWhitespace } }
  }

  static func separatorLength(in bytes: [UInt8], at index: Int) -> Int {
    let byte = bytes[index]
    if marks.contains(byte) { return 1 }
    if byte == Byte.hyphen {
      let isApart =
        bytes[safe: index - 1]?.isBlank ?? true && bytes[safe: index + 1]?.isBlank ?? true
      return isApart ? 1 : 0
    }
    guard byte == 0xE2 || byte == 0xE3 || byte == 0xEF, index + 2 < bytes.count else { return 0 }
    return wideMarks.contains(Array(bytes[index..<index + 3])) ? 3 : 0
  }

  private static let marks = ByteSet("()[]{}:;|<>\n\t")
  private static let wideMarks = Set(
    ["–", "—", "（", "）", "【", "】", "「", "」", "：", "［", "］"].map { Array($0.utf8) })
}
