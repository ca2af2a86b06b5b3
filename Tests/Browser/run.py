"""Looks at built pages in a real browser: that no document makes them run, fetch or leave anything, and that all of them can
be read on small and large screens, in both themes and on paper.

    run.py --program .build/debug/postmortem [--only hostile|layout|keys] [--shots FOLDER]
"""

import argparse
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time
import zlib

import chromium
import hostile
import pages

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(ROOT / "Tests" / "Pages"))
import check  # noqa: E402
SAFETY = (HERE / "safety.js").read_text()
LAYOUT = (HERE / "layout.js").read_text()
WIDTHS = [320, 360, 768, 1440]
LOOKS = [(width, "screen", scheme) for width in WIDTHS for scheme in ("light", "dark")] + [(680, "print", "light")]
# WCAG 2.2, 1.4.12: what readers may set without losing anything.
SPACING = "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}"


class Problems:
    def __init__(self):
        self.count = 0

    def add(self, where, problem):
        self.count += 1
        if self.count <= 60:
            print(f"{where}: {problem}", flush=True)


def png(width=120, height=40):
    """A small picture, so that none lies in the project."""
    def chunk(kind, data):
        body = kind + data
        return len(data).to_bytes(4, "big") + body + zlib.crc32(body).to_bytes(4, "big")
    head = width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes([8, 2, 0, 0, 0])
    rows = (b"\0" + b"\x8a\x1c\x7c" * width) * height
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def build(program, source, target, options=()):
    command = [program, "build", "--to", "html", "--output-dir", target, *options, source]
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, timeout=300)
    if done.returncode:
        sys.exit(f"{' '.join(map(str, command))} ended with {done.returncode}:\n{done.stderr[-2000:]}")
    return sorted(target.rglob("*.html"))


# What happens while a page is open and may not.
def happenings(events, url):
    for method, parameters in events:
        if method == "Network.requestWillBeSent":
            asked = parameters["request"]["url"]
            # A picture that the page holds is no request of the network.
            if asked != url and not asked.startswith("data:image/"):
                yield f"asks for {asked[:100]}"
        elif method == "Page.javascriptDialogOpening":
            yield f"opens a dialog: {parameters['message'][:60]}"
        elif method in ("Runtime.consoleAPICalled", "Runtime.exceptionThrown"):
            yield "runs a script"
        elif method == "Page.frameRequestedNavigation" or method == "Page.frameScheduledNavigation":
            yield "goes elsewhere"
        elif method == "Log.entryAdded":
            yield f"is complained about: {parameters['entry']['text'][:160]}"


def look(browser, path):
    """What of a page breaks a promise about safety."""
    url = path.as_uri()
    browser.open(url)
    found = browser.run(SAFETY)
    if browser.run("location.href") != url:
        found.append("has gone elsewhere")
    return list(happenings(browser.events, url)) + found


def check_hostile(browser, program, folder, problems):
    documents = hostile.documents()
    source, target = folder / "hostile", folder / "hostile-pages"
    source.mkdir()
    for name, text in documents.items():
        # The surrogates of a text that nobody could save are left out.
        (source / f"{name}.md").write_bytes(text.encode("utf-8", "ignore"))
    for name, text in hostile.configurations().items():
        place = source / f"configuration-{name}"
        place.mkdir()
        (place / ".postmortem.yml").write_text(text)
        (place / f"about-{name}.md").write_text("# Outage\n\nText.\n")
    paths = build(program, source, target)
    expected = len(documents) + len(hostile.configurations()) + 1
    if len(paths) != expected:
        problems.add("hostile", f"{expected} pages were to be built and {len(paths)} were")
    # First without the page's policy, which must not be what keeps a document from running, then with it.
    # It allows the same whatever the document is, so that a tenth of them is enough for that.
    for bypass, some in ((True, paths), (False, paths[::10])):
        browser.call("Page.setBypassCSP", {"enabled": bypass})
        for path in some:
            for problem in look(browser, path):
                problems.add(path.relative_to(target), problem)
    check_markup(paths, problems)
    check_broken(browser, folder, problems)
    return len(paths)


def check_markup(paths, problems):
    """A parser that forgives nothing, where a browser would repair what it reads."""
    for path in paths:
        for problem in check.check(path):
            problems.add(path.name, problem)


def check_broken(browser, folder, problems):
    """The tests themselves: pages that break a promise are caught, and the policy keeps them from acting."""
    place = folder / "broken"
    place.mkdir()
    for number, (promise, markup) in enumerate(hostile.BROKEN.items()):
        path = place / f"{number}.html"
        path.write_text(f"<!doctype html><html lang=en><title>x</title><style>p{{}}</style><main>{markup}</main>")
        browser.call("Page.setBypassCSP", {"enabled": True})
        if not look(browser, path):
            problems.add("the tests", f"a page that {promise} is not caught")
    policy = ("<meta charset=utf-8><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; "
              "base-uri 'none'; form-action 'none'\">")
    browser.call("Page.setBypassCSP", {"enabled": False})
    path = place / "policy.html"
    path.write_text(f"<!doctype html><html lang=en>{policy}<title>x</title><script>document.title='broken'</script>")
    browser.open(path.as_uri())
    if browser.run("document.title") == "broken":
        problems.add("the tests", "the policy does not keep a script from running")


