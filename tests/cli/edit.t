  $ relnet add "Ada Lovelace" --every 4w --last 2026-10-06 --city Paris -t work --email ada@example.org --set shoe-size=38 -q
  $ relnet add "Grace Hopper" --relation peer --phone "+1 555 0100" -q

One field, several fields:

  $ relnet edit ada --city London
  Edited Ada Lovelace: city Paris -> London
  Next: Tue 3 Nov, 18 days late. Undo: relnet undo
  $ relnet edit ada --org "Analytical Engines" --title Countess --department Looms --relation mentor --core --birthday "10 dec 1815" -t friend --no-tag work
  Edited Ada Lovelace:
    relation    mentor
    core        no -> yes
    org         Analytical Engines
    department  Looms
    title       Countess
    birthday    Sun 1815-12-10
    tags        +friend -work
  Next: Tue 3 Nov, 18 days late. Undo: relnet undo
  $ relnet edit ada --city London
  Already so: Ada Lovelace. Nothing was changed.
  $ relnet edit ada --city London --json | jq -c '[.schema, .changed, .undo, .changes]'
  ["relnet.edit/1",[],null,[]]
  $ relnet show ada --json | jq -c '.contact | {org, title, department, relation, core, city, tags, dates}'
  {"org":"Analytical Engines","title":"Countess","department":"Looms","relation":"mentor","core":true,"city":"London","tags":["friend"],"dates":[{"kind":"birthday","on":"1815-12-10"}]}

What stands once is replaced, a set grows:

  $ relnet edit ada --birthday "10 dec" --set shoe-size=39 --set Dog=Juno --email ada@engines.example --alias "The Countess"
  Edited Ada Lovelace:
    birthday   Sun 1815-12-10 -> 10 Dec
    alias      added The Countess
    email      added ada@engines.example
    Dog        Juno
    shoe-size  38 -> 39
  Next: Tue 3 Nov, 18 days late. Undo: relnet undo
  $ relnet edit ada --birthday "29 feb" --set dog=Rex --date wedding=1835-07-08
  Edited Ada Lovelace:
    birthday  10 Dec -> 29 Feb (in common years on 28 Feb)
    wedding   Wed 1835-07-08
    dog       Juno -> Rex
  Next: Tue 3 Nov, 18 days late. Undo: relnet undo
  $ relnet edit ada --date wedding=1835-07-09 --date birthday=1815-12-10
  Edited Ada Lovelace:
    birthday  29 Feb (in common years on 28 Feb) -> Sun 1815-12-10
    wedding   Wed 1835-07-08 -> Thu 1835-07-09
  Next: Tue 3 Nov, 18 days late. Undo: relnet undo
  $ relnet show ada --json | jq -c '.contact | {emails: [.emails[].value], fields, dates, aliases}'
  {"emails":["ada@engines.example","ada@example.org"],"fields":{"dog":"Rex","shoe-size":"39"},"dates":[{"kind":"birthday","on":"1815-12-10"},{"kind":"wedding","on":"1835-07-09"}],"aliases":["The Countess"]}
  $ relnet edit ada --email ADA@example.org --no-email ada@engines.example --url https://example.org/ada --phone "+44 20 7946 0018"
  Edited Ada Lovelace:
    email  ada@example.org -> ADA@example.org
    email  removed ada@engines.example
    phone  added +44 20 7946 0018
    url    added https://example.org/ada
  Next: Tue 3 Nov, 18 days late. Undo: relnet undo
  $ relnet edit ada --phone "+442079460018"
  Edited Ada Lovelace: phone +44 20 7946 0018 -> +442079460018
  Next: Tue 3 Nov, 18 days late. Undo: relnet undo

Away with it:

  $ relnet edit ada --no-org --no-title --no-department --no-city --no-relation --no-core --no-birthday --no-alias "the countess"
  Edited Ada Lovelace:
    relation    none, was mentor
    core        yes -> no
    org         none, was Analytical Engines
    department  none, was Looms
    title       none, was Countess
    city        none, was London
    birthday    none, was Sun 1815-12-10
    alias       removed The Countess
  Next: Tue 3 Nov, 18 days late. Undo: relnet undo
  $ relnet edit ada --no-email ada@example.org --no-url https://example.org/ada --no-phone "+44 20 7946 0018" --no-date wedding --no-set SHOE-SIZE --no-set dog --no-tag friend
  Edited Ada Lovelace:
    tags       -friend
    email      removed ADA@example.org
    phone      removed +442079460018
    url        removed https://example.org/ada
    wedding    none, was Thu 1835-07-09
    dog        none, was Rex
    shoe-size  none, was 39
  Next: Tue 3 Nov, 18 days late. Undo: relnet undo
  $ relnet show ada --json | jq -c '.contact | {org, title, department, relation, core, city, tags, dates, emails, phones, urls, aliases, fields}'
  {"org":null,"title":null,"department":null,"relation":null,"core":false,"city":null,"tags":[],"dates":[],"emails":[],"phones":[],"urls":[],"aliases":[],"fields":{}}
  $ relnet edit ada --no-org --no-core --no-next
  Already so: Ada Lovelace. Nothing was changed.
  $ relnet edit ada --no-email ada@example.org
  relnet: Ada Lovelace has no e-mail address 'ada@example.org'; nothing was changed
    what is there: relnet show ada
  [3]

