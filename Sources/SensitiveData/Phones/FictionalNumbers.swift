import Markdown

/// Numbers that are set aside for films, books and documents; they reach nobody.
enum FictionalNumbers {
  /// The calling code and the first digits of numbers, without the prefix of national notation.
  private static let table: [(code: StaticString, prefixes: [StaticString])] = [
    (
      "44",
      [
        "113496", "114496", "115496", "116496", "117496", "118496", "121496", "131496", "141496",
        "151496", "161496", "2079460", "191498", "2896496", "2920180", "1632960", "7700900",
        "8081570", "909879", "3069990",
      ]
    ),
    (
      "61",
      [
        "25550", "35550", "75550", "85550", "27010", "37010", "77010", "87010", "49157", "491570",
        "1800160401", "18009757",
      ]
    ),
    ("33", ["19900", "26191", "35301", "46571", "53649", "63998"]),
    (
      "49",
      [
        "3023125", "6990009", "4066969", "2214710", "8999998", "17139200", "17299259", "17299685",
        "1749091317", "1749464308", "17604069", "1779178", "1522881738", "1522889545",
        "1525459937",
      ]
    ),
    ("353", ["2091"]),
    ("46", ["3139006", "4062804", "84650040", "84650041", "84650042", "98031920", "70174060"]),
  ]

  /// Whether a number is set aside.
  static func contains(code: [UInt8], _ national: ArraySlice<UInt8>) -> Bool {
    if code == [UInt8(ascii: "1")] { return isNorthAmerican(national) }
    return table.contains { row in
      isEqual(code[...], row.code)
        && row.prefixes.contains { prefix in
          national.count > prefix.utf8CodeUnitCount
            && isEqual(national.prefix(prefix.utf8CodeUnitCount), prefix)
        }
    }
  }

  /// Whether a number in national notation, or without its area, is set aside anywhere.
  static func contains(_ digits: [UInt8]) -> Bool {
    if isNorthAmerican(digits[...])
      || digits.first == UInt8(ascii: "1") && digits.count == 11
        && isNorthAmerican(digits.dropFirst())
    {
      return true
    }
    guard digits.first == UInt8(ascii: "0") else { return false }
    return table.contains { row in
      let code = UnsafeBufferPointer(start: row.code.utf8Start, count: row.code.utf8CodeUnitCount)
      return contains(code: Array(code), digits.dropFirst())
    }
  }

  /// 555-0100 to 555-0199, with or without an area.
  private static func isNorthAmerican(_ digits: ArraySlice<UInt8>) -> Bool {
    guard digits.count == 10 || digits.count == 7 else { return false }
    return isEqual(digits.suffix(7).prefix(5), "55501")
  }

  private static func isEqual(_ digits: ArraySlice<UInt8>, _ text: StaticString) -> Bool {
    digits.elementsEqual(
      UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}
