Value before asking: what is given and got, the balance, and a word before asking again.

  $ relnet add "Ada Lovelace" --every 4w -q
  $ relnet add "Grace Hopper" -q
  $ relnet log ada "Lunch" --gave advice:"the flat" --gave thanks --on 2025-11-22
  Logged Ada Lovelace, Sat 2025-11-22: Lunch
  Next: Sat 20 Dec 2025, 336 days late. Undo: relnet undo
  $ relnet log ada "Call" --got intro
  Logged Ada Lovelace, Sat 2026-11-21 (today): Call
  Next: Sat 19 Dec (every 4 weeks). Undo: relnet undo
  $ relnet show ada | grep you
    you gave   advice 1, thanks 1
    you got    intro 1
  $ relnet --today 2027-02-01 log ada --got advice
  Logged Ada Lovelace, Mon 2027-02-01 (today)
  Next: Mon 1 Mar (every 4 weeks). Undo: relnet undo
  Nothing given to Ada Lovelace for a year; a thank-you? relnet log ada --gave thanks
  $ relnet log ada,grace "Read the draft" --got help
  Logged Ada Lovelace and Grace Hopper, Sat 2026-11-21 (today): Read the draft
  Next: ada Mon 1 Mar 2027, 1 without a cadence. Undo: relnet undo
  Nothing given to Grace Hopper for a year; a thank-you? relnet log grace --gave thanks
  $ relnet log grace "Wrote the letter" --got referral --gave thanks
  Logged Grace Hopper, Sat 2026-11-21 (today): Wrote the letter
  Not due: no cadence yet: relnet cadence grace 4w. Undo: relnet undo
  $ relnet log grace --got gift
  Logged Grace Hopper, Sat 2026-11-21 (today)
  Not due: no cadence yet: relnet cadence grace 4w. Undo: relnet undo

The hint is a hint:

  $ relnet --today 2027-12-01 log ada --got advice -q
  $ relnet config set ui.hints false -q
  $ relnet --today 2027-12-02 log ada --got advice
  Logged Ada Lovelace, Thu 2027-12-02 (today)
  Next: Thu 30 Dec (every 4 weeks). Undo: relnet undo
  $ relnet config set ui.hints true -q

  $ relnet show ada --json | jq -c '.contact | [.gave, .got]'
  [[{"kind":"advice","count":1},{"kind":"thanks","count":1}],[{"kind":"advice","count":3},{"kind":"help","count":1},{"kind":"intro","count":1}]]
  $ relnet log ada --gave money
  relnet: unknown kind of value 'money'
    known: help, advice, intro, referral, opportunity, feedback, thanks, praise, gift
  [2]
