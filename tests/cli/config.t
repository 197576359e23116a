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
  {"schema":"relnet.config/1","items":[{"key":"due.soon","value":"14","origin":"config.toml:1","what":"days ahead that due calls soon"},{"key":"date.order","value":"mdy","origin":"config.toml:2","what":"how 11/12/2026 is read: dmy, mdy"}]}
  $ cat ~/.config/relnet/config.toml
  due.soon = 14
  date.order = "mdy"

Every key, and who set it:

  $ relnet config list --origin | sed "s,$HOME,~,"
  due.limit\t0\tdefault\tmost people that due shows; 0: all (esc)
  due.days\tdaily\tdefault\tdays that plan fills: mon-fri, tue thu (esc)
  due.soon\t14\tconfig.toml:1\tdays ahead that due calls soon (esc)
  core.size\t20\tdefault\tpeople in the core circle (esc)
  log.channel\tother\tdefault\tchannel of log without -c (esc)
  date.order\tmdy\tconfig.toml:2\thow 11/12/2026 is read: dmy, mdy (esc)
  week.start\tmonday\tdefault\tfirst day of the week (esc)
  ui.color\tauto\tdefault\tcolour: auto, always, never (esc)
  ui.hints\ttrue\tdefault\tlines that say what to type next (esc)
  ui.picker\t\tdefault\tfzf: choose people with it (esc)
  hooks.enabled\tfalse\tdefault\trun the programs in hooks/ (esc)
  sync.dir\t\tdefault\tdirectory of the journal (esc)
  sync.git\tgit\tdefault\tthe git to run: git, yadm (esc)
  sync.add\t\tdefault\tgit add for new journal files (esc)
  sync.subject\t\tdefault\tnames: commits name people (esc)
  config\t~/.config/relnet/config.toml\tdefault\tthis file (esc)
  db\t~/.local/share/relnet/relnet.db\tdefault\tthe data file (esc)
  pager\tless -FRX\tdefault\tshows what is long (esc)
  today\t2026-11-21\tRELNET_TODAY\tthe day that counts (esc)
  $ relnet config list --origin --format table | head -4
  due.limit      0         default        most people that due shows; 0: all
  due.days       daily     default        days that plan fills: mon-fri, tue thu
  due.soon       14        config.toml:1  days ahead that due calls soon
  core.size      20        default        people in the core circle
  $ NO_COLOR=1 relnet --db people.db --today 2026-12-01 config list --origin --json | jq -c '.items[] | select(.origin != "default") | [.key, .value, .origin]'
  ["due.soon","14","config.toml:1"]
  ["date.order","mdy","config.toml:2"]
  ["ui.color","never","NO_COLOR"]
  ["db","people.db","--db"]
  ["today","2026-12-01","--today"]
  $ FORCE_COLOR=1 relnet config list --origin | grep color
  ui.color\talways\tFORCE_COLOR\tcolour: auto, always, never (esc)
  $ RELNET_COLOR=never PAGER=more RELNET_CONFIG=~/.config/relnet/config.toml relnet config list --origin --color always | sed "s,$HOME,~," | grep -v default
  due.soon\t14\tconfig.toml:1\tdays ahead that due calls soon (esc)
  date.order\tmdy\tconfig.toml:2\thow 11/12/2026 is read: dmy, mdy (esc)
  ui.color\talways\t--color\tcolour: auto, always, never (esc)
  config\t~/.config/relnet/config.toml\tRELNET_CONFIG\tthis file (esc)
  pager\tmore\tPAGER\tshows what is long (esc)
  today\t2026-11-21\tRELNET_TODAY\tthe day that counts (esc)
  $ relnet config list --origin --no-config | cut -f 3 | sort | uniq -c
        1 --no-config
        1 RELNET_TODAY
       17 default
  $ script -qec "relnet --width 60 config list --origin" /dev/null </dev/null | tr -d '\r' | head -4
  due.limit      0         default
    most people that due shows; 0: all
  due.days       daily     default
    days that plan fills: mon-fri, tue thu
  $ script -qec "relnet --no-config config list --origin" /dev/null </dev/null | tr -d '\r' | head -4
  due.limit      0         default       most people that due shows; 0: all
  due.days       daily     default       days that plan fills: mon-fri, tue thu
  due.soon       7         default       days ahead that due calls soon
  core.size      20        default       people in the core circle

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
  size = 15 # a dozen
  [ui]
  hints = false
  $ relnet log ada
  Logged Ada, call Sat 2026-11-21 (today)
  Not due: no cadence yet: relnet cadence ada 4w. Undo: relnet undo

