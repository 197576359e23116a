The coming days, with at most so many people each.

  $ screen() { script -qec "relnet $*" /dev/null </dev/null | tr -d '\r'; }

Nobody is here yet:

  $ relnet plan
  $ screen plan
  Nobody is here yet. Add someone: relnet add "Ada Lovelace" --every 4w
  $ relnet plan --json
  {"schema":"relnet.plan/1","today":"2026-11-21","until":"2026-11-27","limit":5,"quiet_until":null,"later":[],"dormant":0,"items":[]}

Nobody is due within the days:

  $ relnet add "Ada Lovelace" --every 4w --last 2026-11-20 -q
  $ screen plan
  Nobody is due from today to Fri 27 Nov.
  $ screen plan -q

Late ones and those who come round, each day the most urgent of who is waiting:

  $ relnet add "Grace Hopper" --every 4w --last 2026-10-06 -t work -q
  $ relnet add "José García" --every 2w --last 2026-10-30 -t family -q
  $ relnet add "Marie Kerr" --every 3mo --last 2026-08-20 -q
  $ relnet add "Alan Kerr" --next "mon" -q
  $ relnet add "Chen Wei" --every 4w --last 2026-10-26 -q
  $ relnet add "Omar Said" --every 4w --last 2026-10-09 -q
  $ relnet add "Old Friend" --every 1w --last 2026-01-01 -q
  $ relnet add "Lena Berg" --every 4w --last 2026-10-01 -q
  $ relnet snooze lena wed -q
  $ screen plan
  Sat 21 Nov to Fri 27 Nov                              7 people, at most 5 a day
  
  Saturday 21 November (today)
    grace   Grace Hopper   18 days late   every 4w    6 Oct   +work
    jose    Jos\xc3\xa9 Garc\xc3\xada     8 days late   every 2w   30 Oct   +family (esc)
    omar    Omar Said      15 days late   every 4w    9 Oct
    marie   Marie Kerr       1 day late   every 3mo  20 Aug
  
  Sunday 22 November (tomorrow): nobody
  
  Monday 23 November
    alan    Alan Kerr           planned               never
    chen    Chen Wei                due   every 4w   26 Oct
  
  Tuesday 24 November: nobody
  
  Wednesday 25 November
    lena    Lena Berg      27 days late   every 4w    1 Oct
  
  Thu 26 Nov to Fri 27 Nov: nobody
  
  Dormant, 1, not planned: relnet due --dormant
  $ screen plan --limit 1 --days 5
  Sat 21 Nov to Wed 25 Nov                              5 people, at most 1 a day
  
  Saturday 21 November (today)
    grace   Grace Hopper   18 days late   every 4w   6 Oct   +work
  
  Sunday 22 November (tomorrow)
    jose    Jos\xc3\xa9 Garc\xc3\xada     9 days late   every 2w  30 Oct   +family (esc)
  
  Monday 23 November
    alan    Alan Kerr           planned              never
  
  Tuesday 24 November
    omar    Omar Said      18 days late   every 4w   9 Oct
  
  Wednesday 25 November
    lena    Lena Berg      27 days late   every 4w   1 Oct
  
  Later, 2 without a place: Chen Wei and Marie Kerr.
  Dormant, 1, not planned: relnet due --dormant
  $ relnet plan --limit 1 --days 5
  2026-11-21\tgrace\tGrace Hopper\tlate\t18\t2026-11-03\t2026-10-06\tother\t4w\twork (esc)
  2026-11-22\tjose\tJos\xc3\xa9 Garc\xc3\xada\tlate\t9\t2026-11-13\t2026-10-30\tother\t2w\tfamily (esc)
  2026-11-23\talan\tAlan Kerr\ttoday\t0\t2026-11-23\t\t\t\t (esc)
  2026-11-24\tomar\tOmar Said\tlate\t18\t2026-11-06\t2026-10-09\tother\t4w\t (esc)
  2026-11-25\tlena\tLena Berg\tlate\t27\t2026-10-29\t2026-10-01\tother\t4w\t (esc)
  \tchen\tChen Wei\tsoon\t-2\t2026-11-23\t2026-10-26\tother\t4w\t (esc)
  \tmarie\tMarie Kerr\tlate\t1\t2026-11-20\t2026-08-20\tother\t3mo\t (esc)
  $ relnet plan --limit 2 --days 3 --json | jq -c '.schema, .today, .until, .limit, .quiet_until, .dormant, (.items[] | [.day, .handle, .due, .days_late, .status]), [.later[].handle]'
  "relnet.plan/1"
  "2026-11-21"
  "2026-11-23"
  2
  null
  1
  ["2026-11-21","grace","2026-11-03",18,"late"]
  ["2026-11-21","jose","2026-11-13",8,"late"]
  ["2026-11-22","omar","2026-11-06",16,"late"]
  ["2026-11-22","marie","2026-11-20",2,"late"]
  ["2026-11-23","alan","2026-11-23",0,"today"]
  ["2026-11-23","chen","2026-11-23",0,"today"]
  []
  $ relnet plan --format '{day} {name}' --days 1
  2026-11-21 Grace Hopper
  2026-11-21 Jos\xc3\xa9 Garc\xc3\xada (esc)
  2026-11-21 Omar Said
  2026-11-21 Marie Kerr
  $ relnet plan --fields | head -4
  day
  handle
  name
  status
  $ screen --width 40 plan --days 3
  Sat 21 Nov to Mon 23 Nov
  6 people, at most 5 a day
  
  Saturday 21 November (today)
  
    grace  Grace Hopper
    due      18 days late
    why      every 4w
    last     6 Oct
    tags     +work
  
    jose  Jos\xc3\xa9 Garc\xc3\xada (esc)
    due      8 days late
    why      every 2w
    last     30 Oct
    tags     +family
  
    omar  Omar Said
    due      15 days late
    why      every 4w
    last     9 Oct
  
    marie  Marie Kerr
    due      1 day late
    why      every 3mo
    last     20 Aug
  
  Sunday 22 November (tomorrow): nobody
  
  Monday 23 November
  
    alan  Alan Kerr
    due      planned
    last     never
  
    chen  Chen Wei
    due      due
    why      every 4w
    last     26 Oct
  
  Dormant, 1, not planned:
    relnet due --dormant
  $ screen --ascii --width 200 plan --days 1
  Sat 21 Nov                                            4 people, at most 5 a day
  
  Saturday 21 November (today)
    grace   Grace Hopper   18 days late   every 4w    6 Oct   +work
    jose    Jos\xc3\xa9 Garc\xc3\xada     8 days late   every 2w   30 Oct   +family (esc)
    omar    Omar Said      15 days late   every 4w    9 Oct
    marie   Marie Kerr       1 day late   every 3mo  20 Aug
  
  Dormant, 1, not planned: relnet due --dormant

