  $ relnet add "Ada Lovelace" -t friend -t work --last 2026-10-31 -q
  $ relnet add "Grace Hopper" -t friend --relation mentor --last 2026-10-31 -q
  $ relnet add "Alan Kerr" --last 2026-10-31 -q

For one person, by tag, by relation and for everybody else:

  $ relnet cadence ada monthly
  Ada Lovelace: every month. Next: Mon 30 Nov (every month). Undo: relnet undo
  $ relnet cadence +friend 4w
  +friend: every 4 weeks; Grace Hopper follows it. Undo: relnet undo
  $ relnet cadence --relation mentor quarterly
  the relation mentor: every 3 months; nobody follows it yet. Undo: relnet undo
  $ relnet cadence --default "every 6 months"
  everybody without another rule: every 6 months; Alan Kerr follows it. Undo: relnet undo
  $ relnet list --fields handle,due,cadence,from
  ada\t2026-11-30\t1mo\town (esc)
  alan\t2027-04-30\t6mo\tdefault (esc)
  grace\t2026-11-28\t4w\ttag:friend (esc)

The shortest of several tags wins, whatever was set first:

  $ relnet cadence +work 10d
  +work: every 10 days; nobody follows it yet. Undo: relnet undo
  $ relnet cadence ada none
  Ada Lovelace: no cadence, whatever the rules say. Undo: relnet undo
  $ relnet list --fields handle,due,cadence,from
  ada\t\t\town (esc)
  alan\t2027-04-30\t6mo\tdefault (esc)
  grace\t2026-11-28\t4w\ttag:friend (esc)
  $ relnet undo -q

What is in force, and for whom:

  $ relnet cadence ada --format table
  Ada Lovelace: every month (own)
  $ relnet cadence +friend --format table
  +friend: every 4 weeks, for 1 person
  
  grace   Grace Hopper   31 Oct   28 Nov   every 4w   +friend
  $ relnet cadence --relation mentor --format table
  the relation mentor: every 3 months, for 0 people
  $ relnet cadence --default
  alan\tAlan Kerr\t2026-10-31\t2027-04-30\t6mo\t (esc)
  $ relnet cadence grace --json | jq -c '[.schema, .items[].handle]'
  ["relnet.cadence/1","grace"]

Off again:

  $ relnet cadence +friend none
  +friend: no cadence any more. Undo: relnet undo
  $ relnet cadence +nobody --format table
  +nobody: no cadence. Set one: relnet cadence +nobody 4w
  $ relnet cadence +nobody 1y
  +nobody: every year; nobody follows it yet. Undo: relnet undo
  $ relnet cadence --default none -q
  $ relnet cadence alan --format table
  Alan Kerr: no cadence. Set one: relnet cadence alan 4w

Mistakes:

  $ relnet cadence
  relnet: whose cadence?
    relnet cadence ada 4w, relnet cadence +friend 4w, or relnet cadence --default 3mo
  [2]
  $ relnet cadence ada 5m
  relnet: '5m' could be 5 months or 5 minutes
    write 5mo
  [2]
  $ relnet cadence ada bimonthly
  relnet: 'bimonthly' could be twice a month or every 2 months
    write 2w or 2mo
  [2]
  $ relnet cadence ada "every"
  relnet: 'every' is no cadence
    write for example 4w, every 3 months, monthly, every other week or none
  [2]
  $ relnet cadence ada 0w
  relnet: a cadence counts 1 to 9999
    write a smaller number, or a larger unit such as y
  [2]
  $ relnet cadence nobody 4w
  relnet: nobody called 'nobody'
    new: relnet add "nobody"
  [3]
  $ relnet cadence --relation enemy 4w
  relnet: --relation cannot be 'enemy'
    one of: manager, report, peer, mentor, mentee, client, partner, recruiter, alum, friend, family, other
  [2]
  $ relnet cadence --default 4w 5w
  relnet: '5w' is one word too many
    relnet cadence --default 3mo
  [2]
  $ relnet cadence ada,alan 2w --json | jq -c '[.schema, .changed[].handle]'
  ["relnet.cadence/1","ada","alan"]
