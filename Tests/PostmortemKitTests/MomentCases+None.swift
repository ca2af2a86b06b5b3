/// What looks like a moment to a careless reader, and what might trip a scanner.
extension MomentCase {
  static let none: [MomentCase] = [
    "version 1.18", "v2.14.3", "upgraded from 1.10.23 to 1.10.24", "release 12.4", "3.14159",
    "4/12 replicas", "24/7 support", "a 10:1 ratio", "16:9", "1/2/3",
    "10.12.20.24", "10.12.20.24:8080", "192.168.10.24", "127.0.0.1:14", "localhost:8080",
    "fe80::10:22", "2001:db8:10:20::1", "00:11:22:33:44:55", "nginx:1.25", "redis:7.2-alpine",
    "3h 8m", "3h8m", "40minutes", "~13.5 hrs", "14h02m", "2 hours", "5 m", "90s", "804 minutes",
    "4f2a1955c0", "commit 1955abc", "sha256:1200", "deadbeef",
    "$12.50", "€14.30", "1,955 requests", "1200 requests a second", "2048 MB", "12.39 GB",
    "Error 1205: lock wait timeout", "line 1024: syntax error", "exit code 12",
    "HH:mm", "HH:MM UTC", "XX:XX", "2022-05-??", "20xx-MM-DD", "YYYY-MM-DD", "??:??",
    "it may take a while", "May we ask", "March through the logs", "the second of three", "mon",
    "on Monday", "in May 2024", "June", "Q3 2024", "in 2023", "the sun came out",
    "/var/log/2024/12/01/app.log", "logs/2024-03-01.log", "https://status.test/2024/05/06/post",
    "https://status.test/10:30", "archive-2024-03-01.tar", "id=2024-03-01", "app_10:30",
    "main.swift:12:30", "main.swift:1042: error",
    "#1234", "#2024-01-02", "PR 1955", "INC-2024-0512", "CVE-2024-1010", "RFC 1123",
    "555-0123", "+1 555 010 1234", "+49 30 1234", "ISBN 978-3-16-148410-0", "2-10-18-4",
    "25:10", "14:75", "99:99", "2024-13-01", "2024-00-10", "32/13/2024",
    "step 3a", "section 10a", "appendix 2p", "3 a day", "1am0", "12:3", "1:234",
    "5xx", "502s", "99.95%", "p99 12.30ms", "n+1", "1-2", "10-12 pods", "2 to 3 pods", "",
  ].map { MomentCase($0, "") }

  static let hostile: [String] = [
    String(repeating: "~", count: 5000), String(repeating: "at ", count: 5000),
    String(repeating: "10:", count: 5000), String(repeating: "1-", count: 5000),
    String(repeating: "10:00 - ", count: 2000), String(repeating: "May ", count: 5000),
    String(repeating: "(", count: 5000), String(repeating: "2024-", count: 3000),
    String(repeating: "America/", count: 2000), String(repeating: "9", count: 10_000),
    "\u{0}10:00\u{0}", "10:00\u{301}", "１４：０２", "٣:٤٥", "🕙10:00🕙", "約", "－", "時", "年月日",
    "10:00+99:99", "10:00-", "10:00+", "10:00 (", "10:00 [UTC", "2024-07-25T", "UTC", "-", "T",
  ]
}
