import Markdown

extension SensitiveScanner {
  /// Chat channels and meetings, and tickets of all trackers.
  public static let channelsAndTickets = SensitiveScanner(name: "channels and tickets") {
    bytes, range in
    let text = IdentifierText(bytes, range)
    return ChannelScanner(text: text).scan() + TicketScanner(text: text).scan()
  }
}