The cadence, and the rules it goes back to:

  $ relnet cadence +friend 2w -q
  $ relnet edit ada -t friend
  Edited Ada Lovelace: tags +friend
  Next: Tue 3 Nov, 18 days late. Undo: relnet undo
  $ relnet edit ada --no-every
  Edited Ada Lovelace: cadence every 4 weeks -> by the rules
  Next: Tue 20 Oct, 32 days late. Undo: relnet undo
  $ relnet edit ada --every none
  Edited Ada Lovelace: cadence by the rules -> none
  Not due: no cadence yet: relnet cadence ada 4w. Undo: relnet undo
  $ relnet edit ada --every monthly
  Edited Ada Lovelace: cadence none -> every month
  Next: Fri 6 Nov, 15 days late. Undo: relnet undo
  $ relnet edit ada --next 2w
  Edited Ada Lovelace: planned Sat 2026-12-05
  Next: Sat 5 Dec (planned). Undo: relnet undo
  $ relnet edit ada --next 2026-12-05
  Already so: Ada Lovelace. Nothing was changed.
  $ relnet edit ada --no-next
  Edited Ada Lovelace: planned none, was Sat 2026-12-05
  Next: Fri 6 Nov, 15 days late. Undo: relnet undo

How we met, and what to remember:

  $ relnet edit ada --met 2026-03-14 --where "the canal fair" --via grace --channel call
  Edited Ada Lovelace:
    channel  call
    met      Sat 2026-03-14
    where    the canal fair
    via      Grace Hopper
  Next: Fri 6 Nov, 15 days late. Undo: relnet undo
  $ relnet edit ada --via grace --channel call
  Already so: Ada Lovelace. Nothing was changed.
  $ relnet edit ada --no-met --no-where --no-via --no-channel
  Edited Ada Lovelace:
    channel  none, was call
    met      none, was Sat 2026-03-14
    where    none, was the canal fair
    via      none, was Grace Hopper
  Next: Fri 6 Nov, 15 days late. Undo: relnet undo
  $ relnet edit ada -m "Allergic to walnuts."
  Edited Ada Lovelace: note Allergic to walnuts.
  Next: Fri 6 Nov, 15 days late. Undo: relnet undo
  $ relnet show ada --json | jq -c '[.contact.notes[].text]'
  ["Allergic to walnuts."]

Names and handles:

  $ relnet edit ada --name "Ada King" --handle king
  Edited Ada Lovelace:
    name    Ada Lovelace -> Ada King
    handle  ada -> king
  Next: Fri 6 Nov, 15 days late. Undo: relnet undo
  $ relnet edit king --no-handle
  Edited Ada King: handle king -> ada
  Next: Fri 6 Nov, 15 days late. Undo: relnet undo
  $ relnet edit ada --name "Ada Lovelace"
  Edited Ada King: name Ada King -> Ada Lovelace
  Next: Fri 6 Nov, 15 days late. Undo: relnet undo
  $ relnet edit ada --handle grace
  relnet: 'grace' is the handle of Grace Hopper; nothing was changed
    choose another one
  [5]
  $ relnet edit ada --alias Grace
  relnet: 'Grace' is the handle of Grace Hopper; nothing was changed
    choose another one
  [5]
  $ relnet edit ada --handle "Big A"
  relnet: 'Big A' can't be a handle
    a handle has lower-case letters, digits and -, is no number and no command: ada-l
  [2]
  $ relnet edit ada --handle log
  relnet: 'log' can't be a handle
    a handle has lower-case letters, digits and -, is no number and no command: ada-l
  [2]
  $ relnet edit ada --name ""
  relnet: the name is empty
    give a name, in quotes if it has spaces
  [2]

Somebody else has that number:

  $ relnet edit ada --phone 15550100
  Edited Ada Lovelace: phone added 15550100
  Next: Fri 6 Nov, 15 days late. Undo: relnet undo
  relnet: Grace Hopper (grace) has 15550100 too

