"""TIFF files written from the specification, so that every layout can be had, and every lie."""

import struct
import zlib

import numpy

SHORT, LONG, RATIONAL, UNDEFINED = 3, 4, 5, 7
BYTE, ASCII, SIGNED_RATIONAL = 1, 2, 10
LETTERS = {SHORT: "H", LONG: "I"}


def packed(order, kind, values):
    if kind in (BYTE, ASCII, UNDEFINED, SIGNED_RATIONAL):
        return bytes(values)
    if kind == RATIONAL:
        return b"".join(struct.pack(order + "II", *value) for value in values)
    return struct.pack(f"{order}{len(values)}{LETTERS[kind]}", *values)


def directory(order, at, tags, following=0):
    """A directory for place `at` and what does not fit into its entries; tags: {number: (kind, values)}."""
    outside = at + 2 + 12 * len(tags) + 4
    entries, more = b"", b""
    for number in sorted(tags):
        kind, values = tags[number]
        data = packed(order, kind, values)
        count = len(values) // 8 if kind == SIGNED_RATIONAL else len(values)
        if len(data) <= 4:
            value = data.ljust(4, b"\0")
        else:
            value = struct.pack(order + "I", outside + len(more))
            more += data + b"\0" * (len(data) % 2)
        entries += struct.pack(order + "HHI", number, kind, count) + value
    return struct.pack(order + "H", len(tags)) + entries + struct.pack(order + "I", following) + more


def tiff(array, photometric, order="<", planar=False, tile=0, deflate=False, extra=None, tags=None):
    """array: [height, width, channels] in any type."""
    height, width, channels = array.shape
    array = array.astype(array.dtype.newbyteorder(order))
    formats = {"u": 1, "i": 2, "f": 3}
    planes = [array[:, :, c:c + 1] for c in range(channels)] if planar else [array]
    blocks = []
    for plane in planes:
        if tile:
            for y in range(0, height, tile):
                for x in range(0, width, tile):
                    block = numpy.zeros((tile, tile, plane.shape[2]), plane.dtype)
                    part = plane[y:y + tile, x:x + tile]
                    block[:part.shape[0], :part.shape[1]] = part
                    blocks.append(block.tobytes())
        else:
            blocks += [plane[y:y + 16].tobytes() for y in range(0, height, 16)]
    if deflate:
        blocks = [zlib.compress(block) for block in blocks]
    body, places = b"", []
    for block in blocks:
        places.append(8 + len(body))
        body += block + b"\0" * (len(block) % 2)
    all_tags = {
        256: (LONG, [width]), 257: (LONG, [height]), 258: (SHORT, [array.dtype.itemsize * 8] * channels),
        259: (SHORT, [8 if deflate else 1]), 262: (SHORT, [photometric]), 277: (SHORT, [channels]),
        284: (SHORT, [2 if planar else 1]), 339: (SHORT, [formats[array.dtype.kind]] * channels),
    }
    counts = [len(block) for block in blocks]
    if tile:
        all_tags |= {322: (LONG, [tile]), 323: (LONG, [tile]), 324: (LONG, places), 325: (LONG, counts)}
    else:
        all_tags |= {273: (LONG, places), 278: (LONG, [16]), 279: (LONG, counts)}
    if extra is not None:
        all_tags[338] = (SHORT, [extra])
    all_tags |= tags or {}
    at = 8 + len(body)
    head = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(order + "I", at)
    return head + body + directory(order, at, all_tags)