The days that are worked on:

  $ relnet config set due.days mon-fri
  Set due.days = mon-fri in ~/.config/relnet/config.toml
  $ relnet config set due.days mon tue thu
  Set due.days = mon tue thu in ~/.config/relnet/config.toml
  $ relnet config get due.days
  mon tue thu
  $ relnet config set due.days mon tue thu
  Already so: due.days = mon tue thu in ~/.config/relnet/config.toml
  $ relnet config set due.days "mon to fri"
  relnet: config.toml:1: bad value for 'due.days'
    write days of the week: due.days = "mon-fri", "mon tue thu" or "daily"
  [2]
  $ relnet config set due.days 5
  relnet: config.toml:1: bad value for 'due.days'
    write days of the week: due.days = "mon-fri", "mon tue thu" or "daily"
  [2]
  $ relnet config set due.limit 5 --dry-run
  Would set due.limit = 5 in ~/.config/relnet/config.toml
  $ relnet config get due.limit
  relnet: 'due.limit' is not set, so its default holds: 0
    relnet config set due.limit VALUE
  [3]

The editor: a mistake opens it again with what is wrong on top, and only what holds is taken:

  $ tty() { script -qec "$*" /dev/null < /dev/null | tr -d '\r'; }
  $ cat > edit.sh <<'X'
  > #!/bin/sh
  > if grep -q '^#!' "$1"; then grep '^#!' "$1" | sed "s,$HOME,~,"; sed -i '/^#!/d; s/core.size = many/core.size = 9/' "$1"; else echo 'core.size = many' > "$1"; fi
  > X
  $ chmod +x edit.sh
  $ export EDITOR=$PWD/edit.sh
  $ tty relnet config edit
  #! config.toml:1: this is not TOML: Error while parsing value: could not determine value type
  #! mend the line: relnet config edit    or run without it: relnet --no-config
  #! Mend it and save. To give up, close without a change: the text is kept.
  Changed ~/.config/relnet/config.toml
  $ cat ~/.config/relnet/config.toml
  core.size = 9
  $ EDITOR=true tty relnet config edit
  Nothing was changed in ~/.config/relnet/config.toml
  $ relnet config edit
  relnet: there is no terminal for the editor; nothing was changed
    relnet config set KEY VALUE
  [5]
  $ mv ~/.config/relnet/config.toml old.toml
  $ EDITOR=cat tty relnet config edit | head -5
  # Take the # off a line to set it; what stands here is the default.
  
  # most people that due shows; 0: all
  # due.limit = 0
  
  $ ls ~/.local/state/relnet/drafts

A file that does not hold can be mended from here:

  $ printf 'core.size = "big"\n' > ~/.config/relnet/config.toml
  $ relnet config list
  relnet: config.toml:1: bad value for 'core.size'
    write a number from 1 to 1000: core.size = 7
  [2]
  $ relnet config path | sed "s,$HOME,~,"
  ~/.config/relnet/config.toml
  $ relnet config set core.size 12
  Set core.size = 12 in ~/.config/relnet/config.toml
  $ relnet config list
  core.size\t12 (esc)
  $ printf 'core.size = \n' > ~/.config/relnet/config.toml
  $ relnet config list
  relnet: config.toml:1: this is not TOML: Error while parsing key-value pair: expected value, saw '\n'
    mend the line: relnet config edit    or run without it: relnet --no-config
  [2]
  $ relnet config set core.size 12
  Set core.size = 12 in ~/.config/relnet/config.toml
  $ relnet --config new.toml config set ui.hints false; cat new.toml
  Set ui.hints = false in new.toml
  ui.hints = false
  $ printf 'core.size = 12 \ncolour = 1\n' > ~/.config/relnet/config.toml
  $ relnet config get core.size
  12
  relnet: config.toml:2: unknown key 'colour'; all keys: relnet config list --origin

