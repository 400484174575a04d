"""Times searches in a library of made-up photos beside plain SQL with LIKE over the same file, and prints JSON.

    PHOTOFLUX_BIN_DIR=build/release/bin python3 tests/bench/library_search.py [--items 50000] [--repeats 9]

Ratios are the peer's median over ours: above 1 we are faster. Where both mean the same, they must find as many.
"""

import argparse
import json
import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

TEXTS = ("name", "title", "caption", "tags", "place", "camera", "lens", "prompt", "model")
# Search; the same in plain SQL, or None; whether both find the same: LIKE also finds what stands inside a word.
SEARCHES = [
    ("", "1", True),
    ("fox", "{fox}", False),
    ("f", None, False),
    ("word", "{word}", False),
    ("word1", None, False),
    ("red fox snow", "{red} AND {fox} AND {snow}", False),
    ('"red fox"', "{red fox}", False),
    ("狐", "{狐}", True),
    ("狐狸", "{狐狸}", True),
    ("山", "{山}", True),
    ("火车站", "{火车站}", True),
    ("上海 花园", "{上海} AND {花园}", True),
    ("cafe", None, False),
    ("cat | dog | fox", "{cat} OR {dog} OR {fox}", False),
    ("cat dog -fox", None, False),
    ("-fox", "NOT {fox}", False),
    ("camera:x100", "camera LIKE '%x100%'", True),
    ("camera:canon", "camera LIKE '%canon%'", True),
    ("-camera:canon", "camera NOT LIKE '%canon%'", True),
    ("lens:24", None, False),
    ("lens:\"NIKKOR Z\"", "lens LIKE '%NIKKOR Z%'", True),
    ("place:madrid", "place LIKE '%madrid%'", True),
    ("place:上海", "place LIKE '%上海%'", True),
    ("tag:dog", "(char(10) || tags || char(10)) LIKE '%' || char(10) || 'dog' || char(10) || '%'", True),
    ("tag:dog -tag:cat", None, False),
    ("tag:cat|dog|sea", None, False),
    ("prompt:\"red fox\"", "prompt LIKE '%red fox%'", True),
    ("model:flux-dev", "model LIKE 'flux-dev'", True),
    ("rating:>3", "rating > 3", True),
    ("iso:>800", "iso > 800", True),
    ("-iso:>800", "NOT iso > 800", True),
    ("aperture:<2.8", "aperture < 2.8 * 0.99", True),
    ("exposure:>1/60", "exposure > 1.01 / 60", True),
    ("focal:35..85", None, False),
    ("size:>12mp", "width * height > 12000000", True),
    ("size:>10mb", "bytes > 10000000", True),
    ("format:png", "format = 'png'", True),
    ("has:gps", "latitude IS NOT NULL", True),
    ("has:caption", "caption != ''", True),
    ("is:generated", "generated", True),
    ("2024", None, False),
    ("2024..2025", "strftime('%Y', coalesce(taken_at, added_at) / 1000, 'unixepoch') BETWEEN '2024' AND '2025'", True),
    ("taken:2024-05", "strftime('%Y-%m', taken_at / 1000, 'unixepoch') = '2024-05'", True),
    ("added:>2020", None, False),
    ("file:IMG_4711", "name LIKE 'IMG_4711%'", True),
    ("img", "{img}", True),
    ("d", None, False),
    ("dsc", "{dsc}", True),
    ("dsc0", None, False),
    ("dsc01", None, False),
    ("album:best", "rating > 3 AND (char(10) || tags || char(10)) NOT LIKE '%' || char(10) || 'work' || char(10) || '%'", True),
    ('camera:x100 rating:>3 prompt:"red fox" model:flux-dev 2015..2025',
     ("camera LIKE '%x100%' AND rating > 3 AND prompt LIKE '%red fox%' AND model LIKE 'flux-dev' AND "
     "strftime('%Y', coalesce(taken_at, added_at) / 1000, 'unixepoch') BETWEEN '2015' AND '2025'"), True),
    ("fox camera:canon iso:>800 2020.. -tag:work | rating:5", None, False),
]


