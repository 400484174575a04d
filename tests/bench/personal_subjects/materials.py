"""What the solids are made of: colours, and photographs laid over them. Colours are linear light, [N, 3] from 0 to 1.

The photographs are sample pictures inside scikit-image's wheel, where they are told to be CC0: grass, gravel, brick and the cat Chelsea.
"""

import functools
import importlib.util
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image, ImageFilter

Colour = Callable[[np.ndarray], np.ndarray]  # points [N, 3] -> colours [N, 3]


@dataclass(frozen=True)
class Material:
    colour: Colour
    gloss: float = 0.0  # of the light's reflection
    rough: float = 0.0  # how far the photograph's relief bends normals


def linear(rgb) -> np.ndarray:
    return ((np.asarray(rgb, np.float32) / 255) ** 2.2).astype(np.float32)


def plain(rgb) -> Colour:
    colour = linear(rgb)
    return lambda points: np.broadcast_to(colour, points.shape)


@functools.cache
def sample_pictures() -> Path:
    return Path(importlib.util.find_spec("skimage").origin).parent / "data"


@functools.cache
def photograph(name: str, box: tuple[int, int, int, int] | None = None, turned: bool = False) -> np.ndarray:
    """A sample picture, or a part of it, in linear light [H, W, 3]."""
    picture = Image.open(sample_pictures() / f"{name}.png").convert("RGB")
    picture = picture.crop(box) if box else picture
    picture = picture.rotate(90, expand=True) if turned else picture
    return linear(np.asarray(picture.filter(ImageFilter.GaussianBlur(0.7))))


@functools.cache
def relief(name: str, box: tuple[int, int, int, int] | None = None, turned: bool = False) -> np.ndarray:
    """How light a picture is, around 1 [H, W, 1]."""
    lightness = photograph(name, box, turned).mean(axis=2, keepdims=True)
    return lightness / lightness.mean()


def looked_up(picture: np.ndarray, across: np.ndarray, down: np.ndarray) -> np.ndarray:
    """Mirrored at its edges, so that no seam shows; 1 is the picture's height."""
    height, width = picture.shape[:2]
    rows = np.abs((down * height).astype(np.int64)) % (2 * height)
    columns = np.abs((across * height).astype(np.int64)) % (2 * width)
    return picture[np.where(rows < height, rows, 2 * height - 1 - rows), np.where(columns < width, columns, 2 * width - 1 - columns)]


def around(points: np.ndarray, picture: np.ndarray, scale: float) -> np.ndarray:
    """The picture seen from the three axes, mixed by how far a point lies out along each."""
    weight = np.abs(points - points.mean(axis=0)) ** 3 + 1e-4
    weight /= weight.sum(axis=1, keepdims=True)
    x, y, z = (points * scale + 3.7).T
    sides = [looked_up(picture, a, b) for a, b in ((z, y), (x, z), (x, y))]
    return sum(weight[:, [i]] * side for i, side in enumerate(sides))


def textured(rgb, name: str, scale: float, strength: float = 1.0) -> Colour:
    """A colour whose lightness follows a photograph."""
    colour, picture = linear(rgb), relief(name)
    return lambda points: np.clip(colour * (1 + strength * (around(points, picture, scale) - 1)), 0, 1)


def stripes(first, second, width: float, axis: int = 1, start: float = 0.0) -> Colour:
    a, b = linear(first), linear(second)
    return lambda points: np.where((np.floor((points[:, [axis]] - start) / width) % 2) == 0, a, b)


def bricks(rgb, scale: float) -> Colour:
    """The photographed wall on the sides of a box: columns along x or z, whichever the side runs along."""
    colour, picture = linear(rgb), relief("brick", turned=True)

    def of(points: np.ndarray) -> np.ndarray:
        faces_x = np.abs(points[:, 0]) / np.abs(points[:, 0]).max() > np.abs(points[:, 2]) / np.abs(points[:, 2]).max()
        along = np.where(faces_x, points[:, 2], points[:, 0])
        return np.clip(colour * looked_up(picture, along * scale + 5, points[:, 1] * scale + 5) ** 1.3, 0, 1)

    return of


def printed(base: Colour, picture: np.ndarray, radius: float, low: float, high: float) -> Colour:
    """A photograph around the front (+z) of a cylinder, upright between two heights."""

    def of(points: np.ndarray) -> np.ndarray:
        colours = np.array(base(points))
        height, width = picture.shape[:2]
        along = np.arctan2(points[:, 0], points[:, 2]) * radius / (high - low)
        inside = (points[:, 1] > low) & (points[:, 1] < high) & (np.abs(along) < 0.5 * width / height)
        outer = inside & (np.hypot(points[:, 0], points[:, 2]) > radius * 0.96)
        colours[outer] = looked_up(picture, along[outer] + 0.5 * width / height, (high - points[outer, 1]) / (high - low))
        return colours

    return of
