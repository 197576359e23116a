"""What the fault harnesses share: a relnet with directories of its own, findings, and the controls that have to fail."""

import argparse
import collections
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
TODAY = "2026-11-21"
STATE = ("export", "--format", "json", "--all")
HANG = 10

Done = collections.namedtuple("Done", "exit out err")


class Book:
    """One data directory, and the commands run on it."""

    def __init__(self, relnet, directory):
        self.relnet = relnet
        self.home = directory
        self.data = os.path.join(directory, "data")
        self.db = os.path.join(self.data, "relnet", "relnet.db")
        os.makedirs(os.path.join(directory, "cwd"), exist_ok=True)
        os.makedirs(self.data, mode=0o700, exist_ok=True)

    def environment(self, **more):
        base = {"HOME": self.home, "PATH": "/usr/bin:/bin", "TZ": "UTC", "LC_ALL": "C.UTF-8", "RELNET_TODAY": TODAY}
        base |= {f"XDG_{kind.upper()}_HOME": os.path.join(self.home, kind) for kind in ("data", "config", "state", "cache")}
        return base | more

    def start(self, *words, **more):
        return subprocess.Popen([*self.relnet, *words], env=self.environment(**more), cwd=os.path.join(self.home, "cwd"),
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def run(self, *words, **more):
        """Exit is None where it hung."""
        process = self.start(*words, **more)
        try:
            out, err = process.communicate(timeout=HANG)
        except subprocess.TimeoutExpired:
            process.kill()
            out, err = process.communicate()
            return Done(None, out.decode(errors="replace"), err.decode(errors="replace"))
        return Done(process.returncode, out.decode(errors="replace"), err.decode(errors="replace"))

    def must(self, *words):
        done = self.run(*words)
        if done.exit != 0:
            sys.exit(f"setting up failed: relnet {' '.join(words)}: exit {done.exit}: {done.err.strip()}")
        return done.out

    def knows(self, command):
        """Commands that this relnet does not have are left out, and that is said."""
        known = self.run(command, "--help").exit == 0
        if not known:
            print(f"left out: this relnet has no '{command}'")
        return known

    def texts(self):
        """How often each interaction text is in the export; nothing where the export fails."""
        found = collections.Counter()

        def walk(value):
            if isinstance(value, dict):
                if isinstance(value.get("text"), str):
                    found[value["text"]] += 1
                value = value.values()
            elif not isinstance(value, list):
                return
            for inner in value:
                walk(inner)

        state = self.run(*STATE)
        if state.exit == 0:
            walk(json.loads(state.out))
        return found

    def save(self):
        """The files below the data directory. Restoring writes in place, so that the file keeps its inode, which names the device."""
        saved = {}
        for folder, _, names in os.walk(self.data):
            for name in names:
                path = os.path.join(folder, name)
                with open(path, "rb") as file:
                    saved[path] = file.read()
        return saved

    def restore(self, saved):
        for path in self.files() - saved.keys():
            os.unlink(path)
        if not saved:
            shutil.rmtree(os.path.join(self.data, "relnet"), ignore_errors=True)
        for path, content in saved.items():
            with open(path, "r+b") as file:
                file.write(content)
                file.truncate()

    def files(self):
        return {os.path.join(folder, name) for folder, _, names in os.walk(self.data) for name in names}


def normal(state):
    """A state without what differs from run to run: uids become their order of appearance, instants and devices go."""
    seen = {}
    state = re.sub(r"\b(?:[0-7][0-9A-HJKMNP-TV-Z]{25}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\b",
                   lambda m: f"uid{seen.setdefault(m.group().lower(), len(seen))}", state)
    return re.sub(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z(?:-\d+)?(?:@[a-z0-9-]+)?", "instant", state)


class Findings:
    """What went wrong, by kind: damaged, torn, lied, lost, silent, hung, refused, wrote …"""

    def __init__(self):
        self.by_kind = collections.defaultdict(list)

    def add(self, kind, detail):
        self.by_kind[kind].append(detail)

    def report(self, title, most=8):
        for kind, details in sorted(self.by_kind.items()):
            print(f"{title}: {kind}: {len(details)}")
            for detail in details[:most]:
                print(f"    {detail}")


def scratch(parent="/dev/shm"):
    """A directory on tmpfs where there is one."""
    return tempfile.mkdtemp(prefix="relnet-fault-", dir=parent if os.access(parent, os.W_OK) else None)


def compile_c(name, directory, *flags):
    output = os.path.join(directory, name.removesuffix(".c"))
    subprocess.run(["cc", "-O2", "-Wall", "-Wextra", *flags, os.path.join(HERE, name), "-o", output], check=True)
    return output


def careless():
    """The control: it does everything wrong that a harness has to notice."""
    return [sys.executable, "-IS", os.path.join(HERE, "careless.py")]


def main(title, check, expected):
    """Runs `check(relnet, directory, findings, long)` on the real program, which must have no finding, and on the control, which must
    have every kind of `expected`; without that a green run means nothing. `check` gives a line of figures."""
    parser = argparse.ArgumentParser(description=sys.modules["__main__"].__doc__)
    size = parser.add_mutually_exclusive_group()
    size.add_argument("--ci", action="store_true", help="the size of every CI run (default)")
    size.add_argument("--long", action="store_true", help="the size of a run before a release")
    parser.add_argument("build", help="build directory with a dynamic relnet")
    options = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    directory = scratch()
    try:
        findings, control = Findings(), Findings()
        os.makedirs(os.path.join(directory, "real"))
        figures = check([os.path.abspath(os.path.join(options.build, "relnet"))], os.path.join(directory, "real"), findings, options.long)
        os.makedirs(os.path.join(directory, "control"))
        check(careless(), os.path.join(directory, "control"), control, False)
    finally:
        shutil.rmtree(directory, ignore_errors=True)
    findings.report(title)
    missing = set(expected) - control.by_kind.keys()
    if missing:
        print(f"{title}: the control passed unnoticed: no finding of {', '.join(sorted(missing))}")
    good = not findings.by_kind and not missing
    print(f"{title}: {figures}: {'ok' if good else 'FAILED'} (control: {sum(map(len, control.by_kind.values()))} findings)")
    sys.exit(0 if good else 1)
