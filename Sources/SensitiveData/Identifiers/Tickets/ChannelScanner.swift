import Markdown

/// Finds chat channels and rooms.
struct ChannelScanner {
  let text: IdentifierText

  func scan() -> [SensitiveSpan] {
    var found: [Range<Int>] = []
    var index = text.range.lowerBound
    while index < text.range.upperBound {
      let byte = text.bytes[index]
      let channel: Range<Int>? =
        switch byte {
        case UInt8(ascii: "#"):
          matrixRoom(at: index) ?? doubleChannel(at: index) ?? channel(at: index)
        case UInt8(ascii: "!"): matrixRoom(at: index)
        case Byte.tilde: tildeChannel(at: index)
        case Byte.less: markup(at: index)
        case Byte.quote, UInt8(ascii: "'"), 0xC2, 0xE3:
          QuotedChannels(text: text).channel(at: index)
        default: nil
        }
      if let channel {
        found.append(channel)
        index = max(index + 1, channel.upperBound)
      } else if byte.isAlphanumeric {
        let end = text.end(from: index, atMost: .max / 2, while: Self.isNameByte)
        if end - index < 100, let name = RoomNames(text: text).room(at: text.trimmed(index..<end)) {
          found.append(name)
        }
        index = end
      } else {
        index += 1
      }
    }
    return found.filter { !text.isInReferencePage($0.lowerBound) }.map {
      SensitiveSpan(.channel, $0)
    }
  }

  static func isNameByte(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric || byte == Byte.hyphen || byte == Byte.underscore
  }

  private static func isChannelByte(_ byte: UInt8) -> Bool {
    isNameByte(byte) || byte >= 0x80 || byte == Byte.dot
  }

  private func nameEnd(_ start: Int) -> Int {
    let end = text.end(from: start, atMost: 160, while: Self.isChannelByte)
    return text.start(before: end, atMost: 8) { ".-_".utf8.contains($0) }
  }

  /// `#inc-4711`, `#payments`; anchors, directives and colors are none.
  private func channel(at index: Int) -> Range<Int>? {
    let before = text[index - 1]
    guard !before.isAlphanumeric, !"&#/=\\$.?_;".utf8.contains(before),
      before < 0x80 || text[index - 1] == 0x80,
      text[index + 1].isLetter || text[index + 1] >= 0xC3 || isNumberedName(index + 1)
    else { return nil }
    let name = index + 1..<nameEnd(index + 1)
    guard name.count > 1, name.count < 120, text[name.upperBound] != Byte.openParen,
      text[name.upperBound] != UInt8(ascii: "="), !isAnchor(index)
    else { return nil }
    if ChannelWords.programs.contains(text, name) || isColor(name) {
      return text.follows(ChannelWords.channels, index, within: 2) ? index..<name.upperBound : nil
    }
    return index..<name.upperBound
  }

  /// `##night-shift`, as networks of IRC have them; a heading has a space behind its signs.
  private func doubleChannel(at index: Int) -> Range<Int>? {
    let before = text[index - 1]
    guard text[index + 1] == UInt8(ascii: "#"), text[index + 2].isLetter,
      before.isBlank || "|(,`\"".utf8.contains(before) || before == 0 || before == Byte.lineFeed
    else { return nil }
    let name = index + 2..<nameEnd(index + 2)
    let isHeading = before == 0 || before == Byte.lineFeed
    guard name.count > 2, text[name.upperBound] != Byte.openBracket,
      text.all(in: name, { !$0.isLetter || $0 == $0.lowercased }),
      !isHeading || text.any(in: name, { $0 == Byte.hyphen })
    else { return nil }
    return index..<name.upperBound
  }

  /// `#2024-outage`
  private func isNumberedName(_ index: Int) -> Bool {
    let end = text.end(from: index, atMost: 9, while: \.isDigit)
    return end > index && (text[end] == Byte.hyphen || text[end] == Byte.underscore)
      && text[end + 1].isLetter
  }

  private func isColor(_ name: Range<Int>) -> Bool {
    [3, 4, 6, 8].contains(name.count) && text.all(in: name, \.isHexDigit)
  }

  /// The target of a link within a page: `](#impact)`, `href="#impact"`.
  private func isAnchor(_ index: Int) -> Bool {
    switch text[index - 1] {
    case Byte.openParen: text[index - 2] == Byte.closeBracket
    case Byte.quote, UInt8(ascii: "'"): text[index - 2] == UInt8(ascii: "=")
    case Byte.openBrace, Byte.closeBrace: true
    default: false
    }
  }

  /// `#ops:acme.org`, `!AbCd:acme.org`
  private func matrixRoom(at index: Int) -> Range<Int>? {
    let name = text.end(from: index + 1, atMost: 64, while: Self.isNameByte)
    guard name > index + 2, text[name] == Byte.colon, !text[index - 1].isAlphanumeric else {
      return nil
    }
    let host = text.trimmed(
      name + 1..<text.end(from: name + 1, atMost: 128, while: WebAddressScanner.isNameByte))
    guard host.lowerBound == name + 1, HostName(text, host)?.isResolved ?? false else { return nil }
    return index..<host.upperBound
  }

  /// `~town-square`, as Mattermost links channels.
  private func tildeChannel(at index: Int) -> Range<Int>? {
    let before = text[index - 1]
    guard before == 0 || before.isWhitespace || before == Byte.openParen, text[index + 1].isLetter
    else { return nil }
    let name = index + 1..<nameEnd(index + 1)
    guard name.count > 2, text[name.upperBound] != Byte.slash, text[name.upperBound] != Byte.tilde,
      text.all(in: name, { !$0.isLetter || $0 == $0.lowercased })
    else { return nil }
    let isNamed = text.any(in: name) { $0 == Byte.hyphen }
    let isCalled =
      text.follows(ChannelWords.channels, index, within: 3)
      || text.precedes(ChannelWords.channels, name.upperBound)
    return isNamed || isCalled ? index..<name.upperBound : nil
  }

  /// `<#C024BE7LR|general>`
  private func markup(at index: Int) -> Range<Int>? {
    guard text[index + 1] == UInt8(ascii: "#"), "CGD".utf8.contains(text[index + 2]) else {
      return nil
    }
    let end = text.end(from: index + 2, atMost: 128) { $0 != Byte.greater && $0 != Byte.lineFeed }
    return text[end] == Byte.greater && end - index > 8 ? index..<end + 1 : nil
  }
}

extension Byte {
  fileprivate static var openBrace: UInt8 { UInt8(ascii: "{") }
  fileprivate static var closeBrace: UInt8 { UInt8(ascii: "}") }
}
