import Markdown

/// What stands under a heading for actions where there is none: "N/A", "None yet", "There are no action items".
enum NothingToDo {
  static func isSaid(by text: some Sequence<UInt8>) -> Bool {
    let key = HeadingKey.key(of: text)
    if words.contains(key) { return true }
    return beginnings.contains { key.hasPrefix($0) } && endings.contains { key.hasSuffix($0) }
  }

  private static let words: Set<String> = [
    "", "n a", "na", "none", "none yet", "nothing", "nothing yet", "tbd", "tba", "todo",
  ]
  private static let beginnings = ["no ", "there are no ", "there were no ", "there is no "]
  private static let endings = [
    "action items", "actions", "action", "follow ups", "follow up", "tasks", "actions required",
    "action required", "further actions", "yet", "needed", "required", "at this time",
  ]
}
