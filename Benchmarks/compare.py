"""Times the program beside others on the same files in one run, and prints ratios.

    compare.py PROGRAM [--files N] [--runs R]

The files are the examples, repeated. `cmark` renders them to HTML, `rumdl` checks them without its cache, `pandoc` renders them to HTML;
those that are not installed are left out. A ratio of medians of one run holds on a noisy machine where a time does not.
"""
import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time


def seconds(command, folder):
    start = time.perf_counter()
    subprocess.run(command, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def commands(program, names):
    ours = {
        "lint": [program, "lint", "--fail-on", "never", "--format", "concise", "docs"],
        "build --to jsonl": [program, "build", "--to", "jsonl", "docs"],
        "lint, one file": [program, "lint", "--fail-on", "never", names[0]],
    }
    others = {
        "cmark": ["cmark", *names],
        "rumdl": ["rumdl", "check", "--no-cache", "--silent", "docs"],
        "rumdl, one file": ["rumdl", "check", "--no-cache", "--silent", names[0]],
        "pandoc": ["pandoc", "--to", "html", *names],
    }
    return ours, {name: command for name, command in others.items() if shutil.which(command[0])}


def write_documents(folder, count):
    examples = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Examples")
    sources = sorted(name for name in os.listdir(examples) if name.endswith(".md"))
    os.mkdir(os.path.join(folder, "docs"))
    names = [f"docs/{number:05}.md" for number in range(count)]
    for number, name in enumerate(names):
        shutil.copy(os.path.join(examples, sources[number % len(sources)]), os.path.join(folder, name))
    return names


def medians(commands, folder, runs):
    times = {name: [] for name in commands}
    for turn in range(runs + 1):
        for name, command in commands.items():
            taken = min(seconds(command, folder) for _ in range(10 if "one file" in name else 1))
            # The first turn warms the caches of the system.
            if turn:
                times[name].append(taken)
    return {name: statistics.median(values) for name, values in times.items()}


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("program")
    options.add_argument("--files", type=int, default=5000)
    options.add_argument("--runs", type=int, default=5)
    options = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        names = write_documents(folder, options.files)
        size = sum(os.path.getsize(os.path.join(folder, name)) for name in names)
        ours, others = commands(os.path.abspath(options.program), names)
        median = medians({**ours, **others}, folder, options.runs)
    print(f"{options.files} files, {size / 1e6:.1f} MB, {os.cpu_count()} cores, medians of {options.runs} runs\n")
    print("| | time |", " | ".join(f"/ {name}" for name in others), "|")
    print("| --- | --: |", " | ".join("--:" for _ in others), "|")
    for name in ours:
        ratios = [
            f"{median[name] / median[other]:.2f}" if ("one file" in name) == ("one file" in other) else ""
            for other in others
        ]
        print(f"| {name} | {1000 * median[name]:.0f} ms |", " | ".join(ratios), "|")
    for other in others:
        print(f"| {other} | {1000 * median[other]:.0f} ms |", " | ".join("" for _ in others), "|")


if __name__ == "__main__":
    main()
