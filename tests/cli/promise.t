Nothing is promised yet:

  $ relnet promise
  $ relnet promise --format table
  No open promises. Make one: relnet promise WHO "..." --by fri
  $ relnet promise --due
  $ relnet promise --json
  {"schema":"relnet.promise/1","items":[]}
  $ ls -A "$HOME"

Mine, with a day and without:

  $ relnet add "Ada Lovelace" --every 4w --last 2026-10-06 -q
  $ relnet add "Grace Hopper" --every 3mo --last 2026-10-12 -q
  $ relnet add "Alan Kerr" -q
  $ relnet promise ada --format table
  No promises yet. The first: relnet promise ada "..."
  $ relnet promise ada "send the paper on looms" --by fri
  Promised Ada Lovelace [6]: send the paper on looms, by Fri 2026-11-27
  Next: Tue 3 Nov, 18 days late. Undo: relnet undo
  $ relnet promise grace "the compiler book"
  Promised Grace Hopper [7]: the compiler book (no day: due Sat 5 Dec)
  Next: Tue 12 Jan 2027 (every 3 months). Undo: relnet undo
  $ relnet promise ada,grace -m "-an odd beginning" --by 2027-02-01
  Promised Ada Lovelace [8] and Grace Hopper [9]: -an odd beginning, by Mon 2027-02-01
  Next: ada Tue 3 Nov, grace Tue 12 Jan 2027. Undo: relnet undo
  $ relnet promise ada "send the paper on looms" --by fri
  Already promised to Ada Lovelace [6]: send the paper on looms
  $ echo "photographs of the engine" | relnet promise ada - --by today
  Promised Ada Lovelace [10]: photographs of the engine, by Sat 2026-11-21 (today)
  Next: Tue 3 Nov, 18 days late. Undo: relnet undo

Theirs:

  $ relnet promise alan "lend me the torque wrench" --they --by 2026-11-15
  Alan Kerr [11] promised: lend me the torque wrench, by Sun 2026-11-15
  Not due: no cadence yet: relnet cadence alan 4w. Undo: relnet undo
  $ relnet promise alan "Lend me the torque wrench" --they --by 2026-11-15
  Already noted, promised by Alan Kerr [11]: Lend me the torque wrench