On one's own days, with one's own limit:

  $ relnet config set due.days mon-fri -q
  $ relnet config set due.limit 2 -q
  $ screen plan
  Sat 21 Nov to Fri 27 Nov                              7 people, at most 2 a day
  
  Monday 23 November
    alan    Alan Kerr           planned               never
    grace   Grace Hopper   20 days late   every 4w    6 Oct   +work
  
  Tuesday 24 November
    jose    Jos\xc3\xa9 Garc\xc3\xada    11 days late   every 2w   30 Oct   +family (esc)
    omar    Omar Said      18 days late   every 4w    9 Oct
  
  Wednesday 25 November
    lena    Lena Berg      27 days late   every 4w    1 Oct
    chen    Chen Wei        2 days late   every 4w   26 Oct
  
  Thursday 26 November
    marie   Marie Kerr      6 days late   every 3mo  20 Aug
  
  Friday 27 November: nobody
  
  Dormant, 1, not planned: relnet due --dormant
  $ relnet plan --limit 0 --fields day,handle
  2026-11-23\talan (esc)
  2026-11-23\tgrace (esc)
  2026-11-23\tjose (esc)
  2026-11-23\tomar (esc)
  2026-11-23\tmarie (esc)
  2026-11-23\tchen (esc)
  2026-11-25\tlena (esc)
  $ screen plan --days 2
  None of the days to Sun 22 Nov is one of yours (due.days).
  Later, 4 without a place: Grace Hopper, Jos\xc3\xa9 Garc\xc3\xada, Omar Said and Marie Kerr. (esc)
  Dormant, 1, not planned: relnet due --dormant

In a quiet time:

  $ relnet snooze --all wed -q
  $ relnet plan --fields day,handle
  2026-11-25\talan (esc)
  2026-11-25\tlena (esc)
  2026-11-26\tjose (esc)
  2026-11-26\tgrace (esc)
  2026-11-27\tomar (esc)
  2026-11-27\tchen (esc)
  \tmarie (esc)
  $ screen plan --days 6
  Sat 21 Nov to Thu 26 Nov                              4 people, at most 2 a day
  Quiet until Wed 25 Nov: nobody before. To end it: relnet snooze --all --off
  
  Mon 23 Nov to Tue 24 Nov: nobody
  
  Wednesday 25 November
    alan    Alan Kerr       2 days late   planned    never
    lena    Lena Berg      27 days late   every 4w   1 Oct
  
  Thursday 26 November
    jose    Jos\xc3\xa9 Garc\xc3\xada    13 days late   every 2w  30 Oct   +family (esc)
    grace   Grace Hopper   23 days late   every 4w   6 Oct   +work
  
  Later, 3 without a place: Omar Said, Chen Wei and Marie Kerr.
  Dormant, 1, not planned: relnet due --dormant
  $ screen plan --days 4
  Quiet until Wed 25 Nov: nobody before. To end it: relnet snooze --all --off
  $ relnet snooze --all --off -q

Nothing is written by it:

  $ relnet history -n 1 --format '{title}'
  ended the quiet time

Mistakes:

  $ relnet plan --days 0
  relnet: a plan has a day at least
    today alone: relnet plan --days 1
  [2]
  $ relnet plan --days 367
  relnet: a plan has at most 366 days
    a month: relnet plan --days 30
  [2]
  $ relnet plan --days many
  relnet: --days needs a number, not 'many'
    such as: --days 10
  [2]
  $ relnet plan ada
  relnet: 'ada' is one word too many
    usage: relnet plan [OPTION]...
  [2]
