  $ relnet redo
  relnet: nothing to redo
    what was done, here and elsewhere: relnet history
  [3]
  $ relnet add "Ada Lovelace" -q
  $ relnet redo
  relnet: nothing to redo
    what was done, here and elsewhere: relnet history
  [3]
  $ relnet log ada "tea" -q
  $ relnet tag ada +friend -q
  $ relnet undo 2
  Undone #3: tagged Ada Lovelace: +friend
  Undone #2: logged contact with Ada Lovelace, 2026-11-21
  Do it again: relnet redo 2
  $ relnet redo
  Redone: logged contact with Ada Lovelace, 2026-11-21
  Take it back: relnet undo
  $ relnet redo
  Redone: tagged Ada Lovelace: +friend
  Take it back: relnet undo
  $ relnet redo
  relnet: nothing to redo
    what was done, here and elsewhere: relnet history
  [3]
  $ relnet show ada | tail -1
  2026-11-21  [2]   tea

A new command empties the list:

  $ relnet undo -q
  $ relnet log ada "coffee" -q
  $ relnet redo
  relnet: nothing to redo
    what was done, here and elsewhere: relnet history
  [3]
  $ relnet undo 3 -q
  $ relnet redo 2 --json | jq -c '[.schema, (.redone | length)]'
  ["relnet.redo/1",2]
  $ relnet redo 99
  Redone: logged contact with Ada Lovelace, 2026-11-21
  Take it back: relnet undo
  $ relnet redo 0
  relnet: '0' is no number of commands
    the last three: relnet redo 3
  [2]
  $ relnet redo many
  relnet: 'many' is no number of commands
    the last three: relnet redo 3
  [2]
  $ relnet history --fields title,undone
  redo of logged contact with Ada Lovelace, 2026-11-21\t (esc)
  redo of logged contact with Ada Lovelace, 2026-11-21\t (esc)
  redo of added Ada Lovelace\t (esc)
  undo of added Ada Lovelace\tundone (esc)
  undo of logged contact with Ada Lovelace, 2026-11-21\tundone (esc)
  undo of logged contact with Ada Lovelace, 2026-11-21\tundone (esc)
  logged contact with Ada Lovelace, 2026-11-21\t (esc)
  undo of tagged Ada Lovelace: +friend\t (esc)
  redo of tagged Ada Lovelace: +friend\tundone (esc)
  redo of logged contact with Ada Lovelace, 2026-11-21\t (esc)
  undo of logged contact with Ada Lovelace, 2026-11-21\tundone (esc)
  undo of tagged Ada Lovelace: +friend\t (esc)
  tagged Ada Lovelace: +friend\tundone (esc)
  logged contact with Ada Lovelace, 2026-11-21\t (esc)
  added Ada Lovelace\t (esc)
  $ relnet doctor | cut -d: -f1 | sed "s|$HOME|~|"
  Nothing is wrong with ~/.local/share/relnet/relnet.db
  No backup yet
