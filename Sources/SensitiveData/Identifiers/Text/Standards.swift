import Markdown

/// Families of standards, models and severities whose members have numbers: `UTF-8`, `SEV-1`, `CVE-2024-1234`.
enum Standards {
  /// Whether a name is one of such a family with its number.
  static func holds(_ text: IdentifierText, _ name: Range<Int>) -> Bool {
    let letters =
      name.lowerBound..<text.end(from: name.lowerBound, atMost: name.count, while: \.isLetter)
    let number = text.end(from: letters.upperBound, atMost: 1) { "-_.".utf8.contains($0) }
    return number < name.upperBound && text[number].isDigit && contains(text, letters)
  }

  static func contains(_ text: IdentifierText, _ family: Range<Int>) -> Bool {
    families.contains(text, family)
  }

  private static let families = TermSet(
    """
    utf ucs sha md aes rsa des cve cwe cpe capec rfc iso iec ieee ecma pep eip erc bip cip sip yip aip adr rfd jep jsr
    sev severity pri prio priority covid sars gpt llama claude gemini http https tls ssl dtls ipv ipsec utc gmt bst ist
    est edt cst cdt mst mdt pst pdt cet cest eet jst aest usb ghsa dsa dla usn rhsa rhba rhea cesa elsa alas glsa msrc
    soc pci nist fips ansi ascii latin base crc ecdsa hmac pbkdf ecdhe dhe gcm cbc win cp koi dos top step phase stage
    section part page line day week month hour quarter fy q h rev rc en din bs vde tcp udp port error err code ora
    exit swift blake keccak ed curve secp x509 mp cpu gpu ram arm xeon core ryzen epyc raid ddr lto cat rj rs dvd cd
    sata pcie nvme wifi bluetooth lte tier level layer grade class version ver v vol volume table figure fig chapter
    appendix annex exhibit option plan scenario case type model series mark mk gen generation round wave iteration
    attempt try run pass item todo ai action ap rec recommendation finding goal objective kr okr req requirement nfr
    fr us story ac tc test uc risk assumption lesson ll rca pm postmortem am pir cause factor question faq note
    milestone sprint release build alpha beta gamma delta omega mod article art paragraph regulation gdpr directive
    avx sse amx mttr mttd mtbf mtta slo sla sli rto rpo kpi nps max min avg mean median gb mb kb tb gib mib kib hz mhz ghz ms us ns sec min hr usd eur gbp jpy
    ipv4 ipv6 x ipx rtx gtx mi boeing airbus apollo ariane area zone region row group team room floor building
    catch r s t n p a b c d e f g i j k l m o u w y z jan feb mar apr may jun jul aug sep sept oct nov dec
    january february march april june july august september october november december mon tue wed thu fri sat sun
    monday tuesday wednesday thursday friday saturday sunday east west north south h264 h265 av vp opus
    python java node php ruby perl go rust kotlin scala dotnet net angular react vue rails django spring
    ubuntu debian rhel centos fedora alpine windows macos ios android kernel linux postgres postgresql mysql mariadb
    oracle mongo mongodb redis kafka elasticsearch nginx apache tomcat kubernetes docker helm terraform istio
    pre post sub non anti multi re co un over under mid one two three four five six seven eight nine ten
    """)
}
