"""What is measured, and how each of it is run: a process of its own that prints JSON, under a time limit."""

import dataclasses
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PEER = Path(__file__).resolve().parent / "peer.py"
STEPS = {"schnell": 4, "dev": 28}
TOKENS = {"schnell": 256, "dev": 512}
GUIDANCE = {"schnell": 0.0, "dev": 3.5}


@dataclasses.dataclass(frozen=True)
class Case:
    model: str
    what: str  # ours, eager or compiled
    precision: str
    memory: float = 0  # GB; 0: no limit

    @property
    def name(self) -> str:
        limit = f"-{self.memory:g}GB" if self.memory else ""
        return f"{self.model}-{self.what}-{self.precision}{limit}"


@dataclasses.dataclass(frozen=True)
class Setting:
    """All that the cases of one run share."""

    small: bool
    device: str
    models: Path   # the folder of `schnell` and `dev`
    output: Path   # pictures and timelines
    program: Path  # photoflux-picture-bench
    repeats: int
    case_seconds: float

    @property
    def exact(self) -> str:
        return "fp32" if self.small else "bf16"

    @property
    def size(self) -> int:
        return 64 if self.small else 1024

    def steps(self, model: str) -> int:
        return {"schnell": 2, "dev": 3}[model] if self.small else STEPS[model]

    def tokens(self, model: str) -> int:
        return 16 if self.small else TOKENS[model]


def cases_of(setting: Setting) -> list:
    """The most wanted first, peers right after ours."""
    exact = setting.exact
    cases = [Case(model, what, exact) for model in STEPS for what in ("ours", "eager", "compiled")]
    smaller = ("int8", "nf4") if setting.small else ("fp8", "nf4", "int8")
    cases += [Case("schnell", "ours", precision) for precision in smaller]
    if setting.small:
        return cases + [Case("schnell", "ours", exact, memory) for memory in (0.165, 0.175)]
    cases += [Case("schnell", "ours", precision, 8) for precision in ("nf4", "fp8", "bf16")]
    cases += [Case("dev", "ours", precision) for precision in ("fp8", "nf4")]
    cases += [Case("dev", "ours", precision, 8) for precision in ("nf4", "fp8")]
    cases += [Case("schnell", "ours", "bf16", memory) for memory in (24, 16, 12, 6)]
    cases += [Case("schnell", "ours", precision, memory) for memory in (6, 12, 16) for precision in ("fp8", "nf4")]
    return cases


def picture_of(case: Case, setting: Setting) -> Path:
    return setting.output / "pictures" / f"{case.name}.ppm"


def timeline_of(case: Case, setting: Setting) -> Path:
    return setting.output / f"timeline-{case.name}.json"


def command_of(case: Case, setting: Setting) -> list:
    sizes = [setting.models / case.model, setting.size, setting.steps(case.model), setting.tokens(case.model),
             setting.repeats]
    rest = ["--device", setting.device, "--guidance", GUIDANCE[case.model], "--picture", picture_of(case, setting)]
    if case.what == "ours":
        rest += ["--precision", case.precision, "--count", 2, "--memory", round(case.memory * 1e9),
                 "--timeline", timeline_of(case, setting)]
        return [setting.program, *sizes, *rest]
    rest += ["--dtype", {"fp32": "float32", "bf16": "bfloat16"}[case.precision]]
    return [sys.executable, PEER, *sizes, *rest] + (["--compile"] if case.what == "compiled" else [])


def run_measured(command: list, seconds: float) -> tuple:
    """(exit status, stdout, stderr, peak resident bytes). Killed after `seconds`: status 124."""
    with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as err:
        process = subprocess.Popen([str(word) for word in command], stdout=out, stderr=err, stdin=subprocess.DEVNULL)
        end = time.monotonic() + seconds
        late = False
        while True:
            pid, status, usage = os.wait4(process.pid, os.WNOHANG)
            if pid:
                break
            if time.monotonic() > end and not late:
                process.kill()
                late = True
            time.sleep(0.05)
        process.returncode = 124 if late else os.waitstatus_to_exitcode(status)
        out.seek(0), err.seek(0)
        return process.returncode, out.read(), err.read(), usage.ru_maxrss * 1024


def measure(case: Case, setting: Setting, seconds: float) -> dict:
    """Times of one case, or `failure` with what it said."""
    picture_of(case, setting).parent.mkdir(parents=True, exist_ok=True)
    seconds = min(seconds, setting.case_seconds)
    begun = time.monotonic()
    status, out, err, resident = run_measured(command_of(case, setting), seconds)
    result = {**dataclasses.asdict(case), "wall_seconds": round(time.monotonic() - begun, 1)}
    lines = err.strip().splitlines()
    if status != 0:
        reason = f"stopped after {seconds:.0f} s" if status == 124 else f"exit status {status}"
        return {**result, "failure": " | ".join([reason, *lines[-3:]])[:600]}
    result |= json.loads(out.strip().splitlines()[-1])
    result["resident_bytes"] = resident
    if result.get("notes"):
        result["notes"] = lines
    if case.what == "ours":
        result["step"] = [loop / setting.steps(case.model) for loop in result.pop("loop")]
    return result
