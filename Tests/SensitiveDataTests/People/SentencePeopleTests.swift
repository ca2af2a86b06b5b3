import Testing

@testable import SensitiveData

/// What the scanner of sentences takes for people, and what it leaves alone.
@Suite struct SentencePeopleTests {
  static func names(in text: String) -> [String] {
    let bytes = Array(text.utf8)
    return PeopleInSentences.ranges(in: bytes, 0..<bytes.count).map {
      String(decoding: bytes[$0], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("Marit Solheim restarted the database.", ["Marit Solheim"]),
    ("The rollback was done by Marit.", ["Marit"]),
    ("Thanks to Xqendrim for the fix.", ["Xqendrim"]),
    ("The page went to Ioana Văcărescu.", ["Ioana Văcărescu"]),
    ("Lerato and Vukbert joined the call.", ["Lerato", "Vukbert"]),
    ("We used Puneet's laptop.", ["Puneet"]),
    ("Zubin (SRE) reverted it.", ["Zubin"]),
    ("We lost Tkrolle, our DBA, at noon.", ["Tkrolle"]),
    ("IC: Brahmaputro", ["Brahmaputro"]),
    ("Participants: Oyelaran, Quennevil", ["Oyelaran", "Quennevil"]),
    ("We paged Dr. Ravnsborg.", ["Ravnsborg"]),
    ("Then J. Halvorsen took over.", ["J. Halvorsen"]),
    ("It was MARIT SOLHEIM again.", ["MARIT SOLHEIM"]),
    ("Jean-Luc van den Broeck and O'Neil said so.", ["Jean-Luc van den Broeck", "O'Neil"]),
    ("Mark restarted it, and Grace approved it.", ["Mark", "Grace"]),
  ])
  func `a sentence about a person names them`(text: String, names: [String]) {
    #expect(Self.names(in: text) == names)
  }

  @Test(arguments: [
    ("Dank an Lieselotte für die Hilfe.", ["Lieselotte"]),
    ("Merci à Étienne pour la correction.", ["Étienne"]),
    ("Gracias a Lupita por el arreglo.", ["Lupita"]),
    ("Obrigado ao Thiago pela ajuda.", ["Thiago"]),
    ("Grazie a Chiara per la correzione.", ["Chiara"]),
    ("Dank aan Femke voor de fix.", ["Femke"]),
    ("Dzięki Agnieszce za naprawę.", ["Agnieszce"]),
    ("Tack till Göran för hjälpen.", ["Göran"]),
    ("Kiitos Antille korjauksesta.", ["Antille"]),
    ("Ayşe'ye teşekkürler.", ["Ayşe"]),
    ("Спасибо Ивану Петрову за помощь.", ["Ивану Петрову"]),
    ("Ευχαριστούμε τον Νίκο για τη βοήθεια.", ["Νίκο"]),
    ("Nguyễn Thị Mai đã khởi động lại máy chủ.", ["Nguyễn Thị Mai"]),
    ("Terima kasih kepada Budi.", ["Budi"]),
    ("أعاد أحمد تشغيل قاعدة البيانات", ["أحمد"]),
    ("תודה לרבקה על התיקון", ["רבקה"]),
    ("राहुल ने डेटाबेस पुनः आरंभ किया।", ["राहुल"]),
    ("王芳和李娜加入了会议。", ["王芳", "李娜"]),
    ("由Puneet重启", ["Puneet"]),
    ("ロールバックは佐藤太郎が実施した。", ["佐藤太郎"]),
    ("田中さんとAnaさんが再起動した。", ["田中", "Ana"]),
    ("김민준이 데이터베이스를 재시작했다.", ["김민준"]),
    ("คุณสมชายรีสตาร์ทฐานข้อมูล", ["สมชาย"]),
  ])
  func `people are found in other languages`(text: String, names: [String]) {
    #expect(Self.names(in: text) == names)
  }

  @Test(arguments: [
    "Redis restarted the database.", "The rollback was done by Argo CD.", "Thanks to Terraform.",
    "The page went to PagerDuty.", "Kafka and Zookeeper joined the cluster.",
    "Grafana showed errors.", "Jenkins deployed the release.", "Frankfurt failed over.",
    "Thanks to Bluebird it recovered.", "The Alba service restarted the jobs.",
    "We moved the Marta cluster to San Francisco in May.", "Thanks to Caching it was fast.",
    "Everyone joined the call.", "German customers said it was slow.", "Most of it was by design.",
    "Payment Gateway restarted the pods.", "On Black Friday Status Page confirmed the outage.",
    "Die Datenbank wurde von Kubernetes neu gestartet.", "数据库由运维团队重启。", "任务重启失败，由于高峰期。",
    "お客様への影響はなかった。仕様変更。", "서비스의 안정성이 떨어졌다.", "See marta.example.com/Ana/x and Ana::run(2).",
  ])
  func `products, places and teams are no people`(text: String) {
    #expect(Self.names(in: text) == [])
  }

  @Test func `a name that one sentence makes known is found everywhere`() {
    let text = "Thanks to Xqendrim Vlor. Later Vlor left, and xqendrim's pager rang for XQENDRIM."
    #expect(Self.names(in: text) == ["Xqendrim Vlor", "Vlor", "xqendrim", "XQENDRIM"])
  }

  @Test func `the range is all that is looked at`() {
    let bytes = Array("Thanks to Marit Solheim".utf8)
    #expect(PeopleInSentences.ranges(in: bytes, 0..<15) == [10..<15])
    #expect(PeopleInSentences.ranges(in: bytes, 4..<4) == [])
  }

  @Test(arguments: ["Ana and ", "Ana, ", "Ana (", "A.", "Aa-", "王芳和", "김민준 ", "Ana's ", "_a"])
  func `repeated text takes time in proportion to its length`(unit: String) {
    func time(_ count: Int) -> Duration {
      let bytes = Array(String(repeating: unit, count: count).utf8)
      return ContinuousClock().measure {
        _ = PeopleInSentences.ranges(in: bytes, 0..<bytes.count)
      }
    }
    _ = time(100)
    #expect(time(16000) < max(time(2000) * 40, .milliseconds(400)))
  }
}
