import Markdown

extension Rule {
  static let forbiddenSection = Rule(
    "forbidden-section", group: .structure, severity: .warning, kinds: .incident,
    summary: "A section stands in the document that the profile forbids.",
    why: """
      A profile forbids what its readers are not to see, such as the list of who took part in a report for customers.
      """,
    good: [RuleExample(report)],
    bad: [
      RuleExample(
        "# Postmortem: login outage\n\n## Timeline\n\n- 2024-05-03 10:00 UTC Paged\n- 10:40 UTC Fixed\n\n"
          + "## ↓Participants\n\n- Ana\n",
        profile: Profile(
          name: "public", summary: "for customers", required: [], forbidden: [.participants]))
    ]
  ) { inspection in
    let profile = inspection.settings.profile
    guard !profile.forbidden.isEmpty || !profile.ownForbidden.isEmpty else { return }
    for section in inspection.document.sections
    where section.roles.contains(where: profile.forbidden.contains)
      || section.ownRole.map(profile.ownForbidden.contains) ?? false
    {
      let name = inspection.document.text(section.heading)
      inspection.report(
        "section `\(name)` does not belong in a document of the profile `\(profile.name)`",
        at: .text(section.heading), help: "remove it, or keep it in the internal edition")
    }
  }

  private static let report = """
    # Postmortem: login outage

    ## Timeline

    - 2024-05-03 10:00 UTC Paged
    - 10:40 UTC Fixed

    ## Participants

    - Ana
    """
}
