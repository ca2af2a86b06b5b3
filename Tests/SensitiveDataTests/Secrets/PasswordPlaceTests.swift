import SensitiveData
import Testing

struct PasswordPlaceTests {
  @Test(arguments: [
    SecretCase("FTP\tfeedsync\tP0lar-Dorsch\tport 21", "P0lar-Dorsch"),
    SecretCase("switch-core\tadmin\tHeid3-kraut\trotated", "Heid3-kraut"),
    SecretCase("Passwort Datenbank\trotkehlchen88", "rotkehlchen88"),
    SecretCase("Contraseña de la base\tHeid3-kraut", "Heid3-kraut"),
    SecretCase("System\tAccount\tSecret\nDB\tapp\tHeid3-kraut", "Heid3-kraut"),
  ])
  func `a password in a row without its name beside it is found`(_ sample: SecretCase) {
    #expect(found(sample.text) == sample.expected)
  }

  @Test(arguments: [
    "MySQL\treplica\tdb-replica-03\teu-west-1", "PostgreSQL\tprimary\tpg-primary-1\tv14.2",
    "SSH\tbackup\ted25519\tonly from the jump host", "Redis\tcache\tr6g.large\t3 nodes",
    "SSH\troot\t2024-05-01\tlogin", "Jenkins\tci\tbuild-2291\tfailed", "Password rotation\tweekly",
  ])
  func `machines, versions and dates in a row are no passwords`(_ text: String) {
    #expect(found(text) == [])
  }

  @Test(arguments: [
    SecretCase("rabbitmqctl change_password feeder b1rkenwald", "b1rkenwald"),
    SecretCase("ALTER USER app WITH PASSWORD 'f1nch-and-robin';", "f1nch-and-robin"),
    SecretCase("SET PASSWORD FOR app = 'l0tusbl3te';", "l0tusbl3te"),
    SecretCase("--vault-password-file <(echo goldammer9)", "goldammer9"),
    SecretCase("kinit bob <<< l0tusbl3te", "l0tusbl3te"),
    SecretCase("sqlplus system/l0tusbl3te@orcl", "l0tusbl3te"),
    SecretCase("lftp -u bob,l0tusbl3te sftp://x.example.com", "l0tusbl3te"),
    SecretCase("machine git.example.net login bot password Z8-heron-Z8", "Z8-heron-Z8"),
  ])
  func `a password that a command is given is found`(_ sample: SecretCase) {
    #expect(found(sample.text) == sample.expected)
  }

  @Test(arguments: [
    "rabbitmqctl list_users", "--vault-password-file ~/.vault_pass",
    "--vault-password-file <(pass show ansible)", "--vault-password-file <(echo $VAULT_PASS)",
    "ALTER USER app WITH PASSWORD NULL;", "cat <<< hello-World-1",
  ])
  func `a command without a written password is left`(_ text: String) {
    #expect(found(text) == [])
  }

  @Test(arguments: [
    SecretCase("root password (kastanie-41-blau) was in the wiki", "kastanie-41-blau"),
    SecretCase("Das Kennwort lautete „Apfelkuchen-7“", "Apfelkuchen-7"),
    SecretCase("Le mot de passe était « Bouleau_2020 »", "Bouleau_2020"),
    SecretCase("La contraseña del router seguía siendo T0rreblanca.", "T0rreblanca"),
    SecretCase("Пароль от стойки был Рябина-1974", "Рябина-1974"),
    SecretCase("Het wachtwoord was nog steeds Nevel-5wolk.", "Nevel-5wolk"),
    SecretCase("A senha do router continuava sendo Neblina_7w.", "Neblina_7w"),
    SecretCase("パスワードは「kiri-77Mori」でした。", "kiri-77Mori"),
    SecretCase("root 密码(wu-99Lin)写在 wiki 里", "wu-99Lin"),
    SecretCase("The password had been Mist3l-Zweig for years.", "Mist3l-Zweig"),
    SecretCase("It was set to Mist3l-Zweig, the old root password.", "Mist3l-Zweig"),
  ])
  func `a password of words and numbers is found in a sentence`(_ sample: SecretCase) {
    #expect(found(sample.text) == sample.expected)
  }

  @Test(arguments: [
    "Das Kennwort lautete anders.", "Het wachtwoord was verlopen.", "La contraseña era incorrecta.",
    "Le mot de passe était toujours valide.", "Пароль был изменён.", "密码是错误的。",
    "The password service (auth-service-2) was down.", "The root password (in the vault) was old.",
    "the password store (vault-prod-1) was sealed", "The password rotation (INC-2231) was late.",
  ])
  func `sentences of other languages about a password are left`(_ text: String) {
    #expect(found(text) == [])
  }

  @Test(arguments: [
    SecretCase(
      "recovery codes were visible in the recording: 8fk2-q9xd, m3zt-77pa and wl0c-5b1e",
      "8fk2-q9xd", "m3zt-77pa", "wl0c-5b1e"),
    SecretCase("códigos de recuperación: 7kd2-p9wq, x3nt-88ra", "7kd2-p9wq", "x3nt-88ra"),
    SecretCase(
      "passphrase velvet anchor ninth cloud in the CI log", "velvet anchor ninth cloud"),
    SecretCase("the passphrase was amber-kettle-frozen-lantern", "amber-kettle-frozen-lantern"),
  ])
  func `recovery codes and pass phrases are found`(_ sample: SecretCase) {
    #expect(found(sample.text) == sample.expected)
  }

  @Test(arguments: [
    "recovery codes are printed and stored in the safe", "passphrase prompt in the CI log",
    "passphrase protected keys are required by policy",
    "The recovery codes for the admin account were missing: see ticket",
  ])
  func `sentences about codes and pass phrases are left`(_ text: String) {
    #expect(found(text) == [])
  }
}
