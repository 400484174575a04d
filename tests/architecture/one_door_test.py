"""Holds that picture files are decoded behind the door alone (core/imaging/decoder.h), never in another process."""

import os
import re
import sys
import unittest
from pathlib import Path

ROOT = Path(os.environ.get("PHOTOFLUX_SOURCE_DIR", Path(__file__).resolve().parents[2]))

# Only photoflux-decoder links this folder.
BEHIND = "core/imaging/decoding/"
# Who may decode elsewhere, and why that is safe.
DECODES = {
    "ui/library/thumbnail_provider.cpp": "the library's own thumbnails: JPEG or PNG by name, of at most 1024 pixels",
    "app/cli/doctor.cpp": "lists the names of formats; opens no file",
}
# Who may make a file's URL for QML, where an Image could be given it.
FILE_URLS = {
    "ui/editor/editor_model.h": "the photo's own file, for the screen that makes new pictures of it",
    "ui/editor/photo_export.cpp": "a folder, and the file that was written, for the user's other programs",
    "ui/generate/picture_actions.cpp": "the clipboard, and a name to save as",
    "ui/library/import_run.cpp": "a folder to show",
    "ui/library/library_actions.cpp": "folders to show, and what is dragged out",
    "ui/library/photo_details.h": "the photo's own file, for the screen that makes new pictures of it",
    "ui/models/models_model.cpp": "a folder to show",
    "ui/settings/preferences.cpp": "a folder to show",
    "ui/train/training_run.cpp": "personal models",
}

DECODING = re.compile(
    r"\bQImageReader\b|\bQPixmap\s*[({]|\bQMovie\b|\bQPicture\b|\b(loadFromData|fromData|imread|imdecode|imreadmulti)\s*\("
    r"|\bQImage\s*(\w+\s*)?[({]\s*[^,;(){}]*(path|file|name|url|QStringLiteral|toLocalFile|to_qstring)"
    r"|\b(image|picture|mask|pixmap)\w*\.load\s*\("
    r"|#\s*include\s*[<\"](opencv2/imgcodecs|jpeglib|png\.h|tiffio|libheif|libraw|webp/decode)"
)
SIGNATURE = re.compile(r"\bQImage\s+\w+\s*\((const\s+)?[\w:]+\s*[&*]")  # a function that returns a picture
QML_FILE = re.compile(r"source\s*:.*(\"file:|Qt\.resolvedUrl|fileUrl|localFile)", re.IGNORECASE)
QML_TYPES = re.compile(r"\b(AnimatedImage|BorderImage|AnimatedSprite|SpriteSequence)\s*\{")
QML_TEXT = re.compile(r"^\s*(?:\w+\s*:\s*)?(?:Text|Quick\.Label|\w+\.Text)\s*\{", re.MULTILINE)


def sources(*suffixes):
    for top in ("core", "ui", "app"):
        for path in sorted((ROOT / top).rglob("*")):
            if path.suffix in suffixes and path.is_file():
                yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")


def lines_with(pattern, text):
    """Code that matches, comments and functions' signatures left out."""
    for line in text.splitlines():
        code = line.split("//")[0]
        if pattern.search(code) and not SIGNATURE.search(code):
            yield line.strip()


class OneDoor(unittest.TestCase):
    def test_the_patterns_find_what_they_are_for(self):
        for code in ("QImageReader reader(path);", "const QImage image(path);", "QImage(to_qstring(path))",
                     "QImage{fileName}", "image.load(path)", "cv::imread(name)", "QImage::fromData(bytes)",
                     "QPixmap(file)", "return QImage(path);", "#include <opencv2/imgcodecs.hpp>"):
            self.assertTrue(list(lines_with(DECODING, code)), code)
        for code in ("QImage image(size, format);", "QImage covering(const QImage& image, QSize size) {",
                     "QImage pixel(1, 1, QImage::Format_RGB32);", "// QImageReader", "catalogue.load(set);"):
            self.assertFalse(list(lines_with(DECODING, code)), code)

    def test_nothing_decodes_outside(self):
        found, used = [], set()
        for name, text in sources(".cpp", ".h", ".mm"):
            if name.startswith(BEHIND):
                continue
            for line in lines_with(DECODING, text):
                used.add(name)
                if name not in DECODES:
                    found.append(f"{name}: {line}")
        self.assertEqual(found, [], "\nread it through imaging::Decoders, or say here why not\n" + "\n".join(found))
        self.assertEqual(used, set(DECODES), "the list names files that decode nothing any more")

    def test_qml_is_given_no_files(self):
        found, used = [], set()
        for name, text in sources(".cpp", ".h"):
            for line in lines_with(re.compile(r"\bfromLocalFile\b"), text):
                used.add(name)
                if name not in FILE_URLS:
                    found.append(f"{name}: {line}")
        for name, text in sources(".qml"):
            found += [f"{name}: {line}" for line in lines_with(QML_FILE, text)]
            found += [f"{name}: {line}" for line in lines_with(QML_TYPES, text)]
        self.assertEqual(found, [], "\ngive QML controls::photoUrl(path), or say here why not\n" + "\n".join(found))
        self.assertEqual(used, set(FILE_URLS), "the list names files that make no such URL any more")

    def test_texts_are_plain(self):
        """Text that looks like markup would load the pictures that it names: a photo's title can say anything."""
        texts = 0
        for name, text in sources(".qml"):
            count = len(QML_TEXT.findall(text))
            texts += count
            self.assertEqual(text.count("textFormat: Text.PlainText"), count, f"{name}: a text that is not plain")
        self.assertGreater(texts, 1)


if __name__ == "__main__":
    sys.exit(unittest.main())
