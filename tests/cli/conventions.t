The rules of the command line, G1 to G9, one after the other. Those of the output, of names and of days have transcripts of their own.

  $ relnet add "Ada Lovelace" --every 4w --last 2026-10-06 -t friend -q
  $ relnet add "Grace Hopper" --every 3mo --last 2026-08-12 -t work -q
  $ relnet __spec >spec.json

G1: a global option works before the command, behind it, and behind its words; without a command it is `due`.

  $ relnet
  ada\tAda Lovelace\tlate\t18\t2026-11-03\t2026-10-06\tother\t4w\tfriend (esc)
  grace\tGrace Hopper\tlate\t9\t2026-11-12\t2026-08-12\tother\t3mo\twork (esc)
  $ relnet --json=1 due | jq -c '[.schema, .count]'
  ["relnet.due/1",2]
  $ relnet due --json=1 | jq -c '[.schema, .count]'
  ["relnet.due/1",2]
  $ relnet --json=1 | jq -c '[.schema, .count]'
  ["relnet.due/1",2]
  $ same() {  # COMMAND GLOBAL: before it and behind it
  >     before=$(relnet $2 $1 2>&1; echo "[$?]"); after=$(relnet $1 $2 2>&1; echo "[$?]")
  >     [ "$before" = "$after" ] || echo "differs: $1 $2"
  >     case $before in *"[2]") echo "refused: $1 $2";; esac
  > }
  $ for command in due list dates promise history status "show ada" "prep ada" stats plan "find ada" "query ada" "tag --list" "cadence ada" doctor "config list --origin" "log ada --dry-run" "snooze ada 1w --dry-run"; do
  >     for global in --json --no-config "--today 2026-11-30"; do same "$command" "$global"; done
  > done
  $ jq -r '.global[] | .long + if .value then " " + .value else "" end' spec.json | while read -r option value; do
  >     case $option in -h|--help|--version|--json|--dry-run|-z) continue;; --fields) value=handle; option=$option=;; --format) value=csv;; --color) value=never;; --width) value=60;; --db) value=$HOME/.local/share/relnet/relnet.db;; --config) value=/dev/null;; --today) value=2026-11-30;; esac
  >     for command in due list; do same "$command" "$option$([ "$option" = --fields= ] || echo ' ')$value"; done
  > done
  $ relnet log ada "tea" --dry-run --today 2026-11-22
  Would be: Logged Ada Lovelace, Sun 2026-11-22 (today): tea
  Next: Sun 20 Dec (every 4 weeks).
  dry run: nothing was saved
  $ relnet --dry-run --today 2026-11-22 log ada "tea"
  Would be: Logged Ada Lovelace, Sun 2026-11-22 (today): tea
  Next: Sun 20 Dec (every 4 weeks).
  dry run: nothing was saved

A word that is no command is never guessed to be a person:

  $ relnet ada
  relnet: unknown command 'ada'
    a person? try: relnet show ada
  [2]
  $ relnet "Grace Hopper"
  relnet: unknown command 'Grace Hopper'
    a person? try: relnet show grace
  [2]
  $ relnet lgo ada
  relnet: unknown command 'lgo'
    did you mean: log     (all commands: relnet help)
  [2]

G2: long options with = or a space, short ones in one word, options and words in any order, and -- that ends them.

  $ relnet list --sort=name --count
  2
  $ relnet list --sort name --count
  2
  $ relnet due -qn1
  ada\tAda Lovelace\tlate\t18\t2026-11-03\t2026-10-06\tother\t4w\tfriend (esc)
  $ relnet due -yxqn 1
  ada\tAda Lovelace\tlate\t18\t2026-11-03\t2026-10-06\tother\t4w\tfriend (esc)
  $ relnet add -tfriend "Alan Kerr" -t work --every=6w
  Added Alan Kerr (alan), every 6 weeks. Next: Sat 2 Jan 2027 (every 6 weeks). Undo: relnet undo
  $ relnet tag alan
  Alan Kerr: +friend +work
  $ relnet log --on yesterday -c call -- alan "--all of it"
  Logged Alan Kerr, call Fri 2026-11-20 (yesterday): --all of it
  Next: Fri 1 Jan 2027 (every 6 weeks). Undo: relnet undo
  $ echo "from a pipe" | relnet log alan - --on 2026-11-19
  Logged Alan Kerr, Thu 2026-11-19: from a pipe
  Next: Fri 1 Jan 2027 (every 6 weeks). Undo: relnet undo
  $ relnet export -o - | jq -r .schema
  relnet.export/1

