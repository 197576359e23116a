The quickest way:

  $ relnet add "Ada Lovelace"
  Added Ada Lovelace (ada). Not due: no cadence yet: relnet cadence ada 4w. Undo: relnet undo

With a cadence and the last contact:

  $ relnet add "Grace Hopper" --every 4w --last 2026-10-06 -t friend
  Added Grace Hopper (grace), every 4 weeks, last contact Tue 2026-10-06. Next: Tue 3 Nov, 18 days late. Undo: relnet undo

Somebody met yesterday is due for a first follow-up two days after; a meeting of long ago plans nothing:

  $ relnet add "Alan Kerr" --met yesterday --where "the canal fair" --via grace
  Added Alan Kerr (alan), met Fri 2026-11-20 (yesterday). Next: Sun 22 Nov (first follow-up). Undo: relnet undo
  $ relnet add "Marie Kerr" --met "2026-01-10" --every 6w
  Added Marie Kerr (marie), every 6 weeks, met Sat 2026-01-10. Next: Sat 2 Jan 2027 (every 6 weeks). Undo: relnet undo
  $ relnet add "Lena Berg" --met "2 days ago" --last yesterday --every 3mo
  Added Lena Berg (lena), every 3 months, met Thu 2026-11-19, last contact Fri 2026-11-20 (yesterday). Next: Sat 20 Feb 2027 (every 3 months). Undo: relnet undo

Everything that can be said:

  $ relnet add "Zoë Ångström" --next 2w --relation mentor --core --org "Analytical Engines" --department Looms --title "Chief weaver" --city Lund --email zoe@example.org --email zoe.a@example.org --phone "+46 70 123 45 67" --url https://example.org/zoe -c mail --birthday "29 feb" --date wedding=2015-05-15 --handle zo --alias "The Weaver" --set shoe-size=39 -m "Allergic to walnuts." --tag work
  Added Zo\xc3\xab \xc3\x85ngstr\xc3\xb6m (zo). Next: Sat 5 Dec (planned). Undo: relnet undo (esc)
  $ relnet show zo | grep -v recorded
  Zo\xc3\xab \xc3\x85ngstr\xc3\xb6m                                                      zo  #8  +work (esc)
  no cadence, never contacted, added 2026-11-21, planned for 2026-12-05: in 14
  days
  
    email      zoe.a@example.org          birthday  29 Feb (on 28 Feb), in 99 days
    email      zoe@example.org            wedding   15 May, 12 in 175 days
    phone      +46 70 123 45 67           relation  mentor, core circle
    url        https://example.org/zoe    prefers   mail
    work       Chief weaver, Looms, Analytical Engines
    city       Lund                       alias     The Weaver
    shoe-size  39
    note       [9] 2026-11-21 Allergic to walnuts.
  $ relnet add "Jose" --json | jq -c '[.schema, .changed[].handle]'
  ["relnet.add/1","jose"]

Handles are made from the name; a taken one, a command's word and a name without letters find another:

  $ relnet add "Ada Yonath"
  Added Ada Yonath (ada-yonath). Not due: no cadence yet: relnet cadence ada-yonath 4w. Undo: relnet undo
  $ relnet add "Ada Yonath" --force
  Added Ada Yonath (ada-yonath-2). Not due: no cadence yet: relnet cadence ada-yonath-2 4w. Undo: relnet undo
  $ relnet add "Log Lady"
  Added Log Lady (log-lady). Not due: no cadence yet: relnet cadence log-lady 4w. Undo: relnet undo
  $ relnet add "Олег"
  Added \xd0\x9e\xd0\xbb\xd0\xb5\xd0\xb3 (contact-1). Not due: no cadence yet: relnet cadence contact-1 4w. Undo: relnet undo (esc)
  $ relnet add "O'Brien"
  Added O'Brien (obrien). Not due: no cadence yet: relnet cadence obrien 4w. Undo: relnet undo

The same name, address or number is asked about first:

  $ relnet add "ada  LOVELACE"
  relnet: 'ada  LOVELACE' may be here already: Ada Lovelace (ada); nobody was added
    look with: relnet show ada
    another person? relnet add "ada  LOVELACE" --force
  [5]
  $ relnet add "Another Zoe" --email ZOE@example.org
  relnet: 'Another Zoe' may be here already: Zo\xc3\xab \xc3\x85ngstr\xc3\xb6m (zo); nobody was added (esc)
    look with: relnet show zo
    another person? relnet add "Another Zoe" --force
  [5]
  $ relnet add "Another Zoe" --phone 0046-not-the-same
  Added Another Zoe (another). Not due: no cadence yet: relnet cadence another 4w. Undo: relnet undo

