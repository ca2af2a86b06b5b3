import Testing

@testable import SensitiveData

@Suite struct HarmlessNameTests {
  @Test(
    arguments: IdentifierCase.lines(
      #"""
      Version 10.4.2.1 fixed the leak in 10.4.2.0.
      We upgraded from 10.3.1.4 to 10.3.1.7.
      from version 9.0.1.2 to 9.0.1.3
      between 12.1.0.2 and 19.3.0.0 of Oracle
      Firmware 2.14.3.9 replaces 2.14.3.7.
      github.com/apache/kafka/pull/1234
      both the primary and the standby were in the same rack
      Both services are in the same region.
      The server returned 500.
      the host was down
      The node was drained and the pod was evicted.
      a server in the rack failed
      The primary failed over to the standby.
      the replica lagged by 40 minutes
      server error rate rose to 4 %
      the build agent pool was too small
      The broker rejected the message.
      the box was checked
      the server side of the protocol
      host header was missing
      node affinity was set
      node pool autoscaling was disabled
      server-side rendering failed
      host-based routing was wrong
      server restarts took 5 minutes
      machine learning model
      virtual machine scale sets
      pod disruption budget
      replica set controller
      primary key violation
      primary-key lookups
      standby mode
      rack awareness was off
      node.js 18
      Node version 18.2
      node exporter was down
      server certificate expired
      host network mode
      hosts file
      hostname resolution failed
      the agent crashed
      the agent retries every 5 s
      Datadog agent 7.43 was deployed
      broker-side compaction
      The server process was killed by the OOM killer.
      instance type m5.2xlarge
      instances were replaced
      instance metadata service
      containers restarted
      the server ran out of memory
      server memory was exhausted
      a replica in eu-west-1
      the replica in Frankfurt
      node count went from 3 to 5
      node 3 was replaced
      The primary database was read-only.
      the primary region
      primary and secondary
      nodes and pods
      hosts and services
      servers, switches and routers
      machine configuration
      VM snapshots
      VM images
      vm.max_map_count
      blade servers
      the rack lost power
      rack power
      server names
      the server called the API twice
      a server named in the certificate
      node named above
      server "failed to start"
      "server" was misspelled
      Server: nginx
      Server: Apache
      Host: unknown
      Host: localhost
      server status
      host status was green
      Node became NotReady
      node NotReady for 5 minutes
      Pod CrashLoopBackOff
      pods Pending
      server unavailable
      host unreachable
      server unreachable
      connection to server lost
      connect to host failed
      could not resolve host
      the queue was full
      the topic had no consumers
      queue depth was 40000
      queue-depth alarms
      dead-letter queue
      the dead-letter queue
      a per-tenant queue
      message queue
      bucket policy
      bucket-level permissions
      storage bucket
      the cluster was read-only
      cluster-wide outage
      database connection pool
      database migration
      database-level locks
      database schema
      project manager
      the project was late
      project plan
      stream processing
      event-stream lag
      topic partitions
      table scan
      table row
      consumer group rebalance
      the consumer group rebalanced
      exchange rates
      index scan
      namespace isolation
      dataset size
      function call
      function-level timeouts
      lambda cold starts
      resource limits
      role-based access
      security-group rules
      security group rules
      resource group limits
      key rotation
      subscription renewals
      Auto Scaling group
      multi-AZ cluster
      three-node cluster
      read-only replica
      read replica
      write-ahead log
      high-availability cluster
      single-node cluster
      cross-region replica
      warm-standby site
      hot-standby replica
      stand-alone server
      on-premises servers
      bare-metal servers
      long-running host
      short-lived pods
      auto-scaled nodes
      spot-instance nodes
      control-plane node
      worker-node pool
      in-memory cache node
      support case
      a support case was opened
      the support case took 3 days
      AWS support
      support for 3 regions
      3 support cases in 2024
      case 12 of the test suite
      the channel "stable"
      release channel "beta"
      update channel "nightly"
      the "stable" channel
      communication channel
      The Slack channel was quiet.
      a "war room" was set up
      the chat was closed
      room "for improvement"
      TV channel 5
      channel 11 of the Wi-Fi
      GPT-4o and Claude 3.5
      ISO 27001, SOC 2, PCI DSS 4.0
      us-east-1a and eu-central-1
      m6i.large, c7g.xlarge, n2-standard-8
      p99 latency 450 ms
      http_requests_total{code="500"}
      container_memory_working_set_bytes
      max_connections = 500
      --max-old-space-size=4096
      -XX:MaxRAMPercentage=75
      innodb_buffer_pool_size
      SELECT count(*) FROM orders
      1,234,567 requests
      EUR 12,500.00
      12 450 000 EUR
      2024-05-02 10:11:12
      02.05.2024 10:11
      1700000000
      99.95 %
      3.5 million rows
      HTTP 503, TLS 1.3, UTF-8
      CVE-2024-3094
      RFC 9110
      PostgreSQL 14.5 to 14.9
      Kafka 3.6.1
      Kubernetes 1.29.4
      Linux 5.15.0-91-generic
      Ubuntu 22.04.3 LTS
      OpenSSL 3.0.7
      Windows Server 2019
      C:\Windows\System32\drivers\etc\hosts
      /etc/nginx/nginx.conf
      /var/log/syslog
      /dev/sda1
      8.8.8.8 and 1.1.1.1
      192.0.2.10 and 203.0.113.9
      0.0.0.0:8080
      255.255.255.0
      1.5:1
      10.5 GB
      10-20-30
      3:2
      the node-local DNS cache
      kube-proxy and kube-dns
      cert-manager, ingress-nginx
      coredns pods
      etcd member
      primary/standby pair
      active/passive
      Both primary and standby are in the same rack.
      Both Kafka and Zookeeper run on the same node.
      Redis and Postgres share a host.
      the Jenkins server
      the Redis primary
      our Postgres server
      The Kafka broker failed.
      Kubernetes node
      the Exchange server
      Windows servers
      Linux hosts
      SQL server
      DNS server
      NTP servers
      mail server
      Prometheus server
      the origin server
      web servers
      bastion host
      jump host
      edge node
      leader node
      The server eventually recovered.
      server load increased
      node memory pressure
      broker restarts
      replica promotion
      standby promotion failed
      the host kernel panicked
      server room temperature
      server racks
      host OS
      node labels
      Server Fehler
      Der Server war überlastet.
      der Server antwortete nicht
      Server neu gestartet
      Der Knoten wurde ersetzt.
      le serveur est tombé
      le serveur principal
      serveur de base de données
      el servidor principal falló
      el servidor no respondió
      o servidor caiu
      il server era lento
      de server was traag
      serwer nie odpowiadał
      сервер не отвечал
      サーバーが停止しました
      服务器无法访问
      sunucu yanıt vermedi
      serveren gikk ned
      servern svarade inte
      The node rollover took an hour.
      the server farm in Dublin
      the primary culprit was DNS
      a secondary effect was higher latency
      the standby took over at 10:14
      The leader election took 30 s.
      worker threads were blocked
      Workers crashed with exit code 137.
      agents reconnected
      the agent config
      the switch to IPv6
      switch traffic to the new region
      The router configuration was changed.
      the machine learning team
      host machines
      replica lag
      Replica sync was paused.
      the box office
      a gateway timeout
      gateway errors
      instance profile
      instance store volumes
      the container runtime
      printer drivers
      the array index was out of range
      array bounds
      a computer science paper
      the hypervisor vendor
      server farm capacity
      topic modelling
      topic replication factor 3
      queue length
      queue backlog
      The queue drained in 20 minutes.
      stream processing lag
      cluster autoscaler
      cluster API
      cluster add-ons
      the cluster control plane
      cluster-autoscaler 1.28
      project roadmap
      project-wide quota
      project X
      database deadlocks
      database failover
      database read-replicas
      database write-heavy workloads
      database proxy
      namespace kube-system
      namespace cert-manager
      namespace ingress-nginx
      deployment strategy
      deployment blue-green
      stack trace
      stack overflow
      vault seal status
      vault auto-unseal
      bucket lifecycle-policy
      subscription billing
      lambda layers
      function signature
      index bloat
      table bloat
      policy changes
      key vault access policies
      IAM role trust policy
      IAM policy changes
      log group retention
      target group health checks
      node group upgrade
      security group changes
      state machine executions
      Both teams met in the same room.
      Mercury and Venus are planets.
      the titan of the industry
      Apollo GraphQL server
      an Oracle database server
      Ruby server
      Python server
      the Hermes agent
      Atlas cluster
      The Prometheus server ran out of disk.
      Loki node
      Titan server
      10.4 GB on 3 nodes
      v10.4.2.1
      release 10.4.2.1
      driver 31.0.15.3
      Chrome 120.0.6099.109
      we went from 4.18.0.305 to 4.18.0.372 kernel
      The server said "too many connections".
      The host said 'no'.
      the node "ready" condition
      server "Internal Error"
      the "Payments" team
      the "checkout" service
      a channel for "urgent" news
      the chat "just stopped"
      case 1 of 3
      support ended in 2024
      support for 10000 users
      support case volume rose to 1200
      AWS request rate 12000
      Oracle 19
      Microsoft fixed 12345 bugs
      phone: unknown
      call 3 times
      code 1-2-3
      Oct 12 03:14:07 UTC error: x
      2024-05-02 10:11:12 ERROR main: failed
      2024-05-02T10:11:12Z INFO http: started
      ok: true
      fatal: not a git repository
      fatal: [error]
      connect to port 443
      connection to database: refused
      listen on localhost:8080
      dial tcp: connection refused
      could not resolve host names
      unknown host errors
      grafana/agent
      jenkins/jenkins
      wiki/README
      jira/confluence
      host/path
      docker.io/grafana/loki:2.9
      """#))
  func
    `what stands beside a word for a machine, a resource, a case or a channel is no name by that`(
      _ line: String
    )
  {
    #expect(IdentifierCase.spans(in: line) == [])
  }
}
