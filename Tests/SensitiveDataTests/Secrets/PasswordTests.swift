import SensitiveData
import Testing

struct PasswordTests {
  @Test(arguments: [
    SecretCase("password: hunter2", "hunter2"),
    SecretCase("DB_PASSWORD=hunter2", "hunter2"),
    SecretCase("dbPassword = \"correcthorse\"", "correcthorse"),
    SecretCase("db.password=s3cr3t-Pass", "s3cr3t-Pass"),
    SecretCase("let password: String = \"hunter2\"", "hunter2"),
    SecretCase("'password' => 'hunter2'", "hunter2"),
    SecretCase("password := `hunter2`", "hunter2"),
    SecretCase("password -> hunter2", "hunter2"),
    SecretCase("{\"password\":\"hunter2\",\"user\":\"bob\"}", "hunter2"),
    SecretCase("{\\\"password\\\":\\\"hunter2\\\"}", "hunter2"),
    SecretCase("<password>hunter2</password>", "hunter2"),
    SecretCase("<entry key=\"password\">hunter2</entry>", "hunter2"),
    SecretCase("<add key=\"DbPassword\" value=\"hunter2\"/>", "hunter2"),
    SecretCase("- name: DB_PASSWORD\n  value: hunter2", "hunter2"),
    SecretCase("password:\n  hunter2", "hunter2"),
    SecretCase("set(password, \"hunter2\")", "hunter2"),
    SecretCase("config.put(\"password\", \"hunter2\")", "hunter2"),
    SecretCase("**Password:** hunter2", "hunter2"),
    SecretCase("${DB_PASSWORD:-hunter2}", "hunter2"),
    SecretCase("Server=db;User Id=sa;Password=hunter2;", "hunter2"),
    SecretCase("jdbc:mysql://db/app?user=bob&password=hunter2&ssl=1", "hunter2"),
    SecretCase("passphrase: \"correct horse battery staple\"", "correct horse battery staple"),
    SecretCase("passphrase: copper kettle violin nine", "copper kettle violin nine"),
  ])
  func `a password by its name and an operator is found`(_ sample: SecretCase) {
    #expect(found(sample.text) == sample.expected)
  }

  @Test(arguments: [
    SecretCase("The root password was hunter2.", "hunter2"),
    SecretCase("The root password was swordfish.", "swordfish"),
    SecretCase("The root password was \"swordfish\" at that time.", "swordfish"),
    SecretCase("The password for the admin account on db-01 was hunter2.", "hunter2"),
    SecretCase("The password was changed to Winter2025!", "Winter2025!"),
    SecretCase("password set to `letmein`", "letmein"),
    SecretCase("temporary password Winter2025!", "Winter2025!"),
    SecretCase("The service password (Tuesday-Falcon-19) was reused.", "Tuesday-Falcon-19"),
    SecretCase("his password, hunter2, was in the paste", "hunter2"),
    SecretCase("someone used hunter2 as the root password", "hunter2"),
    SecretCase("`hunter2` was the admin password.", "hunter2"),
    SecretCase("password changed from hunter2 to hunter33", "hunter2", "hunter33"),
    SecretCase("The PIN was 4711.", "4711"),
    SecretCase("verification code 482913", "482913"),
  ])
  func `a password in a sentence is found`(_ sample: SecretCase) {
    #expect(found(sample.text) == sample.expected)
  }

  @Test(arguments: [
    SecretCase("Logged in with admin / S3cr3t!", "S3cr3t!"),
    SecretCase("Credentials: admin/admin", "admin"),
    SecretCase("creds: svc_deploy:Xy12abcd", "Xy12abcd"),
    SecretCase("user/password admin/hunter2", "hunter2"),
    SecretCase("bob@example.com / Hunter2! worked", "Hunter2!"),
    SecretCase("ssh deploy:hunter2@10.0.0.5", "hunter2"),
    SecretCase("machine api.example.com login bob password hunter2", "hunter2"),
  ])
  func `the password of a pair is found`(_ sample: SecretCase) {
    #expect(found(sample.text) == sample.expected)
  }

  @Test(arguments: [
    SecretCase("user\tpassword\nbob\thunter2\neve\tS3cr3t!", "hunter2", "S3cr3t!"),
    SecretCase("user | password\n-----|-----\nbob | hunter2", "hunter2"),
    SecretCase("password\thunter2", "hunter2"),
  ])
  func `passwords in a column or beside their name are found`(_ sample: SecretCase) {
    #expect(found(sample.text) == sample.expected)
  }

  @Test(arguments: [
    "Passwort: hunter2", "mot de passe : hunter2", "contraseña: hunter2", "senha: hunter2",
    "parola: hunter2", "wachtwoord: hunter2", "hasło: hunter2", "heslo: hunter2",
    "lösenord: hunter2", "adgangskode: hunter2", "passord: hunter2", "salasana: hunter2",
    "şifre: hunter2", "пароль: hunter2", "κωδικός: hunter2", "パスワードはhunter2でした", "密码是hunter2",
    "密碼: hunter2", "비밀번호는 hunter2", "كلمة المرور: hunter2", "סיסמה: hunter2",
    "mật khẩu: hunter2", "kata sandi: hunter2", "पासवर्ड: hunter2",
  ])
  func `a password is found by the word of another language`(_ text: String) {
    #expect(found(text) == ["hunter2"])
  }

  @Test(arguments: [
    "The password was rotated.", "The password was weak.", "The token expired.",
    "password: see vault", "Password: unchanged", "token: required", "password=$DB_PASSWORD",
    "password=${DB_PASSWORD}", "password = os.environ[\"DB_PASSWORD\"]", "PASSWORD=DB_PASSWORD",
    "password = user.password", "password=$(pwgen 12)", "password: ********",
    "password: <password>",
    "password: {{ .Values.password }}", "password: your-password-here", "password: [REDACTED]",
    "password: string", "password: 30 days", "password is base64-encoded", "password db-01",
    "password policy: 12 characters", "passwordless login", "bypass: true", "pass: 12 fail: 3",
    "The password must be changed.", "The password was set in 2019.", "We logged in with SSO/SAML.",
    "password hunter game", "user/password authentication", "PWD=/var/www", "pinned to 1.2.3",
  ])
  func `what is said about a password is no password`(_ text: String) {
    #expect(found(text) == [])
  }
}
