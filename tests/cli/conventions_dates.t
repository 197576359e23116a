Days and cadences, D1 to D9, one after the other. Every form of a day: relnet-dates(7).

  $ relnet add "Ada Lovelace" --every 4w --last 2026-01-01 -q
  $ back() { for day in "$@"; do printf '%s: ' "$day"; relnet log ada "about $day" --on "$day" --dry-run 2>&1 | head -1; done; }
  $ ahead() { for day in "$@"; do printf '%s: ' "$day"; relnet snooze ada "$day" --dry-run 2>&1 | head -1; done; }

D1: `log` looks back, `snooze` ahead, with the same words.

  $ back fri "last fri" 2w "25 dec" 3rd sat
  fri: Would be: Logged Ada Lovelace, Fri 2026-11-20 (yesterday): about fri
  last fri: Would be: Logged Ada Lovelace, Fri 2026-11-20 (yesterday): about last fri
  2w: Would be: Logged Ada Lovelace, Sat 2026-11-07: about 2w
  25 dec: Would be: Logged Ada Lovelace, Thu 2025-12-25: about 25 dec
  3rd: Would be: Logged Ada Lovelace, Tue 2026-11-03: about 3rd
  sat: Would be: Logged Ada Lovelace, Sat 2026-11-21 (today): about sat
  $ ahead fri "next fri" 2w "25 dec" 3rd sat
  fri: Would be: Snoozed Ada Lovelace until Fri 2026-11-27.
  next fri: Would be: Snoozed Ada Lovelace until Fri 2026-11-27.
  2w: Would be: Snoozed Ada Lovelace until Sat 2026-12-05.
  25 dec: Would be: Snoozed Ada Lovelace until Fri 2026-12-25.
  3rd: Would be: Snoozed Ada Lovelace until Thu 2026-12-03.
  sat: Would be: Snoozed Ada Lovelace until Sat 2026-11-28.
  $ back "next fri"; ahead "last fri"
  next fri: relnet: Fri 2026-11-27 has not come yet
  last fri: relnet: Fri 2026-11-20 (yesterday) is not after today

D2: what was understood is said with its weekday; a talk is never in the future.

  $ relnet log ada "tea" --on yesterday
  Logged Ada Lovelace, Fri 2026-11-20 (yesterday): tea
  Next: Fri 18 Dec (every 4 weeks). Undo: relnet undo
  $ relnet log ada "tea" --on tomorrow
  relnet: Sun 2026-11-22 (tomorrow) has not come yet
    did you mean snooze? relnet snooze ada tomorrow
  [2]

D3: a day of three numbers is refused, with every reading of it, until its order is set.

  $ back 11/12/2026 20/11/2026 20.11.2026 13/13/2026
  11/12/2026: relnet: '11/12/2026' could be 2026-11-12 or 2026-12-11
  20/11/2026: relnet: '20/11/2026' could be 2026-11-20
  20.11.2026: relnet: '20.11.2026' could be 2026-11-20
  13/13/2026: relnet: there is no month 13
  $ relnet config set date.order dmy -q; back 11/12/2025; relnet config set date.order mdy -q; back 11/12/2025; rm "$XDG_CONFIG_HOME/relnet/config.toml"
  11/12/2025: Would be: Logged Ada Lovelace, Thu 2025-12-11: about 11/12/2025
  11/12/2025: Would be: Logged Ada Lovelace, Wed 2025-11-12: about 11/12/2025

D4: what has two meanings is refused, and both are said; so are years of two digits and days that are not there.

  $ back m 2m biweekly bimonthly noon 10 26-11-20 "20 nov 26" 2026-02-30 "30 feb" tomorow nonsense ""
  m: relnet: 'm' could be a month or a minute
  2m: relnet: '2m' could be 2 months or 2 minutes
  biweekly: relnet: 'biweekly' could be twice a week or every 2 weeks
  bimonthly: relnet: 'bimonthly' could be twice a month or every 2 months
  noon: relnet: 'noon' could be today or the time 12:00
  10: relnet: '10' could be 10 days or the 10th
  26-11-20: relnet: '26-11-20' has a year of two digits
  20 nov 26: relnet: '20 nov 26' has a year of two digits
  2026-02-30: relnet: there is no 2026-02-30: February 2026 has 28 days
  30 feb: relnet: there is no 30 February: February has 28 or 29 days
  tomorow: relnet: 'tomorow' is no day
  nonsense: relnet: 'nonsense' is no day
  : relnet: a day is missing
  $ relnet edit ada --every m
  relnet: 'm' could be a month or a minute
    write mo
  [2]
  $ relnet edit ada --every biweekly
  relnet: 'biweekly' could be twice a week or every 2 weeks
    write 2w or fortnightly
  [2]

