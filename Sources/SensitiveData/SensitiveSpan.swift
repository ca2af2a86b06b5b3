/// A part of a text that must not reach readers outside the company.
public struct SensitiveSpan: Hashable, Sendable {
  /// What kind of content it is. The kind decides what replaces it in a customer edition.
  public enum Kind: Hashable, Sendable, CaseIterable {
    /// The name or the account of a person.
    case person
    /// A credential in a form that only credentials have.
    case secret
    /// Random characters that may be a credential and are no identifier that is known to be harmless.
    case possibleSecret
    case phone, email
    /// A network address: IPv4, IPv6, MAC.
    case address
    /// A host, a pod, an instance, a bucket: a machine or resource by its name.
    case host
    /// A web page that is not public, with or without a scheme.
    case page
    /// An account, a tenant, a subscription, a resource name of a cloud; a commit, an image.
    case identifier
    case ticket, channel, path
    /// A character that is not visible.
    case hidden
  }

  public var kind: Kind
  /// The bytes of the text that was scanned.
  public var range: Range<Int>
  /// What it is in plain words, for messages: `GitHub token`.
  public var name: String

  /// A span of a text.
  ///
  /// - Parameter name: what it is in plain words; empty where the kind says enough.
  public init(_ kind: Kind, _ range: Range<Int>, name: String = "") {
    (self.kind, self.range, self.name) = (kind, range, name)
  }
}
