import Markdown

/// Reads the numbers that vendors give what their customers ask: "AWS support case 17922716360", `SR 3-2233445566`.
struct SupportCases {
  let text: IdentifierText

  /// Whether a word is one for a request to a vendor: "support case", "dossier de support", "Supportanfrage".
  func isNoun(_ word: Range<Int>) -> Bool {
    if isSupport(word) {
      return text.follows(Self.requests, word.lowerBound, within: 3) || word.count > 9
    }
    guard Self.requests.contains(text, word) else { return false }
    return text.follows(Self.companies, word.lowerBound, within: 3) || hasSupport(before: word)
  }

  private func hasSupport(before word: Range<Int>) -> Bool {
    text.word(before: word.lowerBound).map { isSupport($0) } ?? false
  }

  /// `support`, and the compounds that begin with it.
  private func isSupport(_ word: Range<Int>) -> Bool {
    text.stands("support", at: word.lowerBound) && !text.equals(word, "supported")
      && !text.equals(word, "supports") || Self.supports.contains(text, word)
  }

  /// A number with letters or hyphens: `TS012345678`, `2024-0302-118`.
  func number(_ word: Range<Int>) -> Range<Int>? {
    let digits = text.count(in: word, where: \.isDigit)
    guard digits > 4, (6...24).contains(word.count), digits < word.count,
      text.all(in: word, { $0.isAlphanumeric || $0 == Byte.hyphen }),
      let before = text.word(before: word.lowerBound), word.lowerBound - before.upperBound < 4,
      !isDate(word)
    else { return nil }
    var noun = before
    if TicketWords.markers.contains(text, before), let other = text.word(before: before.lowerBound)
    {
      noun = other
    }
    let isTicket =
      TicketWords.strong.contains(text, noun) || isNoun(noun)
      || Self.short.contains(text, noun)
        && text.all(in: noun, { $0.isLetter && $0 != $0.lowercased })
    return isTicket ? word : nil
  }

  private func isDate(_ word: Range<Int>) -> Bool {
    word.count == 10 && text.stands("20", at: word.lowerBound)
      && text[word.lowerBound + 4] == Byte.hyphen && text[word.lowerBound + 7] == Byte.hyphen
  }

  private static let short = TermSet("sr tac rma ticket case srq pmr")

  private static let requests = TermSet(
    multilingual:
      """
      case cases request requests ticket tickets inquiry enquiry id sr tac pmr fall anfrage vorgang caso casos
      solicitud dossier demande cas chamado chamados pedido solicitação richiesta zaak verzoek zgłoszenie sprawa
      požadavek ärende sak sag запрос обращение заявка talep
      """)

  private static let supports = TermSet(
    multilingual:
      """
      soporte suporte supporto assistance assistenza assistência asistencia ondersteuning wsparcia wsparcie podpory
      supportu поддержки поддержку підтримки destek サポート 支持
      """)

  /// Vendors whose support numbers cases; between their names and the number stands little.
  private static let companies = TermSet(
    """
    aws amazon azure microsoft google gcp oracle ibm cisco juniper arista vmware broadcom netapp dell hpe emc redhat
    hat suse canonical cloudflare fastly akamai datadog splunk elastic mongodb confluent snowflake databricks
    hashicorp okta auth0 salesforce servicenow atlassian github gitlab zendesk twilio stripe adyen paypal sap
    fortinet paloalto checkpoint f5 citrix nutanix veeam commvault rubrik cohesity purestorage hetzner ovh
    digitalocean linode equinix dynatrace newrelic pagerduty sentry percona
    """)
}
