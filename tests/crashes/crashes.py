"""Runs programs under disk_shim.cpp, and reads libraries with Python's sqlite3 and hashlib."""

import hashlib
import json
import os
import pathlib
import random
import shutil
import sqlite3
import subprocess
import sys

BIN = pathlib.Path(os.environ["PHOTOFLUX_BIN_DIR"])
SOURCE = pathlib.Path(os.environ["PHOTOFLUX_SOURCE_DIR"])
LONG = os.environ.get("PHOTOFLUX_LONG") == "1"
PHOTOS = 20
sys.path.insert(0, str(SOURCE / "tests/core/dataset"))
import photos as pictures  # noqa: E402


def hash_of(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def hashes(folder):
    return {path: hash_of(path) for path in folder.rglob("*.*") if path.is_file()}


def make_photos(folder, count=PHOTOS):
    """In two folders, some names twice, one with a sidecar."""
    for seed in range(count):
        exif = pictures.scene(seed, 160, 120).getexif()
        exif[0x9003] = exif[0x0132] = f"20{10 + seed // 7}:05:01 12:00:00"
        inner = folder / str(seed % 2)
        inner.mkdir(parents=True, exist_ok=True)
        pictures.scene(seed, 160, 120).save(inner / f"IMG_{seed // 2}.jpg", quality=90, exif=exif)
    (folder / "0/IMG_1.jpg.xmp").write_text("<x:xmpmeta xmlns:x='adobe:ns:meta/'/>")


def fresh(folder, model):
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(model, folder)


def under_shim(program, folder, **what):
    """The environment of a program whose calls on `folder` are counted; AT, DO, COUNT, FREE, LOG as the shim says."""
    return {**os.environ, "LD_PRELOAD": str(BIN / "libphotoflux-disk-shim.so"), "PHOTOFLUX_SHIM_PROGRAM": program,
            "PHOTOFLUX_SHIM_FOLDER": str(folder), **{f"PHOTOFLUX_SHIM_{name}": str(value) for name, value in what.items()}}


def moments(calls, sample, seed=5):
    """All of them, or a sample with the last one."""
    if LONG:
        return range(1, calls + 1)
    return sorted({*random.Random(seed).sample(range(1, calls + 1), min(sample, calls)), calls})


def events(output):
    # A killed program may have been interrupted in the middle of a line.
    return [json.loads(line) for line in output.splitlines(keepends=True) if line.endswith("\n")]


def imported(told):
    return {event["id"]: event["sha256"] for event in told if event["event"] == "imported"}


def import_command(library, paths, *options):
    return [BIN / "photoflux", "library", "import", *paths, *options, "--json", "--library", library]


def run_import(library, paths, *options, environment=None):
    result = subprocess.run(import_command(library, paths, *options), env=environment, capture_output=True, text=True, timeout=120)
    return result.returncode, events(result.stdout)


def verify(library):
    """What `photoflux library verify` finds wrong; empty: nothing."""
    result = subprocess.run([BIN / "photoflux", "library", "verify", "--library", library], capture_output=True, text=True)
    return "" if result.returncode == 0 else result.stdout + result.stderr


def rows(library):
    """Path and hash of every item by its number; the file must be sound."""
    database = sqlite3.connect(library / "catalogue.sqlite")
    try:
        said = database.execute("PRAGMA integrity_check").fetchone()[0]
        assert said == "ok", said
        return {row[0]: row[1:] for row in database.execute("SELECT id, path, sha256 FROM items")}
    finally:
        database.close()


def everything(library):
    """All that the tables of a catalogue say, but for when it was said."""
    database = sqlite3.connect(library / "catalogue.sqlite")
    try:
        said = database.execute("PRAGMA integrity_check").fetchone()[0]
        assert said == "ok", said
        tables = [name for (name,) in database.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
                  if not name.startswith(("sqlite_", "words"))]
        state = {}
        for table in tables:
            cursor = database.execute(f"SELECT * FROM {table}")
            columns = [column[0] for column in cursor.description]
            state[table] = sorted((tuple(value is not None if name.endswith("_at") else value
                                         for name, value in zip(columns, row)) for row in cursor), key=repr)
        return state
    finally:
        database.close()


def write_version_1(library):
    """A library as the program of schema 1 wrote it, with 20 pictures more than its dump has."""
    text = (SOURCE / "tests/core/library/version_1.h").read_text()
    dump = text.split('R"(')[1].split(')";')[0]
    library.mkdir(parents=True)
    database = sqlite3.connect(library / "catalogue.sqlite")
    database.executescript(dump)
    database.execute("DELETE FROM pictures")
    (library / "pictures").mkdir()
    for seed in range(PHOTOS):
        pictures.scene(seed, 96, 64).save(library / f"pictures/{seed}.png")
        database.execute("INSERT INTO pictures VALUES (?, ?, ?, 'mini', 'abc', ?, 96, 64, 4, NULL, '', '{}', ?, 0, NULL)",
                         (10 + seed, f"pictures/{seed}.png", f"picture 红狐 {seed}", seed, 1717236000000 + seed))
    database.commit()
    database.close()


class Script:
    """What photoflux-library-script does to copies of a library, and how it looks after each step."""

    def __init__(self, root, model, name):
        self.model, self.name, self.root = model, name, root
        self.library = root / "library"
        fresh(self.library, model)
        self.states = [everything(self.library)]
        process = subprocess.Popen(self.command("--paced"), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        while line := process.stdout.readline():
            assert line.startswith("done"), line
            self.states.append(everything(self.library))
            process.stdin.write("\n")
            process.stdin.flush()
        assert process.wait() == 0
        process.stdin.close()
        process.stdout.close()

    def command(self, *options):
        return [BIN / "photoflux-library-script", self.library, self.name, *options]

    def run(self, **shim):
        """Exit code and what was told, on a fresh copy."""
        fresh(self.library, self.model)
        environment = under_shim("photoflux-library-script", self.root, **shim)
        result = subprocess.run(self.command(), env=environment, capture_output=True, text=True, timeout=120)
        return result.returncode, result.stdout

    def calls(self):
        count = self.root / "count"
        code, told = self.run(AT=0, COUNT=count)
        assert code == 0, told
        return int(count.read_text())

    def faults(self, told, library=None):
        """What does not hold of a library after these words of a program that was cut off; empty: all is well."""
        library = library or self.library
        done = sum(line.startswith("done") and line.endswith("\n") for line in told.splitlines(keepends=True))
        try:
            now = everything(library)
        except (AssertionError, sqlite3.Error) as error:
            return f"the catalogue: {error}"
        # A migration is one step, and then words that are written whenever some are missing.
        opening = self.name == "open"
        if not opening and now not in self.states[done:done + 2]:
            known = self.states.index(now) if now in self.states else "none"
            return f"{done} steps were told, and the library shows state {known}"
        if wrong := verify(library):
            return wrong
        if everything(library) != (self.states[1] if opening else now):
            return "after it was opened again, it shows no state that it should"
        for path, sha256 in rows(library).values():
            if sha256 and hash_of(library / path) != sha256:
                return f"{path} is another file"
        return ""
