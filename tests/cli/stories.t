What people asked of other tools, and did not get there.

One talk with several people brings each of them up to date:

  $ relnet add "Ada Lovelace" --every 4w --last 2026-10-01 -q
  $ relnet add "Grace Hopper" --every 4w --last 2026-10-01 -q
  $ relnet add "Alan Kerr" --every 4w --last 2026-10-01 -q
  $ relnet due --count
  3
  $ relnet log ada,grace,alan "lunch at the canal" -c meet -q
  $ relnet due --count
  0
  $ relnet list --fields handle,last,due
  ada\t2026-11-21\t2026-12-19 (esc)
  alan\t2026-11-21\t2026-12-19 (esc)
  grace\t2026-11-21\t2026-12-19 (esc)

No nag comes back after a talk: the next day counts from the talk, not from a fixed timer.

  $ relnet --today 2026-12-18 due
  $ relnet --today 2026-12-19 due --fields handle,status
  ada\ttoday (esc)
  alan\ttoday (esc)
  grace\ttoday (esc)
  $ relnet --today 2026-12-10 log ada "rang her up" -q
  $ relnet --today 2026-12-19 due --fields handle,status
  alan\ttoday (esc)
  grace\ttoday (esc)

Somebody is there twice: every interaction, tag and promise is on the one that stays.

  $ relnet add "Grace Hoper" --email grace@example.org -t work --birthday "9 dec 1985" -q
  $ relnet log grace-hoper "compilers" --on 2026-11-12 -q
  $ relnet promise grace-hoper "the tape" -q
  $ relnet merge --suggest
  grace\tgrace-hoper\tGrace Hopper\tGrace Hoper\tnames differ by a letter (esc)
  $ relnet merge grace grace-hoper -q
  $ relnet show grace --json --all | jq -c '.contact | [.tags, [.emails[].value], [.promises[].text], [.interactions[].text], .dates]'
  [["work"],["grace@example.org"],["the tape"],["lunch at the canal","compilers",null],[{"kind":"birthday","on":"1985-12-09"}]]
  $ relnet show grace-hoper --fields handle
  grace
  $ relnet list --fields handle
  ada
  alan
  grace

A birthday of 29 February is kept on the 28th in common years, and said so:

  $ relnet edit ada --birthday "29 feb 1988" -q
  $ relnet --today 2027-02-25 dates --format table
  ada   Ada Lovelace   Sun 28 Feb   in 3 days   birthday   turns 39, born 29 Feb
  $ relnet --today 2027-02-28 dates --fields handle,on,next,in_days
  ada\t1988-02-29\t2027-02-28\t0 (esc)
  $ relnet --today 2028-02-28 dates --fields handle,on,next,in_days
  ada\t1988-02-29\t2028-02-29\t1 (esc)

Who died prompts no more: not when due, not by a birthday, not by a promise, not in the plan.

  $ relnet edit alan --birthday "1 dec" -q
  $ relnet promise alan "his book" --by tomorrow -q
  $ relnet archive alan --gone -q
  $ relnet --today 2026-12-01 due --json | jq -c '[[.items[].handle], [.promises[].contact.handle], [.dates[].contact.handle]]'
  [[],[],[]]
  $ relnet --today 2026-12-01 dates --fields handle
  grace
  $ relnet --today 2026-12-18 plan --fields handle
  grace
  $ relnet --today 2027-12-01 due --all --fields handle
  grace
  ada
  $ relnet show alan --fields handle,state
  alan\tgone (esc)

A manager who becomes a friend: the history keeps both.

  $ relnet edit grace --relation manager -q
  $ relnet edit grace --relation friend -q
  $ relnet history grace -n 2 | cut -f 4
  changed relation of Grace Hopper to friend
  changed relation of Grace Hopper to manager
