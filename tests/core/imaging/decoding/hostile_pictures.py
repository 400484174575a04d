"""Broken pictures, and some made to do harm: python hostile_pictures.py --out FOLDER

hostile.json says of each file what may come of it: "refused" (an error), "damaged" (an error, or a picture with a problem
told) or "harmless" (anything but harm: the trick is in a part that need not be read).
"""

import argparse
import gzip
import io
import json
import pathlib
import random
import struct
import zipfile
import zlib

import numpy
import tiff_writer
from door_photos import eight, saved, smooth
from PIL import Image

PICTURE = Image.fromarray(eight(smooth())).resize((640, 480))
NOISY = Image.fromarray((numpy.random.default_rng(7).random((480, 640, 3)) * 255).astype("uint8"))
MIB = 1 << 20


class Corpus:
    def __init__(self, out):
        self.out, self.told = out, {}

    def add(self, name, data, becomes):
        (self.out / name).write_bytes(data)
        self.told[name] = becomes


def chunk(kind, data, crc=None):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data) if crc is None else crc)


def png(width, height, rows=b"", depth=8, colour=2, interlace=0, before=b"", tail=True):
    head = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, interlace)
    body = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + before + chunk(b"IDAT", rows)
    return body + (chunk(b"IEND", b"") if tail else b"")


