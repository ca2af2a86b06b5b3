import Testing

@testable import SensitiveData

@Suite struct HarmlessNetworkAddressTests {
  @Test(
    arguments: IdentifierCase.lines(
      #"""
      resolver 8.8.8.8 and 1.1.1.1 were fine
      listen on 0.0.0.0:8080 and 127.0.0.1:9090
      netmask 255.255.255.0
      metadata at 169.254.169.254
      example 192.0.2.17 or 198.51.100.4 or 203.0.113.77
      upgraded to version 10.2.3.4 on Tuesday
      agent v10.2.3.4 released
      Chrome 120.0.6099.109
      build 1.2.3.4
      we run 1.14.2.3 of the plugin
      OID 1.3.6.1.4.1.2021
      section 3.2.1.4 of the policy
      log4j-2.17.1.1.jar
      foo-10.2.3.4.tar.gz
      pip install foo==1.2.3.4
      at 12:43:49 and 10:42:17 UTC
      std::vector<int> and a::b::c
      loopback ::1 and ::
      2001:db8::17 is in the docs
      resolver 2606:4700:4700::1111
      ff:ff:ff:ff:ff:ff broadcast
      use 10.0.0.0/8 and 192.168.0.0/16 for that
      route 0.0.0.0/0
      2024-10-11-12 was a Friday
      2024-01-02 03:04:05
      ratio 10.5 to 1.2
      from 10.2 to 10.3
      libssl.so.1.1.0.2
      range 1-2-3-4
      docker bridge 172.17.0.1
      SHA1 fingerprint ab:cd:ef:01:23:45:67:89:ab:cd:ef:01:23:45:67:89:ab:cd:ef:01
      MariaDB 10.6.12.1 crashed
      10.0.19045.3803
      Ruby's Face::Cafe and Dead::Beef
      time 2024:10:11 12:00:00
      phone 555-10-42-17
      OpenSSL 1.1.1.1 was affected
      firmware 10.1.1.5 installed
      the SDK moved from 4.1.2.3 to 4.1.2.4
      paragraph 2.3.4.5
      we saw 10.42 seconds
      nginx/1.25.3.1
      kernel 5.15.0.91
      v2.10.3.1
      Android 10.0.0.1 update
      10:42 17:09
      kube dns 10.96.0.10
      1.2.3.4
      10.2.3.4-alpine image
      a:b:c:d:e:f
      aa:bb is a prefix
      hours 08:00::17:00
      upgrade V8 to 3.9.24.9
      1. 2. 3. 4
      0x0A3D0721 pages
      V8 was patched to 6.5.254.41
      """#))
  func `what looks like an address and is none is left`(_ line: String) {
    #expect(IdentifierCase.spans(in: line) == [])
  }
}
