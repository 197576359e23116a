A week in the life: twenty people, seven mornings with review, a mistake undone on each day. What stats says at the end can be
counted by hand.

Monday 16 November 2026: an address book, and how often to be in touch.

  $ export RELNET_TODAY=2026-11-16
  $ for name in "Ada Lovelace" "Grace Hopper" "Chen Wei" "José García"; do relnet add "$name" -t friend --last 2026-10-06 -q; done
  $ for name in "Alan Kerr" "Marie Kerr" "Omar Haddad" "Lena Fisher"; do relnet add "$name" -t family --last 2026-11-02 -q; done
  $ for name in "Tim Berg" "Nina Roth" "Paul Stein" "Eva Lang" "Max Huber"; do relnet add "$name" -t work --last 2026-08-10 -q; done
  $ for name in "Iris Nowak" "Otto Weiss" "Ruth Adler" "Sven Holm" "Tara Quinn" "Uma Patel"; do relnet add "$name" -q; done
  $ relnet add "Grace Hoper" --email grace@example.org --last 2026-11-10 -q
  $ relnet list --count
  20
  $ relnet cadence +friend 4w
  +friend: every 4 weeks; 4 people follow it. Undo: relnet undo
  $ relnet cadence +family 2w
  +family: every 2 weeks; 4 people follow it. Undo: relnet undo
  $ relnet cadence +work 3mo
  +work: every 3 months; 5 people follow it. Undo: relnet undo
  $ relnet cadence iris,otto 5d
  Iris Nowak and Otto Weiss: every 5 days. Next: iris Sat 21 Nov, otto Sat 21 Nov. Undo: relnet undo
  $ relnet cadence sven 6d
  Sven Holm: every 6 days. Next: Sun 22 Nov (every 6 days). Undo: relnet undo
  $ relnet due --format table
  Monday 16 November 2026                                          13 due, 3 soon
  
  ! ada     Ada Lovelace   13 days late   every 4w    6 Oct   +friend
  ! chen    Chen Wei       13 days late   every 4w    6 Oct   +friend
  ! grace   Grace Hopper   13 days late   every 4w    6 Oct   +friend
  ! jose    Jos\xc3\xa9 Garc\xc3\xada    13 days late   every 4w    6 Oct   +friend (esc)
  ! eva     Eva Lang        6 days late   every 3mo  10 Aug   +work
  ! max     Max Huber       6 days late   every 3mo  10 Aug   +work
  ! nina    Nina Roth       6 days late   every 3mo  10 Aug   +work
  ! paul    Paul Stein      6 days late   every 3mo  10 Aug   +work
  ! tim     Tim Berg        6 days late   every 3mo  10 Aug   +work
  ! alan    Alan Kerr             today   every 2w    2 Nov   +family
  ! lena    Lena Fisher           today   every 2w    2 Nov   +family
  ! marie   Marie Kerr            today   every 2w    2 Nov   +family
  ! omar    Omar Haddad           today   every 2w    2 Nov   +family
  
    iris    Iris Nowak        in 5 days   every 5d    never
    otto    Otto Weiss        in 5 days   every 5d    never
    sven    Sven Holm         in 6 days   every 6d    never
  
  relnet log ada "..."  when done     relnet snooze ada 1w  for later
  $ relnet edit ada --birthday "29 feb 1988" --relation mentor --core
  Edited Ada Lovelace:
    relation  mentor
    core      no -> yes
    birthday  Mon 1988-02-29 (in common years on 28 Feb)
  Next: Tue 3 Nov, 13 days late. Undo: relnet undo
  $ printf '%s\n' 'l coffee, new flat found' 's 2d' 'q' | relnet review
  Ada Lovelace                                                            1 of 13
  ada  mentor, core circle  +friend
  last Tue 6 Oct + every 4 weeks (tag friend) = Tue 3 Nov; today Mon 16 Nov: 13
  days late of 28 (ratio 0.46)
  
  2026-10-06  [2]
  
  Logged Ada Lovelace, Mon 2026-11-16 (today): coffee, new flat found
  Next: Mon 14 Dec (every 4 weeks). Undo: relnet undo
  
  Chen Wei                                                                2 of 13
  chen  +friend
  last Tue 6 Oct + every 4 weeks (tag friend) = Tue 3 Nov; today Mon 16 Nov: 13
  days late of 28 (ratio 0.46)
  
  2026-10-06  [6]
  
  Snoozed Chen Wei until Wed 2026-11-18. Undo: relnet undo
  
  Grace Hopper                                                            3 of 13
  grace  +friend
  last Tue 6 Oct + every 4 weeks (tag friend) = Tue 3 Nov; today Mon 16 Nov: 13
  days late of 28 (ratio 0.46)
  
  2026-10-06  [4]
  
  1 logged, 1 snoozed, 11 left for later.
  $ relnet promise ada "the paper on looms" --by fri
  Promised Ada Lovelace [44]: the paper on looms, by Fri 2026-11-20
  Next: Mon 14 Dec (every 4 weeks). Undo: relnet undo
  $ relnet tag jose +climbing
  Tagged Jos\xc3\xa9 Garc\xc3\xada: +climbing. Undo: relnet undo (esc)
  $ relnet undo
  Undone #30: tagged Jos\xc3\xa9 Garc\xc3\xada: +climbing (esc)
  Do it again: relnet redo
  $ relnet tag jose +chess
  Tagged Jos\xc3\xa9 Garc\xc3\xada: +chess. Undo: relnet undo (esc)

