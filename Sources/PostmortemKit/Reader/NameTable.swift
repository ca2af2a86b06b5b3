import Markdown

/// Names and what they stand for, looked up by the bytes of their keys: a dictionary of strings would cost more than
/// making the key does.
struct NameTable<Value: Sendable>: Sendable {
  private var keys: [[UInt8]] = []
  private var values: [Value] = []
  /// The number of an entry plus one, by hash; 0 is free.
  private var slots: [Int32]
  private let mask: Int
  /// No key is longer.
  private var longest = 0

  /// - Parameter entries: keys as `HeadingKey` writes them; of equal ones the last counts.
  init(_ entries: some Collection<(key: String, value: Value)>) {
    var size = 16
    while size < entries.count * 4 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    mask = size - 1
    for entry in entries { insert(Array(entry.key.utf8), entry.value) }
  }

  private mutating func insert(_ key: [UInt8], _ value: Value) {
    var slot = Self.hash(key[...], ending: nil) & mask
    while slots[slot] != 0 {
      if keys[Int(slots[slot]) - 1] == key {
        values[Int(slots[slot]) - 1] = value
        return
      }
      slot = (slot + 1) & mask
    }
    keys.append(key)
    values.append(value)
    slots[slot] = Int32(keys.count)
    longest = max(longest, key.count)
  }

  /// What a key stands for; nil where it is not known.
  ///
  /// - Parameter ending: a byte that is thought behind the key, such as the `s` of a plural.
  func value(of key: ArraySlice<UInt8>, ending: UInt8? = nil) -> Value? {
    guard !key.isEmpty, key.count <= longest else { return nil }
    var slot = Self.hash(key, ending: ending) & mask
    while slots[slot] != 0 {
      let entry = Int(slots[slot]) - 1
      if matches(keys[entry], key, ending) { return values[entry] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  func value(of key: [UInt8]) -> Value? { value(of: key[...]) }

  private func matches(_ known: [UInt8], _ key: ArraySlice<UInt8>, _ ending: UInt8?) -> Bool {
    guard known.count == key.count + (ending == nil ? 0 : 1) else { return false }
    if let ending, known.last != ending { return false }
    return known.prefix(key.count).elementsEqual(key)
  }

  /// FNV-1a
  private static func hash(_ key: ArraySlice<UInt8>, ending: UInt8?) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in key { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    if let ending { hash = (hash ^ UInt64(ending)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash ^ hash >> 32)
  }
}
