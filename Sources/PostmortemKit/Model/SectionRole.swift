/// What a part of a document is for.
public enum SectionRole: String, Sendable, CaseIterable {
  case summary, narrative, background, impact, timeline, milestones, trigger, rootCause
  case contributingFactors, detection, response, mitigation, resolution, lessons, wentWell,
    wentWrong
  case gotLucky, actions, communication, nextUpdate, participants, technicalNotes, references, other
}
