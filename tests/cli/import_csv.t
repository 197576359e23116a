CSV of other programs, told apart by their columns. New people are spread over one cadence:

  $ cp "$FIXTURES"/csv/linkedin.csv Connections.csv
  $ relnet import Connections.csv --every 2w --spread
  Imported Connections.csv (LinkedIn): 2 new. Undo: relnet undo
  a row without a name was passed over (line 7 and 1 more)
  1 person now shares a name with somebody else: ingrid-solberg-mba
  $ relnet due --within 30d
  ingrid\tIngrid Solberg, MBA \xf0\x9f\x9a\x80\tsoon\t-1\t2026-11-22\t\t\t2w\t (esc)
  ingrid-solberg-mba\tIngrid Solberg, MBA \xf0\x9f\x9a\x80\tok\t-8\t2026-11-29\t\t\t2w\t (esc)
  $ relnet import Connections.csv --every 2w --spread
  Nothing new in Connections.csv (LinkedIn): 2 unchanged.
  a row without a name was passed over (line 7 and 1 more)
  $ relnet import "$FIXTURES"/csv/google-new.csv --dry-run
  Would import google-new.csv (Google): 3 new.
  an e-mail without @ was dropped: 'Work' (line 6)
  dry run: nothing was saved
  $ relnet import "$FIXTURES"/csv/outlook.csv --dry-run --date-order dmy
  relnet: 1 record of 'outlook.csv' can't be taken; nothing was imported
    outlook.csv:3: nothing to name it by: no name, company, e-mail or phone
    take the rest with --skip-bad
  [5]
  $ relnet import "$FIXTURES"/csv/thunderbird.csv --dry-run
  Would import thunderbird.csv (Thunderbird): 1 new.
  dry run: nothing was saved

Columns that nobody knows are named, and so is the form of a day:

  $ cat > people.csv <<'CSV'
  > Nom;Mail;DOB
  > Grün, Eva;eva@example.org;31.12.1990
  > CSV
  $ relnet import people.csv
  Imported people.csv (CSV): 1 new. Undo: relnet undo
  columns not taken: Nom; --map set:'Nom'='Nom' keeps one
  $ relnet import people.csv --map name=Nom --map email=Mail --map birthday=DOB:%d.%m.%Y
  Imported people.csv (CSV): 1 changed. Undo: relnet undo
  $ relnet import people.csv --map hat=Nom
  relnet: 'people.csv': no such field: --map 'hat'
    fields are name, given, middle, family, alias, email, phone, url, org, department, title, city, relation, tag, note, birthday, anniversary, met, last, cadence, key, date:, set:
  [2]
  $ relnet import people.csv --spread
  relnet: --spread needs to know over how long
    such as: relnet import FILE --every 3mo --spread
  [2]
  $ relnet import people.csv --every 5m
  relnet: '5m' could be 5 months or 5 minutes
    write 5mo
  [2]
  $ printf 'First Name,E-mail Address,Birthday\nAda,ada@example.org,3/4/1990\n' > outlook.csv
  $ relnet import outlook.csv
  relnet: 'outlook.csv': line 2: '3/4/1990' could be 1990-04-03 or 1990-03-04
    say how the file writes days: --date-order dmy or --date-order mdy
  [2]
  $ relnet import outlook.csv --date-order mdy
  Imported outlook.csv (Outlook): 1 new. Undo: relnet undo
