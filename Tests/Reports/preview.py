"""Uses the preview as a browser and as an attacker do. Usage: preview.py PROGRAM

Prints what is wrong, and ends with status 1 where anything is. Only addresses of this machine are used.
"""

import html.parser
import http.client
import pathlib
import re
import signal
import socket
import subprocess
import sys
import tempfile

program = sys.argv[1]
problems = []


def expect(what, found, wanted):
    if found != wanted:
        problems.append(f"{what}: found {found!r} instead of {wanted!r}"[:600])


def holds(what, text, part):
    if part not in text:
        problems.append(f"{what}: {part!r} is not in {text[:400]!r}")


class Preview:
    """A preview that runs, on a port of its own."""

    def __init__(self, *arguments):
        self.process = subprocess.Popen(
            [program, "preview", "--port", "0", *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        self.lines = []
        for line in self.process.stderr:
            self.lines.append(line)
            if found := re.search(r"http://(\[?[\w.:]+?\]?):(\d+)/", line):
                self.host, self.port = found[1].strip("[]"), int(found[2])
                return
        raise SystemExit(f"the preview did not start: {self.lines}")

    def get(self, path, method="GET", headers=None):
        """Status, headers and body; the path goes out as it is."""
        connection = http.client.HTTPConnection(self.host, self.port, timeout=20)
        connection.putrequest(method, path, skip_host="Host" in (headers or {}))
        for key, value in (headers or {}).items():
            connection.putheader(key, value)
        connection.endheaders()
        response = connection.getresponse()
        body = response.read().decode("utf-8")
        connection.close()
        return response.status, response.headers, body

    def raw(self, data):
        with socket.create_connection((self.host, self.port), timeout=20) as connection:
            answer = b""
            try:
                connection.sendall(data)
                while part := connection.recv(65536):
                    answer += part
            except ConnectionError:
                pass
            return answer.decode("utf-8")

    def end(self, number=signal.SIGTERM):
        self.process.send_signal(number)
        try:
            return self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            return "it did not end"


class Elements(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.tags, self.attributes = [], {}
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        self.attributes.setdefault(tag, []).append(dict(attributes))


def folder_with_documents(root):
    drafts = root / "drafts"
    (drafts / "team a").mkdir(parents=True)
    (drafts / "login.md").write_text("# Login outage\n\n## Timeline\n\n- 10:00 UTC Paged\n")
    (drafts / "team a" / "search & <b>.md").write_text("# Search is slow\n\nText.\n")
    (drafts / "broken.md").write_bytes(b"# Broken \xff\n")
    (root / "secret.md").write_text("# A secret\n")
    (drafts / "link.md").symlink_to("../secret.md")
    (drafts / "up").symlink_to("..")
    return drafts


def check_pages(preview):
    status, headers, index = preview.get("/")
    expect("index", status, 200)
    names = [link["href"] for link in Elements(index).attributes["a"]]
    expect("index: documents", [name.split("?")[0] for name in names],
           ["/view/broken.md", "/view/login.md", "/view/team%20a/search%20%26%20%3Cb%3E.md"])
    for name in names:
        expect(f"{name}: answers", preview.get(name)[0], 500 if "broken" in name else 200)
    status, headers, view = preview.get("/view/login.md?audience=customer")
    elements = Elements(view)
    policy = headers["Content-Security-Policy"]
    holds("view: policy", policy, "default-src 'none'")
    holds("view: policy", policy, "script-src 'self'")
    holds("view: policy", policy, "frame-ancestors 'none'")
    if "unsafe" in policy:
        problems.append(f"view: {policy}")
    expect("view: only scripts of files", [set(tag) - {"defer"} for tag in elements.attributes["script"]], [{"src"}])
    expect("view: frame", elements.attributes["iframe"][0]["src"], "/page/login.md?audience=customer")
    holds("view: frame is a sandbox", elements.attributes["iframe"][0]["sandbox"], "allow-same-origin")
    if "allow-scripts" in elements.attributes["iframe"][0]["sandbox"]:
        problems.append("view: scripts may run in the frame")
    holds("view: finding", view, "there is no section `Root cause`")
    holds("view: rule", view, "missing-section")
    holds("view: finding of this audience", view, "missing-apology")
    if "missing-apology" in preview.get("/view/login.md")[2]:
        problems.append("view: a finding for customers in the internal view")
    holds("view: both audiences", view, "/view/login.md?audience=internal")
    status, headers, page = preview.get("/page/login.md")
    policy = headers["Content-Security-Policy"]
    holds("page: policy", policy, "sandbox allow-same-origin")
    if "allow-scripts" in policy or "script-src" in policy or "script" in Elements(page).tags:
        problems.append("page: a script may run in the document")
    holds("page: text", page, "Login outage")
    for name, value in [("X-Content-Type-Options", "nosniff"), ("Cache-Control", "no-store"),
                        ("Referrer-Policy", "no-referrer"), ("Cross-Origin-Resource-Policy", "same-origin")]:
        expect(f"page: {name}", headers[name], value)
    expect("CORS", headers["Access-Control-Allow-Origin"], None)
    expect("script", preview.get("/preview.js")[1].get_content_type(), "text/javascript")
    expect("style", preview.get("/preview.css")[1].get_content_type(), "text/css")
    holds("broken", preview.get("/view/broken.md")[2], "can't be read")
    expect("broken page", preview.get("/page/broken.md")[0], 500)


def check_attacks(preview):
    for path in ["/page/../secret.md", "/page/%2e%2e/secret.md", "/page/..%2fsecret.md", "/page/link.md",
                 "/page/up/secret.md", "/page//etc/passwd", "/page/%2Fetc%2Fpasswd", "/page/login.md%00", "/page/",
                 "/page", "/view", "/team%20a", "/page/team%20a", "/preview.js/x", "/secret.md",
                 "/page/login.md/", "/page/./login.md", "/page/..\\secret.md", "/favicon.ico", "/.git/config"]:
        status, _, body = preview.get(path)
        expect(f"{path}: status", status, 404)
        if "A secret" in body or "root:" in body:
            problems.append(f"{path}: shows a file outside the folder")
    for path in ["/%", "/%zz", "/%ff", "/page/%c0%ae%c0%ae/secret.md"]:
        expect(f"{path}: status", preview.get(path)[0], 400)
    hosts = {"evil.example": 403, f"evil.example:{preview.port}": 403, "localhost.evil.example": 403,
             "127.0.0.1.evil.example": 403, "192.0.2.7": 403, "[2001:db8::1]:80": 403, "127.0.0.1@evil.example": 403,
             "": 403, "localhost:x": 403, "localhost": 200, f"127.0.0.1:{preview.port}": 200, "[::1]:9": 200,
             "LOCALHOST:1": 200}
    for host, status in hosts.items():
        expect(f"host {host!r}", preview.get("/", headers={"Host": host})[0], status)
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "TRACE"]:
        status, headers, _ = preview.get("/", method=method)
        expect(method, (status, headers["Allow"]), (405, "GET, HEAD"))
    status, headers, body = preview.get("/page/login.md", method="HEAD")
    expect("HEAD", (status, body, int(headers["Content-Length"]) > 1000), (200, "", True))
    for request in [b"GET / HTTP/1.1\r\n\r\n", b"GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n",
                    b"nonsense\r\n\r\n", b"GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\n\r\n",
                    b"GET / HTTP/1.1\r\nHost: localhost\r\n folded: x\r\n\r\n", b"GET  / HTTP/1.1\r\nHost: localhost\r\n\r\n"]:
        holds(f"{request!r}", preview.raw(request)[:40], "400 Bad Request")
    expect("endless head", preview.raw(b"GET / HTTP/1.1\r\nX: " + b"x" * 20_000)[:4], "")
    expect("still answers", preview.get("/")[0], 200)


def check_changes(preview, drafts):
    view = preview.get("/view/login.md")[2]
    address = Elements(view).attributes["body"][0]["data-changes"]
    connection = http.client.HTTPConnection(preview.host, preview.port, timeout=20)
    connection.request("GET", address)
    response = connection.getresponse()
    expect("changes: type", response.headers.get_content_type(), "text/event-stream")
    expect("changes: begins", response.readline(), b": listening\n")
    response.readline()
    login = drafts / "login.md"
    # As editors do it: a new file takes the place of the old one.
    (drafts / "login.tmp").write_text("# Login outage\n\nA new sentence.\n")
    (drafts / "login.tmp").rename(login)
    expect("changes: event", response.readline(), b"data: changed\n")
    connection.close()
    holds("changed page", preview.get("/page/login.md")[2], "A new sentence.")
    fresh = Elements(preview.get("/view/login.md")[2]).attributes["body"][0]["data-changes"]
    if fresh == address:
        problems.append("changes: the state is the same after a change")
    # What changed before the browser asked is told at once.
    expect("changes: missed", preview.get(address)[2], ": listening\n\ndata: changed\n\n")
    (drafts / ".postmortem.yml").write_text("rules:\n  no-such-rule: error\n")
    expect("wrong configuration", preview.get("/view/login.md")[0], 500)
    (drafts / ".postmortem.yml").unlink()
    login.unlink()
    expect("removed document", preview.get("/view/login.md")[0], 404)


def check_ends(root):
    single = root / "secret.md"
    preview = Preview(str(single))
    status, headers, _ = preview.get("/")
    expect("one document", (status, headers["Location"]), (302, "/view/secret.md?audience=internal"))
    expect("one document", preview.get(headers["Location"])[0], 200)
    expect("SIGINT", preview.end(signal.SIGINT), 0)
    preview = Preview("--audience", "customer", str(single))
    expect("first audience", preview.get("/")[1]["Location"], "/view/secret.md?audience=customer")
    expect("SIGTERM", preview.end(), 0)
    # A signal may come at any time, also before the first request.
    for number in [signal.SIGTERM, signal.SIGINT] * 3:
        expect(f"{number} at once", Preview(str(single)).end(number), 0)
    preview = Preview("--host", "0.0.0.0", str(single))
    preview.host = "127.0.0.1"
    holds("warning", "".join(preview.lines), "warning: 0.0.0.0 can be reached from other machines")
    expect("other names", preview.get("/", headers={"Host": "evil.example"})[0], 403)
    expect("addresses", preview.get("/", headers={"Host": "192.0.2.7:80"})[0], 302)
    taken = subprocess.run([program, "preview", "--port", str(preview.port), str(single)], capture_output=True, text=True)
    expect("a port that is taken", taken.returncode, 2)
    holds("a port that is taken", taken.stderr, "choose another port with --port")
    listening = socket.create_connection(("127.0.0.1", preview.port))
    expect("SIGTERM", preview.end(), 0)
    listening.close()
    for arguments in [[], ["-"], [str(single), str(single)], ["--host", "example.com", str(single)],
                      [str(root / "none")], ["--port", "70000", str(single)]]:
        run = subprocess.run([program, "preview", *arguments], capture_output=True, text=True)
        expect(f"{arguments}", run.returncode, 2)


with tempfile.TemporaryDirectory() as name:
    root = pathlib.Path(name)
    drafts = folder_with_documents(root)
    preview = Preview(str(drafts))
    try:
        check_pages(preview)
        check_attacks(preview)
        check_changes(preview, drafts)
    finally:
        expect("SIGTERM", preview.end(), 0)
    check_ends(root)
if problems:
    print("\n".join(problems[:40]))
    sys.exit(1)
