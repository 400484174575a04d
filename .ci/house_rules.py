"""The rules of the house that no other tool knows. `problems(root, files)` yields one line for each breach."""

import re
import subprocess
from pathlib import Path

TOTAL_BYTES = 45_000_000
TEXT = {".cpp", ".h", ".inc", ".py", ".qml", ".js", ".md", ".txt", ".cmake", ".json", ".yml", ".yaml", ".toml", ".ini", ".ts", ""}

# A machine's own paths. Those that every Unix has (/usr, /proc, /etc, /tmp) are no secret.
MACHINE_PATH = re.compile(r"(?<![\w.$}/-])/(root|home/[a-z]\w+|work|opt|mnt|Users/\w+|builds?/\w+)/[\w.-]+")
REGISTRY_HOST = re.compile(
    r"\b(pypi\.(org|python)|files\.pythonhosted|registry\.npmjs|npmjs\.org|deb\.debian|archive\.ubuntu|download\.pytorch|"
    r"proxy\.golang|crates\.io|repo1?\.maven|conda\.anaconda)[\w.]*"
)
# Where the thing itself must be named.
EXEMPT = {".ci/house_rules.py"}

# Folders that the README of the folder above speaks for; a test folder mirrors one that has its own.
NO_README = re.compile(r"^(\.github|docs/pictures|resources/models/.+/.+|resources/.+/.+|tests/(core|app|ui)(/\w+)?|tests/.+/(golden|corpus)(/.*)?)$")


def listed_files(root):
    """Tracked files, and those that git would track: what a commit of the working tree would hold."""
    out = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=root, capture_output=True, check=True
    ).stdout
    names = sorted(set(out.decode().split("\0")) - {""})
    return [name for name in names if (root / name).is_file()]


def problems(root: Path, files):
    total = sum((root / name).stat().st_size for name in files)
    if total > TOTAL_BYTES:
        yield f"the tracked files together have {total:,} bytes: at most {TOTAL_BYTES:,} are allowed"

    folders = {str(Path(name).parent) for name in files}
    for folder in sorted(folders - {"."}):
        if f"{folder}/README.md" not in files and not NO_README.match(folder):
            yield f"{folder}/ has no README.md: what lives here, what it may depend on, where to start reading"

    for name in files:
        path = Path(name)
        if name in EXEMPT or path.suffix not in TEXT or (root / name).stat().st_size > 1_000_000:
            continue
        try:
            text = (root / name).read_text(encoding="utf-8")
        except UnicodeDecodeError:
            if path.suffix:
                yield f"{name}: not UTF-8"
            continue
        for number, line in enumerate(text.splitlines(), 1):
            if found := MACHINE_PATH.search(line):
                yield f"{name}:{number}: a path of one machine: {found.group(0)}"
            if found := REGISTRY_HOST.search(line):
                yield f"{name}:{number}: the host of a registry: {found.group(0)}"
        if "\r\n" in text:
            yield f"{name}: Windows line ends"
        if path.suffix == ".h" and "#pragma once" not in text:
            yield f"{name}: no #pragma once"
        if re.search(r"(^|[/_])(util|utils|helper|helpers|common|misc|manager)([._/]|$)", name):
            yield f"{name}: a name that says nothing (util, helper, common, manager, misc)"
