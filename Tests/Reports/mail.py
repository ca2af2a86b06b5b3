"""Reads messages as mail programs do. Usage: mail.py FOLDER

FOLDER holds for each message NAME.eml, and NAME.json with what it has to say: subject, words (of the document), text
(the plain text), cut (whether the HTML may end before the document). Nothing here shares code with what wrote the
messages. Prints what is wrong, and ends with status 1 where anything is.
"""

import email
import email.policy
import html.parser
import json
import pathlib
import re
import sys

TAGS = set(
    "html head meta title body table tr td th p h1 h2 h3 ul ol li strong em del code pre a br hr blockquote".split())
VOID = {"meta", "br", "hr"}
ATTRIBUTES = set(
    "lang charset name content style href width align role border cellpadding cellspacing start scope".split())
SCHEMES = ("http://", "https://", "mailto:", "tel:")
problems = []


def expect(what, is_so, found=""):
    if not is_so:
        problems.append(f"{what}: {found!r}"[:600])


class Page(html.parser.HTMLParser):
    """Collects text, and holds every element against what mail programs take."""

    def __init__(self, name):
        super().__init__(convert_charrefs=True)
        self.name, self.open, self.text, self.widths = name, [], [], []
        self.colours = [("#000000", "#ffffff")]

    def handle_starttag(self, tag, attributes):
        expect(f"{self.name}: element", tag in TAGS, tag)
        if tag not in ("strong", "em", "del", "code", "a"):
            self.text.append(" ")
        style = ""
        for key, value in attributes:
            expect(f"{self.name}: attribute", key in ATTRIBUTES, f"{tag} {key}")
            if key == "style":
                style = value
                expect(f"{self.name}: style", not re.search(r"url\(|@|expression|position|float|var\(", value), value)
            if key == "href":
                expect(f"{self.name}: link", value.lower().startswith(SCHEMES), value)
            if key == "width":
                self.widths.append(value)
        if tag in VOID:
            return
        rules = dict(rule.split(":", 1) for rule in style.split(";") if ":" in rule)
        front, back = self.colours[-1]
        self.colours.append((rules.get("color", front), rules.get("background-color", back)))
        self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)

    def handle_endtag(self, tag):
        expect(f"{self.name}: closing tag", self.open and self.open[-1] == tag, (tag, self.open[-3:]))
        if self.open:
            self.open.pop()
            self.colours.pop()

    def handle_comment(self, data):
        problems.append(f"{self.name}: a comment: {data!r}")

    def handle_data(self, data):
        self.text.append(data)
        if data.strip() and "body" in self.open:
            expect(f"{self.name}: contrast", contrast(*self.colours[-1]) >= 4.5, (data[:40], self.colours[-1]))


def contrast(front, back):
    """The ratio of WCAG 2.2."""
    def light(colour):
        parts = [int(colour[i:i + 2], 16) / 255 for i in (1, 3, 5)]
        parts = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    low, high = sorted([light(front), light(back)])
    return (high + 0.05) / (low + 0.05)


def words(text):
    return re.findall(r"\w+", text.casefold())


def check_form(name, raw):
    expect(f"{name}: ASCII", raw.isascii())
    rest = raw.replace(b"\r\n", b"")
    expect(f"{name}: bare line ends", b"\r" not in rest and b"\n" not in rest)
    for line in raw.split(b"\r\n"):
        expect(f"{name}: line length", len(line) <= 76, line)
        expect(f"{name}: a dot or From begins a line", not re.match(rb"\.|From ", line), line)


def check(name, raw, wanted):
    check_form(name, raw)
    message = email.message_from_bytes(raw, policy=email.policy.default)
    expect(f"{name}: defects", not message.defects, message.defects)
    expect(f"{name}: headers", sorted(message.keys()) == ["Content-Type", "MIME-Version", "Subject", "X-Unsent"],
           message.keys())
    expect(f"{name}: subject", message["Subject"] == wanted["subject"], (message["Subject"], wanted["subject"]))
    expect(f"{name}: type", message.get_content_type() == "multipart/alternative", message.get_content_type())
    parts = list(message.iter_parts())
    expect(f"{name}: parts", [p.get_content_type() for p in parts] == ["text/plain", "text/html"], parts)
    for part in parts:
        expect(f"{name}: charset", part.get_content_charset() == "utf-8")
        expect(f"{name}: encoding", part["Content-Transfer-Encoding"] == "quoted-printable")
        expect(f"{name}: part's defects", not part.defects, part.defects)
    text = parts[0].get_payload(decode=True).decode("utf-8")
    expect(f"{name}: text", text.replace("\r\n", "\n") == wanted["text"], text[:200])
    source = parts[1].get_payload(decode=True)
    expect(f"{name}: size", len(source) < 100_000 and len(parts[1].get_payload()) < 100_000, len(source))
    page = Page(name)
    page.feed(source.decode("utf-8"))
    page.close()
    expect(f"{name}: open elements", not page.open, page.open)
    expect(f"{name}: width", "600" in page.widths, page.widths)
    shown = words("".join(page.text))
    if wanted["cut"]:
        expect(f"{name}: says that it is cut", "This e-mail ends here" in "".join(page.text))
    else:
        known = set(shown)
        lost = [word for word in words(wanted["words"]) if word not in known]
        expect(f"{name}: lost words", not lost, lost[:12])


folder = pathlib.Path(sys.argv[1])
for path in sorted(folder.glob("*.eml")):
    check(path.stem, path.read_bytes(), json.loads(path.with_suffix(".json").read_text("utf-8")))
expect("messages", len(list(folder.glob("*.eml"))) > 0)
if problems:
    print("\n".join(problems[:40]))
    sys.exit(1)
