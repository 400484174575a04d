"""Draws scenes: loads each thing once in each style as a sprite with alpha, then lays sprites on backgrounds.

A sprite is a square picture with premultiplied alpha, so that shrinking it never bleeds the colour of transparent pixels.
"""

import io
from pathlib import Path

import numpy as np
import packages
import resvg_py
from PIL import Image, ImageFilter
from scenes import Background, Place, Scene

SPRITE = 288  # px; larger than the largest thing in a picture of 256 px
SOURCES = {
    "flat": "@iconify-json/fluent-emoji-flat",
    "cartoon": "@iconify-json/noto",
    "sticker": "@iconify-json/twemoji",
    "sketch": "@iconify-json/noto",
    "pixel": "@iconify-json/twemoji",
}

Sprites = dict[tuple[str, str], Image.Image]  # (code, style) -> "RGBa" picture


def _render_svg(svg: str) -> Image.Image:
    return Image.open(io.BytesIO(bytes(resvg_py.svg_to_bytes(svg_string=svg, width=SPRITE, height=SPRITE)))).convert("RGBA")


def _square(picture: Image.Image, margin: int = 0) -> Image.Image:
    """Cut to what is visible, centred in a square of SPRITE px with a margin."""
    visible = picture.crop(picture.getchannel("A").point(lambda alpha: 255 * (alpha > 8)).getbbox())
    scale = (SPRITE - 2 * margin) / max(visible.size)
    visible = visible.resize((max(1, round(visible.width * scale)), max(1, round(visible.height * scale))), Image.Resampling.BICUBIC)
    square = Image.new("RGBA", (SPRITE, SPRITE))
    square.paste(visible, ((SPRITE - visible.width) // 2, (SPRITE - visible.height) // 2))
    return square


def _sticker(picture: Image.Image) -> Image.Image:
    """A white border cut around the thing, and the thin grey line that makes it visible on white."""
    square = _square(picture, margin=18)
    alpha = square.getchannel("A")
    border = alpha.filter(ImageFilter.GaussianBlur(6)).point(lambda value: min(255, max(0, (value - 18) * 12)))
    edge = border.filter(ImageFilter.GaussianBlur(5)).point(lambda value: int(value * 0.45))
    sticker = Image.new("RGBA", square.size, (60, 60, 70, 0))
    sticker.putalpha(edge)
    white = Image.new("RGBA", square.size, (255, 255, 255, 0))
    white.putalpha(border)
    return Image.alpha_composite(Image.alpha_composite(sticker, white), square)


def _sketch(picture: Image.Image) -> Image.Image:
    """Pencil on transparent paper: lines where tones change (colour dodge), light hatching where it is dark."""
    square = _square(picture)
    alpha = square.getchannel("A")
    on_white = Image.alpha_composite(Image.new("RGBA", square.size, (255, 255, 255, 255)), square).convert("L")
    grey = np.asarray(on_white, np.float32) / 255
    blurred = np.asarray(on_white.filter(ImageFilter.GaussianBlur(7)), np.float32) / 255
    lines = 1 - np.minimum(1, grey / np.maximum(blurred, 0.02))
    outline = np.asarray(alpha.filter(ImageFilter.GaussianBlur(2)), np.float32) / 255
    outline = np.maximum(0, 1 - np.abs(outline - 0.5) * 2.4)
    row, column = np.mgrid[0:SPRITE, 0:SPRITE]
    hatching = 0.5 + 0.5 * np.sin((row + column) * (2 * np.pi / 11))
    tone = (1 - grey) * (0.22 + 0.4 * hatching) * 0.75
    ink = np.clip(np.maximum(np.maximum(lines * 2.6, outline), tone), 0, 0.95)
    sketch = Image.new("RGBA", square.size, (36, 36, 40, 0))
    sketch.putalpha(Image.fromarray((ink * 255).astype(np.uint8)))
    return sketch


def load_sprites(root: Path, codes: list[str]) -> Sprites:
    sprites: Sprites = {}
    for code in codes:
        with Image.open(packages.picture_3d_of(root, code)) as picture:
            sprites[code, "3d"] = _square(picture.convert("RGBA"))
        vector = {package: _render_svg(packages.svg_of(root, package, code)) for package in set(SOURCES.values())}
        for style, package in SOURCES.items():
            shape = {"sticker": _sticker, "sketch": _sketch}.get(style, _square)
            sprites[code, style] = shape(vector[package])
    return {key: sprite.convert("RGBa") for key, sprite in sprites.items()}


def _canvas(background: Background, size: int) -> np.ndarray:
    """[size, size, 3] float in 0..255"""
    above = np.array(background.rgb, np.float32)
    if background.rgb_below is None:
        return np.broadcast_to(above, (size, size, 3)).copy()
    mix = np.linspace(0, 1, size, dtype=np.float32)[:, None, None]
    return np.broadcast_to(above * (1 - mix) + np.array(background.rgb_below, np.float32) * mix, (size, size, 3)).copy()


def _lay(canvas: np.ndarray, sprite: Image.Image, place: Place, shadow: bool, crisp: bool) -> None:
    size = canvas.shape[0]
    side = max(1, round(place.side * size))
    left, top = round(place.x * size - side / 2), round(place.y * size - side / 2)
    layer = Image.new("RGBa", (size, size))
    layer.paste(sprite.resize((side, side), Image.Resampling.BOX if crisp else Image.Resampling.BICUBIC, reducing_gap=3.0), (left, top))
    if shadow:
        dark = Image.new("L", (size, size))
        dark.paste(layer.getchannel("a"), (0, round(0.035 * size)))
        dark = dark.filter(ImageFilter.GaussianBlur(0.03 * size))
        canvas *= 1 - np.asarray(dark, np.float32)[:, :, None] * (0.4 / 255)
    pixels = np.asarray(layer, np.float32)
    colour, alpha = pixels[:, :, :3], pixels[:, :, 3:] / 255
    if crisp:  # a cell of pixel art belongs to the thing or to the background, never to both
        colour, alpha = np.minimum(255, colour / np.maximum(alpha, 1e-3)), (alpha > 0.5).astype(np.float32)
        colour = np.round(colour / 25.5) * 25.5 * alpha
    canvas *= 1 - alpha
    canvas += np.minimum(colour, 255 * alpha)


def draw(scene: Scene, sprites: Sprites, size: int) -> np.ndarray:
    """[size, size, 3] uint8"""
    pixel_art = scene.style == "pixel"
    cell = max(1, round(size / np.random.default_rng((*scene.seed, 8)).integers(20, 25))) if pixel_art else 1
    grid = -(-size // cell)
    canvas = _canvas(scene.background, grid)
    things = scene.things if len(scene.things) == len(scene.places) else scene.things * len(scene.places)
    for thing, place in zip(things, scene.places):
        _lay(canvas, sprites[thing.code, scene.style], place, scene.shadow, crisp=pixel_art)
    picture = np.clip(canvas + 0.5, 0, 255).astype(np.uint8)
    return np.repeat(np.repeat(picture, cell, 0), cell, 1)[:size, :size]
