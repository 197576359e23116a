One contact with everything that is known:

  $ relnet add "Ada Lovelace" --every 4w -t friend --relation mentor --email ada@example.org --phone "+44 20 7946 0018" --birthday 10-dec --city London -m "Likes walnut cake" -q
  $ relnet log ada "Sent the reading list" --on 2026-08-19 -c mail -q
  $ relnet log ada "Lunch at the canal" --on 2026-09-02 -c meet --gave advice -q
  $ relnet log ada "Talk went well" --on 2026-10-06 -c call --for 25min -q
  $ relnet log ada --on 2026-10-01 --no-answer -q
  $ relnet show ada
  Ada Lovelace                                                   ada  #1  +friend
  every 4 weeks (own), last 2026-10-06 by call, due 2026-11-03: 18 days late
  
    email      ada@example.org            birthday  10 Dec, in 19 days
    phone      +44 20 7946 0018           relation  mentor
    city       London
    you gave   advice 1
    note       [2] 2026-11-21 Likes walnut cake
  
  12 months    \xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x81   4 interactions, typical gap 24 days (esc)
  2026-10-06  [5]   call  25 min   Talk went well
  2026-10-01  [6]                  (no answer)
  2026-09-02  [4]   meet           Lunch at the canal (gave advice)
  (1 more: --all)
  $ relnet show ada --format table
  Ada Lovelace                                                   ada  #1  +friend
  every 4 weeks (own), last Tue 6 Oct by call, due Tue 3 Nov: 18 days late
  
    email      ada@example.org            birthday  10 Dec, in 19 days
    phone      +44 20 7946 0018           relation  mentor
    city       London
    you gave   advice 1
    note       [2] 2026-11-21 Likes walnut cake
  
  12 months    \xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x81   4 interactions, typical gap 24 days (esc)
  2026-10-06  [5]   call  25 min   Talk went well
  2026-10-01  [6]                  (no answer)
  2026-09-02  [4]   meet           Lunch at the canal (gave advice)
  (1 more: --all)

The latest three interactions, or as many as are wanted:

  $ relnet show ada -n 1 | tail -1
  2026-10-06  [5]   call  25 min   Talk went well      (3 more: --all)
  $ relnet show ada -n 0 | tail -1
  (4 more: --all)
  $ relnet show ada --all | tail -4
  2026-10-06  [5]   call  25 min   Talk went well
  2026-10-01  [6]                  (no answer)
  2026-09-02  [4]   meet           Lunch at the canal (gave advice)
  2026-08-19  [3]   mail           Sent the reading list
  $ relnet show ada --all -n 2
  relnet: -n and --all say two things
    leave out one of them
  [2]

Any name finds her, and a name that finds several says so:

  $ relnet add "Ada Yonath" --handle yonath -q
  $ relnet show lovelace | head -1
  Ada Lovelace                                                   ada  #1  +friend
  $ relnet show "ADA LOVELACE" | head -1
  Ada Lovelace                                                   ada  #1  +friend
  $ relnet show ada@example.org | head -1
  Ada Lovelace                                                   ada  #1  +friend
  $ relnet show velace | head -1
  Ada Lovelace                                                   ada  #1  +friend
  $ relnet show "ada "  | head -1
  Ada Lovelace                                                   ada  #1  +friend
  $ relnet show -x velace
  relnet: nobody called 'velace'
    close: ada (Ada Lovelace)     new: relnet add "velace"
  [3]
  $ relnet show ad
  relnet: 'ad' could be 2 people
  ada\tAda Lovelace\t2026-10-06 +friend (esc)
  yonath\tAda Yonath\t (esc)
    be exact, e.g.: relnet show ada
  [4]
  $ relnet show zzz
  relnet: nobody called 'zzz'
    new: relnet add "zzz"
  [3]
  $ relnet show
  relnet: show needs WHO
    usage: relnet show WHO [OPTION]...
  [2]
  $ relnet show ada -n many
  relnet: --limit needs a number, not 'many'
    such as: --limit 10
  [2]

JSON has the same, with the number of all interactions:

  $ relnet show ada -n 1 --json | sed -E 's/"uid":"[0-9A-Z]{26}"/"uid":"U"/g; s/"id":[0-9]+/"id":N/g'
  {"schema":"relnet.show/1","contact":{"uid":"U","id":N,"handle":"ada","name":"Ada Lovelace","aliases":[],"relation":"mentor","core":false,"org":null,"department":null,"title":null,"city":"London","channel":null,"emails":[{"value":"ada@example.org","label":null}],"phones":[{"value":"+44 20 7946 0018","label":null}],"urls":[],"tags":["friend"],"dates":[{"kind":"birthday","on":"--12-10"}],"met":null,"where":null,"via":null,"cadence":"P4W","cadence_from":"own","added":"2026-11-21","last":"2026-10-06","last_channel":"call","planned":null,"snoozed_until":null,"due":"2026-11-03","status":"late","notes":[{"uid":"U","id":N,"text":"Likes walnut cake","pinned":false,"agenda":false,"made":"2026-11-21","done":null}],"promises":[],"links":[],"interactions":[{"uid":"U","id":N,"on":"2026-10-06","at":null,"channel":"call","text":"Talk went well","duration":"PT25M","they":false,"answered":true,"gave":[],"got":[],"people":[{"uid":"U","handle":"ada","name":"Ada Lovelace"}]}],"interaction_count":4,"gave":[{"kind":"advice","count":1}],"got":[],"introduced":[],"fields":{},"state":"active"}}
  $ relnet show ada --all --json | jq -c '[.schema, (.contact.interactions | length), .contact.interaction_count]'
  ["relnet.show/1",4,4]
  $ relnet show zzz --json
  {"schema":"relnet.error/1","code":"not-found","exit":3,"message":"nobody called 'zzz'","hint":"new: relnet add \"zzz\"","candidates":[]}
  [3]

