import Testing

@testable import PostmortemKit

@Suite struct PublicSitesTests {
  @Test(arguments: [
    "https://acme.io", "https://acme.io/", "https://www.acme.co.uk/",
    "https://status.acme.io/incidents/x",
    "https://acme.statuspage.io/", "https://en.wikipedia.org/wiki/Raft",
    "https://www.rfc-editor.org/rfc/rfc7231",
  ])
  func `home pages, status pages and reference sites are public`(_ address: String) {
    #expect(PublicSites([]).shows(address.utf8))
  }

  @Test(arguments: [
    "http://localhost:8080/healthz", "http://localhost", "https://127.0.0.1:9090/metrics?x=1",
    "http://[::1]:80/", "https://github.com/kubernetes/kubernetes/issues",
  ])
  func `the reader's own machine and well-known open projects are public`(_ address: String) {
    #expect(PublicSites([]).shows(address.utf8))
  }

  @Test(arguments: [
    "http://localhost.acme.io/x", "http://localhost@10.1.2.3/", "http://ana@localhost/",
    "http://localhost:pay/", "http://127.0.0.11/x", "http://localhost-pay/",
  ])
  func `a host that only begins like the own machine is not public`(_ address: String) {
    #expect(!PublicSites([]).shows(address.utf8))
  }

  @Test(arguments: [
    "https://acme.io/internal/x", "https://acme.io/?q=1", "https://acme.io/#runbook",
    "https://docs.acme.io/",
    "https://support.acme.io/tickets/1", "https://acme.github.io/", "https://github.com/acme/pay",
    "https://acme.io:8443/", "https://ana@acme.io/", "https://wiki.acme.io/",
    "https://acme.internal/",
    "https://10.2.3.4/", "http://wiki/", "ftp://acme.io/", "",
  ])
  func `all other pages are not public`(_ address: String) {
    #expect(!PublicSites([]).shows(address.utf8))
  }

  @Test(arguments: [
    ("docs.acme.io", "https://docs.acme.io/guide"),
    ("github.com/acme/open/*", "https://github.com/acme/open/pull/7"),
    ("https://acme.io/help*", "https://acme.io/help/login"),
    ("*.acme.dev", "https://api.acme.dev/v1"),
  ])
  func `the configuration adds hosts and patterns with paths`(_ pattern: String, _ address: String)
  {
    #expect(PublicSites([pattern]).shows(address.utf8))
    #expect(!PublicSites([]).shows(address.utf8))
  }

  @Test func `a pattern for a repository does not open another one`() {
    let sites = PublicSites(["github.com/acme/open/*", "docs.acme.io"])
    #expect(!sites.shows("https://github.com/acme/pay/pull/7".utf8))
    #expect(!sites.shows("https://ana:pw@docs.acme.io/".utf8))
  }

  @Test func `a status page is a company's own and no reference`() {
    let sites = PublicSites([])
    #expect(sites.isReference("https://en.wikipedia.org/wiki/Raft".utf8))
    #expect(!sites.isReference("https://status.acme.io/".utf8))
  }
}
