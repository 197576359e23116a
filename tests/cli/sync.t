Two machines on one host: each has a home of its own, and a clone of one repository.

  $ cd ~
  $ for machine in laptop desktop; do
  >     mkdir -p $machine/.config/git
  >     printf '[user]\n name = Ada\n email = ada@example.org\n[init]\n defaultBranch = main\n' > $machine/.config/git/config
  > done
  $ unset XDG_DATA_HOME XDG_CONFIG_HOME XDG_STATE_HOME XDG_CACHE_HOME
  $ hub=$HOME/hub.git all=$HOME
  $ on() { machine=$1; shift; (HOME=$all/$machine; cd; "$@"); }
  $ mask() { sed -E "s,$all/(laptop|desktop)/,~/,g; s,$all,HOME,g; s,(laptop|desktop)-[0-9a-z]{4},\1-xxxx,g; s/\([0-9a-z]{10}\)/(ID)/; s/20[0-9]{2}-[0-9]{2}-[0-9]{2}/DAY/g"; }
  $ git init -q --bare -b main $hub
  $ on laptop git clone -q $hub dotfiles 2> /dev/null
  $ on laptop sh -c 'cd dotfiles && echo "set number" > vimrc && git add . && git commit -qm first && git push -q'
  $ on desktop git clone -q $hub dotfiles

Without a journal:

  $ on laptop relnet add "Ada Lovelace" --every 4w -q
  $ on laptop relnet sync
  relnet: no journal in ~/.local/share/relnet/journal
    to begin one, or to take up one that is somewhere else: relnet sync init DIR
  [6]
  $ on laptop relnet --demo sync
  relnet: the sample has no journal
    leave out --demo
  [2]

The beginning commits nothing, and may be repeated:

  $ on laptop relnet sync init dotfiles/relnet --dry-run
  Would begin the journal in ~/dotfiles/relnet.
  $ on laptop relnet sync init dotfiles/relnet --device laptop | mask
  Began the journal in ~/dotfiles/relnet as laptop-xxxx: 1 change written down.
  Set sync.dir = ~/dotfiles/relnet in ~/.config/relnet/config.toml
  The next step: relnet sync
  $ on laptop relnet sync init --device laptop | mask
  Took up the journal in ~/dotfiles/relnet as laptop-xxxx: nothing is new.
  The next step: relnet sync
  $ on laptop cat .config/relnet/config.toml
  sync.dir = "~/dotfiles/relnet"
  $ on laptop git -C dotfiles status --short | mask
  A  relnet/.gitattributes
  A  relnet/.gitignore
  A  relnet/README.md
  A  relnet/laptop-xxxx/DAY-1.jsonl
  A  relnet/relnet.journal
  $ on laptop relnet sync init --device 'My Mac'
  relnet: 'My Mac' can't be the name of a device
    letters a-z, digits and -, at most 24: --device laptop
  [2]

  $ on laptop relnet sync --dry-run 2>&1 | mask
  Would commit 'relnet: laptop-xxxx: 1 change' and send it to origin/main.
  $ on laptop relnet sync --dry-run --no-push 2>&1 | mask
  Would commit 'relnet: laptop-xxxx: 1 change'.
  $ on laptop relnet sync
  Committed 1 change and sent to origin/main.
  $ on laptop relnet sync
  Nothing new, here or in origin/main.
  $ on laptop git -C dotfiles log --format=%s | mask
  relnet: laptop-xxxx: 1 change
  first

The second machine:

  $ on desktop git -C dotfiles pull -q
  $ on desktop relnet sync init '~/dotfiles/relnet' --device desktop | mask
  Took up the journal in ~/dotfiles/relnet as desktop-xxxx: 1 change taken in from 1 file.
  Set sync.dir = ~/dotfiles/relnet in ~/.config/relnet/config.toml
  The next step: relnet sync
  $ on desktop relnet list --format '{name}'
  Ada Lovelace
  $ on desktop relnet log ada "tea" -c meet --on 2026-11-20 -q
  $ on desktop relnet edit ada --city Paris -q
  $ on desktop relnet sync
  Committed 2 changes and sent to origin/main.

