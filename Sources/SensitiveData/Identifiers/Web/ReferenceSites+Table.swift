extension ReferenceSites {
  /// The paths that are public, by the host; `*` stands for one label.
  static let sites: [String: [[UInt8]]] = list.description
    .split(whereSeparator: \.isWhitespace)
    .reduce(into: [:]) { sites, entry in
      let host = entry.prefix { $0 != "/" }
      let path = entry.dropFirst(host.count)
      sites[String(host), default: []].append(path.isEmpty ? [0x2F] : Array(path.utf8))
    }

  /// Each site as its host, or a host with the path that everybody can read where it serves others too.
  private static let list: StaticString =
    """
    wikipedia.org *.wikipedia.org *.m.wikipedia.org www.wikipedia.org www.wikidata.org
    commons.wikimedia.org *.wiktionary.org
    www.rfc-editor.org rfc-editor.org www.ietf.org datatracker.ietf.org/doc tools.ietf.org/html
    www.w3.org www.iso.org www.itu.int www.iana.org www.unicode.org unicode.org www.ecma-international.org
    www.rfc-annotations.research.icann.org www.icann.org html.spec.whatwg.org url.spec.whatwg.org
    fetch.spec.whatwg.org semver.org www.semver.org keepachangelog.com creativecommons.org spdx.org
    github.com/kubernetes github.com/kubernetes-sigs github.com/apache github.com/torvalds github.com/nginx
    github.com/redis github.com/valkey-io github.com/postgres github.com/hashicorp github.com/opentofu
    github.com/grafana github.com/prometheus github.com/prometheus-operator github.com/elastic github.com/golang
    github.com/python github.com/nodejs github.com/rust-lang github.com/envoyproxy github.com/etcd-io github.com/istio
    github.com/helm github.com/argoproj github.com/docker github.com/moby github.com/containerd github.com/cncf
    github.com/coredns github.com/cilium github.com/linkerd github.com/fluxcd github.com/cert-manager
    github.com/open-telemetry github.com/jaegertracing github.com/openzipkin github.com/fluent github.com/thanos-io
    github.com/cortexproject github.com/vitessio github.com/rook github.com/ceph github.com/harbor github.com/goharbor
    github.com/opencontainers github.com/openssl github.com/openssh github.com/curl github.com/git github.com/systemd
    github.com/haproxy github.com/traefik github.com/varnishcache github.com/mysql github.com/mariadb
    github.com/mongodb github.com/rabbitmq github.com/memcached github.com/patroni github.com/zalando/patroni
    github.com/pgbouncer github.com/ansible github.com/jenkinsci github.com/ruby github.com/rails github.com/php
    github.com/openjdk github.com/spring-projects github.com/netty github.com/grpc github.com/django github.com/pallets
    github.com/facebook/react github.com/vuejs github.com/angular github.com/microsoft/typescript
    github.com/dotnet github.com/swiftlang github.com/apple/swift github.com/llvm github.com/freebsd
    github.com/opensearch-project github.com/cockroachdb github.com/clickhouse github.com/nats-io github.com/dapr
    github.com/knative github.com/kedacore github.com/crossplane github.com/kyverno github.com/open-policy-agent
    github.com/spiffe github.com/letsencrypt github.com/certbot github.com/sqlite github.com/scylladb
    opensource.org choosealicense.com xkcd.com
    nvd.nist.gov csrc.nist.gov nvlpubs.nist.gov www.nist.gov cve.mitre.org www.cve.org cve.org cwe.mitre.org
    attack.mitre.org www.cisa.gov us-cert.cisa.gov www.kb.cert.org owasp.org www.owasp.org
    cheatsheetseries.owasp.org www.first.org www.exploit-db.com osv.dev github.com/advisories
    www.us-cert.gov gdpr.eu gdpr-info.eu eur-lex.europa.eu
    kubernetes.io www.kubernetes.io kubernetes.io/docs etcd.io helm.sh istio.io/latest/docs envoyproxy.io
    www.envoyproxy.io/docs prometheus.io grafana.com/docs opentelemetry.io www.cncf.io landscape.cncf.io
    docs.docker.com hub.docker.com/_ docs.aws.amazon.com aws.amazon.com/premiumsupport/knowledge-center
    aws.amazon.com/blogs aws.amazon.com/message aws.amazon.com/about-aws aws.amazon.com/documentation
    aws.amazon.com/builders-library repost.aws/knowledge-center
    learn.microsoft.com docs.microsoft.com support.microsoft.com/kb msrc.microsoft.com/update-guide
    techcommunity.microsoft.com devblogs.microsoft.com
    cloud.google.com/docs cloud.google.com/kubernetes-engine/docs cloud.google.com/compute/docs
    cloud.google.com/sql/docs cloud.google.com/storage/docs cloud.google.com/iam/docs cloud.google.com/run/docs
    cloud.google.com/vpc/docs cloud.google.com/bigquery/docs cloud.google.com/pubsub/docs cloud.google.com/blog
    cloud.google.com/load-balancing/docs cloud.google.com/dns/docs cloud.google.com/logging/docs
    cloud.google.com/monitoring/docs cloud.google.com/spanner/docs cloud.google.com/architecture
    docs.cloud.google.com sre.google landing.google.com/sre
    www.postgresql.org/docs www.postgresql.org/message-id www.postgresql.org/about postgresql.org/docs
    wiki.postgresql.org/wiki dev.mysql.com/doc mariadb.com/kb redis.io/docs redis.io/commands redis.io/topics
    docs.mongodb.com www.mongodb.com/docs cassandra.apache.org/doc kafka.apache.org/documentation
    www.elastic.co/guide www.elastic.co/docs www.rabbitmq.com/docs www.rabbitmq.com/documentation.html
    nginx.org/en/docs nginx.org/en httpd.apache.org/docs www.haproxy.com/documentation docs.haproxy.org
    www.sqlite.org sqlite.org clickhouse.com/docs
    docs.python.org peps.python.org www.python.org/dev/peps pypi.org/project docs.oracle.com go.dev/doc
    go.dev/blog go.dev/ref pkg.go.dev doc.rust-lang.org docs.rs crates.io/crates nodejs.org/api nodejs.org/docs
    nodejs.org/en www.npmjs.com/package ruby-doc.org docs.ruby-lang.org www.php.net/manual docs.swift.org
    www.swift.org developer.mozilla.org caniuse.com www.typescriptlang.org/docs react.dev
    developer.apple.com/documentation developer.android.com
    man7.org www.man7.org linux.die.net manpages.debian.org manpages.ubuntu.com www.kernel.org/doc
    docs.kernel.org lwn.net/articles wiki.debian.org www.debian.org ubuntu.com/security access.redhat.com/security
    docs.redhat.com wiki.archlinux.org www.gnu.org/software www.gnu.org/licenses
    developer.hashicorp.com www.terraform.io/docs registry.terraform.io/providers docs.ansible.com
    letsencrypt.org/docs letsencrypt.org/certificates www.openssl.org/news/secadv developers.cloudflare.com
    blog.cloudflare.com docs.github.com github.blog docs.gitlab.com/ee about.gitlab.com/blog
    stackoverflow.com/questions serverfault.com/questions superuser.com/questions
    dba.stackexchange.com/questions unix.stackexchange.com/questions www.atlassian.com/incident-management
    response.pagerduty.com postmortems.pagerduty.com www.usenix.org queue.acm.org dl.acm.org/doi
    martinfowler.com www.oreilly.com/library jepsen.io arxiv.org/abs doi.org
    keepachangelog.com www.conventionalcommits.org 12factor.net brooker.co.za
    health.aws.amazon.com/health/status status.aws.amazon.com azure.status.microsoft status.azure.com
    status.cloud.google.com www.google.com/appsstatus www.githubstatus.com status.dev.azure.com
    downdetector.com www.cloudflarestatus.com www.fastlystatus.com status.openai.com
    """
}
