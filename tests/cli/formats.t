The forms that every listing can take. A small book:

  $ relnet -q add "Ada Lovelace" --every 4w --last 2026-10-06 -t friend -t 'a|b' --birthday 1986-12-10 --email ada@example.org
  $ relnet -q add 'Bo "the, bear" O'\''Neil' --every 2w --last 2026-11-10
  $ relnet -q add "Jose Garcia" --every 2w --last 2026-11-07
  $ relnet -q log ada "one line
  > and	another" --on 2026-09-01 -c call
  $ relnet -q promise ada "the \"paper\" \$(id)" --by 2026-11-15
  $ relnet -q promise jose "a map" --they --by 2026-11-23
  $ relnet -q promise bo "nothing yet"
  $ relnet -q link ada jose --as cousin

A template: fields in braces, everything else as it stands.

  $ relnet due --format '{handle}\t{name}'
  ada\tAda Lovelace (esc)
  jose\tJose Garcia (esc)
  $ relnet due --format '{name}: {when}'
  Ada Lovelace: 18 days late
  Jose Garcia: today
  $ relnet due --within 1mo --format '{name}: {when}'
  Ada Lovelace: 18 days late
  Jose Garcia: today
  Bo "the, bear" O'Neil: in 3 days
  $ relnet promise --format '{id} {handle}: {text} ({when})'
  8 ada: the "paper" $(id) (6 days late)
  9 jose: a map (in 2 days)
  10 bo: nothing yet (in 14 days)
  $ relnet promise --due --format '{name}: {text}, {when}'
  Ada Lovelace: the "paper" $(id), 6 days late
  $ relnet dates --format '{name}: {kind} {when}'
  Ada Lovelace: birthday in 19 days
  $ relnet list --format '{name} <{email}>'
  Ada Lovelace <ada@example.org>
  Bo "the, bear" O'Neil <>
  Jose Garcia <>
  $ relnet list --format '{{{handle}}} 100% \\ "{name}"\n--'
  {ada} 100% \ "Ada Lovelace"
  --
  {bo} 100% \ "Bo "the, bear" O'Neil"
  --
  {jose} 100% \ "Jose Garcia"
  --
  $ relnet list -z --format '{handle}' | tr '\0' '|'
  ada|bo|jose| (no-eol)
  $ relnet list --format '{handle} {relation}{org}.'
  ada .
  bo .
  jose .
  $ relnet find another --format '{kind}: {text}'
  interaction: one line\nand\tanother