Both have set the city; nothing staged, changed or untracked of the user's is touched:

  $ on laptop relnet edit ada --city London -q
  $ on laptop relnet add "Grace Hopper" -q
  $ on laptop sh -c 'cd dotfiles && echo a > staged && git add staged && echo b >> staged && echo c > untracked && echo d >> vimrc'
  $ state() { (cd laptop/dotfiles; git diff -- . ':!relnet'; git diff --cached; git status --short -- . ':!relnet'); }
  $ state > before
  $ on laptop relnet sync 2>&1 | mask
  Committed 2 changes, took over what is new in origin/main and sent to origin/main.
  1 new interaction from desktop-xxxx, 1 other change; 1 conflict (relnet sync conflicts)
  $ git -C laptop/dotfiles log --format=%s | mask
  relnet: merge origin/main
  relnet: laptop-xxxx: 2 changes
  relnet: desktop-xxxx: 2 changes
  relnet: laptop-xxxx: 1 change
  first
  $ git -C laptop/dotfiles show --format= --name-only HEAD^1 | mask
  relnet/laptop-xxxx/DAY-1.jsonl
  $ state | diff before -

  $ on laptop relnet sync conflicts --format csv | mask
  number,what,field,choice,value,device,day,shown\r (esc)
  1,Ada Lovelace,city,1,London,laptop-xxxx,DAY,shown\r (esc)
  1,Ada Lovelace,city,2,Paris,desktop-xxxx,DAY,\r (esc)
  $ on laptop relnet sync conflicts --format table | mask
  1. Ada Lovelace: city
    1   London   laptop-xxxx    DAY   shown
    2   Paris    desktop-xxxx   DAY
  
  the second value of the first: relnet sync resolve 1 2
  $ on laptop relnet sync resolve
  relnet: which conflict?
    relnet sync conflicts    then: relnet sync resolve N [VALUE-NUMBER]
  [2]
  $ on laptop relnet sync resolve x
  relnet: 'x' is no number
    relnet sync resolve 1 2
  [2]
  $ on laptop relnet sync resolve 2
  relnet: no conflict has the number 2; nothing was changed
    the numbers are in: relnet sync conflicts
  [3]
  $ on laptop relnet sync resolve 1 3
  relnet: no value has the number 3; nothing was changed
    the numbers are in: relnet sync conflicts
  [3]
  $ on laptop relnet sync resolve 1 2 --dry-run
  Would be: Ada Lovelace: city is Paris on every machine, once synced.
  dry run: nothing was saved
  $ on laptop relnet sync resolve 1 2 --to Rome
  relnet: a number and --to say two things
    leave out one of them
  [2]
  $ on laptop relnet sync resolve 1 --to Rome
  Ada Lovelace: city is Rome on every machine, once synced. Undo: relnet undo
  $ on laptop relnet undo -q
  $ on laptop relnet sync resolve 1 2
  Ada Lovelace: city is Paris on every machine, once synced. Undo: relnet undo
  $ on laptop relnet sync conflicts --format table
  No conflicts: no two machines have said different things of one field.
  $ on laptop relnet history -n 1 | cut -f4
  settled city of Ada Lovelace
  $ on laptop relnet sync -q
  $ on desktop relnet sync
  Took over what is new in origin/main.
  6 new changes; new here: Grace Hopper
  $ on desktop relnet show ada | grep city
    city       Paris
  $ for machine in laptop desktop; do on $machine relnet export --all > $machine.json; done
  $ cmp laptop.json desktop.json

