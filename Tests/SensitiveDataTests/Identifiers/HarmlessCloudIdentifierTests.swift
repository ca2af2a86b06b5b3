import Testing

@testable import SensitiveData

@Suite struct HarmlessCloudIdentifierTests {
  @Test(
    arguments: IdentifierCase.lines(
      #"""
      nginx:1.25 and docker.io/library/redis:7
      arn:aws:iam::aws:policy/AdministratorAccess
      registry.k8s.io/pause:3.9
      mcr.microsoft.com/dotnet/sdk:8.0
      quay.io/prometheus/node-exporter:v1.7.0
      the bucket was full
      2000 customers and 5000 orders
      user 404
      order 2024
      commit to main
      merged into main
      branch main
      release/deploy
      and/or
      input/output
      fix/workaround
      request 500 times
      version 1.2.3
      deadline and facade
      the branch was deleted
      src/main:42
      100% of users
      token bucket rate limiting
      PR review
      customers in 2023
      an hour and 20 minutes
      account team
      order of magnitude
      sessions dropped to 1200
      event 6416
      1234567 requests
      timeout=30000
      100000000000 bytes
      !important
      if a != 12
      bitnami/redis:7.0
      hashicorp/terraform:1.5
      client-side
      tenant-level
      customer-facing
      session 3 of the course
      project 2025
      trace level
      user-id header
      feature/bugfix split
      3.14159265
      effaced and decade
      order by 2
      commit early and often
      deployed on 20240211
      merged within 30 minutes
      build 20240211
      reverted the change
      main branch
      default branch
      2024 customers
      customer 2 of 5
      order of 1000
      users 1000
      sessions 2000
      user journey
      account manager
      PR 1 of many
      merge 3 files
      request rate 1200
      abcdefg
      feedface was the constant
      s3 bucket policy
      bucket policies
      gs bucket
      GUID
      0000-00-00
      00000000-0000-0000-0000-000000000000
      library/redis:7
      grafana/grafana:10.2.3
      python:3.11-slim
      user/password
      client/server:8080
      read/write
      true/false
      tag 1.2.3
      error!
      wow!! 42
      transaction volume 12000
      order 66
      https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
      subscription plan
      job 3
      tenant isolation
      feature/flag
      const client = http2.connect()
      """#))
  func `what identifies nothing is left`(_ line: String) {
    #expect(IdentifierCase.spans(in: line) == [])
  }
}
