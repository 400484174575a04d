"""Drives `photoflux library faces`: off until asked, found, named, searched for, and forgotten without a trace."""

import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

BIN = pathlib.Path(os.environ["PHOTOFLUX_BIN_DIR"])
FIXTURE = pathlib.Path(os.environ["PHOTOFLUX_FIXTURES_DIR"]) / "face_photos"


class Faces(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.root = pathlib.Path(temporary.name).resolve()
        self.library = self.root / "data/photoflux"
        self.environment = {**os.environ, "LC_ALL": "C.UTF-8", "XDG_DATA_HOME": str(self.root / "data"),
                            "XDG_CONFIG_HOME": str(self.root / "config")}
        self.run_program("import", FIXTURE / "photos", "--in-place")

    def run_program(self, *arguments, code=0):
        result = subprocess.run([BIN / "photoflux", "library", *arguments], env=self.environment, cwd=self.root,
                                capture_output=True, text=True)
        self.assertEqual(result.returncode, code, result.stderr + result.stdout)
        return result

    def events(self, *arguments, code=0):
        result = self.run_program(*arguments, "--json", code=code)
        self.assertEqual(result.stderr, "")
        return [json.loads(line) for line in result.stdout.splitlines()]

    def people(self):
        return self.events("faces", "list", "--all")

    def found(self, query):
        return {pathlib.Path(event["path"]).name for event in self.events("search", query) if event["event"] == "item"}

    def test_people_from_off_to_forgotten(self):
        state = self.events("faces")[0]
        self.assertEqual((state["enabled"], state["faces"]), (False, 0))
        self.assertIn("is off", self.run_program("faces", "find", code=2).stderr)
        self.run_program("faces", "on", "--models", self.root, code=3)  # none are there

        self.events("faces", "on", "--models", FIXTURE / "models")
        events = self.events("faces", "find")
        self.assertEqual(events[-1], {"event": "done", "photos": 8, "faces": 7, "away": 0, "unreadable": 0})
        self.assertEqual([event["done"] for event in events[:-1]], list(range(9)))
        self.assertEqual(self.events("faces", "find")[-1]["photos"], 0)

        groups = self.people()
        self.assertEqual([group["photos"] for group in groups], [6, 1])
        self.run_program("faces", "name", str(groups[0]["id"]), "Barack", "Obama")
        obama = {"obama.jpg", "obama2.jpg", "obama3.jpg", "obama_partial_face.jpg", "obama_partial_face2.jpg", "turned.jpg"}
        self.assertEqual(self.found("person:obama"), obama)
        self.assertEqual(self.found("person:obama -file:partial"), obama - {"obama_partial_face.jpg", "obama_partial_face2.jpg"})

        face = self.events("faces", "in", FIXTURE / "photos/biden.jpg")[0]
        self.run_program("faces", "assign", "Joe", str(face["id"]))
        self.assertEqual(self.found("person:joe"), {"biden.jpg"})
        wrong = self.events("faces", "in", FIXTURE / "photos/turned.jpg")[0]
        self.run_program("faces", "refuse", str(wrong["id"]))
        self.assertEqual(self.found("person:obama"), obama - {"turned.jpg"})
        self.assertEqual([person["name"] for person in self.people()], ["Barack Obama", "Joe", ""])
        self.run_program("faces", "merge", "barack obama", "joe")
        self.assertEqual(self.found("person:obama"), obama - {"turned.jpg"} | {"biden.jpg"})
        self.run_program("faces", "name", "nobody", "X", code=3)

        self.assertEqual(self.events("faces", "off")[0]["faces"], 7)
        self.assertIn(b"Barack Obama", self.bytes_of_library())
        self.assertEqual(self.events("faces", "off", "--forget")[0]["faces"], 0)
        self.assertNotIn(b"Barack Obama", self.bytes_of_library())
        self.assertEqual(len(self.found("")), 8)

    def bytes_of_library(self):
        return b"".join(path.read_bytes() for path in self.library.rglob("*") if path.is_file())

    def test_a_backup_brings_people_back(self):
        self.events("faces", "on", "--models", FIXTURE / "models")
        self.events("faces", "find")
        self.run_program("faces", "name", str(self.people()[0]["id"]), "Obama")
        self.run_program("backup", self.root / "backup")
        shutil.rmtree(self.library)
        self.run_program("restore", "--backup", self.root / "backup")
        self.assertEqual(len(self.found("person:obama")), 6)
        self.assertEqual(self.events("faces", "find")[-1]["photos"], 0)


if __name__ == "__main__":
    unittest.main()
