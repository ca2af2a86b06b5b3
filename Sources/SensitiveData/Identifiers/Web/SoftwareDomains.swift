import Markdown

/// Domains that name software in configurations and programs: `nginx.ingress.kubernetes.io/rewrite-target`.
enum SoftwareDomains {
  /// Whether a host without a scheme is a part of the name of something that everybody has.
  static func holds(_ text: IdentifierText, _ labels: [Range<Int>]) -> Bool {
    guard labels.count > 1, let last = labels.last, let first = labels.first else { return false }
    let domain = labels[labels.count - 2].lowerBound..<last.upperBound
    let whole = first.lowerBound..<last.upperBound
    return domains.contains(text, domain) || services.contains(text, whole)
      || isServiceEndpoint(text, labels)
  }

  /// `ec2.us-east-1.amazonaws.com`, `storage.googleapis.com`
  private static func isServiceEndpoint(_ text: IdentifierText, _ labels: [Range<Int>]) -> Bool {
    guard let last = labels.last, let first = labels.first else { return false }
    let whole = first.lowerBound..<last.upperBound
    if text.ends(whole, with: ".googleapis.com") { return labels.count == 3 }
    guard text.ends(whole, with: ".amazonaws.com"), labels.count <= 4 else { return false }
    return labels.dropLast(2).allSatisfy {
      cloudServices.contains(text, $0) || CloudRegions.contains(text, $0)
    }
  }

  private static let domains = TermSet(
    """
    kubernetes.io k8s.io helm.sh istio.io cert-manager.io argoproj.io fluxcd.io knative.dev coreos.com
    prometheus.io grpc.io golang.org gopkg.in google.golang.org sigs.k8s.io crossplane.io tekton.dev
    kyverno.io cilium.io projectcalico.org traefik.io strimzi.io elastic.co openshift.io rancher.io
    linkerd.io jetstack.io external-secrets.io velero.io keda.sh stakater.com opencontainers.org
    schema.org w3.org json-schema.org apache.org springframework.org hibernate.org
    """)

  private static let services = TermSet(
    """
    hub.docker.com download.docker.com docker.io cgr.dev mirror.gcr.io registry.k8s.io k8s.gcr.io docker.elastic.co nvcr.io ghcr.io quay.io gcr.io us.gcr.io eu.gcr.io asia.gcr.io mcr.microsoft.com public.ecr.aws
    registry.npmjs.org pypi.org files.pythonhosted.org rubygems.org crates.io proxy.golang.org
    repo.maven.apache.org repo1.maven.org deb.debian.org security.debian.org archive.ubuntu.com
    dl.google.com registry-1.docker.io auth.docker.io index.docker.io production.cloudflare.docker.com
    token.actions.githubusercontent.com pipelines.actions.githubusercontent.com api.github.com
    raw.githubusercontent.com objects.githubusercontent.com codeload.github.com hooks.slack.com
    api.slack.com slack.com acme-v02.api.letsencrypt.org time.google.com time.cloudflare.com pool.ntp.org
    0.pool.ntp.org 1.pool.ntp.org 2.pool.ntp.org 3.pool.ntp.org accounts.google.com login.microsoftonline.com
    graph.microsoft.com management.azure.com vault.azure.net database.windows.net blob.core.windows.net
    core.windows.net azurewebsites.net s3.amazonaws.com rds.amazonaws.com elb.amazonaws.com
    metadata.google.internal api.stripe.com api.twilio.com api.sendgrid.com api.pagerduty.com
    events.pagerduty.com api.openai.com api.anthropic.com api.datadoghq.com fonts.googleapis.com
    maps.googleapis.com cdn.jsdelivr.net cdnjs.cloudflare.com unpkg.com iam.gserviceaccount.com
    www.google.com www.github.com example.com www.example.com api.example.com
    """)

  static let cloudServices = TermSet(
    """
    s3 ec2 rds sts iam sqs sns kms elb elasticloadbalancing dynamodb lambda ecs eks ecr api dkr logs events
    monitoring cloudformation cloudfront autoscaling ssm ssmmessages ec2messages secretsmanager kinesis
    firehose glue athena route53 cognito-idp states elasticache redshift opensearch es email dualstack
    """)
}
