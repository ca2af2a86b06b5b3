extension SecretWord {
  /// Words of Japanese, Chinese and Korean that stand right behind a name and before its value.
  static let particles: [StaticString] = [
    "は", "が", "を", "の値は", "是", "为", "為", "设为", "改为", "改成", "는", "은", "가", "이", "를", "을", "「", "『",
    "は「", "は今も", "はまだ", "仍然是", "仍是", "还是", "依然是", "為「", "는 여전히", "은 여전히", "로",
  ]

  /// Functions that give a name a value.
  static let setters = WordList([
    "set", "put", "add", "define", "setenv", "setproperty", "env", "export", "write", "store",
    "insert",
    "config", "setx", "append",
  ])

  /// Words before a name that say whose it is.
  static let owners = WordList([
    "his", "her", "their", "my", "our", "the", "its", "this", "root", "admin", "old", "new", "user",
    "temporary", "default", "initial", "shared", "database", "db",
  ])

  static let strongVerbs = WordList([
    "is", "was", "were", "are", "equals", "=", "became", "reads", "being", "been",
    "lautet", "lautete", "hieß", "heißt", "luidt", "luidde", "lød", "lyder", "brzmi", "brzmiało",
    "remained", "remains", "stayed",
  ])

  /// Words between a verb and a value.
  static let adverbs = WordList([
    "set", "to", "changed", "reset", "still", "now", "simply", "literally", "actually", "just",
    "also", "then", "originally", "currently", "temporarily", "again", "only", "once", "as",
    "auf", "zu", "be", "noch", "immer", "weiterhin", "nach", "wie", "vor", "toujours", "encore",
    "siendo", "sendo", "todavía", "aún", "aun", "ainda", "ancora", "nog", "steeds", "fortfarande",
    "fortsatt", "stadig", "yhä", "edelleen", "nadal", "wciąż", "stále", "pořád", "hâlâ", "là",
    "всё", "все", "ещё", "еще", "прежним", "досі", "sempre", "siempre", "always", "여전히", "seit",
    "jahren", "langem", "depuis", "desde", "hace", "años",
    "updated", "rotated", "equal", "called", "hardcoded", "probably", "apparently",
  ])

  /// Words that a sentence goes on with behind a value.
  static let connectors = WordList([
    "in", "and", "on", "at", "for", "was", "is", "to", "from", "by", "but", "which", "that", "so",
    "until", "since", "again", "during", "throughout", "everywhere", "instead", "until", "because",
    "although", "while", "yesterday", "today", "then", "if", "or",
    "im", "auf", "dans", "sur", "nel", "na", "no", "w", "på", "в", "на", "stand", "figurait",
    "with", "when", "via", "after", "before", "as", "into", "worked", "works", "were", "und",
    "et", "y", "e", "i", "och", "og", "en",
  ])

  /// Words that begin another clause.
  static let clauseWords = WordList([
    "and", "that", "which", "so", "but", "because", "when", "before", "after", "while", "if", "or",
    "until", "since", "who", "whose", "where", "then", "has", "had", "have", "will", "would", "can",
    "could", "should", "must", "may", "might", "did", "does", "do", "not", "never", "und", "et",
  ])
}
