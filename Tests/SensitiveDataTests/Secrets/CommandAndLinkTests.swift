import SensitiveData
import Testing

struct CommandAndLinkTests {
  @Test(arguments: [
    SecretCase("mysql -u root -pS3cretPw! app", "S3cretPw!"),
    SecretCase("sshpass -p hunter2 ssh bob@db", "hunter2"),
    SecretCase("curl -k \\\n  -u admin:hunter2 https://example.com", "hunter2"),
    SecretCase("curl --user \"bob:S3cr3t\" https://example.com", "S3cr3t"),
    SecretCase("docker login -u bob -p hunter2", "hunter2"),
    SecretCase("redis-cli -a hunter2 ping", "hunter2"),
    SecretCase("ldapsearch -D cn=admin -w hunter2", "hunter2"),
    SecretCase("openssl rsa -passin pass:hunter2", "hunter2"),
    SecretCase("smbclient -U bob%hunter2 //srv/share", "hunter2"),
    SecretCase("echo hunter2 | sudo -S apt update", "hunter2"),
    SecretCase("echo 'root:hunter2' | chpasswd", "hunter2"),
    SecretCase("net user bob P4ssw0rd1 /add", "P4ssw0rd1"),
    SecretCase("CREATE USER bob IDENTIFIED BY 'hunter2';", "hunter2"),
    SecretCase("ALTER ROLE app PASSWORD 'Winter2025';", "Winter2025"),
    SecretCase("requirepass hunter2", "hunter2"),
    SecretCase("username bob password 7 0822455D0A16", "0822455D0A16"),
    SecretCase("tool --password hunter2", "hunter2"),
  ])
  func `a password on a command line is found`(_ sample: SecretCase) {
    #expect(found(sample.text) == sample.expected)
  }

  @Test(arguments: [
    "mysql -u root -p app", "curl -u $USER:$PASS https://example.com", "docker run -p 8080 nginx",
    "curl -u user:password https://example.com", "curl -u \"${user}\":\"${password}\"",
    "docker compose -p shop exec db", "openssl req -keyout key.pem", "echo done | sudo tee /etc/x",
    "tool --password \"$DB_PASSWORD\"", "tool --password-stdin", "a net gain of users",
    "The pods were not identified by kubernetes2.",
  ])
  func `a command without a password is left`(_ text: String) {
    #expect(found(text) == [])
  }

  @Test(arguments: [
    SecretCase("redis://:hunter2@cache:6379/0", "hunter2"),
    SecretCase("postgres://app:S3cr3t@db:5432/app", "S3cr3t"),
    SecretCase("mongodb+srv://app:Pa55/w0rd@cluster0.example.com", "Pa55/w0rd"),
    SecretCase("https://q9W8e7R6t5Y4u3I2o1P0@example.com/x", "q9W8e7R6t5Y4u3I2o1P0"),
    SecretCase("db.example.com:5432:app:bob:hunter2", "hunter2"),
  ])
  func `a password in an address is found`(_ sample: SecretCase) {
    #expect(found(sample.text) == sample.expected)
  }

  @Test(arguments: [
    "postgres://app@db/app", "postgres://app:${PW}@db/app", "https://user:password@example.com",
    "https://example.com:8080/path@2x.png", "git@github.com:org/repo.git", "npm:react@18.2.0",
  ])
  func `an address without a password is left`(_ text: String) {
    #expect(found(text) == [])
  }

  @Test(arguments: [
    "$2b$12$" + "KIXQpL1sV0eW8rT5yU3oZeD1fG7hJ9kL2mN4bV6cX8zA0sQ3wE5r.",
    "$argon2id$" + "v=19$m=65536,t=3,p=4$c29tZXNhbHQxMjM$RdescudvJCsgt3ub+b7dWRWJTmaaJObG",
    "{SSHA}" + "Zq8Lm3kP0sVt7XyWn2Rb5Jc9Fd1Hg4Ku",
  ])
  func `the hash of a password is found`(_ hash: String) {
    #expect(found("stored as \(hash)") == [hash])
  }
}
