import Markdown

extension SecretSearch {
  /// Looks for a password on the command line of a program.
  ///
  /// - Returns: where to go on.
  mutating func command(_ run: Range<Int>) -> Int {
    guard run.count < 16, !Self.nameSigns.contains(byte(run.lowerBound - 1)) else { return 0 }
    for kind in SecretCommand.kinds(bytes, run) where run.lowerBound >= searchedFlags[kind] {
      let command = SecretCommand.all[kind]
      if case .piped = command.argument {
        searchedFlags[kind] = pipedPassword(after: run.upperBound)
        continue
      }
      let name = end(from: run.upperBound, atMost: 20) {
        $0.isAlphanumeric || $0 == Byte.hyphen || $0 == Byte.underscore
      }
      searchFlags(of: command, kind, from: name)
    }
    return 0
  }

  private mutating func searchFlags(of command: SecretCommand, _ kind: Int, from start: Int) {
    var index = start
    let limit = min(range.upperBound, start + 600)
    var count = 0
    while index < limit {
      let gap = argumentStart(from: index)
      let lines = bytes[index..<gap].contains(Byte.lineFeed)
      guard gap > index, !lines || bytes[max(index - 1, 0)..<gap].contains(Byte.backslash) else {
        break
      }
      index = gap
      let argument = index..<argumentEnd(from: index)
      guard argument.count > 0, !(argument.count == 1 && Self.commandEnds.contains(byte(index)))
      else { break }
      if count == 0, let needed = command.subcommand, !equals(argument, needed) { break }
      if case .word = command.argument, count > 2 { break }
      count += 1
      for flag in command.flags where stands(flag, at: index) {
        secretArgument(of: command, argument, behind: index + flag.utf8CodeUnitCount)
      }
      index = argument.upperBound
    }
    searchedFlags[kind] = index
  }

  private static let commandEnds = ByteSet("|;&.")

  /// Where the next argument starts; a backslash at the end of a line continues it.
  private func argumentStart(from start: Int) -> Int {
    var index = start
    let limit = min(range.upperBound, start + 40)
    while index < limit,
      bytes[index].isWhitespace || bytes[index] == Byte.backslash && byte(index + 1).isWhitespace
    {
      index += 1
    }
    return index
  }

