/// How the elements of a message look, in one place.
///
/// Mail programs drop style sheets, so that every element carries its own style. Letters and background are always
/// named together, and none is black or white: programs that turn colours round for dark screens keep them readable.
enum MailStyle {
  static let font: StaticString =
    "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;"
  static let ink: StaticString = "color:#1f2328;background-color:#fbfbfc;"
  static let body: StaticString = "margin:0;padding:0;background-color:#eceef1;"
  static let sheet: StaticString =
    "width:100%;max-width:600px;color:#1f2328;background-color:#fbfbfc;"
  static let cell: StaticString = "padding:24px;font-size:16px;line-height:1.5;text-align:left;"
  static let kind: StaticString =
    "margin:0 0 4px;font-size:13px;letter-spacing:0.04em;text-transform:uppercase;color:#59616b;"
  static let title: StaticString = "margin:0 0 16px;font-size:24px;line-height:1.25;"
  static let facts: StaticString = "width:100%;margin:0 0 24px;font-size:14px;line-height:1.4;"
  static let label: StaticString = """
    padding:3px 16px 3px 0;width:120px;color:#59616b;text-align:left;font-weight:normal;\
    vertical-align:top;
    """
  static let value: StaticString = "padding:3px 0;text-align:left;vertical-align:top;"
  static let heading: StaticString = "margin:28px 0 10px;font-size:19px;line-height:1.3;"
  static let subheading: StaticString = "margin:20px 0 8px;font-size:16px;line-height:1.4;"
  static let paragraph: StaticString = "margin:0 0 14px;"
  static let posted: StaticString = "margin:0 0 14px;font-size:14px;color:#59616b;"
  static let list: StaticString = "margin:0 0 14px;padding:0 0 0 24px;"
  static let item: StaticString = "margin:0 0 6px;"
  static let quote: StaticString =
    "margin:0 0 14px;padding:0 0 0 12px;border-left:3px solid #9aa2ad;color:#454c55;"
  static let code: StaticString = "font-family:Menlo,Consolas,monospace;font-size:14px;"
  static let block: StaticString = """
    margin:0 0 14px;padding:10px 12px;font-family:Menlo,Consolas,monospace;font-size:13px;\
    line-height:1.45;white-space:pre-wrap;word-wrap:break-word;color:#1f2328;\
    background-color:#eceef1;
    """
  static let rule: StaticString =
    "margin:20px 0;border:0;border-top:1px solid #c3c9d1;height:0;"
  static let table: StaticString =
    "width:100%;margin:0 0 14px;border-collapse:collapse;font-size:14px;line-height:1.4;"
  static let tableCell: StaticString =
    "padding:6px 8px;border:1px solid #c3c9d1;text-align:left;vertical-align:top;"
  static let link: StaticString = "color:#0b57b0;"
  static let end: StaticString =
    "margin:24px 0 0;padding:10px 12px;font-size:14px;color:#1f2328;background-color:#eceef1;"

  /// The stripe above the sheet, which repeats in colour what the facts say in words.
  static func stripe(_ tone: Tone) -> StaticString {
    switch tone {
    case .bad: "height:6px;line-height:6px;font-size:1px;background-color:#c2362f;"
    case .warn: "height:6px;line-height:6px;font-size:1px;background-color:#c4730c;"
    case .busy: "height:6px;line-height:6px;font-size:1px;background-color:#2e6fc9;"
    case .good: "height:6px;line-height:6px;font-size:1px;background-color:#2c8a4b;"
    case .calm: "height:6px;line-height:6px;font-size:1px;background-color:#7d8693;"
    }
  }
}
