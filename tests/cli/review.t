The morning round, an answer a line: how a program does it.

  $ relnet review
  $ script -qec "relnet review" /dev/null </dev/null | tr -d '\r'
  Nobody is here yet. Add someone: relnet add "Ada Lovelace" --every 4w
  $ relnet add "Ada Lovelace" --every 4w --last 2026-10-06 -t friend --email ada@example.org --relation mentor --core -q
  $ relnet log ada "talk went well; looking for a new flat" -c call --on 2026-10-06 -q
  $ relnet add "Grace Hopper" --every 3mo --last 2026-08-12 --url https://example.org/grace -q
  $ relnet add "Chen Wei" --every 2mo --last 2026-09-20 -q
  $ relnet add "José García" --every 2w --last 2026-11-07 -q
  $ relnet add "Alan Kerr" --every 6w --last 2026-10-12 -q
  $ relnet add "Old Friend" --every 1w --last 2026-01-01 -q
  $ printf 'l coffee, new flat found\ns 2w\nn\nl\n' | relnet review
  Ada Lovelace                                                             1 of 4
  ada  mentor, core circle  +friend
  last Tue 6 Oct + every 4 weeks (own) = Tue 3 Nov; today Sat 21 Nov: 18 days late
  of 28 (ratio 0.64)
  
    open       mailto:ada@example.org
  
  2026-10-06  [3]   call   talk went well; looking for a new flat
  2026-10-06  [2]
  
  Logged Ada Lovelace, Sat 2026-11-21 (today): coffee, new flat found
  Next: Sat 19 Dec (every 4 weeks). Undo: relnet undo
  
  Grace Hopper                                                             2 of 4
  grace
  last Wed 12 Aug + every 3 months (own) = Thu 12 Nov; today Sat 21 Nov: 9 days
  late of 91.32 (ratio 0.10)
  
    open       https://example.org/grace
  
  2026-08-12  [5]
  
  Snoozed Grace Hopper until Sat 2026-12-05. Undo: relnet undo
  
  Chen Wei                                                                 3 of 4
  chen
  last Sun 20 Sep + every 2 months (own) = Fri 20 Nov; today Sat 21 Nov: 1 day
  late of 60.88 (ratio 0.02)
  
  2026-09-20  [7]
  
  Jos\xc3\xa9 Garc\xc3\xada                                                              4 of 4 (esc)
  jose
  last Sat 7 Nov + every 2 weeks (own) = Sat 21 Nov; today Sat 21 Nov: due today
  
  2026-11-07  [9]
  
  Logged Jos\xc3\xa9 Garc\xc3\xada, Sat 2026-11-21 (today) (esc)
  Next: Sat 5 Dec (every 2 weeks). Undo: relnet undo
  
  2 logged, 1 snoozed, 1 left for later.
  $ relnet due
  chen\tChen Wei\tlate\t1\t2026-11-20\t2026-09-20\tother\t2mo\t (esc)
  old\tOld Friend\tdormant\t317\t2026-01-08\t2026-01-01\tother\t1w\t (esc)
  $ relnet show ada | tail -2
  2026-10-06  [3]    call   talk went well; looking for a new flat
  2026-10-06  [2]
  $ relnet history -n 4 --format '{title}'
  logged contact with Jos\xc3\xa9 Garc\xc3\xada, 2026-11-21 (esc)
  snoozed Grace Hopper until 2026-12-05
  logged contact with Ada Lovelace, 2026-11-21
  added Old Friend

What was done is saved at once; q and the end of the answers leave the others for later:

  $ relnet undo 3 -q
  $ printf 'l\nq\n' | relnet review | tail -4
  
  2026-08-12  [5]
  
  1 logged, 3 left for later.
  $ printf '\n' | relnet review | tail -1
  Nothing done, 3 left for later.
  $ relnet due --fields handle
  grace
  chen
  jose
  old

An answer may be a word; a lone - is a text here:

  $ printf 'skip\n' | relnet review | tail -1
  relnet: 'skip' is no answer
    one of: l s p n o u q, or ? for help
  Nothing done, 3 left for later.
  $ printf 'next\nlog -\nnext\n' | relnet review | tail -6
  jose
  last Sat 7 Nov + every 2 weeks (own) = Sat 21 Nov; today Sat 21 Nov: due today
  
  2026-11-07  [9]
  
  1 logged, 2 left for later.
  $ relnet undo -q

Undo takes back the last answer of the round, and asks again:

  $ printf 'l oops\ns fri\nu\nu\nl lunch\nq\n' | relnet review | grep -v '^$'
  Grace Hopper                                                             1 of 3
  grace
  last Wed 12 Aug + every 3 months (own) = Thu 12 Nov; today Sat 21 Nov: 9 days
  late of 91.32 (ratio 0.10)
    open       https://example.org/grace
  2026-08-12  [5]
  Logged Grace Hopper, Sat 2026-11-21 (today): oops
  Next: Sun 21 Feb 2027 (every 3 months). Undo: relnet undo
  Chen Wei                                                                 2 of 3
  chen
  last Sun 20 Sep + every 2 months (own) = Fri 20 Nov; today Sat 21 Nov: 1 day
  late of 60.88 (ratio 0.02)
  2026-09-20  [7]
  Snoozed Chen Wei until Fri 2026-11-27. Undo: relnet undo
  Jos\xc3\xa9 Garc\xc3\xada                                                              3 of 3 (esc)
  jose
  last Sat 7 Nov + every 2 weeks (own) = Sat 21 Nov; today Sat 21 Nov: due today
  2026-11-07  [9]
  Undone #18: snoozed Chen Wei until 2026-11-27
  Do it again: relnet redo
  Chen Wei                                                                 2 of 3
  chen
  last Sun 20 Sep + every 2 months (own) = Fri 20 Nov; today Sat 21 Nov: 1 day
  late of 60.88 (ratio 0.02)
  2026-09-20  [7]
  Undone #17: logged contact with Grace Hopper, 2026-11-21
  Do it again: relnet redo
  Grace Hopper                                                             1 of 3
  grace
  last Wed 12 Aug + every 3 months (own) = Thu 12 Nov; today Sat 21 Nov: 9 days
  late of 91.32 (ratio 0.10)
    open       https://example.org/grace
  2026-08-12  [5]
  Logged Grace Hopper, Sat 2026-11-21 (today): lunch
  Next: Sun 21 Feb 2027 (every 3 months). Undo: relnet undo
  Chen Wei                                                                 2 of 3
  chen
  last Sun 20 Sep + every 2 months (own) = Fri 20 Nov; today Sat 21 Nov: 1 day
  late of 60.88 (ratio 0.02)
  2026-09-20  [7]
  1 logged, 2 left for later.
  $ relnet undo -q
  $ printf 'u\n' | relnet review | tail -1
  relnet: nothing was done in this round yet
  Nothing done, 3 left for later.

