/// Words around the names of chat channels.
enum ChannelWords {
  static let channels = TermSet(
    multilingual:
      """
      channel channels slack room rooms teams mattermost discord kanal kanäle canal canale kanaal kanał kanál kanava
      канал канале чат chat チャンネル 频道 채널 ערוץ warroom
      """)

  /// Words beside the quoted name of a channel.
  static let nouns = TermSet(
    multilingual:
      """
      channel channels chat chats room rooms bridge kanal kanäle kanals kanalen kanalı kanalında kanalına canal canales
      canais canaux canale canali kanaal kanał kanału kanale kanálu kanál kanava kanavalla kanavassa csatorna
      csatornában csatornán kanali канал канале канала каналу каналом канали каналі чат чате чата чаті
      κανάλι saluran kênh channel's chatroom raum
      group groups gruppe grupo groupe gruppo groep grupa grupie grupy skupina csoport ryhmä grupp grup
      группа группе группу группы група групі thread space server community topic
      """)

  /// Of these, places and calls have names too that are no channels: a chat service must be named.
  static let places = TermSet(
    multilingual:
      """
      room rooms bridge raum group groups gruppe grupo groupe gruppo groep grupa grupie grupy skupina csoport ryhmä
      grupp grup группа группе группу группы група групі thread space server community topic
      """)

  static let chats = TermSet(
    multilingual:
      """
      slack teams discord mattermost zoom chat telegram whatsapp signal webex zulip matrix rocketchat hangouts irc
      skype element lark feishu dingtalk line meet chime
      """)

  /// Before "channel" or as its name: what software is published on.
  static let streams = TermSet(
    "release update distribution delivery sales marketing snap helm rapid feature")
  static let releases = TermSet(
    "stable beta alpha nightly dev edge canary candidate rapid regular extended preview fast lts latest insider"
  )

  /// Words for channels of scripts without spaces.
  static let unspaced: [StaticString] = ["チャンネル", "チャネル", "チャット", "频道", "頻道", "群", "채널"]

  /// Words directly before a channel's name.
  static let rooms = TermSet(multilingual: "room kanal canal canale kanaal kanał канал канале")

  /// What `#` begins in programs and on web pages.
  static let programs = TermSet(
    """
    include define undef if ifdef ifndef else elif endif pragma error warning line import region endregion selector
    available todo fixme note hack xxx hashtag shebang eof end diff discussion issuecomment pullrequest nullable
    include_str include_bin rrggbb rgb rgba hex xxx fmt top main content page section heading footnote fn ref anchor id l hash comment
    """)

  /// Before the name of a channel in a sentence.
  static let verbs = TermSet(
    "in into on via to join joined from posted announced created opened notify notified alerts escalated coordinate the"
  )

  /// Words before "channel" that name no channel.
  static let adjectives = TermSet(
    """
    the a an this that our your their any each every one slack teams chat dedicated public private incident-response
    communication communications right same new main back side out-of-band two-way one-way cross-team multi-channel
    real-time encrypted read-only write-only well-known pre-defined first-party third-party on-call high-priority
    low-priority omni-channel customer-facing internal-only end-to-end status-page non-public company-wide
    follow-up fully-encrypted up-to-date per-incident long-lived short-lived incident-specific team-specific
    """)

  static let meetings = TermSet(
    "meet meeting meetings call bridge hangout hangouts video zoom conference google gmeet conf warroom webex"
  )
}
