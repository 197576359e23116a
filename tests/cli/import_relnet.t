Two machines with homes of their own, and a third:

  $ at() { local home=$1; shift; mkdir -p "$home"; HOME=$PWD/$home XDG_DATA_HOME=$PWD/$home XDG_STATE_HOME=$PWD/$home/state relnet "$@"; }
  $ at laptop add "Ada Lovelace" --every 4w -t friend -q
  $ at laptop log ada "Engine notes" -c call -q
  $ at desktop add "Grace Hopper" -q
  $ at desktop log grace "Tea" -q
  $ at desktop cadence +friend 3w -q

A data file of another relnet, both ways: each has what both had. It is no command, so undo takes back what was done here:

  $ cp -r laptop/relnet sent; cp sent/relnet.db before.db
  $ at desktop import sent/relnet.db --dry-run
  2 new changes, 0 known
  dry run: nothing was saved
  $ at desktop list
  grace\tGrace Hopper\t2026-11-21\t\t\t (esc)
  $ at desktop import sent/relnet.db
  2 new changes, 0 known
  $ at desktop import sent/relnet.db
  0 new changes, 2 known
  $ cmp sent/relnet.db before.db; ls sent
  relnet.db
  $ at laptop import desktop/relnet/relnet.db
  3 new changes, 2 known
  $ at laptop export > one; at desktop export > two; cmp one two
  $ at desktop undo
  Undone #3: set the cadence of +friend to every 3 weeks
  Do it again: relnet redo
  $ at desktop doctor -q
  Nothing is wrong with ~/relnet/relnet.db: 2 contacts, 2 interactions, schema 4, 58 kB
  No backup yet: relnet backup

As lines through a pipe, which is what ssh does; in any order, and again:

  $ at desktop export --format journal | at laptop import -
  1 new change, 5 known
  $ at laptop export --format journal > lines; at desktop export --format journal | cmp - lines
  $ tac lines | at tablet import - --format journal
  6 new changes, 0 known
  $ at tablet export --format journal | cmp - lines
  $ at laptop export > one; at tablet export | cmp - one
  $ at tablet doctor --rebuild
  Made the derived rows anew; none differed.
  Nothing is wrong with ~/relnet/relnet.db: 2 contacts, 2 interactions, schema 4, 58 kB
  No backup yet: relnet backup
  $ at laptop export --format journal -o copy.jsonl
  Wrote 6 changes to copy.jsonl
  $ cmp copy.jsonl lines; stat -c %a copy.jsonl
  600
  $ at tablet import copy.jsonl --json | jq -c '[.undo, .formats, .counts.new, .counts.unchanged]'
  [null,["journal"],0,6]
  $ at laptop export --format journal +friend
  relnet: a journal is whole, so --format journal takes no filter
    for some of the people: --format jsonl
  [2]
  $ at laptop import copy.jsonl --every 3mo
  relnet: --every is for people from other programs; what a relnet wrote is taken as it is
    leave it out
  [2]

A journal's directory, and a copy with a conflict that nobody settled; the base between the sides is not taken:

  $ mkdir -p there/laptop-k3f9
  $ echo '{"relnet-journal":1,"id":"k7q2m4c9xa"}' > there/relnet.journal
  $ head -n 4 lines > there/laptop-k3f9/2026-11-21-1.jsonl
  $ (echo '<<<<<<< HEAD'; sed -n 5p lines; echo '||||||| base'; echo '{"not":"taken"}'; echo =======; sed -n 6p lines; echo '>>>>>>> theirs') > copy.jsonl
  $ cp copy.jsonl 'there/laptop-k3f9/2026-11-21-5 (conflicted copy).jsonl'
  $ at phone import copy.jsonl
  2 new changes, 0 known
  $ at phone import there
  4 new changes, 2 known
  $ at phone export | cmp - one

Lines that are none refuse the file, or are left out:

  $ (head -n 3 lines; echo 'hello'; tail -n +4 lines; echo '{"id":1}') > bad.jsonl
  $ at watch import bad.jsonl
  relnet: 2 lines of 'bad.jsonl' can't be taken; nothing was imported
    bad.jsonl:4: no change that relnet can read
    bad.jsonl:8: no change that relnet can read
    take the rest with --skip-bad
  [5]
  $ at watch list
  $ at watch import bad.jsonl --skip-bad
  6 new changes, 0 known
  refused bad.jsonl:4: no change that relnet can read
  refused bad.jsonl:8: no change that relnet can read
  $ at watch export | cmp - one

