"""Pictures for the tests of data sets, and what Pillow makes of them: python photos.py --out FOLDER"""

import argparse
import functools
import hashlib
import io
import pathlib
import struct

import numpy
from PIL import Image, ImageCms, ImageDraw, ImageFilter, ImageOps

HERE = pathlib.Path(__file__).resolve().parent
SCENES = 24


def texture(random, width, height):
    """Noise of all sizes, as surfaces have it: 0 to 1 a channel."""
    sum_, weight = numpy.zeros((height, width, 3)), 1.0
    for octave in (3, 8, 24, 72, 200, max(width, height)):
        grain = random.random((octave, octave, 3)) * 255
        grown = Image.fromarray(grain.astype("uint8")).resize((width, height), Image.Resampling.BICUBIC)
        sum_ += numpy.asarray(grown) * weight
        weight *= 0.55
    low, high = sum_.min(), sum_.max()
    return (sum_ - low) / (high - low)


@functools.lru_cache
def scene(seed, width=480, height=344):
    """Something like a photo: a textured ground of one colour, and things of other colours with sharp edges on it."""
    random = numpy.random.default_rng(seed)
    ground = 60 + 120 * random.random(3)
    surface = texture(random, width, height) - 0.5
    picture = Image.fromarray(numpy.clip(ground + 150 * surface, 0, 255).astype("uint8"))
    for _ in range(random.integers(3, 8)):
        mask = Image.new("L", (width, height))
        x, y = random.integers(0, width), random.integers(0, height)
        w, h = random.integers(width // 10, width // 2), random.integers(height // 10, height // 2)
        draw = ImageDraw.Draw(mask)
        (draw.ellipse if random.random() < 0.5 else draw.rectangle)((x - w // 2, y - h // 2, x + w // 2, y + h // 2), fill=255)
        surface = numpy.roll(surface, random.integers(0, width, 2), (0, 1))[::-1]
        thing = numpy.clip(30 + 200 * random.random(3) + 90 * surface, 0, 255)
        picture.paste(Image.fromarray(thing.astype("uint8")), mask=mask)
    return picture


def drawing(width=400, height=300):
    """Flat colours with sharp edges on pure white."""
    picture = Image.new("RGB", (width * 4, height * 4), "white")
    draw = ImageDraw.Draw(picture)
    draw.ellipse((500, 200, 1100, 900), fill=(250, 180, 60))
    draw.rectangle((300, 800, 900, 1050), fill=(255, 60, 60))
    draw.polygon([(900, 100), (1200, 500), (850, 450)], fill=(40, 120, 220))
    return picture.resize((width, height), Image.Resampling.LANCZOS)


def exposed(picture, stops):
    linear = (numpy.asarray(picture).astype(float) / 255) ** 2.2 * 2**stops
    return Image.fromarray(numpy.clip(255 * linear ** (1 / 2.2), 0, 255).astype("uint8"))


def blurred(picture, radius):
    return picture.filter(ImageFilter.GaussianBlur(radius))


def moved(picture, pixels):
    """Smeared to the right, as a camera that moved does it."""
    shifted = [numpy.roll(numpy.asarray(picture).astype(float), by, 1) for by in range(pixels)]
    return Image.fromarray(numpy.mean(shifted, 0).astype("uint8"))


def cropped(picture, share):
    w, h = picture.size
    return picture.crop((round(w * share), round(h * share / 2), w - round(w * share / 3), h - round(h * share)))


def noisy(picture, strength):
    grain = numpy.random.default_rng(9).normal(0, strength, (picture.height, picture.width, 3))
    return Image.fromarray(numpy.clip(numpy.asarray(picture) + grain, 0, 255).astype("uint8"))


def adobe_rgb():
    """An ICC profile (version 2) with the primaries and the gamma of Adobe RGB (1998), written from its specification."""
    fixed = lambda value: struct.pack(">i", round(value * 65536))  # noqa: E731
    xyz = lambda *values: b"XYZ \0\0\0\0" + b"".join(fixed(v) for v in values)  # noqa: E731
    name = b"Adobe RGB by hand\0"
    description = b"desc\0\0\0\0" + struct.pack(">I", len(name)) + name + bytes(12 + 67)
    curve = b"curv\0\0\0\0" + struct.pack(">IH", 1, round(2.19921875 * 256)) + b"\0\0"
    tags = [(b"desc", description + bytes(-len(description) % 4)), (b"cprt", b"text\0\0\0\0none\0\0\0\0"),
            (b"wtpt", xyz(0.9642, 1.0, 0.8249)), (b"rXYZ", xyz(0.60974, 0.31111, 0.01947)),
            (b"gXYZ", xyz(0.20528, 0.62567, 0.06087)), (b"bXYZ", xyz(0.14919, 0.06322, 0.74457)),
            (b"rTRC", curve), (b"gTRC", curve), (b"bTRC", curve)]
    table, body, offset = struct.pack(">I", len(tags)), b"", 128 + 4 + 12 * len(tags)
    for signature, contents in tags:
        table += signature + struct.pack(">II", offset + len(body), len(contents))
        body += contents
    header = struct.pack(">I4sI4s4s4s12s4s", 128 + len(table) + len(body), b"\0\0\0\0", 0x02100000, b"mntr", b"RGB ", b"XYZ ",
                         bytes(12), b"acsp") + bytes(28) + fixed(0.9642) + fixed(1.0) + fixed(0.8249) + bytes(48)
    return header + table + body


def write_colours(out):
    """The same numbers tagged as Adobe RGB, and what they are in sRGB by LittleCMS."""
    x, y = numpy.meshgrid(numpy.linspace(60, 200, 256), numpy.linspace(60, 200, 192))
    picture = Image.fromarray(numpy.stack([x, y, 255 - (x + y) / 2], 2).astype("uint8"))
    profile = adobe_rgb()
    picture.save(out / "adobe.png", icc_profile=profile)
    turned = picture.getexif()
    turned[274] = 6
    picture.save(out / "adobe_turned.jpg", quality=98, subsampling=0, icc_profile=profile, exif=turned)
    converted = ImageCms.profileToProfile(picture, ImageCms.ImageCmsProfile(io.BytesIO(profile)), ImageCms.createProfile("sRGB"),
                                          renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC)
    converted.save(out / "adobe_srgb.png")
    converted.rotate(-90, expand=True).save(out / "adobe_turned_srgb.png")


def write_orientations(out):
    picture = scene(100, 400, 300)
    for orientation in range(1, 9):
        exif = picture.getexif()
        exif[274] = orientation
        picture.save(out / f"orientation_{orientation}.jpg", quality=95, exif=exif)
        ImageOps.exif_transpose(Image.open(out / f"orientation_{orientation}.jpg")).save(out / f"upright_{orientation}.png")


def write_scaling(out):
    picture = scene(300, 1600, 1200)
    picture.save(out / "large.jpg", quality=95)
    read = Image.open(out / "large.jpg").crop((200, 100, 1400, 1000))
    read.resize((256, 192), Image.Resampling.BOX).save(out / "small.png")


def write_flaws(out):
    picture = scene(1)
    picture.save(out / "sharp.png")
    for radius in (0.5, 3, 5):
        blurred(picture, radius).save(out / f"blurred_{radius}.png")
    moved(picture, 21).save(out / "moved.png")
    soft = blurred(picture, 6)
    soft.paste(picture.crop((160, 80, 320, 250)), (160, 80))
    soft.save(out / "soft_background.png")
    drawing().save(out / "drawing.png")
    noisy(blurred(picture, 4), 3).save(out / "blurred_with_grain.png")
    blurred(drawing(), 5).save(out / "drawing_blurred.png")
    noisy(Image.new("RGB", (400, 300), (90, 120, 140)), 1).save(out / "blank.png")
    for stops in (-6, -1, 1, 4):
        exposed(picture, stops).save(out / f"exposed_{stops}.png")
    picture.convert("L").save(out / "grey.png")
    exposed(picture, 4).convert("L").save(out / "grey_4.png")
    night = Image.new("RGB", (400, 300))
    night.paste(picture.resize((210, 210)), (95, 45))
    night.save(out / "on_black.png")
    exposed(night, -5).save(out / "on_black_dark.png")
    whole = out / "whole.jpg"
    picture.save(whole, quality=90)
    (out / "cut_off.jpg").write_bytes(whole.read_bytes()[:-2000])
    (out / "empty.jpg").write_bytes(b"")
    (out / "words.jpg").write_text("no picture at all")
    (out / "cut_off.png").write_bytes((out / "sharp.png").read_bytes()[:-20000])


def write_copies(out):
    for seed in (2, 3):
        picture = scene(seed)
        picture.save(out / "original.png")
        picture.resize((400, 287), Image.Resampling.LANCZOS).save(out / "resized.png")
        picture.save(out / "compressed.jpg", quality=35)
        cropped(picture, 0.08).save(out / "cropped.png")
        exposed(picture, 0.3).save(out / "brighter.png")
        out = out / "second"
        out.mkdir(exist_ok=True)


def write_faces(out):
    face = Image.open(HERE / "astronaut.jpg")
    face.save(out / "one.png")
    two = Image.new("RGB", (1024, 512))
    two.paste(face, (0, 0))
    two.paste(ImageOps.mirror(face), (512, 0))
    two.save(out / "two.png")
    small = scene(5, 900, 1200)
    small.paste(face.crop((120, 0, 340, 330)), (500, 150))
    small.save(out / "small.png")
    scene(6).save(out / "none.png")
    soft = scene(7, 600, 600)
    soft.paste(blurred(face, 8), (44, 44))
    soft.save(out / "soft_face.png")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", type=pathlib.Path, required=True)
    out = parser.parse_args().out
    made_by = hashlib.sha256(pathlib.Path(__file__).read_bytes() + (HERE / "astronaut.jpg").read_bytes()).hexdigest()
    stamp = out / "made_by"
    if stamp.exists() and stamp.read_text() == made_by:
        return
    for write in (write_colours, write_orientations, write_scaling, write_flaws, write_copies, write_faces):
        folder = out / write.__name__.removeprefix("write_")
        folder.mkdir(parents=True, exist_ok=True)
        write(folder)
    (out / "scenes").mkdir(exist_ok=True)
    for seed in range(SCENES):
        scene(200 + seed, *((480, 344) if seed % 2 else (344, 480))).save(out / "scenes" / f"{seed:02}.png")
    stamp.write_text(made_by)


if __name__ == "__main__":
    main()
