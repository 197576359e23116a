No data file yet:

  $ relnet backup
  relnet: no data file yet: ~/.local/share/relnet/relnet.db; nothing was copied
    the first write makes it: relnet add "Ada Lovelace"
  [6]
  $ relnet doctor
  No data file yet: ~/.local/share/relnet/relnet.db. The first write makes it: relnet add "Ada Lovelace"
  $ ls -A ~

A copy of its own day and number:

  $ relnet add "Ada Lovelace" -q
  $ relnet log ada "coffee" -q
  $ relnet doctor | tail -1
  No backup yet: relnet backup
  $ relnet backup
  Copied 1 contact and 1 interaction to ~/.local/state/relnet/backups/relnet-2026-11-21-1.db (58 kB)
  $ relnet backup -q
  $ cd ~/.local/state/relnet/backups; stat -c '%a %n' . *
  700 .
  600 relnet-2026-11-21-1.db
  600 relnet-2026-11-21-2.db
  $ relnet --db relnet-2026-11-21-1.db show ada | tail -1
  2026-11-21  [2]   coffee
  $ relnet --db relnet-2026-11-21-1.db doctor | head -1
  Nothing is wrong with ~/.local/state/relnet/backups/relnet-2026-11-21-1.db: 1 contact, 1 interaction, schema 4, 58 kB
  $ relnet doctor | tail -1
  Newest backup: today, ~/.local/state/relnet/backups/relnet-2026-11-21-2.db
  $ relnet --today 2026-11-24 doctor | tail -1
  Newest backup: 3 days old, ~/.local/state/relnet/backups/relnet-2026-11-21-2.db
  $ relnet --today 2027-02-01 doctor | tail -2
  Newest backup: 72 days old, ~/.local/state/relnet/backups/relnet-2026-11-21-2.db
    a new one: relnet backup
  $ relnet doctor --json | jq -c '.backup | [(.file | sub(".*/"; "")), .on, .days]'
  ["relnet-2026-11-21-2.db","2026-11-21",0]
  $ relnet backup --json | jq -c '[.schema, (.file | sub(".*/"; "")), .bytes, .contacts, .interactions, .removed]'
  ["relnet.backup/1","relnet-2026-11-21-3.db",57344,1,1,[]]

The last ten are kept; other files are nobody's business:

  $ touch relnet-schema-1-1.db relnet-2026-01-01-x.db mine.db
  $ for day in 01 02 03 04 05 06 07 08; do relnet --today 2026-12-$day backup -q; done
  $ relnet --today 2026-12-09 backup
  Copied 1 contact and 1 interaction to ~/.local/state/relnet/backups/relnet-2026-12-09-1.db (58 kB)
  Removed 1 older copy; the last 10 are kept.
  $ ls
  mine.db
  relnet-2026-01-01-x.db
  relnet-2026-11-21-3.db
  relnet-2026-12-01-1.db
  relnet-2026-12-02-1.db
  relnet-2026-12-03-1.db
  relnet-2026-12-04-1.db
  relnet-2026-12-05-1.db
  relnet-2026-12-06-1.db
  relnet-2026-12-07-1.db
  relnet-2026-12-08-1.db
  relnet-2026-12-09-1.db
  relnet-schema-1-1.db

Wherever it is wanted, but never over something:

  $ cd; relnet backup copy.db
  Copied 1 contact and 1 interaction to copy.db (58 kB)
  $ relnet backup copy.db
  relnet: copy.db: exists already
    name another file; a backup replaces none
  [5]
  $ relnet backup none/copy.db
  relnet: none: No such file or directory
    make the directory first, or name another one
  [6]
  $ relnet backup -
  relnet: a backup is a file, and no text for standard output
    relnet backup people.db
  [2]
  $ relnet backup /proc/copy.db
  relnet: /proc/copy.db: the backup could not be written: No such file or directory
    nothing was changed; make room there, or name another place
  [6]
  $ mkdir disk; ln -s disk link; relnet backup link/copy.db -q; stat -c %a disk/copy.db
  600
  $ relnet backup --dry-run; relnet backup other.db --dry-run; ls
  Would copy to ~/.local/state/relnet/backups/relnet-2026-11-21-4.db
  Would copy to other.db
  copy.db
  disk
  link
  $ ls -A ~/disk ~/.local/state/relnet/backups | grep -c '\.tmp$'
  0
  [1]

Making one changes nothing, and is no command of history:

  $ db=~/.local/share/relnet/relnet.db; cp -p $db before; relnet backup -q; cmp $db before
  $ relnet history | wc -l
  2

Damage is not copied, and the sample is no file:

  $ relnet --demo backup
  relnet: the sample is not saved, so there is nothing to copy
    its people as text: relnet --demo export
  [5]
  $ dd if=/dev/zero of=$db bs=1 seek=8192 count=4096 conv=notrunc 2>/dev/null
  $ relnet backup 2>&1 | sed "s,$HOME,~,"
  relnet: ~/.local/share/relnet/relnet.db: is damaged, so no backup was made
    relnet doctor tells more
  $ relnet --db none.db backup
  relnet: no data file 'none.db'
    a write makes it: relnet --db 'none.db' add NAME
  [6]
