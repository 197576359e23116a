What may stand at the cursor, as the adaptors of the shells are told: a value and what it is, then how the shell is to take it.

  $ ask() { relnet __complete "$@" | sed 's/\t/  -- /; s/  -- $//'; }
  $ tab() { ask zsh $(($# - 1)) "$@"; }
  $ relnet add "Ada Lovelace" -t friend --org "Analytical Society" -q
  $ relnet add "Grace Hopper" -t work -t friend -q
  $ relnet add "Jose Garcia" -t family --alias Pepe -q

Commands and options come with what they do. What is on the line already is not offered again, unless it may be repeated.

  $ tab relnet d
  due  -- Show whom to get in touch with
  dates  -- Show birthdays and other days that are near
  doctor  -- Check the data file, and say what to do
  :0
  $ tab relnet log ada --ne
  --next  -- Plan the next contact on a day, or in a span
  --new  -- Add whoever is not known yet
  :0
  $ tab relnet log ada --new --ne
  --next  -- Plan the next contact on a day, or in a span
  :0
  $ tab relnet list --not-tag friend --not-t
  --not-tag  -- Leave out who carries this tag
  :0
  $ tab relnet log ada -- -
  :0
  $ tab relnet nonsense ''
  :0

People: by handle, alias, or any word of the name. What is put in is the handle.

  $ tab relnet log lov
  ada  -- Ada Lovelace, +friend
  :8
  $ tab relnet log GAR
  jose  -- Jose Garcia, +family
  :8
  $ tab relnet show pep
  jose  -- Jose Garcia, +family
  :8
  $ tab relnet show 'ada lov'
  ada  -- Ada Lovelace, +friend
  :8
  $ tab relnet log ada,
  ada,grace  -- Grace Hopper, +friend +work
  ada,jose  -- Jose Garcia, +family
  :8
  $ tab relnet archive ada gr
  grace  -- Grace Hopper, +friend +work
  :8

Tags: of everybody, and of one.

  $ tab relnet list +f
  +family  -- 1 person
  +friend  -- 2 people
  :0
  $ tab relnet tag ada -
  -friend  -- Ada Lovelace
  :0
  $ tab relnet tag grace +work +
  +family  -- 1 person
  +friend  -- 2 people
  :0
  $ tab relnet tag +friend gr
  grace  -- Grace Hopper, +friend +work
  :8
  $ tab relnet edit ada --no-tag ''
  friend  -- Ada Lovelace
  :0

Days with what they mean: back for a talk, ahead for a plan.

  $ tab relnet log ada --on f
  fri  -- Fri 20 Nov
  :8
  $ tab relnet snooze ada f
  fri  -- Fri 27 Nov
  :8
  $ tab relnet snooze --all fri
  fri  -- Fri 27 Nov
  :8
  $ tab relnet log ada --on=last-f
  --on=last-fri  -- Fri 20 Nov
  :8
  $ tab relnet log ada --on 3rd
  3rd  -- Tue 3 Nov
  :8
  $ tab relnet --today 2026-01-01 log ada --on yes
  yesterday  -- Wed 31 Dec 2025
  :8

Numbers with what they stand for.

  $ relnet log ada "Tea by the canal" -q
  $ relnet promise ada "send the paper" -q
  $ relnet note ada "Ask about the flat" --agenda -q
  $ tab relnet log --edit ''
  4  -- 21 Nov Ada Lovelace: Tea by the canal
  :8
  $ tab relnet promise --done ''
  5  -- Ada Lovelace: send the paper
  :8
  $ tab relnet note ada --done ''
  6  -- Ask about the flat
  :8

The rest.

  $ tab relnet add Zoe --every mon
  monthly  -- every month
  :8
  $ tab relnet log ada -c m
  meet
  mail
  :0
  $ tab relnet log ada --gave int
  intro
  :0
  $ tab relnet list --org an
  Analytical Society  -- 1 person
  :0
  $ tab relnet config set week
  week.start  -- first day of the week
  :0
  $ tab relnet config set week.start ''
  monday
  sunday
  :0
  $ tab relnet due --fields handle,la
  handle,last
  :8
  $ tab relnet status --format ''
  waybar  -- for a custom module
  table  -- as on a terminal
  tsv  -- as in a pipe
  csv  -- with a line of names
  json  -- as --json
  jsonl  -- an object a line
  md  -- a Markdown table
  :0
  $ tab relnet import ''
  :2
  $ tab relnet help comp
  completion  -- Print what makes Tab work in bash, zsh and fish
  :0

bash breaks words at = and knows of no descriptions; what it gets is what comes behind.

  $ ask bash 5 relnet log ada --on = f
  fri  -- Fri 20 Nov
  :8
  $ ask bash 4 relnet list --org = Analytical\\
  Analytical\ Society  -- 1 person
  :0
  $ ask bash 3 relnet list --org '"ana'
  Analytical Society  -- 1 person
  :0

Where several match, bash would put what they have in common in place of what was typed; so the typed word is among them.

  $ relnet add "Alan Kerr" -q
  $ relnet add "Anna Kerr" -q
  $ ask bash 2 relnet show ker
  alan  -- Alan Kerr
  anna  -- Anna Kerr
  ker
  :8

No data file, none that can be read, or one that is locked: nobody is known, nothing is said, nothing is made. Commands go on.

  $ tab relnet --db none.db log a
  :0
  $ ls none.db
  ls: cannot access 'none.db': No such file or directory
  [2]
  $ head -c 8192 /dev/urandom > noise.db
  $ tab relnet --db noise.db log a
  :0
  $ tab relnet --db noise.db undo
  undo  -- Take back the last command
  :0
  $ cp "$XDG_DATA_HOME/relnet/relnet.db" cut.db; truncate -s 9000 cut.db
  $ tab relnet --db cut.db log a
  :8
  $ mkfifo pipe.db; tab relnet --db pipe.db log a
  :0
  $ sqlite3 other.db 'CREATE TABLE people(name)'; tab relnet --db other.db log a
  :0
  $ cp "$XDG_DATA_HOME/relnet/relnet.db" locked.db
  $ (echo 'BEGIN EXCLUSIVE;'; sleep 2) | sqlite3 locked.db & sleep 0.5; tab relnet --db locked.db log a; tab relnet --db locked.db du; wait
  :8
  due  -- Show whom to get in touch with
  :0
  $ RELNET_DB=noise.db relnet __complete bash 2 relnet log a
  :0
  $ env -u HOME -u XDG_DATA_HOME relnet __complete fish 2 relnet log a
  :0

Nothing is opened for writing, and no file is made.

  $ strace -f -o trace relnet __complete bash 2 relnet log lov > answer
  $ grep -c -E 'O_WRONLY|O_RDWR|O_CREAT|unlink|rename|mkdir' trace
  0
  [1]

The sample people complete too, and a file named with ~ is found.

  $ tab relnet --demo log lov
  ada  -- Ada Lovelace, +friend
  :8
  $ cp "$XDG_DATA_HOME/relnet/relnet.db" ~/book.db
  $ ask zsh 4 relnet --db '~/book.db' log lov
  ada  -- Ada Lovelace, +friend
  :8

Odd questions are no questions.

  $ relnet __complete
  :0
  $ relnet __complete bash
  :0
  $ ask bash 99 relnet log | wc -l
  6
  $ ask bash x relnet lo | wc -l
  38
  $ ask bash 1 | wc -l
  38

The scripts for the shells. An unknown one is named with those that are known.

  $ relnet completion bash | tail -1
  complete -F _relnet relnet
  $ relnet completion zsh | head -1
  #compdef relnet
  $ relnet completion fish | tail -1
  complete -c relnet -f -k -a '(__relnet_complete)'
  $ relnet completion bash --json | jq -r .shell
  bash
  $ relnet completion tcsh
  relnet: SHELL cannot be 'tcsh'
    one of: bash, zsh, fish
  [2]
