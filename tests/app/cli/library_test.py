"""Drives `photoflux library`: photos in, found, described, put into albums, thrown away; the originals untouched."""

import hashlib
import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time
import unittest

BIN = pathlib.Path(os.environ["PHOTOFLUX_BIN_DIR"])
SOURCE = pathlib.Path(os.environ["PHOTOFLUX_SOURCE_DIR"])
sys.path.insert(0, str(SOURCE / "tests/core/dataset"))
import photos as pictures  # noqa: E402

SIDECAR = """<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmp:Rating="4">
<dc:subject><rdf:Bag><rdf:li>lake</rdf:li></rdf:Bag></dc:subject></rdf:Description></rdf:RDF></x:xmpmeta>"""


class Library(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.root = pathlib.Path(temporary.name).resolve()
        self.photos = self.root / "photos"
        self.photos.mkdir()
        self.library = self.root / "data/photoflux"
        self.environment = {**os.environ, "LC_ALL": "C.UTF-8", "XDG_DATA_HOME": str(self.root / "data"),
                            "PHOTOFLUX_WORKER": str(BIN / "photoflux-fake-worker")}

    def add(self, count=6, size=(320, 240)):
        for seed in range(count):
            exif = pictures.scene(seed, *size).getexif()
            exif[0x9003] = exif[0x0132] = f"2024:05:{seed + 1:02} 12:00:00"
            exif[0x010F], exif[0x0110] = "FUJIFILM", "X100V"
            pictures.scene(seed, *size).save(self.photos / f"{seed:02}.jpg", quality=93, exif=exif)

    def run_program(self, *arguments, code=0, command="library"):
        result = subprocess.run([BIN / "photoflux", command, *arguments], env=self.environment, cwd=self.root,
                                capture_output=True, text=True)
        self.assertEqual(result.returncode, code, result.stderr + result.stdout)
        return result

    def events(self, *arguments, code=0, command="library"):
        result = self.run_program(*arguments, "--json", code=code, command=command)
        self.assertEqual(result.stderr, "")
        return [json.loads(line) for line in result.stdout.splitlines()]

    def items(self, *arguments):
        return [event for event in self.events(*arguments) if event["event"] == "item"]

    def state(self):
        return {path: (hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns)
                for path in self.photos.rglob("*") if path.is_file()}

    def test_photos_come_in_once_and_the_originals_stay(self):
        self.add()
        (self.photos / "02.jpg.xmp").write_text(SIDECAR)
        (self.photos / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 no more")
        (self.photos / "notes.txt").write_text("hello")
        before = self.state()
        events = self.events("import", self.photos)
        done = events[-1]
        self.assertEqual({key: done[key] for key in ("event", "imported", "known", "unreadable", "others", "sidecars")},
                         {"event": "done", "imported": 6, "known": 0, "unreadable": 1, "others": 1, "sidecars": 1})
        for event in [event for event in events if event["event"] == "imported"]:
            copy, source = pathlib.Path(event["path"]), pathlib.Path(event["source"])
            self.assertEqual(copy.read_bytes(), source.read_bytes())
            self.assertEqual(hashlib.sha256(copy.read_bytes()).hexdigest(), event["sha256"])
            self.assertEqual(copy.stat().st_mode & 0o777, 0o600)
        self.assertEqual([event["path"] for event in events if event["event"] == "unreadable"], [str(self.photos / "broken.jpg")])
        result = self.run_program("import", self.photos)
        self.assertEqual(result.stdout, "0 new, 6 there already, 1 unreadable, 1 other file left alone\n")
        self.assertIn("broken.jpg", result.stderr)
        self.assertEqual(self.state(), before)
        items = {pathlib.Path(item["path"]).name: item for item in self.items("list")}
        self.assertEqual(len(items), 6)
        self.assertEqual((items["02.jpg"]["rating"], items["02.jpg"]["tags"]), (4, ["lake"]))
        self.assertEqual(items["03.jpg"]["camera"], "FUJIFILM X100V")
        self.assertEqual(pathlib.Path(items["03.jpg"]["path"]).parent, self.library / "photos/2024/05")
        self.assertTrue((self.library / "photos/2024/05/02.jpg.xmp").exists())

    def test_in_place_and_moved(self):
        self.add(3)
        self.assertIn("cannot go together", self.run_program("import", self.photos, "--move", "--in-place", code=2).stderr)
        self.assertEqual(self.events("import", self.photos, "--in-place")[-1]["imported"], 3)
        self.assertEqual(sorted(item["path"] for item in self.items("list")), sorted(map(str, self.photos.iterdir())))
        self.assertEqual([path.name for path in (self.library / "photos").rglob("*") if path.is_file()], ["lock"])
        (self.photos / "00.jpg").rename(self.root / "00.jpg")
        self.assertEqual([item["offline"] for item in self.items("list", "--sort", "name")], [True, False, False])
        other = ("--library", self.root / "other")
        self.events("import", self.photos, "--move", *other)
        self.assertEqual(list(self.photos.iterdir()), [])
        self.assertEqual(len(self.items("list", *other)), 2)

    def test_views(self):
        self.add(5)
        self.run_program("import", self.photos)
        names = lambda *arguments: [pathlib.Path(item["path"]).name for item in self.items(*arguments)]  # noqa: E731
        self.assertEqual(names("list"), ["04.jpg", "03.jpg", "02.jpg", "01.jpg", "00.jpg"])
        self.assertEqual(names("list", "--sort", "name", "--limit", "2"), ["00.jpg", "01.jpg"])
        self.assertEqual(self.events("list", "--limit", "2")[-1], {"event": "done", "items": 2, "of": 5})
        self.assertEqual(names("search", "x100v", "--sort", "oldest"), ["00.jpg", "01.jpg", "02.jpg", "03.jpg", "04.jpg"])
        self.assertEqual(names("search", "03"), ["03.jpg"])
        self.assertEqual(names("search", "zebra"), [])
        lines = self.run_program("list", "--sort", "name").stdout.splitlines()
        self.assertEqual(len(lines), 5)
        self.assertTrue(lines[0].endswith("00.jpg"))
        shown = self.run_program("show", self.library / "photos/2024/05/03.jpg").stdout
        for words in ("FUJIFILM X100V", "320x240", "SHA-256"):
            self.assertIn(words, shown)
        pictures.cropped(pictures.scene(1, 320, 240), 0.004).save(self.photos / "again.jpg", quality=70)
        self.run_program("import", self.photos)
        groups = [event["ids"] for event in self.events("duplicates") if event["event"] == "duplicates"]
        self.assertEqual(len(groups), 1)
        self.assertEqual({pathlib.Path(item["path"]).name for item in self.items("show", *map(str, groups[0]))}, {"01.jpg", "again.jpg"})

    def test_what_the_user_says_of_photos(self):
        self.add(3)
        self.run_program("import", self.photos)
        first, second, _ = [str(item["id"]) for item in self.items("list", "--sort", "name")]
        self.run_program("rate", "5", first, second)
        self.run_program("flag", "picked", first)
        self.run_program("favourite", "yes", second)
        self.run_program("tag", "add", "holiday", first, second)
        self.run_program("tag", "remove", "holiday", second)
        self.run_program("title", first, "Red fox")
        self.run_program("caption", first, "at the lake")
        one, two = self.items("show", first, second)
        self.assertEqual((one["rating"], one["flag"], one["tags"], one["title"], one["caption"]),
                         (5, "picked", ["holiday"], "Red fox", "at the lake"))
        self.assertEqual((two["rating"], two["favourite"], two["tags"]), (5, True, []))
        self.assertEqual(self.run_program("tags").stdout.split(), ["1", "holiday"])
        self.run_program("album", "add", "Trip")
        self.run_program("album", "put", "Trip", first, second)
        self.run_program("album", "take", "Trip", second)
        self.run_program("album", "rename", "Trip", "Journey")
        self.run_program("album", "add", "Best", "--query", "fox")
        albums = {event["name"]: event for event in self.events("album") if event["event"] == "album"}
        self.assertEqual((albums["Journey"]["items"], albums["Best"]["items"], albums["Best"]["query"]), (1, 1, "fox"))
        self.assertEqual([item["id"] for item in self.items("list", "--album", "Journey")], [int(first)])
        self.run_program("album", "remove", "Journey")
        self.assertEqual(len(self.items("list")), 3)

    def test_trash(self):
        self.add(2)
        self.run_program("import", self.photos / "00.jpg")
        self.run_program("import", self.photos / "01.jpg", "--in-place")
        paths = [pathlib.Path(item["path"]) for item in self.items("list", "--sort", "name")]
        self.run_program("trash", *paths)
        self.assertEqual(self.items("list"), [])
        self.assertEqual(len(self.items("list", "--trash")), 2)
        self.assertEqual(self.events("import", self.photos)[-1]["in_trash"], 2)
        self.run_program("restore", paths[0])
        self.assertEqual(len(self.items("list")), 1)
        self.run_program("trash", paths[0])
        self.assertEqual(self.events("purge")[-1], {"event": "purged", "items": 0})
        self.assertEqual(self.events("purge", "--days", "0")[-1], {"event": "purged", "items": 2})
        self.assertEqual([path.exists() for path in paths], [False, True])

    def test_data_sets_take_photos_from_the_library(self):
        self.add(7, size=(480, 360))
        self.run_program("import", self.photos, "--in-place")
        items = [str(item["id"]) for item in self.items("list", "--sort", "name")]
        self.run_program("album", "add", "Rex")
        self.run_program("album", "put", "Rex", *items[:6])
        self.run_program("tag", "add", "dog", *items[:5])
        checked = lambda *arguments: [pathlib.Path(event["path"]).name  # noqa: E731
                                      for event in self.events("check", *arguments, "--resolution", "256", command="dataset")
                                      if event["event"] == "photo"]
        self.assertEqual(sorted(checked("--album", "Rex")), [f"{n:02}.jpg" for n in range(6)])
        self.assertEqual(sorted(checked("--from-library", "dog")), [f"{n:02}.jpg" for n in range(5)])
        self.assertEqual(sorted(checked("--from-library", "dog", "--album", "Rex", self.photos / "06.jpg")),
                         ["00.jpg", "01.jpg", "02.jpg", "03.jpg", "04.jpg", "06.jpg"])
        (self.photos / "00.jpg").rename(self.root / "away.jpg")
        result = self.run_program("make", "--album", "Rex", "--resolution", "256", "--name", "rex", "--trigger", "ohwx",
                                  "--class", "dog", command="dataset")
        self.assertIn("files are not there: " + str(self.photos / "00.jpg"), result.stderr)
        stored = json.loads((self.root / "data/photoflux/datasets/rex/dataset.json").read_text())
        self.assertEqual(sorted(pathlib.Path(photo["path"]).name for photo in stored["photos"]), [f"{n:02}.jpg" for n in range(1, 6)])
        # The training, too, looks at these photos, and refuses where none is left.
        train = ("--name", "rex2", "--trigger", "ohwx", "--class", "dog", "--forecast")
        self.assertIn("there is no album", self.run_program("--album", "Absent", *train, code=3, command="train").stderr)
        self.assertIn("cannot go together", self.run_program("--album", "Rex", "--data-set", "rex", *train, code=2, command="train").stderr)
        self.assertIn("has no photo that fits", self.run_program("--from-library", "zebra", *train, code=3, command="train").stderr)
        looked = self.run_program("--from-library", "dog", *train, "--resolution", "256", command="train").stderr
        self.assertIn("left out, because their files are not there: " + str(self.photos / "00.jpg"), looked)
        self.assertIn("4 of 4 photos are kept", looked)

    def test_verify_backup_and_restore(self):
        self.add(4)
        self.run_program("import", self.photos)
        self.assertIn("is sound", self.run_program("verify").stdout)
        items = self.items("list")
        kept = {pathlib.Path(item["path"]): pathlib.Path(item["path"]).read_bytes() for item in items}
        self.run_program("rate", "3", str(items[0]["id"]))
        backups = self.root / "backups"
        made = self.events("backup", backups)[-1]
        self.assertEqual((made["files"], made["copied"]), (4, 4))
        self.assertEqual(self.events("backup", backups)[-1]["copied"], 0)
        self.assertEqual(len(self.run_program("backup", backups, "--list").stdout.splitlines()), 2)

        broken, lost = list(kept)[:2]
        broken.write_bytes(kept[broken][:-1] + b"x")
        lost.unlink()
        found = {event["path"]: event["fault"] for event in self.events("verify", code=3) if event["event"] == "finding"}
        self.assertEqual(found.pop(str(lost)), "missing")
        self.assertIn(found.pop(str(broken)), ("damaged", "changed"))
        self.assertEqual(found, {})
        self.assertIn("restore --backup", self.run_program("verify", code=3).stderr)
        self.run_program("restore", "--backup", self.root, code=3)

        (self.library / "catalogue.sqlite").write_bytes(b"no database at all")
        self.run_program("restore", "--backup", backups)
        self.assertEqual({path: path.read_bytes() for path in kept}, kept)
        self.assertEqual(self.items("show", str(items[0]["id"]))[0]["rating"], 3)
        self.assertIn("is sound", self.run_program("verify").stdout)
        self.assertEqual(self.events("import", self.photos)[-1]["known"], 4)

    def test_backups_that_are_due(self):
        self.add(2)
        self.run_program("import", self.photos)
        backups = self.root / "backups"
        self.run_program("backup", "--if-due", code=2)  # where to?
        self.assertIn("is not there", self.run_program("backup", backups, "--if-due", "--every", "day", code=4).stderr)
        backups.mkdir()
        self.assertEqual(self.events("backup", "--if-due")[-1]["files"], 2)
        not_due = self.events("backup", "--if-due")[-1]
        self.assertEqual(not_due["event"], "not_due")
        self.assertAlmostEqual(not_due["next"] / 1000, time.time() + 24 * 3600, delta=60)
        self.assertIn("No backup is due", self.run_program("backup", "--if-due").stderr)
        # A day passes: the newest backup is as old.
        newest = next(backups.glob("20*"))
        newest.rename(newest.with_name("2020-01-01T00-00-00.000"))
        manifest = backups / "2020-01-01T00-00-00.000/manifest"
        lines = manifest.read_text().splitlines(keepends=True)
        lines[1] = "made 1577836800000\n"
        body = "".join(lines[:-1])
        manifest.write_text(body + f"end {hashlib.sha256(body.encode()).hexdigest()}\n")
        self.assertEqual(self.events("backup", "--if-due", "--keep", "1")[-1]["event"], "backup")
        self.assertEqual(len(list(backups.glob("20*"))), 1)
        self.events("backup", "--every", "never")
        self.assertIsNone(self.events("backup", "--if-due")[-1]["next"])
        self.run_program("backup", "--every", "hour", code=2)

    def test_pictures_made_for_the_library(self):
        made = self.events("a red fox on snow", "--count", "2", "--seed", "7", "--to-library", command="generate")
        paths = [pathlib.Path(event["path"]) for event in made if event["event"] == "picture"]
        self.assertEqual([path.parent for path in paths], [self.library / "pictures"] * 2)
        model = next(event["model"] for event in made if event["event"] == "picture")
        found = self.items("search", f'prompt:"red fox" model:{model[:4]}')
        self.assertEqual({item["path"] for item in found}, {str(path) for path in paths})
        for item in found:
            self.assertEqual(item["sha256"], hashlib.sha256(pathlib.Path(item["path"]).read_bytes()).hexdigest())
            self.assertGreater(item["width"], 0)
        self.run_program("verify")
        # Elsewhere, as a file of the user's own.
        self.events("a blue boat", "--out", self.root / "boat.png", "--library", self.library, command="generate")
        self.assertEqual([item["path"] for item in self.items("search", "boat")], [str(self.root / "boat.png")])
        paths[0].write_bytes(paths[0].read_bytes()[:-1] + b"x")
        self.assertIn("pictures", self.run_program("verify", code=3).stdout)

    def test_wrong_words_are_refused(self):
        self.assertIn("there is no library", self.run_program("list", code=3).stderr)
        self.add(1)
        self.run_program("import", self.photos)
        for arguments in ([], ["lst"], ["import"], ["search"], ["show"], ["list", "more"], ["list", "--sort", "size"], ["rate", "x", "1"],
                          ["flag", "maybe", "1"], ["tag", "add"], ["title", "1"], ["trash"], ["album", "put"], ["album", "mix", "x"],
                          ["backup"], ["restore", "1", "--backup", self.root], ["verify", "--keep", "3"]):
            self.run_program(*arguments, code=2)
        for arguments in (["show", "99"], ["show", "absent.jpg"], ["rate", "9", "1"], ["album", "put", "Absent", "1"],
                          ["import", self.root / "absent"], ["import", self.library]):
            self.run_program(*arguments, code=3)
        self.assertIn("--in-place", self.run_program("--help").stdout)

    def test_ctrl_c_keeps_what_came_in(self):
        self.add(4)
        first = (self.photos / "00.jpg").read_bytes()
        for n in range(400):
            (self.photos / f"copy{n}.jpg").write_bytes(first + str(n).encode())
        process = subprocess.Popen([BIN / "photoflux", "library", "import", self.photos, "--json"], env=self.environment,
                                   stdout=subprocess.PIPE, text=True)
        told = []
        for line in process.stdout:
            told.append(json.loads(line))
            if told[-1]["event"] == "imported" and process.poll() is None:
                process.send_signal(signal.SIGINT)
                break
        told += [json.loads(line) for line in process.stdout]
        process.stdout.close()
        self.assertEqual(process.wait(timeout=60), 130)
        self.assertEqual(told[-1]["code"], "cancelled")
        came = [event for event in told if event["event"] == "imported"]
        self.assertEqual(len(self.items("list")), len(came))
        self.assertLess(len(came), 404)
        self.assertEqual(self.events("import", self.photos)[-1]["imported"], 404 - len(came))


if __name__ == "__main__":
    unittest.main()
