/// First folders of paths.
enum PathRoots {
  /// Folders that only machines have.
  static let machines = TermSet(
    """
    home dev root srv opt mnt var etc run usr tmp nfs efs u01 u02 u03 vol vol1 volumes scratch gpfs lustre zfs tank
    """)

  /// Folders that routes of web services are called after too.
  static let shared = TermSet(
    """
    data data1 data2 app apps media backup backups storage code workspace builds deploy deployments www jenkins
    projects export exports logs secrets shared share users disk disks pool archive archives releases ssd nvme
    """)

  /// Words before a route.
  static let routes = TermSet(
    """
    get post put delete patch head options endpoint endpoints route routes url uri api http https request requests
    """)

  /// Homes that every image has.
  static let homes = TermSet(
    "ubuntu ec2-user centos admin runner node vagrant jovyan pi user username app circleci")
}
