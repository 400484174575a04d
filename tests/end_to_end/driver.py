"""Drives the window as people do: under Xvfb on a session bus of its own, through AT-SPI and the keyboard.

Importing it starts the test again in such a session; where Debian's python3-pyatspi, xdotool, xvfb, dbus or at-spi2-core are
missing, the test is skipped (exit 77).
"""

import os
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import time
import warnings
import zlib
from pathlib import Path

NEEDED = ("xdotool", "Xvfb", "xvfb-run", "dbus-run-session")
PROGRAMS = Path(os.environ.get("PHOTOFLUX_BIN_DIR", "build/bin"))
SOURCE = Path(__file__).resolve().parents[2]
PATIENCE = 90.0  # seconds; machines that run tests are slow and have other work


def enter_private_session():
    """Starts this script again with a display and a session bus that nobody else has."""
    if os.environ.get("PHOTOFLUX_PRIVATE_SESSION"):
        return
    try:
        import pyatspi  # noqa: F401
    except ImportError:
        print("skipped: python3-pyatspi is not installed")
        sys.exit(77)
    missing = [name for name in NEEDED if not shutil.which(name)]
    if missing:
        print("skipped: not installed:", ", ".join(missing))
        sys.exit(77)
    runtime = tempfile.mkdtemp(prefix="photoflux-runtime-")
    environment = dict(
        os.environ,
        PHOTOFLUX_PRIVATE_SESSION="1",
        XDG_RUNTIME_DIR=runtime,
        QT_QPA_PLATFORM="xcb",
        QT_QUICK_BACKEND="software",
        QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
        LANG="C.UTF-8",
        LC_ALL="C.UTF-8",
    )
    environment.pop("WAYLAND_DISPLAY", None)
    command = ["dbus-run-session", "--", "xvfb-run", "-a", "-s", "-screen 0 1440x900x24", sys.executable, *sys.argv]
    try:
        code = subprocess.run(command, env=environment, check=False).returncode
    finally:
        shutil.rmtree(runtime, ignore_errors=True)
    sys.exit(code)


enter_private_session()

import pyatspi  # noqa: E402

warnings.filterwarnings("ignore", category=DeprecationWarning)


