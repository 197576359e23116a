  $ relnet add "Ada Lovelace" --every 4w -q
  $ relnet add "Grace Hopper" --every 3mo -q
  $ relnet log ada "tea" --on 2026-11-10 -c meet --at 14:30 --for 1h --they --gave advice:looms -q
  $ relnet log ada "a long call" --on yesterday -c call -q
  $ id() { relnet show ada --json | jq -r ".contact.interactions[] | select(.text == \"$1\") | .id"; }
  $ tea=$(id tea); call=$(id "a long call")

What was typed wrong is put right, and the due day follows:

  $ relnet log --edit $call "a short call"
  Changed [4] with Ada Lovelace, call Fri 2026-11-20 (yesterday): text a long call -> a short call
  Next: Fri 18 Dec (every 4 weeks). Undo: relnet undo
  $ relnet log --edit $call -m "-- dashes"
  Changed [4] with Ada Lovelace, call Fri 2026-11-20 (yesterday): text a short call -> -- dashes
  Next: Fri 18 Dec (every 4 weeks). Undo: relnet undo
  $ relnet log --edit $call --on 2026-11-15
  Changed [4] with Ada Lovelace, call Sun 2026-11-15: day Fri 2026-11-20 (yesterday) -> Sun 2026-11-15
  Next: Sun 13 Dec (every 4 weeks). Undo: relnet undo
  $ relnet log --edit $call --on 2026-11-15
  Already so: [4] with Ada Lovelace, call Sun 2026-11-15. Nothing was changed.
  $ relnet log --edit $call --no-answer
  Changed [4] with Ada Lovelace, call Sun 2026-11-15: answered yes -> no
  Next: Tue 8 Dec (every 4 weeks). Undo: relnet undo
  $ relnet log --edit $call --answered -c other
  Changed [4] with Ada Lovelace, Sun 2026-11-15:
    channel   call -> other
    answered  no -> yes
  Next: Sun 13 Dec (every 4 weeks). Undo: relnet undo
  $ relnet log --edit $tea --at 15:00 --for 90min --no-they --gave thanks --got "intro:to Alan" -c video "tea and cake" --on 2026-11-12
  Changed [3] with Ada Lovelace, video Thu 2026-11-12:
    text          tea -> tea and cake
    day           Tue 2026-11-10 -> Thu 2026-11-12
    channel       meet -> video
    time          14:30 -> 15:00
    length        60 min -> 90 min
    got in touch  they -> you
    gave          added thanks
    got           added intro: to Alan
  Next: Sun 13 Dec (every 4 weeks). Undo: relnet undo
  $ relnet show ada --json | jq -c '.contact.interactions[] | {on, at, channel, text, duration, they, gave, got}'
  {"on":"2026-11-15","at":null,"channel":"other","text":"-- dashes","duration":null,"they":false,"gave":[],"got":[]}
  {"on":"2026-11-12","at":"15:00","channel":"video","text":"tea and cake","duration":"PT90M","they":false,"gave":[{"kind":"advice","text":"looms"},{"kind":"thanks","text":null}],"got":[{"kind":"intro","text":"to Alan"}]}
  $ relnet log --edit $tea --no-gave --no-got --no-at --no-for --no-text --they
  Changed [3] with Ada Lovelace, video Thu 2026-11-12:
    text          none, was tea and cake
    time          none, was 15:00
    length        none, was 90 min
    got in touch  you -> they
    gave          removed advice: looms
    gave          removed thanks
    got           removed intro: to Alan
  Next: Sun 13 Dec (every 4 weeks). Undo: relnet undo
  $ relnet log --edit $tea --gave help --no-gave
  Changed [3] with Ada Lovelace, video Thu 2026-11-12: gave added help
  Next: Sun 13 Dec (every 4 weeks). Undo: relnet undo
  $ printf 'from\nstdin\n' | relnet log --edit $tea -
  Changed [3] with Ada Lovelace, video Thu 2026-11-12: text from\nstdin
  Next: Sun 13 Dec (every 4 weeks). Undo: relnet undo

Who was there:

  $ relnet log --edit $call --with grace
  Changed [4] with Ada Lovelace and Grace Hopper, Sun 2026-11-15: with added Grace Hopper
  Next: ada Sun 13 Dec, grace Mon 15 Feb 2027. Undo: relnet undo
  $ relnet log --edit $call --without ada
  Changed [4] with Grace Hopper, Sun 2026-11-15: with removed Ada Lovelace
  Next: ada Thu 10 Dec, grace Mon 15 Feb 2027. Undo: relnet undo
  $ relnet show ada --json | jq -c '[.contact.last, .contact.due, .contact.interaction_count]'
  ["2026-11-12","2026-12-10",1]
  $ relnet log --edit $call --without grace
  relnet: nobody would be left
    to remove it: relnet log --rm 4
  [2]
  $ relnet log --edit $call --with ada --without ada,grace
  relnet: Ada Lovelace is behind --with and --without
    leave out one of them
  [2]
  $ relnet undo 2 -q
  $ relnet show grace --json | jq -c '[.contact.last, .contact.due]'
  [null,"2027-02-21"]