Tuesday: she is here twice.

  $ export RELNET_TODAY=2026-11-17
  $ relnet merge --suggest
  grace\tgrace-hoper\tGrace Hopper\tGrace Hoper\tnames differ by a letter (esc)
  $ relnet merge grace grace-hoper
  Merged Grace Hoper (grace-hoper) into Grace Hopper (grace): 1 interaction, 1 e-mail
  Next: Tue 8 Dec (every 4 weeks). Undo: relnet undo
  $ relnet show grace --json | jq -c '.contact | [.name, .handle, .aliases, .emails[0].value, .last]'
  ["Grace Hopper","grace",["Grace Hoper","grace-hoper"],"grace@example.org","2026-11-10"]
  $ printf '%s\n' 'l called, all well' 'n' 'q' | relnet review
  Jos\xc3\xa9 Garc\xc3\xada                                                             1 of 10 (esc)
  jose  +chess +friend
  last Tue 6 Oct + every 4 weeks (tag friend) = Tue 3 Nov; today Tue 17 Nov: 14
  days late of 28 (ratio 0.50)
  
  2026-10-06  [8]
  
  Logged Jos\xc3\xa9 Garc\xc3\xada, Tue 2026-11-17 (today): called, all well (esc)
  Next: Tue 15 Dec (every 4 weeks). Undo: relnet undo
  
  Eva Lang                                                                2 of 10
  eva  +work
  last Mon 10 Aug + every 3 months (tag work) = Tue 10 Nov; today Tue 17 Nov: 7
  days late of 91.32 (ratio 0.08)
  
  2026-08-10  [24]
  
  Max Huber                                                               3 of 10
  max  +work
  last Mon 10 Aug + every 3 months (tag work) = Tue 10 Nov; today Tue 17 Nov: 7
  days late of 91.32 (ratio 0.08)
  
  2026-08-10  [26]
  
  1 logged, 9 left for later.
  $ relnet rm chen
  Removed Chen Wei. Back: relnet restore chen
  Undo: relnet undo
  $ relnet undo
  Undone #35: removed Chen Wei
  Do it again: relnet redo
  $ relnet note chen "daughter starts school in August" --pin
  Pinned for Chen Wei [53]: daughter starts school in August
  Undo: relnet undo
  $ relnet due --count
  9

