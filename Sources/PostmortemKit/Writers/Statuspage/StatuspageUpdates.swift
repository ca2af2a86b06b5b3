internal import Markdown

/// The posts of an incident in the order in which a page takes them.
struct StatuspageUpdates {
  /// A post as the management API takes it.
  struct Update {
    var post: StatusPost
    /// Its own status, or the one that the post before it left; nil where none was stated yet.
    var status: String?
    var body: [UInt8]
    /// When it was posted, where day, time and zone are known.
    var displayAt: String?
  }

  /// Oldest first.
  private(set) var updates: [Update] = []
  /// The posts that are a postmortem and no update.
  private(set) var postmortems: [StatusPost] = []

  init(_ document: Document) {
    var status: String?
    let parts = MarkdownParts(document)
    for post in document.updates.oldestFirst {
      if post.status == .postmortem {
        postmortems.append(post)
        continue
      }
      status = StatuspageTerms.status(post.status) ?? status
      updates.append(
        Update(
          post: post, status: status, body: Self.body(of: post, in: document, parts),
          displayAt: post.moment.instant == nil ? nil : post.moment.iso8601))
    }
  }

  /// The text of a post, without the shortcode in which cState has its time.
  private static func body(of post: StatusPost, in document: Document, _ parts: MarkdownParts)
    -> [UInt8]
  {
    let text = document.markdown.text
    var range = text.trimming(post.text)
    if text[range].reversed().starts(with: "}}".utf8),
      let start = (range.lowerBound..<range.upperBound - 2).last(where: {
        text[$0...].starts(with: "{{".utf8)
      })
    {
      range = range.lowerBound..<start
    }
    return parts.part(range, recoversHeadings: false)
  }
}
