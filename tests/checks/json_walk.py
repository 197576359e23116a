"""Every command with --json, on the sample book and on one made here; json_shapes and json_schema look at what comes out.

A line is the exit code and the words; `reads:` before them gives a command its standard input, a line for each `|`.
"""
import json
import os
import shlex
import subprocess
import tempfile

ON_THE_SAMPLE = '''
0
0 due
0 due --all
0 due --why
0 due --why ada
0 due --count
0 due --line
0 due --within 4w +friend
10 due --exit-code
0 list
0 ls +friend --count
0 show ada
0 show ada --all
0 find flat
0 find ada
0 review
0 tag --list
0 tag ada
0 cadence ada
0 cadence +friend
0 cadence --default
0 promise
0 promise --due
0 link abuela
0 dates
0 dates --within 1y
0 merge --suggest
0 stats
0 stats --by month
0 stats --by contact
0 stats --heat
0 prep ada
0 prep abuela
0 plan
0 plan --limit 0
0 history
0 doctor
0 status
0 status --short
0 pick ada
0 query ada
0 query example --aerc
0 export
0 export --all
0 help
0 help due
0 --help
0 -h
0 due -h
0 --version
0 completion fish
0 undo
0 add "Lise New"
5 backup
5 pick
3 show zzz
4 show a
2 show
2 due --nope
2 nope
2 due --json=2
2 list --fields handle
2 export --format yaml
2 log ada hi --on 11/12/2026
'''

ON_A_BOOK = '''
0
0 list
0 due
0 doctor
0 status
0 plan
0 history
0 stats
0 find x
0 dates
0 promise
0 export
0 tag --list
0 config
3 pick
3 undo
3 redo
3 show ada
6 backup
0 add "Ada Lovelace" --every 4w -t friend --relation mentor --email ada@example.org --phone "+44 20" --url https://example.org --birthday 1986-12-10 --date wedding=2010-06-01 --met 2024-03-14 --where canal --org Looms --department Engines --title Countess --city London -c call --alias countess --set colour=blue -m "likes tea"
0 new "Grace Hopper" --every 3mo -t work --met 2026-11-20 --birthday 12-25 --via ada --last 2026-07-01
0 add "Ada Yonath" --dry-run
0 add "Ada Yonath" --core
0 add "Zed 'the' \\"last\\" $(id)" -t work
5 add "Ada Lovelace"
2 add ""
4 log ad hi
3 log nobody hi
0 log ada
0 log ada
0 log "ada yonath,grace" "lunch" --on 2026-11-20 --at 12:30 -c meet --for 25min --gave advice:books --got intro --next 2w --promise "send it" --by fri
0 log ada x --dry-run
0 log --edit 8 "lunch, long" --on 2026-11-19
0 log ada "told a story" --on 2026-01-05 --they
0 log grace --no-answer
0 snooze ada 1w -m why
0 list
0 snooze ada --off
0 snooze ada --off
0 snooze --all 2w
0 due
0 due --all
0 status
0 plan
0 export
0 snooze --all --off
0 tag ada +x -friend
0 tag ada +x
0 tag --rename x z
0 tag ada
3 tag --rename nope q
0 cadence ada 6w
0 cadence +z 2mo
0 cadence --relation mentor none
0 cadence --default 1y
0 cadence ada-yonath
0 edit ada --city Paris
0 edit ada --city Paris
0 edit ada --title Analyst --org Engines
0 edit ada --no-city --url https://example.org/new
5 edit ada
0 note ada "ask about the boat" --agenda
0 note ada pinned --pin
5 note ada
3 note ada --rm 999
0 promise ada book --by 2026-11-22
0 promise ada book --by 2026-11-22
0 promise ada "her notes" --they
0 promise ada "a paper" --by 2026-11-23
0 promise ada
3 promise --done 999
0 link ada grace --as sister
0 link ada
0 intro ada-yonath grace -m "both like looms" --on 2026-11-18
0 due --within 8w
0 prep ada
0 show ada --all
0 find lunch
0 find ada
0 promise
0 export --all
0 link ada grace --rm
0 link ada grace --rm
0 archive ada
0 list --archived
0 archive ada --gone
0 restore ada
0 rm zed
0 restore zed
0 rm zed
5 rm zed --purge
0 rm zed --purge --yes
0 merge ada-yonath grace --dry-run
0 merge ada-yonath grace
0 undo
0 redo
3 redo
0 history
0 history ada
0 backup
0 backup --dry-run
0 backup out.db
0 doctor
0 doctor --fix
0 doctor --rebuild
0 config set due.limit 3
0 config set due.limit 3 --dry-run
0 config list
0 config list --origin
0 config get due.limit
0 config path
3 config get core.size
5 config edit
0 'reads:l|a talk|s|1w|q' review --today 2027-12-01
0 import people.vcf
0 import people.vcf
0 import people.vcf --dry-run
0 import bad.csv --skip-bad
5 import bad.csv
6 import nofile
0 add "Mary Somerville" --force
0 merge --suggest
0 stats --by gave
6 --db none.db due
6 sync
0 sync init
0 sync status
0 sync conflicts
0 sync recover
0 sync recover --all
0 sync recover --drop
0 sync tidy
3 sync resolve 1
7 sync
'''

