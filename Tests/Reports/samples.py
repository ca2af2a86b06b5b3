"""The findings that the reports under check were written from, with places counted anew from their bytes."""

import base64
import json
import re
import unicodedata

LINE_END = re.compile(rb"\r\n|\r|\n")


class Document:
    def __init__(self, data):
        self.path = data["path"]
        self.bytes = base64.b64decode(data["source"])
        self.start = 3 if self.bytes.startswith(b"\xef\xbb\xbf") else 0
        starts = [self.start]
        self.ends = []
        for match in LINE_END.finditer(self.bytes, self.start):
            self.ends.append(match.start())
            starts.append(match.end())
        self.ends.append(len(self.bytes))
        self.starts = starts
        self.findings = [Finding(self, finding) for finding in data["findings"]]

    def line(self, offset, is_edit=False):
        number = max(index for index, start in enumerate(self.starts) if start <= offset or index == 0) + 1
        # A file that ends with a line end has no line behind it, but a change may stand there.
        if number > 1 and self.starts[number - 1] == len(self.bytes) and not is_edit:
            number -= 1
        return number

    def place(self, offset, unit, is_edit=False):
        """Line and column, from 1; unit is bytes, utf16 or points, or raw: bytes, those of the line's end as well."""
        line = self.line(offset, is_edit)
        if unit == "raw":
            return line, offset - self.starts[line - 1] + 1
        text = self.bytes[self.starts[line - 1] : min(offset, self.ends[line - 1])].decode()
        width = {"bytes": len(text.encode()), "utf16": len(text.encode("utf-16-le")) // 2, "points": len(text)}
        return line, width[unit] + 1

    def offset(self, line, column, unit):
        """The other way round."""
        start = self.starts[line - 1]
        text = self.bytes[start:].decode()
        if unit == "bytes":
            return start + column - 1
        units = text.encode("utf-16-le")[: 2 * (column - 1)]
        return start + len(units.decode("utf-16-le").encode())


class Finding:
    def __init__(self, document, data):
        self.document = document
        self.__dict__.update(data)

    @property
    def whole(self):
        lines = [self.message] + ["note: " + note for note in self.notes]
        return "\n".join(lines + (["help: " + self.help] if self.help else []))

    def range(self, unit):
        return self.document.place(self.start, unit), self.document.place(self.end, unit)

    def fixed(self):
        text, end = b"", 0
        for edit in self.fix["edits"]:
            text += self.document.bytes[end : edit["start"]] + edit["replacement"].encode()
            end = edit["end"]
        return text + self.document.bytes[end:]


def load(folder):
    with open(folder + "/documents.json") as file:
        return [Document(data) for data in json.load(file)]


def visible(text):
    """Text as logs may show it, line by line; written anew from what it promises."""
    lines = []
    for line in text.split("\n"):
        shown = ""
        for index, character in enumerate(line):
            category = unicodedata.category(character)
            before = line[:index]
            if character == "\u200d" and before and ord(before[-1]) > 127:
                shown += character
            elif category in ("Cc", "Cf", "Zl", "Zp") or (ord(character) & 0xFFFE) == 0xFFFE:
                names = {"\r": "\\r", "\t": "\\t"}
                shown += names.get(character, "\\u{%x}" % ord(character))
            elif character == "[" and re.search("##[a-z]*$", before.replace("\ufe0f", ""), re.IGNORECASE):
                shown += "\\["
            else:
                shown += character
        lines.append(shown)
    return "\n".join(lines)
