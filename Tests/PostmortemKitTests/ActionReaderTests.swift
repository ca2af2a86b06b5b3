import Testing

@testable import PostmortemKit

@Suite("The action items of a review")
struct ActionReaderTests {
  @Test(
    "are rows, with columns in any order and language",
    arguments: [
      (
        "| Action | Owner | Due | Status |\n|-|-|-|-|\n| Add a test | Ana | 2024-06-10 | Open |",
        "5 [ ] Add a test · owner Ana · due 2024-06-10"
      ),
      (
        "| Due date | Who | Task | State |\n|-|-|-|-|\n| 2024-06-10 | @ana | Add a test | Done |",
        "5 [x] Add a test · owner ana · due 2024-06-10"
      ),
      (
        "| # | Action Item | Type | Owner | Priority |\n|-|-|-|-|-|\n| 1 | Add a test | prevent | Ana | P1 |",
        "5 [ ] Add a test · owner Ana · priority P1 · type prevent"
      ),
      (
        "| アクション | 担当 | 期限 | 状態 |\n|-|-|-|-|\n| 試験を追加 | 花子 | 2024-06-10 | 完了 |",
        "5 [x] 試験を追加 · owner 花子 · due 2024-06-10"
      ),
      (
        "| Acción | Responsable | Fecha | Estado |\n|-|-|-|-|\n| Otra prueba | Ana | 2024-06-10 | hecho |",
        "5 [x] Otra prueba · owner Ana · due 2024-06-10"
      ),
      (
        "| Item | Assignee | ETA |\n|-|-|-|\n| Add a test | TBD | June 10, 2024 |",
        "5 [ ] Add a test · due 2024-06-10"
      ),
      (
        "| Action | Ticket |\n|-|-|\n| Add a test | [T-1](https://t.test/1) |",
        "5 [ ] Add a test · link https://t.test/1"
      ),
      ("| Action | Owner | ✅ |\n|-|-|-|\n| Add a test | Ana | ✅ |", "5 [x] Add a test · owner Ana"),
      ("| Action | Status |\n|-|-|\n| Add a test | In progress |", "5 [ ] Add a test"),
      ("| Action | Status |\n|-|-|\n| Add a test | Not done |", "5 [ ] Add a test"),
      ("| Action | Status |\n|-|-|\n| Add a test | Not yet complete |", "5 [ ] Add a test"),
      ("| Action | Owner |\n|-|-|\n| | |", ""),
    ])
  func tables(_ table: String, expected: String) throws {
    try checkActions(table, expected)
  }

  @Test("are checkboxes, ticked or not")
  func checkboxes() throws {
    try checkActions(
      "- [ ] Add a test\n- [x] Page the vendor\n* [X] Close the hole\n1. [ ] Write it down",
      """
      3 [ ] Add a test
      4 [x] Page the vendor
      5 [x] Close the hole
      6 [ ] Write it down
      """)
  }

  @Test("are bullets; what is nested below them explains them")
  func details() throws {
    try checkActions(
      "- Add a test\n  - for each size\n  - and each format\n- Page the vendor\n  by phone",
      "3 [ ] Add a test\n6 [ ] Page the vendor by phone")
  }

  @Test("are below labels that only group them")
  func groups() throws {
    try checkActions(
      """
      - Short-term:
        - Add a test
      - **Long-term:**
        - Buy a bigger disk

      ### Prevent

      - Page the vendor

      **Detect**

      - Watch the queue
      """,
      """
      4 [ ] Add a test
      6 [ ] Buy a bigger disk
      10 [ ] Page the vendor
      14 [ ] Watch the queue
      """)
  }

  @Test("are rows and the checkboxes beside them; other items explain the table")
  func tableAndList() throws {
    try checkActions(
      """
      - P1: this week
      - P2: some day

      | Action | Priority |
      | ------ | -------- |
      | Add a test | P1 |

      - [ ] Page the vendor
      """,
      "8 [ ] Add a test · priority P1\n10 [ ] Page the vendor")
  }

  @Test("are plain lines where there is no list")
  func plainLines() throws {
    try checkActions(
      """
      Add a test for each size.
      Owner: Ana
      Due: 2024-06-10
      Page the vendor.

      This incident was a lesson to us all.
      """,
      "3 [ ] Add a test for each size. · owner Ana · due 2024-06-10\n6 [ ] Page the vendor.")
  }

