"""The window from launch to saved picture, downloads and what goes wrong, by keyboard and screen reader (driver.py).

What is asserted is always the effect (a file, a value, a focus), never that an action said it was done.
"""

import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

# Before pyatspi: it starts the test again where that may be imported.
from driver import PATIENCE, PROGRAMS, SOURCE, Window, act, read_png, states, wait_for  # isort: skip

import pyatspi

sys.path.insert(0, str(SOURCE / "tests/fakes"))
from hub import Hub, write_catalogue  # noqa: E402


class Desktop(unittest.TestCase):
    def setUp(self):
        self.window = Window()
        self.addCleanup(self.window.close)
        self.window.wait("Prompt")
        self.window.focus()

    def test_from_launch_to_a_saved_picture_by_screen_reader(self):
        window = self.window
        window.keys("ctrl+l")
        window.write("a boat [step-ms=4000]")
        wait_for(lambda: "sensitive" in states(window.find("Generate", pyatspi.ROLE_PUSH_BUTTON)), what="Generate enabled")
        act(window.wait("Generate", pyatspi.ROLE_PUSH_BUTTON))  # the rail's entry of that name is a tab

        # Progress is seen to move, with its words, before there is a file.
        # The bar is looked up each time: reading one accessible can take as long as the step that it shows.
        window.wait("Progress of the running job")
        before = wait_for(window.progress, what="progress")
        wait_for(lambda: window.progress() not in ("", before), what="more progress")
        wait_for(lambda: any("Step" in node.name and "of 4" in node.name for node in window.everything()), what="the step")
        self.assertEqual(window.pictures(), [])

        picture = wait_for(lambda: window.pictures(), what="the picture file")[0]
        self.assertEqual(picture.stat().st_mode & 0o777, 0o600)    # nobody else's
        width, height, rows = read_png(picture)
        self.assertEqual((width, height), (128, 128))
        self.assertGreater(len({pixel for row in rows for pixel in row}), 100, "a picture has more than a few colours")
        # It is on the screen and in the strip, under its prompt.
        window.wait("a boat [step-ms=4000]", pyatspi.ROLE_IMAGE)

    def test_keyboard_alone(self):
        window = self.window
        window.write("an owl")  # the prompt has the focus when the window opens
        window.keys("ctrl+Return")
        wait_for(lambda: len(window.pictures()) == 1, what="the first picture")

        # Tab reaches every part of the form, and the way back to the prompt is short.
        seen = []
        for _ in range(40):
            window.keys("Tab")
            node = window.focused()
            if node is not None:
                seen.append(node.name)
            if seen.count("Prompt") > 1 or seen.count("Generate") > 2:
                break
        for name in ("3D", "Model", "Size", "Pictures", "Steps", "Seed"):
            self.assertIn(name, seen)
        window.keys("ctrl+l")
        wait_for(lambda: window.focused() is not None and window.focused().name == "Prompt", what="the focus in the prompt")

        # The same seed once more, then another picture.
        window.keys("ctrl+r")
        wait_for(lambda: len(window.pictures()) == 2, what="the second picture")
        first, second = (read_png(path)[2] for path in window.pictures())
        self.assertEqual(first, second)
        window.keys("F1")
        window.wait("Shortcuts")
        window.wait("Go to the prompt: Ctrl+L")
        window.keys("Escape")
        wait_for(lambda: window.find("Go to the prompt: Ctrl+L") is None, what="the help page to close")

    def test_escape_cancels(self):
        window = self.window
        window.write("a boat [wait]")
        window.keys("ctrl+Return")
        wait_for(lambda: window.find("Cancel", pyatspi.ROLE_PUSH_BUTTON), what="the running job")
        window.keys("Escape")
        wait_for(lambda: window.find("Cancel", pyatspi.ROLE_PUSH_BUTTON) is None, what="the job to stop")
        self.assertEqual(window.pictures(), [])

    def test_a_crashed_engine_is_told_and_the_next_picture_comes(self):
        window = self.window
        window.write("a boat [kill]")
        window.keys("ctrl+Return")
        window.wait("Try again", pyatspi.ROLE_PUSH_BUTTON)
        self.assertIsNone(self.window.process.poll(), "the window lives on")
        window.keys("ctrl+l", "ctrl+a")
        window.write("a boat")
        window.keys("ctrl+Return")
        wait_for(lambda: len(window.pictures()) == 1, what="the picture after the crash")

    def test_every_focusable_control_has_a_name(self):
        window = self.window
        window.write("an owl")
        window.keys("ctrl+Return")
        wait_for(lambda: len(window.pictures()) == 1, what="a picture, so that its buttons are there")
        window.wait("Save as")
        # A job that waits in the open drawer has buttons of its own.
        window.keys("ctrl+p", "ctrl+l", "ctrl+a")
        window.write("waits")
        window.keys("ctrl+Return", "ctrl+j")
        window.wait("Cancel “waits”")
        screens = {"ctrl+1": "Import", "ctrl+2": "Seed", "ctrl+3": "Choose photos", "ctrl+4": "Download FLUX.1 [schnell]", "ctrl+5": "Theme"}
        for screen, sign in screens.items():
            window.keys(screen)
            window.wait(sign)
            nameless, count = [], 0
            for node in window.everything():
                if node.getRole() in (pyatspi.ROLE_FRAME, pyatspi.ROLE_WINDOW, pyatspi.ROLE_APPLICATION):
                    continue
                if node.getState().contains(pyatspi.STATE_FOCUSABLE):
                    count += 1
                    if not node.name.strip():
                        nameless.append((node.getRoleName(), node.parent.name if node.parent else ""))
            self.assertGreater(count, 5)
            self.assertEqual(nameless, [])
            self.assertEqual(self.nameless_stops_of_tab(), [])

    def nameless_stops_of_tab(self):
        """Walks once around the window by Tab and names each place where the focus was not said."""
        window, seen, nameless = self.window, [], []
        for stop in range(45):
            window.keys("Tab")
            node = window.focused()
            if node is None or not node.name.strip():
                nameless.append((stop, seen[-1:]))
            else:
                seen.append(node.name)
        self.assertIn("Close the queue", seen)
        self.assertIn("Cancel “waits”", seen)
        return nameless

    def test_the_language_changes_at_once(self):
        window = self.window
        window.keys("ctrl+5")
        act(window.wait("Language", pyatspi.ROLE_COMBO_BOX))
        act(window.wait("Español", pyatspi.ROLE_LIST_ITEM))
        window.wait("Apariencia")
        window.keys("ctrl+2")
        window.wait("Generar", pyatspi.ROLE_PUSH_BUTTON)


