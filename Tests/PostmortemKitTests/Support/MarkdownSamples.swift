/// Documents that are hard to write again.
enum MarkdownSamples {
  /// Sources whose meaning must survive.
  static let all: [String] = [
    "", "\n\n", "Just a line.", "# \n", "#\n\ntext", "<!-- only a comment -->",
    // Words that look like marks.
    "1\\. no list\n\n\\- none\n\n\\+ none\n\n\\* none\n\n\\# no heading\n\n\\> no quote",
    "2024\\) a\n\n12345678901. b\n\na\n\\---\n\na\n\\===\n\n\\*\\*\\*\n\n\\_\\_\\_",
    "a \\*b\\* \\_c\\_ \\`d\\` \\[e\\](f) \\![g](h) \\\\ snake_case_name 2 * 3 * 4",
    "\\[name]: https://example.com\n\n[a]: b\n\nSee [a] and [none].",
    "&lt;b> &amp;lt; &amp; AT&T &copy; &#35; not a heading",
    "a | b\n\\--- | ---\n\n\\| a |\n\\|---|",
    "\\~~~\n\n\\```\n\nline\\\nbreak  \nbreak",
    "Ends with a backslash \\\\\nnext\\\\",
    "!\\[not an image](x) and ![an *image*](a.png \"a \\\"title\\\"\")",
    "a![](b.png)[](c) [\\[d\\]](e) [f](<g h>) [i](j(k)l) [m](<>)",
    "wow![link](x) and wow\\![link](y)",
    "x\n\n[one two\n[a]: b", "x\n\n- [ ]\n    ~~~ a`b\n    c\n", "~~~ ~a`b\nc\n~~~",
    "ana@_example.com", "**•**\n\ntext",
    // Inlines.
    "*a **b** c* **d *e* f** ***g*** ~~h~~ `i` ``j`k`` `` ` `` ` l `",
    "_a_b_ __c__ *d*e **f**g x*y*z *a*<!-- c -->*b* a<!-- -->*\"b\"*",
    "**bold\nover lines** and [a\nlink](x) end", "[a\nlink](x)\n\n[b]\n[*c*]: d",
    "https://example.com/a_b, <https://example.com/?a=1&copy=2> ana@example.com www.example.com.",
    "**https://example.com** (https://example.com/a) <mailto:ana@example.com>",
    "Costs <customer> and <b>more</b> than <br> a <kbd>key</kbd>",
    // Blocks.
    "---\n\na\n\n***\n\n- ***\n- b\n\n> ---",
    "> quote\nlazy\n>\n> - item\n>\n>   more\n\n> second quote",
    "- a\n- b\n\n* c\n* d\n\n1. e\n2. f\n\n3) g",
    "7. a\n8. b\n   - c\n     - d\n\n     e\n9. f",
    "-\n- a\n-\n\n1.\n2. b", "- - a\n  - b\n- 1. c\n- > d\n- # e\n- ```\n  f\n  ```",
    "- a\n\n  b\n- c\n\n      code\n- d\n  - e\n\n\n- f",
    "- a\n\n<!-- c -->\n\n    code\n\n<!-- d -->\n\n    more code\n",
    "    code first\n\ttab\n\n    after blank\n\ntext",
    "```swift\nlet a = \"```\"\n```\n\n~~~ a`b\n```\n~~~\n\n````\n```\n````\n\n```\n```\n\n```\n\na\n\n```",
    "a\r\nb\r\n\r\n```\r\nc\r\nd\r\n```\r\n\r\n- e\r\n",
    "| a | b |\n|:--|--:|\n| `x\\|y` | p\\|q |\n| \\\\ | |\n| one |\n| 日本語 | 🚨 |\n",
    "before\n\n|a|\n|-|\n|*b*<br>c|\n\n- | a | b |\n  | - | - |\n  | c | d |\n",
    "text above\n| a | b |\n| - | - |\n| c | d |\n",
    "<div>\n<h2>Impact</h2>\n<p>Some &amp; all <customer></p>\n<!-- gone -->\n</div>\n\nafter",
    "Title\n=====\n\nPart one\n--------\n\nText\n\n# Trailing \\#\n\n## a \\## b #\n",
    // Boxes.
    "# Restart playbook\n\n[ ] one\n[x] two\nmore of two\n\n- [ ] three\n  [ ] four\n- [X] five\n",
    "- a\n[ ] b\n- c\n\n> [ ] d\n\ntext\n[x] e",
    "- [ ]\n- [x] **f** g\n1. [ ] h",
    // Front matter.
    "---\ntitle: \"*Login* outage #1\"\ndate: 2024-03-04\n---\n\n# Timeline\n\n- 10:00 UTC - Paged\n\n# Root cause\n\nDisk\n",
    "---\ntitle: Search down\nseverity: down\nresolved: true\n---\n*Resolved* - All good. {{< track \"2024-05-05 10:00:00\" >}}\n",
    "---\nauthor: Ana\n---\n\nText\n",
    // Headings of every form.
    "Login outage\n\nSummary\nUsers could not log in.\nImpact:\nAll of them\n**Root cause**\nA disk\n\nTimeline\n10:00 UTC Paged\n10:30 UTC Resolved\n",
    "# A\n\n## Timeline\n\n### 2024-03-04\n\n#### 10:00 UTC\n\nPaged\n\n#### 11:00 UTC\n\nFixed\n\n##### Aftermath\n\n## Root cause\n",
    "# Summary\n\nText\n\n# Impact\n\n## Customers\n\n#### Deep\n\n# Action items\n\n**Corrective actions**\n\n- Fix it\n",
    "**Incident report**\n\n**What happened**\n\nThings\n\n**Some other name**\n\nMore\n\n__Lessons:__\n\n- one\n",
    "    Outage\n\n    Timeline:\n      10:00 UTC - Paged\n      10:20 UTC - Fixed\n    Root cause:\n      Disk\n",
    "• Impact\n\n:fire: Summary\n\n## :fire: Root cause\n\n• one\n• two\n",
    "日本語の障害\n\n## タイムライン\n\n- 10:00 JST 検知\n\n## 根本原因\n\nディスク\n",
    "###### Deep\n\na\n\n> # Quoted\n\n- # In an item\n\n  text\n",
  ]

  /// Sources and what is written for them.
  static let written: [(String, String)] = [
    (
      "Login outage\n\nSummary\nNobody could log in.\n**Impact:**\nAll users\n\nTimeline:\n10:00 UTC Paged\n",
      "# Login outage\n\n## Summary\n\nNobody could log in.\n\n## Impact\n\nAll users\n\n### Timeline\n\n10:00 UTC Paged\n"
    ),
    (
      "---\ntitle: Search down\n---\n* a\n* b\n    1) c\n\n__d__ _e_ <customer> <!-- f -->\n",
      "# Search down\n\n- a\n- b\n  1. c\n\n**d** *e* &lt;customer>\n"
    ),
    (
      "Restart playbook\n=====\n\n[ ] Stop\n[x] Start\n\n    make it so\n",
      "# Restart playbook\n\n- [ ] Stop\n- [x] Start\n\n```\nmake it so\n```\n"
    ),
    (
      "|Time|Event|\n|---|:-:|\n|10:00|a\\|b|\n",
      "| Time  | Event |\n| ----- | :---: |\n| 10:00 | a\\|b  |\n"
    ),
    ("~~~sh\nls\n~~~\n\n[a]\n\n[a]: <b c> 'd'\n", "```sh\nls\n```\n\n[a](<b c> \"d\")\n"),
  ]
}
