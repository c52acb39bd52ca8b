#!/usr/bin/env python3
"""Measures what changes to notes leave of real articles.

usage: edits.py [--command ./postil] [--dir ../shared/corpus/dev] [--only PREFIX] [--names]

Each operation is done to a copy of each article that is read exactly as its truth says. Then
done     articles that were changed, or rightly left as they are
refused  articles where the operation refuses or asks
exact    of those done, how many are read exactly as before: the same references in the same order, each linked to the
         note of the same words (but for the note that was inserted or deleted)
same     of those done and undone by the opposite operation, how many are the same as before, byte for byte
--names names the articles that are refused, not exact or not the same.
Only the Python standard library is needed.
"""
import argparse, json, os, re, shlex, subprocess, sys, tempfile

OWN = {"glued": "glued", "superscript": "superscript", "bracket": "bracket", "pandoc": "caret"}
NOTHING_TO_MERGE = "No two notes have the same words."
ONE_CHAPTER = "The article has only one chapter."
LABELS = re.compile(r"[\W\d_⁰¹²³⁴⁵⁶⁷⁸⁹]+")


class Corpus:
    """The articles, and a folder in which copies of them are changed."""

    def __init__(self, command, folder, only, work):
        self.command, self.work = shlex.split(command), work
        self.truths = {n[:-5]: json.load(open(os.path.join(folder, n), encoding="utf-8")) for n in sorted(os.listdir(folder))
                       if n.endswith(".json") and n.startswith(only)}
        self.texts = {n: open(os.path.join(folder, n + ".txt"), "rb").read() for n in self.truths}
        self.write(self.texts)
        self.readings = self.inspect(self.truths)
        self.names = [n for n, truth in self.truths.items() if exact(self.readings[n], truth)]

    def path(self, name):
        return os.path.join(self.work, name + ".txt")

    def write(self, texts):
        for name, text in texts.items():
            with open(self.path(name), "wb") as out:
                out.write(text)

    def read(self, names):
        return {n: open(self.path(n), "rb").read() for n in names}

    def run(self, names, *arguments):
        """The names of the articles that were refused."""
        if not names:
            return set()
        done = subprocess.run(self.command + list(arguments) + ["--write"] + [self.path(n) for n in names], capture_output=True, encoding="utf-8")
        if done.returncode not in (0, 1):
            sys.exit(done.stderr)
        told = [line.split(".txt: not changed", 1) for line in done.stderr.splitlines() if ".txt: not changed" in line]
        return {os.path.basename(name) for name, reason in told if NOTHING_TO_MERGE not in reason}

    def call(self, *arguments):
        return subprocess.run(self.command + list(arguments), capture_output=True, encoding="utf-8")

    def inspect(self, names):
        found = subprocess.run(self.command + ["inspect"] + [self.path(n) for n in names], capture_output=True, encoding="utf-8")
        return {os.path.basename(d["file"])[:-4]: d for d in map(json.loads, found.stdout.splitlines())}


def exact(found, truth):
    """As score.py has it: every reference, link and note right, and nothing else claimed."""
    notes = truth["notes"]
    digits = lambda m: m["offset16"] + (m["digits"][0] if "digits" in m else 0)
    target = lambda m: notes[m["note"]]["offset16"] if m.get("note") is not None else None
    wanted = sorted((digits(m), target(m)) for m in truth["markers"])
    inside = lambda r, w: r["offset"] <= w[0] < r["offset"] + max(1, r["length"]) and r["note"] == w[1]
    references = sorted(found["references"], key=lambda r: r["offset"])
    return (len(wanted) == len(references) and all(map(inside, references, wanted))
            and [n["offset"] for n in found["notes"]] == sorted(n["offset16"] for n in notes))


def meanings(text, found):
    """The words of the note of each reference, without labels."""
    raw = text.decode("utf-8").removeprefix("\ufeff").encode("utf-16-le")
    words = {n["offset"]: LABELS.sub("", raw[2 * n["offset"]:2 * (n["offset"] + n["length"])].decode("utf-16-le")) for n in found["notes"]}
    return [words.get(r["note"]) for r in found["references"]]


