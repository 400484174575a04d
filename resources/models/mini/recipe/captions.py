"""Tells a scene in English, Spanish and Chinese, in varied but grammatical phrases; words are dropped at times.

Spanish avoids agreement where it can ("sobre fondo rojo"); where it cannot, things.py knows gender and number.
"""

from dataclasses import replace

import numpy as np
from scenes import Scene
from things import Name, Thing, english_plural, spanish_plural

# style -> ([adjectival phrases that follow a comma], [phrases that are followed by the thing])
STYLE_WORDS: dict[str, dict[str, tuple[list[str], list[str]]]] = {
    "en": {
        "3d": (["3D render", "3D style", "3D"], ["a 3D render of", "3D render of", "a 3D model of"]),
        "flat": (
            ["flat illustration", "flat style", "flat design"], ["a flat illustration of", "flat illustration of", "a flat drawing of"],
        ),
        "cartoon": (["cartoon", "cartoon style"], ["a cartoon of", "cartoon of", "a cartoon drawing of"]),
        "sticker": (["sticker", "sticker style"], ["a sticker of", "sticker of"]),
        "sketch": (["pencil sketch", "pencil drawing"], ["a pencil sketch of", "pencil drawing of", "a sketch of"]),
        "pixel": (["pixel art", "pixel art style"], ["pixel art of", "a pixel art picture of"]),
    },
    "es": {
        "3d": (["render 3D", "estilo 3D", "en 3D"], ["render 3D de", "un render 3D de", "imagen 3D de"]),
        "flat": (["ilustración plana", "estilo plano"], ["ilustración plana de", "una ilustración plana de", "dibujo plano de"]),
        "cartoon": (["dibujo animado", "estilo caricatura"], ["caricatura de", "dibujo animado de", "una caricatura de"]),
        "sticker": (["pegatina", "estilo pegatina"], ["pegatina de", "una pegatina de"]),
        "sketch": (["boceto a lápiz", "dibujo a lápiz"], ["boceto a lápiz de", "dibujo a lápiz de", "un dibujo a lápiz de"]),
        "pixel": (["pixel art", "estilo pixel art"], ["pixel art de", "imagen en pixel art de"]),
    },
    "zh": {
        "3d": (["3D渲染", "3D风格", "立体风格"], ["3D渲染的", "3D风格的", "立体的"]),
        "flat": (["扁平插画", "扁平风格"], ["扁平插画风格的", "扁平风格的"]),
        "cartoon": (["卡通风格", "卡通画"], ["卡通", "卡通风格的"]),
        "sticker": (["贴纸", "贴纸风格"], ["贴纸风格的"]),
        "sketch": (["铅笔素描", "铅笔画", "素描"], ["铅笔素描的", "铅笔画风格的"]),
        "pixel": (["像素画", "像素风格"], ["像素风格的", "像素画风格的"]),
    },
}  # fmt: skip

COLOUR_WORDS: dict[str, dict[str, list[str]]] = {
    "white": {"en": ["white"], "es": ["blanco"], "zh": ["白色"]},
    "black": {"en": ["black"], "es": ["negro"], "zh": ["黑色"]},
    "grey": {"en": ["grey", "gray"], "es": ["gris"], "zh": ["灰色"]},
    "red": {"en": ["red"], "es": ["rojo"], "zh": ["红色"]},
    "orange": {"en": ["orange"], "es": ["naranja"], "zh": ["橙色"]},
    "yellow": {"en": ["yellow"], "es": ["amarillo"], "zh": ["黄色"]},
    "green": {"en": ["green"], "es": ["verde"], "zh": ["绿色"]},
    "light blue": {"en": ["light blue", "sky blue"], "es": ["azul claro", "celeste"], "zh": ["浅蓝色", "天蓝色"]},
    "blue": {"en": ["blue"], "es": ["azul"], "zh": ["蓝色"]},
    "purple": {"en": ["purple"], "es": ["morado"], "zh": ["紫色"]},
    "pink": {"en": ["pink"], "es": ["rosa"], "zh": ["粉色", "粉红色"]},
    "brown": {"en": ["brown"], "es": ["marrón"], "zh": ["棕色"]},
    "cream": {"en": ["cream"], "es": ["crema"], "zh": ["米色", "奶油色"]},
    "teal": {"en": ["teal"], "es": ["turquesa"], "zh": ["青色", "蓝绿色"]},
}

_SPANISH_SMALL = {(False, False): "pequeño", (True, False): "pequeña", (False, True): "pequeños", (True, True): "pequeñas"}
_EN_SIDES = {"left": "on the left", "right": "on the right", "top": "at the top", "bottom": "at the bottom"}
_ES_SIDES = {"left": "a la izquierda", "right": "a la derecha", "top": "arriba", "bottom": "abajo"}
_ZH_SIDES = {"left": "左边", "right": "右边", "top": "上方", "bottom": "下方"}


