extension SecretWord {
  /// Words before `key` that make it a password that people think of.
  static let passwordKeys = WordList(["wpa", "wifi", "wlan", "wep", "psk"])

  /// Words before `token` that make it a mark in a protocol.
  static let harmlessTokens = WordList([
    "next", "lock", "idempotency", "idempotent", "request", "change", "page", "paging",
    "pagination",
    "continuation", "continue", "sequence", "resume", "sync", "concurrency", "fencing", "cursor",
    "cancellation", "cancel", "update", "starting", "previous", "prev", "tracking", "stop", "max",
    "device", "push", "syntax", "unexpected", "invalid", "string", "prompt", "completion", "output",
  ])

  /// Words before `key` that make it a name or public.
  static let harmlessKeys = WordList([
    "public", "primary", "foreign", "partition", "sort", "cache", "row", "range", "hash", "group",
    "idempotency", "composite", "unique", "object", "shard", "join", "map", "dict", "lock",
    "hot", "rowkey", "dedup", "deduplication", "incident", "translation", "message", "feature",
    "config",
    "registry", "lookup", "index", "sharding", "surrogate", "natural", "candidate", "redis",
    "project",
  ])

  /// Words before `code` that make it a secret.
  static let codeWords = WordList([
    "verification", "recovery", "backup", "security", "activation", "registration", "pairing",
    "confirmation", "reset", "login", "sms", "mfa", "otp", "totp", "fa", "factor", "entry", "gate",
    "door", "alarm", "access", "pin", "unlock", "time", "your", "my", "auth", "authentication",
    "pass", "secret", "keypad", "panel", "lift", "elevator", "garage", "lockbox", "safe",
    "entrance", "disarm", "intercom",
  ])

  /// Words before `community` that make it what a device asks for.
  static let communityWords = WordList(["snmp", "ro", "rw", "trap", "v1", "v2", "v2c"])

  /// Words before `combination` that make it a secret.
  static let combinationWords = WordList([
    "safe", "lock", "vault", "door", "padlock", "gate", "locker", "cabinet", "lockbox", "rack",
  ])

  /// Words before `key` or `code` that make it a credential.
  static let keyWords = WordList([
    "api", "access", "secret", "private", "priv", "master", "encryption", "encrypt", "decryption",
    "signing", "sign", "shared", "account", "auth", "session", "license", "licence", "app",
    "application", "consumer", "customer", "storage", "service", "deploy", "deployment", "ssh",
    "hmac", "aes", "rsa", "client", "subscription", "product", "integration", "ingest",
    "ingestion", "write", "read", "admin", "root", "live", "prod", "production", "sdk", "server",
    "webhook", "activation", "recovery", "registration", "security", "verification", "join",
    "unlock", "unseal", "backup", "invite", "pairing", "wifi", "wep", "wpa", "wireguard",
    "preshared", "maps", "user", "rest", "global", "personal", "legacy", "query", "function",
    "host", "system", "instance", "bot", "sas", "hmacsha", "jwt", "cookie", "cipher", "symmetric",
    "data", "database", "db", "wrapping", "decrypt", "device", "machine", "instrumentation", "push",
    "routing",
    "vapid", "the", "this", "new", "old", "leaked", "our", "my", "a", "mfa", "otp", "2fa", "factor",
    "confirmation", "reset", "login", "sms", "time", "pass", "door", "alarm", "gate", "entry",
  ])

  /// Words behind one in the same name that make it something else.
  static let harmlessTails = WordList([
    "name", "names", "count", "counts", "counter", "expires", "expire", "expired", "expiry",
    "expiration", "exp", "ttl", "lifetime", "duration", "length", "len", "size", "sizes", "min",
    "max", "minimum", "maximum", "limit", "limits", "path", "paths", "file", "files", "filename",
    "dir", "directory", "folder", "url", "uri", "urls", "endpoint", "endpoints", "type", "types",
    "policy", "policies", "ref", "refs", "arn", "version", "versions", "field", "fields", "column",
    "columns", "label", "labels", "hint", "rotation", "rotate", "rotated", "provider", "providers",
    "store", "manager", "service", "enabled", "enable", "disabled", "disable", "required",
    "require", "optional", "valid", "invalid", "validator", "validation", "validate", "set",
    "reset", "resets", "change", "changes", "changed", "age", "history", "strength", "rules",
    "rule", "format", "algorithm", "alg", "method", "mode", "scope", "scopes", "issuer",
    "audience", "env", "variable", "var", "vars", "param", "params", "parameter", "header",
    "headers", "prefix", "suffix", "selector", "usage", "bucket", "buckets", "rate", "refresh",
    "renewal", "revocation", "revoked", "leak", "leaks", "leaked", "error", "errors", "request",
    "requests", "response", "cache", "input", "prompt", "form", "page", "link", "email", "source",
    "sources", "engine", "mount", "metadata", "created", "updated", "at", "date", "time", "timeout",
    "window", "vault", "review", "server", "handler", "middleware", "exchange", "ids", "kind",
    "class", "group", "groups", "spray", "spraying", "guessing", "cracking", "sprays", "attempts",
    "attempt", "failure", "failures", "failed", "protected", "less", "manager's", "managers",
    "management", "generator", "generation", "object", "objects", "key's", "based", "auth",
    "authentication", "authenticated", "flow", "encoder", "encoding", "hasher", "hashing", "list",
    "index", "usages", "pair", "pairs", "space", "spaces", "range", "ranges", "board", "word",
    "words", "note", "point", "points", "stroke", "frame", "result", "results", "metric", "metrics",
    "value's", "press", "code", "codes", "review", "owner", "description",
    "comment", "check", "checks", "usage", "budget", "per", "total", "fingerprint", "serial",
    "block", "blocks", "usage", "state", "spec",
    "alias", "origin", "bytes", "bits", "bundle", "material", "exposure", "sharing", "sprawl",
    "scanning", "scanner", "detection", "detector", "finding", "findings", "hygiene",
  ])
}
