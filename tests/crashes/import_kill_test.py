"""Imports that are killed at a random moment, at every call that changes the disk, or that find the disk full there.

What was told as imported is there with its bytes, no row is without its file, the originals are as they were, and the
same import again completes the work and leaves nothing behind. The catalogue is read with Python's sqlite3.
"""

import pathlib
import random
import shutil
import signal
import subprocess
import tempfile
import time
import unittest

import crashes
from crashes import LONG, PHOTOS, hash_of, moments


class Kills(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.temporary.cleanup)
        cls.root = pathlib.Path(cls.temporary.name).resolve()
        cls.originals = cls.root / "originals"
        crashes.make_photos(cls.originals)
        # Half of the photos are in the library already.
        cls.half = cls.root / "half"
        code, told = crashes.run_import(cls.half, [cls.originals / "0"])
        assert code == 0, told
        cls.told_before = crashes.imported(told)

    def run_import(self, *options, shim=None):
        environment = crashes.under_shim("photoflux", self.root, **shim) if shim else None
        return crashes.run_import(self.library, [self.sources], *options, environment=environment)

    def setUp(self):
        self.library = self.root / "library"
        shutil.copytree(self.half, self.library)
        self.addCleanup(shutil.rmtree, self.library)
        self.sources = self.originals
        self.before = {path: hash_of(path) for path in self.originals.rglob("*.*")}

    def again(self, moves=False):
        """A fresh library, and originals that may be moved away."""
        shutil.rmtree(self.library)
        shutil.copytree(self.half, self.library)
        self.sources = self.originals
        if moves:
            self.sources = self.root / "movable"
            shutil.rmtree(self.sources, ignore_errors=True)
            shutil.copytree(self.originals, self.sources)

    def check(self, told):
        rows = crashes.rows(self.library)
        for number, sha256 in {**self.told_before, **told}.items():
            self.assertEqual(rows[number][1], sha256)
        for path, sha256 in rows.values():
            self.assertEqual(hash_of(self.library / path), sha256, path)
        self.assertEqual({path: hash_of(path) for path in self.originals.rglob("*.*")}, self.before)
        if self.sources != self.originals:
            there = {hash_of(path) for folder in (self.sources, self.library / "photos") for path in folder.rglob("*.*")
                     if path.is_file()}
            self.assertLessEqual(set(self.before.values()), there, "neither moved nor left")

    def check_that_it_completes(self):
        code, events = self.run_import()
        self.assertEqual(code, 0, events)
        self.check(crashes.imported(events))
        self.assertEqual(crashes.verify(self.library), "")
        rows = crashes.rows(self.library)
        wanted = sorted(sha256 for path, sha256 in self.before.items() if path.suffix == ".jpg")
        self.assertEqual(sorted(sha256 for _, sha256 in rows.values()), wanted)
        files = {str(path.relative_to(self.library)) for path in (self.library / "photos").rglob("*")
                 if path.is_file() and path.name != "lock"}
        self.assertEqual({file for file in files if not file.endswith(".xmp")}, {path for path, _ in rows.values()}, "leftovers")
        self.assertEqual([file for file in files if file.endswith(".xmp")], ["photos/2010/05/IMG_1.jpg.xmp"])

    def calls(self, *options):
        """How many calls change the disk in an import that nothing interrupts."""
        count = self.root / "count"
        code, events = self.run_import(*options,
                                       shim={"AT": 0, "COUNT": count})
        self.assertEqual(code, 0, events)
        self.assertEqual(events[-1]["imported"], PHOTOS // 2)
        return int(count.read_text())

    def test_killed_at_random_moments(self):
        chance = random.Random(7)
        begun = time.monotonic()
        self.run_import()
        whole = time.monotonic() - begun
        kills, acknowledged = 0, 0
        for round_ in range(500 if LONG else 12):
            self.again(moves=round_ % 3 == 2)
            process = subprocess.Popen(crashes.import_command(self.library, [self.sources], *(["--move"] if round_ % 3 == 2 else [])),
                                       stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
            output = ""
            if round_ % 2:  # just when photos are told as imported, and the end is near
                while "imported" not in output and (line := process.stdout.readline()):
                    output += line
                time.sleep(chance.uniform(0, 0.02))
            else:
                time.sleep(chance.uniform(0, whole))
            process.kill()
            output += process.stdout.read()
            process.communicate()
            self.assertIn(process.returncode, (0, -signal.SIGKILL))
            kills += process.returncode == -signal.SIGKILL
            told = crashes.imported(crashes.events(output))
            acknowledged += bool(told) and process.returncode != 0
            self.check(told)
            self.check_that_it_completes()
        self.assertGreater(kills, 5 if not LONG else 300)
        print(f"{kills} kills, {acknowledged} of them after photos had been told as imported")

    def test_killed_at_every_call_that_changes_the_disk(self):
        for options in ([], ["--move"]):
            self.again(moves=bool(options))
            calls = self.calls(*options)
            print(f"{calls} calls that change the disk {options}")
            for at in moments(calls, 7):
                self.again(moves=bool(options))
                with self.subTest(at=at, options=options):
                    code, events = self.run_import(*options,
                                                   shim={"AT": at, "DO": "kill"})
                    # Threads share the calls out differently each time: the last ones may not come.
                    self.assertIn(code, (-signal.SIGKILL,) if at < calls * 0.8 else (-signal.SIGKILL, 0))
                    self.check(crashes.imported(events))
                    self.check_that_it_completes()

    def test_the_disk_is_full_from_some_call_on(self):
        calls = self.calls()
        for at in moments(calls, 14):
            self.again()
            with self.subTest(at=at):
                code, events = self.run_import(
                                               shim={"AT": at, "DO": "full"})
                self.assertIn(code, (4,) if at < calls * 0.5 else (4, 0), events)
                if code == 4:
                    self.assertEqual(events[-1]["code"], "no_disk", events[-1])
                self.check(crashes.imported(events))
                parts = list((self.library / "photos/.incoming").glob("*.part"))
                self.assertEqual(parts, [], "half-copied files")
                self.check_that_it_completes()

    def test_too_little_room_is_said_before_anything_is_copied(self):
        # 16 MB are kept free in any case.
        little, enough_for_none = {"FREE": "2000000"}, {"FREE": "18000000"}
        code, events = self.run_import( shim=little)
        self.assertEqual((code, events[-1]["code"]), (4, "no_disk"))
        self.assertRegex(events[-1]["message"], r"too full for these photos: 1[4-9] MB more are needed")
        self.assertEqual(len(crashes.rows(self.library)), PHOTOS // 2)
        self.check_that_it_completes()
        # What is there already needs no room.
        code, events = self.run_import( shim=enough_for_none)
        self.assertEqual((code, events[-1]["known"]), (0, PHOTOS))


if __name__ == "__main__":
    unittest.main()
