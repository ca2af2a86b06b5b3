import Testing

@testable import SensitiveData

@Suite struct HarmlessMachineNameTests {
  @Test(
    arguments: IdentifierCase.lines(
      #"""
      region us-east-1 and eu-west-1b
      utf-8 and sha-256 and http-2
      api-v2 is deprecated
      gpt-4 answered
      t3.large and m5.xlarge instances
      log4j-2.17 was vulnerable
      node-18 image
      python-3.11
      node_cpu_seconds_total and http_requests_total
      kafka_consumer_lag_p99 rose
      enable-new-checkout-v2 was turned on
      redis-7 to redis-8 upgrade
      postgres-15 is supported
      the front-end and back-end teams
      step-1 and phase-2
      x86-64 and arm64
      ipv4 and ipv6
      col-md-6
      on-call engineer in tier-1
      level-3 support
      db-migration-0042 failed
      backup-2024-03-01.tar.gz
      worker_connections 1024
      ssh access was lost
      SSH into the box
      ping times rose
      the host was slow
      ssh keys were rotated
      config.local and settings.local
      host.docker.internal
      kubernetes.default.svc
      metadata.google.internal
      self.internal()
      apps/v1 and networking.k8s.io/v1
      app.kubernetes.io/name
      package.json and values.prod.yaml
      user@example
      node@18 and react@18.2.0
      actions/checkout@v4
      top-10 list
      24-7 coverage
      s3 and ec2 and k8s
      web3 and http2
      server 2019
      the instance m5-large
      node v18
      COVID-19
      two-phase-commit
      multi-az-deployment
      blue-green deployment
      nginx-ingress-controller
      kube-state-metrics
      aws-node-termination-handler
      feature-flag-42
      error-500
      us-gov-west-1
      europe-west1-b
      max_connections=100
      p99 latency
      90-day retention
      5-minute window
      v1.2.3-rc1
      prod and staging
      worker pool size 4
      read-only replica
      cluster-autoscaler
      java.lang.OutOfMemoryError
      com.acme.pay.Ledger
      System.Net.Http
      org.apache.kafka.clients
      core-dns
      job-queue-size
      web-server
      api-gateway
      q3-2024
      r5.2xlarge
      Windows Server 2022
      iso-8859-1
      base64 and md5
      oauth2 and tls1.3
      the web-2 era
      day-2 operations
      blue-green-2024
      a 3-node cluster
      multi-node-2
      ci-cd pipeline
      in-memory cache
      one-to-one
      cache-control header
      pre-prod environment
      non-prod
      the prod-like environment
      Kafka 3 and Redis 7
      auth0 credentials leaked
      OpenSSL-3
      mysql-8 and mysql-5
      kafka-3 to kafka-4
      h2 console
      gp3 and io2
      db2
      id_rsa key
      sidekiq-7
      node 20 LTS
      host headers
      the server-side cache
      server error 500
      error: connection to server failed
      instance count: 12
      Kubernetes 1-27
      aws-sdk-go-v2
      ec2-user
      root-cause-3
      utf8mb4
      gen-2 functions
      mp4-1
      app-store-2
      http-01 challenge
      dns-01 challenge
      tls-alpn-01
      web-vitals-4
      ssh into production
      scp the file over
      the ping command
      host: the primary
      node: this is a note
      psql -h prints help
      docker-compose-2
      spring-boot-3
      log-level-2
      pool-1-thread-3
      worker-thread-7
      http-nio-8080-exec-3
      aix-ppc64 and test-http2
      cp1252 and cp866
      resolve non-absolute paths
      redis is the cache server
      bash-5# ls
      mysql> show tables
      p95, p99 | reboot
      zeus was the name of a project
      hub.docker.com was slow
      """#))
  func `what is named like a machine and is none is left`(_ line: String) {
    #expect(IdentifierCase.spans(in: line) == [])
  }
}
