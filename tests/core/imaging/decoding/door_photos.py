"""Good pictures of every kind that passes the door, and what Pillow and numpy make of them: python door_photos.py --out FOLDER

For each NAME.* there is NAME.expected.png (upright, sRGB, 8 bits), and a line in expected.json with the tolerance; where a
file has 16 bits, NAME.expected.u16 holds them, little endian RGB.
"""

import argparse
import io
import json
import pathlib
import struct

import numpy
import tiff_writer
from PIL import Image, ImageCms

WIDTH, HEIGHT = 120, 80


def gamma_profile(name, red, green, blue, gamma):
    """An ICC profile (version 2) of three primaries, adapted to D50 by Bradford, and one gamma."""
    bradford = numpy.array([[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]])
    d65, d50 = numpy.array([0.95047, 1.0, 1.08883]), numpy.array([0.9642, 1.0, 0.8249])
    columns = numpy.array([[x / y, 1, (1 - x - y) / y] for x, y in (red, green, blue)]).T
    columns = columns * numpy.linalg.solve(columns, d65)
    adapt = numpy.linalg.inv(bradford) @ numpy.diag((bradford @ d50) / (bradford @ d65)) @ bradford
    columns = adapt @ columns

    def xyz(values):
        return b"XYZ \0\0\0\0" + struct.pack(">3i", *(round(v * 65536) for v in values))

    text = name.encode() + b"\0"
    tags = {
        b"desc": b"desc\0\0\0\0" + struct.pack(">I", len(text)) + text + b"\0" * 78,
        b"cprt": b"text\0\0\0\0none\0", b"wtpt": xyz(d50),
        b"rXYZ": xyz(columns[:, 0]), b"gXYZ": xyz(columns[:, 1]), b"bXYZ": xyz(columns[:, 2]),
    }
    for curve in (b"rTRC", b"gTRC", b"bTRC"):
        tags[curve] = b"curv\0\0\0\0" + struct.pack(">IH", 1, round(gamma * 256)) + b"\0\0"
    table, data, at = struct.pack(">I", len(tags)), b"", 128 + 4 + 12 * len(tags)
    for key, value in tags.items():
        value += b"\0" * (-len(value) % 4)
        table += key + struct.pack(">II", at + len(data), len(value))
        data += value
    body = table + data
    head = struct.pack(">I4sI4s4s4s12x4s", 128 + len(body), b"none", 0x02100000, b"mntr", b"RGB ", b"XYZ ", b"acsp")
    head = head.ljust(68, b"\0") + struct.pack(">3i", *(round(v * 65536) for v in d50))
    return head.ljust(128, b"\0") + body


ADOBE = gamma_profile("Adobe RGB (1998)", (0.64, 0.33), (0.21, 0.71), (0.15, 0.06), 2.19921875)
P3 = gamma_profile("P3 of the test", (0.68, 0.32), (0.265, 0.69), (0.15, 0.06), 2.2)


def smooth(seed=0):
    """Soft colours, different in every corner: what JPEG keeps well. Float, 0 to 1."""
    y, x = numpy.mgrid[0:HEIGHT, 0:WIDTH]
    x, y = x / WIDTH, y / HEIGHT
    red = 0.2 + 0.6 * x
    green = 0.15 + 0.7 * y
    blue = 0.5 + 0.3 * numpy.sin(3 * x + 2 * y + seed)
    return numpy.dstack([red, green, blue])


def eight(values):
    return (values * 255).round().clip(0, 255).astype("uint8")


class Folder:
    def __init__(self, out):
        self.out, self.expected = out, {}

    def add(self, file, data, expected, tolerance, sixteen=None, **more):
        """data: bytes; expected: RGB or RGBA array of 8 bits."""
        (self.out / file).write_bytes(data)
        Image.fromarray(expected).save(self.out / (file + ".expected.png"))
        self.expected[file] = {"tolerance": tolerance, **more}
        if sixteen is not None:
            (self.out / (file + ".expected.u16")).write_bytes(sixteen.astype("<u2").tobytes())
            self.expected[file]["sixteen"] = True


def saved(picture, kind, **options):
    buffer = io.BytesIO()
    picture.save(buffer, kind, **options)
    return buffer.getvalue()


def decoded(data):
    return numpy.asarray(Image.open(io.BytesIO(data)).convert("RGB"))


def to_srgb(array, profile):
    source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
    picture = ImageCms.profileToProfile(Image.fromarray(array), source, ImageCms.createProfile("sRGB"),
                                        renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC)
    return numpy.asarray(picture)


def turned(array, orientation):
    """Exif's orientation applied, from its definition: which side of the picture row 0 and column 0 are."""
    steps = {1: array, 2: array[:, ::-1], 3: array[::-1, ::-1], 4: array[::-1], 5: array.transpose(1, 0, 2),
             6: array[::-1].transpose(1, 0, 2), 7: array[::-1, ::-1].transpose(1, 0, 2), 8: array[:, ::-1].transpose(1, 0, 2)}
    return numpy.ascontiguousarray(steps[orientation])


