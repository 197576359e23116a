People, notes, promises and interactions by the words in them.

  $ screen() { script -qec "relnet $*" /dev/null </dev/null | tr -d '\r'; }

  $ relnet find canal
  $ screen find canal
  Nobody is here yet. Add someone: relnet add "Ada Lovelace" --every 4w
  $ relnet find canal --json
  {"schema":"relnet.find/1","items":[]}
  $ ls -A "$HOME"

  $ relnet add "Ada Lovelace" --handle ada --alias "Countess" --org "Canal Works" --email ada@example.org -m "Likes the canal; looking for a new flat" -q
  $ relnet add "José García" -t friend -q
  $ relnet add "Johann Canal" --last 2026-05-02 -q
  $ relnet log ada "Coffee at the Canal, new flat found" --on 2026-10-06 -q
  $ relnet log ada,jose "Lunch with a view of the canal" --on 2026-11-02 -q
  $ relnet log jose "Große Straße, café crème" --on 2025-03-04 -c call -q
  $ relnet log jose "Talked for a very long time about his sister, her three children, the old house, the roof, and the boat on the canal that they want to sell" --on 2026-09-01 -q
  $ relnet promise jose "the map of canals" -q
  $ screen find canal
  2 people
    ada     2 Nov  Ada Lovelace (Canal Works)
    johann  2 May  Johann Canal
  
  1 note
    ada  21 Nov  [2] Likes the canal; looking for a new flat
  
  1 promise
    jose  21 Nov  [10] the map of canals
  
  3 interactions
    ada,jose  2 Nov  [7] Lunch with a view of the canal
    ada       6 Oct  [6] Coffee at the Canal, new flat found
    jose      1 Sep  [9] ...roof, and the boat on the canal that they want to sell
  $ relnet find canal
  person\tada\tAda Lovelace\t2026-11-02\t1\tCanal Works (esc)
  person\tjohann\tJohann Canal\t2026-05-02\t4\t (esc)
  note\tada\tAda Lovelace\t2026-11-21\t2\tLikes the canal; looking for a new flat (esc)
  promise\tjose\tJos\xc3\xa9 Garc\xc3\xada\t2026-11-21\t10\tthe map of canals (esc)
  interaction\tada,jose\tAda Lovelace,Jos\xc3\xa9 Garc\xc3\xada\t2026-11-02\t7\tLunch with a view of the canal (esc)
  interaction\tada\tAda Lovelace\t2026-10-06\t6\tCoffee at the Canal, new flat found (esc)
  interaction\tjose\tJos\xc3\xa9 Garc\xc3\xada\t2026-09-01\t9\tTalked for a very long time about his sister, her three children, the old house, the roof, and the boat on the canal that they want to sell (esc)

All words, in any order, without regard to case and accents:

  $ relnet find flat CANAL
  note\tada\tAda Lovelace\t2026-11-21\t2\tLikes the canal; looking for a new flat (esc)
  interaction\tada\tAda Lovelace\t2026-10-06\t6\tCoffee at the Canal, new flat found (esc)
  $ relnet find jose boat --fields kind,day
  interaction\t2026-09-01 (esc)
  $ relnet find garcia lunch --fields kind,day; relnet find countess lunch --fields kind,day
  interaction\t2026-11-02 (esc)
  interaction\t2026-11-02 (esc)
  $ relnet find jose garcia --fields kind,day
  person\t2026-11-02 (esc)
  $ relnet find jose
  person\tjose\tJos\xc3\xa9 Garc\xc3\xada\t2026-11-02\t3\t (esc)
  $ relnet find garcia --json | jq -c '.schema, (.items[] | [.kind, .contact.handle, [.people[].handle], .on, .id, .text])'
  "relnet.find/1"
  ["person","jose",["jose"],"2026-11-02",3,null]
  $ relnet find grosse strasse --fields kind,text
  interaction\tGro\xc3\x9fe Stra\xc3\x9fe, caf\xc3\xa9 cr\xc3\xa8me (esc)
  $ relnet find Creme --format '{handle} {day}: {text}'
  jose 2025-03-04: Gro\xc3\x9fe Stra\xc3\x9fe, caf\xc3\xa9 cr\xc3\xa8me (esc)
  $ relnet find lovelace works --fields kind,handle,text
  person\tada\tCanal Works (esc)
  $ relnet find countess --fields kind,handle,text
  person\tada\tCountess (esc)
  $ screen find countess
  1 person
    ada  2 Nov  Ada Lovelace (Countess)
  $ relnet find ada@ --fields kind,handle,text
  person\tada\tada@example.org (esc)
  $ relnet find ada@example.com

