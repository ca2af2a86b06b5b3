import Testing

@testable import SensitiveData

@Suite struct LogAndCommandTests {
  @Test(
    arguments: IdentifierCase.table(
      #"""
      pay-ledger-eu => kubectl get pods --context pay-ledger-eu -n payments
      ledger-0 => kubectl -n payments delete pod ledger-0 --force
      pay-node-7 => kubectl cordon pay-node-7
      10.9.8.7 => kubectl get nodes -o wide | grep 10.9.8.7
      aurora-ledger => mysql -h aurora-ledger.cluster-cx1abc.eu-west-1.rds.amazonaws.com -u root
      ledger.acme.net => mysql -h ledger.acme.net -u root
      falcon => rsync -av /srv/pay/ backup@falcon:/srv/pay/
      falcon => ssh -p 2222 mk@falcon uptime
      falcon => scp falcon:/var/log/pay.log .
      falcon.acme.net => ping falcon.acme.net
      mk@falcon => mk@falcon ~ % ls
      falcon => [root@falcon pay]# ls
      falcon => falcon login: root
      ana => PS C:\Users\ana\src> git pull
      pay-prod => AWS_PROFILE=pay-prod aws s3 ls
      acme-ledger-backups => aws s3 cp x s3://acme-ledger-backups/2024/
      123456789012 => aws sts assume-role --role-arn arn:aws:iam::123456789012:role/x
      1234-5678-9012 => AWS-Konto 1234-5678-9012
      ledger-prod-7 => gcloud compute ssh ledger-prod-7 --zone europe-west1-b
      acme-prod-7 => gcloud --project acme-prod-7 sql instances list
      ledger-sql => az sql db show -s ledger-sql-prod-01 -g rg-ledger-prod
      rg-ledger-prod => az sql db show -s ledger-sql-prod-01 -g rg-ledger-prod
      9f8e7d6c5 => git checkout 9f8e7d6c5
      9f8e7d6 => helm rollback to image tag 9f8e7d6
      pay-api:9f8e7d6 => image: acme/pay-api:9f8e7d6
      INC-20240212-3 => see INC-20240212-3
      PAY-4711 => Merge branch 'feature/PAY-4711-retry' into 'main'
      feature/PAY-4711-retry => Merge branch 'feature/PAY-4711-retry' into 'main'
      !88 => See merge request acme/pay!88
      ops-4711 => refs ops-4711
      #pay-oncall => ping #pay-oncall.
      #pay-oncall => "#pay-oncall"
      #pay-oncall => (#pay-oncall, #pay-dev)
      #pay-dev => (#pay-oncall, #pay-dev)
      #PAY-INCIDENT => #PAY-INCIDENT
      pay-incident-room => room pay-incident-room
      #p-1 => Discord #p-1
      pay_ops => channel pay_ops
      7719 => support case no. 7719
      7719 => Fall-Nr. 7719
      7719 => Ticketnr. 7719
      7719 => Ticket-ID 7719
      7719 => ticket(s) 7719
      7719 => tickets 7719 and 7720
      7720 => tickets 7719 and 7720
      #7720 => tickets #7719/#7720
      7719 => FreshDesk #7719
      7719 => Linear issue 7719
      7719 => incident number 7719
      IR-7719 => IR-7719
      MAJ-12 => major incident MAJ-12
      P-77190 => problem record P-77190
      tenant-77 => tenant-77 was throttled
      t_9f8e7d => tenant_id: t_9f8e7d
      org-7719 => org-7719
      7719 => org 7719
      d-9067f1a2b3 => directory d-9067f1a2b3
      Z2FDTNDATAQYW2 => hosted zone Z2FDTNDATAQYW2
      E1A2B3C4D5E6F7 => CloudFront distribution E1A2B3C4D5E6F7
      ocid1.instance.oc1.eu-frankfurt-1.abcdefg => ocid1.instance.oc1.eu-frankfurt-1.abcdefg
      crn:v1:bluemix:public:x:eu-de:a/1234:abc:: => crn:v1:bluemix:public:x:eu-de:a/1234:abc::
      pay-dlq => sqs queue pay-dlq-prod
      arn:aws:sns:eu-west-1:123456789012:pay-alerts => topic arn:aws:sns:eu-west-1:123456789012:pay-alerts.
      ledger-db => jdbc:postgresql://ledger-db:5432/ledger
      ledger-db => postgres://app@ledger-db/ledger
      redis-pay => redis://redis-pay:6379/0
      kafka-pay-1 => bootstrap.servers=kafka-pay-1:9092,kafka-pay-2:9092
      ledger-db => host=ledger-db port=5432
      ledger-db => could not translate host name "ledger-db" to address
      ledger-db => getaddrinfo ENOTFOUND ledger-db
      ledger-db => dial tcp: lookup ledger-db on 10.9.8.7:53: no such host
      ledger-db => ssh: Could not resolve hostname ledger-db
      payments-7 => instance="payments-7:9100"
      ip-10-9-8-7 => instance="ip-10-9-8-7:9100"
      node-a7 => node="node-a7"
      LON-DB-7A => LON-DB-7A
      db7a => host db7a
      app-07b => app-07b
      hel1-dc2-web4 => hel1-dc2-web4
      web4.fra => web4.fra
      ams3.pay.acme.net => ams3.pay.acme.net
      edge-fra-01.acme.net => edge-fra-01.acme.net
      a1b2c3d4e5f6 => containerd://a1b2c3d4e5f6
      a1b2c3d4e5f6 => docker logs a1b2c3d4e5f6
      pay_worker_1 => docker container pay_worker_1
      /srv/pay/.env => cat /srv/pay/.env
      /opt/pay/bin => PATH=/opt/pay/bin:/usr/bin
      /etc/pay/tls.key => ssl_certificate_key /etc/pay/tls.key;
      /home/mk/x => "/home/mk/x"
      /var/lib/ledger => /var/lib/ledger: No space left on device
      /dev/mapper/ledger-data => /dev/mapper/ledger-data is full
      D:\ledger\wal => D:\ledger\wal voll
      \\fs01\ledger => Laufwerk \\fs01\ledger
      wiki.acme.net/pages/77 => [Runbook](wiki.acme.net/pages/77)
      runbooks.acme.net => runbooks.acme.net,
      acme.enterprise.slack.com => acme.enterprise.slack.com
      pay.acme.com:8443 => pay.acme.com:8443
      2a01:4f8:10a:3b::2 => 2a01:4f8:10a:3b::2
      00:50:56:9a:12:7f => 00:50:56:9a:12:7f
      10.9.8.7 => 10.9.8.7/8443
      10.9.8.7 => 10.9.8.7%eth0
      10.9.8.7 => ip4:10.9.8.7
      10.9.8.7 => IPv4:10.9.8.7
      10.9.8.7 => 10.9.8.7·10.9.8.8
      10.9.8 => subnet 10.9.8.0-255
      """#))
  func `an identifier in a command, a log or a configuration is found`(_ example: IdentifierCase) {
    #expect(example.isCovered)
  }
}
