An empty book:

  $ relnet export
  {"schema":"relnet.export/1",
  "contacts":[],
  "interactions":[],
  "notes":[],
  "promises":[],
  "links":[],
  "rules":[],
  "conflicts":[]}
  $ relnet export --format jsonl

People, talks, notes and rules:

  $ relnet add "Ada Lovelace" --every 4w -t friend --email ada@example.org --handle ada -m "Likes walnut cake" -q
  $ relnet add "Grace Hopper" -t work --set pronoun=she --birthday 1906-12-09 -q
  $ relnet log ada "Engine notes" --on 2026-10-06 -c call --for 25min --gave advice:"read it aloud" -q
  $ relnet log ada,grace --on 2026-11-01 --they -q
  $ relnet log grace --on 2026-11-02 --no-answer -q
  $ relnet cadence +work 3mo -q
  $ uids() { sed -E 's/"[0-7][0-9A-HJKMNP-TV-Z]{25}"/"U"/g'; }
  $ relnet export | uids
  {"schema":"relnet.export/1",
  "contacts":[
  {"uid":"U","state":"active","name":"Ada Lovelace","handle":"ada","relation":null,"core":false,"org":null,"department":null,"title":null,"city":null,"channel":null,"cadence":"P4W","planned":null,"snooze":null,"birthday":null,"met":null,"where":null,"via":null,"added":"2026-11-21","tag":["friend"],"email":[{"label":"","value":"ada@example.org"}],"phone":[],"url":[],"alias":[],"date":[],"key":[],"x":[],"raw":[]},
  {"uid":"U","state":"active","name":"Grace Hopper","handle":"grace","relation":null,"core":false,"org":null,"department":null,"title":null,"city":null,"channel":null,"cadence":null,"planned":null,"snooze":null,"birthday":"1906-12-09","met":null,"where":null,"via":null,"added":"2026-11-21","tag":["work"],"email":[],"phone":[],"url":[],"alias":[],"date":[],"key":[],"x":[{"label":"pronoun","value":"she"}],"raw":[]}],
  "interactions":[
  {"uid":"U","removed":false,"people":["U"],"on":"2026-10-06","at":null,"channel":"call","text":"Engine notes","minutes":25,"they":false,"answered":true,"gave":[{"label":"advice","value":"read it aloud"}],"got":[]},
  {"uid":"U","removed":false,"people":["U","U"],"on":"2026-11-01","at":null,"channel":null,"text":null,"minutes":null,"they":true,"answered":true,"gave":[],"got":[]},
  {"uid":"U","removed":false,"people":["U"],"on":"2026-11-02","at":null,"channel":null,"text":null,"minutes":null,"they":false,"answered":false,"gave":[],"got":[]}],
  "notes":[
  {"uid":"U","removed":false,"people":["U"],"text":"Likes walnut cake","pin":false,"agenda":false,"done":null,"made":"2026-11-21"}],
  "promises":[],
  "links":[],
  "rules":[
  {"rule":"tag:work","cadence":"P3M","until":null}],
  "conflicts":[]}
  $ relnet export --format jsonl | uids | cut -c 1-72
  {"type":"contact","uid":"U","state":"active","name":"Ada Lovelace","hand
  {"type":"contact","uid":"U","state":"active","name":"Grace Hopper","hand
  {"type":"interaction","uid":"U","removed":false,"people":["U"],"on":"202
  {"type":"interaction","uid":"U","removed":false,"people":["U","U"],"on":
  {"type":"interaction","uid":"U","removed":false,"people":["U"],"on":"202
  {"type":"note","uid":"U","removed":false,"people":["U"],"text":"Likes wa
  {"type":"rule","rule":"tag:work","cadence":"P3M","until":null}
  $ relnet export | jq -c '[.schema, (.contacts, .interactions, .notes, .promises, .links, .rules, .conflicts | length)]'
  ["relnet.export/1",2,3,1,0,0,1,0]
  $ relnet export --format jsonl | jq -r .type | uniq -c
        2 contact
        3 interaction
        1 note
        1 rule

The same at any time, wherever it is asked:

  $ relnet export > one; relnet export --today 2030-01-01 > two; cmp one two
  $ jq -e '[.contacts[].uid] as $u | $u == ($u | sort)' one
  true
  $ relnet doctor --rebuild -q > out; relnet export | cmp - one

Only some; a rule is about nobody in particular:

  $ relnet export +work | jq -c '[([.contacts[].handle]), (.interactions | length), (.notes | length), (.rules | length)]'
  [["grace"],2,0,0]
  $ relnet export --channel call | jq -c '[.contacts[].handle]'
  ["ada"]
  $ relnet export --relation peer --org x --department x --city x --core --never --not-tag work --since 2026-01-01 --until today --gave advice --got help | jq -c .contacts
  []
  $ relnet export +nobody
  relnet: nobody carries the tag 'nobody'
    all tags: relnet tag --list
  [3]
  $ relnet export nonsense | jq -c .contacts
  []

With what is out of sight:

  $ relnet undo 2 -q
  $ relnet export | jq -c '[(.interactions | length), (.rules | length)]'
  [2,0]
  $ relnet export --all | jq -c '[([.interactions[].removed]), (.rules | length)]'
  [[false,false,true],1]
  $ relnet export --all --with-notes | jq -c '.notes[].text'
  "Likes walnut cake"

Into a file, private, never over another one:

  $ relnet export -o all.json
  Wrote 2 contacts, 2 interactions and 1 note to all.json
  $ stat -c %a all.json
  600
  $ relnet export -o all.json
  relnet: 'all.json' exists already
    name another file, or replace it with --force
  [5]
  $ relnet export -o all.json --force -q
  $ relnet export | cmp - all.json
  $ relnet export -o - | cmp - all.json
  $ relnet export -o dry.json --dry-run; ls
  dry run: nothing was written
  all.json
  one
  out
  two
  $ relnet export -o no/where.json
  relnet: cannot write 'no/where.json': No such file or directory
    check the path
  [6]
  $ relnet export --format yaml
  relnet: nothing is written as 'yaml'
    known: json, jsonl, journal
  [2]
  $ relnet export --format yaml --json 2>&1 | head -2
  {"schema":"relnet.error/1","code":"usage","exit":2,"message":"nothing is written as 'yaml'","hint":"known: json, jsonl, journal","candidates":[]}
  $ relnet --db none.db export
  relnet: no data file 'none.db'
    a write makes it: relnet --db 'none.db' add NAME
  [6]