  @Test("are sub-headings where only these name something to do")
  func headings() throws {
    try checkActions(
      "### Add a test\n\nFor each size.\n\n### Page the vendor\n\nBy phone.",
      "3 [ ] Add a test\n7 [ ] Page the vendor")
  }

  @Test(
    "carry their owner in the text",
    arguments: [
      ("- Add a test (@ana)", "ana"), ("- @ana: add a test", "ana"),
      ("- @ana-b to add a test.", "ana-b"),
      ("- Add a test. Owner: Ana", "Ana"), ("- Add a test (owner: Ana, due: 2024-06-10)", "Ana"),
      ("- Add a test (Owner: Ana Ruiz)", "Ana Ruiz"), ("- Add a test — Ana — 2024-06-10", "Ana"),
      ("- Add a test - @ana - 2024-06-10", "ana"), ("- Add a test [ANA, BEN]", "ANA, BEN"),
      ("- Add a test; assignee: team-photos", "team-photos"),
      ("- Add a test **Owner:** Ana", "Ana"),
      ("- Add a test. Owner: TBD", nil), ("- Write to ana@example.test", nil),
      ("- Add a test [T-12]", nil), ("- Add a test", nil),
    ] as [(String, String?)])
  func owners(_ text: String, owner: String?) throws {
    #expect(try action(text)?.owner == owner)
  }

  @Test(
    "carry their due day in the text",
    arguments: [
      ("- Add a test by 2024-06-10", "2024-06-10"), ("- Add a test (due June 10)", "2024-06-10"),
      ("- Add a test. Due: 2024-06-10", "2024-06-10"),
      ("- Add a test — Ana — 2024-06-10", "2024-06-10"),
      ("- Add a test (ETA: 10 June 2024)", "2024-06-10"),
      ("- Add a test, deadline: 2024-06-10", "2024-06-10"),
      ("- Due 2024-06-10: add a test", "2024-06-10"), ("- Add the test of 2024-06-01", nil),
      ("- Add a test by Friday", nil), ("- Add a test", nil),
    ] as [(String, String?)])
  func dues(_ text: String, due: String?) throws {
    #expect(try action(text)?.due?.iso8601 == due)
  }

  @Test(
    "are done where the text says so",
    arguments: [
      ("- Add a test (done)", true), ("- Add a test (DONE)", true), ("- Add a test ✅", true),
      ("- ✅ Add a test", true), ("- [DONE] Add a test", true), ("- Add a test (Completed)", true),
      ("- ~~Add a test~~", true), ("- Done: add a test", true), ("- **DONE** Add a test", true),
      ("- Add a test (not done)", false), ("- ❌ Add a test", false), ("- Add a test 🔲", false),
      ("- Add a test for what is done at night", false), ("- Get the review done", false),
      ("- TODO: add a test", false), ("- Add a test (Estimated completion: July)", false),
    ])
  func done(_ text: String, isDone: Bool) throws {
    #expect(try action(text)?.isDone == isDone)
  }

  @Test(
    "are none where there is nothing to do or a template is unfilled",
    arguments: [
      "- N/A", "- None", "None.", "N/A", "TBD", "- TBD", "_List the actions here._", "",
      "- _What will be done?_", "There are no action items.", "<!-- - Add a test -->", "-",
    ])
  func nothing(_ text: String) throws {
    try checkActions(text, "")
  }

  @Test("are those of every part that holds such, and of none that does not")
  func parts() throws {
    let text = """
      # Postmortem: empty thumbnails

      ## Root cause

      - A flag

      ## Corrective actions

      - Add a test

      ## Lessons learned

      - Flags are cheap

      ## Follow-ups

      - Page the vendor
      """
    try check(Dump.actions(text), is: "9 [ ] Add a test\n17 [ ] Page the vendor")
  }

  private func action(_ text: String) throws -> ActionItem? {
    try Dump.document(document(text)).actions.first
  }

  private func document(_ text: String) -> String {
    "## Action items\n\n\(text)\n\n# Postmortem of 2024-06-03\n\n## Root cause\n\n## Impact\n"
  }

  private func checkActions(
    _ text: String, _ expected: String, at location: Testing.SourceLocation = #_sourceLocation
  ) throws {
    try check(Dump.actions(document(text)), is: expected, at: location)
  }
}
