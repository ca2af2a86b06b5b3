import Testing

@testable import SensitiveData

@Suite struct SupportCaseTests {
  @Test(
    arguments: IdentifierCase.table(
      #"""
      17922716999 => AWS support case 17922716999 confirms it.
      2403140050001234 => Microsoft support request 2403140050001234
      51234567 => Google Cloud support case 51234567
      CS0123456 => ServiceNow CS0123456
      03456789 => Red Hat case 03456789
      SR-99182 => Oracle SR-99182
      3-2233445566 => Oracle SR 3-2233445566
      00123456 => Salesforce case 00123456
      TAC 694123456 => Cisco TAC 694123456
      694123456 => Cisco TAC case 694123456
      998877 => Zendesk 998877
      1234567 => Cloudflare support ticket 1234567
      00987654 => Support-Fall 00987654 bei VMware
      88123 => Datadog support ticket #88123
      4477123 => Supportanfrage 4477123
      INC-20391 => INC-20391 was opened
      55512 => caso de soporte 55512
      66712 => dossier de support 66712
      77812 => chamado de suporte 77812
      99123 => support case: 99123
      4471290 => case with GitHub support, no. 4471290
      171234567800123 => AWS case ID 171234567800123
      case-4412-2024-muenus => case-4412-2024-muenus
      200551 => HashiCorp support (case 200551)
      310021 => opened case #310021 with Confluent
      420088 => MongoDB support case: 00420088
      LED-4412 => LED-4412
      SUPPORT-9918 => SUPPORT-9918
      TS012345678 => IBM case TS012345678
      5001234567 => HPE case 5001234567
      2024-0302-118 => Dell SR 2024-0302-118
      P1234567890 => Dynatrace ticket P1234567890
      70001234 => Fastly support ticket 70001234
      20240311-0042 => Juniper case 20240311-0042
      01234567 => NetApp case number 01234567
      1-88231441 => Citrix SR 1-88231441
      PMR 12345 => IBM PMR 12345
      889123 => Atlassian support request 889123
      55-12345 => Twilio ticket 55-12345
      3344556 => запрос в поддержку 3344556
      8812345 => Support-Ticket 8812345
      0044556677 => SAP incident 0044556677
      """#))
  func `a case of any vendor is found`(_ line: IdentifierCase) {
    #expect(line.isCovered, "\(line.expected): \(IdentifierCase.spans(in: line.line))")
  }

  @Test(
    arguments: IdentifierCase.table(
      #"""
      Payments War Room => The Teams channel "Payments War Room" has the recording.
      Ledger Incident Bridge => Slack channel "Ledger Incident Bridge"
      ops-ledger => Slack: ops-ledger channel
      Ledger On-Call => in the "Ledger On-Call" channel
      Störung Zahlung => Im Teams-Kanal "Störung Zahlung"
      Störung Zahlung => Im Kanal "Störung Zahlung" wurde berichtet.
      Guerre paiements => le canal Teams "Guerre paiements"
      Guerra de pagos => el canal "Guerra de pagos"
      Sala de pagamentos => no canal "Sala de pagamentos"
      Awaria płatności => na kanale "Awaria płatności"
      Авария платежей => в канале "Авария платежей"
      決済障害 => チャンネル「決済障害」で報告
      支付故障 => 频道"支付故障"
      결제 장애 => "결제 장애" 채널
      Ops Bridge => chat room "Ops Bridge"
      Ops Bridge => Teams chat 'Ops Bridge'
      #sev1-ledger => #sev1-ledger was opened
      pay-oncall => channel: pay-oncall
      inc_4411_pay => channel=inc_4411_pay
      Checkout Triage => Zoom room "Checkout Triage"
      Pay Squad => Discord channel "Pay Squad"
      Betalingen Storing => het kanaal "Betalingen Storing"
      Betalning => kanalen "Betalning drift"
      Ödeme Krizi => "Ödeme Krizi" kanalı
      war-room-led => joined #war-room-led
      Deploy Freeze => announced in Slack channel "Deploy Freeze"
      Ops Night => WhatsApp group chat "Ops Night"
      Crisis Team => im Teams-Chat "Crisis Team"
      Incidencia Pagos => canal de Slack "Incidencia Pagos"
      payments-sev => slack channel 'payments-sev'
      War Room 3 => the "War Room 3" Teams channel
      Ledger Ops => Telegram channel «Ledger Ops»
      ops-night => channel `ops-night`
      """#))
  func `a channel is found by its quoted name`(_ line: IdentifierCase) {
    #expect(line.isCovered, "\(line.expected): \(IdentifierCase.spans(in: line.line))")
  }
}
