import Markdown

/// Tells the names of people from those of teams, roles and products.
enum PersonName {
  /// The words of a person's name; nil where it can't be one.
  static func words(of text: some StringProtocol) -> [Substring]? {
    let words = Substring(text).split { $0.isWhitespace }
    guard (1...4).contains(words.count) else { return nil }
    for (index, word) in words.enumerated() {
      guard isNameWord(word), !isRole(word) else {
        // "Ana de Souza", "Max von Berg"
        let isParticle = index > 0 && index + 1 < words.count && particles.contains(String(word))
        if isParticle { continue }
        return nil
      }
    }
    guard words[0].utf8.count > 1, words.count > 1 || words[0].utf8.count > 2 else { return nil }
    if words.count == 1, !standsAlone(words[0]) { return nil }
    return words
  }

  static func isParticle(_ word: Substring) -> Bool { particles.contains(String(word)) }

  private static let particles: Set<String> = [
    "de", "da", "von", "van", "der", "den", "la", "le", "di", "bin", "al",
  ]

  /// A capital, then small letters: `Ana`, `O'Neil`, `J.`, `José`, `McCoy`.
  private static func isNameWord(_ word: Substring) -> Bool {
    let bytes = Array(word.utf8)
    guard let first = bytes.first,
      first.isLetter && first.lowercased != first || (0xC3..<0xD5).contains(first)
    else { return false }
    if bytes.count == 2, bytes[1] == Byte.dot { return true }
    guard bytes.count > 1 else { return true }
    var capitals = 0
    for byte in bytes.dropFirst() {
      guard
        byte.isLetter || (0x80..<0xD5).contains(byte) || byte == UInt8(ascii: "'")
          || byte == Byte.hyphen
      else {
        return false
      }
      if byte.isLetter, byte.lowercased != byte { capitals += 1 }
    }
    return capitals <= 1 && bytes.contains { $0.isLetter && $0.lowercased == $0 || $0 >= 0x80 }
  }

  /// Whether a part of a name is enough to tell who is meant.
  static func standsAlone(_ word: Substring) -> Bool {
    word.utf8.count > 2 && word.last != "." && !everydayWords.contains(word.lowercased())
      && !isRole(word)
  }

  static func everyday(_ word: Substring) -> Bool {
    everydayWords.contains(word.lowercased()) || isRole(word)
  }

  static func isRole(_ word: Substring) -> Bool {
    let plain = word.lowercased()
    if roles.contains(plain) { return true }
    return plain.utf8.split { joints.contains($0) }
      .contains { $0.count < plain.utf8.count && roles.contains(String(Substring($0))) }
  }

  /// What joins words to one: `sre-team`.
  private static let joints = ByteSet("-_./")

  /// Words that are names as well.
  private static let everydayWords: Set<String> = [
    "will", "mark", "may", "april", "june", "august", "grace", "hope", "rose", "bill", "art",
    "page", "long", "young",
    "price", "banks", "rich", "frank", "pat", "sue", "drew", "chase", "case", "wood", "stone",
    "brown", "white",
    "black", "green", "gray", "king", "day", "west", "north", "best", "cook", "fox", "bell", "park",
    "field", "hill",
    "dean", "miles", "rob", "max", "joy", "faith", "summer", "dawn", "guy", "robin", "sandy", "ray",
    "lane", "reed", "rice", "fine", "good", "little", "small", "short", "sharp", "swift", "major",
    "penny", "jenkins",
    "the", "this", "that", "these", "those", "when", "then", "after", "before", "while", "once",
    "later",
  ]

  private static let roles = Set(
    words:
      """
      team teams sre sres eng engineering engineer engineers engineerings ops devops platform platforms infra infrastructure oncall call all \
      everyone everybody anybody anyone someone somebody nobody none tbd todo n/a na unassigned unknown open backend \
      frontend security support data database databases network networking product products customer customers client clients dba qa it owner owners dev \
      devs developer developers core cloud operations operation operator operators admin admins administrator \
      management manager managers lead leads leader commander incident incidents responder responders scribe primary secondary \
      service services system systems software hardware web mobile api apis app apps application applications architecture release releases deployment \
      deploy build test testing quality monitoring observability alert alerts alerting alertmanager reliability site group squad tribe department vendor \
      provider partner partners user users we they he she it you who i us them our the a an and or no yes both each \
      one two three first second third leadership executive executives cto ceo ciso vp director president head staff member members \
      marketing sales legal finance billing payments payment search growth analytics success experience docs documentation communications comms communication \
      process tools tooling automation pipeline prod production staging here channel bot github gitlab slack \
      pagerduty datadog grafana prometheus sentry kubernetes docker aws amazon google azure microsoft cloudflare fastly heroku jenkins argo \
      terraform redis postgres mysql kafka nginx statuspage opsgenie zabbix nagios newrelic elasticsearch linux \
      january february march april may june july august september october november december monday tuesday \
      wednesday thursday friday saturday sunday name names person people author authors assignee reviewer reviewers contributors maintainer maintainers \
      high medium low critical done pending complete completed status date priority type action item actions items ticket \
      postmortem post-mortem draft final review meeting slack zoom call bridge time role roles participants participant attendees present duty \
      facilitator recorder reporter liaison external internal community committee council dao hub hubs daily weekly monthly detected resolved \
      monitor monitors logs log metrics server servers client browser node nodes cluster pods pod job jobs cron script scripts \
      nagios supervisor scheduler controller agent agents worker workers proxy gateway cache queue load balancer storage \
      having frequently issue issues student students validator validators according nothing something anything everything \
      codebuild codedeploy codepipeline lambda pingdom travis circleci binderhub jupyterhub piazza \
      bug bugs feature features fix fixes test tests username example claude chatgpt copilot version commit branch tag request requests change changes \
      also however therefore meanwhile finally initially additionally eventually immediately subsequently as at by for from in into of on to with \
      not only just still again other others another some any most many several few more
      """)
}
