#!/usr/bin/python3 -B
"""Fails or kills every system call on the data directory, in seven modes, for the commands that write.

Afterwards the book must be exactly as before or as after the command; exit 0 only if after; "nothing was changed" only if before; an
exit other than 0 never silent; nothing hangs; the next command works and leaves no stray file."""

import concurrent.futures
import os
import random
import re
import sys

import harness

MODES = ("eio", "enospc", "short", "kill-before", "kill-after", "sticky-eio", "sticky-enospc")
WRITES = {"write"}
FAULTS = {False: 2400, True: 20000}
WORKERS = 2


def cards(names):
    return "".join(f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name} Example\r\nEMAIL:{name.lower()}@example.org\r\nEND:VCARD\r\n" for name in names)


CARDS = {"cards.vcf": cards(("Zeno", "Yara", "Xaver", "Wanda", "Viktor", "Ulla", "Tomas", "Sofia", "Rosa", "Quentin")),
         "many.vcf": cards(f"Person{number}" for number in range(1500))}
BOOK = (("add", "Ada Lovelace", "--every", "4w", "-t", "friend", "--email", "ada@example.org"),
        ("add", "Grace Hopper", "-t", "work"),
        ("add", "Alan Kerr"),
        ("log", "ada", "talk about looms", "--on", "2026-10-06"),
        ("log", "grace,alan", "lunch at the canal", "--on", "2026-11-01"))
SMALL = (("add", "Ada Lovelace"), ("add", "Grace Hopper"), ("log", "ada", "talk about looms"))

# name: what was there before, the command, and whether saying it twice is the same as saying it once
SCENES = {
    "first add": ((), ("add", "Ada Lovelace"), False),
    "add": (BOOK, ("add", "Marie Kerr", "--every", "2mo", "--email", "marie@example.org"), False),
    "log": (BOOK, ("log", "ada", "coffee, new flat found"), True),
    "log two": (BOOK, ("log", "ada,grace", "dinner", "--gave", "advice"), False),
    "import": (BOOK, ("import", "cards.vcf"), True),
    "undo": (BOOK, ("undo",), False),
    "tag": (BOOK, ("tag", "ada,alan", "+chess"), True),
    "cadence": (BOOK, ("cadence", "+work", "6w"), True),
    "edit": (BOOK, ("edit", "ada", "--city", "London", "--no-every"), True),
    "rm": (BOOK, ("rm", "grace"), False),
    "merge": (BOOK, ("merge", "ada", "alan"), False),
}
CONTROL_SCENES = {
    "first add": ((), ("add", "Ada Lovelace"), False),
    "log": (SMALL, ("log", "Ada Lovelace", "coffee, new flat found"), False),
    "import": (SMALL, ("import", "cards.vcf"), False),
}


def scenes_of(relnet, directory, long=False):
    """The scenes that this program can play; in a long run also with a book of 1,500 people, where a write touches more pages."""
    if relnet == harness.careless():
        return CONTROL_SCENES
    book = harness.Book(relnet, directory)
    scenes = {name: scene for name, scene in SCENES.items() if book.knows(scene[1][0])}
    if long:
        many = ("import", "many.vcf")
        scenes |= {f"{name}, large": ((*before, many), words, repeats) for name, (before, words, repeats) in scenes.items()}
        scenes["import of many"] = (BOOK, many, True)
    return scenes


def write_cards(directory):
    for name, content in CARDS.items():
        with open(os.path.join(directory, "cwd", name), "w", encoding="utf-8") as file:
            file.write(content)


