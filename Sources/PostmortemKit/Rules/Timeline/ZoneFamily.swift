/// Names that one place gives its clock in winter, in summer and all year.
enum ZoneFamily {
  private static let families: [[String]] = [
    ["UTC", "GMT", "Z", "Universal", "Coordinated Universal", "Greenwich Mean"],
    ["ET", "EST", "EDT", "Eastern", "America/New_York", "US/Eastern"],
    ["CT", "CST", "CDT", "Central", "America/Chicago", "US/Central"],
    ["MT", "MST", "MDT", "Mountain", "America/Denver", "US/Mountain"],
    ["PT", "PST", "PDT", "Pacific", "America/Los_Angeles", "US/Pacific"],
    ["AKST", "AKDT", "America/Anchorage"],
    ["AST", "ADT", "America/Halifax"],
    ["WET", "WEST", "Europe/Lisbon"],
    ["CET", "CEST", "MET", "MEST", "Central European", "Europe/Berlin", "Europe/Paris"],
    ["EET", "EEST", "Europe/Helsinki", "Europe/Athens"],
    ["BST", "British Summer", "Europe/London"],
    ["AEST", "AEDT", "Australia/Sydney", "Australia/Melbourne"],
    ["ACST", "ACDT", "Australia/Adelaide"],
    ["NZST", "NZDT", "Pacific/Auckland"],
  ]

  private static let numbers: [String: Int] = {
    var numbers: [String: Int] = [:]
    for (number, names) in families.enumerated() { for name in names { numbers[name] = number } }
    return numbers
  }()

  /// Whether two names are of one place or of one distance from UTC.
  static func isSame(_ first: TimeZoneOffset, _ second: TimeZoneOffset) -> Bool {
    if first.name == second.name { return true }
    if let minutes = first.minutes, minutes == second.minutes { return true }
    guard let number = numbers[first.name], let other = numbers[second.name] else { return false }
    // London's clocks are those of Greenwich in winter.
    let isLondon = Set([number, other]) == Set([numbers["GMT"], numbers["BST"]].compactMap { $0 })
    return number == other || isLondon && first.name != "UTC" && second.name != "UTC"
  }
}
