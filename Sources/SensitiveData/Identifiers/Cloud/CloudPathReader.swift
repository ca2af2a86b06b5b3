import Markdown

/// Reads names of cloud resources that are paths: ARNs, buckets, projects, subscriptions.
struct CloudPathReader {
  let text: IdentifierText

  func resource(at name: Range<Int>) -> Range<Int>? {
    switch text[name.upperBound] {
    case Byte.colon
    where text.stands("://", at: name.upperBound) || text[name.upperBound + 1] > Byte.space:
      if text.equals(name, "arn") { return amazonName(at: name.lowerBound) }
      if text.stands("crn:v1:", at: name.lowerBound) {
        return name.lowerBound..<pathEnd(name.upperBound)
      }
      guard text.stands("://", at: name.upperBound), CloudWords.storeSchemes.contains(text, name)
      else { return NamedResources(text: text).name(behind: name) }
      let end = pathEnd(name.upperBound + 3)
      return end > name.upperBound + 3 ? name.lowerBound..<end : nil
    case Byte.slash where text.equals(name, "projects"):
      return project(at: name)
    default: break
    }
    // Names of Oracle's cloud.
    if text.stands("ocid1.", at: name.lowerBound), name.count > 16 { return name }
    let resources = NamedResources(text: text)
    if let resource = resources.name(behind: name) { return resource }
    if resources.isBeforeNoun(name) || resources.isBehindForeignNoun(name) { return name }
    if CloudWords.owned.contains(text, name), let owned = ownedName(behind: name) { return owned }
    if text.stands("bucket", at: text.end(from: name.upperBound, atMost: 2, while: \.isBlank)),
      isResourceName(name)
    {
      return name
    }
    return resourceHost(name)
  }

  /// `arn:aws:iam::123456789012:role/pay`; those of Amazon's own policies have no account.
  private func amazonName(at index: Int) -> Range<Int>? {
    guard text.stands("arn:aws", at: index), !text.stands("arn:aws:iam::aws:", at: index) else {
      return nil
    }
    let end = text.end(from: index, atMost: 1024) { $0 > Byte.space && !Self.edges.contains($0) }
    let name = index..<text.start(before: end, atMost: 4) { ".,;:)]!?".utf8.contains($0) }
    return text.count(in: name, where: { $0 == Byte.colon }) > 3 ? name : nil
  }

  private static let edges = ByteSet("\"'`<>|()[]{},;")

  private func pathEnd(_ index: Int) -> Int {
    let end = text.end(from: index, atMost: 1024) { $0 > Byte.space && !Self.edges.contains($0) }
    return text.start(before: end, atMost: 4) { ".,;:!?".utf8.contains($0) }
  }

  /// `projects/acme-prod/zones/europe-west1-b/instances/db-1`
  private func project(at name: Range<Int>) -> Range<Int>? {
    let id =
      name.upperBound
      + 1..<text.end(from: name.upperBound + 1, atMost: 64, while: WebAddressScanner.isNameByte)
    guard
      text[name.lowerBound - 1] != Byte.slash
        || text.stands("googleapis.com/", at: name.lowerBound - 15)
        || text.stands("/v1/", at: name.lowerBound - 4),
      id.count > 3, text[id.lowerBound].isAlphanumeric, !text.equals(id, "project-id")
    else { return nil }
    let hasTail =
      text[id.upperBound] == Byte.slash && Self.collections.contains(text, tail(id.upperBound + 1))
    let isNumber = (9...13).contains(id.count) && text.all(in: id, \.isDigit)
    guard
      hasTail || isNumber || text.any(in: id, \.isDigit) && text.any(in: id, { $0 == Byte.hyphen })
    else {
      return nil
    }
    return name.lowerBound..<pathEnd(id.upperBound)
  }

  private func tail(_ index: Int) -> Range<Int> {
    index..<text.end(from: index, atMost: 32, while: \.isLetter)
  }

  private static let collections = TermSet(
    """
    zones regions global locations instances topics subscriptions secrets serviceaccounts databases datasets buckets
    clusters logs roles keyrings services repositories snapshots images networks
    """)

