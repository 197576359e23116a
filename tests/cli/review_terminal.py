#!/usr/bin/python3
"""Drives `relnet review` at a terminal of its own: review_terminal.py RELNET

Keys, Ctrl-C, Ctrl-Z and fg, a signal from elsewhere, a closed window: the terminal is afterwards as it was, and nothing that was
answered is lost."""
import os
import pty
import select
import signal
import subprocess
import sys
import tempfile
import termios
import time

RELNET = os.path.realpath(sys.argv[1])
PATIENCE = 30  # seconds


def environment(home):
    return {"HOME": home, "PATH": home + "/bin:/usr/bin:/bin", "DISPLAY": ":9", "TERM": "dumb", "RELNET_TODAY": "2026-11-21", "TZ": "UTC", "LC_ALL": "C.UTF-8"}


def relnet(home, *words):
    return subprocess.run([RELNET, *words], env=environment(home), check=True, capture_output=True, text=True).stdout


def fill(home):
    for i in range(1, 6):
        relnet(home, "add", f"Late{i}", "--every", "4w", "--last", f"2026-10-0{i}")


class Terminal:
    """A program at a new terminal; without a shell it leads the session itself."""

    def __init__(self, home, *words):
        self.before = None
        self.child, self.master = pty.fork()
        if self.child == 0:
            time.sleep(0.1)  # until the other side has looked at the terminal
            os.execve(words[0], list(words), environment(home))
        self.before = termios.tcgetattr(self.master)
        self.seen = ""

    def read(self, seconds):
        if not select.select([self.master], [], [], seconds)[0]:
            return False
        try:
            text = os.read(self.master, 65536)
        except OSError:
            return False
        self.seen += text.decode(errors="replace")
        return bool(text)

    def expect(self, text):
        """Waits for a text, and forgets all that came up to it."""
        end = time.monotonic() + PATIENCE
        while text not in self.seen:
            if time.monotonic() > end:
                raise AssertionError(f"no {text!r} in:\n{self.seen}")
            self.read(0.2)
        before, self.seen = self.seen.split(text, 1)
        return before

    def press(self, keys):
        os.write(self.master, keys.encode())

    def modes(self):
        return termios.tcgetattr(self.master)

    def expect_single_keys(self):
        self.expect(": ")
        end = time.monotonic() + PATIENCE
        while self.modes()[3] & (termios.ICANON | termios.ECHO):
            assert time.monotonic() < end, "keys do not come one by one"
            time.sleep(0.01)

    def end(self):
        """How it ended: an exit status, or minus a signal."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            self.read(0.05)
            pid, status = os.waitpid(self.child, os.WNOHANG)
            if pid:
                return os.waitstatus_to_exitcode(status)
        raise AssertionError(f"it goes on:\n{self.seen}")

    def check_modes(self):
        assert self.modes() == self.before, "the terminal is not as it was"


def keys(home):
    terminal = Terminal(home, RELNET, "review")
    terminal.expect("Late1")
    terminal.expect_single_keys()
    terminal.press("l")
    terminal.expect("about (Enter for nothing): ")
    assert terminal.modes()[3] & termios.ICANON and terminal.modes()[3] & termios.ECHO, "a line is typed as anywhere"
    terminal.press("coffee\n")
    terminal.expect("Logged Late1, Sat 2026-11-21 (today): coffee")
    terminal.expect("Late2")
    terminal.expect_single_keys()
    terminal.press("s")
    terminal.expect("(1w): ")
    terminal.press("\n")
    terminal.expect("Snoozed Late2 until Sat 2026-11-28")
    terminal.expect("Late3")
    terminal.expect_single_keys()
    terminal.press("u")
    terminal.expect("Undone #7: snoozed Late2")
    terminal.expect("Late2")
    terminal.expect_single_keys()
    terminal.press("\x1b[A")  # an arrow is one key, and no answer
    terminal.expect("is no answer")
    terminal.expect_single_keys()
    terminal.press("é")
    terminal.expect("'é' is no answer")
    terminal.expect_single_keys()
    terminal.press("nnq")  # typed ahead
    terminal.expect("1 logged, 4 left for later.")
    assert terminal.end() == 0
    terminal.check_modes()
    assert "late2" in relnet(home, "due") and "late1" not in relnet(home, "due")


def nobody_waits(home):
    """While a person thinks, at a key, at a line, at a list, others write."""
    def others_write(what):
        begin = time.monotonic()
        relnet(home, "note", "late5", f"while asked {what}")
        assert time.monotonic() - begin < 5, f"a write waits while somebody is asked {what}"

    terminal = Terminal(home, RELNET, "review")
    terminal.expect_single_keys()
    others_write("for a key")
    terminal.press("s")
    terminal.expect("(1w): ")
    others_write("for a span")
    terminal.press("2x\n")
    terminal.expect("is no day")
    terminal.expect("(1w): ")  # that is asked again, not for a key
    terminal.press("\x04")
    terminal.expect_single_keys()
    terminal.press("q")
    assert terminal.end() == 0
    picking = Terminal(home, RELNET, "log", "lat", "hello")
    picking.expect("which one (1-5")
    others_write("which one")
    picking.press("3\n")
    picking.expect("Logged Late4")
    assert picking.end() == 0
    relnet(home, "undo")
    handle = Terminal(home, RELNET, "pick")
    handle.expect("which one (1-5")
    others_write("whom to pick")
    handle.press("late4\n")
    handle.expect("late4")
    assert handle.end() == 0
    purging = Terminal(home, RELNET, "rm", "late5", "--purge")
    purging.expect("(y/N) ")
    others_write("for a yes")
    purging.press("n\n")
    purging.expect("nothing was erased")
    purging.end()


def opened(home):
    """An address goes to the desktop's program, as one word whatever is in it."""
    os.mkdir(home + "/bin")
    with open(home + "/bin/xdg-open", "w") as program:
        program.write('#!/bin/sh\nprintf "%s %s" "$#" "$1" >"$HOME/opening"; mv "$HOME/opening" "$HOME/opened"; sleep 60\n')
    os.chmod(home + "/bin/xdg-open", 0o755)
    relnet(home, "edit", "late2", "--url", "https://example.org/?a=b&c;d")
    terminal = Terminal(home, RELNET, "review")
    terminal.expect_single_keys()
    terminal.press("o")
    terminal.expect("Opened https://example.org/?a=b&c;d")
    terminal.expect_single_keys()
    terminal.press("q")
    assert terminal.end() == 0
    end = time.monotonic() + PATIENCE
    while not os.path.exists(home + "/opened"):
        assert time.monotonic() < end, "nothing was opened"
        time.sleep(0.02)
    with open(home + "/opened") as words:
        assert words.read() == "1 https://example.org/?a=b&c;d"


