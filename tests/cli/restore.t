  $ relnet add "Ada Lovelace" --every 4w --last 2026-10-06 --email ada@example.org --alias countess -q
  $ relnet log ada "engines" --on 2026-09-01 -q
  $ relnet add "Grace Hopper" --every 4w -q
  $ relnet add "Omar Khayyam" -q

Archived, gone or removed, and active again:

  $ relnet archive ada -q
  $ relnet archive grace --gone -q
  $ relnet rm omar -q
  $ relnet restore ada,grace omar
  Restored Ada Lovelace, Grace Hopper and Omar Khayyam. Next: ada Tue 3 Nov, grace Sat 19 Dec, 1 without a cadence.
  Undo: relnet undo
  $ relnet list --fields handle,state
  ada\tactive (esc)
  grace\tactive (esc)
  omar\tactive (esc)
  $ relnet restore ada grace
  Already so: Ada Lovelace and Grace Hopper are active.
  $ relnet history -n 1 | cut -f 4
  restored Ada Lovelace, Grace Hopper and Omar Khayyam
  $ relnet undo
  Undone #8: restored Ada Lovelace, Grace Hopper and Omar Khayyam
  Do it again: relnet redo
  $ relnet list --archived --fields handle,state
  ada\tarchived (esc)
  grace\tgone (esc)

Some are back already:

  $ relnet restore ada -q
  $ relnet restore ada,grace
  Restored Grace Hopper. Next: Sat 19 Dec (every 4 weeks).
  Already so: Ada Lovelace is active.
  Undo: relnet undo

A removed contact is found by all that named it, and has its history:

  $ for name in ada "Ada Lovelace" lovelace ada@example.org countess 1; do relnet rm ada -q; relnet restore "$name" | head -1; done
  Restored Ada Lovelace. Next: Tue 3 Nov, 18 days late.
  Restored Ada Lovelace. Next: Tue 3 Nov, 18 days late.
  Restored Ada Lovelace. Next: Tue 3 Nov, 18 days late.
  Restored Ada Lovelace. Next: Tue 3 Nov, 18 days late.
  Restored Ada Lovelace. Next: Tue 3 Nov, 18 days late.
  Restored Ada Lovelace. Next: Tue 3 Nov, 18 days late.
  $ relnet show ada | tail -2
  2026-10-06  [2]
  2026-09-01  [3]   engines

Its handle may be somebody else's by now:

  $ relnet rm ada -q
  $ relnet add "Ada Yonath"
  Added Ada Yonath (ada). Not due: no cadence yet: relnet cadence ada 4w. Undo: relnet undo
  $ relnet restore ada
  Restored Ada Lovelace. Next: Tue 3 Nov, 18 days late.
  The handle ada is that of Ada Yonath by now, so Ada Lovelace is ada-lovelace.
  Undo: relnet undo
  $ relnet list --fields handle,name
  ada-lovelace\tAda Lovelace (esc)
  ada\tAda Yonath (esc)
  grace\tGrace Hopper (esc)
  $ relnet undo -q
  $ relnet list --fields handle,name
  ada\tAda Yonath (esc)
  grace\tGrace Hopper (esc)
  $ relnet restore ada
  Restored Ada Lovelace. Next: Tue 3 Nov, 18 days late.
  The handle ada is that of Ada Yonath by now, so Ada Lovelace is ada-lovelace.
  Undo: relnet undo
  $ relnet rm 1 -q; relnet restore 1 --json | jq -c '[.schema, .changed[].handle]'
  ["relnet.restore/1","ada-lovelace"]

Who is put away goes before who is not:

  $ relnet rm ada-yonath
  Removed Ada Yonath. Back: relnet restore ada
  Undo: relnet undo
  $ relnet archive grace -q
  $ relnet add "Grace Kelly" -q
  $ relnet restore grace --dry-run
  Would be: Restored Grace Hopper. Next: Sat 19 Dec (every 4 weeks).
  dry run: nothing was saved
  $ relnet restore grace -q
  $ relnet list --archived --fields handle,state

Mistakes:

  $ relnet restore
  relnet: restore needs WHO
    usage: relnet restore WHO...
  [2]
  $ relnet restore nobody
  relnet: nobody called 'nobody'
    new: relnet add "nobody"
  [3]
  $ relnet rm grace grace-kelly -q
  $ relnet restore gra
  relnet: 'gra' could be 2 people; nothing was changed
  grace\tGrace Hopper\tremoved   #4    (esc)
  grace-kelly\tGrace Kelly\tremoved   #39    (esc)
    their numbers are exact: relnet restore 4
  [4]
