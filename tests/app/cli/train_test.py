"""Drives `photoflux train`: first with a worker that only counts steps, then with the bundled model, whose LoRA is used."""

import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import unittest

import numpy
from PIL import Image

BIN = pathlib.Path(os.environ["PHOTOFLUX_BIN_DIR"])
SOURCE = pathlib.Path(os.environ["PHOTOFLUX_SOURCE_DIR"])
sys.path.insert(0, str(SOURCE / "tests/core/dataset"))
import photos as pictures  # noqa: E402


class Training(unittest.TestCase):
    worker = "photoflux-fake-worker"

    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.root = pathlib.Path(temporary.name)
        self.photos = self.root / "photos"
        self.photos.mkdir()
        for seed in range(6):
            pictures.scene(seed).save(self.photos / f"{seed:02}.jpg", quality=93)
        self.sets, self.loras = self.root / "data/photoflux/datasets", self.root / "data/photoflux/models/loras"
        self.environment = {**os.environ, "LC_ALL": "C.UTF-8", "XDG_DATA_HOME": str(self.root / "data"),
                            "XDG_CONFIG_HOME": str(self.root / "config"), "PHOTOFLUX_WORKER": str(BIN / self.worker)}
        self.environment.pop("PHOTOFLUX_MODELS", None)

    def command(self, *more, name="rex", photos=True):
        source = ["--photos", self.photos, "--trigger", "ohwx", "--class", "dog", "--resolution", "64"] if photos else []
        return [BIN / "photoflux", "train", *source, "--name", name, "--steps", "10", *more]

    def run_command(self, command, code=0):
        result = subprocess.run(command, env=self.environment, cwd=self.root, capture_output=True, text=True)
        self.assertEqual(result.returncode, code, result.stderr + result.stdout)
        return result

    def train(self, *more, code=0, **how):
        return self.run_command(self.command(*more, **how), code)

    def events(self, *more, code=0, **how):
        result = self.train(*more, "--json", code=code, **how)
        self.assertEqual(result.stderr, "")
        return [json.loads(line) for line in result.stdout.splitlines()]


