  $ relnet tag --list --format table
  No tags yet. The first: relnet tag WHO +friend
  $ relnet add "Ada Lovelace" -t work -q
  $ relnet add "Grace Hopper" -q
  $ relnet tag ada +friend +Chess
  Tagged Ada Lovelace: +friend +chess. Undo: relnet undo
  $ relnet tag ada -work
  Tagged Ada Lovelace: -work. Undo: relnet undo
  $ relnet tag ada +hiking
  Tagged Ada Lovelace: +hiking. Undo: relnet undo
  $ relnet tag ada -hiking
  Tagged Ada Lovelace: -hiking. Undo: relnet undo
  $ relnet tag ada,grace "+book club"
  Tagged Ada Lovelace and Grace Hopper: +book-club. Undo: relnet undo
  $ relnet tag +sailing ada grace
  Tagged Ada Lovelace and Grace Hopper: +sailing. Undo: relnet undo
  $ relnet tag ada --rm sailing
  Tagged Ada Lovelace: -sailing. Undo: relnet undo
  $ relnet tag ada
  Ada Lovelace: +book-club +chess +friend
  $ relnet tag grace +work -sailing
  Tagged Grace Hopper: +work -sailing. Undo: relnet undo
  $ relnet tag grace +work
  Already so: Grace Hopper: +work
  $ relnet tag --list
  book-club\t2 (esc)
  chess\t1 (esc)
  friend\t1 (esc)
  work\t1 (esc)
  $ relnet tag --list --format table
      2  +book-club
      1  +chess
      1  +friend
      1  +work
  $ relnet tag --list --json
  {"schema":"relnet.tag/1","items":[{"tag":"book-club","count":2},{"tag":"chess","count":1},{"tag":"friend","count":1},{"tag":"work","count":1}]}

Renaming takes the rule along:

  $ relnet cadence +friend 4w -q
  $ relnet tag --rename friend pal
  Renamed +friend to +pal on Ada Lovelace. Undo: relnet undo
  $ relnet cadence +pal --format table
  +pal: every 4 weeks, for 1 person
  
  ada   Ada Lovelace   never   19 Dec   every 4w   +book-club +chess +pal
  $ relnet cadence +friend --format table
  +friend: no cadence. Set one: relnet cadence +friend 4w
  $ relnet undo -q
  $ relnet tag ada
  Ada Lovelace: +book-club +chess +friend

Mistakes:

  $ relnet tag
  relnet: whose tags?
    relnet tag ada +friend    or: relnet tag --list
  [2]
  $ relnet tag ada friend
  relnet: 'friend' is neither a tag to put on nor one to take off
    relnet tag ada +friend    or, for several people: relnet tag ada,friend +TAG
  [2]
  $ relnet tag ada -chez
  relnet: Ada Lovelace has no tag 'chez'; nothing was tagged
    see them with: relnet tag WHO
  [3]
  $ relnet tag nobody +friend
  relnet: nobody called 'nobody'
    new: relnet add "nobody"
  [3]
  $ relnet tag ada +
  relnet: the tag is empty
    give a tag, in quotes if it has spaces
  [2]
  $ relnet tag --rename work
  relnet: --rename takes two tags, the old and the new one
    relnet tag --rename work job
  [2]
  $ relnet tag --rename nothing else
  relnet: nobody carries +nothing; nothing was tagged
    relnet tag --list
  [3]
  $ relnet tag --rename work work
  relnet: the two tags are the same
    relnet tag --rename work job
  [2]
  $ relnet tag ada +friend --json | jq -c '.'
  {"schema":"relnet.tag/1","changed":[],"undo":null}
  $ relnet tag ada +new --json | jq -c '[.schema, .changed[].handle]'
  ["relnet.tag/1","ada"]
