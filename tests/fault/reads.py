#!/usr/bin/python3 -B
"""Watches commands that read with strace: they write no file, create none, change no time of the data file, and open nothing that the
current directory holds, whatever is planted there."""

import os
import re
import subprocess

import harness

READS = ("due", "due --json", "due --all", "due --why", "due --count", "list", "list --json", "list +friend", "show ada", "show ada --all --json",
         "stats", "stats --by tag", "find looms", "dates", "promise", "history", "prep ada", "plan", "suggest", "graph", "query ada",
         "status --short", "export --format json", "doctor", "__complete bash 2 relnet log a")
CONTROL_READS = ("due", "list", "show ada")
PLANTED = ("relnet.db", "config.toml", "relnet.toml", ".relnetrc", ".env", ".relnet/config.toml", ".relnet/relnet.db", "relnet/config.toml",
           "relnet/relnet.db", "hooks/post-log", "hooks/pre-log", ".config/relnet/config.toml", ".local/share/relnet/relnet.db",
           "relnet.journal", "journal/relnet.journal", ".git/hooks/post-commit", "sqlite3.so", "etc/localtime")
WRITING_CALLS = ("mkdir|mkdirat|unlink|unlinkat|rename|renameat|renameat2|link|linkat|symlink|symlinkat|truncate|ftruncate|fallocate|"
                 "chmod|fchmod|fchmodat|chown|fchown|fchownat|utime|utimes|utimensat|futimesat|creat|mknod|mknodat|setxattr|fsetxattr|"
                 "pwrite64|pwritev|pwritev2|execve|fork|vfork")
HARMLESS = re.compile(r'"/dev/(null|tty|urandom|random)"')


def plant(directory):
    for name in PLANTED:
        path = os.path.join(directory, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write("#!/bin/sh\necho planted\n")
        os.chmod(path, 0o755)


def judge(call, here, program):
    """What is wrong with one line of strace, or nothing."""
    name = re.match(r"(?:\[pid +\d+\] |\d+ +)?(\w+)\(", call)
    if not name:
        return None
    name = name.group(1)
    paths = re.findall(r'"((?:[^"\\]|\\.)*)"', call)
    if name == "execve":
        return None if call.count("execve") and paths and paths[0] == program else "starts a program"
    if re.fullmatch(WRITING_CALLS, name):
        return "changes the disk"
    if name in ("write", "writev") and not re.match(r".*?\b\w+\([12]<", call):
        return "writes"
    if name in ("open", "openat", "openat2") and re.search(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC", call) and not HARMLESS.search(call):
        return "opens for writing"
    looks = name in ("open", "openat", "openat2", "access", "faccessat", "faccessat2", "stat", "lstat", "newfstatat", "statx", "readlink")
    if looks and paths and (not paths[0].startswith("/") and paths[0] or paths[0].startswith(here + "/")):
        return "looks into the current directory"
    return None


def watch(book, words, here, findings):
    trace = os.path.join(book.home, "trace")
    before = os.stat(book.db), book.files()
    program = book.relnet[0]
    done = subprocess.run(["strace", "-f", "-y", "-s", "300", "-o", trace, *book.relnet, *words], env=book.environment(), cwd=here,
                          stdin=subprocess.DEVNULL, capture_output=True, timeout=60, check=False)
    after = os.stat(book.db), book.files()
    if done.returncode != 0:
        findings.add("failed", f"{' '.join(words)}: exit {done.returncode}: {done.stderr.decode(errors='replace').strip()}")
    times = [(status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns) for status, _ in (before, after)]
    if times[0] != times[1]:
        findings.add("touched", f"{' '.join(words)}: the data file was {times[0]} and is {times[1]}")
    if before[1] != after[1]:
        findings.add("created", f"{' '.join(words)}: {', '.join(sorted(after[1] - before[1]))}")
    with open(trace, encoding="utf-8", errors="replace") as file:
        calls = file.read().splitlines()
    for call in calls:
        wrong = judge(call, here, program)
        if wrong:
            findings.add(wrong, f"{' '.join(words)}: {call[:160]}")
    return len(calls)


def check(relnet, directory, findings, long):
    del long
    book = harness.Book(relnet, directory)
    for words in (("add", "Ada Lovelace", "-t", "friend"), ("log", "ada", "talk about looms")):
        book.must(*words)
    here = os.path.join(directory, "cwd")
    plant(here)
    reads = CONTROL_READS if relnet == harness.careless() else [
        words for words in READS if book.knows(words.split()[0])]
    calls = sum(watch(book, words.split(), here, findings) for words in reads)
    return f"{len(reads)} commands, {calls} system calls looked at"


if __name__ == "__main__":
    harness.main("reads", check, ("touched", "created", "opens for writing", "looks into the current directory"))
