The same filters choose people in every command that takes them: due, review, dates and pick as in list.

  $ relnet add "Ada Lovelace" --every 4w --last 2026-10-06 --birthday 12-10 -t friend --relation mentor --core --org "Analytical Engines" --department Looms --city London -q
  $ relnet add "Grace Hopper" --every 2mo --last 2026-08-12 --birthday 12-09 -t work --relation peer --org Navy --department Compilers --city Arlington -q
  $ relnet add "Ida Rhodes" --every 1w --today 2026-11-10 --birthday 12-08 -q
  $ relnet log ada "a letter" --on 2026-10-05 -c letter --gave advice -q
  $ relnet log grace "rang" --on 2026-08-11 -c call --got thanks -q

What a contact is:

  $ relnet due --not-tag friend --fields handle
  grace
  ida
  $ relnet review --not-tag friend < /dev/null | grep " of .$"
  Grace Hopper                                                             1 of 2
  $ relnet dates --not-tag friend --fields handle
  ida
  grace
  $ relnet pick --not-tag friend < /dev/null 2> /dev/null
  [5]
  $ relnet due --relation mentor --fields handle
  ada
  $ relnet review --relation mentor < /dev/null | grep " of .$"
  Ada Lovelace                                                             1 of 1
  $ relnet dates --relation mentor --fields handle
  ada
  $ relnet pick --relation mentor < /dev/null 2> /dev/null
  ada
  $ relnet due --org navy --fields handle
  grace
  $ relnet review --org navy < /dev/null | grep " of .$"
  Grace Hopper                                                             1 of 1
  $ relnet dates --org navy --fields handle
  grace
  $ relnet pick --org navy < /dev/null 2> /dev/null
  grace
  $ relnet due --department looms --fields handle
  ada
  $ relnet review --department looms < /dev/null | grep " of .$"
  Ada Lovelace                                                             1 of 1
  $ relnet dates --department looms --fields handle
  ada
  $ relnet pick --department looms < /dev/null 2> /dev/null
  ada
  $ relnet due --city arl --fields handle
  grace
  $ relnet review --city arl < /dev/null | grep " of .$"
  Grace Hopper                                                             1 of 1
  $ relnet dates --city arl --fields handle
  grace
  $ relnet pick --city arl < /dev/null 2> /dev/null
  grace
  $ relnet due --core --fields handle
  ada
  $ relnet review --core < /dev/null | grep " of .$"
  Ada Lovelace                                                             1 of 1
  $ relnet dates --core --fields handle
  ada
  $ relnet pick --core < /dev/null 2> /dev/null
  ada

What was done with a contact:

  $ relnet due --gave advice --fields handle
  ada
  $ relnet review --gave advice < /dev/null | grep " of .$"
  Ada Lovelace                                                             1 of 1
  $ relnet dates --gave advice --fields handle
  ada
  $ relnet pick --gave advice < /dev/null 2> /dev/null
  ada
  $ relnet due --got thanks --fields handle
  grace
  $ relnet review --got thanks < /dev/null | grep " of .$"
  Grace Hopper                                                             1 of 1
  $ relnet dates --got thanks --fields handle
  grace
  $ relnet pick --got thanks < /dev/null 2> /dev/null
  grace
  $ relnet due --never --fields handle
  ida
  $ relnet review --never < /dev/null | grep " of .$"
  Ida Rhodes                                                               1 of 1
  $ relnet dates --never --fields handle
  ida
  $ relnet pick --never < /dev/null 2> /dev/null
  ida
  $ relnet due --since 2026-10-01 --fields handle
  ada
  $ relnet review --since 2026-10-01 < /dev/null | grep " of .$"
  Ada Lovelace                                                             1 of 1
  $ relnet dates --since 2026-10-01 --fields handle
  ada
  $ relnet pick --since 2026-10-01 < /dev/null 2> /dev/null
  ada
  $ relnet due --until 2026-09-01 --fields handle
  grace
  $ relnet review --until 2026-09-01 < /dev/null | grep " of .$"
  Grace Hopper                                                             1 of 1
  $ relnet dates --until 2026-09-01 --fields handle
  grace
  $ relnet pick --until 2026-09-01 < /dev/null 2> /dev/null
  grace
  $ relnet due --channel call --fields handle
  grace
  $ relnet review --channel call < /dev/null | grep " of .$"
  Grace Hopper                                                             1 of 1
  $ relnet dates --channel call --fields handle
  grace
  $ relnet pick --channel call < /dev/null 2> /dev/null
  grace

Several narrow each other down; what is about interactions holds for one of them:

  $ relnet due --core --city london --relation mentor --count
  1
  $ relnet due --channel letter --gave advice --count
  1
  $ relnet due --channel letter --since 2026-10-06 --count
  0
  $ relnet dates --org navy --org analytical --fields handle
  grace
  ada
