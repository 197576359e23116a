"""The control of the fault harnesses: a contact keeper that does everything wrong.

It writes its one file in place, without a lock, a journal or fsync; says that it saved before it has; leaves mistakes unreported;
and reads that look around in the current directory and keep a cache beside the data. Every harness has to find it out."""

import json
import os
import sys
import time


def load(path):
    try:
        with open(path, encoding="utf-8") as file:
            text = file.read()
    except OSError:
        return {"contacts": [], "interactions": []}
    return json.loads(text) if text else {"contacts": [], "interactions": []}


def save(path, book):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    text = json.dumps(book).encode()
    file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        for start in range(0, len(text), 64):
            os.write(file, text[start:start + 64])
    except OSError:
        pass
    os.close(file)


def names_of_cards(path):
    with open(path, encoding="utf-8") as file:
        return [line[3:].strip() for line in file if line.startswith("FN:")]


def act(command, words, path, book):
    if command in ("export", "list", "due", "show"):
        if os.path.exists(".env"):
            with open(".env", encoding="utf-8") as file:
                file.read()
        if command != "export" and os.path.exists(path):
            os.utime(path)
            save(path + "-cache", book)
        print(json.dumps(book | {"items": book["contacts"]}))
    elif command == "add":
        book["contacts"].append({"name": words[0]})
    elif command == "log":
        book["interactions"].append({"who": words[0], "text": words[1]})
    elif command == "import":
        book["contacts"] += [{"name": name} for name in names_of_cards(words[0])]
    if command in ("add", "log", "import"):
        print("Saved.", flush=True)
        time.sleep(0.01)
        save(path, book)


def main():
    path = os.path.join(os.environ["XDG_DATA_HOME"], "relnet", "relnet.db")
    try:
        act(sys.argv[1], sys.argv[2:], path, load(path))
    except OSError:
        sys.exit(1)
    except ValueError:
        sys.exit("damaged")


main()