D5: a month after the 31st is the end of the month.

  $ for month in 01 03 05 07 08 10 12; do relnet snooze ada 1mo --today 2027-$month-31 --dry-run 2>/dev/null; done
  Would be: Snoozed Ada Lovelace until Sun 2027-02-28.
  Would be: Snoozed Ada Lovelace until Fri 2027-04-30.
  Would be: Snoozed Ada Lovelace until Wed 2027-06-30.
  Would be: Snoozed Ada Lovelace until Tue 2027-08-31.
  Would be: Snoozed Ada Lovelace until Thu 2027-09-30.
  Would be: Snoozed Ada Lovelace until Tue 2027-11-30.
  Would be: Snoozed Ada Lovelace until Mon 2028-01-31.
  $ relnet snooze ada 1mo --today 2028-01-31 --dry-run 2>/dev/null
  Would be: Snoozed Ada Lovelace until Tue 2028-02-29.
  $ relnet snooze ada 1y --today 2028-02-29 --dry-run 2>/dev/null
  Would be: Snoozed Ada Lovelace until Wed 2029-02-28.

D6: the next day counts from the last contact, of whatever day; for somebody new from the day they were added.

  $ relnet log ada "later" --on 2026-11-20 -q; relnet log ada "an older one" --on 2026-06-01
  Logged Ada Lovelace, Mon 2026-06-01: an older one
  Next: Fri 18 Dec (every 4 weeks). Undo: relnet undo
  $ relnet add "Grace Hopper" --every 2w
  Added Grace Hopper (grace), every 2 weeks. Next: Sat 5 Dec (every 2 weeks). Undo: relnet undo
  $ relnet undo -q

D7: own cadence, then the shortest of the tags, then the relation, then the default; it is said which.

  $ relnet add "Chen Wei" -t friend -t work --relation peer -q
  $ from() { relnet show chen | grep -m1 -o 'every [^,]*'; }
  $ relnet cadence --default 1y -q; from
  every year (default)
  $ relnet cadence --relation peer 6mo -q; from
  every 6 months (relation peer)
  $ relnet cadence +work 3mo -q; relnet cadence +friend 2mo -q; from
  every 2 months (+friend)
  $ relnet cadence chen 5w -q; from
  every 5 weeks (own)
  $ relnet cadence chen none -q; relnet show chen | sed -n 2p
  no cadence (own), never contacted, added 2026-11-21

D8: a birthday with or without its year; the 29 February is kept on the 28th where there is none.

  $ for day in "10 dec" 1990-12-10 12-10 "29 feb"; do relnet edit chen --birthday "$day" --dry-run 2>/dev/null | head -1; done
  Would be: Edited Chen Wei: birthday 10 Dec
  Would be: Edited Chen Wei: birthday Mon 1990-12-10
  Would be: Edited Chen Wei: birthday 10 Dec
  Would be: Edited Chen Wei: birthday 29 Feb (in common years on 28 Feb)
  $ relnet edit chen --birthday 1992-02-29 -q; relnet dates --within 120d
  chen\tbirthday\t1992-02-29\t2027-02-28\t99\t35 (esc)

D9: quotes or dashes, as you like; in any case.

  $ back last-fri LAST-FRI 2-weeks-ago
  last-fri: Would be: Logged Ada Lovelace, Fri 2026-11-20 (yesterday): about last-fri
  LAST-FRI: Would be: Logged Ada Lovelace, Fri 2026-11-20 (yesterday): about LAST-FRI
  2-weeks-ago: Would be: Logged Ada Lovelace, Sat 2026-11-07: about 2-weeks-ago
  $ relnet log ada --on=last-fri -m "quotes are optional" --dry-run 2>/dev/null | head -1
  Would be: Logged Ada Lovelace, Fri 2026-11-20 (yesterday): quotes are optional
