#!/usr/bin/env python3
"""Writes unicode_tables.inc: the character properties that the tokenizers need.

Run with Python 3.11 (unicodedata of Unicode 14) and the package `regex` for the grapheme properties:
    python3 generate_unicode_tables.py > unicode_tables.inc
"""
import sys
import unicodedata

import regex

CODE_POINTS = [c for c in range(0x110000) if not 0xD800 <= c <= 0xDFFF]
ASSIGNED = [c for c in CODE_POINTS if unicodedata.category(chr(c)) != "Cn"]
HANGUL = range(0xAC00, 0xD7A4)


def emit(kind, name, rows):
    print(f"\nconstexpr {kind} {name}[] = {{")
    line = "    "
    for row in rows:
        cell = f"{{{','.join(map(str, row))}}}," if isinstance(row, tuple) else f"{row},"
        if len(line) + len(cell) > 120:
            print(line)
            line = "    "
        line += cell
    print(line.rstrip() + "\n};")


def ranges(values):
    """Runs of equal value in {code point: value}, as (first, last, value)."""
    out = []
    for c in sorted(values):
        if out and out[-1][1] == c - 1 and out[-1][2] == values[c]:
            out[-1] = (out[-1][0], c, out[-1][2])
        else:
            out.append((c, c, values[c]))
    return out


def plain_ranges(chosen):
    return [(first, last) for first, last, _ in ranges(dict.fromkeys(chosen, 1))]


def having(expression, among=None):
    test = regex.compile(expression)
    return [c for c in (ASSIGNED if among is None else among) if test.fullmatch(chr(c))]


def lower_rows():
    """(first, last, step, difference modulo 2^32); the one lower case of two characters, U+0130, is in the code."""
    out = []
    for c in CODE_POINTS:
        low = chr(c).lower()
        if low == chr(c) or len(low) > 1:
            continue
        delta = (ord(low) - c) & 0xFFFFFFFF
        last = out[-1] if out else None
        if last and last[3] == delta and (last[0] == last[1] and c - last[1] in (1, 2) or c - last[1] == last[2]):
            out[-1] = (last[0], c, c - last[1], delta)
        else:
            out.append((c, c, 1, delta))
    return out


def canonical_rows():
    """(character, first, second or 0); bit 31 of the character: composes again."""
    out = []
    for c in ASSIGNED:
        mapping = unicodedata.decomposition(chr(c))
        if not mapping or mapping.startswith("<") or c in HANGUL:
            continue
        parts = [int(p, 16) for p in mapping.split()]
        composes = len(parts) == 2 and unicodedata.normalize("NFC", "".join(map(chr, parts))) == chr(c)
        out.append((c | (composes << 31), parts[0], parts[1] if len(parts) > 1 else 0))
    return out


def compatible_rows():
    """(character, start in the pool, length): complete decompositions where NFKD differs from NFD."""
    rows, pool = [], []
    text = ""
    for c in ASSIGNED:
        full = unicodedata.normalize("NFKD", chr(c))
        if full == unicodedata.normalize("NFD", chr(c)):
            continue
        at = text.find(full)
        if at < 0:
            at = len(text)
            text += full
        rows.append((c, at, len(full)))
    pool.extend(map(ord, text))
    return rows, pool


GRAPHEME = {"Control": 1, "Extend": 2, "SpacingMark": 4, "Prepend": 5, "Regional_Indicator": 6, "L": 7, "V": 8, "T": 9}

print("// Made by generate_unicode_tables.py; do not edit. Categories, case and normal forms: Unicode "
      f"{unicodedata.unidata_version}.")
emit("Range", "kLetters", plain_ranges(c for c in ASSIGNED if unicodedata.category(chr(c))[0] == "L"))
emit("Range", "kNumbers", plain_ranges(c for c in ASSIGNED if unicodedata.category(chr(c))[0] == "N"))
emit("Range", "kWords", plain_ranges(having(r"[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\p{Join_Control}]")))
emit("LowerRange", "kLower", lower_rows())
emit("ClassRange", "kCombining", ranges({c: unicodedata.combining(chr(c)) for c in ASSIGNED if unicodedata.combining(chr(c))}))
emit("Canonical", "kCanonical", canonical_rows())
rows, pool = compatible_rows()
emit("Compatible", "kCompatible", rows)
emit("char32_t", "kCompatiblePool", pool)
breaks = {}
for name, number in GRAPHEME.items():
    for c in having(rf"\p{{Grapheme_Cluster_Break={name}}}", CODE_POINTS):
        if c not in range(0xE0000, 0xE1000):  # one range in the code
            breaks[c] = number
emit("ClassRange", "kGraphemeBreaks", ranges(breaks))
emit("Range", "kPictographs", plain_ranges(having(r"\p{Extended_Pictographic}", CODE_POINTS)))
emit("Range", "kConjunctConsonants", plain_ranges(having(r"\p{InCB=Consonant}")))
emit("Range", "kConjunctLinkers", plain_ranges(having(r"\p{InCB=Linker}")))
emit("Range", "kConjunctExtends", plain_ranges(having(r"\p{InCB=Extend}")))
sys.stdout.flush()
