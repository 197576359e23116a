  $ relnet add "Ada Lovelace" -q
  $ relnet add "Grace Hopper" -q
  $ relnet add "Lise Meitner" -q
  $ relnet add "Kim Min-ji" --handle minji -q

Who knows whom:

  $ relnet link ada
  $ relnet link ada --format table
  No links yet. The first: relnet link ada WHO --as friend
  $ relnet link ada grace
  Linked Ada Lovelace: knows Grace Hopper. Undo: relnet undo
  $ relnet link ada grace
  Already linked, Ada Lovelace: knows Grace Hopper.
  $ relnet link grace ada
  Already linked, Grace Hopper: knows Ada Lovelace.
  $ relnet link ada grace,lise --as Colleague
  Linked Ada Lovelace: colleague of Grace Hopper, colleague of Lise Meitner. Undo: relnet undo

A word with a direction reads by it on each page:

  $ relnet link lise minji --as manager
  Linked Lise Meitner: manager of Kim Min-ji. Undo: relnet undo
  $ relnet link lise minji --as manager
  Already linked, Lise Meitner: manager of Kim Min-ji.
  $ relnet show lise | grep -A1 links
    links      colleague of Ada Lovelace
               manager of Kim Min-ji
  $ relnet show minji | grep links
    links      manager: Lise Meitner
  $ relnet link ada
  grace\tGrace Hopper\tknows\tboth (esc)
  grace\tGrace Hopper\tcolleague\tboth (esc)
  lise\tLise Meitner\tcolleague\tboth (esc)
  $ relnet link lise --format table
  ada     colleague of Ada Lovelace
  minji   manager of Kim Min-ji
  $ relnet link minji
  lise\tLise Meitner\tmanager\tother (esc)
  $ relnet link ada --format '{as} {name}'
  knows Grace Hopper
  colleague Grace Hopper
  colleague Lise Meitner
  $ relnet link minji --json | jq -c '.items[] | del(.uid, .id, .other.uid)'
  {"other":{"handle":"lise","name":"Lise Meitner"},"as":"manager","from_here":false}
  $ relnet link lise ada --json | jq -c '[.schema, .changed[].name]'
  ["relnet.link/1","Lise Meitner","Ada Lovelace"]
  $ relnet history -n 4 | cut -f 4
  linked Lise Meitner and Ada Lovelace: knows
  linked Lise Meitner and Kim Min-ji: manager
  linked Ada Lovelace and Grace Hopper and 1 more: colleague
  linked Ada Lovelace and Grace Hopper: knows

Taken away, all or one kind:

  $ relnet link grace ada --as colleague --rm
  Unlinked Grace Hopper, no longer: colleague of Ada Lovelace. Undo: relnet undo
  $ relnet link grace ada --as colleague --rm
  Not linked as colleague: Grace Hopper and Ada Lovelace.
  $ relnet undo
  Undone #9: unlinked Grace Hopper and Ada Lovelace
  Do it again: relnet redo
  $ relnet link ada grace --rm
  Unlinked Ada Lovelace, no longer: knows Grace Hopper, colleague of Grace Hopper. Undo: relnet undo
  $ relnet link ada grace --rm
  Not linked: Ada Lovelace and Grace Hopper.
  $ relnet link ada
  lise\tLise Meitner\tcolleague\tboth (esc)
  lise\tLise Meitner\tknows\tboth (esc)
  $ relnet undo -q
  $ relnet link ada
  grace\tGrace Hopper\tknows\tboth (esc)
  grace\tGrace Hopper\tcolleague\tboth (esc)
  lise\tLise Meitner\tcolleague\tboth (esc)
  lise\tLise Meitner\tknows\tboth (esc)
  $ relnet redo -q
  $ relnet export --format json | jq -c '.links[] | select(.removed | not) | [.as, (.people | length), .from != null]'
  ["colleague",2,true]
  ["manager",2,true]
  ["knows",2,true]

Who is removed is no longer linked to, until restored:

  $ relnet rm minji -q
  $ relnet link lise
  ada\tAda Lovelace\tcolleague\tboth (esc)
  ada\tAda Lovelace\tknows\tboth (esc)
  $ relnet restore minji -q
  $ relnet link lise
  ada\tAda Lovelace\tcolleague\tboth (esc)
  ada\tAda Lovelace\tknows\tboth (esc)
  minji\tKim Min-ji\tmanager\there (esc)

Mistakes:

  $ relnet link
  relnet: link needs WHO
    usage: relnet link WHO [OTHER] [OPTION]...
  [2]
  $ relnet link ada --rm
  relnet: a link is between two people
    relnet link ada grace
  [2]
  $ relnet link ada ada
  relnet: both are Ada Lovelace; a link is between two people
    relnet link ada grace --as friend
  [2]
  $ relnet link ada zzz
  relnet: nobody called 'zzz'
    new: relnet add "zzz"
  [3]
  $ relnet link ada grace --as ""
  relnet: the kind of link is empty
    give a kind of link, in quotes if it has spaces
  [2]
  $ relnet link ada grace,lise --rm
  relnet: --rm takes two people
    relnet link ada grace --rm
  [2]