def zeros(count):
    """A zlib stream of so many zeros, made piece by piece."""
    packer, out, piece = zlib.compressobj(9), [], bytes(MIB)
    for _ in range(count // MIB):
        out.append(packer.compress(piece))
    return b"".join(out) + packer.compress(bytes(count % MIB)) + packer.flush()


def pngs(corpus):
    small = zlib.compress(b"\0" * (3 * 8 + 1) * 8)
    good = saved(NOISY, "PNG")
    corpus.add("png_huge.png", png(60_000, 60_000, small), "refused")
    corpus.add("png_longest.png", png(2**31 - 1, 2**31 - 1, small), "refused")
    corpus.add("png_beyond.png", png(2**32 - 1, 1, small), "refused")
    corpus.add("png_wide.png", png(70_000, 10, small), "refused")
    corpus.add("png_nothing.png", png(0, 0, small), "refused")
    corpus.add("png_no_data.png", png(8, 8), "refused")
    corpus.add("png_depth.png", png(8, 8, small, depth=77), "refused")
    corpus.add("png_colour.png", png(8, 8, small, colour=5), "refused")
    corpus.add("png_interlace.png", png(8, 8, small, interlace=9), "refused")
    corpus.add("png_bomb_of_pixels.png", png(14_000, 14_000, zeros(14_000 * (14_000 * 3 + 1))), "harmless")
    corpus.add("png_bomb_of_depth.png", png(14_000, 14_000, zeros(14_000 * (14_000 * 8 + 1)), depth=16, colour=6), "harmless")
    corpus.add("png_too_much_data.png", png(8, 8, zeros(300 * MIB)), "harmless")
    bomb = zeros(400 * MIB)
    corpus.add("png_profile_bomb.png", png(8, 8, small, before=chunk(b"iCCP", b"x\0\0" + bomb)), "harmless")
    corpus.add("png_text_bomb.png", png(8, 8, small, before=chunk(b"zTXt", b"Comment\0\0" + bomb)), "harmless")
    corpus.add("png_words_bomb.png", png(8, 8, small, before=chunk(b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0" + bomb)), "harmless")
    corpus.add("png_raw_exif_bomb.png", png(8, 8, small, before=chunk(b"zTXt", b"Raw profile type exif\0\0" + bomb)), "harmless")
    corpus.add("png_many_texts.png", png(8, 8, small, before=chunk(b"tEXt", b"a\0b") * 50_000), "harmless")
    corpus.add("png_exif_circle.png", png(8, 8, small, before=chunk(b"eXIf", exif_circle())), "harmless")
    corpus.add("png_wrong_sum.png", good[:50] + b"\0\0" + good[52:], "damaged")
    for percent in (1, 5, 25, 50, 90, 99):
        corpus.add(f"png_cut_{percent}.png", good[:len(good) * percent // 100], "damaged")


def segment(marker, data, length=None):
    return b"\xff" + bytes([marker]) + struct.pack(">H", len(data) + 2 if length is None else length) + data


def frame_at(data):
    """Where the frame header of a JPEG begins."""
    at = 2
    while data[at + 1] not in (0xC0, 0xC1, 0xC2):
        at += 2 + struct.unpack(">H", data[at + 2:at + 4])[0]
    return at


def with_size(data, width, height):
    at = frame_at(data)
    return data[:at + 5] + struct.pack(">HH", height, width) + data[at + 9:]


def exif_circle():
    """A directory that follows itself, and whose Exif directory is itself."""
    return b"MM\0*" + struct.pack(">I", 8) + struct.pack(">H", 2) + struct.pack(">HHII", 0x8769, 4, 1, 8) + struct.pack(
        ">HHII", 0x8825, 4, 1, 8) + struct.pack(">I", 8)


def exif_lies():
    entries = [(0x010E, 2, 0xFFFFFFF0, 8), (0x0110, 2, 100, 0xFFFFFFF0), (0x927C, 7, 0x7FFFFFFF, 20), (0x0201, 4, 1, 0xFFFFFFF0),
               (0x0202, 4, 1, 0xFFFFFFF0), (0x0112, 3, 1, 99 << 16)]
    return b"MM\0*" + struct.pack(">IH", 8, len(entries)) + b"".join(struct.pack(">HHII", *e) for e in entries) + struct.pack(">I", 0)


def endless_scans(count):
    """A progressive JPEG that refines its pixels again and again."""
    data = saved(Image.new("L", (8000, 8000), 128), "JPEG", progressive=True)
    at = data.index(b"\xff\xda")
    end = at + 2 + struct.unpack(">H", data[at + 2:at + 4])[0]
    while not (data[end] == 0xFF and data[end + 1] not in (0, *range(0xD0, 0xD8))):
        end += 1
    return data[:at] + data[at:end] * count + data[end:]


LAUGHS = ("<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'ha'>" +
          "".join(f"<!ENTITY {chr(98 + n)} '{('&' + chr(97 + n) + ';') * 20}'>" for n in range(9)) +
          "]><x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
          "<rdf:Description xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:format>&j;</dc:format>"
          "</rdf:Description></rdf:RDF></x:xmpmeta>").encode()
DEEP = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>" + b"<a>" * 15_000


def jpegs(corpus):
    good, noisy = saved(PICTURE, "JPEG", quality=90), saved(NOISY, "JPEG", quality=90)
    body = good[2:]
    corpus.add("jpeg_largest.jpg", with_size(good, 65_500, 65_500), "refused")
    corpus.add("jpeg_larger.jpg", with_size(good, 14_000, 14_000), "damaged")
    corpus.add("jpeg_flat.jpg", with_size(good, 640, 0), "refused")
    corpus.add("jpeg_thin.jpg", with_size(good, 0, 480), "refused")
    at = frame_at(good)
    corpus.add("jpeg_channels.jpg", good[:at + 9] + b"\xff" + good[at + 10:], "refused")
    corpus.add("jpeg_precision.jpg", good[:at + 4] + b"\x63" + good[at + 5:], "refused")
    corpus.add("jpeg_sampling.jpg", good[:at + 11] + b"\xff" + good[at + 12:], "refused")
    scan = noisy.index(b"\xff\xda") + 200
    scrambled = bytearray(noisy)
    for place in range(scan, len(noisy) - 2, 97):
        scrambled[place] = 0x55
    corpus.add("jpeg_scrambled.jpg", bytes(scrambled), "harmless")
    table = good.index(b"\xff\xc4")
    corpus.add("jpeg_huffman.jpg", good[:table + 5] + b"\xff" * 16 + good[table + 21:], "refused")
    corpus.add("jpeg_no_tables.jpg", good[:table] + good[good.index(b"\xff\xda"):], "harmless")  # the usual ones are taken
    corpus.add("jpeg_endless_scans.jpg", endless_scans(120), "harmless")
    corpus.add("jpeg_lying_segment.jpg", b"\xff\xd8" + segment(0xE1, b"Exif\0\0", 65_535) + body, "harmless")
    corpus.add("jpeg_no_length.jpg", b"\xff\xd8" + segment(0xE1, b"Exif\0\0", 0) + body, "harmless")
    corpus.add("jpeg_only_starts.jpg", b"\xff\xd8" * 100_000, "refused")
    corpus.add("jpeg_only_fills.jpg", b"\xff\xd8" + b"\xff" * (4 * MIB), "refused")
    corpus.add("jpeg_exif_circle.jpg", b"\xff\xd8" + segment(0xE1, b"Exif\0\0" + exif_circle()) + body, "harmless")
    corpus.add("jpeg_exif_lies.jpg", b"\xff\xd8" + segment(0xE1, b"Exif\0\0" + exif_lies()) + body, "harmless")
    corpus.add("jpeg_many_exifs.jpg", b"\xff\xd8" + segment(0xE1, b"Exif\0\0" + exif_circle()) * 5000 + body, "harmless")
    namespace = b"http://ns.adobe.com/xap/1.0/\0"
    corpus.add("jpeg_laughs.jpg", b"\xff\xd8" + segment(0xE1, namespace + LAUGHS) + body, "harmless")
    corpus.add("jpeg_deep_xmp.jpg", b"\xff\xd8" + segment(0xE1, namespace + DEEP) + body, "harmless")
    extended = b"http://ns.adobe.com/xmp/extension/\0" + b"A" * 32 + struct.pack(">II", 0xFFFFFFF0, 0xFFFFFF00) + b"x"
    corpus.add("jpeg_extended_lies.jpg", b"\xff\xd8" + segment(0xE1, extended) + body, "harmless")
    profile = b"".join(segment(0xE2, b"ICC_PROFILE\0" + bytes([n, 200]) + b"\xff" * 65_000) for n in range(1, 120))
    corpus.add("jpeg_profile_lies.jpg", b"\xff\xd8" + profile + body, "harmless")
    photoshop = b"Photoshop 3.0\0" + b"8BIM\x04\x04\0\0\xff\xff\xff\xff" + b"\x1c\x02\x19\xff\xff" * 1000
    corpus.add("jpeg_iptc_lies.jpg", b"\xff\xd8" + segment(0xED, photoshop) + body, "harmless")
    for percent in (1, 3, 10, 25, 50, 75, 95):
        corpus.add(f"jpeg_cut_{percent}.jpg", noisy[:len(noisy) * percent // 100], "damaged")


def tiffs(corpus):
    array = numpy.asarray(PICTURE)
    good = tiff_writer.tiff(array, 2)
    head = struct.unpack("<I", good[4:8])[0]
    entries = struct.unpack("<H", good[head:head + 2])[0]
    following = head + 2 + 12 * entries
    corpus.add("tiff_circle.tif", good[:following] + struct.pack("<I", head) + good[following + 4:], "harmless")
    corpus.add("tiff_many_tags.tif", good[:head] + b"\xff\xff" + good[head + 2:], "damaged")
    corpus.add("tiff_nowhere.tif", b"II*\0\xff\xff\xff\xff", "refused")
    corpus.add("tiff_itself.tif", b"II*\0\0\0\0\0", "refused")
    long, short = tiff_writer.LONG, tiff_writer.SHORT
    for name, tags in {
        "strips_away": {273: (long, [0xFFFFFF00] * 30)}, "strips_long": {279: (long, [0xFFFFFF00] * 30)}, "no_rows": {278: (long, [0])},
        "width": {256: (long, [0xFFFFFFFF])}, "sides": {256: (long, [65_000]), 257: (long, [65_000])},
        "bits": {258: (short, [65_535] * 3)}, "few_bits": {258: (short, [0] * 3)}, "samples": {277: (short, [65_535])},
        "no_samples": {277: (short, [0])}, "compression": {259: (short, [12_345])}, "lzw": {259: (short, [5])},
        "fax": {259: (short, [4])}, "jpeg": {259: (short, [7])}, "old_jpeg": {259: (short, [6])}, "webp": {259: (short, [50_001])},
        "deflate": {259: (short, [8])}, "lerc": {259: (short, [34_887])}, "tiles": {322: (long, [65_535 // 16 * 16]), 323: (long, [65_535 // 16 * 16]), 324: (long, [8]), 325: (long, [100])},
        "no_tiles": {322: (long, [0]), 323: (long, [0]), 324: (long, [8]), 325: (long, [100])}, "subdirectories": {330: (long, list(range(8, 60_008)))},
        "profile": {34675: (tiff_writer.UNDEFINED, b"\xff" * 1000)}, "colour_map": {262: (short, [3])}, "ycbcr": {262: (short, [6])},
    }.items():
        becomes = "harmless" if name in ("strips_long", "no_rows", "subdirectories", "profile", "no_samples", "ycbcr", "colour_map") else "damaged"
        corpus.add(f"tiff_{name}.tif", tiff_writer.tiff(array, 2, tags=tags), becomes)
    bomb = zeros(600 * MIB)
    body = {256: (long, [14_000]), 257: (long, [14_000]), 258: (short, [8] * 3), 259: (short, [8]), 262: (short, [2]), 273: (long, [8]),
            277: (short, [3]), 278: (long, [14_000]), 279: (long, [len(bomb)])}
    at = 8 + len(bomb) + len(bomb) % 2
    corpus.add("tiff_bomb.tif", b"II*\0" + struct.pack("<I", at) + bomb.ljust(at - 8, b"\0") + tiff_writer.directory("<", at, body), "harmless")
    corpus.add("tiff_big_lies.tif", b"II+\0\x08\0\0\0" + struct.pack("<Q", 16) + struct.pack("<Q", 2**60), "refused")
    corpus.add("tiff_raw_lies.tif", tiff_writer.tiff(array[:, :, :1], 32803), "damaged")
    corpus.add("tiff_canon_lies.tif", b"II*\0\x10\0\0\0CR\2\0" + b"\xff" * 500, "refused")
    for percent in (5, 50, 95):
        corpus.add(f"tiff_cut_{percent}.tif", (good[:8] + b"\0" * 0 + good[8:])[:len(good) * percent // 100], "refused")
    behind = tiff_writer.tiff(array, 2, deflate=True)
    corpus.add("tiff_scrambled.tif", behind[:2000] + b"\x55" * 3000 + behind[5000:], "damaged")


def others(corpus):
    webp = saved(PICTURE, "WEBP", quality=80)
    lossless = saved(NOISY, "WEBP", lossless=True)
    corpus.add("webp_length.webp", webp[:4] + b"\xff\xff\xff\x7f" + webp[8:], "harmless")
    corpus.add("webp_chunk.webp", webp[:16] + b"\xff\xff\xff\x7f" + webp[20:], "damaged")
    corpus.add("webp_canvas.webp", b"RIFF" + struct.pack("<I", 22 + len(webp) - 12) + b"WEBPVP8X" + struct.pack("<I", 10) + b"\x10\0\0\0" +
               b"\xff\xff\xff\xff\xff\xff" + webp[12:], "damaged")
    corpus.add("webp_largest.webp", lossless[:21] + b"\xff\xff\xff\x0f" + lossless[25:], "damaged")
    for percent in (2, 50, 95):
        corpus.add(f"webp_cut_{percent}.webp", lossless[:len(lossless) * percent // 100], "damaged")
    gif = saved(PICTURE.quantize(256), "GIF")
    screen = b"GIF89a" + struct.pack("<HHBBB", 65_535, 65_535, 0, 0, 0)
    corpus.add("gif_screen.gif", screen + b",\0\0\0\0" + struct.pack("<HHB", 65_535, 65_535, 0) + b"\x02\x02\x4c\x01\0;", "refused")
    corpus.add("gif_outside.gif", gif[:6] + struct.pack("<HH", 10, 10) + gif[10:], "harmless")
    corpus.add("gif_code.gif", gif.replace(b",\0\0\0\0", b",\xff\xff\xff\xff", 1), "harmless")
    corpus.add("gif_no_frames.gif", b"GIF89a\x0a\0\x0a\0\0\0\0;", "refused")
    corpus.add("gif_many_frames.gif", gif[:-1] + b"!\xf9\4\0\0\0\0\0" * 200_000 + b";", "harmless")
    for percent in (2, 50):
        corpus.add(f"gif_cut_{percent}.gif", gif[:len(gif) * percent // 100], "damaged")
    bmp = saved(PICTURE, "BMP")

    def bmp_with(width, height, bits=24, packing=0, data=b""):
        return b"BM" + struct.pack("<IHHI", 54 + len(data), 0, 0, 54) + struct.pack("<IiiHHIIiiII", 40, width, height, 1, bits, packing, 0, 0, 0, 0, 0) + data

    corpus.add("bmp_negative.bmp", bmp_with(-2**31, -2**31), "refused")
    corpus.add("bmp_huge.bmp", bmp_with(2**31 - 1, 2**31 - 1), "refused")
    corpus.add("bmp_sides.bmp", bmp_with(65_000, 65_000), "refused")
    corpus.add("bmp_bits.bmp", bmp_with(10, 10, bits=99), "refused")
    corpus.add("bmp_run_bomb.bmp", bmp_with(14_000, 14_000, bits=8, packing=1, data=b"\xff\0" * 100_000), "harmless")
    corpus.add("bmp_away.bmp", bmp[:10] + b"\xff\xff\xff\x7f" + bmp[14:], "harmless")
    corpus.add("bmp_cut.bmp", bmp[:len(bmp) // 2], "damaged")
    avif = saved(PICTURE, "AVIF", quality=80)
    corpus.add("avif_head.avif", avif[:32], "refused")
    corpus.add("avif_cut.avif", avif[:len(avif) // 2], "refused")
    corpus.add("avif_boxes.avif", avif[:40] + b"\xff" * 60 + avif[100:], "refused")
    place = avif.index(b"ispe")
    corpus.add("avif_size.avif", avif[:place + 8] + b"\x7f\xff\xff\xff" * 2 + avif[place + 16:], "refused")
    corpus.add("avif_empty_boxes.avif", avif[:32] + b"\0\0\0\x08free" * 100_000, "refused")
    corpus.add("raw_canon.cr3", b"\0\0\0\x18ftypcrx \0\0\0\1crx isom" + b"\xff" * 5000, "refused")
    corpus.add("raw_fuji.raf", b"FUJIFILMCCD-RAW " + b"\xff" * 5000, "refused")
    corpus.add("raw_olympus.orf", b"IIRO\x08\0\0\0" + b"\xff" * 5000, "refused")


def strangers(corpus):
    svg = b"<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' width='99' height='99'><rect width='9' height='9'/></svg>"
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("a.jpg", b"nothing")
    for name, data in {
        "drawing.svg": svg, "drawing.png": svg, "drawing.svgz": gzip.compress(svg), "empty.jpg": b"", "one_byte.jpg": b"\xff",
        "words.jpg": b"Dear Sir or Madam,\n" * 1000, "page.jpg": b"<!DOCTYPE html><html><body>hello</body></html>",
        "archive.jpg": archive.getvalue(), "paper.jpg": b"%PDF-1.7\n" + b"x" * 1000, "program.jpg": b"\x7fELF" + b"\0" * 1000,
        "film.jpg": b"\0\0\0\x18ftypisom\0\0\0\1isomavc1" + b"\0" * 1000, "icon.ico": saved(PICTURE.resize((32, 32)), "ICO"),
        "plain.ppm": saved(PICTURE, "PPM"), "bitmap.xbm": b"#define a_width 99999\n#define a_height 99999\nstatic char a[]={0};",
        "pixels.xpm": b"/* XPM */\nstatic char*a[]={\"99999 99999 1 1\",\"a c #000\"};", "zeros.jpg": bytes(MIB), "targa.tga": saved(PICTURE, "TGA"),
        "two_thousand.jp2": saved(PICTURE, "JPEG2000"), "photoshop.psd": b"8BPS\0\1" + b"\xff" * 100,
    }.items():
        corpus.add(name, data, "refused")


def mutations(corpus, count):
    """Good files with a few bytes changed, mostly near the front, where the structure is."""
    numbers = random.Random(11)
    good = {"jpg": saved(PICTURE, "JPEG"), "png": saved(PICTURE.resize((64, 48)), "PNG"), "webp": saved(PICTURE, "WEBP"), "gif": saved(PICTURE.quantize(64), "GIF"),
            "tif": tiff_writer.tiff(numpy.asarray(PICTURE.resize((64, 48))), 2, deflate=True), "bmp": saved(PICTURE.resize((64, 48)), "BMP"),
            "avif": saved(PICTURE.resize((64, 48)), "AVIF")}
    for n in range(count):
        for ending, data in good.items():
            changed = bytearray(data)
            for _ in range(numbers.randint(1, 12)):
                reach = len(data) if numbers.random() < 0.4 else min(len(data), 700)
                place = numbers.randrange(8 if ending in ("png", "tif") else 3, reach)
                changed[place] = numbers.choice((0, 0xFF, 0x7F, 0x80, numbers.randrange(256)))
            if ending == "tif":
                at = struct.unpack("<I", data[4:8])[0]
                changed[at + numbers.randrange(2, 150)] = numbers.randrange(256)
            corpus.add(f"mutated_{n:03}.{ending}", bytes(changed), "harmless")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", required=True, type=pathlib.Path)
    parser.add_argument("--mutations", type=int, default=40)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    corpus = Corpus(options.out)
    for make in (pngs, jpegs, tiffs, others, strangers):
        make(corpus)
    mutations(corpus, options.mutations)
    (options.out / "hostile.json").write_text(json.dumps(corpus.told, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
