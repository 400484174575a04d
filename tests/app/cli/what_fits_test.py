"""What `photoflux models fits` forecasts against what the worker then takes, on models whose weights matter and do not."""
import json
import os
import pathlib
import subprocess
import tempfile
import time
import unittest

BIN = pathlib.Path(os.environ["PHOTOFLUX_BIN_DIR"])
SOURCE = pathlib.Path(os.environ["PHOTOFLUX_SOURCE_DIR"])
PEERS = os.environ.get("PHOTOFLUX_PEER_PYTHON", "")
MINI = SOURCE / "resources/models/mini"

# The shape of FLUX.1 at a quarter of its width: a model whose weights are most of what it takes.
WIDE = """
import sys, torch
from diffusers import FluxPipeline, FluxTransformer2DModel
pipe = FluxPipeline.from_pretrained(sys.argv[1], torch_dtype=torch.float32)
config = pipe.transformer.config
pipe.transformer = FluxTransformer2DModel(
    in_channels=64, num_layers=2, num_single_layers=4, attention_head_dim=128, num_attention_heads=6,
    joint_attention_dim=config.joint_attention_dim, pooled_projection_dim=config.pooled_projection_dim,
    axes_dims_rope=(16, 56, 56))
pipe.save_pretrained(sys.argv[2])
"""


class WhatFits(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.root = pathlib.Path(temporary.name)
        self.environment = {**os.environ, "LC_ALL": "C.UTF-8", "XDG_DATA_HOME": str(self.root / "data"),
                            "XDG_CONFIG_HOME": str(self.root / "config"), "PHOTOFLUX_MODELS": str(self.root / "models"),
                            "PHOTOFLUX_WORKER": str(BIN / "photoflux-worker")}
        (self.root / "models").mkdir()

    def forecasts(self):
        out = subprocess.run([BIN / "photoflux", "models", "fits", "--json"], env=self.environment, check=True,
                             capture_output=True, text=True).stdout
        return {(event["name"], event["precision"]): event for event in map(json.loads, out.splitlines())}

    def command(self, model, size, precision, *more):
        return [BIN / "photoflux", "generate", "a red fox", "--model", model, "--size", size, "--steps", "2",
                "--precision", precision, "--device", "cpu", "--quiet", "--out", self.root / "picture.png", *more]

    def taken(self, model, size, precision):
        """The most memory that the worker ever had while it made one picture."""
        process = subprocess.Popen(self.command(model, size, precision), env=self.environment)
        most = 0
        while process.poll() is None:
            try:
                children = pathlib.Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
                status = "".join(pathlib.Path(f"/proc/{child}/status").read_text() for child in children)
                most = max([most, *(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM"))])
            except OSError:
                pass  # it has just ended
            time.sleep(0.002)
        self.assertEqual(process.returncode, 0)
        return most * 1024

    def compare(self, name, model, size):
        forecasts = self.forecasts()
        for precision in ("fp32", "bf16", "int8", "nf4"):
            expected, truth = forecasts[name, precision]["memory_bytes"], self.taken(model, size, precision)
            print(f"{name} {size} {precision}: forecast {expected / 1e6:.0f} MB, taken {truth / 1e6:.0f} MB", flush=True)
            self.assertLess(abs(expected / truth - 1), 0.15, f"{name} {precision}: {expected} forecast, {truth} taken")

    def test_the_bundled_model(self):
        self.compare("PhotoFlux Mini", "mini", "128x128")

    @unittest.skipUnless(PEERS and subprocess.run([PEERS, "-c", "import diffusers"], capture_output=True).returncode == 0,
                         "no diffusers to make a model with")
    def test_a_model_whose_weights_matter(self):
        folder = self.root / "models/wide"
        subprocess.run([PEERS, "-c", WIDE, MINI, folder], check=True, capture_output=True)
        (folder / "photoflux.json").write_text('{"name": "Wide", "native_size": 256, "steps": 2}')
        self.compare("Wide", "wide", "256x256")
        for precision in ("fp32", "int8"):
            least = self.forecasts()["Wide", precision]["least_bytes"] / 1e9
            for limit, code in ((least * 1.15, 0), (least * 0.85, 4)):
                made = subprocess.run(self.command("wide", "256x256", precision, "--memory", f"{limit:.3f}"),
                                      env=self.environment, capture_output=True, text=True)
                self.assertEqual(made.returncode, code, f"{precision} --memory {limit:.3f}: {made.stderr}")
        full = self.forecasts()["FLUX.1 [schnell]", "bf16"]
        self.assertGreater(full["memory_bytes"], 33e9)  # 13.7 billion weights of two bytes, and 6.4 GB for the decoder
        self.assertEqual(full["fits"], full["memory_bytes"] < os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES"))


if __name__ == "__main__":
    unittest.main()
