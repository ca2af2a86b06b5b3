import Markdown

extension SensitiveScanner {
  /// Accounts of people in logs, commands and data: `user=kmerz`, `su - kmerz`, `CORP\\kmerz`, and wherever else in the
  /// text they stand.
  public static let accounts = SensitiveScanner(name: "accounts") { bytes, range in
    var search = AccountSearch(bytes: bytes, range: range.clamped(to: bytes.indices))
    search.run()
    return search.spans()
  }
}

/// One pass over a text that looks for accounts, and one that looks for the same accounts elsewhere.
struct AccountSearch {
  let bytes: [UInt8]
  let range: Range<Int>
  private var found: [Range<Int>] = []
  private var names: Set<String> = []
  /// The word before the present one.
  private var previous = ""

  init(bytes: [UInt8], range: Range<Int>) { (self.bytes, self.range) = (bytes, range) }

  mutating func run() {
    var index = range.lowerBound
    while index < range.upperBound {
      guard Self.isWord(bytes[index]) else {
        if bytes[index] == Byte.lineFeed { previous = "" }
        index += 1
        continue
      }
      let word = index..<end(from: index, while: Self.isWord)
      index = word.upperBound
      // Longer words are no names of fields.
      let text = word.count > 24 ? "" : lowercased(word)
      if AccountWords.fields.contains(text) { field(behind: word) }
      if AccountWords.leads.contains(where: {
        $0.word == text && ($0.before.isEmpty || $0.before == previous)
      }) {
        lead(behind: word)
      }
      if byte(word.upperBound) == Byte.backslash { domain(word) }
      flag(behind: word, text)
      previous = text
    }
  }

  /// All places of the accounts.
  func spans() -> [SensitiveSpan] {
    var ranges = found.filter { !names.contains(lowercased($0)) }
    var index = range.lowerBound
    while !names.isEmpty, index < range.upperBound {
      guard Self.isAccount(bytes[index]) else {
        index += 1
        continue
      }
      let word = index..<end(from: index, while: Self.isAccount)
      index = word.upperBound
      if word.count <= 40, names.contains(lowercased(trimmed(word))) {
        ranges.append(trimmed(word))
      }
    }
    return ranges.map { SensitiveSpan(.person, $0, name: "account") }
  }
}

// The places where accounts stand.
extension AccountSearch {
  /// `user=kmerz`, `user: kmerz`, `"user": "kmerz"`
  private mutating func field(behind word: Range<Int>) {
    var index = word.upperBound
    let isQuoted = byte(index) == Byte.quote || byte(index) == UInt8(ascii: "'")
    if isQuoted { index += 1 }
    index = skipBlanks(index)
    let sign = byte(index)
    guard sign == UInt8(ascii: "=") || sign == Byte.colon else { return }
    index = skipBlanks(index + 1)
    let quote = byte(index)
    if quote == Byte.quote || quote == UInt8(ascii: "'") {
      return quoted(from: index + 1, by: quote)
    }
    let value = trimmed(index..<end(from: index, while: Self.isAccount))
    // Behind a colon a sentence may go on; an account stands alone.
    let next = byte(skipBlanks(value.upperBound))
    let isAlone = next == 0 || next == Byte.lineFeed || ",;|)]}\t".utf8.contains(next)
    guard sign == UInt8(ascii: "=") || isAlone || byte(value.upperBound) == Byte.tab else { return }
    add(value)
  }

  /// A value in quotes may be a name of several words.
  private mutating func quoted(from start: Int, by quote: UInt8) {
    let end = end(from: start, atMost: 60) { $0 != quote && $0 != Byte.lineFeed }
    guard byte(end) == quote, end > start else { return }
    let value = start..<end
    if bytes[value].contains(Byte.space) {
      let words = bytes[value].split(separator: Byte.space)
      let areNames = words.allSatisfy { word in
        word.first.map { $0 >= 0x80 || $0.isLetter && $0.lowercased != $0 } ?? false
      }
      if words.count < 5, areNames { found.append(value) }
    } else if bytes[value].allSatisfy({ Self.isAccount($0) || $0 == Byte.at || $0 >= 0x80 }) {
      add(value)
    }
  }

