import Testing

@testable import SensitiveData

@Suite struct WebAddressTests {
  @Test(
    arguments: IdentifierCase.table(
      #"""
      wiki.acme.io/x/Runbook => see wiki.acme.io/x/Runbook
      grafana.acme.net/d/abc?orgId=1 => grafana.acme.net/d/abc?orgId=1
      acme.atlassian.net => acme.atlassian.net
      github.com/acme/pay/pull/7 => github.com/acme/pay/pull/7
      notion.so/acme/Runbook-1 => notion.so/acme/Runbook-1
      docs.acme.com/internal => (docs.acme.com/internal)
      acme.slack.com/archives/C024BE7LR/p16 => acme.slack.com/archives/C024BE7LR/p16
      app.datadoghq.com/dashboard/abc => app.datadoghq.com/dashboard/abc
      jira.acme.de => jira.acme.de
      zoom.us/j/84211934410 => zoom.us/j/84211934410
      meet.google.com/abc-defg-hij => meet.google.com/abc-defg-hij
      GRAFANA.ACME.NET/d/x => GRAFANA.ACME.NET/d/x
      pay.acme.co.uk => pay.acme.co.uk was down
      grafana.acme.net:3000 => grafana.acme.net:3000
      acme.io/internal/x => acme.io/internal/x
      acme.pagerduty.com/incidents/Q0X1 => acme.pagerduty.com/incidents/Q0X1
      linear.app/acme/issue/ENG-1 => linear.app/acme/issue/ENG-1
      intranet.acme.berlin/it => intranet.acme.berlin/it
      admin.pay.acme.shop => admin.pay.acme.shop
      acme.sharepoint.com/sites/ops => acme.sharepoint.com/sites/ops
      checkout.acme.com => checkout.acme.com returned 500
      api.acme.dev/v1/pay => api.acme.dev/v1/pay
      //wiki.acme.io/x => //wiki.acme.io/x
      console.acme.cloud => <console.acme.cloud>
      gitlab.acme.org/pay/api/-/issues/4 => gitlab.acme.org/pay/api/-/issues/4
      go.acme.me/x => go.acme.me/x
      acme.statuspages.io/x => acme.statuspages.io/x
      docs.google.com/document/d/1abc => docs.google.com/document/d/1abc
      portal.acme.at/login => portal.acme.at/login
      pay.acme.com.br => pay.acme.com.br
      wiki.acme.io => wiki.acme.io
      confluence.acme.com/display/OPS/Runbook => confluence.acme.com/display/OPS/Runbook.
      acme.grafana.net/d/1 => dashboard: acme.grafana.net/d/1
      acme.zendesk.com/agent/tickets/8812 => acme.zendesk.com/agent/tickets/8812
      sentry.acme.io/organizations/acme/issues/77 => sentry.acme.io/organizations/acme/issues/77
      acme.okta.com => log in at acme.okta.com
      bitbucket.org/acme/pay => bitbucket.org/acme/pay
      gitlab.com/acme/pay/-/merge_requests/77 => gitlab.com/acme/pay/-/merge_requests/77
      trello.com/c/AbCd123 => trello.com/c/AbCd123
      miro.com/app/board/x => miro.com/app/board/x
      app.slack.com/client/T0/C0 => app.slack.com/client/T0/C0
      status.internal.acme.com => status.internal.acme.com
      support.acme.com/tickets/12 => support.acme.com/tickets/12
      acme.github.io/runbooks => acme.github.io/runbooks
      pay-staging.acme.app/login => pay-staging.acme.app/login
      shop.acme.co.jp/cart => shop.acme.co.jp/cart
      acme.com/careers/internal => acme.com/careers/internal
      console.aws.amazon.com/cloudwatch/home?region=eu-west-1#logs => console.aws.amazon.com/cloudwatch/home?region=eu-west-1#logs
      teams.microsoft.com/l/channel/19 => teams.microsoft.com/l/channel/19
      pay.acme.ai => pay.acme.ai
      wiki.acme.io/x => |wiki.acme.io/x|
      wiki.acme.io/x => 见wiki.acme.io/x页面
      www.acme.com/internal/x => www.acme.com/internal/x
      jira.acme.at => jira.acme.at
      wiki.acme.in => wiki.acme.in was down
      shop.acme.be => shop.acme.be
      intranet.acme.it => intranet.acme.it
      app.acme.me => app.acme.me
      Replica rebuild => Confluence → SRE → "Replica rebuild"
      Replica rebuild => the wiki page "Replica rebuild" is wrong
      Acme/Ops/Replica rebuild => see [[Acme/Ops/Replica rebuild]]
      """#))
  func `a page without a scheme is found`(_ example: IdentifierCase) {
    #expect(example.isCovered)
  }
}
