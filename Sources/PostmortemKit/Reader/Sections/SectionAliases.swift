/// The spellings that headings have for each role: the one table of them.
///
/// Spellings are compared by `HeadingKey`, so that case, punctuation, numbering, emoji and a trailing
/// parenthesis do not matter here, and `SectionRoleLookup` also tries singular and plural, composites ("Root
/// cause and resolution") and qualifiers ("Incident timeline").
extension SectionRole {
  /// The spellings of this role in lower case; none of them belongs to another role.
  var aliases: [String] {
    switch self {
    case .summary:
      [
        "summary", "issue summary", "incident summary", "executive summary", "overview",
        "description",
        "brief description", "tldr", "tl dr", "abstract", "synopsis", "problem statement",
        "what was the issue", "incident overview", "summary of incident", "in brief", "at a glance",
        "incident description", "problem description", "conclusion", "brief summary",
        "short summary",
        "outage summary", "issue description", "problem summary", "the problem", "the issue",
        "problem",
        "サマリー", "概要", "サマリ", "要約", "resumen", "résumé", "resumo", "zusammenfassung", "摘要", "概述",
      ]
    case .narrative:
      [
        "what happened", "narrative", "chain of events", "incident sequence", "outage description",
        "fault", "leadup", "lead up", "the story", "story", "details of incident",
        "incident details",
        "details of the incident", "details of issue", "details of the issue",
        "details of outage", "details of the outage", "symptom", "symptoms", "何が起きたか", "事象",
      ]
    case .background:
      [
        "background", "context", "background context", "introduction", "preface", "about", "背景",
        "contexto", "contexte",
      ]
    case .impact:
      [
        "impact", "customer impact", "impact statement", "impact analysis", "impact assessment",
        "impact summary", "what was the impact", "end user impact", "infrastructure impact",
        "productivity impact", "business impact", "revenue impact", "team impact", "user impact",
        "affected users", "affected systems", "affected services", "blast radius",
        "who was affected",
        "scope", "scope of impact", "effects", "effect", "consequences", "damage",
        "user experience",
        "services affected", "systems affected", "影響", "影響範囲", "impacto", "auswirkungen", "影响",
        "影响范围",
      ]
    case .timeline:
      [
        "timeline", "incident timeline", "timeline of events", "timeline summary",
        "timeline highlights", "timeline reconstruction", "brief timeline of events",
        "sequence of events", "chronology", "events", "event log", "incident log", "log of events",
        "time line", "timelines", "event timeline", "chronological events", "chronology of events",
        "update timeline",
        "タイムライン", "時系列", "経緯", "cronología", "cronologia", "chronologie", "zeitleiste", "时间线",
        "línea de tiempo",
      ]
    case .milestones:
      [
        "milestones", "incident timing", "key events", "key timestamps", "key times", "metrics",
        "stats", "incident metrics", "statistics", "response timeline analysis", "time metrics",
      ]
    case .trigger:
      ["trigger", "triggers", "what triggered the incident", "triggering event", "トリガー", "直接原因"]
    case .rootCause:
      [
        "root cause", "root cause analysis", "cause", "cause of the incident", "identified cause",
        "preliminary root cause", "what went wrong and why", "what caused the incident", "rca",
        "primary root cause", "why it happened", "why did it happen", "why this happened",
        "five whys",
        "5 whys", "the five whys", "the 5 whys", "five whys analysis", "5 whys analysis",
        "attack vector", "root cause identification", "underlying cause", "technical root cause",
        "root cause explanation", "root cause and explanation", "what was the root cause",
        "what caused the issue", "cause analysis", "the cause", "the root cause",
        "details of exploit", "details of the exploit", "details of vulnerability",
        "vulnerability details", "details of the vulnerability",
        "根本原因", "根本原因分析", "原因", "原因分析", "なぜなぜ分析", "causa raíz", "causa raiz", "ursache",
        "cause racine",
      ]
    case .contributingFactors:
      [
        "contributing factor", "contributing factors", "contributing conditions",
        "contributing conditions analysis", "what were the contributing factors", "contributors",
        "process breakdowns", "process breakdown", "latent condition", "latent conditions",
        "why it escaped", "contributing causes", "factors", "aggravating factors", "寄与要因", "要因",
        "contributing factors and root causes",
      ]
    case .detection:
      [
        "detection", "detection method", "issue detected", "detection gaps", "how was it detected",
        "how was the issue detected", "how was the incident detected", "incident detected by",
        "detection time", "discovery", "how we found out", "how did we find out",
        "how it was detected",
        "issue detection", "how it was discovered", "検知", "検出", "detección", "detecção",
        "erkennung",
      ]
    case .response:
      [
        "response", "how did we respond", "how we responded", "what was done", "escalation",
        "incident response", "investigation", "diagnosis", "actions taken", "steps taken",
        "misleading paths", "investigation steps", "incident escalation", "action taken",
        "initial response", "troubleshooting", "debugging", "investigate", "triage",
        "misleading investigation paths", "investigation and debugging", "what we did",
        "misleading investigation debugging paths", "escalation path",
        "response and recovery actions",
        "対応", "対処", "対応の評価", "調査", "investigation and diagnosis",
      ]
    case .mitigation:
      [
        "mitigation", "stabilization steps", "immediate action", "immediate actions",
        "immediate fix",
        "containment", "contain", "stabilization", "stabilisation", "workaround",
        "mitigation steps",
        "temporary fix", "short term mitigation", "mitigations", "remediate", "緩和", "応急処置", "暫定対応",
      ]
    case .resolution:
      [
        "resolution", "recovery", "remediation", "fix", "remedy", "the fix", "solution",
        "verification",
        "resolution details", "how it was fixed", "how is it fixed", "how it is fixed", "recover",
        "how it was resolved", "how was it resolved", "how we fixed it", "details of fix",
        "details of recovery", "details of the recovery", "fix details",
        "details of the fix", "fix implemented", "eradicate", "eradication", "restoration",
        "service restoration", "how was the issue resolved", "how it is resolved",
        "final resolution",
        "remediation steps", "resolution steps", "fixes", "復旧", "解決", "恒久対応", "resolución",
        "resolução", "behebung", "lösung",
      ]
    case .lessons:
      [
        "lessons learned", "lessons learnt", "lesson learned", "lessons", "howd we do",
        "how did we do",
        "what did we learn", "what we learned", "takeaways", "key takeaways", "learnings",
        "response learnings", "learnings and risks", "learning", "reflection", "reflections",
        "retrospective", "lessons we learned", "key learnings", "教訓", "学び", "学んだこと",
        "lecciones aprendidas", "lições aprendidas", "振り返り",
      ]
    case .wentWell:
      [
        "what went well", "things that went well", "what went right", "worked well", "what worked",
        "what worked well", "successes", "went well", "the good", "keep", "what we did well",
        "what did we do well", "good", "うまくいったこと", "良かったこと", "よかったこと",
      ]
    case .wentWrong:
      [
        "what went wrong", "what went badly", "what didnt go well", "what didnt go so well",
        "what went poorly", "things that went poorly", "what could have gone better",
        "what could be improved", "did not go well", "what did not go well", "went wrong",
        "the bad",
        "what went less well", "what didnt work", "what could have been better",
        "things that went wrong",
        "what could we have done better", "what could we do better", "what went not so well",
        "うまくいかなかったこと", "改善が必要なこと", "改善点", "悪かったこと",
      ]
    case .gotLucky:
      [
        "where we got lucky", "where did we get lucky", "what we got lucky with", "got lucky",
        "we got lucky", "luck", "how we got lucky", "運が良かったこと", "幸運だったこと",
      ]
    case .actions:
      [
        "action items", "action item", "actions", "follow up tasks", "follow ups", "follow up",
        "followups",
        "followup", "follow up actions", "corrective actions", "corrective action",
        "corrective and preventative measures", "corrective and preventive measures",
        "corrective and preventative actions", "corrective and preventive actions",
        "preventive actions", "preventative actions", "preventive measures",
        "preventative measures",
        "corrective measures", "preventative and corrective action items", "improvements fixes",
        "tasks to address the issue", "tasks to address the issues", "todo", "todos", "to do",
        "remediation items",
        "review actions", "recommendations", "recommendation", "next steps", "what happens next",
        "what are we doing about this", "what are we changing", "prevention", "prevention measures",
        "what should be changed for next time", "future work", "future works", "task list",
        "action points", "action plan", "remediation actions", "follow up issues",
        "follow up items",
        "follow up work", "planned actions", "future actions", "future prevention",
        "preventing recurrence",
        "how we will prevent this", "how we will prevent this from happening again",
        "how are we making incidents like this less likely or less impactful",
        "improvement actions",
        "actionable items", "what we are doing to prevent this", "what we will do", "next actions",
        "corrective", "preventive", "preventative", "preventive methods", "preventative methods",
        "future plan", "future plans", "steps to prevent recurrence", "remediation plan",
        "prevention steps", "preventive steps",
        "アクションアイテム", "再発防止", "再発防止策", "今後の対応", "対策", "acciones", "ações", "maßnahmen",
        "改进措施", "后续行动",
      ]
    case .communication:
      [
        "communication", "communications", "messaging", "internal email", "external message",
        "comms",
        "internal communication", "external communication", "customer communication", "communicate",
        "public communication", "disclosure", "third party disclosure",
        "communicating during an incident",
        "customer communications", "internal communications", "external communications",
        "notification",
        "notifications", "stakeholder communication", "連絡", "コミュニケーション", "comunicación",
      ]
    case .nextUpdate: ["next update", "next status update", "next communication"]
    case .participants:
      [
        "participants", "responders", "staff present", "names of people involved",
        "postmortem attendees", "attendees", "who was involved", "people involved", "authors",
        "author",
        "incident responders", "involved people", "respondents", "participantes", "関係者",
        "参加者",
        "担当者",
      ]
    case .technicalNotes:
      [
        "technical notes", "technical note", "technical findings", "technical details",
        "technical detail",
        "technical analysis", "exploit contract", "technical background", "technical summary",
        "技術詳細",
      ]
    case .references:
      [
        "supporting information", "supporting documents", "appendix", "references", "reference",
        "related", "links", "related links", "resources", "additional resources", "further reading",
        "additional reading", "see also", "useful links", "related documents", "related issues",
        "関連リソース",
        "related documentation",
        "supporting material", "evidence", "latest thread", "latest thread with full details",
        "full details",
        "more information", "more details", "sources", "related incidents",
        "additional information",
        "参考資料", "参考", "関連", "関連リンク", "referencias", "referências",
      ]
    case .other: []
    }
  }

  /// Headings that fill two roles although no "and" joins two known names.
  static let composites: [(key: String, roles: SectionRoleList)] = [
    ("summary of impact", [.summary, .impact]),
    ("mitigation and preventive measures", [.mitigation, .actions]),
    ("mitigation and preventative measures", [.mitigation, .actions]),
    ("follow up actions and lessons learned", [.actions, .lessons]),
    ("learning and follow ups", [.lessons, .actions]),
    ("lessons learned and action items", [.lessons, .actions]),
  ]
}
