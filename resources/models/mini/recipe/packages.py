"""Fetches the openly licensed picture sets and the name lists, by the ordinary npm client, at pinned versions.

Nothing that comes through here is ever stored in the repository: it lands in the build folder that --out names.
"""

import json
import subprocess
import tarfile
from functools import cache
from pathlib import Path

# name -> version. Licences and attributions: NOTICE.md. Sets under CC-BY-SA are left out on purpose.
PACKAGES = {
    "@lobehub/fluent-emoji-3d": "1.1.0",  # MIT, WebP pictures of 256 px
    "@iconify-json/fluent-emoji-flat": "1.2.6",  # MIT, SVG
    "@iconify-json/noto": "1.2.9",  # Apache-2.0, SVG
    "@iconify-json/twemoji": "1.2.5",  # CC-BY-4.0, SVG
    "emojibase-data": "17.0.0",  # MIT, names in many languages
}


def folder_of(root: Path, name: str) -> Path:
    return root / f"{name.lstrip('@').replace('/', '-')}-{PACKAGES[name]}"


def fetch(root: Path) -> None:
    """Downloads and unpacks whatever is not in `root` yet."""
    root.mkdir(parents=True, exist_ok=True)
    for name, version in PACKAGES.items():
        folder = folder_of(root, name)
        if (folder / "package.json").exists():
            continue
        subprocess.run(["npm", "pack", "--silent", f"{name}@{version}"], cwd=root, check=True, stdout=subprocess.DEVNULL)
        with tarfile.open(folder.with_name(folder.name + ".tgz")) as archive:
            for member in archive.getmembers():
                member.name = member.name.split("/", 1)[-1]  # every npm archive wraps its files in one folder
            archive.extractall(folder, filter="data")


def plain_code(code: str) -> str:
    """'1F98A' or '2764-fe0f' -> the form that all sets are compared by: lower case, no variation selector."""
    return "-".join(part for part in code.lower().split("-") if part != "fe0f")


@cache
def _icon_set(folder: Path) -> tuple[dict[str, str], dict]:
    characters = json.loads((folder / "chars.json").read_text())
    return {plain_code(code): name for code, name in characters.items()}, json.loads((folder / "icons.json").read_text())


def svg_of(root: Path, package: str, code: str) -> str:
    """The SVG text of one code point; KeyError where the set lacks it."""
    names, icons = _icon_set(folder_of(root, package))
    icon = icons["icons"][names[code]]
    width, height = icon.get("width", icons.get("width", 16)), icon.get("height", icons.get("height", 16))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'viewBox="0 0 {width} {height}" width="{width}" height="{height}">{icon["body"]}</svg>'
    )


@cache
def _pictures_3d(root: Path) -> dict[str, Path]:
    return {plain_code(path.stem): path for path in (folder_of(root, "@lobehub/fluent-emoji-3d") / "assets").glob("*.webp")}


def picture_3d_of(root: Path, code: str) -> Path:
    return _pictures_3d(root)[code]


def labels(root: Path, language: str) -> list[str]:
    """Every name and tag that emojibase has in a language: the alphabet that users may type."""
    entries = json.loads((folder_of(root, "emojibase-data") / language / "data.json").read_text(encoding="utf-8"))
    return [text for entry in entries for text in (entry.get("label", ""), *entry.get("tags", [])) if text]
