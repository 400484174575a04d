"""Reads every #include of core, ui and app and holds them to the include direction of ARCHITECTURE.md."""

import os
import re
import sys
import unittest
from pathlib import Path

ROOT = Path(os.environ.get("PHOTOFLUX_SOURCE_DIR", Path(__file__).resolve().parents[2]))
SOURCES = {".h", ".cpp", ".inc", ".mm", ".cu", ".cuh"}

# What each folder of core may include besides itself. A folder that is not named here fails the test: name it first.
# A path with a file name allows that header alone.
REQUEST = {"engine/request.h", "engine/training_request.h", "training/personal/lora_settings.h"}
CORE = {
    "base": set(),
    "weights": {"base"},
    "kernels": {"weights", "base"},
    "nn": {"kernels", "weights", "base"},
    "models": {"nn", "kernels", "weights", "base"},
    "text": {"base", "weights/json.h", "weights/mapped_file.h"},
    "sampling": {"models", "nn", "weights", "base"},
    "lora": {"models", "nn", "weights", "base"},
    "likeness": {"sampling", "models", "nn", "weights", "text", "base"},
    "training": {"sampling", "lora", "models", "nn", "weights", "text", "base"},
    "engine": {"training", "likeness", "sampling", "lora", "models", "nn", "kernels", "weights", "text", "base"},
    "prompts": {"base"},
    "crypto": {"base"},
    "wording": {"base"},
    "database": {"base"},
    "protocol": {"base", "lora/lora_job.h"} | REQUEST,
    "imaging": {"prompts", "base"} | REQUEST,
    "dataset": {"imaging", "base", "weights/json.h"} | REQUEST,
    "library": {"database", "base", "imaging/photo_notes.h"},
    "importing": {"library", "imaging", "base"},
    "faces": {"library", "imaging", "base"},
    "editing": {"imaging", "base"},
    "modelstore": {"weights", "base", "likeness/encoder_folder.h"},
    "jobs": {"protocol", "database", "base", "weights/footprint.h"} | REQUEST,
    "sync": {"protocol", "crypto", "base"},
    "cloud": {"protocol", "crypto", "database", "base"},
}
ENGINE = {"weights", "kernels", "nn", "models", "text", "sampling", "likeness", "lora", "training", "engine"}
UI = {"base", "wording", "jobs", "library", "importing", "faces", "editing", "imaging", "dataset", "sync", "modelstore"}
UI |= {"prompts"} | REQUEST

# Who may include what comes from outside. The first pattern that matches an include decides.
QT_FOLDERS = {"wording", "imaging", "importing", "faces", "editing", "dataset", "modelstore", "jobs", "sync", "ui", "app/cli"}
QT_FOLDERS |= {"app/desktop", "app/decoder"}
OUTSIDE = [
    (r"torch/torch\.h|torch/all\.h|torch/extension\.h", set()),  # 23 seconds a file; ATen and torch/nn/module.h do
    (r"(ATen|torch|c10)/", ENGINE | {"app/trainer"}),
    (r"sentencepiece", {"text"}),
    (r"nlohmann/", {"protocol", "imaging", "editing", "dataset", "cloud", "app/cli", "app/worker", "app/cloud"}),
    (r"(SQLiteCpp/|sqlite3\.h)", {"database", "library", "jobs", "cloud"}),
    (r"exiv2/", {"imaging"}),
    (r"opencv2/", {"imaging", "editing", "dataset"}),
    (r"dlib/", {"app/recogniser"}),
    (r"sodium", {"crypto"}),
    (r"boost/", {"app/cloud"}),
    (r"Q[A-Z][A-Za-z]*(/|$|\.h)|q[a-z]+\.h$|Qt", QT_FOLDERS),
]
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)


def folder_of(path):
    """core/weights/json.h -> weights; ui/generate/x.h -> ui; app/cli/main.cpp -> app/cli."""
    parts = path.relative_to(ROOT).parts
    if parts[0] == "core":
        return parts[1]
    return "ui" if parts[0] == "ui" else "/".join(parts[:2])


def allowed(folder, included):
    """Whether a file of `folder` may include the project's header `included`, a path from core/ or from the root."""
    parts = included.split("/")
    if parts[0] == "ui":
        return folder in ("ui", "app/desktop")
    if folder.startswith("app/"):
        return parts[0] in CORE or parts[0] == folder.removeprefix("app/")  # a program includes itself, never another
    permitted = UI if folder == "ui" else CORE[folder] | {folder}
    return parts[0] in permitted or included in permitted


def includes():
    """(file, folder, quote, included) of every include line."""
    for top in ("core", "ui", "app"):
        for path in sorted((ROOT / top).rglob("*")):
            if path.suffix in SOURCES and path.is_file():
                for quote, included in INCLUDE.findall(path.read_text(encoding="utf-8")):
                    yield path, folder_of(path), quote, included


class IncludeDirection(unittest.TestCase):
    def test_every_folder_of_core_has_its_row_in_the_table(self):
        folders = {p.name for p in (ROOT / "core").iterdir() if p.is_dir() and any(p.glob("*.h"))}
        self.assertEqual(folders - set(CORE), set(), "folders of core/ that the table does not name")

    def test_the_table_has_no_circle(self):
        seen = {}

        def visit(folder, path):
            self.assertNotIn(folder, path, "a circle: " + " -> ".join([*path, folder]))
            if folder not in seen:
                for next_folder in CORE[folder] & set(CORE):
                    visit(next_folder, [*path, folder])
                seen[folder] = True

        for folder in CORE:
            visit(folder, [])

    def test_includes_follow_the_direction(self):
        wrong, count = [], 0
        for path, folder, quote, included in includes():
            if quote != '"':
                continue
            count += 1
            if included.startswith("core/") or ".." in included:
                wrong.append(f"{path.relative_to(ROOT)}: \"{included}\" is to be written from core/ or from the root")
            elif "/" not in included:
                if not (path.parent / included).exists() and not included.endswith(".moc"):
                    wrong.append(f"{path.relative_to(ROOT)}: \"{included}\" is not beside it")
            elif not allowed(folder, included):
                wrong.append(f"{path.relative_to(ROOT)}: {folder} must not include \"{included}\"")
        self.assertGreater(count, 50, "the include lines were not found: is PHOTOFLUX_SOURCE_DIR right?")
        self.assertEqual(wrong, [], "\n" + "\n".join(wrong))

    def test_outside_libraries_stay_in_their_folders(self):
        wrong = []
        for path, folder, _, included in includes():
            rule = next(((p, who) for p, who in OUTSIDE if re.match(p, included)), None)
            if rule and folder not in rule[1]:
                wrong.append(f"{path.relative_to(ROOT)}: {folder} must not include <{included}>")
        self.assertEqual(wrong, [], "\n" + "\n".join(wrong))

    def test_the_facade_shows_no_torch_type(self):
        for header in sorted((ROOT / "core/engine").glob("*.h")):
            text = header.read_text(encoding="utf-8")
            public = header.name in ("engine.h", "request.h")
            if public:
                self.assertIsNone(re.search(r"\b(at|torch|c10)::|<(ATen|torch|c10)/", text), f"{header.name} shows Torch")


if __name__ == "__main__":
    sys.exit(unittest.main())
