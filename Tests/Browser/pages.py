"""The pages that are looked at: a line for each group of documents.

A group is built together. `documents` are Markdown files or folders below the project's, or texts by their names; `options` are
those of `build`; `says` holds where a page must show all words of its document, which it does not on another clock.
"""

from dataclasses import dataclass, field


@dataclass
class Group:
    name: str
    documents: object
    options: list = field(default_factory=list)
    configuration: str = ""
    says: bool = True


COMPANY = """page:
  company: Larkspur Pay
  logo: logo.png
  home: https://status.example.com/
  accent: "#8a1c7c"
  footer: Questions go to reliability@example.com.
"""

PLAIN_COMPANY = """page:
  company: A company with quite a long name that has to be broken on a small screen GmbH & Co. KGaA
  accent: "#00694e"
  accent-dark: "#6fe3bf"
"""

# Playbooks are for customers only where a configuration says what is.
CUSTOMER = """customer:
  sections: [lead, summary, narrative, impact, timeline, rootCause, mitigation, resolution, actions, nextUpdate, updates]
"""

GROUPS = [
    Group("examples", "Examples"),
    Group("stress", "Tests/Browser/documents", configuration=PLAIN_COMPANY),
    Group("company", "Examples", configuration=COMPANY),
    Group("berlin", "Examples", ["--timezone", "Europe/Berlin"], says=False),
    Group("customer", "Examples", ["--audience", "customer"], CUSTOMER, says=False),
    Group("kathmandu", "Tests/Browser/documents", ["--timezone", "Asia/Kathmandu"], says=False),
]
