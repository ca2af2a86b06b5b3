"""One headless Chromium, driven over the pipe of its DevTools protocol: no port, and no package but Python's own."""

import base64
import fcntl
import json
import os
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time

NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
FLAGS = [
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
    "--no-default-browser-check", "--disable-extensions", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-default-apps", "--mute-audio",
    "--hide-scrollbars", "--force-color-profile=srgb", "--font-render-hinting=none",
    "--remote-debugging-pipe", "--lang=en", "--password-store=basic",
]


class BrowserError(Exception):
    pass


def find():
    """The path of a Chromium, which is installed where there is none; `BROWSER` names another."""
    named = os.environ.get("BROWSER")
    if named:
        return named
    path = next(filter(None, map(shutil.which, NAMES)), None)
    if path:
        return path
    install = "apt-get install -y -qq chromium"
    if not shutil.which("apt-get") or os.geteuid() != 0 and not shutil.which("sudo"):
        sys.exit("the tests need Chromium: install it, or name a browser with BROWSER=/path/of/it")
    sudo = "" if os.geteuid() == 0 else "sudo "
    print("no Chromium is there; installing Debian's", flush=True)
    command = f"{sudo}apt-get update -qq && {sudo}{install}"
    done = subprocess.run(["sh", "-c", command], stdout=subprocess.DEVNULL, check=False)
    path = next(filter(None, map(shutil.which, NAMES)), None)
    if done.returncode or not path:
        sys.exit(f"Chromium can't be installed: '{command}' failed with status {done.returncode}")
    return path


class Browser:
    """A browser with a profile of its own that is gone afterwards."""

    def __init__(self, path):
        self.profile = tempfile.mkdtemp(prefix="postmortem-browser-")
        ours, theirs = self._pipes()
        self.log = open(os.path.join(self.profile, "log"), "wb")
        self.process = subprocess.Popen(
            [path, *FLAGS, f"--user-data-dir={self.profile}/user", "about:blank"],
            stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log, close_fds=False,
            start_new_session=True, preexec_fn=lambda: [os.dup2(fd, 3 + n) for n, fd in enumerate(theirs)])
        for fd in theirs:
            os.close(fd)
        self.output, self.input = ours
        self.buffer = b""
        self.number = 0
        self.events = []
        self.session = None

    @staticmethod
    def _pipes():
        """Two pipes whose ends lie above 3 and 4, where the browser looks for them."""
        to_browser, from_browser = os.pipe(), os.pipe()
        high = [fcntl.fcntl(fd, fcntl.F_DUPFD_CLOEXEC, 20) for fd in (*to_browser, *from_browser)]
        for fd in (*to_browser, *from_browser):
            os.close(fd)
        return (high[1], high[2]), (high[0], high[3])

    def __enter__(self):
        try:
            self._start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def _start(self):
        target = self.call("Target.createTarget", {"url": "about:blank"}, timeout=90)["targetId"]
        attached = self.call("Target.attachToTarget", {"targetId": target, "flatten": True})
        self.session = attached["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.call(f"{domain}.enable")
        # Pages must not be compared with what an earlier one left behind.
        self.call("Network.setCacheDisabled", {"cacheDisabled": True})

    def __exit__(self, *_):
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        self.process.wait(timeout=20)
        self.log.close()
        shutil.rmtree(self.profile, ignore_errors=True)

    def _message(self, deadline):
        while b"\0" not in self.buffer:
            left = deadline - time.monotonic()
            if left <= 0:
                raise BrowserError("the browser does not answer")
            if select.select([self.input], [], [], left)[0]:
                data = os.read(self.input, 1 << 20)
                if not data:
                    raise BrowserError(f"the browser has ended: {self._last_words()}")
                self.buffer += data
        message, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(message)

    def _last_words(self):
        with open(self.log.name, "rb") as log:
            return log.read()[-600:].decode("utf-8", "replace")

    def call(self, method, parameters=None, timeout=30):
        """What a command answers; what happens meanwhile is added to `events`."""
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters or {}}
        if self.session:
            message["sessionId"] = self.session
        os.write(self.output, json.dumps(message).encode() + b"\0")
        deadline = time.monotonic() + timeout
        while True:
            answer = self._message(deadline)
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise BrowserError(f"{method}: {answer['error'].get('message')}")
                return answer["result"]
            if "method" in answer:
                self._note(answer)

    def _note(self, event):
        self.events.append((event["method"], event.get("params", {})))
        # A dialog stops everything until it is answered.
        if event["method"] == "Page.javascriptDialogOpening":
            self.number += 1
            message = {
                "id": self.number, "method": "Page.handleJavaScriptDialog", "params": {"accept": False},
                "sessionId": self.session}
            os.write(self.output, json.dumps(message).encode() + b"\0")

    def open(self, url, timeout=30):
        """Opens a page and waits until it is loaded; what happened since is in `events`."""
        self.events = []
        answer = self.call("Page.navigate", {"url": url})
        if answer.get("errorText"):
            raise BrowserError(f"{url}: {answer['errorText']}")
        deadline = time.monotonic() + timeout
        while not any(method == "Page.loadEventFired" for method, _ in self.events):
            message = self._message(deadline)
            if "method" in message:
                self._note(message)

    def run(self, expression):
        """The value of a JavaScript expression in the page."""
        answer = self.call("Runtime.evaluate", {
            "expression": expression, "returnByValue": True, "awaitPromise": True})
        if "exceptionDetails" in answer:
            raise BrowserError(json.dumps(answer["exceptionDetails"])[:800])
        return answer["result"].get("value")

    def show(self, width, media="screen", scheme="light", height=900):
        self.call("Emulation.setDeviceMetricsOverride", {
            "width": width, "height": height, "deviceScaleFactor": 1, "mobile": False})
        self.call("Emulation.setEmulatedMedia", {
            "media": media, "features": [{"name": "prefers-color-scheme", "value": scheme}]})

    def press(self, key):
        for kind in ("keyDown", "keyUp"):
            self.call("Input.dispatchKeyEvent", {
                "type": kind, "key": key, "code": key, "windowsVirtualKeyCode": {"Tab": 9}.get(key, 0)})

    def shoot(self, path):
        """Writes the whole page as a PNG."""
        size = self.call("Page.getLayoutMetrics")["cssContentSize"]
        clip = {"x": 0, "y": 0, "width": size["width"], "height": min(size["height"], 8000), "scale": 1}
        data = self.call("Page.captureScreenshot", {
            "format": "png", "clip": clip, "captureBeyondViewport": True}, timeout=60)["data"]
        with open(path, "wb") as file:
            file.write(base64.b64decode(data))

    def print(self, path):
        """Prints the page into a PDF."""
        data = self.call("Page.printToPDF", {"preferCSSPageSize": True}, timeout=60)["data"]
        with open(path, "wb") as file:
            file.write(base64.b64decode(data))
