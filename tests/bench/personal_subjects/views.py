"""Eighteen views of each subject as ordinary picture files with captions, the same ones every time. Every fifth is held out.

usage: python3 views.py --out FOLDER [--sheet SHEET.png]
"""

import argparse
from pathlib import Path

import numpy as np
from PIL import Image
from render import View, rendered
from subjects import SUBJECTS, Subject

COUNT = 18


def views_of(subject: Subject) -> list[View]:
    """Spread over sides, heights and sizes, in an order that mixes them."""
    chance = np.random.default_rng([7, SUBJECTS.index(subject)])
    yaws = chance.permutation(np.linspace(-58, 58, COUNT)) + chance.uniform(-3, 3, COUNT)
    elevations = chance.permutation(np.linspace(6, 38, COUNT))
    distances = chance.permutation(np.linspace(4.9, 6.9, COUNT))
    views = []
    for i in range(COUNT):
        aside, roll, light = chance.uniform(-0.16, 0.16, 2), chance.uniform(-5, 5), chance.uniform(-60, 60)
        pose = tuple(float(v) for v in chance.uniform(-1, 1, 2))
        background = subject.backgrounds[i % len(subject.backgrounds)]
        views.append(View(background, float(yaws[i]), float(elevations[i]), float(distances[i]), tuple(aside), roll, light, pose, 100 + i))
    return views


def held_out() -> list[int]:
    """Every fifth view: no training ever sees it."""
    return [index for index in range(COUNT) if index % 5 == 4]


def learned() -> list[int]:
    return [index for index in range(COUNT) if index not in held_out()]


def on_background(background: str) -> str:
    return f"on {'an' if background[0] in 'aeiou' else 'a'} {background} background"


def caption(subject: Subject, background: str) -> str:
    return f"photo of {subject.phrase} {on_background(background)}"


def file_of(folder: Path, subject: Subject, index: int) -> Path:
    part = "held-out" if index in held_out() else "photos"
    return folder / subject.name / part / f"view-{index:02}.{'png' if subject.drawn else 'jpg'}"


def draw(folder: Path, subject: Subject) -> None:
    """Each with its caption in a text file beside it. Pictures that are there already stay."""
    for index, view in enumerate(views_of(subject)):
        file = file_of(folder, subject, index)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.with_suffix(".txt").write_text(caption(subject, view.background) + "\n")
        if file.exists():
            continue
        unfinished = file.with_name("unfinished" + file.suffix)
        rendered(subject, view).save(unfinished, **({} if subject.drawn else {"quality": 90}))
        unfinished.rename(file)


def sheet(folder: Path, side: int = 160) -> Image.Image:
    picture = Image.new("RGB", (COUNT * side, len(SUBJECTS) * side))
    for row, subject in enumerate(SUBJECTS):
        for index in range(COUNT):
            with Image.open(file_of(folder, subject, index)) as view:
                picture.paste(view.convert("RGB").resize((side, side), Image.Resampling.LANCZOS), (index * side, row * side))
    return picture


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--sheet", type=Path, help="all views in one picture")
    arguments = parser.parse_args()
    for subject in SUBJECTS:
        draw(arguments.out, subject)
    if arguments.sheet:
        sheet(arguments.out).save(arguments.sheet)


if __name__ == "__main__":
    main()
