"""What stands in the README: a row a subject, with two photos, the base, the trained model, and a prompt without the new word."""

from pathlib import Path

from figures import BASE, NEW_BACKGROUNDS, made, other_prompts
from PIL import Image, ImageDraw
from subjects import SUBJECTS
from training import Programs
from views import caption, file_of, learned, views_of

SIDE, TOP, LABEL = 128, 22, 11
HEADINGS = ((0, "two of its photos"), (2, "before"), (3, "after: the new word, on three backgrounds"), (6, "without the new word: before, after"))


def row_of(programs: Programs, views: Path, subject) -> list[Path]:
    photos = learned()[:2]
    seen = views_of(subject)[4].background
    prompts = [caption(subject, background) for background in (seen, views_of(subject)[9].background, NEW_BACKGROUNDS[1])]
    shown = [made(programs, subject.name, prompt)[0] for prompt in prompts]
    plain = other_prompts(subject)[0]
    return [*(file_of(views, subject, index) for index in photos), made(programs, BASE, prompts[0])[0], *shown,
            *(made(programs, model, plain, 7, 1)[0] for model in (BASE, subject.name))]  # fmt: skip


def contact_sheet(programs: Programs, views: Path, file: Path, limit: int = 200_000) -> None:
    """JPEG, as good as fits into `limit` bytes."""
    sheet = Image.new("RGB", (8 * SIDE, TOP + len(SUBJECTS) * SIDE), "white")
    pen = ImageDraw.Draw(sheet)
    for column, words in HEADINGS:
        pen.text((column * SIDE + 4, 5), words, fill=(40, 40, 40), font_size=LABEL)
    for row, subject in enumerate(SUBJECTS):
        for column, source in enumerate(row_of(programs, views, subject)):
            with Image.open(source) as picture:
                sheet.paste(picture.convert("RGB").resize((SIDE, SIDE), Image.Resampling.LANCZOS), (column * SIDE, TOP + row * SIDE))
    for column in (2, 3, 6):
        pen.line([(column * SIDE, 0), (column * SIDE, sheet.height)], fill="white", width=5)
    for quality in range(92, 40, -4):
        sheet.save(file, quality=quality)
        if file.stat().st_size <= limit:
            return
