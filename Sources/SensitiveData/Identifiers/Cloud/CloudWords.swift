/// Words and forms that tell identifiers of clouds, repositories and customers.
enum CloudWords {
  /// Schemes of object stores.
  static let storeSchemes = TermSet(
    "s3 s3a s3n gs gcs wasb wasbs abfs abfss az adl oss cos swift r2 b2 minio")

  /// Ends of host names that begin with the name of a bucket, an account or a registry.
  static let resourceHosts: [StaticString] = [
    ".iam.gserviceaccount.com", ".blob.core.windows.net", ".file.core.windows.net",
    ".queue.core.windows.net", ".table.core.windows.net", ".dfs.core.windows.net",
    ".onmicrosoft.com", ".azurecr.io", ".storage.googleapis.com", ".appspot.com", ".firebaseio.com",
    ".herokuapp.com", ".digitaloceanspaces.com", ".r2.cloudflarestorage.com",
    ".apps.googleusercontent.com",
  ]

  /// Words near the twelve digits of an AWS account.
  static let accounts = TermSet(
    "account accounts acct arn aws accountid konto cuenta compte organization payer linked")

  /// Words before a GUID, or hexadecimal digits, of something that a provider numbers.
  static let tenants = TermSet(
    """
    tenant tenantid subscription subscriptionid directory client clientid object objectid application app principal
    zone zoneid cloudflare account accountid resource project
    """)

  /// Words before ids of capitals and digits.
  static let capitalIds = TermSet("zone zones hostedzone distribution cloudfront zoneid")

  /// What providers let companies name; beside the name of a provider, a name follows.
  static let owned = TermSet(
    "account accounts project projects subscription tenant profile organization org")
  static let providers = TermSet(
    "aws amazon gcp gcloud google azure cloud set oci digitalocean scaleway hetzner openstack firebase alibaba"
  )

  static let fillers = TermSet("named called name app bucket queue topic")

  /// Words before a commit.
  static let commits = TermSet(
    """
    commit commits committed sha sha1 rev revision revert reverted reverts reverting merge merged merges hash changeset
    cherry picked head checkout bisect bisected build deployed deploy deploys deploying deployment rollback rolled ref
    git tag tagged release released pushed shipped introduced fixed culprit since version image commit_sha git_sha
    коммит commité коміт
    """)

  static let branches = TermSet("branch branches branche rama ramo zweig ветка")

  /// First parts of the names of branches.
  static let branchPrefixes = TermSet(
    "feature feat hotfix bugfix fix release chore origin refactor heads revert renovate dependabot spike upstream"
  )

  /// Names of branches that everybody has.
  static let commonBranches = TermSet(
    "main master develop dev trunk head staging production stable next gh-pages release hotfix feature"
  )

  static let pullRequests = TermSet("pr prs mr mrs pull merge")

  /// First parts of the names that Azure's conventions give resources.
  static let azurePrefixes = TermSet(
    """
    sub mg rg vnet snet nsg vm vmss kv aks acr func plan sql sqldb sqlmi cosmos redis log appi pip nic asp apim evh evhns sb
    sbns sbq sbt adf dbw syn st stvm lbe lbi agw afw rt bas vpng id mi ca cae
    """)

  /// What Stripe and others put before the ids of their objects.
  static let objectPrefixes = TermSet(
    """
    cus cust sub in pi ch acct evt org usr req txn prod price user tenant ws proj ord order si seti pm card ba po
    tr re ii inv cs dp whsec_id we team mem sess inst key_id acc pay inc alr svc wf run thread asst msg file job
    customer account app dep conn client merchant store
    """)
}
