/// Endings of the names of files.
enum FileNames {
  static func isEnd(_ text: IdentifierText, _ part: Range<Int>) -> Bool {
    ends.contains(text, part)
  }

  private static let ends = TermSet(
    """
    log logs txt md qmd rst html htm css js ts jsx tsx json jsonl yaml yml toml ini cfg conf cnf properties env xml
    csv tsv sql py rb go rs java kt swift c h cpp cs php sh bash zsh ps1 bat cmd pl lua tf tfvars tfstate hcl
    lock sum mod tpl tmpl j2 gz tgz tar zip bz2 xz 7z bak old orig swp tmp dump dmp hprof core pcap pid sock db
    sqlite png jpg jpeg gif svg webp pdf doc docx xls xlsx ppt pptx pem crt cer key csr p12 pfx jks pub asc gpg
    service timer socket target mount unit ipynb out err trace prof wav mp4 mov avi rpm deb jar war exe dll msi
    """)
}
