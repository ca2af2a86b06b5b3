import Markdown

/// Headings that only begin or end with a known name: "Yearly response timeline", "Timeline of the outage",
/// "Lessons for next time".
enum LooseNames {
  /// The role of a heading's key; none where it is too long, a single word or has no such name.
  static func roles(of key: UnsafeBufferPointer<UInt8>) -> SectionRoleList {
    let words = key.count { $0 == Byte.space } + 1
    guard words > 1, words <= 8, let first = key.first, let last = key.last else { return [] }
    for ending in endings
    where ending.name.last == last && words <= 6 && key.count > ending.name.count
      && key[key.count - ending.name.count - 1] == Byte.space
      && key.suffix(ending.name.count).elementsEqual(ending.name)
    {
      return [ending.role]
    }
    for beginning in beginnings
    where beginning.name.first == first && key.count > beginning.name.count
      && key[beginning.name.count] == Byte.space && key.starts(with: beginning.name)
    {
      return [beginning.role]
    }
    return []
  }

  private static let endings = names([
    ("timeline", .timeline), ("root cause", .rootCause), ("root causes", .rootCause),
    ("impact", .impact), ("summary", .summary), ("action items", .actions),
    ("follow ups", .actions),
    ("next steps", .actions), ("lessons learned", .lessons),
    ("contributing factors", .contributingFactors),
    ("went well", .wentWell), ("went wrong", .wentWrong), ("references", .references),
    ("background", .background), ("resolution", .resolution), ("mitigation", .mitigation),
    ("detection", .detection), ("affected", .impact), ("recommendations", .actions),
    ("communication", .communication), ("resources", .references), ("タイムライン", .timeline),
  ])

  private static let beginnings = names([
    ("timeline", .timeline), ("root cause", .rootCause), ("impact", .impact), ("lessons", .lessons),
    ("blast radius", .impact), ("action items", .actions), ("what went well", .wentWell),
    ("what went wrong", .wentWrong),
    ("where we got lucky", .gotLucky), ("what caused", .rootCause), ("follow ups", .actions),
    ("summary of", .summary), ("how did we respond", .response), ("remediation", .resolution),
    ("resolution", .resolution), ("how are we making", .actions), ("what are we doing", .actions),
    ("what did we learn", .lessons), ("communicate with", .communication),
    ("steps to prevent", .actions),
    ("why detection", .detection), ("next steps", .actions), ("what we learned", .lessons),
    ("measures against", .actions),
    ("measures to prevent", .actions), ("actions to prevent", .actions),
  ])

  private static func names(_ pairs: [(String, SectionRole)]) -> [(
    name: [UInt8], role: SectionRole
  )] {
    pairs.map { (Array($0.utf8), $1) }
  }
}