def exif(orientation):
    tags = Image.Exif()
    tags[274] = orientation
    return tags


def jpegs(folder):
    picture = Image.fromarray(eight(smooth()))
    for name, mode, options in (("rgb", "RGB", {}), ("fine", "RGB", {"subsampling": 0}), ("grey", "L", {}),
                                ("progressive", "RGB", {"progressive": True})):
        data = saved(picture.convert(mode), "JPEG", quality=95, **options)
        folder.add(f"jpeg_{name}.jpg", data, decoded(data), 2)
    cmyk = saved(picture.convert("CMYK"), "JPEG", quality=95)
    folder.add("jpeg_cmyk.jpg", cmyk, decoded(cmyk), 4)
    for orientation in range(1, 9):
        data = saved(picture, "JPEG", quality=97, subsampling=0, exif=exif(orientation), icc_profile=ADOBE)
        upright = to_srgb(turned(decoded(data), orientation), ADOBE)
        folder.add(f"jpeg_turned_{orientation}.jpg", data, upright, 2, profile="Adobe RGB (1998)")
    data = saved(picture, "JPEG", quality=97, subsampling=0, icc_profile=P3)
    folder.add("jpeg_p3.jpg", data, to_srgb(decoded(data), P3), 2, profile="P3 of the test")


def others(folder):
    array = eight(smooth(1))
    picture = Image.fromarray(array)
    alpha = numpy.dstack([array, eight(smooth(2)[:, :, 0])])
    folder.add("png_rgb.png", saved(picture, "PNG"), array, 0)
    folder.add("png_p3.png", saved(picture, "PNG", icc_profile=P3), to_srgb(array, P3), 2, profile="P3 of the test")
    folder.add("png_alpha.png", saved(Image.fromarray(alpha), "PNG"), alpha, 0)
    palette = picture.quantize(64)
    folder.add("png_palette.png", saved(palette, "PNG"), numpy.asarray(palette.convert("RGB")), 0)
    folder.add("png_turned.png", saved(picture, "PNG", exif=exif(6)), turned(array, 6), 0)
    folder.add("bmp_rgb.bmp", saved(picture, "BMP"), array, 0)
    folder.add("gif_palette.gif", saved(palette, "GIF"), numpy.asarray(palette.convert("RGB")), 0)
    folder.add("webp_lossless.webp", saved(picture, "WEBP", lossless=True), array, 0)
    folder.add("webp_alpha.webp", saved(Image.fromarray(alpha), "WEBP", lossless=True, exact=True), alpha, 0)
    folder.add("webp_turned.webp", saved(picture, "WEBP", lossless=True, exif=exif(8), icc_profile=ADOBE),
               to_srgb(turned(array, 8), ADOBE), 2, profile="Adobe RGB (1998)")
    lossy = saved(picture, "WEBP", quality=95)
    folder.add("webp_lossy.webp", lossy, decoded(lossy), 2)
    deep = (smooth(3) * 65535).round().astype(">u2")
    folder.add("png_sixteen.png", png_sixteen(deep), (deep >> 8).astype("uint8"), 1, sixteen=deep)


