import Testing

@testable import SensitiveData

@Suite struct HarmlessChannelAndTicketTests {
  @Test(
    arguments: IdentifierCase.lines(
      #"""
      CVE-2024-1234 and RFC 7231
      ISO-8601 and UTF-8
      SEV-1 and P1
      HTTP-503
      SHA-256
      COVID-19
      UTC-5
      GPT-4
      KB5034441
      #1 priority
      rank #41
      color #fff and #a1b2c3
      #include <stdio.h>
      #!/bin/bash
      case 3
      task 5 of 9
      request 5000 times
      incident 2024
      incidents: 12
      change 15 lines
      issue 1
      step #3
      AI-1 and RC-2
      ADR-7
      q3-2024
      top-100
      error-500
      port-8080
      march-2024
      PHASE-1
      https://x.com/page#anchor
      C# and F#
      the escalation channel
      a dedicated incident-response channel
      the-best-way
      ~half of it
      ~20 minutes
      IEEE-754
      RS-232
      AES-256
      TLS-1.3
      US-EAST-1
      EU-WEST-1B
      F-35
      a Zoom meeting at 10
      day-to-day
      TODO: fix
      issues in 2023
      bug 12 days old
      on-call channel
      version-123
      EC2-Classic
      X-Forwarded-For
      H-1B
      A-10
      Q1-2024
      MTTR-90
      JSON-LD
      M1 and M2
      section #4
      100-200
      HTTP/2
      #hashtag
      the main channel
      incident response channel
      Slack channel for incidents
      a back-channel
      issue 12 certificates
      case 2024
      ticket volume 1200
      tickets: 1200
      5 tickets
      request 1200 ms
      change 3000 rows
      bug fixes
      incident count 42
      issue in 2024
      fixes 100% of cases
      P1 and P2
      SEV1
      SEV-2 incident
      ERR-42
      BUG
      top #3
      Chapter #12
      DDR-4
      USB-3
      PCI-DSS
      NIST-800
      SOC-2
      TYPE-2
      MI-6
      GDPR-32
      UTF-16
      ISO-27001
      RFC-2119
      DOS-2024
      2024-Q1
      error #5
      attempt #12
      line #120
      problem 2 of 3
      release-42
      sprint-42
      week-12
      v-12
      version #12
      LOG2_10 and AVX-512
      """#))
  func `what is neither a channel nor a ticket is left`(_ line: String) {
    #expect(IdentifierCase.spans(in: line) == [])
  }
}
