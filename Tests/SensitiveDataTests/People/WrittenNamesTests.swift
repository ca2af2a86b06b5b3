import Testing

@testable import SensitiveData

/// Names in lists, behind labels and in front matter.
@Suite struct WrittenNamesTests {
  @Test(arguments: [
    ("Marit, Puneet.", ["Marit", "Puneet"]),
    ("Marit Solheim - SRE", ["Marit Solheim"]),
    ("Marit Solheim <m@initech.io>", ["Marit Solheim"]),
    ("Dr. Marit Solheim, Herr Jürgen Groß (DBA)", ["Marit Solheim", "Jürgen Groß"]),
    ("MARIT SOLHEIM und henrik solberg", ["MARIT SOLHEIM", "henrik solberg"]),
    ("puneet", ["puneet"]),
    ("@puneet, anak2", ["puneet", "anak2"]),
    ("Иван Петров, 田中太郎, Nguyễn Thị Mai", ["Иван Петров", "田中太郎", "Nguyễn Thị Mai"]),
    ("João dos Santos & Max van den Berg", ["João dos Santos", "Max van den Berg"]),
    ("Payments, SRE team, on-call engineer, TBD, n/a, Everyone", []),
    ("Database Reliability Engineering", []),
  ])
  func `a list of people is read without remarks and titles`(text: String, names: [String]) {
    #expect(WrittenNames.names(inList: text.utf8) == names)
  }

  @Test(arguments: [
    "Author", "authors", "Author(s)", "Reviewed by", "DRI", "On-call", "Incident commander",
    "Verantwortlich", "Teilnehmer", "Responsables", "担当者", "负责人", "담당자", "Участники",
  ])
  func `a label announces people`(label: String) {
    #expect(WrittenNames.isLabel(label.utf8))
  }

  @Test(arguments: ["Severity", "Impact", "Root cause", "", "Service owner dashboard"])
  func `other labels do not`(label: String) {
    #expect(!WrittenNames.isLabel(label.utf8))
  }

  @Test(arguments: [
    (
      "---\nauthors:\n  - name: Henrik Solberg\n    team: SRE\ntitle: Ana\n---\n",
      ["Henrik Solberg"]
    ),
    (
      "---\nauthors:\n- Marit Solheim\n- puneet\nseverity: SEV1\n---\n",
      ["Marit Solheim", "puneet"]
    ),
    ("---\nreviewers: [Marit Solheim, \"Ben Holt\"]\n---\n", ["Marit Solheim", "Ben Holt"]),
    (
      "+++\nauthor = \"Henrik Solberg\"\nreviewers = [\"Marit Solheim\"]\n+++\n",
      ["Henrik Solberg", "Marit Solheim"]
    ),
    ("+++\n[[authors]]\nname = \"Henrik Solberg\"\nteam = \"SRE\"\n+++\n", ["Henrik Solberg"]),
    (
      "{\"title\": \"Ana\", \"authors\": [{\"name\": \"Henrik Solberg\", \"team\": \"SRE\"}], \"x\": \"Ben\"}",
      ["Henrik Solberg"]
    ),
    ("---\nauthors: Marit\nno end", []),
    ("# Authors: Marit", []),
  ])
  func `front matter names people`(source: String, names: [String]) {
    #expect(WrittenNames.frontMatter(in: Array(source.utf8)) == names)
  }

  @Test(arguments: [
    ("Nguyễn Thị Mai", ["Nguyễn", "Mai"]), ("田中太郎", ["田中", "太郎"]),
    ("Marit van Solheim", ["Marit", "Solheim"]),
    ("Will Solheim", ["Solheim"]), ("Marit", []), ("김민준", ["민준"]),
  ])
  func `a name is known by its parts`(name: String, parts: [String]) {
    #expect(WrittenNames.parts(of: name).map(\.text) == parts)
  }

  @Test func `letters are compared without case and marks`() {
    #expect(LetterFolding.folded("ΓΙΏΡΓΟΣ".utf8) == LetterFolding.folded("Γιώργος".utf8))
    #expect(LetterFolding.folded("ПЁТР".utf8) == LetterFolding.folded("петр".utf8))
    #expect(LetterFolding.folded("Ruíz".utf8) == Array("ruiz".utf8))
    #expect(LetterFolding.folded("Rui\u{301}z".utf8) == Array("ruiz".utf8))
    #expect(LetterFolding.folded("Straße".utf8) == Array("strasse".utf8))
  }
}
