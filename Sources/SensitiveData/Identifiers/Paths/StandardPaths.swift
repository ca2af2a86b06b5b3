import Markdown

/// Paths that every machine of a kind has.
enum StandardPaths {
  /// Whether all components of a path are ones that systems and well-known programs have.
  static func holds(_ text: IdentifierText, _ path: Range<Int>) -> Bool {
    let isVolume = text.stands("/dev/mapper/", at: path.lowerBound)
    if !isVolume,
      systemFolders.contains(where: { folder in
        text.stands(folder, at: path.lowerBound)
          && (path.count == folder.utf8CodeUnitCount
            || text[path.lowerBound + folder.utf8CodeUnitCount] == Byte.slash)
      })
    {
      return true
    }
    if text.contains("/wp-includes/", in: path) || text.contains("/wp-admin/", in: path) {
      return true
    }
    guard let parts = text.split(path, atMost: 24, at: { "/\\".utf8.contains($0) }) else {
      return false
    }
    return parts.allSatisfy { $0.isEmpty || isKnown(text, $0) }
  }

  private static func isKnown(_ text: IdentifierText, _ part: Range<Int>) -> Bool {
    // A hidden folder of settings is called after its program.
    if text[part.lowerBound] == Byte.dot, text[part.lowerBound - 2] == Byte.tilde { return true }
    if names.contains(text, part) { return true }
    guard let words = text.split(part, atMost: 8, at: { !$0.isLetter && $0 < 0x80 }) else {
      return false
    }
    return words.allSatisfy { $0.isEmpty || names.contains(text, $0) }
  }

  /// Folders whose files belong to the system.
  private static let systemFolders: [StaticString] = [
    "/bin", "/sbin", "/lib", "/lib64", "/proc", "/dev", "/sys", "/boot", "/usr/bin", "/usr/sbin",
    "/usr/lib",
    "/usr/lib64", "/usr/share", "/usr/include", "/usr/libexec", "/etc/alternatives",
    "/system/library",
    "/usr/lib32", "/usr/local/lib", "/etc/kubernetes/manifests", "/etc/kubernetes/pki",
    "/etc/ssl/certs",

    "/opt/homebrew/bin",
    "/var/run/secrets/kubernetes.io", "/run/secrets/kubernetes.io", "/var/lib/docker/overlay2",
  ]

  /// Folders and files, and the words of their names.
  private static let names = TermSet(
    """
    etc var usr opt srv mnt tmp run home root media users local bin sbin lib lib64 share include src log logs cache
    spool mail www html data app apps config conf d cfg default defaults system systemd user journal network
    interfaces netplan hosts resolv hostname passwd shadow group sudoers fstab crontab cron daily hourly weekly
    monthly anacrontab profile bashrc bash environment rc init inittab modprobe sysctl limits security pam
    login motd issue os release debian version ubuntu redhat centos apt sources list yum repos dnf dpkg rpm
    lists archives alternatives ca certificates ssl certs cert crt pem key keys private public tls pki trust
    nginx sites available enabled modules snippets mime types access error httpd apache apache2 vhosts haproxy
    haproxycfg caddy caddyfile traefik envoy postgresql postgres pgsql main pg hba postgresql.conf mysql my cnf
    mysqld mariadb redis sentinel mongod mongodb mongo cassandra elasticsearch kibana logstash filebeat
    rabbitmq kafka zookeeper memcached docker daemon json containerd containers overlay overlay2 volumes images
    kubelet kubernetes manifests kube apiserver controller manager scheduler admin kubeconfig cni net calico etcd
    member snap wal rancher k3s server agent prometheus grafana provisioning dashboards alertmanager rules
    loki promtail fluentd fluent bit td telegraf datadog newrelic zabbix nagios consul vault nomad jenkins
    gitlab git runner sonarqube nexus tomcat catalina out webapps wildfly jboss java jvm jre jdk openjdk
    php fpm ini python python3 site packages node npm modules ruby gems perl go gopath cargo rustup
    syslog messages auth secure kern dmesg boot faillog lastlog wtmp btmp audit cloud cloud-init output
    supervisor supervisord monit logrotate rsyslog chrony ntp sshd ssh config known authorized id rsa ed25519
    openssh iptables rules.v4 v4 v6 ufw firewalld fail2ban jail lock sock pid dump core crash heap hprof heapdump
    test foo bar example output file files in err txt csv tar gz zip yaml yml toml xml sql db sqlite service
    timer socket target wants multi modules-load env bak backup old new state empty lost found
    letsencrypt live archive renewal acme-challenge well known credentials credential aws azure gcloud kube
    docker.sock systemctl journald journalctl docker-compose compose dockerfile bashrc zshrc vimrc gitconfig netrc
    pgpass psqlrc ssh ubuntu vagrant ec2 admin deploy runner work actions library application support preferences
    applications volumes homebrew cellar caskroom usr1 nologin false true null zero random urandom stdout stderr
    stdin fd self cpuinfo meminfo mounts stat status uptime loadavg sys fs cgroup cpu memory block class
    windows system32 syswow64 drivers program programdata microsoft temp appdata roaming inetpub wwwroot
    logfiles iis w3svc1 users desktop documents downloads cmd exe powershell ps1 winevt evtx x86 c
    software currentversion services currentcontrolset hklm hkcu uninstall run hkey machine current
    keyring keyrings gpg gnupg dbus udev polkit selinux apparmor locale timezone localtime zoneinfo utc
    terminfo man doc info games X11 fonts lightdm xorg pulse alsa bluetooth cups samba smb nfs exports
    autofs krb5 ldap openldap sssd nsswitch services protocols shells magic mtab mdadm lvm crypttab
    secrets serviceaccount namespace token pods plugins registry certs.d conf.d sites-enabled sites-available
    history vagrant virtualbox grub wp wordpress settings includes content index images nssm htaccess wwwdata htdocs
    username yourname me you machines project projects dir path world hello
    dev mapper vg swap centos ol rl fedora
    b t s i p e h v x a
    """)
}
