"""The five subjects: solids about two units tall that stand on y = 0 and face +z. A pose turns what can move."""

from collections.abc import Callable
from dataclasses import dataclass

import materials as m
import numpy as np
import solids as s


@dataclass(frozen=True)
class Part:
    distance: Callable[[np.ndarray], np.ndarray]
    material: m.Material


@dataclass(frozen=True)
class Subject:
    name: str  # of its files and figures
    trigger: str
    kind: str  # the class's word, which the model knows or not
    drawn: bool  # else photo-like
    backgrounds: tuple[str, ...]
    parts: Callable[[float, float], list[Part]]  # of a pose: two numbers from -1 to 1

    @property
    def phrase(self) -> str:
        return f"{self.trigger} {self.kind}"


def robot(arms: float, head: float) -> list[Part]:
    orange, teal, yellow = m.Material(m.plain((240, 120, 30))), m.Material(m.plain((40, 180, 190))), m.Material(m.plain((255, 220, 60)))
    navy, white, red = m.Material(m.plain((40, 50, 120))), m.Material(m.plain((250, 250, 250))), m.Material(m.plain((220, 40, 60)))

    def head_seen(points):
        return s.turned(points, 18 * head, 1)

    def arm(side):
        return (0.62 * side, 0.98, 0), (side * (0.95 + 0.1 * abs(arms)), 0.75 + 0.45 * arms * side, 0.15)

    parts = [
        Part(lambda p: s.box(p, (0, 0.82, 0), (0.5, 0.4, 0.34), 0.1), orange),
        Part(lambda p: s.box(head_seen(p), (0, 1.58, 0), (0.44, 0.32, 0.36), 0.12), teal),
        Part(lambda p: s.cylinder(p, (0, 1.24, 0), 0.14, 0.08), navy),
        Part(lambda p: s.capsule(head_seen(p), (0, 1.85, 0), (0, 2.12, 0), 0.035), navy),
        Part(lambda p: s.sphere(head_seen(p), (0, 2.18, 0), 0.11), red),
        Part(lambda p: s.box(head_seen(p), (0, 1.4, 0.35), (0.2, 0.035, 0.03)), navy),
        Part(lambda p: s.cylinder(p, (0, 0.86, 0.34), 0.2, 0.04, 0.01, axis=2), yellow),
        Part(lambda p: s.box(p, (0, 0.86, 0.38), (0.06, 0.12, 0.03)), red),
    ]
    for side in (-1, 1):
        shoulder, hand = arm(side)
        parts += [
            Part(lambda p, e=side: s.sphere(head_seen(p), (0.19 * e, 1.64, 0.34), 0.13), white),
            Part(lambda p, e=side: s.sphere(head_seen(p), (0.19 * e, 1.64, 0.45), 0.06), navy),
            Part(lambda p, a=shoulder, b=hand: s.capsule(p, a, b, 0.1), navy),
            Part(lambda p, b=hand: s.sphere(p, b, 0.17), yellow),
            Part(lambda p, e=side: s.cylinder(p, (0.24 * e, 0.28, 0), 0.13, 0.2), teal),
            Part(lambda p, e=side: s.box(p, (0.24 * e, 0.09, 0.08), (0.19, 0.09, 0.27), 0.06), red),
        ]
    return parts


