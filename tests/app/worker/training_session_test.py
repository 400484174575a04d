"""A worker that trains: paused, yielding to pictures, cancelled, killed; with the fake engine, then with the bundled model."""

import json
import os
import select
import shutil
import tempfile
import time
import unittest

from worker_session_test import PATIENCE, WORKER, Worker

MINI = os.path.join(os.environ["PHOTOFLUX_SOURCE_DIR"], "resources", "models", "mini")
REAL_WORKER = os.path.join(os.environ["PHOTOFLUX_BIN_DIR"], "photoflux-worker")


class TrainingSession(unittest.TestCase):
    program, model, side = WORKER, tempfile.gettempdir(), 16

    def setUp(self):
        self.folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.folder)

    def worker(self):
        worker = Worker(program=self.program)
        self.addCleanup(worker.close)
        return worker

    def request(self, title="rex", steps=6, **more):
        size = {"width": self.side, "height": self.side}
        return {"model": self.model, "device": "cpu", "folder": os.path.join(self.folder, "run"),
                "identity": {"title": title, "trigger": "ohwx"},
                "outputs": [{"file": os.path.join(self.folder, "rex.safetensors"), "kohya": True}],
                "settings": {"steps": steps, "shape": {"rank": 2, "alpha": 2}, "rate": 1e-3, **more},
                "pictures": [{"pixels": size, "caption": f"photo {number} of ohwx dog"} for number in range(3)]}  # fmt: skip

    def pixels(self):
        bytes_each = self.side * self.side * 3
        return b"".join(bytes((byte * (7 + number)) % 251 for byte in range(bytes_each)) for number in range(3))

    def train(self, worker, number=1, **more):
        worker.send({"type": "train", "id": number, "request": self.request(**more)}, self.pixels())

    def picture(self, worker, number, prompt="a fox", **more):
        worker.send({"type": "generate", "id": number, "request": {
            "model": self.model, "prompt": prompt, "width": 64, "height": 64, "steps": 2, "device": "cpu", **more}})

    def until_step(self, worker, step):
        while True:
            told, _ = worker.until("training_progress")
            if told["progress"]["stage"] == "train" and told["progress"]["step"] >= step:
                return told["progress"]

    def stands_still(self, worker):
        """Nothing comes for a second but what was on its way already."""
        deadline = time.monotonic() + PATIENCE
        while select.select([worker.process.stdout], [], [], 1)[0]:
            worker.read()
            self.assertLess(time.monotonic(), deadline, "it goes on although it is paused")


class FakeTraining(TrainingSession):
    def test_it_tells_how_it_goes_and_ends_with_the_files(self):
        worker = self.worker()
        request = self.request(steps=5)
        request["measures"] = {"prompts": [{"text": "photo of ohwx dog"}, {"text": "a cat", "names_subject": False}]}
        worker.send({"type": "train", "id": 1, "request": request}, self.pixels())
        self.assertEqual(worker.until("training_progress")[0]["progress"]["stage"], "load")
        self.assertEqual(self.until_step(worker, 1)["steps"], 5)
        for prompt in range(2):
            sample, pixels = worker.until("sample")
            self.assertEqual((sample["sample"]["step"], sample["sample"]["prompt"], len(pixels)), (5, prompt, 16 * 16 * 3))
        self.assertEqual(worker.until("measure")[0]["measure"]["step"], 5)
        trained, pixels = worker.until("trained")
        self.assertEqual((trained["id"], trained["trained"]["proof"]["taught"]), (1, True))
        self.assertEqual(len(pixels), 2 * 16 * 16 * 3)
        self.assertTrue(os.path.exists(request["outputs"][0]["file"]))

    def test_paused_it_stands_still_makes_pictures_and_answers(self):
        worker = self.worker()
        self.train(worker, title="[step-ms=5]", steps=2000)
        self.until_step(worker, 3)
        worker.send({"type": "pause", "id": 1, "paused": True})
        worker.send({"type": "pause", "id": 99, "paused": True})
        self.stands_still(worker)
        self.picture(worker, 2)
        self.assertEqual(worker.until("finished", "training_progress")[0], {"type": "finished", "id": 2})
        worker.send({"type": "forecast_training", "id": 3, "request": self.request()})
        self.assertEqual(worker.until("training_forecast")[0]["id"], 3)
        worker.send({"type": "inspect", "model": tempfile.gettempdir()})
        worker.until("inspected")
        worker.send({"type": "pause", "id": 1, "paused": False})
        self.until_step(worker, 4)
        worker.send({"type": "pause", "id": 1, "paused": True})
        worker.send({"type": "cancel", "id": 1})
        self.assertEqual(worker.until("cancelled", "trained")[0], {"type": "cancelled", "id": 1})

    def test_a_picture_is_made_between_two_steps(self):
        worker = self.worker()
        self.train(worker, title="[step-ms=20]", steps=100)
        self.until_step(worker, 2)
        self.picture(worker, 2)
        self.picture(worker, 3, "[fail]")
        self.assertEqual(worker.until("finished", "trained")[0], {"type": "finished", "id": 2})
        self.assertEqual(worker.until("error", "trained")[0]["id"], 3)
        self.assertLess(self.until_step(worker, 1)["step"], 100)
        self.assertEqual(worker.until("trained")[0]["id"], 1)

    def test_it_yields_pauses_and_stops_before_its_first_step_too(self):
        worker = self.worker()
        self.train(worker, title="[encode=500][step-ms=10]", steps=5)
        worker.until("training_progress")
        self.picture(worker, 2)
        self.assertEqual(worker.until("finished", "trained")[0], {"type": "finished", "id": 2})
        self.assertEqual(worker.until("training_progress")[0]["progress"]["stage"], "encode")
        worker.send({"type": "pause", "id": 1, "paused": True})
        self.stands_still(worker)
        worker.send({"type": "cancel", "id": 1})
        self.assertEqual(worker.until("cancelled", "trained")[0], {"type": "cancelled", "id": 1})

    def test_a_picture_without_room_stops_the_training_which_goes_on(self):
        worker = self.worker()
        self.train(worker, title="[step-ms=20]", steps=30)
        self.until_step(worker, 2)
        self.picture(worker, 2, "[no-memory]")
        stages = []
        while True:
            told, _ = worker.until("training_progress", "error", "trained", "cancelled")
            stages.append(told.get("progress", {}).get("stage", told["type"]))
            if told["type"] == "trained":
                break
        self.assertNotIn("cancelled", stages)
        again = stages.index("error")
        self.assertEqual(stages[again + 1], "load", "it is opened again, from its checkpoint")
        self.assertEqual(stages.count("train"), 28)
        with open(os.path.join(self.folder, "rex.safetensors"), encoding="utf-8") as file:
            self.assertIn(f'"trained from step {2 + again}"', file.read())

    def test_cancel_is_heard_and_the_same_request_goes_on(self):
        worker = self.worker()
        self.train(worker, title="[step-ms=20]", steps=20)
        self.until_step(worker, 5)
        worker.send({"type": "cancel", "id": 1})
        self.assertEqual(worker.until("cancelled", "trained")[0]["type"], "cancelled")
        self.train(worker, title="[step-ms=20]", steps=20)
        self.assertGreater(self.until_step(worker, 1)["step"], 5)
        worker.until("trained")

    def test_the_parents_end_ends_it_while_it_is_paused(self):
        worker = self.worker()
        self.train(worker, title="[step-ms=5]", steps=2000)
        worker.send({"type": "pause", "id": 1, "paused": True})
        worker.until("training_progress")
        worker.process.stdin.close()
        self.assertEqual(worker.ends(), 0)

    def test_what_fails_says_so(self):
        worker = self.worker()
        self.train(worker, title="[fail]")
        self.assertEqual(worker.until("error")[0]["error"]["code"], "bad_input")
        worker.send({"type": "forecast_training", "id": 4, "request": {**self.request(), "pictures": []}})
        self.assertEqual(worker.until("error")[0]["id"], 4)


