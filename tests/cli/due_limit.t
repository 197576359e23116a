A long list on a terminal: a few of it each morning, by turns.

  $ screen() { script -qec "relnet $*" /dev/null </dev/null | tr -d '\r'; }
  $ relnet config set due.limit 4
  Set due.limit = 4 in ~/.config/relnet/config.toml
  $ relnet config set ui.hints false
  Set ui.hints = false in ~/.config/relnet/config.toml
  $ for i in 1 2 3 4 5 6 7 8 9; do relnet add "Late$i" --every 4w --last 2026-10-0$i -q; done
  $ screen due
  Saturday 21 November 2026                                                 9 due
  
  ! late1   Late1   23 days late   every 4w  1 Oct
  ! late2   Late2   22 days late   every 4w  2 Oct
  ! late7   Late7   17 days late   every 4w  7 Oct
  ! late8   Late8   16 days late   every 4w  8 Oct
    5 more: relnet due -n 0
  $ screen due --sort name
  Saturday 21 November 2026                                                 9 due
  
  ! late1   Late1   23 days late   every 4w  1 Oct
  ! late2   Late2   22 days late   every 4w  2 Oct
  ! late7   Late7   17 days late   every 4w  7 Oct
  ! late8   Late8   16 days late   every 4w  8 Oct
    5 more: relnet due -n 0
  $ screen --today 2026-11-22 due | grep '!'
  ! late1   Late1   24 days late   every 4w  1 Oct
  ! late2   Late2   23 days late   every 4w  2 Oct
  ! late3   Late3   22 days late   every 4w  3 Oct
  ! late9   Late9   16 days late   every 4w  9 Oct
  $ screen --today 2026-11-23 due | grep '!'
  ! late1   Late1   25 days late   every 4w  1 Oct
  ! late2   Late2   24 days late   every 4w  2 Oct
  ! late4   Late4   22 days late   every 4w  4 Oct
  ! late5   Late5   21 days late   every 4w  5 Oct
  $ screen --today 2026-11-24 due | grep '!'
  ! late1   Late1   26 days late   every 4w  1 Oct
  ! late2   Late2   25 days late   every 4w  2 Oct
  ! late6   Late6   21 days late   every 4w  6 Oct
  ! late7   Late7   20 days late   every 4w  7 Oct

All of them, or another number:

  $ screen due -n 0 | grep -c '!'
  9
  $ screen due -n 6 | grep -c '!'
  6
  $ screen due -n 6 | grep more
    3 more: relnet due -n 0

A program gets them all:

  $ relnet due | wc -l
  9
  $ relnet due --count
  9
  $ relnet due --line
  9 due: Late1 (23 d), Late2 (22 d), Late3 (21 d), Late4 (20 d), Late5 (19 d), Late6 (18 d), Late7 (17 d), Late8 (16 d), Late9 (15 d)
  $ screen due --count
  9
  $ relnet due --json | jq '.items | length'
  9
  $ relnet due --format '{handle}' | wc -l
  9

A filter leaves fewer than the limit:

  $ relnet tag late1,late2 +few -q
  $ screen due +few
  Saturday 21 November 2026                                                 2 due
  
  ! late1   Late1   23 days late   every 4w  1 Oct   +few
  ! late2   Late2   22 days late   every 4w  2 Oct   +few

Limit off, which is how it is without being set:

  $ relnet config set due.limit 0
  Set due.limit = 0 in ~/.config/relnet/config.toml
  $ screen due | grep -c '!'
  9

A day off is said, and changes nothing else:

  $ relnet config set due.days mon-fri
  Set due.days = mon-fri in ~/.config/relnet/config.toml
  $ screen due -n 1
  Saturday 21 November 2026                                                 9 due
  Saturday is not one of your days (due.days)
  
  ! late1   Late1   23 days late   every 4w  1 Oct   +few
    8 more: relnet due -n 0
  $ screen --today 2026-11-23 due -n 1 | head -3
  Monday 23 November 2026                                                   9 due
  
  ! late1   Late1   25 days late   every 4w  1 Oct   +few
  $ screen --width 40 due -n 1 | head -4
  Saturday 21 November 2026         9 due
  Saturday is not one of your days
  (due.days)
  
  $ relnet due | wc -l
  9

The core circle grows past its size:

  $ relnet config set ui.hints true
  Set ui.hints = true in ~/.config/relnet/config.toml
  $ relnet config set core.size 2
  Set core.size = 2 in ~/.config/relnet/config.toml
  $ relnet add "Ada Lovelace" --core
  Added Ada Lovelace (ada). Not due: no cadence yet: relnet cadence ada 4w. Undo: relnet undo
  $ relnet add "Grace Hopper" --core
  Added Grace Hopper (grace). Not due: no cadence yet: relnet cadence grace 4w. Undo: relnet undo
  $ relnet add "Alan Kerr" --core
  Added Alan Kerr (alan). Not due: no cadence yet: relnet cadence alan 4w. Undo: relnet undo
  The core circle has 3 people now, more than its 2 (core.size): relnet list --core
  $ relnet add "Marie Kerr"
  Added Marie Kerr (marie). Not due: no cadence yet: relnet cadence marie 4w. Undo: relnet undo
  $ relnet add "Omar Said" --core -q
  $ relnet list --core --count
  4
  $ relnet config set ui.hints false
  Set ui.hints = false in ~/.config/relnet/config.toml
  $ relnet add "Lena Berg" --core
  Added Lena Berg (lena). Not due: no cadence yet: relnet cadence lena 4w. Undo: relnet undo
