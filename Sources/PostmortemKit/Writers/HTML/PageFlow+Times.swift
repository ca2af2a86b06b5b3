internal import Markdown

extension PageFlow {
  /// Writes the beginning of a `time` element; of a `span` where no valid value is known.
  ///
  /// - Parameter words: what the writer said instead of what is shown, for the `title`.
  mutating func openTime(_ moment: Moment, insteadOf words: String = "") -> StaticString {
    let value = moment.htmlValue
    write(value == nil ? "<span" : "<time datetime=\"")
    if let value {
      write(text: value)
      write("\"")
    }
    if !words.isEmpty {
      write(" title=\"")
      write(text: words)
      write("\"")
    }
    write(">")
    return value == nil ? "</span>" : "</time>"
  }

  /// Writes a moment in our words, on the readers' clock where there is one.
  mutating func time(_ moment: Moment) {
    let shown = clock?.moment(moment)
    let words = shown == nil ? "" : PagePhrases.moment(moment)
    let end = openTime(shown ?? moment, insteadOf: words)
    write(text: PagePhrases.moment(shown ?? moment))
    write(end)
  }

  /// Writes a moment in the writer's words; on the readers' clock where there is one, with the writer's words as its
  /// title.
  ///
  /// - Parameters:
  ///   - range: the writer's words.
  ///   - phrase: what is shown on the readers' clock; the whole moment where nothing is given.
  mutating func time(
    _ moment: Moment, saidIn range: Range<Int>, shownAs phrase: String? = nil
  ) {
    guard let shown = clock?.moment(moment) else {
      let end = openTime(moment)
      plain(range)
      write(end)
      return
    }
    var words = line(range)
    if let zone = moment.zone?.name, !words.contains(zone) { words += " (\(zone))" }
    let end = openTime(shown, insteadOf: words)
    write(text: phrase ?? PagePhrases.moment(shown))
    write(end)
  }
}

extension Moment {
  /// The moment as HTML's `datetime` takes it: a date, a time of day, or both, and an offset only with both.
  var htmlValue: String? {
    guard date == nil, let time else { return date == nil ? nil : iso8601 }
    return time.iso8601
  }
}