class Command(Training):
    def test_each_event_comes_and_everything_is_kept_where_it_belongs(self):
        events = self.events()
        told = {}
        for event in events:
            told.setdefault(event["event"], []).append(event)
        order = list(dict.fromkeys(event["event"] for event in events))
        for earlier, later in (("photo", "photos"), ("photos", "forecast"), ("forecast", "sample"), ("sample", "trained"), ("trained", "done")):
            self.assertLess(order.index(earlier), order.index(later))
        self.assertEqual(told["photos"][0], {"event": "photos", "learned": 5, "held_out": 1})
        self.assertEqual(told["forecast"][0]["memory_bytes"], 2**30)
        self.assertAlmostEqual(told["forecast"][0]["seconds"], (2e9 + 10 * 1e9) / 1e13)
        steps = [event["step"] for event in told["progress"] if event["stage"] == "train"]
        self.assertEqual(steps, list(range(1, 11)))
        self.assertEqual([event["step"] for event in told["measure"]], [5, 10])
        self.assertIn("likeness", told["progress"][-1])
        self.assertEqual(len(told["sample"]), 2 * 5)
        run = self.sets / "rex/runs/rex"
        for sample in told["sample"]:
            self.assertEqual(pathlib.Path(sample["path"]).parent, run / "samples")
            self.assertTrue(pathlib.Path(sample["path"]).read_bytes().startswith(b"\x89PNG"))
        named = ["ohwx dog" in event["prompt"] for event in told["sample"]]
        self.assertEqual((any(named), all(named)), (True, False))
        files = [str(self.loras / "rex.safetensors"), str(self.loras / "rex-diffusers.safetensors")]
        self.assertEqual((told["trained"][0]["files"], told["trained"][0]["likeness_after"]), (files, 0.75))
        self.assertEqual(told["trained"][0]["pictures"], [str(run / "proof-without.png"), str(run / "proof-with.png")])
        self.assertTrue(told["done"][0]["taught"])
        self.assertEqual(json.loads((self.sets / "rex/dataset.json").read_text())["models"], files)
        # Deleting the data set leaves nothing of it.
        self.run_command([BIN / "photoflux", "dataset", "remove", "rex"])
        self.assertEqual((list(self.sets.iterdir()), list(self.loras.iterdir())), ([], []))

    def test_people_are_told_in_sentences_and_paths_go_to_stdout(self):
        result = self.train("--out", self.root / "made")
        self.assertEqual(result.stdout.splitlines(), [str(self.root / "made/rex.safetensors"), str(self.root / "made/rex-diffusers.safetensors")])
        for words in ("5 photos are learned, 1 are held out", "about 1 min", "0.25 before, 0.75 after", "It was taught", "proof-with.png", "photo of ohwx dog"):
            self.assertIn(words, result.stderr)
        again = self.train("--out", self.root / "made", "--no-early-stop")
        self.assertNotIn("kept ", again.stderr, "the data set is there: no photo is checked again")

    def test_what_taught_nothing_is_no_success(self):
        events = self.events(name="rex [untaught]", code=3)
        self.assertEqual([event["taught"] for event in events if event["event"] == "done"], [False])
        self.assertIn("did not learn", events[-1]["message"])
        self.assertIn("Likeness did not grow", self.train(name="rex [untaught]", code=3).stderr)

    def test_ctrl_c_keeps_a_checkpoint_and_the_same_command_goes_on(self):
        command = self.command("--json", name="rex [step-ms=20]")
        command[command.index("--steps") + 1] = "100"
        process = subprocess.Popen(command, env=self.environment, stdout=subprocess.PIPE, text=True)
        for line in process.stdout:
            if json.loads(line).get("step") == 3:
                break
        process.send_signal(signal.SIGINT)
        rest = process.communicate(timeout=60)[0].splitlines()
        self.assertEqual(process.returncode, 130)
        self.assertEqual(json.loads(rest[-1])["code"], "cancelled")
        again = [json.loads(line) for line in self.run_command(command).stdout.splitlines()]
        first = next(event["step"] for event in again if event.get("stage") == "train")
        self.assertGreater(first, 3)

        # Begun with other settings it is another training: refused until this one has ended, then it replaces it.
        process = subprocess.Popen([*command, "--rank", "3"], env=self.environment, stdout=subprocess.PIPE, text=True)
        for line in process.stdout:
            if json.loads(line).get("step") == 3:
                break
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=60)
        self.assertEqual(process.returncode, 130)
        self.assertIn("was begun with other settings", self.run_command([*command, "--rank", "4"], 3).stdout)
        resumed = self.run_command([BIN / "photoflux", "train", "--resume", "--name", "rex [step-ms=20]", "--json"]).stdout
        run = self.sets / "rex [step-ms=20]/runs/rex [step-ms=20]"
        self.assertEqual(json.loads((run / "request.json").read_text())["settings"]["shape"]["rank"], 3)
        self.assertGreater(next(json.loads(line)["step"] for line in resumed.splitlines() if '"train"' in line), 3)
        self.assertTrue(json.loads((run / "trained.json").read_text())["taught"])

    def test_a_worker_that_dies_goes_on_from_the_checkpoint(self):
        events = self.events(name="rex [crash-at=4]")
        self.assertTrue(any("goes on from its last checkpoint" in event.get("message", "") for event in events))
        made = (self.loras / "rex [crash-at=4].safetensors").read_bytes()
        self.assertIn(b'"trained from step 3"', made)
        self.assertIn(b'"modelspec.thumbnail":"data:image/jpeg;base64,', made)
        self.train(name="rex [crash-at=1]", code=1)

    def test_a_forecast_alone_makes_and_trains_nothing(self):
        events = self.events("--forecast")
        self.assertEqual(events[-1]["event"], "forecast")
        self.assertFalse(self.sets.exists() or self.loras.exists())
        self.assertIn("10 steps will take about", self.train("--forecast").stdout)

    def test_a_data_set_that_is_there_is_trained_on(self):
        self.run_command([BIN / "photoflux", "dataset", "make", self.photos, "--resolution", "64", "--name", "pets", "--trigger", "ohwx", "--class", "dog"])
        self.train("--data-set", "pets", photos=False)
        self.assertTrue((self.sets / "pets/runs/rex").is_dir())
        self.train("--data-set", "nobody", photos=False, code=3)
        self.train("--resume", photos=False, code=3)
        # A file of that name that another data set made is left alone.
        self.assertIn("was not trained on this data set", self.train(code=3).stderr)

    def test_a_person_needs_consent(self):
        keep = [word for seed in range(6) for word in ("--keep", f"{seed:02}.jpg")]
        self.assertIn("has agreed", self.train("--person", *keep, code=3).stderr)
        self.assertFalse(self.sets.exists())
        self.train("--person", "--consent", *keep)
        self.run_command([BIN / "photoflux", "dataset", "remove", "rex"])
        self.assertEqual((list(self.sets.iterdir()), list(self.loras.iterdir())), ([], []))

    def test_wrong_words_are_refused_before_anything_is_looked_at(self):
        plain = [BIN / "photoflux", "train"]
        for arguments, code in [
            ([], 2), (["--name", "rex"], 2), (["--photos", self.photos, "--trigger", "a"], 2), (["--photos", self.photos, "--name", "rex"], 2),
            (["--photos", self.photos, "--data-set", "x", "--name", "rex", "--trigger", "a"], 2), (["--data-set", "x", "--trigger", "a"], 2),
            (["--photos", self.photos, "--name", "../x", "--trigger", "a"], 2), (["--photos", self.root / "absent", "--name", "x", "--trigger", "a"], 3),
            ([*self.command()[2:], "--optimizer", "sgd"], 2), ([*self.command()[2:], "--times", "never"], 2), ([*self.command()[2:], "--layers", "all"], 2),
            ([*self.command()[2:], "--rank", "0"], 3), ([*self.command()[2:], "--rate", "fast"], 2), ([*self.command()[2:], "--model", "nobody"], 3),
            ([*self.command()[2:], "--beside", "nobody"], 3), ([*self.command()[2:], "--encoder", "nowhere"], 3), ([*self.command()[2:], "--device", "tpu"], 2),
        ]:  # fmt: skip
            with self.subTest(arguments):
                self.run_command([*plain, *arguments], code)
        self.assertFalse(self.sets.exists())
        self.train()
        other = [*plain, "--photos", self.photos / "00.jpg", "--name", "rex", "--trigger", "ohwx", "--class", "dog"]
        self.assertIn("of other photos or words", self.run_command(other, 3).stderr)
        self.assertIn("--trigger", self.run_command([*plain, "--help"]).stdout)


