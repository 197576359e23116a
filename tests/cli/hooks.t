Programs of one's own around a write. They are off until they are turned on:

  $ cd; hooks=$HOME/.config/relnet/hooks; mkdir -p -m 700 $HOME/.config/relnet $hooks; umask 077
  $ hook() { cat > $hooks/$1; chmod 700 $hooks/$1; }
  $ relnet add "Ada Lovelace" --every 4w -q; relnet add "Grace Hopper" -q
  $ hook pre-log <<'EOF'
  > #!/bin/sh
  > cat > $HOME/seen
  > grep -q coffee $HOME/seen || { echo "no coffee, no talk" >&2; echo "really" >&2; exit 3; }
  > EOF
  $ relnet log ada "tea" 2>&1 | grep -v 'Undo: relnet undo$'
  Logged Ada Lovelace, Sat 2026-11-21 (today): tea
  $ relnet doctor | sed -n '/Hooks/,$p'
  Hooks are off, ~/.config/relnet/hooks
    pre-log      can be run
    to turn them on: relnet config set hooks.enabled true

On: what ends with another status than 0 refuses, and nothing is saved.

  $ relnet config set hooks.enabled true
  Set hooks.enabled = true in ~/.config/relnet/config.toml
  $ relnet log grace "tea"
  pre-log: really
  relnet: the hook pre-log said no: no coffee, no talk
    nothing was changed; to do it all the same: --no-hooks
  [5]
  $ relnet log grace "tea" --json
  {"schema":"relnet.error/1","code":"refused","exit":5,"message":"the hook pre-log said no: no coffee, no talk","hint":"nothing was changed; to do it all the same: --no-hooks","candidates":[]}
  [5]
  $ relnet show grace | grep tea
  [1]
  $ relnet log grace "coffee" 2>&1 | grep -v 'Undo: relnet undo$'
  Logged Grace Hopper, Sat 2026-11-21 (today): coffee
  $ relnet log ada "water" --no-hooks -q; relnet --demo log ada "water" -q
  $ relnet log ada "milk" --dry-run -q

