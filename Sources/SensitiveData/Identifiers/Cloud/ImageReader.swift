import Markdown

/// Reads names of container images that a company keeps for itself: `registry.acme.io/pay/api:1.2.3`.
struct ImageReader {
  let text: IdentifierText

  func image(at name: Range<Int>) -> Range<Int>? {
    guard !isPart(name) else { return nil }
    var path = name.upperBound
    if text[path] == Byte.colon, text[path + 1].isDigit {
      path = text.end(from: path + 1, atMost: 5, while: \.isDigit)
    }
    guard text[path] == Byte.slash else { return digest(name) }
    var end = text.end(from: path, atMost: 200) {
      WebAddressScanner.isNameByte($0) || $0 == Byte.slash
    }
    let repository = name.lowerBound..<end
    let hasTag = readTag(&end)
    let hasDigest = readDigest(&end)
    let isRegistry = registry(name, hasPort: path > name.upperBound)
    guard isRegistry ? hasTag || hasDigest || Self.isHosted(text, name) : hasTag || hasDigest else {
      return nil
    }
    if PublicImages.holds(text, repository, isRegistry: isRegistry) { return nil }
    if !isRegistry, !isShort(repository, tag: repository.upperBound + 1..<end, hasDigest: hasDigest)
    {
      return nil
    }
    return name.lowerBound..<text.start(before: end, atMost: 4) { !$0.isAlphanumeric }
  }

  private func isPart(_ name: Range<Int>) -> Bool {
    let before = text[name.lowerBound - 1]
    return before == Byte.slash || before == Byte.at || before == UInt8(ascii: "$")
      || before == Byte.tilde
      || before == Byte.backslash
  }

  private func readTag(_ end: inout Int) -> Bool {
    guard text[end] == Byte.colon, text[end + 1].isAlphanumeric else { return false }
    end = text.end(from: end + 1, atMost: 128, while: WebAddressScanner.isNameByte)
    end = text.start(before: end, atMost: 4) { !$0.isAlphanumeric }
    return true
  }

  private func readDigest(_ end: inout Int) -> Bool {
    guard text.stands("@sha256:", at: end) else { return readShortDigest(&end) }
    end = text.end(from: end + 8, atMost: 65, while: \.isHexDigit)
    return true
  }

  /// `acme/pay:771@9f86d081`
  private func readShortDigest(_ end: inout Int) -> Bool {
    guard text[end] == Byte.at else { return false }
    let digits = end + 1..<text.end(from: end + 1, atMost: 65, while: \.isHexDigit)
    guard digits.count > 6, !text[digits.upperBound].isAlphanumeric,
      text[digits.upperBound] != Byte.dot, text.any(in: digits, \.isDigit)
    else { return false }
    end = digits.upperBound
    return true
  }

  /// `sha256:9f86d0…`, without its image
  private func digest(_ name: Range<Int>) -> Range<Int>? {
    guard text.equals(name, "sha256"), text[name.upperBound] == Byte.colon else { return nil }
    let end = text.end(from: name.upperBound + 1, atMost: 65, while: \.isHexDigit)
    return end - name.upperBound > 12 ? name.lowerBound..<end : nil
  }

  private func registry(_ name: Range<Int>, hasPort: Bool) -> Bool {
    guard let host = HostName(text, name) else { return hasPort && text[name.lowerBound].isLetter }
    return host.isResolved && !host.isFileName || DottedName(text, name)?.isMachine ?? false
  }

  /// Registries whose addresses are images also without a tag.
  private static func isHosted(_ text: IdentifierText, _ name: Range<Int>) -> Bool {
    registries.contains { text.equals(name, $0) } || text.ends(name, with: ".pkg.dev")
      || text.ends(name, with: ".gcr.io")
      || text.contains(".dkr.ecr.", in: name) || text.ends(name, with: ".azurecr.io")
  }

  private static let registries: [StaticString] = [
    "ghcr.io", "quay.io", "gcr.io", "docker.io", "public.ecr.aws",
  ]

  /// `acme/pay-api:1.2.3`, as Docker Hub has them; other tags are lines and times.
  private func isShort(_ repository: Range<Int>, tag: Range<Int>, hasDigest: Bool) -> Bool {
    guard text.count(in: repository, where: { $0 == Byte.slash }) == 1,
      text.all(in: repository, { !$0.isLetter || $0 == $0.lowercased }),
      text[repository.lowerBound].isLetter,
      !text.any(in: repository, { $0 == Byte.dot })
    else { return false }
    if hasDigest { return true }
    let isVersion =
      text.any(in: tag, \.isDigit)
      && (text.any(in: tag) { $0 == Byte.dot || $0 == Byte.hyphen }
        || text[tag.lowerBound].lowercased == UInt8(ascii: "v"))
    return isVersion || Self.tags.contains(text, tag)
      || tag.count > 6 && text.all(in: tag, \.isHexDigit) && text.any(in: tag, \.isLetter)
        && text.any(in: tag, \.isDigit)
  }

  private static let tags = TermSet("latest stable prod production staging main master edge")
}
