extension TokenForm {
  /// Databases and stores.
  static let dataForms: [TokenForm] = [
    TokenForm("dapi", .hex, 32, "Databricks token", atMost: 32),
    TokenForm("dapi", .words, 34, "Databricks token", atMost: 34, firstPart: 32...32),
    TokenForm("dkea", .hex, 32, "Databricks token"),
    TokenForm("dose", .hex, 32, "Databricks token"),
    TokenForm("AstraCS:", .address, 20, "DataStax token"),
    TokenForm("pscale_tkn_", .address, 30, "PlanetScale token"),
    TokenForm("pscale_pw_", .address, 30, "PlanetScale password"),
    TokenForm("pscale_oauth_", .address, 30, "PlanetScale token"),
    TokenForm("sbp_", .words, 40, "Supabase token"),
    TokenForm("sb_secret_", .words, 31, "Supabase key", atMost: 31),
    TokenForm("napi_", .letters, 60, "Neon key"),
    TokenForm("CCDB1_", .words, 60, "CockroachDB key"),
    TokenForm("4b1d", .letters, 38, "ClickHouse key", atMost: 38),
    TokenForm("essu_", .base64, 50, "Elastic key"),
    TokenForm("mdb_sa_sk_", .words, 36, "MongoDB secret"),
    TokenForm("mdb_sa_id_", .hex, 24, "MongoDB id"),
    TokenForm("AVNS_", .words, 16, "Aiven password"),
    TokenForm("dG9rOj", .base64, 30, "token in base64"),
    TokenForm("xata_", .letters, 32, "Xata key"),
    TokenForm("tinybird_", .words, 30, "Tinybird token"),
    TokenForm("p.eyJ", .dotted, 60, "Tinybird token"),
    TokenForm("turso_", .words, 30, "Turso token"),
    TokenForm("db-", .letters, 29, "Databento key", atMost: 29),
  ]

  /// Keys that are written in base64, or in a way of their own.
  static let encodedForms: [TokenForm] = [
    TokenForm("ZXlK", .base64, 60, "JSON web token in base64"),
    TokenForm("eyJhdXRo", .base64, 24, "Docker login"),
    TokenForm("LS0tLS1CRUdJTi", .base64, 40, "key in base64"),
    TokenForm("b3BlbnNzaC1rZXktdjE", .base64, 60, "private key"),
    TokenForm("AGE-SECRET-KEY-1", .capitals, 50, "age private key"),
    TokenForm("AGE-PLUGIN-", .words, 50, "age private key"),
    TokenForm("xprv", .letters, 100, "wallet key"),
    TokenForm("lsk_", .words, 40, "API key"),
    TokenForm("nsec1", .letters, 58, "Nostr private key"),
  ]
}
