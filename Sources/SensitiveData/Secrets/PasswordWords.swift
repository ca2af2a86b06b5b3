/// Words that stand where a password would and are none.
enum PasswordWords {
  /// Words that sentences have, and pass phrases hardly ever.
  static let functionWords = WordList([
    "the", "a", "an", "your", "my", "in", "of", "to", "for", "be", "not", "must", "with", "at",
    "from", "this", "it", "see", "please", "enter", "is", "are", "was", "were", "and", "or", "if",
    "has", "have", "had", "on", "no", "by", "will", "should", "can", "cannot", "that", "as", "-",
    "password", "use", "when", "than", "does", "do", "did", "still", "been", "may",
  ])

  /// Words that sentences about a pass phrase have, in several languages.
  static let sentenceWords = WordList([
    "which", "who", "whose", "they", "them", "there", "then", "got", "get", "gets", "users", "into",
    "needs", "need", "requires", "makes", "comes", "came", "went", "lives", "would", "could",
    "might", "never", "also", "already", "were", "because", "nicht", "konnte", "wurde", "wird",
    "werden", "war", "ist", "der", "die", "das", "dem", "den", "ein", "eine", "und", "oder", "mit",
    "von", "für", "hat", "noch", "auf", "aus", "bei", "nach", "est", "les", "des", "une", "par",
    "pas", "pour", "dans", "avec", "sur", "qui", "que", "fue", "por", "para", "con", "los", "las",
    "del", "una", "como", "foi", "com", "uma", "não", "het", "een", "van", "werd", "niet", "voor",
    "per", "che", "non", "nel", "della", "stata", "var", "som", "inte", "och", "ett", "till", "nie",
    "jest", "było", "nebo", "bylo", "entered", "typed", "used", "during", "about", "only",
  ])

  /// Words in the names of machines, services, versions and tickets, and in the names of protocols.
  static let machineWords = WordList([
    "db", "web", "app", "api", "srv", "server", "host", "node", "prod", "production", "stage",
    "staging", "dev", "test", "qa", "uat", "vault", "auth", "service", "svc", "job", "build",
    "cluster", "kube", "kubernetes", "gw", "gateway", "lb", "proxy", "cache", "redis", "kafka",
    "pg", "postgres", "postgresql", "mysql", "mongo", "mongodb", "primary", "replica", "master",
    "slave", "worker", "shard", "pod", "vm", "esx", "nas", "san", "rack", "zone", "region", "us",
    "eu", "ap", "east", "west", "north", "south", "central", "core", "edge", "switch", "router",
    "vpn", "mail", "smtp", "dns", "ldap", "ns", "topic", "queue", "version", "release", "rev",
    "run", "task", "ticket", "inc", "chg", "prb", "issue", "pr", "rfc", "nist", "iso", "cve",
    "ip", "id", "step", "phase", "day", "week", "year", "part", "page", "line", "level",
    "tier", "team", "aws", "gcp", "azure", "sha", "md", "aes", "rsa", "utf", "base", "tls", "ssl",
    "http", "https", "oauth", "ed", "hmac", "bit", "char", "character", "digit", "factor", "hour",
    "minute", "second", "month", "windows", "ubuntu", "debian", "python", "java", "php", "ruby",
    "nodejs", "log", "config", "image", "container", "instance", "bucket", "backup", "snapshot",
    "cert", "key", "type", "env", "consumer", "producer", "sec", "min", "max", "mode", "based",
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
