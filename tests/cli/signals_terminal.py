#!/usr/bin/python3
"""Drives relnet at a terminal of its own, with pagers, editors and signals: signals_terminal.py RELNET

What a person sees who leaves the pager early, whose editor is missing, who presses Ctrl-C in an import or while a hook runs, who
pipes into head. Afterwards nothing is half done and no file is left behind."""
import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time

RELNET = os.path.realpath(sys.argv[1])
PATIENCE = 30  # seconds
BASE = {"PATH": "/usr/bin:/bin", "TERM": "xterm", "RELNET_TODAY": "2026-11-21", "TZ": "UTC", "LC_ALL": "C.UTF-8"}
KEPT = {".config/relnet/config.toml", ".config/relnet/hooks/pre-log", ".config/relnet/hooks/post-log", ".local/share/relnet/relnet.db"}


class Home:
    def __init__(self, path):
        self.path = path
        self.environment = {**BASE, "HOME": path}

    def relnet(self, *words):
        return subprocess.run([RELNET, *words], env=self.environment, check=True, capture_output=True, text=True).stdout

    def write(self, name, text, mode=0o600):
        path = os.path.join(self.path, name)
        os.makedirs(os.path.dirname(path), 0o700, exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        os.chmod(path, mode)
        return path

    def check_nothing_left(self):
        """Neither a journal nor a temporary file nor a draft."""
        for directory, _, names in os.walk(self.path):
            for name in names:
                path = os.path.relpath(os.path.join(directory, name), self.path)
                assert path in KEPT or path.startswith("t/"), f"{path} is left"


class Terminal:
    def __init__(self, home, *words, rows=24, columns=80, **variables):
        self.child, self.master = pty.fork()
        if self.child == 0:
            fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            os.execve(RELNET, ["relnet", *words], {**home.environment, **variables})
        self.seen = ""

    def read(self, seconds):
        if not select.select([self.master], [], [], seconds)[0]:
            return
        try:
            self.seen += os.read(self.master, 65536).decode(errors="replace")
        except OSError:
            return

    def expect(self, text):
        end = time.monotonic() + PATIENCE
        while text not in self.seen:
            assert time.monotonic() < end, f"no {text!r} in:\n{self.seen}"
            self.read(0.05)

    def press(self, keys):
        if keys:
            os.write(self.master, keys.encode())

    def end(self, keep_pressing=""):
        """How it ended: an exit status, or minus a signal."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                self.press(keep_pressing)
            except OSError:
                keep_pressing = ""  # it has just ended
            self.read(0.02)
            pid, status = os.waitpid(self.child, os.WNOHANG)
            if pid:
                for _ in range(3):
                    self.read(0.02)
                return os.waitstatus_to_exitcode(status)
        raise AssertionError(f"it goes on:\n{self.seen}")

    def check(self, exit_code, *texts, absent=(), keep_pressing=""):
        got = self.end(keep_pressing)
        assert got == exit_code, f"{got}, not {exit_code}:\n{self.seen}"
        for text in texts:
            assert text in self.seen, f"no {text!r} in:\n{self.seen}"
        for text in absent:
            assert text not in self.seen, f"{text!r} in:\n{self.seen}"


def pager(home):
    mark = home.write("t/pager", '#!/bin/sh\necho PAGED "$@"\ncat\n', 0o700)
    for i in range(30):
        home.relnet("add", f"Person{i:02}", "-q", "--force", *(["--every", "4w", "--last", "2026-09-01"] if i < 26 else []))
    home.relnet("add", "Solo", "-q")
    for words in (["list"], ["history"], ["help"], ["help", "log"], ["log", "--help"]):
        Terminal(home, *words, PAGER=mark, rows=16).check(0, "PAGED")
    for i in range(20):
        home.relnet("log", "solo", f"talk{i} " + "word " * 12, "--on", f"2026-10-{i + 1:02}", "-q")
    Terminal(home, "show", "solo", "--all", PAGER=mark, rows=20).check(0, "PAGED")
    # Neither what fits nor what is empty, nor due and stats, nor a pipe; and it can be turned off.
    Terminal(home, "list", PAGER=mark, rows=60).check(0, "person29", absent=["PAGED"])
    Terminal(home, "list", "--city", "Nowhere", PAGER=mark, rows=5).check(0, absent=["PAGED"])
    for words in (["due"], ["stats"], ["list", "--no-pager"], ["log", "-h"]):
        Terminal(home, *words, PAGER=mark, rows=6).check(0, absent=["PAGED"])
    for off in ({"PAGER": ""}, {"PAGER": "cat"}, {"RELNET_PAGER": "", "PAGER": mark}, {"RELNET_PAGER": "cat", "PAGER": mark}):
        Terminal(home, "list", **off).check(0, "person29", absent=["PAGED"])
    Terminal(home, "list", RELNET_PAGER=mark + " -a 'b c'", PAGER="false").check(0, "PAGED -a")
    piped = subprocess.run([RELNET, "list"], env={**home.environment, "PAGER": mark}, check=True, capture_output=True, text=True)
    assert "PAGED" not in piped.stdout
    # One row is the prompt's; a line that is too long for the screen takes several.
    rows = len(home.relnet("list", "--format", "table", "--width", "80").splitlines())
    Terminal(home, "list", PAGER=mark, rows=rows).check(0, "PAGED")
    Terminal(home, "list", PAGER=mark, rows=rows + 1).check(0, absent=["PAGED"])
    long_lines = ["history", "-n", "12", "--width", "300"]
    Terminal(home, *long_lines, PAGER=mark, rows=16, columns=40).check(0, "PAGED")
    # A pager that is left early has done its work; one that is missing or fails has not.
    left = Terminal(home, "list", PAGER="less", rows=10)
    left.expect("person0")
    left.check(0, absent=["ESC["], keep_pressing="q")
    interrupted = Terminal(home, "list", PAGER="less", rows=10)
    interrupted.expect("person0")
    interrupted.press("\x03")
    interrupted.check(0, keep_pressing="q")  # less throws away what is typed ahead
    Terminal(home, "list", PAGER="no-such-pager").check(1, "person29", "the pager 'no-such-pager' could not be started", "--no-pager")
    Terminal(home, "list", PAGER="false").check(1, "the pager 'false' failed with 1", "--no-pager")
    Terminal(home, "list", PAGER="head -n 2").check(0, absent=["person29"])


def editor(home):
    mark = home.write("t/editor", '#!/bin/sh\necho "EDITOR $1 ${2##*.}"; [ -z "$SAY" ] || echo "$SAY" >>"$2"; exit ${FAIL:-0}\n', 0o700)
    # The arguments come before the file; VISUAL goes before EDITOR; vi is there for those who chose none.
    Terminal(home, "note", "solo", VISUAL=mark + " --wait", EDITOR="false").check(0, "EDITOR --wait")
    Terminal(home, "edit", "solo", EDITOR=mark + " --wait").check(0, "EDITOR --wait")
    vi = home.write("t/bin/vi", '#!/bin/sh\necho "VI ${1##*.}"\n', 0o700)
    Terminal(home, "edit", "solo", PATH=os.path.dirname(vi) + ":/usr/bin:/bin").check(0, "VI ")
    home.check_nothing_left()
    Terminal(home, "edit", "solo", EDITOR="no-such-editor").check(1, "the editor 'no-such-editor' could not be started", "nothing was changed")
    home.check_nothing_left()
    Terminal(home, "note", "solo", EDITOR=mark + " -f", SAY="mine", FAIL="3").check(1, "failed with 3; nothing was changed", "what you typed is in ~/")
    drafts = home.path + "/.local/state/relnet/drafts"
    (draft,) = os.listdir(drafts)
    with open(os.path.join(drafts, draft), encoding="utf-8") as text:
        assert "mine" in text.read(), "what was typed is lost"
    os.remove(os.path.join(drafts, draft))
    assert "mine" not in home.relnet("show", "solo")


def cards(home, count):
    text = "".join(f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:P{i} Person\r\nEMAIL:c{i}@example.org\r\nEND:VCARD\r\n" for i in range(count))
    return home.write("t/cards.vcf", text)


def import_stopped(home):
    """In standard input, in the middle, at a question; by each of the three signals."""
    before = home.relnet("list", "--count")
    reading = Terminal(home, "import", "-")
    time.sleep(0.3)
    reading.press("BEGIN:VCARD\n\x03")
    reading.check(-signal.SIGINT, "^C", "stopped; nothing was imported")
    path = cards(home, 20000)
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        going = Terminal(home, "import", path)
        going.expect(" cards")
        os.kill(going.child, number)
        going.check(-number, "stopped; nothing was imported")
        assert home.relnet("list", "--count") == before
        home.check_nothing_left()
    going = subprocess.Popen(["sh", "-c", '"$0" import "$1"; echo $?', RELNET, path], env=home.environment, stdout=subprocess.PIPE,
                             stderr=subprocess.PIPE, text=True, start_new_session=True)
    time.sleep(0.5)
    subprocess.run(["pkill", "-INT", "-s", str(going.pid), "-x", "relnet"], check=True)
    out, err = going.communicate(timeout=PATIENCE)
    assert out == "130\n" and err == "relnet: stopped; nothing was imported\n", (out, err)
    home.relnet("edit", "solo", "--email", "solo@example.org")
    asked = Terminal(home, "import", home.write("t/solo.vcf", "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Solo\r\nEMAIL:solo@example.org\r\nTITLE:Singer\r\nEND:VCARD\r\n"),
                     "--on-dup", "ask")
    asked.expect("?")
    asked.press("\x03")
    asked.check(-signal.SIGINT, "stopped; nothing was imported")
    home.check_nothing_left()


def hook_stopped(home):
    home.write(".config/relnet/config.toml", "hooks.enabled = true\n")
    sleeper = '#!/bin/sh\necho $$ >"$HOME/t/hook"; exec sleep 60\n'

    def stopped_in(hook):
        home.write(f".config/relnet/hooks/{hook}", sleeper, 0o700)
        mark = os.path.join(home.path, "t/hook")
        terminal = Terminal(home, "log", "solo", f"in {hook}")
        end = time.monotonic() + PATIENCE
        while not os.path.exists(mark) or not os.path.getsize(mark):
            assert time.monotonic() < end, "the hook does not begin"
            time.sleep(0.01)
        terminal.press("\x03")
        exit_code = terminal.end()
        with open(mark, encoding="utf-8") as number:
            assert not os.path.exists(f"/proc/{number.read().strip()}"), "the hook goes on"
        os.remove(mark)
        os.remove(os.path.join(home.path, ".config/relnet/hooks", hook))
        home.check_nothing_left()
        assert exit_code == -signal.SIGINT, exit_code
        return terminal.seen

    assert "stopped; nothing was saved" in stopped_in("pre-log")
    assert "in pre-log" not in home.relnet("show", "solo")
    seen = stopped_in("post-log")
    assert "Logged Solo" in seen and "what was written is saved" in seen, seen
    assert "in post-log" in home.relnet("show", "solo")


def pipes(home):
    """Nobody reads any more: nothing is said, and the shell sees 141. More than a file may hold is an error, no death."""
    done = subprocess.run(["bash", "-c", '(sleep 0.5; exec "$0" list) | true; echo ${PIPESTATUS[0]}', RELNET], env=home.environment,
                          check=True, capture_output=True, text=True, preexec_fn=lambda: signal.signal(signal.SIGPIPE, signal.SIG_DFL))
    assert done.stdout == "141\n" and done.stderr == "", (done.stdout, done.stderr)
    limited = subprocess.run(["bash", "-c", 'ulimit -f 1; "$0" list --format jsonl >"$1"; echo $?', RELNET, home.path + "/t/out"],
                             env=home.environment, check=True, capture_output=True, text=True)
    assert limited.stdout == "1\n" and "the output could not be written" in limited.stderr, (limited.stdout, limited.stderr)


def write_killed(home):
    """Between prompt and answer: who is asked has changed nothing yet."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        asked = Terminal(home, "rm", "solo", "--purge")
        asked.expect("?")
        os.kill(asked.child, number)
        assert asked.end() == -number
        assert "Solo" in home.relnet("show", "solo")
        home.check_nothing_left()


def prompts(home):
    """Only where both the question and the answer have a terminal, and nobody said otherwise."""
    asks = ["rm", "solo", "--purge"]
    asked = Terminal(home, *asks)
    asked.expect("?")
    asked.press("no\n")
    asked.end()
    Terminal(home, *asks, CI="1").check(5, "--yes", absent=["no answer"])
    Terminal(home, *asks, RELNET_NO_INPUT="1").check(5, "--yes")
    Terminal(home, *asks, "--no-input").check(5, "--yes")
    for redirect in ("</dev/null", "2>err"):
        master, slave = pty.openpty()
        done = subprocess.run(["sh", "-c", f'"$0" rm solo --purge {redirect}; s=$?; cat err 2>/dev/null; exit $s', RELNET], env=home.environment,
                              cwd=home.path + "/t", stdin=slave, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=PATIENCE, check=False)
        os.close(master)
        os.close(slave)
        assert done.returncode == 5 and b"--yes" in done.stdout, (redirect, done)


def main():
    for part in (pager, editor, write_killed, prompts, pipes, hook_stopped, import_stopped):
        with tempfile.TemporaryDirectory() as path:
            home = Home(path)
            os.mkdir(path + "/t")
            if part is not pager:
                home.relnet("add", "Solo", "-q")
            if part is pipes:
                for i in range(60):
                    home.relnet("add", f"Person{i}", "-q", "--force")
            part(home)
    print("pager, editor, prompts, hooks, pipes, and signals in import do what a person expects")


main()