def words(text):
    return set(re.findall(r"[^\W_]+", text))


def said(text):
    """The plain words of a document that its page has to show."""
    text = re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.S)
    text = re.sub(r"<!--.*?-->", " ", text, flags=re.S)
    text = re.sub(r"^(\s*)(```|~~~).*$", " ", text, flags=re.M)
    text = re.sub(r"^\s*\[[^\]]+\]:.*$", " ", text, flags=re.M)
    text = re.sub(r"\]\([^)]*\)", "] ", text)
    text = re.sub(r"&[a-z]+;|\[[ xX]\]", " ", text)
    text = re.sub(r"^\s*\d+[.)]\s", " ", text, flags=re.M)
    return words(text)


# The words of a picture are shown where it can't be.
SHOWN = """[document.title, document.body.innerText, ...[...document.images].map(i => i.alt)].join(' ')"""


def prepare(group, folder):
    """The folder of a group's documents."""
    source = folder / group.name
    source.mkdir()
    for path in sorted((ROOT / group.documents).glob("*.md")):
        shutil.copy(path, source)
    for name in ("logo.png", "graph.png"):
        (source / name).write_bytes(png())
    if group.configuration:
        (source / ".postmortem.yml").write_text(group.configuration)
    return source


def check_layout(browser, program, folder, problems, shots):
    count = 0
    browser.call("Page.setBypassCSP", {"enabled": False})
    for group in pages.GROUPS:
        source, target = prepare(group, folder), folder / f"{group.name}-pages"
        paths = build(program, source, target, group.options)
        check_markup(paths, problems)
        for path in paths:
            count += 1
            check_page(browser, group, source, path, problems, shots)
    return count


def check_page(browser, group, source, path, problems, shots):
    for problem in look(browser, path):
        problems.add(f"{group.name}/{path.name}", problem)
    document = source / (path.stem + ".md")
    for width, media, scheme in LOOKS:
        where = f"{group.name}/{path.name} at {width} px, {'print' if media == 'print' else scheme}"
        browser.show(width, media, scheme)
        for problem in browser.run(LAYOUT):
            problems.add(where, problem)
        if shots and width != 320:
            browser.shoot(shots / f"{group.name}-{path.stem}-{width}-{'print' if media == 'print' else scheme}.png")
    if shots:
        browser.print(shots / f"{group.name}-{path.stem}.pdf")
    browser.show(360)
    if group.says and document.exists():
        missing = said(document.read_text()) - words(browser.run(SHOWN))
        if missing:
            problems.add(f"{group.name}/{path.name}", f"does not show {', '.join(sorted(missing)[:12])}")
    check_spacing(browser, path, group, problems)


def check_spacing(browser, path, group, problems):
    browser.run(f"(() => {{ const s = new CSSStyleSheet(); s.replaceSync({SPACING!r}); document.adoptedStyleSheets = [s] }})()")
    for problem in browser.run(LAYOUT):
        problems.add(f"{group.name}/{path.name} with wide spacing", problem)


FOCUS = """(() => {
  const at = document.activeElement, box = at.getBoundingClientRect(), look = getComputedStyle(at);
  return {name: at.localName + '.' + at.className, isBody: at === document.body, width: parseFloat(look.outlineWidth),
    style: look.outlineStyle, isSeen: box.width > 0 && box.left >= 0 && box.right <= innerWidth + 1 && box.bottom > 0 && box.top < innerHeight};
})()"""


def check_keys(browser, folder, problems):
    """Whatever the keyboard reaches is seen and shows that it has the focus."""
    count = 0
    browser.show(360)
    for path in sorted(folder.glob("*-pages/*.html")):
        if path.parent.name == "hostile-pages":
            continue
        browser.open(path.as_uri())
        total = browser.run("document.querySelectorAll('a[href], [tabindex=\"0\"]').length")
        for number in range(min(total, 12)):
            browser.press("Tab")
            state = browser.run(FOCUS)
            count += 1
            if state["isBody"]:
                problems.add(path.name, f"the keyboard reaches {number} of {total}")
                break
            if not state["isSeen"] or state["style"] == "none" or state["width"] < 2:
                problems.add(path.name, f"{state['name']} has the focus and does not show it: {state}")
    return count


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True, type=pathlib.Path)
    parser.add_argument("--only", choices=["hostile", "layout", "keys"])
    parser.add_argument("--shots", type=pathlib.Path, help="write a picture of every page into this folder")
    options = parser.parse_args()
    if options.shots:
        options.shots.mkdir(parents=True, exist_ok=True)
    program = options.program.resolve()
    problems = Problems()
    start = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="postmortem-pages-") as name, chromium.Browser(chromium.find()) as browser:
        folder = pathlib.Path(name)
        browser.show(1280)
        if options.only in (None, "hostile"):
            count = check_hostile(browser, program, folder, problems)
            print(f"{count} pages of hostile documents", flush=True)
        if options.only in (None, "layout", "keys"):
            count = check_layout(browser, program, folder, problems, options.shots)
            print(f"{count} pages in {len(LOOKS)} looks", flush=True)
            print(f"{check_keys(browser, folder, problems)} stops of the keyboard", flush=True)
    print(f"{problems.count} problems, {time.monotonic() - start:.0f} s")
    sys.exit(1 if problems.count else 0)


if __name__ == "__main__":
    main()