def wait_for(condition, seconds=PATIENCE, what="something"):
    """The first true value of `condition()`."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            value = condition()
        except Exception:  # a part of the tree went away while it was read
            value = None
        if value:
            return value
        time.sleep(0.05)
    raise AssertionError(f"waited {seconds} s for {what}")


def read_png(path):
    """Width, height and rows of (r, g, b) of an 8-bit RGB or RGBA PNG; raises where anything is amiss."""
    content = Path(path).read_bytes()
    assert content[:8] == b"\x89PNG\r\n\x1a\n", "not a PNG"
    at, packed, header = 8, b"", None
    while at < len(content):
        length, kind = struct.unpack(">I4s", content[at : at + 8])
        body = content[at + 8 : at + 8 + length]
        assert struct.unpack(">I", content[at + 8 + length : at + 12 + length])[0] == zlib.crc32(kind + body)
        if kind == b"IHDR":
            header = struct.unpack(">IIBBBBB", body)
        elif kind == b"IDAT":
            packed += body
        at += 12 + length
    width, height, depth, colour = header[:4]
    assert depth == 8 and colour in (2, 6), header
    size = 3 if colour == 2 else 4
    raw, rows, before = zlib.decompress(packed), [], bytes(width * size)
    assert len(raw) == height * (width * size + 1)
    for y in range(height):
        start = y * (width * size + 1)
        how, line = raw[start], bytearray(raw[start + 1 : start + 1 + width * size])
        for i in range(len(line)):
            left = line[i - size] if i >= size else 0
            up = before[i]
            corner = before[i - size] if i >= size else 0
            if how == 1:
                line[i] = (line[i] + left) & 255
            elif how == 2:
                line[i] = (line[i] + up) & 255
            elif how == 3:
                line[i] = (line[i] + (left + up) // 2) & 255
            elif how == 4:
                estimate = left + up - corner
                near = min((abs(estimate - left), 0, left), (abs(estimate - up), 1, up), (abs(estimate - corner), 2, corner))
                line[i] = (line[i] + near[2]) & 255
        rows.append(line)
        before = line
    return width, height, [[tuple(row[x * size : x * size + 3]) for x in range(width)] for row in rows]


class Window:
    """photoflux-desktop with a library of its own."""

    def __init__(self, *arguments, worker=PROGRAMS / "photoflux-fake-worker", models=None, folder=None, cwd=None, **variables):
        self.folder = folder or Path(tempfile.mkdtemp(prefix="photoflux-desktop-"))
        if models is None:
            models = self.folder / "models"
            (models / "mini").mkdir(parents=True, exist_ok=True)
            (models / "mini" / "model_index.json").write_text('{"_class_name": "FluxPipeline"}')
        environment = dict(os.environ, PHOTOFLUX_MODELS=str(models), HOME=str(self.folder), **variables)
        self.library = self.folder / "library"
        self.process = subprocess.Popen(
            [PROGRAMS / "photoflux-desktop", "--library", self.library, "--worker", worker,
             "--theme", "dark", "--language", "en", "--size", "1440x900", *arguments],
            env=environment,
            cwd=cwd,
        )  # fmt: skip

    def close(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def focus(self):
        out = wait_for(
            lambda: subprocess.run(
                ["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)], capture_output=True, text=True, check=False
            ).stdout.split(),
            what="the window",
        )
        self.window = out[0]
        subprocess.run(["xdotool", "windowfocus", "--sync", self.window], check=True)

    def keys(self, *names):
        for name in names:
            subprocess.run(["xdotool", "key", "--clearmodifiers", name], check=True)
            time.sleep(0.05)

    def write(self, text):
        subprocess.run(["xdotool", "type", "--delay", "8", text], check=True)

    def application(self):
        desktop = pyatspi.Registry.getDesktop(0)
        for i in range(desktop.childCount):
            child = desktop.getChildAtIndex(i)
            if child and child.get_process_id() == self.process.pid:
                return child
        return None

    def everything(self):
        """Every accessible that is on screen."""
        waiting = [wait_for(self.application, what="the application on the accessibility bus")]
        while waiting:
            node = waiting.pop()
            for i in range(node.childCount):
                child = node.getChildAtIndex(i)
                if child is not None:
                    waiting.append(child)
            if node.getState().contains(pyatspi.STATE_SHOWING):
                yield node

    def find(self, name, role=None):
        for node in self.everything():
            if node.name == name and (role is None or node.getRole() == role):
                return node
        return None

    def wait(self, name, role=None, seconds=PATIENCE):
        return wait_for(lambda: self.find(name, role), seconds, f"“{name}” on screen")

    def focused(self):
        """The innermost: Qt calls the lists around a focused control focused as well."""
        innermost = None
        for node in self.everything():
            if node.getState().contains(pyatspi.STATE_FOCUSED) and node.getRole() not in (pyatspi.ROLE_FRAME, pyatspi.ROLE_WINDOW):
                innermost = node
        return innermost

    def progress(self):
        """How far the running job is, as the drawer says it: "25 %"; empty before it is known."""
        bar = self.find("Progress of the running job")
        return bar.description if bar else ""

    def pictures(self):
        return sorted((self.library / "pictures").glob("*.png"))


def states(node):
    if node is None:
        return ()
    return [pyatspi.stateToString(state) for state in node.getState().getStates()]


def click(node):
    """The mouse, for controls of Qt's own that a screen reader cannot press."""
    place = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    subprocess.run(["xdotool", "mousemove", str(place.x + place.width // 2), str(place.y + place.height // 2), "click", "1"], check=True)


def act(node):
    """The press action of a control."""
    actions = node.queryAction()
    names = [actions.getName(i).lower() for i in range(actions.nActions)]
    actions.doAction(names.index("press"))
