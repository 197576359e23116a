Values under a word of one's own, and links to a third person, which both have: those of the one that stays hold, and that is told.

  $ relnet add "Ann A" --set k=v --date wedding=2001-05-04 -q
  $ relnet add "Ben B" --set k=w --set size=3 --date wedding=2002-05-04 --birthday 1990-01-02 -q
  $ relnet add "Oth Er" -q
  $ relnet link ann oth --as friend -q; relnet link oth ben --as friend -q; relnet link ben oth --as mentor -q
  $ relnet export --format json > before
  $ relnet merge ann ben
  Merged Ben B (ben) into Ann A (ann): 2 links, 2 dates, 2 fields
  Kept: k v (not w), wedding 2001-05-04 (not 2002-05-04).
  Not due: no cadence yet: relnet cadence ann 4w. Undo: relnet undo
  $ relnet show ann --json | jq -c '.contact | [.fields, [.dates[] | [.kind, .on]], [.links[].as]]'
  [{"k":"v","size":"3"},[["birthday","1990-01-02"],["wedding","2001-05-04"]],["friend","mentor"]]
  $ relnet history -n 1 --fields title
  merged Ben B into Ann A
  $ relnet undo -q
  $ relnet export --format json | cmp - before
  $ relnet doctor | head -1
  Nothing is wrong with * (glob)
