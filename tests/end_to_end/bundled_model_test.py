"""The bundled model through the command line and through diffusers: the same pictures, and what the prompt says.

Also holds the promises about its size, and that colours and shapes follow the prompt.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy
import torch
from diffusers import FluxPipeline
from PIL import Image

SOURCE = Path(os.environ["PHOTOFLUX_SOURCE_DIR"])
PROGRAM = Path(os.environ["PHOTOFLUX_BIN_DIR"]) / "photoflux"
MINI = SOURCE / "resources" / "models" / "mini"
SAME = [
    ("a red fox on a light blue background", 7, 128, 128),
    ("manzana, estilo 3D, fondo verde", 8, 128, 128),
    ("卡通风格的狗，黄色背景", 4294967300, 128, 192),
]
COLOURS = {"red": (214, 48, 49), "green": (46, 160, 67), "blue": (45, 95, 215), "yellow": (245, 205, 50),
           "white": (255, 255, 255), "black": (20, 20, 20)}
THINGS = ["dog", "apple", "car"]
SHAPES = ["star", "factory", "snowflake", "circus tent", "volcano", "ship", "banana", "umbrella"]


def ours(folder: Path, prompt: str, seed: int, width: int, height: int) -> numpy.ndarray:
    path = folder / "ours.png"
    subprocess.run([PROGRAM, "generate", prompt, "--seed", str(seed), "--size", f"{width}x{height}", "--out", path,
                    "--device", "cpu", "--quiet"], check=True, capture_output=True)
    return numpy.asarray(Image.open(path).convert("RGB")).astype(int)


def theirs(pipe: FluxPipeline, prompt: str, seed: int, width: int, height: int, steps: int, tokens: int) -> numpy.ndarray:
    picture = pipe(prompt, width=width, height=height, num_inference_steps=steps, max_sequence_length=tokens,
                   guidance_scale=0.0, generator=torch.Generator("cpu").manual_seed(seed), output_type="np").images[0]
    return (picture * 255).round().astype(int)


def check_size() -> None:
    weights = [path for path in MINI.rglob("*.safetensors")]
    total = sum(path.stat().st_size for path in weights)
    assert len(weights) == 4, weights
    assert total <= 32_000_000, f"the weights take {total} bytes"


def check_same_pictures(folder: Path) -> None:
    introduction = json.loads((MINI / "photoflux.json").read_text())
    tokens = json.loads((MINI / "tokenizer_2" / "tokenizer_config.json").read_text())["model_max_length"]
    pipe = FluxPipeline.from_pretrained(MINI, torch_dtype=torch.float32)
    pipe.set_progress_bar_config(disable=True)
    for prompt, seed, width, height in SAME:
        expected = theirs(pipe, prompt, seed, width, height, introduction["steps"], tokens)
        worst = int(numpy.abs(ours(folder, prompt, seed, width, height) - expected).max())
        print(f"{prompt}: largest difference {worst}/255")
        assert worst <= 2, f"{prompt}: a pixel differs by {worst}/255"


def check_colours(folder: Path) -> None:
    """The border of most pictures has the colour that the prompt names: honest work, however rough the things are."""
    right = 0
    for thing in THINGS:
        for index, colour in enumerate(COLOURS):
            picture = ours(folder, f"{thing}, flat illustration, {colour} background", index, 128, 128)
            border = numpy.concatenate([picture[:6].reshape(-1, 3), picture[-6:].reshape(-1, 3), picture[:, :6].reshape(-1, 3),
                                        picture[:, -6:].reshape(-1, 3)])
            median = numpy.median(border, axis=0)
            nearest = min(COLOURS, key=lambda name: float(numpy.linalg.norm(median - numpy.array(COLOURS[name]))))
            right += nearest == colour
    total = len(THINGS) * len(COLOURS)
    print(f"background as asked for: {right} of {total}")
    assert right >= total * 0.75, f"only {right} of {total} backgrounds have the colour that the prompt names"


def silhouette(picture: numpy.ndarray) -> numpy.ndarray:
    """Where a picture is not its own background."""
    border = numpy.concatenate([picture[:4].reshape(-1, 3), picture[-4:].reshape(-1, 3)])
    return numpy.linalg.norm(picture - numpy.median(border, axis=0), axis=2) > 60


def check_shapes(folder: Path) -> None:
    """A thing's outline is more like its own in another style, on another colour and from another seed than like any
    other thing's. Blobs would find their like one time in fifteen."""
    shapes = []
    for index, thing in enumerate(SHAPES):
        for style, colour in (("3D render", "white"), ("flat illustration", "black")):
            prompt = f"a {style} of a {thing} on a {colour} background"
            shapes.append((thing, silhouette(ours(folder, prompt, index, 128, 128))))
    right = 0
    for index, (thing, mask) in enumerate(shapes):
        alike = [(mask & other).sum() / max((mask | other).sum(), 1) if place != index else -1.0
                 for place, (_, other) in enumerate(shapes)]
        right += shapes[int(numpy.argmax(alike))][0] == thing
    print(f"outlines that find their like: {right} of {len(shapes)}")
    assert right >= len(shapes) * 0.6, f"only {right} of {len(shapes)} outlines find their like"


def main() -> int:
    check_size()
    with tempfile.TemporaryDirectory() as temporary:
        check_same_pictures(Path(temporary))
        check_colours(Path(temporary))
        check_shapes(Path(temporary))
    return 0


if __name__ == "__main__":
    sys.exit(main())
