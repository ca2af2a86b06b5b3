"""Texts that are made to hold up whoever reads them, in any size.

    inputs.py FOLDER SIZE...     writes each text in each size: FOLDER/SIZE/NUMBER.md; prints the classes, a line each

The classes are those for which parsers of CommonMark are known to need more than linear time (the CVEs of cmark and cmark-gfm
of 2020 to 2023), and those that a reader of incidents adds: headings, times, people, marks.
"""
import os
import sys


def repeated(unit, head="", middle="", then=""):
    """A unit as often as fits, or for half the size and then another; {n} counts, {m} counts from 00 to 59."""

    def make(size):
        half = size // 2 if then else size
        return head + run(unit, half) + middle + run(then, half)

    return make


def run(unit, size):
    if not unit:
        return ""
    count = max(1, size // len(unit.encode()))
    if "{" not in unit or "{{" in unit or "{b" in unit:
        return unit * count
    parts, length = [], 0
    for number in range(count):
        part = unit.replace("{n}", str(number)).replace("{m}", f"{number % 60:02}")
        parts.append(part)
        length += len(part.encode())
        if length >= size:
            break
    return "".join(parts)


def front_matter(unit):
    """As much front matter as is read, and then as much text, which is all of the document where the front matter is none."""
    most = 90_000
    return lambda size: "---\nkey: 1\n" + run(unit, min(size, most)) + "\n---\n" + run("Text.\n", size)


def indented(unit):
    """Lines each of which stands two columns further right."""

    def make(size):
        lines, length = [], 0
        while length < size:
            lines.append("  " * len(lines) + unit)
            length += len(lines[-1])
        return "".join(lines)

    return make


def growing_runs(size):
    """Runs of backticks, each longer than those before, so that none closes another."""
    runs, length = [], 0
    while length < size:
        runs.append("`" * (len(runs) + 1) + "a")
        length += len(runs[-1])
    return "".join(runs)


def padded_table(cell, head="| a | b |\n| - | - |\n"):
    """Half of the text is short rows, the other half one cell, to whose width nothing may be padded."""

    def make(size):
        half = size // 2
        return head + run("| x | y |\n", half) + "| " + run(cell, half) + " | z |\n"

    return make


def one_line_log(unit):
    """A log without line ends, as consoles paste it, in a part that customers read."""
    head = "# Payments outage\n\n**Date:** 2025-03-04\n\n## Summary\n\nPayments failed.\n\n"
    return lambda size: head + "```\n" + run(unit, size) + "\n```\n"


def wide_table(size):
    """As many columns as rows, and one cell in each row."""
    count = size // 6
    return "|a" * count + "\n" + "|-" * count + "\n" + "|b\n" * count


TIMELINE = "# Payments outage\n\n## Timeline\n\n"

INPUTS = [
    ("nested quotes", repeated(">")),
    ("nested quotes", repeated("> ")),
    ("nested quotes, then lines", repeated(">", then="a\n")),
    ("nested quotes, then emphasis", repeated(">", then="a*")),
    ("nested lists", repeated("- ")),
    ("nested lists", repeated("* ", then="a\n")),
    ("nested lists", repeated("1. ")),
    ("nested lists, then blank lines", repeated("- ", then="\n")),
    ("quoted nested lists, then blank lines", repeated("- ", head="> ", then="\n")),
    ("quotes and lists in turn", repeated("> - ")),
    ("lists that go in and out", repeated("- a\n  - b\n    - c\n")),
    ("lists that go in and out", repeated("> - a\n> > - b\n")),
    ("emphasis that is never closed", repeated("*a ")),
    ("emphasis that is never closed", repeated("**a *b ")),
    ("emphasis that is never opened", repeated("a* ")),
    ("nested emphasis", repeated("*a **a ", then="b** b*")),
    ("emphasis of two kinds", repeated("*a_ ")),
    ("emphasis of two kinds", repeated("_a__", then="b*")),
    ("emphasis within words", repeated("a**b", then="c* ")),
    ("runs of asterisks", repeated("*")),
    ("runs of underscores", repeated("_")),
    ("runs of underscores", repeated("__a")),
    ("emphasis of growing runs", repeated("a***b**c*")),
    ("strikethrough that is never closed", repeated("~~a ")),
    ("strikethrough within strikethrough", repeated("~a ~~b", then="~~ c~")),
    ("emphasis across strikethrough", repeated("*a ~b* c~ ")),
    ("open brackets", repeated("[")),
    ("open brackets", repeated("[a ")),
    ("open brackets", repeated("![a ")),
    ("nested brackets", repeated("[", then="]")),
    ("closed brackets", repeated("]")),
    ("brackets and parentheses", repeated("[ (](")),
    ("images around empty links", repeated("![[]()")),
    ("links that are never closed", repeated("[a](b")),
    ("links that are never closed", repeated("[a](<b")),
    ("links that are never closed", repeated("[a](b \"c")),
    ("links", repeated("[a](/u) ")),
    ("links within links", repeated("[a [b](/u) ")),
    ("parentheses of an address", repeated("(", head="[a](")),
    ("parentheses of an address", repeated(")", head="http://a.b/")),
    ("references that are unknown", repeated("[a][b] ")),
    ("references that are known", repeated("[a] ", head="[a]: /u\n\n")),
    ("a reference of a long address", repeated("u", head="[a]: /", middle="\n\n", then="[a] ")),
    ("definitions", repeated("[a{n}]: /u\n")),
    ("definitions of the same name", repeated("[a]: /u\n")),
    ("definitions that are never used", repeated("[a{n}]: /u 't'\n\na\n\n")),
    ("definitions and tables", repeated("|[a{n}]|\n|-|\n|b|\n\n[a{n}]: /u\n\n")),
    ("definitions without an address", repeated("[a]:\n")),
    ("backslashes", repeated("\\")),
    ("line ends that are no new line", repeated("a\\\n")),
    ("line ends that are no new line", repeated("`a\n` ")),
    ("line ends that are no new line", repeated("<b\n> ")),
    ("line ends that are no new line", repeated("[a](b '\n') ")),
    ("line ends that are no new line", repeated("*a*\\\n")),
    ("backslashes before brackets", repeated("\\[")),
    ("backticks", repeated("`")),
    ("backticks of growing runs", growing_runs),
    ("backticks that are never closed", repeated("`a ``b ")),
    ("comments that are never closed", repeated("<!--")),
    ("comments that are never closed", repeated("a <!-- b\n")),
    ("comments", repeated("<!-- a -->\n")),
    ("elements that are never closed", repeated("<a")),
    ("elements that are never closed", repeated("<div \"x\n")),
    ("elements that are never closed", repeated("<p> a\n")),
    ("elements that are never closed", repeated("<p> a\n\n")),
    ("elements that are never closed", repeated("a <b> c ")),
    ("elements that are never closed", repeated("<x{n}> a\n\n")),
    ("elements that are never opened", repeated("</p> a\n")),
    ("elements that hide their text", repeated("<script> a\n\n")),
    ("elements that hide their text", repeated("<details>\n\na\n\n")),
    ("instructions and declarations", repeated("<?a ")),
    ("instructions and declarations", repeated("<!A ")),
    ("instructions and declarations", repeated("a <![CDATA[ ")),
    ("attributes", repeated(" b=\"c\"", head="<a")),
    ("character references", repeated("&")),
    ("character references", repeated("&amp;")),
    ("character references", repeated("&#x")),
    ("bare addresses", repeated("http://a.b ")),
    ("bare addresses", repeated("www._")),
    ("bare addresses", repeated("a@")),
    ("bare addresses", repeated("a.b@c_d.")),
    ("bare addresses", repeated("://")),
    ("bare addresses", repeated("http://a.b/&amp;")),
    ("table of one wide row", repeated("|b", head="|a|\n|-|\n")),
    ("table of many rows", repeated("|c|d|\n", head="|a|b|\n|-|-|\n")),
    ("table of many columns and short rows", wide_table),
    ("tables", repeated("|a|\n|-|\n|b|\n\n")),
    ("pipes without a table", repeated("a|b\n")),
    ("delimiter rows without a head", repeated("|-|-|\n")),
    ("table with one wide cell", padded_table("w")),
    ("table with one wide cell", padded_table("w ")),
    ("table with one wide cell", padded_table("`w` ")),
    ("table with one wide cell", padded_table("界")),
    ("table with one wide head", lambda size: "| " + run("w ", size // 2) + "| b |\n| - | - |\n" + run("| x | y |\n", size // 2)),
    ("table in an item with one wide cell", lambda size: "- a\n\n  " + padded_table("w ")(size).replace("\n", "\n  ").rstrip(" ")),
    ("log on one line", one_line_log("10.42.17.9 ")),
    ("log on one line", one_line_log("10.42.17.{n} ")),
    ("log on one line", one_line_log("host{n}.internal ")),
    ("log on one line", one_line_log("ana{n}@acme.com,")),
    ("log on one line", one_line_log("@ana ")),
    ("log on one line", one_line_log("/var/log/a{n} ")),
    ("log on one line", one_line_log("OPS-{n} ")),
    ("log on one line", lambda size: one_line_log("10.42.17.9 ")(size).replace("```\n", "")),
    ("escaped pipes", repeated("\\|", head="|a|\n|-|\n|")),
    ("check boxes", repeated("- [ ] a\n")),
    ("check boxes", repeated("- [x] ")),
    ("fences that are never closed", repeated("```\na\n\n")),
    ("fences", repeated("~~~ a\n")),
    ("indented code", repeated("    a\n")),
    ("growing indentation", indented("- a\n")),
    ("growing indentation", indented("a\n")),
    ("setext headings", repeated("a\n=\n")),
    ("setext headings", repeated("a\n", then="-\n")),
    ("headings", repeated("# a\n")),
    ("headings", repeated("## a {n}\n\nb\n\n")),
    ("headings of each depth", repeated("# a\n## b\n### c\n#### d\n")),
    ("headings of parts", repeated("## Timeline\n\n- 10:00 UTC a\n\n")),
    ("headings of parts", repeated("## Action items\n\n- a\n\n")),
    ("headings of parts", repeated("## Timeline\n\n### Detection\n\n10:00 a\n\n### Response\n\n11:00 b\n\n")),
    ("bold lines", repeated("**a**\n\nb\n\n")),
    ("labels", repeated("Owner: Ana\n")),
    ("labels", repeated("**Severity:** 1  \n")),
    ("labels", repeated("a: ")),
    ("thematic breaks", repeated("---\n\n")),
    ("line ends", repeated("\n")),
    ("line ends", repeated("\r")),
    ("spaces", repeated(" ")),
    ("spaces and a letter", repeated(" ", then="a")),
    ("tabs", repeated("\t")),
    ("one word", repeated("a")),
    ("one number", repeated("1")),
    ("one number", repeated("1:")),
    ("short words", repeated("a ")),
    ("words", repeated("The cause was that it had. ")),
    ("lines", repeated("The service was slow for all.\n")),
    ("paragraphs", repeated("The service was slow for all.\n\n")),
    ("combining marks", repeated("e\u0301")),
    ("combining marks", repeated("\u0301")),
    ("other scripts", repeated("障害")),
    ("hidden characters", repeated("\u200b")),
    ("hidden characters", repeated("a\u202e")),
    ("emoji", repeated("👩‍💻")),
    ("clocks", repeated("10:00 ")),
    ("clocks", repeated("10:00 - ")),
    ("clocks of a timeline", repeated("- 10:{m} UTC Ana paged @bob\n", head="## Timeline\n\n")),
    ("clocks of a timeline", repeated("10:{m} a\n", head="## Timeline\n\n")),
    ("clocks of a timeline", repeated("At 10:{m} it failed. ", head="## Timeline\n\n")),
    ("clocks of a timeline", repeated("**10:{m}** a\n\n", head="## Timeline\n\n")),
    ("clocks of a timeline", repeated("|10:{m}|a|\n", head="## Timeline\n\n|Time|Event|\n|-|-|\n")),
    ("entries of one moment", repeated("- 2025-03-04 10:00 UTC: event {n}\n", head=TIMELINE)),
    ("entries of one moment", repeated("- 2025-03-04 10:00 UTC: event\n", head=TIMELINE)),
    ("entries of one moment", repeated("- 2025-03-04 10:00 UTC a b c d e f g h\n- 10:01 UTC i\n", head=TIMELINE)),
    ("entries of one moment", repeated("|10:00|a{n}|\n", head=TIMELINE + "|Time|Event|\n|-|-|\n")),
    ("timelines", repeated("- 2025-03-04 10:{m} UTC: event {n}\n", head=TIMELINE)),
    ("timelines", repeated("- 2025-03-04 10:{m} UTC: detected\n", head=TIMELINE)),
    ("timelines", repeated("- 2025-03-04 10:{m} - 11:{m} UTC: detected {n}\n", head=TIMELINE)),
    ("timelines", repeated("- 2025-03-04 11:00 UTC: a {n}\n", head=TIMELINE, then="- 2025-03-04 10:00 UTC: b {n}\n")),
    ("timelines", repeated("- 2025-03-04 10:{m} UTC: a\n\n  b\n\n", head=TIMELINE)),
    ("timelines", repeated("### 2025-03-04 10:{m} UTC\n\nAna looked at it {n}.\n\n", head=TIMELINE)),
    ("text of a timeline", repeated("word ", head=TIMELINE + "- 2025-03-04 10:00 UTC ")),
    ("controls", repeated("a\u0007", head=TIMELINE + "- 2025-03-04 10:00 UTC ")),
    ("controls", repeated("&#27;[31m ", head=TIMELINE + "- 2025-03-04 10:00 UTC ")),
    ("controls", repeated("a\u009b", head=TIMELINE + "- 2025-03-04 10:00 UTC ")),
    ("commands of a build log", repeated("##vso[a] ", head=TIMELINE + "- 2025-03-04 10:00 UTC ")),
    ("commands of a build log", repeated("::error::a\n")),
    ("commands of a build log", repeated("#")),
    ("commands of a build log", repeated("##a")),
    ("cells of formulas", repeated("- 2025-03-04 10:00 UTC: =a{n}\n", head=TIMELINE)),
    ("noncharacters", repeated("&#xFFFE;", head=TIMELINE + "- 2025-03-04 10:00 UTC ")),
    ("noncharacters", repeated("[a](/&#xFFFE; '&#xFFFF;') ")),
    ("days", repeated("2024-03-04 ")),
    ("days", repeated("March 4, 2024 ")),
    ("days", repeated("30th of February 2024, ")),
    ("lengths", repeated("1h 2m ")),
    ("lengths", repeated("PT1H2M")),
    ("zones", repeated("+02:00 UTC Europe/Berlin ")),
    ("zones", repeated("UTC+1", head="## Timeline\n\n- 10:00 ")),
    ("zones", repeated("GMT + 1 ", head="## Timeline\n\n- 10:00 ")),
    ("zones", repeated("10:00 UTC-", head="## Timeline\n\n- ")),
    ("days, then clocks", repeated("- 2024-03-02 a\n", head="## Timeline\n\n", then="- 10:00 b\n")),
    ("actions", repeated("- [ ] Ana: mend it by 2024-05-01 (OPS-{n})\n", head="## Action items\n\n")),
    ("actions", repeated("|Mend it|@ana|2024-05-01|\n", head="## Action items\n\n|Action|Owner|Due|\n|-|-|-|\n")),
    ("updates", repeated("## 10:{m} UTC - Investigating\n\nWe look.\n\n", head="# Status update\n\n")),
    ("updates", repeated("**Investigating** - We look.\nMar 4, 10:{m} UTC\n\n")),
    ("steps", repeated("1. Restart it.\n", head="# Playbook: restart\n\n## Steps\n\n")),
    ("people", repeated("@ana ")),
    ("people", repeated("Ana Ruiz paged @bob{n} at 10.1.2.3\n\n")),
    ("people", repeated("Ana ", head="Owner: Ana Ruiz\n\n")),
    ("people", repeated("Owner: Ana{n} Ruiz{n}\n\n")),
    ("leaks", repeated("a{n}@acme.com ")),
    ("leaks", repeated("https://x{n}.internal/a ")),
    ("leaks between references", repeated("a{n}@acme.com &amp; ")),
    ("leaks in code over lines", repeated("a{n}@acme.com\n", head="`a\n", middle="`", then="a ")),
    ("leaks between tags", repeated("<b>a{n}@acme.com</b> ", head="<p>")),
    ("leaks between tags and references", repeated("<b>a{n}@acme.com</b>&amp;", head="<p>")),
    ("leaks", repeated("AKIA", then="A")),
    ("leaks", repeated("token=a ")),
    ("leaks", repeated("-----BEGIN PRIVATE KEY-----\n")),
    ("leaks", repeated("eyJ.")),
    ("leaks", repeated("10.0.0.")),
    ("leaks", repeated("fe80::")),
    ("leaks", repeated("[a](https://x.internal/a) ")),
    ("leaks", repeated("<div \"x\n\n@ana\n\n")),
    ("leaks", repeated("`ana` @ana ")),
    ("tickets", repeated("OPS-{n} #{n} ")),
    ("placeholders", repeated("TODO ")),
    ("placeholders", repeated("<name> ")),
    ("placeholders", repeated("{{a")),
    ("placeholders", repeated("[name] ")),
    ("phrases", repeated("should have ")),
    ("phrases", repeated("due to human error ")),
    ("quotation marks", repeated("\"")),
    ("quotation marks", repeated("“a ")),
    ("marks", repeated("<!-- internal -->\n\na\n\n<!-- /internal -->\n\n")),
    ("marks", repeated("<!-- internal -->\n\n")),
    ("marks", repeated("- a [internal]\n")),
    ("suppressions", repeated("<!-- postmortem-disable over-limit -->\n\n")),
    ("suppressions", repeated("<!-- postmortem-enable -->\n\nTODO\n\n")),
    ("suppressions", repeated("<!-- postmortem-disable-next-line a{n} -->\nTODO\n\n")),
    ("suppressions", repeated("timeline-out-of-orde{n} ", head="<!-- postmortem-disable ")),
    ("suppressions", repeated("a-", head="<!-- postmortem-disable ")),
    ("front matter", front_matter("a{n}: b\n")),
    ("front matter", front_matter("- ")),
    ("front matter", front_matter("[a, ")),
    ("front matter", front_matter("a: {b: ")),
    ("front matter", front_matter("? ")),
    ("front matter", front_matter("a{n}: &x{n} [*x, *x]\n")),
    ("front matter", front_matter("\"a")),
    ("front matter that is never closed", repeated("a: b\n", head="---\n")),
]


def write(folder, size):
    os.makedirs(os.path.join(folder, str(size)), exist_ok=True)
    for number, (_, make) in enumerate(INPUTS):
        with open(os.path.join(folder, str(size), f"{number:03}.md"), "w", encoding="utf-8", newline="") as file:
            file.write(make(size))


if __name__ == "__main__":
    for size in sys.argv[2:]:
        write(sys.argv[1], int(size))
    for name, make in INPUTS:
        print(name, repr(make(40)[:40]), sep="\t")
