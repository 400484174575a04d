"""A measure of likeness that has nothing in common with the product's own: numpy alone, nothing learned.

The subject is told from the plain ground by the colours of the picture's border. Two pictures are alike by its colours (overlap of
histograms in CIE Lab) and by its outlines (oriented gradients, Dalal and Triggs 2005, inside its bounding box), half each.
"""

from pathlib import Path

import numpy as np
from PIL import Image

SIDE, CELLS, ANGLES, COLOURS = 96, 6, 8, (5, 7, 7)
GROUND_DISTANCE = 16.0  # in Lab: further from the ground's colour is the subject


def lab(picture: np.ndarray) -> np.ndarray:
    """sRGB [H, W, 3] from 0 to 1 -> CIE Lab (D65)."""
    rgb = np.where(picture > 0.04045, ((picture + 0.055) / 1.055) ** 2.4, picture / 12.92)
    to_xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
    xyz = np.cbrt(np.maximum(rgb @ to_xyz.T / [0.9505, 1, 1.089], 1e-6))
    return np.stack([116 * xyz[..., 1] - 16, 500 * (xyz[..., 0] - xyz[..., 1]), 200 * (xyz[..., 1] - xyz[..., 2])], axis=-1)


def ground(colours: np.ndarray) -> np.ndarray:
    """The ground's colour at each place: between those of the four edges. [H, W, 3]."""
    height, width = colours.shape[:2]
    rim = max(2, height // 32)
    left, right = (np.median(strip, axis=1) for strip in (colours[:, :rim], colours[:, -rim:]))
    share = np.linspace(0, 1, width)[None, :, None]
    smooth = np.ones(15) / 15
    left, right = (np.stack([np.convolve(np.pad(side[:, i], 7, mode="edge"), smooth, "valid") for i in range(3)], axis=1) for side in (left, right))
    return left[:, None] * (1 - share) + right[:, None] * share


def outlines(lightness: np.ndarray) -> np.ndarray:
    """Histograms of the gradients' directions in a grid of cells, of length 1."""
    down, across = np.gradient(lightness)
    strength, angle = np.hypot(down, across), np.arctan2(down, across) % np.pi
    which = np.minimum((angle / np.pi * ANGLES).astype(int), ANGLES - 1)
    row, column = (np.arange(SIDE) * CELLS // SIDE for _ in range(2))
    cell = (row[:, None] * CELLS + column[None]) * ANGLES + which
    found = np.bincount(cell.ravel(), strength.ravel(), CELLS * CELLS * ANGLES)
    found = np.sqrt(found)
    return found / max(np.linalg.norm(found), 1e-6)


class Appearance:
    def __init__(self, picture: Image.Image):
        picture = picture.convert("RGB").resize((128, 128), Image.Resampling.BOX)
        colours = lab(np.asarray(picture) / 255)
        away = np.linalg.norm(colours - ground(colours), axis=-1)
        mask = away > GROUND_DISTANCE
        if mask.sum() < 40:
            mask = away >= np.quantile(away, 0.9)
        rows, columns = (np.flatnonzero(mask.mean(axis=axis) > 0.02) for axis in (1, 0))
        box = (columns[0], rows[0], columns[-1] + 1, rows[-1] + 1) if len(rows) and len(columns) else (0, 0, 128, 128)
        inside = np.asarray(picture.resize((SIDE, SIDE), Image.Resampling.BILINEAR, box=box)) / 255
        self.outlines = outlines(lab(inside)[..., 0])
        place = (colours[mask] - [0, -80, -80]) / [100, 160, 160]
        bins = np.clip((place * COLOURS).astype(int), 0, np.array(COLOURS) - 1)
        self.colours = np.bincount(np.ravel_multi_index(bins.T, COLOURS), minlength=np.prod(COLOURS)) / mask.sum()

    def likeness(self, other: "Appearance") -> float:
        """From 0 to 1."""
        return float(0.5 * np.minimum(self.colours, other.colours).sum() + 0.5 * self.outlines @ other.outlines)


def appearances(files: list[Path]) -> list[Appearance]:
    found = []
    for file in files:
        with Image.open(file) as picture:
            found.append(Appearance(picture))
    return found


# What follows holds for any judge whose looks know how alike they are to another.


def likeness(pictures: list, views: list) -> float:
    """Of each picture to the view that it is most like, on average."""
    return float(np.mean([max(picture.likeness(view) for view in views) for picture in pictures]))


def variety(pictures: list) -> float:
    """How unlike pictures of one subject are to each other on average: 0 for copies."""
    pairs = [1 - a.likeness(b) for i, a in enumerate(pictures) for b in pictures[:i]]
    return float(np.mean(pairs))
