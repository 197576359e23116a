What a file says of people who are known: it fills what is empty, and the rest is only told.

  $ card() { printf 'BEGIN:VCARD\nVERSION:3.0\nUID:a\nFN:Ada Lovelace\n%s\nEND:VCARD\n' "$1"; }
  $ card 'ADR:;;;London;;;' | relnet import -
  Imported standard input (vCard): 1 new. Undo: relnet undo
  $ card 'ADR:;;;Paris;;;
  > ORG:Engines' > ada.vcf
  $ relnet import ada.vcf --on-dup fail
  relnet: ada.vcf:1: Ada Lovelace is known as ada (Ada Lovelace); nothing was imported
    take what is new of people who are known, or leave them as they are:
    --on-dup merge, or --on-dup skip
  [5]
  $ relnet import ada.vcf --on-dup ask
  relnet: this needs an answer, and nobody can be asked: ada.vcf:1: Ada Lovelace is known. Take what is new (org)? [y/n/all]
    answer it with --on-dup merge or --on-dup skip
  [5]
  $ relnet import ada.vcf --on-dup skip
  Nothing new in ada.vcf (vCard): 1 known and skipped.
  $ relnet import ada.vcf --dry-run
  Would import ada.vcf (vCard): 1 changed.
  ada.vcf:1: Ada Lovelace: city is London here, Paris in the file
  dry run: nothing was saved
  $ relnet import ada.vcf
  Imported ada.vcf (vCard): 1 changed. Undo: relnet undo
  1 value differs from the file: kept as here. See them with --dry-run, take the file's with --replace
  $ relnet import ada.vcf
  Nothing new in ada.vcf (vCard): 1 unchanged.
  1 value differs from the file: kept as here. See them with --dry-run, take the file's with --replace
  $ relnet import ada.vcf --replace
  Imported ada.vcf (vCard): 1 changed. Undo: relnet undo
  $ relnet import ada.vcf --replace
  Nothing new in ada.vcf (vCard): 1 unchanged.
  $ relnet undo
  Undone #3: imported news of Ada Lovelace
  Do it again: relnet redo
  $ relnet import ada.vcf --dry-run --json
  {"schema":"relnet.import/1","changed":[],"undo":null,"file":"ada.vcf","files":1,"formats":["vcf"],"dry_run":true,"counts":{"new":0,"changed":0,"unchanged":1,"skipped":0,"removed_earlier":0,"refused":0,"passed_over":0,"differences":1,"namesakes":0},"refused":[],"differences":["ada.vcf:1: Ada Lovelace: city is London here, Paris in the file"],"remarks":[]}
  dry run: nothing was saved
  $ relnet import ada.vcf --on-dup perhaps
  relnet: --on-dup cannot be 'perhaps'
    one of: merge, skip, ask, fail
  [2]

A shared name alone is another person:

  $ printf 'BEGIN:VCARD\nVERSION:3.0\nFN:ADA Lovelace\nEND:VCARD\n' | relnet import -
  Imported standard input (vCard): 1 new. Undo: relnet undo
  1 person now shares a name with somebody else: ada-lovelace
