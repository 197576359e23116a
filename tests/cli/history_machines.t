Two machines, each with a home of its own, and a directory that both have:

  $ mkdir -p -m 700 ~/shared ~/one/.config/relnet ~/two/.config/relnet
  $ echo '{"relnet-journal":1,"id":"k7q2m4c9xa"}' > ~/shared/relnet.journal
  $ for one in one two; do printf '[sync]\ndir = "%s"\n' ~/shared > ~/$one/.config/relnet/config.toml; done
  $ unset XDG_DATA_HOME XDG_CONFIG_HOME XDG_STATE_HOME XDG_CACHE_HOME
  $ one() { HOME=~/one relnet "$@"; }
  $ two() { HOME=~/two relnet "$@"; }
  $ first= second= COLUMNS=150
  $ names() { sed -E "s/$first/FIRST-DEVICE/; s/$second/SECOND-DEVICE/; s/[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9:]{5}/DAY TIME/; s/  +/  /g"; }

As long as one machine has written, history names none:

  $ one add "Ada Lovelace" --every 4w -q
  $ one log ada "tea" -q
  $ first=$(one history -n 1 --fields device)
  $ one history --format table | sed -E 's/[0-9-]{10} [0-9:]{5}/DAY TIME/'
  #2   DAY TIME   logged contact with Ada Lovelace, 2026-11-21
  #1   DAY TIME   added Ada Lovelace

The other one takes that in, and writes too; both name both from then on:

  $ two log ada "cake" -c meet -q
  $ two tag ada +friend -q
  $ second=$(two history -n 1 --fields device)
  $ test "$first" != "$second"
  $ two history --format table | names
  #4  DAY TIME  SECOND-DEVICE  tagged Ada Lovelace: +friend
  #3  DAY TIME  SECOND-DEVICE  logged meet with Ada Lovelace, 2026-11-21
  #2  DAY TIME  FIRST-DEVICE  logged contact with Ada Lovelace, 2026-11-21
  #1  DAY TIME  FIRST-DEVICE  added Ada Lovelace
  $ one history --format table | names
  #4  DAY TIME  SECOND-DEVICE  tagged Ada Lovelace: +friend
  #3  DAY TIME  SECOND-DEVICE  logged meet with Ada Lovelace, 2026-11-21
  #2  DAY TIME  FIRST-DEVICE  logged contact with Ada Lovelace, 2026-11-21
  #1  DAY TIME  FIRST-DEVICE  added Ada Lovelace
  $ one history --fields device,title | names
  SECOND-DEVICE\ttagged Ada Lovelace: +friend (esc)
  SECOND-DEVICE\tlogged meet with Ada Lovelace, 2026-11-21 (esc)
  FIRST-DEVICE\tlogged contact with Ada Lovelace, 2026-11-21 (esc)
  FIRST-DEVICE\tadded Ada Lovelace (esc)
  $ one history -n 1 --json | sed -E "s/$second/SECOND-DEVICE/; s/\"time\":\"[^\"]*\"/\"time\":\"T\"/"
  {"schema":"relnet.history/1","items":[{"number":4,"time":"T","device":"SECOND-DEVICE","title":"tagged Ada Lovelace: +friend","undone":false}]}

Undo takes back what this machine did last, although the other has written since:

  $ one undo
  Undone #2: logged contact with Ada Lovelace, 2026-11-21
  Do it again: relnet redo
  $ one undo
  relnet: #1 (added Ada Lovelace) can't be undone: everything in it has been changed since
    the one before too: relnet undo 2
  [5]
  $ two list | cut -f 1,2
  ada\tAda Lovelace (esc)
  $ one redo
  Redone: logged contact with Ada Lovelace, 2026-11-21
  Take it back: relnet undo
  $ two undo
  Undone #4: tagged Ada Lovelace: +friend
  Do it again: relnet redo
  $ one history -n 5 --format table | names
  #7  DAY TIME  SECOND-DEVICE  undo of tagged Ada Lovelace: +friend
  #6  DAY TIME  FIRST-DEVICE  redo of logged contact with Ada Lovelace, 2026-11-21
  #5  DAY TIME  FIRST-DEVICE  undo of logged contact with Ada Lovelace, 2026-11-21  undone
  #4  DAY TIME  SECOND-DEVICE  tagged Ada Lovelace: +friend  undone
  #3  DAY TIME  SECOND-DEVICE  logged meet with Ada Lovelace, 2026-11-21
  $ one export --format json > one.json; two export --format json > two.json; cmp one.json two.json
