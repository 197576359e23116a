An empty book:

  $ relnet stats
  2025-11-22 to 2026-11-21                               0 interactions, 0 people
  Nothing was logged in this time. Record a talk: relnet log WHO "..."
  $ relnet stats -q
  2025-11-22 to 2026-11-21                               0 interactions, 0 people
  $ relnet stats --json
  {"schema":"relnet.stats/1","since":"2025-11-22","until":"2026-11-21","interactions":0,"people":0,"with_cadence":0,"in_rhythm":0,"by_month":[{"name":"2025-11","count":0},{"name":"2025-12","count":0},{"name":"2026-01","count":0},{"name":"2026-02","count":0},{"name":"2026-03","count":0},{"name":"2026-04","count":0},{"name":"2026-05","count":0},{"name":"2026-06","count":0},{"name":"2026-07","count":0},{"name":"2026-08","count":0},{"name":"2026-09","count":0},{"name":"2026-10","count":0},{"name":"2026-11","count":0}],"by_channel":[],"by_tag":[],"by_relation":[],"gave":[],"got":[],"promises":{"kept":0,"dropped":0,"late":0,"kept_rate":null},"their_promises":{"kept":0,"dropped":0,"late":0,"kept_rate":null},"most":[],"fading":[],"by":null,"items":[]}
  $ relnet stats --by tag

Some people and a year of talks:

  $ relnet add "Ada Lovelace" --every 4w -t friend --relation mentor --org Engines --today 2025-11-22 -q
  $ relnet add "Grace Hopper" --every 3mo -t work --relation peer --org Navy --department Compilers --today 2025-11-22 -q
  $ relnet add "Omar Khan" --every 6w -t work --today 2025-11-22 -q
  $ relnet add "Lena Gone" --today 2025-11-22 -q
  $ for day in 2026-01-10 2026-02-20 2026-03-03 2026-05-05 2026-05-20 2026-11-10; do relnet log ada "talk" --on $day -c call --gave advice -q; done
  $ relnet log grace --on 2026-09-09 -c mail --got help -q
  $ relnet log ada,grace --on 2026-10-10 -c meet -q
  $ relnet log omar --on 2026-02-14 -c meet -q
  $ relnet log ada --on 2025-06-01 -q
  $ relnet log omar --on 2026-11-01 --no-answer -q
  $ relnet stats
  2025-11-22 to 2026-11-21                9 interactions, 3 people, 67% in rhythm
  
  by month   N  D  J  F  M  A  M  J  J  A  S  O  N
             \xe2\x96\x81  \xe2\x96\x81  \xe2\x96\x85  \xe2\x96\x88  \xe2\x96\x85  \xe2\x96\x81  \xe2\x96\x88  \xe2\x96\x81  \xe2\x96\x81  \xe2\x96\x81  \xe2\x96\x85  \xe2\x96\x85  \xe2\x96\x85        max 2 in Feb (esc)
  by channel call 6   meet 2   mail 1
  by tag     +friend \xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88 7    +work \xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88 3 (esc)
  gave       advice 6
  got        help 1
  most       ada 7   grace 2   omar 1
  fading     omar (last 2026-02-14, every 6w)
  $ relnet stats --format table
  22 Nov 2025 to 21 Nov 2026              9 interactions, 3 people, 67% in rhythm
  
  by month   N  D  J  F  M  A  M  J  J  A  S  O  N
             \xe2\x96\x81  \xe2\x96\x81  \xe2\x96\x85  \xe2\x96\x88  \xe2\x96\x85  \xe2\x96\x81  \xe2\x96\x88  \xe2\x96\x81  \xe2\x96\x81  \xe2\x96\x81  \xe2\x96\x85  \xe2\x96\x85  \xe2\x96\x85        max 2 in Feb (esc)
  by channel call 6   meet 2   mail 1
  by tag     +friend \xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88 7    +work \xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88 3 (esc)
  gave       advice 6
  got        help 1
  most       ada 7   grace 2   omar 1
  fading     omar (last 14 Feb, every 6w)
  $ relnet stats --format table --ascii
  22 Nov 2025 to 21 Nov 2026              9 interactions, 3 people, 67% in rhythm
  
  by month   N  D  J  F  M  A  M  J  J  A  S  O  N
             .  .  +  @  +  .  @  .  .  .  +  +  +        max 2 in Feb
  by channel call 6   meet 2   mail 1
  by tag     +friend ############ 7    +work ##### 3
  gave       advice 6
  got        help 1
  most       ada 7   grace 2   omar 1
  fading     omar (last 14 Feb, every 6w)

