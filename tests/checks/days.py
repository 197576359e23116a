#!/usr/bin/python3
"""Compares every day from 0001 to 9999 with Python's datetime: days.py DAY_DUMP

Each year is one comparison of text. A control plants one wrong day and has to be found.
"""
import calendar
import subprocess
import sys
from datetime import date

EPOCH = date(1970, 1, 1).toordinal()
WEEKDAYS = "Mon Tue Wed Thu Fri Sat Sun".split()


def month_later(day):
    if day.day < 28 or (date.max - day).days <= 31:
        return "-"
    year, month = (day.year, day.month + 1) if day.month < 12 else (day.year + 1, 1)
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1])).isoformat()


def expected_year(year):
    lines = []
    for ordinal in range(date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal() + 1):
        day = date.fromordinal(ordinal)
        lines.append(f"{day.isoformat()} {WEEKDAYS[day.weekday()]} {ordinal - EPOCH} {month_later(day)}\n")
    return "".join(lines)


def first_difference(expected, found):
    for ours, theirs in zip(expected.splitlines(), found.splitlines()):
        if ours != theirs:
            return f"expected {ours!r}, found {theirs!r}"
    return None if expected == found else "the lengths differ"


def check_days(program):
    with subprocess.Popen([program], stdout=subprocess.PIPE, text=True) as dump:
        for year in range(1, 10000):
            expected = expected_year(year)
            found = dump.stdout.read(len(expected))
            if expected != found:
                return first_difference(expected, found)
        rest = dump.stdout.read(1)
    return "days after 9999-12-31" if rest else None


def check_weeks(program):
    days = [date.fromordinal(ordinal) for ordinal in range(1, date.max.toordinal(), 17)]
    weeks = "".join("{:04}-W{:02}-{}\n".format(*day.isocalendar()) for day in days)
    expected = "".join(day.isoformat() + "\n" for day in days)
    found = subprocess.run([program, "words"], input=weeks, capture_output=True, text=True, check=True).stdout
    return first_difference(expected, found)


def main():
    right = expected_year(1900)
    if first_difference(right.replace("1900-03-01 Thu", "1900-03-01 Fri"), right) is None:
        sys.exit("control: a planted wrong weekday was not found")
    for check in (check_days, check_weeks):
        difference = check(sys.argv[1])
        if difference:
            sys.exit(f"{check.__name__}: {difference}")


if __name__ == "__main__":
    main()
