#!/usr/bin/env python3
"""Measures what changes to notes leave of real articles.

usage: edits.py [--command ./postil] [--dir ../shared/corpus/dev]

renumber   of articles whose notes count up by one from 1: how many stay as they are, byte for byte
there      converted to each other style: how many are converted, how many refused
back       and converted back: how many are the same as before, byte for byte
Only the Python standard library is needed.
"""
import argparse, json, os, shlex, shutil, subprocess, tempfile

OWN = {"glued": "glued", "superscript": "superscript", "bracket": "bracket", "pandoc": "caret"}


def run(command, *arguments):
    return subprocess.run(shlex.split(command) + list(arguments), capture_output=True, encoding="utf-8")


def read(folder, names):
    return {name: open(os.path.join(folder, name + ".txt"), "rb").read() for name in names}


def simple(truth):
    numbers = [note["number"] for note in truth["notes"]]
    return truth["style"] in OWN and truth.get("numbering") in ("article", "book-continuous") and numbers == list(range(1, len(numbers) + 1)) and numbers


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--command", default="./postil")
    p.add_argument("--dir", default="../shared/corpus/dev")
    a = p.parse_args()
    truths = {n[:-5]: json.load(open(os.path.join(a.dir, n), encoding="utf-8")) for n in sorted(os.listdir(a.dir)) if n.endswith(".json")}
    names = [name for name, truth in truths.items() if simple(truth)]
    files = lambda folder, some: [os.path.join(folder, name + ".txt") for name in some]
    with tempfile.TemporaryDirectory() as tmp:
        fresh = lambda: [shutil.copy(f, tmp) for f in files(a.dir, names)]
        fresh()
        before = read(tmp, names)
        done = run(a.command, "renumber", "--write", *files(tmp, names))
        after = read(tmp, names)
        print(f"renumber: {sum(before[n] == after[n] for n in names)} of {len(names)} the same, {done.stderr.count('not changed')} refused or asked")
        for name in names:
            if before[name] != after[name]:
                print("   changed", name)
        for style in OWN.values():
            fresh()
            others = [n for n in names if OWN[truths[n]["style"]] != style]
            there = run(a.command, "convert", "--to", style, "--write", *files(tmp, others))
            now = read(tmp, others)
            converted = [n for n in others if now[n] != before[n]]
            for own in set(OWN[truths[n]["style"]] for n in converted):
                run(a.command, "convert", "--to", own, "--write", *files(tmp, [n for n in converted if OWN[truths[n]["style"]] == own]))
            again = read(tmp, converted)
            same = [n for n in converted if again[n] == before[n]]
            print(f"to {style}: {len(converted)} of {len(others)} converted, {there.stderr.count('not changed')} refused; back: {len(same)} the same")
            for name in sorted(set(converted) - set(same)):
                print("   changed", name)


if __name__ == "__main__":
    main()
