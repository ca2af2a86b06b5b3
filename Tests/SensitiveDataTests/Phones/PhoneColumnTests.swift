import Testing

@testable import SensitiveData

@Suite struct PhoneColumnTests {
  @Test(arguments: [
    (
      "Name\tPhone\tRequests\nAna\t4156360132\t1234567\nBo\t4402 0250\t7654321\n",
      ["4156360132", "4402 0250"]
    ),
    ("| Name | Mobile |\n|---|---|\n| Ana | 07911123456 |\n", ["07911123456"]),
    ("Telefon\tName\n1234567\tAna\n", ["1234567"]),
  ])
  func `the heading of a column says that its cells are numbers`(
    _ table: String, _ numbers: [String]
  ) {
    #expect(PhoneScannerTests.found(table) == numbers)
  }

  @Test(arguments: [
    "Metric\tCalls\tErrors\na\t1234567\t2345678\n",
    "Name\tPhone\nAna\tnone\n\nName\tRequests\nAna\t4156360132\n",
    "Name\tPhone case id\nAna\t41563601\n",
  ])
  func `other headings say nothing`(_ table: String) {
    #expect(PhoneScannerTests.found(table).isEmpty)
  }

  @Test func `a label on the line before counts where it ends with a colon`() {
    #expect(PhoneScannerTests.found("phones:\n  - 0301234567\n") == ["0301234567"])
    #expect(PhoneScannerTests.found("phones\n  - 0301234567\n").isEmpty)
  }
}
