What is due, for a prompt.

Nothing is due, and nothing is written:

  $ relnet status
  Nothing is due.
  $ relnet status --short
  $ relnet status --format waybar
  {"text":"","tooltip":"Nothing is due.","class":"clear"}
  $ relnet status --json
  {"schema":"relnet.status/1","today":"2026-11-21","due":0,"promises":0,"dates":0,"quiet_until":null}
  $ ls -A "$HOME"

  $ relnet add "Ada Lovelace" --every 4w --last 2026-10-06 -q
  $ relnet add "Grace <Hopper> & Co" --every 4w --last 2026-10-24 -q
  $ relnet add "Marie Kerr" --birthday 1986-11-26 -q
  $ relnet status
  2 due, 1 birthday this week
  $ relnet status --short
  2
  $ relnet promise ada "the paper on looms" --by 2026-11-20 --today 2026-11-10 -q
  $ relnet promise grace "a map" -q
  $ relnet status
  2 due, 1 promise, 1 birthday this week
  $ relnet status --short
  2!1
  $ relnet status --format waybar
  {"text":"2!1","tooltip":"2 due, 1 promise, 1 birthday this week\nAda Lovelace: 18 days late\nGrace &lt;Hopper&gt; &amp; Co: today","class":"due"}
  $ relnet status --format waybar | jq -r .tooltip
  2 due, 1 promise, 1 birthday this week
  Ada Lovelace: 18 days late
  Grace &lt;Hopper&gt; &amp; Co: today
  $ relnet status --json
  {"schema":"relnet.status/1","today":"2026-11-21","due":2,"promises":1,"dates":1,"quiet_until":null}
  $ relnet status --format tsv
  2\t1\t1 (esc)
  $ relnet status --format '{due} people, {promises} promises, {dates} days'
  2 people, 1 promises, 1 days
  $ relnet status --fields
  due
  promises
  dates
  $ relnet log ada,grace -q
  $ relnet status --short
  !1
  $ relnet promise --done "$(relnet promise --fields id | head -1)" -q
  $ relnet status --short
  $ relnet status
  1 birthday this week

On holiday:

  $ relnet undo 3 -q
  $ relnet snooze --all 2026-12-24 -q
  $ relnet status
  Quiet until Thu 24 Dec, 1 promise, 1 birthday this week
  $ relnet status --short
  !1
  $ relnet snooze --all --off -q

Nothing but the answer ever stands in a prompt: not for a file that is missing, damaged or locked, nor for a mistake in the config file:

  $ relnet --db missing.db status --short
  $ relnet --db missing.db status --format waybar
  $ relnet --db missing.db status
  relnet: no data file 'missing.db'
    a write makes it: relnet --db 'missing.db' add NAME
  [6]
  $ printf 'no database at all, but long enough to be one' >broken.db
  $ relnet --db broken.db status --short
  $ mkdir -p "$XDG_CONFIG_HOME/relnet"; echo 'due.soon = "often"' >"$XDG_CONFIG_HOME/relnet/config.toml"
  $ relnet status --short
  $ relnet status
  relnet: config.toml:1: bad value for 'due.soon'
    write a number from 0 to 366: due.soon = 7
  [2]
  $ echo 'ui.colour = true' >"$XDG_CONFIG_HOME/relnet/config.toml"
  $ relnet status --short
  2!1
  $ rm "$XDG_CONFIG_HOME/relnet/config.toml"
  $ python3 - "$XDG_DATA_HOME/relnet/relnet.db" <<'EOF'
  > import sqlite3, subprocess, sys, time
  > lock = sqlite3.connect(sys.argv[1], isolation_level=None)
  > lock.execute("BEGIN EXCLUSIVE")
  > start = time.monotonic()
  > done = subprocess.run(["relnet", "status", "--short"], capture_output=True)
  > print(done.returncode, done.stdout, done.stderr, time.monotonic() - start < 5)
  > EOF
  0 b'' b'' True

Mistakes in the words are told, so that a prompt can be mended:

  $ relnet status --shorter
  relnet: unknown option '--shorter'
    did you mean: --short     (all options: relnet status -h)
  [2]
  $ relnet status ada
  relnet: 'ada' is one word too many
    usage: relnet status [OPTION]...
  [2]
  $ relnet status --format bar
  relnet: unknown format 'bar'
    one of: table, tsv, csv, json, jsonl, md, or a template: --format '{handle} {name}'
  [2]
