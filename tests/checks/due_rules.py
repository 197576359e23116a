"""The rules of relnet-due(1), written a second time. `wrong` names a rule to get wrong, for controls."""
import calendar
from datetime import date, timedelta
from fractions import Fraction

LENGTH = {'D': Fraction(1), 'W': Fraction(7), 'M': Fraction(3044, 100), 'Y': Fraction(36525, 100)}


def length(cadence):
    return int(cadence[1:-1]) * LENGTH[cadence[-1]]


def step(day, cadence, wrong):
    """The day one cadence after; None past the end of time."""
    count, unit = int(cadence[1:-1]), cadence[-1]
    try:
        if unit in 'DW':
            return day + timedelta(count * (7 if unit == 'W' else 1))
        if wrong == 'thirty-day months' and unit == 'M':
            return day + timedelta(30 * count)
        if wrong == 'years of 365 days' and unit == 'Y':
            return day + timedelta(365 * count)
        months = day.year * 12 + day.month - 1 + count * (12 if unit == 'Y' else 1)
        year, month = months // 12, months % 12 + 1
        last = calendar.monthrange(year, month)[1] if year <= 9999 else 0
        if wrong == 'overflowing months' and day.day > last:
            return date(year, month, last) + timedelta(day.day - last)
        return date(year, month, min(day.day, last))
    except (OverflowError, ValueError):
        return None


class Person:
    def __init__(self, name, added, own, relation, tags):
        self.name, self.added, self.own, self.relation, self.tags = name, added, own, relation, set(tags)
        self.planned = self.snooze = None  # (day, set on, when recorded, in which command)
        self.state, self.removed = 'active', False


class Talk:
    def __init__(self, day, people, missed, order, command):
        self.day, self.people, self.missed, self.order, self.command, self.removed = day, people, missed, order, command, False


class Book:
    """What was recorded, and what follows from it."""

    def __init__(self, wrong):
        self.wrong, self.people, self.talks, self.rules, self.quiet = wrong, {}, {}, {}, None

    def counted(self, person):
        return [talk for talk in self.talks.values() if person.name in talk.people and (not talk.missed or self.wrong == 'missed talks count')
                and (not talk.removed or self.wrong == 'deleted talks count')]

    def lasts(self, stay, person):
        if stay is None:
            return False
        day, set_on, order, command = stay
        return not any((talk.order > order or self.wrong == 'old talks end stays') and talk.day >= set_on
                       and (talk.command != command or self.wrong == 'own command ends stays') for talk in self.counted(person))

    def cadence(self, person):
        if person.own and self.wrong != 'rules beat own':
            return None if person.own == 'none' else person.own, 'own'
        ruled = [tag for tag in sorted(person.tags) if 'tag:' + tag in self.rules]
        if ruled:
            pick = max if self.wrong == 'longest tag' else min
            tag = pick(ruled, key=lambda tag: length(self.rules['tag:' + tag]))
            return self.rules['tag:' + tag], 'tag:' + tag
        for rule in ('relation:' + person.relation, 'default'):
            if rule in self.rules:
                return self.rules[rule], rule
        return None, ''

    def schedule(self, person):
        """last, due, shown, cadence, its source"""
        last = max((talk.day for talk in self.counted(person)), default=None)
        cadence, source = self.cadence(person)
        due = None
        if person.state == 'active':
            if self.lasts(person.planned, person):
                due = person.planned[0]
            elif cadence:
                due = step(last or person.added, cadence, self.wrong)
        shown = due
        if due and self.lasts(person.snooze, person) and self.wrong != 'snooze hides nothing':
            shown = max(due, person.snooze[0])
        return last, due, shown, cadence, source

    def is_snoozed(self, person, today):
        return self.lasts(person.snooze, person) and person.snooze[0] > today and self.wrong != 'snooze hides nothing'

    def ratio(self, person, today):
        _, due, _, cadence, _ = self.schedule(person)
        return Fraction((today - due).days) / (length(cadence) if cadence else 30)

    def status(self, person, today, within):
        due = self.schedule(person)[1]
        if due is None:
            return ''
        ratio = self.ratio(person, today)
        if ratio > 4 or (ratio == 4 and self.wrong == 'dormant at four'):
            return 'dormant'
        late = (today - due).days
        return 'late' if late > 0 else 'today' if late == 0 else 'soon' if late >= -within else 'ok'

    def morning(self, today, within):
        """The lists of late, soon and dormant people, by name."""
        lists = {'late': [], 'soon': [], 'dormant': []}
        for person in self.people.values():
            _, due, shown, _, _ = self.schedule(person)
            if person.removed or due is None or (self.quiet and today < self.quiet):
                continue
            status = self.status(person, today, within)
            if status in ('late', 'today', 'dormant') and shown <= today:
                lists['dormant' if status == 'dormant' else 'late'].append(person)
            elif status == 'soon' and not self.is_snoozed(person, today):
                lists['soon'].append(person)

        def urgency(person):
            late = (today - self.schedule(person)[1]).days
            return (-late, person.name) if self.wrong == 'days decide' else (-self.ratio(person, today), -late, person.name)
        lists['late'].sort(key=urgency)
        lists['soon'].sort(key=lambda person: (self.schedule(person)[1], person.name))
        return {name: [person.name for person in people] for name, people in lists.items()}
