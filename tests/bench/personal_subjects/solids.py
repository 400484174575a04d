"""Signed distances of simple solids: points [N, 3] -> [N], negative inside (formulas: Inigo Quilez, "distance functions").

y points up. Distances are exact or a little too small, as sphere tracing needs them.
"""

import numpy as np


def length(vectors: np.ndarray) -> np.ndarray:
    return np.sqrt(np.einsum("...i,...i->...", vectors, vectors))


def moved(points: np.ndarray, centre) -> np.ndarray:
    return points - np.asarray(centre, np.float32)


def turned(points: np.ndarray, degrees: float, axis: int, about=(0, 0, 0)) -> np.ndarray:
    """The points as a solid sees them that is turned by `degrees` around an axis through `about`."""
    angle = np.float32(np.radians(degrees))
    first, second = [a for a in range(3) if a != axis]
    seen = moved(points, about)
    a, b = seen[:, first].copy(), seen[:, second].copy()
    seen[:, first] = np.cos(angle) * a + np.sin(angle) * b
    seen[:, second] = np.cos(angle) * b - np.sin(angle) * a
    return seen + np.asarray(about, np.float32)


def sphere(points: np.ndarray, centre, radius: float) -> np.ndarray:
    return length(moved(points, centre)) - radius


def ellipsoid(points: np.ndarray, centre, radii) -> np.ndarray:
    local, radii = moved(points, centre), np.asarray(radii, np.float32)
    inner, outer = length(local / radii), length(local / radii**2)
    return inner * (inner - 1) / np.maximum(outer, 1e-6)


def box(points: np.ndarray, centre, half, rounding: float = 0.0) -> np.ndarray:
    beyond = np.abs(moved(points, centre)) - (np.asarray(half, np.float32) - rounding)
    return length(np.maximum(beyond, 0)) + np.minimum(beyond.max(axis=1), 0) - rounding


def capsule(points: np.ndarray, start, end, radius: float, end_radius: float | None = None) -> np.ndarray:
    """A line with thickness, which may grow or shrink on its way."""
    local, line = moved(points, start), np.asarray(end, np.float32) - np.asarray(start, np.float32)
    share = np.clip(local @ line / (line @ line), 0, 1)
    thickness = radius + ((end_radius if end_radius is not None else radius) - radius) * share
    return (length(local - share[:, None] * line) - thickness) * np.float32(0.9)


def cylinder(points: np.ndarray, centre, radius: float, half_height: float, rounding: float = 0.0, axis: int = 1) -> np.ndarray:
    local = moved(points, centre)
    across = local[:, [a for a in range(3) if a != axis]]
    beyond = np.stack([length(across) - radius + rounding, np.abs(local[:, axis]) - half_height + rounding], axis=1)
    return length(np.maximum(beyond, 0)) + np.minimum(beyond.max(axis=1), 0) - rounding


def ring(points: np.ndarray, centre, radius: float, thickness: float, axis: int = 1) -> np.ndarray:
    local = moved(points, centre)
    across = local[:, [a for a in range(3) if a != axis]]
    return length(np.stack([length(across) - radius, local[:, axis]], axis=1)) - thickness


def gable(points: np.ndarray, centre, half_width: float, height: float, half_depth: float) -> np.ndarray:
    """A roof whose ridge runs along z, `height` above `centre`."""
    local = moved(points, centre)
    slope = np.float32(1 / np.hypot(half_width, height))
    sides = (np.abs(local[:, 0]) * height + local[:, 1] * half_width - half_width * height) * slope
    return np.maximum.reduce([sides, -local[:, 1], np.abs(local[:, 2]) - half_depth])
