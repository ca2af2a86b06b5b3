/// A checkbox at the beginning of a text: `[ ]`, `[x]` or `[X]`, followed by a blank or by nothing.
///
/// Defined for list items by GitHub Flavored Markdown; playbooks write it on bare lines as well.
struct TaskMarker {
  let state: TaskState
  /// The bytes of the mark and of the blank behind it.
  let length: Int

  init?(startOf text: UnsafeBufferPointer<UInt8>) {
    guard text.count >= 3, text[0] == Byte.openBracket, text[2] == Byte.closeBracket else {
      return nil
    }
    guard text.count == 3 || text[3].isBlank else { return nil }
    switch text[1] {
    case Byte.space, Byte.tab: state = .open
    case UInt8(ascii: "x"), UInt8(ascii: "X"): state = .done
    default: return nil
    }
    length = min(4, text.count)
  }
}
