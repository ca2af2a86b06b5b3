import Markdown

/// Reads the pods, nodes and contexts of `kubectl` commands.
struct KubernetesCommand {
  let text: IdentifierText

  func names(behind start: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = start
    var isNext = false
    var takesPod = false
    for _ in 0..<16 {
      index = text.end(from: index, atMost: 4, while: \.isBlank)
      let end = text.end(from: index, atMost: 128) { $0 > Byte.space && $0 != Byte.backtick }
      guard end > index else { break }
      let word = index..<end
      index = end
      if text[word.lowerBound] == Byte.hyphen {
        if text.equals(word, "--") { break }
        isNext = Self.contexts.contains(text, word)
        if !isNext, Self.valued.contains(text, word) {
          index = text.end(from: text.end(from: end, atMost: 4, while: \.isBlank), atMost: 128) {
            $0 > Byte.space
          }
        }
        if text.stands("--context=", at: word.lowerBound) {
          found.append(word.lowerBound + 10..<end)
        }
        continue
      }
      if isNext || takesPod, let name = name(word) {
        found.append(name)
        (isNext, takesPod) = (false, false)
      } else {
        takesPod = takesPod || Self.verbs.contains(text, word) || Self.kinds.contains(text, word)
      }
    }
    return found
  }

  private func name(_ word: Range<Int>) -> Range<Int>? {
    guard text[word.lowerBound].isLetter, !Self.kinds.contains(text, word),
      !Self.verbs.contains(text, word)
    else { return nil }
    var name = text.trimmed(word)
    if let slash = text.bytes[name].firstIndex(of: Byte.slash) {
      guard Self.kinds.contains(text, name.lowerBound..<slash) else { return nil }
      name = slash + 1..<name.upperBound
    }
    return text.all(in: name, WebAddressScanner.isNameByte)
      && text.any(in: name) { $0.isDigit || $0 == Byte.hyphen } ? name : nil
  }

  private static let verbs = TermSet(
    "exec logs drain cordon uncordon port-forward attach cp debug top")
  private static let kinds = TermSet(
    "pod pods po node nodes no sts statefulset pvc pv persistentvolumeclaim")
  private static let contexts = TermSet("--context --cluster use-context")
  private static let valued = TermSet(
    "-n --namespace -c --container -f -l --selector -o --tail --since")
}