def plain_sql(pattern: str) -> str:
    """{word} becomes a LIKE over every text of an item."""
    sql = pattern
    while "{" in sql:
        begin, end = sql.index("{"), sql.index("}")
        word = sql[begin + 1:end].replace("'", "''")
        sql = sql[:begin] + "(" + " OR ".join(f"{text} LIKE '%{word}%'" for text in TEXTS) + ")" + sql[end + 1:]
    return sql


def peer_times(file: Path, repeats: int) -> dict:
    """A table as one would first make it, searched with LIKE."""
    db = sqlite3.connect(":memory:")
    db.execute("ATTACH ? AS library", (str(file),))
    db.execute(
        "CREATE TABLE plain AS SELECT items.*, coalesce((SELECT group_concat(tags.name, char(10)) FROM library.item_tags JOIN "
        "library.tags ON tags.id = tag WHERE item = items.id), '') AS tags FROM library.items WHERE trashed_at IS NULL")
    results = {}
    for text, pattern, _ in SEARCHES:
        if pattern is None:
            continue
        query = f"SELECT id, shown_at, width, height, rating, kind, flag, edited FROM plain WHERE {plain_sql(pattern)} ORDER BY shown_at DESC"
        times = []
        for _ in range(max(1, repeats // 3)):
            begun = time.perf_counter()
            rows = db.execute(query).fetchall()
            times.append((time.perf_counter() - begun) * 1000)
        results[text] = (len(rows), statistics.median(times))
    return results


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--items", type=int, default=50_000)
    parser.add_argument("--repeats", type=int, default=9)
    arguments = parser.parse_args()
    program = Path(os.environ["PHOTOFLUX_BIN_DIR"]) / "photoflux-library-bench"
    with tempfile.TemporaryDirectory() as folder:
        output = subprocess.run(
            [program, folder, str(arguments.items), str(arguments.repeats)], check=True, capture_output=True, text=True,
            input="".join(text + "\n" for text, _, _ in SEARCHES))
        ours = json.loads(output.stdout)
        size = (Path(folder) / "catalogue.sqlite").stat().st_size
        theirs = peer_times(Path(folder) / "catalogue.sqlite", arguments.repeats)

    wrong, searches, ratios = [], [], []
    for (text, _, same), found in zip(SEARCHES, ours["searches"], strict=True):
        entry = {"text": text, "found": found["found"], "photoflux_ms": round(statistics.median(found["ms"]), 2),
                 "worst_ms": round(max(found["ms"]), 2), "processor_ms": round(statistics.median(found["processor_ms"]), 2)}
        if text in theirs:
            count, median = theirs[text]
            entry |= {"like_found": count, "like_ms": round(median, 2), "ratio": round(median / entry["photoflux_ms"], 2)}
            ratios.append(entry["ratio"])
            if same and count != found["found"]:
                wrong.append(text)
        searches.append(entry)
    report = {
        "items": ours["items"], "add_per_second": round(ours["add_per_second"]), "catalogue_mb": round(size / 1e6, 1),
        "slowest_search_ms": max(entry["photoflux_ms"] for entry in searches),
        "slowest_search_processor_ms": max(entry["processor_ms"] for entry in searches), "median_ratio_to_like": statistics.median(ratios),
        "orders_ms": {name: round(statistics.median(times), 2) for name, times in ours["orders"].items()},
        "completions_ms": {typed: round(statistics.median(times), 2) for typed, times in ours["completions"].items()},
        "near_duplicates_ms": round(statistics.median(ours["near_duplicates"]), 1),
        "open_ms": round(statistics.median(ours["open"]), 1), "searches": searches, "differ_from_like": wrong,
    }
    json.dump(report, sys.stdout, indent=1, ensure_ascii=False)
    print()
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
