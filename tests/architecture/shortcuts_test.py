"""The page of shortcuts tells the truth: every key of a screen stands on it, and every key on it does something."""

import os
import re
import sys
from pathlib import Path

UI = Path(os.environ.get("PHOTOFLUX_SOURCE_DIR", Path(__file__).resolve().parents[2])) / "ui"
# Where the keys of a group are, and those of it that its items handle themselves.
GROUPS = {
    "Make": (["generate/GenerateShortcuts.qml", "shell/Main.qml"], {}),
    "Picture": (["generate/GenerateShortcuts.qml"], {}),
    "Photos in the grid": (
        ["library/LibraryKeys.qml"],
        dict.fromkeys(("arrows", "Home", "End", "Page Up", "Page Down", "Ctrl+arrows", "Ctrl+Space", "Shift+F10"), "library/TileGrid.qml")
        | dict.fromkeys(("Ctrl+click", "drag beside them"), "library/GridPointer.qml"),
    ),
    "Library": (
        ["library/LibraryKeys.qml", "library/LibraryScreen.qml"],
        dict.fromkeys(("Space", "Return", "Shift+arrows"), "library/TileGrid.qml") | {"N": "library/QuickLook.qml"},
    ),
    "Editor": (["editor/EditorKeys.qml"], {"\\": "editor/EditorScreen.qml", "Del": "editor/SliderRow.qml"}),
    "Window": (["shell/Main.qml"], {}),
}
STANDARD = {"Delete": "Del", "Undo": "Ctrl+Z", "SelectAll": "Ctrl+A", "Find": "Ctrl+F", "Quit": "Ctrl+Q"}
SIGNS = {"−": "-", "↵": "Return", "←": "Left", "→": "Right"}
KEY = r'StandardKey\.\w+|"(?:[^"\\]|\\.)+"'


def one_key(words):
    """As a Shortcut writes it."""
    return re.sub("[−↵←→]", lambda sign: SIGNS[sign[0]], words.replace("\\\\", "\\"))


def shortcuts(file):
    """`[[key, …], …]`: of each Shortcut those that do the same."""
    text = (UI / file).read_text(encoding="utf-8")
    found = []
    for one in re.findall(rf"sequences?: (\[[^\n]*?\](?=;|\n)|{KEY}|digit|editKey)", text):
        found.append([STANDARD[key[12:]] if key.startswith("StandardKey") else key[1:-1] for key in re.findall(KEY, one)])
    if "digit.index" in text:
        found += [["0 … 5"]]
    for pairs in re.findall(r"model: (\[\[\"Ctrl.*\]\])", text):
        found += [[key] for key in re.findall(r'\["([^"]+)"', pairs)]
    return [keys for keys in found if keys]


def help_page():
    """`{group: {key: what it does}}`."""
    text = (UI / "shell/ShortcutHelp.qml").read_text(encoding="utf-8")
    page = {}
    for title, rows in re.findall(r'title: qsTr\("([^"]+)"\),\s+rows: (\[\[.*?\]\])\n', text, re.S):
        page[title] = {}
        for what, keys in re.findall(r'\[qsTr\("([^"]+)"\), (?:qsTr\()?"((?:[^"\\]|\\.)+)"\)?\]', rows):
            for key in re.split(r"\s{2,}", keys):
                page[title][one_key(key)] = what
    return page


def main():
    page, wrong = help_page(), []
    if set(page) != set(GROUPS):
        wrong.append(f"groups of the page: {sorted(page)}")
    for title, (files, handled) in GROUPS.items():
        known = {key for file in files for keys in shortcuts(file) for key in keys} | set(handled)
        wrong += [f"{title}: “{what}” says {key}, which is no shortcut" for key, what in page[title].items() if key not in known]
        wrong += [f"{title}: {file} is gone" for file in handled.values() if not (UI / file).exists()]
    for file in sorted({file for files, _ in GROUPS.values() for file in files}):
        told = {key for title, (files, _) in GROUPS.items() if file in files for key in page[title]}
        wrong += [f"{file}: {' or '.join(keys)} is not on the page" for keys in shortcuts(file) if not told & set(keys)]
    print("\n".join(wrong) or f"{sum(map(len, page.values()))} keys checked")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
