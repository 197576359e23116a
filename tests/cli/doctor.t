No data file yet:

  $ relnet doctor
  No data file yet: ~/.local/share/relnet/relnet.db. The first write makes it: relnet add "Ada Lovelace"
  $ relnet doctor --fix
  No data file yet: ~/.local/share/relnet/relnet.db. The first write makes it: relnet add "Ada Lovelace"
  $ relnet doctor --rebuild
  No data file yet: ~/.local/share/relnet/relnet.db. The first write makes it: relnet add "Ada Lovelace"
  $ ls -A ~
  $ relnet --db none.db doctor
  relnet: no data file 'none.db'
    a write makes it: relnet --db 'none.db' add NAME
  [6]

All is well:

  $ relnet add "Ada Lovelace" --every 4w -t friend -q
  $ relnet log ada "coffee" -q
  $ relnet doctor
  Nothing is wrong with ~/.local/share/relnet/relnet.db: 1 contact, 1 interaction, schema 4, 58 kB
  No backup yet: relnet backup
  $ relnet doctor --json | sed -E 's,"(file|directory)":"[^"]*/home/,"\1":"~/,g'
  {"schema":"relnet.doctor/1","file":"~/.local/share/relnet/relnet.db","contacts":1,"interactions":1,"data_schema":4,"bytes":57344,"backup":null,"hooks":{"enabled":false,"directory":"~/.config/relnet/hooks","items":[]},"items":[]}
  $ relnet doctor --fix
  Nothing is wrong with ~/.local/share/relnet/relnet.db: 1 contact, 1 interaction, schema 4, 58 kB
  No backup yet: relnet backup
  $ relnet doctor --rebuild
  Made the derived rows anew; none differed.
  Nothing is wrong with ~/.local/share/relnet/relnet.db: 1 contact, 1 interaction, schema 4, 58 kB
  No backup yet: relnet backup
  $ relnet --demo doctor
  Nothing is wrong with the sample: 40 contacts, 1055 interactions, schema 4, 410 kB
  sample people; nothing is saved

A mode that lets others read:

  $ db=~/.local/share/relnet/relnet.db
  $ chmod 644 $db
  $ relnet doctor | sed "s,$HOME,~,"
  ~/.local/share/relnet/relnet.db: 1 contact, 1 interaction, schema 4, 58 kB
  The data is sound. To look at:
    ~/.local/share/relnet/relnet.db can be read by others (mode 0644)
      chmod 600 ~/.local/share/relnet/relnet.db, or: relnet doctor --fix
  No backup yet: relnet backup
  $ relnet doctor --json | jq -c '.items[] | [(.what | sub(".*relnet.db"; "relnet.db")), .can_fix]'
  ["relnet.db can be read by others (mode 0644)",true]
  $ relnet doctor --fix --dry-run -q > out; stat -c %a $db
  644
  $ relnet doctor --fix
  Made ~/.local/share/relnet/relnet.db private (mode 0600).
  Nothing is wrong with ~/.local/share/relnet/relnet.db: 1 contact, 1 interaction, schema 4, 58 kB
  No backup yet: relnet backup
  $ stat -c %a $db
  600

Derived rows that differ from what was recorded:

  $ /usr/bin/python3 -c "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute('UPDATE contact SET name=?', ('Eve',)); c.commit()" $db
  $ relnet show eve | head -1
  Eve                                                            ada  #1  +friend
  $ relnet doctor
  relnet: ~/.local/share/relnet/relnet.db: 1 derived row differs from the changes
    relnet doctor --rebuild
  [6]
  $ relnet doctor --json
  {"schema":"relnet.error/1","code":"data","exit":6,"message":"~/.local/share/relnet/relnet.db: 1 derived row differs from the changes","hint":"relnet doctor --rebuild","candidates":[]}
  [6]
  $ relnet doctor --rebuild --dry-run -q | head -1
  Made the derived rows anew; 1 differed.
  $ relnet doctor -q
  relnet: ~/.local/share/relnet/relnet.db: 1 derived row differs from the changes
    relnet doctor --rebuild
  [6]
  $ relnet doctor --fix
  Made the derived rows anew; 1 differed.
  Nothing is wrong with ~/.local/share/relnet/relnet.db: 1 contact, 1 interaction, schema 4, 58 kB
  No backup yet: relnet backup
  $ relnet show ada | head -1
  Ada Lovelace                                                   ada  #1  +friend
  $ relnet doctor
  Nothing is wrong with ~/.local/share/relnet/relnet.db: 1 contact, 1 interaction, schema 4, 58 kB
  No backup yet: relnet backup

Looking changes nothing:

  $ cp -p $db before; relnet doctor > out; cmp $db before && stat -c %y $db before | uniq | wc -l
  1

Damage:

  $ dd if=/dev/zero of=$db bs=1 seek=4096 count=4096 conv=notrunc 2>/dev/null
  $ relnet doctor > out 2>&1; echo $?; sed "s,$HOME,~," out
  6
  relnet: ~/.local/share/relnet/relnet.db: the file is damaged
    put back a backup, or: relnet export --format json > all.json
  $ relnet doctor --fix > out 2>&1; echo $?
  6
  $ echo nonsense > $db
  $ relnet doctor 2>&1 | sed "s,$HOME,~,"
  relnet: ~/.local/share/relnet/relnet.db: is no relnet data file
    put back a backup, from ~/.local/state/relnet/backups
