#!/usr/bin/python3 -B
"""Cuts the power after every system call of commands that write: what was not synced yet is dropped, kept or torn at random.

Each image of the disk must open as exactly the state before or after the command, and after it once the command has answered. The
writes are read from strace. Contents count as safe after fsync of the file, names after fsync of the directory; until then any part of
the contents, in sectors of 512 bytes, and any first part of the names may have reached the disk. The control is a disk that ignores
fsync."""

import copy
import os
import random
import re
import shutil
import sqlite3
import subprocess
import sys

import harness
import sweep

SCENES = ("first add", "add", "log", "import", "undo", "merge")
IMAGES = {False: 5000, True: 100_000}
SHOWN_TO_RELNET = {False: 300, True: 3000}
CALLS = "openat,open,creat,close,write,pwrite64,fsync,fdatasync,ftruncate,unlink,unlinkat,rename,renameat,renameat2,mkdir"


class File:
    def __init__(self, content=b""):
        self.safe = content
        self.pending = []  # (offset, bytes) or (size,)

    def apply(self, changes):
        content = bytearray(self.safe)
        for change in changes:
            if len(change) == 1:
                content = content[:change[0]].ljust(change[0], b"\0")
                continue
            offset, data = change
            content = content.ljust(offset + len(data), b"\0")
            content[offset:offset + len(data)] = data
        return bytes(content)

    def sync(self):
        self.safe = self.apply(self.pending)
        self.pending = []

    def image(self, dice, keep):
        """`keep` is how likely a write is to have reached the disk; half of those are torn, but for 0 and 1."""
        chosen = []
        for change in self.pending:
            if dice.random() >= keep:
                continue
            if len(change) == 1 or keep == 1 or dice.random() < 0.5:
                chosen.append(change)
                continue
            offset, data = change
            chosen += [(offset + at, data[at:at + 512]) for at in range(0, len(data), 512) if dice.random() < 0.5]
        return self.apply(chosen)


class Disk:
    """One directory: files by name, what is safe and what is not."""

    def __init__(self, contents):
        self.names = {name: File(content) for name, content in contents.items()}
        self.safe_names = dict(self.names)
        self.pending_names = []  # (name, file or None)
        self.open = {}

    def do(self, call, syncs):
        name, numbers, path, data = call["name"], call["numbers"], call["path"], call["data"]
        file = self.open.get(numbers[0]) if numbers else None
        if name in ("openat", "open", "creat"):
            self.opened(path, call)
        elif name == "close":
            self.open.pop(numbers[0], None)
        elif name in ("write", "pwrite64") and file:
            at = numbers[-1] if name == "pwrite64" else len(file.apply(file.pending))
            file.pending.append((at, data))
        elif name == "ftruncate" and file:
            file.pending.append((numbers[1],))
        elif name in ("fsync", "fdatasync") and syncs:
            self.sync(file)
        elif name in ("unlink", "unlinkat") and path in self.names:
            self.rename(path, None)
        elif name.startswith("rename") and path in self.names:
            self.rename(path, call["target"])

    def opened(self, path, call):
        if path == "":
            self.open[call["result"]] = self
        elif path is not None:
            if path not in self.names:
                self.names[path] = File()
                self.pending_names.append((path, self.names[path]))
            if "O_TRUNC" in call["text"]:
                self.names[path].pending.append((0,))
            self.open[call["result"]] = self.names[path]

    def rename(self, path, target):
        file = self.names.pop(path)
        self.pending_names.append((path, None))
        if target is not None:
            self.names[target] = file
            self.pending_names.append((target, file))

    def sync(self, file):
        if isinstance(file, Disk):
            self.safe_names = dict(self.names)
            self.pending_names = []
        elif file:
            file.sync()

    def image(self, dice, keep):
        names = dict(self.safe_names)
        reached = len(self.pending_names) if keep == 1 else 0 if keep == 0 else dice.randint(0, len(self.pending_names))
        for name, file in self.pending_names[:reached]:
            names[name] = file
            if file is None:
                del names[name]
        return {name: file.image(dice, keep) for name, file in names.items()}


def parse(line, directory):
    """A line of strace -xx that touches `directory`, as a dictionary, or nothing."""
    match = re.match(r"(\w+)\((.*)\)\s+= (-?\d+)", line)
    if not match or int(match.group(3)) < 0:
        return None
    name, text = match.group(1), match.group(2)
    strings = [bytes.fromhex(found.replace(r"\x", "")) for found in re.findall(r'"((?:\\x[0-9a-f]{2})*)"', text)]
    call = {"name": name, "text": text, "result": int(match.group(3)), "path": None, "target": None, "data": b"",
            "numbers": [int(number) for number in re.findall(r"(?:^|, )(\d+)(?=,|$)", re.sub(r'"[^"]*"', '""', text))]}
    if name in ("write", "pwrite64"):
        call["data"] = strings[0][:call["result"]]
    elif strings:
        inside = [relative(path.decode(), directory) for path in strings]
        if inside[0] is None:
            return call if name in ("openat", "open", "creat") else None
        call["path"], call["target"] = inside[0], inside[-1]
    return call


