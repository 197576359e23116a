"""Machines that share a journal by git: each with a home, a clone and a relnet of its own. And what has to hold of them, I1 to I5.

A machine has no git configuration at all, and while git runs no relnet is to be found: merging needs neither."""

import argparse
import glob
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import traceback

TODAY = "2026-11-21"
MARKER = '{"relnet-journal":1,"id":"k7q2m4c9xa"}\n'
ATTRIBUTES = "*.jsonl -text merge=union\n"
IGNORE = "*.db\n*.db-*\n*.tmp\n"
CLOSED = ("MERGE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD", "rebase-merge", "rebase-apply")
YEAR = 365


class Failed(Exception):
    """Something did not hold."""


class Broken(Failed):
    """An invariant did not hold; `which` are its names."""

    def __init__(self, findings):
        super().__init__("\n    ".join(findings))
        self.which = {finding.split(":")[0] for finding in findings}


class Done:
    def __init__(self, process, what):
        self.exit, self.out, self.err, self.what = process.returncode, process.stdout, process.stderr, what

    def __str__(self):
        return f"{self.what}: exit {self.exit}\n{self.out}{self.err}".rstrip()


def must(done, *exits):
    if done.exit not in (exits or (0,)):
        raise Failed(str(done))
    return done


def expect(holds, what):
    if not holds:
        raise Failed(what)


class Machine:
    def __init__(self, world, name, days=0):
        self.world, self.name, self.days = world, name, days
        self.home = os.path.join(world.directory, name)
        self.dotfiles = os.path.join(self.home, "dotfiles")
        self.journal = os.path.join(self.dotfiles, "relnet")
        self.db = os.path.join(self.home, ".local/share/relnet/relnet.db")
        self.count = 0
        os.makedirs(os.path.join(self.home, ".config/relnet"))

    def environment(self, **more):
        who = f"{self.name.title()} Example", f"{self.name}@example.org"
        base = {"HOME": self.home, "TZ": "UTC", "LC_ALL": "C.UTF-8", "RELNET_TODAY": TODAY, "RELNET_NO_INPUT": "1"}
        return base | {"PATH": f"{self.world.directory}/bin:/usr/bin:/bin", "GIT_CONFIG_NOSYSTEM": "1", "GIT_TERMINAL_PROMPT": "0",
                       "GIT_CONFIG_GLOBAL": os.path.join(self.home, ".gitconfig"), "GIT_EDITOR": "true", "GIT_SEQUENCE_EDITOR": "true",
                       "GIT_AUTHOR_NAME": who[0], "GIT_COMMITTER_NAME": who[0], "GIT_AUTHOR_EMAIL": who[1],
                       "GIT_COMMITTER_EMAIL": who[1]} | more

    def run(self, *words, at=None, **more):
        process = subprocess.run(words, env=self.environment(**more), cwd=at or self.home, stdin=subprocess.DEVNULL,
                                 capture_output=True, encoding="utf-8", errors="replace", timeout=120, check=False)
        return Done(process, f"{self.name}: {' '.join(words)}")

    def configure(self, text='[sync]\ndir = "~/dotfiles/relnet"\n'):
        write(os.path.join(self.home, ".config/relnet/config.toml"), text)

    # relnet
    def try_relnet(self, *words, **more):
        clock = ("faketime", "-f", f"{self.days:+d}d") if self.days else ()
        done = self.run(*clock, self.world.relnet, *words, **more)
        if done.exit < 0 or done.exit > 10:
            raise Failed(f"crashed: {done}")
        return done

    def relnet(self, *words, **more):
        return must(self.try_relnet(*words, **more)).out

    def say(self, *words, **more):
        """What the command writes, notices too."""
        done = must(self.try_relnet(*words, **more))
        return done.out + done.err

    def log(self, who, text=None, *words):
        """An interaction whose text has to be in the export for ever."""
        self.count += 1
        text = text or f"talk {self.count} of {self.name}"
        self.relnet("log", who, "-m", text, *words)
        self.world.texts.add(text)
        return text

    def add(self, name, *words):
        self.relnet("add", name, *words)
        self.world.texts.add(name)

    def book(self, *words):
        return json.loads(self.relnet("export", "--format", "json", *words))

    def contact(self, name):
        """The one of that name, removed ones too."""
        found = [one for one in self.book("--all")["contacts"] if one["name"] == name]
        expect(len(found) == 1, f"{self.name}: {len(found)} contacts are called {name}")
        return found[0]

    def talks(self):
        return [talk["text"] for talk in self.book()["interactions"]]

    def aside(self):
        """How many lines are put aside."""
        return int(self.sql("SELECT count(*) FROM meta WHERE key>='aside.' AND key<'aside/' AND value LIKE '{%'"))

    def sql(self, statement):
        return must(self.run("sqlite3", "-bail", self.db, statement)).out.strip()

    def lines(self):
        """Every line of the journal's files."""
        found = []
        for path in glob.glob(os.path.join(self.journal, "*", "*.jsonl")):
            found += read(path).splitlines()
        return found

    # git
    def try_git(self, *words, **more):
        return self.run("git", *words, at=self.dotfiles, **more)

    def git(self, *words, **more):
        return must(self.try_git(*words, **more)).out

    def commit(self, message="changes"):
        self.git("add", "-A")
        if self.git("status", "--porcelain"):
            self.git("commit", "-q", "-m", message)

    def pull(self, *words):
        return self.git("pull", "-q", *(words or ("--no-rebase",)))

    def push(self, *words):
        self.git("push", "-q", *words)

    def unmerged(self):
        inside = self.git("rev-parse", "--absolute-git-dir").strip()
        left = [name for name in CLOSED if os.path.exists(os.path.join(inside, name))]
        return left + self.git("ls-files", "-u").splitlines()