class Mini(Training):
    worker = "photoflux-worker"

    def test_what_was_trained_is_used_by_its_name(self):
        events = self.events("--samples", "0", "--no-prior", "--rank", "2", "--batch", "1", "--rate", "1e-2", "--device", "cpu")
        self.assertEqual([event["step"] for event in events if event.get("stage") == "train"], list(range(1, 11)))
        trained = next(event for event in events if event["event"] == "trained")
        self.assertGreater(trained["change"], 0)
        made = []
        for more in ([], ["--lora", "rex"], ["--lora", trained["files"][1]]):
            out = self.root / f"{len(made)}.png"
            self.run_command([BIN / "photoflux", "generate", "photo of ohwx dog", "--seed", "3", "--steps", "2", "--size", "64x64",
                              "--device", "cpu", "--out", out, *more])
            made.append(out.read_bytes())
        self.assertEqual(len(set(made)), 3, "recipes name the file, so that equal pictures differ, too")
        without, kohya, diffusers = (numpy.asarray(Image.open(self.root / f"{n}.png").convert("RGB")).astype(int) for n in range(3))
        self.assertGreater(abs(kohya - without).max(), 0)
        self.assertLessEqual(abs(kohya - diffusers).max(), 2)


if __name__ == "__main__":
    unittest.main()
