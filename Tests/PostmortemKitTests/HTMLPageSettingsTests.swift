import Markdown
import Testing

@testable import PostmortemKit

@Suite struct HTMLPageSettingsTests {
  @Test func aPageBearsTheNameTheLinkAndTheWordsOfTheCompany() throws {
    var settings = PageSettings()
    settings.company = "Larkspur & Co"
    settings.home = "https://example.com/?a=1&b=2"
    settings.footer = "Ask <us>"
    let page = try page(settings)
    #expect(
      page.contains("<p><a href=\"https://example.com/?a=1&amp;b=2\">Larkspur &amp; Co</a></p>"))
    #expect(page.contains("<p>Ask &lt;us&gt;</p>"))
    #expect(unbalanced(page) == nil)
  }

  @Test func aPageWithoutACompanyHasNoHeadOfItsOwn() throws {
    #expect(!(try page(PageSettings())).contains("class=\"brand\""))
  }

  @Test func aLogoStandsInThePageWithTheNameAsItsText() throws {
    var settings = PageSettings()
    settings.company = "Larkspur"
    settings.logo = EmbeddedImage(Array("GIF89a".utf8))
    let page = try page(settings)
    #expect(
      page.contains("<img class=\"logo\" src=\"data:image/gif;base64,R0lGODlh\" alt=\"Larkspur\">"))
  }

  @Test func anAccentIsSetInBothThemesAndAllowedByThePolicy() throws {
    var settings = PageSettings()
    settings.accent = PageColour("#8a1c7c")
    let page = try page(settings)
    #expect(page.contains(":root { --link: #8a1c7c; }"))
    let shade = try #require(PageColour("#8a1c7c")).readable(on: PageColour.darkGrounds)
    #expect(page.contains("(prefers-color-scheme: dark) { :root { --link: \(shade.hex); } }"))
    let style = try #require(page.components(of: "<style>").last?.components(of: "</style>").first)
    #expect(page.contains(PageDigest.source(of: String(style))))
  }

  @Test(arguments: [
    ("\u{89}PNG\r\n\u{1A}\n", nil), ("GIF87a", "data:image/gif;base64,R0lGODdh"),
    ("RIFF1234WEBP", "data:image/webp;base64,UklGRjEyMzRXRUJQ"), ("RIFF1234WAVE", nil),
    ("<svg xmlns='http://www.w3.org/2000/svg'/>", nil), ("", nil), ("GIF", nil),
  ])
  func aPictureIsToldByItsFirstBytes(text: String, source: String?) {
    #expect(EmbeddedImage(Array(text.utf8))?.source == source)
  }

  @Test func bytesOfPNGAndJPEGFilesAreTaken() {
    let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 1]
    #expect(EmbeddedImage(png)?.source == "data:image/png;base64,iVBORw0KGgoAAQ==")
    #expect(EmbeddedImage([0xFF, 0xD8, 0xFF, 0xE0])?.source == "data:image/jpeg;base64,/9j/4A==")
  }

  @Test func picturesAreThoseBelowTheDocument() throws {
    let document = try document(
      """
      ![a](a.png) ![b](img/b%20c.png?x#y) ![c](../c.png) ![d](/d.png) ![e](https://example.com/e.png)
      ![f](//example.com/f.png) ![g](data:image/png;base64,AA==) ![h](..%2Fh.png) ![i](i%00.png)
      ![j](file:///j.png) ![a again](a.png) ![k](img\\\\..\\\\k.png)
      """)
    let images = document.localImages
    #expect(images.compactMap(\.path) == ["a.png", "img/b c.png"])
    #expect(
      images.map(\.destination) == [
        "a.png", "img/b%20c.png?x#y", "../c.png", "..%2Fh.png", "i%00.png", "img\\..\\k.png",
      ])
  }

  @Test func aPictureIsHeldByThePageOrSaidInWords() throws {
    let document = try document(
      "# A\n\n![graph \"of\" b](b.gif) ![gone](c.gif) ![far](https://example.com/d.gif)")
    var options = WriterOptions()
    options.images["b.gif"] = EmbeddedImage(Array("GIF89a".utf8))
    let page = String(decoding: try Writer.html.write(document, options), as: UTF8.self)
    #expect(
      page.contains(
        "<img src=\"data:image/gif;base64,R0lGODlh\" alt=\"graph &quot;of&quot; b\" /> gone "
          + "<a href=\"https://example.com/d.gif\">far</a>"))
  }

  private func document(_ text: String) throws -> Document {
    try Compiler().document(from: Array(text.utf8), path: "a.md")
  }

  private func page(_ settings: PageSettings) throws -> String {
    var options = WriterOptions()
    options.page = settings
    return String(
      decoding: try Writer.html.write(HTMLDocuments.note(), options), as: UTF8.self)
  }
}
