"""Books, homes and terminals for the checks of share/examples."""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
TRICKY = '$(touch evil) "Bo" & <Co>'


def need(*tools):
    missing = [tool for tool in tools if not shutil.which(tool)]
    if missing:
        sys.exit(f'not installed: {" ".join(missing)}; ./bootstrap.sh test installs what the tests need')


def expect(holds, what, shown=''):
    if not holds:
        raise AssertionError(f'{what}\n{shown}'.rstrip())


class Home:
    """A scratch home, its path with a space in it, where nothing is set but what cron or a service manager would set."""

    def __init__(self, relnet):
        self.scratch = tempfile.mkdtemp()
        self.path = pathlib.Path(self.scratch, 'a home')
        self.bin = self.path / '.local' / 'bin'
        self.bin.mkdir(parents=True)
        (self.bin / 'relnet').symlink_to(os.path.abspath(relnet))
        self.environment = {'HOME': str(self.path), 'PATH': f'{self.bin}:/usr/bin:/bin', 'RELNET_TODAY': '2026-11-21'}

    def __enter__(self):
        return self

    def __exit__(self, *_):
        end = time.monotonic() + 10
        while os.path.exists(self.scratch) and time.monotonic() < end:  # a shell that was hung up still writes its history
            shutil.rmtree(self.scratch, ignore_errors=True)
            time.sleep(0.01)

    def run(self, *words, stdin='', **more):
        """No terminal, no locale, no environment but ours."""
        return subprocess.run(words, input=stdin, capture_output=True, text=True, env=self.environment | more, cwd=self.path, timeout=60,
                              start_new_session=True, check=False)

    def relnet(self, *words, **more):
        done = self.run('relnet', *words, **more)
        expect(done.returncode == 0, f'relnet {words}', done.stderr)
        return done.stdout

    def make_quiet(self):
        """In touch yesterday; and somebody dormant, who is not to be heard of every morning."""
        self.relnet('add', "Ada O'Neil", '--every', '4w', '--last', '2026-11-20', '--email', 'ada@example.org')
        self.relnet('add', 'Old Friend', '--every', '1w', '--last', '2025-01-01')
        return self

    def make_busy(self):
        self.relnet('add', "Ada O'Neil", '--every', '4w', '--last', '2026-10-06', '--email', 'ada@example.org', '--org', 'Looms & Co')
        self.relnet('add', TRICKY, '--handle', 'bo', '--every', '4w', '--last', '2026-10-20', '--email', 'bo@example.org')
        self.relnet('add', 'Marie Kerr', '--birthday', '1986-11-23', '--last', '2026-11-20')
        self.relnet('promise', 'ada', 'the paper', '--by', '2026-11-20', RELNET_TODAY='2026-11-10')
        return self

    def make_broken(self):
        self.make_quiet()
        data = self.path / '.local' / 'share' / 'relnet' / 'relnet.db'
        data.write_bytes(b'no database at all, but long enough to be taken for one')
        return self

    def nothing_ran(self):
        expect(not (self.path / 'evil').exists(), 'a name was run by a shell')


class Terminal:
    """A program at a terminal of 80 columns, by a tmux of our own; leaves no server behind."""

    patience = 10  # seconds

    def __init__(self, home, *words, lines=24, **more):
        self.home, self.socket = home, f'{home.scratch}/tmux-{time.monotonic_ns()}'
        self.tmux('-f', '/dev/null', 'new-session', '-d', '-x', '80', '-y', str(lines), *words,
                  TERM='xterm-256color', LC_ALL='C.UTF-8', **more)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.tmux('kill-server')

    def tmux(self, *words, **more):
        return self.home.run('tmux', '-S', self.socket, *words, **more).stdout

    def type(self, *keys):
        self.tmux('send-keys', *keys)

    def screen(self):
        return self.tmux('capture-pane', '-p')

    def until(self, text, absent=''):
        """The screen, once it shows the text."""
        end = time.monotonic() + self.patience
        while True:
            shown = self.screen()
            if text in shown and not (absent and absent in shown):
                return shown
            expect(time.monotonic() < end, f'the screen never showed {text!r}', shown)
            time.sleep(0.1)