What cannot be:

  $ relnet add ""
  relnet: the name is empty
    give a name, in quotes if it has spaces
  [2]
  $ relnet add
  relnet: add needs NAME
    usage: relnet add NAME [OPTION]...
  [2]
  $ relnet add "$(printf 'Tab\there')"
  relnet: the name holds \t at character 4
    write it without
  [2]
  $ relnet add Bob --every 5m
  relnet: '5m' could be 5 months or 5 minutes
    write 5mo
  [2]
  $ relnet add Bob --every biweekly
  relnet: 'biweekly' could be twice a week or every 2 weeks
    write 2w or fortnightly
  [2]
  $ relnet add Bob --relation freind
  relnet: --relation cannot be 'freind'
    did you mean: friend     (one of: manager, report, peer, mentor, mentee, client, partner, recruiter, alum, friend, family, other)
  [2]
  $ relnet add Bob --channel pigeon
  relnet: --channel cannot be 'pigeon'
    one of: meet, call, video, mail, chat, letter, event, other
  [2]
  $ relnet add Bob --email nobody
  relnet: 'nobody' is no e-mail address
    an address has an @: ada@example.org
  [2]
  $ relnet add Bob --birthday 2026-02-30
  relnet: there is no 2026-02-30: February 2026 has 28 days
    the last one is 2026-02-28
  [2]
  $ relnet add Bob --birthday "29 feb 2025"
  relnet: there is no 2025-02-29: February 2025 has 28 days
    the last one is 2025-02-28
  [2]
  $ relnet add Bob --date wedding
  relnet: 'wedding' is not what --date takes
    write it like --date wedding=2015-05-15
  [2]
  $ relnet add Bob --set size
  relnet: 'size' is not what --set takes
    write it like --set shoe-size=39
  [2]
  $ relnet add Bob --met tomorrow
  relnet: Sun 2026-11-22 (tomorrow) has not come yet
    a meeting to come is a planned day: --next DAY
  [2]
  $ relnet add Bob --last "in 2 days"
  relnet: Mon 2026-11-23 has not come yet
    a talk to come is a planned day: --next DAY
  [2]
  $ relnet add Bob --next today
  relnet: Sat 2026-11-21 (today) is not after today
    give a day to come: fri, 2w, eom
  [2]
  $ relnet add Bob --via nobody
  relnet: nobody called 'nobody'
    new: relnet add "nobody"
  [3]
  $ relnet add Bob --handle ada
  relnet: 'ada' is the handle of Ada Lovelace; nobody was added
    choose another one
  [5]
  $ relnet add Bob --handle "Big Bob"
  relnet: 'Big Bob' can't be a handle
    a handle has lower-case letters, digits and -, is no number and no command: ada-l
  [2]
  $ relnet add "The Weaver"
  relnet: 'The Weaver' may be here already: Zo\xc3\xab \xc3\x85ngstr\xc3\xb6m (zo); nobody was added (esc)
    look with: relnet show zo
    another person? relnet add "The Weaver" --force
  [5]
  $ relnet add Bob --alias "zoë ångström"
  relnet: 'zo\xc3\xab \xc3\xa5ngstr\xc3\xb6m' is the name of Zo\xc3\xab \xc3\x85ngstr\xc3\xb6m; nothing was changed (esc)
    choose another one
  [5]
  $ relnet add Bob --alias "a,b"
  relnet: 'a,b' can't be an alias: a comma separates people
    give each alias its own --alias
  [2]
  $ relnet add Bob --handle due
  relnet: 'due' can't be a handle
    a handle has lower-case letters, digits and -, is no number and no command: ada-l
  [2]
  $ relnet add Bob --taag friend
  relnet: unknown option '--taag'
    did you mean: --tag     (all options: relnet add -h)
  [2]
  $ relnet find-nobody
  relnet: unknown command 'find-nobody'
    all commands: relnet help
  [2]

Nothing of that was recorded, and a dry run records nothing either:

  $ relnet add Bob --dry-run
  Would be: Added Bob (bob). Not due: no cadence yet: relnet cadence bob 4w.
  dry run: nothing was saved
  $ relnet show bob
  relnet: nobody called 'bob'
    new: relnet add "bob"
  [3]
  $ relnet list | wc -l
  13
