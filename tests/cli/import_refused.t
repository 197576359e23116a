Records that can't be taken refuse the file, with the first few and the rest counted:

  $ card() { printf 'BEGIN:VCARD\nVERSION:3.0\n%s\nEND:VCARD\n' "$1"; }
  $ (card 'FN:Ada Lovelace'; for n in 1 2 3 4 5 6; do card 'NOTE:no name'; done) > bad.vcf
  $ relnet import bad.vcf
  relnet: 6 records of 'bad.vcf' can't be taken; nothing was imported
    bad.vcf:5: nothing to name it by: no FN, N, ORG, EMAIL, TEL or NICKNAME
    bad.vcf:9: nothing to name it by: no FN, N, ORG, EMAIL, TEL or NICKNAME
    bad.vcf:13: nothing to name it by: no FN, N, ORG, EMAIL, TEL or NICKNAME
    bad.vcf:17: nothing to name it by: no FN, N, ORG, EMAIL, TEL or NICKNAME
    bad.vcf:21: nothing to name it by: no FN, N, ORG, EMAIL, TEL or NICKNAME
    and 1 more
    take the rest with --skip-bad
  [5]
  $ relnet list
  $ relnet import bad.vcf --skip-bad
  Imported bad.vcf (vCard): 1 new, 6 refused. Undo: relnet undo
  refused bad.vcf:5: nothing to name it by: no FN, N, ORG, EMAIL, TEL or NICKNAME
  refused bad.vcf:9: nothing to name it by: no FN, N, ORG, EMAIL, TEL or NICKNAME
  refused bad.vcf:13: nothing to name it by: no FN, N, ORG, EMAIL, TEL or NICKNAME
  refused bad.vcf:17: nothing to name it by: no FN, N, ORG, EMAIL, TEL or NICKNAME
  refused bad.vcf:21: nothing to name it by: no FN, N, ORG, EMAIL, TEL or NICKNAME
  refused bad.vcf:25: nothing to name it by: no FN, N, ORG, EMAIL, TEL or NICKNAME

What is no file of contacts is said to be what it is:

  $ relnet import missing.vcf
  relnet: cannot read 'missing.vcf': No such file or directory
    check the path
  [6]
  $ mkfifo pipe; relnet import pipe
  relnet: 'pipe' is not a regular file
    name a regular file
  [5]
  $ printf 'PK\003\004xxxx' > archive.zip; relnet import archive.zip
  relnet: 'archive.zip' is a zip archive
    unpack it first; of a spreadsheet save a CSV
  [5]
  $ printf 'BEGIN:VCALENDAR\nEND:VCALENDAR\n' > cal.ics; relnet import cal.ics
  relnet: 'cal.ics' is in the format ics, which is not read
    these are:
    vcf          vCard 2.1, 3.0 and 4.0
    linkedin     LinkedIn's Connections.csv
    google       Google Contacts as CSV, old and new
    thunderbird  Thunderbird's address book as CSV
    outlook      Outlook's and outlook.com's CSV, and Google's "Outlook CSV"
    csv          any CSV with a header, with --map where its columns are not known
    journal      lines of another relnet's journal
    relnet       another relnet's data file
  [5]
  $ relnet import bad.vcf --format mbox
  relnet: 'mbox' is no format that is read
    these are:
    vcf          vCard 2.1, 3.0 and 4.0
    linkedin     LinkedIn's Connections.csv
    google       Google Contacts as CSV, old and new
    thunderbird  Thunderbird's address book as CSV
    outlook      Outlook's and outlook.com's CSV, and Google's "Outlook CSV"
    csv          any CSV with a header, with --map where its columns are not known
    journal      lines of another relnet's journal
    relnet       another relnet's data file
  [2]
  $ printf '' > empty.vcf; relnet import empty.vcf
  relnet: 'empty.vcf' is empty
  [5]
  $ relnet import bad.vcf --format vcf --map name=FN
  relnet: --map names columns, and a vCard has none
    leave it out
  [2]

What a file brings is kept, and can't act on the terminal:

  $ card "FN:$(printf 'Eve\033[31m')" | relnet import -
  Imported standard input (vCard): 1 new. Undo: relnet undo
  $ relnet list
  ada\tAda Lovelace\t\t\t\t (esc)
  eve31m\tEve\\x1b[31m\t\t\t\t (esc)