FILES = {
    'people.vcf': 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Lin Daiyu\r\nEMAIL:lin@example.org\r\nEND:VCARD\r\n'
                  'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Grace Hoper\r\nTEL:+44 20\r\nEND:VCARD\r\n',
    'bad.csv': 'name,birthday\nMary Somerville,1780-12-26\nNobody,soon\n,1815-12-10\n',
}


class Broken(Exception):
    """Something that was printed is not what --json promises."""


def the_object(words, code, done):
    """The one object of a run, after the rules that need no schema."""
    def broken(why):
        return Broken(f'relnet {shlex.join(words)}: {why}\n{done.stdout[:300]}\n{done.stderr[:300]}')
    if done.returncode != code:
        raise broken(f'exit {done.returncode}, not {code}')
    failed = code not in (0, 10)
    if failed and done.stdout:
        raise broken('failed, and yet wrote on standard output')
    try:
        told = json.loads(done.stderr if failed else done.stdout)
    except ValueError:
        raise broken('not one JSON object') from None
    if not isinstance(told, dict) or next(iter(told), '') != 'schema':
        raise broken('an object begins with its schema')
    if failed and told['exit'] != code:
        raise broken('the error object tells another exit code')
    return told


def run(program, home, line, book):
    code, *words = shlex.split(line)
    typed = ''
    if words and words[0].startswith('reads:'):
        typed = words.pop(0).removeprefix('reads:').replace('|', '\n') + '\n'
    words = book + words + ([] if any(word.startswith('--json') for word in words) else ['--json'])
    environment = {'HOME': home, 'PATH': os.environ['PATH'], 'RELNET_TODAY': '2026-11-21', 'TZ': 'UTC', 'LC_ALL': 'C.UTF-8', 'EDITOR': 'false'}
    done = subprocess.run([program, *words], env=environment, cwd=home, input=typed, capture_output=True, text=True, timeout=60)
    return words, the_object(words, int(code), done)


def walk(program):
    """(words, object) of every line above; the words tell the book."""
    with tempfile.TemporaryDirectory() as home:
        for name, text in FILES.items():
            with open(os.path.join(home, name), 'w', encoding='utf-8', newline='') as file:
                file.write(text)
        for line in ON_THE_SAMPLE.strip().splitlines():
            yield run(program, home, line, ['--demo'])
        for line in ON_A_BOOK.strip().splitlines():
            if line == '0 doctor --fix':
                os.chmod(os.path.join(home, '.local/share/relnet/relnet.db'), 0o644)
                yield run(program, home, '0 doctor', [])
            yield run(program, home, line, [])


def commands(program):
    """Their names, as the program itself records them."""
    told = json.loads(subprocess.run([program, '__spec'], capture_output=True, text=True, check=True).stdout)
    return {command['name'] for command in told['commands']}
