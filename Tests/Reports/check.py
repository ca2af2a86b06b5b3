"""Checks reports against what their readers need. Usage: check.py FOLDER

FOLDER holds documents.json, from which the reports were written, and the reports, each named as its format. Nothing
here shares code with what wrote them. Prints what is wrong, and ends with status 1 where anything is.
"""

import json
import os
import sys
import xml.etree.ElementTree as xml
from urllib.parse import unquote

import jsonschema

import linehash
import logs
import samples

SCHEMAS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Schemas")
problems = []


def expect(what, found, wanted):
    if found != wanted:
        problems.append(f"{what}: found {found!r} instead of {wanted!r}")


def validate(what, value, schema, part=None):
    with open(os.path.join(SCHEMAS, schema + ".schema.json")) as file:
        schema = json.load(file)
    if part:
        schema = {"$ref": "#/$defs/" + part, "$defs": schema["$defs"]}
    for error in jsonschema.Draft202012Validator(schema).iter_errors(value):
        problems.append(f"{what}: {list(error.absolute_path)}: {error.message[:300]}")


def pairs(what, found, documents):
    wanted = [finding for document in documents for finding in document.findings]
    expect(f"{what}: number of findings", len(found), len(wanted))
    return zip(found, wanted)


def check_json(text, documents, name="json"):
    found = json.loads(text)
    validate(name, found, "findings")
    for value, finding in pairs(name, found, documents):
        begin, end = finding.range("raw")
        expect(f"{name}: path", value["path"], finding.document.path)
        for key in ("rule", "severity", "message"):
            expect(f"{name}: {key}", value[key], in_json(getattr(finding, key)))
        expect(f"{name}: notes", value.get("notes", []), finding.notes)
        expect(f"{name}: help", value.get("help"), finding.help)
        expect(f"{name}: begin", (value["line"], value["column"]), begin)
        expect(f"{name}: end", (value["endLine"], value["endColumn"]), end)
        expect(f"{name}: fix", value.get("fix"), finding.fix)


def check_jsonl(text, documents):
    check_json("[" + ",".join(text.splitlines()) + "]", documents, "jsonl")


def check_sarif(text, documents):
    found = json.loads(text)
    validate("sarif", found, "code-scanning")
    run = found["runs"][0]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    expect("sarif: rules are listed once", len(set(rules)), len(rules))
    for result, finding in pairs("sarif", run["results"], documents):
        document = finding.document
        location = result["locations"][0]["physicalLocation"]
        region = location["region"]
        (line, column), (end_line, end_column) = finding.range("utf16")
        expect("sarif: uri", normal(unquote(location["artifactLocation"]["uri"])), normal(document.path))
        expect("sarif: begin", (region["startLine"], region["startColumn"]), (line, column))
        expect("sarif: end", (region["endLine"], region["endColumn"]), (end_line, end_column))
        expect("sarif: message", result["message"]["text"], in_json(finding.whole))
        expect("sarif: level", result["level"], finding.severity)
        if "ruleIndex" in result:
            expect("sarif: rule", rules[result["ruleIndex"]], finding.rule)
        expect("sarif: hash", result["partialFingerprints"]["primaryLocationLineHash"],
               linehash.hashes(document.bytes)[line - 1])
        for place, related in zip(result.get("relatedLocations", []), finding.related):
            region = place["physicalLocation"]["region"]
            expect("sarif: related", (region["startLine"], region["startColumn"]), document.place(related["start"], "utf16"))
            expect("sarif: related", place["message"]["text"], in_json(related["message"]))
        expect("sarif: has a fix", "fixes" in result, finding.fix is not None)
        if finding.fix:
            replaced = [(change["deletedRegion"], change["insertedContent"]["text"])
                        for change in result["fixes"][0]["artifactChanges"][0]["replacements"]]
            expect("sarif: fixed", applied(document, replaced), finding.fixed())


def applied(document, replaced):
    text, end = b"", 0
    for region, inserted in replaced:
        lower = document.offset(region["startLine"], region["startColumn"], "utf16")
        upper = document.offset(region["endLine"], region["endColumn"], "utf16")
        text += document.bytes[end:lower] + inserted.encode()
        end = upper
    return text + document.bytes[end:]


def normal(path):
    return path[2:] if path.startswith("./") else path


