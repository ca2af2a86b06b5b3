import Testing

@testable import PostmortemKit

/// In which spellings names and configured words are found.
@Suite struct NameFormTests {
  private static func matches(_ form: String, in text: String) -> [String] {
    var forms = NameForms()
    forms.insert(form, replacement: nil)
    let bytes = Array(text.utf8)
    return forms.matches(in: bytes, 0..<bytes.count).map {
      String(decoding: bytes[$0.range], as: UTF8.self)
    }
  }

  @Test(arguments: [
    (
      "Müller", "MÜLLER müller-prod Mueller MUELLER mu\u{308}ller",
      ["MÜLLER", "müller", "Mueller", "MUELLER", "mu\u{308}ller"]
    ),
    ("Mueller", "Müller", ["Müller"]),
    ("Петров", "ПЕТРОВ", ["ПЕТРОВ"]),
    ("Γιώργος", "ΓΙΏΡΓΟΣ ΓΙΩΡΓΟΣ", ["ΓΙΏΡΓΟΣ", "ΓΙΩΡΓΟΣ"]),
    (
      "Ana Ruíz", "ANA RUIZ ana.ruiz Ana\nRui\u{301}z",
      ["ANA RUIZ", "ana.ruiz", "Ana\nRui\u{301}z"]
    ),
    ("O'Neil", "O’Neil's ONEIL", ["O’Neil", "ONEIL"]),
    (
      "Project Falcon", "project-falcon ProjectFalcon project_falcon PROJECT  FALCON",
      ["project-falcon", "ProjectFalcon", "project_falcon", "PROJECT  FALCON"]
    ),
    ("Globex", "GlobexCorp globex2 ProdGlobex", ["Globex", "globex"]),
    ("田中", "由田中重启", ["田中"]),
    ("Ana", "2Ana3 Anaさん 'Ana'", ["Ana", "Ana", "Ana"]),
    ("רבקה", "תודה לרבקה", ["רבקה"]),
  ])
  func `a form is found in its spellings`(form: String, text: String, found: [String]) {
    #expect(Self.matches(form, in: text) == found)
  }

  @Test(arguments: [
    ("Ana", "Anas banana ANALYTICS"), ("Globex", "globexcorp"), ("Jo An", "Joan"), ("Mai", "Maine"),
  ])
  func `a form within another word is not found`(form: String, text: String) {
    #expect(Self.matches(form, in: text) == [])
  }

  @Test(arguments: [("田", "田"), ("a a a a a", "a "), ("Ana", "Ana'")])
  func `long repetitions take time in proportion`(form: String, unit: String) {
    var forms = NameForms()
    forms.insert(String(repeating: form, count: 40), replacement: nil)
    forms.insert(form, replacement: nil)
    func time(_ count: Int) -> Duration {
      let bytes = Array(String(repeating: unit, count: count).utf8)
      return ContinuousClock().measure { _ = forms.matches(in: bytes, 0..<bytes.count) }
    }
    _ = time(100)
    #expect(time(16000) < max(time(2000) * 40, .milliseconds(500)))
  }
}
