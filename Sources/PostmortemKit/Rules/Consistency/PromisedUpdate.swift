import Markdown

/// The promise of a further update in a post.
struct PromisedUpdate {
  /// Where it stands.
  var text: Range<Int>
  /// Until when; nil where it names no time.
  var moment: Moment?
}

extension Inspection {
  /// The promise that a post makes; nil where it makes none.
  func promise(in post: StatusPost) -> PromisedUpdate? {
    for sentence in Sentences.ranges(of: post.text, in: bytes)
    where PromisedUpdate.phrases.value(in: bytes[sentence]) != nil {
      return PromisedUpdate(text: sentence, moment: moment(promisedIn: sentence, by: post.moment))
    }
    return nil
  }

  private func moment(promisedIn sentence: Range<Int>, by posted: Moment) -> Moment? {
    if let span = MomentScanner(bytes: bytes).all(in: sentence).first(where: {
      $0.start.time != nil
    }) {
      var context = MomentContext()
      context.day = posted.date
      context.documentDay = posted.date
      var moment = context.resolve(span.start)
      if moment.zone == nil { moment.zone = posted.zone }
      return moment
    }
    guard let (length, _) = DurationScanner(bytes: bytes).first(in: sentence),
      let local = posted.localSeconds
    else { return nil }
    let due = local + length.seconds
    let days = due >= 0 ? due / 86_400 : (due - 86_399) / 86_400
    let rest = due - days * 86_400
    return Moment(
      date: CalendarDate(daysSinceEpoch: days),
      time: ClockTime(hour: rest / 3600, minute: rest / 60 % 60), zone: posted.zone)
  }
}

extension PromisedUpdate {
  static let phrases = CueTable([
    (
      true,
      [
        " next update", " next status update", " further update", " another update",
        " provide an update", " provide updates", " post an update", " more updates",
        " additional updates", " provide more information", " update again", " updates every",
        " update every", " will be updated", " keep you updated", " keep you posted",
        " keep you informed", " share an update", " send an update", " give an update",
        " update you", " update this", " more information", " updates will", " provide another",
        " updates shortly", " updates soon", " update shortly",
      ]
    )
  ])
}
