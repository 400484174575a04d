"""The full-size benchmark on tiny networks: every path of ours and diffusers' runs, and what it prints holds together."""

import json
import math
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

BENCH = Path(__file__).resolve().parent / "flux_full_size"
sys.path.insert(0, str(BENCH))
import report  # noqa: E402  (in that folder)


class FluxFullSize(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory()
        cls.folder, cls.out = Path(cls.temporary.name) / "work", Path(cls.temporary.name) / "out"
        cls.command = [sys.executable, BENCH, "--small", "--without-compiled", "--repeats", "1", "--folder", cls.folder,
                       "--out", cls.out, "--bin", os.environ["PHOTOFLUX_BIN_DIR"]]
        # In two parts, as on a machine that ends each command after some minutes.
        for parts in (["weights", "peer"], ["ours", "table"]):
            words = [word for part in parts for word in ("--part", part)]
            done = subprocess.run([*cls.command, *words], capture_output=True, text=True)
            assert done.returncode == 0, done.stderr[-3000:]
        cls.printed = done.stdout
        cls.results = json.loads((cls.out / "results.json").read_text())
        cls.cases = cls.results["cases"]

    @classmethod
    def tearDownClass(cls):
        cls.temporary.cleanup()

    def test_everything_was_measured(self):
        for name, case in self.cases.items():
            self.assertNotIn("failure", case, name)
            for unit in ("picture_seconds", "step_seconds", "resident_bytes", "floor_share"):
                self.assertGreater(case[unit], 0, (name, unit))
            self.assertTrue(math.isfinite(case.get("difference", 0)), name)
        measured = {(case["what"], case["precision"], bool(case["memory"])) for case in self.cases.values()}
        self.assertEqual(measured, {("ours", "fp32", False), ("ours", "fp32", True), ("ours", "int8", False),
                                    ("ours", "nf4", False), ("eager", "fp32", False)})

    def test_ours_draws_what_diffusers_draws(self):
        for model in ("schnell", "dev"):
            self.assertLess(self.cases[f"{model}-eager-fp32"]["difference"], 0.005, model)
        # Random weights, but not the same picture of two models, nor an empty one.
        pictures = [self.folder / "pictures" / f"{model}-ours-fp32.ppm" for model in ("schnell", "dev")]
        self.assertGreater(report.difference(*pictures), 0.1)

    def test_a_smaller_precision_loses_something_and_a_limit_nothing(self):
        self.assertGreater(self.cases["schnell-ours-nf4"]["difference"], self.cases["schnell-ours-int8"]["difference"])
        self.assertGreater(self.cases["schnell-ours-int8"]["difference"], 0)
        for case in self.cases.values():
            if case["memory"]:
                self.assertEqual(case["difference"], 0)

    def test_timelines_show_copies_only_under_a_limit(self):
        for name, case in self.cases.items():
            if case["what"] != "ours":
                continue
            spans = case["overlap"]
            self.assertEqual(spans["copies"] > 0, bool(case["memory"]), name)
            self.assertLessEqual(spans["both"], min(spans["copy"], spans["compute"]) + 1e-9, name)
            self.assertGreater(spans["compute"], 0, name)
        traces = list((self.out / "timelines").glob("*.json"))
        self.assertGreaterEqual(len(traces), 3)
        self.assertLessEqual(len(traces) + 2, 8)  # what comes back from a borrowed machine

    def test_ratios_and_table(self):
        self.assertEqual(set(self.results["ratios"]), {"schnell-eager", "dev-eager"})
        ratio = self.results["ratios"]["dev-eager"]["picture"]
        ours, theirs = (self.cases[f"dev-{what}-fp32"]["picture_seconds"] for what in ("ours", "eager"))
        self.assertAlmostEqual(ratio, theirs / ours, places=3)
        rows = [line for line in (self.out / "table.md").read_text().splitlines() if line.startswith("| [")]
        self.assertEqual(len(rows), len(self.cases))
        self.assertEqual({line.count("|") for line in rows}, {12})
        self.assertIn(rows[0], self.printed)

    def test_what_is_measured_is_not_measured_again(self):
        done = subprocess.run([*self.command, "--part", "ours"], capture_output=True, text=True)
        self.assertEqual((done.returncode, done.stderr.count("…")), (0, 0), done.stderr)


class Overlap(unittest.TestCase):
    def test_intervals(self):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "trace.json"
            spans = [("compute", 0, 10), ("copy", 2, 6), ("copy", 8, 14), ("compute", 12, 20), ("copy", 19, 30)]
            file.write_text(json.dumps({"traceEvents": [
                {"tid": kind, "ts": begin * 1e6, "dur": (end - begin) * 1e6} for kind, begin, end in spans]}))
            found = report.overlap(file)
        expected = {"wall": 20, "compute": 18, "copy": 4 + 6 + 1, "both": 4 + 2 + 2 + 1, "copies": 3}
        for name, value in expected.items():
            self.assertAlmostEqual(found[name], value, msg=name)


if __name__ == "__main__":
    unittest.main(verbosity=2)