class Table:
    def __init__(self, corpus, names):
        self.corpus, self.names = corpus, names
        self.before = {n: meanings(corpus.texts[n], corpus.readings[n]) for n in corpus.names}
        print(f"{'operation':22} {'articles':>8} {'done':>6} {'refused':>8} {'exact':>6} {'same':>6}")

    def row(self, title, tried, refused, back=None, but=lambda name, before, now: now == before):
        """Prints what the operation left; back undoes it and returns the names of those it was done to."""
        done = [n for n in tried if n not in refused]
        now = self.corpus.read(done)
        found = self.corpus.inspect(done) if done else {}
        wrong = [n for n in done if not but(n, self.before[n], meanings(now[n], found[n]))]
        undone = back(done) if back else []
        again = self.corpus.read(undone)
        other = [n for n in undone if again[n] != self.corpus.texts[n]]
        same = f"{len(undone) - len(other):6}" if back else ""
        print(f"{title:22} {len(tried):8} {len(done):6} {len(tried) - len(done):8} {len(done) - len(wrong):6} {same}", flush=True)
        for word, some in (("refused", refused), ("not exact", wrong), ("not the same", other)) if self.names else ():
            for name in sorted(some):
                print("   ", word, name)
        self.corpus.write({n: self.corpus.texts[n] for n in tried})


def place_in_text(text, found):
    """Line and column behind the word before the middle reference of the body."""
    ends = [r["offset"] for r in found["references"] if not any(n["offset"] <= r["offset"] < n["offset"] + n["length"] for n in found["notes"])]
    raw = text.decode("utf-8").removeprefix("\ufeff").encode("utf-16-le")
    for end in ends[len(ends) // 2:] + ends:
        before = raw[:2 * end].decode("utf-16-le")
        word = re.search(r"[^\W\d_]{3,}(?= [^\W\d_]{3,} )[^\n]{0,200}\Z", before)
        if word:
            at = word.start() + len(re.match(r"\w+", word.group()).group())
            line = before.count("\n", 0, at)
            column = len(before[before.rfind("\n", 0, at) + 1:at].encode("utf-16-le")) // 2
            return f"{line + 1}:{column + 1}"
    return None


def insert_and_delete(corpus, table):
    refused, labels, tried = set(), {}, []
    for name in corpus.names:
        place = place_in_text(corpus.texts[name], corpus.readings[name])
        if place is None:
            continue
        tried.append(name)
        done = corpus.call("insert-note", "--write", "--at", place, "--text", "Unheardof.", corpus.path(name))
        new = re.search(r"\(new\) → (\S+)", done.stdout)
        if new:
            labels[name] = new.group(1)
        else:
            refused.add(name)

    def back(done):
        for name in done:
            corpus.run([name], "delete-note", "--note", labels[name])
        return done

    table.row("insert-note, delete it", tried, refused, back, lambda name, before, now: [w for w in now if w != "Unheardof"] == before)


def split_and_merge(corpus, table):
    """Splits each article by chapters and makes one article of the parts again."""
    tried = [n for n in corpus.names if corpus.truths[n]["notes"]]
    refused, one = set(), set()
    for name in tried:
        folder = corpus.path(name) + ".parts"
        done = corpus.call("split", corpus.path(name), "-o", folder)
        parts = done.stdout.splitlines()
        if ONE_CHAPTER in done.stderr:
            one.add(name)
        elif not parts or corpus.call("merge", *parts, "-o", corpus.path(name)).returncode:
            refused.add(name)
    table.row("split, merge again", [n for n in tried if n not in one], refused, lambda done: done)


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--command", default="./postil")
    p.add_argument("--dir", default="../shared/corpus/dev")
    p.add_argument("--only", default="")
    p.add_argument("--names", action="store_true")
    a = p.parse_args()
    with tempfile.TemporaryDirectory() as work:
        corpus = Corpus(a.command, a.dir, a.only, work)
        table = Table(corpus, a.names)
        noted = [n for n in corpus.names if corpus.truths[n]["notes"]]
        table.row("renumber", noted, corpus.run(noted, "renumber"))
        for style in OWN.values():
            others = [n for n in noted if OWN.get(corpus.truths[n]["style"], style) != style]
            refused = corpus.run(others, "convert", "--to", style)

            def back(done):
                for own in OWN.values():
                    corpus.run([n for n in done if OWN[corpus.truths[n]["style"]] == own], "convert", "--to", own)
                return done

            table.row("to " + style, others, refused, back)
        for place in ("chapter", "section"):
            refused = corpus.run(noted, "convert", "--notes", place)
            table.row(f"notes to {place}", noted, refused, lambda done: [corpus.run(done, "convert", "--notes", "end")] and done)
        table.row("merge-notes", noted, corpus.run(noted, "merge-notes"))
        gone = {n: [w for w, r in zip(table.before[n], corpus.readings[n]["references"]) if r["label"] not in ("3", "³")] for n in noted}
        deleted = [n for n in noted if [note["number"] for note in corpus.truths[n]["notes"]].count(3) == 1]
        table.row("delete-note 3", deleted, corpus.run(deleted, "delete-note", "--note", "3", "--answer", "1"), None, lambda n, before, now: now == gone[n])
        insert_and_delete(corpus, table)
        split_and_merge(corpus, table)


if __name__ == "__main__":
    main()