class WithoutAnEngine(unittest.TestCase):
    def test_it_is_said_and_no_job_is_lost(self):
        folder = Path(tempfile.mkdtemp(prefix="photoflux-worker-"))
        self.addCleanup(shutil.rmtree, folder, ignore_errors=True)
        window = Window(worker=folder / "photoflux-worker")
        self.addCleanup(window.close)
        window.wait("Prompt")
        window.focus()
        wait_for(lambda: any(str(folder) in node.name for node in window.everything()), what="the sentence that says what is missing")
        window.write("a boat")
        window.keys("ctrl+Return", "ctrl+j")
        window.wait("Cancel “a boat”")  # a failed one would say: take it off the list
        window.wait("Try again", pyatspi.ROLE_PUSH_BUTTON)
        self.assertEqual(window.pictures(), [])

        (folder / "photoflux-worker").symlink_to((PROGRAMS / "photoflux-fake-worker").resolve())
        act(window.wait("Try again", pyatspi.ROLE_PUSH_BUTTON))
        wait_for(window.pictures, what="the picture that had waited")
        wait_for(lambda: window.find("Try again") is None, what="the problem to be gone")


class Downloads(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="photoflux-desktop-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.hub = Hub()
        self.addCleanup(self.hub.server_close)
        self.addCleanup(self.hub.shutdown)
        self.contents = write_catalogue(self.folder / "catalogue.json", self.hub)
        self.store = self.folder / "data/photoflux/models"

    def open(self):
        window = Window(folder=self.folder, PHOTOFLUX_CATALOGUE=str(self.folder / "catalogue.json"), PHOTOFLUX_HUB=self.hub.address,
                        XDG_DATA_HOME=str(self.folder / "data"), XDG_CONFIG_HOME=str(self.folder / "config"), no_proxy="*")  # fmt: skip
        self.addCleanup(window.close)
        window.wait("Prompt")
        window.focus()
        window.keys("ctrl+4")
        return window

    def test_a_download_goes_on_after_the_window_was_killed(self):
        self.hub.pause = 0.05  # 4 MB take three seconds
        window = self.open()
        act(window.wait("Download Small"))
        part = self.store / "diffusion_models/model.safetensors.part"
        wait_for(lambda: part.stat().st_size > 1_000_000, what="a quarter of the model")
        window.process.kill()
        window.process.wait()
        kept = part.stat().st_size
        self.assertLess(kept, len(self.contents["model.safetensors"]))

        self.hub.seen.clear()
        window = self.open()
        target = self.store / "diffusion_models/model.safetensors"
        wait_for(target.exists, what="the whole model")
        self.assertEqual(target.read_bytes(), self.contents["model.safetensors"])
        ranges = [fields.get("Range") for path, fields in self.hub.seen if path.endswith("model.safetensors")]
        self.assertEqual(ranges, [f"bytes={kept}-"])
        wait_for(lambda: any("Small" in node.name and "is here" in node.name for node in window.everything()), what="“is here”")

    def test_a_licence_is_read_before_it_is_accepted(self):
        window = self.open()
        act(window.wait("Download Strict"))
        window.wait("Nothing is allowed.")
        act(window.wait("Not now"))
        wait_for(lambda: window.find("Nothing is allowed.") is None, what="the dialog to close")
        self.assertEqual(self.hub.seen, [])
        act(window.wait("Download Strict"))
        act(window.wait("Accept and download"))
        wait_for((self.store / "diffusion_models/model.safetensors").exists, what="the model")


@unittest.skipUnless((PROGRAMS / "photoflux-worker").exists(), "built without the engine")
class WithTheEngine(unittest.TestCase):
    def test_a_picture_of_the_bundled_model_is_the_command_lines(self):
        window = Window(worker=PROGRAMS / "photoflux-worker", models=SOURCE / "resources" / "models")
        self.addCleanup(window.close)
        window.wait("Prompt")
        window.focus()
        window.write("a sunflower on a blue background")
        window.keys("ctrl+Return")
        picture = wait_for(window.pictures, what="the picture file")[0]
        again = window.folder / "again.png"
        subprocess.run([PROGRAMS / "photoflux", "generate", "--from", picture, "--out", again, "--quiet"], check=True)
        self.assertEqual(read_png(picture), read_png(again))


class Layout(unittest.TestCase):
    """Places that must look the same whatever the font does: surfaces, not letters."""

    def screenshot(self, theme, size):
        file = Path(tempfile.mkdtemp(prefix="photoflux-shot-")) / "window.png"
        self.addCleanup(shutil.rmtree, file.parent, ignore_errors=True)
        window = Window("--theme", theme, "--size", size, "--screenshot", str(file))
        self.addCleanup(window.close)
        self.assertEqual(window.process.wait(PATIENCE), 0)
        return read_png(file)

    def test_surfaces_follow_the_theme(self):
        for theme, base, raised, canvas in (
            ("dark", (0x15, 0x16, 0x18), (0x1D, 0x1F, 0x22), (0x10, 0x11, 0x13)),
            ("light", (0xF4, 0xF4, 0xF5), (0xFF, 0xFF, 0xFF), (0xE9, 0xE9, 0xEB)),
        ):
            width, height, rows = self.screenshot(theme, "1024x700")
            self.assertEqual((width, height), (1024, 700))
            self.assertEqual(rows[height // 2][4], base, "the rail")
            self.assertEqual(rows[40][120], canvas, "around the picture")
            self.assertEqual(rows[30][width - 22], raised, "the inspector")
            self.assertEqual(rows[height - 6][width - 6], raised, "the queue drawer")
            self.assertEqual(rows[6][width - 6], base, "between the panels")


if __name__ == "__main__":
    unittest.main(verbosity=2, warnings="ignore")
