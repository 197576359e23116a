The editor is any program that changes the file it is given; these stand in for it:

  $ cd "$HOME"
  $ editor() { printf '#!/bin/sh\n%s\n' "$2" > "$HOME/$1"; chmod +x "$HOME/$1"; }
  $ tty() { script -qec "$*" /dev/null < /dev/null | tr -d '\r'; }
  $ editor look 'cat "$1"'
  $ editor leave 'true'
  $ editor move 'sed -i "s/^city = .*/city = \"London\"/" "$1"'
  $ relnet add "Ada Lovelace" --every 4w --last 2026-10-06 --city Paris -t work --email ada@example.org --set shoe-size=38 --birthday "10 dec 1815" --date wedding=1835-07-08 --where "$(printf 'a "fair"\\fete')" --set "$(printf 'odd.key=tab\there,\nnew line')" -q

The form:

  $ EDITOR=$HOME/look tty relnet edit ada
  # Ada Lovelace
  # Change what is to change, save and close. What you leave as it is stays so;
  # what you empty or delete is taken away.
  
  # The full name, and the short unique one for the command line.
  name = "Ada Lovelace"
  handle = "ada"
  
  # Other names that find the contact.
  aliases = []
  
  # How often to be in touch: 4w, monthly, every 3 months, none.
  # Empty: by the rules of tags and relation.
  every = "4w"
  
  # The next contact on a day of its own: fri, 2w, 2026-12-24.
  next = ""
  
  # What the contact is to you: manager, report, peer, mentor, mentee, client, partner, recruiter,
  # alum, friend, family, other.
  relation = ""
  
  # A member of the core circle: true or false.
  core = false
  tags = ["work"]
  
  # Work and home.
  org = ""
  department = ""
  title = ""
  city = "Paris"
  
  # With a label: ["ada@example.org", {work = "ada@engines.example"}]
  emails = ["ada@example.org"]
  phones = []
  urls = []
  
  # The channel the contact prefers: meet, call, video, mail, chat, letter,
  # event, other.
  channel = ""
  
  # With or without the year: 10 dec, 1990-12-10.
  birthday = "1815-12-10"
  
  # The day you met, the place, and the handle of who introduced you.
  met = ""
  where = "a \"fair\"\\fete"
  via = ""
  
  # Other yearly days, a line each: wedding = "2015-05-15"
  [dates]
  wedding = "1835-07-08"
  
  # Fields of your own, a line each: shoe-size = "39"
  [fields]
  "odd.key" = """
  tab\there,
  new line"""
  shoe-size = "38"
  The form of Ada Lovelace is as it was: nothing was changed.
  $ find .local/state -type f

One value changed; arguments of the editor; VISUAL before EDITOR:

  $ EDITOR=$HOME/move tty relnet edit ada
  Edited Ada Lovelace: city Paris -> London
  Next: Tue 3 Nov, 18 days late. Undo: relnet undo
  $ EDITOR="sed -i s/London/Rome/" tty relnet edit ada
  Edited Ada Lovelace: city London -> Rome
  Next: Tue 3 Nov, 18 days late. Undo: relnet undo
  $ VISUAL="$HOME/leave" EDITOR=$HOME/move tty relnet edit ada
  The form of Ada Lovelace is as it was: nothing was changed.
  $ relnet show ada --json | jq -r .contact.city
  Rome
  $ find .local/state -type f

Many values at once; what is emptied or deleted goes:

  $ editor many 'sed -i -e "s/^every = .*/every = \"3mo\"/" -e "s/^tags = .*/tags = [\"friend\", \"work\"]/" -e "s/^emails = .*/emails = [\"ada@example.org\", {work = \"ada@engines.example\"}]/" -e "/^city/d" -e "s/^core = .*/core = true/" -e "s/^relation = .*/relation = \"mentor\"/" -e "s/^shoe-size = .*/shoe-size = 39/" -e "s/^birthday = .*/birthday = \"29 feb\"/" -e "/^wedding/d" "$1"'
  $ EDITOR=$HOME/many tty relnet edit ada
  Edited Ada Lovelace:
    cadence    every 4 weeks -> every 3 months
    relation   mentor
    core       no -> yes
    city       none, was Rome
    birthday   Sun 1815-12-10 -> 29 Feb (in common years on 28 Feb)
    tags       +friend
    email      added ada@engines.example (work)
    wedding    none, was Wed 1835-07-08
    shoe-size  38 -> 39
  Next: Wed 6 Jan 2027 (every 3 months). Undo: relnet undo
  $ relnet history -n 1 --fields title
  edited Ada Lovelace: birthday, cadence, city, core, relation mentor, email, tag, fields, date
  $ relnet undo -q
  $ relnet show ada --json | jq -c '.contact | [.city, .tags, .dates]'
  ["Rome",["work"],[{"kind":"birthday","on":"1815-12-10"},{"kind":"wedding","on":"1835-07-08"}]]

