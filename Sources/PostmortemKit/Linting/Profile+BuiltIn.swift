/// The profiles that come with the compiler: the one table of them.
extension Profile {
  /// The profiles in the order in which they are listed.
  public static let all: [Profile] = [
    .minimal, .sre, .pagerduty, .atlassian, .coe, .azure, .holberton, .statuspage, .sev1Update,
  ]

  /// The profile of a name; nil where none that comes with the compiler is called so.
  public static func named(_ name: String) -> Profile? { all.first { $0.name == name } }

  /// What every postmortem has, whatever the school.
  public static let minimal = Profile(
    name: "minimal", summary: "what every postmortem has, whatever the school",
    required: [
      .of(.summary, .narrative), .of(.timeline), .of(.rootCause, .contributingFactors, .trigger),
      .of(.actions),
    ])

  static let sre = Profile(
    name: "sre", summary: "the example of the book Site Reliability Engineering",
    required: [
      .of(.summary, .narrative), .of(.impact), .of(.rootCause, .contributingFactors), .of(.trigger),
      .of(.resolution, .mitigation), .of(.detection), .of(.actions),
      .of(.lessons, .wentWell, .wentWrong), .of(.timeline),
    ],
    optional: [.gotLucky, .references, .background],
    metadata: ["title", "date", "authors", "status"])

  static let pagerduty = Profile(
    name: "pagerduty", summary: "PagerDuty's guide to incident response",
    required: [
      .of(.summary, heading: "Overview"), .of(.narrative),
      .of(.contributingFactors, .rootCause, heading: "Contributing factors"),
      .of(.resolution, .mitigation), .of(.impact), .of(.participants, heading: "Responders"),
      .of(.timeline), .of(.lessons, .wentWell, .wentWrong, heading: "How did we do?"),
      .of(.actions), .of(.communication, heading: "Messaging"),
    ],
    metadata: ["title", "owner"])

  static let atlassian = Profile(
    name: "atlassian", summary: "Atlassian's incident handbook",
    required: [
      .of(.summary), .of(.narrative, .background, heading: "Leadup"), .of(.impact), .of(.detection),
      .of(.response), .of(.resolution, .mitigation, heading: "Recovery"), .of(.timeline),
      .of(.rootCause, .contributingFactors, heading: "Five whys"), .of(.lessons),
      .of(.actions, heading: "Corrective actions"),
    ],
    metadata: ["title"])

  static let coe = Profile(
    name: "coe", summary: "the correction of errors of Amazon Web Services",
    required: [
      .of(.summary), .of(.impact), .of(.timeline), .of(.milestones, heading: "Metrics"),
      .of(.detection), .of(.response, .mitigation, .resolution, heading: "Mitigation"),
      .of(.rootCause, .contributingFactors, heading: "Five whys"), .of(.actions),
    ],
    optional: [.lessons, .references], metadata: ["title"])

  static let azure = Profile(
    name: "azure", summary: "the post-incident reviews of Microsoft Azure",
    required: [
      .of(.narrative, .summary), .of(.rootCause, heading: "What went wrong, and why?"),
      .of(.response, .timeline, heading: "How did we respond?"),
      .of(
        .actions, heading: "How are we making incidents like this less likely or less impactful?"),
    ],
    optional: [.impact, .communication], forbidden: [.participants], metadata: ["title"])

  static let holberton = Profile(
    name: "holberton", summary: "the postmortem that Holberton and ALX teach",
    required: [
      .of(.summary, heading: "Issue summary"), .of(.timeline), .of(.rootCause), .of(.resolution),
      .of(.actions, heading: "Corrective and preventative measures"),
    ],
    optional: [.impact], metadata: ["title", "duration"])

  static let statuspage = Profile(
    name: "statuspage", summary: "an incident with its posts on a public status page",
    kinds: .incidentReport, required: [],
    optional: [.summary, .narrative, .impact, .rootCause, .resolution, .actions],
    forbidden: [.participants], metadata: ["title", "services"])

  static let sev1Update = Profile(
    name: "sev1-update", summary: "one update to a customer while an incident runs",
    kinds: .statusUpdate,
    required: [
      .of(.impact, heading: "Customer impact"), .of(.technicalNotes), .of(.nextUpdate),
    ],
    optional: [.summary], metadata: ["title", "status", "duration"])
}

extension Profile.Requirement {
  /// One of some roles, under the heading and with the prompt that are usual for the first.
  static func of(_ roles: SectionRole..., heading: String? = nil) -> Self {
    let first = roles.first ?? .other
    return Self(roles, heading: heading ?? first.usualHeading, prompt: first.prompt)
  }
}

extension SectionRole {
  /// The heading that a new section of this role gets.
  var usualHeading: String { usual.heading }

  /// What to write in a new section of this role.
  var prompt: String { usual.prompt }

  private var usual: (heading: String, prompt: String) {
    switch self {
    case .summary: ("Summary", "What happened, to whom, and for how long?")
    case .narrative: ("What happened", "Tell the incident in the order in which it went.")
    case .background: ("Background", "What has a reader to know of the system?")
    case .impact: ("Impact", "Who could not do what, how many were they, and for how long?")
    case .timeline: ("Timeline", "What happened when, with the zone?")
    case .milestones: ("Key times", "When did it begin, when was it noticed, when did it end?")
    case .trigger: ("Trigger", "What set it off at that moment?")
    case .rootCause: ("Root cause", "What made it possible?")
    case .contributingFactors: ("Contributing factors", "What made it possible, longer or worse?")
    case .detection: ("Detection", "How was it noticed, and what could have noticed it earlier?")
    case .response: ("Response", "Who did what, and what was tried in vain?")
    case .mitigation: ("Mitigation", "What ended the harm before the cause was removed?")
    case .resolution: ("Resolution", "What ended it, and how is that known?")
    case .lessons: ("Lessons learned", "What is known now that was not known before?")
    case .wentWell: ("What went well", "What helped, and should stay?")
    case .wentWrong: ("What went wrong", "What made the response slower or harder?")
    case .gotLucky: ("Where we got lucky", "What could have made it worse and did not?")
    case .actions: ("Action items", "What will be done, by whom, until when?")
    case .communication: ("Communication", "Who was told what, and when?")
    case .nextUpdate: ("Next update", "When will readers hear more, with the zone?")
    case .participants: ("Participants", "Who took part, in which part?")
    case .technicalNotes: ("Technical notes", "What is known, what is ruled out, what comes next?")
    case .references: ("References", "Where are the graphs, the tickets and the conversations?")
    case .other: ("Notes", "What else matters?")
    }
  }
}