Nothing is abbreviated, and an empty value is one: it never takes the next word.

  $ relnet due --js
  relnet: unknown option '--js'
    all options: relnet due -h
  [2]
  $ relnet du
  relnet: unknown command 'du'
    did you mean: due     (all commands: relnet help)
  [2]
  $ relnet --db= due
  relnet: --db names no file
    such as: --db people.db
  [2]
  $ relnet log ada --on= "tea"
  relnet: a day is missing
    write for example 2026-11-20, yesterday, last fri, 2w or 20 nov
  [2]
  $ relnet list --sort= name
  relnet: --sort cannot be ''
    one of: name, last, due, added
  [2]
  $ relnet edit ada --every=
  relnet: a cadence is missing
    write for example 4w, every 3 months, monthly, every other week or none
  [2]
  $ relnet edit ada --city= --dry-run
  relnet: the city is empty
    give a city, in quotes if it has spaces
  [2]

G3: help anywhere on the line, whatever else is there; never an error.

  $ for line in "-h" "--help" "help" "-h due" "due -h" "due --help" "help due" "log ada --nope -h" "log --on nonsense --help" "help help" "help ls" "new -h"; do
  >     relnet $line >help.txt 2>help.err </dev/null; echo "$? $(grep -c . help.err) $(grep -m1 -o 'usage: relnet [a-z\[]*' help.txt)   $line"
  > done
  0 0 usage: relnet [   -h
  0 0 usage: relnet [   --help
  0 0 usage: relnet [   help
  0 0 usage: relnet due   -h due
  0 0 usage: relnet due   due -h
  0 0 usage: relnet due   due --help
  0 0 usage: relnet due   help due
  0 0 usage: relnet log   log ada --nope -h
  0 0 usage: relnet log   log --on nonsense --help
  0 0 usage: relnet help   help help
  0 0 usage: relnet list   help ls
  0 0 usage: relnet add   new -h
  $ relnet log -h | head -4
  usage: relnet log [WHO] [TEXT] [OPTION]...
  
  examples:
    relnet log ada    # that is enough

G4: the last of a repeated option wins, so that an alias can be overruled; what may be repeated takes one word each.

  $ relnet log ada "last one wins" --on 2026-11-01 --on 2026-11-02 -c call -c mail
  Logged Ada Lovelace, mail Mon 2026-11-02: last one wins
  Next: Mon 30 Nov (every 4 weeks). Undo: relnet undo
  $ relnet due --format csv --format '{handle}' --color always --color never
  grace
  $ relnet add "Chen Wei" -t a -t b "--tag=c d"
  Added Chen Wei (chen). Not due: no cadence yet: relnet cadence chen 4w. Undo: relnet undo

G5: a word that starts with a dash goes behind -- or -m, and the error says so.

  $ relnet log ada -5 degrees
  relnet: unknown option '-5'
    a text that starts with - goes behind -m or --: -m '-5', or -- '-5'
    all options: relnet log -h
  [2]
  $ relnet note ada --wow
  relnet: unknown option '--wow'
    a text that starts with - goes behind -m or --: -m '--wow', or -- '--wow'
    all options: relnet note -h
  [2]
  $ relnet log ada -m --wow
  Logged Ada Lovelace, Sat 2026-11-21 (today): --wow
  Next: Sat 19 Dec (every 4 weeks). Undo: relnet undo
  $ relnet note ada -- --wow
  Noted for Ada Lovelace [11]: --wow
  Undo: relnet undo
  $ relnet tag ada -friend
  Tagged Ada Lovelace: -friend. Undo: relnet undo
  $ relnet tag ada +friend
  Tagged Ada Lovelace: +friend. Undo: relnet undo

G6: -h -V -q -v -y mean the same everywhere, and so do -n N, -m TEXT, -t TAG and -z wherever they are.

  $ jq -r '.global[].short | values' spec.json | tr '\n' ' '
  -h -V -q -v -y -x -z  (no-eol)
  $ jq -r '.commands[].options[] | select(.short) | .short + " " + .long + " " + (.value // "")' spec.json | sort -u
  -c --channel CHANNEL
  -m --message NOTE
  -m --message TEXT
  -m --message WHY
  -n --limit N
  -o --output FILE
  -t --tag TAG
  $ relnet -V
  relnet 0.1.0
  $ relnet due -V
  relnet 0.1.0

G7: one spelling for each, and two other names for commands.

  $ relnet ls --count
  4
  $ relnet new "Marie Kerr"
  Added Marie Kerr (marie). Not due: no cadence yet: relnet cadence marie 4w. Undo: relnet undo
  $ relnet list --json=1 --count >one; relnet ls --json=1 --count | diff one -
  $ relnet remove ada
  relnet: unknown command 'remove'
    all commands: relnet help
  [2]

G8: several people at once, all of them or none.

  $ relnet log ada,grace "lunch"
  Logged Ada Lovelace and Grace Hopper, Sat 2026-11-21 (today): lunch
  Next: ada Sat 19 Dec, grace Sun 21 Feb 2027. Undo: relnet undo
  $ relnet log ada,nobody "dinner"
  relnet: nobody called 'nobody'
    new: relnet add "nobody"
  [3]
  $ relnet tag ada,grace,nobody +x
  relnet: nobody called 'nobody'
    new: relnet add "nobody"
  [3]
  $ relnet list +x
  relnet: nobody carries the tag 'x'
    close: +a, +b     all tags: relnet tag --list
  [3]
  $ relnet history | head -1 | cut -f1,4
  13\tlogged contact with Ada Lovelace and Grace Hopper, 2026-11-21 (esc)

G9: what cannot be a thing is refused, and where.

  $ relnet add ""
  relnet: the name is empty
    give a name, in quotes if it has spaces
  [2]
  $ relnet add "  "
  relnet: the name is empty
    give a name, in quotes if it has spaces
  [2]
  $ relnet add "$(printf 'Ada\033[31m')"
  relnet: the name holds \x1b at character 4
    write it without
  [2]
  $ relnet add "$(printf 'Ada\nLovelace')"
  relnet: the name holds \n at character 4
    write it without
  [2]
  $ relnet add "$(printf '%0201d' 1)"
  relnet: the name is 201 columns wide; 200 is the limit
    a longer text can be a note: relnet note WHO TEXT
  [2]
  $ relnet add "Ida Rhodes" --handle "$(printf 'a%040d' 1)"
  relnet: the handle has 41 letters; 40 is the limit
    what is typed every day is short: ada-l
  [2]
  $ relnet note ada "$(printf 'a bell \a')"
  relnet: the note holds \x07 at character 8
    write it without
  [2]
  $ relnet note ada "$(printf 'two lines\nand\ta tab')"
  Noted for Ada Lovelace [16]: two lines\nand\ta tab
  Undo: relnet undo
  $ relnet tag ada "+Old  Friends" +ÉCOLE
  Tagged Ada Lovelace: +old-friends +\xc3\xa9cole. Undo: relnet undo (esc)
  $ printf 'BEGIN:VCARD\nVERSION:3.0\nFN:Bell\\, \007the\033[31m red\nEND:VCARD\n' >odd.vcf
  $ relnet import odd.vcf
  Imported odd.vcf (vCard): 1 new. Undo: relnet undo
  $ relnet list bell --fields name
  Bell, \x07the\x1b[31m red
  $ relnet list bell --json | jq -c '.items[].name'
  "Bell, \u0007the\u001b[31m red"

1.2: -v says what is worked on, -vv every statement and its time; what is bound to it stays out.

  $ relnet due -v 2>&1 >/dev/null | sed "s|$HOME|HOME|"
  data file: HOME/.local/share/relnet/relnet.db
  $ relnet show ada -vv 2>trace | head -1
  Ada Lovelace                               ada  #1  +friend +old-friends +\xc3\xa9cole (esc)
  $ grep -c ' ms  SELECT' trace | sed 's/[0-9][0-9]*/many/'
  many
  $ grep -i lovelace trace
  [1]
