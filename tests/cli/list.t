Nobody yet, in a pipe and on a terminal:

  $ relnet list
  $ relnet list --count
  0
  $ relnet list --format table
  Nobody is here yet. Add someone: relnet add "Ada Lovelace" --every 4w
  $ relnet list --json
  {"schema":"relnet.list/1","items":[],"count":0}
  $ relnet list --format csv
  handle,name,last,due,cadence,tags\r (esc)
  $ ls -A ~

Four people:

  $ relnet add "Grace Hopper" --every 3mo -t work --relation peer --org "Navy" --last 2026-08-12 -q
  $ relnet add "Ada Lovelace" --every 4w -t friend --core --email ada@example.org --city London --last 2026-10-06 -q
  $ relnet add "José García" --every 2w -t family -t friend --last 2026-11-07 -q
  $ relnet add "Chen Wei" --today 2026-01-05 -q
  $ relnet list
  ada\tAda Lovelace\t2026-10-06\t2026-11-03\t4w\tfriend (esc)
  chen\tChen Wei\t\t\t\t (esc)
  grace\tGrace Hopper\t2026-08-12\t2026-11-12\t3mo\twork (esc)
  jose\tJos\xc3\xa9 Garc\xc3\xada\t2026-11-07\t2026-11-21\t2w\tfamily,friend (esc)
  $ relnet list --format table
  ada     Ada Lovelace    6 Oct    3 Nov   every 4w    +friend
  chen    Chen Wei        never
  grace   Grace Hopper   12 Aug   12 Nov   every 3mo   +work
  jose    Jos\xc3\xa9 Garc\xc3\xada     7 Nov   21 Nov   every 2w    +family +friend (esc)
  $ relnet ls --count
  4

In another order; who has no such day comes last:

  $ relnet list --sort last | cut -f 1,3
  jose\t2026-11-07 (esc)
  ada\t2026-10-06 (esc)
  grace\t2026-08-12 (esc)
  chen\t (esc)
  $ relnet list --sort due | cut -f 1,4
  ada\t2026-11-03 (esc)
  grace\t2026-11-12 (esc)
  jose\t2026-11-21 (esc)
  chen\t (esc)
  $ relnet list --sort added --fields handle | tail -1
  chen
  $ relnet list --sort name | cut -f 1
  ada
  chen
  grace
  jose
  $ relnet list --sort age
  relnet: --sort cannot be 'age'
    one of: name, last, due, added
  [2]

Only some:

  $ relnet list +friend | cut -f 1
  ada
  jose
  $ relnet list +friend --not-tag family | cut -f 1
  ada
  $ relnet list --relation peer | cut -f 1
  grace
  $ relnet list --org navy | cut -f 1
  grace
  $ relnet list --core | cut -f 1
  ada
  $ relnet list --never | cut -f 1
  chen
  $ relnet list --city london --count
  1
  $ relnet list --since 2026-10-01 | cut -f 1
  ada
  jose
  $ relnet list --until 2026-09-01 | cut -f 1
  grace
  $ relnet list --department engines --count
  0
  $ relnet log grace --on 2026-08-13 -c mail --gave advice --got thanks -q
  $ relnet list --channel mail | cut -f 1
  grace
  $ relnet list --gave advice | cut -f 1
  grace
  $ relnet list --got thanks --since 2026-09-01 --count
  0
  $ relnet list garcia | cut -f 1
  jose
  $ relnet list nonsense
  $ relnet list nonsense --format table
  Nobody matches. Everybody: relnet list
  $ relnet list nonsense --format table -q
  $ relnet list +frend
  relnet: nobody carries the tag 'frend'
    close: +friend     all tags: relnet tag --list
  [3]

For programs:

  $ relnet list --fields
  handle
  name
  last
  due
  cadence
  tags
  status
  days
  channel
  id
  uid
  when
  ratio
  relation
  core
  planned
  snoozed
  from
  state
  org
  department
  title
  city
  email
  phone
  url
  birthday
  met
  alias
  $ relnet list --fields handle,email,org
  ada\tada@example.org\t (esc)
  chen\t\t (esc)
  grace\t\tNavy (esc)
  jose\t\t (esc)
  $ relnet list --fields handle,emial
  relnet: unknown field 'emial'
    did you mean: email
    fields: handle, name, last, due, cadence, tags, status, days, channel, id, uid, when, ratio, relation, core, planned, snoozed, from, state, org, department, title, city, email, phone, url, birthday, met, alias
  [2]
  $ relnet list -z --fields handle | tr '\0' ';'; echo
  ada;chen;grace;jose;
  $ relnet list --format '{handle}: {name}'
  ada: Ada Lovelace
  chen: Chen Wei
  grace: Grace Hopper
  jose: Jos\xc3\xa9 Garc\xc3\xada (esc)
  $ relnet list --format csv --fields handle,tags
  handle,tags\r (esc)
  ada,friend\r (esc)
  chen,\r (esc)
  grace,work\r (esc)
  jose,"family,friend"\r (esc)
  $ relnet list --format md --fields handle,name
  | handle | name |
  | --- | --- |
  | ada | Ada Lovelace |
  | chen | Chen Wei |
  | grace | Grace Hopper |
  | jose | Jos\xc3\xa9 Garc\xc3\xada | (esc)
  $ relnet list --format yaml
  relnet: unknown format 'yaml'
    one of: table, tsv, csv, json, jsonl, md, or a template: --format '{handle} {name}'
  [2]
  $ relnet list --json | jq -c '.schema, (.items[] | [.handle, .status, .tags, .state])'
  "relnet.list/1"
  ["ada","late",["friend"],"active"]
  ["chen",null,[],"active"]
  ["grace","late",["work"],"active"]
  ["jose","today",["family","friend"],"active"]
  $ relnet list --format jsonl | jq -r .name
  Ada Lovelace
  Chen Wei
  Grace Hopper
  Jos\xc3\xa9 Garc\xc3\xada (esc)
  $ relnet list +friend --sort due --json | jq -c '[.items[].handle]'
  ["ada","jose"]
  $ relnet list --archived
  $ relnet list --archived --format table
  Nobody is archived, or nobody of them matches. The others: relnet list

A file that is named must be there:

  $ relnet --db none.db list
  relnet: no data file 'none.db'
    a write makes it: relnet --db 'none.db' add NAME
  [6]