def check_gitlab(text, documents):
    found = json.loads(text)
    validate("gitlab", found, "code-quality")
    expect("gitlab: fingerprints differ", len({value["fingerprint"] for value in found}), len(found))
    for value, finding in pairs("gitlab", found, documents):
        expect("gitlab: path", value["location"]["path"], normal(finding.document.path))
        expect("gitlab: line", value["location"]["lines"]["begin"], finding.range("bytes")[0][0])
        expect("gitlab: rule", value["check_name"], finding.rule)
        expect("gitlab: message", value["description"].startswith(f"{finding.rule}: {in_json(finding.message)}"), True)


def check_rdjson(text, documents):
    found = json.loads(text)
    validate("rdjson", found, "reviewdog")
    check_diagnostics("rdjson", found["diagnostics"], documents)


def check_rdjsonl(text, documents):
    found = [json.loads(line) for line in text.splitlines()]
    for value in found:
        validate("rdjsonl", value, "reviewdog", "diagnostic")
        expect("rdjsonl: source", value["source"]["name"], "postmortem")
    check_diagnostics("rdjsonl", found, documents)


def check_diagnostics(what, found, documents):
    for value, finding in pairs(what, found, documents):
        span = value["location"]["range"]
        (line, column), (end_line, end_column) = finding.range("bytes")
        expect(f"{what}: path", value["location"]["path"], normal(finding.document.path))
        expect(f"{what}: begin", (span["start"]["line"], span["start"]["column"]), (line, column))
        expect(f"{what}: end", (span["end"]["line"], span["end"]["column"]), (end_line, end_column))
        expect(f"{what}: message", value["message"], in_json(finding.whole))
        expect(f"{what}: has a suggestion", "suggestions" in value, finding.fix is not None)
        if finding.fix:
            document, suggestion = finding.document, value["suggestions"][0]
            lower, upper = (document.offset(suggestion["range"][end]["line"], suggestion["range"][end]["column"], "bytes")
                            for end in ("start", "end"))
            fixed = document.bytes[:lower] + suggestion["text"].encode() + document.bytes[upper:]
            expect(f"{what}: fixed", fixed, finding.fixed())


def in_json(text):
    """What JSON says of a text: code points that are no characters are replaced."""
    return "".join("\ufffd" if (ord(c) & 0xFFFE) == 0xFFFE else c for c in text)


def in_xml(text):
    """What XML 1.0 can say of a text, without the controls that it allows and nobody wants."""
    return "".join(c for c in text if c in "\t\n\r" or not (ord(c) < 32 or 127 <= ord(c) < 160 or c in "\ufffe\uffff"))


def check_junit(text, documents):
    root = xml.fromstring(text)
    expect("junit: root", root.tag, "testsuites")
    cases = root.findall("testsuite/testcase")
    fails = {"error"}
    failures = sum(f.severity in fails for d in documents for f in d.findings)
    expect("junit: tests", int(root.get("tests")), len(cases))
    expect("junit: failures", int(root.get("failures")), failures)
    expect("junit: failures", len(root.findall(".//failure")), failures)
    expect("junit: suites", [suite.get("name") for suite in root.findall("testsuite")],
           [in_xml(normal(document.path)) for document in documents])
    for suite, document in zip(root.findall("testsuite"), documents):
        cases = suite.findall("testcase")
        expect("junit: tests of a suite", int(suite.get("tests")), len(cases))
        expect("junit: cases", len(cases), max(1, len(document.findings)))
        expect("junit: names differ", len({case.get("name") for case in cases}), len(cases))
        for case, finding in zip(cases, document.findings):
            failure, output = case.find("failure"), case.find("system-out")
            expect("junit: fails", failure is not None, finding.severity in fails)
            if failure is not None:
                expect("junit: message", failure.get("message"), in_xml(finding.message))
                expect("junit: type", failure.get("type"), finding.severity)
            body = (failure if failure is not None else output).text
            expect("junit: body holds the message", in_xml(finding.message) in body, True)


def check_checkstyle(text, documents):
    root = xml.fromstring(text)
    expect("checkstyle: root", (root.tag, root.get("version")), ("checkstyle", "5.0"))
    expect("checkstyle: files", [file.get("name") for file in root.findall("file")],
           [in_xml(normal(document.path)) for document in documents if document.findings])
    for error, finding in pairs("checkstyle", root.findall("file/error"), documents):
        expect("checkstyle: place", (int(error.get("line")), int(error.get("column"))), finding.range("points")[0])
        expect("checkstyle: message", error.get("message"), in_xml(finding.whole))
        expect("checkstyle: severity", error.get("severity"), {"note": "info"}.get(finding.severity, finding.severity))
        expect("checkstyle: source", error.get("source"), "postmortem." + finding.rule)


