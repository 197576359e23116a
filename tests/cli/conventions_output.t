The rules of the output, G10 to G21, of the exit status (1.6) and of questions (1.7), one after the other.

  $ tty() { script -qec "$*" /dev/null </dev/null | tr -d '\r'; }
  $ wide() { script -qec "stty cols $1; ${*:2}" /dev/null </dev/null | tr -d '\r'; }
  $ coloured() { grep -c "$(printf '\033\[')" | sed 's/^0$/plain/; s/^[1-9][0-9]*$/colour/'; }

B2, 4.6: nothing there yet; every list says what to type, on 40 columns as well.

  $ for command in "" due plan review list dates "find tea" promise history "due --all" "tag --list" "config list"; do
  >     echo "--- $command"; wide 40 relnet $command
  > done
  --- 
  relnet helps you keep in touch. Nobody
  is here yet.
  
    relnet add "Ada Lovelace" --every 4w \
      -t friend
        add someone
    relnet import contacts.vcf
        or an address book
    relnet --demo due
        or look around first
  
  Data will go to
  ~/.local/share/relnet/relnet.db. Nothing
  is written yet.
  --- due
  Nobody is here yet. Add someone:
    relnet add "Ada Lovelace" --every 4w
  --- plan
  Nobody is here yet. Add someone:
    relnet add "Ada Lovelace" --every 4w
  --- review
  Nobody is here yet. Add someone:
    relnet add "Ada Lovelace" --every 4w
  --- list
  Nobody is here yet. Add someone:
    relnet add "Ada Lovelace" --every 4w
  --- dates
  No birthday is known yet. Add one:
    relnet add "Ada Lovelace" \
      --birthday "10 dec"
  --- find tea
  Nobody is here yet. Add someone:
    relnet add "Ada Lovelace" --every 4w
  --- promise
  No open promises. Make one:
    relnet promise WHO "..." --by fri
  --- history
  Nothing has been recorded yet. Begin
  with:
    relnet add "Ada Lovelace" --every 4w
  --- due --all
  Nobody is here yet. Add someone:
    relnet add "Ada Lovelace" --every 4w
  --- tag --list
  No tags yet. The first:
    relnet tag WHO +friend
  --- config list
  Nothing is set in
  ~/.config/relnet/config.toml. Every key,
  and what it does:
    relnet config list --origin
  $ find "$HOME" -name '*relnet*'
  $ relnet add "Ada Lovelace" --every 4w --last 2026-10-06 -t friend -q
  $ relnet add "Grace Hopper" --every 3mo --last 2026-08-12 -t work --birthday 1986-11-26 -q
  $ relnet add "Chen Wei (陈伟)" -q
  $ wide 40 relnet log chen hi --dry-run
  Would be: Logged Chen Wei (\xe9\x99\x88\xe4\xbc\x9f), Sat 2026-11-21 (today): hi (esc)
  Not due: no cadence yet: relnet cadence chen 4w.
  dry run: nothing was saved
  $ wide 40 relnet log chne hi
  relnet: nobody called 'chne'
    close: chen (Chen Wei (\xe9\x99\x88\xe4\xbc\x9f)) (esc)
    new: relnet add "chne"
  $ wide 40 relnet log ada --on 10
  relnet: '10' could be 10 days or the
    10th
    write 10d or 10th
  $ wide 40 relnet due +friend --within 1d --today 2026-10-08
  Nobody of them is due today.

G10: the answer goes to standard output, everything else to standard error.

  $ relnet --demo list --count 2>/dev/null
  40
  $ relnet --demo list --count 2>&1 >/dev/null
  sample people; nothing is saved
  $ relnet log ada "tea" 2>/dev/null
  Logged Ada Lovelace, Sat 2026-11-21 (today): tea
  Next: Sat 19 Dec (every 4 weeks). Undo: relnet undo
  $ relnet log nobody 2>/dev/null
  [3]