A number of this device is not used again, though an old data file was put back and the lines come in any order:

  $ at car add "Mary Somerville" -q; cp car/relnet/relnet.db early.db
  $ at car log mary "Soup" -q; at car log mary "Tea" -q; at car log mary "Cake" -q
  $ at car export --format journal | tac > backwards; cat early.db > car/relnet/relnet.db
  $ at car import backwards
  3 new changes, 1 known
  $ at car log mary "Later" -q; at car export --format journal | sed -E 's/^.{32}([0-9]+)@.*/\1/' | tr '\n' ' '
  1 2 3 4 5  (no-eol)

Data files of strangers. Nothing is imported, and nothing of them is run:

  $ cp before.db trigger.db; chmod 600 trigger.db
  $ sql() { /usr/bin/python3 -c 'import sqlite3, sys; db = sqlite3.connect(sys.argv[1]); db.executescript(sys.argv[2]); db.close()' "$@"; }
  $ sql trigger.db "CREATE TRIGGER t AFTER INSERT ON change BEGIN DELETE FROM change; END"
  $ at phone import trigger.db
  relnet: 'trigger.db' has other tables than relnet's; nothing was imported
    make a clean copy there: relnet export --format journal -o FILE, or relnet backup
  [5]
  $ cp before.db view.db; sql view.db "DROP TABLE rule; CREATE VIEW rule AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n) SELECT i AS scope, '' AS name FROM n"
  $ at phone import view.db
  relnet: 'view.db' has other tables than relnet's; nothing was imported
    make a clean copy there: relnet export --format journal -o FILE, or relnet backup
  [5]
  $ head -c 20000 before.db > short.db; at phone import short.db
  relnet: 'short.db' is damaged, or no data file of relnet; nothing was imported
    make a clean copy there: relnet export --format journal -o FILE, or relnet backup
  [5]
  $ echo 'not a database' > text.db; at phone import text.db --format relnet
  relnet: 'text.db' is no relnet data file; nothing was imported
    name a data file, or lines of a journal
  [5]
  $ sql other.db "CREATE TABLE people(name)"; at phone import other.db
  relnet: 'other.db' is an SQLite database of another program
    export its contacts as vCard or CSV
  [5]
  $ ln -s before.db link.db; at phone import link.db
  relnet: 'link.db' is a link; nothing was imported
    name the file itself
  [5]
  $ cp before.db busy.db; echo half > busy.db-journal; at phone import busy.db
  relnet: 'busy.db' lies beside busy.db-journal, so it may be in the middle of a write; nothing was imported
    make a clean copy there: relnet export --format journal -o FILE, or relnet backup
  [5]
  $ cp before.db newer.db; sql newer.db "PRAGMA user_version=99"; at phone import newer.db
  relnet: 'newer.db' was written by a newer relnet (schema 99, this one knows 4); nothing was imported
    install the newer relnet here too
  [5]
  $ cp before.db lies.db; sql lies.db "UPDATE change SET body='{' WHERE n=2"; at bag import lies.db
  relnet: 1 line of 'lies.db' can't be taken; nothing was imported
    lies.db:2: no change that relnet can read
    take the rest with --skip-bad
  [5]
  $ cp before.db bomb.db; sql bomb.db "UPDATE change SET body=replace(hex(zeroblob(500000)),'0',char(1)) WHERE n=2"; at bag import bomb.db
  relnet: 'bomb.db' holds lines longer than relnet writes them; nothing was imported
    make a clean copy there: relnet export --format journal -o FILE, or relnet backup
  [5]
  $ at phone export | cmp - one

A file of an older relnet gives its changes too:

  $ cp before.db older.db; sql older.db "DROP TABLE item; PRAGMA user_version=1"
  $ at bag import older.db
  2 new changes, 0 known
  $ sql older.db "CREATE TRIGGER t AFTER INSERT ON change BEGIN DELETE FROM change; END"; at bag import older.db
  relnet: 'older.db' has other tables than relnet's; nothing was imported
    make a clean copy there: relnet export --format journal -o FILE, or relnet backup
  [5]
  $ at bag export --format journal | wc -l
  2

The same vCard, taken in on two machines, is one person:

  $ printf 'BEGIN:VCARD\nVERSION:4.0\nUID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1\nFN:Hertha Ayrton\nEND:VCARD\n' > hertha.vcf
  $ printf 'BEGIN:VCARD\nVERSION:4.0\nUID:some-other-scheme\nFN:Emmy Noether\nEND:VCARD\n' >> hertha.vcf
  $ at left import hertha.vcf -q; at right import hertha.vcf -q
  $ at left export --format journal | at right import - -q; at right export --format journal | at left import - -q
  $ at left list --fields name
  Emmy Noether
  Hertha Ayrton
  $ at left export > one; at right export | cmp - one; jq -c .conflicts one
  []
