"""Adds photographs to what the autoencoder learns from, so that restyling and personal models can carry a user's own.

    python photographs.py --data build/mini --closer build/mini-256 --out build/mini-autoencoder

Writes shards of crops beside links to the shards of --data; only `photoflux-trainer autoencoder` is to read that folder.
The photographs are few and large: each gives hundreds of crops, from single petals to the whole scene. --closer names a set
that prepare.py drew twice as large: one crop of each picture, since users also make pictures larger than the native size.
"""

import argparse
import json
import subprocess
import zipfile
from pathlib import Path

import numpy as np
from PIL import Image, ImageEnhance, ImageOps
from safetensors import safe_open
from safetensors.numpy import save_file

# Fetched by the ordinary clients of Debian and PyPI. Licences and attributions: NOTICE.md.
DEBIAN_PACKAGES = ("lomiri-wallpapers-16.04", "palapeli-data", "mate-backgrounds")
PYTHON_PACKAGES = ("scikit-image==0.26.0", "scikit-learn==1.9.1")

# Public domain, CC0 and CC-BY. Those under share-alike licences and the GPL are left out of training.
TRAINING = (
    *("aitzgorri_by_Aitzol_Berasategi.jpg", "friends_by_Aitzol_Berasategi.jpg", "life_by_Aitzol_Berasategi.jpg"),
    *("picosdeeuropa_by_Aitzol_Berasategi.jpg", "sunset_by_Aitzol_Berasategi.jpg", "Picture_0B_by_freespace.jpg"),
    *("Picture_1A_by_freespace.jpg", "Wine_by_Jakkub_Mede.jpg", "seeding_by_Clements_Engelhardt.jpg"),
    *("cincinnati-bridge.jpg", "european-honey-bee.jpg", "citrus-fruits.jpg"),
    *("astronaut.png", "chelsea.png", "coffee.png", "rocket.jpg", "hubble_deep_field.jpg"),
    *("china.jpg", "flower.jpg"),
)
# Looked at to measure, never trained on.
UNSEEN = (
    *("Aqua.jpg", "Blinds.jpg", "Dune.jpg", "FreshFlower.jpg", "Garden.jpg", "GreenMeadow.jpg", "LadyBird.jpg", "RainDrops.jpg"),
    *("Storm.jpg", "TwoWings.jpg", "Wood.jpg", "YellowFlower.jpg"),
    *("Bridge_by_Sander_Klootwijk.jpg", "Dragonfly_by_Bolly.jpg", "free_by_Peter_Nerlich.jpg", "greentock_by_Peter_Nerlich.jpg"),
    *("castle-maintenon.jpg", "panther-chameleon-female.jpg"),
)
SHARD = 4096  # pictures
IDS = ("clip_ids", "t5_ids")


def fetch(root: Path) -> None:
    """Downloads and unpacks into `root` what is not there yet."""
    root.mkdir(parents=True, exist_ok=True)
    for package in DEBIAN_PACKAGES:
        if not (root / package).exists():
            subprocess.run(["apt-get", "download", "-qq", package], cwd=root, check=True)
            subprocess.run(["dpkg-deb", "--extract", str(next(root.glob(f"{package}_*.deb"))), str(root / package)], check=True)
    for package in PYTHON_PACKAGES:
        name = package.split("==")[0]
        if not (root / name).exists():
            subprocess.run(["pip", "download", "--quiet", "--no-deps", "--dest", str(root), package], check=True)
            with zipfile.ZipFile(next(root.glob(f"{name.replace('-', '_')}-*.whl"))) as wheel:
                wheel.extractall(root / name, [member for member in wheel.namelist() if member.endswith((".jpg", ".png"))])


def find(root: Path, names: tuple[str, ...]) -> list[Path]:
    """The file of each name; a link or a second copy of it does not count."""
    files = {path.name: path for path in sorted(root.rglob("*")) if path.is_file() and not path.is_symlink()}
    missing = [name for name in names if name not in files]
    if missing:
        raise SystemExit(f"[photographs] {root} lacks {', '.join(missing)}; the packages have changed")
    return [files[name] for name in names]


