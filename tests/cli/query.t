E-mail addresses for mutt and aerc.

  $ relnet query ada
  0 addresses for 'ada'
  $ relnet query ada --aerc

  $ relnet add "Ada Lovelace" --email ada@example.org --email countess@example.com --org "Analytical Society" -q
  $ relnet add "José García" --email jose@example.org --alias Pepe -q
  $ relnet add "Nadia Boulanger" --email nadia@example.org -q
  $ relnet add "Grace Hopper" -q
  $ relnet query ada
  2 addresses for 'ada'
  ada@example.org\tAda Lovelace\tAnalytical Society (esc)
  countess@example.com\tAda Lovelace\tAnalytical Society (esc)
  $ relnet query ADA LOVE
  2 addresses for 'ADA LOVE'
  ada@example.org\tAda Lovelace\tAnalytical Society (esc)
  countess@example.com\tAda Lovelace\tAnalytical Society (esc)
  $ relnet query "ada love" --aerc
  ada@example.org\tAda Lovelace (esc)
  countess@example.com\tAda Lovelace (esc)
  $ relnet query jose --aerc
  jose@example.org\tJos\xc3\xa9 Garc\xc3\xada (esc)
  $ relnet query pepe --aerc
  jose@example.org\tJos\xc3\xa9 Garc\xc3\xada (esc)
  $ relnet query countess --aerc
  ada@example.org\tAda Lovelace (esc)
  countess@example.com\tAda Lovelace (esc)
  $ relnet query hopper
  0 addresses for 'hopper'
  $ relnet query example.org --aerc
  ada@example.org\tAda Lovelace (esc)
  countess@example.com\tAda Lovelace (esc)
  jose@example.org\tJos\xc3\xa9 Garc\xc3\xada (esc)
  nadia@example.org\tNadia Boulanger (esc)

A name that begins with the word comes first:

  $ relnet query nad --aerc
  nadia@example.org\tNadia Boulanger (esc)
  $ relnet query a --aerc
  ada@example.org\tAda Lovelace (esc)
  countess@example.com\tAda Lovelace (esc)
  jose@example.org\tJos\xc3\xa9 Garc\xc3\xada (esc)
  nadia@example.org\tNadia Boulanger (esc)

Everybody for an empty word, as mutt may ask:

  $ relnet query "" --aerc | wc -l
  4
  $ relnet query ada --json | jq -c '.schema, (.items[] | [.email, .note, .contact.handle])'
  "relnet.query/1"
  ["ada@example.org","Analytical Society","ada"]
  ["countess@example.com","Analytical Society","ada"]
  $ relnet query ada --fields handle,email
  ada\tada@example.org (esc)
  ada\tcountess@example.com (esc)

Who is gone is not written to; who is archived may be:

  $ relnet archive jose -q
  $ relnet archive nadia --gone -q
  $ relnet query example.org --aerc
  ada@example.org\tAda Lovelace (esc)
  countess@example.com\tAda Lovelace (esc)
  jose@example.org\tJos\xc3\xa9 Garc\xc3\xada (esc)

What a file brought acts on nobody's terminal:

  $ printf 'BEGIN:VCARD\nVERSION:3.0\nFN:Eve \033[31mRed\nEMAIL:eve\tx@example.org\nEND:VCARD\n' | relnet import - --format vcf -q
  $ relnet query eve
  1 address for 'eve'
  eve x@example.org\tEve \\x1b[31mRed\t (esc)

Mistakes:

  $ relnet query
  relnet: query needs WORD
    usage: relnet query WORD... [OPTION]...
  [2]
  $ relnet query ada --mutt
  relnet: unknown option '--mutt'
    all options: relnet query -h
  [2]
