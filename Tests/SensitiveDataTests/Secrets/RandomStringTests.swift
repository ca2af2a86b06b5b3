import SensitiveData
import Testing

struct RandomStringTests {
  @Test(arguments: [
    "q9W8e7R6t5Y4u3I2o1P0", "Zq8/Lm3kP0sVt7XyWn2Rb5Jc9Fd1Hg4Ku6Ma+QeT",
    "x7k2m9q4w8r3t6z1b5n0c8v2", "Zq8Lm3kP_0sVt7XyWn2Rb5Jc9-Fd1Hg4Ku6MaQeT",
  ])
  func `random characters are found`(_ text: String) {
    #expect(found("It printed \(text) twice.", by: .randomStrings) == [text])
  }

  @Test(arguments: [
    "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    "7f3e9a1b-2c4d-4e5f-8a9b-0c1d2e3f4a5b", "01ARZ3NDEKTSV4RRFFQ69G5FAV",
    "KafkaConsumerGroupRebalanceListenerImplementationV2Test",
    "com.example.payments.internal.AuthenticationTokenValidatorFactoryBean",
    "payments-7d9f8b6c5d-x2x4q", "kubernetes-dashboard-metrics-scraper-5c6664855-abcde",
    "sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC",
    "https://docs.example.com/document/d/1W7KCxOxP1Fy5EyF2lbJGE2WuKmu5v0suYqoHas1jRM/edit",
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk",
    "/usr/lib/x86_64-linux-gnu/libstdc++.so.6.0.30", "ACGTACGTACGTACGTACGTACGTACGT",
    "request id q9W8e7R6t5Y4u3I2o1P0", "Screenshot_q9W8e7R6t5Y4u3I2o1P0.png",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ8Kd7fLs0dPq3mZx1Vb6nYt2RqWeRtYuIoPaSdFgHjKl",
  ])
  func `identifiers, hashes and images are left`(_ text: String) {
    #expect(found("It printed \(text) twice.", by: .randomStrings) == [])
  }
}