def teapot(lid: float, spout: float) -> list[Part]:
    striped = m.Material(m.stripes((200, 30, 110), (250, 235, 245), 0.2))
    navy, yellow = m.Material(m.plain((35, 45, 130))), m.Material(m.plain((255, 205, 50)))
    raised = 0.1 * max(lid, 0)
    tip = (1.22, 1.32 + 0.08 * spout, 0)
    return [
        Part(lambda p: s.ellipsoid(p, (0, 0.8, 0), (0.82, 0.7, 0.82)), striped),
        Part(lambda p: s.cylinder(p, (0, 0.1, 0), 0.5, 0.1, 0.03), navy),
        Part(lambda p: s.ellipsoid(p, (0, 1.42 + raised, 0), (0.48, 0.2, 0.48)), yellow),
        Part(lambda p: s.sphere(p, (0, 1.68 + raised, 0), 0.14), navy),
        Part(lambda p: np.minimum(s.capsule(p, (0.6, 0.62, 0), (0.98, 0.9, 0), 0.22, 0.15), s.capsule(p, (0.98, 0.9, 0), tip, 0.15, 0.1)), yellow),
        Part(lambda p: s.ring(p, (-0.86, 0.85, 0), 0.4, 0.09, axis=2), navy),
    ]


def mug(turn: float, _unused: float) -> list[Part]:
    cat = m.photograph("chelsea", (95, 10, 395, 270))
    glaze = m.stripes((235, 225, 200), (20, 110, 115), 1.55, start=0.22 - 1.55)
    outside = m.Material(m.printed(glaze, cat, 0.8, 0.3, 1.5), gloss=0.6)
    handle, coffee = m.Material(m.plain((20, 110, 115)), gloss=0.6), m.Material(m.plain((50, 26, 14)), gloss=0.5)

    def seen(points):
        return s.turned(points, 15 * turn, 1)

    def wall(points):
        hollow = s.cylinder(points, (0, 1.1, 0), 0.7, 1.0)
        return np.maximum(s.cylinder(points, (0, 0.85, 0), 0.8, 0.85, 0.05), -hollow)

    def grip(points):
        return np.maximum(s.ring(points, (0.85, 0.85, 0), 0.45, 0.11, axis=2), 0.74 - np.hypot(points[:, 0], points[:, 2]))

    return [
        Part(lambda p: wall(seen(p)), outside),
        Part(lambda p: grip(seen(p)), handle),
        Part(lambda p: s.cylinder(p, (0, 1.3, 0), 0.72, 0.02), coffee),
    ]


def bear(arms: float, head: float) -> list[Part]:
    fur = m.Material(m.textured((150, 110, 190), "grass", 0.9, 0.7), rough=0.5)
    light = m.Material(m.textured((240, 222, 190), "grass", 0.9, 0.35), rough=0.4)
    scarf = m.Material(m.textured((240, 190, 20), "brick", 1.5, 0.6), rough=0.3)
    black = m.Material(m.plain((18, 14, 16)), gloss=1.0)

    def head_seen(points):
        return s.turned(points, 12 * head, 2, (0, 1.2, 0))

    def tufted(distance):
        return lambda p: distance(p) - 0.022 * m.around(p, m.relief("grass"), 0.9)[:, 0]

    parts = [
        Part(tufted(lambda p: s.ellipsoid(p, (0, 0.68, 0), (0.56, 0.62, 0.5))), fur),
        Part(tufted(lambda p: s.ellipsoid(head_seen(p), (0, 1.6, 0), (0.54, 0.48, 0.48))), fur),
        Part(tufted(lambda p: s.ellipsoid(p, (0, 0.66, 0.2), (0.38, 0.44, 0.36))), light),
        Part(lambda p: s.ellipsoid(head_seen(p), (0, 1.48, 0.42), (0.25, 0.2, 0.18)), light),
        Part(lambda p: s.ellipsoid(head_seen(p), (0, 1.56, 0.58), (0.09, 0.07, 0.06)), black),
        Part(lambda p: s.ring(p, (0, 1.2, 0.02), 0.4, 0.13), scarf),
        Part(lambda p: s.capsule(p, (0.22, 1.12, 0.45), (0.34, 0.72, 0.6), 0.11, 0.14), scarf),
    ]
    for side in (-1, 1):
        hand = (0.82 * side, 0.75 + 0.35 * arms * side, 0.3)
        parts += [
            Part(lambda p, e=side: s.sphere(head_seen(p), (0.19 * e, 1.72, 0.42), 0.065), black),
            Part(lambda p, e=side: s.sphere(head_seen(p), (0.42 * e, 1.98, 0), 0.2), fur),
            Part(lambda p, e=side: s.sphere(head_seen(p), (0.42 * e, 1.97, 0.1), 0.13), light),
            Part(tufted(lambda p, e=side, b=hand: s.capsule(p, (0.45 * e, 1.02, 0), b, 0.19, 0.18)), fur),
            Part(tufted(lambda p, e=side: s.capsule(p, (0.32 * e, 0.3, 0.1), (0.46 * e, 0.22, 0.58), 0.24, 0.22)), fur),
            Part(lambda p, e=side: s.ellipsoid(p, (0.47 * e, 0.24, 0.77), (0.15, 0.15, 0.07)), light),
        ]
    return parts


