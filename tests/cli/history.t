  $ relnet history
  $ relnet history --format table
  Nothing has been recorded yet. Begin with: relnet add "Ada Lovelace" --every 4w
  $ relnet history --json
  {"schema":"relnet.history/1","items":[]}

Three commands:

  $ relnet add "Ada Lovelace" --every 4w -q
  $ relnet add "Grace Hopper" -q
  $ relnet log ada "coffee" --on yesterday -c call -q
  $ relnet history | cut -f 1,4,5
  3\tlogged call with Ada Lovelace, 2026-11-20\t (esc)
  2\tadded Grace Hopper\t (esc)
  1\tadded Ada Lovelace\t (esc)
  $ relnet history | cut -f 2 | head -1 | sed -E 's/[0-9]/9/g'
  9999-99-99T99:99:99Z
  $ relnet history -n 1 | cut -f 1,4
  3\tlogged call with Ada Lovelace, 2026-11-20 (esc)
  $ relnet history -n 0 | wc -l
  3
  $ relnet history grace | cut -f 1,4
  2\tadded Grace Hopper (esc)
  $ relnet history lovelace | cut -f 1,4
  3\tlogged call with Ada Lovelace, 2026-11-20 (esc)
  1\tadded Ada Lovelace (esc)
  $ relnet history nobody
  relnet: nobody called 'nobody'
    new: relnet add "nobody"
  [3]
  $ relnet history -n few
  relnet: --limit needs a number, not 'few'
    such as: --limit 10
  [2]

What was undone stays in sight, and somebody removed is still found:

  $ relnet undo -q
  $ relnet undo -q
  $ relnet history | cut -f 1,4,5
  5\tundo of added Grace Hopper\t (esc)
  4\tundo of logged call with Ada Lovelace, 2026-11-20\t (esc)
  3\tlogged call with Ada Lovelace, 2026-11-20\tundone (esc)
  2\tadded Grace Hopper\tundone (esc)
  1\tadded Ada Lovelace\t (esc)
  $ relnet history grace | cut -f 1,4,5
  5\tundo of added Grace Hopper\t (esc)
  2\tadded Grace Hopper\tundone (esc)
  $ relnet redo -q
  $ relnet history -n 1 | cut -f 1,4,5
  6\tredo of added Grace Hopper\t (esc)

On a terminal and for programs:

  $ relnet history -n 3 --format table | sed -E 's/[0-9-]{10} [0-9:]{5}/DAY TIME/; s/(TIME +)[^ ]+-[0-9a-z]{4}/\1HOST/; s/  +/  /g'
  #6  DAY TIME  redo of added Grace Hopper
  #5  DAY TIME  undo of added Grace Hopper  undone
  #4  DAY TIME  undo of logged call with Ada Lovelace, 2026-...
  $ relnet history --fields
  number
  time
  device
  title
  undone
  $ relnet history --fields number,title -n 2
  6\tredo of added Grace Hopper (esc)
  5\tundo of added Grace Hopper (esc)
  $ relnet history --format '{number}: {title}' -n 1
  6: redo of added Grace Hopper
  $ relnet history --json -n 1 | sed -E 's/"time":"[^"]*"/"time":"T"/; s/"device":"[^"]*"/"device":"D"/'
  {"schema":"relnet.history/1","items":[{"number":6,"time":"T","device":"D","title":"redo of added Grace Hopper","undone":false}]}
  $ relnet --db none.db history
  relnet: no data file 'none.db'
    a write makes it: relnet --db 'none.db' add NAME
  [6]
