"""Drives `photoflux models` against a hub on this machine, through kills, refusals and a real keychain."""
import json
import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest

BIN = pathlib.Path(os.environ["PHOTOFLUX_BIN_DIR"])
SOURCE = pathlib.Path(__file__).resolve().parents[3]
LONG = os.environ.get("PHOTOFLUX_LONG") == "1"
sys.path.insert(0, str(SOURCE / "tests/fakes"))
from hub import Hub, write_catalogue  # noqa: E402


def runs(*command):
    """Some sandboxes forbid programs with capabilities, as this keychain has."""
    try:
        return subprocess.run(command, capture_output=True, timeout=20).returncode == 0
    except OSError:
        return False


class Models(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.root = pathlib.Path(temporary.name)
        self.store = self.root / "data/photoflux/models"
        self.hub = Hub()
        self.addCleanup(self.hub.server_close)
        self.addCleanup(self.hub.shutdown)
        catalogue = self.root / "catalogue.json"
        self.contents = write_catalogue(catalogue, self.hub)
        self.environment = {**os.environ, "PHOTOFLUX_CATALOGUE": str(catalogue), "PHOTOFLUX_HUB": self.hub.address,
                            "LC_ALL": "C.UTF-8", "XDG_DATA_HOME": str(self.root / "data"),
                            "XDG_CONFIG_HOME": str(self.root / "config"), "HOME": str(self.root)}
        for name in ("HF_TOKEN", "PHOTOFLUX_MODELS", "COMFYUI_PATH", "DBUS_SESSION_BUS_ADDRESS", "DISPLAY",
                     "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR", "http_proxy"):
            self.environment.pop(name, None)

    def start(self, *arguments, **options):
        return subprocess.Popen([BIN / "photoflux", "models", *arguments], env=self.environment, text=True,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=self.root, **options)

    def run_it(self, *arguments, stdin=None):
        process = self.start(*arguments, stdin=subprocess.PIPE)
        out, err = process.communicate(stdin, timeout=120)
        return process.returncode, out, err

    def events(self, *arguments):
        code, out, _ = self.run_it(*arguments, "--json")
        return code, [json.loads(line) for line in out.splitlines()]

    def model(self):
        return self.store / "diffusion_models/model.safetensors"

    def test_fetches_a_model_with_what_it_needs(self):
        code, events = self.events("download", "small")
        self.assertEqual(code, 0, events)
        self.assertEqual(self.model().read_bytes(), self.contents["model.safetensors"])
        self.assertEqual((self.store / "vae/ae.safetensors").read_bytes(), self.contents["ae.safetensors"])
        self.assertEqual(sorted(path.name for path in self.store.rglob("*") if path.is_file()),
                         ["ae.safetensors", "model.safetensors"])
        progress = [event for event in events if event["event"] == "progress"]
        self.assertEqual(progress[-1]["done"], progress[-1]["total"])
        before = len(self.hub.seen)
        self.assertEqual(self.run_it("download", "small")[0], 0)
        self.assertEqual(len(self.hub.seen), before, "fetched again")
        listed = {event["name"]: event for event in self.events("list")[1] if event["event"] == "fetchable"}
        self.assertTrue(listed["small"]["installed"])

    def test_goes_on_after_kills_at_any_byte(self):
        moments = random.Random(3)
        self.hub.pause = 0.01
        kills = 0
        for _ in range(40 if LONG else 8):
            process = self.start("download", "small")
            time.sleep(moments.uniform(0.02, 0.35))
            process.kill()
            code = process.wait()
            process.communicate()
            self.assertIn(code, (0, -signal.SIGKILL))
            kills += code == -signal.SIGKILL
            if self.model().exists():  # visible means whole
                self.assertEqual(self.model().read_bytes(), self.contents["model.safetensors"])
        self.assertGreater(kills, 2)
        self.hub.pause = 0
        code, _, err = self.run_it("download", "small")
        self.assertEqual(code, 0, err)
        self.assertEqual(self.model().read_bytes(), self.contents["model.safetensors"])
        self.assertTrue(any("Range" in headers for _, headers in self.hub.seen), "every try began anew")

    def test_ctrl_c_keeps_what_arrived(self):
        self.hub.pause = 0.05
        process = self.start("download", "small-ae")
        part = self.store / "vae/ae.safetensors.part"
        for _ in range(200):
            if part.exists() and part.stat().st_size:
                break
            time.sleep(0.02)
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=30)
        self.assertEqual(process.returncode, 130)
        self.assertIn("What has arrived is kept", err)
        self.assertTrue(self.contents["ae.safetensors"].startswith(part.read_bytes()))
        self.assertFalse((self.store / "vae/ae.safetensors").exists())

    def test_a_licence_is_accepted_once(self):
        code, _, err = self.run_it("download", "strict")
        self.assertEqual(code, 2)
        self.assertIn("Strict Licence", err)
        self.assertIn("https://strict.example", err)
        self.assertIn("--accept-licence", err)
        self.assertEqual(self.hub.seen, [])
        self.assertEqual(self.run_it("download", "strict", "--accept-licence")[0], 0)
        self.assertEqual(self.run_it("remove", "strict")[0], 0)
        self.assertEqual(self.run_it("download", "strict")[0], 0)

    def test_damage_is_found_and_removed(self):
        self.run_it("download", "small")
        self.assertEqual(self.run_it("verify")[0], 0)
        bytes_there = bytearray(self.model().read_bytes())
        bytes_there[1_000_000] ^= 1
        self.model().write_bytes(bytes_there)
        code, out, _ = self.run_it("verify")
        self.assertEqual(code, 3)
        self.assertIn("small: ", out)
        self.assertIn("damaged", out)
        code, events = self.events("remove", "small")
        self.assertEqual((code, events[0]["bytes"]), (0, 4_000_003))
        self.assertFalse(self.model().exists())
        self.assertTrue((self.store / "vae/ae.safetensors").exists())
        code, _, err = self.run_it("verify", "small")
        self.assertEqual(code, 3)
        self.assertIn("was not fetched yet", err)

    def test_removing_what_another_needs_is_told(self):
        self.run_it("download", "small")
        code, _, err = self.run_it("remove", "small-ae")
        self.assertEqual(code, 0)
        self.assertIn("small needs it", err)

    def test_what_another_program_has_is_not_fetched_again(self):
        comfy = self.root / "ComfyUI/models"
        for folder in ("vae", "diffusion_models"):
            (comfy / folder).mkdir(parents=True)
        (comfy / "vae/ae.safetensors").write_bytes(self.contents["ae.safetensors"])
        self.assertEqual(self.run_it("add", str(comfy))[0], 0)
        code, _, err = self.run_it("download", "small")
        self.assertEqual(code, 0, err)
        self.assertFalse((self.store / "vae/ae.safetensors").exists())
        self.assertEqual(self.run_it("add", str(comfy), "--remove")[0], 0)
        self.assertEqual(self.run_it("add", str(comfy), "--remove")[0], 3)
        empty = self.root / "empty"
        empty.mkdir()
        code, _, err = self.run_it("add", str(empty))
        self.assertEqual(code, 3)
        self.assertIn("holds no models", err)

    def test_refusals_say_what_to_do(self):
        self.hub.token = "right"
        code, _, err = self.run_it("download", "small-ae")
        self.assertEqual(code, 3)
        self.assertIn("accept the licence", err)
        self.environment["HF_TOKEN"] = "wrong"
        code, _, err = self.run_it("download", "small-ae")
        self.assertEqual(code, 3)
        self.assertIn("does not know the token", err)
        self.assertNotIn("wrong", err)
        self.environment["HF_TOKEN"] = "right"
        self.assertEqual(self.run_it("download", "small-ae")[0], 0)

    def test_info_says_what_a_file_holds_and_lacks(self):
        mini = SOURCE / "resources/models/mini/transformer/diffusion_pytorch_model.safetensors"
        code, events = self.events("info", str(mini))
        self.assertEqual(code, 0, events)
        self.assertEqual([part["part"] for part in events[0]["parts"]], ["transformer"])
        self.assertEqual([(event["part"], event["found"]) for event in events[1:]],
                         [("autoencoder", False), ("CLIP text encoder", False), ("T5 text encoder", False)])

    def test_words_that_make_no_sense(self):
        for arguments, code, words in ((["download", "nothing"], 3, "small-ae"), (["download"], 2, "is missing"),
                                       (["download", "small", "more"], 2, "too much"), (["frob"], 2, "frob"),
                                       (["info", "nothing"], 3, "nothing"), (["list", "--colour"], 2, "--colour")):
            got, out, err = self.run_it(*arguments)
            self.assertEqual((got, out), (code, ""), err)
            self.assertIn(words, err)

    def test_without_a_keychain_the_token_is_kept_nowhere(self):
        code, _, err = self.run_it("token", stdin="hf_secret\n")
        self.assertEqual(code, 3, err)
        self.assertIn("keychain", err)
        self.assertIn("HF_TOKEN", err)
        self.assert_secret_in_no_file()

    def assert_secret_in_no_file(self):
        for path in self.root.rglob("*"):
            if path.is_file():
                self.assertNotIn(b"hf_secret", path.read_bytes(), path)

    @unittest.skipUnless(runs("gnome-keyring-daemon", "--version") and shutil.which("dbus-run-session"),
                         "no keychain here")
    def test_the_token_lives_in_the_keychain_and_goes_to_the_hub_alone(self):
        self.hub.token = "hf_secret"
        script = ('printf "password" | gnome-keyring-daemon --unlock --components=secrets >/dev/null; '
                  'set -e; p="$1"; '
                  'echo hf_secret | "$p" models token; '
                  '"$p" models download small-ae; '
                  '"$p" models token --remove; "$p" models remove small-ae; '
                  '! "$p" models download small-ae')
        self.environment["XDG_RUNTIME_DIR"] = str(self.root / "run")
        (self.root / "run").mkdir(mode=0o700)
        done = subprocess.run(["dbus-run-session", "--", "sh", "-c", script, "sh", BIN / "photoflux"], cwd=self.root,
                              env=self.environment, capture_output=True, text=True, timeout=120)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertIn("accept the licence", done.stderr)
        self.assertEqual(self.hub.seen[0][1].get("Authorization"), "Bearer hf_secret")
        self.assertNotIn("Authorization", self.hub.seen[-1][1])
        self.assert_secret_in_no_file()


if __name__ == "__main__":
    unittest.main()
