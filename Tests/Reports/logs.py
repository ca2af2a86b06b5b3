"""How the runners of GitHub and Azure find commands in the log of a step, written from what their sources do."""

import unicodedata

GITHUB_COMMANDS = {"error", "warning", "notice", "debug", "add-mask", "set-env", "set-output", "add-path", "group",
                   "endgroup", "stop-commands", "save-state", "echo", "add-matcher", "remove-matcher", "command"}


def unescaped(text, table):
    for code, character in table:
        text = text.replace(code, character)
    return text


GITHUB_DATA = [("%0D", "\r"), ("%0A", "\n"), ("%25", "%")]
GITHUB_PROPERTY = [("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")]
AZURE = [("%3B", ";"), ("%0D", "\r"), ("%0A", "\n"), ("%5D", "]")]


def properties(text, separator, table):
    found = {}
    for part in text.split(separator):
        name, equals, value = part.partition("=")
        if name and value:
            found[name] = unescaped(value, table)
    return found


def compared(line):
    """A line as a comparison of words sees it, which passes over characters without a shape."""
    return "".join(c for c in line if unicodedata.category(c) not in ("Cf", "Mn") or ord(c) < 128)


def github(line):
    """The command of a line in its present form, `::name key=value::data`, and its data and properties."""
    text = compared(line).lstrip()
    if not text.startswith("::"):
        return None
    line = line.lstrip()
    end = line.find("::", 2)
    if end < 0:
        return None
    name, _, rest = line[2:end].partition(" ")
    if name not in GITHUB_COMMANDS:
        return None
    return name, properties(rest.strip(), ",", GITHUB_PROPERTY), unescaped(line[end + 2 :], GITHUB_DATA)


def bracketed(line, prefix):
    start = line.find(prefix)
    end = line.find("]", start)
    if start < 0 or end < 0:
        return None
    name, _, rest = line[start + len(prefix) : end].partition(" ")
    return name, rest, line[end + 1 :]


def azure(line, decodes_percent=True):
    found = bracketed(line, "##vso[")
    if not found or len([part for part in found[0].split(".") if part]) != 2:
        return None
    table = AZURE + ([("%AZP25", "%")] if decodes_percent else [])
    return found[0], properties(found[1], ";", table), unescaped(found[2], table)


def any_command(line):
    """Whether either runner would take a line for a command, in any form that it knows."""
    text = compared(line)
    return bool(text.lstrip().startswith("::") or bracketed(text, "##[") or bracketed(text, "##vso["))