A quoted text as it stands:

  $ relnet find "new flat" --fields kind,id
  note\t2 (esc)
  interaction\t6 (esc)
  $ relnet find "flat new"
  $ screen find "'flat new'"
  Nothing holds 'flat new' as it stands. In any order: relnet find flat new

How many:

  $ screen find -n 3 canal
  2 people
    ada  2 Nov  Ada Lovelace (Canal Works)
  
  1 note
    ada  21 Nov  [2] Likes the canal; looking for a new flat
  
  1 promise
    jose  21 Nov  [10] the map of canals
  
  3 interactions
  
  4 more: relnet find -n 0 canal
  $ screen find -n 0 boat
  1 interaction
    jose  1 Sep  [9] ...the roof, and the boat on the canal that they want to sell
  $ relnet find canal -n 2 --fields kind,handle
  person\tada (esc)
  note\tada (esc)
  $ relnet find canal --format csv -n 1
  kind,handle,name,day,id,text\r (esc)
  person,ada,Ada Lovelace,2026-11-02,1,Canal Works\r (esc)
  $ relnet find canal --format jsonl -n 1 | jq -r .kind
  person
  $ relnet find nothing-of-the-sort --format csv
  kind,handle,name,day,id,text\r (esc)
  $ relnet find canal -z -n 1 | tr '\0' '|'; echo
  person\tada\tAda Lovelace\t2026-11-02\t1\tCanal Works| (esc)
  $ relnet find --fields x
  relnet: find needs TEXT
    usage: relnet find TEXT... [OPTION]...
  [2]

The words are bold where there is colour:

  $ relnet find boat --format table --color=always | cat -v
  ^[[2m1 interaction^[[0m
    ^[[36mjose^[[0m  ^[[2m1 Sep^[[0m  ^[[2m[9]^[[0m ...the roof, and the ^[[1mboat^[[0m on the canal that they want to sell
  $ relnet find boat --format table --width 40
  1 interaction
    jose  1 Sep  [9]
      ...and the boat on the canal that...

Nothing holds them:

  $ relnet find zeppelin
  $ screen find zeppelin hindenburg
  Nothing holds all of these words. Fewer find more: relnet find zeppelin
  $ screen -q find zeppelin

Removed people and what was only theirs are not found; archived ones are:

  $ relnet archive jose -q
  $ relnet find boat --fields handle
  jose
  $ relnet rm ada -q
  $ relnet find countess
  $ relnet find coffee
  $ relnet find view --fields handle,name
  ada,jose\tAda Lovelace,Jos\xc3\xa9 Garc\xc3\xada (esc)
  $ relnet undo -q
  $ relnet find coffee --fields handle
  ada

Only how many:

  $ relnet find canal | wc -l; relnet find canal --count; relnet find canal --count -n 1; relnet find zeppelin --count
  7
  7
  7
  0

What a file brought acts on no terminal:

  $ printf 'BEGIN:VCARD\nVERSION:3.0\nFN:Eve Red\nNOTE:one\\ntwo \033[31mred \342\200\256x canal\nEND:VCARD\n' | relnet import - --format vcf -q
  $ relnet find two
  note\teve\tEve Red\t2026-11-21\t15\tone\\ntwo \\x1b[31mred \\u{202e}x canal (esc)
  $ relnet find two --format table
  1 note
    eve  21 Nov  [15] one two \x1b[31mred \u{202e}x canal
  $ relnet find 'one two' --json | jq -c '.items[].text'
  "one\\ntwo \\u001b[31mred \xe2\x80\xaex canal" (esc)

Mistakes:

  $ relnet find
  relnet: find needs TEXT
    usage: relnet find TEXT... [OPTION]...
  [2]
  $ relnet find ""
  relnet: no word to search for
    such as: relnet find flat
  [2]
  $ relnet find canal --limit some
  relnet: --limit needs a number, not 'some'
    such as: --limit 10
  [2]
  $ relnet find canal --fields who
  relnet: unknown field 'who'
    fields: kind, handle, name, day, id, text
  [2]
