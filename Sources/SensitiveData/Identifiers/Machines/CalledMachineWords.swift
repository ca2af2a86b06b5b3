/// Words around the names of machines that have no form of their own.
enum CalledMachineWords {
  /// Behind one of these stands the name of a machine.
  static let nouns = TermSet(
    multilingual:
      """
      host hosts hostname server servers machine machines node nodes box boxes instance vm vms lpar blade blades
      chassis hypervisor hypervisors switch switches router routers firewall firewalls bastion broker brokers replica
      replicas primary standby secondary leader follower builder builders runner runners agent agents worker workers
      workstation laptop printer appliance array mainframe jumphost gateway loadbalancer
      rechner knoten host servidor servidores serveur serveurs serwer serwera serwerze hosta maskine maskinen
      nodo nodi nœud hôte máquina máquinas macchina computer
      szerver szervert palvelin palvelimen server servere serveren servern servrar sunucu sunucusu
      сервер сервера сервере серверу сервером узел узла хост хоста машина
      сервер сервера вузол хост
      サーバー サーバ ホスト ノード 服务器 主机 节点 伺服器 서버 호스트 노드
      """)

  /// Nouns whose next word is mostly one about a program: of them only names with a hyphen or a digit count.
  static let looseNouns = TermSet(
    """
    instance switch agent agents worker workers leader follower secondary gateway array chassis computer box boxes
    builder builders runner runners container containers pod pods appliance printer laptop
    """)

  /// Nouns that are mostly adjectives: "the primary cause".
  static let adjectives = TermSet("primary standby secondary leader")

  /// Behind "called" or "named", these name no machine.
  static let references = TermSet(
    "above below after before earlier once twice back again home here there then later next first last both each"
  )

  /// Between a noun and its name.
  static let naming = TermSet(
    multilingual:
      """
      named called hostname name namens genannt nommé llamado llamada chamado chamada chiamato genaamd heet
      """)

  /// The machine words that make a known theme a machine anywhere in their sentence.
  static let surroundings = TermSet(
    multilingual:
      """
      host hosts server servers machine machines node nodes vm vms rack racks blade blades hypervisor hypervisors box
      boxes reboot rebooted reboots kernel uptime ssh switch switches router routers firewall firewalls broker brokers
      replica replicas raid chassis datacenter unreachable ping failover
      rechner knoten serveur serveurs servidor servidores serwer сервер
      """)

  /// Behind a name, what happened to its machine; behind another word a verb seldom follows so.
  static let predicates = TermSet(
    multilingual:
      """
      took needs needed was were is are has had did does could would will ran went came lost got fell died froze hung crashed failed
      rebooted restarted stopped started lagged dropped became remained stayed returned stops ran reported rejoined
      joined left reached and or as in at on with from until while when after before
      war ist wurde hatte fiel ging lief blieb kam verlor meldete startete stürzte antwortete und
      était est a ne s'est n'a et se no fue estaba es y não foi estava caiu era é non è e ha
      nie był jest i byl je a не был была і
      was werd viel en var er gikk ble och gick blev svarade og oli on ei ja
      yanıt erişilemez
      """)

  /// Words of computing beside nouns of machines; lists of common words do not have them.
  static let technical = TermSet(
    """
    header headers rollover rollovers overload overloads exporter kernel affinity autoscaling autoscaler failover failback cpu ram oom iops tls ssl ssh http https tcp udp
    dns api apis url urls config configs configuration params param hostname hostnames hostfile os ui gui cli sdk
    app apps bandwidth throughput latency quota quotas metadata metrics metric uptime downtime restart restarts
    reboot reboots reboot rebooting reload reloads timeout timeouts login logins auth authn authz mtls cert certs
    cidr ip ips subnet subnets vlan vlans vpc firewall ingress egress proxy proxies cache caches caching cluster
    clusters clustering replication replicas replica sharding shard shards selector selectors taint taints
    toleration tolerations label labels annotation annotations drain drains drained draining cordon cordoned
    uncordoned evict evicted eviction evictions reschedule rescheduled scheduling preemption preempted provision
    provisioned provisioning provisioner deprovisioned terminated terminate terminating decommissioned
    decommissioning rollout rollback heartbeat heartbeats healthcheck healthchecks kubelet kubeproxy containerd
    daemonset daemon daemons systemd cron cronjob inode inodes filesystem filesystems disk disks ssd nvme hdd raid
    bios uefi firmware ipmi bmc nic nics mtu arp bgp ospf vrrp snmp syslog sysctl swap swappiness numa hugepages
    snapshot snapshots snapshotting hypervisor virtualization namespace namespaces pid pids thread threads
    threadpool heap gc jvm node nodejs npm php python ruby java golang rust perl async sync webhook webhooks
    websocket websockets grpc rpc amqp mqtt smtp imap ntp ldap kerberos sso saml oauth oidc
    unresponsive unreachable unavailable misconfigured misconfiguration overloaded overload oversubscribed
    unschedulable notready crashloopbackoff backoff flapping flapped unhealthy throttled throttling pool pools
    pooling tier tiers quorum gossip raft paxos fencing fenced isr partition partitions partitioned rebalance
    rebalanced rebalancing leader follower election elections promoted demoted promotion demotion resync resynced
    resilver scrub fsck initrd grub bootloader dmesg journald logrotate ansible puppet chef terraform salt
    localhost loopback inet eth bond bonded lacp rack racks unracked powersupply psu psus ups pdu pdus dimm dimms
    ecc memtest burnin colo colocation datacenter datacentre onprem baremetal vendor inventory cmdb asset sku oem
    cpus vcpu vcpus gpu gpus ghz mhz gib mib egressed repave repaved respawn respawned autoheal autohealing
    instancetype spot ondemand nodegroup nodegroups nodepool nodepools ami amis userdata cloudinit env envs
    prod staging dev qa uat preprod backend frontend middleware webserver dataplane controlplane
    endpoint endpoints listener listeners backlog socket sockets conntrack nat snat dnat iptables ebpf
    readonly writable replicated standby failsafe hotspot hotspots preload prewarm prewarmed warmup
    fehler ausfall ausgefallen neustart absturz last startet läuft läuft antwortet panne caído lento
    """)
}
