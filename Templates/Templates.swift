/// The page skeletons, styles and documents that are part of the program.
public enum Templates {
  /// The text of each page template and style by its file name.
  public static let pages: [String: String] = [
    "page.css": text(PackageResources.page_css),
    "head.mustache": text(PackageResources.head_mustache),
    "masthead.mustache": text(PackageResources.masthead_mustache),
    "brand.mustache": text(PackageResources.brand_mustache),
    "index.mustache": text(PackageResources.index_mustache),
    "footer.mustache": text(PackageResources.footer_mustache),
    "postmortem.mustache": text(PackageResources.postmortem_mustache),
    "incident-report.mustache": text(PackageResources.incident_report_mustache),
    "status-update.mustache": text(PackageResources.status_update_mustache),
    "playbook.mustache": text(PackageResources.playbook_mustache),
    "note.mustache": text(PackageResources.note_mustache),
  ]

  /// The documents that a new document starts from, by name.
  public static let documents: [String: String] = [
    "correction-of-errors": text(PackageResources.correction_of_errors_md),
    "cstate-page": text(PackageResources.cstate_page_md),
    "five-whys": text(PackageResources.five_whys_md),
    "full-review": text(PackageResources.full_review_md),
    "incident-report": text(PackageResources.incident_report_md),
    "issue-summary": text(PackageResources.issue_summary_md),
    "lightweight": text(PackageResources.lightweight_md),
    "maintenance-notice": text(PackageResources.maintenance_notice_md),
    "playbook": text(PackageResources.playbook_md),
    "public-review": text(PackageResources.public_review_md),
    "runbook": text(PackageResources.runbook_md),
    "security-disclosure": text(PackageResources.security_disclosure_md),
    "sre": text(PackageResources.sre_md),
    "status-update": text(PackageResources.status_update_md),
  ]

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
