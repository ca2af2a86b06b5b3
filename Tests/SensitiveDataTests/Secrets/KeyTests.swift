import SensitiveData
import Testing

struct KeyTests {
  private typealias Sample = SampleToken

  @Test(arguments: [
    SecretCase("api_key: \(Sample.hex)", Sample.hex),
    SecretCase("X-Api-Key: 9d8f7a6b5c4d3e2f", "9d8f7a6b5c4d3e2f"),
    SecretCase("clientSecret=8Q~sdf9Kdf0sLkdf8sdfKj3", "8Q~sdf9Kdf0sLkdf8sdfKj3"),
    SecretCase("The token was 8f14e45fceea167a5a36dedd.", "8f14e45fceea167a5a36dedd"),
    SecretCase("api key 9f8e7d6c5b4a39281706f5e4 was leaked", "9f8e7d6c5b4a39281706f5e4"),
    SecretCase("secret = \"hunter2\"", "hunter2"),
    SecretCase("Authorization: Bearer \(Sample.hex)", Sample.hex),
    SecretCase("Authorization: Basic YWRtaW46aHVudGVyMg==", "YWRtaW46aHVudGVyMg=="),
    SecretCase("Set-Cookie: session=kS9f2LmQ8xT4vB7nZ1wR; Path=/", "kS9f2LmQ8xT4vB7nZ1wR"),
    SecretCase(
      "https://example.com/?sig=Zm9vYmFyYmF6cXV4MTIzNDU2%3D&se=1", "Zm9vYmFyYmF6cXV4MTIzNDU2%3D"),
    SecretCase(
      "API_TOKEN=dafa7817-e246-48f3-91a7-e87653d587b8", "dafa7817-e246-48f3-91a7-e87653d587b8"),
    SecretCase("recovery codes: 8f3a9d2c 77be1a0f", "8f3a9d2c", "77be1a0f"),
  ])
  func `a key by its name is found`(_ sample: SecretCase) {
    #expect(found(sample.text) == sample.expected)
  }

  @Test(arguments: [
    SecretCase("datadog: 3f9a8b7c6d5e4f30219876543210fedc", "3f9a8b7c6d5e4f30219876543210fedc"),
    SecretCase(
      "the Datadog key 3f9a8b7c6d5e4f30219876543210fedc", "3f9a8b7c6d5e4f30219876543210fedc"),
    SecretCase(
      "heroku = \"3f9a8b7c-6d5e-4f30-a198-76543210fedc\"", "3f9a8b7c-6d5e-4f30-a198-76543210fedc"),
  ])
  func `a key without a prefix is found by the name of its provider`(_ sample: SecretCase) {
    #expect(found(sample.text) == sample.expected)
  }

  @Test(arguments: [
    "secretName: db-credentials", "secretKeyRef: db-password", "token_expiry: 3600",
    "max_tokens: 4096", "primary key: user_id", "cache key: user:42", "key: value",
    "csrf token mismatch", "API keys: 3", "encryption key: KMS", "credentials were rotated",
    "secret/data/payments", "NextToken: 3D01ClxlCiT31VsRDkAO3IybLb", "session timeout was 30m",
    "Idempotency-Key: 7f3e9a1b-2c4d-4e5f-8a9b-0c1d2e3f4a5b", "error code 1234", "status code: 404",
    "api_key: YOUR_API_KEY", "API_KEY=xxxxxxxxxxxxxxxxxxxx", "Authorization: Bearer $TOKEN",
    "sentry event 3f9a8b7c6d5e4f30219876543210fedc", "signature: SHA256withRSA",
    "github commit 5d41402abc4b2a76b9719d911017c592aabbccdd",
  ])
  func `names of keys, counts and references are no keys`(_ text: String) {
    #expect(found(text) == [])
  }

  @Test func `the values of a Kubernetes secret are found`() {
    let text = """
      apiVersion: v1
      kind: Secret
      data:
        username: YWRtaW4=
        cert: UyFCXCpkJHpEc2I9
      metadata:
        name: db-user
      """
    #expect(found(text).contains("UyFCXCpkJHpEc2I9"))
    #expect(found(text.replacing("Secret", with: "ConfigMap")) == [])
  }
}
