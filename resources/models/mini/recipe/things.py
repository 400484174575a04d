"""The list of things to draw (things.txt): their names in three languages, with what grammar needs to use them."""

from dataclasses import dataclass
from pathlib import Path

_FEMININE_WITH_UN = {"águila", "ancla", "hacha"}
_ENGLISH_ARTICLES = {"a", "an", "the"}
_SPANISH_ARTICLES = {"un", "una", "unos", "unas", "el", "la"}
_MASS_NOUNS = {"coffee", "chocolate", "honey", "dice", "cheese"}
_IRREGULAR_PLURALS = {
    "mouse": "mice", "fish": "fish", "jellyfish": "jellyfish", "sheep": "sheep", "deer": "deer", "shrimp": "shrimp",
    "wolf": "wolves", "scarf": "scarves", "ox": "oxen", "cactus": "cacti", "die": "dice", "volcano": "volcanoes",
    "paraguas": "paraguas", "autobús": "autobuses", "robot": "robots", "bretzel": "bretzels", "hámster": "hámsteres",
}  # fmt: skip


@dataclass(frozen=True)
class Name:
    """One name of a thing. `article` may be empty (English "grapes"); in Chinese it is the measure word."""

    article: str
    noun: str

    @property
    def with_article(self) -> str:
        return f"{self.article} {self.noun}" if self.article else self.noun


@dataclass(frozen=True)
class Thing:
    code: str
    english: tuple[Name, ...]
    spanish: tuple[Name, ...]
    chinese: tuple[Name, ...]

    @property
    def countable(self) -> bool:
        """Whether "two foxes" can be said: a single noun with an indefinite article in both European languages."""
        en, es = self.english[0], self.spanish[0]
        return en.article in ("a", "an") and es.article in ("un", "una") and " " not in en.noun + es.noun

    @property
    def spanish_feminine(self) -> bool:
        name = self.spanish[0]
        return name.article in ("una", "unas", "la") or name.noun in _FEMININE_WITH_UN

    @property
    def spanish_plural(self) -> bool:
        return self.spanish[0].article in ("unos", "unas")


def english_plural(noun: str) -> str:
    if noun in _IRREGULAR_PLURALS:
        return _IRREGULAR_PLURALS[noun]
    if noun.endswith(("s", "x", "ch", "sh", "potato", "tomato", "mango")):
        return noun + "es"
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + "s"


def spanish_plural(noun: str) -> str:
    if noun in _IRREGULAR_PLURALS:
        return _IRREGULAR_PLURALS[noun]
    if noun.endswith(("us", "is")):
        return noun
    if noun[-1] in "aeiouéá":
        return noun + "s"
    if noun.endswith("z"):
        return noun[:-1] + "ces"
    for accented, plain in (("ón", "on"), ("án", "an"), ("ín", "in"), ("és", "es")):
        if noun.endswith(accented):
            return noun[: -len(accented)] + plain + "es"
    return noun + "es"


def _european(field: str, articles: set[str], vowel_form: bool) -> tuple[Name, ...]:
    first, *synonyms = field.strip().split("/")
    head, _, rest = first.partition(" ")
    article, noun = (head, rest) if head in articles else ("", first)
    names = [Name(article, noun)]
    for synonym in synonyms:
        own = synonym.partition(" ")
        if own[0] in articles:
            names.append(Name(own[0], own[2]))
        elif vowel_form and article in ("a", "an"):
            names.append(Name("" if synonym in _MASS_NOUNS else "an" if _starts_with_vowel_sound(synonym) else "a", synonym))
        else:
            names.append(Name(article, synonym))
    return tuple(names)


def _starts_with_vowel_sound(word: str) -> bool:
    return word[0].lower() in "aeiou" and not word.lower().startswith(("uni", "ufo", "eu"))


def _chinese(field: str) -> tuple[Name, ...]:
    measure, _, nouns = field.strip().partition(" ")
    return tuple(Name(measure, noun) for noun in nouns.split("/"))


def read_things(limit: int) -> list[Thing]:
    """The first `limit` things of things.txt."""
    things = []
    for line in Path(__file__).with_name("things.txt").read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        code, english, spanish, chinese = line.split(";")
        things.append(
            Thing(
                code.strip(),
                _european(english, _ENGLISH_ARTICLES, vowel_form=True),
                _european(spanish, _SPANISH_ARTICLES, vowel_form=False),
                _chinese(chinese),
            )
        )
    return things[:limit]