class Teller:
    """Phrases with one source of chance; `plainest` takes the first of every choice (for held-out prompts)."""

    def __init__(self, chance: np.random.Generator | None):
        self.chance = chance

    def pick(self, options):
        return options[0] if self.chance is None else options[int(self.chance.integers(len(options)))]

    def often(self, share: float) -> bool:
        return self.chance is None or self.chance.random() < share

    def name(self, names: tuple[Name, ...]) -> Name:
        """The first name mostly, a synonym at times."""
        return names[0] if self.often(0.6) else self.pick(names)


def _english_subject(scene: Scene, tell: Teller, bare: bool) -> str:
    if scene.layout == "count":
        noun = english_plural(scene.things[0].english[0].noun)
        return f"{('two', 'three')[len(scene.places) - 2]} {noun}"
    names = [tell.name(thing.english) for thing in scene.things]
    phrases = [name.noun if bare else name.with_article for name in names]
    if scene.layout == "pair":
        if bare or tell.often(0.5):
            return f"{phrases[0]} and {phrases[1]}"
        return tell.pick([f"{phrases[0]} next to {phrases[1]}", f"{phrases[0]} on the left and {phrases[1]} on the right"])
    if scene.layout == "small":
        article = {"an": "a"}.get(names[0].article, names[0].article)
        return f"small {names[0].noun}" if bare or not article else f"{article} small {names[0].noun}"
    return phrases[0]


def _spanish_and(word: str) -> str:
    return "e" if word.startswith(("i", "hi")) and not word.startswith("hie") else "y"


def _spanish_subject(scene: Scene, tell: Teller, bare: bool) -> str:
    thing = scene.things[0]
    if scene.layout == "count":
        return f"{('dos', 'tres')[len(scene.places) - 2]} {spanish_plural(thing.spanish[0].noun)}"
    names = [tell.name(each.spanish) for each in scene.things]
    phrases = [name.noun if bare else name.with_article for name in names]
    if scene.layout == "pair":
        if bare or tell.often(0.5):
            return f"{phrases[0]} {_spanish_and(phrases[1])} {phrases[1]}"
        return tell.pick([f"{phrases[0]} junto a {phrases[1]}", f"{phrases[0]} a la izquierda y {phrases[1]} a la derecha"])
    if scene.layout == "small":
        return f"{phrases[0]} {_SPANISH_SMALL[thing.spanish_feminine, thing.spanish_plural]}"
    return phrases[0]


def _chinese_subject(scene: Scene, tell: Teller, bare: bool) -> str:
    if scene.layout == "count":
        name = scene.things[0].chinese[0]
        return f"{('两', '三')[len(scene.places) - 2]}{name.article}{name.noun}"
    names = [tell.name(thing.chinese) for thing in scene.things]
    if scene.layout == "pair":
        phrases = [name.noun if bare else f"一{name.article}{name.noun}" for name in names]
        if bare or tell.often(0.5):
            return f"{phrases[0]}和{phrases[1]}"
        return tell.pick([f"{phrases[0]}旁边有{phrases[1]}", f"左边是{phrases[0]}，右边是{phrases[1]}"])
    if scene.layout == "small":
        return f"小小的{names[0].noun}"
    return names[0].noun if bare else f"一{names[0].article}{names[0].noun}"


def _background_words(scene: Scene, language: str, tell: Teller) -> tuple[str, str]:
    """(as a phrase of its own, as what follows the thing); both empty for a background without a name."""
    background = scene.background
    if not background.name:
        return "", ""
    colour = tell.pick(COLOUR_WORDS[background.name][language])
    if background.name_below:
        below = tell.pick(COLOUR_WORDS[background.name_below][language])
        return {
            "en": (f"gradient from {colour} to {below}", f"on a gradient from {colour} to {below}"),
            "es": (f"degradado de {colour} a {below}", f"sobre un degradado de {colour} a {below}"),
            "zh": (f"从{colour}到{below}的渐变背景", f"从{colour}到{below}的渐变背景"),
        }[language]
    article = "an" if colour[0] in "aeiou" else "a"
    return {
        "en": (f"{colour} background", f"on {article} {colour} background"),
        "es": (f"fondo {colour}", tell.pick([f"sobre fondo {colour}", f"con fondo {colour}", f"sobre un fondo {colour}"])),
        "zh": (f"{colour}背景", f"{colour}背景"),
    }[language]


