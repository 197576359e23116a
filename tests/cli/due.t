An empty book:

  $ relnet due
  $ relnet due --format table
  Nobody is here yet. Add someone: relnet add "Ada Lovelace" --every 4w
  $ relnet due --count
  0
  $ relnet due --line
  $ relnet due --exit-code
  $ ls -A "$HOME"

Nobody with a cadence yet:

  $ relnet add "Ada Lovelace" -q
  $ relnet due --format table
  Nobody has a cadence yet. Set one:
    relnet cadence ada 4w
    relnet cadence +friend 3mo

  $ relnet cadence ada 4w -q
  $ relnet log ada --on 2026-10-06 -c call -q
  $ relnet tag ada +friend -q
  $ relnet add "Grace Hopper" --every 3mo --last 2026-08-12 -t work -q
  $ relnet add "Chen Wei (陈伟)" --every 2mo --last 2026-09-20 -t friend -q
  $ relnet add "José García" --every 2w --last 2026-11-07 -t family -q
  $ relnet add "Alan Kerr" --every 6w --last 2026-10-12 -q
  $ relnet add "Marie Kerr" --birthday 1986-11-26 -q
  $ relnet add "Joshua Slocum" --every 1w --last 2025-04-30 -q
  $ relnet due --format table
  Saturday 21 November 2026                  4 due, 1 soon, 1 birthday, 1 dormant
  
  ! ada      Ada Lovelace       18 days late   every 4w    call        6 Oct
  ! grace    Grace Hopper        9 days late   every 3mo              12 Aug
  ! chen     Chen Wei (\xe9\x99\x88\xe4\xbc\x9f)      1 day late   every 2mo              20 Sep (esc)
  ! jose     Jos\xc3\xa9 Garc\xc3\xada               today   every 2w                7 Nov (esc)
  
    alan     Alan Kerr             in 2 days   every 6w               12 Oct
    marie    Marie Kerr            in 5 days   birthday    turns 40 on Thu 26 Nov
  
  Dormant: later than 4 cadences
    joshua   Joshua Slocum     563 days late   every 1w          30 Apr 2025
  
  relnet log ada "..."  when done     relnet snooze ada 1w  for later

In a pipe:

  $ relnet due
  ada\tAda Lovelace\tlate\t18\t2026-11-03\t2026-10-06\tcall\t4w\tfriend (esc)
  grace\tGrace Hopper\tlate\t9\t2026-11-12\t2026-08-12\tother\t3mo\twork (esc)
  chen\tChen Wei (\xe9\x99\x88\xe4\xbc\x9f)\tlate\t1\t2026-11-20\t2026-09-20\tother\t2mo\tfriend (esc)
  jose\tJos\xc3\xa9 Garc\xc3\xada\ttoday\t0\t2026-11-21\t2026-11-07\tother\t2w\tfamily (esc)
  joshua\tJoshua Slocum\tdormant\t563\t2025-05-07\t2025-04-30\tother\t1w\t (esc)
  $ relnet due --within 2w --fields handle,status,when
  ada\tlate\t18 days late (esc)
  grace\tlate\t9 days late (esc)
  chen\tlate\t1 day late (esc)
  jose\ttoday\ttoday (esc)
  alan\tsoon\tin 2 days (esc)
  joshua\tdormant\t563 days late (esc)
  $ relnet due -n 2 --format '{name}: {when}'
  Ada Lovelace: 18 days late
  Grace Hopper: 9 days late
  Joshua Slocum: 563 days late
  $ relnet due --sort name --fields handle
  ada
  chen
  grace
  jose
  joshua
  $ relnet due --sort days --fields handle
  ada
  grace
  chen
  jose
  joshua
  $ relnet due -z --fields handle | tr '\0' '|'; echo
  ada|grace|chen|jose|joshua|
  $ relnet due --format csv
  handle,name,status,days,due,last,channel,cadence,tags\r (esc)
  ada,Ada Lovelace,late,18,2026-11-03,2026-10-06,call,4w,friend\r (esc)
  grace,Grace Hopper,late,9,2026-11-12,2026-08-12,other,3mo,work\r (esc)
  chen,Chen Wei (\xe9\x99\x88\xe4\xbc\x9f),late,1,2026-11-20,2026-09-20,other,2mo,friend\r (esc)
  jose,Jos\xc3\xa9 Garc\xc3\xada,today,0,2026-11-21,2026-11-07,other,2w,family\r (esc)
  joshua,Joshua Slocum,dormant,563,2025-05-07,2025-04-30,other,1w,\r (esc)
  $ relnet due --format md | head -3
  | handle | name | status | days | due | last | channel | cadence | tags |
  | --- | --- | --- | --- | --- | --- | --- | --- | --- |
  | ada | Ada Lovelace | late | 18 | 2026-11-03 | 2026-10-06 | call | 4w | friend |
  $ relnet due --count
  4
  $ relnet due --line
  4 due: Ada Lovelace (18 d), Grace Hopper (9 d), Chen Wei (\xe9\x99\x88\xe4\xbc\x9f) (1 d), Jos\xc3\xa9 Garc\xc3\xada (esc)
  $ relnet due --exit-code --count
  4
  [10]
  $ relnet due +family --exit-code -q | wc -l
  1
  $ relnet due --fields
  handle
  name
  status
  days
  due
  last
  channel
  cadence
  tags
  id
  uid
  when
  ratio
  relation
  core
  planned
  snoozed
  from
  $ relnet due --fields handle,colour
  relnet: unknown field 'colour'
    fields: handle, name, status, days, due, last, channel, cadence, tags, id, uid, when, ratio, relation, core, planned, snoozed, from
  [2]

