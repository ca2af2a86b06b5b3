import Markdown

/// A word that says that what stands beside it is a credential.
struct SecretWord: Sendable {
  /// What kind of value it has.
  enum Kind: Sendable {
    /// Anything may be a password, words too.
    case password
    /// Keys and tokens are drawn at random.
    case token
    /// Digits.
    case number
    /// A pair of a name and a password.
    case pair
    /// A key only where the word before it says so.
    case key
  }

  var text: StaticString
  var kind: Kind
  /// Whether names that only end with it, such as `dbpass`, count too.
  var isSuffix: Bool
  /// Whether it is no English word, so that the words around it are those of another language.
  var isForeign = false

  /// The same word, marked as one of another language.
  var asForeign: SecretWord {
    var word = self
    word.isForeign = true
    return word
  }

  /// A word in small letters.
  init(_ text: StaticString, _ kind: Kind, suffix isSuffix: Bool = false) {
    (self.text, self.kind, self.isSuffix) = (text, kind, isSuffix)
  }
}

extension SecretWord {
  /// English words and what programs call them.
  static let english: [SecretWord] = [
    SecretWord("password", .password, suffix: true),
    SecretWord("passwd", .password, suffix: true),
    SecretWord("passwrd", .password, suffix: true),
    SecretWord("passphrase", .password, suffix: true),
    SecretWord("passcode", .password, suffix: true),
    SecretWord("passkey", .password, suffix: true),
    SecretWord("pass", .password, suffix: true),
    SecretWord("pwd", .password, suffix: true),
    SecretWord("pswd", .password, suffix: true),
    SecretWord("pword", .password, suffix: true),
    SecretWord("psw", .password),
    SecretWord("pw", .password),
    SecretWord("psk", .password, suffix: true),
    SecretWord("requirepass", .password),
    SecretWord("masterauth", .password),
    SecretWord("userpw", .password, suffix: true),
    SecretWord("rootpw", .password, suffix: true),
    SecretWord("adminpw", .password, suffix: true),
    SecretWord("bindpw", .password, suffix: true),
    SecretWord("dbpw", .password, suffix: true),
    SecretWord("storepass", .password, suffix: true),
    SecretWord("mnemonic", .password),
    SecretWord("pin", .number),
    SecretWord("otp", .number),
    SecretWord("mfa", .number),
    SecretWord("totp", .number),
    SecretWord("secret", .token, suffix: true),
    SecretWord("token", .token, suffix: true),
    SecretWord("apikey", .token, suffix: true),
    SecretWord("appkey", .token, suffix: true),
    SecretWord("accesskey", .token, suffix: true),
    SecretWord("secretkey", .token, suffix: true),
    SecretWord("authkey", .token, suffix: true),
    SecretWord("privatekey", .token, suffix: true),
    SecretWord("privkey", .token, suffix: true),
    SecretWord("masterkey", .token, suffix: true),
    SecretWord("signingkey", .token, suffix: true),
    SecretWord("encryptionkey", .token, suffix: true),
    SecretWord("sharedkey", .token, suffix: true),
    SecretWord("accountkey", .token, suffix: true),
    SecretWord("sessionkey", .token, suffix: true),
    SecretWord("licensekey", .token, suffix: true),
    SecretWord("licencekey", .token, suffix: true),
    SecretWord("deploykey", .token, suffix: true),
    SecretWord("servicekey", .token, suffix: true),
    SecretWord("consumerkey", .token, suffix: true),
    SecretWord("clientkey", .token, suffix: true),
    SecretWord("authorization", .token),
    SecretWord("authentication", .token),
    SecretWord("auth", .token, suffix: true),
    SecretWord("bearer", .token),
    SecretWord("jwt", .token),
    SecretWord("pat", .token),
    SecretWord("sas", .token),
    SecretWord("seed", .token),
    SecretWord("salt", .token),
    SecretWord("hmac", .token),
    SecretWord("cookie", .token),
    SecretWord("session", .token),
    SecretWord("sessionid", .token, suffix: true),
    SecretWord("sessid", .token, suffix: true),
    SecretWord("sid", .token),
    SecretWord("sig", .token),
    SecretWord("signature", .token),
    SecretWord("crumb", .token),
    SecretWord("csrf", .token),
    SecretWord("csrftoken", .token),
    SecretWord("webhook", .token),
    SecretWord("dsn", .token),
    SecretWord("credential", .pair, suffix: true),
    SecretWord("cred", .pair),
    SecretWord("login", .pair),
    SecretWord("logged", .pair),
    SecretWord("signed", .pair),
    SecretWord("logging", .pair),
    SecretWord("userpass", .pair),
    SecretWord("wifi", .pair),
    SecretWord("wlan", .pair),
    SecretWord("ssid", .pair),
    SecretWord("key", .key, suffix: true),
    SecretWord("code", .key),
    SecretWord("combination", .key),
    SecretWord("community", .key),
  ]

  /// Words that only end like a secret's name.
  static let otherEnds = WordList([
    "bypass", "compass", "surpass", "overpass", "encompass", "trespass", "underpass", "monkey",
    "turkey", "hockey", "jockey", "whiskey", "donkey", "lackey", "hotkey", "primarykey",
    "foreignkey", "publickey", "partitionkey", "sortkey", "cachekey", "rowkey", "mapkey",
    "keypass", "multipass", "onepass", "firstpass", "secondpass", "twopass", "singlepass",
    "passthrough", "tokenizer", "pubkey", "hashkey", "groupkey", "rangekey",
  ])

  /// The word that ends a range, if any; its plural counts too.
  static func match(_ bytes: [UInt8], _ range: Range<Int>) -> SecretWord? {
    if let word = find(bytes, range) { return word }
    guard range.count > 3, bytes[safe: range.upperBound - 1]?.lowercased == UInt8(ascii: "s") else {
      return nil
    }
    return find(bytes, range.lowerBound..<range.upperBound - 1)
  }

  private static func find(_ bytes: [UInt8], _ range: Range<Int>) -> SecretWord? {
    guard let last = bytes[safe: range.upperBound - 1]?.lowercased,
      let before = bytes[safe: range.upperBound - 2]?.lowercased,
      last.isLetter, before.isLetter
    else { return nil }
    for word in byEnd[Int(last & 31) << 5 | Int(before & 31)] {
      let count = word.text.utf8CodeUnitCount
      guard count == range.count || word.isSuffix && count < range.count else { continue }
      let start = range.upperBound - count
      guard (0..<count).allSatisfy({ bytes[start + $0].lowercased == word.text.utf8Start[$0] })
      else { continue }
      return count < range.count && otherEnds.contains(bytes, range) ? nil : word
    }
    return nil
  }

  /// The words by their last two letters, the longest first.
  private static let byEnd: [[SecretWord]] = {
    var table = [[SecretWord]](repeating: [], count: 1024)
    let words = (english + foreign.map(\.asForeign)).sorted {
      $0.text.utf8CodeUnitCount > $1.text.utf8CodeUnitCount
    }
    for word in words {
      let count = word.text.utf8CodeUnitCount
      guard count > 1 else { continue }
      let slot =
        Int(word.text.utf8Start[count - 1] & 31) << 5 | Int(word.text.utf8Start[count - 2] & 31)
      table[slot].append(word)
    }
    return table
  }()
}