G11: a table on a terminal, TSV in a pipe: no header, days as they are stored, in the order that never changes.

  $ wide 80 relnet list
  ada     Ada Lovelace      21 Nov   19 Dec   every 4w    +friend
  chen    Chen Wei (\xe9\x99\x88\xe4\xbc\x9f)    never (esc)
  grace   Grace Hopper      12 Aug   12 Nov   every 3mo   +work
  $ relnet list
  ada\tAda Lovelace\t2026-11-21\t2026-12-19\t4w\tfriend (esc)
  chen\tChen Wei (\xe9\x99\x88\xe4\xbc\x9f)\t\t\t\t (esc)
  grace\tGrace Hopper\t2026-08-12\t2026-11-12\t3mo\twork (esc)
  $ relnet note ada "$(printf 'a\ttab, a new\nline and a \\')" -q
  $ relnet find tab
  note\tada\tAda Lovelace\t2026-11-21\t7\ta\\ttab, a new\\nline and a \\\\ (esc)
  $ relnet list -z | tr '\0' '#'
  ada\tAda Lovelace\t2026-11-21\t2026-12-19\t4w\tfriend#chen\tChen Wei (\xe9\x99\x88\xe4\xbc\x9f)\t\t\t\t#grace\tGrace Hopper\t2026-08-12\t2026-11-12\t3mo\twork# (no-eol) (esc)
  $ mkdir -p "$XDG_CONFIG_HOME/relnet"; printf 'ui.color = "always"\n' >"$XDG_CONFIG_HOME/relnet/config.toml"
  $ relnet list | coloured
  plain
  $ rm "$XDG_CONFIG_HOME/relnet/config.toml"
  $ relnet list --format csv
  handle,name,last,due,cadence,tags\r (esc)
  ada,Ada Lovelace,2026-11-21,2026-12-19,4w,friend\r (esc)
  chen,Chen Wei (\xe9\x99\x88\xe4\xbc\x9f),,,,\r (esc)
  grace,Grace Hopper,2026-08-12,2026-11-12,3mo,work\r (esc)
  $ relnet list --format '{handle}: {name}'
  ada: Ada Lovelace
  chen: Chen Wei (\xe9\x99\x88\xe4\xbc\x9f) (esc)
  grace: Grace Hopper
  $ relnet list --fields | head -3
  handle
  name
  last

G12: JSON by contract.

  $ relnet list --json=1 | jq -c '.schema, (.items[0] | keys)'
  "relnet.list/1"
  ["added","aliases","cadence","cadence_from","channel","city","core","dates","department","due","emails","fields","handle","id","last","last_channel","links","met","name","notes","org","phones","planned","promises","relation","snoozed_until","state","status","tags","title","uid","urls","via","where"]
  $ relnet list --json=2
  {"schema":"relnet.error/1","code":"usage","exit":2,"message":"unknown JSON version '2'","hint":"this relnet writes version 1: --json=1","candidates":[]}
  [2]
  $ relnet add "Chen Ning" --dry-run --json 2>/dev/null | jq -c '[.schema, .changed[].name, .undo]'
  ["relnet.add/1","Chen Ning",null]
  $ relnet log ada,grace --json | jq -c '[.schema, (.changed | length), (.undo | type)]'
  ["relnet.log/1",2,"number"]
  $ relnet undo -q
  $ relnet add "Chen Ning" -q
  $ relnet log che --json 2>&1 | jq -c '[.schema, .code, .exit, .candidates[].handle]'
  ["relnet.error/1","ambiguous",4,"chen","chen-ning"]
  $ relnet log che --json 2>/dev/null
  [4]
  $ relnet undo -q

