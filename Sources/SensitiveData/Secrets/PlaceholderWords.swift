/// The words that placeholders consist of.
enum PlaceholderWords {
  /// Words that only placeholders have.
  static let clear = WordList([
    "your", "yours", "my", "example", "examples", "placeholder", "redacted", "changeme", "changeit",
    "insert", "replace", "replaceme", "here", "dummy", "sample", "removed", "hidden", "masked",
    "todo", "tbd", "fixme", "xxx", "xxxx", "xxxxx", "foo", "bar", "baz", "foobar", "fake", "mock",
    "censored", "omitted", "sanitized", "scrubbed", "elided", "stripped", "snip", "enter", "fill",
    "paste", "goes", "provide", "yourpassword", "yourtoken", "mypassword", "mysecret", "mytoken",
    "notshown", "undisclosed", "filtered", "obfuscated", "truncated",
  ])

  /// Words that placeholders have, and passwords might.
  static let vague = WordList([
    "password", "passwd", "passphrase", "pass", "pwd", "pw", "secret", "secrets", "token", "tokens",
    "key", "keys", "api", "apikey", "access", "auth", "client", "user", "username", "login", "id",
    "the", "a", "an", "this", "that", "with", "in", "of", "is", "not", "no", "yes", "none", "null",
    "nil", "undefined", "true", "false", "empty", "string", "str", "text", "value", "val", "values",
    "unset", "change", "me", "new", "old", "any", "some", "na", "n", "var", "variable", "env",
    "environment", "config", "input", "data", "field", "type", "required", "optional", "default",
    "hash", "hashed", "encrypted", "plain", "plaintext", "cleartext", "base", "encoded", "bearer",
    "basic", "credential", "credentials", "account", "admin", "db", "database", "app", "private",
    "public", "test", "testing", "by", "to", "from", "and", "or", "for", "on", "private", "service",
    "oauth", "jwt", "session", "cookie", "github", "gitlab", "slack", "aws", "personal", "unknown",
    "blank", "same", "ditto", "name", "host", "email", "abc", "random", "generated", "it", "x",
    "self", "args", "opts", "param", "params", "file", "path", "prompt", "ask", "varchar", "char",
    "number", "int", "integer", "bool", "boolean", "bytes", "object", "hex", "uuid", "demo", "root",
  ])
}