To plan a day, to look up an address, and help:

  $ printf 'n\nn\np mon\n' | relnet review | tail -4
  Edited Jos\xc3\xa9 Garc\xc3\xada: planned Mon 2026-11-23 (esc)
  Next: Mon 23 Nov (planned). Undo: relnet undo
  
  1 planned, 2 left for later.
  $ relnet undo -q
  $ printf 'o\n?\nn\no\n' | relnet review
  Grace Hopper                                                             1 of 3
  grace
  last Wed 12 Aug + every 3 months (own) = Thu 12 Nov; today Sat 21 Nov: 9 days
  late of 91.32 (ratio 0.10)
  
    open       https://example.org/grace
  
  2026-08-12  [5]
  
  https://example.org/grace
    l  log a contact of today; then comes what it was about
    s  snooze; then comes for how long, or until when
    p  plan the next contact; then comes the day
    n  next: leave this one for later
    o  open the e-mail or the page
    u  undo the last answer of this round
    q  quit; what was done is saved
  
  Chen Wei                                                                 2 of 3
  chen
  last Sun 20 Sep + every 2 months (own) = Fri 20 Nov; today Sat 21 Nov: 1 day
  late of 60.88 (ratio 0.02)
  
  2026-09-20  [7]
  
  No e-mail and no page is known.
  
  Nothing done, 3 left for later.

With a filter:

  $ relnet tag chen,jose +few -q
  $ printf 'n\nn\n' | relnet review +few | grep ' of '
  Chen Wei                                                                 1 of 2
  late of 60.88 (ratio 0.02)
  Jos\xc3\xa9 Garc\xc3\xada                                                              2 of 2 (esc)
  $ relnet review +friend </dev/null
  $ relnet review +nothing
  relnet: nobody carries the tag 'nothing'
    all tags: relnet tag --list
  [3]

An answer that fails ends it: the next line would be meant for somebody else.

  $ printf 's never\nl for the second\n' | relnet review | tail -3
  relnet: 'never' is no day
    write for example 2026-11-20, yesterday, last fri, 2w or 20 nov
  2026-08-12  [5]
  
  Nothing done, 3 left for later.
  $ printf 's yesterday\nl\n' | relnet review >/dev/null
  relnet: Fri 2026-11-20 (yesterday) is not after today
    give a day to come: fri, 2w, eom
  [2]
  $ printf 'p\nl\n' | relnet review >/dev/null
  relnet: p needs a day
    p fri
  [2]
  $ printf 'x\nl\n' | relnet review >/dev/null
  relnet: 'x' is no answer
    one of: l s p n o u q, or ? for help
  [2]
  $ relnet history -n 1 --format '{title}'
  tagged Chen Wei and Jos\xc3\xa9 Garc\xc3\xada: +few (esc)

For programs:

  $ printf 's 3w\nn\n' | relnet review --json | jq -c '.schema, (.items[] | [.contact.handle, .outcome])'
  "relnet.review/1"
  ["grace","snoozed"]
  ["chen","left"]
  ["jose","left"]
  $ printf 's 3w\nn\n' | relnet review -q | tail -3
  
  2026-11-07  [9]
  
  $ printf 'l\n' | relnet review --dry-run | tail -4
  dry run: nothing was saved
  Would be: Logged Jos\xc3\xa9 Garc\xc3\xada, Sat 2026-11-21 (today) (esc)
  Next: Sat 5 Dec (every 2 weeks).
  
  1 logged.

The sample book keeps what is answered, as long as the round goes:

  $ printf 'l called\ns 1w\nu\nq\n' | relnet --demo review | grep -E 'of 6$|^[A-Z][a-z]+ed|^Undone|logged'
  sample people; nothing is saved
  Hedy Lamarr                                                              1 of 6
  Logged Hedy Lamarr, Sat 2026-11-21 (today): called
  Ada Lovelace                                                             2 of 6
  Snoozed Ada Lovelace until Sat 2026-11-28. Undo: relnet undo
  Grace Hopper                                                             3 of 6
  Undone #3: snoozed Ada Lovelace until 2026-11-28
  Ada Lovelace                                                             2 of 6
  1 logged, 5 left for later.

A quiet time:

  $ relnet snooze --all 2w -q
  $ printf 'l\n' | relnet review
  $ printf 'l\n' | relnet review +few

Without answers, and where nobody may be asked:

  $ relnet snooze --all --off -q
  $ relnet review </dev/null | tail -1
  Nothing done, 1 left for later.
  $ script -qec "relnet --no-input review" /dev/null </dev/null | tr -d '\r' | tail -2
  relnet: this asks for keys, and nobody can be asked
    give the answers on standard input, one a line
