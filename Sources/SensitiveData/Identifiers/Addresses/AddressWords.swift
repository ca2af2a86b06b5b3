/// Words that tell addresses from version numbers.
enum AddressWords {
  static let address = TermSet(
    """
    ip ips ipv4 ipv6 inet inet6 addr address addresses host hosts server node from to at src dst source destination
    peer client clients gateway gw endpoint listen bind connect connected connection port cidr subnet dns resolver vip
    nat eip lb instance machine ping traceroute ssh curl upstream remote local origin proxy dial tcp udp lookup
    allowlist whitelist blacklist denylist blocked banned adresse dirección endereço indirizzo adres
    """)

  /// An address behind one of these is no version, whatever stands before it.
  static let machines = TermSet("ip ips ipv4 address addr host server node client peer gateway")

  /// A number behind one of these is no address.
  static let version = TermSet(
    """
    version versions v ver vers release releases rev revision firmware section chapter clause § oid kernel driver openssl
    versión versão versione wersja версия versie
    """)

  /// A small number near one of these is a version.
  static let change = TermSet(
    """
    version versions release releases upgrade upgrades upgraded upgrading update updated downgrade downgraded patch
    patched firmware driver drivers sdk agent plugin library package kernel bumped pinned
    """)

  /// Programs whose versions have four numbers.
  static let products = TermSet(
    """
    mariadb macos ios oracle solaris windows chrome chromium safari firefox edge android tomcat websphere weblogic
    rails exchange citrix netscaler fortios junos vsphere esxi vcenter db2 sap acrobat office teamcity
    """)

  /// What is glued to an address in the names of hosts: `ip-10-1-2-3`.
  static let glued = TermSet(
    """
    ip ec2 host node server vm addr from to src dst peer client pod worker master db web app instance gw lb nat
    """)

  /// What follows the hyphen of a version.
  static let suffixes = TermSet(
    """
    beta alpha rc rc1 rc2 snapshot alpine debian ubuntu el6 el7 el8 el9 fc deb deb10 deb11 deb12 hotfix ga final dev
    nightly release r0 r1 r2 r3 slim bullseye bookworm buster jammy focal linux win darwin amd64 arm64 x64 x86 jre jdk
    """)

  static let fileEnds = TermSet(
    """
    tar gz tgz zip jar war rpm deb exe msi dmg pkg whl gem apk iso img dll so bin xz bz2 patch
    """)

  static let mac = TermSet(
    "mac macs hwaddr hwaddress ether lladdr bssid wwn wwpn chaddr clientmac nic oui")
}