  /// `/subscriptions/GUID/resourceGroups/rg-pay/…`
  func azureResource(at index: Int) -> Range<Int>? {
    guard !text[index - 1].isAlphanumeric,
      text.stands("/subscriptions/", at: index) || text.stands("/tenants/", at: index)
        || text.stands("/resourcegroups/", at: index)
    else { return nil }
    let end = text.end(from: index, atMost: 1024) { $0 > Byte.space && !Self.edges.contains($0) }
    let path = index..<text.start(before: end, atMost: 4) { ".,;:!?".utf8.contains($0) }
    return text.any(in: path) { $0.isDigit || $0 == Byte.hyphen } ? path : nil
  }

  /// "bucket named acme-prod-logs"
  private func namedResource(behind word: Range<Int>) -> Range<Int>? {
    var index = word.upperBound
    for _ in 0..<3 {
      let start = text.end(from: index, atMost: 4) { $0.isBlank || "\"'`:=".utf8.contains($0) }
      let name = text.trimmed(
        start..<text.end(from: start, atMost: 64, while: WebAddressScanner.isNameByte))
      guard !name.isEmpty, name.lowerBound == start, start > index else { return nil }
      guard CloudWords.fillers.contains(text, name) else {
        return isResourceName(name) ? name : nil
      }
      index = name.upperBound
    }
    return nil
  }

  /// `account "acme-sandbox"`, `gcloud config set project acme-prod`, `--project=acme-prod`
  private func ownedName(behind word: Range<Int>) -> Range<Int>? {
    let isOption = text.stands("--", at: word.lowerBound - 2)
    guard isOption || text.follows(CloudWords.providers, word.lowerBound, within: 3),
      let name = namedResource(behind: word),
      let parts = text.split(name, atMost: 10, at: { $0 == Byte.hyphen })
    else { return nil }
    return parts.contains { $0.count > 3 && !PlainName(text: text).isKnown($0) } ? name : nil
  }

  private func isResourceName(_ name: Range<Int>) -> Bool {
    let hyphens = text.count(in: name) { $0 == Byte.hyphen }
    guard hyphens > 0, name.count > 5, text.all(in: name, { !$0.isLetter || $0 == $0.lowercased }),
      !CloudRegions.contains(text, name),
      let parts = text.split(name, atMost: 10, at: { $0 == Byte.hyphen })
    else { return false }
    return hyphens > 1 && !parts.contains { Self.adjectives.contains(text, $0) }
      || text.any(in: name, \.isDigit)
      || parts.contains { MachineWords.environments.contains(text, $0) }
      || parts.contains { Self.contents.contains(text, $0) }
  }

  /// What buckets hold, as their names say.
  private static let contents = TermSet(
    "logs backups backup assets uploads exports data reports invoices statements terraform tfstate state media static"
  )

  private static let adjectives = TermSet("only level wide based side enabled of in to the per and")

  private func resourceHost(_ name: Range<Int>) -> Range<Int>? {
    guard text.any(in: name, { $0 == Byte.dot }) else { return nil }
    let isResource =
      CloudWords.resourceHosts.contains { text.ends(name, with: $0) } || isBucketHost(name)
    guard isResource else { return nil }
    var start = name.lowerBound
    if text[start - 1] == Byte.at {
      start = text.start(before: start - 1, atMost: 64, while: WebAddressScanner.isNameByte)
    }
    return
      start..<(text[name.upperBound] == Byte.slash ? pathEnd(name.upperBound) : name.upperBound)
  }

  /// `acme-logs.s3.eu-west-1.amazonaws.com`, `s3.amazonaws.com/acme-logs`
  private func isBucketHost(_ name: Range<Int>) -> Bool {
    guard text.ends(name, with: ".amazonaws.com") || text.ends(name, with: ".amazonaws.com.cn")
    else { return false }
    return text.contains(".s3.", in: name) || text.contains(".s3-", in: name)
      || text.stands("s3", at: name.lowerBound) && text[name.upperBound] == Byte.slash
  }
}
