#!/usr/bin/env python3
"""How far the certainty of a reading can be trusted, and how many headings are none.

usage: calibration.py [--command './postil inspect'] [--tools ../shared/tools] [--dir ../shared/corpus/dev] [--seed N]

Reads the texts of the corpus, as they are and after one slip, and compares what `inspect` says with the truth, as
score.py does. Of the readings called certain nearly all should be right; of the wrong ones most should not be called so.
A missed reference counts with the certainty of its plain reading, one that is no candidate at all as certain.
"""
import argparse, json, os, random, shlex, subprocess, sys, tempfile
from collections import Counter


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--command", default="./postil inspect")
    p.add_argument("--tools", default="../shared/tools")
    p.add_argument("--dir", default="../shared/corpus/dev")
    p.add_argument("--seed", type=int, default=1)
    a = p.parse_args()
    sys.path.insert(0, a.tools)
    import score

    print(f"{'slip':8} {'certain':>8} {'right':>8} {'likely':>8} {'right':>8} {'ambiguous':>10} {'right':>8} {'wrong':>6} {'not certain':>12}")
    for kind in ("none", "lose", "double", "swap"):
        found, truths = inspect(a, score, kind)
        report(kind, found, truths, score)
        if kind == "none":
            headings = heading_counts(found, truths)
    right, said, wanted = headings
    print(f"\nheadings: precision {right / max(said, 1):.3f}, recall {right / max(wanted, 1):.3f} ({said} read, {wanted} true)")


def inspect(a, score, kind):
    names = sorted(f[:-4] for f in os.listdir(a.dir) if f.endswith(".txt") and os.path.exists(os.path.join(a.dir, f[:-4] + ".json")))
    truths, found = {}, {}
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for name in names:
            with open(os.path.join(a.dir, name + ".txt"), encoding="utf-8", newline="") as text_file:
                text = text_file.read()
            with open(os.path.join(a.dir, name + ".json"), encoding="utf-8") as truth_file:
                truth = json.load(truth_file)
            text, truth, done = score.mutate(text, truth, kind, random.Random(f"{a.seed}:{kind}:{name}"))
            if kind == "none" or done:
                truths[name] = truth
                files.append(os.path.join(folder, name + ".txt"))
                with open(files[-1], "w", encoding="utf-8", newline="") as out:
                    out.write(text)
        run = subprocess.run(shlex.split(a.command) + files, capture_output=True, encoding="utf-8", check=True)
        for line in run.stdout.splitlines():
            one = json.loads(line)
            found[os.path.basename(one["file"])[:-4]] = one
    return found, truths


def report(kind, found, truths, score):
    readings, wrong = Counter(), Counter()
    for name, truth in truths.items():
        one = found[name]
        compared = score.compare(one, truth)
        false = {reference["offset"] for reference in compared["false"]}
        for reference in one["references"]:
            certainty = reference["certainty"].lower()
            readings[certainty, reference["offset"] not in false] += 1
            wrong[certainty] += reference["offset"] in false
        for missed in compared["misses"]:
            wrong[plain_certainty(one, missed)] += 1
    row = [f"{kind:8}"]
    for certainty, width in (("certain", 8), ("likely", 8), ("ambiguous", 10)):
        right, all_of_it = readings[certainty, True], readings[certainty, True] + readings[certainty, False]
        row.append(f"{all_of_it:{width}} {right / max(all_of_it, 1):8.4f}")
    total = sum(wrong.values())
    row.append(f"{total:6} {(total - wrong['certain']) / max(total, 1):12.3f}")
    print(" ".join(row))


def plain_certainty(one, missed):
    for plain in one["rejected"]:
        if plain["offset"] < missed["end"] and plain["offset"] + plain["length"] > missed["start"]:
            return plain["certainty"].lower()
    return "certain"


def heading_counts(found, truths):
    right = said = wanted = 0
    for name, truth in truths.items():
        read = {block["offset"] for block in found[name]["blocks"] if block["kind"].lower() in ("heading", "title")}
        true = {heading["offset16"] for heading in truth["headings"]}
        right, said, wanted = right + len(read & true), said + len(read), wanted + len(true)
    return right, said, wanted


if __name__ == "__main__":
    main()
