A data file in a work tree, ignored there, tracked there:

  $ export GIT_CONFIG_GLOBAL=~/.gitconfig
  $ printf '[user]\n name = Ada\n email = ada@example.org\n[init]\n defaultBranch = main\n' > ~/.gitconfig
  $ relnet add "Ada Lovelace" -q
  $ doctor() { relnet doctor | sed -n '/^The data is sound/,/^No backup/p' | sed '1d;$d'; }
  $ doctor
  $ git init -q ~/.local/share
  $ doctor
    ~/.local/share/relnet/relnet.db lies in the git work tree ~/.local/share
      git can't merge it: ignore it there, or move it
  $ echo '*.db' > ~/.local/share/.gitignore
  $ doctor
  $ git -C ~/.local/share add -f relnet/relnet.db
  $ doctor
    ~/.local/share/relnet/relnet.db is tracked by git, which can't merge it
      git -C ~/.local/share/relnet rm --cached relnet.db
  $ git -C ~/.local/share/relnet rm --cached -q relnet.db; doctor
  $ rm -rf ~/.local/share/.git ~/.local/share/.gitignore

A repository of which the whole home is the work tree:

  $ git init -q --bare ~/.local/share/yadm/repo.git
  $ yadm() { git --git-dir="$HOME/.local/share/yadm/repo.git" --work-tree="$HOME" "$@"; }
  $ yadm add ~/.gitconfig; doctor
  $ yadm add ~/.local/share/relnet/relnet.db; doctor
    ~/.local/share/relnet/relnet.db is tracked by git, which can't merge it
      yadm rm --cached ~/.local/share/relnet/relnet.db
  $ rm -rf ~/.local/share/yadm

Folders that others copy:

  $ share=~/.local/share
  $ mkdir $share/.stfolder; doctor; rmdir $share/.stfolder
    ~/.local/share/relnet/relnet.db lies in ~/.local/share, which Syncthing copies while it is written
      move it out of there, and let the journal be copied: relnet sync init DIR
  $ touch $share/.dropbox; doctor; rm $share/.dropbox
    ~/.local/share/relnet/relnet.db lies in ~/.local/share, which Dropbox copies while it is written
      move it out of there, and let the journal be copied: relnet sync init DIR
  $ touch $share/.sync_0123abcd.db; doctor; rm $share/.sync_0123abcd.db
    ~/.local/share/relnet/relnet.db lies in ~/.local/share, which Nextcloud copies while it is written
      move it out of there, and let the journal be copied: relnet sync init DIR
  $ mkdir ~/.dropbox; doctor; rmdir ~/.dropbox

A journal, made by hand, and what may be wrong with it:

  $ mkdir -m 700 ~/dotfiles ~/dotfiles/relnet
  $ echo '{"relnet-journal":1,"id":"k7q2m4c9xa"}' > ~/dotfiles/relnet/relnet.journal
  $ relnet config set sync.dir '~/dotfiles/relnet' -q
  $ relnet add "Grace Hopper" -q
  $ names() { sed -E "s/[a-z0-9-]+-[0-9a-z]{4}(:|\/| )/DEVICE\1/g; s/[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9]+/DAY-N/g"; }
  $ relnet doctor | names
  ~/.local/share/relnet/relnet.db: 2 contacts, 0 interactions, schema 4, 58 kB
  The data is sound. To look at:
    1 change stands in no file of ~/dotfiles/relnet
      relnet sync init
  Journal: ~/dotfiles/relnet, 1 file
  No backup yet: relnet backup
  $ cd ~/dotfiles/relnet/*/; file=$(ls)
  $ printf 'nonsense\n\n{"id":"x"}\n' >> $file; doctor | names
    ~/dotfiles/relnet/DEVICE/DAY-N.jsonl:2: is no change, and is passed over
      mend it, or take the line out
    ~/dotfiles/relnet/DEVICE/DAY-N.jsonl:4: is no change, and is passed over
      mend it, or take the line out
    1 change stands in no file of ~/dotfiles/relnet
      relnet sync init
  Journal: ~/dotfiles/relnet, 1 file
  $ sed -i '/^{"id":"2/!d' $file
  $ cp $file "${file%.jsonl}.sync-conflict-20261121-101112-ABCDEFG.jsonl"; doctor | names; rm *sync-conflict*
    ~/dotfiles/relnet/DEVICE/DAY-N.sync-conflict-20261121-101112-ABCDEFG.jsonl: is a conflict copy; its lines are read
      relnet sync tidy
    1 change stands in no file of ~/dotfiles/relnet
      relnet sync init
  Journal: ~/dotfiles/relnet, 2 files
  $ cp $file keep; { echo '<<<<<<< HEAD'; cat keep; echo '======='; echo '>>>>>>> other'; } > $file; doctor | names; mv keep $file
    ~/dotfiles/relnet/DEVICE/DAY-N.jsonl: has marks of a conflict; both sides are read
      relnet sync tidy
    1 change stands in no file of ~/dotfiles/relnet
      relnet sync init
  Journal: ~/dotfiles/relnet, 1 file
  $ chmod 755 .. ../.. ~ "$(dirname ~)"; doctor | names; chmod 700 .. "$(dirname ~)"
    ~/dotfiles/relnet can be read by others
      chmod 700 ~/dotfiles/relnet
    1 change stands in no file of ~/dotfiles/relnet
      relnet sync init
  Journal: ~/dotfiles/relnet, 1 file
  $ sed -i '$d' $file; doctor | names
  relnet: 1 change made here is no longer in ~/dotfiles/relnet (git reset, stash or revert?). Kept aside: relnet sync recover
    1 change is no longer in ~/dotfiles/relnet, and is kept aside
      relnet sync recover
    1 change stands in no file of ~/dotfiles/relnet
      relnet sync init
  Journal: ~/dotfiles/relnet, 1 file
  $ relnet doctor -q | names
  ~/.local/share/relnet/relnet.db: 1 contact, 0 interactions, schema 4, 58 kB
  The data is sound. To look at:
    1 change is no longer in ~/dotfiles/relnet, and is kept aside
      relnet sync recover
    1 change stands in no file of ~/dotfiles/relnet
      relnet sync init
  Journal: ~/dotfiles/relnet, 1 file
  No backup yet: relnet backup
  $ cd; mv dotfiles gone; relnet doctor | names; mv gone dotfiles
  relnet: ~/dotfiles/relnet: the journal is not there
  ~/.local/share/relnet/relnet.db: 1 contact, 0 interactions, schema 4, 58 kB
  The data is sound. To look at:
    ~/dotfiles/relnet: the journal is not there
      bring it back, or: relnet sync init DIR
  No backup yet: relnet backup
  $ sed -i s/k7q2m4c9xa/aaaaaaaaaa/ ~/dotfiles/relnet/relnet.journal; doctor
  relnet: ~/dotfiles/relnet: is another journal than that of this data file
    ~/dotfiles/relnet: is another journal than that of this data file
      name the right one: relnet config set sync.dir DIR
  Journal: ~/dotfiles/relnet, 1 file
