import Testing

@testable import SensitiveData

@Suite struct CloudIdentifierTests {
  @Test(
    arguments: IdentifierCase.table(
      #"""
      arn:aws:iam::123456789012:role/pay-api => role arn:aws:iam::123456789012:role/pay-api was gone
      arn:aws:s3:::acme-logs => "arn:aws:s3:::acme-logs"
      arn:aws-us-gov:ec2:us-gov-west-1:123456789012:instance/i-0abc => arn:aws-us-gov:ec2:us-gov-west-1:123456789012:instance/i-0abc
      123456789012 => AWS account 123456789012
      1234-5678-9012 => account 1234-5678-9012
      123456789012 => account id: 123456789012
      s3://acme-prod-logs/2024/01 => copied to s3://acme-prod-logs/2024/01
      gs://acme-backups/x => gs://acme-backups/x
      acme-prod-logs => the bucket acme-prod-logs
      acme-prod-logs => a bucket named acme-prod-logs
      acme-prod-logs => the acme-prod-logs bucket
      acme-logs.s3.eu-west-1.amazonaws.com => acme-logs.s3.eu-west-1.amazonaws.com
      s3.amazonaws.com/acme-logs => s3.amazonaws.com/acme-logs
      projects/acme-prod/zones/europe-west1-b => projects/acme-prod/zones/europe-west1-b/instances/db-1
      pay@acme-prod.iam.gserviceaccount.com => pay@acme-prod.iam.gserviceaccount.com
      /subscriptions/3f2504e0-4f89-11d3-9a0c-0305e82c3301/resourceGroups/rg-pay => /subscriptions/3f2504e0-4f89-11d3-9a0c-0305e82c3301/resourceGroups/rg-pay
      3f2504e0-4f89-11d3-9a0c-0305e82c3301 => tenant 3f2504e0-4f89-11d3-9a0c-0305e82c3301
      acmelogs.blob.core.windows.net => acmelogs.blob.core.windows.net/dumps
      023e105f4ecef8ad9ca31a8372d0c353 => Cloudflare zone 023e105f4ecef8ad9ca31a8372d0c353
      registry.acme.io/pay/api:1.2.3 => image registry.acme.io/pay/api:1.2.3
      123456789012.dkr.ecr.eu-west-1.amazonaws.com/pay:1.2 => 123456789012.dkr.ecr.eu-west-1.amazonaws.com/pay:1.2
      ghcr.io/acme-internal/x => pulled ghcr.io/acme-internal/x
      quay.io/acme/pay:v3 => quay.io/acme/pay:v3
      europe-docker.pkg.dev/acme-prod/pay/api:1 => europe-docker.pkg.dev/acme-prod/pay/api:1
      acme/pay-api:1.2.3 => deployed acme/pay-api:1.2.3
      registry:5000/pay:1.2 => registry:5000/pay:1.2
      git@github.com:acme/pay.git => git clone git@github.com:acme/pay.git
      ssh://git@git.acme.io:7999/pay/api.git => ssh://git@git.acme.io:7999/pay/api.git
      github.com/acme/pay.git => https://github.com/acme/pay.git
      1a2b3c4 => commit 1a2b3c4
      1a2b3c4d5e => reverted 1a2b3c4d5e
      1a2b3c4 => merged 1a2b3c4 into main
      1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d => at 1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d
      acme/pay@1a2b3c4 => acme/pay@1a2b3c4
      abc1234..def5678 => git log abc1234..def5678
      1a2b3c4 => 1a2b3c4 Fix the retry loop
      v1.2.3-14-g1a2b3c4 => build v1.2.3-14-g1a2b3c4
      9f8e7d6 => rolled back to 9f8e7d6
      feature/PAY-123-retry => branch feature/PAY-123-retry
      hotfix/ledger-timeout => merged hotfix/ledger-timeout
      pay-hotfix => on branch pay-hotfix
      acme/pay#123 => fixed in acme/pay#123
      !1234 => see !1234
      4411 => PR 4411
      #4411 => PR #4411
      !77 => MR !77
      4411 => pull request 4411
      48213 => customer id 48213
      acme-prod-42 => tenant acme-prod-42
      8812 => user_id=8812
      48213 => customer 48213 complained
      sess-8f3a2b1c => session id sess-8f3a2b1c
      4bf92f3577b34da6a3ce929d0e0e4736 => trace id 4bf92f3577b34da6a3ce929d0e0e4736
      4bf92f3577b34da6a3ce929d0e0e4736 => traceId=4bf92f3577b34da6a3ce929d0e0e4736
      req-77ab12 => x-request-id: req-77ab12
      99812 => order #99812 was charged twice
      ORD-2024-00812 => order ORD-2024-00812
      88120 => Kunde 88120
      cus_Nx81kd02Js93 => charge for cus_Nx81kd02Js93
      rg-pay-prod-weu-001 => resource group rg-pay-prod-weu-001
      3f2504e0-4f89-11d3-9a0c-0305e82c3301 => 3f2504e0-4f89-11d3-9a0c-0305e82c3301
      sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 => sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
      acme-pay.herokuapp.com => acme-pay.herokuapp.com
      acme.onmicrosoft.com => acme.onmicrosoft.com
      acme-pay-prod => heroku app acme-pay-prod
      71234 => invoice 71234
      org_9Xk2Lm81 => org_9Xk2Lm81 is over quota
      210987654321 => in the AWS account (210987654321)
      210987654321 => arn and 210987654321
      acme-pay-prod => gcloud config set project acme-pay-prod-123
      acme-tf-state => s3 bucket "acme-tf-state"
      s3://acme-x => aws s3 ls s3://acme-x
      gs://acme-pay => gsutil cp x gs://acme-pay
      acme-pay.s3.amazonaws.com => acme-pay.s3.amazonaws.com
      projects/acme-prod-42 => projects/acme-prod-42
      7c9e6679-7425-40de-944b-e07fc1f90ae7 => subscription id: 7c9e6679-7425-40de-944b-e07fc1f90ae7
      7C9E6679-7425-40DE-944B-E07FC1F90AE7 => 7C9E6679-7425-40DE-944B-E07FC1F90AE7
      acr.azurecr.io/pay/api:v2 => acmeacr.azurecr.io/pay/api:v2
      harbor.acme.internal/pay/api:1.2 => harbor.acme.internal/pay/api:1.2
      eu.gcr.io/acme-prod/ledger:9f8e7d6 => eu.gcr.io/acme-prod/ledger:9f8e7d6
      docker.io/acmecorp/ledger:2.1 => docker.io/acmecorp/ledger:2.1
      acmecorp/ledger@sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 => acmecorp/ledger@sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
      git@gitlab.acme.io:pay/ledger.git => git@gitlab.acme.io:pay/ledger.git
      8c1f0a2 => deploy of 8c1f0a2 finished
      8c1f0a2 => Revert "retry" (8c1f0a2)
      8c1f0a2 => git revert 8c1f0a2
      8c1f0a2 => fixed in 8c1f0a2
      8c1f0a2 => HEAD is now at 8c1f0a2
      8c1f0a2 => sha: 8c1f0a2
      8c1f0a2 => SHA `8c1f0a2`
      8c1f0a2..91be33d => 8c1f0a2..91be33d main -> main
      8c1f0a2 => GIT_COMMIT=8c1f0a2
      8c1f0a2 => bisected to 8c1f0a2
      release/2024.02.1 => branch release/2024.02.1
      bugfix/ledger-nil => from bugfix/ledger-nil
      mk/retry-fix => branch mk/retry-fix
      acme/ledger!88 => acme/ledger!88
      7731 => PR-7731
      7731 => pull request #7731
      7731 => PRs 7731 and 7732
      #7732 => PRs #7731, #7732
      8812 => user id 8812
      u-8812 => user id u-8812
      acme-corp-7 => customer acme-corp-7
      48213 => customer #48213
      48213 => client number 48213
      48213 => Kundennummer 48213
      48213 => cliente 48213
      48213 => клиент 48213
      req_8f3a2b1c => request id req_8f3a2b1c
      8f3a2b1c9d => correlation-id: 8f3a2b1c9d
      8f3a2b1c9d => span_id=8f3a2b1c9d
      00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01 => traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
      88213377 => order id 88213377
      TX-88213 => transaction id TX-88213
      88213 => {"order_id": 88213}
      88213 => "customerId": "88213"
      88213 => orderId=88213
      inv_88213ab => invoice inv_88213ab
      88213 => merchant 88213
      acct_1032D82eZvKYlo2C => acct_1032D82eZvKYlo2C
      88213 => tenant=88213
      88213 => account 88213
      kelvara-sandbox => AWS account "kelvara-sandbox" had no alarm
      kelvara-prod => gcloud config set project kelvara-prod
      projects/123456789012 => //cloudresourcemanager.googleapis.com/projects/123456789012
      sub-acme-prod => sub-acme-prod | owner missing
      acme/ledger:412@9f86d0818 => acme/ledger:412@9f86d0818 was rolled back
      """#))
  func `an identifier of a cloud or a repository is found`(_ example: IdentifierCase) {
    #expect(example.isCovered)
  }
}
