import Testing

@testable import SensitiveData

@Suite struct MachineNameTests {
  @Test(
    arguments: IdentifierCase.table(
      #"""
      db-primary-3 => db-primary-3 ran out of disk
      web-prod-eu1-07 => restarted web-prod-eu1-07
      ams1-edge-r02 => BGP flapped on ams1-edge-r02
      prd-k8s-node-12 => cordon prd-k8s-node-12
      DESKTOP-7QK2L9 => from DESKTOP-7QK2L9
      LAPTOP-AB12CD3 => LAPTOP-AB12CD3 was infected
      EC2AMAZ-8KJ2H1F => EC2AMAZ-8KJ2H1F joined
      anas-macbook-pro => anas-macbook-pro had the key
      checkout-7d9f8b6c5d-x2x7q => checkout-7d9f8b6c5d-x2x7q was OOMKilled
      payments-api-6b7f9c8d4-k2vzx => pod payments-api-6b7f9c8d4-k2vzx evicted
      payments/kafka-0 => payments/kafka-0 lost quorum
      kafka-0 => pod kafka-0 restarted
      fluentd-x2x7q => fluentd-x2x7q crashed
      backup-28394720-x7k2p => job backup-28394720-x7k2p failed
      checkout-7d9f8b6c5d => replica set checkout-7d9f8b6c5d scaled
      i-0abc123def4567890 => terminated i-0abc123def4567890
      i-1a2b3c4d => instance i-1a2b3c4d
      vpc-0a1b2c3d4e5f60718 => in vpc-0a1b2c3d4e5f60718
      subnet-0a1b2c3d => subnet-0a1b2c3d was full
      sg-0123456789abcdef0 => sg-0123456789abcdef0 allowed all
      vol-0f1e2d3c4b5a69788 => vol-0f1e2d3c4b5a69788 stuck
      ami-0abcdef1234567890 => rolled ami-0abcdef1234567890
      eni-0123abcd => eni-0123abcd leaked
      snap-0a1b2c3d4e5f60718 => snap-0a1b2c3d4e5f60718
      rtb-0a1b2c3d => rtb-0a1b2c3d
      igw-0a1b2c3d4e5f60718 => igw-0a1b2c3d4e5f60718
      tgw-attach-0a1b2c3d4e5f60718 => tgw-attach-0a1b2c3d4e5f60718
      mkowal@db-primary-3 => mkowal@db-primary-3:~$ df -h
      root@falcon => root@falcon:/# systemctl restart pay
      ana@bastion => [ana@bastion ~]$ uptime
      ana@bastion => ssh ana@bastion
      ana@bastion => scp dump.sql ana@bastion:/tmp/
      bastion => $ ssh bastion
      bastion-eu => ssh -i key.pem bastion-eu
      db-primary => psql -h db-primary -U pay ledger
      db-primary => psql --host=db-primary
      pay-cache => redis-cli -h pay-cache info
      build7.acme.io => jobs ran on build7.acme.io
      db1.prod.acme.com => db1.prod.acme.com failed over
      db-1.internal.acme.com => connect db-1.internal.acme.com:5432
      ledger.acme.internal => ledger.acme.internal was down
      LEDGER.ACME.INTERNAL => LEDGER.ACME.INTERNAL was down
      nas.local => nas.local unreachable
      printer_3.office.lan => printer_3.office.lan
      wiki.corp => see wiki.corp for that
      db_primary.acme.corp => db_primary.acme.corp
      redis.service.consul => redis.service.consul
      checkout.payments.svc => checkout.payments.svc:8080
      checkout.payments.svc.cluster.local => http://checkout.payments.svc.cluster.local:8080
      dc01.acme.ad => dc01.acme.ad
      nuc.tailnet-9f3c.ts.net => nuc.tailnet-9f3c.ts.net
      pay-prod.c9akciq32.eu-west-1.rds.amazonaws.com => pay-prod.c9akciq32.eu-west-1.rds.amazonaws.com
      web01 => web01 and web02 were slow
      web02 => web01 and web02 were slow
      db02 => failover to db02
      SRV-DB-03 => SRV-DB-03 rebooted
      gke-prod-pool-1a2b3c4d-x7k2 => gke-prod-pool-1a2b3c4d-x7k2
      aks-nodepool1-12345678-vmss000003 => aks-nodepool1-12345678-vmss000003
      fra1-core-sw-01 => fra1-core-sw-01 lost power
      payments-db-prod => payments-db-prod was promoted
      pay-db01 => pay-db01 was promoted
      eu1-web => eu1-web was slow
      kafka-broker-2 => kafka-broker-2 left the ISR
      falcon-7 => host falcon-7 died
      atlas7 => server atlas7 died
      pay-ledger => host=pay-ledger
      falcon => hostname: "falcon"
      db1 => PGHOST=db1
      node-7 => kubectl drain node-7
      ledger-0 => kubectl logs ledger-0 -n pay
      prod-eu => kubectl --context prod-eu get pods
      3f4e5d6c7b8a => container 3f4e5d6c7b8a exited
      3f4e5d6c7b8a9f0e1d2c3b4a5f6e7d8c => machine-id 3f4e5d6c7b8a9f0e1d2c3b4a5f6e7d8c
      app_web_01 => app_web_01 exited with 137
      prod_db_02 => prod_db_02 lagged
      Web-Prod-07 => Web-Prod-07 is back
      db-primary-3 => (db-primary-3)
      db-primary-3 => "db-primary-3",
      db-primary-3 => db-primary-3:5432
      db-primary-3 => host db-primary-3's disk
      db-primary-3 => db-primary-3.log
      worker-12 => worker-12 hung
      cache-03 => evicted from cache-03
      prod-mysql-primary => prod-mysql-primary crashed
      bastion-prod-eu-west-1 => bastion-prod-eu-west-1
      db-7 => **db-7**
      lb-2 => traffic moved from lb-1 to lb-2
      lb-1 => traffic moved from lb-1 to lb-2
      nyc3-web-12 => nyc3-web-12
      k8s-worker-04 => k8s-worker-04 NotReady
      ip-10-1-2-3 => ip-10-1-2-3
      es-data-5 => es-data-5 red
      redis-node-1 => redis-node-1
      jenkins-agent-14 => jenkins-agent-14 offline
      vmhost23 => vmhost23
      ams1-edge-r02# => ams1-edge-r02# show bgp
      rabbit@mq-02 => node rabbit@mq-02 down
      db-primary-3 => ssh: connect to host db-primary-3 port 22: timed out
      db-prd-02 => db-prd-02
      FRA-DC1-SW03 => FRA-DC1-SW03 rebooted
      srv-web-14 => srv-web-14
      mail02 => mail02 queue grew
      ns2.acme.com => ns2.acme.com
      esxi-07.dc.acme.local => esxi-07.dc.acme.local
      PRD-SQL-01 => PRD-SQL-01
      prod-eu-west-1-web-3 => prod-eu-west-1-web-3
      eks-prod-eu-1 => cluster eks-prod-eu-1
      ledger-db-replica-2 => ledger-db-replica-2
      payments-worker-6f5d4c7b9-abcde => payments-worker-6f5d4c7b9-abcde
      pay-api-0 => StatefulSet pod pay-api-0
      prod/checkout-7d9f8b6c5d-x2x7q => prod/checkout-7d9f8b6c5d-x2x7q
      node/gke-eu-prod-0a1b2c3d-k9x2 => node/gke-eu-prod-0a1b2c3d-k9x2
      jump01 => jump01
      mkowal@web-07 => mkowal@web-07:/var/log#
      deploy@build7 => deploy@build7:~>
      postgres@ledger-primary => postgres@ledger-primary:~$ psql
      ana@ana-thinkpad => ana@ana-thinkpad:~$
      LEDGER-DB-01 => \\LEDGER-DB-01\backup
      redis-master-0 => redis-master-0
      zookeeper-1 => zookeeper-1, zookeeper-2 and zookeeper-3
      rabbitmq-server-0 => rabbitmq-server-0
      elasticsearch-data-4 => elasticsearch-data-4
      web-07 => Feb 12 10:01:33 web-07 sshd[812]: x
      db-eu-2 => db-eu-2: replication lag
      web7-eu => host: web7-eu
      pay-03 => server_name: pay-03
      checkout.pay.svc.cluster.local. => checkout.pay.svc.cluster.local.
      vault.service.consul => vault.service.consul
      grafana.prod.acme.net => grafana.prod.acme.net
      bastion.acme.com => bastion.acme.com
      vpn.acme.com => vpn.acme.com
      jenkins.acme.io => jenkins.acme.io
      ip-10-1-2-3 => ssh ip-10-1-2-3
      cassandra-07.eu => cassandra-07.eu
      lon-web-003 => lon-web-003
      app-server-4 => app-server-4
      mysql-replica-eu-2 => mysql-replica-eu-2
      tokyo-edge-11 => tokyo-edge-11
      NYC-FW-02 => NYC-FW-02
      core-switch-2 => core-switch-2
      i-0fedcba9876543210 => (i-0fedcba9876543210)
      lt-0a1b2c3d4e5f60718 => lt-0a1b2c3d4e5f60718
      fs-0a1b2c3d => fs-0a1b2c3d
      vpce-0a1b2c3d4e5f60718 => vpce-0a1b2c3d4e5f60718
      nat-0a1b2c3d4e5f60718 => nat-0a1b2c3d4e5f60718
      eipalloc-0a1b2c3d4e5f60718 => eipalloc-0a1b2c3d4e5f60718
      pcx-0a1b2c3d => pcx-0a1b2c3d
      3f4e5d6c7b8a => root@3f4e5d6c7b8a:/app#
      3f4e5d6c7b8a => docker exec -it 3f4e5d6c7b8a sh
      ledger-7f8c9d-kx2p4 => ledger-7f8c9d-kx2p4
      web-1.prod => web-1.prod
      fe-prod-11 => fe-prod-11
      vm-pay-prod-01 => vm-pay-prod-01
      PAYDB01 => PAYDB01 was down
      PAYPRDAPP02 => host PAYPRDAPP02
      lxpay042 => server lxpay042
      s-ber-pay-07 => Server s-ber-pay-07
      acme-ledger-blue-2 => node acme-ledger-blue-2
      orion => Host=orion
      orion => node: "orion"
      orion => ssh root@orion
      """#))
  func `a machine is found by its name`(_ example: IdentifierCase) {
    #expect(example.isCovered)
  }
}