One that never happened goes, and comes back:

  $ relnet log --rm $call
  Removed [4] with Ada Lovelace, Sun 2026-11-15: -- dashes
  Next: Thu 10 Dec (every 4 weeks). Undo: relnet undo
  $ relnet log --rm $call
  relnet: no interaction has the number 4; nothing was changed
    the numbers are in: relnet show WHO
  [3]
  $ relnet log --edit $call "gone"
  relnet: no interaction has the number 4; nothing was changed
    the numbers are in: relnet show WHO
  [3]
  $ relnet history -n 2 --fields title
  removed an interaction with Ada Lovelace
  undo of changed an interaction with Ada Lovelace
  $ relnet undo
  Undone #18: removed an interaction with Ada Lovelace
  Do it again: relnet redo
  $ relnet show ada --json | jq -c '[.contact.last, .contact.interactions[0].text]'
  ["2026-11-15","-- dashes"]

As JSON, quiet and dry:

  $ relnet log --edit $call --for 5min --json | jq -c --argjson n $call '[.schema, .changed[0].handle, (.id == $n), .changes]'
  ["relnet.log/1","ada",true,[{"field":"length","was":null,"now":"5 min"}]]
  $ relnet log --edit $call --for 6min -q
  $ relnet log --rm $call --dry-run
  Would be: Removed [4] with Ada Lovelace, Sun 2026-11-15: -- dashes
  Next: Thu 10 Dec (every 4 weeks).
  dry run: nothing was saved
  $ relnet show ada --json | jq -c '.contact.interactions | length'
  2

Mistakes:

  $ relnet log --edit 999 "text"
  relnet: no interaction has the number 999; nothing was changed
    the numbers are in: relnet show WHO
  [3]
  $ relnet log --rm 999
  relnet: no interaction has the number 999; nothing was changed
    the numbers are in: relnet show WHO
  [3]
  $ relnet log --edit $call
  relnet: what is to change?
    relnet log --edit 4 "new text" --on fri
  [2]
  $ relnet log --edit $call ada "text"
  relnet: --edit takes only the text
    relnet log --edit 4 "new text"
  [2]
  $ relnet log --edit x "text"
  relnet: --edit needs a number, not 'x'
    such as: --edit 10
  [2]
  $ relnet log --edit $call --on tomorrow
  relnet: Sun 2026-11-22 (tomorrow) has not come yet
    a day to come is a plan: relnet edit WHO --next DAY
  [2]
  $ relnet log --edit $call --at 25:00
  relnet: '25:00' is no time of day
    write for example 14:30 or 2pm
  [2]
  $ relnet log --edit $call --at 9:00 --no-at
  relnet: --at and --no-at say two things
    leave out one of them
  [2]
  $ relnet log --edit $call --they --no-they
  relnet: --they and --no-they say two things
    leave out one of them
  [2]
  $ relnet log --edit $call "text" --no-text
  relnet: a text and --no-text say two things
    leave out one of them
  [2]
  $ relnet log --edit $call --next 2w
  relnet: --edit does not go with --next
    plan a day with: relnet edit WHO --next DAY
  [2]
  $ relnet log --edit $call --new
  relnet: --edit does not go with --new
    relnet log --edit 4 "new text"
  [2]
  $ relnet log --edit $call --gave money
  relnet: unknown kind of value 'money'
    known: help, advice, intro, referral, opportunity, feedback, thanks, praise, gift
  [2]
  $ relnet log --edit $call --with nobody
  relnet: nobody called 'nobody'
    new: relnet add "nobody"
  [3]
  $ relnet log --rm $call "text"
  relnet: --rm takes a number and nothing else
    relnet log --rm 4
  [2]
  $ relnet log --rm $call --edit $call
  relnet: --edit does not go with --rm
    relnet log --edit 4 "new text"
  [2]
  $ relnet log ada "text" --answered
  relnet: --answered goes with --edit N
    the numbers are in: relnet show WHO
  [2]
  $ relnet log ada "text" --with grace
  relnet: --with goes with --edit N
    the numbers are in: relnet show WHO
  [2]
  $ relnet log
  relnet: log needs WHO
    relnet log ada "what it was about"
  [2]
  $ relnet log ada --on "next fri"
  relnet: Fri 2026-11-27 has not come yet
    did you mean snooze? relnet snooze ada "next fri"
  [2]

Without a name somebody is picked at a terminal:

  $ script -E never -qec "relnet log -m 'picked from the list'" /dev/null <<< 2 | tr -d '\r'
    1  ada    Ada Lovelace  15 Nov
    2  grace  Grace Hopper
  which one (1-2, Enter for none)? Logged Grace Hopper, Sat 2026-11-21 (today): picked from the list
  Next: Sun 21 Feb 2027 (every 3 months). Undo: relnet undo
