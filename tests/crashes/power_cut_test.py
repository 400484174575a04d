"""Imports, edits, the trash and migrations whose computer loses power: every disk that may be left is made from a
recording of what the program wrote and synced, and the library on it is opened.

What was told before the cut is there, every photo has its bytes, originals are somewhere whole, and `verify` is content,
for an import after it was made again.
"""

import pathlib
import random
import shutil
import subprocess
import tempfile
import unittest

import crashes
import power_cut
from crashes import BIN, LONG, Script, hash_of, hashes


class PowerCuts(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        temporary = tempfile.TemporaryDirectory()
        cls.addClassCleanup(temporary.cleanup)
        cls.root = pathlib.Path(temporary.name).resolve()
        cls.originals = cls.root / "originals"
        crashes.make_photos(cls.originals)
        cls.before = hashes(cls.originals)
        code, cls.told_before = crashes.run_import(cls.root / "models/half", [cls.originals / "0"])
        assert code == 0
        cls.work, cls.left = cls.root / "work", cls.root / "left"

    def cut(self, name, command, program, check, sample):
        """Runs a program on `work`, and calls `check` with what it had told for each disk that a cut may leave."""
        log = self.root / "log"
        log.unlink(missing_ok=True)
        disk = power_cut.Disk(self.work)
        result = subprocess.run(command, env=crashes.under_shim(program, self.work, LOG=log), capture_output=True, text=True)
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)
        calls = power_cut.recording(log)
        moments = set(range(len(calls) + 1)) if LONG else \
            {0, len(calls), *random.Random(3).sample(range(len(calls)), sample)}
        chance, told, seen, states, faults = random.Random(11), "", set(), 0, []
        for moment in range(len(calls) + 1):
            if moment in moments:
                for names in power_cut.NAMES:
                    for kept in power_cut.BYTES:
                        left = disk.left(names, kept, chance)
                        mark = (power_cut.fingerprint(left), told)
                        if mark in seen:
                            continue
                        seen.add(mark)
                        states += 1
                        shutil.rmtree(self.left, ignore_errors=True)
                        self.left.mkdir()
                        power_cut.put(left, self.left)
                        if fault := check(told):
                            before = "the first call" if moment == 0 else " ".join(map(str, calls[moment - 1][::4]))
                            faults.append(f"after call {moment} ({before}), names {names}, bytes {kept}: {fault}")
            if moment < len(calls):
                if calls[moment][0] == "say":
                    told += calls[moment][3].decode()
                else:
                    disk.play(*calls[moment])
        self.assertEqual(power_cut.unlike(disk, self.work), [], "changed by calls that the shim does not record")
        print(f"{name}: {len(calls)} calls, {states} disks")
        self.assertEqual(faults, [], f"{len(faults)} of {states} disks; the first: {faults[:1]}")

    def fault_of_import(self, told, moves):
        library, sources = self.left / "library", self.left / "originals"
        fault = self.fault_of_library(library, sources, crashes.imported(crashes.events(told)), moves)
        if fault:
            return fault
        code, events = crashes.run_import(library, [sources], *(["--move"] if moves else []))
        if code != 0:
            return f"the import again ends with {code}: {events}"
        fault = self.fault_of_library(library, sources, crashes.imported(events), moves) or crashes.verify(library)
        if fault:
            return "after the import again: " + fault
        have = {sha256 for _, sha256 in crashes.rows(library).values()}
        wanted = {sha256 for path, sha256 in self.before.items() if path.suffix == ".jpg"}
        return "" if have == wanted else f"{len(wanted - have)} photos did not come in"

    def fault_of_library(self, library, sources, told, moves):
        rows = crashes.rows(library)
        for number, sha256 in {**crashes.imported(self.told_before), **told}.items():
            if rows.get(number, ("", ""))[1] != sha256:
                return f"photo {number} had been told as imported"
        for path, sha256 in rows.values():
            if not (library / path).exists():
                return f"{path} has a row and no file"
            if hash_of(library / path) != sha256:
                return f"{path} is damaged"
        there = {hash_of(path) for folder in ((sources, library / "photos") if moves else (sources,))
                 for path in folder.rglob("*.*") if path.is_file()}
        return "" if set(self.before.values()) <= there else "an original is lost"

    def test_import(self):
        for moves in (False, True):
            with self.subTest(moves=moves):
                shutil.rmtree(self.work, ignore_errors=True)
                shutil.copytree(self.root / "models/half", self.work / "library")
                shutil.copytree(self.originals, self.work / "originals")
                command = crashes.import_command(self.work / "library", [self.work / "originals"], *(["--move"] if moves else []))
                self.cut("move" if moves else "import", command, "photoflux",
                         lambda told, moves=moves: self.fault_of_import(told, moves), 4)

    def test_a_first_import_makes_the_library(self):
        shutil.rmtree(self.work, ignore_errors=True)
        shutil.copytree(self.originals, self.work / "originals")
        (self.work / "library").mkdir()

        def fault(told):
            database = self.left / "library/catalogue.sqlite"
            if crashes.imported(crashes.events(told)) and not database.exists():
                return "the library is gone"
            code, events = crashes.run_import(self.left / "library", [self.left / "originals"])
            if code != 0:
                return f"the import again ends with {code}: {events}"
            have = {number: sha256 for number, (_, sha256) in crashes.rows(self.left / "library").items()}
            if not crashes.imported(crashes.events(told)).items() <= have.items():
                return "photos that had been told as imported are gone"
            return crashes.verify(self.left / "library")

        self.cut("first import", crashes.import_command(self.work / "library", [self.work / "originals"]), "photoflux", fault, 3)

    def test_backup(self):
        """The second one, after which the first is removed: one of them is whole at any time."""
        shutil.rmtree(self.work, ignore_errors=True)
        shutil.copytree(self.root / "models/half", self.work / "library")
        backups = self.work / "backups"
        backup = [BIN / "photoflux-library-script", self.work / "library", "backup", backups]
        first = subprocess.run(backup, capture_output=True, text=True)
        self.assertEqual(first.returncode, 0, first.stdout)
        code, told = crashes.run_import(self.work / "library", [self.originals])
        self.assertEqual(code, 0, told)

        def fault(told):
            folder, whole = self.left / "backups", []
            for manifest in sorted(folder.glob("*/manifest")):
                lines = manifest.read_text().splitlines()
                if not lines or not lines[-1].startswith("end "):
                    return "a manifest is not whole"
                files = [(folder / f"files/{word[1][:2]}/{word[1]}", word[1]) for word in map(str.split, lines) if word[0] == "file"]
                files.append((manifest.with_name("catalogue.sqlite"), lines[2].split()[1]))
                bad = [path.name for path, sha256 in files if not path.exists() or hash_of(path) != sha256]
                if bad:
                    return f"{manifest.parent.name} lacks {len(bad)} of {len(files)} files"
                whole.append(len(files))
            if not whole:
                return "no backup is left"
            gone = "done backup" in told and max(whole) < crashes.PHOTOS
            return "the backup that had been told of is gone" if gone else ""

        self.cut("backup", backup, "photoflux-library-script", fault, 6)

    def test_restore(self):
        """The library is there whole, or not at all; the backup stays whole."""
        shutil.rmtree(self.work, ignore_errors=True)
        shutil.copytree(self.root / "models/half", self.root / "restored from")
        script = BIN / "photoflux-library-script"
        backup = subprocess.run([script, self.root / "restored from", "backup", self.work / "backups"], capture_output=True, text=True)
        self.assertEqual(backup.returncode, 0, backup.stdout)
        there = crashes.everything(self.root / "restored from")
        kept = {path.relative_to(self.work): hash_of(path) for path in (self.work / "backups").rglob("*") if path.is_file()}

        def fault(told):
            if {path.relative_to(self.left): hash_of(path) for path in (self.left / "backups").rglob("*") if path.is_file()} != kept:
                return "the backup is another"
            library = self.left / "library"
            if not library.exists():
                return "the library that had been told of is gone" if told else ""
            return crashes.verify(library) or ("" if crashes.everything(library) == there else "it is another library")

        self.cut("restore", [script, self.work / "library", "restore", self.work / "backups"], "photoflux-library-script", fault, 6)

    def test_changes(self):
        code, told = crashes.run_import(self.root / "models/photos", [self.originals])
        self.assertEqual(code, 0, told)
        crashes.write_version_1(self.root / "models/version 1")
        for name, model, steps in (("edit", "photos", "edit"), ("trash", "photos", "trash"), ("migration", "version 1", "open")):
            with self.subTest(script=name):
                shutil.rmtree(self.work, ignore_errors=True)
                self.work.mkdir()
                script = Script(self.work, self.root / "models" / model, steps)
                crashes.fresh(script.library, script.model)
                self.cut(name, script.command(), "photoflux-library-script",
                         lambda told, script=script: script.faults(told, self.left / "library"), 6)


if __name__ == "__main__":
    unittest.main()