  /// `for user kmerz`, `su - kmerz`
  private mutating func lead(behind word: Range<Int>) {
    var index = skipBlanks(word.upperBound)
    guard index > word.upperBound else { return }
    let quote = byte(index)
    if quote == Byte.quote || quote == UInt8(ascii: "'") || quote == Byte.backtick { index += 1 }
    let value = trimmed(index..<end(from: index, while: Self.isAccount))
    let isQuoted = index > word.upperBound + 1
    // A plain word may be any word of a sentence.
    let isForm = bytes[value].contains { $0.isDigit || $0 == Byte.underscore || $0 == Byte.dot }
    let isLog = ["publickey", "password", "denied", "invalid"].contains(previous)
    let isCommand = word.count > 5
    guard isQuoted || isForm || isLog || isCommand else { return }
    add(value)
  }

  /// `su - kmerz`, `sudo -u kmerz`, `psql -U kmerz`
  private mutating func flag(behind word: Range<Int>, _ text: String) {
    var index = skipBlanks(word.upperBound)
    guard
      ["su", "sudo", "psql", "mysql", "runuser", "pg_dump", "ssh"].contains(text),
      index > word.upperBound
    else { return }
    let limit = min(range.upperBound, index + 120)
    if text == "su" {
      if byte(index) == Byte.hyphen {
        index = skipBlanks(index + (byte(index + 1) == UInt8(ascii: "l") ? 2 : 1))
      }
      return add(trimmed(index..<end(from: index, while: Self.isAccount)))
    }
    while index + 3 < limit, bytes[index] != Byte.lineFeed {
      let letter = text == "ssh" ? UInt8(ascii: "l") : UInt8(ascii: "u")
      let isFlag =
        bytes[index] == Byte.hyphen && bytes[index - 1].isBlank
        && bytes[index + 1].lowercased == letter && bytes[index + 2].isBlank
      guard isFlag else {
        index += 1
        continue
      }
      let start = skipBlanks(index + 2)
      return add(trimmed(start..<end(from: start, while: Self.isAccount)))
    }
  }

  /// `CORP\\kmerz`
  private mutating func domain(_ word: Range<Int>) {
    let isCapital = bytes[word].allSatisfy {
      $0.isDigit || $0 == Byte.hyphen || $0.lowercased != $0
    }
    let before = byte(word.lowerBound - 1)
    guard isCapital, word.count > 1, before != Byte.backslash, before != Byte.colon else { return }
    let value = trimmed(word.upperBound + 1..<end(from: word.upperBound + 1, while: Self.isAccount))
    guard value.count > 1, byte(value.upperBound) != Byte.backslash else { return }
    found.append(word.lowerBound..<value.upperBound)
  }

  private mutating func add(_ value: Range<Int>) {
    let text = lowercased(value)
    guard (3...40).contains(value.count), !AccountWords.common.contains(text),
      bytes[value].contains(where: {
        ($0.isLetter && $0.lowercased != UInt8(ascii: "x")) || $0 >= 0x80
      }),
      byte(value.upperBound) != Byte.openParen,
      !text.hasPrefix("svc") && !text.hasPrefix("system") && !text.hasPrefix("sa-")
    else { return }
    found.append(value)
    if value.count > 3 { names.insert(text) }
  }
}

// What the searches share.
extension AccountSearch {
  private func byte(_ index: Int) -> UInt8 { range.contains(index) ? bytes[index] : 0 }

  private func end(from start: Int, atMost limit: Int = 64, while isPart: (UInt8) -> Bool) -> Int {
    let last = min(range.upperBound, max(start, 0) + limit)
    var end = start
    while end < last, isPart(bytes[end]) { end += 1 }
    return max(start, end)
  }

  private func skipBlanks(_ index: Int) -> Int {
    var index = index
    while index < range.upperBound, bytes[index] == Byte.space { index += 1 }
    return index
  }

  private func trimmed(_ value: Range<Int>) -> Range<Int> {
    var (start, end) = (value.lowerBound, value.upperBound)
    while end > start, ".-_".utf8.contains(bytes[end - 1]) { end -= 1 }
    while start < end, ".-".utf8.contains(bytes[start]) { start += 1 }
    return start..<end
  }

  private func lowercased(_ part: Range<Int>) -> String {
    String(decoding: bytes[part].map(\.lowercased), as: UTF8.self)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric || byte == Byte.underscore || byte >= 0x80
  }

  private static func isAccount(_ byte: UInt8) -> Bool {
    isWord(byte) || byte == Byte.dot || byte == Byte.hyphen
  }
}
