"""Builds everything that training needs, in one command: pictures, captions, tokenizers, shards, held-out prompts.

python prepare.py --out build/mini
"""

import argparse
import json
import multiprocessing
import shutil
from dataclasses import asdict
from functools import cache
from pathlib import Path

import captions
import numpy as np
import packages
import pictures
import vocabularies
from safetensors.numpy import save_file
from scenes import BACKGROUNDS, LESSONS, Background, Scene, held_out_combinations, training_scenes, validation_scenes
from things import Thing, read_things

RECIPE_VERSION = "3"
SHARD = 4096  # pictures
VALIDATION = 512  # pictures
CAPTIONS = 6  # a picture


def main() -> None:
    options = _options()
    out: Path = options.out
    out.mkdir(parents=True, exist_ok=True)
    package_root = out / "packages"
    packages.fetch(package_root)
    things = read_things(options.things)
    lesson = LESSONS[options.lesson]
    scenes = training_scenes(things, lesson, options.count, options.seed)
    told = [captions.tell_six_times(scene) for scene in scenes]
    _write_held_out(out, things, lesson.styles)
    if options.vocabularies and options.vocabularies.resolve() != out.resolve():
        for name in ("tokenizer", "tokenizer_2"):
            shutil.copytree(options.vocabularies / name, out / name, dirs_exist_ok=True)
    elif not options.vocabularies:
        _train_vocabularies(out, package_root, told)
    sprites = pictures.load_sprites(package_root, [thing.code for thing in things])
    validation = validation_scenes(things, lesson, VALIDATION, options.seed)
    jobs = [(f"{start // SHARD:02}", scenes[start : start + SHARD]) for start in range(0, len(scenes), SHARD)]
    with multiprocessing.get_context("fork").Pool(2, _remember, (out, sprites, options)) as pool:
        for name in pool.imap_unordered(_write_shard, [*jobs, ("validation", validation)], chunksize=1):
            print(f"wrote {name}", flush=True)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("build/mini"))
    parser.add_argument("--things", type=int, default=264, help="how many of things.txt, from its top")
    parser.add_argument("--lesson", choices=LESSONS, default="all", help="first: three styles, one large thing in the middle of a plain background")
    parser.add_argument("--count", type=int, default=30000, help="training pictures")
    parser.add_argument("--size", type=int, default=128, help="side in pixels")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--vocabularies", type=Path, help="folder with tokenizer/ and tokenizer_2/ to keep; a trained model only fits its own"
    )
    return parser.parse_args()


def _write_held_out(out: Path, things: list[Thing], styles: tuple[str, ...]) -> None:
    entries = []
    for scene, (thing, style, background) in _plain_scenes(things, styles):
        prompts = {language: captions.tell_scene(scene, language, chance=None) for language in ("en", "es", "zh")}
        entries.append(
            {"thing": thing.code, "name": captions.label(thing), "style": style, "background": background}
            | {"rgb": BACKGROUNDS[background][0], "prompts": prompts}
        )
    (out / "held_out.json").write_text(json.dumps(entries, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _plain_scenes(things: list[Thing], styles: tuple[str, ...]):
    for thing, style, background in held_out_combinations(things, styles):
        yield Scene((thing,), style, Background(BACKGROUNDS[background][0], background), ()), (thing, style, background)


def _train_vocabularies(out: Path, package_root: Path, told: list[list[tuple[str, str]]]) -> None:
    labels = {language: packages.labels(package_root, language) for language in ("en", "es", "zh")}
    texts = [text for six in told for _, text in six]
    every_label = [label for labels_of_one in labels.values() for label in labels_of_one]
    characters = vocabularies.alphabet(every_label)
    vocabularies.train_clip([*texts, *every_label], out / "tokenizer")
    vocabularies.train_t5([*texts, *every_label], characters, out / "tokenizer_2")
    vocabularies.check_against_transformers(
        out, [*texts[:: max(1, len(texts) // 500)], *every_label[::20], "", "¿Un  pingüino ÑOÑO?", "Hello, WORLD's 3D!"]
    )


_job: dict = {}


def _remember(out: Path, sprites: pictures.Sprites, options: argparse.Namespace) -> None:
    _job.update(out=out, sprites=sprites, options=options)


@cache
def _encoder(out: Path) -> vocabularies.Encoder:
    return vocabularies.Encoder(out)


def _write_shard(job: tuple[str, list[Scene]]) -> str:
    """Draws, tells and packs; the file appears under its final name only when it is whole."""
    name, scenes = job
    out, options = _job["out"], _job["options"]
    told = [captions.tell_six_times(scene) for scene in scenes]
    texts = [text for six in told for _, text in six]
    encoder = _encoder(out)
    shape = (len(scenes), CAPTIONS, -1)
    tensors = {
        "pictures": np.stack([pictures.draw(scene, _job["sprites"], options.size) for scene in scenes]),
        "clip_ids": encoder.clip_ids(texts).reshape(shape),
        "t5_ids": encoder.t5_ids(texts).reshape(shape),
        **_negatives(encoder, scenes, LESSONS[options.lesson].styles),
        "empty_clip_ids": encoder.clip_ids([""])[0],
        "empty_t5_ids": encoder.t5_ids([""])[0],
    }
    prefix = name if name == "validation" else f"pictures-{name}"
    header = {"seed": str(options.seed), "size": str(options.size), "things": str(options.things), "lesson": options.lesson}
    header |= {"recipe_version": RECIPE_VERSION}
    save_file(tensors, out / f"{prefix}.part", header)
    (out / f"{prefix}.part").rename(out / f"{prefix}.safetensors")
    with (out / f"captions-{name}.jsonl").open("w", encoding="utf-8") as lines:
        for scene, six in zip(scenes, told):
            lines.write(json.dumps(_truth(scene, six), ensure_ascii=False) + "\n")
    return prefix


def _negatives(encoder: vocabularies.Encoder, scenes: list[Scene], styles: tuple[str, ...]) -> dict[str, np.ndarray]:
    """Each caption in other styles: [N, 6, 2, L]"""
    texts = [text for scene in scenes for caption in captions.tell_in_other_styles(scene, styles) for text in caption]
    shape = (len(scenes), CAPTIONS, 2, -1)
    return {
        "negative_clip_ids": encoder.clip_ids(texts).reshape(shape),
        "negative_t5_ids": encoder.t5_ids(texts).reshape(shape),
    }


def _truth(scene: Scene, six: list[tuple[str, str]]) -> dict:
    return {
        "things": [thing.code for thing in scene.things],
        "style": scene.style,
        "layout": scene.layout,
        "places": len(scene.places),
        "background": asdict(scene.background),
        "captions": [text for _, text in six],
        "languages": [language for language, _ in six],
    }


if __name__ == "__main__":
    main()