def relative(path, directory):
    return path.removeprefix(directory).lstrip("/") if path == directory or path.startswith(directory + "/") else None


def contents(directory):
    found = {}
    for name in os.listdir(directory) if os.path.isdir(directory) else []:
        with open(os.path.join(directory, name), "rb") as file:
            found[name] = file.read()
    return found


def rows(path):
    """Every row of a database, or nothing where there is none yet."""
    if not os.path.exists(path):
        return ()
    db = sqlite3.connect(path)
    try:
        if db.execute("PRAGMA quick_check").fetchall() != [("ok",)]:
            return "damaged"
        tables = [name for name, in db.execute("SELECT name FROM sqlite_schema WHERE type='table' ORDER BY name")]
        return tuple((table, tuple(db.execute(f"SELECT * FROM {table} ORDER BY 1,2"))) for table in tables)
    except sqlite3.DatabaseError as error:
        return f"damaged: {error}"
    finally:
        db.close()


class Recording:
    """The calls of one command, and the states that are allowed."""

    def __init__(self, relnet, directory, scene):
        before_words, words, _ = scene
        self.book = harness.Book(relnet, directory)
        self.folder = os.path.dirname(self.book.db)
        sweep.write_cards(directory)
        for before in before_words:
            self.book.must(*before)
        self.contents = contents(self.folder)
        self.before = rows(self.book.db), self.book.must(*harness.STATE)
        trace = os.path.join(directory, "trace")
        subprocess.run(["strace", "-xx", "-s", "9999999", "-e", "trace=" + CALLS, "-o", trace, *relnet, *words], env=self.book.environment(),
                       cwd=os.path.join(directory, "cwd"), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=True)
        self.after = rows(self.book.db), self.book.must(*harness.STATE)
        with open(trace, encoding="utf-8") as file:
            self.calls = [call for call in (parse(line, self.folder) for line in file) if call]
        if contents(self.folder) != {name: file.apply(file.pending) for name, file in self.played(True).names.items()}:
            sys.exit(f"power: what strace saw of relnet {' '.join(words)} does not give the file that is there")

    def played(self, syncs):
        disk = Disk(self.contents)
        for call in self.calls:
            disk.do(call, syncs)
        return disk

    def images(self, syncs, variants, dice):
        """(calls done, files) for each crash: everything dropped, everything kept, and random parts."""
        disk = Disk(self.contents)
        for done, call in enumerate(self.calls, 1):
            disk.do(call, syncs)
            if call["name"] in ("close", "open", "openat", "creat") and not disk.pending_names:
                continue
            for variant in range(variants):
                yield done, disk.image(dice, (0, 1, 0.5, 0.2, 0.8)[variant if variant < 5 else 2 + variant % 3])

    def verdict(self, done, image, seen, findings, ask_relnet, title):
        key = hash(tuple(sorted(image.items())))
        answered = done == len(self.calls)
        if (key, answered) in seen:
            return
        seen.add((key, answered))
        shutil.rmtree(self.folder, ignore_errors=True)
        os.makedirs(self.folder, mode=0o700)
        for name, content in image.items():
            with open(os.path.join(self.folder, name), "wb", opener=lambda path, flags: os.open(path, flags, 0o600)) as file:
                file.write(content)
        if ask_relnet:
            state = self.book.run(*harness.STATE)
            kind = None if state.exit == 0 and state.out in (self.before[1], self.after[1]) else "damaged"
            if kind:
                findings.add("damaged", f"{title}: relnet says exit {state.exit}: {state.err.strip()}")
        now = rows(self.book.db)
        if now not in (self.before[0], self.after[0]):
            findings.add("damaged", f"{title}: {now if isinstance(now, str) else 'neither before nor after'}")
        elif answered and now != self.after[0]:
            findings.add("lost", f"{title}: acknowledged, then gone")


def check(relnet, directory, findings, long, syncs=True):
    recordings = []
    scenes = sweep.scenes_of(relnet, directory)
    for name in (name for name in SCENES if name in scenes):
        place = os.path.join(directory, name.replace(" ", "-"))
        os.makedirs(place)
        recordings.append((name, Recording(relnet, place, scenes[name])))
    crashes = sum(sum(1 for _ in recording.images(syncs, 1, random.Random(1))) for _, recording in recordings)
    variants = max(5, -(-IMAGES[long] // crashes))
    count, every = 0, max(1, crashes * variants // SHOWN_TO_RELNET[long])
    for name, recording in recordings:
        seen = set()
        for done, image in recording.images(syncs, variants, random.Random(7)):
            count += 1
            title = f"{name}, power cut after call {done} of {len(recording.calls)} ({recording.calls[done - 1]['name']})"
            recording.verdict(done, image, seen, findings, count % every == 0, title)
    return f"{count} images of {len(recordings)} commands"


def on_any_disk(relnet, directory, findings, long):
    """The control is the same program on a disk that ignores fsync."""
    if relnet == harness.careless():
        return check(on_any_disk.relnet, directory, findings, False, syncs=False)
    on_any_disk.relnet = relnet
    return check(relnet, directory, findings, long)


if __name__ == "__main__":
    harness.main("power", on_any_disk, ("lost", "damaged"))
