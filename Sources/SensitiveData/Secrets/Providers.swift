/// A service whose credentials have no prefix: its name, and what they consist of.
struct Provider: Sendable {
  /// What a credential consists of.
  enum Form: Sendable {
    case hex(Int)
    case letters(Int)
    case words(Int)
    case any(Int)
    case uuid
    case digits(Int)
  }

  var name: StaticString
  var forms: [Form]

  /// A provider by its name in small letters.
  init(_ name: StaticString, _ forms: Form...) {
    (self.name, self.forms) = (name, forms)
  }
}

extension Provider {
  static let all: [Provider] = [
    Provider("adafruit", .words(32)), Provider("adobe", .hex(32)), Provider("aiven", .any(60)),
    Provider("airtable", .letters(17), .any(30)), Provider("algolia", .letters(32)),
    Provider("alibaba", .letters(30), .any(30)), Provider("aliyun", .letters(30), .any(30)),
    Provider("amplitude", .hex(32)), Provider("asana", .digits(16), .letters(32)),
    Provider("assemblyai", .letters(32)), Provider("atlassian", .letters(24)),
    Provider("confluence", .letters(24)), Provider("jira", .letters(24)),
    Provider("beamer", .words(44)), Provider("bitbucket", .letters(32), .words(64)),
    Provider("bitly", .hex(40)), Provider("bitrise", .words(86)), Provider("bittrex", .letters(32)),
    Provider("braintree", .hex(32)), Provider("circleci", .hex(40)), Provider("civo", .letters(50)),
    Provider("clickhouse", .letters(20)), Provider("cloudflare", .hex(37), .words(40)),
    Provider("cloudinary", .digits(15), .words(27)), Provider("codecov", .uuid, .words(36)),
    Provider("codeclimate", .hex(64)), Provider("cohere", .letters(40)),
    Provider("coinbase", .words(64)), Provider("confluent", .letters(16), .letters(64)),
    Provider("contentful", .words(43)), Provider("couchbase", .any(60)),
    Provider("capella", .any(60)), Provider("clickup", .words(44), .words(45)),
    Provider("coveralls", .words(37)), Provider("datadog", .letters(32), .words(40)),
    Provider("deepgram", .hex(40)), Provider("deepl", .uuid),
    Provider("discord", .hex(64), .words(32), .digits(18)),
    Provider("disqus", .letters(64)), Provider("droneci", .letters(32)),
    Provider("dropbox", .letters(15), .words(64)),
    Provider("alicloud", .any(30)),
    Provider("etsy", .any(30)), Provider("kimi", .any(48)),
    Provider("facebook", .hex(32), .any(43)), Provider("fastly", .words(32)),
    Provider("finicity", .letters(20), .hex(32)), Provider("finnhub", .letters(20)),
    Provider("flickr", .letters(32)), Provider("freshbooks", .letters(64)),
    Provider("freshdesk", .letters(20)), Provider("gitea", .hex(40)),
    Provider("gitter", .words(40)),
    Provider("gitlab", .words(20)), Provider("greptile", .any(48)),
    Provider("gumroad", .hex(64), .words(43)), Provider("heroku", .uuid),
    Provider("honeycomb", .letters(22), .hex(32)), Provider("hubspot", .uuid),
    Provider("infomaniak", .any(60)), Provider("influxdb", .any(86)),
    Provider("influx", .any(86)),
    Provider("intercom", .any(60)), Provider("jumpcloud", .letters(40)), Provider("kagi", .any(50)),
    Provider("klaviyo", .letters(34), .words(37)), Provider("kraken", .any(80)),
    Provider("kucoin", .hex(24), .uuid), Provider("lark", .letters(32)),
    Provider("launchdarkly", .any(40)), Provider("lighton", .any(40)),
    Provider("linear", .hex(32)), Provider("linkedin", .letters(14), .letters(16)),
    Provider("looker", .letters(20), .letters(24)), Provider("mailchimp", .any(36)),
    Provider("mailgun", .any(50), .hex(32)), Provider("mailjet", .hex(32)),
    Provider("mapbox", .any(60)), Provider("mattermost", .letters(26)),
    Provider("meraki", .hex(40)),
    Provider("messagebird", .letters(25), .uuid), Provider("mistral", .letters(32)),
    Provider("mixpanel", .hex(32)), Provider("netlify", .words(40)),
    Provider("newrelic", .letters(64), .hex(40)),
    Provider("nytimes", .words(32)), Provider("okta", .words(42)), Provider("ollama", .any(57)),
    Provider("openweather", .letters(32)), Provider("pyowm", .letters(32)),
    Provider("openweathermap", .letters(32)), Provider("opsgenie", .uuid),
    Provider("ovh", .letters(32)),
    Provider("pagerduty", .words(20), .hex(32)), Provider("pinecone", .uuid),
    Provider("plaid", .letters(24), .letters(30)), Provider("plivo", .words(40), .letters(20)),
    Provider("pscale", .letters(12)), Provider("planetscale", .letters(12)),
    Provider("polymarket", .any(64)), Provider("poly", .any(40)),
    Provider("privateai", .letters(32)),
    Provider("pushover", .letters(30)), Provider("rapidapi", .words(50)),
    Provider("recaptcha", .words(40)), Provider("rollbar", .hex(32)), Provider("scaleway", .uuid),
    Provider("sendbird", .hex(40), .uuid), Provider("sentry", .hex(64), .hex(32)),
    Provider("shodan", .letters(32)), Provider("snyk", .uuid), Provider("sonar", .words(40)),
    Provider("sonarqube", .words(40)), Provider("spotify", .hex(32)),
    Provider("squarespace", .uuid),
    Provider("sslmate", .letters(36)), Provider("sumologic", .letters(64), .letters(14)),
    Provider("sumo", .letters(64)), Provider("telegram", .any(40)), Provider("telnyx", .any(54)),
    Provider("travis", .letters(22)), Provider("travisci", .letters(22)),
    Provider("trello", .words(32), .hex(64)), Provider("twilio", .hex(32)),
    Provider("twitch", .letters(30)), Provider("twitter", .letters(25), .letters(45), .letters(50)),
    Provider("typeform", .words(59)), Provider("unsplash", .words(43)),
    Provider("upstage", .any(40)), Provider("vercel", .letters(24)),
    Provider("virustotal", .hex(64)), Provider("vultr", .letters(36)), Provider("wakatime", .uuid),
    Provider("wandb", .hex(40)), Provider("weatherstack", .hex(32)), Provider("yandex", .any(40)),
    Provider("zai", .any(49)), Provider("zendesk", .letters(40)), Provider("zoho", .hex(32)),
    Provider("zoominfo", .words(32)), Provider("steam", .hex(32)), Provider("riot", .uuid),
    Provider("shodan", .letters(32)), Provider("ipstack", .hex(32)),
    Provider("abuseipdb", .hex(80)),
    Provider("censys", .uuid), Provider("hunterio", .hex(40)), Provider("moonshot", .any(48)),
    Provider("minimax", .any(60)), Provider("bugsnag", .hex(32)), Provider("raygun", .any(22)),
    Provider("splunk", .uuid), Provider("logz", .letters(32)), Provider("loggly", .uuid),
    Provider("papertrail", .letters(20)), Provider("statuspage", .hex(32)),
    Provider("pingdom", .words(60)),
    Provider("zerotier", .letters(32)), Provider("namecheap", .hex(32)),
    Provider("godaddy", .words(35)),
    Provider("linode", .hex(64)), Provider("hetzner", .letters(64)), Provider("porkbun", .hex(64)),
  ]

