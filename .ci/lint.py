"""Checks the whole tree and changes nothing. Called by ./dev lint, which builds the environment that this runs in.

usage: lint.py --build FOLDER --qml-build FOLDER [--jobs N] [--tidy-minutes N] [CHECK…]
with CHECK of house, format, tidy, qml, python
"""

import argparse
import concurrent.futures
import hashlib
import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import house_rules  # noqa: E402  (beside this file)

ROOT = Path(__file__).resolve().parents[1]
TOOLS = Path(sys.executable).parent
RUFF = ["--select=E4,E7,E9,F,I", "--line-length=120"]  # mistakes, and the order of imports, which ./dev format mends


def run(command, **options):
    return subprocess.run([str(part) for part in command], cwd=ROOT, capture_output=True, text=True, **options)


def check_house(files, _):
    return list(house_rules.problems(ROOT, files))


def check_format(files, _):
    sources = [name for name in files if name.endswith((".cpp", ".h"))]
    done = run([TOOLS / "clang-format", "--dry-run", "-Werror", "--ferror-limit=1", *sources])
    if done.returncode == 0:
        return []
    wrong = sorted(set(re.findall(r"^([^:\n]+):\d+:\d+: error: code should be clang-formatted", done.stderr, re.MULTILINE)))
    return [f"{name}: run ./dev format" for name in wrong] or [done.stderr.strip()]


def check_python(files, _):
    scripts = [name for name in files if name.endswith(".py")]
    done = run([TOOLS / "ruff", "check", "--quiet", "--no-cache", "--output-format=concise", *RUFF, *scripts])
    return (done.stdout + done.stderr).strip().splitlines() if done.returncode else []


def check_qml(files, options):
    """Qt's own lint target of every QML module. It wants the modules built: the tests need the same build afterwards."""
    if not any(name.endswith(".qml") for name in files):
        return []
    done = run(["cmake", "--build", options.qml_build, "--target", "all_qmllint", "-j", options.jobs, "--", "-k", "0"])
    output = done.stdout + done.stderr
    wrong = sorted({line for line in output.splitlines() if re.match(r"(Warning|Error): ", line)})
    return wrong or ([output.strip()[-4000:]] if done.returncode else [])


def own_headers(source):
    """The project's headers that a source file includes, with those that they include."""
    seen, waiting = set(), [source]
    while waiting:
        path = waiting.pop()
        for included in re.findall(r'#\s*include\s*"([^"]+)"', path.read_text(encoding="utf-8")):
            for folder in (path.parent, ROOT / "core", ROOT, ROOT / "app", ROOT / "tests"):
                header = (folder / included).resolve()
                if header.is_file() and header not in seen:
                    seen.add(header)
                    waiting.append(header)
    return sorted(seen)


def fingerprint(source, command):
    """Changes with everything of ours that a source file's verdict depends on."""
    digest = hashlib.sha256(command.encode())
    for path in [ROOT / ".clang-tidy", ROOT / ".ci/requirements.txt", source, *own_headers(source)]:
        digest.update(path.read_bytes())
    return digest.hexdigest()


def tidy_database(build):
    """CMake's compile commands of our own sources, less what only GCC understands: its -W options name warnings that
    clang has not, and with -Werror clang refuses those names. Warnings are the compiler's business, here and in CI."""
    commands = {}
    for entry in json.loads((ROOT / build / "compile_commands.json").read_text()):
        source = Path(entry["file"]).resolve()
        if source.is_relative_to(ROOT) and not source.is_relative_to(ROOT / "build") and source not in commands:
            command = re.sub(r"^.*?(?=\S*(?:c\+\+|g\+\+|clang\+\+)\S* )", "", entry["command"])  # the launcher: ccache
            command = re.sub(r" (-fpch-preprocess|-mno-direct-extern-access|-W(?![alp],)\S*)", "", command)
            commands[source] = {"directory": entry["directory"], "file": str(source), "command": command}
    return commands


