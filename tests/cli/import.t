People from a phone's address book; a second time there is nothing new:

  $ cat > contacts.vcf <<'CARDS'
  > BEGIN:VCARD
  > VERSION:3.0
  > UID:0b7f2f0a-1111-4c1e-9d5e-000000000001
  > FN:Ada Lovelace
  > EMAIL;TYPE=WORK:ada@example.org
  > ADR;TYPE=HOME:;;;London;;;
  > CATEGORIES:friend
  > NOTE:Likes tea\, not coffee
  > X-RELNET-CADENCE:P4W
  > X-RELNET-LAST:2026-10-06
  > END:VCARD
  > BEGIN:VCARD
  > VERSION:3.0
  > UID:grace-1
  > FN:Grace Hopper
  > TEL;TYPE=CELL:+1 555 0100
  > END:VCARD
  > CARDS
  $ relnet import contacts.vcf --dry-run
  Would import contacts.vcf (vCard): 2 new.
  dry run: nothing was saved
  $ relnet import contacts.vcf -t navy
  Imported contacts.vcf (vCard): 2 new. Undo: relnet undo
  $ relnet list
  ada\tAda Lovelace\t2026-10-06\t2026-11-03\t4w\tfriend,navy (esc)
  grace\tGrace Hopper\t\t\t\tnavy (esc)
  $ relnet due
  ada\tAda Lovelace\tlate\t18\t2026-11-03\t2026-10-06\tother\t4w\tfriend,navy (esc)
  $ relnet import contacts.vcf
  Nothing new in contacts.vcf (vCard): 2 unchanged.
  $ relnet import contacts.vcf --json
  {"schema":"relnet.import/1","changed":[],"undo":null,"file":"contacts.vcf","files":1,"formats":["vcf"],"dry_run":false,"counts":{"new":0,"changed":0,"unchanged":2,"skipped":0,"removed_earlier":0,"refused":0,"passed_over":0,"differences":0,"namesakes":0},"refused":[],"differences":[],"remarks":[]}

It is one command; undone and done again it gives the same people:

  $ relnet list --format jsonl > before
  $ relnet undo
  Undone #1: imported 2 contacts
  Do it again: relnet redo
  $ relnet list
  $ relnet import contacts.vcf -t navy
  Imported contacts.vcf (vCard): 2 new. Undo: relnet undo
  $ relnet list --format jsonl | diff before -

From standard input; somebody called by a number gets the name when a file has it:

  $ printf 'BEGIN:VCARD\nVERSION:3.0\nTEL:+1 555 0199\nEND:VCARD\n' | relnet import -
  Imported standard input (vCard): 1 new. Undo: relnet undo
  $ printf 'BEGIN:VCARD\nVERSION:3.0\nFN:Alan Kerr\nTEL:+1-555-0199\nEND:VCARD\n' | relnet import -
  Imported standard input (vCard): 1 changed. Undo: relnet undo
  $ relnet list alan
  contact-1\tAlan Kerr\t\t\t\t (esc)