  /// Providers all of whose credentials have a prefix.
  static let prefixed = WordList([
    "aikido", "anthropic", "authress", "configcat", "exoscale", "brave", "brevo", "buildkite",
    "canva", "cloudsmith", "databento",
    "databricks", "digitalocean", "doppler", "duffel", "easypost", "elevenlabs", "gemini", "groq",
    "perplexity", "posthog", "postman", "pulumi", "replicate", "rubygems", "scalingo", "sendgrid",
    "sendinblue", "shippo", "stability", "supabase", "tailscale", "tavily", "xai",
  ])

  /// Software that companies run themselves, and services with more kinds of credentials than are listed.
  static let open = WordList([
    "atlassian", "bitbucket", "clickhouse", "confluence", "discord", "droneci", "facebook",
    "gitea", "gitlab", "influx", "influxdb", "jira", "lark", "linear", "looker", "mattermost",
    "okta", "poly", "sentry", "sonar", "sonarqube", "splunk", "telegram", "twitter", "yandex",
    "zendesk", "etsy", "heroku", "cloudflare", "datadog", "newrelic",
  ])

  /// Words beside the name of a provider that leave it the provider's own credential.
  static let plainWords = WordList([
    "api", "access", "auth", "token", "key", "secret", "apikey", "accesskey", "client", "personal",
    "app", "oauth", "bearer", "search", "project", "sdk", "user", "prod", "production", "dev",
    "staging", "my", "next", "env", "the", "service", "account", "ai", "cloud", "login", "id", "v",
  ])

  /// The names of all.
  static let names = WordList(all.map(\.name))

  /// Words that go with the names of providers but are no credentials.
  static let otherWords = WordList([
    "commit", "commits", "sha", "sha1", "sha256", "revision", "rev", "tree", "checksum", "digest",
    "hash", "md5", "trace", "span", "request", "build", "artifact", "image", "ref", "version",
    "etag",
    "uuid", "guid", "monitor", "dashboard", "incident", "event", "job", "pipeline", "run", "issue",
  ])
}