def make_moc_file(source, entry, folder):
    """A source that ends in `#include "x.moc"` needs that file: made here, since the build's own way compiles first."""
    folder.mkdir(parents=True, exist_ok=True)
    tools = run(["qmake6", "-query", "QT_HOST_LIBEXECS"], check=True).stdout.strip()
    run([Path(tools) / "moc", source, "-o", folder / f"{source.stem}.moc"], check=True)
    entry["command"] += f" -I{folder}"


def times_of_change():
    """When each of our files was changed last, by its commit; empty outside of git."""
    times, when = {}, 0
    for line in run(["git", "log", "--format=%n%ct", "--name-only"]).stdout.splitlines():
        if line.isdigit():
            when = int(line)
        elif line:
            times.setdefault(ROOT / line, when)
    return times


def check_tidy(files, options):
    """clang-tidy over every source, what changed last first. A source is looked at again only when it or its headers
    changed. With --tidy-minutes it stops there and says how many it did not reach: a new machine knows none of them."""
    commands = tidy_database(options.build)
    database = ROOT / options.build / "tidy"
    for source, entry in commands.items():
        if f'#include "{source.stem}.moc"' in source.read_text(encoding="utf-8"):
            make_moc_file(source, entry, database / "moc" / source.parent.relative_to(ROOT))
    clean = database / "clean"
    clean.mkdir(parents=True, exist_ok=True)
    (database / "compile_commands.json").write_text(json.dumps(list(commands.values())))

    waiting = []
    for source, entry in commands.items():
        stamp = clean / fingerprint(source, entry["command"])
        if not stamp.exists():
            waiting.append((source, stamp))
    times = times_of_change()
    waiting.sort(key=lambda item: -max(times.get(path, sys.maxsize) for path in [item[0], *own_headers(item[0])]))
    end = time.monotonic() + 60 * options.tidy_minutes
    late = []

    def look(source, stamp):
        if time.monotonic() > end:
            late.append(source)
            return []
        done = run([TOOLS / "clang-tidy", "-p", database, "--quiet", "--use-color=false", source])
        lines = [line for line in done.stdout.splitlines() if re.search(r": (warning|error): ", line)]
        if done.returncode == 0 and not lines:
            stamp.touch()
            return []
        return lines or [f"{source}: clang-tidy failed: {(done.stdout + done.stderr).strip()[-2000:]}"]

    wrong = set()
    with concurrent.futures.ThreadPoolExecutor(int(options.jobs)) as pool:
        for lines in pool.map(lambda item: look(*item), waiting):
            for line in {line.replace(f"{ROOT}{os.sep}", "") for line in lines} - wrong:
                print(f"    {line}", flush=True)  # at once: the whole takes minutes
                wrong.add(line)
    if late:
        print(f"    {len(late)} of {len(commands)} sources, those changed longest ago, were not reached in time")
    return [f"{len(wrong)} in {len(waiting)} of {len(commands)} sources looked at: see above"] if wrong else []


CHECKS = {"house": check_house, "format": check_format, "python": check_python, "qml": check_qml, "tidy": check_tidy}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", required=True, help="configured without precompiled headers")
    parser.add_argument("--qml-build", required=True, help="where the QML modules are built")
    parser.add_argument("--jobs", default="2")
    parser.add_argument("--tidy-minutes", type=float, default=float("inf"))
    parser.add_argument("checks", nargs="*", metavar="CHECK", help=" ".join(CHECKS))
    options = parser.parse_args()
    for name in options.checks:
        if name not in CHECKS:
            parser.error(f"there is no check '{name}': choose from {', '.join(CHECKS)}")

    files = house_rules.listed_files(ROOT)
    counts = {}
    for name in options.checks or CHECKS:
        started = time.monotonic()
        wrong = CHECKS[name](files, options)
        counts[name] = len(wrong)
        print(f"{'FAILED' if wrong else 'ok    '} {name} ({time.monotonic() - started:.0f} s)", flush=True)
        for line in wrong:
            print(f"    {line}", flush=True)
    failed = [f"{name} {count}" for name, count in counts.items() if count]
    print("lint: " + (f"failed ({', '.join(failed)})" if failed else "clean"), flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