def png_sixteen(array):
    import zlib

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + row.tobytes() for row in array)
    head = struct.pack(">IIBBBBB", array.shape[1], array.shape[0], 16, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def heifs(folder):
    array = eight(smooth(4))
    data = saved(Image.fromarray(array), "AVIF", quality=90, subsampling="4:4:4")
    folder.add("avif_rgb.avif", data, decoded(data), 4, heif=True)
    alpha = numpy.dstack([array, eight(smooth(2)[:, :, 0])])
    data = saved(Image.fromarray(alpha), "AVIF", quality=95, subsampling="4:4:4")
    folder.add("avif_alpha.avif", data, numpy.asarray(Image.open(io.BytesIO(data)).convert("RGBA")), 4, heif=True)


def grey_of(array):
    return numpy.repeat(array, 3, axis=2)


def tiffs(folder):
    rgb, ink = smooth(5), numpy.dstack([smooth(6), 0.1 + 0.3 * smooth(7)[:, :, :1]])
    white = (1 - ink[:, :, :3]) * (1 - ink[:, :, 3:])
    layouts = {"": {}, "_big": {"order": ">"}, "_planar": {"planar": True}, "_tiled": {"tile": 32, "deflate": True},
               "_tiled_planar": {"tile": 48, "planar": True, "order": ">"}}
    for name, layout in layouts.items():
        folder.add(f"tiff_rgb{name}.tif", tiff_writer.tiff(eight(rgb), 2, **layout), eight(rgb), 0)
        deep = (rgb * 65535).round().astype("uint16")
        folder.add(f"tiff_sixteen{name}.tif", tiff_writer.tiff(deep, 2, **layout), (deep >> 8).astype("uint8"), 1, sixteen=deep)
        floating = tiff_writer.tiff(rgb.astype("float32"), 2, **layout)
        folder.add(f"tiff_float{name}.tif", floating, eight(rgb), 1, sixteen=deep)
        folder.add(f"tiff_cmyk{name}.tif", tiff_writer.tiff(eight(ink), 5, **layout), eight(white), 2)
    grey = rgb[:, :, :1]
    deep = (grey * 65535).round().astype("uint16")
    folder.add("tiff_grey.tif", tiff_writer.tiff(eight(grey), 1), grey_of(eight(grey)), 0)
    folder.add("tiff_grey_inverted.tif", tiff_writer.tiff(255 - eight(grey), 0), grey_of(eight(grey)), 0)
    folder.add("tiff_grey_sixteen.tif", tiff_writer.tiff(deep, 1), grey_of((deep >> 8).astype("uint8")), 1, sixteen=grey_of(deep))
    folder.add("tiff_grey_float.tif", tiff_writer.tiff(grey.astype("float32"), 1), grey_of(eight(grey)), 1, sixteen=grey_of(deep))
    folder.add("tiff_half.tif", tiff_writer.tiff(rgb.astype("float16"), 2), eight(rgb), 1)
    folder.add("tiff_double.tif", tiff_writer.tiff(rgb, 2), eight(rgb), 1)
    wide = (rgb * (2**32 - 1)).round().astype("uint32")
    folder.add("tiff_thirtytwo.tif", tiff_writer.tiff(wide, 2), eight(rgb), 1)
    folder.add("tiff_cmyk_sixteen.tif", tiff_writer.tiff((ink * 65535).round().astype("uint16"), 5), eight(white), 2)
    alpha = numpy.dstack([eight(rgb), eight(smooth(2)[:, :, 0])])
    folder.add("tiff_alpha.tif", tiff_writer.tiff(alpha, 2, extra=2), alpha, 0)
    profile = {34675: (tiff_writer.UNDEFINED, ADOBE), 274: (tiff_writer.SHORT, [6])}
    folder.add("tiff_turned.tif", tiff_writer.tiff(eight(rgb), 2, tags=profile), to_srgb(turned(eight(rgb), 6), ADOBE), 2,
               profile="Adobe RGB (1998)")
    deep = (rgb * 65535).round().astype("uint16")
    folder.add("tiff_sixteen_turned.tif", tiff_writer.tiff(deep, 2, tags={274: (tiff_writer.SHORT, [8])}),
               turned((deep >> 8).astype("uint8"), 8), 1, sixteen=turned(deep, 8))
    picture = Image.fromarray(eight(rgb))
    for name, compression in (("lzw", "tiff_lzw"), ("packbits", "packbits"), ("jpeg", "jpeg")):
        data = saved(picture, "TIFF", compression=compression)
        folder.add(f"tiff_{name}.tif", data, decoded(data), 2 if name == "jpeg" else 0)
    palette, bits = picture.quantize(32), picture.convert("1")
    folder.add("tiff_palette.tif", saved(palette, "TIFF"), numpy.asarray(palette.convert("RGB")), 0)
    folder.add("tiff_bits.tif", saved(bits, "TIFF", compression="group4"), numpy.asarray(bits.convert("RGB")), 0)
    pages = saved(picture, "TIFF", save_all=True, append_images=[picture, picture.resize((60, 40))])
    folder.add("tiff_pages.tif", pages, eight(rgb), 0, pages=3)


def raw(folder):
    """A DNG whose sensor saw one colour on the left, another on the right; its values are linear."""
    height, width = 96, 128
    cells = numpy.zeros((height, width), "uint16")
    colours = ((0.40, 0.20, 0.10), (0.10, 0.20, 0.40))
    for half, (red, green, blue) in enumerate(colours):
        part = cells[:, half * width // 2:(half + 1) * width // 2]
        part[0::2, 0::2], part[0::2, 1::2], part[1::2, 0::2], part[1::2, 1::2] = (
            round(v * 65535) for v in (red, green, green, blue))
    xyz_to_srgb = [[3.2406, -1.5372, -0.4986], [-0.9689, 1.8758, 0.0415], [0.0557, -0.2040, 1.0570]]
    matrix = b"".join(struct.pack("<ii", round(v * 10000), 10000) for row in xyz_to_srgb for v in row)
    data = tiff_writer.tiff(cells[:, :, None], 32803, tags={
        254: (tiff_writer.LONG, [0]), 271: (2, b"Test\0"), 272: (2, b"Sensor\0"), 274: (tiff_writer.SHORT, [1]),
        33421: (tiff_writer.SHORT, [2, 2]), 33422: (1, bytes([0, 1, 1, 2])), 50706: (1, bytes([1, 4, 0, 0])),
        50708: (2, b"Test Sensor\0"), 50721: (10, matrix), 50728: (tiff_writer.RATIONAL, [(1, 1)] * 3),
        50717: (tiff_writer.LONG, [65535]), 50778: (tiff_writer.SHORT, [21])})
    (folder.out / "sensor.dng").write_bytes(data)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", required=True, type=pathlib.Path)
    out = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    folder = Folder(out)
    for make in (jpegs, others, heifs, tiffs, raw):
        make(folder)
    (out / "expected.json").write_text(json.dumps(folder.expected, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
