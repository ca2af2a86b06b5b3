/// The page skeletons and styles that are part of the program.
public enum Templates {
  /// The text of each page template and style by its file name.
  public static let pages: [String: String] = [
    "page.css": text(PackageResources.page_css),
    "head.mustache": text(PackageResources.head_mustache),
    "masthead.mustache": text(PackageResources.masthead_mustache),
    "footer.mustache": text(PackageResources.footer_mustache),
    "postmortem.mustache": text(PackageResources.postmortem_mustache),
    "incident-report.mustache": text(PackageResources.incident_report_mustache),
    "status-update.mustache": text(PackageResources.status_update_mustache),
    "playbook.mustache": text(PackageResources.playbook_mustache),
    "note.mustache": text(PackageResources.note_mustache),
  ]

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
