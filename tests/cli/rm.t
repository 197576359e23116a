  $ relnet add "Ada Lovelace" --every 4w --last 2026-10-06 -t friend -m "walnuts" -q
  $ relnet add "Grace Hopper" --every 4w --last 2026-10-06 -q
  $ relnet log ada,grace "lunch" --on 2026-10-07 -q
  $ relnet export --format json > before
  $ relnet rm ada
  Removed Ada Lovelace. Back: relnet restore ada
  Undo: relnet undo
  $ relnet list --fields handle
  grace
  $ relnet log ada "a walk"
  relnet: nobody called 'ada': Ada Lovelace was removed
    relnet restore ada
  [3]
  $ relnet due --fields handle
  grace
  $ relnet find walnuts
  $ relnet show ada
  relnet: nobody called 'ada': Ada Lovelace was removed
    relnet restore ada
  [3]
  $ relnet show grace | tail -2
  2026-10-07  [6]   lunch (with ada)
  2026-10-06  [5]
  $ relnet rm ada
  Already so: Ada Lovelace is removed.
  $ relnet undo
  Undone #4: removed Ada Lovelace
  Do it again: relnet redo
  $ relnet export --format json | cmp - before
  $ relnet redo -q
  $ relnet list --fields handle
  grace
  $ relnet restore ada
  Restored Ada Lovelace. Next: Wed 4 Nov, 17 days late.
  Undo: relnet undo
  $ relnet show ada | tail -2
  2026-10-07  [6]   lunch (with grace)
  2026-10-06  [2]

Several, all or nobody:

  $ relnet rm ada,nobody
  relnet: nobody called 'nobody'
    new: relnet add "nobody"
  [3]
  $ relnet list --fields handle
  ada
  grace
  $ relnet rm ada grace --json | jq -c '[.schema, .changed[].name]'
  ["relnet.rm/1","Ada Lovelace","Grace Hopper"]
  $ relnet list
  $ relnet history -n 1 | cut -f 4
  removed Ada Lovelace and Grace Hopper
  $ relnet undo -q
  $ relnet rm ada --dry-run
  Would be: Removed Ada Lovelace. Back: relnet restore ada
  dry run: nothing was saved
  $ relnet list --fields handle
  ada
  grace

Nobody twice, and whoever is removed is told of:

  $ relnet rm ada -q
  $ relnet rm ada ada,grace "Grace Hopper"
  Removed Grace Hopper. Back: relnet restore grace
  Already so: Ada Lovelace is removed. Undo: relnet undo

Mistakes:

  $ relnet rm
  relnet: rm needs WHO
    usage: relnet rm WHO... [OPTION]...
  [2]
  $ relnet rm nobody
  relnet: nobody called 'nobody'
    new: relnet add "nobody"
  [3]
  $ relnet rm ""
  relnet: a name cannot be empty
    such as: relnet show ada
  [2]
