/// Words that languages join with hyphens: `read-only`, `cross-region`, `dead-letter`.
enum Compounds {
  static func holds(_ text: IdentifierText, _ parts: [Range<Int>]) -> Bool {
    guard parts.count > 1, let first = parts.first, let last = parts.last else { return false }
    return firsts.contains(text, first) || lasts.contains(text, last)
      || parts.dropFirst().dropLast().contains { joints.contains(text, $0) }
  }

  private static let firsts = TermSet(
    """
    multi cross single read write non pre post re self auto semi high low long short real on off in out per end dead
    warm hot cold bare stand up down all any well first second third last best worst least most two three four five
    six one double dual half full fully near far left right top bottom inter intra micro macro over under sub super
    fail back front side fast slow early late large small big always never not no so too very hard soft user
    customer company team third time right cloud client write-ahead round peer point day week year mission business
    cost open closed left half general special public stale mutual zero add blue auth
    """)

  private static let lasts = TermSet(
    """
    based side level wide only ready aware specific free time term scale up down in out off to over backed driven
    managed enabled related facing like style sized bound intensive critical optimized local native safe level
    proof through away ahead around back owned hosted provided defined generated oriented centric heavy light
    compatible compliant dependent independent level typed party letter end metal premises premise prem demand
    call term running lived standing scaled scaling balanced balancing shared wise able green policy policies on ons first after scoped
    """)

  private static let joints = TermSet("of the to and or by per on in a an for with")
}