class Stage:
    """A scene set up in a directory of one worker, with the states that are allowed."""

    def __init__(self, relnet, directory, library, scene):
        self.before_words, self.words, self.repeats = scene
        self.library = library
        self.log = os.path.join(directory, "calls")
        self.book = harness.Book(relnet, directory)
        write_cards(directory)
        for words in self.before_words:
            self.book.must(*words)
        self.saved = self.book.save()
        self.before = harness.normal(self.book.must(*harness.STATE))
        self.calls = self.count()
        self.after = harness.normal(self.book.must(*harness.STATE))
        self.clean_files = self.book.files()
        if self.after == self.before:
            sys.exit(f"relnet {' '.join(self.words)} changes nothing: the sweep would be empty")

    def fault(self, mode, at):
        if os.path.exists(self.log):
            os.unlink(self.log)
        return self.book.run(*self.words, LD_PRELOAD=self.library, FAULT_DIR=self.book.data, FAULT_AT=str(at), FAULT_MODE=mode,
                             FAULT_LOG=self.log)

    def count(self):
        """The calls of a run without faults, as "name path"."""
        if self.fault("eio", 0).exit != 0:
            sys.exit(f"relnet {' '.join(self.words)} fails without a fault")
        if not os.path.exists(self.log):
            sys.exit("no system call was seen: is this a dynamic build?")
        with open(self.log, encoding="utf-8") as file:
            return file.read().splitlines()

    def verdicts(self, mode, at):
        """Puts one fault in and gives (kind, detail) for each broken promise."""
        self.book.restore(self.saved)
        done = self.fault(mode, at)
        killed = mode.startswith("kill")
        state = self.book.run(*harness.STATE)
        now = harness.normal(state.out)
        if done.exit is None:
            yield "hung", "the command"
        elif done.exit < 0 and not killed:
            yield "crashed", f"signal {-done.exit}: {done.err.strip()}"
        elif done.exit != 0 and not killed and not done.err.strip():
            yield "silent", f"exit {done.exit}"
        if state.exit != 0:
            yield "damaged", f"export: exit {state.exit}: {state.err.strip()}"
            return
        if now not in (self.before, self.after):
            yield "torn", f"exit {done.exit}, the state is neither before nor after"
        elif done.exit == 0 and not killed and now != self.after:
            yield "lied", "exit 0, but the state is the one before"
        elif now == self.after and re.search("nothing (was|is) (changed|saved|logged)", done.err):
            yield "lied", f"saved, but: {done.err.strip()}"
        yield from self.afterwards(now)

    def afterwards(self, now):
        doctor = self.book.run("doctor")
        if doctor.exit != 0:
            yield "damaged", f"doctor: exit {doctor.exit}: {(doctor.out + doctor.err).strip()}"
        if self.repeats:
            again = self.book.run(*self.words)
            if again.exit != 0 or harness.normal(self.book.run(*harness.STATE).out) != self.after:
                yield "refused", f"said again: exit {again.exit}: {again.err.strip()}"
        else:
            again = self.book.run("add", "Somebody Else")
            if again.exit != 0:
                yield "refused", f"the next command: exit {again.exit}: {again.err.strip()}"
        stray = self.book.files() - self.clean_files
        if stray:
            yield "litter", ", ".join(sorted(os.path.relpath(path, self.book.data) for path in stray))


def cases(calls):
    """Each (mode, number) that means something: a short write needs a write."""
    for at, call in enumerate(calls, 1):
        for mode in MODES:
            if mode != "short" or call.split()[0] in WRITES:
                yield mode, at


def sweep(stage, name, chosen, findings):
    for mode, at in chosen:
        for kind, detail in stage.verdicts(mode, at):
            findings.add(kind, f"{name}: {mode} at call {at} of {len(stage.calls)} ({stage.calls[at - 1]}): {detail}")


def check(relnet, directory, findings, long):
    library = harness.compile_c("faults.c", directory, "-shared", "-fPIC")
    is_control = relnet == harness.careless()
    scenes = scenes_of(relnet, directory, long)

    def prepare(worker, name):
        place = os.path.join(directory, f"{name.replace(', ', '-').replace(' ', '-')}-{worker}")
        os.makedirs(place)
        return Stage(relnet, place, library, scenes[name])

    with concurrent.futures.ThreadPoolExecutor(WORKERS) as pool:
        stages = dict(zip(scenes, pool.map(lambda name: [prepare(worker, name) for worker in range(WORKERS)], scenes)))
        everything = [(name, *case) for name in scenes for case in cases(stages[name][0].calls)]
        most = 100 if is_control else FAULTS[long]
        chosen = random.Random(1).sample(everything, most) if len(everything) > most else everything
        jobs = [pool.submit(sweep, stages[name][worker], name, [(m, k) for n, m, k in chosen if n == name][worker::WORKERS], findings)
                for name in scenes for worker in range(WORKERS)]
        for job in jobs:
            job.result()
    return f"{len(chosen)} faults of {len(everything)} in {len(scenes)} commands"


if __name__ == "__main__":
    harness.main("sweep", check, ("damaged", "torn", "lied", "silent"))