def crop(photograph: Image.Image, size: int, chance: np.random.Generator) -> np.ndarray:
    """A square from anywhere, as small as `size` pixels or as large as the photograph, in slightly other light. [size, size, 3] uint8"""
    largest = min(photograph.size)
    side = round(float(np.exp(chance.uniform(np.log(min(size, largest)), np.log(largest)))))
    left, top = (int(chance.integers(0, length - side + 1)) for length in photograph.size)
    square = photograph.resize((size, size), Image.Resampling.LANCZOS, (left, top, left + side, top + side), reducing_gap=3.0)
    for change in (ImageEnhance.Brightness, ImageEnhance.Contrast, ImageEnhance.Color):
        square = change(square).enhance(chance.uniform(0.75, 1.3))
    if chance.random() < 0.5:
        square = ImageOps.mirror(square)
    return np.asarray(square)


def photograph_crops(files: list[Path], count: int, size: int, seed: int) -> np.ndarray:
    chance = np.random.default_rng([seed, 4])
    pictures = np.empty((count, size, size, 3), np.uint8)
    for number, file in enumerate(files):
        with Image.open(file) as opened:
            photograph = opened.convert("RGB")
        for row in range(number, count, len(files)):
            pictures[row] = crop(photograph, size, chance)
    return pictures


def closer_crops(folder: Path, size: int, seed: int) -> np.ndarray:
    """One crop of `size` pixels from each picture of a larger set."""
    chance = np.random.default_rng([seed, 5])
    crops = []
    for shard in sorted(folder.glob("pictures-*.safetensors")):
        with safe_open(shard, "np") as tensors:
            pictures = tensors.get_tensor("pictures")
        reach = pictures.shape[1] - size + 1
        crops += [picture[top : top + size, left : left + size] for picture, (top, left) in zip(pictures, chance.integers(0, reach, (len(pictures), 2)))]
    return np.stack(crops)


def write_shard(path: Path, pictures: np.ndarray, like: Path) -> None:
    """The layout of prepare.py, with the empty caption, which the autoencoder never asks for."""
    with safe_open(like, "np") as tensors:
        tensors_of_one = {f"empty_{name}": tensors.get_tensor(f"empty_{name}") for name in IDS}
        captions = tensors.get_slice("clip_ids").get_shape()[1]
    ids = {name: np.broadcast_to(tensors_of_one[f"empty_{name}"], (len(pictures), captions, len(tensors_of_one[f"empty_{name}"]))).copy() for name in IDS}
    save_file({"pictures": pictures, **ids, **tensors_of_one}, path.with_suffix(".part"))
    path.with_suffix(".part").rename(path)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, action="append", required=True, help="a set of prepare.py; several may be named")
    parser.add_argument("--closer", type=Path, help="a set of prepare.py, drawn larger")
    parser.add_argument("--out", type=Path, default=Path("build/mini-autoencoder"))
    parser.add_argument("--count", type=int, default=8192, help="crops of photographs")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    fetch(options.out / "packages")
    shards = [shard for folder in options.data for shard in sorted(folder.glob("pictures-*.safetensors"))]
    for number, shard in enumerate(shards):
        link = options.out / f"pictures-{number:02}.safetensors"
        link.unlink(missing_ok=True)
        link.symlink_to(shard.resolve())
    with safe_open(shards[0], "np") as tensors:
        size = tensors.get_slice("pictures").get_shape()[1]
    crops = photograph_crops(find(options.out / "packages", TRAINING), options.count, size, options.seed)
    crops = crops[np.random.default_rng([options.seed, 6]).permutation(len(crops))]
    if options.closer:
        crops = np.concatenate([crops, closer_crops(options.closer, size, options.seed)])
    for start in range(0, len(crops), SHARD):
        write_shard(options.out / f"pictures-{90 + start // SHARD}.safetensors", crops[start : start + SHARD], shards[0])
    print(json.dumps({"shards": len(shards), "crops": len(crops), "photographs": len(TRAINING)}))


if __name__ == "__main__":
    main()
