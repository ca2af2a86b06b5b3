import Markdown

/// A name that says that its value is a secret.
struct SecretName {
  var word: SecretWord
  var kind: SecretWord.Kind
  var start: Int
  var wordEnd: Int
  var end: Int

  /// What its value is in plain words.
  var description: String {
    switch kind {
    case .password: "password"
    case .number: "code"
    case .pair: "login"
    case .token, .key: "key or token"
    }
  }

  /// Whether the word is so short that it often means something else.
  var isShort: Bool {
    word.text.utf8CodeUnitCount < 5 && word.text.utf8Start[0] < 0x80 && kind != .number
      && word.kind != .key && !isAuth
  }

  /// Whether the word is `secret`, `token` or a kind of key, and nothing like `cookie` or `seed`.
  var namesKey: Bool {
    let last = word.text.utf8Start[word.text.utf8CodeUnitCount - 1]
    return word.text.utf8Start[0] >= 0x80 || last == UInt8(ascii: "y")
      || word.text.utf8CodeUnitCount > 4 && (word.isSuffix && last == UInt8(ascii: "t"))
      || word.isSuffix && last == UInt8(ascii: "n")
  }

  private var isAuth: Bool { word.text.utf8CodeUnitCount == 4 && word.text.utf8Start[0] == 0x61 }
}
