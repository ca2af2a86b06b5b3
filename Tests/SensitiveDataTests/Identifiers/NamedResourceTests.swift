import Testing

@testable import SensitiveData

@Suite struct NamedResourceTests {
  @Test(
    arguments: IdentifierCase.table(
      #"""
      eu-orders-events => eu-orders-events | SNS topic | arn:aws:sns:eu-west-1:888026786829:eu-orders-events
      ledger-dlq => ledger-dlq | SQS queue | arn:aws:sqs:eu-west-1:888026786829:ledger-dlq
      acme-billing-raw => Bucket acme-billing-raw was public
      acme-billing-raw => the acme-billing-raw bucket was public
      payments-settled => Kafka topic payments-settled had 4 million messages
      payments.settled.v2 => topic payments.settled.v2
      orders-inbound => the queue orders-inbound was full
      ledger-main => Aurora cluster ledger-main failed over
      pay-core => EKS cluster pay-core
      ledger_prod => database ledger_prod was read-only
      ledger_core => Postgres database "ledger_core"
      acme-pay-prod => GCP project acme-pay-prod
      acme-data-lake => project acme-data-lake ran out of quota
      orders-stream => Kinesis stream orders-stream throttled
      pay-fn-settle => Lambda function pay-fn-settle timed out
      settle-payments => lambda settle-payments timed out
      pay-settlements => DynamoDB table pay-settlements
      vault-kms-main => KMS key alias/vault-kms-main
      rg-ledger => resource group rg-ledger
      kv-ledger-we => Key Vault kv-ledger-we
      ns-payments => namespace ns-payments
      pay-prod-asg => Auto Scaling group pay-prod-asg
      pay-deployer => IAM role pay-deployer was missing a permission
      acme-tf-state => terraform state in s3://acme-tf-state/prod
      Z3AADJGX6KTTL2 => hosted zone Z3AADJGX6KTTL2
      vpc-main-eu => VPC vpc-main-eu
      888026786829 => AWS account 888026786829
      888026786830 => account: 888026786830
      sg-ledger-db => security group sg-ledger-db
      acr.azurecr.io/pay/api:3.2.1 => quillacr.azurecr.io/pay/api:3.2.1
      ledger-events => | topic | ledger-events |
      ledger-archive => bucket: ledger-archive
      ledger-archive => S3-Bucket ledger-archive
      orders-eu-dlq => Dead-letter queue "orders-eu-dlq"
      pay-redis => ElastiCache cluster "pay-redis"
      acme-warehouse => BigQuery dataset acme-warehouse
      acme_warehouse => BigQuery dataset acme_warehouse
      ledger-idx-2024 => index ledger-idx-2024
      ledger-tasks => Cloud Tasks queue ledger-tasks
      payments-vhost => RabbitMQ vhost payments-vhost
      exchange-orders => exchange exchange-orders
      consumer-ledger-a => consumer group consumer-ledger-a lagged
      acme-backups-eu => Der Bucket acme-backups-eu war öffentlich.
      file-paie => la file d'attente file-paie était pleine
      cola-pagos => la cola cola-pagos se llenó
      fila-pagamentos => a fila fila-pagamentos encheu
      acme-events-raw => topic=acme-events-raw partition=3
      acme-hooks => queue: "acme-hooks"
      ledger-rw => PostgreSQL cluster ledger-rw
      pay-ledger-sync => the pay-ledger-sync queue
      acme-mysql-main => Cloud SQL instance acme-mysql-main
      stripe-webhooks-dlq => stripe-webhooks-dlq | queue | arn:aws:sqs:us-east-1:218840018822:stripe-webhooks-dlq
      acme-alb-logs => s3 bucket called acme-alb-logs
      eh-orders => Event Hub eh-orders
      sb-orders => Service Bus sb-orders
      rg-billing => Ressourcengruppe / resource group "rg-billing"
      func-billing => function app func-billing
      ledger-topic => топик ledger-topic
      ledger-queue => キュー ledger-queue
      payouts-db => Datenbank payouts-db
      payouts_live => database payouts_live
      acme-observability => GCP project acme-observability
      billing-exports => dataset billing-exports
      ledger-asg => auto scaling group ledger-asg
      pay-nodes => node group pay-nodes
      pay-api-tg => target group pay-api-tg
      pay-settle-sm => state machine pay-settle-sm
      prj-ledger => Projekt prj-ledger
      """#))
  func `a resource is found by the words and the full name beside it`(_ line: IdentifierCase) {
    #expect(line.isCovered, "\(line.expected): \(IdentifierCase.spans(in: line.line))")
  }

  @Test(
    arguments: IdentifierCase.table(
      #"""
      jenkins.quill.lan/job/nightly-ledger/412/console => jenkins.quill.lan/job/nightly-ledger/412/console shows it
      grafana.corp/d/abc123/checkout-latency => see grafana.corp/d/abc123/checkout-latency
      wiki.intern/display/OPS/Ledger => wiki.intern/display/OPS/Ledger
      kibana.internal:5601/app/discover#/?q=ledger => kibana.internal:5601/app/discover#/?q=ledger
      jira/browse/LED-12 => jira/browse/LED-12
      confluence.vanta.local/pages/viewpage.action?pageId=88 => confluence.vanta.local/pages/viewpage.action?pageId=88
      git.home.arpa/ops/runbooks/src/ledger.md => git.home.arpa/ops/runbooks/src/ledger.md
      argocd.prod.acme.internal/applications/ledger => argocd.prod.acme.internal/applications/ledger
      nexus.acme.corp/repository/maven => nexus.acme.corp/repository/maven
      prometheus-0.monitoring.svc:9090/graph?g0.expr=up => prometheus-0.monitoring.svc:9090/graph?g0.expr=up
      quill.visualstudio.com/Ledger/_build/results?buildId=77 => quill.visualstudio.com/Ledger/_build/results?buildId=77
      10.12.0.9:3000/d/xyz/overview => dashboard at 10.12.0.9:3000/d/xyz/overview
      build-7.acme.lan/view/Nightly => build-7.acme.lan/view/Nightly
      acme.sharepoint.com/sites/ops/Shared => acme.sharepoint.com/sites/ops/Shared
      acme.pagerduty.com/incidents/Q1 => acme.pagerduty.com/incidents/Q1
      linear.app/acme/issue/LED-12 => linear.app/acme/issue/LED-12/retry
      bitbucket.acme.io/projects/LED/repos/api => bitbucket.acme.io/projects/LED/repos/api
      netbox.dc2/dcim/devices/88 => netbox.dc2/dcim/devices/88
      artifactory.stage/libs/pay => artifactory.stage/libs/pay
      teamcity.acme.lan/viewLog.html?buildId=99 => teamcity.acme.lan/viewLog.html?buildId=99
      gitlab.corp/pay/ledger/-/merge_requests/7 => gitlab.corp/pay/ledger/-/merge_requests/7
      sonarqube.internal/dashboard?id=ledger => sonarqube.internal/dashboard?id=ledger
      harbor.acme.local/harbor/projects/3 => harbor.acme.local/harbor/projects/3
      zabbix.int.acme.de/zabbix.php?action=x => zabbix.int.acme.de/zabbix.php?action=x
      grafana/d/xyz/ledger => grafana/d/xyz/ledger
      confluence/display/OPS/x => confluence/display/OPS/x
      backstage.acme.internal/catalog/default/component/pay => backstage.acme.internal/catalog/default/component/pay
      """#))
  func `a page of an internal host is found as a whole`(_ line: IdentifierCase) {
    #expect(line.isCovered, "\(line.expected): \(IdentifierCase.spans(in: line.line))")
  }

  @Test(
    arguments: IdentifierCase.table(
      #"""
      10.61.2.9 => node10.61.2.9restarted by itself
      10.8.14.77 => host10.8.14.77down
      172.20.4.19 => ip172.20.4.19
      192.168.77.3 => server192.168.77.3:8080timeout
      198.18.44.7 => denied 198.18.44.7:443 by policy
      198.19.3.200 => loopback 198.19.3.200 of the router
      10.20.30.41 => addr=10.20.30.41,port=53
      10.200.3.4 => from=10.200.3.4to=10.200.3.5
      10.200.3.5 => from=10.200.3.4to=10.200.3.5
      10.33.4.8 => 10.33.4.8からの接続
      10.33.4.9 => 服务器10.33.4.9不可用
      10.33.4.10 => сервер10.33.4.10недоступен
      81.17.24.90 => attack from 81.17.24.90 stopped
      185.220.101.4 => client 185.220.101.4 sent 4000 requests
      2a01:4f8:c2c:7a1::1 => AAAA 2a01:4f8:c2c:7a1::1
      fd12:3456:789a:1::20 => pod fd12:3456:789a:1::20
      10.5.0.0/18 => peering with 10.5.0.0/18
      10.4.4.0/22 => VPC 10.4.4.0/22 was full
      100.64.12.9 => tailscale 100.64.12.9
      10.9.8.7 => tcp4 0 0 10.9.8.7.443 10.9.8.6.51234 ESTABLISHED
      ip-172-31-40-8 => ip-172-31-40-8
      00:1b:44:11:3a:b7 => MAC 00:1b:44:11:3a:b7
      169.254.12.8 => link local 169.254.12.8
      10.77.1.250 => IN A10.77.1.250
      10.1.44.5 => peer10.1.44.5:7946
      192.168.40.12 => x192.168.40.12x
      10.50.60.70-10.50.60.90 => range 10.50.60.70-10.50.60.90
      10.11.12.13 => 10.11.12.13->10.11.12.14
      10.11.12.14 => 10.11.12.13->10.11.12.14
      10.66.7.8 => "10.66.7.8"
      10.66.7.9 => [10.66.7.9]:22
      172.16.200.14 => Host 172.16.200.14 nicht erreichbar
      10.250.7.3 => {"ip":"10.250.7.3"}
      10.40.1.1 => gw10.40.1.1
      10.99.3.2 => rx10.99.3.2tx
      198.18.5.0/24 => test network 198.18.5.0/24
      10.14.3.200 => pod10.14.3.200terminated
      10.14.3.201 => reachable:10.14.3.201yes
      192.168.90.4 => fw192.168.90.4denied
      172.19.0.44 => db172.19.0.44refused
      198.19.8.8 => ping 198.19.8.8
      10.0.77.12 => http://10.0.77.12/admin
      """#))
  func `an address is found where no space parts it from words`(_ line: IdentifierCase) {
    #expect(line.isCovered, "\(line.expected): \(IdentifierCase.spans(in: line.line))")
  }
}

@Suite struct TitledColumnTests {
  static func spans(_ text: String) -> [String] { IdentifierCase.spans(in: text) }

  @Test func `a cell below the title of a column of machines is a machine`() {
    #expect(Self.spans("Host\tState\nkorvin\tdown\nbelt-q\tup\n") == ["korvin", "belt-q"])
    #expect(Self.spans("Affected server\tState\nkorvin\tdown\n") == ["korvin"])
  }

  @Test func `a cell below another title or behind the table is none`() {
    #expect(Self.spans("Thing\tState\nkorvin\tdown\n") == [])
    #expect(Self.spans("Host\tState\nunreachable\tdown\n") == [])
    #expect(Self.spans("Host\tState\n\nkorvin\n") == [])
  }

  @Test func `the name of a resource is found in the row of its full name`() {
    let row = "eu-orders-events\tSNS topic\tarn:aws:sns:eu-west-1:888026786829:eu-orders-events\n"
    #expect(Self.spans(row).count { $0 == "eu-orders-events" } > 0)
  }
}
