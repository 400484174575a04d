"""Edits, the trash and migrations that are killed at every call that changes the disk or at a random moment, or that
find the disk full there; exports of edits, too.

What was told as done is in the library, and at most one step more; every photo has its bytes; `verify` is content; the
originals are as they were.
"""

import pathlib
import random
import signal
import subprocess
import tempfile
import time
import unittest

import crashes
from crashes import BIN, LONG, Script, hashes, moments, under_shim


class Changes(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        temporary = tempfile.TemporaryDirectory()
        cls.addClassCleanup(temporary.cleanup)
        cls.root = pathlib.Path(temporary.name).resolve()
        cls.originals = cls.root / "originals"
        crashes.make_photos(cls.originals)
        cls.before = hashes(cls.originals)
        code, told = crashes.run_import(cls.root / "models/photos", [cls.originals])
        assert code == 0, told
        crashes.write_version_1(cls.root / "models/version 1")
        work = cls.root / "work"
        work.mkdir()
        cls.scripts = {"edit": Script(work, cls.root / "models/photos", "edit"),
                       "trash": Script(work, cls.root / "models/photos", "trash"),
                       "migration": Script(work, cls.root / "models/version 1", "open")}

    def check(self, script, told):
        self.assertEqual(script.faults(told), "")
        self.assertEqual(hashes(self.originals), self.before)

    def test_killed_at_every_call_that_changes_the_disk(self):
        for name, script in self.scripts.items():
            calls = script.calls()
            print(f"{name}: {calls} calls that change the disk")
            for at in moments(calls, 8):
                with self.subTest(script=name, at=at):
                    code, told = script.run(AT=at, DO="kill")
                    self.assertEqual(code, -signal.SIGKILL)
                    self.check(script, told)

    def test_the_disk_is_full_from_some_call_on(self):
        refused = 0
        for name, script in self.scripts.items():
            for at in moments(script.calls(), 6):
                with self.subTest(script=name, at=at):
                    code, told = script.run(AT=at, DO="full")
                    # What only removes needs no room.
                    self.assertIn(code, (0, 4), told)
                    self.assertEqual("failed" in told, code == 4)
                    refused += code == 4
                    self.check(script, told)
        self.assertGreater(refused, 2)

    def test_killed_at_random_moments(self):
        chance, kills, told_before = random.Random(7), 0, 0
        rounds = 500 if LONG else 9
        for round_ in range(rounds):
            name, script = list(self.scripts.items())[round_ % 3]
            crashes.fresh(script.library, script.model)
            process = subprocess.Popen(script.command(), stdout=subprocess.PIPE, text=True)
            told = process.stdout.readline() if round_ % 2 else ""
            time.sleep(chance.uniform(0, 0.03))
            process.kill()
            told += process.stdout.read()
            process.stdout.close()
            with self.subTest(script=name, round=round_):
                self.assertIn(process.wait(), (0, -signal.SIGKILL))
                kills += process.returncode == -signal.SIGKILL
                told_before += bool(told) and process.returncode != 0
                self.check(script, told)
        self.assertGreater(kills, rounds // 4)
        print(f"{kills} kills at random moments, {told_before} of them after something had been told")

    def test_an_export_is_whole_or_is_not_there(self):
        photo = self.originals / "0/IMG_0.jpg"
        folder = self.root / "exports"
        folder.mkdir()
        out, count = folder / "new.jpg", self.root / "count"

        def run(**shim):
            return subprocess.run([BIN / "photoflux", "edit", photo, "--exposure", "0.7", "--out", out],
                                  env=under_shim("photoflux", folder, **shim), capture_output=True, text=True)

        first = run(AT=0, COUNT=count)
        self.assertEqual(first.returncode, 0, first.stderr)
        whole, calls = out.read_bytes(), int(count.read_text())
        print(f"export: {calls} calls that change the disk")
        for what, there in ((what, there) for what in ("kill", "full") for there in (b"", b"an earlier file")):
            for at in moments(calls, 3):
                for file in folder.iterdir():
                    file.unlink()
                if there:
                    out.write_bytes(there)
                with self.subTest(what=what, at=at, there=bool(there)):
                    code = run(AT=at, DO=what).returncode
                    self.assertIn(code, (-signal.SIGKILL,) if what == "kill" else (0, 4))
                    now = out.read_bytes() if out.exists() else b""
                    self.assertIn(now, (whole, there) if code != 0 else (whole,))
                    if what == "full":
                        self.assertLessEqual({file.name for file in folder.iterdir()}, {"new.jpg"}, "half-written files")
        self.assertEqual(hashes(self.originals), self.before)


if __name__ == "__main__":
    unittest.main()
