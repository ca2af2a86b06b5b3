"""Whether texts that are made to hold up their reader do so: each is read in three sizes, ten times larger each time.

    run.py --program PROGRAM [--table]

A text of 100 KB has to be done with within a second, and one ten times larger within fifteen times as long; this is what
cmark's own tests of such inputs demand. What is written may have ten times the bytes of the text, besides the frame of a
page and the marks of blocks. Exit statuses other than those of the README are a failure, too. With --table the
times are printed as a table, beside those of `cmark` where it is installed.
"""
import argparse
import os
import resource
import shutil
import subprocess
import sys
import tempfile

import inputs

SIZES = (10_000, 100_000, 1_000_000)
COMMANDS = {
    # The format for people: besides the findings it has their excerpts, and fixes that are proven.
    "lint": ["lint"],
    "all rules": ["lint", "--select", "all", "--audience", "customer"],
    "fixes": ["lint", "--diff", "--unsafe-fixes"],
    "html": ["build", "--to", "html"],
    "json": ["build", "--to", "json"],
    "customer": ["build", "--to", "html", "--audience", "customer"],
    "text": ["build", "--to", "text"],
    "markdown": ["build", "--to", "markdown"],
    "email": ["build", "--to", "email"],
    "customer's difference": ["build", "--audience", "customer", "--diff"],
    "timeline": ["timeline", "--format", "csv", "--sort"],
    "timeline as text": ["timeline", "--format", "text"],
    "actions": ["actions", "--format", "text"],
}
# A process needs some time before it does anything, and a busy machine adds to it.
SLACK = 0.05
LONGEST = 60
# What an output may have besides ten times its document: the frame of a page, and the marks of each line that is a block.
FRAME = 100_000
LINE = 400
# Findings have a limit of their own, and may have an excerpt each.
UNBOUNDED = ("lint", "all rules")


def seconds(command, path, output=None):
    """The time of the processor that a command takes, and its exit status; None where it takes too long."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    output = output or subprocess.DEVNULL
    try:
        done = subprocess.run([*command, path], stdout=output, stderr=subprocess.DEVNULL, timeout=LONGEST)
    except subprocess.TimeoutExpired:
        return LONGEST, None
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, done.returncode


def grows_too_fast(small, large):
    return large > 15 * max(small, SLACK / 5) + SLACK


def measure(command, folder, number):
    """The shortest of two times for each size; the largest is measured again only where it seems to take too long."""
    times, statuses = [], []
    for size in SIZES:
        path = os.path.join(folder, str(size), f"{number:03}.md")
        taken = [seconds(command, path) for _ in range(2 if size < SIZES[-1] else 1)]
        while size == SIZES[-1] and len(taken) < 3 and LONGEST > taken[-1][0] and grows_too_fast(times[-1], taken[-1][0]):
            taken.append(seconds(command, path))
        times.append(min(time for time, _ in taken))
        statuses.append(taken[0][1])
    return times, statuses


def size_problem(name, command, path):
    """What is wrong with the size of an output; nothing where it is in proportion to the document."""
    with open(path, "rb") as file:
        text = file.read()
    with tempfile.TemporaryFile() as output:
        seconds(command, path, output)
        written = os.fstat(output.fileno()).st_size
    lines = text.count(b"\n") + text.count(b"\r")
    if written > 10 * len(text) + LINE * lines + FRAME:
        yield f"{name}: {written:,} bytes are written of {len(text):,}"


def problems(name, times, statuses):
    if any(status not in (0, 1, 2) for status in statuses):
        yield f"{name}: exit status {statuses}"
    if times[1] > 1 + SLACK:
        yield f"{name}: {times[1]:.2f} s for 100 KB"
    for small, large in zip(times, times[1:]):
        if grows_too_fast(small, large):
            yield f"{name}: {small:.3f} s becomes {large:.3f} s for ten times as much"


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--program", required=True)
    options.add_argument("--table", action="store_true")
    options.add_argument("--only", type=int, nargs="*")
    options = options.parse_args()
    commands = {name: [options.program, *words] for name, words in COMMANDS.items()}
    cmark = shutil.which("cmark") if options.table else None
    found = []
    with tempfile.TemporaryDirectory() as folder:
        for size in SIZES:
            inputs.write(folder, size)
        if options.table:
            print("| input | as it begins |", " | ".join([*commands, *(["cmark"] if cmark else [])]), "|")
        for number, (name, make) in enumerate(inputs.INPUTS):
            if options.only and number not in options.only:
                continue
            row = []
            for command, words in commands.items():
                times, statuses = measure(words, folder, number)
                title = f"{number} {name} {make(30)[:30]!r}, {command}"
                found += problems(title, times, statuses)
                if command not in UNBOUNDED:
                    found += size_problem(title, words, os.path.join(folder, str(SIZES[1]), f"{number:03}.md"))
                row.append(" ".join(f"{time:.2f}" for time in times) + (" ·" if statuses[1] == 2 else ""))
            if cmark:
                times, _ = measure([cmark], folder, number)
                row.append(" ".join(f"{time:.2f}" if time < LONGEST else "—" for time in times))
            if options.table:
                print(f"| {name} | {make(30)[:30]!r} |", " | ".join(row), "|", flush=True)
    for problem in found:
        print(problem)
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
