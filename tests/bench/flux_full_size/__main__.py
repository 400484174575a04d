"""PhotoFlux and diffusers in turn on FLUX.1 [schnell] and [dev] in full size with random weights, on one GPU.

usage: python3 tests/bench/flux_full_size [--part build|weights|ours|peer|table]… [--deadline SECONDS]

Without --part everything. What is measured already is not measured again: a run that was cut off goes on. README.md
beside this says what it needs.
"""

import argparse
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import report
from cases import Setting, cases_of, measure, run_measured

SOURCE = Path(__file__).resolve().parents[3]
PROGRAM = "photoflux-picture-bench"
PARTS = ("build", "weights", "ours", "peer", "table")
WEIGHT_BYTES = 36e9
LEAST_SECONDS = 20  # that are worth beginning a case for


def default_folder() -> Path:
    """In memory where there is room: nothing here outlives the measurement."""
    memory = Path("/dev/shm")
    if memory.is_dir() and shutil.disk_usage(memory).free > WEIGHT_BYTES:
        return memory / "photoflux-full-size"
    return SOURCE / "build" / "flux_full_size"


def build() -> Path:
    torch = Path(importlib.util.find_spec("torch").origin).parent
    cuda = "ON" if any((torch / "lib").glob("*torch_cuda*")) else "OFF"
    # In its own words, so that a preset that needs more than LibTorch is noticed.
    for command in (["cmake", "--preset", "engine-only", f"-DLIBTORCH_ROOT={torch}", f"-DPHOTOFLUX_CUDA={cuda}"],
                    ["cmake", "--build", "--preset", "engine-only", "--target", PROGRAM]):
        subprocess.run(command, cwd=SOURCE, check=True, stdout=sys.stderr)
    return SOURCE / "build" / "engine-only" / "bin"


class Results:
    """results.json, written after every case; with `out` a copy there, beside the timelines."""

    def __init__(self, setting: Setting, out: Path | None):
        self.setting, self.out = setting, out
        self.file = setting.output / "results.json"
        self.values = json.loads(self.file.read_text()) if self.file.exists() else {"cases": {}}

    def write(self) -> None:
        if "machine" in self.values:
            report.complete(self.values, self.setting)
            (self.setting.output / "table.md").write_text(report.table(self.values) + "\n")
        self.file.write_text(json.dumps(self.values, indent=1))
        if not self.out:
            return
        self.out.mkdir(parents=True, exist_ok=True)
        (self.out / "timelines").mkdir(exist_ok=True)
        for file in [self.file, self.setting.output / "table.md"]:
            if file.exists():
                shutil.copy(file, self.out)
        # Six files may come back beside these two: those that stream tell the most.
        traces = sorted(self.setting.output.glob("timeline-*.json"), key=lambda f: ("GB" not in f.name, f.name))
        for file in traces[:6]:
            shutil.copy(file, self.out / "timelines")


def run_beside(script: str, *arguments) -> dict:
    """What a script of this folder prints."""
    status, out, err, _ = run_measured([sys.executable, Path(__file__).parent / script, *arguments], 540)
    if status != 0:
        raise SystemExit(f"{script} failed: {err.strip()[-600:]}")
    return json.loads(out.strip().splitlines()[-1])


def run_cases(results: Results, cases: list, parts: set, end: float) -> bool:
    """Whether everything that was asked for is measured."""
    done = results.values["cases"]
    for case in cases:
        if case.name in done or ("ours" if case.what == "ours" else "peer") not in parts:
            continue
        left = end - time.monotonic()
        if left < LEAST_SECONDS:
            return False
        print(f"{case.name} …", file=sys.stderr, flush=True)
        measured = measure(case, results.setting, left)
        # Cut off by our own end, not by its limit: it is measured next time.
        if "stopped" in measured.get("failure", "") and left < results.setting.case_seconds:
            return False
        done[case.name] = measured
        results.write()
        print(measured.get("failure") or f"{measured['picture_seconds']:.3f} s a picture", file=sys.stderr, flush=True)
    return True


def write_weights(setting: Setting, results: Results) -> None:
    begun = time.monotonic()
    # A process of its own: what this one takes would count as its children's.
    counts = run_beside("weights.py", setting.models, "small" if setting.small else "full", setting.device)
    results.values["weights"] = {"values": counts, "seconds": round(time.monotonic() - begun, 1)}
    results.write()


def read_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--part", action="append", choices=[*PARTS, "all"])
    parser.add_argument("--small", action="store_true", help="tiny networks on the processor: tries the paths")
    parser.add_argument("--folder", type=Path, help="where weights and results lie (default: in memory, else in build/)")
    parser.add_argument("--out", type=Path, default=os.environ.get("OUT"), help="results are copied there, too")
    parser.add_argument("--bin", type=Path, help=f"folder of a {PROGRAM} that is built already")
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--without-compiled", action="store_true", help="compiling takes minutes on a processor")
    parser.add_argument("--case-seconds", type=float, default=240, help="a case that takes longer has failed")
    parser.add_argument("--deadline", type=float, default=float("inf"), help="end by then; exit status 75 if not done")
    return parser.parse_args()


def main() -> int:
    begun = time.monotonic()
    arguments = read_arguments()
    parts = set(arguments.part or ["all"])
    if "all" in parts:
        parts = set(PARTS)
    folder = arguments.folder or default_folder()
    folder.mkdir(parents=True, exist_ok=True)
    programs = arguments.bin or SOURCE / "build" / "engine-only" / "bin"
    if "build" in parts and not arguments.bin:
        programs = build()
    setting = Setting(arguments.small, "cpu" if arguments.small else "cuda:0", folder, folder, programs / PROGRAM,
                      arguments.repeats, arguments.case_seconds)
    results = Results(setting, arguments.out)
    if "weights" in parts and "weights" not in results.values:
        write_weights(setting, results)
    cases = [case for case in cases_of(setting) if case.what != "compiled" or not arguments.without_compiled]
    finished = True
    if parts & {"ours", "peer"}:
        if "machine" not in results.values:
            results.values["machine"] = run_beside("machine.py", setting.device)
        finished = run_cases(results, cases, parts, begun + arguments.deadline)
    results.write()
    if "table" in parts and "machine" in results.values:
        print(json.dumps(results.values, indent=1))
        print(report.table(results.values))
    return 0 if finished else os.EX_TEMPFAIL


if __name__ == "__main__":
    sys.exit(main())
