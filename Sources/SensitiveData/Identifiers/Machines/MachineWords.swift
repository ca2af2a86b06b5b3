/// What the parts of machines' names mean.
enum MachineWords {
  /// What machines do; these words have no versions.
  static let roles = TermSet(
    """
    db dbs web app api srv svr server servers host hosts cache worker wrk lb lbs slb alb proxy gw gateway edge router
    rtr switch fw firewall vpn bastion jump jumpbox jumphost dns dhcp ldap mail smtp mta imap ftp sftp nfs nas san
    storage stor backup bkp mon monitor monitoring ci builder runner master slave primary replica standby secondary
    leader follower shard ctl controlplane controller hv hyp hypervisor vm vmhost gpu batch cron scheduler search
    sql varnish leaf spine rack blade pdu ups printer prn laptop wks frontend backend fe be mgmt broker
    coordinator historian zk zookeeper ingest ingester consumer producer publisher poller crawler relay archive pos kiosk
    dmz ipmi idrac ilo oob bmc kvm esxi bms scada plc hmi dw dwh etl
    """)

  /// Programs that machines are called after, and that have versions too.
  static let products = TermSet(
    """
    redis kafka es elastic elasticsearch mysql mariadb postgres postgresql pg pgsql pgbouncer mongo
    mongodb rabbit rabbitmq mq haproxy nginx envoy prom prometheus grafana kibana jenkins k8s kube k3s etcd vault
    consul nomad cassandra cass scylla clickhouse spark hadoop hdfs yarn esx esxi docker swarm solr oracle ora mssql
    memcached memcache minio ceph gitlab nexus artifactory sonarqube splunk graylog logstash fluentd fluentbit loki
    tempo thanos airflow celery sidekiq puma unicorn cockroach cockroachdb tidb couchbase couchdb influx influxdb
    neo4j nats pulsar flink presto trino hive hbase ns ntp node ad dc mx sw ap rds ec2 aks eks gke log logs
    logging job queue build agent test pod pc ws core
    """)

  static let environments = TermSet(
    """
    prod prd production stg stage staging dev qa uat tst test preprod sandbox sbx dr int perf demo live nonprod
    dev2 canary
    """)

  /// Places: airports of data centers, regions and continents.
  static let sites = TermSet(
    """
    ams fra lhr lon dub par cdg mad bcn mxp mil zrh gva vie muc ber ham dus txl cph arn sto osl hel waw prg bud otp
    sof ath ist tlv dxb bom del maa sin hkg nrt tyo osa icn sel syd mel per akl gru sao eze bog mex iad ord chi dfw
    dal sjc sfo lax sea pdx nyc ewr jfk bos mia atl den phx slc yyz yul yvr tor dc pop rz az eu us uk de euw euc use
    usw usc eun eus weu neu wus eas apac emea amer ap apne apse cae west east north south site zone region row rack
    hel fsn nbg ash hil lan tok
    """)

  /// Parts that only other things have: programs' options, metrics, files, versions, steps.
  static let harmless = TermSet(
    """
    migration migrations version versions release releases level levels size sizes count counts connections
    connection control timeout timeouts limit limits retry retries pool pools threads thread bytes seconds total
    requests request errors error latency usage ratio rate bucket sum avg max min p50 p90 p95 p99 ms minutes minute
    hours hour days day step phase tier sev severity flag enable enabled disable disabled use new old issue ticket
    pr section chapter page line lines example sample placeholder my your foo bar baz xxx copyright report
    incident postmortem post outage review plan option draft attempt round iteration wave sprint week month year
    quarter percent times way case cases question answer fix bug error rev beta alpha rc sdk lib library module
    driver plugin client clients protocol port ports key keys value values schema table column index field id ids
    type types class function method test-case image images package pkg v utf sha http https tls ssl ipv ipv4 ipv6
    gpt llama claude gemini large small medium xlarge standard highmem highcpu fold way pm am st nd rd th
    january february march april may june july august september october november december jan feb mar apr jun jul
    aug sep oct nov dec monday tuesday wednesday thursday friday saturday sunday action actions item items layer
    compatible generation gen default multi single two cross vitals store compose non semi sub pre post
    """)

  /// Machines, not services, by their words: with an environment they need no number.
  static let resources = TermSet(
    """
    db sql rds redis kafka mysql mariadb postgres postgresql mongo mongodb elasticsearch bastion master primary
    replica standby lb alb nlb worker k8s eks gke aks cache vpn gateway jumphost jumpbox rabbitmq vault consul
    jenkins etcd broker cluster s3 bucket vpc
    """)

  /// Names that look like those of machines and are not.
  static let exceptions = TermSet("web-2 web-3 web2 web3 dns-01 http-01 db-2 db2")

  /// What is glued to the numbers in names of one part: `PAYDB01`, `srvpay07`.
  static let gluedEnds: [StaticString] = [
    "db", "web", "app", "srv", "sql", "svr", "host", "node", "vm",
  ]
  static let gluedStarts: [StaticString] = ["srv", "svr", "vm", "db", "esx", "lx", "win"]

  /// Words before the name of a machine.
  static let nouns = TermSet(
    """
    host hosts hostname server servers machine machines node nodes box instance instances vm pod pods container
    containers replica switch router firewall bastion broker hosts: rechner knoten servidor serveur serwer maskine
    nodo nœud hôte máquina сервер узел хост サーバー サーバ ホスト 服务器 主机
    """)

  /// Before the name of a machine that its letter tells: "from fw-a to fw-b".
  static let prepositions = TermSet(
    "from to on via at behind between onto and through auf von nach sur desde hacia")

  /// Keys whose values are names of machines.
  static let keys = TermSet(
    """
    host hostname hosts server servername server_name node nodename node_name pod podname pod_name instance
    instance_name machine fqdn dbhost db_host pghost redis_host mysql_host host_name upstream_host target_host
    ansible_host computername computer_name vm_name kubernetes_node container_name aws_profile kube_context kubecontext current-context cluster_name clustername bootstrap.servers
    """)

  /// Programs whose argument is a machine.
  static let commands = TermSet(
    "ssh scp rsync sftp telnet ping ping6 mtr traceroute tracepath nslookup dig mosh nc ncat")

  /// Programs that take a machine behind `-h` or `--host`.
  static let clients = TermSet(
    """
    psql mysql mysqldump pg_dump pg_restore pg_basebackup pgbench redis-cli mongo mongosh cqlsh mysqladmin pg_isready
    createdb dropdb vacuumdb clickhouse-client influx etcdctl rabbitmqctl nc ldapsearch sqlcmd kafka-topics
    """)

  /// Words behind a command in a sentence about it: "ssh access", "ping times".
  static let prose = TermSet(
    """
    a an the to into in on of at for from with without via and or but is was were are be been has have had not no
    access key keys session sessions connection connections login logins tunnel tunnels timeout timeouts time times
    checks check loss works worked failed fails config configuration into it them me us all any every each command
    commands client server servers host hosts port ports daemon service jobs job script scripts backup backups
    request requests test tests results latency pong us you out back was errors error localhost agent users user
    traffic brute attempts as by that this which when while only still again
    """)

  /// Values that name no machine.
  static let placeholders = TermSet(
    """
    localhost none null nil true false unknown all any example host hostname server node pod string text self name
    default your-host myhost my-host tbd todo na local remote primary master production staging production-like
    """)
}
