/// The words by which writers say that something is internal, in lower case.
///
/// To add a word is to add it to one of these lists; what a list means stands before it.
enum InternalVocabulary {
  /// Say it alone, and beside words of `companions`.
  static let marks: Set<String> = set(
    "internal internally internals-only confidential confidentially private restricted privileged nonpublic",
    "intern interne internes interner internen internem interna vertraulich vertrauliche vertraulicher vertrauliches",
    "vertraulichen nichtöffentlich betriebsintern firmenintern",
    "confidentiel confidentielle confidentiels confidentielles privé privée privés privées",
    "interno internos internas confidencial confidenciales confidencialmente privado privada privados privadas reservado",
    "confidenciais riservato riservata riservati riservate confidenziale confidenziali privato privata",
    "vertrouwelijk vertrouwelijke besloten",
    "wewnętrzny wewnętrzna wewnętrzne wewnętrznego poufny poufna poufne",
    "внутренний внутренняя внутреннее внутренние внутреннего конфиденциально конфиденциальный конфиденциальная",
    "конфиденциальное конфиденциальные служебное",
    "社外秘 社内秘 部外秘 機密 極秘 内部 社内 内部用 社内用 社内限り 社内限定 社内向け 内部向け 非公開 関係者外秘",
    "机密 保密 绝密 内部用 内部使用 仅供内部 仅内部 仅限内部 仅供内部使用 内部资料 內部 機密性",
    "내부 내부용 내부전용 대외비 기밀 사내 사내용 비공개")

  /// Parts of documents and forms of words that may stand beside a mark: "internal notes", "impact interne".
  static let companions: Set<String> = set(
    "note notes only use usage communication communications comms impact discussion discussions comment comments remark",
    "remarks information info details detail memo memos feedback thread chat messages email emails section part summary",
    "timeline review investigation response escalation follow up ups action actions item items draft version copy",
    "material content findings analysis background context debrief retrospective eyes stuff addendum appendix",
    "faq question questions q view perspective names contact contacts reference references link links resources document",
    "documents documentation docs ticket tickets participants attendees people stakeholders audience cost costs risk risks",
    "lessons learnings learning postmortem report status update updates statement message announcement narrative story",
    "notiz notizen hinweis hinweise anmerkung anmerkungen kommentar kommentare kommunikation auswirkung auswirkungen",
    "diskussion gebrauch nutzung verwendung nur zeitleiste details zusammenfassung",
    "usage seulement uniquement remarque remarques commentaire commentaires discussion chronologie résumé",
    "nota notas uso solo sólo solamente comunicación comunicaciones impacto discusión comentario comentarios resumen",
    "detalles cronología comunicação discussão comentários somente apenas só resumo detalhes",
    "note uso solo comunicazione comunicazioni impatto discussione commenti commento riepilogo dettagli",
    "notitie notities opmerking opmerkingen gebruik alleen communicatie discussie samenvatting",
    "notatka notatki uwagi tylko użytku użytek komunikacja dyskusja komentarze wpływ",
    "заметки заметка примечание примечания использования только обсуждение комментарии влияние переписка информация",
    "メモ ノート のみ 共有 議論 備考 连絡 備忘 备注 笔记 讨论 沟通 影响 说明 信息 时间线 메모 노트 전용 논의 의견 공유 영향 참고")

  /// Words that change nothing beside a mark.
  static let fillers: Set<String> = set(
    "for the and or a an of our your to on in by this please strictly highly very all team company staff org",
    "organization organisation legal engineering management ops security eng sre support leadership",
    "für und oder zur zum der die das den dem dieses streng rein des im nur zu bitte strictement pour et ou la le les du de",
    "l à usage para y o el los las uso estrictamente do da dos das e estritamente per il lo gli strettamente voor en het",
    "de strikt dla do i ściśle для и строго 用 の は を")