def _european(scene: Scene, language: str, tell: Teller, style: str, background: bool) -> str:
    subject = _english_subject if language == "en" else _spanish_subject
    sides = _EN_SIDES if language == "en" else _ES_SIDES
    side = sides.get(scene.layout, "")
    after_comma, before_thing = STYLE_WORDS[language][scene.style]
    alone, following = _background_words(scene, language, tell) if background else ("", "")
    form = tell.pick([0, 1, 2, 3]) if style else tell.pick([1, 2])
    if form == 0:  # a 3D render of a fox on the left, on a red background
        thing = f"{tell.pick(before_thing)} {subject(scene, tell, bare=False)}"
        if language == "es":
            thing = thing.replace(" de el ", " del ")
        return _joined([thing, side and f" {side}", following and (", " if side else " ") + following])
    thing = subject(scene, tell, bare=tell.often(0.4))
    if form == 1:  # a fox on a red background, 3D style
        return _joined(
            [thing, side and f" {side}", following and (", " if side else " ") + following, style and f", {tell.pick(after_comma)}"]
        )
    if form == 2:  # fox, 3D style, red background
        return _joined([thing, side and f" {side}", style and f", {tell.pick(after_comma)}", alone and f", {alone}"])
    return _joined([tell.pick(after_comma), f", {thing}", side and f" {side}", alone and f", {alone}"])


def _chinese(scene: Scene, tell: Teller, style: str, background: bool) -> str:
    side = _ZH_SIDES.get(scene.layout, "")
    after_comma, before_thing = STYLE_WORDS["zh"][scene.style]
    alone, _ = _background_words(scene, "zh", tell) if background else ("", "")
    form = tell.pick([0, 1, 2]) if style else 1
    one_phrase = scene.layout not in ("pair", "count") and not side
    if form == 0 and one_phrase:  # 红色背景上的3D渲染的狐狸
        return f"{alone + '上的' if alone else ''}{tell.pick(before_thing)}{_chinese_subject(scene, tell, bare=True)}"
    thing = _chinese_subject(scene, tell, bare=tell.often(0.4))
    if side:
        thing = tell.pick([f"{thing}在{side}", f"{side}有{thing}"]) if "一" in thing else f"{thing}在{side}"
    if form == 2 and alone:  # 红色背景，一只狐狸，3D渲染
        return f"{alone}，{thing}，{tell.pick(after_comma)}"
    return _joined([thing, style and f"，{tell.pick(after_comma)}", alone and f"，{alone}"])


def _joined(parts: list[str]) -> str:
    return "".join(part for part in parts if part)


def tell_scene(scene: Scene, language: str, chance: np.random.Generator | None) -> str:
    """One caption. Without `chance`: the plainest complete one, as held_out.json has it."""
    tell = Teller(chance)
    drop = 1.0 if chance is None else chance.random()  # 5 % the thing alone, 10 % without style, 10 % without background
    style = "" if drop < 0.15 else scene.style
    background = not (drop < 0.05 or 0.15 <= drop < 0.25)
    if language == "zh":
        text = _chinese(scene, tell, style, background)
    else:
        text = _european(scene, language, tell, style, background)
    return text if chance is None else _as_typed(text, language, chance)


def _as_typed(text: str, language: str, chance: np.random.Generator) -> str:
    """The T5 vocabulary tells capitals apart, so captions also come as people type them: "Fox on …", "3d", a full stop."""
    habit = chance.random()
    if habit < 0.15:
        text = text[0].upper() + text[1:]
    elif habit < 0.30:
        text = text.lower()
    if chance.random() < 0.06:
        text += "。" if language == "zh" else "."
    return text


LANGUAGES = ("en", "en", "es", "es", "zh", "zh")  # of a picture's captions: none is learned before the others
IN_ENGLISH = (0, 1, 0, 1, 0, 1)  # the caption that says as much (the same words are dropped) in English


def tell_six_times(scene: Scene) -> list[tuple[str, str]]:
    """Six (language, caption)."""
    return [(language, tell_scene(scene, language, _chance(scene, IN_ENGLISH[number]))) for number, language in enumerate(LANGUAGES)]


def tell_in_other_styles(scene: Scene, styles: tuple[str, ...]) -> list[list[str]]:
    """The same six captions, word for word, each in two other styles: what guidance leads away from."""
    others = [style for style in styles if style != scene.style]
    chosen = np.random.default_rng((*scene.seed, 8)).choice(len(others), 2, replace=False)
    scenes = [replace(scene, style=others[number]) for number in chosen]
    return [
        [tell_scene(other, language, _chance(scene, IN_ENGLISH[number])) for other in scenes] for number, language in enumerate(LANGUAGES)
    ]


def _chance(scene: Scene, caption: int) -> np.random.Generator:
    return np.random.default_rng((*scene.seed, 7, caption))


def label(thing: Thing) -> dict[str, str]:
    return {"en": thing.english[0].noun, "es": thing.spanish[0].noun, "zh": thing.chinese[0].noun}
