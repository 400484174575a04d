"""How a subject's model is trained: by `photoflux train`, as a user would, or by `photoflux-trainer` with settings of one's own."""

import json
import os
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from PIL import Image
from safetensors.numpy import save_file
from subjects import Subject
from views import caption, file_of, learned, views_of

SIDE = 128  # pixels that the bundled model knows
PRIOR_THINGS = ("a cat", "a car", "a pizza", "a guitar", "a rocket", "a tree", "a penguin", "a crown", "a cup of coffee", "a clown face")
PRIOR_BACKGROUNDS = ("red", "blue", "white", "grey", "yellow", "green", "light blue", "pink", "orange", "purple", "black")
STYLES = ("a 3D render of", "a flat illustration of", "a cartoon of")


@dataclass
class Programs:
    """The built programs, with everything that they keep below `work`."""

    folder: Path
    model: Path
    work: Path
    threads: int = 0  # 0: as many as there are
    environment: dict = field(init=False)

    def __post_init__(self):
        kept = {f"XDG_{kind}_HOME": str(self.work / "home" / kind.lower()) for kind in ("DATA", "CONFIG", "CACHE", "STATE")}
        self.environment = {**os.environ, **kept, "LC_ALL": "C.UTF-8"}
        if self.threads:
            self.environment["OMP_NUM_THREADS"] = str(self.threads)

    def run(self, program: str, *words, output=subprocess.PIPE, also=()) -> str:
        """What it wrote to stdout. Raises where it ends with neither 0 nor one of `also`."""
        command = [str(word) for word in (self.folder / program, *words)]
        done = subprocess.run(command, env=self.environment, cwd=self.work, stdout=output, stderr=subprocess.PIPE, text=True)
        if done.returncode and done.returncode not in also:
            raise RuntimeError(f"{' '.join(command)} ended with {done.returncode}: {done.stderr}{done.stdout or ''}")
        return done.stdout or ""

    def pictures(self, prompt: str, folder: Path, name: str, seed: int, count: int = 1, lora: Path | None = None) -> list[Path]:
        """`count` pictures of a prompt, from seeds `seed`, `seed` + 1 …; those that are there are not made again."""
        files = [folder / (f"{name}-{i + 1}.png" if count > 1 else f"{name}.png") for i in range(count)]
        if not all(file.exists() for file in files):
            folder.mkdir(parents=True, exist_ok=True)
            with_lora = ["--lora", f"{lora}:1"] if lora else []
            self.run("photoflux", "generate", prompt, "--model", self.model, "--seed", seed, "--count", count, "--out", folder / f"{name}.png",
                     "--quiet", *with_lora)
        return files


def by_photoflux_train(programs: Programs, subject: Subject, views: Path, out: Path, options: list[str]) -> dict:
    """As a user trains: a folder of photos, a name, a new word. Captions, settings and photos held out are the product's own."""
    # A model that did not learn (3) is a result, too.
    told = programs.run("photoflux", "train", "--photos", file_of(views, subject, 0).parent, "--name", subject.name, "--trigger", subject.trigger,
                        "--class", subject.kind, "--model", programs.model, "--out", out, "--json", *options, also=[3])  # fmt: skip
    events = [json.loads(line) for line in told.splitlines()]
    trained = next((event for event in events if event["event"] == "trained"), None)
    if not trained:
        raise RuntimeError(f"{subject.name} was not trained: {events[-1]}")
    words = ("steps", "best_step", "taught", "likeness_before", "likeness_after", "variety_kept", "bleed", "stopped_early")
    return {"own_measures": {word: trained[word] for word in words if word in trained}}


def prior_pictures(programs: Programs, subject: Subject, count: int = 24) -> list[tuple[str, Path]]:
    """What the model makes by itself of the subject's class and of other things, so that it keeps them."""
    made = []
    for i in range(count):
        thing = f"a {subject.kind}" if i % 2 == 0 else PRIOR_THINGS[i // 2 % len(PRIOR_THINGS)]
        prompt = f"{STYLES[i % 3]} {thing} on a {PRIOR_BACKGROUNDS[i * 7 % len(PRIOR_BACKGROUNDS)]} background"
        made += [(prompt, file) for file in programs.pictures(prompt, programs.work / "prior" / subject.name, f"{i:02}", 1000 + i)]
    return made


def by_trainer(programs: Programs, subject: Subject, views: Path, out: Path, options: list[str]) -> dict:
    """The engine alone, with prior preservation; for finding settings."""
    tensors, told = {}, {}

    def add(name: str, file: Path, words: str) -> None:
        with Image.open(file) as picture:
            tensors[f"picture_{name}"] = np.array(picture.convert("RGB").resize((SIDE, SIDE), Image.Resampling.LANCZOS))
        told[f"caption_{name}"] = words

    for index in learned():
        add(f"{index:02}", file_of(views, subject, index), caption(subject, views_of(subject)[index].background))
    for i, (prompt, file) in enumerate(prior_pictures(programs, subject)):
        add(f"prior{i:02}", file, prompt)
        told[f"prior_prior{i:02}"] = "yes"
    run = programs.work / "runs" / subject.name
    run.mkdir(parents=True, exist_ok=True)
    save_file(tensors, run / "pictures.safetensors", metadata=told)
    out.mkdir(parents=True, exist_ok=True)
    programs.run("photoflux-trainer", "lora", "--model", programs.model, "--pictures", run / "pictures.safetensors", "--run", run / "run", "--out",
                 out / f"{subject.name}.safetensors", *options, output=subprocess.DEVNULL)  # fmt: skip
    return {}


WAYS = {"train": by_photoflux_train, "trainer": by_trainer}


def train(programs: Programs, subject: Subject, views: Path, out: Path, way: str, options: list[str]) -> dict:
    """The model's file is `out`/NAME.safetensors. Returns what it took; a model that is there is not trained again."""
    told = out / f"{subject.name}.json"
    if told.exists():
        return json.loads(told.read_text())
    begun = time.monotonic()
    result = WAYS[way](programs, subject, views, out, options)
    result |= {"minutes": round((time.monotonic() - begun) / 60, 2)}
    told.write_text(json.dumps(result, indent=1))
    return result
