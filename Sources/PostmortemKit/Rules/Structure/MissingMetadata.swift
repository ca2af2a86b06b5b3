import Markdown

extension Rule {
  static let missingMetadata = Rule(
    "missing-metadata", group: .structure, severity: .warning, kinds: .incident,
    skipsTemplates: true,
    summary: "A fact that the profile demands is not stated.",
    why: """
      Lists over many incidents are made of these facts: an incident without a day or a severity is missing from \
      every count.
      """,
    good: [
      RuleExample(plain),
      RuleExample(
        """
        # Postmortem: login outage

        - **Date:** 2024-05-03
        - **Sev:** 2
        - **Team on call:** identity

        ## Timeline

        - 10:00 UTC Paged
        - 10:40 UTC Fixed
        """, profile: house),
    ],
    bad: [
      RuleExample("↓↓" + plain, profile: house),
      RuleExample(
        "↓" + plain,
        profile: Profile(
          name: "house", summary: "our own", required: [], metadata: ["severity"])),
    ]
  ) { inspection in
    let profile = inspection.settings.profile
    for name in profile.metadata where !states(inspection.document, name) {
      inspection.report(
        "the document does not state `\(name)`", at: .document,
        notes: [profile.demand],
        help: "state it in the front matter, or in a line such as `**\(capitalized(name)):** …`")
    }
  }

  /// Whether a fact is stated under any of its labels.
  private static func states(_ document: Document, _ name: String) -> Bool {
    let key = HeadingKey.key(of: name.utf8)
    if key == "title" { return document.title != nil }
    let label = MetadataLabel.named(name.utf8)
    let metadata = document.metadata
    switch label {
    case .date where metadata.date != nil: return true
    case .severity where metadata.severity != nil: return true
    case .authors where !metadata.authors.isEmpty: return true
    case .leader where metadata.leader != nil: return true
    case .services where !metadata.services.isEmpty: return true
    case .start where document.window?.start != nil: return true
    case .end where document.window?.end != nil: return true
    case .duration where document.window?.duration != nil || document.window?.end != nil:
      return true
    default: break
    }
    return metadata.fields.contains { field in
      if let label, MetadataLabel.named(field.label.utf8) == label { return true }
      return HeadingKey.key(of: field.label.utf8) == key
    }
  }

  private static func capitalized(_ name: String) -> String {
    name.prefix(1).uppercased() + name.dropFirst()
  }

  private static let house = Profile(
    name: "house", summary: "our own", required: [], metadata: ["severity", "team on call"])

  private static let plain = """
    # Postmortem: login outage

    Date: 2024-05-03

    ## Timeline

    - 10:00 UTC Paged
    - 10:40 UTC Fixed
    """
}
