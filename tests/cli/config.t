Nothing needs to be set:

  $ relnet config
  $ relnet config path | sed "s|$HOME|~|"
  ~/.config/relnet/config.toml
  $ relnet config get date.order
  relnet: 'date.order' is not set, so its default holds
    relnet config set date.order VALUE
  [3]

A date with slashes is refused until its order is said:

  $ relnet add Ada --last 11/12/2025
  relnet: '11/12/2025' could be 2025-11-12 or 2025-12-11
    write the year first, or set date.order: relnet config set date.order dmy
  [2]
  $ relnet config set date.order dmy
  Set date.order = dmy in ~/.config/relnet/config.toml
  $ relnet add Ada --last 11/12/2025
  Added Ada (ada), last contact Thu 2025-12-11. Not due: no cadence yet: relnet cadence ada 4w. Undo: relnet undo
  $ relnet config get date.order
  dmy
  $ relnet config set due.soon 14
  Set due.soon = 14 in ~/.config/relnet/config.toml
  $ relnet config set date.order mdy -q
  $ relnet config list
  due.soon\t14 (esc)
  date.order\tmdy (esc)
  $ relnet config list --json
  {"schema":"relnet.config/1","items":[{"key":"due.soon","value":"14"},{"key":"date.order","value":"mdy"}]}
  $ cat ~/.config/relnet/config.toml
  due.soon = 14
  date.order = "mdy"

Other lines, their order and tables stay as they are:

  $ printf '# mine\n[core]\nsize = 12 # a dozen\n[ui]\nhints = false\n' > ~/.config/relnet/config.toml
  $ relnet config set core.size 15
  Set core.size = 15 in ~/.config/relnet/config.toml
  $ relnet config set log.channel call
  Set log.channel = call in ~/.config/relnet/config.toml
  $ cat ~/.config/relnet/config.toml
  log.channel = "call"
  # mine
  [core]
  size = 15
  [ui]
  hints = false
  $ relnet log ada
  Logged Ada, call Sat 2026-11-21 (today)
  Not due: no cadence yet: relnet cadence ada 4w. Undo: relnet undo

Mistakes:

  $ relnet config set date.ordr dmy
  relnet: unknown key 'date.ordr'
    did you mean: date.order
  [2]
  $ relnet config set date.order ymd
  relnet: config.toml:1: bad value for 'date.order'
    write one of: "dmy", "mdy"
  [2]
  $ relnet config set core.size many
  relnet: config.toml:4: bad value for 'core.size'
    write a number from 1 to 1000: core.size = 7
  [2]
  $ relnet config set core.size
  relnet: to what?
    relnet config set core.size VALUE
  [2]
  $ relnet config set
  relnet: which key?
    relnet config set date.order dmy
  [2]
  $ relnet config get colour
  relnet: unknown key 'colour'
    keys: due.limit, due.days, due.soon, core.size, log.channel, date.order, week.start, ui.color, ui.hints, ui.picker, hooks.enabled, sync.dir, sync.git, sync.add, sync.subject
  [2]
  $ relnet config lst
  relnet: WHAT cannot be 'lst'
    did you mean: list     (one of: path, list, get, set)
  [2]
  $ printf 'core.size = "big"\n' > ~/.config/relnet/config.toml
  $ relnet due
  relnet: config.toml:1: bad value for 'core.size'
    write a number from 1 to 1000: core.size = 7
  [2]
  $ printf 'core.sise = 12\n' > ~/.config/relnet/config.toml
  $ relnet due
  relnet: config.toml:1: unknown key 'core.sise'; did you mean 'core.size'?
  $ relnet --no-config config path
  relnet: no config file is used here
    leave out --no-config, and set HOME
  [2]
