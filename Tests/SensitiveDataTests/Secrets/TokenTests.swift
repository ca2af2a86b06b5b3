import SensitiveData
import Testing

struct TokenTests {
  private typealias Sample = SampleToken

  @Test(arguments: [
    "AKIA" + Sample.capitals,
    "ghp_" + Sample.letters,
    "github_pat_" + Sample.letters + "_" + Sample.letters,
    "glpat-" + Sample.letters,
    "xoxb-" + "123456789012-1234567890123-" + Sample.letters,
    "sk_live_" + Sample.letters,
    "sk-ant-" + "api03-" + Sample.letters,
    "AIza" + "Sy" + String(Sample.letters.prefix(33)),
    "dop_v1_" + Sample.hex + Sample.hex,
    "shpat_" + Sample.hex,
    "hvs." + Sample.letters,
    "npm_" + String(Sample.letters.prefix(36)),
    "pypi-AgE" + "IcHlwaS5vcmc" + Sample.letters + Sample.letters,
    "dapi" + Sample.hex,
    "PMAK-" + String(Sample.hex.prefix(24)) + "-" + Sample.hex + "0f",
    "AGE-SECRET-KEY-1" + "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7LQPZRY9X8GF2TVDW0S3JN54KHCE",
  ])
  func `a token with the prefix of its provider is found as a whole`(_ token: String) {
    #expect(found("It ran with \(token).") == [token])
    #expect(found("(\(token))") == [token])
    #expect(found("https://example.com/?a=\(token)&b=1") == [token])
  }

  @Test func `a long token is covered to its end`() {
    let body = String(repeating: Sample.letters, count: 30)
    let token = "ops_eyJ" + body
    #expect(found("TOKEN=\(token)\nnext") == [token])
    #expect(found("password=\(body)\nnext") == [body])
    #expect(found("password: \"\(body)\"\nnext") == [body])
  }

  @Test(arguments: [
    "123456789:" + "AAq8Lm3kP0sVt7XyWn2Rb5Jc9Fd1Hg4Ku6M",
    "911602140448729|" + "AY-lRJZq9BoDLobvAiP25L7RcMg",
    "9f8e7d6c5b4a39281706f5e4d3c2b1a0" + "-us12",
    "MTIzNDU2Nzg5MDEyMzQ1Njc4" + ".Gh7kLm.Zq8Lm3kP0sVt7XyWn2Rb5Jc9Fd1Hg4Ku6Ma",
    "abc8Q~" + "Zq8Lm3kP0sVt7XyWn2Rb5Jc9Fd1Hg4Ku6M",
  ])
  func `a token is found by its parts`(_ token: String) {
    #expect(found("It ran with \(token).") == [token])
  }

  @Test func `a token behind an escape is found`() {
    let token = "ghp_" + Sample.letters
    #expect(found("one\\n\(token)\\n") == [token])
    #expect(found("a%3D\(token)") == [token])
  }

  @Test(arguments: [
    "ghp_" + "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "ghp_" + "....",
    "sk_live_" + "...",
    "xoxb-your-bot-token-goes-here-please",
    "glc_UploadLightmapTextureArrayIndividually",
    "AKIAIOSFODNN7EXAMPLE",
    "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
    "tss_loader_of_the_main_configuration_file",
  ])
  func `masks, words and documented examples are no tokens`(_ text: String) {
    #expect(found("We found \(text) in the log.") == [])
  }

  @Test func `a JSON web token is found with its signature`() {
    let token = [
      "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9", "eyJzdWIiOiI0NzExIiwicm9sZSI6Im9wcyJ9",
      "Zq8Lm3kP0sVt7XyWn2Rb5Jc9Fd1Hg4Ku6MaQeT",
    ].joined(separator: ".")
    #expect(found("Its cookie held \(token).") == [token])
  }

  @Test func `the secret key beside an access key is found`() {
    let key = "AKIA" + Sample.capitals
    let secret = "Zq8/Lm3kP0sVt7XyWn2Rb5Jc9Fd1Hg4Ku6Ma+QeT"
    #expect(found("\(key) / \(secret)") == [key, secret])
    #expect(found("\(key),\(secret)") == [key, secret])
  }

  @Test func `a webhook is found with its scheme and host`() {
    let webhook =
      "https://hooks.slack.com/" + "services/T01ABCDEF/B02GHIJKL/Zq8Lm3kP0sVt7XyWn2Rb5Jc9"
    #expect(found("It posted to \(webhook), as always.") == [webhook])
    let teams =
      "https://example.webhook.office.com/" + "webhookb2/3f2a9c1e-7b4d-4e8a-9c6f-1a2b3c4d5e6f"
    #expect(found("See \(teams).") == [teams])
  }
}
