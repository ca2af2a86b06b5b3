import Markdown

/// The beginnings of names that are words as well, and what only looks like the beginning of one.
extension NameScene {
  /// How many tokens a phrase such as `Morgan Stanley` takes that begins here; 0 where none does.
  func lengthOfNotPeople(at index: Int) -> Int {
    guard let first = self[index], Self.notPeopleFirst.contains(first.hash) else { return 0 }
    var (key, longest): (UInt64, Int) = (0, 0)
    for length in 1...Self.longestNotPeople {
      guard let token = self[index + length - 1], token.kind != .lineEnd else { break }
      key = WordHash.joined(key, token.hash)
      if Self.notPeople.contains(key) { longest = length }
    }
    return longest
  }

  private static let notPeoplePhrases = PatternTable.phrases(NameData.notPeople)
  private static let notPeople = Set(notPeoplePhrases.map { $0.reduce(0, WordHash.joined) })
  private static let notPeopleFirst = Set(notPeoplePhrases.compactMap(\.first))
  private static let longestNotPeople = notPeoplePhrases.map(\.count).max() ?? 1

  /// `Ó`, `Ní`, `Te`, `Van`: written with a capital within names, whatever else they are.
  func isCapitalParticle(_ index: Int) -> Bool {
    guard let token = self[index], token.isName, token.range.count <= 5,
      Self.capitalParticles.contains(Array(bytes[token.range])), follows(index + 1)
    else { return false }
    return isNameLike(index + 1) && !isBlocker(index + 1)
  }

  private static let capitalParticles = Set(
    "Ó Ní Nic Mac Mc Uí Te De Des Du Da Dos Del Van Von Den Der La Le Las Los El Al Bin Ibn Ben Binti Bint Ould Ter Ait Aït Abu Abou"
      .split(separator: " ").map { Array($0.utf8) })

  /// How many words a Vietnamese name has that begins here: a family name and one to four syllables.
  func lengthOfVietnameseName(at index: Int) -> Int {
    guard let token = self[index], token.isName, token.range.count <= 9,
      Self.vietnameseSurnames.contains(Array(bytes[token.range]))
    else { return 0 }
    var count = 1
    while count < 5, follows(index + count), let next = self[index + count], next.isName,
      next.range.count <= 9, !next.shape.contains(.allCapitals), !next.shape.contains(.hyphenated),
      next.classes.isDisjoint(with: [.surelyProduct, .role]),
      !next.classes.contains(.calendar) || hasMark(index)
    {
      count += 1
    }
    let isMarked = (index..<index + count).contains(where: hasMark)
    return count > 1 && (isMarked || count > 2) ? count : 0
  }

  private func hasMark(_ index: Int) -> Bool {
    tokens[index].range.contains { bytes[$0] >= 0x80 }
  }

  private static let vietnameseSurnames = Set(
    """
    Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trương Đoàn Đào Lâm Tạ Hà Tô Trịnh
    Lương Thái Châu Vương Phùng Quách Mạc Tăng Triệu Khổng Nghiêm Quan Kiều Lưu Tống Từ Vi Đậu Doãn Nguyen Huynh
    Pham Đàm Thân La Mai Cao Cù Chu Lục Ông Thạch Diệp Hứa Giang Nông Âu
    """.split { $0.isWhitespace }.map { Array($0.utf8) })

  /// A letter at the beginning of a name stands before a full stop: `R. Ruiz`; `O Wellington` begins with an article.
  func isLooseInitial(_ index: Int) -> Bool {
    guard let token = self[index], token.shape.contains(.initial) else { return false }
    return self[index + 1].map { !($0.isSign(Byte.dot) && $0.isGlued) } ?? true
  }

  /// A letter with a full stop.
  func isInitial(_ index: Int) -> Bool {
    self[index]?.shape.contains(.initial) == true && !isLooseInitial(index)
  }

  /// `al-Harbi`: an Arabic article with a small letter before a name.
  func hasArticle(_ index: Int) -> Bool {
    guard let token = self[index], token.shape.contains(.hyphenated),
      !token.shape.contains(.technical), (6...40).contains(token.range.count)
    else { return false }
    return Self.articles.contains { article in
      guard bytes[token.range].starts(with: article),
        let byte = bytes[safe: token.start + article.count]
      else { return false }
      return byte.isLetter && byte.lowercased != byte || byte >= 0x80
    }
  }

  private static let articles = ["al-", "el-", "ad-", "ar-", "as-", "an-", "az-", "at-", "ash-"].map
  {
    Array($0.utf8)
  }

  /// Whether a person is assigned: `user=Ana`, `"by": "Ana"`.
  func isAssigned(_ index: Int) -> Bool {
    var place = index - 1
    if self[place]?.isSign(Byte.quote) == true { place -= 1 }
    guard let sign = self[place], sign.isSign(UInt8(ascii: "=")) || sign.isSign(Byte.colon) else {
      return false
    }
    place -= 1
    if self[place]?.isSign(Byte.quote) == true { place -= 1 }
    guard let key = self[place], key.kind == .word, !sign.isSign(Byte.colon) || place < index - 2
    else { return false }
    return Self.personKeys.contains(key.hash)
  }

  private static let personKeys = Set(
    """
    user username user_name by assignee assigned_to assigned author owner approver approved_by reviewer reviewed_by
    full_name fullname display_name displayname actor operator requester requested_by reporter reported_by
    committer oncall on_call responder engineer who commander ic scribe updated_by created_by modified_by closed_by
    opened_by acked_by acknowledged_by resolved_by merged_by deployed_by contact employee
    triggered_by started_by initiator sender participant
    """.split { $0.isWhitespace }.map { WordHash.of(Array($0.utf8), 0..<$0.utf8.count) })
}
