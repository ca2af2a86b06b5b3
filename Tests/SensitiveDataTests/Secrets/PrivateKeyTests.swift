import SensitiveData
import Testing

struct PrivateKeyTests {
  private static let body = """
    MIIEowIBAAKCAQEAzq8Lm3kP0sVt7XyWn2Rb5Jc9Fd1Hg4Ku6MaQeTzq8Lm3kP0s
    Vt7XyWn2Rb5Jc9Fd1Hg4Ku6MaQeTzq8Lm3kP0sVt7XyWn2Rb5Jc9Fd1Hg4Ku6Ma
    """

  private static func block(_ label: String) -> String {
    "-----BEGIN \(label)-----\n\(body)\n-----END \(label)-----"
  }

  @Test(arguments: [
    "RSA PRIVATE KEY", "EC PRIVATE KEY", "DSA PRIVATE KEY", "OPENSSH PRIVATE KEY", "PRIVATE KEY",
    "ENCRYPTED PRIVATE KEY", "PGP PRIVATE KEY BLOCK",
  ])
  func `a complete private key is covered from its first to its last line`(_ label: String) {
    let block = Self.block(label)
    #expect(found("before\n\(block)\nafter") == [block])
  }

  @Test func `the lines behind a header without an end are covered`() {
    let part = "-----BEGIN RSA PRIVATE KEY-----\n" + Self.body
    #expect(found("\(part)\nand so on") == [part])
  }

  @Test func `the body of a private key is found without its header`() {
    #expect(found("\(Self.body)\nand so on") == [Self.body])
  }

  @Test func `a key with escaped line ends is covered`() {
    let block = Self.block("PRIVATE KEY").split(separator: "\n").joined(separator: "\\n")
    #expect(found("{\"key\": \"\(block)\"}") == [block])
  }

  @Test func `a key file of PuTTY is covered`() {
    let file = """
      PuTTY-User-Key-File-2: ssh-rsa
      Encryption: none
      Public-Lines: 1
      AAAAB3NzaC1yc2E
      Private-Lines: 1
      AAAAgQCzq8Lm3kP0sVt7XyWn2Rb5Jc9Fd1Hg4Ku6MaQe
      Private-MAC: 8f14e45fceea167a5a36dedd4bea2543aabbccdd
      """
    #expect(found(file) == [file])
  }

  @Test(arguments: [
    "-----BEGIN PRIVATE KEY-----\nanything\n-----END PRIVATE KEY-----",
    "-----BEGIN RSA PRIVATE KEY-----\n...\n-----END RSA PRIVATE KEY-----",
    "-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A\n-----END PUBLIC KEY-----",
    "-----BEGIN CERTIFICATE-----\nMIIDdzCCAl+gAwIBAgIEAgAAuTANBgkq\n-----END CERTIFICATE-----",
  ])
  func `placeholders, public keys and certificates are no private keys`(_ text: String) {
    #expect(found(text) == [])
    #expect(found(text, by: .randomStrings) == [])
  }
}
