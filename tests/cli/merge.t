  $ relnet add "Ada Lovelace" --every 4w --last 2026-10-06 -t friend --email ada@example.org --city London -q
  $ relnet add "Ada King" --handle king --last 2026-11-01 -t chess --phone "+44 20 7946 0018" --city Ockham --title Countess --birthday 12-10 --alias AAL -m "allergic to walnuts" -q
  $ relnet add "Grace Hopper" --via king -q
  $ relnet log king,grace "lunch" --on 2026-11-02 -c meet -q
  $ relnet log ada,king "both at once" --on 2026-10-30 -q
  $ relnet promise king "the paper on looms" -q
  $ relnet note king "ask about the engine" --agenda -q
  $ relnet export --format json > before
  $ relnet show ada --json > ada; relnet show king --json > king

What would become of it:

  $ relnet merge ada king --dry-run
  Would be: Merged Ada King (king) into Ada Lovelace (ada): 3 interactions, 2 notes, 1 promise, 1 date, 1 phone, +chess
  Kept: city London (not Ockham).
  Next: Mon 30 Nov (every 4 weeks).
  dry run: nothing was saved
  $ relnet export --format json | cmp - before

Everything is on the one that stays:

  $ relnet merge ada king
  Merged Ada King (king) into Ada Lovelace (ada): 3 interactions, 2 notes, 1 promise, 1 date, 1 phone, +chess
  Kept: city London (not Ockham).
  Next: Mon 30 Nov (every 4 weeks). Undo: relnet undo
  $ relnet list --fields handle,name,tags,last
  ada\tAda Lovelace\tchess,friend\t2026-11-02 (esc)
  grace\tGrace Hopper\t\t2026-11-02 (esc)
  $ relnet show ada | sed 's/ *$//'
  Ada Lovelace                                            ada  #1  +chess +friend
  every 4 weeks (own), last 2026-11-02 by meet, due 2026-11-30: in 9 days
  
    email      ada@example.org            birthday  10 Dec, in 19 days
    phone      +44 20 7946 0018           alias     AAL, Ada King, king
    work       Countess
    city       London
    next time  [10] ask about the engine
    promised   [9] the paper on looms, since today
    introduced you to Grace Hopper
    note       [5] 2026-11-21 allergic to walnuts
  
  12 months    \xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x88\xe2\x96\x88   4 interactions, typical gap 2 days (esc)
  2026-11-02  [7]   meet   lunch (with grace)
  2026-11-01  [4]
  2026-10-30  [8]          both at once      (1 more: --all)
  $ relnet show ada --all --json | jq -c '.contact | [.handle, .aliases, .city, .title, .tags, (.interactions | length), (.notes | length), (.promises | length)]'
  ["ada",["AAL","Ada King","king"],"London","Countess",["chess","friend"],4,2,1]
  $ for name in king "Ada King" aal; do relnet show "$name" | head -1; done
  Ada Lovelace                                            ada  #1  +chess +friend
  Ada Lovelace                                            ada  #1  +chess +friend
  Ada Lovelace                                            ada  #1  +chess +friend
  $ relnet show grace --json | jq -c '.contact.via.name'
  "Ada Lovelace"
  $ relnet doctor --rebuild | head -1
  Made the derived rows anew; none differed.
  $ relnet merge ada king
  Already one: Ada Lovelace (ada).
  $ relnet merge king ada
  Already one: Ada Lovelace (ada).

Undo splits them as they were; redo makes them one again:

  $ relnet history -n 1 | cut -f 4
  merged Ada King into Ada Lovelace
  $ relnet undo
  Undone #8: merged Ada King into Ada Lovelace
  Do it again: relnet redo
  $ relnet export --format json | cmp - before
  $ relnet show ada --json | cmp - ada; relnet show king --json | cmp - king
  $ relnet redo -q
  $ relnet list --fields handle
  ada
  grace
  $ relnet log king "tea" -q
  $ relnet undo 2 -q
  $ relnet export --format json | cmp - before

What was taken away while they were one comes back to whose it was:

  $ relnet redo -q
  $ relnet edit ada --no-phone "+44 20 7946 0018" --no-alias aal --no-tag chess -q
  $ relnet undo -q; relnet undo -q
  $ relnet export --format json | cmp - before

Three that are one, split step by step:

  $ relnet merge king grace -q
  $ relnet merge ada king -q
  $ relnet list --fields handle,name
  ada\tAda Lovelace (esc)
  $ relnet show ada --json | jq -c '.contact | [.aliases, .via]'
  [["AAL","Ada King","grace","Grace Hopper","king"],null]
  $ relnet undo -q; relnet list --fields handle
  king
  ada
  $ relnet undo -q; relnet export --format json | cmp - before

The state of the one that stays holds, but who is gone is gone:

  $ relnet archive king -q
  $ relnet merge ada king | tail -2
  Ada Lovelace stays active; Ada King was archived.
  Next: Mon 30 Nov (every 4 weeks). Undo: relnet undo
  $ relnet undo 2 -q
  $ relnet archive king --gone -q
  $ relnet merge ada king | tail -2
  Ada Lovelace is gone now, as Ada King was.
  Not due: gone, so never due. Undo: relnet undo
  $ relnet undo 2 -q

A planned day and a snooze of either last:

  $ relnet snooze king 2026-12-24 -m "at sea" -q
  $ relnet merge ada king | tail -1
  Next: Mon 30 Nov (every 4 weeks, snoozed until Thu 24 Dec). Undo: relnet undo
  $ relnet undo -q; relnet undo -q

For programs:

  $ relnet merge ada king --json | jq -c '[.schema, .changed[].handle, .undo != null]'
  ["relnet.merge/1","ada",true]
  $ relnet undo -q

Mistakes:

  $ relnet merge
  relnet: who is one person?
    relnet merge KEEP DROP    likely ones: relnet merge --suggest
  [2]
  $ relnet merge ada
  relnet: with whom?
    relnet merge ada DROP    likely ones: relnet merge --suggest
  [2]
  $ relnet merge ada ada
  Already one: Ada Lovelace (ada).
  $ relnet merge ada nobody
  relnet: nobody called 'nobody'
    new: relnet add "nobody"
  [3]
  $ relnet rm grace -q
  $ relnet merge ada grace
  relnet: Grace Hopper was removed; nobody was merged
    first: relnet restore grace
  [5]
  $ relnet merge ada king extra
  relnet: 'extra' is one word too many
    usage: relnet merge [KEEP] [DROP] [OPTION]...
  [2]
  $ relnet merge ada "ada "
  Already one: Ada Lovelace (ada).
