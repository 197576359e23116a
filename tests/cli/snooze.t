  $ relnet add "Ada Lovelace" --every 4w --last 2026-10-06 -q
  $ relnet add "Grace Hopper" --every 4w --last 2026-10-06 -q
  $ relnet snooze ada 2w
  Snoozed Ada Lovelace until Sat 2026-12-05. Undo: relnet undo
  $ relnet snooze ada fri -m "on parental leave"
  Snoozed Ada Lovelace until Fri 2026-11-27: on parental leave. Undo: relnet undo
  $ relnet due
  grace\tGrace Hopper\tlate\t18\t2026-11-03\t2026-10-06\tother\t4w\t (esc)
  $ relnet due --why ada
  ada  Ada Lovelace
    last Tue 6 Oct + every 4 weeks (own) = Tue 3 Nov; today Sat 21 Nov: 18 days
    late of 28 (ratio 0.64); snoozed until Fri 27 Nov (on parental leave)
  $ relnet snooze ada,grace 2026-12-24
  Snoozed Ada Lovelace and Grace Hopper until Thu 2026-12-24. Undo: relnet undo
  $ relnet due
  $ relnet snooze ada --off
  Woke Ada Lovelace. Next: Tue 3 Nov, 18 days late. Undo: relnet undo
  $ relnet snooze ada --off
  Ada Lovelace: not snoozed.
  $ relnet due --fields handle
  ada

A talk ends a snooze, one that was recorded before it does not:

  $ relnet snooze ada 2027-03-01 -q
  $ relnet log ada "tea"
  Logged Ada Lovelace, Sat 2026-11-21 (today): tea
  Next: Sat 19 Dec (every 4 weeks). Undo: relnet undo
  $ relnet due --all --fields handle,due,snoozed
  grace\t2026-11-03\t2026-12-24 (esc)
  ada\t2026-12-19\t (esc)
  $ relnet undo -q
  $ relnet due --all --fields handle,due,snoozed
  ada\t2026-11-03\t2027-03-01 (esc)
  grace\t2026-11-03\t2026-12-24 (esc)

A holiday for all:

  $ relnet snooze --all "1 dec"
  Nobody will be shown before Tue 2026-12-01. Undo: relnet undo
  $ relnet log grace "wrote from the beach"
  Logged Grace Hopper, Sat 2026-11-21 (today): wrote from the beach
  Next: Sat 19 Dec (every 4 weeks). Undo: relnet undo
  $ relnet due
  $ relnet --today 2026-12-01 due --fields handle
  $ relnet snooze --all --off
  The quiet time is over. Undo: relnet undo
  $ relnet snooze --all --off
  No quiet time is set.

Mistakes:

  $ relnet snooze
  relnet: whom?
    relnet snooze ada 2w
  [2]
  $ relnet snooze ada
  relnet: until when?
    relnet snooze ada 2w
  [2]
  $ relnet snooze ada today
  relnet: Sat 2026-11-21 (today) is not after today
    give a day to come: fri, 2w, eom
  [2]
  $ relnet snooze ada yesterday
  relnet: Fri 2026-11-20 (yesterday) is not after today
    give a day to come: fri, 2w, eom
  [2]
  $ relnet snooze nobody 2w
  relnet: nobody called 'nobody'
    new: relnet add "nobody"
  [3]
  $ relnet snooze ada 5m
  relnet: '5m' could be 5 months or 5 minutes
    write 5mo
  [2]
  $ relnet snooze --all
  relnet: until when?
    relnet snooze --all 2w
  [2]
  $ relnet snooze --all ada 2w
  relnet: --all takes only a day
    relnet snooze --all 2w
  [2]
  $ relnet snooze ada 2w --json | jq -c '[.schema, .changed[].name]'
  ["relnet.snooze/1","Ada Lovelace"]

