import Testing

@testable import SensitiveData

@Suite struct PathTests {
  @Test(
    arguments: IdentifierCase.table(
      #"""
      /home/mkowal => in /home/mkowal
      ~mkowal/deploy.sh => ran ~mkowal/deploy.sh
      /srv/pay/ledger.db => /srv/pay/ledger.db
      /opt/acme/bin/pay => /opt/acme/bin/pay
      /mnt/ledger/2024 => /mnt/ledger/2024
      /data/pay/dump.sql => /data/pay/dump.sql
      /app/pay/ledger.yml => /app/pay/ledger.yml
      /run/secrets/pay_db_password => /run/secrets/pay_db_password
      /var/log/pay/x.log => /var/log/pay/x.log
      /var/log/pay/x.log => login>/var/log/pay/x.log
      /var/log/pay.log => 2>/var/log/pay.log
      file:///srv/pay/x => file:///srv/pay/x
      C:\Users\ana => PS C:\Users\ana> dir
      D:\Pay\ledger.mdb => D:\Pay\ledger.mdb
      C:\Program Files\Acme Pay\pay.exe => C:\Program Files\Acme Pay\pay.exe crashed
      \\files01\finance$\2024 => \\files01\finance$\2024
      C:/Users/ana/x.ps1 => C:/Users/ana/x.ps1
      /etc/acme/pay.yml => /etc/acme/pay.yml
      /etc/nginx/sites-enabled/acme-pay.conf => /etc/nginx/sites-enabled/acme-pay.conf
      /Users/ana/dev => /Users/ana/dev
      /usr/local/bin/acme-deploy => /usr/local/bin/acme-deploy
      /tmp/ledger-dump.sql => /tmp/ledger-dump.sql
      /srv/pay => scp x bastion:/srv/pay
      /var/lib/postgresql/ledger => /var/lib/postgresql/ledger
      ~/pay/deploy.sh => ~/pay/deploy.sh
      /root/acme-keys => /root/acme-keys
      /home/ana/.ssh/id_rsa => /home/ana/.ssh/id_rsa
      /var/www/acme-shop/index.php => /var/www/acme-shop/index.php
      /data/ledger => (/data/ledger)
      /opt/pay => WorkingDirectory=/opt/pay
      /nfs/finance/reports => /nfs/finance/reports
      /export/home/ana => /export/home/ana
      /var/lib/acme/ledger => /var/lib/acme/ledger
      /etc/systemd/system/pay-api.service => /etc/systemd/system/pay-api.service
      /opt/pay/current/bin/run.sh => exec /opt/pay/current/bin/run.sh
      /home/deploy/releases/42 => cd /home/deploy/releases/42
      /var/www/pay => root /var/www/pay;
      /srv/ledger => mount on /srv/ledger
      /mnt/efs/pay => `/mnt/efs/pay`
      /backup/ledger/full.tar.gz => /backup/ledger/full.tar.gz
      ~ana/notes.md => ~ana/notes.md
      /Volumes/Finance/x.xlsx => /Volumes/Finance/x.xlsx
      E:\Backups\ledger.bak => E:\Backups\ledger.bak
      \\nas01\share => \\nas01\share
      C:\inetpub\wwwroot\pay\web.config => C:\inetpub\wwwroot\pay\web.config
      /etc/cron.d/pay-rotate => /etc/cron.d/pay-rotate
      /run/pay/pay.sock => /run/pay/pay.sock
      /tmp/pay_dump.hprof => /tmp/pay_dump.hprof
      /root/pay.env => /root/pay.env
      /data/kafka/ledger-topic-0 => /data/kafka/ledger-topic-0
      /opt/pay/config.yml => --config=/opt/pay/config.yml
      /srv/pay => 見る/srv/payです
      /usr/local/etc/pay.conf => /usr/local/etc/pay.conf
      /vol1/ledger => /vol1/ledger
      /etc/ssl/private/acme.key => /etc/ssl/private/acme.key
      D:\Profiles\ana\OneDrive - Acme\plan.xlsx => D:\Profiles\ana\OneDrive - Acme\plan.xlsx
      """#))
  func `a path of a machine is found`(_ example: IdentifierCase) {
    #expect(example.isCovered)
  }
}
