"""The editor as people use it without a mouse: every control by Tab, arrows and Enter, as a screen reader hears it; and edits of
many photos at once from the grid. What is asserted is what the catalogue holds afterwards.
"""

import json
import shutil
import sqlite3
import struct
import subprocess
import tempfile
import time
import unittest
import zlib
from pathlib import Path

import pyatspi
from driver import PROGRAMS, Window, wait_for

PHOTOS = 3


def write_photo(path, blue):
    """A gradient of 360 × 240 pixels."""
    rows = b"".join(b"\0" + b"".join(bytes((x * 255 // 360, y, blue)) for x in range(360)) for y in range(240))

    def chunk(kind, body):
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", 360, 240, 8, 2, 0, 0, 0)
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


class Editor(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="photoflux-editor-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        photos = self.folder / "photos"
        photos.mkdir()
        for i in range(PHOTOS):
            write_photo(photos / f"photo{i}.png", 60 * i)
        self.library = self.folder / "library"
        subprocess.run([PROGRAMS / "photoflux", "library", "import", "--in-place", photos, "--library", self.library, "--quiet"], check=True)
        self.window = Window(folder=self.folder)
        self.addCleanup(self.window.close)
        self.window.wait("Prompt")
        self.window.focus()
        self.window.keys("ctrl+1")
        wait_for(lambda: "of 3" in self.window.focused().name, what="the grid")

    def recipes(self):
        """What the shown version of each photo stands at: none for the original."""
        with sqlite3.connect(f"file:{self.library / 'catalogue.sqlite'}?mode=ro", uri=True) as database:
            rows = database.execute(
                "SELECT items.id, recipe FROM items LEFT JOIN versions ON versions.item = items.id AND shown = 1 "
                "LEFT JOIN edit_steps ON version = versions.id AND number = step ORDER BY items.id"
            ).fetchall()
        return [json.loads(recipe) if recipe else {} for _, recipe in rows]

    def open_first(self):
        self.window.keys("Home", "e")
        self.window.wait("Undo", pyatspi.ROLE_PUSH_BUTTON)
        wait_for(lambda: self.window.find("Exposure", pyatspi.ROLE_SLIDER), what="the sliders")

    def tab_to(self, name, role, most=80):
        for _ in range(most):
            self.window.keys("Tab")
            node = self.window.focused()
            if node is not None and node.name == name and node.getRole() == role:
                return node
        raise AssertionError(f"Tab does not come to “{name}”")

    def agree(self, button):
        """Enter on the button that a sheet opens with."""
        wait_for(lambda: self.window.focused().name == button, what=f"the focus on “{button}”")
        self.window.keys("Return")

    def edited(self, setting):
        return [recipe.get(setting, 0) for recipe in self.recipes()]

    def test_every_control_is_reached_and_says_what_it_is(self):
        window = self.window
        self.open_first()
        seen, nameless = [], []
        for stop in range(48):
            window.keys("Tab")
            node = window.focused()
            if node is None or not node.name.strip():
                nameless.append((stop, seen[-1:]))
                continue
            seen.append(node.name)
            if node.name == "Export…":
                break
        self.assertEqual(nameless, [])
        for name in ("Zoom in", "Light", "Exposure", "Brightness", "Contrast", "Highlights", "Shadows", "Whites", "Blacks", "Colour",
                     "Temperature", "Tint", "Saturation", "Vibrance", "Curves", "Detail", "Filters", "History", "Photo 1 of 3", "Export…"):  # fmt: skip
            self.assertIn(name, seen)
        unnamed = [node.getRoleName() for node in window.everything()
                   if node.getState().contains(pyatspi.STATE_FOCUSABLE) and not node.name.strip()
                   and node.getRole() not in (pyatspi.ROLE_FRAME, pyatspi.ROLE_WINDOW, pyatspi.ROLE_APPLICATION)]  # fmt: skip
        self.assertEqual(unnamed, [])

    def test_a_slider_by_arrows_and_a_number_by_enter(self):
        window = self.window
        self.open_first()
        slider = self.tab_to("Contrast", pyatspi.ROLE_SLIDER)
        self.assertTrue(slider.description.startswith("0"), slider.description)
        window.keys("Right", "Right", "shift+Right", "Left")
        wait_for(lambda: abs(max(self.edited("contrast")) - 0.11) < 1e-9, what="the arrows in the catalogue")
        wait_for(lambda: window.find("Contrast", pyatspi.ROLE_SLIDER).description.startswith("+11"), what="the value said")
        window.keys("Return", "ctrl+a", "minus", "2", "5", "Return")
        wait_for(lambda: abs(min(self.edited("contrast")) + 0.25) < 1e-9, what="the number in the catalogue")
        time.sleep(1.5)  # moves of one slider within a second are one step
        window.keys("Escape", "Delete")  # back on the slider, which Delete sets back
        wait_for(lambda: self.edited("contrast") == [0] * PHOTOS, what="the slider set back")
        window.keys("ctrl+z")
        wait_for(lambda: abs(min(self.edited("contrast")) + 0.25) < 1e-9, what="undo")

    def test_an_edit_is_pasted_onto_a_selection_and_taken_back(self):
        window = self.window
        self.open_first()
        self.tab_to("Exposure", pyatspi.ROLE_SLIDER)
        window.keys("shift+Right", "shift+Right")
        wait_for(lambda: max(self.edited("exposure")) > 0, what="the edit")
        value = max(self.edited("exposure"))
        window.keys("Escape")
        window.wait("Photos", pyatspi.ROLE_LIST)
        wait_for(lambda: any("edited" in node.name for node in window.everything()), what="the mark of the edited photo")
        window.keys("Home", "ctrl+shift+c")
        window.wait("What is copied")
        self.agree("Copy")
        wait_for(lambda: window.find("What is copied") is None, what="the sheet to close")
        window.keys("ctrl+a", "ctrl+shift+v")
        asked = lambda: any(node.name.startswith(f"What is pasted onto {PHOTOS}") for node in window.everything())  # noqa: E731
        wait_for(asked, what="the sheet")
        self.agree("Paste")
        wait_for(lambda: not asked(), what="the sheet to close")
        wait_for(lambda: self.edited("exposure") == [value] * PHOTOS, what="the edit on all")
        wait_for(lambda: any(node.name.endswith("have the edit now") for node in window.everything()), what="the word that it is done")
        window.keys("ctrl+z")
        wait_for(lambda: sorted(self.edited("exposure")) == [0] * (PHOTOS - 1) + [value], what="the batch to be undone at once")

    def test_a_selection_is_exported(self):
        window = self.window
        window.keys("Home", "ctrl+a", "ctrl+e")
        (self.folder / "Pictures").mkdir()
        self.agree("Export")
        wait_for(lambda: len(list(self.folder.rglob("photo*.jpg"))) == PHOTOS, what="the exported photos")


if __name__ == "__main__":
    unittest.main(verbosity=2, warnings="ignore")
