  $ relnet help
  relnet tells you whom to get in touch with, and why.
  
  usage: relnet [GLOBAL OPTION]... COMMAND [ARGUMENT]...
  
  Every day
    due         Show whom to get in touch with
    log         Record that you were in touch
    add         Add a contact
    show        Show one contact with everything that is known
    list        List people
    find        Search names, notes, promises and interactions
    snooze      Hide somebody until a day
    review      Go through those who are due, one by one
  
  People
    tag         Put tags on people and take them off
    cadence     Set how often to be in touch, by person, tag or relation
    edit        Change what is known of a contact
    note        Remember something about somebody
    promise     Keep track of what was promised, by you and to you
    link        Record who knows whom
    intro       Record that you introduced two people
    dates       Show birthdays and other days that are near
    archive     Put people out of sight and keep their history
    restore     Bring back who was archived, gone or removed
    rm          Remove people; undo and restore bring them back
    merge       Make two contacts one, with the history of both
  
  Insight
    stats       Show whether it works: rhythm, channels, who is fading
    prep        Show what to know before a meeting
    plan        Plan whom to get in touch with on the coming days
  
  Data
    import      Take people from vCard and CSV files, or another relnet's data
    export      Write contacts and their history for other programs
    sync        Exchange what was recorded with your other machines, through git
    undo        Take back the last command
    redo        Do again what undo took back
    history     Show what was recorded, newest first
    backup      Copy the data file, whole and checked
    doctor      Check the data file, and say what to do
  
  Tool
    status      Say in a line what is due, for a prompt or a status bar
    pick        Choose somebody from a list, and print the handle
    query       Find e-mail addresses for mutt or aerc
    config      Show and change the config file
    completion  Print what makes Tab work in bash, zsh and fish
    help        Show how to use relnet, or one command
  
  global options, before or after the command:
    -h                   Short help, examples first
        --help           Full help
    -V, --version        The version; with -v what it was built with
    -q, --quiet          No notes, hints or confirmation
    -v, --verbose        Say more
    -y, --yes            Answer every question with yes
    -x, --exact          Names only by handle, id, full name or e-mail
        --dry-run        Show what would be written, and write nothing
        --json[=N]       Answer as JSON (version N of it)
        --format FORMAT  table, tsv, csv, json, jsonl, md, or '{handle} {name}'
        --fields[=A,B]   Only these fields; alone: list the fields
    -z                   End records with NUL instead of a newline
        --color WHEN     auto, always or never
        --no-color       The same as --color never
        --width N        Columns to use
        --ascii          Bars and dots in ASCII
        --no-pager       Never start a pager
        --no-input       Never ask
        --db PATH        The data file
        --config FILE    The config file
        --no-config      Read no config file
        --today DATE     Take this day for today
        --no-hooks       Run no hooks
        --demo           Work on sample people; nothing is saved
  
  more: relnet COMMAND -h, relnet help COMMAND
  $ relnet --help | head -3
  relnet tells you whom to get in touch with, and why.
  
  usage: relnet [GLOBAL OPTION]... COMMAND [ARGUMENT]...
  $ relnet help snooze
  Hide somebody until a day
  
  usage: relnet snooze [WHO] [UNTIL] [OPTION]...
  
  examples:
    relnet snooze ada 2w    # not for two weeks
    relnet snooze grace "1 dec" -m "on parental leave"
    relnet snooze --all 2026-12-27    # a holiday
  
  words:
    WHO    Whom to put off, separated by commas; with --all the day
    UNTIL  A day or a span: fri, 2w, 2026-12-24
  
  options:
    -m, --message WHY  Why, shown by due --why
        --off          Show them again
        --all          A quiet time: show nobody before the day
  
  global options, before or after the command:
    -h                   Short help, examples first
        --help           Full help
    -V, --version        The version; with -v what it was built with
    -q, --quiet          No notes, hints or confirmation
    -v, --verbose        Say more
    -y, --yes            Answer every question with yes
    -x, --exact          Names only by handle, id, full name or e-mail
        --dry-run        Show what would be written, and write nothing
        --json[=N]       Answer as JSON (version N of it)
        --format FORMAT  table, tsv, csv, json, jsonl, md, or '{handle} {name}'
        --fields[=A,B]   Only these fields; alone: list the fields
    -z                   End records with NUL instead of a newline
        --color WHEN     auto, always or never
        --no-color       The same as --color never
        --width N        Columns to use
        --ascii          Bars and dots in ASCII
        --no-pager       Never start a pager
        --no-input       Never ask
        --db PATH        The data file
        --config FILE    The config file
        --no-config      Read no config file
        --today DATE     Take this day for today
        --no-hooks       Run no hooks
        --demo           Work on sample people; nothing is saved
  
  exit status:
    0 done                      1 output could not be written   2 usage
    3 no such person or record  4 ambiguous name                5 refused
    6 data file                 7 sync blocked
    10 somebody is due (only with --exit-code)
  $ relnet snooze -h
  usage: relnet snooze [WHO] [UNTIL] [OPTION]...
  
  examples:
    relnet snooze ada 2w    # not for two weeks
    relnet snooze grace "1 dec" -m "on parental leave"
    relnet snooze --all 2026-12-27    # a holiday
  
  options:
    -m, --message WHY  Why, shown by due --why
        --off          Show them again
        --all          A quiet time: show nobody before the day
  
  more: relnet snooze --help
  $ relnet due --help | head -12
  Show whom to get in touch with
  
  usage: relnet due [FILTER]... [OPTION]...
  
  examples:
    relnet due    # this morning
    relnet due +friend --within 2w    # friends, two weeks ahead
    relnet due --why ada    # how her day came about
  
  words:
    FILTER  +tag, or words to search for
  
  $ relnet help nothing
  relnet: unknown command 'nothing'
    all commands: relnet help
  [2]
  $ relnet help lgo
  relnet: unknown command 'lgo'
    did you mean: log     (all commands: relnet help)
  [2]
  $ relnet lgo ada
  relnet: unknown command 'lgo'
    did you mean: log     (all commands: relnet help)
  [2]
  $ relnet --version
  relnet 0.1.0
  $ relnet -V log
  relnet 0.1.0
  $ ls -A "$HOME"

