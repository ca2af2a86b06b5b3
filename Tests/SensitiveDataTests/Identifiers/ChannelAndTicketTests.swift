import Testing

@testable import SensitiveData

@Suite struct ChannelAndTicketTests {
  @Test(
    arguments: IdentifierCase.table(
      #"""
      #inc-4711 => in #inc-4711
      #payments => posted in #payments
      #Payments-Ops => joined #Payments-Ops
      <#C024BE7LR|general> => see <#C024BE7LR|general>
      payments-war-room => the payments-war-room channel
      payments-war-room => Slack channel payments-war-room
      ~town-square => ~town-square
      C024BE7LR0A => channel C024BE7LR0A
      842 1193 4410 => Zoom meeting ID: 842 1193 4410
      abc-defg-hij => Meet code abc-defg-hij
      #störungen => im Kanal #störungen
      #ops:acme.org => #ops:acme.org
      PAY-4711 => fixed by PAY-4711
      pay-4711 => see pay-4711
      INC0012345 => INC0012345
      inc0012345 => inc0012345
      CHG0040007 => CHG0040007 approved
      PRB0041234 => PRB0041234
      RITM0012345 => RITM0012345
      CASE-00123 => CASE-00123
      #4711 => see #4711
      #4711 => #4711 - no alert
      gh-123 => gh-123
      GH#12 => GH#12
      12345 => bug 12345
      8812 => ticket no. 8812
      8812 => ticket 8812
      SF-00012 => SF-00012
      ZD 8812 => ZD 8812
      ZD#8812 => ZD#8812
      Q0X1ABCD2EFGH3 => PagerDuty incident Q0X1ABCD2EFGH3
      PAY-API-3F2 => PAY-API-3F2
      ENG-123 => ENG-123
      4711 => Vorfall Nr. 4711
      4711 => Ticket Nr. 4711
      4711 => Störung 4711
      8812 => incident n° 8812
      8812 => incidencia nº 8812
      8812 => chamado 8812
      8812 => zgłoszenie 8812
      8812 => тикет 8812
      8812 => Заявка № 8812
      4711 => チケット4711
      8812 => 工单8812
      #41 => issues #41, #42 and #46
      #46 => issues #41, #42 and #46
      OPS-7 => OPS-7
      PAY_4711 => PAY-4711 and PAY_4711
      pay-7 => PAY-4711 then pay-7
      PAY-4711 => [PAY-4711]
      PAY-4711 => PAY-4711: retry
      b/123456789 => b/123456789
      INC-2024-0042 => INC-2024-0042
      TASK0012345 => TASK0012345
      4711 => incident 4711 was opened
      4711 => incident #4711
      99 => issue #99
      12 => Jira ticket: 12
      #war-room => #war-room
      #sre => Slack #sre
      19:0a1b2c3d@thread.tacv2 => 19:0a1b2c3d@thread.tacv2
      PAY-4711 => PAY-4711-fix
      HD-1234 => HD-1234
      #2024-outage => #2024-outage
      4711 => ärende 4711
      4711 => melding 4711
      4711 => talep no 4711
      KB0012345 => KB0012345
      #incident-2024-02-12 => #incident-2024-02-12
      #ops_alerts => #ops_alerts
      #general => asked in #general
      pay-alerts => in the pay-alerts channel
      #канал-платежи => #канал-платежи
      #支払い => #支払い
      G01ABCDEF23 => channel id G01ABCDEF23
      84211934410 => Zoom meeting 84211934410
      842-1193-4410 => meeting id: 842-1193-4410
      xyz-abcd-efg => meet.google.com/xyz-abcd-efg
      LEDGER-12 => blocked by LEDGER-12
      Pay-4711 => Pay-4711
      SUP-88123 => Support ticket SUP-88123
      DEVOPS-9 => DEVOPS-9
      INC-4711 => INC-4711
      CHG-88 => CHG-88
      PROB-12 => PROB-12
      88123 => case number 88123
      88123 => Case #88123
      88123 => SR 88123
      88123 => support case 88123
      88123 => Zendesk ticket 88123
      88123 => zendesk #88123
      SCTASK0088123 => SCTASK0088123
      REQ0088123 => REQ0088123
      4711 => Jira-Ticket 4711
      4711 => Fehler #4711
      4711 => Vorgang 4711
      4711 => tâche n°4711
      4711 => ticket nº4711
      4711 => caso 4711
      4711 => zadanie 4711
      4711 => sag nr. 4711
      4711 => tiketti 4711
      4711 => hibajegy 4711
      4711 => Инцидент №4711
      4711 => задача 4711
      4711 => 障害4711
      4711 => 事件4711
      4711 => 티켓 4711
      #77 => (#77)
      #77 => see #77
      4711 => bug #4711
      4711 => bug-4711
      4711 => issue-4711
      rhbz#4711 => rhbz#4711
      PAY-API-1K => PAY-API-1K in Sentry
      BACKEND-3F2 => Sentry issue BACKEND-3F2
      PT4KHLK => PagerDuty PT4KHLK
      PAY-1 => PAY-1
      ACME2-14 => ACME2-14
      ABC_123 => ABC-123, ABC_123
      4711 => Task 4711
      4711 => story 4711
      T12345 => T12345 in Phabricator
      go/pay-runbook => go/pay-runbook
      88123 => ticket id: 88123
      88123 => ticket=88123
      ##night-shift => 01:10 | ##night-shift | hand-over
      Acme Feuerwehr => WhatsApp group "Acme Feuerwehr"
      RFC-2024-107 => rolled out under RFC-2024-107
      """#))
  func `a channel or a ticket is found`(_ example: IdentifierCase) {
    #expect(example.isCovered)
  }
}
