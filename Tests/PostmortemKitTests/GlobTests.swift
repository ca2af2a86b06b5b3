import Testing

@testable import PostmortemKit

@Suite("Patterns of paths")
struct GlobTests {
  @Test(
    "A pattern fits paths below its folder",
    arguments: [
      ("*.md", "a.md", true), ("*.md", "deep/down/a.md", true), ("*.md", "a.mdx", false),
      ("/*.md", "a.md", true), ("/*.md", "deep/a.md", false), ("./a.md", "a.md", true),
      ("drafts", "drafts/a.md", true), ("drafts", "in/drafts/b/a.md", true),
      ("drafts", "drafts.md", false), ("drafts/", "drafts/a.md", true),
      ("drafts/", "drafts", false), ("drafts/", "in/drafts/a.md", true),
      ("in/drafts", "in/drafts/a.md", true), ("in/drafts", "out/in/drafts/a.md", false),
      ("in/*.md", "in/a.md", true), ("in/*.md", "in/deep/a.md", false),
      ("in/**/*.md", "in/a.md", true), ("in/**/*.md", "in/very/deep/a.md", true),
      ("**/2024/**", "2024/a.md", true), ("**/2024/**", "x/y/2024/z/a.md", true),
      ("**/2024/**", "x/2023/a.md", false), ("**", "a/b.md", true),
      ("a?.md", "ab.md", true), ("a?.md", "aé.md", true), ("a?.md", "a🚨.md", true),
      ("a?.md", "a.md", false), ("a?b", "a/b", false), ("a*c*e", "abcde", true),
      ("a*c*e", "abde", false), ("{a,b}.md", "b.md", true), ("{a,b}.md", "c.md", false),
      ("{2023,2024}/{in,out{er,}}/x", "2024/outer/x", true),
      ("{2023,2024}/{in,out{er,}}/x", "2024/out/x", true),
      ("[2024] outages", "[2024] outages/a.md", true), ("日本*", "日本語.md", true),
    ])
  func fits(pattern: String, path: String, isFit: Bool) throws {
    #expect(try Glob(pattern).matches(path.utf8) == isFit)
  }

  @Test(
    "A pattern that can't be meant is refused", arguments: ["", "/", "../x", "a//b", "{a", "!a"])
  func refused(pattern: String) {
    #expect(throws: Glob.Problem.self) { try Glob(pattern) }
  }

  @Test("Braces that stand for thousands of patterns are refused")
  func manyBraces() {
    let pattern = String(repeating: "{a,b,c,d}", count: 8)
    #expect(throws: Glob.Problem.self) { try Glob(pattern) }
  }

  @Test(
    "A pattern that almost fits in many ways takes no longer than others", .timeLimit(.minutes(1)))
  func hostile() throws {
    let stars = String(repeating: "*a", count: 200)
    let path = String(repeating: "a", count: 5000) + "b"
    #expect(try !Glob(stars).matches(path.utf8))
    let folders = String(repeating: "**/a/", count: 200) + "b"
    #expect(try !Glob(folders).matches(String(repeating: "a/", count: 5000).utf8))
  }

  @Test("A pattern counts from the folder of its file")
  func folder() throws {
    let pattern = try PathPattern("drafts/*.md", folder: "/team", file: ".postmortem.yml")
    #expect(pattern.matches("/team/drafts/a.md"))
    #expect(!pattern.matches("/other/drafts/a.md"))
    #expect(!pattern.matches("/teamwork/drafts/a.md"))
    #expect(try PathPattern("a.md", folder: "", file: "x").matches("/a.md"))
  }
}
