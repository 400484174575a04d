"""Personal models and photos on the command line, with the bundled model: files made by other programs' packages in, pictures out."""

import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

import numpy
import torch
from PIL import Image
from safetensors.torch import save_file

BIN = pathlib.Path(os.environ["PHOTOFLUX_BIN_DIR"])
SOURCE = pathlib.Path(os.environ["PHOTOFLUX_SOURCE_DIR"])
WIDTH = 256  # of the bundled model's transformer


class PhotosAndLoras(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.root = pathlib.Path(temporary.name)
        self.environment = {**os.environ, "LC_ALL": "C.UTF-8", "XDG_DATA_HOME": str(self.root / "data"),
                            "XDG_CONFIG_HOME": str(self.root / "config"), "PHOTOFLUX_WORKER": str(BIN / "photoflux-worker")}
        self.environment.pop("PHOTOFLUX_MODELS", None)

    def run_program(self, *arguments, code=0):
        result = subprocess.run([BIN / "photoflux", *arguments], env=self.environment, cwd=self.root, capture_output=True, text=True)
        self.assertEqual(result.returncode, code, result.stderr + result.stdout)
        return result

    def make(self, name, *arguments):
        result = self.run_program("generate", "a red apple on a white background", "--seed", "5", "--steps", "4", "--device", "cpu",
                                  "--out", self.root / name, *arguments)
        return numpy.asarray(Image.open(self.root / name).convert("RGB")).astype(int), result.stderr

    def lora(self, path, keys=(), size=0.3):
        """kohya's names, over every feed-forward of the single blocks, and some keys that fit nothing."""
        random = torch.Generator().manual_seed(1)
        state = {}
        for block in range(5):
            name = f"lora_unet_single_blocks_{block}_linear2"
            state[name + ".lora_down.weight"] = torch.randn((4, 5 * WIDTH), generator=random) * size
            state[name + ".lora_up.weight"] = torch.randn((WIDTH, 4), generator=random) * size
            state[name + ".alpha"] = torch.tensor(4.0)
        for key in keys:
            state[key] = torch.zeros(2)
        path.parent.mkdir(parents=True, exist_ok=True)
        save_file(state, path)
        return path

    def photo(self, name="photo.png", size=(300, 200)):
        across = numpy.linspace(0, 255, size[0])[None, :].repeat(size[1], 0)
        picture = numpy.stack([across, across[:, ::-1], numpy.full_like(across, 90)], 2).astype("uint8")
        Image.fromarray(picture).save(self.root / name)
        return self.root / name

    def test_a_lora_by_path_by_name_and_by_tag_is_the_same(self):
        plain, _ = self.make("plain.png")
        file = self.lora(self.root / "data/photoflux/models/loras/anna.safetensors")
        by_path, errors = self.make("path.png", "--lora", f"{file}:0.5")
        self.assertNotIn("Note", errors)
        by_name, _ = self.make("name.png", "--lora", "anna:0.5")
        numpy.testing.assert_array_equal(by_path, by_name)
        self.assertGreater(abs(by_path - plain).mean(), 1)
        self.run_program("generate", "a red apple <lora:anna:0.5> on a white background", "--seed", "5", "--steps", "4", "--device", "cpu",
                         "--out", self.root / "tag.png")
        numpy.testing.assert_array_equal(numpy.asarray(Image.open(self.root / "tag.png").convert("RGB")), by_path)
        # The recipe names it, and makes the picture again; another file of that name is told apart.
        self.run_program("generate", "--from", self.root / "tag.png", "--out", self.root / "again.png")
        numpy.testing.assert_array_equal(numpy.asarray(Image.open(self.root / "again.png").convert("RGB")), by_path)
        text = Image.open(self.root / "tag.png").text
        self.assertIn("<lora:anna:0.5>", text["parameters"])
        self.assertEqual(json.loads(text["photoflux"])["loras"][0]["name"], "anna")
        self.lora(file, keys=["another.alpha"], size=0.2)
        changed = self.run_program("generate", "--from", self.root / "tag.png", "--out", self.root / "other.png")
        self.assertIn("is not the file that made the original", changed.stderr)
        missing = self.run_program("generate", "a fox", "--lora", "nobody", code=3)
        self.assertIn("there are: anna", missing.stderr)

    def test_without_a_model_named_the_one_that_the_lora_fits_is_used(self):
        file = self.lora(self.root / "anna.safetensors")
        _, errors = self.make("mini.png", "--lora", file)
        self.assertEqual(errors.count("is used"), 0)
        shutil.copytree(SOURCE / "resources/models/mini", self.root / "models/other", ignore=shutil.ignore_patterns("recipe"))
        (self.root / "models/other/photoflux.json").write_text('{"name": "Other", "native_size": 128, "steps": 4}')
        self.environment["PHOTOFLUX_MODELS"] = str(self.root / "models")
        _, errors = self.make("other.png", "--lora", file)
        self.assertIn("Other is used, which the LoRA fits", errors)
        _, errors = self.make("named.png", "--lora", file, "--model", "mini")
        self.assertNotIn("is used", errors)
        large = {"transformer.single_transformer_blocks.0.attn.to_q.lora_A.weight": torch.zeros(4, 3072),
                 "transformer.single_transformer_blocks.0.attn.to_q.lora_B.weight": torch.zeros(3072, 4)}
        save_file(large, self.root / "flux.safetensors")
        refused = self.run_program("generate", "a fox", "--lora", self.root / "flux.safetensors", code=3)
        self.assertIn("photoflux models download", refused.stderr)

    def test_what_of_a_lora_has_no_effect_is_said(self):
        file = self.lora(self.root / "odd.safetensors", keys=["bundle_emb.anna.clip_l", "lora_unet_single_blocks_99_linear2.alpha"])
        _, errors = self.make("odd.png", "--lora", file)
        self.assertIn("2 of its 17 tensors have no effect", errors)
        save_file({"weight": torch.zeros(2)}, self.root / "none.safetensors")
        refused = self.run_program("generate", "a fox", "--lora", self.root / "none.safetensors", code=3)
        self.assertIn("is no LoRA", refused.stderr)

    def test_a_photo_is_restyled_by_its_strength(self):
        photo = self.photo()
        little, _ = self.make("little.png", "--init", photo, "--strength", "0.2")
        much, _ = self.make("much.png", "--init", photo, "--strength", "1")
        self.assertEqual(little.shape, (112, 160, 3))  # the photo's shape at about 128 x 128 pixels
        reference = numpy.asarray(Image.open(photo).resize((160, 112))).astype(int)
        self.assertLess(abs(little - reference).mean() * 1.5, abs(much - reference).mean())
        recipe = json.loads(Image.open(self.root / "little.png").text["photoflux"])
        self.assertEqual(recipe["start"], {"name": "photo.png", "strength": 0.2, "masked": False})
        refused = self.run_program("generate", "--from", self.root / "little.png", code=3)
        self.assertIn("was made from the photo photo.png", refused.stderr)
        again = self.root / "again.png"
        self.run_program("generate", "--from", self.root / "little.png", "--init", photo, "--out", again)
        numpy.testing.assert_array_equal(numpy.asarray(Image.open(again).convert("RGB")), little)

    def test_only_what_is_white_in_the_mask_changes(self):
        photo = self.photo(size=(128, 128))
        mask = numpy.zeros((128, 128), "uint8")
        mask[32:96, 32:96] = 255
        Image.fromarray(mask).save(self.root / "mask.png")
        made, _ = self.make("made.png", "--init", photo, "--mask", self.root / "mask.png", "--soft-edge", "0")
        original = numpy.asarray(Image.open(photo)).astype(int)
        outside = mask == 0
        numpy.testing.assert_array_equal(made[outside], original[outside])
        self.assertGreater(abs(made - original)[~outside].mean(), 5)
        soft, _ = self.make("soft.png", "--init", photo, "--mask", self.root / "mask.png", "--soft-edge", "16")
        changed = abs(soft - original).sum(2)
        self.assertEqual(changed[:8].sum(), 0)
        self.assertGreater(changed[26:32, 40:90].sum(), 0)  # the edge fades outwards, too
        Image.fromarray(mask[:64]).save(self.root / "flat.png")
        refused = self.run_program("generate", "a fox", "--init", photo, "--mask", self.root / "flat.png", code=3)
        self.assertIn("must have the same shape", refused.stderr)
        Image.fromarray(mask * 0).save(self.root / "black.png")
        refused = self.run_program("generate", "a fox", "--init", photo, "--mask", self.root / "black.png", code=3)
        self.assertIn("black all over", refused.stderr)
        refused = self.run_program("generate", "a fox", "--mask", self.root / "mask.png", code=2)
        self.assertIn("--init", refused.stderr)

    def test_a_memory_limit_holds_and_changes_no_pixel(self):
        free, _ = self.make("free.png")
        limited, _ = self.make("limited.png", "--memory", "0.2")
        numpy.testing.assert_array_equal(free, limited)
        refused = self.run_program("generate", "a fox", "--memory", "0.151", code=4)
        self.assertIn("needs at least", refused.stderr)

    def test_smaller_weights_make_nearly_the_same_picture(self):
        exact, _ = self.make("exact.png")
        for precision, most in (("int8", 12), ("nf4", 25)):
            made, _ = self.make(f"{precision}.png", "--precision", precision)
            self.assertGreater(abs(made - exact).mean(), 0)
            self.assertLess(abs(made - exact).mean(), most, precision)
        refused = self.run_program("generate", "a fox", "--precision", "fp8", "--device", "cpu", code=3)
        self.assertIn("int8 is as small", refused.stderr)

    def test_bench_reports_what_this_machine_does(self):
        report = json.loads(self.run_program("bench", "--json", "--steps", "2").stdout.splitlines()[-1])
        first, second = report["results"][:2]
        self.assertEqual((first["device"], first["precision"], second["precision"]), ("cpu", "fp32", "int8"))
        self.assertEqual(first["picture_difference"], 0)
        self.assertGreater(second["picture_difference"], 0)
        for result in report["results"]:
            self.assertGreater(result["first_picture_seconds"], result["picture_seconds"])
            self.assertGreater(result["picture_seconds"], result["step_seconds"])
            self.assertGreater(result["step_seconds"], 0)
        self.assertIn("fp32", self.run_program("bench", "--steps", "2").stdout)
        self.assertIn("--stps", self.run_program("bench", "--stps", "2", code=2).stderr)


if __name__ == "__main__":
    unittest.main()