A mistake comes back with what is wrong on top; the second time it is mended:

  $ editor mend 'if grep -q "^#!" "$1"; then head -3 "$1"; sed -i "s/^city = .*/city = \"London\"/" "$1"; else sed -i "s/^city = .*/city = London/" "$1"; fi'
  $ EDITOR=$HOME/mend tty relnet edit ada
  #! this can't be read, parsing value: could not determine value type
  #! look at the line: city = London
  #! a text stands in quotes: city = "London"
  Edited Ada Lovelace: city Rome -> London
  Next: Tue 3 Nov, 18 days late. Undo: relnet undo
  $ editor badday 'if grep -q "^#!" "$1"; then head -2 "$1"; sed -i "s/30 feb/28 feb/" "$1"; else sed -i "s/^birthday = .*/birthday = \"30 feb\"/" "$1"; fi'
  $ EDITOR=$HOME/badday tty relnet edit ada
  #! there is no 30 February: February has 28 or 29 days
  #! name a day of the month
  Edited Ada Lovelace: birthday Sun 1815-12-10 -> 28 Feb
  Next: Tue 3 Nov, 18 days late. Undo: relnet undo

What the reader of TOML never expected is a mistake like any other:

  $ editor half 'if grep -q "^#!" "$1"; then head -3 "$1"; sed -i "/^\[ /d" "$1"; else sed -i "s/^title = .*/[ # a day/" "$1"; fi'
  $ EDITOR=$HOME/half tty relnet edit ada
  #! this can't be read, no line can look like this
  #! look at the line: [ # a day
  #! a text stands in quotes: city = "London"
  Already so: Ada Lovelace. Nothing was changed.

Given up, the text is kept:

  $ editor giveup 'grep -q "^#!" "$1" || sed -i "s/^relation = .*/relation = \"freind\"/" "$1"'
  $ EDITOR=$HOME/giveup tty relnet edit ada
  relnet: unknown relation 'freind'
    did you mean: friend
    known: manager, report, peer, mentor, mentee, client, partner, recruiter,
    alum, friend, family, other
    what you typed is in ~/.local/state/relnet/drafts/edit-ada.toml
  $ script -qec "EDITOR=$HOME/giveup relnet edit ada" /dev/null < /dev/null > /dev/null
  [2]
  $ grep relation .local/state/relnet/drafts/edit-ada.toml
  #! unknown relation 'freind'
  # Empty: by the rules of tags and relation.
  relation = "freind"
  $ stat -c '%a %n' .local/state/relnet/drafts .local/state/relnet/drafts/*
  700 .local/state/relnet/drafts
  600 .local/state/relnet/drafts/edit-ada-2.toml
  600 .local/state/relnet/drafts/edit-ada.toml
  $ EDITOR=$HOME/leave tty relnet edit ada
  The form of Ada Lovelace is as it was: nothing was changed.
  relnet: an earlier text is still in ~/.local/state/relnet/drafts/edit-ada.toml
  $ rm .local/state/relnet/drafts/*

A program in the editor's place that errs each time, in the same way or in another, is not run for ever:

  $ editor stubborn 'echo run >> "$HOME/runs"; echo "city = London" > "$1"'
  $ EDITOR=$HOME/stubborn tty relnet edit ada
  relnet: this can't be read, parsing value: could not determine value type
    look at the line: city = London
    a text stands in quotes: city = "London"
    what you typed is in ~/.local/state/relnet/drafts/edit-ada.toml
  $ wc -l < runs
  2
  $ rm runs
  $ editor restless 'echo run >> "$HOME/runs"; echo "city = London" >> "$1"'
  $ EDITOR=$HOME/restless tty relnet edit ada -q | head -1
  relnet: this can't be read, parsing value: could not determine value type
  $ wc -l < runs
  20
  $ rm runs .local/state/relnet/drafts/*

The mistake taken back is no change:

  $ editor back 'if grep -q "^#!" "$1"; then sed -i "s/^relation = .*/relation = \"\"/" "$1"; else sed -i "s/^relation = .*/relation = \"freind\"/" "$1"; fi'
  $ EDITOR=$HOME/back tty relnet edit ada
  The form of Ada Lovelace is as it was: nothing was changed.
  $ find .local/state -type f