All that is open:

  $ relnet promise
  11\talan\tAlan Kerr\ttheirs\tlate\t2026-11-15\t2026-11-21\tlend me the torque wrench (esc)
  10\tada\tAda Lovelace\tmine\tdue\t2026-11-21\t2026-11-21\tphotographs of the engine (esc)
  6\tada\tAda Lovelace\tmine\topen\t2026-11-27\t2026-11-21\tsend the paper on looms (esc)
  7\tgrace\tGrace Hopper\tmine\topen\t2026-12-05\t2026-11-21\tthe compiler book (esc)
  8\tada\tAda Lovelace\tmine\topen\t2027-02-01\t2026-11-21\t-an odd beginning (esc)
  9\tgrace\tGrace Hopper\tmine\topen\t2027-02-01\t2026-11-21\t-an odd beginning (esc)
  $ relnet promise --format table
  You promised
  ! [10]  ada    photographs of the engine  by today
     [6]  ada    send the paper on looms    by 27 Nov
     [7]  grace  the compiler book          since today
     [8]  ada    -an odd beginning          by 1 Feb 2027
     [9]  grace  -an odd beginning          by 1 Feb 2027
  
  Promised to you
  ! [11]  alan  lend me the torque wrench  by 15 Nov: 6 days late
  $ relnet promise --format table --width 40
  You promised
  ! [10] ada  by today
      photographs of the engine
    [6] ada  by 27 Nov
      send the paper on looms
    [7] grace  since today
      the compiler book
    [8] ada  by 1 Feb 2027
      -an odd beginning
    [9] grace  by 1 Feb 2027
      -an odd beginning
  
  Promised to you
  ! [11] alan  by 15 Nov: 6 days late
      lend me the torque wrench
  $ relnet promise --format table --ascii --color always
  \x1b[1mYou promised\x1b[0m (esc)
  \x1b[33m!\x1b[0m \x1b[2m[10]\x1b[0m  \x1b[36mada\x1b[0m    photographs of the engine  \x1b[33mby today\x1b[0m (esc)
  \x1b[2m \x1b[0m  \x1b[2m[6]\x1b[0m  \x1b[36mada\x1b[0m    send the paper on looms    \x1b[2mby 27 Nov\x1b[0m (esc)
  \x1b[2m \x1b[0m  \x1b[2m[7]\x1b[0m  \x1b[36mgrace\x1b[0m  the compiler book          \x1b[2msince today\x1b[0m (esc)
  \x1b[2m \x1b[0m  \x1b[2m[8]\x1b[0m  \x1b[36mada\x1b[0m    -an odd beginning          \x1b[2mby 1 Feb 2027\x1b[0m (esc)
  \x1b[2m \x1b[0m  \x1b[2m[9]\x1b[0m  \x1b[36mgrace\x1b[0m  -an odd beginning          \x1b[2mby 1 Feb 2027\x1b[0m (esc)
  
  \x1b[1mPromised to you\x1b[0m (esc)
  \x1b[1;31m!\x1b[0m \x1b[2m[11]\x1b[0m  \x1b[36malan\x1b[0m  lend me the torque wrench  \x1b[1;31mby 15 Nov: 6 days late\x1b[0m (esc)
  $ relnet promise --fields
  id
  handle
  name
  whose
  status
  day
  made
  text
  by
  closed
  uid
  when
  $ relnet promise --format '{id}: {text} ({handle})'
  11: lend me the torque wrench (alan)
  10: photographs of the engine (ada)
  6: send the paper on looms (ada)
  7: the compiler book (grace)
  8: -an odd beginning (ada)
  9: -an odd beginning (grace)
  $ relnet promise --json | jq -c '.items[0] | del(.uid, .contact.uid)'
  {"id":11,"contact":{"handle":"alan","name":"Alan Kerr"},"text":"lend me the torque wrench","made":"2026-11-21","by":"2026-11-15","they":true,"state":"open"}
  $ relnet promise --json | jq -c '[.schema, (.items | length)]'
  ["relnet.promise/1",6]

What is due today, for cron:

  $ relnet promise --due
  11\talan\tAlan Kerr\ttheirs\tlate\t2026-11-15\t2026-11-21\tlend me the torque wrench (esc)
  10\tada\tAda Lovelace\tmine\tdue\t2026-11-21\t2026-11-21\tphotographs of the engine (esc)
  $ relnet --today 2026-12-05 promise --due --fields id,status,day
  11\tlate\t2026-11-15 (esc)
  10\tlate\t2026-11-21 (esc)
  6\tlate\t2026-11-27 (esc)
  7\tdue\t2026-12-05 (esc)
  $ relnet --today 2026-11-14 promise --due --format table
  No promise is due. Next: lend me the torque wrench (alan), Sun 15 Nov.

  $ relnet promise --count; relnet promise --due --count; relnet promise alan --count
  6
  2
  1

One person's:

  $ relnet promise alan
  11\talan\tAlan Kerr\ttheirs\tlate\t2026-11-15\t2026-11-21\tlend me the torque wrench (esc)
  $ relnet promise ada --format table
  You promised
  ! [10]  ada  photographs of the engine  by today
     [6]  ada  send the paper on looms    by 27 Nov
     [8]  ada  -an odd beginning          by 1 Feb 2027

Kept and dropped:

  $ relnet promise --done 10
  Kept: [10] photographs of the engine (promised to Ada Lovelace)
  Undo: relnet undo
  $ relnet promise --done 10
  Already kept: [10] photographs of the engine (promised to Ada Lovelace), Sat 2026-11-21 (today)
  $ relnet promise --drop 10
  Already kept: [10] photographs of the engine (promised to Ada Lovelace), Sat 2026-11-21 (today)
  $ relnet promise --done 6 --drop 8
  Kept: [6] send the paper on looms (promised to Ada Lovelace)
  Dropped: [8] -an odd beginning (promised to Ada Lovelace)
  Undo: relnet undo
  $ relnet promise --format table
  You promised
    [7]  grace  the compiler book  since today
    [9]  grace  -an odd beginning  by 1 Feb 2027
  
  Promised to you
  ! [11]  alan  lend me the torque wrench  by 15 Nov: 6 days late
  $ relnet promise ada --format table
  You promised
     [6]  ada  send the paper on looms    kept on 21 Nov
     [8]  ada  -an odd beginning          dropped on 21 Nov
    [10]  ada  photographs of the engine  kept on 21 Nov
  $ relnet undo
  Undone #10: marked promises with Ada Lovelace as kept and dropped
  Do it again: relnet redo
  $ relnet promise --fields id,status
  11\tlate (esc)
  6\topen (esc)
  7\topen (esc)
  8\topen (esc)
  9\topen (esc)
  $ relnet redo -q
  $ relnet promise --fields id,status
  11\tlate (esc)
  7\topen (esc)
  9\topen (esc)
  $ relnet promise grace --done 9 --dry-run
  Would be: Kept: [9] -an odd beginning (promised to Grace Hopper)
  dry run: nothing was saved
  $ relnet promise grace --done 9 --json | jq -c '[.schema, .changed[].name]'
  ["relnet.promise/1","Grace Hopper"]
  $ relnet history -n 6 | cut -f 4,5
  marked a promise with Grace Hopper as kept\t (esc)
  redo of marked promises with Ada Lovelace as kept and dropped\t (esc)
  undo of marked promises with Ada Lovelace as kept and dropped\tundone (esc)
  marked promises with Ada Lovelace as kept and dropped\t (esc)
  marked a promise with Ada Lovelace as kept\t (esc)
  noted a promise of Alan Kerr\t (esc)

Put off, worded anew, without a day:

  $ relnet promise --edit 7 --by mon
  Changed [7] the compiler book (promised to Grace Hopper): day Mon 2026-11-23
  Undo: relnet undo
  $ relnet promise --edit 7 --by fri
  Changed [7] the compiler book (promised to Grace Hopper): day Mon 2026-11-23 -> Fri 2026-11-27
  Undo: relnet undo
  $ relnet promise --edit 7 "the book on compilers" --no-by
  Changed [7] the book on compilers (promised to Grace Hopper):
    text  the compiler book -> the book on compilers
    day   none, was Fri 2026-11-27
  Undo: relnet undo
  $ relnet promise --edit 7 -m "the book on compilers" --json | jq -c '[.schema, .promises, .changes]'
  ["relnet.promise/1",[7],[]]
  $ relnet promise grace --fields id,day,text
  7\t2026-12-05\tthe book on compilers (esc)
  9\t2027-02-01\t-an odd beginning (esc)
  $ relnet undo
  Undone #16: changed a promise with Grace Hopper
  Do it again: relnet redo
  $ relnet promise grace --fields id,day,text
  7\t2026-11-27\tthe compiler book (esc)
  9\t2027-02-01\t-an odd beginning (esc)

Mistakes:

  $ relnet promise --edit 7
  relnet: what is to change?
    relnet promise --edit 7 --by fri
  [2]
  $ relnet promise --edit 7 --by fri --no-by
  relnet: --by and --no-by say two things
    leave out one of them
  [2]
  $ relnet promise --edit 99 --by fri
  relnet: there is no promise [99]
    the open ones: relnet promise
  [3]
  $ relnet promise --edit 7 --done 7
  relnet: --edit takes a text, --by and --no-by
    relnet promise --edit 7 "new text" --by fri
  [2]
  $ relnet promise ada "something" --no-by
  relnet: --no-by goes with --edit N
    the numbers are in: relnet promise
  [2]
  $ relnet promise --done 99
  relnet: there is no promise [99]
    the open ones: relnet promise
  [3]
  $ relnet promise --done looms
  relnet: 'looms' is no number of a promise
    the numbers are in brackets: relnet promise
  [2]
  $ relnet promise --done 7 --done 7
  relnet: [7] is there twice
    give each number once
  [2]
  $ relnet promise alan --done 9
  relnet: [9] is between you and Grace Hopper: -an odd beginning; nothing was changed
    relnet promise alan
  [3]
  $ relnet promise --done 7 9
  relnet: --done and --drop take a number each, and nothing else
    relnet promise --done 7 --done 8
  [2]
  $ relnet promise --done 4 --by fri
  relnet: --done and --drop take a number each, and nothing else
    relnet promise --done 7 --done 8
  [2]
  $ relnet promise ada ""
  relnet: the promise is empty
    give a promise, in quotes if it has spaces
  [2]
  $ relnet promise ada --by fri
  relnet: what was promised?
    relnet promise ada "send the paper" --by fri
  [2]
  $ relnet promise ada "a text" --due
  relnet: --due lists, and a text promises
    leave out one of them
  [2]
  $ relnet promise ada "a text" --count
  relnet: --count lists, and a text promises
    leave out one of them
  [2]
  $ relnet promise ada "the same" -m "twice"
  relnet: the text is there twice, as a word and behind -m
    leave one of them out
  [2]
  $ relnet promise ada "something" --by 11/12/2026
  relnet: '11/12/2026' could be 2026-11-12 or 2026-12-11
    write the year first, or set date.order: relnet config set date.order dmy
  [2]
  $ relnet promise zzz "something"
  relnet: nobody called 'zzz'
    new: relnet add "zzz"
  [3]

Odd texts are told in one line, and kept:

  $ relnet promise alan -m "$(printf 'two\nlines\tand a tab')" -q
  $ relnet promise alan --fields text,status
  lend me the torque wrench\tlate (esc)
  two\\nlines\\tand a tab\topen (esc)
  $ relnet promise alan --json | jq -r '.items[0].text' | wc -l
  1
