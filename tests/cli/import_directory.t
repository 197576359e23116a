A directory of cards, as khard and vdirsyncer keep it: one card a file, address books below, and files of their own.

  $ card() { printf 'BEGIN:VCARD\nVERSION:3.0\nUID:%s\nFN:%s\nEND:VCARD\n' "$1" "$2"; }
  $ mkdir -p cards/office cards/.git
  $ card a 'Ada Lovelace' > cards/a.vcf
  $ card b 'Grace Hopper' > cards/office/b.vcf
  $ card c 'Nobody' > cards/.git/c.vcf
  $ echo red > cards/color
  $ relnet import cards/
  Imported cards/ (2 files, vCard): 2 new. Undo: relnet undo
  $ relnet import cards
  Nothing new in cards/ (2 files, vCard): 2 unchanged.

One that can't be read refuses all, or is left out:

  $ card d 'Alan Kerr' > cards/d.vcf
  $ printf '' > cards/office/empty.vcf
  $ relnet import cards
  relnet: 1 record of 'cards/' can't be taken; nothing was imported
    office/empty.vcf: is empty
    take the rest with --skip-bad
  [5]
  $ relnet list
  ada\tAda Lovelace\t\t\t\t (esc)
  grace\tGrace Hopper\t\t\t\t (esc)
  $ relnet import cards --skip-bad
  Imported cards/ (4 files, vCard): 1 new, 2 unchanged, 1 refused. Undo: relnet undo
  refused office/empty.vcf: is empty

Of an unpacked LinkedIn archive only the connections are taken:

  $ mkdir archive
  $ cp "$FIXTURES"/csv/linkedin.csv archive/Connections.csv
  $ touch archive/messages.csv archive/Invitations.csv
  $ relnet import archive
  Imported archive/ (LinkedIn): 2 new. Undo: relnet undo
  2 other CSV files passed over: of an archive only Connections.csv is read
  Connections.csv: a row without a name was passed over (line 7 and 1 more)
  1 person now shares a name with somebody else: ingrid-solberg-mba
  $ mkdir nothing
  $ relnet import nothing
  relnet: 'nothing' holds no .vcf file and no Connections.csv
    name the file to import
  [5]
