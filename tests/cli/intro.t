One command for what an introduction is:

  $ relnet add "Ada Lovelace" --every 4w --last 2026-10-06 -q
  $ relnet add "Grace Hopper" --every 3mo --last 2026-08-12 -q
  $ relnet add "Alan Kerr" -q
  $ relnet intro ada grace -m "compilers and looms"
  Introduced Ada Lovelace and Grace Hopper, Sat 2026-11-21 (today): compilers and looms
  Promised Ada Lovelace [8]: ask how it went with Grace Hopper, by Sat 2026-12-05
  Next: ada Sat 19 Dec, grace Sun 21 Feb 2027. Undo: relnet undo
  $ relnet intro ada grace -m "compilers and looms"
  Already introduced: Ada Lovelace and Grace Hopper, Sat 2026-11-21 (today): compilers and looms
  $ relnet show ada | tail -9
  every 4 weeks (own), last 2026-11-21, due 2026-12-19: in 28 days
  
    promised   [8] ask how it went with Grace Hopper, by 2026-12-05
    links      knows Grace Hopper
    you gave   intro 1
  
  12 months    \xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x88\xe2\x96\x88   2 interactions, typical gap 46 days (esc)
  2026-11-21  [6]   compilers and looms (with grace; gave intro)
  2026-10-06  [2]
  $ relnet show grace | tail -6
    links      knows Ada Lovelace
    you gave   intro 1
  
  12 months    \xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x88\xe2\x96\x81\xe2\x96\x81\xe2\x96\x88   2 interactions, typical gap 101 days (esc)
  2026-11-21  [6]   compilers and looms (with ada; gave intro)
  2026-08-12  [4]
  $ relnet promise
  8\tada\tAda Lovelace\tmine\topen\t2026-12-05\t2026-11-21\task how it went with Grace Hopper (esc)
  $ relnet history -n 1 | cut -f 4
  introduced Ada Lovelace and Grace Hopper to each other
  $ relnet undo
  Undone #4: introduced Ada Lovelace and Grace Hopper to each other
  Do it again: relnet redo
  $ relnet show ada | tail -4
  every 4 weeks (own), last 2026-10-06, due 2026-11-03: 18 days late
  
  12 months    \xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x88\xe2\x96\x81   1 interaction (esc)
  2026-10-06  [2]
  $ relnet redo -q

Who is linked already is not linked again, and what is long over needs no asking:

  $ relnet link alan grace --as friend -q
  $ relnet intro grace alan --on 2026-09-01
  Introduced Grace Hopper and Alan Kerr, Tue 2026-09-01
  Next: grace Sun 21 Feb 2027, 1 without a cadence. Undo: relnet undo
  $ relnet intro alan ada --on yesterday --json | jq -c '[.schema, .changed[].name]'
  ["relnet.intro/1","Alan Kerr","Ada Lovelace"]
  $ relnet link alan
  ada\tAda Lovelace\tknows\tboth (esc)
  grace\tGrace Hopper\tfriend\tboth (esc)
  $ relnet promise
  19\talan\tAlan Kerr\tmine\topen\t2026-12-04\t2026-11-21\task how it went with Ada Lovelace (esc)
  8\tada\tAda Lovelace\tmine\topen\t2026-12-05\t2026-11-21\task how it went with Grace Hopper (esc)
  $ relnet stats --by gave
  intro\t3 (esc)

Mistakes:

  $ relnet intro ada
  relnet: intro needs OTHER
    usage: relnet intro WHO OTHER [OPTION]...
  [2]
  $ relnet intro ada ada
  relnet: both are Ada Lovelace; an introduction is between two people
    relnet intro ada grace
  [2]
  $ relnet intro ada zzz
  relnet: nobody called 'zzz'
    new: relnet add "zzz"
  [3]
  $ relnet intro ada alan --on tomorrow
  relnet: Sun 2026-11-22 (tomorrow) has not come yet
    an introduction to come is a promise: relnet promise WHO "introduce \xe2\x80\xa6" --by DAY (esc)
  [2]