Wednesday: somebody asks for somebody.

  $ export RELNET_TODAY=2026-11-18
  $ printf '%s\n' 'l lunch' 'q' | relnet review
  Chen Wei                                                                1 of 10
  chen  +friend
  last Tue 6 Oct + every 4 weeks (tag friend) = Tue 3 Nov; today Wed 18 Nov: 15
  days late of 28 (ratio 0.54)
  
    pinned     daughter starts school in August
  
  2026-10-06  [6]
  
  Logged Chen Wei, Wed 2026-11-18 (today): lunch
  Next: Wed 16 Dec (every 4 weeks). Undo: relnet undo
  
  Alan Kerr                                                               2 of 10
  alan  +family
  last Mon 2 Nov + every 2 weeks (tag family) = Mon 16 Nov; today Wed 18 Nov: 2
  days late of 14 (ratio 0.14)
  
  2026-11-02  [10]
  
  1 logged, 9 left for later.
  $ relnet intro tim nina -m "both build looms"
  Introduced Tim Berg and Nina Roth, Wed 2026-11-18 (today): both build looms
  Promised Tim Berg [57]: ask how it went with Nina Roth, by Wed 2026-12-02
  Next: tim Thu 18 Feb 2027, nina Thu 18 Feb 2027. Undo: relnet undo
  $ relnet promise
  44\tada\tAda Lovelace\tmine\topen\t2026-11-20\t2026-11-16\tthe paper on looms (esc)
  57\ttim\tTim Berg\tmine\topen\t2026-12-02\t2026-11-18\task how it went with Nina Roth (esc)
  $ relnet log eva "sent the slides" -c mail --gave help
  Logged Eva Lang, mail Wed 2026-11-18 (today): sent the slides
  Next: Thu 18 Feb 2027 (every 3 months). Undo: relnet undo
  $ relnet undo
  Undone #40: logged mail with Eva Lang, 2026-11-18
  Do it again: relnet redo
  $ relnet log eva "sent the slides" -c mail --gave help:slides
  Logged Eva Lang, mail Wed 2026-11-18 (today): sent the slides
  Next: Thu 18 Feb 2027 (every 3 months). Undo: relnet undo

Thursday: somebody moved away for good.

  $ export RELNET_TODAY=2026-11-19
  $ printf '%s\n' 'n' 'l wrote a long letter' 'q' | relnet review
  Alan Kerr                                                                1 of 6
  alan  +family
  last Mon 2 Nov + every 2 weeks (tag family) = Mon 16 Nov; today Thu 19 Nov: 3
  days late of 14 (ratio 0.21)
  
  2026-11-02  [10]
  
  Lena Fisher                                                              2 of 6
  lena  +family
  last Mon 2 Nov + every 2 weeks (tag family) = Mon 16 Nov; today Thu 19 Nov: 3
  days late of 14 (ratio 0.21)
  
  2026-11-02  [16]
  
  Logged Lena Fisher, Thu 2026-11-19 (today): wrote a long letter
  Next: Thu 3 Dec (every 2 weeks). Undo: relnet undo
  
  Marie Kerr                                                               3 of 6
  marie  +family
  last Mon 2 Nov + every 2 weeks (tag family) = Mon 16 Nov; today Thu 19 Nov: 3
  days late of 14 (ratio 0.21)
  
  2026-11-02  [12]
  
  1 logged, 5 left for later.
  $ relnet archive paul
  Archived Paul Stein: out of sight, the history kept. Back: relnet restore paul
  Undo: relnet undo
  $ relnet archive max
  Archived Max Huber: out of sight, the history kept. Back: relnet restore max
  Undo: relnet undo
  $ relnet undo
  Undone #45: archived Max Huber
  Do it again: relnet redo
  $ relnet log max --got advice:"which bank" -c call
  Logged Max Huber, call Thu 2026-11-19 (today)
  Next: Fri 19 Feb 2027 (every 3 months). Undo: relnet undo
  Nothing given to Max Huber for a year; a thank-you? relnet log max --gave thanks

Friday: a promise is kept.

  $ export RELNET_TODAY=2026-11-20
  $ relnet due --json | jq -c '.promises[] | [.contact.handle, .text, .by]'
  ["ada","the paper on looms","2026-11-20"]
  $ relnet promise --done "$(relnet promise --json | jq '.items[] | select(.contact.handle == "ada") | .id')"
  Kept: [44] the paper on looms (promised to Ada Lovelace)
  Undo: relnet undo
  $ relnet log ada "sent the paper" -c mail
  Logged Ada Lovelace, mail Fri 2026-11-20 (today): sent the paper
  Next: Fri 18 Dec (every 4 weeks). Undo: relnet undo
  $ relnet log marie,alan "dinner at ours" -c meet
  Logged Marie Kerr and Alan Kerr, meet Fri 2026-11-20 (today): dinner at ours
  Next: marie Fri 4 Dec, alan Fri 4 Dec. Undo: relnet undo
  $ relnet snooze omar 3w
  Snoozed Omar Haddad until Fri 2026-12-11. Undo: relnet undo
  $ relnet undo
  Undone #51: snoozed Omar Haddad until 2026-12-11
  Do it again: relnet redo
  $ relnet snooze omar 1w
  Snoozed Omar Haddad until Fri 2026-11-27. Undo: relnet undo

