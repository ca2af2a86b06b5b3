import Testing

/// What a run does where the system gives it little.
struct ScarceTests {
  private let documents = """
    mkdir in
    for number in 1 2 3 4 5 6 7 8 9; do printf '# Outage\\n\\n## Summary\\n\\nSlow.\\n' > in/$number.md; done

    """

  @Test(arguments: [4, 5, 6, 8])
  func `few files end with an answer or a message`(_ most: Int) throws {
    try Program.inFolder { folder in
      let result = try Program.shell(
        documents + "ulimit -n \(most); exec \"$P\" build --no-config --output-dir out in",
        in: folder)
      #expect(
        result.status == 0 || result.status == 2 && result.errors.contains("Too many open files"))
      if most >= 8 { #expect(result.status == 0) }
    }
  }

  #if os(Linux)
    @Test func `too little memory ends with a message and status 2`() throws {
      try Program.inFolder { folder in
        let text = String(repeating: "- 2025-03-04 10:00 UTC: it *was* slow\n", count: 60_000)
        try folder.put("# Outage\n\n## Timeline\n\n" + text, at: "in/a.md")
        // The smallest limit with which the program starts is another one on each system.
        var statuses: Set<Int32> = []
        for kilobytes in stride(from: 120_000, through: 600_000, by: 40_000) {
          let result = try Program.shell(
            "ulimit -v \(kilobytes); exec \"$P\" build --no-config --to json in/a.md >/dev/null",
            in: folder)
          // The loader of the system ends with 127 where not even the libraries find room.
          #expect([0, 2, 127].contains(result.status), "\(kilobytes): \(result.errors)")
          if result.status == 2 { #expect(result.errors.contains("not enough memory")) }
          statuses.insert(result.status)
        }
        #expect(statuses.contains(2) && statuses.contains(0))
      }
    }
  #endif
}
