"""Pictures of every model and what they say: likeness of each model's pictures to each subject, variety, bleed.

A row is a subject A: its prompts, which name A's new word and class, and its held-out views. A column is a model B, or the base without
one. So off the diagonal stands a wrong subject's model that is asked for A. The pictures of a cell are made from the same prompts and seeds in
every column.
"""

import hashlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
from appearance import likeness, variety
from PIL import Image
from subjects import SUBJECTS, Subject
from training import STYLES, Programs
from views import caption, file_of, held_out, learned, on_background, views_of

BASE = "base"
Judge = Callable[[list[Path]], list]  # picture files -> what it sees in each, which knows its likeness to another
NEW_BACKGROUNDS = ("red", "blue")  # in no view of any subject
SEED, COUNT = 5, 2  # of each prompt
OTHER_PROMPTS = (
    "a 3D render of a wolf on a blue background", "a cartoon of a cat on a green background", "a 3D render of a car on a white background",
)  # fmt: skip


def subject_prompts(subject: Subject) -> list[str]:
    seen = dict.fromkeys(views_of(subject)[index].background for index in held_out())
    return [caption(subject, background) for background in (*seen, *NEW_BACKGROUNDS)]


def other_prompts(subject: Subject) -> list[str]:
    """Without the new word: the class itself, and things that have nothing to do with it."""
    return [f"{STYLES[0]} a {subject.kind} {on_background('yellow')}", f"photo of a {subject.kind} {on_background('blue')}", *OTHER_PROMPTS]


def made(programs: Programs, model: str, prompt: str, seed: int = SEED, count: int = COUNT) -> list[Path]:
    lora = None if model == BASE else programs.work / "models" / f"{model}.safetensors"
    name = f"{hashlib.sha256(prompt.encode()).hexdigest()[:10]}-{seed}"
    return programs.pictures(prompt, programs.work / "pictures" / model, name, seed, count, lora)


def rounded(values: list[float]) -> float:
    return round(float(np.mean(values)), 3)


def asked_for(programs: Programs, subject: Subject, model: str) -> list[Path]:
    return [file for prompt in subject_prompts(subject) for file in made(programs, model, prompt)]


def pixel_distance(first: Path, second: Path) -> float:
    """Mean absolute difference in 255ths."""
    with Image.open(first) as a, Image.open(second) as b:
        return float(np.abs(np.asarray(a.convert("RGB"), float) - np.asarray(b.convert("RGB"), float)).mean())


def bleed(programs: Programs, subject: Subject, judge: Judge, views: list) -> dict:
    """How far prompts without the new word go from what they were, beside how far another seed goes."""
    result = {}
    for name, prompts in (("class", other_prompts(subject)[:2]), ("others", other_prompts(subject)[2:])):
        files = [[made(programs, model, prompt, seed, 1)[0] for prompt in prompts] for model, seed in ((BASE, 7), (subject.name, 7), (BASE, 8))]
        before, after, again = (judge(part) for part in files)
        result[name] = {
            "changed": rounded([1 - a.likeness(b) for a, b in zip(before, after, strict=True)]),
            "another_seed": rounded([1 - a.likeness(b) for a, b in zip(before, again, strict=True)]),
            "pixels": round(float(np.mean([pixel_distance(a, b) for a, b in zip(files[0], files[1], strict=True)])), 1),
            "likeness_to_subject_before": round(likeness(before, views), 3),
            "likeness_to_subject_after": round(likeness(after, views), 3),
        }
    return result


def figures(programs: Programs, views: Path, judge: Judge) -> dict:
    """Makes what is missing of the pictures. All likenesses by `judge`, at most 1."""
    models = (BASE, *(s.name for s in SUBJECTS))
    files = {(s.name, model): asked_for(programs, s, model) for s in SUBJECTS for model in models}
    judge([file for part in files.values() for file in part])  # all at once
    shown = {cell: judge(part) for cell, part in files.items()}
    unseen = {s.name: judge([file_of(views, s, index) for index in held_out()]) for s in SUBJECTS}
    result: dict = {"likeness": {}, "own_pictures_to_other_subjects": {}, "variety_kept": {}, "bleed": {}, "between_views": {}}
    for s in SUBJECTS:
        row = {model: round(likeness(shown[s.name, model], unseen[s.name]), 3) for model in models}
        wrong = max(value for model, value in row.items() if model not in (BASE, s.name))
        result["likeness"][s.name] = row | {"rise": round(row[s.name] - row[BASE], 3), "largest_rise_of_a_wrong_model": round(wrong - row[BASE], 3)}
        result["own_pictures_to_other_subjects"][s.name] = {b.name: round(likeness(shown[b.name, b.name], unseen[s.name]), 3) for b in SUBJECTS}
        result["variety_kept"][s.name] = round(variety(shown[s.name, s.name]) / variety(shown[s.name, BASE]), 3)
        result["bleed"][s.name] = bleed(programs, s, judge, unseen[s.name])
        result["between_views"][s.name] = round(likeness(judge([file_of(views, s, index) for index in learned()]), unseen[s.name]), 3)
    return result
