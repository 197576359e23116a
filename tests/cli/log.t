  $ relnet add "Ada Lovelace" --every 4w --last 2026-10-06 -q
  $ relnet add "Grace Hopper" --every 3mo -q
  $ relnet add "Ada Yonath" -q

The quickest entry is a name:

  $ relnet log ada
  Logged Ada Lovelace, Sat 2026-11-21 (today)
  Next: Sat 19 Dec (every 4 weeks). Undo: relnet undo

An older talk never moves the last contact back:

  $ relnet log ada "a letter from long ago" --on 2026-09-01 -c letter
  Logged Ada Lovelace, letter Tue 2026-09-01: a letter from long ago
  Next: Sat 19 Dec (every 4 weeks). Undo: relnet undo
  $ relnet due --all
  ada\tAda Lovelace\tok\t-28\t2026-12-19\t2026-11-21\tother\t4w\t (esc)
  grace\tGrace Hopper\tok\t-92\t2027-02-21\t\t\t3mo\t (esc)

Several people, one talk:

  $ relnet log ada,grace "coffee, new flat found" --on "last fri" -c meet
  Logged Ada Lovelace and Grace Hopper, meet Fri 2026-11-20 (yesterday): coffee, new flat found
  Next: ada Sat 19 Dec, grace Sat 20 Feb 2027. Undo: relnet undo
  $ relnet show grace | tail -1
  2026-11-20  [7]   meet   coffee, new flat found (with ada)

Everything that can be said:

  $ relnet log grace -m "-hiking plans" --on yesterday --at 14:30 --channel call --for 1h30 --they --gave advice:compilers --gave thanks --got "intro:to Alan" --next "in 3 weeks"
  Logged Grace Hopper, call Fri 2026-11-20 (yesterday): -hiking plans
  Next: Sat 12 Dec (planned). Undo: relnet undo
  $ relnet show grace --json | jq -c '.contact.interactions[0] | {on, at, channel, text, duration, they, gave, got}'
  {"on":"2026-11-20","at":"14:30","channel":"call","text":"-hiking plans","duration":"PT90M","they":true,"gave":[{"kind":"advice","text":"compilers"},{"kind":"thanks","text":null}],"got":[{"kind":"intro","text":"to Alan"}]}
  $ relnet log grace --no-answer -c call
  Logged an attempt: Grace Hopper, call Sat 2026-11-21 (today)
  Next: Sat 12 Dec (planned). Undo: relnet undo
  $ printf 'two lines\nof text\n' | relnet log grace - --on 2026-11-19
  Logged Grace Hopper, Thu 2026-11-19: two lines\nof text
  Next: Sat 12 Dec (planned). Undo: relnet undo
  $ relnet log "Lise Meitner" "met at the fair" --new
  Logged Lise Meitner, Sat 2026-11-21 (today): met at the fair
  Not due: no cadence yet: relnet cadence lise 4w. Undo: relnet undo
  $ relnet log grace "$(printf 'quoted \033[31mred\033[0m')"
  relnet: the text holds \x1b at character 8
    write it without
  [2]

The same once more is most likely a slip:

  $ relnet log ada "tea" --on yesterday
  Logged Ada Lovelace, Fri 2026-11-20 (yesterday): tea
  Next: Sat 19 Dec (every 4 weeks). Undo: relnet undo
  $ relnet log ada "tea" --on yesterday
  Already logged: Ada Lovelace, Fri 2026-11-20 (yesterday): tea. A second time: --again
  $ relnet log ada "tea" --on yesterday --again
  Logged Ada Lovelace, Fri 2026-11-20 (yesterday): tea
  Next: Sat 19 Dec (every 4 weeks). Undo: relnet undo
  $ relnet log ada "tea" --on yesterday -c call
  Logged Ada Lovelace, call Fri 2026-11-20 (yesterday): tea
  Next: Sat 19 Dec (every 4 weeks). Undo: relnet undo

A text that is somebody's name:

  $ relnet log ada grace
  Logged Ada Lovelace, Sat 2026-11-21 (today): grace
  Next: Sat 19 Dec (every 4 weeks). Undo: relnet undo
  relnet: 'grace' was taken as the text; for both people: relnet log ada,grace

Who is meant must be clear; nothing is ever picked:

  $ relnet log "ada" "exact handle" --on 2026-11-18
  Logged Ada Lovelace, Wed 2026-11-18: exact handle
  Next: Sat 19 Dec (every 4 weeks). Undo: relnet undo
  $ relnet log ad "which one?"
  relnet: 'ad' could be 2 people; nothing was logged
  ada\tAda Lovelace\t2026-11-21 (esc)
  ada-yonath\tAda Yonath\t (esc)
    be exact, e.g.: relnet log ada "which one?"
  [4]
  $ relnet log ad "which one?" --json
  {"schema":"relnet.error/1","code":"ambiguous","exit":4,"message":"'ad' could be 2 people; nothing was logged","hint":"be exact, e.g.: relnet log ada \"which one?\" --json","candidates":[{"handle":"ada","name":"Ada Lovelace","hint":"2026-11-21"},{"handle":"ada-yonath","name":"Ada Yonath","hint":null}]}
  [4]
  $ relnet log adda
  relnet: nobody called 'adda'
    close: ada (Ada Lovelace), ada-yonath (Ada Yonath)     new: relnet add "adda"
  [3]
  $ relnet log grace,nobody "all or nothing"
  relnet: nobody called 'nobody'
    new: relnet add "nobody"
  [3]
  $ relnet log -x "grac" "tiers 1 to 3 only"
  relnet: nobody called 'grac'
    close: grace (Grace Hopper)     new: relnet add "grac"
  [3]
  $ relnet log
  relnet: log needs WHO
    relnet log ada "what it was about"
  [2]