For programs:

  $ relnet due --json | jq -c '.items[0] | del(.uid)'
  {"id":1,"handle":"ada","name":"Ada Lovelace","status":"late","due":"2026-11-03","days_late":18,"ratio":0.64,"cadence":"P4W","cadence_from":"own","planned":null,"last":"2026-10-06","last_channel":"call","snoozed_until":null,"relation":null,"core":false,"tags":["friend"],"why":null}
  $ relnet due --json | jq -c '[.schema, .today, (.items | length), .dormant, (.dates[0] | .kind, .on, .next, .in_days, .years)]'
  ["relnet.due/1","2026-11-21",6,1,"birthday","1986-11-26","2026-11-26",5,40]
  $ relnet due --json=1 | jq -r .schema
  relnet.due/1
  $ relnet due --json=2
  {"schema":"relnet.error/1","code":"usage","exit":2,"message":"unknown JSON version '2'","hint":"this relnet writes version 1: --json=1","candidates":[]}
  [2]
  $ relnet due --format jsonl | head -1 | jq -r .handle
  ada

Why:

  $ relnet due --why
  ada  Ada Lovelace
    last Tue 6 Oct + every 4 weeks (own) = Tue 3 Nov; today Sat 21 Nov: 18 days
    late of 28 (ratio 0.64)
  
  grace  Grace Hopper
    last Wed 12 Aug + every 3 months (own) = Thu 12 Nov; today Sat 21 Nov: 9 days
    late of 91.32 (ratio 0.10)
  
  chen  Chen Wei (\xe9\x99\x88\xe4\xbc\x9f) (esc)
    last Sun 20 Sep + every 2 months (own) = Fri 20 Nov; today Sat 21 Nov: 1 day
    late of 60.88 (ratio 0.02)
  
  jose  Jos\xc3\xa9 Garc\xc3\xada (esc)
    last Sat 7 Nov + every 2 weeks (own) = Sat 21 Nov; today Sat 21 Nov: due today
  
  joshua  Joshua Slocum
    last Wed 30 Apr 2025 + every week (own) = Wed 7 May 2025; today Sat 21 Nov:
    563 days late of 7 (ratio 80.43), dormant
  $ relnet due --why alan
  alan  Alan Kerr
    last Mon 12 Oct + every 6 weeks (own) = Mon 23 Nov; today Sat 21 Nov: due in 2
    days

