One handle out of many.

  $ pick() { script -qec "relnet pick $* >picked" /dev/null >screen; echo "exit $?"; cat picked; }

  $ relnet pick
  relnet: nobody is here yet
    add someone: relnet add "Ada Lovelace"
  [3]
  $ relnet add "Ada Lovelace" --last 2026-10-06 -t friend -q
  $ relnet pick
  ada
  $ relnet add "Grace Hopper" --last 2026-11-01 -t work -q
  $ relnet add "José García" -t friend -q

One who matches is not asked for:

  $ relnet pick +work
  grace
  $ relnet pick +work --json | jq -c '[.schema, .contact.handle, .contact.name]'
  ["relnet.pick/1","grace","Grace Hopper"]

Without a terminal nobody can be asked:

  $ relnet pick
  relnet: 3 people to pick from, and nobody can be asked: there is no terminal
    write the handle; these are: relnet list --fields handle,name
  [5]
  $ relnet pick +friend --no-input
  relnet: 2 people to pick from, and nobody can be asked: there is no terminal
    write the handle; these are: relnet list --fields handle,name
  [5]
  $ relnet pick --json
  {"schema":"relnet.error/1","code":"refused","exit":5,"message":"3 people to pick from, and nobody can be asked: there is no terminal","hint":"write the handle; these are: relnet list --fields handle,name","candidates":[]}
  [5]

At a terminal: who was in touch last is number 1.

  $ echo 1 | pick
  exit 0
  grace
  $ echo 2 | pick
  exit 0
  ada
  $ echo 2 | pick +friend
  exit 0
  jose
  $ echo lovelace | pick
  exit 0
  ada
  $ printf 'nobody\ngarcia\n' | pick
  exit 0
  jose
  $ tr -d '\r' <screen | grep -c "nobody here is called 'nobody'"
  1
  $ echo | pick
  exit 130
  $ pick </dev/null
  exit 130
  $ echo 9 | pick
  exit 130

Through fzf, or what stands for it here:

  $ mkdir -p bin "$XDG_CONFIG_HOME/relnet"; PATH="$PWD/bin:$PATH"
  $ cat >bin/fzf <<'EOF'
  > #!/bin/sh
  > printf '%s\n' "$@" >"$HOME/asked"
  > cat >"$HOME/offered"
  > exec sh "$HOME/answer"
  > EOF
  $ chmod +x bin/fzf
  $ relnet config set ui.picker fzf -q
  $ echo 'sed -n 2p "$HOME/offered"' >"$HOME/answer"
  $ pick </dev/null
  exit 0
  ada
  $ cat "$HOME/asked"
  --delimiter
  \t
  --with-nth
  2..
  --preview
  relnet show --color=always {1}
  $ cat "$HOME/offered"
  grace\tGrace Hopper\t1 Nov   +work (esc)
  ada\tAda Lovelace\t6 Oct   +friend (esc)
  jose\tJos\xc3\xa9 Garc\xc3\xada\t+friend (esc)
  $ echo 'exit 130' >"$HOME/answer"
  $ pick </dev/null
  exit 130
  $ echo 'exit 1' >"$HOME/answer"
  $ pick </dev/null
  exit 130

Where fzf can't be started, that is said, and the list comes:

  $ rm bin/fzf
  $ for tool in relnet script sh cat tr grep; do ln -s "$(command -v $tool)" bin; done; PATH="$PWD/bin"
  $ echo 1 | pick
  exit 0
  grace
  $ tr -d '\r' <screen | grep fzf
  relnet: fzf could not be started (config ui.picker); here is the list

Mistakes:

  $ relnet pick +nobody
  relnet: nobody carries the tag 'nobody'
    all tags: relnet tag --list
  [3]
  $ relnet pick zzz
  relnet: nobody matches
    everybody: relnet list
  [3]
  $ relnet pick --cor
  relnet: unknown option '--cor'
    did you mean: --core     (all options: relnet pick -h)
  [2]
