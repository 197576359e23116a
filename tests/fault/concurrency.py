#!/usr/bin/python3 -B
"""Many commands at once: none lost, none refused; readers never fail, never change the file, and agree with themselves."""

import concurrent.futures
import json
import os
import threading

import harness

PROCESSES = 16
WRITES = {False: 50, True: 1000}
CRON = 240
READS = (("due", "--json"), ("list", "--json"), ("show", "ada", "--all", "--json"))


def expect(book, texts, findings, where):
    found = book.texts()
    for text in texts:
        if found[text] != 1:
            findings.add("lost", f"{where}: '{text}' is there {found[text]} times")
    doctor = book.run("doctor")
    if doctor.exit != 0:
        findings.add("damaged", f"{where}: doctor: exit {doctor.exit}: {(doctor.out + doctor.err).strip()}")


def write(book, words, findings, where):
    done = book.run(*words)
    if done.exit is None:
        findings.add("hung", f"{where}: {' '.join(words)}")
    elif done.exit != 0:
        findings.add("refused", f"{where}: {' '.join(words)}: exit {done.exit}: {done.err.strip()}")


class Reader(threading.Thread):
    """Reads all the time until told to stop."""

    def __init__(self, book, words, findings):
        super().__init__()
        self.book, self.words, self.findings = book, words, findings
        self.stopped = threading.Event()
        self.reads = 0

    def run(self):
        while not self.stopped.is_set():
            done = self.book.run(*self.words)
            self.reads += 1
            if done.exit != 0:
                self.findings.add("reader failed", f"{' '.join(self.words)}: exit {done.exit}: {done.err.strip()}")
                continue
            try:
                self.judge(json.loads(done.out))
            except (ValueError, KeyError) as error:
                self.findings.add("reader failed", f"{' '.join(self.words)}: {error!r} in {done.out[:80]!r}")

    def judge(self, report):
        contact = report.get("contact")
        if contact and contact["interaction_count"] != len(contact["interactions"]):
            self.findings.add("disagrees", f"show: {contact['interaction_count']} counted, {len(contact['interactions'])} listed")


def writers_at_once(book, findings, each):
    """16 people at 16 terminals, each one command after the other."""

    def one(number):
        for count in range(each):
            write(book, ("log", f"person-{number}", f"talk {count} of {number}"), findings, "16 writers")

    with concurrent.futures.ThreadPoolExecutor(PROCESSES) as pool:
        list(pool.map(one, range(PROCESSES)))
    expect(book, [f"talk {count} of {number}" for number in range(PROCESSES) for count in range(each)], findings, "16 writers")


def cron_beside_readers(book, findings):
    """240 commands started in the same second, as by cron, while reports run."""
    readers = [Reader(book, words, findings) for words in READS]
    for reader in readers:
        reader.start()
    with concurrent.futures.ThreadPoolExecutor(CRON) as pool:
        list(pool.map(lambda number: write(book, ("log", "ada", f"cron {number}"), findings, "cron"), range(CRON)))
    for reader in readers:
        reader.stopped.set()
    for reader in readers:
        reader.join()
    expect(book, [f"cron {number}" for number in range(CRON)], findings, "cron")
    return sum(reader.reads for reader in readers)


def reads_leave_no_trace(book, findings):
    def look():
        status = os.stat(book.db)
        return status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns, sorted(book.files())

    before = look()
    with concurrent.futures.ThreadPoolExecutor(PROCESSES) as pool:
        exits = [done.exit for done in pool.map(lambda number: book.run(*READS[number % len(READS)]), range(60))]
    if any(exits):
        findings.add("reader failed", f"{sum(map(bool, exits))} of 60 reads at once")
    if look() != before:
        findings.add("wrote", f"60 reads changed the file: {before} to {look()}")


def book_at(relnet, *place):
    os.makedirs(os.path.join(*place))
    return harness.Book(relnet, os.path.join(*place))


def first_runs(book, findings):
    """16 first commands on a database that is not there."""
    with concurrent.futures.ThreadPoolExecutor(PROCESSES) as pool:
        list(pool.map(lambda number: write(book, ("add", f"Person-{number}"), findings, "first run"), range(PROCESSES)))
    export = book.run(*harness.STATE).out
    for number in range(PROCESSES):
        if export.count(f'"Person-{number}"') < 1:
            findings.add("lost", f"first run: Person-{number} is not there")


def check(relnet, directory, findings, long):
    is_control = relnet == harness.careless()
    rounds = 1 if is_control else 100 if long else 8
    for number in range(rounds):
        first_runs(book_at(relnet, directory, f"first-{number}"), findings)
    book = book_at(relnet, directory, "writers")
    for number in range(PROCESSES):
        book.must("add", f"Person-{number}")
    writers_at_once(book, findings, 5 if is_control else WRITES[long])
    book = book_at(relnet, directory, "cron")
    book.must("add", "Ada Lovelace")
    reads = cron_beside_readers(book, findings)
    book = book_at(relnet, directory, "reads")
    book.must("add", "Ada Lovelace")
    reads_leave_no_trace(book, findings)
    return f"{rounds} × {PROCESSES} first runs, {PROCESSES} × {WRITES[long]} writes, {CRON} cron writes beside {reads} reads"


if __name__ == "__main__":
    harness.main("concurrency", check, ("lost", "wrote"))
