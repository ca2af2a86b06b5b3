"""Reads pages as a parser that forgives nothing does, and looks for what can be told of WCAG 2.2 from the tree alone.

    check.py FILE...

Prints what is wrong, a line each; nothing where all is well.
"""

import base64
import hashlib
import re
import sys

import html5lib
from html5lib.html5parser import ParseError

SVG = "{http://www.w3.org/2000/svg}"


def text(node):
    return " ".join("".join(node.itertext()).split())


def local(node):
    return node.tag.removeprefix(SVG) if isinstance(node.tag, str) else ""


def check_head(tree):
    """Language, title and the policy, which has to come before the style and allow exactly that one."""
    if not tree.get("lang"):
        yield "the page has no language"
    if not text(tree.find(".//title")):
        yield "the page has no title"
    head = [local(node) for node in tree.find("head")]
    metas = tree.findall("head/meta")
    if head[:2] != ["meta", "meta"] or metas[0].get("charset") != "utf-8":
        yield "the head does not begin with the encoding"
    policy = metas[1].get("content", "") if metas[1].get("http-equiv") == "Content-Security-Policy" else ""
    style = tree.find("head/style").text or ""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    wanted = (f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'")
    if policy != wanted:
        yield f"the policy is {policy!r}"


def check_headings(tree):
    levels = [int(local(node)[1]) for node in tree.iter() if re.fullmatch("h[1-6]", local(node))]
    if levels[:1] != [1] or levels.count(1) != 1:
        yield f"the headings are {levels}: not one h1 in front"
    for level, following in zip(levels, levels[1:]):
        if following > level + 1:
            yield f"an h{following} follows an h{level}"
    for node in tree.iter():
        if re.fullmatch("h[1-6]", local(node)) and not text(node):
            yield f"an {local(node)} is empty"


def check_landmarks(tree):
    body = tree.find("body")
    if len(tree.findall(".//main")) != 1:
        yield "there is not exactly one main"
    for name in ("header", "footer"):
        if len(body.findall(name)) > 1:
            yield f"the page has several landmarks of the kind {name}"
    skip = body.find("a")
    target = (skip.get("href") or "").removeprefix("#") if skip is not None else ""
    if not any(node.get("id") == target for node in tree.iter() if target):
        yield "the page does not begin with a link to its content"
    outside = [local(node) for node in body if local(node) not in ("a", "header", "main", "footer")]
    if outside:
        yield f"outside of the landmarks stand {outside}"
    for node in tree.iter():
        if (node.get("role") == "region" or local(node) == "aside") and not node.get("aria-label"):
            yield f"a {local(node)} is a landmark without a name"


def check_names(tree):
    ids = [node.get("id") for node in tree.iter() if node.get("id")]
    for name in {name for name in ids if ids.count(name) > 1}:
        yield f"the id {name} stands twice"
    for node in tree.iter():
        kind = local(node)
        for name in (node.get("aria-labelledby") or "").split():
            if name not in ids:
                yield f"aria-labelledby names {name}, which is not there"
        images = [image.get("alt") for image in node.iter() if local(image) == "img"]
        if kind == "a" and not text(node) and not any(images) and not node.get("title"):
            yield f"a link to {node.get('href')} has no text"
        if kind == "img" and node.get("alt") is None:
            yield "a picture has no text"
        if kind == "th" and node.get("scope") not in ("col", "row"):
            yield f"the head of a table has no scope: {text(node)}"
        if kind == "table" and not node.findall(".//th"):
            yield "a table has no head"
        if kind == "svg" and node.get("aria-hidden") != "true" and node.get("role") != "img":
            yield "a drawing is neither named nor hidden"
        if node.get("style") is not None or any(name.startswith("on") for name in node.attrib):
            yield f"a {kind} has a style or a handler of its own"


def check(path):
    with open(path, "rb") as file:
        data = file.read()
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    try:
        tree = parser.parse(data, transport_encoding="utf-8")
    except ParseError as error:
        place = parser.errors[-1][0] if parser.errors else "?"
        yield f"not valid HTML at line {place[0]}, column {place[1]}: {error}"
        return
    for part in (check_head, check_headings, check_landmarks, check_names):
        yield from part(tree)


if __name__ == "__main__":
    for name in sys.argv[1:]:
        for problem in check(name):
            print(f"{name}: {problem}")