Saturday: what is on for the coming days.

  $ export RELNET_TODAY=2026-11-21
  $ printf '%s\n' 'l' 'q' | relnet review
  Iris Nowak                                                               1 of 2
  iris
  added Mon 16 Nov + every 5 days (own) = Sat 21 Nov; today Sat 21 Nov: due today
  
  Logged Iris Nowak, Sat 2026-11-21 (today)
  Next: Thu 26 Nov (every 5 days). Undo: relnet undo
  
  Otto Weiss                                                               2 of 2
  otto
  added Mon 16 Nov + every 5 days (own) = Sat 21 Nov; today Sat 21 Nov: due today
  
  1 logged, 1 left for later.
  $ relnet plan --limit 2 --format table
  Sat 21 Nov to Fri 27 Nov                              4 people, at most 2 a day
  
  Saturday 21 November (today)
    otto   Otto Weiss             due   every 5d   never
  
  Sunday 22 November (tomorrow)
    sven   Sven Holm              due   every 6d   never
  
  Mon 23 Nov to Wed 25 Nov: nobody
  
  Thursday 26 November
    iris   Iris Nowak             due   every 5d  21 Nov
  
  Friday 27 November
    omar   Omar Haddad   11 days late   every 2w   2 Nov   +family
  $ relnet edit lena --title "Head of Looms"
  Edited Lena Fisher: title Head of Looms
  Next: Thu 3 Dec (every 2 weeks). Undo: relnet undo
  $ relnet undo
  Undone #55: edited Lena Fisher: title
  Do it again: relnet redo
  $ relnet edit lena --title "Head of Design"
  Edited Lena Fisher: title Head of Design
  Next: Thu 3 Dec (every 2 weeks). Undo: relnet undo

Sunday: did it work?

  $ export RELNET_TODAY=2026-11-22
  $ printf '%s\n' 'n' 's 1w' 'q' | relnet review
  Otto Weiss                                                               1 of 2
  otto
  added Mon 16 Nov + every 5 days (own) = Sat 21 Nov; today Sun 22 Nov: 1 day late
  of 5 (ratio 0.20)
  
  Sven Holm                                                                2 of 2
  sven
  added Mon 16 Nov + every 6 days (own) = Sun 22 Nov; today Sun 22 Nov: due today
  
  Snoozed Sven Holm until Sun 2026-11-29. Undo: relnet undo
  
  1 snoozed, 1 left for later.
  $ relnet log uma "a slip"
  Logged Uma Patel, Sun 2026-11-22 (today): a slip
  Not due: no cadence yet: relnet cadence uma 4w. Undo: relnet undo
  $ relnet undo
  Undone #59: logged contact with Uma Patel, 2026-11-22
  Do it again: relnet redo

Ten talks: ada twice, jose, chen, tim with nina, eva, lena, max, marie with alan, iris; so eleven people. Fifteen have a cadence (friend
4, family 4, work 4 without paul, iris, otto, sven), and omar and otto are late: 13 of 15 in rhythm.

  $ relnet stats --since 2026-11-16
  2026-11-16 to 2026-11-22              10 interactions, 11 people, 87% in rhythm
  
  by month   N
             \xe2\x96\x88        max 10 in Nov (esc)
  by channel other 6   mail 2   call 1   meet 1
  by tag     +friend \xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88 4    +work \xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88 4    +family \xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88 3 (esc)
  gave       help 1   intro 1
  got        advice 1
  promises   kept 1   dropped 0   late 0   100% kept
  most       ada 2   alan 1   chen 1   eva 1   iris 1
  $ relnet history -n 8 | cut -f 1,4,5
  60\tundo of logged contact with Uma Patel, 2026-11-22\t (esc)
  59\tlogged contact with Uma Patel, 2026-11-22\tundone (esc)
  58\tsnoozed Sven Holm until 2026-11-29\t (esc)
  57\tedited Lena Fisher: title\t (esc)
  56\tundo of edited Lena Fisher: title\t (esc)
  55\tedited Lena Fisher: title\tundone (esc)
  54\tlogged contact with Iris Nowak, 2026-11-21\t (esc)
  53\tsnoozed Omar Haddad until 2026-11-27\t (esc)
  $ relnet doctor | sed 's/[0-9.]* kB/N kB/'
  Nothing is wrong with ~/.local/share/relnet/relnet.db: 19 contacts, 24 interactions, schema 4, N kB
  No backup yet: relnet backup
