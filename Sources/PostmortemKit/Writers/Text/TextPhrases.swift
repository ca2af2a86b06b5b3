extension Moment {
  /// For readers: `2024-05-01 10:00 UTC`, `about 18:30`; empty where nothing is known.
  var phrase: String {
    var parts: [String] = []
    if let date { parts.append(date.iso8601) }
    if let time {
      parts.append((time.second ?? 0) == 0 ? String(time.iso8601.prefix(5)) : time.iso8601)
      if let zone { parts.append(zone.name) }
    }
    let text = parts.joined(separator: " ")
    return isApproximate && !text.isEmpty ? "about " + text : text
  }
}

extension Milestone {
  /// For readers: `impact started`.
  var phrase: String { rawValue.spacedOut }
}

extension PostStatus {
  /// For readers: `IN PROGRESS`.
  var phrase: String { rawValue.spacedOut.uppercased() }
}

extension String {
  /// A name in camel case as words: `impactStarted` becomes `impact started`.
  fileprivate var spacedOut: String {
    reduce(into: "") { result, character in
      result += character.isUppercase ? " " + character.lowercased() : String(character)
    }
  }
}
