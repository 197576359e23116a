Somebody of whom little is known:

  $ relnet add "Ada Lovelace" -q
  $ relnet prep ada
  Ada Lovelace                                                            ada  #1
  no cadence, never contacted, added 2026-11-21
  
    known      since today
  
  You never spoke, as far as is noted.

One screen before a meeting:

  $ relnet add "Grace Hopper" --title Commander --org "Harbour Compilers" --city "New York" --relation peer --core --every 3mo --birthday 1965-12-24 --met 2024-03-14 --where "the open day" --via ada --today 2024-03-14 -q
  $ relnet log grace "Lunch at the harbour" -c meet --gave advice --on 2026-07-02 -q
  $ relnet log grace "Asked about the compiler" -c mail --got help --on 2026-07-20 -q
  $ relnet log grace "Told the moth story" -c call --for 25min --on 2026-08-01 -q
  $ relnet log grace "Her house is sold; looking for a boat" -c call --for 40min --on 2026-08-12 -q
  $ relnet log grace -c chat --no-answer --on 2026-11-01 -q
  $ relnet edit grace --title "Rear Admiral" --email grace@example.org --no-city -q
  $ relnet tag grace +sailing -q
  $ relnet note grace "Ask about the boat" --agenda -q
  $ relnet note grace "Likes to be called in the morning" --pin -q
  $ relnet promise grace "the compiler book" --by fri -q
  $ relnet promise grace "her notes" --they --by 2026-11-15 -q
  $ relnet link ada grace --as mentor -q
  $ relnet prep grace
  Grace Hopper                                                grace  #2  +sailing
  every 3 months (own), last 2026-08-12 by call, due 2026-11-12: 9 days late
  
    who        Rear Admiral, Harbour Compilers; my peer, core circle
    known      2 years and 8 months, since 2024-03-14, met at the open day,
               introduced by Ada Lovelace
    links      mentor: Ada Lovelace
    pinned     [11] Likes to be called in the morning
    birthday   24 Dec, 61 in 33 days
    since then title Rear Admiral (was Commander)
               no city (was New York)
               email grace@example.org
  
    next time  [10] Ask about the boat
    promised   [12] the compiler book, by 2026-11-27
    owes you   [13] her notes, by 2026-11-15: 6 days late
    you gave   advice 1
    you got    help 1
  
  2026-11-01  [7]   chat           (no answer)
  2026-08-12  [6]   call  40 min   Her house is sold; looking for a boat
  2026-08-01  [5]   call  25 min   Told the moth story
  
  You last spoke of: Her house is sold; looking for a boat (2026-08-12)
  $ relnet prep grace --format table
  Grace Hopper                                                grace  #2  +sailing
  every 3 months (own), last Wed 12 Aug by call, due Thu 12 Nov: 9 days late
  
    who        Rear Admiral, Harbour Compilers; my peer, core circle
    known      2 years and 8 months, since 14 Mar 2024, met at the open day,
               introduced by Ada Lovelace
    links      mentor: Ada Lovelace
    pinned     [11] Likes to be called in the morning
    birthday   24 Dec, 61 in 33 days
    since then title Rear Admiral (was Commander)
               no city (was New York)
               email grace@example.org
  
    next time  [10] Ask about the boat
    promised   [12] the compiler book, by 27 Nov
    owes you   [13] her notes, by 15 Nov: 6 days late
    you gave   advice 1
    you got    help 1
  
  2026-11-01  [7]   chat           (no answer)
  2026-08-12  [6]   call  40 min   Her house is sold; looking for a boat
  2026-08-01  [5]   call  25 min   Told the moth story
  
  You last spoke of: Her house is sold; looking for a boat (Wed 12 Aug)
  $ relnet prep grace --format table --width 40
  Grace Hopper        grace  #2  +sailing
  every 3 months (own), last Wed 12 Aug by
  call, due Thu 12 Nov: 9 days late
  
    who        Rear Admiral, Harbour
               Compilers; my peer, core
               circle
    known      2 years and 8 months, since
               14 Mar 2024, met at the
               open day, introduced by Ada
               Lovelace
    links      mentor: Ada Lovelace
    pinned     [11] Likes to be called in
               the morning
    birthday   24 Dec, 61 in 33 days
    since then title Rear Admiral (was
               Commander)
               no city (was New York)
               email grace@example.org
  
    next time  [10] Ask about the boat
    promised   [12] the compiler book, by
               27 Nov
    owes you   [13] her notes, by 15 Nov:
               6 days late
    you gave   advice 1
    you got    help 1
  
  2026-11-01  [7]   chat
    (no answer)
  2026-08-12  [6]   call  40 min
    Her house is sold; looking for a boat
  2026-08-01  [5]   call  25 min
    Told the moth story
  
  You last spoke of: Her house is sold;
  looking for a boat (Wed 12 Aug)
  $ relnet prep ada | grep links
    links      mentor of Grace Hopper
  $ relnet prep grace --json | jq -c 'del(.schema, .contact) | del(.interactions[].uid, .agenda[].uid, .interactions[].people) | .interactions |= map(.text)'
  {"known_since":"2024-03-14","interactions":[null,"Her house is sold; looking for a boat","Told the moth story"],"agenda":[{"id":10,"text":"Ask about the boat","pinned":false,"agenda":true,"made":"2026-11-21","done":null}],"gave":[{"kind":"advice","count":1}],"got":[{"kind":"help","count":1}],"dates":[{"kind":"birthday","on":"1965-12-24","next":"2026-12-24","in_days":33,"years":61}],"changes":[{"field":"title","was":"Commander","now":"Rear Admiral"},{"field":"city","was":"New York","now":null},{"field":"email","was":null,"now":"grace@example.org"}],"introduced":[],"last_spoke_of":{"on":"2026-08-12","text":"Her house is sold; looking for a boat"}}
  $ relnet prep grace --json | jq -c '.contact | [.handle, (.promises | length), .links[0].as]'
  ["grace",2,"mentor"]

After the next talk what was new is known:

  $ relnet log grace -c meet -q
  $ relnet prep grace | grep -A3 'since then'
  [1]
  $ relnet prep grace | tail -1
  You last spoke of: Her house is sold; looking for a boat (2026-08-12)

Mistakes:

  $ relnet prep
  relnet: prep needs WHO
    usage: relnet prep WHO
  [2]
  $ relnet prep zzz
  relnet: nobody called 'zzz'
    new: relnet add "zzz"
  [3]
