Nothing to undo, and no file made for it:

  $ relnet undo
  relnet: nothing to undo
    what was done, here and elsewhere: relnet history
  [3]
  $ relnet redo
  relnet: nothing to redo
    what was done, here and elsewhere: relnet history
  [3]
  $ relnet undo --json
  {"schema":"relnet.error/1","code":"not-found","exit":3,"message":"nothing to undo","hint":"what was done, here and elsewhere: relnet history","candidates":[]}
  [3]
  $ relnet --db none.db undo
  relnet: no data file 'none.db'
    a write makes it: relnet --db 'none.db' add NAME
  [6]
  $ ls -A ~; ls -A

  $ relnet add "Ada Lovelace" --every 4w -q
  $ relnet log ada "coffee, new flat found" --on yesterday -c call
  Logged Ada Lovelace, call Fri 2026-11-20 (yesterday): coffee, new flat found
  Next: Fri 18 Dec (every 4 weeks). Undo: relnet undo
  $ relnet undo
  Undone #2: logged call with Ada Lovelace, 2026-11-20
  Do it again: relnet redo
  $ relnet list | cut -f 1,3
  ada\t (esc)
  $ relnet redo
  Redone: logged call with Ada Lovelace, 2026-11-20
  Take it back: relnet undo
  $ relnet list | cut -f 1,3
  ada\t2026-11-20 (esc)

Again and again walks back:

  $ relnet tag ada +friend -q
  $ relnet undo
  Undone #5: tagged Ada Lovelace: +friend
  Do it again: relnet redo
  $ relnet undo
  Undone #4: logged call with Ada Lovelace, 2026-11-20
  Do it again: relnet redo
  $ relnet undo
  Undone #1: added Ada Lovelace
  Do it again: relnet redo
  $ relnet undo
  relnet: nothing to undo
    what was done, here and elsewhere: relnet history
  [3]
  $ relnet list --count
  0
  $ relnet redo 2
  Redone: added Ada Lovelace
  Redone: logged call with Ada Lovelace, 2026-11-20
  Take it back: relnet undo 2
  $ relnet redo
  Redone: tagged Ada Lovelace: +friend
  Take it back: relnet undo
  $ relnet redo
  relnet: nothing to redo
    what was done, here and elsewhere: relnet history
  [3]
  $ relnet history | cut -f 1,4,5
  11\tredo of tagged Ada Lovelace: +friend\t (esc)
  10\tredo of logged call with Ada Lovelace, 2026-11-20\t (esc)
  9\tredo of added Ada Lovelace\t (esc)
  8\tundo of added Ada Lovelace\tundone (esc)
  7\tundo of logged call with Ada Lovelace, 2026-11-20\tundone (esc)
  6\tundo of tagged Ada Lovelace: +friend\tundone (esc)
  5\ttagged Ada Lovelace: +friend\t (esc)
  4\tredo of logged call with Ada Lovelace, 2026-11-20\t (esc)
  3\tundo of logged call with Ada Lovelace, 2026-11-20\tundone (esc)
  2\tlogged call with Ada Lovelace, 2026-11-20\t (esc)
  1\tadded Ada Lovelace\t (esc)

Several at once, at most as many as there are:

  $ relnet undo 2
  Undone #11: tagged Ada Lovelace: +friend
  Undone #10: logged call with Ada Lovelace, 2026-11-20
  Do it again: relnet redo 2
  $ relnet undo 5
  Undone #9: added Ada Lovelace
  Do it again: relnet redo
  $ relnet redo 3 -q
  $ relnet list | cut -f 1,3,6
  ada\t2026-11-20\tfriend (esc)

A new command empties the redo list:

  $ relnet undo -q
  $ relnet log ada -q
  $ relnet redo
  relnet: nothing to redo
    what was done, here and elsewhere: relnet history
  [3]

Wrong words, a dry run, JSON:

  $ relnet undo 0
  relnet: '0' is no number of commands
    the last three: relnet undo 3
  [2]
  $ relnet undo all
  relnet: 'all' is no number of commands
    the last three: relnet undo 3
  [2]
  $ relnet redo x
  relnet: 'x' is no number of commands
    the last three: relnet redo 3
  [2]
  $ relnet undo 1 2
  relnet: '2' is one word too many
    usage: relnet undo [N]
  [2]

  $ relnet undo --dry-run
  Undone #19: logged contact with Ada Lovelace, 2026-11-21
  Do it again: relnet redo
  dry run: nothing was saved
  $ relnet history -n 1 | cut -f 4
  logged contact with Ada Lovelace, 2026-11-21
  $ relnet undo --json | sed -E 's/"uid":"[^"]*"/"uid":"U"/'
  {"schema":"relnet.undo/1","changed":[{"uid":"U","handle":"ada","name":"Ada Lovelace"}],"undo":20,"undone":[{"number":19,"title":"logged contact with Ada Lovelace, 2026-11-21"}],"left":[]}
  $ relnet redo --json | sed -E 's/"uid":"[^"]*"/"uid":"U"/'
  {"schema":"relnet.redo/1","changed":[{"uid":"U","handle":"ada","name":"Ada Lovelace"}],"undo":21,"redone":[{"number":20,"title":"logged contact with Ada Lovelace, 2026-11-21"}],"left":[]}

What another machine has changed since is left alone (here the other machine is this one under another name):

  $ meta() { /usr/bin/python3 -c "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.executescript(sys.argv[2])" ~/.local/share/relnet/relnet.db "$1"; }
  $ relnet cadence ada 2w -q
  $ relnet add "Grace Hopper" -q
  $ meta "UPDATE meta SET key='saved' WHERE key='machine.1'"
  $ relnet cadence ada 3w -q
  $ relnet log grace -q
  $ meta "DELETE FROM meta WHERE key LIKE 'machine.%'; UPDATE meta SET key='machine.1' WHERE key='saved'; UPDATE meta SET value='1' WHERE key='device'"
  $ relnet undo
  relnet: #23 (added Grace Hopper) can't be undone: everything in it has been changed since
    the one before too: relnet undo 2
  [5]
  $ relnet undo 2
  relnet: the last 2 commands can't be undone: everything in them has been changed since
    the one before too: relnet undo 3
  [5]
  $ relnet undo 3
  Undone #21: logged contact with Ada Lovelace, 2026-11-21
  Left alone, changed since: Grace Hopper, cadence of Ada Lovelace
  Do it again: relnet redo
  $ relnet list | cut -f 1,5
  ada\t3w (esc)
  grace\t (esc)
