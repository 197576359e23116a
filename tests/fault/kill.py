#!/usr/bin/python3 -B
"""Kills four writers at random moments with SIGKILL. What a command acknowledged must be there afterwards, once, and doctor content."""

import os
import random
import threading
import time

import harness

WRITERS = 4
SECONDS = {False: 10, True: 600}
PEOPLE = ("Ada Lovelace", "Grace Hopper", "Alan Kerr", "Marie Kerr")


class Writer(threading.Thread):
    """Logs one text after the other for one person; each command lives for a random time at most."""

    def __init__(self, book, number, until, patience):
        super().__init__()
        self.book, self.number, self.until, self.patience = book, number, until, patience
        self.random = random.Random(number)
        self.acknowledged, self.failed = [], []
        self.kills = 0

    def run(self):
        count = 0
        while time.monotonic() < self.until:
            count += 1
            text = f"talk {count} of writer {self.number}"
            process = self.book.start("log", PEOPLE[self.number], text)
            killer = threading.Timer(self.random.uniform(0, self.patience), process.kill)
            killer.start()
            out, err = process.communicate()
            killer.cancel()
            self.kills += process.returncode == -9
            if out:  # the confirmation is the promise, even if the process was killed before its exit
                self.acknowledged.append(text)
            elif process.returncode not in (0, -9):
                self.failed.append(f"exit {process.returncode}: {err.decode(errors='replace').strip()}")


def usual_time(book):
    """How long four writers at once take for a command, roughly: kills have to fall into that time."""
    start = time.monotonic()
    for number in range(10):
        book.must("log", PEOPLE[0], f"warm-up {number}")
    return (time.monotonic() - start) / 10 * WRITERS


def check(relnet, directory, findings, long):
    book = harness.Book(relnet, directory)
    for name in PEOPLE:
        book.must("add", name)
    patience = usual_time(book) * 1.2
    is_control = relnet == harness.careless()
    until = time.monotonic() + (3 if is_control else SECONDS[long])
    writers = [Writer(book, number, until, patience) for number in range(WRITERS)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    state = book.run(*harness.STATE)
    if state.exit != 0:
        findings.add("damaged", f"export: exit {state.exit}: {state.err.strip()}")
    found = book.texts() if state.exit == 0 else {}
    for writer in writers:
        for text in writer.acknowledged:
            if found.get(text, 0) != 1:
                findings.add("lost", f"'{text}' was acknowledged and is there {found.get(text, 0)} times")
        for failure in writer.failed:
            findings.add("refused", failure)
    doctor = book.run("doctor")
    if doctor.exit != 0:
        findings.add("damaged", f"doctor: exit {doctor.exit}: {(doctor.out + doctor.err).strip()}")
    kills = sum(writer.kills for writer in writers)
    acknowledged = sum(len(writer.acknowledged) for writer in writers)
    if not is_control and (kills < 50 or acknowledged < 50):
        findings.add("idle", f"only {kills} kills and {acknowledged} acknowledged commands: nothing was tested")
    return f"{kills} kills, {acknowledged} acknowledged"


if __name__ == "__main__":
    harness.main("kill", check, ("lost",))
