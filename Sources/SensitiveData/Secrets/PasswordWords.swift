/// Words that stand where a password would and are none.
enum PasswordWords {
  /// Words that sentences have, and pass phrases hardly ever.
  static let functionWords = WordList([
    "the", "a", "an", "your", "my", "in", "of", "to", "for", "be", "not", "must", "with", "at",
    "from", "this", "it", "see", "please", "enter", "is", "are", "was", "were", "and", "or", "if",
    "has", "have", "had", "on", "no", "by", "will", "should", "can", "cannot", "that", "as", "-",
    "password", "use", "when", "than", "does", "do", "did", "still", "been", "may",
  ])

  /// Types of schemas, before their exclamation mark.
  static let typeNames = WordList(["string", "int", "id", "boolean", "float", "secret"])

  /// How words end that say something about a password.
  static let stateEnds: [StaticString] = [
    "ed", "ing", "ly", "able", "ible", "ful", "less", "ous", "ive", "ent", "ant", "al", "ic", "own",
    "tion", "ment", "ity", "ness", "ory", "ary", "ten", "ken", "ult",
  ]

  /// Words that say something about a password.
  static let states = WordList([
    "wrong", "weak", "strong", "valid", "invalid", "correct", "incorrect", "missing", "stale",
    "old", "new", "short", "long", "known", "unknown", "shown", "given", "sent", "kept", "lost",
    "stolen", "taken", "broken", "bad", "good", "fine", "ok", "okay", "safe", "secure", "insecure",
    "unsafe", "plain", "clear", "here", "there", "below", "above", "both", "same", "different",
    "reset", "set", "unset", "put", "left", "hard", "easy", "simple", "complex", "unique", "random",
    "yes", "no", "none", "null", "nil", "true", "false", "required", "optional", "see", "ask",
    "vault", "todo", "unchanged", "n/a", "na", "empty", "blank", "default", "public", "private",
    "in", "on", "at", "by", "for", "from", "with", "without", "into", "under", "over", "not", "the",
    "this", "that", "these", "those", "it", "its", "their", "our", "your", "his", "her", "a", "an",
    "still", "already", "also", "being", "now", "then", "never", "always", "string", "number",
    "text", "hash", "hashed", "encrypted", "active", "inactive", "enabled", "disabled", "on", "off",
    "success", "failure", "failed", "error", "errors", "denied", "allowed", "accepted", "leaked",
    "used", "reused", "shared", "stored", "rotated", "changed", "expired", "revoked", "found",
    "up", "down", "out", "back", "done", "dead", "live", "free", "open", "closed", "high", "low",
    "enough", "ready", "accessible", "obvious", "guessable", "gone", "involved", "cached", "late",
    "early", "right", "first", "second", "last", "next", "current", "previous", "too", "very",
    "only", "what", "how", "why", "who", "which", "authentication", "manager", "policy", "auth",
    "n/a.", "-", "unaffected", "exposed", "compromised", "critical", "important", "sensitive",
    "confidential", "internal", "external", "manual", "automatic", "everything", "nothing",
    "something", "anything", "key", "kms", "sops", "sealed", "ldap", "sso", "saml", "oidc", "iam",
    "kerberos", "bcrypt", "argon2", "sha256", "sha512", "md5", "aes256", "scrypt", "pbkdf2",
    "string.", "strings", "buffers", "mandatory", "varchar", "keychain", "keyring", "1password",
    "bitwarden", "lastpass",
    "keepass", "trust", "peer", "md5.", "scram-sha-256", "prompt", "stdin", "interactive", "ever",
    "ed25519", "rsa", "rsa2048", "rsa4096", "ecdsa", "aes128", "aes256-gcm", "hs256", "hs512",
    "rs256",
    "es256", "sha1", "sha384", "md5sum", "base64", "base32", "utf8", "utf-8", "oauth2", "http2",
    "tls1",
    "sha3", "blake2", "blake3", "x509", "pkcs12", "pkcs8", "kms256", "v2", "v1", "one", "two",
    "three", "four", "eight", "ten", "twelve", "part", "case", "problem", "issue",
  ])
}
