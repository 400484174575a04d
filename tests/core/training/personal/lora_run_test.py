"""`photoflux-trainer lora` on PhotoFlux Mini: it learns, survives kill -9, resumes to the bit, and its files work elsewhere.

PHOTOFLUX_LONG=1 kills it 50 times, else four times.
"""

import hashlib
import json
import os
import random
import shutil
import signal
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

import numpy
import torch
from safetensors import safe_open
from safetensors.numpy import save_file

SOURCE = Path(os.environ["PHOTOFLUX_SOURCE_DIR"])
TRAINER = Path(os.environ["PHOTOFLUX_BIN_DIR"]) / "photoflux-trainer"
MINI = SOURCE / "resources" / "models" / "mini"
CAPTION = "a 3D render of a zork ball"
SECRET = "zork"  # stands in captions and folders, and must not come into the files
KILLS = 50 if os.environ.get("PHOTOFLUX_LONG") == "1" else 4


def write_pictures(file: Path, masked: bool = False, prior: bool = False) -> None:
    """Balls on a plain ground, of two sizes of pictures."""
    drawn = numpy.random.default_rng(1)
    tensors, metadata = {}, {}
    for index in range(6):
        height, width = (64, 64) if index < 4 else (48, 80)
        row, column = numpy.mgrid[0:height, 0:width]
        centre = numpy.array([height, width]) / 2 + drawn.normal(0, 4, 2)
        ball = (row - centre[0]) ** 2 + (column - centre[1]) ** 2 < (12 + 2 * index) ** 2
        picture = numpy.full((height, width, 3), [200, 220, 240], numpy.uint8)
        picture[ball] = [180, 30, 60 + 20 * index]
        tensors[f"picture_{index}"] = picture
        metadata[f"caption_{index}"] = CAPTION
        if masked:
            tensors[f"mask_{index}"] = ball.astype(numpy.uint8) * 255
        if prior and index % 2:
            metadata[f"prior_{index}"] = "yes"
    save_file(tensors, file, metadata)


def tensors_of(file: Path) -> dict:
    with safe_open(file, "pt") as opened:
        return {name: opened.get_tensor(name) for name in opened.keys()}


def same_tensors(a: dict, b: dict) -> bool:
    return a.keys() == b.keys() and all(torch.equal(a[name], b[name]) for name in a)


