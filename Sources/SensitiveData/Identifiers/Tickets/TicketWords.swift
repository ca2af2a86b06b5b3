/// Words of tickets in the languages that incidents are written in.
enum TicketWords {
  /// Words for nothing but tickets: a number of three digits behind them is one.
  static let strong = TermSet(
    multilingual:
      """
      ticket tickets ticketnr ticketid jira bug bugs bugzilla zendesk servicenow tkt zd ritm incidente-nr hibajegy tiket tikety tichet
      тикет тикеты тикета тікет заявка заявки заявку баг баги チケット 티켓 工单 缺陷 תקלה تذكرة टिकट
      chamado chamados zgłoszenie zgłoszenia zgłoszeniu tiketti ärende ärendet segnalazione störungsmeldung
      ticketnummer fehlernummer vorgangsnummer tique δελτίο билет phiếu
      """)

  /// Words that mean other things too: they need four digits, or a word such as "number".
  static let weak = TermSet(
    multilingual:
      """
      issue issues incident incidents case cases change changes problem problems story stories task tasks defect
      defects request requests epic fixes closes fixed closed resolves resolved fix close refs escalation sev
      vorfall störung fehler fall anfrage änderung vorgang meldung aufgabe
      anomalie demande dossier bogue tâche
      incidencia incidente caso tarea solicitud tarefa demanda
      richiesta attività problema melding storing zaak taak
      incydent błąd zadanie sprawa chyba požadavek hlášení úkol incidens hiba feladat jegy
      sag hændelse sak hendelse händelse tapaus häiriö pyyntö problemă solicitare
      talep olay kayıt задача задачи задачу инцидент инцидента обращение запрос завдання інцидент звернення
      περιστατικό αίτημα 障害 課題 案件 インシデント 이슈 장애 问题 事件 故障 sự-cố laporan masalah insiden
      """)

  /// What says that a number follows.
  static let markers = TermSet(
    multilingual:
      "no nr num number id ref n nº n° № número numéro nummer numero numer číslo szám numara номер 番号 编号 번호 ID"
  )

  /// Words before the number of another ticket, or of a ticket in brackets.
  static let references = TermSet(
    multilingual:
      """
      see in by and as of the with via also from per to fixes closes duplicates tracked under cf
      siehe in mit von und voir dans et ver vea en y vedi e zie en zob patrz i se och og katso lásd vezi bkz см див
      """)

  /// Behind these a sign and a number are a rank or a part.
  static let ranks = TermSet(
    "rank ranked top place position page line step slide figure table attempt round question rule priority item comment issuecomment version block chunk build"
  )

  /// Behind a number, these say that it is a count.
  static let units = TermSet(
    """
    requests request users customers times per percent of seconds minutes hours days ms s rows events messages items
    calls tickets issues incidents cases were are had have in people others more bugs changes tasks
    """)

  /// What trackers put before a number: `GH#12`, `SF-00012`, `ZD 8812`.
  static let trackers = TermSet(
    """
    gh gl zd sf sfdc sn snow jira pd bz rt otrs bug inc chg prb ritm case tkt ticket tck sr cr ir task incident sd
    itsm pr mr issue defect story hd helpdesk csp csr crm phab tac pmr rma
    """)

  /// Numbers of ServiceNow, whose digits follow without a hyphen.
  static let serviceNow = TermSet(
    "inc chg prb ritm req task sctask ctask ptask kb stry dfct sr cs csc tkt case incident rltsk ims wo ar hrc"
  )

  /// Before the ids of PagerDuty, Opsgenie, Sentry.
  static let alerting = TermSet("pagerduty pd opsgenie sentry incident alert page paged")
}
