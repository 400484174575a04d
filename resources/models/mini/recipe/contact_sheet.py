"""Lays pictures and what was asked for out in one PNG, to be looked at.

python contact_sheet.py --shard build/mini/pictures-00.safetensors --out sheet.png
python contact_sheet.py --pictures generated --prompts prompts.json --out sheet.png
"""

import argparse
import json
import random
import textwrap
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont
from safetensors import safe_open

# Where Debian's fonts-noto-cjk and common desktops keep a font with Chinese; --font names another one.
FONTS = (
    "NotoSansCJK-Regular.ttc",
    "NotoSerifCJK-Regular.ttc",
    "NotoSerifCJK-Bold.ttc",
    "DroidSansFallbackFull.ttf",
    "msyh.ttc",
    "PingFang.ttc",
)
TILE, TEXT, GAP = 192, 58, 8


def from_shard(shard: Path, count: int, seed: int) -> list[tuple[Image.Image, str]]:
    """Random training pictures, each with one of its captions."""
    name = shard.stem.removeprefix("pictures-")
    told = [json.loads(line) for line in shard.with_name(f"captions-{name}.jsonl").open(encoding="utf-8")]
    chance = random.Random(seed)
    chosen = chance.sample(range(len(told)), min(count, len(told)))
    with safe_open(shard, "np") as tensors:
        pictures = tensors.get_slice("pictures")
        return [(Image.fromarray(pictures[i : i + 1][0]), chance.choice(told[i]["captions"])) for i in chosen]


def from_folder(folder: Path, prompts: Path, count: int) -> list[tuple[Image.Image, str]]:
    """Generated pictures; the JSON list has "file" and "prompt" in each entry (measure.py reads the same one)."""
    entries = json.loads(prompts.read_text(encoding="utf-8"))[:count]
    return [(Image.open(folder / entry["file"]).convert("RGB"), entry["prompt"]) for entry in entries if (folder / entry["file"]).exists()]


def _wrapped(text: str) -> str:
    wide = any(ord(character) > 0x2E80 for character in text)
    return "\n".join(textwrap.wrap(text, 15 if wide else 30)[:3])


def sheet(tiles: list[tuple[Image.Image, str]], columns: int, font: ImageFont.FreeTypeFont) -> Image.Image:
    rows = -(-len(tiles) // columns)
    page = Image.new("RGB", (columns * (TILE + GAP) + GAP, rows * (TILE + TEXT + GAP) + GAP), "white")
    pen = ImageDraw.Draw(page)
    for number, (picture, text) in enumerate(tiles):
        left, top = GAP + number % columns * (TILE + GAP), GAP + number // columns * (TILE + TEXT + GAP)
        page.paste(picture.resize((TILE, TILE), Image.Resampling.LANCZOS), (left, top))
        pen.rectangle((left - 1, top - 1, left + TILE, top + TILE), outline="#cccccc")
        pen.text((left, top + TILE + 2), _wrapped(text), font=font, fill="black", spacing=1)
    return page


def _font(path: str) -> ImageFont.FreeTypeFont:
    for name in (path, *FONTS):
        try:
            return ImageFont.truetype(name, 12)
        except OSError:
            continue
    raise SystemExit("[contact_sheet] no font with Chinese was found; install fonts-noto-cjk or name one with --font")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shard", type=Path)
    parser.add_argument("--pictures", type=Path)
    parser.add_argument("--prompts", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--count", type=int, default=64)
    parser.add_argument("--columns", type=int, default=8)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--font", default="")
    options = parser.parse_args()
    if options.shard:
        tiles = from_shard(options.shard, options.count, options.seed)
    else:
        tiles = from_folder(options.pictures, options.prompts, options.count)
    sheet(tiles, options.columns, _font(options.font)).save(options.out)


if __name__ == "__main__":
    main()