What is given to two at once is given once, whoever is asked for; a filter by what was given counts these talks alone:

  $ relnet log ada,grace "cake" --on 2026-11-19 -c event --gave gift -q
  $ relnet stats --json | jq -c '[.interactions, .gave, .by_tag]'
  [10,[{"name":"advice","count":6},{"name":"gift","count":1}],[{"name":"friend","count":8},{"name":"work","count":4}]]
  $ relnet stats +work --json | jq -c '[.interactions, .people, .gave]'
  [4,2,[{"name":"gift","count":1}]]
  $ relnet stats --gave gift --json | jq -c '[.interactions, .people, .by_channel, .gave]'
  [1,2,[{"name":"event","count":1}],[{"name":"gift","count":1}]]
  $ relnet stats --channel meet --json | jq -c '[.interactions, .people, .gave]'
  [2,3,[]]
  $ relnet undo -q

Another time:

  $ relnet stats --since 2025-01-01 --until 2025-12-31 | head -1
  2025-01-01 to 2025-12-31                 1 interaction, 1 person, 67% in rhythm
  $ relnet stats --since 2026-05-01 --until 2026-05-31
  2026-05-01 to 2026-05-31                2 interactions, 1 person, 67% in rhythm
  
  by month   M
             \xe2\x96\x88        max 2 in May (esc)
  by channel call 2
  by tag     +friend \xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88 2 (esc)
  gave       advice 2
  most       ada 2
  $ relnet stats --until 2026-05-31 | head -1
  2025-06-01 to 2026-05-31                7 interactions, 2 people, 67% in rhythm
  $ relnet stats --since 2026-12-01
  relnet: the time would end (2026-11-21) before it begins (2026-12-01)
    give a later --until, or an earlier --since
  [2]
  $ relnet stats --since 2026-05-01 --until 2026-04-01
  relnet: --until 2026-04-01 is before --since 2026-05-01
    swap them
  [2]
  $ relnet stats --since soonish
  relnet: 'soonish' is no day
    write for example 2026-11-20, yesterday, last fri, 2w or 20 nov
  [2]

Only some people, or some interactions:

  $ relnet stats +work | head -1
  2025-11-22 to 2026-11-21                3 interactions, 2 people, 50% in rhythm
  $ relnet stats +work --channel mail | head -1
  2025-11-22 to 2026-11-21                1 interaction, 1 person, 100% in rhythm
  $ relnet stats --channel meet | head -1
  2025-11-22 to 2026-11-21                2 interactions, 3 people, 67% in rhythm
  $ relnet stats --relation mentor | head -1
  2025-11-22 to 2026-11-21               7 interactions, 1 person, 100% in rhythm
  $ relnet stats --gave advice | head -1
  2025-11-22 to 2026-11-21               6 interactions, 1 person, 100% in rhythm
  $ relnet stats --got help --org navy --department compilers | head -1
  2025-11-22 to 2026-11-21                1 interaction, 1 person, 100% in rhythm
  $ relnet stats --core --city london --never --not-tag work -q | head -1
  2025-11-22 to 2026-11-21                               0 interactions, 0 people
  $ relnet stats omar | head -1
  2025-11-22 to 2026-11-21                  1 interaction, 1 person, 0% in rhythm
  $ relnet stats +wrok
  relnet: nobody carries the tag 'wrok'
    close: +work     all tags: relnet tag --list
  [3]

