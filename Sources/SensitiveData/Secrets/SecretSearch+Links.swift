import Markdown

extension SecretSearch {
  /// The password in `scheme://user:password@host`, by the colon behind the scheme; a token may stand there alone.
  func linkPassword(at index: Int) -> SensitiveSpan? {
    guard byte(index + 1) == Byte.slash, byte(index + 2) == Byte.slash,
      byte(index - 1).isAlphanumeric
    else { return nil }
    let start = index + 3
    let end = end(from: start, atMost: 160) { $0 > 0x20 && !Self.linkEnds.contains($0) }
    var authority =
      start..<min(end, self.end(from: start, atMost: 160) { !Self.authorityEnds.contains($0) })
    if !bytes[authority].contains(Byte.at), authority.upperBound < end {
      // A password may hold a slash: `user:a/b@host`.
      guard let colon = bytes[authority].firstIndex(of: Byte.colon),
        colon + 1 < authority.upperBound,
        !bytes[colon + 1..<authority.upperBound].allSatisfy(\.isDigit)
      else { return nil }
      authority = start..<end
    }
    guard let at = bytes[authority].lastIndex(of: Byte.at), at + 1 < end else { return nil }
    guard let colon = bytes[start..<at].firstIndex(of: Byte.colon), colon + 1 < at else {
      let user = start..<(bytes[start..<at].firstIndex(of: Byte.colon) ?? at)
      guard user.count >= 16, !isPlaceholder(user), isKey(user, ValueShape(bytes, user)) else {
        return nil
      }
      return SensitiveSpan(.secret, user, name: "token in an address")
    }
    let password = colon + 1..<at
    guard !isPlaceholder(password), password.count > 1 else { return nil }
    return SensitiveSpan(.secret, password, name: "password in an address")
  }

  /// The password in `user:password@host` without a scheme.
  func hostPassword(before at: Int) -> SensitiveSpan? {
    guard byte(at + 1).isAlphanumeric, !stands("sha", at: at + 1) else { return nil }
    let start = start(before: at, atMost: 80) {
      $0 > 0x20 && !Self.quotes.contains($0) && $0 != Byte.slash && $0 < 0x80
    }
    guard byte(start - 1) != Byte.slash, let colon = bytes[start..<at].firstIndex(of: Byte.colon),
      colon > start
    else { return nil }
    let (user, password) = (start..<colon, colon + 1..<at)
    let shape = ValueShape(bytes, password)
    guard shape.count >= 6, !isPlaceholder(password),
      shape.signs > 0 && shape.isStrong
        || shape.isMixed && shape.joints == 0 && Self.defaultUsers.contains(bytes, user)
    else { return nil }
    return SensitiveSpan(.secret, password, name: "password")
  }

  private static let linkEnds = ByteSet("<>\"'`\\^")
  private static let authorityEnds = ByteSet("/?#")
}

extension TokenForm {
  /// Addresses that let everybody write who knows them.
  static let webhookForms: [TokenForm] = [
    TokenForm("hooks.slack.com/services/", .address, 24, "Slack webhook"),
    TokenForm("hooks.slack.com/workflows/", .address, 20, "Slack webhook"),
    TokenForm("hooks.slack.com/triggers/", .address, 20, "Slack webhook"),
    TokenForm("hooks.slack-gov.com/services/", .address, 24, "Slack webhook"),
    TokenForm("discord.com/api/webhooks/", .address, 40, "Discord webhook"),
    TokenForm("discordapp.com/api/webhooks/", .address, 40, "Discord webhook"),
    TokenForm("webhook.office.com/webhookb2/", .address, 40, "Teams webhook"),
    TokenForm("outlook.office.com/webhook/", .address, 40, "Teams webhook"),
    TokenForm("outlook.office365.com/webhook/", .address, 40, "Teams webhook"),
    TokenForm("chat.googleapis.com/v1/spaces/", .query, 40, "Google Chat webhook"),
    TokenForm("hooks.zapier.com/hooks/", .address, 12, "Zapier webhook"),
    TokenForm("maker.ifttt.com/trigger/", .query, 24, "IFTTT webhook"),
    TokenForm("hook.integromat.com/", .address, 20, "Make webhook"),
    TokenForm("hook.eu1.make.com/", .address, 20, "Make webhook"),
    TokenForm("hook.eu2.make.com/", .address, 20, "Make webhook"),
    TokenForm("hook.us1.make.com/", .address, 20, "Make webhook"),
    TokenForm("hook.us2.make.com/", .address, 20, "Make webhook"),
    TokenForm("open.feishu.cn/open-apis/bot/v2/hook/", .address, 30, "Feishu webhook"),
    TokenForm("open.larksuite.com/open-apis/bot/v2/hook/", .address, 30, "Lark webhook"),
    TokenForm("oapi.dingtalk.com/robot/send?access_token=", .address, 30, "DingTalk webhook"),
    TokenForm("qyapi.weixin.qq.com/cgi-bin/webhook/send?key=", .address, 30, "WeCom webhook"),
    TokenForm("events.pagerduty.com/integration/", .address, 30, "PagerDuty integration"),
    TokenForm("alert.victorops.com/integrations/", .address, 30, "VictorOps integration"),
    TokenForm("hc-ping.com/", .address, 22, "Healthchecks address"),
    TokenForm("webhook.site/", .address, 36, "webhook"),
    TokenForm("logic.azure.com/workflows/", .query, 40, "Azure workflow address"),
    TokenForm("logic.azure.com:443/workflows/", .query, 40, "Azure workflow address"),
    TokenForm("api.telegram.org/bot", .address, 40, "Telegram bot address"),
    TokenForm("hooks.airtable.com/workflows/", .address, 20, "Airtable webhook"),
    TokenForm("cloud.tray.io/webhooks/", .address, 20, "webhook"),
    TokenForm("webhooks.gitter.im/e/", .address, 16, "Gitter webhook"),
    TokenForm("api.opsgenie.com/v1/json/", .query, 40, "Opsgenie address"),
    TokenForm("calendar.google.com/calendar/ical/", .address, 40, "private calendar"),
  ]
}