  /// Where an argument ends, quotes counted.
  private func argumentEnd(from start: Int) -> Int {
    var index = start
    var quote: UInt8 = 0
    while index < min(range.upperBound, start + 300), bytes[index] != Byte.lineFeed {
      let byte = bytes[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == Byte.quote || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte.isBlank || byte == Byte.backtick {
        break
      }
      index += 1
    }
    return index
  }

  private mutating func secretArgument(
    of command: SecretCommand, _ argument: Range<Int>, behind flag: Int
  ) {
    var value = flag..<argument.upperBound
    let isAttached = value.count > 0
    if byte(flag) == UInt8(ascii: "=") { value = flag + 1..<argument.upperBound }
    switch command.argument {
    case .attached:
      guard isAttached, byte(flag) != Byte.hyphen else { return }
    case .slashPair:
      addDatabaseLogin(unquoted(value))
      return
    case .separate, .pair, .percentPair, .commaPair:
      if isAttached, byte(flag) != UInt8(ascii: "=") {
        // `-u` with its value attached is rare; `-keyout` is no `-k`.
        guard case .pair = command.argument, argument.count - value.count == 2 else { return }
      }
      if value.isEmpty { value = nextArgument(from: flag, skipping: 0) }
    case .word(let count):
      guard !isAttached else { return }
      value = nextArgument(from: flag, skipping: count)
    case .behind(let count):
      value = nextArgument(from: argument.upperBound, skipping: count)
    case .piped: return
    }
    switch command.argument {
    case .pair: addPair(value, separator: Byte.colon)
    case .percentPair: addPair(value, separator: UInt8(ascii: "%"))
    case .commaPair: addPair(value, separator: Byte.comma)
    case .word, .behind:
      guard ValueShape(bytes, value).isMixed else { return }
      addArgument(unquoted(value))
    default: addArgument(unquoted(value))
    }
  }

  private func nextArgument(from index: Int, skipping count: Int) -> Range<Int> {
    var argument = index..<index
    for _ in 0...count {
      let start = end(from: argument.upperBound, atMost: 8, while: \.isBlank)
      argument = start..<argumentEnd(from: start)
    }
    return argument
  }

  private func unquoted(_ value: Range<Int>) -> Range<Int> {
    var value = value
    if let first = value.first, Self.quotes.contains(bytes[first]) { value = value.dropFirst() }
    if let last = value.last, Self.quotes.contains(bytes[last]) { value = value.dropLast() }
    if standsFolded("pass:", at: value.lowerBound), value.count > 5 { value = value.dropFirst(5) }
    return value
  }

  private mutating func addArgument(_ value: Range<Int>) {
    guard let first = value.first, value.count > 2, !isPlaceholder(value),
      bytes[first] != Byte.hyphen, bytes[first] != Byte.slash, bytes[first] != Byte.backslash,
      bytes[value].allSatisfy({ $0 > 0x20 }),
      !isReference(value, isQuoted: false),
      !bytes[value].contains(Byte.colon) || ValueShape(bytes, value).isStrong
    else { return }
    let shape = ValueShape(bytes, value)
    guard shape.letters + shape.digits > 2, shape.digits < shape.count || shape.count > 5 else {
      return
    }
    add(SensitiveSpan(.secret, value, name: "password"))
  }

  private mutating func addPair(_ pair: Range<Int>, separator: UInt8) {
    guard let sign = bytes[unquoted(pair)].firstIndex(of: separator) else { return }
    let user = unquoted(pair.lowerBound..<sign)
    let password = unquoted(sign + 1..<pair.upperBound)
    guard user.count + password.count > 2 else { return }
    if !password.isEmpty {
      guard password.count > 2, !isPlaceholder(password) else { return }
      add(SensitiveSpan(.secret, password, name: "password"))
    } else if !isPlaceholder(user), ValueShape(bytes, user).isMixed {
      add(SensitiveSpan(.secret, user, name: "password"))
    }
  }

  /// `user/secret@database`
  private mutating func addDatabaseLogin(_ login: Range<Int>) {
    guard let slash = bytes[login].firstIndex(of: Byte.slash),
      let at = bytes[login].lastIndex(of: Byte.at), slash > login.lowerBound, at > slash + 3,
      !isPlaceholder(slash + 1..<at)
    else { return }
    add(SensitiveSpan(.secret, slash + 1..<at, name: "password"))
  }

  /// `echo secret | sudo -S …`, `echo root:secret | chpasswd`
  ///
  /// - Returns: up to where it looked.
  private mutating func pipedPassword(after index: Int) -> Int {
    let limit = lineEnd(from: index, atMost: 200)
    guard let pipe = bytes[index..<limit].firstIndex(of: Byte.pipe) else { return limit }
    let target = end(from: pipe + 1, atMost: 4, while: \.isBlank)
    var value = bytes.trimming(index..<pipe)
    if standsFolded("-n ", at: value.lowerBound) || standsFolded("-e ", at: value.lowerBound) {
      value = value.dropFirst(3)
    }
    value = unquoted(value)
    let rest = target..<min(limit, target + 60)
    let reads: [StaticString] = ["--stdin", "--password-stdin", "-s"]
    let names: [StaticString] = [
      "sudo", "passwd", "chpasswd", "docker", "podman", "helm", "kinit", "su",
    ]
    guard names.contains(where: { standsFolded($0, at: target) }) else { return pipe }
    if holds("chpasswd", in: rest), let colon = bytes[value].firstIndex(of: Byte.colon) {
      value = unquoted(colon + 1..<value.upperBound)
    } else if !reads.contains(where: { holds($0, in: rest) }), !standsFolded("kinit", at: target) {
      return pipe
    }
    addArgument(value)
    return target
  }
}
