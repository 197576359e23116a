  $ relnet add "Ada Lovelace" --every 4w --last 2026-10-06 --birthday 11-24 -q
  $ relnet add "Grace Hopper" --every 4w --last 2026-10-06 -q
  $ relnet add "Omar Khayyam" --every 4w --last 2026-10-06 --birthday 11-25 -q
  $ relnet add "Alan Kerr" -q
  $ relnet export --format json > before

Out of sight, and still found by name:

  $ relnet archive grace
  Archived Grace Hopper: out of sight, the history kept. Back: relnet restore grace
  Undo: relnet undo
  $ relnet due --fields handle
  ada
  omar
  $ relnet list --fields handle,state
  ada\tactive (esc)
  alan\tactive (esc)
  omar\tactive (esc)
  $ relnet list --archived --fields handle,state
  grace\tarchived (esc)
  $ relnet show grace | head -2
  Grace Hopper                                                grace  #3  archived
  every 4 weeks (own), last 2026-10-06, archived
  $ relnet archive grace
  Already so: Grace Hopper is archived.

Several people, all or nobody:

  $ relnet archive ada,nobody
  relnet: nobody called 'nobody'
    new: relnet add "nobody"
  [3]
  $ relnet list --fields handle
  ada
  alan
  omar
  $ relnet archive ada grace,alan
  Archived Ada Lovelace and Alan Kerr: out of sight, the history kept. Back: relnet restore ada,alan
  Already so: Grace Hopper is archived. Undo: relnet undo
  $ relnet due
  omar\tOmar Khayyam\tlate\t18\t2026-11-03\t2026-10-06\tother\t4w\t (esc)
  $ relnet undo
  Undone #6: archived Ada Lovelace and Alan Kerr
  Do it again: relnet redo
  $ relnet undo -q
  $ relnet export --format json | cmp - before

Who died never prompts again, not even by a birthday; who is only archived does:

  $ relnet archive omar --gone
  Archived Omar Khayyam as gone: never due again, and no birthdays. Back: relnet restore omar
  Undo: relnet undo
  $ relnet archive ada -q
  $ relnet dates --fields handle,kind,next
  $ relnet due --all --fields handle
  grace
  $ relnet archive omar
  Already so: Omar Khayyam is gone.
  $ relnet archive omar,ada --gone
  Archived Ada Lovelace as gone: never due again, and no birthdays. Back: relnet restore ada
  Already so: Omar Khayyam is gone. Undo: relnet undo
  $ relnet show ada | sed -n 2p
  every 4 weeks (own), last 2026-10-06, gone
  $ relnet log omar "found an old letter"
  Logged Omar Khayyam, Sat 2026-11-21 (today): found an old letter
  Not due: gone, so never due. Undo: relnet undo
  $ relnet undo -q
  $ relnet history -n 1 | cut -f 4
  undo of logged contact with Omar Khayyam, 2026-11-21

  $ relnet restore ada -q
  $ relnet archive ada --gone --json | jq -c '[.schema, [.changed[].name], .undo != null]'
  ["relnet.archive/1",["Ada Lovelace"],true]
  $ relnet archive grace --dry-run
  Would be: Archived Grace Hopper: out of sight, the history kept. Back: relnet restore grace
  dry run: nothing was saved
  $ relnet list --fields handle
  alan
  grace

Mistakes:

  $ relnet archive
  relnet: archive needs WHO
    usage: relnet archive WHO... [OPTION]...
  [2]
  $ relnet archive nobody
  relnet: nobody called 'nobody'
    new: relnet add "nobody"
  [3]
  $ relnet add "Ada Yonath" -q
  $ relnet restore ada -q
  $ relnet archive "a"
  relnet: 'a' could be 3 people; nothing was changed
  ada\tAda Lovelace\t2026-10-06 (esc)
  alan\tAlan Kerr\t (esc)
  ada-yonath\tAda Yonath\t (esc)
    be exact, e.g.: relnet archive ada
  [4]
  $ relnet archive ada --gon
  relnet: unknown option '--gon'
    did you mean: --gone     (all options: relnet archive -h)
  [2]