def house(door: float, _unused: float) -> list[Part]:
    wall = m.Material(m.bricks((190, 80, 55), 0.62), rough=0.2)
    slate = m.Material(m.textured((60, 95, 150), "gravel", 0.8, 0.8), rough=0.5)
    lawn = m.Material(m.textured((80, 140, 50), "grass", 0.7, 0.9), rough=0.5)
    white, leaf = m.Material(m.plain((240, 238, 230))), m.Material(m.plain((30, 110, 90)), gloss=0.3)
    pane = m.Material(m.plain((250, 215, 110)), gloss=0.8)
    parts = [
        Part(lambda p: np.minimum(s.box(p, (0, 0.68, 0), (0.72, 0.58, 0.6)), s.gable(p, (0, 1.25, 0), 0.74, 0.62, 0.6)), wall),
        Part(lambda p: np.maximum(s.gable(p, (0, 1.16, 0), 1.0, 0.86, 0.74), -s.gable(p, (0, 1.1, 0), 0.9, 0.76, 0.9)), slate),
        Part(lambda p: s.box(p, (0.42, 1.85, -0.2), (0.13, 0.32, 0.13)), wall),
        Part(lambda p: s.cylinder(p, (0, 0.06, 0), 1.15, 0.06, 0.03), lawn),
        Part(lambda p: s.box(s.turned(p, 20 + 20 * door, 1, (-0.2, 0, 0.62)), (0, 0.45, 0.62), (0.2, 0.33, 0.03)), leaf),
        Part(lambda p: s.cylinder(p, (0, 1.42, 0.6), 0.16, 0.04, axis=2), white),
        Part(lambda p: s.cylinder(p, (0, 1.42, 0.63), 0.11, 0.04, axis=2), pane),
    ]
    for side in (-1, 1):
        parts += [
            Part(lambda p, e=side: s.box(p, (0.46 * e, 0.78, 0.6), (0.17, 0.2, 0.04)), white),
            Part(lambda p, e=side: s.box(p, (0.46 * e, 0.78, 0.63), (0.12, 0.15, 0.04)), pane),
            Part(lambda p, e=side: s.box(p, (0.72 * e, 0.78, 0), (0.04, 0.2, 0.22)), white),
            Part(lambda p, e=side: s.box(p, (0.75 * e, 0.78, 0), (0.04, 0.15, 0.17)), pane),
        ]
    return parts


SUBJECTS = (
    Subject("robot", "zinthar", "robot", True, ("yellow", "light blue", "pink", "white", "green", "purple"), robot),
    Subject("teapot", "tumbel", "teapot", True, ("light blue", "green", "orange", "white", "grey", "teal"), teapot),
    Subject("mug", "snarf", "mug", False, ("grey", "pink", "light blue", "white", "brown", "purple"), mug),
    Subject("bear", "brumo", "teddy bear", False, ("green", "light blue", "grey", "orange", "cream", "teal"), bear),
    Subject("house", "yattle", "house", False, ("light blue", "pink", "grey", "yellow", "purple", "cream"), house),
)
