import Testing

@testable import PostmortemKit

@Suite("What a configuration says of pages")
struct ConfigurationPageTests {
  @Test("Every key is read, and written as it was read")
  func keys() throws {
    let text = """
      page:
        company: "Larkspur & Co"
        logo: "img/logo.png"
        home: "https://example.com/"
        accent: "#8a1c7c"
        accent-dark: "#e08ad3"
        footer: "Ask us"

      """
    let configuration = try ConfigurationFiles(text).load()
    #expect(configuration.page.company == "Larkspur & Co")
    #expect(configuration.page.home == "https://example.com/")
    #expect(configuration.page.accent?.hex == "#8a1c7c")
    #expect(configuration.page.darkAccent?.hex == "#e08ad3")
    #expect(configuration.page.footer == "Ask us")
    #expect(configuration.logo?.folder == "/team")
    #expect(configuration.logo?.name == "img/logo.png")
    #expect(configuration.text().contains(text))
  }

  @Test(
    "A file replaces what those that it extends say, key by key, and a dark colour goes with its accent"
  )
  func extended() throws {
    let files = ConfigurationFiles([
      "/team/.postmortem.yml":
        "extends: ../shared/a.yml\npage:\n  footer: Ours\n  accent: \"#0a58c4\"\n",
      "/shared/a.yml":
        "page:\n  company: Larkspur\n  logo: a.png\n  footer: Theirs\n  accent-dark: \"#e08ad3\"\n",
    ])
    let configuration = try files.load()
    #expect(configuration.page.company == "Larkspur")
    #expect(configuration.page.footer == "Ours")
    #expect(configuration.page.darkAccent == nil)
    #expect(configuration.logo?.folder == "/shared")
  }

  @Test(
    "What can't stand on a page is refused with what to do",
    arguments: [
      ("home: javascript:alert(1)", "`javascript:alert(1)` is no address that a page may lead to"),
      ("home: //example.com/", "`//example.com/` is no address that a page may lead to"),
      ("logo: ../a.png", "the logo `../a.png` is not in the folder of this file"),
      ("logo: /etc/a.png", "the logo `/etc/a.png` is not in the folder of this file"),
      ("logo: img/../../a.png", "the logo `img/../../a.png` is not in the folder of this file"),
      ("accent: blue", "`blue` is no colour"),
      ("accent: \"#ffee00\"", "`#ffee00` can't be read on the page's light ground"),
      ("accent-dark: \"#0a58c4\"", "`#0a58c4` can't be read on the page's dark ground"),
      ("logos: a.png", "unknown key `logos`"),
    ])
  func refused(line: String, problem: String) {
    let problems = ConfigurationFiles("page:\n  company: A\n  \(line)\n").problems()
    #expect(problems.count == 1)
    #expect(problems.first?.contains(problem) == true, "\(problems)")
  }

  @Test(
    "A logo and a link need the company's name", arguments: ["logo: a.png", "home: index.html"])
  func company(line: String) {
    let problems = ConfigurationFiles("page:\n  \(line)\n").problems()
    #expect(problems.first?.contains("`page` has no `company`") == true, "\(problems)")
  }
}
