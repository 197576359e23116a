How people are named, N1 to N9, one after the other. More of it: add.t, log.t, show.t, pick.t.

N1: a handle from the name, unique, never a command's own word; who is removed holds none.

  $ for name in "Ada Lovelace" "Ada Yonath" "José García" "Dr. Grace Hopper" "Log Lady" "Олег" "陈伟" "O'Brien" "Zoë Ångström"; do relnet add "$name" --json | jq -r '.changed[0] | .handle + "  " + .name'; done
  ada  Ada Lovelace
  ada-yonath  Ada Yonath
  jose  Jos\xc3\xa9 Garc\xc3\xada (esc)
  grace  Dr. Grace Hopper
  log-lady  Log Lady
  contact-1  \xd0\x9e\xd0\xbb\xd0\xb5\xd0\xb3 (esc)
  contact-2  \xe9\x99\x88\xe4\xbc\x9f (esc)
  obrien  O'Brien
  zoe  Zo\xc3\xab \xc3\x85ngstr\xc3\xb6m (esc)
  $ relnet add "Ada Yonath" --force --json | jq -r '.changed[0].handle'
  ada-yonath-2
  $ relnet undo -q
  $ relnet add Zed --handle due
  relnet: 'due' can't be a handle
    a handle has lower-case letters, digits and -, is no number and no command: ada-l
  [2]
  $ relnet edit oleg --handle oleg
  relnet: nobody called 'oleg'
    new: relnet add "oleg"
  [3]
  $ relnet edit contact-1 --handle oleg --alias "Oleg the Tall" -q
  $ relnet rm obrien -q; relnet add "O'Brien" --email pat@example.org --json | jq -r '.changed[0].handle'
  obrien
  $ relnet list --fields id,handle | sort -n | head -3
  1\tada (esc)
  2\tada-yonath (esc)
  3\tjose (esc)

N2: the first of these that somebody fits: handle or alias; number or uid; full name or address; words that begin the name's words; for reading alone, a part.

  $ who() { relnet show "$@" --json | jq -r .contact.handle; }
  $ uid=$(relnet show grace --json | jq -r .contact.uid)
  $ who ada; who "oleg the tall"; who 1; who "#1"; who "${uid:0:12}"; who "grace hopper"; who "dr. grace hopper"; who PAT@example.org; who "gar jos"; who lovel; who velac
  ada
  oleg
  ada
  ada
  grace
  grace
  grace
  obrien
  jose
  ada
  ada
  $ relnet log velac "a part is not enough to write"
  relnet: nobody called 'velac'
    new: relnet add "velac"
  [3]

N3: case, accents and the form of the letters don't matter.

  $ who "JOSE GARCIA"; who "jose $(printf 'garci\xcc\x81a')"; who "zoe angstrom"; who ОЛЕГ; who brien
  jose
  jose
  zoe
  oleg
  obrien

N4: one who fits is taken, and named; of several none is ever picked.

  $ relnet log lov "tea"
  Logged Ada Lovelace, Sat 2026-11-21 (today): tea
  Not due: no cadence yet: relnet cadence ada 4w. Undo: relnet undo
  $ relnet log ad "hi"
  relnet: 'ad' could be 2 people; nothing was logged
  ada\tAda Lovelace\t2026-11-21 (esc)
  ada-yonath\tAda Yonath\t (esc)
    be exact, e.g.: relnet log ada "hi"
  [4]
  $ relnet history | head -1 | cut -f4
  logged contact with Ada Lovelace, 2026-11-21

N5: at a terminal a numbered list, the latest first, and Enter gives up; without one the candidates, a line each, and exit 4.

  $ echo 1 | script -E never -qec "relnet log ad hi" /dev/null | tr -d '\r'
  'ad' could be 2 people:
    1  ada         Ada Lovelace  21 Nov
    2  ada-yonath  Ada Yonath
  which one (1-2, Enter for none)? Logged Ada Lovelace, Sat 2026-11-21 (today): hi
  Not due: no cadence yet: relnet cadence ada 4w. Undo: relnet undo
  $ echo | script -E never -qec "relnet log ad hi" /dev/null | tr -d '\r'
  'ad' could be 2 people:
    1  ada         Ada Lovelace  21 Nov
    2  ada-yonath  Ada Yonath
  which one (1-2, Enter for none)? relnet: 'ad' could be 2 people; nothing was logged
    ada         Ada Lovelace  21 Nov
    ada-yonath  Ada Yonath
    be exact, e.g.: relnet log ada "hi"
  $ relnet show ad 2>&1 >/dev/null | head -3
  relnet: 'ad' could be 2 people
  ada\tAda Lovelace\t2026-11-21 (esc)
  ada-yonath\tAda Yonath\t (esc)

N6: a script that wants to be sure says --exact, or the uid.

  $ relnet log -x lov "hi"
  relnet: nobody called 'lov'
    close: log-lady (Log Lady)     new: relnet add "lov"
  [3]
  $ relnet log -x "lov a" "hi"
  relnet: nobody called 'lov a'
    new: relnet add "lov a"
  [3]
  $ relnet log -x "ada lovelace" "exact" -q; relnet log -x ada "exact too" -q
  $ relnet show "$uid" -x --json | jq -r .contact.name
  Dr. Grace Hopper

N7: nobody: who is meant perhaps, then how to add; `log` adds nobody unless it is told to.

  $ relnet show adda
  relnet: nobody called 'adda'
    close: ada (Ada Lovelace), ada-yonath (Ada Yonath)     new: relnet add "adda"
  [3]
  $ relnet log hoper "hi"
  relnet: nobody called 'hoper'
    close: grace (Dr. Grace Hopper)     new: relnet add "hoper"
  [3]
  $ relnet log xyzzy "hi"
  relnet: nobody called 'xyzzy'
    new: relnet add "xyzzy"
  [3]
  $ relnet log "Nora Barnacle" "hi" --new
  Logged Nora Barnacle, Sat 2026-11-21 (today): hi
  Not due: no cadence yet: relnet cadence nora 4w. Undo: relnet undo

N8: somebody of that name, address or number is asked about first.

  $ relnet add "ADA  LOVELACE"
  relnet: 'ADA  LOVELACE' may be here already: Ada Lovelace (ada); nobody was added
    look with: relnet show ada
    another person? relnet add "ADA  LOVELACE" --force
  [5]
  $ relnet add "Pat Brien" --email Pat@Example.org
  relnet: 'Pat Brien' may be here already: O'Brien (obrien); nobody was added
    look with: relnet show obrien
    another person? relnet add "Pat Brien" --force
  [5]

N9: pick gives one handle; Enter gives up with 130; `log` without a name begins there.

  $ relnet pick gar
  jose
  $ echo | script -E never -qec "relnet pick >picked" /dev/null >/dev/null; echo $?; cat picked
  130
  $ echo 1 | script -E never -qec "relnet log" /dev/null | tr -d '\r' | tail -2
  which one (1-10, Enter for none)? Logged Ada Lovelace, Sat 2026-11-21 (today)
  Not due: no cadence yet: relnet cadence ada 4w. Undo: relnet undo
