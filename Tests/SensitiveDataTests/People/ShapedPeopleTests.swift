import Testing

@testable import SensitiveData

/// People whose names no list has: their shape and their place in a sentence, a log or a table tell them.
@Suite struct ShapedPeopleTests {
  private func names(in text: String) -> [String] { SentencePeopleTests.names(in: text) }

  @Test(arguments: [
    ("After the page, Tshering Lhamo pulled up the dashboards.", ["Tshering Lhamo"]),
    ("Nobody except Ilzira Fattakhova had the key.", ["Ilzira Fattakhova"]),
    (
      "Nuala Ní Dhomhnaill and Art Ó Laoghaire wrote it.",
      ["Nuala Ní Dhomhnaill", "Art Ó Laoghaire"]
    ),
    ("K. Rautavaara wrote the fix.", ["K. Rautavaara"]),
    ("Ts. Enkhjargal has access.", ["Ts. Enkhjargal"]),
    ("Juan P. Etcheverry paused it.", ["Juan P. Etcheverry"]),
    ("Tu'imala Fonua restarted the broker.", ["Tu'imala Fonua"]),
    ("Abdulqadir al-Harbi called the vendor.", ["Abdulqadir al-Harbi"]),
    ("Sydney Blackwood reverted the change.", ["Sydney Blackwood"]),
    ("Neither Oihana nor Xabierro saw it.", ["Oihana", "Xabierro"]),
    ("It took Liudvikas an hour to find it.", ["Liudvikas"]),
    ("\"Zodwa, can you check it?\"", ["Zodwa"]),
    ("We asked Zvonimir, who knew the system.", ["Zvonimir"]),
    ("Our vendor contact, Jürg Zurbriggen, confirmed it.", ["Jürg Zurbriggen"]),
    ("Gemeldet von Tjark Ohlendiek am Morgen.", ["Tjark Ohlendiek"]),
    ("Mercedes restarted it and Paris checked it.", ["Mercedes", "Paris"]),
  ])
  func `a name that no list has is found in a sentence`(text: String, names: [String]) {
    #expect(self.names(in: text) == names)
  }

  @Test(arguments: [
    ("10:02 <Oyunchimeg> I see it too", ["Oyunchimeg"]),
    ("[10:02] Oyunchimeg: I see it too", ["Oyunchimeg"]),
    ("user=Bekzod Tursunov action=restart", ["Bekzod Tursunov"]),
    ("{\"actor\": \"Oyunchimeg Ganbold\"}", ["Oyunchimeg Ganbold"]),
    ("Ask `Işıl Kızılkaya` first.", ["Işıl Kızılkaya"]),
    ("Clean it up\tOyunchimeg Ganbold\tdone", ["Oyunchimeg Ganbold"]),
    (
      "IC – Kourosh Tabrizi, comms – Tsvetelina Bozhkova",
      ["Kourosh Tabrizi", "Tsvetelina Bozhkova"]
    ),
    ("- [x] Kourosh Tabrizi: add the alert", ["Kourosh Tabrizi"]),
    ("Co-authored-by: Ifan Gruffydd <x>", ["Ifan Gruffydd"]),
    ("It was Kourosh\nand he fixed it", []),
  ])
  func `logs, tables and lists name people`(text: String, names: [String]) {
    #expect(self.names(in: text) == names)
  }

  @Test(arguments: [
    "Approved by Lerato.\nIt worked.", "Approved by Lerato\n", "Approved by Lerato\tok",
  ])
  func `a name may end a line or a cell`(text: String) {
    #expect(names(in: text) == ["Lerato"])
  }

  @Test(arguments: [
    ("المهندسة لمياء الدوسري أعادت تشغيل الخدمة.", ["لمياء الدوسري"]),
    ("מהנדסת ליהי גרינבאום תיקנה את התקלה.", ["ליהי גרינבאום"]),
    ("मृणालिनी भट्टाचार्य ने सेवा बहाल की।", ["मृणालिनी भट्टाचार्य"]),
    ("Chị Lê Thị Hồng Nhung đã khôi phục nó.", ["Lê Thị Hồng Nhung"]),
    ("คุณธัญชนก เลิศวิทยา ตรวจสอบระบบ", ["ธัญชนก เลิศวิทยา"]),
    ("值班工程师覃慧敏确认了告警。", ["覃慧敏"]),
    ("障害は大河内 涼が発見した。", ["大河内 涼"]),
    ("이 문제는 남궁민수 님이 해결했습니다.", ["남궁민수"]),
  ])
  func `scripts without capitals have names that no list has`(text: String, names: [String]) {
    #expect(self.names(in: text) == names)
  }

  @Test(arguments: [
    "Customers in San Jose and Santiago saw errors.", "Conway's law explains the split.",
    "Morgan Stanley saw stale prices.", "Johnson & Johnson was affected.", "Lessons Learned",
    "Zuplo Gateway rejected the calls.", "Customer Portal, Mobile App\tdown", "by=Scheduler",
    "[10:02] Jenkins: build failed", "10:05 Status: Monitoring", "Paris failed over.",
    "Сервис Оплата не отвечал.", "टीम ने सर्वर चालू किया।", "المهندس المناوب أعاد تشغيل الخادم.",
    "平台团队在凌晨重启了服务。", "本番 環境で障害が発生した。", "คุณสามารถดู บันทึก ได้ที่นี่",
    "고객 지원팀이 확인했습니다.",
  ])
  func `what only looks like a name stays`(text: String) {
    #expect(names(in: text) == [])
  }

  @Test(arguments: [
    "Xo Yi, ", "Xo Yi | ", "Kh. ", "- Ana ", "=Ana", "अबक ने ", "涼 ", "คุณกข ", "Lê ",
  ])
  func `repeated names take time in proportion to their length`(unit: String) {
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