Tables:

  $ relnet stats --by month | head -3
  2025-11\t0 (esc)
  2025-12\t0 (esc)
  2026-01\t1 (esc)
  $ relnet stats --by week | tail -2
  2026-11-09\t1 (esc)
  2026-11-16\t0 (esc)
  $ relnet stats --by channel
  call\t6 (esc)
  meet\t2 (esc)
  mail\t1 (esc)
  $ relnet stats --by tag
  friend\t7 (esc)
  work\t3 (esc)
  $ relnet stats --by relation
  mentor\t7 (esc)
  peer\t2 (esc)
  $ relnet stats --by org
  Engines\t7 (esc)
  Navy\t2 (esc)
  $ relnet stats --by department
  Compilers\t2 (esc)
  $ relnet stats --by contact
  ada\t7 (esc)
  grace\t2 (esc)
  omar\t1 (esc)
  $ relnet stats --by gave
  advice\t6 (esc)
  $ relnet stats --by got
  help\t1 (esc)
  $ relnet stats --by channel --format table
  call   6   \xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88 (esc)
  meet   2   \xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88 (esc)
  mail   1   \xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88 (esc)
  $ relnet stats --by channel --format csv
  channel,count\r (esc)
  call,6\r (esc)
  meet,2\r (esc)
  mail,1\r (esc)
  $ relnet stats --by mood
  relnet: --by cannot be 'mood'
    one of: month, week, channel, tag, relation, org, department, contact, gave, got
  [2]
  $ relnet stats --format '{interactions} with {people}'
  9 with 3

The heat map:

  $ relnet stats --heat
  by day                  N D    J   F   M    A   M   J    J   A    S   O   N
             Mon      0   .....................................................
             Tue      3   ...............\xe2\x96\x88........\xe2\x96\x88..........................\xe2\x96\x88. (esc)
             Wed      2   ..........................\xe2\x96\x88...............\xe2\x96\x88.......... (esc)
             Thu      0   .....................................................
             Fri      1   .............\xe2\x96\x88....................................... (esc)
             Sat      3   .......\xe2\x96\x88....\xe2\x96\x88.................................\xe2\x96\x88...... (esc)
             Sun      0   ....................................................
             none . \xe2\x96\x91 \xe2\x96\x92 \xe2\x96\x93 \xe2\x96\x88 most     max 1 on Sat 10 Jan (esc)
  $ relnet stats --heat --ascii | head -3
  by day                  N D    J   F   M    A   M   J    J   A    S   O   N
             Mon      0
             Tue      3                  #        #                          #
  $ relnet stats --heat --by tag
  relnet: --heat and --by are two different screens
    leave out one of them
  [2]

JSON:

  $ relnet stats --json | jq -c '[.schema, .since, .until, .interactions, .people, .with_cadence, .in_rhythm, .by_channel]'
  ["relnet.stats/1","2025-11-22","2026-11-21",9,3,3,2,[{"name":"call","count":6},{"name":"meet","count":2},{"name":"mail","count":1}]]
  $ relnet stats --by org --json | jq -c '[.by, .items]'
  ["org",[{"name":"Engines","count":7},{"name":"Navy","count":2}]]

A file that is named must be there:

  $ relnet --db none.db stats
  relnet: no data file 'none.db'
    a write makes it: relnet --db 'none.db' add NAME
  [6]

Promises: kept, dropped, late; the rate is of mine:

  $ relnet promise ada "one" -q; relnet promise ada "two" -q; relnet promise ada "three" --by 2026-11-20 -q
  $ relnet promise grace "four" -q; relnet promise grace "five" --they --by 2026-11-01 -q
  $ for text in one two; do relnet promise --done $(relnet promise --format '{text} {id}' | sed -n "s/^$text //p") -q; done
  $ relnet promise --drop $(relnet promise --format '{text} {id}' | sed -n "s/^four //p") -q
  $ relnet stats | grep -E 'promises|to you'
  promises   kept 2   dropped 1   late 1   50% kept
  to you     kept 0   dropped 0   late 1   0% kept
  $ relnet stats +work | grep -E 'promises|to you'
  promises   kept 0   dropped 1   late 0   0% kept
  to you     kept 0   dropped 0   late 1   0% kept
  $ relnet stats --until 2026-11-20 | grep -E 'promises|to you'
  promises   kept 0   dropped 0   late 1   0% kept
  to you     kept 0   dropped 0   late 1   0% kept
  $ relnet stats --json | jq -c '[.promises, .their_promises]'
  [{"kept":2,"dropped":1,"late":1,"kept_rate":0.5},{"kept":0,"dropped":0,"late":1,"kept_rate":0}]
  $ relnet stats --fields kept,dropped,late
  2\t1\t1 (esc)
