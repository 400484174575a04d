"""Decides what each picture shows: things, style, background, places. No pixels and no words here.

A scene is drawn by pictures.py and told by captions.py. Everything follows from the seed and the picture's number.
About a tenth of the combinations of thing, style and plain background never reach training: on them the model is measured.
"""

import hashlib
from dataclasses import dataclass, field
from functools import partial

import numpy as np
from things import Thing

STYLES = ("3d", "flat", "cartoon", "sticker", "sketch", "pixel")

# name -> (nominal red, green, blue; spread). A plain background is the nominal value, lighter or darker by up to
# the spread, each channel by a quarter of the spread more.
BACKGROUNDS: dict[str, tuple[tuple[int, int, int], int]] = {
    "white": ((252, 252, 252), 3),
    "black": ((14, 14, 16), 8),
    "grey": ((140, 142, 146), 14),
    "red": ((214, 40, 40), 14),
    "orange": ((245, 140, 40), 10),
    "yellow": ((250, 214, 54), 10),
    "green": ((58, 166, 76), 14),
    "light blue": ((158, 212, 244), 9),
    "blue": ((38, 88, 208), 14),
    "purple": ((128, 62, 176), 14),
    "pink": ((248, 158, 196), 9),
    "brown": ((122, 78, 46), 12),
    "cream": ((250, 240, 214), 5),
    "teal": ((18, 140, 140), 12),
}
PAPERS = ("white", "grey", "cream")  # a pencil sketch is drawn on paper
HELD_OUT_SHARE = 0.1


@dataclass(frozen=True)
class Background:
    """Plain and named, plain without a name (`name` empty), or a vertical gradient from `name` to `name_below`."""

    rgb: tuple[int, int, int]
    name: str = ""
    rgb_below: tuple[int, int, int] | None = None
    name_below: str = ""


@dataclass(frozen=True)
class Place:
    """Centre and side of a thing's square, in fractions of the picture."""

    x: float
    y: float
    side: float


@dataclass(frozen=True)
class Lesson:
    """What a set shows. Shapes come an order of magnitude sooner where a prompt leaves little open."""

    styles: tuple[str, ...] = STYLES
    everywhere: bool = True  # any size and place, pairs, counts, gradients, shadows; else one large thing in the middle


LESSONS = {"first": Lesson(("3d", "flat", "cartoon"), everywhere=False), "all": Lesson()}
_STILL = Place(0.5, 0.5, 0.78)


@dataclass(frozen=True)
class Scene:
    things: tuple[Thing, ...]  # one or two different things, left then right
    style: str
    background: Background
    places: tuple[Place, ...]  # one for each thing, or several for one thing that is counted
    layout: str = "large"  # large, small, left, right, top, bottom, pair, count
    shadow: bool = False
    seed: tuple[int, ...] = field(default=(0,))  # of whatever chance the drawing still needs


def is_held_out(thing: Thing, style: str, background: str) -> bool:
    digest = hashlib.sha256(f"{thing.code}|{style}|{background}".encode()).digest()
    return int.from_bytes(digest[:4], "big") / 2**32 < HELD_OUT_SHARE


def background_names(style: str) -> tuple[str, ...]:
    return PAPERS if style == "sketch" else tuple(BACKGROUNDS)


def held_out_combinations(things: list[Thing], styles: tuple[str, ...]) -> list[tuple[Thing, str, str]]:
    return [
        (thing, style, background)
        for thing in things
        for style in styles
        for background in background_names(style)
        if is_held_out(thing, style, background)
    ]


