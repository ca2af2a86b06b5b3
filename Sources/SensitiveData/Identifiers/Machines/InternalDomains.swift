/// Domains of companies' own networks.
enum InternalDomains {
  /// Last labels that nothing but hosts has.
  static let strong = TermSet(
    """
    internal intern intra private local lan corp intranet localdomain consul svc pod homelab tailnet
    """)

  /// Last labels that other names have too.
  static let weak = TermSet(
    """
    priv home ad cluster vpc infra node dmz mgmt lab prd stg staging nomad mesh k8s dc loc inside
    stage test sandbox oob ipmi
    workgroup nonprod preprod int
    """)

  /// Domains of several labels.
  static let suffixes: [StaticString] = [
    ".ts.net", ".beta.tailscale.net", ".cluster.local", ".home.arpa", ".in-addr.arpa", ".ip6.arpa",
    ".rds.amazonaws.com", ".cache.amazonaws.com", ".elb.amazonaws.com", ".compute.amazonaws.com",
    ".compute-1.amazonaws.com", ".es.amazonaws.com", ".redshift.amazonaws.com",
    ".docdb.amazonaws.com",
    ".kafka.amazonaws.com", ".mq.amazonaws.com", ".database.windows.net", ".cloudapp.azure.com",
    ".postgres.database.azure.com", ".mysql.database.azure.com", ".redis.cache.windows.net",
    ".servicebus.windows.net", ".documents.azure.com", ".vault.azure.net", ".azmk8s.io",
    ".bc.googleusercontent.com",
    ".zerotier.net", ".nip.io", ".sslip.io", ".ngrok.io", ".ngrok-free.app",
  ]

  /// Labels of places that only a company's own people reach.
  static let labels = TermSet(
    """
    internal int intranet corp lan private priv prod prd production staging stage stg preprod qa uat vpc vpn k8s infra
    mgmt admin bastion jump ops rds node cluster grafana kibana jenkins prometheus vault consul argocd rancher nagios
    zabbix splunk sentry db sql ad dc ldap
    """)

  /// Names that are the same everywhere, and members of programs.
  static let common = TermSet(
    """
    host.docker.internal gateway.docker.internal kubernetes.docker.internal metadata.google.internal rc.local
    kubernetes.default.svc kubernetes.default.svc.cluster.local svc.cluster.local cluster.local pod.cluster.local
    ec2.internal compute.internal google.internal c.internal e.internal env.local settings.local config.local
    kubernetes.svc default.svc user.home java.home .cluster.local kubernetes.default host.containers.internal
    kube-dns.kube-system.svc.cluster.local host.minikube.internal settings.json.local eu-west-1.compute.internal
    us-west-2.compute.internal us-east-2.compute.internal node.consul service.consul
    """)

  /// First labels of members: `config.private`, `threading.local`.
  static let members = TermSet(
    """
    config settings env self this module data threading values user java os std process window package go class
    object var vars local conf application appsettings docker-compose values app-settings prefix key obj props
    spec status metadata docker sys http net io util internal foo
    """)
}