def end_of_input(home):
    terminal = Terminal(home, RELNET, "review")
    terminal.expect_single_keys()
    terminal.press("s")
    terminal.expect("(1w): ")
    terminal.press("\x04")
    terminal.expect_single_keys()
    terminal.press("\x04")
    terminal.expect("Nothing done, 4 left for later.")
    assert terminal.end() == 0
    terminal.check_modes()


def killed_by(home, number, how):
    relnet(home, "snooze", "late2", "--off")
    terminal = Terminal(home, RELNET, "review")
    terminal.expect("Late2")
    terminal.expect_single_keys()
    terminal.press("s2w\n")
    terminal.expect("Snoozed Late2")
    terminal.expect("Late3")
    terminal.expect_single_keys()
    how(terminal)
    assert terminal.end() == -number, "the shell must see what ended it"
    terminal.check_modes()
    assert "late2" not in relnet(home, "due"), "what was answered is saved"


def stopped_and_continued(home):
    relnet(home, "snooze", "late2", "--off")
    terminal = Terminal(home, "/bin/bash", "--norc", "--noprofile", "--noediting", "-i")
    terminal.press("PS1='READY'; stty -a > before; cd\n".replace("before", home + "/before"))
    terminal.expect("READY")
    terminal.press(f"{RELNET} review\n")
    terminal.expect("Late2")
    terminal.expect_single_keys()
    terminal.press("\x1a")
    terminal.expect("Stopped")
    terminal.press(f"stty -a > {home}/stopped; echo DO''NE\n")
    terminal.expect("DONE")
    terminal.press("fg\n")
    terminal.expect("review")
    terminal.expect_single_keys()
    terminal.press("n")
    terminal.expect("Late3")
    terminal.expect_single_keys()
    terminal.press("\x1a")
    terminal.expect("Stopped")
    terminal.press("fg\n")
    terminal.expect("review")
    terminal.expect_single_keys()
    terminal.press("\x03")
    terminal.expect("READY")
    terminal.press(f"echo status $?; stty -a > {home}/after; exit\n")
    terminal.expect("status 130")
    terminal.end()
    with open(home + "/before") as before, open(home + "/stopped") as stopped, open(home + "/after") as after:
        modes = before.read()
        assert modes == stopped.read(), "the terminal is not as it was while the round is stopped"
        assert modes == after.read(), "the terminal is not as it was after Ctrl-C"


def closed_window(home):
    relnet(home, "snooze", "late2", "--off")
    terminal = Terminal(home, RELNET, "review")
    terminal.expect("Late2")
    terminal.expect_single_keys()
    terminal.press("l\n")
    terminal.expect("Late3")
    terminal.expect_single_keys()
    os.close(terminal.master)
    end = time.monotonic() + PATIENCE
    while True:
        pid, status = os.waitpid(terminal.child, os.WNOHANG)
        if pid:
            break
        assert time.monotonic() < end, "it goes on without a window"
        time.sleep(0.05)
    assert os.waitstatus_to_exitcode(status) == -signal.SIGHUP
    assert "late2" not in relnet(home, "due"), "what was answered is saved"


def main():
    with tempfile.TemporaryDirectory() as home:
        fill(home)
        keys(home)
        nobody_waits(home)
        opened(home)
        end_of_input(home)
        killed_by(home, signal.SIGINT, lambda terminal: terminal.press("\x03"))
        killed_by(home, signal.SIGTERM, lambda terminal: os.kill(terminal.child, signal.SIGTERM))
        killed_by(home, signal.SIGHUP, lambda terminal: os.kill(terminal.child, signal.SIGHUP))
        stopped_and_continued(home)
        closed_window(home)
    print("review: keys, Ctrl-C, Ctrl-Z and fg, SIGTERM, SIGHUP and a closed window leave the terminal as it was, and nobody waits meanwhile")


main()