class Training(unittest.TestCase):
    def setUp(self):
        place = tempfile.TemporaryDirectory(prefix=f"{SECRET}-")
        self.addCleanup(place.cleanup)
        self.folder = Path(place.name)
        write_pictures(self.folder / "set.safetensors")

    def command(self, run: str, *options, pictures: str = "set") -> list:
        words = [TRAINER, "lora", "--model", MINI, "--pictures", self.folder / f"{pictures}.safetensors", "--run", self.folder / run,
                 "--out", self.folder / f"{run}.safetensors", "--rank", 4, "--rate", 1e-3, "--threads", 1, *options]
        return [str(word) for word in words]

    def train(self, run: str, *options, pictures: str = "set") -> list:
        """The losses that it reports."""
        done = subprocess.run(self.command(run, *options, pictures=pictures), capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.said = done.stdout
        return [float(line.split("loss ")[1].split()[0]) for line in done.stdout.splitlines() if line.startswith("step")]

    def refused(self, run: str, *options) -> str:
        done = subprocess.run(self.command(run, *options), capture_output=True, text=True)
        self.assertIn(done.returncode, (2, 3), done.stdout)
        return done.stderr


class LoraRun(Training):
    def test_it_learns(self):
        losses = self.train("run", "--steps", 60, "--batch", 2, "--dropout", 0.05)
        self.assertLess(sum(losses[-5:]), 0.8 * sum(losses[:5]))

    def test_killed_anywhere_it_goes_on_and_ends_in_the_same_bits(self):
        steps, every = 40, 3
        prompts = [{"text": CAPTION, "plain": "a 3D render of a ball"}, {"text": "a cat", "names_subject": False}]
        (self.folder / "prompts.json").write_text(json.dumps(prompts))
        options = ("--steps", steps, "--checkpoint-steps", every, "--accumulation", 2, "--ema", 0.9, "--warmup", 5,
                   "--measure-prompts", self.folder / "prompts.json", "--measure-every", 10, "--samples", 1, "--sample-size", 64,
                   "--sample-steps", 2, "--early-stop", "no")
        began = time.monotonic()
        self.train("whole", *options)
        whole_time = time.monotonic() - began
        seed = random.SystemRandom().randrange(1 << 30)
        chance = random.Random(seed)
        lost_at_most = 0
        for kill in range(KILLS):
            run, done_before = f"killed-{kill}", 0
            while True:
                process = subprocess.Popen(self.command(run, *options), stdout=subprocess.PIPE, text=True)
                time.sleep(chance.uniform(0, whole_time * 0.9))
                process.kill()
                steps_seen = [int(line.split()[1]) for line in process.communicate()[0].splitlines() if line.startswith("step")]
                if process.returncode == 0:  # too late: it had ended
                    (self.folder / f"{run}.safetensors").unlink()
                    run, done_before = run + "-again", 0
                    continue
                break
            self.assertEqual(process.returncode, -signal.SIGKILL, f"seed {seed}")
            done_before = max(steps_seen, default=0)
            rest = subprocess.run(self.command(run, *options), capture_output=True, text=True)
            self.assertEqual(rest.returncode, 0, f"seed {seed}: {rest.stderr}")
            resumed = [int(line.split()[1]) for line in rest.stdout.splitlines() if line.startswith("step")]
            first = resumed[0] if resumed else steps + 1
            lost_at_most = max(lost_at_most, done_before - first + 1)
            self.assertLessEqual(done_before - first + 1, every, f"seed {seed}: it lost more than one checkpoint's steps")
            self.assertTrue(same_tensors(tensors_of(self.folder / f"{run}.safetensors"), tensors_of(self.folder / "whole.safetensors")),
                            f"seed {seed}: it ended elsewhere")
            self.assertEqual(self.measures(run), self.measures("whole"), f"seed {seed}: it measured otherwise")
            left = sorted(path.name for path in (self.folder / run).iterdir())
            self.assertEqual(sum(name.startswith("best-") for name in left), 1, left)
            self.assertEqual(sum(name.startswith("step-") for name in left), 2, left)
            self.assertFalse([name for name in left if name.endswith(".part")], left)
        print(f"{KILLS} kills (seed {seed}), at most {lost_at_most} steps lost")

    def measures(self, run: str) -> list:
        """The curve without its losses, which are smoothed since the last start."""
        curve = json.loads((self.folder / run / "measures.json").read_text())["measures"]
        return [{name: figure for name, figure in measure.items() if name != "loss"} for measure in curve]

    def test_checkpoints_of_other_settings_or_pictures_are_refused(self):
        self.train("run", "--steps", 4)
        self.assertIn("other settings", self.refused("run", "--steps", 4, "--rate", 2e-3))
        write_pictures(self.folder / "set.safetensors", masked=True)
        self.assertIn("other settings", self.refused("run", "--steps", 4))

    def test_wrong_options_are_refused_with_the_reason(self):
        self.assertIn("--times knows", self.refused("run", "--times", "sometimes"))
        self.assertIn("rank must be 1 or more", self.refused("run", "--rank", 0))
        self.assertIn("fp16 is too narrow", self.refused("run", "--precision", "fp16"))
        self.assertIn("no layer is chosen", self.refused("run", "--train", ""))
        save_file({"picture_0": numpy.zeros((60, 64, 3), numpy.uint8)}, self.folder / "set.safetensors")
        self.assertIn("multiples of 16", self.refused("run", "--steps", 1))

    def change(self, run: str, part: str = "") -> float:
        """The sum of all upper factors, which are zero at first."""
        tensors = tensors_of(self.folder / f"{run}.safetensors")
        return sum(float(t.abs().sum()) for n, t in tensors.items() if n.endswith("lora_up.weight") and part in n)

    def test_every_optimizer_and_sampling_learns(self):
        # Prodigy begins with steps that are far too short, until it knows better.
        for steps, options in ((50, ("--optimizer", "adamw8bit")), (150, ("--optimizer", "prodigy")), (50, ("--times", "sigmoid")),
                               (50, ("--times", "uniform")), (50, ("--times", "logit-normal", "--time-mean", 0.5)),
                               (50, ("--split", "yes"))):
            with self.subTest(options=options):
                run = "run" + "".join(str(word) for word in options)
                rate = () if "prodigy" not in options else ("--rate", 1)
                losses = self.train(run, "--steps", steps, "--batch", 2, *options, *rate)
                self.assertLess(sum(losses[-5:]), sum(losses[:5]))
                self.assertGreater(self.change(run), 0)

    def test_only_what_is_chosen_is_trained(self):
        self.train("attention", "--steps", 3, "--train", "attention")
        self.assertGreater(self.change("attention", "img_attn"), 0)
        for other in ("mlp", "mod", "lora_te1"):
            self.assertEqual(self.change("attention", other), 0, other)
        self.train("clip", "--steps", 3, "--train", "attention,clip")
        self.assertGreater(self.change("clip", "lora_te1_text_model_encoder_layers_0_self_attn_q_proj"), 0)

    def test_a_lora_beside_acts_while_it_trains_and_stays_out_of_the_result(self):
        self.train("adapter", "--steps", 30)
        plain = self.train("plain", "--steps", 4)
        beside = self.train("beside", "--steps", 4, "--beside", self.folder / "adapter.safetensors")
        self.assertNotAlmostEqual(plain[0], beside[0], places=4)
        self.assertLess(self.change("beside"), 0.5 * self.change("adapter"))

    def test_the_forecast_of_memory_is_what_it_takes(self):
        for options in (("--batch", 8), ("--batch", 8, "--recompute", "yes"), ("--batch", 16, "--optimizer", "prodigy", "--rank", 32)):
            with self.subTest(options=options):
                shutil.rmtree(self.folder / "run", ignore_errors=True)
                words = self.command("run", "--steps", 3, *options)
                said = subprocess.run([*words, "--forecast", "yes"], capture_output=True, text=True, check=True).stdout
                process = subprocess.Popen(words, stdout=subprocess.DEVNULL)
                _, status, usage = os.wait4(process.pid, 0)
                process.returncode = os.waitstatus_to_exitcode(status)
                self.assertEqual(process.returncode, 0)
                taken, forecast = usage.ru_maxrss * 1024 / 1e9, float(said.split()[1])
                print(options, f"forecast {forecast:.3f} GB, taken {taken:.3f} GB")
                self.assertAlmostEqual(forecast / taken, 1, delta=0.15)

    def test_recomputed_blocks_end_in_the_same_bits(self):
        self.train("kept", "--steps", 5)
        self.train("again", "--steps", 5, "--recompute", "yes")
        self.assertTrue(same_tensors(tensors_of(self.folder / "kept.safetensors"), tensors_of(self.folder / "again.safetensors")))

    def test_blocks_that_pass_through_end_in_the_same_bits(self):
        self.train("kept", "--steps", 5)
        self.train("streamed", "--steps", 5, "--memory", 0.18)
        self.assertRegex(self.said, "[1-7] of 7 blocks do not fit")
        self.assertTrue(same_tensors(tensors_of(self.folder / "kept.safetensors"), tensors_of(self.folder / "streamed.safetensors")))
        self.assertIn("needs at least", self.refused_for_memory())

    def refused_for_memory(self) -> str:
        done = subprocess.run(self.command("small", "--steps", 1, "--memory", 0.1), capture_output=True, text=True)
        self.assertEqual(done.returncode, 4, done.stderr)
        return done.stderr

    def test_quantised_bases_learn_nearly_the_same(self):
        plain = self.train("plain", "--steps", 30)
        for precision in ("int8", "nf4", "bf16"):
            with self.subTest(precision=precision):
                losses = self.train(precision, "--steps", 30, "--precision", precision)
                self.assertAlmostEqual(losses[-1] / plain[-1], 1, delta=0.1)

    def test_masks_and_priors_change_what_is_learned(self):
        self.train("plain", "--steps", 5)
        write_pictures(self.folder / "masked.safetensors", masked=True)
        write_pictures(self.folder / "prior.safetensors", prior=True)
        self.train("masked", "--steps", 5, pictures="masked")
        self.train("prior", "--steps", 5, pictures="prior")
        results = [tensors_of(self.folder / f"{run}.safetensors") for run in ("plain", "masked", "prior")]
        self.assertFalse(same_tensors(results[0], results[1]))
        self.assertFalse(same_tensors(results[0], results[2]))


class LoraFiles(Training):
    """What is written: layouts, what the files say of themselves, and the pictures that come of them."""

    def setUp(self):
        super().setUp()
        self.kohya, self.diffusers = self.folder / "run.safetensors", self.folder / "diffusers.safetensors"
        self.train("run", "--steps", 40, "--alpha", 8, "--diffusers-out", self.diffusers, "--title", "Ball", "--trigger", "TOK",
                   "--licence", "CC0-1.0")

    def test_alpha_is_the_rank_and_both_layouts_hold_the_same_change(self):
        kohya, diffusers = tensors_of(self.kohya), tensors_of(self.diffusers)
        for name in kohya:
            if name.endswith(".alpha"):
                self.assertEqual(kohya[name].item(), kohya[name.replace(".alpha", ".lora_down.weight")].shape[0])

        def change(tensors: dict, name: str, up: str, down: str) -> torch.Tensor:
            return tensors[f"{name}.{up}.weight"] @ tensors[f"{name}.{down}.weight"]

        fused = change(kohya, "lora_unet_double_blocks_0_img_attn_qkv", "lora_up", "lora_down")
        parts = [change(diffusers, f"transformer.transformer_blocks.0.attn.to_{part}", "lora_B", "lora_A") for part in "qkv"]
        torch.testing.assert_close(fused, torch.cat(parts))
        self.assertGreater(fused.abs().max(), 0)

    def test_the_files_say_what_tools_read_and_nothing_private(self):
        for file in (self.kohya, self.diffusers):
            raw = file.read_bytes()
            head = int.from_bytes(raw[:8], "little")
            said = json.loads(raw[8 : 8 + head])["__metadata__"]
            self.assertEqual(said["modelspec.sai_model_spec"], "1.0.1")
            self.assertEqual(said["modelspec.architecture"], "flux-1-schnell/lora")  # Mini has no guidance either
            self.assertEqual((said["modelspec.title"], said["modelspec.trigger_phrase"]), ("Ball", "TOK"))
            self.assertEqual((said["ss_network_dim"], said["ss_network_alpha"], said["ss_steps"]), ("4", "4", "40"))
            self.assertEqual(said["ss_num_train_images"], "6")
            digest = hashlib.sha256(raw[8 + head :]).hexdigest()
            self.assertEqual((said["sshs_model_hash"], said["modelspec.hash_sha256"]), (digest, "0x" + digest))
            self.assertNotIn(SECRET, raw[8 : 8 + head].decode())

    def picture(self, *options) -> numpy.ndarray:
        from PIL import Image

        file = self.folder / "made.png"
        words = [TRAINER.parent / "photoflux", "generate", CAPTION, "--model", MINI, "--seed", 3, "--size", "128x128", "--steps", 8,
                 "--device", "cpu", "--precision", "fp32", "--out", file, "--quiet", *options]
        done = subprocess.run([str(word) for word in words], capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertNotIn("no effect", done.stderr)
        return numpy.asarray(Image.open(file).convert("RGB")).astype(int)

    def test_the_same_picture_comes_of_both_layouts_here_and_in_diffusers(self):
        from diffusers import FluxPipeline

        plain, kohya, diffusers = self.picture(), self.picture("--lora", self.kohya), self.picture("--lora", self.diffusers)
        self.assertGreater(numpy.abs(plain - kohya).max(), 20, "the LoRA does nothing")
        self.assertLessEqual(numpy.abs(kohya - diffusers).max(), 2)
        pipe = FluxPipeline.from_pretrained(MINI, torch_dtype=torch.float32)
        pipe.set_progress_bar_config(disable=True)
        pipe.load_lora_weights(str(self.diffusers))
        theirs = pipe(CAPTION, height=128, width=128, num_inference_steps=8, guidance_scale=0.0,
                      max_sequence_length=pipe.tokenizer_2.model_max_length, generator=torch.Generator("cpu").manual_seed(3)).images[0]
        self.assertLessEqual(numpy.abs(numpy.asarray(theirs).astype(int) - diffusers).max(), 4)


if __name__ == "__main__":
    unittest.main()
