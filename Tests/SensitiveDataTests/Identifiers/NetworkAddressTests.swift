import Testing

@testable import SensitiveData

@Suite struct NetworkAddressTests {
  @Test(
    arguments: IdentifierCase.table(
      #"""
      10.42.17.9 => connection to 10.42.17.9 timed out
      10.42.17.9.5432 => IP 10.42.17.9.5432 > 10.42.17.40.51000: Flags [S], seq 1
      10.42.17.40.51000 => IP 10.42.17.9.5432 > 10.42.17.40.51000: Flags [S], seq 1
      host-10.42.17.9 => the box host-10.42.17.9 went away
      node_10.42.17.9 => restarted node_10.42.17.9
      10.42.17.9 => range 10.42.17.9-10.42.17.40 was blocked
      10.42.17.40 => range 10.42.17.9-10.42.17.40 was blocked
      IP-10-42-17-9 => IP-10-42-17-9 is NotReady
      ip-10-1-2-3.ec2.internal => drained ip-10-1-2-3.ec2.internal
      ip-10-1-2-3.eu-west-1.compute.internal => kubelet on ip-10-1-2-3.eu-west-1.compute.internal stopped
      ip-10-1-2-3 => node ip-10-1-2-3 rebooted
      ip_10_1_2_3 => metric from ip_10_1_2_3 missing
      10.1.2.3 => curl http://[10.1.2.3]:80/
      10.42.16.0/20 => subnet 10.42.16.0/20 was full
      10.42.17.9:5432 => dial tcp 10.42.17.9:5432: connect: connection refused
      192.168.14.7 => | db | 192.168.14.7 | down |
      172.20.3.4 => from 172.20.3.4 port 22
      100.64.3.9 => tailscale ip 100.64.3.9
      169.254.10.20 => fell back to 169.254.10.20
      34.120.55.9 => the public address 34.120.55.9 was blocklisted
      185.199.7.44 => 185.199.7.44 sent 40k requests
      52.16.8.241:443 => upstream: "https://52.16.8.241:443/"
      10[.]42[.]17[.]9 => attacker moved to 10[.]42[.]17[.]9
      10\.42\.17\.9 => filter 10\.42\.17\.9 in the proxy
      010.042.017.009 => printed as 010.042.017.009
      10.42.17.9 => src=10.42.17.9 dst=10.42.17.40
      10.42.17.9,10.42.17.10 => upstreams: 10.42.17.9,10.42.17.10
      (10.42.17.9) => replica (10.42.17.9) lagged
      10.42.17.x => all hosts in 10.42.17.x
      10.42.17.* => allow 10.42.17.* only
      10.42.x.x => everything in 10.42.x.x
      ip-10-42-17-9.eu-central-1.compute.internal => target ip-10-42-17-9.eu-central-1.compute.internal:9100
      ec2-34-240-11-9.eu-west-1.compute.amazonaws.com => ssh ec2-34-240-11-9.eu-west-1.compute.amazonaws.com
      10-42-17-9.default.pod.cluster.local => GET 10-42-17-9.default.pod.cluster.local
      9.17.42.10.in-addr.arpa => PTR 9.17.42.10.in-addr.arpa missing
      10.42.17.9 => psql postgres@10.42.17.9
      10.42.17.9 => postgres://app@10.42.17.9/ledger
      10.42.17.9 => {"client":"10.42.17.9","status":500}
      10.42.17.9 => client-ip:10.42.17.9
      10.42.17.9 => "10.42.17.9"
      10.42.17.9 => →10.42.17.9→10.42.17.40
      10.42.17.9 => 10.42.17.9|10.42.17.40
      fd12:3456:789a:1::1 => listening on fd12:3456:789a:1::1
      FD12:3456:789A:1::1 => listening on FD12:3456:789A:1::1
      fe80::1ff:fe23:4567:890a%eth0 => via fe80::1ff:fe23:4567:890a%eth0 dev
      [fd00:10:42::17]:5432 => dial tcp [fd00:10:42::17]:5432
      ::ffff:10.42.17.9 => client ::ffff:10.42.17.9 rejected
      2a02:26f0:1700:1::17 => AAAA 2a02:26f0:1700:1::17 was stale
      2a01:4f8:c17:b8f:0:0:0:2 => host 2a01:4f8:c17:b8f:0:0:0:2 down
      2600:1f18:24e6:b900:6d5e:1a2b:3c4d:5e6f => from 2600:1f18:24e6:b900:6d5e:1a2b:3c4d:5e6f
      fd00:42::/48 => the ULA prefix fd00:42::/48
      fd00::17 => inet6 addr:fd00::17 scope
      64:ff9b::10.42.17.9 => NAT64 64:ff9b::10.42.17.9
      00:1a:2b:3c:4d:5e => link/ether 00:1a:2b:3c:4d:5e brd
      00-1A-2B-3C-4D-5E => MAC 00-1A-2B-3C-4D-5E flapped
      001a.2b3c.4d5e => mac 001a.2b3c.4d5e on Gi0/1
      0A:1B:2C:3D:4E:5F => duplicate 0A:1B:2C:3D:4E:5F seen
      10.0.0.5 => gateway 10.0.0.5
      10.2.3.4 => the host 10.2.3.4 answered
      10.2.3.4 => 10.2.3.4 did not answer
      0x0A2A1109 => ip 0x0A2A1109 in the dump
      10.42.17.9 => 10.42.17.9.
      10.42.17.9 => rejected (10.42.17.9), then
      10.42.17.9 => node10.42.17.9
      10.42.17.9 => --bind=10.42.17.9
      10.42.17.0/24 => route 10.42.17.0/24 via 10.42.17.1
      52.16.8.241 => A record → 52.16.8.241
      10.42.17 => the 10.42.17/24 network
      10.7.33.2 => nginx: upstream timed out, client: 10.7.33.2, server: _, request
      10.7.33.2 => Feb 12 10:01:33 sshd[812]: Failed password for root from 10.7.33.2 port 51514 ssh2
      10.7.33.2 => ESTABLISHED tcp 0 0 10.7.33.2:443 10.7.33.9:51122
      10.7.33.9:51122 => ESTABLISHED tcp 0 0 10.7.33.2:443 10.7.33.9:51122
      10.7.33.2/32 => pg_hba: host all all 10.7.33.2/32 md5
      10.7.33.2 => <10.7.33.2>
      10.7.33.2 => IP=10.7.33.2;port=5432
      10.7.33.2 => ip:10.7.33.2
      10.7.33.2 => tcp://10.7.33.2:2375
      10.7.33.2 => die Adresse 10.7.33.2 war gesperrt
      10.7.33.2 => 地址10.7.33.2无法访问
      10.7.33.2 => Сервер 10.7.33.2 не отвечал
      172.31.44.7 => 172.31.44.7 - - [12/Feb/2024:10:01:33 +0000] "GET / HTTP/1.1" 200
      91.198.174.192 => blocked 91.198.174.192 at the edge
      3.120.44.9 => egress via 3.120.44.9
      8.34.17.2 => NAT address 8.34.17.2
      10.7.33.2 => server=10.7.33.2,weight=5
      10.7.33.2 => 10.7.33.2->10.7.33.9
      10.7.33.2 => 10.7.33.2=down
      10.7.33.2 => vip_10.7.33.2_443
      10.7.33.2 => host 10.7.33.2's disk
      192.168.77.0/24 => the office network 192.168.77.0/24
      10.128.0.0/20 => pods in 10.128.0.0/20
      10.7.33.2 => via 10.7.33.2 dev eth0 src 10.7.33.9
      10.7.33.2 => "remote_addr": "10.7.33.2",
      10.7.33.2 => x-forwarded-for: 203.0.113.9, 10.7.33.2
      10.7.33.2 => '10.7.33.2'
      10.7.33.2 => [10.7.33.2]
      10.7.33.2 => \t10.7.33.2\t
      10.7.33.2 => 10.7.33.2.
      10.7.33.2 => 10.7.33.2:/export/data
      10.7.33.2 => root@10.7.33.2:~#
      10.7.33.2 => 10.7.33.2..10.7.33.9
      10.7.33.9 => 10.7.33.2..10.7.33.9
      ip-172-31-9-4 => node/ip-172-31-9-4 NotReady
      ip-172-31-9-4.us-west-2.compute.internal => "ip-172-31-9-4.us-west-2.compute.internal" evicted
      IP-172-31-9-4.EC2.INTERNAL => IP-172-31-9-4.EC2.INTERNAL
      fe80::a00:27ff:fe4e:66a1 => fe80::a00:27ff:fe4e:66a1/64 scope link
      2001:470:1f0b:10::2 => 2001:470:1f0b:10::2 unreachable
      2A03:2880:F12F:83:FACE:B00C:0:25DE => 2A03:2880:F12F:83:FACE:B00C:0:25DE
      fd7a:115c:a1e0::17 => tailscale fd7a:115c:a1e0::17
      fd00:1::5 => ip6=fd00:1::5
      [2a02:8109:9d40::1f] => http://[2a02:8109:9d40::1f]/
      3c:22:fb:9a:01:7e => dhcp: 3c:22:fb:9a:01:7e got no lease
      3C-22-FB-9A-01-7E => Physical Address. . . : 3C-22-FB-9A-01-7E
      3c22.fb9a.017e => interface Gi1/0/4 3c22.fb9a.017e
      3c22fb-9a017e => mac 3c22fb-9a017e learned on port 7
      3c22-fb9a-017e => MAC 3c22-fb9a-017e moved
      3c22fb9a017e => hwaddr 3c22fb9a017e
      host_10_61_7_33_eth0 => host_10_61_7_33_eth0 has no data
      10 . 61 . 7 . 33 => scan of the sheet: 10 . 61 . 7 . 33
      0x0A3D0721 => 0x0A3D0721 = 10.61.7.33
      0x0A3D0721 => 10.61.7.33 (0x0A3D0721)
      554122506.36895.0000 => BIGipServerledger=554122506.36895.0000; path=/
      """#))
  func `an address of a machine is found`(_ example: IdentifierCase) {
    #expect(example.isCovered)
  }
}
