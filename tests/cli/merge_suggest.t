  $ relnet merge --suggest
  $ relnet add "Ada Lovelace" --email ada@example.org -q
  $ relnet add "Grace Hopper" --phone "+44 20 7946 0018" -q
  $ relnet merge --suggest
  $ relnet merge --suggest --format table
  Nobody seems to be here twice.
  $ relnet add "Lovelace, Ada" -q
  $ relnet add "Countess" --email ADA@example.org --force -q
  $ relnet add "Grace Hoper" --phone "0044 20 79460018" --force -q
  $ relnet add "Omar Khayyam" --url https://www.linkedin.com/in/omar-k -q
  $ relnet add "O. Khayyam" --url "linkedin.com/in/Omar-K/?locale=en" -q
  $ relnet add "ada lovelace" --force -q
  $ relnet log "O. Khayyam" "tea" -q

The most certain first, with every reason:

  $ relnet merge --suggest
  o\tomar\tO. Khayyam\tOmar Khayyam\tsame LinkedIn profile (esc)
  ada\tcountess\tAda Lovelace\tCountess\tsame e-mail (esc)
  grace\tgrace-hoper\tGrace Hopper\tGrace Hoper\tsame phone, names differ by a letter (esc)
  ada\tada-lovelace\tAda Lovelace\tada lovelace\tsame name (esc)
  ada\tlovelace\tAda Lovelace\tLovelace, Ada\tsame names in another order (esc)
  $ relnet merge --suggest --format table
  o omar              O. Khayyam / Omar Khayyam
    same LinkedIn profile
  ada countess        Ada Lovelace / Countess
    same e-mail
  grace grace-hoper   Grace Hopper / Grace Hoper
    same phone, names differ by a letter
  ada ada-lovelace    Ada Lovelace / ada lovelace
    same name
  ada lovelace        Ada Lovelace / Lovelace, Ada
    same names in another order
  
  make two one: relnet merge o omar
  $ script -qec "relnet --width 40 merge --suggest" /dev/null </dev/null | tr -d '\r'
  o omar
    O. Khayyam / Omar Khayyam
    same LinkedIn profile
  ada countess
    Ada Lovelace / Countess
    same e-mail
  grace grace-hoper
    Grace Hopper / Grace Hoper
    same phone, names differ by a letter
  ada ada-lovelace
    Ada Lovelace / ada lovelace
    same name
  ada lovelace
    Ada Lovelace / Lovelace, Ada
    same names in another order
  
  make two one: relnet merge o omar
  $ relnet merge --suggest --json | jq -c '.schema, (.items[0] | [.keep.handle, .drop.handle, .reasons])'
  "relnet.merge/1"
  ["o","omar",["same LinkedIn profile"]]
  $ relnet merge --suggest --format '{keep} {drop}' | head -2
  o omar
  ada countess

Whoever has more history stays, and what is merged is named no more:

  $ relnet merge o omar -q
  $ relnet merge --suggest --format '{keep} {drop}'
  ada countess
  grace grace-hoper
  ada ada-lovelace
  ada lovelace

Mistakes:

  $ relnet merge --suggest ada
  relnet: --suggest takes no names
    relnet merge --suggest    or: relnet merge KEEP DROP
  [2]
