"""Shows a subject as a camera sees it: sphere tracing (Hart 1996), then either a drawing with ink lines or a photograph with soft
shadows, photographic ground, a shallow focus, vignette and noise. Everything follows from subject and view.
"""

from dataclasses import dataclass

import materials
import numpy as np
import solids
from PIL import Image
from subjects import Part, Subject

CENTRE, RADIUS = np.array([0, 1.05, 0], np.float32), 1.55  # what surely holds the subject
FAR, NEAR_ENOUGH, WALL = 1e9, 2e-3, -3.2
BACKGROUND = {  # the model's names for plain backgrounds
    "white": (246, 246, 244), "grey": (140, 142, 146), "orange": (245, 140, 40), "yellow": (250, 214, 54), "green": (58, 166, 76),
    "light blue": (158, 212, 244), "purple": (128, 62, 176), "pink": (248, 158, 196), "brown": (122, 78, 46), "cream": (250, 240, 214),
    "teal": (18, 140, 140),
}  # fmt: skip


@dataclass(frozen=True)
class View:
    background: str
    yaw: float  # degrees, from which side
    elevation: float  # degrees, from how far above
    distance: float
    aside: tuple[float, float]  # how far off the picture's middle
    roll: float
    light: float  # degrees to the right of the camera
    pose: tuple[float, float]
    seed: int


def nearest(parts: list[Part], points: np.ndarray) -> np.ndarray:
    distance = np.full(len(points), FAR, np.float32)
    for part in parts:
        np.minimum(distance, part.distance(points), out=distance)
    return distance


