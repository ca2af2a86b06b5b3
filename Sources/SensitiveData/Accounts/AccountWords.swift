/// The words by which texts name accounts of people, and the accounts that are no person's.
enum AccountWords {
  /// Names of fields that hold an account or the name of a person: `user=kmerz`, `"assignee": "Rose Chambers"`.
  static let fields = words(
    """
    user username user_name login logname login_name account account_name accountname actor principal uid cn sub upn \
    samaccountname assignee assigned_to assignedto requestedfor requested_for requestedby requested_by requester author \
    author_name committer created_by createdby creator updated_by updatedby modified_by modifiedby merged_by mergedby \
    approved_by approvedby approver reviewer reviewers displayname display_name fullname full_name manager gecos \
    triggered_by triggeredby started_by startedby deployed_by deployedby acknowledged_by resolved_by reported_by \
    reporter operator invoked_by run_by runby executed_by owner_name ownername nickname handle logonname \
    usuario utente benutzer benutzername utilisateur gebruiker användare użytkownik пользователь käyttäjä kullanıcı bruker
    """)

  /// Words behind which an account stands in logs and commands, with the word before them where one is needed.
  static let leads: [(before: String, word: String)] = [
    ("for", "user"), ("by", "user"), ("as", "user"), ("invalid", "user"), ("to", "user"),
    ("of", "user"),
    ("the", "user"), ("publickey", "for"), ("password", "for"), ("denied", "to"), ("denied", "for"),
    ("session", "for"), ("runs", "as"), ("ran", "as"), ("logged in", "as"), ("in", "as"),
    ("", "useradd"), ("", "userdel"), ("", "usermod"), ("", "passwd"), ("", "adduser"),
  ]

  /// Accounts that every system has, and words that stand in such places without being an account.
  static let common = words(
    """
    root admin administrator nobody www-data nginx apache httpd mysql mariadb postgres postgresql redis mongodb mongo rabbitmq \
    kafka zookeeper elastic elasticsearch ubuntu debian centos fedora alpine ec2-user core vagrant git jenkins gitlab gitlab-runner \
    runner ci cd deploy deployer deployment system daemon bin sys sync guest anonymous default user users username test tester \
    service services app application api web worker backup backups monitoring prometheus grafana zabbix nagios unknown null none \
    nil true false nfs sshd docker kubernetes k8s kubelet oracle sa sysdba sysadmin superuser super support operator owner \
    author name the a an all any each every this that id ids is was are were has had not no and or of in on at to from for with by \
    input data agent session sessions error errors failed failure login logins account accounts traffic requests experience \
    impact reports report facing visible who whose which can could may must should will would did does do be been being \
    group groups role roles access token tokens key keys password passwords count limit type status state pool cache \
    external internal production staging prod dev qa uat public private primary secondary local remote client server database db \
    table schema read write readonly replication replica replicator repl sync bot robot automation cron batch job jobs ldap
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}