A key that is unset has its default again; comments and everything else stay:

  $ printf '# mine\n[core]\n# how many\nsize = 12 # people\n[due]\nsoon = 3\n' > ~/.config/relnet/config.toml
  $ relnet config unset core.size --dry-run
  Would unset core.size (default: 20) in ~/.config/relnet/config.toml
  $ relnet config unset core.size
  Unset core.size (default: 20) in ~/.config/relnet/config.toml
  $ cat ~/.config/relnet/config.toml
  # mine
  [core]
  # how many
  [due]
  soon = 3
  $ relnet config unset core.size
  Already so: nothing sets core.size (default: 20) in ~/.config/relnet/config.toml
  $ relnet config unset due.soon --json | jq -c '.items[] | [.key, .value, .origin]'
  ["due.soon","7","default"]
  $ printf 'core = {size = 12}\n' > ~/.config/relnet/config.toml; relnet config unset core.size
  relnet: 'core.size' stands in the config file in a way that can't be changed from here
    change it by hand: relnet config edit
  [2]

Mistakes:

  $ printf '# mine\n[core]\nsize = 12\n' > ~/.config/relnet/config.toml
  $ relnet config set date.ordr dmy
  relnet: unknown key 'date.ordr'
    did you mean: date.order
  [2]
  $ relnet config set date.order ymd
  relnet: config.toml:1: bad value for 'date.order'
    write one of: "dmy", "mdy"
  [2]
  $ relnet config set core.size many
  relnet: config.toml:3: bad value for 'core.size'
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
  $ relnet config path ui.color
  relnet: config path takes no key
    relnet config get ui.color    or: relnet config set ui.color VALUE
  [2]
  $ relnet config unset core.sise
  relnet: unknown key 'core.sise'
    did you mean: core.size
  [2]
  $ relnet config unset
  relnet: which key?
    relnet config unset date.order
  [2]
  $ relnet config get core.size 9
  relnet: get takes no value
    relnet config set core.size 9
  [2]
  $ relnet config path --origin
  relnet: --origin is only for the list
    relnet config list --origin
  [2]
  $ relnet config lst
  relnet: WHAT cannot be 'lst'
    did you mean: list     (one of: path, list, get, set, unset, edit)
  [2]
  $ printf 'core.size = "big"\n' > ~/.config/relnet/config.toml
  $ relnet due
  relnet: config.toml:1: bad value for 'core.size'
    write a number from 1 to 1000: core.size = 7
  [2]
  $ printf '# mine\n[\0oo]\n' > ~/.config/relnet/config.toml; relnet due
  relnet: config.toml:2: this is not TOML: it holds a control character
    mend the line: relnet config edit    or run without it: relnet --no-config
  [2]
  $ printf '[due]\nlimit = 3\n[ # a day\n[ui]\n' > ~/.config/relnet/config.toml; relnet due
  relnet: config.toml:3: this is not TOML: no line can look like this
    mend the line: relnet config edit    or run without it: relnet --no-config
  [2]
  $ printf 'core.sise = 12\n' > ~/.config/relnet/config.toml
  $ relnet due
  relnet: config.toml:1: unknown key 'core.sise'; did you mean 'core.size'?
  $ relnet --no-config config path
  relnet: no config file is used here
    leave out --no-config, and set HOME
  [2]
