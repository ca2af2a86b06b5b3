/// Words beside the names of what clouds, brokers and databases hold.
enum ResourceWords {
  /// Behind one of these stands the name of a resource.
  static let nouns = TermSet(
    multilingual:
      """
      bucket buckets queue queues topic topics stream streams cluster clusters database databases db project projects
      dataset datasets lambda lambdas subscription subscriptions vhost keyspace heroku s3 gcs sqs sns dynamodb kinesis
      eks gke aks aurora asg vpc vnet stack keyvault tablespace datastore warehouse bigquery firehose eventhub
      namespace namespaces deployment statefulset daemonset dlq vault
      cola colas fila filas coda code kolejka kolejki kolejce warteschlange wachtrij kö kön køen attente données
      datenbank projekt projet proyecto projeto progetto cubo kluster cluster-name
      очередь очереди топик топика бакет бакете кластер кластере кластера база базе базы проект проекте
      キュー トピック バケット クラスタ クラスター データベース 队列 主题 存储桶 集群 数据库 项目 큐 토픽 버킷 클러스터
      """)

  /// Of these, names with underscores are those of programs.
  static let programNouns = TermSet(
    "table tables index indices function functions collection collections exchange repository repo registry pipeline"
  )

  /// The second words of nouns, and what stands before them.
  static let pairs: [(second: StaticString, firsts: TermSet)] = [
    (
      "group",
      TermSet(
        "resource security consumer scaling log node target parameter subnet replication placement autoscaling"
      )
    ),
    ("vault", TermSet("key backup recovery")),
    ("role", TermSet("iam assumed assume execution service instance")),
    ("account", TermSet("service storage cosmos batch")), ("key", TermSet("kms encryption cmk")),
    ("balancer", TermSet("load")), ("machine", TermSet("state")),
    ("app", TermSet("function container web logic")),
    ("policy", TermSet("iam scp")), ("user", TermSet("iam db database")),
    ("zone", TermSet("hosted dns private")),
    ("hub", TermSet("event iot notification")), ("bus", TermSet("event service")),
    ("set", TermSet("replica stateful scale record")), ("plan", TermSet("service")),
  ]

  /// Between a noun and its name.
  static let fillers = TermSet(
    multilingual:
      "named called name app is id bucket queue topic stream cluster table d'attente de du da do pub sub namens"
  )

  /// Before a noun, a name of several parts shows whose it is.
  static let followed = TermSet(
    multilingual:
      "bucket buckets queue topic stream cluster database dataset namespace vault dlq warteschlange kluster"
  )

  /// Names that installations of programs have everywhere.
  static let standard = TermSet(
    """
    kube-system kube-public kube-node-lease cert-manager ingress-nginx nginx-ingress istio-system external-dns
    external-secrets metrics-server cluster-autoscaler kube-dns kube-proxy node-exporter kube-state-metrics
    linkerd-viz argo-cd flux-system gatekeeper-system knative-serving amazon-cloudwatch aws-node ebs-csi efs-csi
    velero-system calico-system tigera-operator longhorn-system cattle-system rook-ceph metallb-system
    coredns-custom information_schema performance_schema pg_catalog pg_stat_statements consumer_offsets
    __consumer_offsets template0 template1 pg_stat_activity back-pressure backpressure post-mortem dead-letters
    fail-over roll-out e-commerce
    """)
}
