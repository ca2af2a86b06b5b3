import Markdown

/// Finds numbers of machines that only the words before them tell: container ids, machine ids.
struct ContextualIds {
  let text: IdentifierText

  /// Whether a hexadecimal word is the id of a container or an installation.
  func isMachine(_ word: Range<Int>) -> Bool {
    switch word.count {
    case 12, 64:
      text.follows(Self.containers, word.lowerBound, within: 3)
        || text.stands("docker-", at: word.lowerBound - 7)
        || text.stands("containerd://", at: word.lowerBound - 13)
        || text.stands("docker://", at: word.lowerBound - 9)
    case 32: text.follows(Self.installations, word.lowerBound, within: 3)
    default: false
    }
  }

  private static let containers = TermSet(
    "container containers docker containerd cri crio cid exec inspect sandbox")
  private static let installations = TermSet("machine boot machineid installation")
}