An editor that is missing or fails; what it wrote is kept:

  $ EDITOR=no-such-editor tty relnet edit ada
  relnet: the editor 'no-such-editor' could not be started; nothing was changed
    choose one with: export EDITOR=nano
  $ script -qec "EDITOR=no-such-editor relnet edit ada" /dev/null < /dev/null > /dev/null
  [1]
  $ editor crash 'sed -i "s/^city = .*/city = \"Oslo\"/" "$1"; exit 3'
  $ EDITOR=$HOME/crash tty relnet edit ada
  relnet: the editor '~/crash' failed with 3; nothing was changed
    choose one with: export EDITOR=nano
    what you typed is in ~/.local/state/relnet/drafts/edit-ada.toml
  $ grep city .local/state/relnet/drafts/edit-ada.toml
  city = "Oslo"
  $ rm .local/state/relnet/drafts/*
  $ EDITOR=false tty relnet edit ada
  relnet: the editor 'false' failed with 1; nothing was changed
    choose one with: export EDITOR=nano
  $ find .local/state -type f

Nobody waits while the editor is open, and what others change meanwhile stays theirs:

  $ editor slow 'relnet edit ada --title Countess -t friend -q; sed -i -e "s/^city = .*/city = \"Turin\"/" -e "s/^tags = .*/tags = []/" "$1"'
  $ EDITOR=$HOME/slow tty relnet edit ada
  Edited Ada Lovelace:
    city  London -> Turin
    tags  -work
  Next: Tue 3 Nov, 18 days late. Undo: relnet undo
  $ relnet show ada --json | jq -c '.contact | [.city, .title, .tags]'
  ["Turin","Countess",["friend"]]
  $ editor late 'relnet edit ada --city Oslo -q; sed -i -e "s/^city = .*/city = \"Oslo\"/" "$1"'
  $ EDITOR=$HOME/late tty relnet edit ada
  Already so: Ada Lovelace. Nothing was changed.
  $ relnet add "Grace Hopper" -q
  $ editor gone 'relnet undo -q; sed -i -e "s/^city = .*/city = \"Turin\"/" "$1"'
  $ EDITOR=$HOME/gone tty relnet edit grace
  relnet: Grace Hopper was removed meanwhile; nothing was changed
    bring back what was removed with: relnet undo
    what you typed is in ~/.local/state/relnet/drafts/edit-grace.toml
  $ rm .local/state/relnet/drafts/*

A dry run saves nothing and loses nothing:

  $ EDITOR=$HOME/move tty relnet edit ada --dry-run
  Would be: Edited Ada Lovelace: city Oslo -> London
  Next: Tue 3 Nov, 18 days late.
  what you typed is in ~/.local/state/relnet/drafts/edit-ada.toml
  dry run: nothing was saved
  $ find .local/state -type f
  .local/state/relnet/drafts/edit-ada.toml
  $ relnet show ada --json | jq -r .contact.city
  Oslo

Texts as nobody types them go through the form unharmed:

  $ printf 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Odd \xe2\x80\xae Name\r\nORG:"Quotes" \\\\ and \xe2\x80\x8b more\r\nTEL;TYPE=home:+1 555 0101\r\nTEL;TYPE=work:+1 555 0102\r\nEND:VCARD\r\n' | relnet import - --format vcf -q
  $ relnet export --format json > before
  $ EDITOR="sed -i s/nothing/else/" tty relnet edit odd
  The form of Odd \u{202e} Name is as it was: nothing was changed.
  $ EDITOR="sed -i 1d" tty relnet edit odd
  Already so: Odd \u{202e} Name. Nothing was changed.
  $ relnet export --format json | cmp - before
  $ EDITOR="sed -i /home/d" tty relnet edit odd
  Edited Odd \u{202e} Name:
    phone  removed +1 555 0101 (home)
    phone  removed +1 555 0102 (work)
  Not due: no cadence yet: relnet cadence odd 4w. Undo: relnet undo
