import Markdown

/// Phrases that hold something against whoever they speak of.
enum BlamePhrases {
  enum Kind {
    /// Only people do this: whoever is the subject is a person.
    case human
    /// Programs do this as well: it is held against somebody only where the subject is a person.
    case anybody
    /// A remark about a person's absence: it is held against them where the text says what went wrong.
    case absence
    /// Blame whatever the subject is.
    case always
    /// Blame with a person behind it: `fault of the operator`.
    case behind
  }

  static let table = PhraseTable<Kind>(
    [
      (
        .always,
        [
          "carelessly", "negligently", "negligence of", "carelessness of", "through carelessness",
          "out of carelessness",
          "should have known", "should've known", "ought to have known", "could not be bothered",
          "couldn't be bothered",
          "did not bother to", "didn't bother to", "lack of discipline", "careless mistake*",
          "sloppy work", "incompeten*",
        ]
      ),
      (
        .human,
        [
          "forgot to", "forgets to", "had forgotten to", "neglected to", "neglects to",
          "forgot that",
          "forgot about",
          "was careless", "was negligent", "was not paying attention", "wasn't paying attention",
          "did not pay attention", "didn't pay attention", "did not think to", "didn't think to",
          "did not think about", "didn't think about", "did not double-check",
          "didn't double-check",
          "did not double check", "didn't double check",
        ]
      ),
      (
        .anybody,
        [
          "failed to", "fails to", "accidentally", "mistakenly", "wrongly", "carelessly",
          "inadvertently", "erroneously",
          "incorrectly", "by mistake", "is to blame", "was to blame", "are to blame",
          "were to blame",
          "is at fault",
          "was at fault", "is responsible for the outage", "was responsible for the outage",
          "overlooked", "ignored the",
          "ignored all", "misread", "misunderstood", "misjudged", "made a mistake",
          "made the mistake", "made an error",
          "messed up", "screwed up", "to assume",
          "broke production",
          "broke the", "caused the outage", "caused this outage", "caused the incident",
          "typed the wrong",
          "ran the wrong", "deleted the wrong", "picked the wrong", "did not follow",
          "didn't follow",
          "violated",
          "did not check", "didn't check", "did not notice", "didn't notice", "did not test",
          "didn't test",
          "did not verify", "didn't verify",
        ]
      ),
      (
        .absence,
        [
          "was unavailable", "was offline", "was absent", "was asleep", "was not available",
          "wasn't available",
          "was on vacation", "was on holiday", "was unreachable", "was not reachable",
          "did not respond",
          "didn't respond", "did not answer", "didn't answer", "did not react", "didn't react",
        ]
      ),
      (
        .behind,
        [
          "fault of", "mistake of", "error of", "mistake by", "error by", "negligence by",
          "carelessness by",
        ]
      ),
    ], seeker: .blame)

  /// Words for somebody by what they do. The plural is judged as the singular.
  static let roles: Set<String> = [
    "engineer", "engineers", "developer", "developers", "dev", "devs", "operator", "operators",
    "intern", "interns",
    "admin", "admins", "administrator", "administrators", "sysadmin", "sysadmins", "contractor",
    "contractors",
    "employee", "employees", "colleague", "colleagues", "dba", "technician", "technicians",
    "programmer",
    "programmers", "coder", "manager", "managers", "somebody", "someone", "person", "individual",
    "nobody", "author",
    "maintainer", "maintainers", "reviewer", "reviewers", "committer", "responder", "responders",
    "strategist", "he",
    "she", "staff", "architect", "consultant", "lead", "freelancer",
  ]

  /// Words for groups, of whom only the plain phrases are blame.
  static let groups: Set<String> = ["team", "they", "department", "vendor", "teams"]

  /// Whoever speaks of themselves blames nobody else.
  static let speakers: Set<String> = ["i", "we", "you", "i've", "we've", "we'd", "i'd", "us", "it"]
}