Who was removed is back when somebody had a talk the removal had not seen; who may be here twice:

  $ on desktop relnet rm grace -q
  $ on laptop relnet log grace "saw her" -c call --on 2026-11-19 -q
  $ on laptop relnet add "Alan Turing" --email alan@example.org -q
  $ on desktop relnet add "Turing, Alan" --handle alan --email alan@example.org -q
  $ on laptop relnet sync -q
  $ on desktop relnet sync 2>&1 | mask
  Committed 2 changes, took over what is new in origin/main and sent to origin/main.
  1 new interaction from laptop-xxxx, 1 other change; new here: Alan Turing
  Grace Hopper is back: laptop-xxxx logged call with Grace Hopper, DAY, which the removal had not seen
  Turing, Alan may be here twice (same e-mail): relnet merge turing-alan alan-turing
  2 people have the handle 'alan' and are shown as turing-alan and alan-turing; to settle it: relnet edit alan-turing --handle NEW

What is in the way, each with exit 7 and everything saved:

  $ on laptop relnet sync -q
  $ on desktop sh -c 'cd dotfiles && echo desktop > vimrc && git commit -qam vimrc && git push -q'
  $ on laptop relnet log ada "one" -q
  $ on laptop relnet sync --json 2>&1 | mask
  {"schema":"relnet.error/1","code":"sync","exit":7,"message":"'vimrc' is changed in origin/main, and not committed here; nothing was touched","hint":"everything is saved and committed here; commit or stash them, then: relnet sync","candidates":[]}
  $ on laptop relnet sync
  relnet: 'vimrc' is changed in origin/main, and not committed here; nothing was touched
    everything is saved and committed here; commit or stash them, then: relnet sync
  [7]
  $ on laptop git -C dotfiles commit -qm mine vimrc
  $ on laptop relnet sync
  relnet: 'vimrc' was changed here and in origin/main, and git can't merge that; nothing was touched
    everything is saved and committed here; merge by hand: git -C ~/dotfiles/relnet pull --no-rebase; then: relnet sync
  [7]
  $ on laptop sh -c 'cd dotfiles && git checkout -q origin/main -- vimrc && git commit -qm theirs vimrc'
  $ on laptop relnet sync
  Took over what is new in origin/main and sent to origin/main.
  $ on laptop git -C dotfiles checkout -q --detach
  $ on laptop relnet sync
  relnet: HEAD is detached in ~/dotfiles; nothing was committed or sent
    everything is saved here; go to a branch: git -C ~/dotfiles/relnet switch BRANCH
  [7]
  $ on laptop git -C dotfiles switch -q main
  $ on laptop git -C dotfiles bisect start > /dev/null
  $ on laptop relnet sync
  relnet: a bisect is in progress in ~/dotfiles; nothing was committed or sent
    everything is saved here; end it first: git -C ~/dotfiles/relnet bisect reset
  [7]
  $ on laptop git -C dotfiles bisect reset > /dev/null 2>&1
  $ mv $hub $hub.away
  $ on laptop relnet log ada "two" --on 2026-11-18 -q
  $ on laptop relnet sync 2>&1 | mask
  relnet: origin can't be reached: 'HOME/hub.git' does not appear to be a git repository
    everything is saved and committed here; when it is back: relnet sync
  $ mv $hub.away $hub
  $ on laptop relnet sync status | mask
  journal     ~/dotfiles/relnet (ID)
  device      laptop-xxxx
  holds       15 changes of 3 devices in 2 files
  git         main to origin/main: 1 commit not sent
  $ on laptop relnet sync --no-push
  Nothing new, here or in origin/main.
  $ on laptop relnet sync --public-ok
  Sent to origin/main.
  $ on laptop git -C dotfiles branch --unset-upstream
  $ on laptop relnet sync
  Nothing new to commit. main has no upstream, so nothing was sent or fetched.
  To give it one: git -C ~/dotfiles/relnet push -u origin main
  $ on laptop git -C dotfiles branch -q -u origin/main

