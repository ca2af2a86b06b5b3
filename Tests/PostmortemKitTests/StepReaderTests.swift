import Testing

@testable import PostmortemKit

@Suite("The steps of a playbook")
struct StepReaderTests {
  @Test("are its checkboxes, nested ones too")
  func checkboxes() throws {
    try check(
      Dump.steps(
        """
        # Playbook: empty thumbnails

        ## First

        - [ ] Page the owner
          by phone
        - [x] Open a channel
          - [ ] Invite support
          - and be kind

        1. Wait

        ## Then

        * [ ] Roll back
        """),
      is: """
        5 [ ] Page the owner (by phone)
        7 [x] Open a channel
        8   [ ] Invite support (and be kind)
        15 [ ] Roll back
        """)
  }

  @Test("are checkboxes without a list as well")
  func bare() throws {
    try check(
      Dump.steps("# Runbook\n\n[ ] Page the owner\n[x] Open a channel\n[ ] Roll back\n"),
      is: "3 [ ] Page the owner\n4 [x] Open a channel\n5 [ ] Roll back")
  }

  @Test("are numbered items where there is no checkbox")
  func numbered() throws {
    try check(
      Dump.steps(
        """
        # Runbook: empty thumbnails

        - Read this first

        1. Page the owner
        2. Roll back
           1. Drain the queue
           2. Deploy

           ```sh
           make deploy
           ```
        3. Go home
        """),
      is: """
        5 [ ] Page the owner
        6 [ ] Roll back
        7   [ ] Drain the queue
        8   [ ] Deploy (make deploy)
        13 [ ] Go home
        """)
  }

  @Test("keep the links that they name")
  func links() throws {
    let document = try Dump.document(
      "# Runbook\n\n- [ ] Open [the board](https://b.test/)\n- [ ] Go home\n")
    #expect(document.steps.map(\.links) == [["https://b.test/"], []])
  }

  @Test("are none where there is neither")
  func none() throws {
    try check(Dump.steps("# Runbook\n\n- Page the owner\n- Roll back\n"), is: "")
  }
}