At a terminal there is the man page, in the order of where it may be: installed beside the program, or where it was built:

  $ screen() { script -E never -qec "$*" /dev/null < /dev/null | tr -d '\r' | sed 's/.\x08//g'; }
  $ page() { GROFF_NO_SGR=1 MANWIDTH=78 RELNET_PAGER=cat screen "$@" | sed -n '/^NAME/,/^$/p'; }
  $ page relnet help snooze
  NAME
       relnet-snooze \xe2\x80\x94 hide somebody until a day (esc)
  
  $ page relnet help ls
  NAME
       relnet-list \xe2\x80\x94 list people (esc)
  
  $ page relnet help relnet
  NAME
       relnet \xe2\x80\x94 whom to get in touch with, and why (esc)
  
  $ page relnet help json
  NAME
       relnet-json \xe2\x80\x94 what relnet writes for programs: JSON, tables and tem\xe2\x80\x90 (esc)
       plates
  
  $ page relnet help dates
  NAME
       relnet-dates \xe2\x80\x94 show birthdays and other days that are near (esc)
  
  $ page relnet help dates.7
  NAME
       relnet-dates \xe2\x80\x94 how relnet reads days, lengths of time and cadences (esc)
  
  $ mkdir -p usr/bin usr/share/man/man1
  $ program=$(readlink -f "$(command -v relnet)"); ln "$program" usr/bin/relnet 2> /dev/null || cp "$program" usr/bin/relnet
  $ sed 's/^.Nd .*/.Nd the installed one/' "$TESTDIR/../../man/relnet-snooze.1" | gzip > usr/share/man/man1/relnet-snooze.1.gz
  $ page usr/bin/relnet help snooze
  NAME
       relnet-snooze \xe2\x80\x94 the installed one (esc)
  

Without the page, without man, or without a pager, the full help:

  $ rm usr/share/man/man1/relnet-snooze.1.gz
  $ MANPATH=/nonexistent screen usr/bin/relnet --no-pager help snooze | head -1
  Hide somebody until a day
  $ MANPATH=/nonexistent RELNET_PAGER=cat screen usr/bin/relnet help snooze | head -1
  Hide somebody until a day
  $ screen PATH=/nonexistent RELNET_PAGER=cat $PWD/usr/bin/relnet help snooze | head -1
  Hide somebody until a day
  $ screen relnet --no-pager help snooze | head -1
  Hide somebody until a day
  $ relnet help json | sed -n '/^NAME/,/^$/p'
  NAME
       relnet-json \xe2\x80\x94 what relnet writes for programs: JSON, tables and templates (esc)
  
  $ PATH=/nonexistent $PWD/usr/bin/relnet help json
  relnet: the page relnet-json(7) can't be shown: it or the program 'man' is missing
    all commands: relnet help
  [1]
