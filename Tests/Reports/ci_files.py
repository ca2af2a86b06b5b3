"""Checks the files that carry the program into other people's builds. Usage: ci_files.py PROGRAM"""

import json
import os
import re
import subprocess
import sys
import tempfile

import yaml

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
PROGRAM = os.path.abspath(sys.argv[1])
problems = []


def expect(what, found, wanted=True):
    if found != wanted:
        problems.append(f"{what}: found {found!r} instead of {wanted!r}")


def read(path):
    with open(os.path.join(ROOT, path)) as file:
        return file.read()


def run(arguments, **options):
    return subprocess.run(arguments, capture_output=True, text=True, **options)


HELP = run([PROGRAM, "lint", "--help"]).stdout
FORMATS = re.search(r"The format: ([^.]*)\.", HELP.replace("\n", " ")).group(1).split()
FORMATS = {name.strip(",") for name in FORMATS}


def check_options():
    """Every option and format that a file names is one of the program."""
    files = ["action.yml", ".pre-commit-hooks.yaml", "Examples/ci/gitlab-ci.yml", "Examples/ci/github-workflow.yml",
             "Documentation/ci.md"]
    for path in files:
        text = read(path)
        for line in text.splitlines():
            if "docker" in line or "make " in line:
                continue
            for option in re.findall(r"(?<![\w-])--[a-z][a-z-]*", line):
                expect(f"{path}: {option} is an option", f"{option} " in HELP or f"{option}\n" in HELP)
            for name in re.findall(r"--format ([a-z]+)", line):
                expect(f"{path}: {name} is a format", name in FORMATS)
    table = re.findall(r"^\| (`[a-z]+`(?:, `[a-z]+`)*) \| .*\|$", read("Documentation/ci.md"), re.MULTILINE)
    expect("ci.md: lists the formats", {name for row in table for name in re.findall("`([a-z]+)`", row)}, FORMATS)


def check_action():
    action = yaml.safe_load(read("action.yml"))
    expect("action: kind", action["runs"]["using"], "composite")
    for step in action["runs"]["steps"]:
        expect("action: no expression in a script", "${{" in step.get("run", ""), False)
        expect("action: shell", step["shell"], "bash")
    used = set(re.findall(r"\$\{\{ inputs\.([a-z-]+) \}\}", read("action.yml")))
    expect("action: every input is used", used, set(action["inputs"]))
    defaults = {name: value["default"] for name, value in action["inputs"].items()}
    expect("action: format", defaults["format"] in FORMATS)
    install, check = action["runs"]["steps"]
    with tempfile.TemporaryDirectory() as folder:
        with open(folder + "/a $(touch owned) b.md", "w") as file:
            file.write("---\ntitle: \"open\n---\n\n# Outage\n")
        values = dict(defaults, paths="a $(touch owned) b.md\n-x.md;touch owned\n", format="github",
                      arguments="--select\ninvalid-front-matter\n")
        environment = {"PATH": os.path.dirname(PROGRAM) + ":/usr/bin:/bin", "RUNNER_TEMP": folder, "GITHUB_PATH": folder + "/path"}
        for name, value in check["env"].items():
            environment[name] = values[re.search(r"inputs\.([a-z-]+)", value).group(1)]
        expect("action: a program that is there is taken", run(["bash", "-eo", "pipefail", "-c", install["run"]], env=environment).returncode, 0)
        result = run(["bash", "-eo", "pipefail", "-c", check["run"]], env=environment, cwd=folder)
        expect("action: finds", result.stdout.startswith("::error file=a $(touch owned) b.md,line=2"))
        expect("action: takes names as names", result.stderr, "error: can't read -x.md;touch owned: no such file or folder\n")
        expect("action: status", result.returncode, 2)
        expect("action: runs nothing of its inputs", os.listdir(folder), ["a $(touch owned) b.md"])
        environment["OUTPUT_FILE"], environment["PATHS"] = "out file.sarif", "."
        environment["FORMAT"], environment["FAIL_ON"] = "sarif", "never"
        result = run(["bash", "-eo", "pipefail", "-c", check["run"]], env=environment, cwd=folder)
        expect("action: writes a file", (result.returncode, result.stdout, result.stderr), (0, "", ""))
        with open(folder + "/out file.sarif") as file:
            expect("action: results", len(json.load(file)["runs"][0]["results"]), 1)


def check_matcher():
    matcher = json.loads(read(".github/postmortem-matcher.json"))["problemMatcher"][0]
    pattern = matcher["pattern"][0]
    result = run([PROGRAM, "lint", "--format", "concise", "--select", "invalid-front-matter", "--stdin-filename", "a b:1.md", "-"],
                 input="---\ntitle: \"open\n---\n\n# Outage\n")
    found = re.match(pattern["regexp"], result.stdout.rstrip("\n"))
    expect("matcher: matches", found is not None)
    if found:
        expect("matcher: groups", [found.group(pattern[key]) for key in ("file", "line", "column", "severity", "code")],
               ["a b:1.md", "2", "1", "error", "invalid-front-matter"])


def check_hooks():
    for hook in yaml.safe_load(read(".pre-commit-hooks.yaml")):
        expect(f"{hook['id']}: keys", {"id", "name", "entry", "language", "types"} <= set(hook))
        expect(f"{hook['id']}: runs", hook["entry"], "postmortem lint")
        expect(f"{hook['id']}: language", hook["language"] in ("swift", "docker"))
        expect(f"{hook['id']}: is documented", f"`{hook['id']}`" in read("Documentation/ci.md"))


def check_gitlab():
    job = yaml.safe_load(read("Examples/ci/gitlab-ci.yml"))["postmortem"]
    report = job["artifacts"]["reports"]["codequality"]
    words = job["script"][0].split()
    expect("gitlab: writes what it sends", words[words.index("--output-file") + 1], report)
    expect("gitlab: is sent when the job fails", job["artifacts"]["when"], "always")
    expect("gitlab: no entry point in the way", job["image"]["entrypoint"], [""])


def check_docker():
    lines = [line for line in read("Dockerfile").splitlines() if re.match("[A-Z]+ ", line)]
    final = lines[max(i for i, line in enumerate(lines) if line.startswith("FROM")) :]
    expect("docker: two stages", sum(line.startswith("FROM") for line in lines), 2)
    user = [line for line in final if line.startswith("USER")]
    expect("docker: is not root", user and user[-1].split()[1].split(":")[0] not in ("0", "root"), True)
    entry = [line for line in final if line.startswith("ENTRYPOINT")][0]
    installed = re.search(r"make install DESTDIR=(\S+) PREFIX=(\S+)", read("Dockerfile"))
    expect("docker: starts what it installs", json.loads(entry[len("ENTRYPOINT ") :]), [installed.group(2) + "/bin/postmortem"])
    expect("docker: copies what it installs", f"COPY --from=build {installed.group(1)} /" in final)


for name, check in list(globals().items()):
    if name.startswith("check_"):
        check()
for problem in problems:
    print(problem)
sys.exit(1 if problems else 0)
