import Markdown

/// Reads the machines of addresses that are no web pages: `postgres://app@ledger-db/ledger`, `redis://pay-cache:6379/0`.
struct ServiceAddressReader {
  let text: IdentifierText

  /// The host, its user and its port behind a scheme.
  func host(behind scheme: Range<Int>) -> Range<Int>? {
    guard text.stands("://", at: scheme.upperBound), Self.schemes.contains(text, scheme) else {
      return nil
    }
    let start = scheme.upperBound + 3
    let end = text.end(from: start, atMost: 256) { byte in
      byte > Byte.space && !"/?#\"'`<>|,;()".utf8.contains(byte)
    }
    let authority = start..<end
    let host = text.bytes[authority].lastIndex(of: Byte.at).map { $0 + 1 } ?? start
    let name = host..<text.end(from: host, atMost: 200, while: WebAddressScanner.isNameByte)
    guard name.count > 1, name.upperBound <= end, text.any(in: name, \.isLetter),
      !MachineWords.placeholders.contains(text, name), !text.ends(name, with: "example.com")
    else { return nil }
    return name.lowerBound..<end
  }

  private static let schemes = TermSet(
    """
    postgres postgresql pgsql mysql mariadb redis rediss mongodb mongodb+srv srv amqp amqps kafka ldap ldaps nats
    tcp udp tls ssl ws wss smb cifs nfs ftp ftps sftp imap imaps smtp smtps zookeeper zk memcached elasticsearch
    clickhouse cassandra couchbase rtsp vnc rdp etcd grpc mqtt mqtts stomp sqlserver oracle thin influxdb neo4j
    bolt syslog statsd consul vault rsync telnet xmpp sip pulsar cockroachdb snowflake jms iscsi
    """)
}