  /// Those for whom alone something is: "engineers only", "for the board only".
  static let audiences: Set<String> = set(
    "engineer engineers engineering employee employees staff board management leadership executives execs executive legal",
    "team teams sre sres ops support company eyes us responders oncall developers devs insiders",
    "mitarbeiter mitarbeitende ingenieure vorstand geschäftsführung employés salariés ingénieurs direction empleados",
    "ingenieros directiva funcionários engenheiros diretoria dipendenti ingegneri medewerkers engineers pracowników",
    "сотрудников инженеров")

  /// Words for "only".
  static let only: Set<String> = set(
    "only nur seulement uniquement solo sólo solamente somente apenas só alleen uitsluitend tylko только"
  )

  /// Begin a phrase that forbids to share something; those to whom it is not to be given follow, or nothing where the
  /// phrase says all.
  static let forbidding: [(words: [String], saysAll: Bool)] =
    phrases(
      saysAll: true, "do not share", "dont share", "do not publish", "dont publish",
      "do not distribute", "dont distribute", "do not forward", "do not disclose", "do not copy",
      "not to be shared", "not to be published", "not to be distributed", "never share",
      "never publish", "nicht weitergeben", "nicht veröffentlichen", "nicht teilen",
      "nicht verteilen", "ne pas diffuser", "ne pas partager", "ne pas publier", "ne pas divulguer",
      "no compartir", "no publicar", "no difundir", "no divulgar", "no distribuir",
      "não compartilhar", "não partilhar", "não divulgar", "não publicar", "non condividere",
      "non divulgare", "non pubblicare", "non diffondere", "niet delen", "niet verspreiden",
      "niet publiceren", "nie udostępniać", "nie publikować", "nie rozpowszechniać",
      "не публиковать", "не распространять", "не передавать", "не разглашать", "not public",
      "non public", "not shareable")
    + phrases(
      saysAll: false, "not for", "nicht für", "nicht zur", "pas pour", "no para", "no apto para",
      "não para", "non per", "niet voor", "nie dla", "nie do", "не для", "keep from", "hide from",
      "not visible to", "not shown to")

  /// Those to whom something is not to be given.
  static let recipients: Set<String> = set(
    "customer customers client clients publication publishing public external externally outside distribution release",
    "sharing share disclosure press media anyone users partners vendors third parties party general external-use",
    "kunden kunde veröffentlichung weitergabe extern externe dritte öffentlichkeit diffusion clientèle externe tiers clientes",
    "publicación difusión terceros externo publicação divulgação clienti pubblicazione diffusione esterni klanten publicatie",
    "verspreiding derden klientów publikacji клиентов публикации распространения внешнего")

  /// Whole phrases.
  static let phrases: Set<String> = [
    "off the record", "under nda", "attorney client privilege", "attorney client privileged",
    "attorney client communication", "legal privilege", "legal privileged", "legally privileged",
    "privileged and confidential", "who is to blame", "blame",
    "need to know", "need to know basis", "not public", "non public",
    "company confidential", "eyes only", "tlp red", "tlp amber", "tlp amber strict",
    "commercial in confidence", "in confidence", "trade secret", "trade secrets",
    // What an incident costs.
    "financial impact", "financial impacts", "financial loss", "financial losses", "financials",
    "financial consequences", "revenue impact", "revenue loss", "revenue lost", "lost revenue",
    "cost impact", "finanzielle auswirkungen", "finanzielle auswirkung", "finanzieller schaden",
    "umsatzausfall", "umsatzverlust", "impact financier", "pertes financières",
    "conséquences financières", "impacto financiero", "impacto económico", "pérdidas económicas",
    "impacto financeiro", "impatto finanziario", "impatto economico", "perdite finanziarie",
    "financiële impact", "financiële gevolgen", "skutki finansowe", "wpływ finansowy",
    "финансовые последствия", "финансовый ущерб", "財務影響", "金銭的影響", "损失金额", "财务影响",
    "经济损失", "재무 영향", "재정적 영향", "금전적 손실", "재무적 영향",
    // In other words than the lists above have.
    "für den internen gebrauch", "à usage interne", "document de travail interne",
    "公開禁止", "公開不可", "転載禁止", "顧客共有禁止", "顧客には共有しない", "外部共有禁止", "不得外传", "请勿外传",
    "请勿分享", "不要分享", "请勿转发", "不对外", "不公开", "禁止外传", "고객 공유 금지", "외부 공유 금지", "외부 유출 금지",
    "공유 금지", "배포 금지", "고객에게 공유하지 말 것",
  ]

