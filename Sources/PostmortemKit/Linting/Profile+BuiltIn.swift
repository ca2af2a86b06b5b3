extension Profile {
  /// What every postmortem has, whatever the school.
  public static let minimal = Profile(
    name: "minimal", summary: "what every postmortem has, whatever the school",
    required: [
      Requirement(
        [.summary, .narrative], heading: "Summary",
        prompt: "What happened, to whom, and for how long?"),
      Requirement([.timeline], heading: "Timeline", prompt: "What happened when, with the zone?"),
      Requirement(
        [.rootCause, .contributingFactors, .trigger], heading: "Root cause",
        prompt: "What made it possible?"),
      Requirement(
        [.actions], heading: "Action items", prompt: "What will be done, by whom, until when?"),
    ])

  /// The profiles that come with the compiler.
  public static let all: [Profile] = [.minimal]
}
