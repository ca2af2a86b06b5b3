import Markdown

/// Names and what they stand for, looked up by the bytes of their keys: a dictionary of strings would cost more than
/// making the key does.
///
/// By reference: it is looked into far more often than it is made, and a copy of its arrays each time would cost more
/// than the look.
final class NameTable<Value: Sendable>: Sendable {
  private let values: [Value]
  /// The keys one behind the other.
  private let keys: [UInt8]
  /// Where each key lies in `keys`.
  private let places: [Range<Int>]
  /// The number of an entry plus one, by hash; 0 is free.
  private let slots: [Int32]
  private let mask: Int
  /// No key is longer.
  let longest: Int

  /// - Parameter entries: mostly keys as `HeadingKey` writes them; of equal ones the last counts.
  init(_ entries: some Collection<(key: String, value: Value)>) {
    var size = 16
    while size < entries.count * 4 { size *= 2 }
    var slots = [Int32](repeating: 0, count: size)
    var (values, keys, places): ([Value], [UInt8], [Range<Int>]) = ([], [], [])
    var longest = 0
    for (var key, value) in entries where !key.isEmpty {
      key.withUTF8 { key in
        var slot = Self.hash(key, ending: nil) & (size - 1)
        while slots[slot] != 0 {
          let entry = Int(slots[slot]) - 1
          if keys[places[entry]].elementsEqual(key) {
            values[entry] = value
            return
          }
          slot = (slot + 1) & (size - 1)
        }
        places.append(keys.count..<keys.count + key.count)
        longest = max(longest, key.count)
        keys += key
        values.append(value)
        slots[slot] = Int32(values.count)
      }
    }
    (self.values, self.keys, self.places, self.slots) = (values, keys, places, slots)
    self.longest = longest
    mask = size - 1
  }

  /// What a key stands for; nil where it is not known.
  ///
  /// - Parameter ending: a byte that is thought behind the key, such as the `s` of a plural.
  func value(of key: UnsafeBufferPointer<UInt8>, ending: UInt8? = nil) -> Value? {
    entry(of: key, ending: ending).map { values[$0] }
  }

  /// What a plural's singular stands for; nil for a key that does not end with `s`.
  func value(ofSingular key: UnsafeBufferPointer<UInt8>) -> Value? {
    guard key.last == UInt8(ascii: "s") else { return nil }
    return value(of: UnsafeBufferPointer(rebasing: key.dropLast()))
  }

  func value(of key: [UInt8]) -> Value? { key.withUnsafeBufferPointer { value(of: $0) } }

  func value(of key: ArraySlice<UInt8>) -> Value? { key.withUnsafeBufferPointer { value(of: $0) } }

  private func entry(of key: UnsafeBufferPointer<UInt8>, ending: UInt8?) -> Int? {
    guard !key.isEmpty, key.count <= longest else { return nil }
    var slot = Self.hash(key, ending: ending) & mask
    while slots[slot] != 0 {
      let entry = Int(slots[slot]) - 1
      if matches(places[entry], key, ending) { return entry }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private func matches(_ place: Range<Int>, _ key: UnsafeBufferPointer<UInt8>, _ ending: UInt8?)
    -> Bool
  {
    guard place.count == key.count + (ending == nil ? 0 : 1) else { return false }
    return keys.withUnsafeBufferPointer { keys in
      if let ending, keys[place.upperBound - 1] != ending { return false }
      for offset in 0..<key.count where keys[place.lowerBound + offset] != key[offset] {
        return false
      }
      return true
    }
  }

  /// FNV-1a
  private static func hash(_ key: UnsafeBufferPointer<UInt8>, ending: UInt8?) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in key { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    if let ending { hash = (hash ^ UInt64(ending)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash ^ hash >> 32)
  }
}
