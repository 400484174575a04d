"""The product's own judge: the features by which `photoflux train` chooses the best step, as `photoflux-trainer embed` gives them."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image
from safetensors.numpy import load_file, save_file
from training import SIDE, Programs


@dataclass(frozen=True)
class Features:
    row: np.ndarray  # of length 1

    def likeness(self, other: "Features") -> float:
        """Cosine."""
        return float(self.row @ other.row)


class OwnEncoder:
    """Features of picture files; each file goes through the encoder once."""

    def __init__(self, programs: Programs):
        self.programs, self.known = programs, {}

    def __call__(self, files: list[Path]) -> list[Features]:
        self.embed([file for file in dict.fromkeys(files) if file not in self.known])
        return [self.known[file] for file in files]

    def embed(self, files: list[Path]) -> None:
        if not files:
            return
        pictures = {}
        for i, file in enumerate(files):
            with Image.open(file) as picture:
                pictures[f"picture_{i:05}"] = np.array(picture.convert("RGB").resize((SIDE, SIDE), Image.Resampling.LANCZOS))
        asked, given = (self.programs.work / f"{name}.safetensors" for name in ("pictures", "features"))
        save_file(pictures, asked)
        self.programs.run("photoflux-trainer", "embed", "--bundled", self.programs.model, "--pictures", asked, "--out", given)
        rows = load_file(given)
        self.known |= {file: Features(rows[f"picture_{i:05}"]) for i, file in enumerate(files)}
