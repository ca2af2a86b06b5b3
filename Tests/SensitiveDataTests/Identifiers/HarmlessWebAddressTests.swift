import Testing

@testable import SensitiveData

@Suite struct HarmlessWebAddressTests {
  @Test(
    arguments: IdentifierCase.lines(
      #"""
      README.md and deploy.sh
      main.rs and lib.go
      Node.js and ASP.NET
      socket.io
      acme.io is our domain
      status.acme.com and acme.statuspage.io
      www.githubstatus.com
      en.wikipedia.org/wiki/Paxos
      docs.aws.amazon.com/AWSEC2/latest
      e.g. the i.e. thing
      restarted.The next day
      user.profile.id
      request.user.name
      com.acme.pay.app
      nginx.ingress.kubernetes.io/rewrite-target
      golang.org/x/net
      k8s.io/client-go
      file.txt/other
      self.data.info
      values.prod.yaml
      1.2.3
      U.S. and U.K.
      a.m. and p.m.
      booking.com/expedia.com
      node.labels.app
      index.html
      vue.js/react.js
      pods/exec
      spec.template.spec
      System.Net.Http.HttpClient
      console.log
      a.b.c
      www.acme.com
      storage.googleapis.com
      ec2.us-east-1.amazonaws.com
      archive.zip
      java.util.concurrent
      payments.service.ts
      obj.method.call()
      kafka.consumer.group.id
      spring.datasource.hikari.maximum-pool-size
      app.kubernetes.io/managed-by
      docs.docker.com/engine
      learn.microsoft.com/en-us/azure
      nvd.nist.gov/vuln/detail/CVE-2024-1234
      pg_hba.conf
      a.out
      server.log.1
      docker.io
      github.com
      status.github.com
      acme.com
      acme.co.uk
      this.is.it
      etc.and.so.on
      foo.bar.baz
      main.go:42
      handler.go/retry.go
      Foo.Bar.Com
      v1.2.io
      com.fasterxml.jackson.core
      io.netty.channel
      net.core.somaxconn
      vm.max_map_count
      logs.txt
      process.env.NODE_ENV
      process.report.directory
      fs.read/write
      worker.process.pid
      the wiki said "it is all right" then
      if [[ -f x ]]; then
      """#))
  func `what is no page, or a public one, is left`(_ line: String) {
    #expect(IdentifierCase.spans(in: line) == [])
  }
}
