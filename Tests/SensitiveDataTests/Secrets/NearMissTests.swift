import SensitiveData
import Testing

struct NearMissTests {
  private typealias Sample = SampleToken

  @Test(arguments: [
    "npm_" + Sample.letters + Sample.letters,
    "AKIA" + Sample.capitals + "Q7",
    "dapi" + Sample.hex + "z",
    "dop_v1_" + Sample.hex,
    "shpat_" + String(Sample.hex.dropLast()),
    "bkua_" + Sample.letters + "zz_extra",
    "xoxp-" + "12-34-56-" + Sample.hex,
  ])
  func `a known prefix with the wrong length or parts is no token`(_ text: String) {
    #expect(found("We found \(text) in the log.") == [])
  }

  @Test(arguments: [
    "bitly_token = " + String((Sample.hex + Sample.hex).prefix(39)),
    "WANDB_API_KEY=" + Sample.hex,
    "BRAVE_SEARCH_API_KEY=\"Qm7rTz2x\"",
    "meraki_token = " + Sample.hex + "R21",
    "vercelToken: Dd4ZV6ZDQW6Vpl7n7Jq",
  ])
  func `a value without the form of the provider in its name is no secret`(_ text: String) {
    #expect(found(text) == [])
  }

  @Test func `a value with the form of the provider in its name is a secret`() {
    let key = String((Sample.hex + Sample.hex).prefix(40))
    #expect(found("bitly_token = \(key)") == [key])
    #expect(found("WANDB_API_KEY=\(key)") == [key])
    #expect(found("bitly_proxy_password = hunter2") == ["hunter2"])
  }

  @Test(arguments: [
    "API_KEY=ABCDEFGHIJ1234567890ABCDEFGHIJ123456",
    "client_secret = a1b2c3d4e5f6g7h8i9j0k1l2",
    "access_token: \"abc123def456ghi789jkl012mno345\"",
    "APP_SECRET=aB1cD2eF3gH4iJ5kL6mN7oP8qR9sT0",
  ])
  func `a sequence is no secret`(_ text: String) {
    #expect(found(text) == [])
    #expect(found(text, by: .randomStrings) == [])
  }

  @Test(arguments: [
    "nextToken := \"task_test_2zecloxfpr7wacl1wyp4dobnmn\"",
    "token = 7f3c2a1e-5b9d-4c8f-a6e2-1d0b9c8a7f6e",
    "API_KEY=eyJhbGciOiJIUzI1NiJ9.short.token",
  ])
  func `an identifier behind the word token is no secret`(_ text: String) {
    #expect(found(text) == [])
  }
}