What it is told:

  $ sed -e 's/"uid":"[^"]*"/"uid":"U"/g; s/"of":"[^"]*"/"of":"O"/; s/"id":"[^"]*"/"id":"I"/; s/"\(re\|with\)":\["[^"]*"\]/"\1":["U"]/g' -e "s,$HOME,~," seen
  {"schema":"relnet.hook/1","hook":"pre-log","command":"log","today":"2026-11-21","file":"~/.local/share/relnet/relnet.db","people":[{"uid":"U","handle":"grace","name":"Grace Hopper"}],"changes":[{"id":"I","op":"new","of":"O","do":"log","kind":"interaction","re":["U"],"who":"Grace Hopper","set":{"on":"2026-11-21","text":"coffee"},"add":{"with":["U"]}}],"undo":4}
  $ relnet history -n 1 --json | tr ',' '\n' | grep number
  "items":[{"number":5

After the write nothing can be refused any more: a hook that fails is a warning.

  $ hook post-add <<'EOF'
  > #!/bin/sh
  > echo "$RELNET_HOOK, at $(pwd), $#"
  > printf 'red \033[31m\n\n'
  > echo "the printer is on fire" >&2
  > exit 7
  > EOF
  $ relnet add "Alan Turing"; echo $?
  Added Alan Turing (alan). Not due: no cadence yet: relnet cadence alan 4w. Undo: relnet undo
  post-add: post-add, at /, 0
  post-add: red \x1b[31m
  relnet: the hook post-add failed: the printer is on fire; what was written is saved
  0
  $ relnet add "Mary Jackson" -q 2>&1; relnet list --count
  4
  $ relnet add "Joan Clarke" --json >/dev/null
  post-add: post-add, at /, 0
  post-add: red \x1b[31m
  relnet: the hook post-add failed: the printer is on fire; what was written is saved

Other commands are edits, which hear what they are called; an introduction is logged.

  $ hook post-edit <<'EOF'
  > #!/bin/sh
  > sed 's/.*"command":"\([a-z]*\)".*/\1/'
  > EOF
  $ hook post-log </dev/null; cp $hooks/post-edit $hooks/post-log
  $ for words in "tag ada +maths" "snooze ada 2w" "note ada likes-tea" "promise ada a-book" "link ada grace" "archive alan" "restore alan" \
  > "cadence ada 6w" "edit ada --city London" "log grace coffee --again" "intro ada alan -m coffee" "merge joan mary -y"; do relnet $words 2>&1 >/dev/null; done
  post-edit: tag
  post-edit: snooze
  post-edit: note
  post-edit: promise
  post-edit: link
  post-edit: archive
  post-edit: restore
  post-edit: cadence
  post-edit: edit
  post-log: log
  post-log: intro
  post-edit: merge

What records nothing runs none, nor does a reading command:

  $ relnet tag ada +maths >/dev/null; relnet show ada >/dev/null; relnet config set due.soon 7
  Set due.soon = 7 in ~/.config/relnet/config.toml

Undo and redo run hooks too, but nothing stops them:

  $ hook pre-undo <<'EOF'
  > #!/bin/sh
  > echo "never look back" >&2; exit 1
  > EOF
  $ relnet undo
  Undone #20: merged Mary Jackson into Joan Clarke
  Do it again: relnet redo
  relnet: the hook pre-undo said no: never look back; undo goes on all the same

Within review each answer is a command of its own:

  $ relnet add "Late One" --every 4w --last 2026-10-01 --no-hooks -q
  $ printf 'l coffee\n' | relnet review 2>&1 >/dev/null | grep -v '?'
  post-log: log

A relnet that a hook runs has no hooks; otherwise it would never end.

  $ rm $hooks/*; hook post-log <<'EOF'
  > #!/bin/sh
  > relnet log ada "from the hook" --again | head -1
  > EOF
  $ relnet log ada "by hand" 2>&1 | grep -v 'Undo: relnet undo$'
  Logged Ada Lovelace, Sat 2026-11-21 (today): by hand
  post-log: Logged Ada Lovelace, Sat 2026-11-21 (today): from the hook

Before the commit the file can be read but not written, and five seconds are all there is:

  $ hook pre-log <<'EOF'
  > #!/bin/sh
  > relnet list --count
  > sleep 60 &
  > echo $! > $HOME/sleeper
  > wait
  > EOF
  $ relnet log ada "slow"
  pre-log: 6
  relnet: the hook pre-log took longer than 5 s and was stopped
    nothing was changed; to do it all the same: --no-hooks
  [5]
  $ sleep 0.2; grep -s State /proc/$(cat sleeper)/status | grep -v zombie
  [1]

A hook that does not run:

  $ rm $hooks/*; printf 'echo hello\n' | hook pre-log
  $ relnet log ada "no first line"
  relnet: the hook pre-log could not be started: its first line must name what runs it, such as #!/bin/sh
    nothing was changed; to do it all the same: --no-hooks
  [5]
  $ printf '#!/no/such/program\n' | hook post-log; rm $hooks/pre-log
  $ relnet log ada "no such program" 2>&1 | grep -v 'Undo: relnet undo$'
  Logged Ada Lovelace, Sat 2026-11-21 (today): no such program
  relnet: the hook post-log could not be started: No such file or directory; what was written is saved
  $ hook post-log <<'EOF'
  > #!/bin/sh
  > touch $HOME/ran
  > EOF
  $ chmod 600 $hooks/post-log; relnet log ada "mode 600" 2>&1 | grep -v 'Undo: relnet undo$'
  Logged Ada Lovelace, Sat 2026-11-21 (today): mode 600
  relnet: the hook post-log was not run: it is not executable
    ~/.config/relnet/hooks/post-log
  $ chmod 720 $hooks/post-log; relnet log ada "mode 720" 2>&1 | grep -v 'Undo: relnet undo$'
  Logged Ada Lovelace, Sat 2026-11-21 (today): mode 720
  relnet: the hook post-log was not run: others can write it (mode 0720)
    ~/.config/relnet/hooks/post-log
  $ chmod 700 $hooks/post-log; chmod 777 $hooks; relnet log ada "directory" 2>&1 | grep -v 'Undo: relnet undo$'; chmod 700 $hooks
  Logged Ada Lovelace, Sat 2026-11-21 (today): directory
  relnet: the hook post-log was not run: its directory: others can write it (mode 0777)
    ~/.config/relnet/hooks/post-log
  $ mkdir elsewhere; chmod 777 elsewhere; mv $hooks/post-log elsewhere; ln -s ~/elsewhere/post-log $hooks
  $ relnet log ada "link" 2>&1 | grep -v 'Undo: relnet undo$'
  Logged Ada Lovelace, Sat 2026-11-21 (today): link
  relnet: the hook post-log was not run: others can write the directory it is in (mode 0777)
    ~/.config/relnet/hooks/post-log
  $ mkdir $hooks/pre-add $hooks/post-tag; printf x > "$hooks/pre-$(printf '\033')"
  $ relnet doctor | sed -n '/Hooks/,$p'
  Hooks are on, ~/.config/relnet/hooks
    post-log     is not run: others can write the directory it is in (mode 0777)
    post-tag     is not run: no event has this name
    pre-\x1b     is not run: no event has this name
    pre-add      is not run: it is no regular file
  $ relnet doctor --json | sed 's/.*\("hooks":{.*}]}\),"items".*/\1/' | sed "s,$HOME,~,g"
  "hooks":{"enabled":true,"directory":"~/.config/relnet/hooks","items":[{"name":"post-log","file":"~/.config/relnet/hooks/post-log","problem":"others can write the directory it is in (mode 0777)"},{"name":"post-tag","file":"~/.config/relnet/hooks/post-tag","problem":"no event has this name"},{"name":"pre-\u001b","file":"~/.config/relnet/hooks/pre-\u001b","problem":"no event has this name"},{"name":"pre-add","file":"~/.config/relnet/hooks/pre-add","problem":"it is no regular file"}]}
  $ ls ran 2>&1
  ls: cannot access 'ran': No such file or directory
  [2]
  $ chmod 755 elsewhere; relnet log ada "a link to a good one" -q; ls ran
  ran

Only the own config file turns them on, while nobody else can write it.

  $ rm ran; echo 'hooks.enabled = true' > other.toml
  $ relnet --config other.toml log ada "other" 2>&1 | grep -v 'Undo: relnet undo$'
  Logged Ada Lovelace, Sat 2026-11-21 (today): other
  relnet: other.toml: hooks stay off: only ~/.config/relnet/config.toml can turn hooks on
  $ RELNET_CONFIG=other.toml relnet log ada "other too" 2>&1 | grep -v 'Undo: relnet undo$'
  Logged Ada Lovelace, Sat 2026-11-21 (today): other too
  relnet: other.toml: hooks stay off: only ~/.config/relnet/config.toml can turn hooks on
  $ relnet --no-config log ada "none" 2>&1 | grep -v 'Undo: relnet undo$'
  Logged Ada Lovelace, Sat 2026-11-21 (today): none
  $ chmod 666 .config/relnet/config.toml; relnet log ada "open" 2>&1 | grep -v 'Undo: relnet undo$'
  Logged Ada Lovelace, Sat 2026-11-21 (today): open
  relnet: ~/.config/relnet/config.toml: hooks stay off: others can write it (mode 0666)
  $ relnet doctor 2>&1 | grep 'ooks'
  Hooks are off, ~/.config/relnet/hooks
    to turn them on: relnet config set hooks.enabled true
  relnet: ~/.config/relnet/config.toml: hooks stay off: others can write it (mode 0666)
  $ chmod 600 .config/relnet/config.toml; chmod 777 .config/relnet; relnet log ada "open too" 2>&1 | grep -v 'Undo: relnet undo$'
  Logged Ada Lovelace, Sat 2026-11-21 (today): open too
  relnet: ~/.config/relnet/config.toml: hooks stay off: others can write the directory it is in (mode 0777)
  $ ls ran 2>&1
  ls: cannot access 'ran': No such file or directory
  [2]