A relation that changes keeps its history; everything can be undone:

  $ relnet edit grace --relation manager
  Edited Grace Hopper: relation peer -> manager
  Not due: no cadence yet: relnet cadence grace 4w. Undo: relnet undo
  $ relnet history grace -n 1 --fields title
  changed relation of Grace Hopper to manager
  $ relnet undo
  Undone #26: changed relation of Grace Hopper to manager
  Do it again: relnet redo
  $ relnet show grace --json | jq -r .contact.relation
  peer
  $ relnet redo
  Redone: changed relation of Grace Hopper to manager
  Take it back: relnet undo
  $ relnet show grace --json | jq -r .contact.relation
  manager
  $ relnet export --format json > before
  $ relnet edit grace --city Arlington --email grace@example.org --set ship=Constitution -t navy --no-phone "+1 555 0100" -m "Nanoseconds." -q
  $ relnet edit grace --no-email grace@example.org --set ship=Hopper --no-tag navy --name "Grace B. Hopper" -q
  $ relnet undo 2 -q
  $ relnet export --format json | cmp - before

Mistakes; nothing is half done:

  $ relnet edit
  relnet: edit needs WHO
    usage: relnet edit WHO [OPTION]...
  [2]
  $ relnet edit nobody --city London
  relnet: nobody called 'nobody'
    new: relnet add "nobody"
  [3]
  $ relnet edit ada --city London --no-city
  relnet: --city and --no-city say two things
    leave out one of them
  [2]
  $ relnet edit ada --core --no-core
  relnet: --core and --no-core say two things
    leave out one of them
  [2]
  $ relnet edit ada --city London --no-tag chess
  relnet: Ada Lovelace has no tag 'chess'; nothing was changed
    there: friend
  [3]
  $ relnet edit ada --no-tag freind
  relnet: Ada Lovelace has no tag 'freind'; nothing was changed
    there: friend
  [3]
  $ relnet edit ada --no-set size
  relnet: Ada Lovelace has no field 'size'; nothing was changed
    what is there: relnet show ada
  [3]
  $ relnet edit ada --no-date wedding
  relnet: Ada Lovelace has no day 'wedding'; nothing was changed
    what is there: relnet show ada
  [3]
  $ relnet edit ada --every 5m
  relnet: '5m' could be 5 months or 5 minutes
    write 5mo
  [2]
  $ relnet edit ada --birthday 2026-02-30
  relnet: there is no 2026-02-30: February 2026 has 28 days
    the last one is 2026-02-28
  [2]
  $ relnet edit ada --met tomorrow
  relnet: Sun 2026-11-22 (tomorrow) has not come yet
    a meeting to come is a planned day: --next DAY
  [2]
  $ relnet edit ada --next yesterday
  relnet: Fri 2026-11-20 (yesterday) is not after today
    give a day to come: fri, 2w, eom
  [2]
  $ relnet edit ada --via nobody
  relnet: nobody called 'nobody'
    new: relnet add "nobody"
  [3]
  $ relnet edit ada --via ada
  relnet: nobody introduces themselves, and --via is Ada Lovelace
    name somebody else, or leave it out
  [2]
  $ relnet edit ada --email nobody
  relnet: 'nobody' is no e-mail address
    an address has an @: ada@example.org
  [2]
  $ relnet edit ada --email "ada lovelace@example.org"
  relnet: 'ada lovelace@example.org' is no e-mail address
    an address has an @: ada@example.org
  [2]
  $ relnet edit ada --email ""
  relnet: the e-mail address is empty
    give an e-mail address, in quotes if it has spaces
  [2]
  $ relnet edit ada --phone "ask her"
  relnet: 'ask her' is no phone number
    a number has digits: +44 20 7946 0018
  [2]
  $ relnet edit ada --set City=London
  relnet: 'City' is no name for a field of your own
    it has a place of its own: --city, or the line city of the form
  [2]
  $ relnet edit ada,grace --city London
  relnet: nobody called 'ada,grace'
    several people? one at a time here
  [3]
  $ relnet edit ada --relation freind
  relnet: --relation cannot be 'freind'
    did you mean: friend     (one of: manager, report, peer, mentor, mentee, client, partner, recruiter, alum, friend, family, other)
  [2]
  $ relnet edit ada --citty London
  relnet: unknown option '--citty'
    did you mean: --city     (all options: relnet edit -h)
  [2]
  $ relnet edit ada --city London --dry-run
  Would be: Edited Ada Lovelace: city London
  Next: Fri 6 Nov, 15 days late.
  dry run: nothing was saved
  $ relnet edit ada --city London -q
  $ relnet show ada --json | jq -r .contact.city
  London
  $ relnet --demo edit grace --city Arlington 2> /dev/null | head -1
  Edited Grace Hopper: city New York -> Arlington

Without options there is the editor, and that needs a terminal:

  $ relnet edit ada
  relnet: there is no terminal for the editor; nothing was changed
    relnet edit ada --city London, or another option: relnet edit -h
  [5]
  $ relnet edit ada --json
  {"schema":"relnet.error/1","code":"refused","exit":5,"message":"there is no terminal for the editor; nothing was changed","hint":"relnet edit ada --city London, or another option: relnet edit -h","candidates":[]}
  [5]