Once more is not done twice; another reason or another day is:

  $ relnet snooze ada 2w
  Already snoozed: Ada Lovelace, until Sat 2026-12-05.
  $ relnet snooze ada 2w -m "on leave"
  Snoozed Ada Lovelace until Sat 2026-12-05: on leave. Undo: relnet undo
  $ relnet snooze ada,grace 2w -m "on leave"
  Snoozed Ada Lovelace and Grace Hopper until Sat 2026-12-05: on leave. Undo: relnet undo
  $ relnet snooze ada,grace 2w -m "on leave"
  Already snoozed: Ada Lovelace and Grace Hopper, until Sat 2026-12-05: on leave.
  $ relnet snooze --all 2w
  Nobody will be shown before Sat 2026-12-05. Undo: relnet undo
  $ relnet snooze --all 2w
  Already quiet until Sat 2026-12-05.
  $ relnet snooze --all 3w
  Nobody will be shown before Sat 2026-12-12. Undo: relnet undo
  $ relnet undo
  Undone #17: quiet until 2026-12-12
  Do it again: relnet redo
  $ script -qec "relnet due" /dev/null </dev/null | tr -d '\r'
  Quiet until Sat 5 Dec: nobody is shown before.
  To end it: relnet snooze --all --off
  $ relnet --today 2026-12-05 snooze --all --off
  No quiet time is set.
  $ relnet --today 2026-12-04 snooze --all --off
  The quiet time is over. Undo: relnet undo

A day that is past, today, or what says two things:

  $ relnet snooze --all today
  relnet: Sat 2026-11-21 (today) is not after today
    give a day to come: fri, 2w, eom
  [2]
  $ relnet snooze --all 2w -m beach
  relnet: a quiet time takes no reason
    leave out -m, or snooze one person: relnet snooze ada 2w -m WHY
  [2]
  $ relnet snooze --all 2w --off
  relnet: --off takes no day and no reason
    relnet snooze --all --off
  [2]
  $ relnet snooze ada 2w --off
  relnet: --off takes no day and no reason
    relnet snooze ada --off
  [2]
  $ relnet log ada tea --next today
  relnet: Sat 2026-11-21 (today) is not after today
    give a day to come: fri, 2w, eom
  [2]
  $ relnet add "Marie Kerr" --next yesterday
  relnet: Fri 2026-11-20 (yesterday) is not after today
    give a day to come: fri, 2w, eom
  [2]
  $ relnet edit ada --next 2026-11-20
  relnet: Fri 2026-11-20 (yesterday) is not after today
    give a day to come: fri, 2w, eom
  [2]

A month after the 31st, and the last day there is:

  $ relnet --today 2027-01-31 snooze ada 1mo
  Snoozed Ada Lovelace until Sun 2027-02-28. Undo: relnet undo
  $ relnet --today 2028-01-31 snooze ada 1mo
  Snoozed Ada Lovelace until Tue 2028-02-29. Undo: relnet undo
  $ relnet snooze ada 9999-12-31
  Snoozed Ada Lovelace until Fri 9999-12-31. Undo: relnet undo
  $ relnet snooze ada 8000y
  relnet: the day would be outside 0001-01-01 to 9999-12-31
    name a day nearer to today
  [2]

Who is put away is not shown anyway, and cannot be snoozed:

  $ relnet archive grace -q
  $ relnet snooze ada,grace 1w
  relnet: Grace Hopper is archived, so never shown; nobody was snoozed
    back among the others: relnet restore grace
  [5]
  $ relnet archive grace --gone -q
  $ relnet snooze grace 1w
  relnet: Grace Hopper is gone, so never shown; nobody was snoozed
    back among the others: relnet restore grace
  [5]
  $ relnet due --all --fields handle,snoozed
  ada\t9999-12-31 (esc)

A reason is shown as it is, made harmless:

  $ relnet snooze ada fri -m "$(printf 'b\033[31mred')"
  relnet: the reason holds \x1b at character 2
    write it without
  [2]
  $ relnet snooze ada fri -m ""
  relnet: the reason is empty
    give a reason, in quotes if it has spaces
  [2]
  $ relnet snooze ada fri -m "kids 🎉 ill"
  Snoozed Ada Lovelace until Fri 2026-11-27: kids \xf0\x9f\x8e\x89 ill. Undo: relnet undo (esc)