Lines that git took away:

  $ on laptop relnet log ada "three" --on 2026-11-17 -q
  $ on laptop sh -c 'cd dotfiles && git stash -q && git stash drop -q'
  $ on laptop relnet sync status | mask
  relnet: 1 change made here is no longer in ~/dotfiles/relnet (git reset, stash or revert?). Kept aside: relnet sync recover
  journal     ~/dotfiles/relnet (ID)
  device      laptop-xxxx
  holds       15 changes of 3 devices in 2 files
  git         main to origin/main: all is committed and sent, as of the last fetch
  kept aside  1 change: relnet sync recover
  $ on laptop relnet sync recover --format csv | mask
  day,device,changes,title\r (esc)
  DAY,laptop-xxxx,1,"logged contact with Ada Lovelace, DAY"\r (esc)
  $ on laptop relnet sync recover --json | mask
  {"schema":"relnet.sync/1","action":"recover","items":[{"day":"DAY","device":"laptop-xxxx","changes":1,"title":"logged contact with Ada Lovelace, DAY"}]}
  $ on laptop relnet sync recover --drop
  relnet: this needs an answer, and nobody can be asked: 1 change would be lost, and undo can't bring it back; type yes:
    answer it with --yes
  [5]
  $ on laptop relnet sync recover --all --drop
  relnet: --all and --drop say two things
    leave out one of them
  [2]
  $ on laptop relnet sync recover --all
  Brought back 1 change, and wrote it down again in ~/dotfiles/relnet.
  $ on laptop relnet sync recover --all
  Nothing is kept aside.
  $ on laptop relnet sync
  Committed 1 change and sent to origin/main.

What carriers leave:

  $ cd laptop/dotfiles/relnet/laptop-*
  $ first=$(ls | head -n 1)
  $ cp $first ${first%.jsonl}.sync-conflict-20261121-101010-ABCDEFG.jsonl
  $ cd ~
  $ on laptop relnet sync status | mask
  journal     ~/dotfiles/relnet (ID)
  device      laptop-xxxx
  holds       16 changes of 3 devices in 4 files
  git         main to origin/main: 11 changes in 1 file not committed
  copies      laptop-xxxx/DAY-1.sync-conflict-20261121-101010-ABCDEFG.jsonl
              made by another carrier: relnet sync tidy
  $ on laptop relnet sync tidy | mask
  Removed 1 file: every line in it stands elsewhere.
    laptop-xxxx/DAY-1.sync-conflict-20261121-101010-ABCDEFG.jsonl
  $ on laptop relnet sync tidy
  Nothing to tidy.
  $ on laptop relnet sync status --json | grep -o '"copies".*'
  "copies":[]}
  $ on laptop relnet sync --json
  {"schema":"relnet.sync/1","changed":[],"undo":null,"committed":0,"received":false,"sent":false,"upstream":"origin/main","new_changes":0,"interactions":[],"arrived":[],"revived":[],"twins":[],"conflicts":0,"aside":0,"newer":0}
  $ git --git-dir=$hub fsck

Words that don't go together:

  $ on laptop relnet sync staus
  relnet: WHAT cannot be 'staus'
    did you mean: status     (one of: init, status, conflicts, resolve, recover, tidy)
  [2]
  $ on laptop relnet sync init a b
  relnet: 'b' is one word too many
    relnet sync --help
  [2]
  $ on laptop relnet sync --all
  relnet: --all and --drop are for what was kept aside
    relnet sync recover --all
  [2]
  $ on laptop relnet sync status --no-push
  relnet: --no-push is for relnet sync itself
    relnet sync --no-push
  [2]

Who was restored is back by that alone:

  $ syncs() { for machine in laptop desktop; do on $machine relnet sync -q; done; }
  $ syncs && syncs
  $ on laptop relnet rm grace -q
  $ syncs
  $ on laptop relnet undo -q
  $ on laptop relnet sync -q
  $ on desktop relnet sync 2>&1 | mask | grep back
  Grace Hopper is back: laptop-xxxx undo of removed Grace Hopper
  $ on laptop relnet rm grace -q
  $ syncs
  $ on laptop relnet restore grace -q
  $ on laptop relnet sync -q
  $ on desktop relnet sync 2>&1 | mask | grep back
  Grace Hopper is back: laptop-xxxx restored Grace Hopper
