import Markdown

/// Finds what clouds, repositories, registries and companies number or name.
struct CloudIdentifierScanner {
  let text: IdentifierText

  func scan() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = text.range.lowerBound
    while index < text.range.upperBound {
      guard WebAddressScanner.isNameByte(text.bytes[index]) else {
        if text.bytes[index] == Byte.slash,
          let resource = CloudPathReader(text: text).azureResource(at: index)
        {
          found.append(resource)
        } else if text.bytes[index] == UInt8(ascii: "!"),
          let request = RepositoryReader(text: text).mergeRequest(at: index)
        {
          found.append(request)
        }
        index += 1
        continue
      }
      let end = text.end(from: index, atMost: .max / 2, while: WebAddressScanner.isNameByte)
      if end - index < 254 {
        let name = text.trimmed(index..<end)
        if !name.isEmpty { add(name, to: &found) }
      }
      // What was found may be a path with more names.
      index = max(end, found.last?.upperBound ?? end)
    }
    return found.filter { !text.isInReferencePage($0.lowerBound) }
  }

  private func add(_ name: Range<Int>, to found: inout [Range<Int>]) {
    if let path = CloudPathReader(text: text).resource(at: name) {
      if text.stands("arn:", at: path.lowerBound) {
        found += NamedResources(text: text).repeated(path)
      }
      return found.append(path)
    }
    if let image = ImageReader(text: text).image(at: name) { return found.append(image) }
    if let part = RepositoryReader(text: text).identifier(at: name) { return found.append(part) }
    if isNumbered(name) || RecordReader(text: text).isRecord(name) { return found.append(name) }
    if let record = RecordReader(text: text).record(behind: name) { found.append(record) }
  }

  private func isNumbered(_ name: Range<Int>) -> Bool {
    if isAzureName(name) { return true }
    if !text.any(in: name, \.isDigit) { return false }
    return isGUID(name) || isAccount(name) || isHexadecimalId(name) || isObjectId(name)
      || isRecordName(name) || isCapitalId(name)
  }

  /// `3f2504e0-4f89-11d3-9a0c-0305e82c3301`
  private func isGUID(_ name: Range<Int>) -> Bool {
    guard name.count == 36, text.all(in: name, { $0.isHexDigit || $0 == Byte.hyphen }),
      let parts = text.split(name, atMost: 5, at: { $0 == Byte.hyphen }),
      parts.map(\.count) == [8, 4, 4, 4, 12]
    else { return false }
    return text.any(in: name) { $0 != Byte.hyphen && $0 != UInt8(ascii: "0") }
  }

  /// `123456789012`, `1234-5678-9012`, near a word that says whose it is.
  private func isAccount(_ name: Range<Int>) -> Bool {
    let digits = text.count(in: name, where: \.isDigit)
    guard digits == 12,
      name.count == 12
        || name.count == 14 && text[name.lowerBound + 4] == Byte.hyphen
          && text[name.lowerBound + 9] == Byte.hyphen
    else { return false }
    return text.follows(CloudWords.accounts, name.lowerBound, within: 4)
      || text.precedes(CloudWords.accounts, name.upperBound, within: 2)
  }

  private func isHexadecimalId(_ name: Range<Int>) -> Bool {
    guard name.count == 32 || name.count == 24, text.all(in: name, \.isHexDigit) else {
      return false
    }
    return text.follows(CloudWords.tenants, name.lowerBound, within: 3)
  }

  /// `cus_Nx81kd02Js`
  private func isObjectId(_ name: Range<Int>) -> Bool {
    guard let line = text.bytes[name].firstIndex(of: Byte.underscore) else { return false }
    let rest =
      text.bytes[name].lastIndex(of: Byte.underscore).map { $0 + 1..<name.upperBound } ?? name
    return rest.count > 7 && text.all(in: rest, \.isAlphanumeric)
      && text.any(in: rest, \.isLetter) && text.count(in: rest, where: \.isDigit) > 1
      && CloudWords.objectPrefixes.contains(text, name.lowerBound..<line)
  }

  /// `rg-pay-prod-weu-001`
  private func isAzureName(_ name: Range<Int>) -> Bool {
    guard let parts = text.split(name, atMost: 8, at: { $0 == Byte.hyphen }), parts.count > 2,
      CloudWords.azurePrefixes.contains(text, parts[0])
    else { return false }
    return parts.dropFirst().contains { MachineWords.environments.contains(text, $0) }
  }

  /// `tenant-77`
  private func isRecordName(_ name: Range<Int>) -> Bool {
    guard
      let hyphen = text.bytes[name].firstIndex(where: { $0 == Byte.hyphen || $0 == Byte.underscore }
      ),
      RecordWords.records.contains(text, name.lowerBound..<hyphen)
    else { return false }
    let number = hyphen + 1..<name.upperBound
    return number.count > 1 && text.all(in: number, \.isDigit)
  }

  /// `Z2FDTNDATAQYW2` of a zone, `E1A2B3C4D5E6F7` of a distribution
  private func isCapitalId(_ name: Range<Int>) -> Bool {
    guard (12...24).contains(name.count), "ZEA".utf8.contains(text[name.lowerBound]),
      text.all(in: name, { $0.isDigit || $0.isLetter && $0 != $0.lowercased })
    else { return false }
    return text.follows(CloudWords.capitalIds, name.lowerBound, within: 3)
  }
}