def check_github(text, documents):
    found = [logs.github(line) for line in text.splitlines()]
    found = [command for command in found if command]
    wanted = [finding for document in documents for finding in document.findings]
    order = ["error", "warning", "note"]
    kept = []
    is_too_much = any(sum(f.severity == severity for f in wanted) > 10 for severity in order)
    for severity in order:
        room = 9 if severity == "note" and is_too_much else 10
        kept += [finding for finding in wanted if finding.severity == severity][:room]
    if is_too_much:
        name, _, data = found.pop()
        expect("github: the last notice", name, "notice")
        for severity in order:
            hidden = sum(f.severity == severity for f in wanted) - sum(f.severity == severity for f in kept)
            expect(f"github: says how many {severity}s are hidden", f"{hidden} {severity}" in data, hidden > 0)
        lines = sum(not logs.github(line) for line in text.splitlines())
        expect("github: what is hidden is in the log", lines, len(wanted) - len(kept))
    else:
        expect("github: every line is a command", len(found), len(text.splitlines()))
    expect("github: number of annotations", len(found), len(kept))
    for (name, values, data), finding in zip(found, kept):
        (line, column), (end_line, end_column) = finding.range("utf16")
        expect("github: command", name, {"note": "notice"}.get(finding.severity, finding.severity))
        expect("github: file", values["file"], samples.visible(normal(finding.document.path)))
        expect("github: line", int(values["line"]), line)
        expect("github: data", data, samples.visible(finding.whole))
        # What the runner drops, silently.
        expect("github: lines in order", int(values["endLine"]) >= int(values["line"]), True)
        if values["line"] != values["endLine"]:
            expect("github: no columns over lines", "col" in values or "endColumn" in values, False)
        else:
            expect("github: column", int(values["col"]), column)
            expect("github: columns in order", int(values["endColumn"]) >= int(values["col"]), True)


def check_azure(text, documents):
    wanted = [finding for document in documents for finding in document.findings]
    expect("azure: number of lines", len(text.splitlines()), len(wanted))
    for line, finding in zip(text.splitlines(), wanted):
        if finding.severity == "note":
            expect("azure: a note is no command", logs.any_command(line), False)
            continue
        name, values, data = logs.azure(line)
        expect("azure: command", name, "task.logissue")
        expect("azure: type", values["type"], finding.severity)
        expect("azure: path", values["sourcepath"], samples.visible(normal(finding.document.path)))
        expect("azure: place", (int(values["linenumber"]), int(values["columnnumber"])), finding.range("utf16")[0])
        expect("azure: code", values["code"], finding.rule)
        expect("azure: message", data, samples.visible(finding.whole))
        if not any(code in finding.whole + finding.document.path for code in ("%3B", "%0D", "%0A", "%5D", "%AZP25")):
            expect("azure: the same for older agents", logs.azure(line, decodes_percent=False), (name, values, data))


def main(folder):
    documents = samples.load(folder)
    checks = {name[6:]: check for name, check in globals().items() if name.startswith("check_")}
    for name in sorted(os.listdir(folder)):
        if name == "documents.json":
            continue
        with open(os.path.join(folder, name), "rb") as file:
            data = file.read()
        expect(f"{name}: controls", [byte for byte in data if byte < 32 and byte != 10 or byte == 127], [])
        text = data.decode()
        expect(f"{name}: controls", [c for c in text if 128 <= ord(c) < 160 or c in "\u2028\u2029"], [])
        if name not in ("github", "azure"):
            # XML and JSON are split where a log is: at line feeds.
            for line in text.split("\n"):
                expect(f"{name}: {line[:200]!r} is a command", logs.any_command(line), False)
        try:
            if name in checks:
                checks[name](text, documents)
            elif name not in ("full", "concise"):
                problems.append(f"{name}: nothing checks it")
        except (ValueError, KeyError, TypeError, IndexError, AttributeError, xml.ParseError) as error:
            problems.append(f"{name}: can't be read: {error!r}")
    shown = {}
    for problem in problems:
        name = problem.split(":")[0]
        shown[name] = shown.get(name, 0) + 1
        if shown[name] <= 5:
            print(problem)
    return 1 if problems else 0


sys.exit(main(sys.argv[1]))
