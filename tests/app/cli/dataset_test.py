"""Drives `photoflux dataset`: photos in, a data set out, the photos untouched."""

import hashlib
import json
import os
import pathlib
import re
import signal
import subprocess
import sys
import tempfile
import unittest

BIN = pathlib.Path(os.environ["PHOTOFLUX_BIN_DIR"])
SOURCE = pathlib.Path(os.environ["PHOTOFLUX_SOURCE_DIR"])
sys.path.insert(0, str(SOURCE / "tests/core/dataset"))
import photos as pictures  # noqa: E402


class Dataset(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.root = pathlib.Path(temporary.name)
        self.photos = self.root / "photos"
        self.photos.mkdir()
        self.sets = self.root / "data/photoflux/datasets"
        self.environment = {**os.environ, "LC_ALL": "C.UTF-8", "XDG_DATA_HOME": str(self.root / "data")}

    def add(self, count=6):
        for seed in range(count):
            pictures.scene(seed).save(self.photos / f"{seed:02}.jpg", quality=93)

    def run_program(self, *arguments, code=0):
        result = subprocess.run([BIN / "photoflux", "dataset", *arguments], env=self.environment, cwd=self.root,
                                capture_output=True, text=True)
        self.assertEqual(result.returncode, code, result.stderr + result.stdout)
        return result

    def events(self, *arguments, code=0):
        result = self.run_program(*arguments, "--json", code=code)
        self.assertEqual(result.stderr, "")
        return [json.loads(line) for line in result.stdout.splitlines()]

    def state(self):
        return {path.name: (hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns) for path in self.photos.iterdir()}

    def test_check_says_what_is_kept_and_why_not(self):
        self.add()
        pictures.blurred(pictures.scene(30), 6).save(self.photos / "soft.png")
        (self.photos / "cut.jpg").write_bytes((self.photos / "00.jpg").read_bytes()[:-3000])
        pictures.cropped(pictures.scene(1), 0.06).save(self.photos / "again.png")
        (self.photos / "notes.txt").write_text("no photo")
        before = self.state()
        result = self.run_program("check", self.photos, "--resolution", "256")
        lines = {found[2]: line for line in result.stdout.splitlines() if (found := re.match(r"(kept|set aside) +(\S+)  ", line))}
        self.assertTrue(lines["00.jpg"].startswith("kept"), result.stdout)
        self.assertIn("blurred", lines["soft.png"])
        self.assertIn("ends before its picture does", lines["cut.jpg"])
        self.assertIn("nearly the same as 01.jpg", lines["again.png"])
        self.assertIn("6 of 9 photos are kept", result.stdout)
        self.assertIn("only 6 photos", result.stderr)
        self.assertEqual(self.state(), before)
        self.assertFalse(self.sets.exists())

        events = self.events("check", self.photos, "--resolution", "256", "--keep", "soft.png", "--leave", self.photos / "00.jpg")
        photos = {pathlib.Path(e["path"]).name: e for e in events if e["event"] == "photo"}
        self.assertEqual((photos["soft.png"]["chosen"], photos["soft.png"]["overruled"]), (True, True))
        self.assertEqual((photos["00.jpg"]["chosen"], photos["00.jpg"]["overruled"]), (False, True))
        self.assertEqual([f["kind"] for f in photos["again.png"]["findings"]], ["near_duplicate"])
        self.assertEqual(photos["again.png"]["findings"][0]["other"], str(self.photos / "01.jpg"))
        self.assertEqual([e["photo"] for e in events if e["event"] == "progress"], list(range(10)))

    def test_too_few_photos_are_refused(self):
        self.add(3)
        result = self.run_program("check", self.photos, "--resolution", "256", code=3)
        self.assertIn("3 of 3 photos can be trained on, and 4 are the least", result.stderr)
        self.run_program("make", self.photos, "--resolution", "256", "--name", "dog", "--trigger", "ohwx", "--class", "dog", code=3)
        self.assertFalse(self.sets.exists())

    def test_a_data_set_is_made_shown_edited_and_removed(self):
        self.add()
        (self.photos / "02.txt").write_text("on the beach\n")
        before = self.state()
        made = ["make", self.photos, "--resolution", "256", "--name", "my dog", "--trigger", "ohwx", "--class", "dog"]
        result = self.run_program(*made, "--captions", "files")
        self.assertEqual(result.stdout.splitlines()[-1], str(self.sets / "my dog"))
        stored = json.loads((self.sets / "my dog/dataset.json").read_text())
        captions = {pathlib.Path(p["path"]).name: (p["caption"], p["caption_from"]) for p in stored["photos"]}
        self.assertEqual(captions["02.jpg"], ("ohwx, on the beach", "file"))
        self.assertEqual(captions["03.jpg"][1], "composed")
        self.assertEqual(stored["photos"][0]["sha256"], before["00.jpg"][0])
        self.assertEqual(self.state(), before)
        self.assertIn("choose another name", self.run_program(*made, code=3).stderr)

        self.run_program("caption", "my dog", "03.jpg", "ohwx dog asleep")
        shown = self.run_program("show", "my dog").stdout
        self.assertIn("ohwx dog asleep", shown)
        self.assertIn("my dog", self.run_program("list").stdout)
        self.assertEqual(self.events("remove", "my dog")[0]["event"], "removed")
        self.assertEqual(list(self.sets.iterdir()), [])
        self.assertEqual(self.state(), before)
        self.assertIn("nor any other", self.run_program("remove", "my dog", code=3).stderr)

    def test_a_person_needs_consent_before_anything_is_looked_at(self):
        self.add()
        made = ["make", self.photos, "--resolution", "256", "--name", "anna", "--trigger", "ohwx", "--class"]
        for arguments in (["woman"], ["dog", "--person"]):
            refused = self.run_program(*made, *arguments, code=3)
            self.assertIn("has agreed", refused.stderr)
            self.assertEqual(refused.stdout, "")
        # With consent, faces are looked for, and these photos have none.
        self.assertIn("no face was found", self.run_program(*made, "woman", "--consent", code=3).stdout)
        keep = [word for seed in range(5) for word in ("--keep", f"{seed:02}.jpg")]
        self.run_program(*made, "woman", "--consent", *keep)
        stored = json.loads((self.sets / "anna/dataset.json").read_text())
        self.assertEqual((stored["person"], stored["consent"]["wording"]), (True, 1))
        self.assertIn("has agreed", stored["consent"]["text"])
        self.assertIn("Consent was given", self.run_program("show", "anna").stdout)

    def test_wrong_words_are_refused(self):
        self.add(1)
        for arguments in (["chek"], ["check"], ["check", self.photos, "--name", "x"], ["make", self.photos], [],
                          ["make", self.photos, "--name", "../x", "--trigger", "a", "--class", "b"],
                          ["make", self.photos, "--name", "x", "--trigger", "a,b", "--class", "c"],
                          ["make", self.photos, "--name", "x", "--trigger", "a", "--class", "b", "--captions", "none"]):
            self.run_program(*arguments, code=2)
        self.run_program("check", self.root / "absent", code=3)
        self.run_program("check", self.photos, "--keep", "absent.jpg", code=3)
        self.run_program("check", self.photos, "--resolution", "5", code=3)
        self.assertIn("--consent", self.run_program("--help").stdout)
        (self.sets / "x").mkdir(parents=True)
        (self.sets / "x/dataset.json").write_text('{"format": "photoflux-dataset", "version": 99}')
        self.assertIn("newer PhotoFlux", self.run_program("show", "x", code=3).stderr)

    def test_ctrl_c_cancels(self):
        self.add(4)
        many = [self.photos / f"{n % 4:02}.jpg" for n in range(4)]
        for n in range(200):
            (self.photos / f"copy{n}.jpg").write_bytes(many[n % 4].read_bytes())
        process = subprocess.Popen([BIN / "photoflux", "dataset", "check", self.photos, "--json"], env=self.environment,
                                   stdout=subprocess.PIPE, text=True)
        self.assertIn("progress", process.stdout.readline())
        process.send_signal(signal.SIGINT)
        rest = process.communicate(timeout=60)[0]
        self.assertEqual(process.returncode, 130)
        self.assertEqual(json.loads(rest.splitlines()[-1])["code"], "cancelled")


if __name__ == "__main__":
    unittest.main()
