import Markdown

/// Finds the names of machines.
struct MachineNameScanner {
  let text: IdentifierText

  func scan() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = text.range.lowerBound
    var columns = TitledColumns(CalledMachineWords.nouns)
    columns.enter(line: index, text)
    while index < text.range.upperBound {
      guard WebAddressScanner.isNameByte(text.bytes[index]) else {
        index += 1
        if text.bytes[index - 1] == Byte.lineFeed { columns.enter(line: index, text) }
        continue
      }
      let end = text.end(from: index, atMost: .max / 2, while: WebAddressScanner.isNameByte)
      if end - index < 254 {
        let name = text.trimmed(index..<end)
        let before = found.count
        if name.count > 1 { add(name, to: &found) }
        if found.count == before, columns.hold(name, text),
          PlainName(text: text).kind(name) != .none
        {
          found.append(name)
        }
      }
      index = end
    }
    return found.filter { !text.isInReferencePage($0.lowerBound) }
  }

  private func add(_ name: Range<Int>, to found: inout [Range<Int>]) {
    let before = found.count
    if !isVariable(name), let machine = machine(name) { found.append(machine) }
    if text[name.upperBound] == Byte.at || text[name.lowerBound - 1] == Byte.at,
      let prompt = PromptReader(text: text).prompt(around: name)
    {
      found.append(prompt)
    }
    if found.count == before, isLogin(name) || PromptReader(text: text).isBare(name) {
      found.append(name)
    }
    if found.count == before, let machines = PredicateReader(text: text).machines(from: name) {
      found += machines
    }
    if found.count == before, !isVariable(name), RowReader(text: text).isMachine(name) {
      found.append(name)
    }
    if found.count == before, isNamedByContext(name) {
      found.append(name)
      found += CalledMachineReader(text: text).others(behind: name)
    }
    if found.count == before { found += CommandReader(text: text).targets(behind: name) }
  }

  /// `falcon login: root`, as terminals greet.
  private func isLogin(_ name: Range<Int>) -> Bool {
    text.stands(" login: ", at: name.upperBound) && text.beginsLine(name.lowerBound)
  }

  /// Whether the words and marks beside a name show that it is a machine's.
  private func isNamedByContext(_ name: Range<Int>) -> Bool {
    guard name.count < 64, !isVariable(name), !text.any(in: name, { $0 == Byte.dot }) else {
      return false
    }
    return CalledMachineReader(text: text).isMachine(name) || LogMachine(text: text).isMachine(name)
  }

  /// Whether a name belongs to a variable, an option or a user.
  private func isVariable(_ name: Range<Int>) -> Bool {
    let mark = text[name.lowerBound - 1]
    return mark == UInt8(ascii: "$") || mark == UInt8(ascii: "%") || mark == Byte.hyphen
      || text[name.upperBound] == Byte.openParen
      || mark >= 0x80 && WordEdge.isLetter(before: name.lowerBound, in: text.bytes)
  }

  private func machine(_ name: Range<Int>) -> Range<Int>? {
    if let dot = text.bytes[name].firstIndex(of: Byte.dot) {
      if DottedName(text, name)?.isMachine == true { return name }
      return firstLabel(name.lowerBound..<dot, of: name)
    }
    guard text.any(in: name, { $0.isDigit || $0 == Byte.hyphen }) else { return nil }
    if GeneratedName.isPod(text, name) || GeneratedName.isWorkstation(text, name)
      || GeneratedName.isManagedNode(text, name)
    {
      return withNamespace(name)
    }
    if GeneratedName.isCloudResource(text, name) { return name }
    if text.all(in: name, \.isHexDigit), ContextualIds(text: text).isMachine(name) { return name }
    guard !InstanceTypes.contains(text, name) else { return nil }
    switch StructuredName(text, name)?.certainty ?? .none {
    case .certain:
      return !MachineWords.exceptions.contains(text, name) || isNamedMachine(name)
        ? withNamespace(name) : nil
    case .inContext: return isNamedMachine(name) ? withNamespace(name) : nil
    case .none: return isCalledMachine(name) ? name : nil
    }
  }

  /// `db-primary-3.log`, `kafka-0.kafka.payments`; behind a version's dot stands a digit.
  private func firstLabel(_ label: Range<Int>, of name: Range<Int>) -> Range<Int>? {
    guard !text[label.upperBound + 1].isDigit, text.any(in: label, { $0 == Byte.hyphen }),
      GeneratedName.isPod(text, label) || StructuredName(text, label)?.certainty == .certain
    else { return nil }
    let last = text.start(before: name.upperBound) { $0 != Byte.dot }..<name.upperBound
    return FileNames.isEnd(text, last) ? label : name
  }

  /// `payments/kafka-0`: the namespace of a pod belongs to its name.
  private func withNamespace(_ name: Range<Int>) -> Range<Int> {
    let slash = name.lowerBound - 1
    guard text[slash] == Byte.slash else { return name }
    let start = text.start(before: slash, atMost: 64) { $0.isAlphanumeric || $0 == Byte.hyphen }
    guard start < slash, !"/.:_".utf8.contains(text[start - 1]),
      text[name.upperBound] != Byte.slash,
      text[start].isLetter
    else { return name }
    return start..<name.upperBound
  }

  private func isNamedMachine(_ name: Range<Int>) -> Bool {
    isQualified(name) || text.follows(MachineWords.nouns, name.lowerBound, within: 2)
      || text.precedes(MachineWords.nouns, name.upperBound)
      || isLettered(name)
        && text.adjacentWord(before: name.lowerBound).map {
          MachineWords.prepositions.contains(text, $0)
        } ?? false
      || text[name.lowerBound - 1] == Byte.slash
        && text.follows(MachineWords.nouns, name.lowerBound)
  }

  /// `fw-a`: a machine and its twin have letters for numbers.
  private func isLettered(_ name: Range<Int>) -> Bool {
    text[name.upperBound - 2] == Byte.hyphen && text[name.upperBound - 1].isLetter
  }

  /// `payments/kafka-0`: one word and a slash before a name.
  private func isQualified(_ name: Range<Int>) -> Bool {
    text[name.upperBound - 2] == Byte.hyphen && withNamespace(name).lowerBound < name.lowerBound
  }

  /// Whether the word before a name says that it is a machine's, whatever its structure: "host falcon-7".
  private func isCalledMachine(_ name: Range<Int>) -> Bool {
    guard name.count > 3, text[name.lowerBound].isLetter,
      let word = text.adjacentWord(before: name.lowerBound),
      MachineWords.nouns.contains(text, word),
      text.any(in: name, \.isDigit), !Standards.holds(text, name)
    else { return false }
    return StructuredName(text, name).map { !$0.isHarmless } ?? false
  }
}
