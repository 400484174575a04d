"""Holds the words of window and command line to three complete languages.

usage: translations_test.py LUPDATE
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(os.environ.get("PHOTOFLUX_SOURCE_DIR", Path(__file__).resolve().parents[2]))
PLACE = re.compile(r"%(?:L?\d+|n)")
# base/sentence.h: lupdate sees only calls with two literals and nothing else.
SENTENCE = re.compile(r"(?<![\w:])sentence\(")
COLLECTED = re.compile(r'(?<![\w:])sentence\(\s*"([a-z]+)",\s*((?:"(?:[^"\\\n]|\\.)*"\s*)+)\)')
lupdate = "lupdate"


def messages(file):
    """(context, source, texts of the translation, its state) of every entry of a .ts file."""
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            yield context.findtext("name"), message.findtext("source"), forms, translation.get("type")


class Translations(unittest.TestCase):
    def setUp(self):
        self.files = sorted((ROOT / "translations").glob("*.ts"))
        self.assertEqual([file.stem for file in self.files], ["photoflux_en", "photoflux_es", "photoflux_zh_CN"])

    def test_every_text_is_translated(self):
        for file in self.files:
            for context, source, forms, state in messages(file):
                self.assertIsNone(state, f"{file.name}: {context}: {source}")
                self.assertTrue(all(form.strip() for form in forms), f"{file.name}: {context}: {source}")

    def test_placeholders_are_kept(self):
        for file in self.files:
            for context, source, forms, _ in messages(file):
                for form in forms:
                    # A singular may say its number in a word.
                    wanted, found = set(PLACE.findall(source)), set(PLACE.findall(form))
                    self.assertEqual(wanted - {"%n"}, found - {"%n"}, f"{file.name}: {context}: {source}")

    def test_sentences_of_the_core_are_collected(self):
        count = 0
        for file in sorted(path for folder in ("core", "app") for path in (ROOT / folder).rglob("*") if path.suffix in (".cpp", ".h")):
            if file.parent.name == "base":
                continue
            text, where = file.read_text(encoding="utf-8"), str(file.relative_to(ROOT))
            collected = COLLECTED.findall(text)
            self.assertEqual(len(SENTENCE.findall(text)), len(collected), f"{where}: the two arguments of sentence() are literals")
            count += len(collected)
            for part, pattern in collected:
                self.assertIn(part, (*file.relative_to(ROOT).parts[:2], "worker", "weights", "imaging"), where)
                # The readers of protocol and queue refuse others.
                places = PLACE.findall(pattern)
                self.assertEqual(sorted(places), [f"%{n + 1}" for n in range(len(places))], f"{where}: {pattern}")
        self.assertGreater(count, 400)

    def test_errors_with_a_part_are_sentences(self):
        # Whoever reads "[weights] …" as plain text reads English in every language. The trainer knows no other.
        for file in sorted(path for folder in ("core", "app") for path in (ROOT / folder).rglob("*.cpp")):
            if not {"training", "trainer"} & set(file.relative_to(ROOT).parts):
                plain = re.findall(r'ErrorCode::\w+,\s*(?:std::string\()?"[^"\n]* ', file.read_text(encoding="utf-8"))
                self.assertEqual(plain, [], f"{file.relative_to(ROOT)}: say it with sentence()")

    def test_the_files_hold_what_the_sources_say(self):
        with tempfile.TemporaryDirectory(prefix="photoflux-lupdate-") as folder:
            copies = [Path(shutil.copy(file, folder)) for file in self.files]
            done = subprocess.run(
                [lupdate, "-silent", "-no-obsolete", "-locations", "none", "-tr-function-alias", "translate+=sentence", "-I", ".", "-I", "app",
                 "core", "ui", "app", "-ts", *copies],
                cwd=ROOT, capture_output=True, text=True, check=False,
            )  # fmt: skip
            self.assertEqual(done.returncode, 0, done.stderr)
            for file, copy in zip(self.files, copies, strict=True):
                kept, said = ({(context, source) for context, source, *_ in messages(one)} for one in (file, copy))
                self.assertEqual((sorted(said - kept), sorted(kept - said)), ([], []), "run ninja photoflux_lupdate, then translate")


if __name__ == "__main__":
    lupdate = sys.argv.pop(1) if len(sys.argv) > 1 else lupdate
    unittest.main(verbosity=2)
