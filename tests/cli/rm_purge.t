  $ db=~/.local/share/relnet/relnet.db
  $ relnet add "Ada Lovelace" --every 4w -t walnuts --email ada@example.org --phone "+44 20 7946 0018" --city Marylebone --birthday 12-10 --alias Countess -m "allergic to peanuts" -q
  $ relnet add "Grace Hopper" --via ada -q
  $ relnet log ada "the engine weaves" -c call --gave advice:punchcards -q
  $ relnet log ada,grace "lunch at the canal" -q
  $ relnet log --edit $(relnet show grace --json | jq .contact.interactions[0].id) -m "lunch at the old canal" -q
  $ relnet promise ada "send the looms" -q
  $ relnet note ada "son Ralph" --pin -q
  $ relnet edit ada --city Ockham -q
  $ relnet snooze ada 2w -m "in mourning" -q
  $ relnet add "Countess of L" --email king@example.org -q
  $ relnet merge ada countess-of-l -q
  $ words='lovelace|ada@|countess|7946|4420|marylebone|ockham|walnut|peanut|weaves|punchcards|looms|ralph|mourning|king@|12-10'
  $ grep -a -i -o -E "$words" $db | sort -u | wc -l
  18
  $ relnet backup -q

It asks, and without a terminal wants the option that answers:

  $ relnet rm --purge ada
  relnet: this needs an answer, and nobody can be asked: Erase Ada Lovelace, with 1 interaction, 2 notes and 1 promise, for ever? Nothing brings it back. (y/N)
    answer it with --yes
  [5]
  $ relnet list --fields handle
  ada
  grace
  $ relnet rm --purge ada --dry-run 2> /dev/null | head -1
  Would be: Erased Ada Lovelace, with 1 interaction, 2 notes and 1 promise.
  $ echo n | script -E never -qec "relnet rm --purge ada" /dev/null | tr -d '\r'
  Erase Ada Lovelace, with 1 interaction, 2 notes and 1 promise, for ever?
  Nothing brings it back. (y/N) relnet: nothing was erased
    out of sight is enough? relnet archive ada, or: relnet rm ada
  $ relnet list --fields handle
  ada
  grace
  $ echo y | script -E never -qec "relnet rm --purge ada" /dev/null | tr -d '\r'
  Erase Ada Lovelace, with 1 interaction, 2 notes and 1 promise, for ever?
  Nothing brings it back. (y/N) Erased Ada Lovelace, with 1 interaction, 2 notes and 1 promise.
  1 interaction with others stays, without Ada Lovelace.
  Backups made before still hold it: ~/.local/state/relnet/backups.
  No undo brings it back.

Nothing of her is in the file, and all is well with it:

  $ grep -a -i -o -E "$words" $db
  [1]
  $ relnet doctor
  Nothing is wrong with ~/.local/share/relnet/relnet.db: 1 contact, 1 interaction, schema 4, 58 kB
  Newest backup: today, ~/.local/state/relnet/backups/relnet-2026-11-21-1.db
  $ relnet doctor --rebuild | head -1
  Made the derived rows anew; none differed.
  $ relnet list --fields handle
  grace
  $ relnet show grace | sed 's/ *$//'
  Grace Hopper                                                          grace  #3
  no cadence, last 2026-11-21
  
  12 months    \xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x88   1 interaction (esc)
  2026-11-21  [5]   lunch at the old canal
  $ relnet history | cut -f 4
  purged somebody
  merged somebody into somebody
  added somebody
  snoozed somebody
  edited somebody
  noted for somebody
  promised something to somebody
  changed an interaction with somebody and Grace Hopper
  logged contact with somebody and Grace Hopper, 2026-11-21
  logged contact with somebody
  added Grace Hopper
  added somebody
  $ relnet show grace --json | jq .contact.via
  null

It stays so:

  $ relnet undo
  relnet: #12 (purged somebody) can't be undone: what was purged is gone
    the one before too: relnet undo 2
  [5]
  $ relnet undo 3
  relnet: the last 3 commands can't be undone: what was purged is gone
    the one before too: relnet undo 4
  [5]
  $ relnet restore ada
  relnet: nobody called 'ada'
    new: relnet add "ada"
  [3]
  $ relnet show 1 | head -1
  relnet: nobody called '1'
    all people: relnet list
  $ relnet doctor | head -1
  Nothing is wrong with ~/.local/share/relnet/relnet.db: 1 contact, 1 interaction, schema 4, 58 kB

A removed contact can be purged too; a name that could be two people is refused:

  $ relnet add "Ada Yonath" --email yonath@example.org -q
  $ relnet rm ada -q
  $ relnet add "Ada King" -q
  $ relnet rm --purge ada -y
  relnet: 'ada' could be 2 people; nothing was changed
  ada\tAda King\tactive   #24    (esc)
  ada\tAda Yonath\tremoved   #22    (esc)
    their numbers are exact: relnet rm --purge 24
  [4]
  $ relnet rm --purge yonath -y
  Erased Ada Yonath.
  Backups made before still hold it: ~/.local/state/relnet/backups.
  No undo brings it back.
  $ grep -a -i -c yonath $db
  0
  [1]
  $ relnet list --fields handle
  ada
  grace
  $ relnet rm --purge ada grace -y --json | jq -c '[.schema, [.changed[].name]]'
  ["relnet.rm/1",["Ada King","Grace Hopper"]]
  $ relnet list
  $ relnet doctor | head -1
  Nothing is wrong with ~/.local/share/relnet/relnet.db: 0 contacts, 0 interactions, schema 4, 58 kB

A merge that was undone said of the one that stays what the other one had:

  $ relnet add "Grace Hopper" --title Admiral -q
  $ relnet add "Twin Hopper" --city Ockham --org Engines --title Countess --email twin@example.org --alias Weaver -q
  $ relnet merge grace twin -q
  $ relnet edit grace --city London --no-alias weaver -q
  $ relnet undo 2 -q
  $ relnet rm --purge twin -y -q
  $ for text in twin ockham engines countess weaver; do grep -a -i -c $text $db; done
  0
  0
  0
  0
  0
  [1]
  $ relnet show grace --json | jq -c '.contact | [.title, .city, .aliases]'
  ["Admiral",null,[]]
  $ relnet doctor --rebuild --dry-run -q 2> /dev/null | head -1
  Made the derived rows anew; none differed.

A name may look like the file's own signs:

  $ relnet add 'Foo"]}}' -q; relnet log foo,grace "met at the canal" -q; relnet rm foo --purge -y -q
  $ grep -a -c Foo $db; relnet export --format journal | grep -c Foo
  0
  0
  [1]

Mistakes:

  $ relnet rm --purge
  relnet: rm needs WHO
    usage: relnet rm WHO... [OPTION]...
  [2]
  $ relnet rm --purge nobody -y
  relnet: nobody called 'nobody'
    new: relnet add "nobody"
  [3]
