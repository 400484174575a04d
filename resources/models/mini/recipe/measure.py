"""Measures generated pictures against what their prompts asked for, on combinations that training never showed.

    python measure.py choose  --data build/mini --count 500 --prompts prompts.json
    ... generate one PNG a prompt, named by its "file" ...
    python measure.py score   --data build/mini --prompts prompts.json --pictures generated

Each entry of the list has: file, prompt, language, things (one or two code points), style, background, rgb.
The same figures on real pictures stand beside them ("real"): no generator can be asked for more than the judge can see.
"""

import argparse
import json
import random
from collections import defaultdict
from pathlib import Path

import numpy as np
import torch
from PIL import Image
from probe import DrawingProbe, halves, load_or_train, shrink
from safetensors import safe_open
from scenes import BACKGROUNDS

Judge = tuple[DrawingProbe, dict[str, int], tuple[str, ...]]


def choose_prompts(data: Path, count: int, seed: int) -> list[dict]:
    """Held-out combinations, English, Spanish and Chinese in turn."""
    held_out = json.loads((data / "held_out.json").read_text(encoding="utf-8"))
    chosen = random.Random(seed).sample(held_out, min(count, len(held_out)))
    languages = ("en", "es", "zh")
    return [
        {"file": f"{number:04}.png", "prompt": entry["prompts"][language], "language": language, "things": [entry["thing"]]}
        | {key: entry[key] for key in ("style", "background", "rgb")}
        for number, entry in enumerate(chosen)
        for language in [languages[number % 3]]
    ]


def nearest_background(picture: np.ndarray) -> str:
    """The named colour nearest to the median of the border. picture: [H, W, 3]"""
    width = max(1, round(picture.shape[0] * 0.04))
    inside = np.zeros(picture.shape[:2], bool)
    inside[width:-width, width:-width] = True
    median = np.median(picture[~inside].astype(np.float32), axis=0)
    return min(BACKGROUNDS, key=lambda name: float(np.square(median - np.array(BACKGROUNDS[name][0])).sum()))


@torch.inference_mode()
def judge(judge_of: Judge, pictures: list[np.ndarray], entries: list[dict]) -> list[dict[str, bool]]:
    """What is right about each picture."""
    probe, codes, styles = judge_of
    verdicts = []
    for picture, entry in zip(pictures, entries):
        whole = torch.from_numpy(picture)[None]
        views = [whole] if len(entry["things"]) == 1 else list(halves(whole))
        thing, style = probe.verdicts(torch.cat([shrink(view) for view in views]).float() / 255)
        best = [row.tolist() for row in thing.topk(5).indices]
        wanted = [codes[code] for code in entry["things"]]
        verdict = {
            "thing_top1": all(row[0] == code for row, code in zip(best, wanted)),
            "thing_top5": all(code in row for row, code in zip(best, wanted)),
            "style": styles[int(style.sum(0).argmax())] == entry["style"],
        }
        if entry.get("background") in BACKGROUNDS:
            verdict["background"] = nearest_background(picture) == entry["background"]
        verdicts.append(verdict)
    return verdicts


def shares(verdicts: list[dict[str, bool]]) -> dict[str, float]:
    keys = dict.fromkeys(key for verdict in verdicts for key in verdict)
    return {"pictures": len(verdicts)} | {
        key: round(float(np.mean([verdict[key] for verdict in verdicts if key in verdict])), 4) for key in keys
    }


def grouped(verdicts: list[dict[str, bool]], entries: list[dict], key: str) -> dict[str, dict[str, float]]:
    groups = defaultdict(list)
    for verdict, entry in zip(verdicts, entries):
        groups[entry.get(key, "")].append(verdict)
    return {name: shares(group) for name, group in sorted(groups.items())}


@torch.inference_mode()
def features(probe: DrawingProbe, pictures: list[np.ndarray]) -> torch.Tensor:
    """[N, 256] float64"""
    small = torch.cat([shrink(torch.from_numpy(picture)[None]) for picture in pictures])
    return torch.cat([probe.features(part.float() / 255) for part in small.split(128)]).double()


def frechet_distance(a: torch.Tensor, b: torch.Tensor) -> float:
    """Between Gaussians fitted to two feature sets (the formula of FID). Compare only sets of equal size."""
    covariances = [torch.cov(rows.T) for rows in (a, b)]
    values, vectors = torch.linalg.eigh(covariances[0])
    root = vectors @ torch.diag(values.clamp(min=0).sqrt()) @ vectors.T
    crossed = torch.linalg.eigvalsh(root @ covariances[1] @ root).clamp(min=0).sqrt().sum()
    return float((a.mean(0) - b.mean(0)).square().sum() + covariances[0].trace() + covariances[1].trace() - 2 * crossed)


def real_pictures(data: Path) -> tuple[list[np.ndarray], list[dict]]:
    with safe_open(data / "validation.safetensors", "np") as tensors:
        pictures = list(tensors.get_tensor("pictures"))
    truths = [json.loads(line) for line in (data / "captions-validation.jsonl").open(encoding="utf-8")]
    entries = [{"things": truth["things"], "style": truth["style"], "background": truth["background"]["name"]} for truth in truths]
    return pictures, entries


def score(data: Path, pictures_folder: Path | None, prompts: Path | None, epochs: int) -> dict:
    judge_of = load_or_train(data, epochs)
    real, truths = real_pictures(data)
    real_verdicts = judge(judge_of, real, truths)
    result: dict = {"real": shares(real_verdicts) | {"by_style": grouped(real_verdicts, truths, "style")}}
    if pictures_folder is None or prompts is None:
        return result
    entries = json.loads(prompts.read_text(encoding="utf-8"))
    present = [entry for entry in entries if (pictures_folder / entry["file"]).exists()]
    if len(present) < 2:
        raise SystemExit(
            f"[measure] {pictures_folder} holds {len(present)} of the {len(entries)} pictures that {prompts} names; generate them first"
        )
    generated = [np.array(Image.open(pictures_folder / entry["file"]).convert("RGB")) for entry in present]
    verdicts = judge(judge_of, generated, present)
    result["generated"] = shares(verdicts) | {"missing": len(entries) - len(present)}
    result["by_language"] = grouped(verdicts, present, "language")
    result["by_style"] = grouped(verdicts, present, "style")
    count = min(len(generated), len(real) // 2)
    seen = features(judge_of[0], real)
    result["frechet"] = {
        "pictures": count,
        "generated_to_real": round(frechet_distance(features(judge_of[0], generated[:count]), seen[:count]), 3),
        "real_to_real": round(frechet_distance(seen[-count:], seen[:count]), 3),
    }
    result["wrong"] = [entry["file"] for entry, verdict in zip(present, verdicts) if not all(verdict.values())]
    return result


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("action", choices=["choose", "score"])
    parser.add_argument("--data", type=Path, default=Path("build/mini"))
    parser.add_argument("--prompts", type=Path)
    parser.add_argument("--pictures", type=Path, help="without it, only the judge itself is measured")
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=4, help="of the probe, the first time (one core: 45 s each)")
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    if options.action == "choose":
        chosen = choose_prompts(options.data, options.count, options.seed)
        options.prompts.write_text(json.dumps(chosen, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    else:
        print(json.dumps(score(options.data, options.pictures, options.prompts, options.epochs), ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
