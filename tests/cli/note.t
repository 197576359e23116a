  $ relnet add "Ada Lovelace" --every 4w --last 2026-10-06 -q
  $ relnet add "Grace Hopper" -q
  $ relnet note ada "Son Ralph, dog Juno"
  Noted for Ada Lovelace [4]: Son Ralph, dog Juno
  Undo: relnet undo
  $ relnet note ada "Allergic to walnuts" --pin
  Pinned for Ada Lovelace [5]: Allergic to walnuts
  Undo: relnet undo
  $ relnet note ada "ask about the new flat" --agenda
  For the next talk with Ada Lovelace [6]: ask about the new flat
  Undo: relnet undo
  $ relnet note ada -m "-- dashes first"
  Noted for Ada Lovelace [7]: -- dashes first
  Undo: relnet undo
  $ printf 'two lines\r\nof text\r\n' | relnet note ada -
  Noted for Ada Lovelace [8]: two lines\nof text
  Undo: relnet undo
  $ relnet note ada,grace "met at the canal fair"
  Noted for Ada Lovelace [9] and Grace Hopper [10]: met at the canal fair
  Undo: relnet undo
  $ relnet note ada,grace "met at the canal fair"
  Already noted for Ada Lovelace [9] and Grace Hopper [10]: met at the canal fair
  $ relnet note grace "$(printf 'x%.0s' $(seq 1 500))"
  Noted for Grace Hopper [11]: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...
  Undo: relnet undo
  $ relnet show ada --json | jq -c '.contact.notes[] | [.id, .text, .pinned, .agenda, .made]'
  [4,"Son Ralph, dog Juno",false,false,"2026-11-21"]
  [5,"Allergic to walnuts",true,false,"2026-11-21"]
  [6,"ask about the new flat",false,true,"2026-11-21"]
  [7,"-- dashes first",false,false,"2026-11-21"]
  [8,"two lines\nof text",false,false,"2026-11-21"]
  [9,"met at the canal fair",false,false,"2026-11-21"]

An agenda item is done, a note goes:

  $ id() { relnet show ada --json | jq -r ".contact.notes[] | select(.text | startswith(\"$1\")) | .id"; }
  $ relnet note ada --done $(id ask)
  Done with Ada Lovelace [6]: ask about the new flat
  Undo: relnet undo
  $ relnet note ada --done $(id ask)
  Already done on Sat 2026-11-21 (today): Ada Lovelace [6]: ask about the new flat
  $ relnet note ada --done $(id Son)
  relnet: [4] is no agenda item: Son Ralph, dog Juno
    remove a note with: relnet note ada --rm 4
  [2]
  $ gone=$(id Son)
  $ relnet note ada --rm $gone
  Removed from Ada Lovelace [4]: Son Ralph, dog Juno
  Undo: relnet undo
  $ relnet note ada --rm $gone
  relnet: Ada Lovelace has no note [4]; nothing was changed
    the numbers are in: relnet show ada
  [3]
  $ relnet undo
  Undone #11: removed a note of Ada Lovelace
  Do it again: relnet redo
  $ relnet show ada --json | jq -r '.contact.notes[0].text'
  Son Ralph, dog Juno
  $ relnet history -n 2 --fields title
  undo of removed a note of Ada Lovelace
  removed a note of Ada Lovelace
  $ relnet undo 2 -q

Only with a note of that person:

  $ relnet note grace --rm $(id Son)
  relnet: Grace Hopper has no note [4]; nothing was changed
    the numbers are in: relnet show grace
  [3]
  $ relnet note ada --done 999
  relnet: Ada Lovelace has no note [999]; nothing was changed
    the numbers are in: relnet show ada
  [3]
  $ relnet note ada --rm 12 more words
  relnet: 'words' is one word too many
    a text of several words goes in quotes
    usage: relnet note WHO [TEXT] [OPTION]...
  [2]
  $ relnet note ada text --rm 12
  relnet: --rm takes a number and nothing else
    relnet note ada --rm 12
  [2]
  $ relnet note ada --rm 12 --pin
  relnet: --rm takes a number and nothing else
    relnet note ada --rm 12
  [2]
  $ relnet note ada --done x
  relnet: --done needs a number, not 'x'
    such as: --done 10
  [2]
  $ relnet note ada both --pin --agenda
  relnet: --pin and --agenda say two things
    an agenda item is for the next talk; pinned is what always shows
  [2]
  $ relnet note ada ""
  relnet: there is no terminal for the editor; nothing was changed
    relnet note ada "what to remember", or - to read it from standard input
  [5]
  $ relnet note ada -m ""
  relnet: the note is empty
    give a note, in quotes if it has spaces
  [2]
  $ relnet note ada "$(printf 'quoted \033[31mred\033[0m')"
  relnet: the note holds \x1b at character 8
    write it without
  [2]
  $ relnet note nobody "text"
  relnet: nobody called 'nobody'
    new: relnet add "nobody"
  [3]
  $ relnet note
  relnet: note needs WHO
    usage: relnet note WHO [TEXT] [OPTION]...
  [2]
  $ relnet note ada "as json" --json | jq -c '[.schema, .changed[0].handle, (.undo | type), (.notes[0] | type)]'
  ["relnet.note/1","ada","number","number"]
  $ relnet note ada "quiet" -q
  $ relnet note ada "not saved" --dry-run
  Would be: Noted for Ada Lovelace [19]: not saved
  dry run: nothing was saved

Without a text the editor opens, and without a terminal there is none:

  $ relnet note ada
  relnet: there is no terminal for the editor; nothing was changed
    relnet note ada "what to remember", or - to read it from standard input
  [5]
  $ relnet note ada --no-input < /dev/null
  relnet: there is no terminal for the editor; nothing was changed
    relnet note ada "what to remember", or - to read it from standard input
  [5]
  $ editor() { printf '#!/bin/sh\n%s\n' "$2" > "$HOME/$1"; chmod +x "$HOME/$1"; }
  $ tty() { script -qec "$*" /dev/null < /dev/null | tr -d '\r'; }
  $ editor write 'cat "$1"; printf "# a heading of mine\nseen at the fair\n" >> "$1"'
  $ EDITOR=$HOME/write tty relnet note ada --agenda
  
  # For the next talk with Ada Lovelace. Save and close; these two lines are left out.
  # Empty: nothing is noted.
  For the next talk with Ada Lovelace [19]: # a heading of mine\nseen at the fair
  Undo: relnet undo
  $ relnet show ada --json | jq -r '.contact.notes[-1].text'
  # a heading of mine
  seen at the fair
  $ EDITOR=true tty relnet note ada
  The text is empty: nothing was noted.
  $ editor blank 'echo > "$1"'
  $ EDITOR=$HOME/blank tty relnet note ada
  The text is empty: nothing was noted.
  $ editor odd 'if grep -q "^#!" "$1"; then cat -v "$1"; else printf "a \033 b" > "$1"; fi'
  $ EDITOR=$HOME/odd tty relnet note ada
  #! the note holds \x1b at character 3
  #! write it without
  #! Mend it and save. To give up, close without a change: the text is kept.
  a ^[ brelnet: the note holds \x1b at character 3
    write it without
    what you typed is in ~/.local/state/relnet/drafts/note-ada.txt
  $ cd "$HOME" && find .local/state -type f
  .local/state/relnet/drafts/note-ada.txt
