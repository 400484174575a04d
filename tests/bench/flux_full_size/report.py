"""What the figures mean: ratios, shares of the machine's limit, errors, overlap of copies; and the table for BENCHMARKS.md."""

import json
import statistics
from pathlib import Path

from cases import Case, Setting, picture_of, timeline_of

PUBLISHED_BF16_RATE = {"H100": 989.4e12, "H200": 989.4e12}  # dense, as the makers say


def busy(spans: list) -> list:
    """Sorted intervals without overlaps that cover the same time."""
    merged: list = []
    for begin, end in sorted(spans):
        if merged and begin <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([begin, end])
    return merged


def length(spans: list) -> float:
    return sum(end - begin for begin, end in spans)


def shared(a: list, b: list) -> float:
    """Time that lies in both of two lists of intervals, each without overlaps."""
    return length(a) + length(b) - length(busy([*map(tuple, a), *map(tuple, b)]))


def overlap(file: Path) -> dict:
    """How copies and computation of a trace's blocks lie to each other, in seconds."""
    events = json.loads(file.read_text())["traceEvents"]
    of = {kind: busy([(e["ts"] / 1e6, (e["ts"] + e["dur"]) / 1e6) for e in events if e["tid"] == kind])
          for kind in ("copy", "compute")}
    if not of["compute"]:
        return {}
    # Before the first block there is nothing that a copy could lie beside.
    begin, end = of["compute"][0][0], of["compute"][-1][1]
    copies = [[max(a, begin), min(b, end)] for a, b in of["copy"] if b > begin and a < end]
    return {"wall": end - begin, "compute": length(of["compute"]), "copy": length(copies),
            "both": shared(copies, of["compute"]), "copies": sum(e["tid"] == "copy" for e in events)}


def difference(exact: Path, other: Path) -> float | None:
    """The norm of two pictures' difference over that of the first one's own contrast."""
    import numpy
    from PIL import Image

    if not exact.exists() or not other.exists():
        return None
    first, second = (numpy.asarray(Image.open(file).convert("RGB"), dtype=numpy.float64) for file in (exact, other))
    return float(numpy.linalg.norm(first - second) / numpy.linalg.norm(first - first.mean()))


def bf16_rate(machine: dict) -> float:
    for name, rate in PUBLISHED_BF16_RATE.items():
        if name in machine["device"]:
            return rate
    return machine["matrix_rate"]


def bound(case: dict) -> str:
    """What a step waits for."""
    spans = case.get("overlap")
    if not spans or case["what"] != "ours":
        return ""
    if spans["copies"] and spans["copy"] > spans["compute"]:
        return "copies"
    return "computation" if spans["compute"] > 0.9 * spans["wall"] else "gaps between blocks"


def complete(results: dict, setting: Setting) -> None:
    """Adds to each case what follows from it and the others."""
    cases = results["cases"]
    for case in cases.values():
        if "failure" in case:
            continue
        own = Case(case["model"], case["what"], case["precision"], case["memory"])
        reference = Case(case["model"], "ours", setting.exact)
        exact = cases.get(reference.name, {})
        case["picture_seconds"] = statistics.median(case["picture"])
        case["step_seconds"] = statistics.median(case["step"])
        if own != reference:
            case["difference"] = difference(picture_of(reference, setting), picture_of(own, setting))
        if "step_operations" in exact:
            case["floor_share"] = exact["step_operations"] / bf16_rate(results["machine"]) / case["step_seconds"]
        if case["what"] == "ours" and timeline_of(own, setting).exists():
            case["overlap"] = overlap(timeline_of(own, setting))
            case["bound"] = bound(case)
    results["ratios"] = {}
    for model in ("schnell", "dev"):
        ours = cases.get(Case(model, "ours", setting.exact).name, {})
        for peer in ("eager", "compiled"):
            theirs = cases.get(Case(model, peer, setting.exact).name, {})
            if "picture_seconds" in ours and "picture_seconds" in theirs:
                results["ratios"][f"{model}-{peer}"] = {
                    unit: round(theirs[f"{unit}_seconds"] / ours[f"{unit}_seconds"], 3) for unit in ("picture", "step")}


def number(value: float | None, pattern: str) -> str:
    return "" if value is None else pattern.format(value)


def row(case: dict) -> str:
    name = {"ours": "PhotoFlux", "eager": "diffusers", "compiled": "diffusers, compiled"}[case["what"]]
    words = [f"[{case['model']}]", name, case["precision"], number(case["memory"] or None, "{:g} GB")]
    if "failure" in case:
        return "| " + " | ".join([*words, "failed: " + case["failure"].split(" | ")[-1][:80], *[""] * 6]) + " |"
    spans = case.get("overlap") or {}
    hidden = spans["both"] / spans["copy"] if spans.get("copy") else None
    words += [f"{case['picture_seconds']:.3f} s", f"{case['step_seconds'] * 1e3:.1f} ms",
              number(case.get("floor_share"), "{:.0%}"),
              number(case.get("device_reserved_bytes", 0) / 1e9 or None, "{:.1f} GB"),
              f"{case['resident_bytes'] / 1e9:.1f} GB", number(case.get("difference"), "{:.2%}"),
              case.get("bound", "") + number(hidden, "; {:.0%} of copies beside it")]
    return "| " + " | ".join(words) + " |"


def table(results: dict) -> str:
    machine = results["machine"]
    lines = [f"{machine['device']}, torch {machine['torch']}, {machine['processors']} processors; bf16 matrix products "
             f"{machine['matrix_rate'] / 1e12:.3g} TFLOP/s measured; floor at {bf16_rate(machine) / 1e12:.4g}", "",
             "| Model | Program | Precision | Limit | A picture, warm | A step | Of the bf16 floor | Device memory "
             "| Host memory | Difference | Bound by |", "|" + "---|" * 11]
    lines += [row(case) for case in results["cases"].values()]
    for name, ratio in results.get("ratios", {}).items():
        lines.append(f"\n{name}: diffusers takes {ratio['picture']:.2f} times as long a picture, "
                     f"{ratio['step']:.2f} times a step.")
    return "\n".join(lines)
