"""The hash of each line by which code scanning knows alerts, computed without a rolling window."""

import re


def hashes(data):
    text = re.sub("\r\n|\r", "\n", data.decode())
    kept, starts, is_start = [], [], True
    for character in text:
        if character in " \t":
            continue
        if is_start:
            starts.append(len(kept))
        units = character.encode("utf-16-le")
        kept += [int.from_bytes(units[i : i + 2], "little") for i in range(0, len(units), 2)]
        is_start = character == "\n"
    if is_start:
        starts.append(len(kept))
    kept += [0xFFFF] + [0] * 100
    seen, found = {}, []
    for start in starts:
        value = 0
        for unit in kept[start : start + 100]:
            value = (value * 37 + unit) % 2**64
        seen[value] = seen.get(value, 0) + 1
        found.append("%x:%d" % (value, seen[value]))
    return found
