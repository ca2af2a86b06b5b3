import Testing

@testable import SensitiveData

@Suite struct MailScannerTests {
  private func found(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return SensitiveScanner.mailAddresses.spans(bytes, 0..<bytes.count).map {
      String(decoding: bytes[$0.range], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("ask ana@acme.io.", ["ana@acme.io"]),
    ("<ana.meier+ops@mail.acme.photography>", ["ana.meier+ops@mail.acme.photography"]),
    ("mailto:ana@acme.io?subject=x", ["ana@acme.io"]),
    ("\"ana maria\"@acme.io wrote", ["\"ana maria\"@acme.io"]),
    ("user=ana@acme.io,role=x", ["ana@acme.io"]),
    ("uid=ana,mail=ana@acme.io", ["ana@acme.io", "ana"]),
    ("用户@例子.广告 写", ["用户@例子.广告"]),
    ("请联系ana@acme.io处理", ["ana@acme.io"]),
    ("jörg@müller.de", ["jörg@müller.de"]),
    ("ana@xn--mller-kva.xn--p1ai", ["ana@xn--mller-kva.xn--p1ai"]),
    ("почта: иван@почта.рф,", ["иван@почта.рф"]),
    ("ana [at] acme [dot] io", ["ana [at] acme [dot] io"]),
    ("ana(at)acme.io", ["ana(at)acme.io"]),
    ("ana AT acme DOT io", ["ana AT acme DOT io"]),
    ("ana at acme dot com please", ["ana at acme dot com"]),
    ("ana dot meier at acme dot com", ["ana dot meier at acme dot com"]),
    ("ana[dot]meier[at]acme[dot]co[dot]uk", ["ana[dot]meier[at]acme[dot]co[dot]uk"]),
    ("ana @ acme.io", ["ana @ acme.io"]),
    ("ana (arroba) acme punto com", ["ana (arroba) acme punto com"]),
    ("ana {at} acme {dot} museum", ["ana {at} acme {dot} museum"]),
    ("From: root@db-primary", ["root@db-primary"]),
    ("Return-Path: <deploy@web-04>", ["deploy@web-04"]),
    ("ana@db-1:~$ ls", ["ana@db-1"]),
    ("[ana@db-1 logs]# tail", ["ana@db-1"]),
    ("ssh -i k ana@bastion-2", ["ana@bastion-2"]),
    ("scp x ana@bastion.acme.io:/tmp/", ["ana@bastion.acme.io"]),
    ("Message-ID: <CAF+abc=xyz@mail.gmail.com>", ["CAF+abc=xyz@mail.gmail.com"]),
    ("bounce+ana=acme.io@lists.acme.io", ["bounce+ana=acme.io@lists.acme.io"]),
    ("https://app.acme.io/users/ana@acme.io/edit", ["ana@acme.io"]),
    ("https://x.io/?u=ana%40acme.io&x", ["ana%40acme.io"]),
    ("ana@acme.com", ["ana@acme.com"]),
    ("x@company.com", ["x@company.com"]),
    ("ana@domain.com", ["ana@domain.com"]),
    ("12345@163.com", ["12345@163.com"]),
    ("ana@[10.1.2.3]", ["ana@[10.1.2.3]"]),
    ("ana@10.1.2.3", ["ana@10.1.2.3"]),
    ("d'angelo@acme.it's", ["d'angelo@acme.it"]),
    ("ana@corp.local", ["ana@corp.local"]),
    ("@ana@infosec.exchange", ["ana@infosec.exchange"]),
    ("a***@acme.io", ["a***@acme.io"]),
    ("ana@acme.io/bob@acme.io", ["ana@acme.io", "bob@acme.io"]),
    ("ana@acme.io-bob@acme.io", ["ana@acme.io", "bob@acme.io"]),
    ("git config user.email ana@acme.io", ["ana@acme.io"]),
    ("ana&#64;acme.io", ["ana&#64;acme.io"]),
    ("ana_at_acme_dot_io", ["ana_at_acme_dot_io"]),
  ])
  func `an address is found as a whole`(_ text: String, _ addresses: [String]) {
    #expect(found(text) == addresses)
  }

  @Test(arguments: [
    "git@github.com:org/repo.git",
    "npm i @acme/sdk",
    "npm i pkg@1.2.3 pkg@1.2.3-beta.next",
    "logo@2x.png",
    "getty@tty1.service",
    "https://user:pw@host.acme.io/x",
    "https://user@host.acme.io/x",
    "@app.route(\"/x\")",
    "ana@example.com a@mail.example.org x@foo.test x@y.invalid",
    "uses: actions/checkout@v4.1",
    "docker pull acme/x@sha256:abcd",
    "$USER@acme.io",
    "look at the dot on the map",
    "deployed at acme.io",
    "8 @ 4.5 GHz",
    "root@localhost",
    "From: root@localhost",
    "\"name\": \"@acme.io\"",
    "com.foo.Bar@1a2b3c4d",
    "go get x@latest",
    "meet at noon dot me",
    "a@b",
    "W@x.T",
    "{{user}}@acme.io",
    "team/code@feature.branch",
    "(a) acme.io",
    "see fig (a) acme.yaml and (at) the end.",
    "users at acme.com were affected",
    "vec-split-at-spare.html and look-at-me.com",
  ])
  func `an at sign in other text is no address`(_ text: String) {
    #expect(found(text).isEmpty)
  }
}