def through_ball(origins: np.ndarray, directions: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Where rays enter and leave what holds the subject; those that miss leave before they enter."""
    to_centre = origins - CENTRE
    along = np.einsum("ij,ij->i", to_centre, directions)
    inside = along**2 - np.einsum("ij,ij->i", to_centre, to_centre) + RADIUS**2
    half = np.sqrt(np.maximum(inside, 0))
    return np.where(inside > 0, np.maximum(-along - half, 0), FAR), np.where(inside > 0, -along + half, -1)


def trace(parts: list[Part], origins: np.ndarray, directions: np.ndarray, steps: int = 64) -> np.ndarray:
    """How far along each ray the subject lies; FAR where it does not."""
    travelled, end = through_ball(origins, directions)
    found = np.full(len(origins), FAR, np.float32)
    going = np.flatnonzero(travelled < end)
    for _ in range(steps):
        if not len(going):
            break
        step = nearest(parts, origins[going] + travelled[going, None] * directions[going])
        arrived = step < NEAR_ENOUGH
        found[going[arrived]] = travelled[going[arrived]]
        travelled[going] += np.maximum(step, NEAR_ENOUGH)
        going = going[~arrived & (travelled[going] < end[going])]
    return found


def lit(parts: list[Part], points: np.ndarray, light: np.ndarray, softness: float = 9.0, steps: int = 22) -> np.ndarray:
    """How much of a wide lamp each point sees, 0 to 1 (Quilez's soft shadows)."""
    directions = np.broadcast_to(light, points.shape)
    travelled, end = through_ball(points, directions)
    travelled = np.maximum(travelled, 0.03)
    seen = np.ones(len(points), np.float32)
    going = np.flatnonzero(travelled < end)
    for _ in range(steps):
        if not len(going):
            break
        room = nearest(parts, points[going] + travelled[going, None] * directions[going])
        seen[going] = np.minimum(seen[going], softness * room / np.maximum(travelled[going], 0.1))
        travelled[going] += np.clip(room, 0.03, 0.4)
        going = going[(seen[going] > 0.01) & (travelled[going] < end[going])]
    return np.clip(seen, 0, 1)


def normals_at(parts: list[Part], points: np.ndarray) -> np.ndarray:
    corners = np.array([[1, -1, -1], [-1, -1, 1], [-1, 1, -1], [1, 1, 1]], np.float32)
    slope = sum(corner * nearest(parts, points + 3e-3 * corner)[:, None] for corner in corners)
    return slope / np.maximum(solids.length(slope), 1e-6)[:, None]


class Camera:
    def __init__(self, view: View, size: int):
        yaw, elevation, roll = np.radians([view.yaw, view.elevation, view.roll])
        back = np.array([np.sin(yaw) * np.cos(elevation), np.sin(elevation), np.cos(yaw) * np.cos(elevation)])
        right = np.cross([0, 1, 0], back)
        right /= np.linalg.norm(right)
        up = np.cross(back, right)
        self.right, self.up = np.cos(roll) * right + np.sin(roll) * up, np.cos(roll) * up - np.sin(roll) * right
        self.place = (CENTRE - view.aside[0] * self.right - view.aside[1] * self.up + back * view.distance).astype(np.float32)
        at = (np.arange(size, dtype=np.float32) + 0.5) / size * 2 - 1
        x, y = np.meshgrid(at, -at)
        tangent = np.tan(np.radians(15))
        rays = x[..., None] * self.right * tangent + y[..., None] * self.up * tangent - back
        self.rays = (rays / np.linalg.norm(rays, axis=-1, keepdims=True)).reshape(-1, 3).astype(np.float32)
        side = np.radians(view.light)
        light = 0.55 * back + np.sin(side) * right + np.array([0, 0.9, 0]) + 0.25 * np.cos(side) * back
        self.light = (light / np.linalg.norm(light)).astype(np.float32)
        self.forward = -back.astype(np.float32)


@dataclass
class Seen:
    """What the rays that hit the subject found; `hit` are their indices among all rays."""

    hit: np.ndarray
    points: np.ndarray
    normals: np.ndarray
    which: np.ndarray
    depth: np.ndarray  # of all rays


def look(parts: list[Part], camera: Camera) -> Seen:
    depth = trace(parts, np.broadcast_to(camera.place, camera.rays.shape), camera.rays)
    hit = np.flatnonzero(depth < FAR)
    points = camera.place + depth[hit, None] * camera.rays[hit]
    which = np.argmin(np.stack([part.distance(points) for part in parts]), axis=0)
    return Seen(hit, points, normals_at(parts, points), which, depth)


def own_colours(parts: list[Part], seen: Seen) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Colour, gloss and roughness of what was hit."""
    colours = np.zeros_like(seen.points)
    gloss, rough = (np.zeros(len(seen.points), np.float32) for _ in range(2))
    for index, part in enumerate(parts):
        chosen = seen.which == index
        if chosen.any():
            colours[chosen] = part.material.colour(seen.points[chosen])
            gloss[chosen], rough[chosen] = part.material.gloss, part.material.rough
    return colours, gloss, rough


def surroundings(view: View, camera: Camera, parts: list[Part]) -> np.ndarray:
    """Table and wall in the view's colour without the subject, but with its shadow. Linear light [N, 3]."""
    colour = materials.linear(BACKGROUND[view.background])
    down = camera.rays[:, 1]
    floor = np.where(down < -1e-3, -camera.place[1] / np.minimum(down, -1e-3), FAR)
    back = camera.forward * [1, 0, 1] / np.linalg.norm(camera.forward[[0, 2]])
    wall = -(camera.place @ back + WALL) / np.maximum(camera.rays @ back, 1e-3)
    on_floor = floor < wall
    points = camera.place + np.where(on_floor, floor, wall)[:, None] * camera.rays
    shade = np.ones(len(points), np.float32)
    shade[on_floor] = 0.42 + 0.58 * lit(parts, points[on_floor], camera.light, softness=5)
    closeness = solids.length(points[:, [0, 2]])
    shade *= np.where(on_floor, 1 - 0.35 * np.exp(-2.2 * np.maximum(closeness - 0.5, 0)), 0.86 - 0.05 * points[:, 1])
    grain = materials.relief("gravel")
    scene = np.random.default_rng(view.seed)
    offset, scale = scene.uniform(0, 9, 2), scene.uniform(0.35, 0.6)
    texture = np.clip(materials.looked_up(grain, points[:, 0] * scale + offset[0], points[:, 2] * scale + offset[1]), 0.4, 1.6)
    return np.clip(colour * shade[:, None] * np.where(on_floor[:, None], texture**0.12, 1), 0, 1)


def blurred(picture: np.ndarray, deviation: float) -> np.ndarray:
    """Gaussian, [H, W, C]."""
    reach = int(np.ceil(2.5 * deviation))
    weights = np.exp(-0.5 * (np.arange(-reach, reach + 1) / deviation) ** 2)
    weights = (weights / weights.sum()).astype(np.float32)
    for axis in (0, 1):
        padded = np.pad(picture, [(reach, reach) if a == axis else (0, 0) for a in range(3)], mode="edge")
        picture = sum(w * np.take(padded, np.arange(i, i + picture.shape[axis]), axis) for i, w in enumerate(weights))
    return picture


def photographed(subject: Subject, view: View, size: int) -> Image.Image:
    parts, camera, chance = subject.parts(*view.pose), Camera(view, size), np.random.default_rng(view.seed)
    seen = look(parts, camera)
    colours, gloss, rough = own_colours(parts, seen)
    bend = materials.around(seen.points, materials.relief("grass"), 1.3) - 1
    normals = seen.normals + (rough[:, None] * 0.5) * bend
    normals /= solids.length(normals)[:, None]
    sun = np.clip(normals @ camera.light, 0, 1) * lit(parts, seen.points + 0.02 * seen.normals, camera.light)
    room = 0.5 + 0.5 * np.clip(nearest(parts, seen.points + 0.22 * seen.normals) / 0.22, 0, 1)
    sky = (0.42 + 0.2 * normals[:, 1]) * room * np.clip(0.6 + seen.points[:, 1], 0.6, 1)
    bounced = materials.linear(BACKGROUND[view.background]) * np.clip(0.3 - 0.3 * normals[:, [1]], 0, 1) * 0.5
    warm = np.array([1.0, 0.97, 0.92], np.float32)
    shown = colours * (sky[:, None] + 0.85 * sun[:, None] * warm + bounced)
    halfway = camera.light - camera.rays[seen.hit]
    halfway /= solids.length(halfway)[:, None]
    shown += (gloss * np.clip(np.einsum("ij,ij->i", normals, halfway), 0, 1) ** 60)[:, None] * 0.8
    behind = blurred(surroundings(view, camera, parts).reshape(size, size, 3), 2.0 * size / 320)
    front, mask = np.zeros((size * size, 3), np.float32), np.zeros((size * size, 1), np.float32)
    front[seen.hit], mask[seen.hit] = shown, 1
    front, mask = (blurred(layer.reshape(size, size, -1), 0.6) for layer in (front, mask))
    picture = behind * (1 - mask) + front
    at = np.linspace(-1, 1, size)
    picture = picture * (1 - 0.14 * (at[:, None] ** 2 + at**2))[..., None]
    picture = np.clip(picture, 0, 1) ** (1 / 2.2) + chance.normal(0, 0.012, (size, size, 1)) + chance.normal(0, 0.006, (size, size, 3))
    return Image.fromarray((np.clip(picture, 0, 1) * 255).round().astype(np.uint8))


def drawn(subject: Subject, view: View, size: int) -> Image.Image:
    """Three tones, ink where parts or depths change, a flat ground with a soft shadow."""
    parts, camera = subject.parts(*view.pose), Camera(view, size)
    seen = look(parts, camera)
    colours, _, _ = own_colours(parts, seen)
    facing = seen.normals @ camera.light
    shaded = lit(parts, seen.points + 0.03 * seen.normals, camera.light) <= 0.5
    tone = np.where(facing > 0.55, 1.0, np.where(facing > 0.05, 0.78, 0.55)) * np.where(shaded, 0.75, 1.0)
    ground = materials.linear(BACKGROUND[view.background])
    picture = np.tile(ground, (size * size, 1))
    down = camera.rays[:, 1] < -1e-3
    floor = camera.place - (camera.place[1] / np.where(down, camera.rays[:, 1], -1))[:, None] * camera.rays
    picture[down] *= (1 - 0.45 * np.exp(-((floor[down, 0] ** 2 + floor[down, 2] ** 2) / 0.6) ** 2))[:, None]
    picture[seen.hit] = colours * tone[:, None]
    identity, depth = np.full(size * size, -1), np.where(seen.depth < FAR, seen.depth, 9.0)
    identity[seen.hit] = seen.which
    identity, depth = identity.reshape(size, size), depth.reshape(size, size)
    ink = np.zeros((size, size), np.float32)
    for axis in (0, 1):
        changed = (np.diff(identity, axis=axis) != 0) | (np.abs(np.diff(depth, axis=axis)) > 0.25)
        keep = [slice(None), slice(None)]
        for keep[axis] in (slice(None, -1), slice(1, None)):
            ink[tuple(keep)] = np.maximum(ink[tuple(keep)], changed)
    ink = blurred(ink[..., None], 0.8 * size / 320)
    picture = picture.reshape(size, size, 3) * (1 - np.clip(1.6 * ink, 0, 1))
    picture = np.clip(blurred(picture, 0.4), 0, 1) ** (1 / 2.2)
    return Image.fromarray((picture * 255).round().astype(np.uint8))


def rendered(subject: Subject, view: View, size: int = 320) -> Image.Image:
    return drawn(subject, view, size) if subject.drawn else photographed(subject, view, size)
