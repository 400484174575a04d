"""Five subjects, a personal model of each, and what the models have learned: prints JSON.

usage: run.py [--bin FOLDER] [--work FOLDER] [--way train|trainer] [--sheet FILE.jpg] [--own-encoder] [-- options of the training command]

Renders the views, trains each subject's model on those that are not held out, makes pictures with every model and with none, and
compares them. What is there in the work folder is not made again, so a run that was cut off goes on.
"""

import argparse
import json
import os
import platform
import sys
from pathlib import Path

import views
from appearance import appearances
from contact_sheet import contact_sheet
from figures import figures
from own_encoder import OwnEncoder
from subjects import SUBJECTS
from training import WAYS, Programs, train

SOURCE = Path(__file__).resolve().parents[3]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", type=Path, default=SOURCE / "build/release/bin", help="folder of the built programs")
    parser.add_argument("--model", type=Path, default=SOURCE / "resources/models/mini")
    parser.add_argument("--work", type=Path, default=SOURCE / "build/personal_subjects", help="for views, models and pictures")
    parser.add_argument("--way", choices=WAYS, default="train", help="photoflux train, or photoflux-trainer with prior preservation")
    parser.add_argument("--threads", type=int, default=0, help="of all programs; 0: as many as there are")
    parser.add_argument("--sheet", type=Path, help="a contact sheet in JPEG")
    parser.add_argument("--own-encoder", action="store_true", help="judge with the features of `photoflux train`, too (wants photoflux-trainer)")
    parser.add_argument("options", nargs="*", help="of the training command, after --")
    arguments = parser.parse_args()
    work = arguments.work.resolve()
    work.mkdir(parents=True, exist_ok=True)
    programs = Programs(arguments.bin.resolve(), arguments.model.resolve(), work, arguments.threads)
    result: dict = {"processors": os.cpu_count(), "machine": platform.processor() or platform.machine(), "way": arguments.way, "training": {}}
    for subject in SUBJECTS:
        views.draw(work / "views", subject)
        result["training"][subject.name] = train(programs, subject, work / "views", work / "models", arguments.way, arguments.options)
        print(f"{subject.name} is trained: {result['training'][subject.name]}", file=sys.stderr, flush=True)
    result["judged_by_appearance"] = figures(programs, work / "views", appearances)
    if arguments.own_encoder:
        result["judged_by_own_encoder"] = figures(programs, work / "views", OwnEncoder(programs))
    if arguments.sheet:
        contact_sheet(programs, work / "views", arguments.sheet)
    (work / "figures.json").write_text(json.dumps(result, indent=1))
    print(json.dumps(result, indent=1))


if __name__ == "__main__":
    main()