Everybody with a day, and the dormant:

  $ relnet snooze grace 2w -m "at sea" -q
  $ relnet due --all
  joshua\tJoshua Slocum\tdormant\t563\t2025-05-07\t2025-04-30\tother\t1w\t (esc)
  ada\tAda Lovelace\tlate\t18\t2026-11-03\t2026-10-06\tcall\t4w\tfriend (esc)
  grace\tGrace Hopper\tlate\t9\t2026-11-12\t2026-08-12\tother\t3mo\twork (esc)
  chen\tChen Wei (\xe9\x99\x88\xe4\xbc\x9f)\tlate\t1\t2026-11-20\t2026-09-20\tother\t2mo\tfriend (esc)
  jose\tJos\xc3\xa9 Garc\xc3\xada\ttoday\t0\t2026-11-21\t2026-11-07\tother\t2w\tfamily (esc)
  alan\tAlan Kerr\tsoon\t-2\t2026-11-23\t2026-10-12\tother\t6w\t (esc)
  $ relnet due --all --format table
  ! joshua   Joshua Slocum     563 days late  30 Apr 2025
  ! ada      Ada Lovelace       18 days late        6 Oct
  ! grace    Grace Hopper        9 days late       12 Aug   snoozed to 5 Dec
  ! chen     Chen Wei (\xe9\x99\x88\xe4\xbc\x9f)      1 day late       20 Sep (esc)
  ! jose     Jos\xc3\xa9 Garc\xc3\xada               today        7 Nov (esc)
    alan     Alan Kerr             in 2 days       12 Oct
  $ relnet due --dormant --fields handle,status
  ada\tlate (esc)
  chen\tlate (esc)
  jose\ttoday (esc)
  joshua\tdormant (esc)
  $ relnet due --why grace
  grace  Grace Hopper
    last Wed 12 Aug + every 3 months (own) = Thu 12 Nov; today Sat 21 Nov: 9 days
    late of 91.32 (ratio 0.10); snoozed until Sat 5 Dec (at sea)

A holiday:

  $ relnet snooze --all 2026-12-27
  Nobody will be shown before Sun 2026-12-27. Undo: relnet undo
  $ relnet due --format table
  Saturday 21 November 2026                                            1 birthday
  
  Quiet until Sun 27 Dec: nobody is shown before.
  To end it: relnet snooze --all --off
  
    marie   Marie Kerr   in 5 days   birthday   turns 40 on Thu 26 Nov
  $ relnet due
  $ relnet snooze --all --off
  The quiet time is over. Undo: relnet undo
  $ relnet due --count
  3

Filters:

  $ relnet due +friend --fields handle
  ada
  chen
  $ relnet due --not-tag friend --fields handle
  jose
  joshua
  $ relnet due --since 2026-10-01 --channel call --fields handle
  ada
  $ relnet due slocum --fields handle
  joshua
  $ relnet due +freind
  relnet: nobody carries the tag 'freind'
    close: +friend     all tags: relnet tag --list
  [3]
  $ relnet due --relation peer
  $ relnet due --relation pere
  relnet: unknown relation 'pere'
    did you mean: peer
    known: manager, report, peer, mentor, mentee, client, partner, recruiter, alum, friend, family, other
  [2]