Days that are not clear, or not yet:

  $ relnet log ada --on 11/12/2026
  relnet: '11/12/2026' could be 2026-11-12 or 2026-12-11
    write the year first, or set date.order: relnet config set date.order dmy
  [2]
  $ relnet log ada --on 20/11/2026
  relnet: '20/11/2026' could be 2026-11-20
    write the year first, or set date.order: relnet config set date.order dmy
  [2]
  $ relnet log ada --on 10
  relnet: '10' could be 10 days or the 10th
    write 10d or 10th
  [2]
  $ relnet log ada --on 2026-02-30
  relnet: there is no 2026-02-30: February 2026 has 28 days
    the last one is 2026-02-28
  [2]
  $ relnet log ada --on tomorrow
  relnet: Sun 2026-11-22 (tomorrow) has not come yet
    did you mean snooze? relnet snooze ada tomorrow
  [2]
  $ relnet log ada --on noon
  relnet: 'noon' could be today or the time 12:00
    write today
  [2]
  $ relnet log ada --on tomorow
  relnet: 'tomorow' is no day
    did you mean: tomorrow
    write for example 2026-11-20, yesterday, last fri, 2w or 20 nov
  [2]
  $ relnet log ada --at 25:00
  relnet: '25:00' is no time of day
    write for example 14:30 or 2pm
  [2]
  $ relnet log ada --for 5
  relnet: '5' has no unit
    write 5min or 5h
  [2]
  $ relnet log ada --gave money
  relnet: unknown kind of value 'money'
    known: help, advice, intro, referral, opportunity, feedback, thanks, praise, gift
  [2]
  $ relnet log ada --next yesterday
  relnet: Fri 2026-11-20 (yesterday) is not after today
    give a day to come: fri, 2w, eom
  [2]
  $ relnet log ada -hiking
  relnet: unknown option '-hiking'
    a text that starts with - goes behind -m or --: -m '-hiking', or -- '-hiking'
    all options: relnet log -h
  [2]
  $ relnet log ada one two
  relnet: 'two' is one word too many
    a text of several words goes in quotes
    usage: relnet log [WHO] [TEXT] [OPTION]...
  [2]

As JSON and quiet:

  $ relnet log ada "as json" --json | jq -c '[.schema, .changed[0].handle, (.undo | type)]'
  ["relnet.log/1","ada","number"]
  $ relnet log ada "quiet" -q
  $ relnet log ada "not saved" --dry-run
  Would be: Logged Ada Lovelace, Sat 2026-11-21 (today): not saved
  Next: Sat 19 Dec (every 4 weeks).
  dry run: nothing was saved
  $ relnet history -n 1 --fields title
  logged contact with Ada Lovelace, 2026-11-21

A promise made in the talk belongs to the same command:

  $ relnet log ada,grace "Tea" --promise "the recipe" --by fri --again
  Logged Ada Lovelace and Grace Hopper, Sat 2026-11-21 (today): Tea
  Promised Ada Lovelace [22] and Grace Hopper [23]: the recipe, by Fri 2026-11-27
  Next: ada Sat 19 Dec, grace Sun 21 Feb 2027. Undo: relnet undo
  $ relnet promise --fields handle,text,day
  ada\tthe recipe\t2026-11-27 (esc)
  grace\tthe recipe\t2026-11-27 (esc)
  $ relnet undo -q
  $ relnet promise
  $ relnet log ada "Tea" --promise "the recipe" --again
  Logged Ada Lovelace, Sat 2026-11-21 (today): Tea
  Promised Ada Lovelace [28]: the recipe (no day: due Sat 5 Dec)
  Next: Sat 19 Dec (every 4 weeks). Undo: relnet undo
  $ relnet log ada "Cake" --promise "the recipe" --again
  Logged Ada Lovelace, Sat 2026-11-21 (today): Cake
  Next: Sat 19 Dec (every 4 weeks). Undo: relnet undo
  $ relnet promise --fields handle,text,day
  ada\tthe recipe\t2026-12-05 (esc)
  $ relnet log ada "Tea" --by fri
  relnet: --by is the day of a promise
    relnet log ada "lunch" --promise "the recipe" --by fri
  [2]
  $ relnet log ada "Tea" --promise ""
  relnet: the promise is empty
    give a promise, in quotes if it has spaces
  [2]

What stands on the agenda is offered as done, at a terminal only:

  $ relnet note ada "Ask about the moth" --agenda -q
  $ relnet log ada "Moths" --format table 2>&1
  Logged Ada Lovelace, Sat 2026-11-21 (today): Moths
  Next: Sat 19 Dec (every 4 weeks). Undo: relnet undo
  On the agenda: Ask about the moth. Done? relnet note ada --done 30
  $ relnet log ada "More moths" 2>&1
  Logged Ada Lovelace, Sat 2026-11-21 (today): More moths
  Next: Sat 19 Dec (every 4 weeks). Undo: relnet undo
  $ relnet log ada --no-answer --format table 2>&1
  Logged an attempt: Ada Lovelace, Sat 2026-11-21 (today)
  Next: Sat 19 Dec (every 4 weeks). Undo: relnet undo
