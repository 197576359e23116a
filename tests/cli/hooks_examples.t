The hooks of share/examples/hooks, installed as their first lines say:

  $ cd; umask 077; examples=$FIXTURES/../../share/examples/hooks; hooks=$HOME/.config/relnet/hooks; mkdir -p $hooks
  $ ls $examples
  post-edit
  post-log
  pre-log
  pre-rm
  $ relnet config set hooks.enabled true -q
  $ relnet add "Ada Lovelace" -t family -q; relnet add "Grace Hopper" -q

A talk without a word about it is refused:

  $ cp $examples/pre-log $hooks
  $ relnet log ada
  relnet: the hook pre-log said no: say what it was about: relnet log WHO "TEXT"
    nothing was changed; to do it all the same: --no-hooks
  [5]
  $ relnet log ada -c call -m "the engine" | head -1
  Logged Ada Lovelace, call Sat 2026-11-21 (today): the engine

A diary:

  $ cp $examples/post-log $hooks
  $ relnet log ada,grace 'a "loud" lunch, $(date) & more' --on yesterday -q
  $ printf 'two\nlines\n' | relnet log grace - -q
  $ relnet intro ada grace -m "they share a desk" -q
  $ cat diary.md; stat -c %a diary.md
  - 2026-11-20 Ada Lovelace, Grace Hopper: a "loud" lunch, $(date) & more
  - 2026-11-21 Grace Hopper: two lines
  - 2026-11-21 Ada Lovelace, Grace Hopper: they share a desk
  600

Nobody of the family goes:

  $ cp $examples/pre-rm $hooks
  $ relnet rm ada
  relnet: the hook pre-rm said no: ada is family
    nothing was changed; to do it all the same: --no-hooks
  [5]
  $ relnet rm grace | head -1
  Removed Grace Hopper. Back: relnet restore grace

The book in a repository, a commit for every change:

  $ git config --global user.name "Example"; git config --global user.email "example@example.org"; git init -q people
  $ cp $examples/post-edit $hooks; for event in add log rm import undo redo; do ln -sf post-edit $hooks/post-$event; done
  $ relnet tag ada +maths -q; relnet add "Alan Turing" -q; relnet undo -q; relnet log ada "tea" -q
  $ git -C people log --format=%s --reverse
  relnet tag ada
  relnet add alan
  relnet undo alan
  relnet log ada
  $ jq -r '.contacts[].name' people/book.json
  Ada Lovelace
  $ relnet doctor | sed -n '/Hooks/,$p'
  Hooks are on, ~/.config/relnet/hooks
    post-add     can be run
    post-edit    can be run
    post-import  can be run
    post-log     can be run
    post-redo    can be run
    post-rm      can be run
    post-undo    can be run
    pre-log      can be run
    pre-rm       can be run