G13: -q leaves the answer of a question, and the errors; --count is a number; a sentence is one in a pipe too.

  $ relnet log grace "tea" -q
  $ relnet undo -q
  $ relnet list -q --count
  3
  $ relnet due -q --format '{handle}'
  grace
  $ relnet show chen
  Chen Wei (\xe9\x99\x88\xe4\xbc\x9f)                                                        chen  #5 (esc)
  no cadence, never contacted, added 2026-11-21
  $ relnet stats -q | head -1
  2025-11-22 to 2026-11-21                3 interactions, 2 people, 50% in rhythm
  $ tty relnet due -q --today 2026-11-22 --within 1d +work
  Sunday 22 November 2026                                       1 due, 1 birthday
  
  ! grace   Grace Hopper   10 days late   every 3mo  12 Aug   +work
  
    grace   Grace Hopper      in 4 days   birthday   turns 40 on Thu 26 Nov

G14: the pager, only where it helps: on a terminal, and for more than fits.

  $ printf '#!/bin/sh\necho pager; cat >/dev/null\n' >pager; chmod +x pager
  $ tall() { RELNET_PAGER=$PWD/pager script -qec "stty cols 80 rows $1; ${*:2}" /dev/null </dev/null | tr -d '\r' | head -2; }
  $ tall 3 relnet list
  pager
  $ tall 30 relnet list
  ada     Ada Lovelace      21 Nov   19 Dec   every 4w    +friend
  chen    Chen Wei (\xe9\x99\x88\xe4\xbc\x9f)    never (esc)
  $ tall 3 relnet list --no-pager
  ada     Ada Lovelace      21 Nov   19 Dec   every 4w    +friend
  chen    Chen Wei (\xe9\x99\x88\xe4\xbc\x9f)    never (esc)
  $ tall 3 relnet due
  Saturday 21 November 2026                                     1 due, 1 birthday
  
  $ tall 3 relnet list --archived
  Nobody is archived, or nobody of them matches. The others: relnet list
  $ RELNET_PAGER=$PWD/pager relnet list | head -1
  ada\tAda Lovelace\t2026-11-21\t2026-12-19\t4w\tfriend (esc)
  $ RELNET_PAGER= PAGER=$PWD/pager script -qec "stty cols 80 rows 3; relnet list" /dev/null </dev/null | tr -d '\r' | head -1
  ada     Ada Lovelace      21 Nov   19 Dec   every 4w    +friend

