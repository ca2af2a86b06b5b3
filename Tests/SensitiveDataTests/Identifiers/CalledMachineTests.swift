import Testing

@testable import SensitiveData

@Suite struct CalledMachineTests {
  @Test(
    arguments: IdentifierCase.table(
      #"""
      odin => Both odin and freya sit in rack B7.
      freya => Both odin and freya sit in rack B7.
      blade-q7 => blade blade-q7 lost its second power supply
      bx-0931 => Chassis 4, blade bx-0931, reported a thermal event.
      hz-lw-32 => Server hz-lw-32 did not come back after the reboot.
      fw-b.ham => We failed over from fw-a.ham to fw-b.ham.
      sw-core.fra => traffic through sw-core.fra stopped
      gw1.txl => default route via gw1.txl
      saturn => The host saturn ran out of inodes.
      jupiter => ssh to jupiter hung for 40 s, so we rebooted the machine jupiter
      vault-srv-fr2 => consul: agent: Node "vault-srv-fr2" failed
      nomad-cl-x1 => [WARN] serf: node nomad-cl-x1 is suspect
      kermit => kernel panic on node kermit
      gonzo => the replica gonzo was 40 minutes behind
      statler => primary statler was demoted; standby waldorf was promoted
      waldorf => primary statler was demoted; standby waldorf was promoted
      bld-mac-xii => build agent bld-mac-xii was offline
      tc-agent-oslo => TeamCity agent "tc-agent-oslo" disconnected
      sunfire => The Jenkins builder sunfire had a full disk.
      mimas => broker mimas (id 3) left the cluster
      lnx-pay-a => VM lnx-pay-a was live-migrated
      esx-hall2-c => hypervisor esx-hall2-c crashed
      K8S-WRK-AZ1-B => node K8S-WRK-AZ1-B became NotReady
      mordor => Nagios: HOST mordor is DOWN
      mordor => ** PROBLEM alert - mordor/Load is CRITICAL **
      pluto => host=pluto msg="disk full"
      ceres => | ceres | server | unreachable |
      titan-lpar => Server: titan-lpar
      lpar-zx => The LPAR lpar-zx was restarted.
      orion => Oct 12 03:14:07 orion sshd[2211]: session closed
      andromeda => Feb  3 04:11:52 andromeda kernel: EXT4-fs error
      cassini => 2024-05-02T10:11:12Z cassini systemd[1]: Started Session 12.
      hall-of-fame-db => database server hall-of-fame-db
      amber => systemctl restart nginx on the server named amber
      jade => a machine called jade
      opal => the box 'opal' was unplugged
      quartz => Der Server quartz war nicht erreichbar.
      basalt => Der Knoten basalt fiel aus.
      granit => le serveur granit ne répondait plus
      marmol => el servidor marmol se reinició
      arenito => o servidor arenito caiu
      pomice => il server pomice non rispondeva
      klei => de server klei was onbereikbaar
      bursztyn => serwer bursztyn nie odpowiadał
      kremen => сервер kremen не отвечал
      kuro => サーバー kuro が停止しました
      heishan => 服务器 heishan 无法访问
      merkur => sunucu merkur yanıt vermedi
      ravn => serveren ravn gikk ned
      korp => servern korp svarade inte
      pg-ledger-a => psql: could not translate host name "pg-ledger-a" to address
      kfk-x => connect to kfk-x port 9092 failed
      mgmt-lax-a => SNMP trap from mgmt-lax-a
      edge-rtr-a => router edge-rtr-a dropped all BGP sessions
      sw-tor-14a => top-of-rack switch sw-tor-14a rebooted
      stor-iscsi-b => LUN 3 of storage array stor-iscsi-b
      npi-7f21 => printer npi-7f21
      oob-ams => console via oob-ams.mgmt
      pve-oma => Proxmox host pve-oma
      unit-ipmi.dc2 => ipmi at unit-ipmi.dc2
      gitrunner-hel => runner gitrunner-hel picked the job
      ci-linux-arm => GitLab runner "ci-linux-arm" is stuck
      lb-ext.fra => haproxy on lb-ext.fra
      web-blue.ams => web-blue.ams and web-green.ams
      web-green.ams => web-blue.ams and web-green.ams
      db-hetzner => I moved it to the VM db-hetzner
      cache-node-a => memcached node cache-node-a evicted
      DC1SRV-APP => Active Directory: server DC1SRV-APP has no replication partner
      FILESRV => \\FILESRV\share was unreachable
      SRVPRINT => Windows event from host SRVPRINT
      mx-in-a => postfix/smtp on mx-in-a
      chamaeleon => The hosts chamaeleon, gecko and iguana were patched.
      gecko => The hosts chamaeleon, gecko and iguana were patched.
      iguana => The hosts chamaeleon, gecko and iguana were patched.
      bert => servers bert and ernie
      ernie => servers bert and ernie
      huey => nodes huey, dewey, louie
      louie => nodes huey, dewey, louie
      leda => Replica leda lagged; primary io did not.
      bronn => reboot of the hypervisor bronn took 12 minutes
      arya => Failed to connect to arya:5432
      sansa => dial tcp: lookup sansa on 10.3.0.2:53: no such host
      hodor => ping: hodor: Name or service not known
      brienne => curl: (6) Could not resolve host: brienne
      tyrion => ssh: connect to host tyrion port 22: Connection timed out
      tormund => ERROR 2003 (HY000): Can't connect to MySQL server on 'tormund' (110)
      davos => nc: getaddrinfo for host "davos" port 443
      jorah => TASK [deploy] fatal: [jorah]: UNREACHABLE!
      renly => PLAY RECAP renly : ok=12 changed=3 unreachable=1
      node-xl => kubectl drain node-xl
      gimli => root cause: gimli was the only node with the old kernel
      wolf-3 => appliance "wolf-3" dropped packets
      rabbit-mq-x => the broker rabbit-mq-x
      nzxt-b => moved the workload to the VM nzxt-b.
      ledger-cron-host => ran on the machine ledger-cron-host
      hydra => the hydra box in the second rack
      medusa => We rebooted medusa; the server came back after 4 minutes.
      sirius => nodes sirius, vega & altair
      altair => nodes sirius, vega & altair
      kvm-nord => The hypervisor "kvm-nord" was full.
      eiger => Hosts eiger und denali waren betroffen.
      denali => Hosts eiger und denali waren betroffen.
      zhr-core-sw => switch zhr-core-sw
      wlc-main => Wireless controller host wlc-main
      nagios-x => alert from host nagios-x
      sv-tok-web => サーバ sv-tok-web が応答しない
      bj-db-master => 主机 bj-db-master 宕机
      msk-app-b => узел msk-app-b недоступен
      ist-web-a => sunucu ist-web-a kapandı
      waw-sql => serwer waw-sql padł
      lis-proxy => o servidor lis-proxy travou
      mad-nas => el servidor mad-nas se apagó
      par-ldap => le serveur par-ldap a redémarré
      mil-ftp => il server mil-ftp è caduto
      cph-mail => serveren cph-mail var nede
      sto-git => servern sto-git kraschade
      hel-ci => palvelin hel-ci kaatui
      vulcan => level=error host=vulcan err=EOF
      db-eu-a => node db-eu-a
      tuvok => 2024-03-01 10:00:01,123 tuvok kernel: oom-killer
      worf => Mar 14 02:11:09 worf haproxy[991]: Server be/app1 is DOWN
      be-kermit => server be-kermit is DOWN
      mx-lon.dmz => bounce from mx-lon.dmz
      ap-floor3 => access point host ap-floor3
      cassandra-x9 => replica cassandra-x9
      ops-jump => via the bastion ops-jump
      spare-hv => standby spare-hv took over
      prx-a => primary prx-a failed to prx-b
      ledgerbox => The server ledgerbox had no free memory.
      payhost => node payhost was cordoned
      qdb-sin => QuestDB node qdb-sin
      LEDGERSQL-A => Server LEDGERSQL-A
      W2K19-DC => domain controller host W2K19-DC
      smaug => curl: (7) Failed to connect to smaug port 8443
      rohan => Unknown host rohan
      rohan => getaddrinfo EAI_AGAIN rohan
      shire => Connection to shire:22 refused; connecting to shire:22
      """#))
  func `a machine is found by the words and marks beside its name`(_ line: IdentifierCase) {
    #expect(line.isCovered, "\(line.expected): \(IdentifierCase.spans(in: line.line))")
  }
}