  /// Names of lists of customers, whose names are theirs.
  static let customerLists: Set<String> = [
    "customers affected", "customer affected", "affected customers", "affected customer",
    "impacted customers", "customers impacted", "affected clients", "clients affected",
    "impacted clients", "affected accounts", "affected tenants", "customer list",
    "list of customers", "list of affected customers", "names of customers", "customer names",
    "which customers were affected", "betroffene kunden", "betroffener kunde", "clients affectés",
    "clients impactés", "clients concernés", "clients touchés", "clientes afectados",
    "clientes afetados", "clienti coinvolti", "clienti interessati", "clienti colpiti",
    "getroffen klanten", "betrokken klanten", "dotknięci klienci", "poszkodowani klienci",
    "затронутые клиенты", "пострадавшие клиенты", "影響を受けた顧客", "影響顧客", "対象顧客", "受影响客户",
    "受影响的客户", "受影響客戶", "영향받은 고객", "영향을 받은 고객", "영향 고객",
  ]

  /// With what a line of such a list begins that names nobody.
  static let nobody: Set<String> = set(
    "all any none no some most many few every about around approximately roughly nearly almost up less more over under",
    "between only the a an each customers users clients accounts tenants everyone nobody n unknown tbd percent",
    "it they we those who this these there",
    "alle keine einige etwa rund ungefähr kunden nutzer tous aucun environ clients todos ningún algunos clientes nenhum tutti",
    "nessuno circa clienti geen ongeveer klanten wszyscy brak около все нет")

  /// Programs in which people talk, and meetings.
  static let chats: Set<String> = set(
    "slack chat teams discord irc mattermost whatsapp telegram zoom signal im dm dms bridge meeting call"
  )

  /// What is copied from them.
  static let records: Set<String> = set(
    "export exports thread threads transcript transcripts log logs conversation conversations history dump messages",
    "discussion excerpt excerpts archive copy backlog protokoll verlauf historique historial")

  /// What may follow: "Slack thread from the night".
  static let recordFillers: Set<String> = set("from of with between in and on the excerpt excerpts")

  /// Names of columns that say who is to blame or was in the know.
  static let columns: Set<String> = [
    "who knew", "who knew what", "who knew it", "blame", "culprit", "who is to blame",
  ]

  /// Words that begin and end marks.
  static let boundaries: Set<String> = set(
    "begin begins beginning start starts end ends ending stop open close from here section block part until to hide hidden",
    "below above following everything line",
    "redact redacted remove strip cut anfang ende beginn début fin inicio fim inizio fine")

  /// Those of them that make a line of text a mark: "Begin internal", "Everything below is internal".
  static let limits: Set<String> = set(
    "begin begins start starts end ends stop below above following anfang ende début fin inicio fine"
  )

  /// Kinds of boxes in the syntax of documentation tools: `::: details Internal`.
  static let boxes: Set<String> = set(
    "note info tip warning danger caution important details callout collapse admonition expand spoiler hint abstract"
  )

  /// Words that are almost "internal" and others than it.
  static let notInternal: Set<String> = set("external interval integral internet eternal interna")

  private static func set(_ lines: String...) -> Set<String> {
    Set(lines.flatMap { $0.split(separator: " ").map(String.init) })
  }

  private static func phrases(
    saysAll: Bool, _ phrases: String...
  ) -> [(words: [String], saysAll: Bool)] {
    phrases.map { ($0.split(separator: " ").map(String.init), saysAll) }
  }
}