What stands beside the people, on a terminal and in JSON:

  $ relnet promise grace "the compiler book" --by today -q
  $ relnet promise ada "her notes" --they --by 2026-11-15 -q
  $ relnet promise ada "the paper on looms" --by 2026-12-15 -q
  $ relnet note ada "the new flat" --agenda -q
  $ relnet note alan "the bicycle" --agenda -q
  $ relnet edit marie --title Commander -q
  $ relnet edit marie --title "Rear Admiral" --today 2026-11-18 -q
  $ relnet due --format table | tail -14
  ! jose     Jos\xc3\xa9 Garc\xc3\xada               today   every 2w                7 Nov (esc)
  
    alan     Alan Kerr             in 2 days   every 6w               12 Oct
    marie    Marie Kerr            in 5 days   birthday    turns 40 on Thu 26 Nov
    marie    new title: Rear Admiral (was Commander)              3 days ago
  
    ada      promised you [20]: her notes                          by 15 Nov
    grace    you promised [19]: the compiler book                   by today
    ada      next time [22]: the new flat
  
  Dormant: later than 4 cadences
    joshua   Joshua Slocum     563 days late   every 1w          30 Apr 2025
  
  relnet log ada "..."  when done     relnet snooze ada 1w  for later
  $ relnet due --format table --width 40 | tail -24
  
    marie
      new title: Rear Admiral (was
      Commander)
    3 days ago
  
    ada  promised you [20]: her notes
    by 15 Nov
  
    grace
      you promised [19]: the compiler book
    by today
  
    ada  next time [22]: the new flat
  
  Dormant: later than 4 cadences
  
    joshua  Joshua Slocum
    due      563 days late
    why      every 1w
    last     30 Apr 2025
  
  relnet log ada "..."  when done
  relnet snooze ada 1w  for later
  $ relnet due --json | jq -c '(.promises, .dates, .agenda)[] | del(.uid, .id, .contact.uid)'
  {"contact":{"handle":"ada","name":"Ada Lovelace"},"text":"her notes","made":"2026-11-21","by":"2026-11-15","they":true,"state":"open"}
  {"contact":{"handle":"grace","name":"Grace Hopper"},"text":"the compiler book","made":"2026-11-21","by":"2026-11-21","they":false,"state":"open"}
  {"contact":{"handle":"marie","name":"Marie Kerr"},"kind":"birthday","on":"1986-11-26","next":"2026-11-26","in_days":5,"years":40,"was":null,"now":null}
  {"contact":{"handle":"marie","name":"Marie Kerr"},"kind":"title","on":"2026-11-18","next":null,"in_days":-3,"years":null,"was":"Commander","now":"Rear Admiral"}
  {"contact":{"handle":"ada","name":"Ada Lovelace"},"text":"the new flat"}
  $ relnet due --fields handle
  ada
  chen
  jose
  joshua
  $ relnet due --count
  3
  $ relnet due +friend --format table
  Saturday 21 November 2026                                      2 due, 1 promise
  
  ! ada    Ada Lovelace      18 days late   every 4w    call   6 Oct   +friend
  ! chen   Chen Wei (\xe9\x99\x88\xe4\xbc\x9f)     1 day late   every 2mo         20 Sep   +friend (esc)
  
    ada    promised you [20]: her notes                              by 15 Nov
    ada    next time [22]: the new flat
  
  relnet log ada "..."  when done     relnet snooze ada 1w  for later
  $ relnet due --relation peer --exit-code
  $ relnet tag grace +far -q
  $ relnet snooze grace 1w -q
  $ relnet due +far --exit-code
  [10]
  $ relnet due +far --count --exit-code
  0
  [10]
  $ relnet promise grace --drop $(relnet promise grace --due --fields id) -q
  $ relnet due +far --exit-code
  $ relnet undo 3 -q

Other days:

  $ relnet --today 2027-11-21 due --count
  0
  $ RELNET_TODAY=2026-12-31 relnet due --count
  5
  $ relnet --today 2026-11-20 due --count
  2

A word is counted from the clock's day:

  $ env -u RELNET_TODAY relnet --today yesterday due --json | grep -c "\"today\":\"$(date -d yesterday +%F)\""
  1

Mistakes:

  $ relnet due --within soon
  relnet: 'soon' is no span
    write for example 7d, 2 weeks or a month and 3 days
  [2]
  $ relnet due --sort age
  relnet: --sort cannot be 'age'
    one of: ratio, days, name
  [2]
  $ relnet due -n many
  relnet: --limit needs a number, not 'many'
    such as: --limit 10
  [2]
  $ relnet due --today 31/12/2026
  relnet: '31/12/2026' could be 2026-12-31
    write the year first, or set date.order: relnet config set date.order dmy
  [2]

A title that was typed and taken back on one day is no news; one that comes back later is:

  $ relnet edit grace --title Captain -q --today 2026-11-01
  $ relnet edit grace --title Commodore -q; relnet due --format table | grep -c "new title: Commodore"
  1
  $ relnet edit grace --title Captain -q; relnet due --format table | grep "grace.*new title"
  [1]
  $ relnet edit grace --title Commodore -q --today 2026-11-22; relnet edit grace --title Captain -q --today 2026-11-24
  $ relnet due --format table --today 2026-11-24 | grep "grace.*new title"
    grace    new title: Captain (was Commodore)                        today
