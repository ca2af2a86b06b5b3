import Testing

@testable import SensitiveData

@Suite struct ReferenceSiteTests {
  @Test(arguments: [
    "en.wikipedia.org/wiki/Paxos", "de.m.wikipedia.org/wiki/Raft", "www.rfc-editor.org/rfc/rfc7231",
    "docs.aws.amazon.com/AWSEC2/latest/UserGuide/", "learn.microsoft.com/en-us/azure/aks",
    "kubernetes.io/docs/concepts", "www.postgresql.org/docs/16/index.html",
    "nvd.nist.gov/vuln/detail/CVE-2024-1234",
    "status.acme.com", "status.acme.co.uk/incidents/1", "acme.statuspage.io/history",
    "www.acmestatus.com",
    "www.githubstatus.com/incidents/x", "docs.docker.com/engine/?highlight=exec",
    "github.com/kubernetes/kubernetes/issues", "github.com/torvalds/linux",
  ])
  func `a page that anybody can read is a reference`(_ address: String) {
    #expect(ReferenceSites.holds(address.utf8))
  }

  @Test(arguments: [
    "acme.io/internal/x", "docs.acme.com", "support.acme.com", "acme.github.io",
    "github.com/acme/pay", "github.com/kubernetes-acme/pay", "gitlab.acme.io/kubernetes/pay",
    "status.internal.acme.com", "manage.statuspage.io", "status.acme.internal",
    "user@status.acme.com",
    "status.acme.com:8443", "en.wikipedia.org:8080/wiki/x", "en.wikipedia.org/wiki/x?token=abc",
    "docs.aws.amazon.com/x?X-Amz-Signature=0123456789abcdef0123456789abcdef",
    "wiki.wikipedia.org.acme.io/x",
    "www.postgresql.org/internal", "cloud.google.com/docsinternal", "aws.amazon.com/console",
    "status", "",
  ])
  func `any other page is none`(_ address: String) {
    #expect(!ReferenceSites.holds(address.utf8))
  }

  @Test(arguments: [
    ("acme.io", 2), ("www.acme.io", 2), ("acme.co.uk", 3), ("pay.acme.com.br", 3), ("co.uk", 2),
  ])
  func `a registered domain has two labels, or three under a country`(_ host: String, _ count: Int)
  {
    #expect(ReferenceSites.registeredLabels(host.split(separator: ".")) == count)
  }
}
