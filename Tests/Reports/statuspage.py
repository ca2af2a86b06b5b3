"""Holds what is written for Statuspage against the shapes of its management API. Usage: statuspage.py FOLDER

FOLDER holds *.json. Prints what is wrong, and ends with status 1 where anything is.
"""

import datetime
import html.parser
import json
import pathlib
import re
import sys

import jsonschema

SCHEMA = pathlib.Path(__file__).parent.parent / "Schemas" / "statuspage.schema.json"
problems = []


class Tags(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attributes):
        # An address in angle brackets is Markdown.
        if ":" not in tag:
            self.found.append(tag)

    def handle_comment(self, data):
        self.found.append("<!--")


def without_code(text):
    """Markdown without its code, in which tags are text."""
    lines, fence = [], None
    for line in text.split("\n"):
        mark = re.match(r"[ >]*(`{3,}|~{3,})", line)
        if mark and (fence is None or mark[1].startswith(fence)):
            fence = mark[1] if fence is None else None
        elif fence is None:
            lines.append("".join(line.split("`")[::2]))
    return "\n".join(lines)


def check(name, value, validator):
    for error in validator.iter_errors(value):
        problems.append(f"{name}: {list(error.absolute_path)}: {error.message[:300]}")
    updates = value["updates"]
    times = [datetime.datetime.fromisoformat(update["display_at"]) for update in updates if "display_at" in update]
    if times != sorted(times):
        problems.append(f"{name}: the updates are not the oldest first")
    stated = [update["status"] for update in updates if "status" in update]
    if stated and value["incident"].get("status") != stated[-1]:
        problems.append(f"{name}: the incident has another status than its last update")
    if updates and value["incident"].get("body") != updates[-1]["body"]:
        problems.append(f"{name}: the incident has another body than its last update")
    bodies = [update["body"] for update in updates] + [value.get("postmortem", {}).get("body_draft", "")]
    for body in bodies:
        tags = Tags()
        tags.feed(without_code(body).replace("\\<", "&lt;"))
        if tags.found:
            problems.append(f"{name}: raw HTML: {tags.found}")


validator = jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text()))
files = sorted(pathlib.Path(sys.argv[1]).glob("*.json"))
for path in files:
    check(path.name, json.loads(path.read_text("utf-8")), validator)
if not files:
    problems.append("nothing was written")
if problems:
    print("\n".join(problems[:40]))
    sys.exit(1)
