"""JPEG files of the kinds that cameras and programs write, by Pillow: NAME.jpg, and `others` for those that the quick reader
leaves to libjpeg."""

import argparse
import pathlib
import sys

import numpy
from PIL import Image, ImageCms

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "dataset"))
import photos as pictures  # noqa: E402


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--out", type=pathlib.Path, required=True)
    out = arguments.parse_args().out
    (out / "others").mkdir(parents=True, exist_ok=True)
    scene = pictures.scene(1, 403, 301).convert("RGB")
    grain = numpy.random.default_rng(7).normal(0, 12, (301, 403, 1))
    scene = Image.fromarray(numpy.clip(numpy.asarray(scene) + grain, 0, 255).astype("uint8"))
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    for name, how in {"plain": {}, "full": {"subsampling": 0}, "wide": {"subsampling": 1}, "coarse": {"quality": 20},
                      "fine": {"quality": 100, "subsampling": 0}, "optimised": {"optimize": True},
                      "profile": {"icc_profile": profile}, "restarts": {"restart_marker_blocks": 7},
                      "rows": {"restart_marker_rows": 1, "subsampling": 0}}.items():
        scene.save(out / f"{name}.jpg", **{"quality": 92, **how})
    scene.convert("L").save(out / "grey.jpg", quality=92)
    scene.crop((0, 0, 8, 8)).save(out / "block.jpg", quality=95)
    scene.crop((0, 0, 17, 1)).save(out / "line.jpg", quality=95)
    scene.save(out / "others/progressive.jpg", progressive=True)
    scene.convert("CMYK").save(out / "others/cmyk.jpg")
    scene.save(out / "others/picture.png")


main()
