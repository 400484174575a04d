"""Drives `photoflux edit`: photos in, edited copies out, the photos untouched. Pillow and exiftool read what came out."""

import hashlib
import io
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import unittest

import numpy
from PIL import Image, ImageCms, PngImagePlugin

BIN = pathlib.Path(os.environ["PHOTOFLUX_BIN_DIR"])
SOURCE = pathlib.Path(os.environ["PHOTOFLUX_SOURCE_DIR"])
sys.path.insert(0, str(SOURCE / "tests/core/dataset"))
import photos as pictures  # noqa: E402

GENERATED = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
COMPOSITE = "http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia"


def decode(values):
    return numpy.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)


def encode(values):
    values = numpy.clip(values, 0, 1)
    return numpy.where(values <= 0.0031308, 12.92 * values, 1.055 * values ** (1 / 2.4) - 0.055)


class Edit(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.root = pathlib.Path(temporary.name)
        self.environment = {**os.environ, "LC_ALL": "C.UTF-8"}
        self.photo = self.root / "photo.png"
        pictures.scene(1).save(self.photo)
        self.pixels = numpy.asarray(Image.open(self.photo).convert("RGB")).astype(float) / 255

    def edit(self, *arguments, code=0):
        result = subprocess.run([BIN / "photoflux", "edit", *map(str, arguments)], env=self.environment, cwd=self.root,
                                capture_output=True, text=True)
        self.assertEqual(result.returncode, code, result.stderr + result.stdout)
        return result

    def edited(self, *arguments, name="out.png"):
        self.edit(self.photo, *arguments, "--out", name)
        return numpy.asarray(Image.open(self.root / name).convert("RGB")).astype(float) / 255

    def hashes(self):
        return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in self.root.iterdir() if path.is_file()}

    def properties(self, path):
        return json.loads(subprocess.run(["exiftool", "-j", "-G1", path], capture_output=True, text=True, check=True).stdout)[0]

    def test_pixels_are_those_of_numpy(self):
        before = self.hashes()["photo.png"]
        self.assertLess(abs(self.edited() - self.pixels).max(), 1e-9)
        wanted = encode(decode(self.pixels) * 2**0.5)
        self.assertLess(abs(self.edited("--exposure", "0.5") - wanted).max(), 0.51 / 255)
        turned = numpy.rot90(self.pixels, -1)
        self.assertLess(abs(self.edited("--rotate", "90") - turned).max(), 1e-9)
        self.assertLess(abs(self.edited("--rotate", "-90", "--flip") - numpy.rot90(self.pixels[:, ::-1])).max(), 1e-9)
        cropped = self.edited("--crop", "0.25,0.5,0.5,0.25")
        self.assertLess(abs(cropped - self.pixels[172:258, 120:360]).max(), 1e-9)
        square = self.edited("--ratio", "1:1")
        self.assertEqual(square.shape, (344, 344, 3))
        self.assertLess(abs(square - self.pixels[:, 68:412]).max(), 1e-9)
        self.assertEqual(self.hashes()["photo.png"], before)

    def test_size_format_depth_and_profile(self):
        self.assertEqual(self.edited("--size", "240").shape, (172, 240, 3))
        self.assertEqual(self.edited("--size", "300x300").shape, (300, 300, 3))
        for name in ("out.jpg", "out.webp", "out.tif"):
            self.assertLess(abs(self.edited("--quality", "95", name=name) - self.pixels).mean(), 4 / 255, name)
        for name in ("deep.png", "deep.tif"):
            self.edit(self.photo, "--exposure", "0.1", "--bits", "16", "--out", name)
            self.assertEqual(self.properties(self.root / name)["PNG:BitDepth" if name.endswith("png") else "IFD0:BitsPerSample"],
                             16 if name.endswith("png") else "16 16 16")
        self.edit(self.photo, "--bits", "16", "--out", "deep.jpg", code=3)
        for profile, words in (("display-p3", "P3"), ("adobe-rgb", "Adobe")):
            self.edit(self.photo, "--profile", profile, "--out", "wide.png")
            wide = Image.open(self.root / "wide.png")
            embedded = ImageCms.ImageCmsProfile(io.BytesIO(wide.info["icc_profile"]))
            self.assertIn(words, ImageCms.getProfileDescription(embedded))
            # littlecms brings it back to what it was.
            back = ImageCms.profileToProfile(wide.convert("RGB"), embedded, ImageCms.createProfile("sRGB"))
            apart = abs(numpy.asarray(back).astype(float) / 255 - self.pixels)
            self.assertLess(numpy.percentile(apart, 99), 2.5 / 255, profile)

    def test_recipes_are_saved_and_used(self):
        first = self.edited("--contrast", "0.3", "--style", "print-1970s:0.5", "--save-recipe", "edit.json")
        recipe = json.loads((self.root / "edit.json").read_text())
        self.assertEqual((recipe["version"], recipe["contrast"], recipe["filter"], recipe["filter-strength"]), (1, 0.3, "print-1970s", 0.5))
        self.assertLess(abs(self.edited("--recipe", "edit.json") - first).max(), 1e-9)
        self.assertGreater(abs(self.edited("--recipe", "edit.json", "--exposure", "1") - first).mean(), 0.05)
        (self.root / "newer.json").write_text(json.dumps({**recipe, "version": 2}))
        self.assertIn("newer PhotoFlux", self.edit(self.photo, "--recipe", "newer.json", "--out", "x.png", code=3).stderr)
        (self.root / "odd.json").write_text(json.dumps({**recipe, "sparkle": 2}))
        self.assertIn("sparkle", self.edit(self.photo, "--recipe", "odd.json", "--out", "x.png", code=3).stderr)
        self.assertFalse((self.root / "x.png").exists())

    def test_the_colours_of_another_photo_stay_in_the_recipe(self):
        other = self.root / "other.png"
        pictures.scene(9).save(other)
        first = self.edited("--colours-from", other, "--save-recipe", "edit.json")
        other.unlink()
        self.assertLess(abs(self.edited("--recipe", "edit.json") - first).max(), 1e-9)
        wanted = numpy.asarray(pictures.scene(9)).astype(float) / 255
        self.assertLess(abs(first.mean((0, 1)) - wanted.mean((0, 1))).max(), 0.06)
        self.assertGreater(abs(self.pixels.mean((0, 1)) - wanted.mean((0, 1))).max(), 0.06)

    def test_the_original_is_refused_as_a_target(self):
        before = self.hashes()
        os.symlink("photo.png", self.root / "link.png")
        os.link(self.photo, self.root / "same.png")
        for target in ("photo.png", "link.png", "same.png", "./photo.png"):
            self.assertIn("never changed", self.edit(self.photo, "--exposure", "1", "--out", target, code=3).stderr)
        self.assertIn("never changed", self.edit(self.photo, "--save-recipe", "photo.png", code=3).stderr)
        self.edit(self.photo, "--exposure", "1", "--format", "png", "--out", self.root)  # its own folder: beside it
        self.assertEqual({name: self.hashes()[name] for name in before}, before)
        self.assertTrue((self.root / "photo-2.png").exists())

    def test_what_a_photo_says_of_itself_is_kept_as_asked(self):
        jpeg = self.root / "camera.jpg"
        exif = Image.Exif()
        exif[0x010F], exif[0x0110], exif[0x0112] = "Maker", "Model 5", 6
        Image.open(self.photo).save(jpeg, exif=exif)
        subprocess.run(["exiftool", "-q", "-overwrite_original", "-GPSLatitude=40.5", "-GPSLatitudeRef=N", "-DateTimeOriginal=2024:05:06 07:08:09",
                        "-XMP-photoshop:City=Segovia", "-IPTC:City=Segovia", "-IPTC:Keywords=rex", "-XMP-dc:Title=A title", jpeg], check=True)
        for suffix in ("jpg", "png", "tif", "webp"):
            for kept in ("all", "no-place", "none"):
                name = f"{kept}.{suffix}"
                self.edit(jpeg, "--exposure", "0.2", "--metadata", kept, "--out", name)
                text = json.dumps(self.properties(self.root / name))
                self.assertEqual("Model 5" in text, kept != "none", name)
                self.assertEqual("2024:05:06" in text, kept != "none", name)
                self.assertEqual("A title" in text, kept != "none", name)
                self.assertEqual("40.5" in text or "40 deg" in text, kept == "all", name)
                self.assertEqual("Segovia" in text, kept == "all", name)
                self.assertNotIn("Rotate 90", text, name)
                picture = Image.open(self.root / name)
                picture.load()
                self.assertEqual(picture.size, (344, 480), name)  # upright by now

    def test_the_mark_of_a_generated_picture_always_stays(self):
        mark = f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description ' \
               f'xmlns:e="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" e:DigitalSourceType="{GENERATED}"/></rdf:RDF></x:xmpmeta>'
        info = PngImagePlugin.PngInfo()
        info.add_itxt("XML:com.adobe.xmp", mark)
        made = self.root / "made.png"
        Image.open(self.photo).save(made, pnginfo=info)
        for suffix in ("jpg", "png", "tif", "webp"):
            for kept in ("all", "none"):
                self.edit(made, "--exposure", "0.2", "--metadata", kept, "--out", f"marked.{suffix}")
                data = (self.root / f"marked.{suffix}").read_bytes()
                self.assertIn(COMPOSITE.encode(), data, suffix)
                self.assertNotIn(b"/" + GENERATED.rsplit("/", 1)[1].encode(), data, suffix)
        self.edit(self.photo, "--metadata", "all", "--out", "plain.jpg")
        self.assertNotIn(b"compositeWith", (self.root / "plain.jpg").read_bytes())

    def test_several_photos_go_into_a_folder(self):
        pictures.scene(2).save(self.root / "second.jpg")
        (self.root / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 no picture")
        result = self.edit(self.photo, self.root / "broken.jpg", self.root / "second.jpg", "--style", "sepia-1920s", "--preset", "small",
                           "--out", "done/", "--json", code=3)
        events = [json.loads(line) for line in result.stdout.splitlines()]
        self.assertEqual([e["event"] for e in events], ["edited", "error", "edited"])
        self.assertEqual(sorted(p.name for p in (self.root / "done").iterdir()), ["photo.webp", "second.webp"])
        self.edit(self.photo, self.root / "second.jpg", "--out", "one.jpg", code=2)

    def test_wrong_words_are_explained(self):
        for arguments, code, words in (
                (["--style", "nope", "--out", "x.jpg"], 3, "no filter"), (["--exposure", "9", "--out", "x.jpg"], 3, "can be -5 to 5"),
                (["--exposure", "much", "--out", "x.jpg"], 2, "needs a number"), (["--crop", "1,2", "--out", "x.jpg"], 2, "4 numbers"),
                (["--out", "x.bmp"], 2, "no suffix"), ([], 2, "--out"), (["--rotate", "45", "--out", "x.jpg"], 3, "--straighten"),
                (["--crop", "0,0,2,1", "--out", "x.jpg"], 3, "inside"), (["--brigthness", "1", "--out", "x.jpg"], 2, "--brightness")):
            self.assertIn(words, self.edit(self.photo, *arguments, code=code).stderr)
        self.assertIn("watercolour", self.edit("--list-filters").stdout)
        self.assertEqual(len(self.edit("--list-filters", "--json").stdout.splitlines()), 13)

    def test_ctrl_c_leaves_only_whole_pictures(self):
        for seed in range(12):
            pictures.scene(seed).resize((2400, 1720)).save(self.root / f"many{seed}.png")
        photos = sorted(self.root.glob("many*.png"))
        process = subprocess.Popen([BIN / "photoflux", "edit", *photos, "--style", "oil", "--out", "done/"], env=self.environment,
                                   cwd=self.root, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.assertTrue(process.stdout.readline())  # the first is there
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=120)
        self.assertEqual(process.returncode, 130, errors)
        self.assertRegex(errors, "(is|are) kept")
        made = list((self.root / "done").iterdir())
        self.assertLess(len(made), 12)
        for path in made:
            Image.open(path).load()


if __name__ == "__main__":
    if not shutil.which("exiftool"):
        sys.exit(77)
    unittest.main()
