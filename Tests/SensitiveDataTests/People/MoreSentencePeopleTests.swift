import Testing

@testable import SensitiveData

/// Names in forms that are less common: other scripts, rosters, accounts, words in capitals and in small letters.
@Suite struct MoreSentencePeopleTests {
  @Test(arguments: [
    ("Farah Adilah binti Rosmansyah checked it.", ["Farah Adilah binti Rosmansyah"]),
    ("Then VUKBERTO typed the command.", ["VUKBERTO"]),
    ("fiona wrote that it was fine.", ["fiona"]),
    ("It was approved by FionaVukbert at noon.", ["FionaVukbert"]),
    ("Would Fiona or Henrik check the count?", ["Fiona", "Henrik"]),
    ("Autumn and Rusty were not sure.", ["Autumn", "Rusty"]),
    ("Weil Henrik Kässmeyer im Zug saß, dauerte es.", ["Henrik Kässmeyer"]),
    ("Rota: Sat Fiona; Sun Henrik", ["Fiona", "Henrik"]),
    ("On call: Mon Vukberta, Tue Tkrolle", ["Vukberta", "Tkrolle"]),
    ("Vukberta please go ahead", ["Vukberta"]),
    ("| _Fiona Dobre_ | ok", ["Fiona Dobre"]),
    ("Step 3 | f.solheim / Fiona Solheim | Q3", ["f.solheim", "Fiona Solheim"]),
    ("谢谢林晓梅和郭志强加班处理。", ["林晓梅", "郭志强"]),
    ("客户彭女士来电。", ["彭女士"]),
    ("أخبرنا أحمد بن سعيد أن الخادم توقف.", ["أحمد بن سعيد"]),
    ("सलीम ने कहा कि शबाना अंसारी ने इसे बदला।", ["सलीम", "शबाना अंसारी"]),
    ("Ο Στέλιος ειδοποίησε τη Δέσποινα.", ["Στέλιος", "Δέσποινα"]),
    ("Chị Bùi Thu Ngân báo lỗi.", ["Bùi Thu Ngân"]),
    ("Piroska szólt Istvánnak, aki javította.", ["Piroska", "Istvánnak"]),
    ("คุณสมเกียรติ วงศ์แก้ว เปิดเคส", ["สมเกียรติ วงศ์แก้ว"]),
    ("თამარ ჯავახიძე იყო მორიგე.", ["თამარ ჯავახიძე"]),
    ("অনির্বাণ চক্রবর্তী সার্ভার চালু করেন।", ["অনির্বাণ চক্রবর্তী"]),
    ("சரவணன் நாகராஜ் பிழையைக் கண்டார்.", ["சரவணன் நாகராஜ்"]),
    ("Mihaela a repornit serverul.", ["Mihaela"]),
  ])
  func `less common forms of names are found whole`(text: String, names: [String]) {
    #expect(SentencePeopleTests.names(in: text) == names)
  }

  @Test(arguments: [
    "The ERROR typed by the parser.",
    "Use the _id_ field and FooBar_ here.",
    "by JavaScript and MariaDB",
    "Will it restart?",
    "Could Redis or Kafka cope?",
    "टीम ने कहा कि सर्वर ठीक है।",
    "सर्वर ने अनुरोध अस्वीकार किए।",
    "Mon Redis, Tue Kafka",
    "感谢运维团队连夜排查。",
    "hi all, hello World",
    "status was unsure; the OVERLOAD said it.",
    "By default HashMap said so.",
    "See api.gateway / Payment Gateway | Q3",
  ])
  func `things in the same places are no people`(text: String) {
    #expect(SentencePeopleTests.names(in: text) == [])
  }

  @Test func `an account that a name makes known is found whole`() {
    let text = "Thanks to Fiona Solheim. Later f.solheim left."
    #expect(SentencePeopleTests.names(in: text) == ["Fiona Solheim", "f.solheim"])
  }

  @Test(arguments: [
    ("<!-- author: Marit Solheim -->\n# Title", ["Marit Solheim"]),
    ("Text <!--\nReviewer: Henrik Vlor\n--> more <!-- nothing -->", ["Henrik Vlor"]),
    ("<!-- a remark on Marit -->", []), ("<!-- author: Marit", ["Marit"]), ("<!--", []),
  ])
  func `labels in comments name people`(source: String, names: [String]) {
    #expect(WrittenNames.comments(in: Array(source.utf8)) == names)
  }

  @Test(arguments: [
    (
      "Incident Response Team (IRT)\n: Marit Solheim\n: Henrik Ait Vlor\n",
      ["Marit Solheim", "Henrik Ait Vlor"]
    ),
    ("Cause\n: Marit Solheim\n", []),
  ])
  func `descriptions of a term that announces people name them`(text: String, names: [String]) {
    let bytes = Array(text.utf8)
    #expect(WrittenNames.labelled(in: bytes, 0..<bytes.count) == names)
  }
}