class World:
    """Machines around one bare repository. What it holds is removed when the scenario held."""

    def __init__(self, relnet, directory, attributes=True):
        self.relnet, self.directory = relnet, directory
        self.texts, self.machines = set(), []
        self.remote = os.path.join(directory, "dotfiles.git")
        write(os.path.join(directory, "bin/relnet"), f"#!/bin/sh\necho called >>{directory}/called\nexit 1\n", 0o755)
        self.attributes = attributes

    def start(self, *names, days=()):
        """The first machine makes the journal, the others clone it."""
        for name, offset in zip(names, [*days, *[0] * len(names)]):
            self.join(name, offset)
        return self.machines

    def join(self, name, days=0):
        machine = Machine(self, name, days)
        if not self.machines:
            must(machine.run("git", "init", "-q", "--bare", "-b", "main", self.remote))
        must(machine.run("git", "clone", "-q", self.remote, machine.dotfiles))
        machine.configure()
        if not self.machines:
            make_journal(machine.journal, self.attributes)
            write(os.path.join(machine.dotfiles, "vimrc"), "set nocompatible\n")
            machine.commit("dotfiles")
            machine.push("-u", "origin", "HEAD")
        self.machines.append(machine)
        return machine

    def sync(self):
        """By plain git, until everybody has everything."""
        for machine in [*self.machines, *self.machines]:
            machine.commit()
            machine.pull()
            machine.push()

    def check(self, fresh=True):
        """All invariants, once everything is in the remote and on every machine."""
        findings = []
        exports = [(machine.name, machine.relnet("export", "--format", "json"), machine.relnet("export", "--format", "json", "--all"))
                   for machine in self.machines]
        name, plain, whole = exports[0]
        for other, *both in exports[1:]:
            findings += [f"I1: {name} and {other} differ{difference(one, two)}" for one, two in zip((plain, whole), both) if one != two]
        for other, _, all_of_it in exports:
            known = strings(json.loads(all_of_it))
            findings += [f"I2: {other} lost '{text}'" for text in sorted(self.texts - known)]
        for machine in self.machines:
            findings += [f"I3: {machine.name} is left with {left}" for left in machine.unmerged()]
            doctor = machine.try_relnet("doctor")
            findings += [f"I5: {doctor}"] if doctor.exit != 0 else []
        if fresh:
            findings += self.differs_from_fresh(whole)
        if os.path.exists(os.path.join(self.directory, "called")):
            findings.append("git called relnet")
        if findings:
            raise Broken(findings)

    def differs_from_fresh(self, whole):
        """I4: who has nothing but the tree of the remote shows the same."""
        machine = Machine(self, f"fresh{time.monotonic_ns()}")
        must(machine.run("git", "clone", "-q", self.remote, machine.dotfiles))
        machine.configure()
        first = machine.relnet("export", "--format", "json", "--all")
        rebuilt = machine.try_relnet("doctor")
        shutil.rmtree(machine.home)
        findings = [f"I4: a fresh clone shows something else{difference(whole, first)}"] if first != whole else []
        return findings + ([f"I5: {rebuilt}"] if rebuilt.exit != 0 else [])

    def settle(self):
        self.sync()
        self.check()


