"""The Library screen by keyboard and screen reader (driver.py): what is heard, what the keys do, what an import tells.

Photos are made here and imported by the command line; what the window changes is read back by it.
"""

import json
import shutil
import struct
import subprocess
import tempfile
import unittest
import zlib
from pathlib import Path

# Before pyatspi: it starts the test again where that may be imported.
from driver import PROGRAMS, SOURCE, Window, act, click, wait_for  # isort: skip

import pyatspi

COUNT = 12


def write_png(path, colour, side=64):
    """A square of one colour with a mark at its corner, so that no two have the same bytes."""
    def row(y):
        return b"\0" + b"".join(bytes(colour if x + y > 8 else (255, 255, 255)) for x in range(side))

    def chunk(kind, body):
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"".join(map(row, range(side))))) + chunk(b"IEND", b""))


def photoflux(*arguments):
    done = subprocess.run([PROGRAMS / "photoflux", "library", *map(str, arguments), "--json"], capture_output=True, text=True, check=False)
    return [json.loads(line) for line in done.stdout.splitlines()]


class Library(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="photoflux-desktop-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.card = self.folder / "card"
        self.card.mkdir()
        for i in range(COUNT):
            write_png(self.card / f"P{i:02}.png", (20 * i, 200 - 10 * i, 90))
        photoflux("import", self.card, "--in-place", "--library", self.folder / "library")

    def open(self, **variables):
        window = Window("--screen", "library", folder=self.folder, **variables)
        self.addCleanup(window.close)
        self.tile(window, 1)
        window.focus()
        return window

    def tile(self, window, place):
        return wait_for(
            lambda: next((node for node in window.everything() if node.name.endswith(f", {place} of {COUNT}")), None),
            what=f"photo {place}",
        )

    def heard(self, window, words):
        wait_for(lambda: words in (window.focused().name if window.focused() else ""), what=f"the focus on “{words}”")

    def items(self):
        return {Path(item["path"]).name: item for item in photoflux("list", "--library", self.folder / "library") if "path" in item}

    def test_the_grid_is_heard_and_driven_by_keys(self):
        window = self.open()
        first = self.tile(window, 1).name
        self.assertRegex(first, r"^P\d\d\.png, no stars, .*\d{4}, 1 of 12$")
        name = first.split(",")[0]
        window.keys("Right", "Home")
        self.heard(window, "1 of 12")
        window.keys("End")
        self.heard(window, "12 of 12")
        window.keys("Home", "Right")
        self.heard(window, "2 of 12")
        window.keys("Home", "4")
        wait_for(lambda: "4 stars" in self.tile(window, 1).name, what="the stars to be heard")
        wait_for(lambda: self.items()[name]["rating"] == 4, what="the stars in the catalogue")
        window.keys("p")
        wait_for(lambda: "picked" in self.tile(window, 1).name, what="the flag to be heard")

        # Ctrl moves without selecting, Ctrl+Space takes one more; Delete throws both away, and Ctrl+Z brings them back.
        window.keys("ctrl+Right", "ctrl+Right", "ctrl+space")
        window.wait("2 selected")
        window.keys("Delete")
        window.wait("2 moved to the trash")
        wait_for(lambda: len(self.items()) == COUNT - 2, what="two to be gone")
        window.keys("ctrl+z")
        self.tile(window, 12)
        self.assertEqual(len(self.items()), COUNT)

        window.keys("Return")  # quick look, and back
        window.wait("Photos before and after")
        window.keys("Escape")
        wait_for(lambda: window.find("Photos before and after") is None, what="the quick look to close")

    def test_search_inspector_and_sheets_are_reached_by_keys(self):
        window = self.open()
        window.keys("slash")
        self.heard(window, "Search the library")
        window.write("ra")
        window.wait("rating:", pyatspi.ROLE_LIST_ITEM)
        window.keys("Down", "Return")  # Enter alone takes nothing that was not chosen
        window.write(">x")
        wait_for(lambda: "rating" in window.focused().description, what="where the search is wrong")
        window.keys("Escape", "Escape")
        self.tile(window, 1)
        window.keys("Escape", "Home")
        self.heard(window, "1 of 12")

        seen = []
        for _ in range(16):
            window.keys("Tab")
            seen.append(window.focused().name if window.focused() else "")
            if seen[-1] == "Show in folder":
                break
        for name in ("Rating", "Favourite", "Move to the trash", "Add a tag", "Title", "Caption", "Edit"):
            self.assertIn(name, seen)
        window.keys("ctrl+shift+i")
        window.wait("Import photos")
        self.heard(window, "Choose photos…")
        window.keys("Escape")
        wait_for(lambda: window.find("Import photos") is None, what="the sheet to close")

        # Another language at once, also in what C++ says.
        window.keys("ctrl+5")
        act(window.wait("Language", pyatspi.ROLE_COMBO_BOX))
        act(window.wait("Español", pyatspi.ROLE_LIST_ITEM))
        act(window.wait("Biblioteca"))  # keys go to the list until it has faded away
        wait_for(lambda: any("sin estrellas" in node.name for node in window.everything()), what="the photos in Spanish")
        window.wait("Todos los álbumes")

    def test_an_import_tells_of_each_file_that_is_not_whole(self):
        new = self.folder / "new" / "camera"
        new.mkdir(parents=True)
        (new / "nonsense.jpg").write_text("no picture")
        whole = (SOURCE / "docs/library.jpg").read_bytes()
        (new / "cut.jpg").write_bytes(whole[: len(whole) * 6 // 10])
        shutil.copy(self.card / "P00.png", new / "again.png")
        window = self.open(cwd=new.parent)
        window.keys("ctrl+shift+i")
        self.heard(window, "Choose photos…")
        window.keys("Tab", "Return")
        # Qt's own dialog lists what lies in the folder where the program started; the first one is chosen.
        click(wait_for(lambda: window.find("Open", pyatspi.ROLE_PUSH_BUTTON), what="the folder dialog"))
        window.wait("Import finished")
        for figure in ("1 new", "1 already there", "1 not whole", "1 could not be read"):
            window.wait(figure)
        for name, why in (("cut.jpg", "cut"), ("nonsense.jpg", "no picture")):
            self.assertIn(why, window.wait(name, pyatspi.ROLE_LIST_ITEM).description)
        act(window.wait("Copy as text", pyatspi.ROLE_PUSH_BUTTON))
        window.wait("Copied", pyatspi.ROLE_PUSH_BUTTON)
        self.heard(window, "Done")


if __name__ == "__main__":
    unittest.main(verbosity=2, warnings="ignore")
