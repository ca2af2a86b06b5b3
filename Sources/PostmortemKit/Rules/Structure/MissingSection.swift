import Markdown

extension Rule {
  static let missingSection = Rule(
    "missing-section", group: .structure, severity: .warning, kinds: .incident,
    skipsTemplates: true,
    summary: "A section that the profile demands is nowhere in the document.",
    why: """
      Whoever reads it later asks what happened when, why, and what is done about it; a postmortem that leaves one of \
      these out is read as if nobody had asked. A section counts under any of its names and in any form, and so does \
      a label such as `Root cause:` with its text.
      """,
    precision: .init(right: 36, of: 40),
    good: [
      RuleExample(complete),
      RuleExample(
        """
        # Checkout outage

        Customers could not pay for forty minutes on 3 May 2024.

        **Root cause:** a certificate expired.

        What happened when:

        | Time (UTC) | Event |
        | --- | --- |
        | 10:00 | Paged |
        | 10:40 | New certificate in place |

        ## Follow-ups

        - Renew certificates by machine (@ana)
        """),
    ],
    bad: [
      RuleExample(
        """
        ↓# Postmortem: checkout outage

        ## What happened

        Customers could not pay for forty minutes.

        ## Timeline

        - 2024-05-03 10:00 UTC Paged
        - 10:40 UTC New certificate in place

        ## Next steps

        - Renew certificates by machine (@ana)
        """),
      RuleExample(
        """
        ↓↓# Postmortem: checkout outage

        ## Timeline

        - 2024-05-03 10:00 UTC Paged
        - 10:40 UTC New certificate in place

        ## Root cause

        A certificate expired.
        """),
      RuleExample(
        "↓" + complete,
        profile: Profile(
          name: "house", summary: "our own",
          required: [
            .init([.timeline], heading: "Timeline", prompt: "What happened when?"),
            .init([.lessons, .wentWell], heading: "Lessons", prompt: "What did we learn?"),
          ])),
    ]
  ) { inspection in
    let profile = inspection.settings.profile
    guard !profile.required.isEmpty else { return }
    let document = inspection.document
    let missing = profile.required.filter { requirement in
      !document.sections.contains(where: requirement.isMet)
        && !SectionFacts.fulfils(document, requirement.anyOf)
    }
    guard !missing.isEmpty else { return }
    let labelled = SectionFacts.labelledRoles(in: &inspection)
    for requirement in missing where labelled.isDisjoint(with: requirement.anyOf) {
      if requirement.anyOf.contains(.rootCause), SectionFacts.tellsCause(&inspection) { continue }
      inspection.report(
        "there is no section `\(requirement.heading)`", at: .document,
        notes: [profile.demand],
        help: "add it: \(requirement.prompt)", fix: inspection.adding(requirement))
    }
  }

  private static let complete = """
    # Postmortem: checkout outage

    ## Summary

    Customers could not pay for forty minutes.

    ## Timeline

    - 2024-05-03 10:00 UTC Paged
    - 10:40 UTC New certificate in place

    ## Root cause

    A certificate expired.

    ## Action items

    - Renew certificates by machine (@ana)
    """
}
