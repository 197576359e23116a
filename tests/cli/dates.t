Birthdays and other yearly days.

  $ screen() { script -qec "relnet $*" /dev/null </dev/null | tr -d '\r'; }

Nobody is here yet:

  $ relnet dates
  $ screen dates
  No birthday is known yet. Add one: relnet add "Ada Lovelace" --birthday "10 dec"
  $ relnet dates --json
  {"schema":"relnet.dates/1","today":"2026-11-21","items":[]}
  $ relnet dates --exit-code
  $ ls -A "$HOME"

The next 30 days:

  $ relnet add "Marie Kerr" --birthday 1986-11-26 -t family -q
  $ relnet add "Ada Lovelace" --birthday "10 dec" --date "work anniversary=2014-11-22" -t friend -q
  $ relnet add "Leap Larsen" --birthday 1992-02-29 -q
  $ relnet add "Chen Wei (陈伟)" --birthday 1990-11-21 -q
  $ relnet add "Baby Kerr" --birthday 2026-12-01 -t family -q
  $ screen dates
  chen    Chen Wei (\xe9\x99\x88\xe4\xbc\x9f)   Sat 21 Nov        today   birthday           turns 36 (esc)
  ada     Ada Lovelace      Sun 22 Nov     tomorrow   work anniversary   12 years
  marie   Marie Kerr        Thu 26 Nov    in 5 days   birthday           turns 40
  baby    Baby Kerr          Tue 1 Dec   in 10 days   birthday
  ada     Ada Lovelace      Thu 10 Dec   in 19 days   birthday
  $ relnet dates
  chen\tbirthday\t1990-11-21\t2026-11-21\t0\t36 (esc)
  ada\twork anniversary\t2014-11-22\t2026-11-22\t1\t12 (esc)
  marie\tbirthday\t1986-11-26\t2026-11-26\t5\t40 (esc)
  baby\tbirthday\t2026-12-01\t2026-12-01\t10\t0 (esc)
  ada\tbirthday\t--12-10\t2026-12-10\t19\t (esc)
  $ relnet dates --count; relnet dates +family --count
  5
  2
  $ relnet dates --json | jq -c '.schema, .today, (.items[] | [.contact.handle, .kind, .on, .next, .in_days, .years])'
  "relnet.dates/1"
  "2026-11-21"
  ["chen","birthday","1990-11-21","2026-11-21",0,36]
  ["ada","work anniversary","2014-11-22","2026-11-22",1,12]
  ["marie","birthday","1986-11-26","2026-11-26",5,40]
  ["baby","birthday","2026-12-01","2026-12-01",10,0]
  ["ada","birthday","--12-10","2026-12-10",19,null]
  $ relnet dates --format '{name}: {kind} {on}' --within 1w
  Chen Wei (\xe9\x99\x88\xe4\xbc\x9f): birthday 1990-11-21 (esc)
  Ada Lovelace: work anniversary 2014-11-22
  Marie Kerr: birthday 1986-11-26
  $ relnet dates --fields
  handle
  kind
  on
  next
  in_days
  years
  name
  id
  uid
  when
  $ relnet dates --exit-code --within 0d
  relnet: '0' is out of bounds: a number is 1 to 9999
    write such a number
  [2]
  $ relnet dates --exit-code --not-tag family --within 1d
  chen\tbirthday\t1990-11-21\t2026-11-21\t0\t36 (esc)
  ada\twork anniversary\t2014-11-22\t2026-11-22\t1\t12 (esc)
  [10]
  $ relnet dates --exit-code --within 1d +family

A narrow terminal:

  $ screen --width 40 dates --within 2w
  chen  Chen Wei (\xe9\x99\x88\xe4\xbc\x9f) (esc)
    21 Nov, today: birthday, turns 36
  ada  Ada Lovelace
    22 Nov, tomorrow: work anniversary, 12
    years
  marie  Marie Kerr
    26 Nov, in 5 days: birthday, turns 40
  baby  Baby Kerr
    1 Dec, in 10 days: birthday

29 February, in a common year and in a leap year:

  $ screen --today 2027-02-01 dates
  leap   Leap Larsen   Sun 28 Feb   in 27 days   birthday   turns 35, born 29 Feb
  $ screen --today 2028-02-01 dates
  leap   Leap Larsen   Tue 29 Feb   in 28 days   birthday   turns 36
  $ relnet --today 2027-02-28 dates --within 1d
  leap\tbirthday\t1992-02-29\t2027-02-28\t0\t35 (esc)
  $ relnet --today 2028-02-28 dates --within 1d
  leap\tbirthday\t1992-02-29\t2028-02-29\t1\t36 (esc)

Filters, and nothing near:

  $ screen dates +family --within 1w
  marie   Marie Kerr   Thu 26 Nov   in 5 days   birthday   turns 40
  $ screen dates +friend --within 1w
  ada   Ada Lovelace   Sun 22 Nov   tomorrow   work anniversary   12 years
  $ screen --today 2026-07-01 dates
  No birthday or other day until Fri 31 Jul. Further ahead:
    relnet dates --within 1y
  $ screen --today 2026-07-01 dates +friend
  No birthday or other day of these people until Fri 31 Jul. Further ahead:
    relnet dates --within 1y
  $ screen -q --today 2026-07-01 dates

Archived and gone people have no days here:

  $ relnet archive marie -q
  $ relnet archive baby --gone -q
  $ relnet dates --fields name,kind
  Chen Wei (\xe9\x99\x88\xe4\xbc\x9f)\tbirthday (esc)
  Ada Lovelace\twork anniversary (esc)
  Ada Lovelace\tbirthday (esc)

Mistakes:

  $ relnet dates --within soon
  relnet: 'soon' is no span
    write for example 7d, 2 weeks or a month and 3 days
  [2]
  $ relnet dates +nobody
  relnet: nobody carries the tag 'nobody'
    all tags: relnet tag --list
  [3]
  $ relnet dates --relation neighbour
  relnet: unknown relation 'neighbour'
    known: manager, report, peer, mentor, mentee, client, partner, recruiter, alum, friend, family, other
  [2]