def plain(name: str, chance: np.random.Generator) -> Background:
    nominal, spread = BACKGROUNDS[name]
    offset = chance.integers(-spread, spread + 1) + chance.integers(-spread // 4, spread // 4 + 1, 3)  # mostly lighter or darker
    red, green, blue = (int(value) for value in np.clip(np.array(nominal) + offset, 0, 255))
    return Background((red, green, blue), name)


def _training_background(things: tuple[Thing, ...], style: str, chance: np.random.Generator) -> Background:
    kind = chance.random()
    if style != "sketch" and kind < 0.12:
        above, below = (plain(str(name), chance) for name in chance.choice(list(BACKGROUNDS), 2, replace=False))
        return Background(above.rgb, above.name, below.rgb, below.name)
    if style != "sketch" and kind < 0.19:
        red, green, blue = (int(value) for value in chance.integers(0, 256, 3))
        return Background((red, green, blue))
    return _plain_training_background(things, style, chance)


def _plain_training_background(things: tuple[Thing, ...], style: str, chance: np.random.Generator) -> Background:
    free = [name for name in background_names(style) if not any(is_held_out(thing, style, name) for thing in things)]
    return plain(str(chance.choice(free)), chance) if free else Background((252, 252, 252))


def _one_place(chance: np.random.Generator) -> tuple[str, Place]:
    if chance.random() < 0.75:
        side = chance.uniform(0.65, 0.85)
        room = (1 - side) / 2 * 0.6
        return "large", Place(0.5 + chance.uniform(-room, room), 0.5 + chance.uniform(-room, room), side)
    layout = str(chance.choice(["small", "left", "right", "top", "bottom"]))
    if layout == "small":
        return layout, Place(0.5 + chance.uniform(-0.05, 0.05), 0.5 + chance.uniform(-0.05, 0.05), chance.uniform(0.3, 0.4))
    side = chance.uniform(0.42, 0.52)
    near, far, across = side / 2 + 0.03, 1 - side / 2 - 0.03, 0.5 + chance.uniform(-0.06, 0.06)
    place = {"left": (near, across), "right": (far, across), "top": (across, near), "bottom": (across, far)}[layout]
    return layout, Place(*place, side)


def _several_places(count: int, chance: np.random.Generator) -> tuple[Place, ...]:
    side = chance.uniform(0.42, 0.47)
    if count == 2:
        return Place(0.26, 0.5, side), Place(0.74, 0.5, side)
    return Place(0.5, 0.27, side), Place(0.26, 0.73, side), Place(0.74, 0.73, side)


def training_scenes(things: list[Thing], lesson: Lesson, count: int, seed: int) -> list[Scene]:
    """`count` scenes in which every pair of thing and style comes equally often."""
    order = np.random.default_rng([seed, 0])
    pairs = [(thing, style) for thing in things for style in lesson.styles]
    turns = [pairs[i] for _ in range(count // len(pairs) + 1) for i in order.permutation(len(pairs))]
    scene_of = partial(_training_scene, things) if lesson.everywhere else _still_scene
    return [scene_of(thing, style, (seed, 1, number)) for number, (thing, style) in enumerate(turns[:count])]


def _still_scene(thing: Thing, style: str, seed: tuple[int, ...]) -> Scene:
    background = _plain_training_background((thing,), style, np.random.default_rng(seed))
    return Scene((thing,), style, background, (_STILL,), seed=seed)


def _training_scene(things: list[Thing], thing: Thing, style: str, seed: tuple[int, ...]) -> Scene:
    chance = np.random.default_rng(seed)
    kind = chance.random()
    chosen: tuple[Thing, ...] = (thing,)
    if kind < 0.12:
        other = things[chance.integers(len(things))]
        if other != thing:
            chosen = (thing, other) if chance.random() < 0.5 else (other, thing)
        layout, places = ("pair", _several_places(2, chance)) if len(chosen) == 2 else ("large", (Place(0.5, 0.5, 0.75),))
    elif kind < 0.18 and thing.countable:
        layout, places = "count", _several_places(int(chance.integers(2, 4)), chance)
    else:
        layout, place = _one_place(chance)
        places = (place,)
    background = _training_background(chosen, style, chance)
    return Scene(chosen, style, background, places, layout, style == "3d" and chance.random() < 0.35, seed)


def validation_scenes(things: list[Thing], lesson: Lesson, count: int, seed: int) -> list[Scene]:
    """Large single things in combinations that training never shows."""
    chance = np.random.default_rng([seed, 2])
    combinations = held_out_combinations(things, lesson.styles)
    chosen = chance.permutation(len(combinations))[:count]

    def place() -> Place:
        return Place(0.5, 0.5, chance.uniform(0.65, 0.85)) if lesson.everywhere else _STILL

    return [
        Scene((thing,), style, plain(background, chance), (place(),), seed=(seed, 3, number))
        for number, (thing, style, background) in enumerate(combinations[i] for i in chosen)
    ]