What can't be:

  $ relnet due --format '{nmae}'
  relnet: unknown field 'nmae'
    did you mean: name
    fields: handle, name, status, days, due, last, channel, cadence, tags, id, uid, when, ratio, relation, core, planned, snoozed, from
  [2]
  $ relnet list --format '{}'
  relnet: unknown field ''
    fields: handle, name, last, due, cadence, tags, status, days, channel, id, uid, when, ratio, relation, core, planned, snoozed, from, state, org, department, title, city, email, phone, url, birthday, met, alias
  [2]
  $ relnet list --format '{name'
  relnet: '{' without '}' in '{name'
    a field is written {name}, a brace {{
  [2]
  $ relnet list --format 'name'
  relnet: unknown format 'name'
    one of: table, tsv, csv, json, jsonl, md, or a template: --format '{handle} {name}'
  [2]
  $ relnet list --format cvs
  relnet: unknown format 'cvs'
    did you mean: csv
    one of: table, tsv, csv, json, jsonl, md, or a template: --format '{handle} {name}'
  [2]
  $ relnet list nobody like that --format '{nope}'
  relnet: unknown field 'nope'
    fields: handle, name, last, due, cadence, tags, status, days, channel, id, uid, when, ratio, relation, core, planned, snoozed, from, state, org, department, title, city, email, phone, url, birthday, met, alias
  [2]
  $ relnet list --format '{name}' --fields handle
  relnet: --fields does not go with a template, which names its fields itself
    relnet list --format '{handle} {name}'
  [2]
  $ relnet list --fields handle --json
  {"schema":"relnet.error/1","code":"usage","exit":2,"message":"--fields does not go with JSON, which always has every key","hint":"choose with jq:  relnet list --json | jq '.items[] | {handle, due}'","candidates":[]}
  [2]
  $ relnet list --fields handle --format jsonl
  relnet: --fields does not go with JSON, which always has every key
    choose with jq:  relnet list --json | jq '.items[] | {handle, due}'
  [2]

The fields of a listing, and a choice of them:

  $ relnet due --fields
  handle
  name
  status
  days
  due
  last
  channel
  cadence
  tags
  id
  uid
  when
  ratio
  relation
  core
  planned
  snoozed
  from
  $ relnet promise --fields | tr '\n' ' '
  id handle name whose status day made text by closed uid when  (no-eol)
  $ relnet dates --fields | tr '\n' ' '
  handle kind on next in_days years name id uid when  (no-eol)
  $ relnet list --fields handle,when,birthday
  ada\t18 days late\t1986-12-10 (esc)
  bo\tin 3 days\t (esc)
  jose\ttoday\t (esc)
  $ relnet list --fields name,handle --format csv
  name,handle\r (esc)
  Ada Lovelace,ada\r (esc)
  "Bo ""the, bear"" O'Neil",bo\r (esc)
  Jose Garcia,jose\r (esc)
  $ relnet list --fields name,tags --format md
  | name | tags |
  | --- | --- |
  | Ada Lovelace | a\|b,friend |
  | Bo "the, bear" O'Neil |  |
  | Jose Garcia |  |
  $ relnet list --fields handle -z | tr '\0' '|'
  ada|bo|jose| (no-eol)
  $ relnet list --fields handle,nmae
  relnet: unknown field 'nmae'
    did you mean: name
    fields: handle, name, last, due, cadence, tags, status, days, channel, id, uid, when, ratio, relation, core, planned, snoozed, from, state, org, department, title, city, email, phone, url, birthday, met, alias
  [2]
  $ relnet list --fields ,
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

Every listing in every form; the number of lines tells whether it is one:

  $ cat > each <<'END'
  > due
  > list
  > find o
  > tag --list
  > cadence --default
  > cadence ada
  > promise
  > link ada
  > dates
  > merge --suggest
  > stats
  > stats --by month
  > plan
  > history
  > status
  > query ada
  > config list --origin
  > show ada
  > END
  $ while read -r words; do
  >     fields=$(relnet $words --fields | head -n 1)
  >     printf '%s: %s' "$words" "$fields"
  >     for form in tsv csv md jsonl "{$fields}"; do
  >         printf ' %s' "$(relnet $words --format "$form" 2>&1 | wc -l)"
  >     done
  >     relnet $words --format "{$fields}" >one; relnet $words --fields "$fields" | cmp -s - one && printf ' the same'
  >     relnet $words --fields no-such-field 2>&1 | head -n 1 | sed 's/^relnet: / /'
  > done <each
  due: handle 2 3 4 2 2 the same unknown field 'no-such-field'
  list: handle 3 4 5 3 3 the same unknown field 'no-such-field'
  find o: kind 5 7 7 5 5 the same unknown field 'no-such-field'
  tag --list: tag 2 3 4 2 2 the same unknown field 'no-such-field'
  cadence --default: handle 0 1 2 0 0 the same unknown field 'no-such-field'
  cadence ada: handle 1 2 3 1 1 the same unknown field 'no-such-field'
  promise: id 3 4 5 3 3 the same unknown field 'no-such-field'
  link ada: handle 1 2 3 1 1 the same unknown field 'no-such-field'
  dates: handle 1 2 3 1 1 the same unknown field 'no-such-field'
  merge --suggest: keep 0 1 2 0 0 the same unknown field 'no-such-field'
  stats: since 1 2 3 1 1 the same unknown field 'no-such-field'
  stats --by month: month 13 14 15 13 13 the same unknown field 'no-such-field'
  plan: day 3 4 5 3 3 the same unknown field 'no-such-field'
  history: number 8 9 10 8 8 the same unknown field 'no-such-field'
  status: due 1 2 3 1 1 the same unknown field 'no-such-field'
  query ada: email 1 2 3 1 1 the same unknown field 'no-such-field'
  config list --origin: key 19 20 21 19 19 the same unknown field 'no-such-field'
  show ada: handle 1 2 3 1 1 the same unknown field 'no-such-field'

The forms themselves: what is a sign of the form is written so that it can be read back.

  $ relnet find another
  interaction\tada\tAda Lovelace\t2026-09-01\t7\tone line\\nand\\tanother (esc)
  $ relnet find another --format csv
  kind,handle,name,day,id,text\r (esc)
  interaction,ada,Ada Lovelace,2026-09-01,7,"one line
  and\\tanother"\r (esc)
  $ relnet list --format csv --fields name,tags
  name,tags\r (esc)
  Ada Lovelace,"a|b,friend"\r (esc)
  "Bo ""the, bear"" O'Neil",\r (esc)
  Jose Garcia,\r (esc)
  $ relnet list bo --format md --fields name
  | name |
  | --- |
  | Bo "the, bear" O'Neil |
  $ relnet list ada --format md --fields tags
  | tags |
  | --- |
  | a\|b,friend |
  $ relnet list --format jsonl | jq -r .name
  Ada Lovelace
  Bo "the, bear" O'Neil
  Jose Garcia
  $ relnet due --format jsonl | jq -c '[.handle, .days_late]'
  ["ada",18]
  ["jose",0]
  $ relnet due --format table
  Saturday 21 November 2026                              2 due, 1 soon, 1 promise
  
  ! ada    Ada Lovelace            18 days late   every 4w   6 Oct   +a|b +friend
  ! jose   Jose Garcia                    today   every 2w   7 Nov
  
    bo     Bo "the, bear" O'Neil      in 3 days   every 2w  10 Nov
  
    ada    you promised [8]: the "paper" $(id)                          by 15 Nov
  
  relnet log ada "..."  when done     relnet snooze ada 1w  for later
  $ relnet due --format tsv --fields handle,days
  ada\t18 (esc)
  jose\t0 (esc)

The morning's mail of cron: nothing on a quiet day.

  $ relnet due -q --format '{name}: {when}' --today 2026-11-02
  $ env -i HOME="$HOME" "$(command -v relnet)" due -q --format '{name}: {when}' --today 2026-11-21
  Ada Lovelace: 18 days late
  Jose Garcia: today