def make_journal(directory, attributes=True):
    """As `relnet sync init` makes it, by hand."""
    write(os.path.join(directory, "relnet.journal"), MARKER)
    write(os.path.join(directory, ".gitignore"), IGNORE)
    if attributes:
        write(os.path.join(directory, ".gitattributes"), ATTRIBUTES)


def write(path, text, mode=0o644):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(text)
    os.chmod(path, mode)


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


def strings(value):
    """Every text in it."""
    if isinstance(value, str):
        return {value}
    if isinstance(value, dict):
        value = value.values()
    return set().union(*map(strings, value)) if hasattr(value, "__iter__") else set()


def difference(one, other):
    """The first rows that only one of them has."""
    left, right = one.splitlines(), other.splitlines()
    only = [f"- {row[:300]}" for row in left if row not in right][:3] + [f"+ {row[:300]}" for row in right if row not in left][:3]
    return "".join("\n        " + row for row in only)


def relnet_knows_sync(relnet):
    return subprocess.run([relnet, "sync", "--help"], capture_output=True, env={"HOME": "/nonexistent"}, check=False).returncode == 0


def scratch():
    """On tmpfs where there is one. Not below a directory named .git or the like, nor inside a repository."""
    parent = "/dev/shm"
    return tempfile.mkdtemp(prefix="relnet-sync-", dir=parent if os.access(parent, os.W_OK) else None)


def attempt(relnet, title, scenario, **options):
    """Runs one scenario in a world of its own; gives what did not hold."""
    directory = scratch()
    keep = bool(os.environ.get("KEEP"))
    try:
        scenario(World(relnet, directory, **options))
        return None
    except (Failed, subprocess.TimeoutExpired, KeyError, ValueError) as error:
        detail = str(error) if isinstance(error, (Failed, subprocess.TimeoutExpired)) else traceback.format_exc()
        where = traceback.extract_tb(error.__traceback__)
        lines = ", ".join(str(frame.lineno) for frame in where if os.path.basename(frame.filename) != "machines.py")
        print(f"{title}: FAILED (line {lines})\n    {detail}", flush=True)
        print(f"    kept: {directory}" if keep else "    KEEP=1 keeps the directories", flush=True)
        return error
    finally:
        if not keep:
            shutil.rmtree(directory, ignore_errors=True)


def main(*scenarios, variants=({},)):
    """Runs each scenario, which is a function of a world, once for each variant of it; with names, only those."""
    parser = argparse.ArgumentParser(description=sys.modules["__main__"].__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("relnet", help="the program to test, dynamically linked for faketime's sake")
    parser.add_argument("only", nargs="*", help="names of scenarios (default: all)")
    options = parser.parse_args()
    missing = [tool for tool in ("git", "faketime", "sqlite3") if not shutil.which(tool)]
    if missing:
        sys.exit(f"not installed: {', '.join(missing)}")
    start, failed, count = time.monotonic(), 0, 0
    for scenario in scenarios:
        if options.only and scenario.__name__ not in options.only:
            continue
        for variant in variants:
            title = scenario.__name__ + "".join(f", {key} {value}" for key, value in variant.items())
            count += 1
            failed += attempt(os.path.abspath(options.relnet), title, scenario, **variant) is not None
    print(f"{count - failed} of {count} held, {time.monotonic() - start:.1f} s")
    sys.exit(1 if failed or not count else 0)
