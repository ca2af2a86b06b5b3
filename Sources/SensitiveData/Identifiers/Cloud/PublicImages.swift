import Markdown

/// Images that anybody can download.
enum PublicImages {
  static func holds(_ text: IdentifierText, _ repository: Range<Int>, isRegistry: Bool) -> Bool {
    guard let parts = text.split(repository, atMost: 12, at: { $0 == Byte.slash }), parts.count > 1
    else { return false }
    guard isRegistry else { return owners.contains(text, parts[0]) }
    return registries.contains(text, parts[0])
      || shared.contains(text, parts[0])
        && (owners.contains(text, parts[1])
          || owners.contains(text, parts[min(2, parts.count - 1)]))
  }

  /// Registries of one vendor, whose images are all public.
  private static let registries = TermSet(
    """
    registry.k8s.io k8s.gcr.io mcr.microsoft.com docker.elastic.co registry.access.redhat.com nvcr.io public.ecr.aws
    us.gcr.io/k8s-artifacts-prod cgr.dev container-registry.oracle.com registry.opensource.zalan.do
    """)

  /// Registries where everybody has images.
  private static let shared = TermSet(
    "docker.io index.docker.io ghcr.io quay.io gcr.io registry.hub.docker.com mirror.gcr.io")

  private static let owners = TermSet(
    """
    library bitnami bitnamilegacy grafana prom prometheus hashicorp jupyterhub jupyter google-containers
    google_containers distroless kaniko-project cadvisor google-samples cloudsql-docker kubebuilder coreos jetstack
    calico cilium argoproj fluxcd istio envoyproxy traefik kong confluentinc elastic fluent rancher linuxserver
    portainer gitlab jenkins sonatype minio redis postgis timescale percona mysql mariadb mongo nginx nginxinc
    haproxytech rabbitmq apache datadog newrelic sentry getsentry opensearchproject openpolicyagent kyverno
    kubernetes kubernetes-sigs external-secrets external-dns metallb longhornio rook velero victoriametrics
    thanos strimzi tektoncd actions github docker moby buildkite circleci alpine debian ubuntu fedora centos
    amazon amazonlinux aws-observability open-telemetry otel jaegertracing openzipkin cloudflare tailscale
    authelia keycloak dexidp oauth2-proxy home-assistant nextcloud wordpress drupal ghost clickhouse cockroachdb
    vaultwarden curlimages busybox nicolaka testcontainers localstack zricethezav aquasec aquasecurity snyk
    renovate kedacore knative-releases google mesosphere weaveworks prometheuscommunity prometheus-operator
    """)
}
