import Markdown

/// Reads machines that are a cell of a row about hardware: `r740-k2 | rack C4 | PSU failed`, `m3, m4 | rebooted`.
struct RowReader {
  let text: IdentifierText

  private static let reach = 160

  func isMachine(_ name: Range<Int>) -> Bool {
    guard name.count > 1, name.count < 40, text[name.lowerBound].isLetter,
      text.any(in: name, \.isDigit), !text.any(in: name, { $0 == Byte.dot }),
      let cell = cell(around: name), isCode(name) || isNumbered(name) && cell.isList,
      isAboutHardware(name)
    else { return isTwin(name) }
    return true
  }

  private func isCode(_ name: Range<Int>) -> Bool {
    guard let parts = text.split(name, atMost: 5, at: { $0 == Byte.hyphen }), parts.count > 1,
      !parts.contains(where: { $0.isEmpty || MachineWords.harmless.contains(text, $0) })
    else { return false }
    // A model and a place, each with a number: `r740-k2`.
    let mixed = parts.count { part in
      text[part.lowerBound].isLetter && text[part.upperBound - 1].isDigit
    }
    return mixed > 1 || PlainName(text: text).kind(name) == .coded
  }

  /// `n17`: letters and a number.
  private func isNumbered(_ name: Range<Int>) -> Bool {
    let letters = name.lowerBound..<text.end(from: name.lowerBound, atMost: 12, while: \.isLetter)
    return letters.count < name.count
      && text.all(in: letters.upperBound..<name.upperBound, \.isDigit)
      && !MachineWords.harmless.contains(text, letters)
      && (letters.count == 1
        ? !"vpqth".utf8.contains(text[letters.lowerBound])
        : MachineWords.nouns.contains(text, letters) || !Standards.contains(text, letters))
      && !InstanceTypes.contains(text, name)
      && text.all(in: letters) { $0 == $0.lowercased }
  }

  /// The cell that holds nothing but a name, or a list of such names.
  private func cell(around name: Range<Int>) -> (range: Range<Int>, isList: Bool)? {
    let start = text.start(before: name.lowerBound, atMost: 80, while: Self.isCellByte)
    let end = text.end(from: name.upperBound, atMost: 80, while: Self.isCellByte)
    guard Self.isEdge(text[start - 1]) || start == text.range.lowerBound || isLineStart(start),
      Self.isEdge(text[end]) || text[end] == 0 || text[end] == Byte.lineFeed,
      Self.isEdge(text[start - 1]) || Self.isEdge(text[end])
    else { return nil }
    let names = text.bytes[start..<end].split { $0 == Byte.space || ",/".utf8.contains($0) }
    let isNames = names.allSatisfy { $0.contains(where: \.isDigit) && $0.first?.isLetter ?? false }
    return isNames ? (start..<end, names.count > 1) : nil
  }

  private func isLineStart(_ index: Int) -> Bool { text[index - 1] == Byte.lineFeed }

  private static func isCellByte(_ byte: UInt8) -> Bool {
    WebAddressScanner.isNameByte(byte) || " ,/`".utf8.contains(byte)
  }

  private static func isEdge(_ byte: UInt8) -> Bool { byte == Byte.pipe || byte == Byte.tab }

  /// Whether another cell of the row says what happens to machines.
  private func isAboutHardware(_ name: Range<Int>) -> Bool {
    let start = text.start(before: name.lowerBound, atMost: Self.reach) { $0 != Byte.lineFeed }
    let end = text.end(from: name.upperBound, atMost: Self.reach) { $0 != Byte.lineFeed }
    var index = start
    while index < end {
      let word = index..<text.end(from: index, atMost: 32, while: IdentifierText.isWordByte)
      if Self.words.contains(text, word) { return true }
      index = max(word.upperBound, index) + 1
    }
    return false
  }

  private static let words = TermSet(
    """
    rack racks racked unracked psu psus pdu dimm dimms raid chassis blade bmc ipmi idrac ilo reboot rebooted reboots
    rebooting powercycled reimaged reimage reinstalled drained cordoned uncordoned evacuated hypervisor hypervisors
    unreachable uptime kernel ssh ping bare-metal baremetal motherboard nvme datacenter decommissioned
    """)

  /// `nodeA/nodeB`: two machines that a letter tells apart.
  private func isTwin(_ name: Range<Int>) -> Bool {
    let letter = name.upperBound - 1
    guard (4...12).contains(name.count), text[letter].isLetter,
      text[letter] != text[letter].lowercased,
      MachineWords.nouns.contains(text, name.lowerBound..<letter)
    else { return false }
    let next = name.upperBound + 1..<name.upperBound + 1 + name.count
    let last = name.lowerBound - 1 - name.count..<name.lowerBound - 1
    return text[name.upperBound] == Byte.slash && isLike(next, name)
      || text[name.lowerBound - 1] == Byte.slash && isLike(last, name)
  }

  private func isLike(_ other: Range<Int>, _ name: Range<Int>) -> Bool {
    guard other.lowerBound >= text.range.lowerBound, other.upperBound <= text.range.upperBound
    else { return false }
    return text.bytes[other].dropLast().elementsEqual(text.bytes[name].dropLast())
      && text[other.upperBound - 1].isLetter
      && text[other.upperBound - 1] != text[name.upperBound - 1]
  }
}