G15: what a file brings acts on no terminal.

  $ printf 'BEGIN:VCARD\nVERSION:3.0\nFN:Red \033[31mtitle \302\2331m \342\200\256 end\177\nEND:VCARD\n' >odd.vcf
  $ relnet import odd.vcf -q
  $ for form in table tsv csv md '{name}'; do relnet list red --format "$form"; done
  red   Red \x1b[31mtitle \u{9b}1m \u{202e} end\x7f   never
  red\tRed \\x1b[31mtitle \\u{9b}1m \\u{202e} end\\x7f\t\t\t\t (esc)
  handle,name,last,due,cadence,tags\r (esc)
  red,Red \\x1b[31mtitle \\u{9b}1m \\u{202e} end\\x7f,,,,\r (esc)
  | handle | name | last | due | cadence | tags |
  | --- | --- | --- | --- | --- | --- |
  | red | Red \\x1b\[31mtitle \\u{9b}1m \\u{202e} end\\x7f |  |  |  |  |
  Red \x1b[31mtitle \u{9b}1m \u{202e} end\x7f
  $ relnet list red --json | jq '.items[0].name | explode | map(select(. < 32 or . == 127)) | length'
  2
  $ relnet show red | cat -v | head -1
  Red \x1b[31mtitle \u{9b}1m \u{202e} end\x7f                            red  #14
  $ relnet undo -q

G16: colour: --color, then NO_COLOR that is not empty, then CLICOLOR_FORCE, CLICOLOR=0, TERM=dumb, and the terminal.

  $ export TERM=xterm
  $ on() { script -qec "$*" /dev/null </dev/null; }
  $ look() { printf '%s: ' "$*"; on env "$@" | coloured; }
  $ look relnet due
  relnet due: colour
  $ look NO_COLOR=1 relnet due
  NO_COLOR=1 relnet due: plain
  $ look NO_COLOR= relnet due
  NO_COLOR= relnet due: colour
  $ look NO_COLOR=1 relnet due --color always
  NO_COLOR=1 relnet due --color always: colour
  $ look NO_COLOR=1 CLICOLOR_FORCE=1 relnet due
  NO_COLOR=1 CLICOLOR_FORCE=1 relnet due: plain
  $ look CLICOLOR=0 relnet due
  CLICOLOR=0 relnet due: plain
  $ look CLICOLOR=0 CLICOLOR_FORCE=1 relnet due
  CLICOLOR=0 CLICOLOR_FORCE=1 relnet due: colour
  $ look TERM=dumb relnet due
  TERM=dumb relnet due: plain
  $ look TERM=dumb FORCE_COLOR=1 relnet due
  TERM=dumb FORCE_COLOR=1 relnet due: colour
  $ CLICOLOR_FORCE=1 relnet due --format table | coloured
  colour
  $ CLICOLOR_FORCE=0 relnet due --format table | coloured
  plain
  $ CLICOLOR_FORCE= relnet due --format table | coloured
  plain
  $ CLICOLOR_FORCE=1 relnet due --format table --no-color | coloured
  plain

Standard output and standard error are judged apart:

  $ on "relnet show nobody >out" | coloured
  colour
  $ on "relnet show nobody 2>err"; coloured <err
  plain
  $ on "relnet due 2>err" | coloured
  colour

G17: sixteen colours, and never the only sign: the same words without them.

  $ on relnet due | tr -d '\r' | grep -o "$(printf '\033')"'\[[0-9;]*m' | sort -u | cat -v | tr '\n' ' '
  ^[[0m ^[[1m ^[[2m ^[[32m ^[[33m ^[[36m  (no-eol)
  $ on relnet due | tr -d '\r' | sed "s/$(printf '\033')\[[0-9;]*m//g" >without; on relnet due --no-color | tr -d '\r' | diff without - && echo same
  same
  $ export TERM=dumb

G18: the width is that of --width, the terminal, COLUMNS, or 80; no line is wider, names are cut last.

  $ relnet add "Wolfeschlegelsteinhausenbergerdorff the Elder" --every 2w --last 2026-11-01 -t friend -t sailing -q
  $ too_wide() {
  >     wide $1 "relnet --demo --no-pager $2" | python3 -c 'import sys, unicodedata as u
  > for line in sys.stdin:
  >     n = sum(2 if u.east_asian_width(c) in "WF" else 0 if u.combining(c) else 1 for c in line.rstrip("\n"))
  >     if n > int(sys.argv[1]): print(*sys.argv[1:], n, line, end="")' "$@"
  > }
  $ for columns in 40 60 80; do
  >     for command in due dates "due --why" plan "show ada" "prep grace" stats promise "find tea" "due --all"; do too_wide $columns "$command"; done
  > done
  $ too_wide 59 due; too_wide 59 list; too_wide 200 list; too_wide 40 "stats --heat"; too_wide 40 "merge --suggest"; too_wide 40 history
  $ wide 60 relnet due | tail -n +3
  ! wolfeschlegelsteinhausen   Wolfes...   6 days late   1 Nov
  ! grace                      Grace ...   9 days late  12 Aug
  
    grace                      Grace ...     in 5 days
  
  relnet log wolfeschlegelsteinhausen "..."  when done
  relnet snooze wolfeschlegelsteinhausen 1w  for later
  $ wide 59 relnet due | tail -n +3 | head -6
  ! wolfeschlegelsteinhausen  Wolfeschlegelsteinhausenberg...
    due      6 days late
    why      every 2w
    last     1 Nov
    tags     +friend +sailing
  
  $ wide 80 relnet due --width 60 | head -1
  Saturday 21 November 2026                 2 due, 1 birthday
  $ COLUMNS=60 relnet due --format table | head -1
  Saturday 21 November 2026                 2 due, 1 birthday
  $ wide 80 COLUMNS=60 relnet due | head -1
  Saturday 21 November 2026                                     2 due, 1 birthday
  $ relnet due --width 20 --format table | head -1
  Saturday 21 November 2026
  $ relnet due --width wide
  relnet: --width needs a number, not 'wide'
    such as: --width 10
  [2]

G19: columns stand where they should beside wide, combining and joined characters; without UTF-8 only names have other letters than ASCII.

  $ relnet add "Zoe$(printf '\xcc\x88') 👩‍👩‍👧‍👦 Berg" --every 2w --last 2026-11-01 -q
  $ relnet edit chen --every 2w -q
  $ wide 80 relnet list
  ada                        Ada Lovelace                          21 Nov   19 Dec
  chen                       Chen Wei (\xe9\x99\x88\xe4\xbc\x9f)                        never    5 Dec (esc)
  grace                      Grace Hopper                          12 Aug   12 Nov
  wolfeschlegelsteinhausen   Wolfeschlegelsteinhausenbergerdo...    1 Nov   15 Nov
  zoe                        Zo\xc3\xab \xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa7\xe2\x80\x8d\xf0\x9f\x91\xa6 Berg                            1 Nov   15 Nov (esc)
  $ others() { LC_ALL=C grep -c -P '[\x80-\xff]'; }
  $ for command in due "due --why" stats "stats --heat" "stats --by month" "show ada" "prep grace" plan dates; do
  >     echo "$(relnet $command --format table | grep -v -e 陈 -e 👩 | others) $(LC_ALL=C relnet $command --format table | grep -v -e 陈 -e 👩 | others) $(relnet --ascii $command --format table | grep -v -e 陈 -e 👩 | others) $command"
  > done
  0 0 0 due
  0 0 0 due --why
  2 0 0 stats
  5 0 0 stats --heat
  3 0 0 stats --by month
  1 0 0 show ada
  0 0 0 prep grace
  0 0 0 plan
  0 0 0 dates
  $ relnet undo -q; relnet undo -q

G20: no locale changes anything but the letters of bars: not one that is not installed either.

  $ relnet stats >here; for locale in de_DE.UTF-8 tr_TR.UTF-8 xx_YY.UTF-8; do LC_ALL=$locale relnet stats | diff here - && echo same; done
  same
  same
  same
  $ env -u LC_ALL relnet stats --ascii | diff <(relnet stats --ascii) - && echo same
  same

G21: today is the day on the wall: TZ is honoured, at either end of the world, and /etc/localtime is not needed.

  $ today() { env -u RELNET_TODAY TZ=UTC faketime "$2" env TZ="$1" relnet status --json | jq -r .today; }
  $ for zone in UTC Pacific/Kiritimati Pacific/Pago_Pago Nowhere/Land; do
  >     echo "$(today $zone '2026-11-21 09:59:30') $(today $zone '2026-11-21 10:00:30') $(today $zone '2026-11-21 11:00:30') $zone"
  > done
  2026-11-21 2026-11-21 2026-11-21 UTC
  2026-11-21 2026-11-22 2026-11-22 Pacific/Kiritimati
  2026-11-20 2026-11-20 2026-11-21 Pacific/Pago_Pago
  2026-11-21 2026-11-21 2026-11-21 Nowhere/Land
  $ relnet status --json | jq -r .today
  2026-11-21
  $ relnet status --json --today 2027-01-01 | jq -r .today
  2027-01-01

1.6: every exit status, and no other. Those of signals are in signals_terminal.py.

  $ status() { "$@" >/dev/null 2>&1 </dev/null; printf '%s ' $?; }
  $ status relnet due; status relnet list --archived; status relnet due --exit-code --today 2026-10-07
  0 0 0  (no-eol)
  $ status bash -c 'relnet list >/dev/full'
  1  (no-eol)
  $ status relnet --nope; status relnet due ada ada --bogus; status relnet log; status relnet due -n; status relnet lgo; status relnet log ada --on 10; status relnet due --json=9; status relnet due -n x; status relnet tag
  2 2 2 2 2 2 2 2 2  (no-eol)
  $ status relnet show nobody; status relnet list +nothing; status relnet promise --done 999
  3 3 3  (no-eol)
  $ relnet add "Ada Yonath" -q; status relnet show ad; status relnet log ad; relnet undo -q
  4 4  (no-eol)
  $ status relnet add "Ada Lovelace"; status relnet rm ada --purge
  5 5  (no-eol)
  $ status relnet --db none.db due; status relnet --db /dev/null/x log ada
  6 6  (no-eol)
  $ git config --global user.name "Ada Lovelace"; git config --global user.email ada@example.org
  $ git init -q --bare "$HOME/other.git"; git clone -q "$HOME/other.git" "$HOME/journal" 2>/dev/null
  $ relnet sync init "$HOME/journal" -q; relnet sync -q; rm -r "$HOME/other.git"
  $ relnet log ada "kept" -q; status relnet sync; relnet history | head -1 | cut -f4
  7 logged contact with Ada Lovelace, 2026-11-21
  $ status relnet due --exit-code;  status relnet dates --exit-code
  10 10  (no-eol)

1.7: questions only where somebody can answer; else the error names the option that answers.

  $ relnet rm ada --purge
  relnet: this needs an answer, and nobody can be asked: Erase Ada Lovelace, with 3 interactions and 1 note, for ever? Nothing brings it back. (y/N)
    answer it with --yes
  [5]
  $ relnet rm ada --purge --no-input </dev/null
  relnet: this needs an answer, and nobody can be asked: Erase Ada Lovelace, with 3 interactions and 1 note, for ever? Nothing brings it back. (y/N)
    answer it with --yes
  [5]
  $ tty relnet rm ada --purge --no-input
  relnet: this needs an answer, and nobody can be asked: Erase Ada Lovelace, with
    3 interactions and 1 note, for ever? Nothing brings it back. (y/N)
    answer it with --yes
  $ CI=1 tty relnet rm ada --purge
  relnet: this needs an answer, and nobody can be asked: Erase Ada Lovelace, with
    3 interactions and 1 note, for ever? Nothing brings it back. (y/N)
    answer it with --yes
  $ RELNET_NO_INPUT=1 tty relnet rm ada --purge
  relnet: this needs an answer, and nobody can be asked: Erase Ada Lovelace, with
    3 interactions and 1 note, for ever? Nothing brings it back. (y/N)
    answer it with --yes
  $ script -qec "relnet rm ada --purge 2>err" /dev/null </dev/null; cat err
  relnet: this needs an answer, and nobody can be asked: Erase Ada Lovelace, with 3 interactions and 1 note, for ever? Nothing brings it back. (y/N)
    answer it with --yes
  $ relnet show ada | head -1
  Ada Lovelace                                                   ada  #1  +friend

1.3, B5: what only reads changes nothing, creates nothing, and says the same twice.

  $ snap() { find "$HOME" -newer mark -print; find "$HOME" -type f -exec sha256sum {} + | sort; }
  $ touch mark; sleep 0.02
  $ snap >before
  $ for command in due list dates promise "show ada" "prep ada" stats plan history "find tea" "query ada" "tag --list" cadence status doctor "config list" "pick ada" "due --why" "merge --suggest" "export" review "help due" "completion bash"; do
  >     relnet $command >one 2>&1 </dev/null; relnet $command >two 2>&1 </dev/null; cmp one two
  >     strace -f -e trace=openat,creat,mkdir,rename,unlink -o trace relnet $command >/dev/null 2>&1 </dev/null
  >     grep -E 'O_CREAT|O_WRONLY|O_RDWR|mkdir|rename|unlink' trace | grep -v -e /dev/ -e ENOENT | sed "s/^/$command: /"
  > done
  $ snap | diff before -