What stands beside her, each with the number that other commands take:

  $ relnet add "Grace Hopper" --title Commander -q
  $ relnet edit grace --title "Rear Admiral" -q
  $ relnet promise grace "send the paper on looms" --by fri -q
  $ relnet promise grace "her notes on the compiler" --they --by 2026-11-15 -q
  $ relnet promise grace "a stamp" -q
  $ relnet promise --done $(relnet promise grace --format '{id} {text}' | sed -n 's/ a stamp//p') -q
  $ relnet note grace "Ask about the moth" --agenda -q
  $ relnet note grace "Likes to be called in the morning" --pin -q
  $ relnet log grace "Lunch at the harbour" -c meet --gave advice --gave thanks --on 2026-09-02 -q
  $ relnet log grace "Tea" --gave advice --got help:compiler -q
  $ relnet log grace -c chat -q
  $ relnet show grace --format table
  Grace Hopper                                                          grace  #8
  no cadence, last Sat 21 Nov by chat
  
    work       Rear Admiral
    pinned     [15] Likes to be called in the morning
    next time  [14] Ask about the moth
    promised   [10] send the paper on looms, by 27 Nov
    owes you   [11] her notes on the compiler, by 15 Nov: 6 days late
    new title  Rear Admiral since 21 Nov (was Commander)
    you gave   advice 2, thanks 1
    you got    help 1
  
  12 months    \xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x85\xe2\x96\x81\xe2\x96\x88   3 interactions, typical gap 80 days (esc)
  2026-11-21  [18]   chat
  2026-11-21  [17]          Tea (gave advice; got help: compiler)
  2026-09-02  [16]   meet   Lunch at the harbour (gave advice, thanks)
  $ relnet show grace --format table --width 40
  Grace Hopper                  grace  #8
  no cadence, last Sat 21 Nov by chat
  
    work       Rear Admiral
    pinned     [15] Likes to be called in
               the morning
    next time  [14] Ask about the moth
    promised   [10] send the paper on
               looms, by 27 Nov
    owes you   [11] her notes on the
               compiler, by 15 Nov: 6 days
               late
    new title  Rear Admiral since 21 Nov
               (was Commander)
    you gave   advice 2, thanks 1
    you got    help 1
  
  12 months    \xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x85\xe2\x96\x81\xe2\x96\x88 (esc)
       3 interactions, typical gap 80 days
  2026-11-21  [18]   chat
  2026-11-21  [17]
    Tea (gave advice; got help: compiler)
  2026-09-02  [16]   meet
    Lunch at the harbour (gave advice,
    thanks)
  $ relnet show grace --json | jq -c '.contact | (.promises[] | [.text, .made, .by, .they, .state]), .gave, .got, .introduced'
  ["send the paper on looms","2026-11-21","2026-11-27",false,"open"]
  ["her notes on the compiler","2026-11-21","2026-11-15",true,"open"]
  ["a stamp","2026-11-21",null,false,"kept"]
  [{"kind":"advice","count":2},{"kind":"thanks","count":1}]
  [{"kind":"help","count":1}]
  []

Who introduced us, and whom she introduced:

  $ relnet add "Alan Kerr" --via grace -q
  $ relnet add "Chen Wei" --via grace -q
  $ relnet show alan | grep via
    met        via grace
  $ relnet show grace | grep introduced
    introduced you to Alan Kerr and Chen Wei
  $ relnet prep alan | grep known
    known      since today, introduced by Grace Hopper
  $ relnet prep grace | grep introduced
    introduced you to Alan Kerr and Chen Wei
  $ relnet show grace --json | jq -c '[.contact.introduced[].handle]'
  ["alan","chen"]
  $ relnet rm chen -q
  $ relnet show grace | grep introduced
    introduced you to Alan Kerr
  $ relnet undo -q

One record, for a program:

  $ relnet show ada --format '{email} {phone}'
  ada@example.org +44 20 7946 0018
  $ relnet show ada --fields handle,city,birthday
  ada\tLondon\t--12-10 (esc)
  $ relnet show ada --format csv --fields handle,email
  handle,email\r (esc)
  ada,ada@example.org\r (esc)
  $ relnet show ada --fields | head -3
  handle
  name
  last
  $ relnet show ada --fields heat
  relnet: unknown field 'heat'
    fields: handle, name, last, due, cadence, tags, status, days, channel, id, uid, when, ratio, relation, core, planned, snoozed, from, state, org, department, title, city, email, phone, url, birthday, met, alias
  [2]

On a terminal somebody without a past gets a hint:

  $ relnet show yonath --format table
  Ada Yonath                                                           yonath  #7
  no cadence, never contacted, added Sat 21 Nov
  Nothing is logged yet: relnet log yonath "..."
  $ relnet show yonath --format table -q | tail -1
  no cadence, never contacted, added Sat 21 Nov

A file that is named must be there:

  $ relnet --db none.db show ada
  relnet: no data file 'none.db'
    a write makes it: relnet --db 'none.db' add NAME
  [6]
