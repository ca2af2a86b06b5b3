import Markdown

/// Reads action items that are plain lines: one a line, with labels that group them, with lines such as
/// `Deadline: …` that belong to the one above, and with a closing remark that is none.
struct PlainActionLines {
  let outline: Outline
  let context: MomentContext

  private var bytes: [UInt8] { outline.document.text }

  func actions(in range: Range<Int>) -> [ActionItem] {
    var actions: [ActionItem] = []
    let attributes = ActionAttributes(document: outline.document, context: context)
    for index in range {
      let line = outline.lines[index]
      guard line.kind == .text, !line.isQuoted, !isIntroduction(line),
        !NothingToDo.isSaid(by: line, in: outline.document)
      else {
        continue
      }
      if continues(index, within: range), !actions.isEmpty {
        let last = actions[actions.count - 1].text
        actions[actions.count - 1].text =
          last.lowerBound..<max(last.upperBound, line.text.upperBound)
        continue
      }
      guard let label = LabelScanner(bytes: bytes).label(of: line) else {
        if isRemark(line, behind: actions.count) { continue }
        actions.append(attributes.action(line: line, text: line.text))
        continue
      }
      read(label, line, into: &actions, attributes)
    }
    return actions
  }

  private func read(
    _ label: LabelScanner.Label, _ line: Line, into actions: inout [ActionItem],
    _ attributes: ActionAttributes
  ) {
    if label.value.isEmpty { return }
    let key = HeadingKey.key(of: bytes[label.label])
    if ActionAttributes.dueNames.contains(keyOf: key.utf8), !actions.isEmpty {
      let due = attributes.day(in: label.value)
      actions[actions.count - 1].due = due?.day
      actions[actions.count - 1].dueText = due?.text
    } else if ActionAttributes.ownerNames.contains(keyOf: key.utf8), !actions.isEmpty {
      actions[actions.count - 1].owner = attributes.name(in: label.value)
    } else if ["status", "priority"].contains(key), !actions.isEmpty {
      if key == "priority" {
        actions[actions.count - 1].priority = outline.document.string(label.value)
      }
      if key == "status" { actions[actions.count - 1].isDone = attributes.saysDone(label.value) }
    } else {
      let isName =
        ["task", "action", "action item", "item", "todo"].contains(key)
        || ActionReader.groupNames.contains(key)
      actions.append(attributes.action(line: line, text: isName ? label.value : line.text))
    }
  }

  /// A wrapped line: the one above did not end, and this one does not begin anew.
  private func continues(_ index: Int, within range: Range<Int>) -> Bool {
    let line = outline.lines[index]
    guard !line.isFirst, index > range.lowerBound, let first = bytes[line.text].first else {
      return false
    }
    let previous = outline.lines[index - 1]
    guard previous.block == line.block, let last = bytes[previous.text].last else { return false }
    if first.isLetter, first.lowercased == first { return true }
    return !".!?:;)".utf8.contains(last) && last < 0x80 && previous.text.count > 60
  }

  /// "This incident was a lesson to us all": text that closes the part behind the actions.
  private func isRemark(_ line: Line, behind count: Int) -> Bool {
    let text = bytes[line.text]
    guard count > 0, let last = text.last, line.isFirst || ".!?".utf8.contains(last) else {
      return false
    }
    let key = HeadingKey.key(of: text.prefix(48))
    return Self.remarkBeginnings.contains { key.hasPrefix($0) }
      || isLast(line) && Self.tellingWords.value(in: text) != nil
  }

  /// "These changes gave us time": what speaks of the actions before it is none.
  static func pointsBack(_ text: ArraySlice<UInt8>) -> Bool {
    let key = HeadingKey.key(of: text.prefix(24))
    guard key.hasPrefix("these ") || key.hasPrefix("this ") else { return false }
    return tellingWords.value(in: text) != nil
  }

  /// "To prevent this, the following measures will be taken:", and a picture.
  private func isIntroduction(_ line: Line) -> Bool {
    let text = bytes[line.text]
    if text.last == Byte.colon, text.count > 64 { return true }
    let next = line.block + 1
    if outline.document.nodes.indices.contains(next), outline.document.nodes[next].kind == .image,
      outline.document.nodes[next].text.upperBound >= line.text.upperBound
    {
      return true
    }
    let key = HeadingKey.key(of: text)
    return key.hasPrefix("to ") && (key.hasSuffix(" we will") || key.hasSuffix(" the following"))
  }

  private func isLast(_ line: Line) -> Bool {
    outline.document.nodes[line.block].text.upperBound <= line.text.upperBound + 1
  }

  /// What a sentence says that looks back or speaks of its writers: an action tells what to do.
  private static let tellingWords = CueTable([
    (
      true,
      [
        " was ", " were ", " allowed ", " gave ", " helped ", " enabled ", " let us ", " has been ",
        " have been ", " had ", " taught us ", " we are ",
        " we will ",
      ]
    )
  ])

  private static let remarkBeginnings = [
    "the ", "this ", "these ", "we ", "our ", "by ", "in conclusion ", "thank ", "overall ",
    "feel free ", "sign up ", "sign in ", "log in ", "already have an account ", "in summary ",
    "with these ", "through ", "as a ", "it ", "please ", "together ", "finally ", "conclusion ",
  ]
}