class MiniTraining(TrainingSession):
    program, model, side = REAL_WORKER, MINI, 64

    def setUp(self):
        super().setUp()
        if not os.path.exists(REAL_WORKER):
            self.skipTest("photoflux-worker is not built")

    def test_pause_picture_cancel_kill_and_resume(self):
        worker = self.worker()
        worker.send({"type": "forecast_training", "id": 7, "request": self.request()})
        self.assertGreater(worker.until("training_forecast")[0]["forecast"]["operations_a_step"], 1e6)
        steps = {"steps": 24, "checkpoint_steps": 4}
        self.train(worker, **steps)
        self.until_step(worker, 5)
        worker.send({"type": "pause", "id": 1, "paused": True})
        self.stands_still(worker)
        self.picture(worker, 2)
        self.assertEqual(len(worker.until("picture")[1]), 64 * 64 * 3)
        worker.send({"type": "pause", "id": 1, "paused": False})
        made = self.until_step(worker, 6)["step"]
        worker.send({"type": "cancel", "id": 1})
        worker.until("cancelled")
        self.train(worker, 3, **steps)
        self.assertGreater(self.until_step(worker, 1)["step"], made)
        made = self.until_step(worker, 12)["step"]
        worker.process.kill()
        worker.process.wait()

        other = self.worker()
        self.train(other, 1, **steps)
        first = self.until_step(other, 1)["step"]
        self.assertGreater(first, 8, "from the checkpoint of step 8 or a later one")
        self.until_step(other, 24)
        self.assertGreater(other.until("trained")[0]["trained"]["pairs"], 0)
        with open(os.path.join(self.folder, "rex.safetensors"), "rb") as file:
            head = json.loads(file.read(int.from_bytes(file.read(8), "little")))
        self.assertEqual(head["__metadata__"]["modelspec.trigger_phrase"], "ohwx")

    def test_a_picture_is_made_between_sample_pictures(self):
        worker = self.worker()
        request = self.request(steps=2)
        request["measures"] = {"prompts": [{"text": "photo of ohwx dog", "plain": "a dog"}], "pictures": 2,
                               "width": 64, "height": 64, "steps": 1, "bundled_model": MINI}  # fmt: skip
        worker.send({"type": "train", "id": 1, "request": request}, self.pixels())
        while worker.until("training_progress")[0]["progress"]["stage"] != "measure":
            pass
        self.picture(worker, 2)
        self.assertEqual(len(worker.until("picture", "trained")[1]), 64 * 64 * 3)
        trained, pixels = worker.until("trained")
        self.assertEqual((trained["trained"]["steps"], len(pixels)), (2, 2 * 64 * 64 * 3))


if __name__ == "__main__":
    unittest.main()
