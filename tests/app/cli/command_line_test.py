"""Drives the real `photoflux` with the fake worker. PHOTOFLUX_BIN_DIR says where both are."""
import json
import os
import pathlib
import pty
import shutil
import signal
import subprocess
import tempfile
import time
import unittest
import zlib

BIN = pathlib.Path(os.environ["PHOTOFLUX_BIN_DIR"])
SOURCE = pathlib.Path(os.environ.get("PHOTOFLUX_SOURCE_DIR", pathlib.Path(__file__).resolve().parents[3]))
NOBODY = 65534
MARK = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"


def limit_file_size():
    import resource
    resource.setrlimit(resource.RLIMIT_FSIZE, (600, 600))


class CommandLine(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        root = pathlib.Path(temporary.name)
        self.folder, self.models = root / "work", root / "models"
        (self.models / "mini" / "transformer").mkdir(parents=True)
        self.folder.mkdir()
        (self.models / "mini" / "model_index.json").write_text("{}")
        (self.models / "mini" / "transformer" / "config.json").write_text('{"guidance_embeds": false}')
        self.environment = {**os.environ, "PHOTOFLUX_MODELS": str(self.models), "LC_ALL": "C.UTF-8",
                            "PHOTOFLUX_WORKER": str(BIN / "photoflux-fake-worker"), "XDG_DATA_HOME": str(root / "data")}

    def start(self, *arguments, **options):
        return subprocess.Popen([BIN / "photoflux", *arguments], cwd=self.folder, env=self.environment,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **options)

    def run_it(self, *arguments, **options):
        process = self.start(*arguments, **options)
        out, err = process.communicate(timeout=60)
        return process.returncode, out, err

    def write_text(self, name, keyword, text):
        """Puts a text chunk before the pixels of a PNG, as another program would."""
        data = b"iTXt" + keyword.encode() + b"\0\0\0\0\0" + text.encode()
        chunk = (len(data) - 4).to_bytes(4, "big") + data + zlib.crc32(data).to_bytes(4, "big")
        path = self.folder / name
        png = path.read_bytes()
        path.write_bytes(png[:33] + chunk + png[33:])

    def files(self):
        return sorted(path.name for path in self.folder.rglob("*") if path.is_file())

    def refused(self, code, *arguments, says=""):
        """Ends with `code`, one sentence on stderr, nothing on stdout and no file; and the same as an event."""
        rc, out, err = self.run_it(*arguments)
        self.assertEqual((rc, out), (code, ""), (arguments, err))
        self.assertTrue(err.startswith("Error: ") and err.count("\n") == 1, err)
        self.assertIn(says, err)
        rc, out, err = self.run_it(*arguments, "--json")
        event = json.loads(out.splitlines()[-1])
        self.assertEqual((rc, event["event"]), (code, "error"))
        self.assertEqual((set(event) - {"where"}, err), ({"event", "code", "message"}, ""))
        self.assertNotRegex(event["message"], r"(^|: )\[\w+\] ")
        self.assertEqual(self.files(), [])
        return event["code"]

    def test_makes_a_picture_and_prints_its_path(self):
        rc, out, err = self.run_it("generate", "a red apple", "--seed", "7")
        self.assertEqual((rc, out), (0, "photoflux-7.png\n"), err)
        said = json.loads(subprocess.run(["exiftool", "-j", "-G1", self.folder / "photoflux-7.png"], capture_output=True, check=True).stdout)[0]
        self.assertEqual(said["XMP-iptcExt:DigitalSourceType"], MARK)
        self.assertTrue(said["PNG:Parameters"].startswith("a red apple\nSteps: 4, "), said)
        recipe = json.loads(said["PNG:Photoflux"])
        self.assertEqual((recipe["prompt"], recipe["seed"], recipe["width"]), ("a red apple", 7, 128))

    def test_names_never_hit_a_file_that_is_there(self):
        for name in ("photoflux-7.png", "photoflux-7-2.png", "photoflux-7-3.png"):
            self.assertEqual(self.run_it("generate", "p", "--seed", "7", "--quiet"), (0, name + "\n", ""))

    def test_programs_at_once_never_share_a_name(self):
        # Different sizes: a file that two wrote would not be what both say.
        sizes = [f"{16 * n}x16" for n in range(1, 9)]
        running = [self.start("generate", "p", "--seed", "7", "--count", "3", "--size", size, "--json") for size in sizes]
        told = []
        for process, size in zip(running, sizes, strict=True):
            out, err = process.communicate(timeout=60)
            self.assertEqual(process.returncode, 0, err)
            told += [(e["path"], size) for e in map(json.loads, out.splitlines()) if e["event"] == "picture"]
        self.assertEqual(len({path for path, _ in told}), 24)
        for path, size in told:
            header = pathlib.Path(path).read_bytes()[16:24]
            self.assertEqual(f"{int.from_bytes(header[:4], 'big')}x{int.from_bytes(header[4:], 'big')}", size)
        self.assertEqual(len(self.files()), 24)

    def test_what_cannot_be_said_is_4_and_the_picture_stays(self):
        with open("/dev/full", "w") as full:
            for arguments in (("generate", "p", "--seed", "7"), ("metadata", "show", "photoflux-7.png"), ("doctor",), ("help",),
                              ("generate", "p", "--out", "b.png", "--json"), ("metadata", "show", "b.png", "--json")):
                done = subprocess.run([BIN / "photoflux", *arguments], cwd=self.folder, env=self.environment, stdout=full,
                                      stderr=subprocess.PIPE, text=True, timeout=60)
                self.assertEqual(done.returncode, 4, arguments)
                self.assertIn("Error: the output could not be written (No space", done.stderr)
        closed = subprocess.run(["sh", "-c", '"$0" generate p --out c.png >&-', BIN / "photoflux"], cwd=self.folder,
                                env=self.environment, stderr=subprocess.PIPE, text=True, timeout=60)
        self.assertEqual(closed.returncode, 4, closed.stderr)
        self.assertEqual(self.files(), ["b.png", "c.png", "photoflux-7.png"])
        for name in self.files():
            self.assertEqual(self.run_it("metadata", "show", name)[0], 0, name)

    def test_where_pictures_go(self):
        (self.folder / "there").mkdir()
        for out, count, expected in (("a.jpg", 1, ["a.jpg"]), ("b.png", 2, ["b-1.png", "b-2.png"]),
                                     ("there", 1, ["there/photoflux-5.png"]), ("new/deep/", 1, ["new/deep/photoflux-5.png"]),
                                     ("there/c.jpeg", 2, ["there/c-1.jpeg", "there/c-2.jpeg"])):
            rc, said, err = self.run_it("generate", "p", "--seed", "5", "--count", str(count), "--out", out)
            self.assertEqual((rc, said.split()), (0, expected), err)
            for name in expected:
                self.assertGreater((self.folder / name).stat().st_size, 500)
        before = (self.folder / "a.jpg").stat().st_ino
        self.assertEqual(self.run_it("generate", "other", "--out", "a.jpg")[0], 0)    # replaced whole
        self.assertNotEqual((self.folder / "a.jpg").stat().st_ino, before)

    def test_every_line_of_json_is_an_event(self):
        rc, out, err = self.run_it("generate", "苹果", "--seed", "18446744073709551615", "--count", "2", "--steps", "3",
                                   "--size", "64x32", "--json", "--out", "p.png")
        self.assertEqual((rc, err), (0, ""))
        events = [json.loads(line) for line in out.splitlines()]
        steps = [e for e in events if e["event"] == "progress" and e["stage"] == "denoise"]
        self.assertEqual([(e["picture"], e["step"], e["steps"]) for e in steps],
                         [(p, s, 3) for p in (1, 2) for s in (1, 2, 3)])
        pictures = [e for e in events if e["event"] == "picture"]
        self.assertEqual([e["seed"] for e in pictures], [2**64 - 1, 0])
        self.assertEqual([e["path"] for e in pictures], [str(self.folder.resolve() / f"p-{i}.png") for i in (1, 2)])
        self.assertEqual((events[-1]["event"], events[-1]["pictures"]), ("done", 2))

    def test_wrong_usage_is_2(self):
        for arguments, says in (
                (("generate",), "needs a prompt"), (("generate", "a", "b"), "quotes"), (("generate", "p", "--sed", "1"), "did you mean --seed"),
                (("generate", "p", "--colour", "1"), "--colour"), (("generate", "p", "-x"), "-x"), (("generate", "p", "--steps"), "needs a value"),
                (("generate", "p", "--steps", "four"), "whole number"), (("generate", "p", "--steps", "1.5"), "whole number"),
                (("generate", "p", "--seed", "abc"), "whole number"), (("generate", "p", "--size", "big"), "WIDTHxHEIGHT"),
                (("generate", "p", "--guidance", "high"), "number"), (("generate", "p", "--device", "gpu"), "cuda:N"),
                (("generate", "p", "--precision", "fp64"), "bf16"), (("generate", "p", "--out", "picture.gif"), ".png"),
                (("generate", "p", "--seed", "1", "--seed", "2"), "twice"), (("generate", "p", "--quiet=1"), "no value"),
                (("paint",), "no command"), (("metadata",), "show FILE"), (("metadata", "strip", "a.png"), "--out"), (("doctor", "me"), "me")):
            with self.subTest(arguments):
                self.assertEqual(self.refused(2, *arguments, says=says), "usage")

    def test_bad_input_is_3(self):
        (self.folder / "single").mkdir()
        for arguments, says in (
                (("generate", ""), "empty"), (("generate", " \n\t "), "empty"), (("generate", "p", "--size", "100x100"), "96x96"),
                (("generate", "p", "--size", "0x0"), "16x16"), (("generate", "p", "--size", "-16x16"), "16x16"),
                (("generate", "p", "--size", "65536x16"), "65520x16"), (("generate", "p", "--size", "20000x20000"), "200 megapixels"),
                (("generate", "p", "--count", "0"), "--count"), (("generate", "p", "--steps", "-1"), "--steps"), (("generate", "p", "--steps", "1001"), "1000"),
                (("generate", "p", "--seed", "18446744073709551616"), "64 bits"), (("generate", "p", "--seed", "-1"), "64 bits"),
                (("generate", "p", "--guidance", "nan"), "0 to 100"), (("generate", "p", "--guidance", "-1"), "0 to 100"),
                (("generate", "p", "--model", "nobody"), "mini"), (("generate", "p", "--model", "./nowhere"), "nowhere"),
                (("generate", "p", "--model", "./single"), "model_index.json"), (("generate", "p", "--out", "none/a.png"), "does not exist"),
                (("generate", "p [fail]"), "told to fail"), (("metadata", "show", "none.png"), "does not exist"),
                (("generate", "--from", "none.png"), "does not exist")):
            with self.subTest(arguments):
                self.assertIn(self.refused(3, *arguments, says=says), ("bad_input", "not_found"))

    def test_no_memory_and_no_disk_are_4(self):
        self.assertEqual(self.refused(4, "generate", "p [no-memory]"), "no_memory")
        worker = self.folder.parent / "worker"
        worker.write_text("#!/bin/sh\necho 'photoflux-worker: libtorch_cpu.so: failed to map segment from shared object' >&2\nexit 127\n")
        worker.chmod(0o755)
        self.environment["PHOTOFLUX_WORKER"] = str(worker)
        self.assertEqual(self.refused(4, "generate", "p", says="not enough memory"), "no_memory")

    def test_a_place_that_takes_no_file_is_3_before_the_first_step(self):
        beside = self.folder.parent / "beside"
        (beside / "closed").mkdir(parents=True)
        (beside / "file").write_text("x")
        (beside / "a-2.png").mkdir()
        (beside / "link").symlink_to("nowhere")
        (beside / "link.png").symlink_to("nowhere/a.png")
        os.mkfifo(beside / "pipe.png")
        os.chmod(beside / "closed", 0o500)
        os.chmod(beside.parent, 0o755)
        for path in (beside.parent, *beside.parent.rglob("*")):    # root may write everywhere: it runs as somebody else
            if os.getuid() == 0:
                os.chown(path, NOBODY, NOBODY, follow_symlinks=False)
        as_user = {"user": NOBODY} if os.getuid() == 0 else {}
        started = time.monotonic()
        for out, says in (("closed/", "permissions"), ("closed/a.png", "permissions"), ("closed/new/", "permissions"),
                          ("file/", "stands where a folder"), ("file/a.png", "not a folder"), ("file/deep/a.png", "stands where a folder"),
                          ("link/", "link that leads nowhere"), ("link.png", "does not exist"), ("link/a.png", "does not exist"),
                          ("pipe.png", "pipe"), ("n" * 300 + ".png", "too long"), ("n" * 300 + "/", "too long"), ("/proc/self/", "takes no files")):
            with self.subTest(out):
                rc, said, err = self.run_it("generate", "p [step-ms=3000]", "--out", out if out.startswith("/") else f"{beside}/{out}", **as_user)
                self.assertEqual((rc, said), (3, ""), err)
                self.assertIn(says, err)
        rc, said, err = self.run_it("generate", "p [step-ms=3000]", "--count", "2", "--out", f"{beside}/a.png")
        self.assertEqual((rc, said), (3, ""), err)
        self.assertIn("a-2.png is a folder", err)
        self.assertLess(time.monotonic() - started, 12)    # one picture takes that long

    def test_a_full_disk_leaves_nothing_half_written(self):
        for name in ("full.png", "full.jpg"):
            rc, out, err = self.run_it("generate", "p", "--count", "3", "--size", "256x256", "--out", name, preexec_fn=limit_file_size)
            self.assertEqual((rc, out, self.files()), (4, "", []), err)
            self.assertIn("could not be written", err)

    def test_a_crash_of_the_engine_is_one_sentence(self):
        rc, out, err = self.run_it("generate", "p [crash]", "--quiet")
        self.assertEqual((rc, out, self.files()), (1, "", []))
        self.assertTrue(err.startswith("Error: the engine crashed") and err.count("\n") == 1, err)
        self.environment["PHOTOFLUX_WORKER"] = "/nowhere/photoflux-worker"
        self.refused(3, "generate", "p", says="PHOTOFLUX_WORKER")

    def test_stopping_is_130_within_a_step(self):
        for number in (signal.SIGINT, signal.SIGTERM):
            process = self.start("generate", "p [step-ms=300]", "--count", "5", "--steps", "20", "--json", "--out", "p.png")
            while '"denoise"' not in process.stdout.readline():
                self.assertIsNone(process.poll())
            asked = time.monotonic()
            process.send_signal(number)
            out, err = process.communicate(timeout=30)
            self.assertEqual((process.returncode, err, self.files()), (130, "", []))
            self.assertLess(time.monotonic() - asked, 3)
            self.assertEqual(json.loads(out.splitlines()[-1])["code"], "cancelled")

    def test_stopping_keeps_what_is_finished(self):
        process = self.start("generate", "p [step-ms=100]", "--count", "50", "--steps", "2", "--out", "p.png")
        self.assertEqual(process.stdout.readline(), "p-1.png\n")
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=30)
        self.assertEqual(process.returncode, 130)
        names = self.files()
        self.assertIn("p-1.png", names)
        for name in names:
            self.assertEqual(self.run_it("metadata", "show", name)[0], 0, name)

    def test_a_second_stop_ends_at_once(self):
        process = self.start("generate", "p [stall]", "--json")
        while '"load"' not in process.stdout.readline():
            self.assertIsNone(process.poll())
        process.send_signal(signal.SIGINT)
        time.sleep(0.3)
        self.assertIsNone(process.poll())
        process.send_signal(signal.SIGINT)
        self.assertEqual(process.wait(timeout=5), 130)
        process.communicate()
        self.assertEqual(self.files(), [])

    def test_a_prompt_of_ten_thousand_words_works_and_says_what_counts(self):
        prompt = " ".join(f"word{i}" for i in range(10_000))
        rc, out, err = self.run_it("generate", prompt, "--seed", "1", "--out", "long.jpg")
        self.assertEqual((rc, out), (0, "long.jpg\n"), err)
        self.assertIn("first 256 tokens", err)
        rc, out, _ = self.run_it("metadata", "show", "long.jpg", "--json")
        self.assertEqual(json.loads(out)["recipe"]["prompt"], prompt)
        self.assertNotIn("tokens", self.run_it("generate", "a few words", "--seed", "1")[2])

    def test_makes_a_picture_again_from_itself(self):
        for name in ("first.png", "first.jpg"):
            arguments = ("--seed", "99", "--size", "64x48", "--steps", "3", "--guidance", "2.5", "--max-sequence-length", "100")
            self.assertEqual(self.run_it("generate", "a boat, at sea: \"Ñandú\"", "--model", "mini", *arguments, "--out", name)[0], 0)
            rc, out, err = self.run_it("generate", "--from", name, "--model", "mini", "--out", "again" + name)
            self.assertEqual((rc, out), (0, f"again{name}\n"), err)
            self.assertEqual((self.folder / name).read_bytes(), (self.folder / ("again" + name)).read_bytes())
        rc, out, err = self.run_it("generate", "--from", "first.png", "--out", "x.png")    # made with "fake", which is not installed
        self.assertEqual(rc, 3)
        self.assertIn('"fake"', err)
        (self.models / "mini" / "photoflux.json").write_text('{"name": "fake"}')
        self.assertEqual(self.run_it("generate", "--from", "first.png", "--out", "x.png")[0], 0)

    def test_metadata_show_and_strip(self):
        self.run_it("generate", "secret words", "--seed", "1", "--out", "a.png")
        rc, out, err = self.run_it("metadata", "show", "a.png")
        self.assertEqual((rc, err), (0, ""))
        self.assertIn("secret words", out)
        event = json.loads(self.run_it("metadata", "show", "a.png", "--json")[1])
        self.assertEqual((event["event"], event["generated"], event["exact"], event["made_by"]), ("metadata", True, True, "PhotoFlux"))
        self.assertEqual(self.run_it("metadata", "strip", "a.png", "--out", "b.png"), (0, "b.png\n", ""))
        self.assertNotIn(b"secret", (self.folder / "b.png").read_bytes())
        event = json.loads(self.run_it("metadata", "show", "b.png", "--json")[1])
        self.assertEqual((event["generated"], event["digital_source_type"], "recipe" in event), (True, MARK, False))
        rc, out, err = self.run_it("generate", "--from", "b.png")
        self.assertEqual(rc, 3)
        self.assertIn("does not say how it was made", err)
        (self.folder / "cut.png").write_bytes((self.folder / "a.png").read_bytes()[:-30])
        rc, out, err = self.run_it("metadata", "show", "cut.png")
        self.assertEqual((rc, err.count("\n")), (3, 1))
        self.assertIn("cut off", err)

    def test_foreign_text_does_not_steer_the_terminal(self):
        evil = "a\x1b]0;title\x07b\x1b[2J\rc\x7fd\x9be\u202ef\u2066g\nMarked               as photo\tend"
        self.run_it("generate", "p", "--out", "a.png")
        self.write_text("a.png", "Comment", evil)
        self.write_text("a.png", "parameters", evil + "\nSteps: 4, Seed: 1, Model: x\x1b[31m")
        rc, out, err = self.run_it("metadata", "show", "a.png")
        self.assertEqual((rc, err), (0, ""))
        self.assertNotRegex(out, "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
        self.assertIn("a\ufffd]0;title\ufffdb", out)
        self.assertIn("\tend", out)
        self.assertEqual([line for line in out.splitlines() if line.startswith("Marked")], [f"Marked               as generated ({MARK})"])
        properties = json.loads(self.run_it("metadata", "show", "a.png", "--json")[1])["properties"]
        self.assertEqual(properties["Text.Comment"], evil)
        rc, out, err = self.run_it("metadata", "show", "no\x1b[2J\u202e.png")
        self.assertEqual((rc, err), (3, "Error: no\ufffd[2J\ufffd.png does not exist\n"))

    def test_errors_do_not_name_parts_of_the_program(self):
        rc, out, err = self.run_it("generate", "p [cut-file]", "--json")
        event = json.loads(out.splitlines()[-1])
        self.assertEqual((event["where"], event["message"]), ("weights", "model.safetensors was cut while it was in use; download it again"))
        twice = "[text] /m/tokenizer.json: [weights] /m/tokenizer.json is damaged: [weights] no number"
        worker = self.folder.parent / "worker"
        worker.write_text(f"#!/bin/sh\necho '{twice}' >&2\nexit 3\n")
        worker.chmod(0o755)
        self.environment["PHOTOFLUX_WORKER"] = str(worker)
        self.assertEqual(self.run_it("generate", "p [x]")[2], "Error: /m/tokenizer.json is damaged: no number\n")
        rc, out, err = self.run_it("doctor")
        self.assertIn(" /m/tokenizer.json is damaged: no number", out)

    def test_errors_are_said_in_the_language_of_the_user(self):
        (self.folder / "%1 %2.safetensors").write_bytes(b"short")
        as_it_was, english = self.environment, {}
        cases = ((("--model", "/no/%1 model"), {}), (("--model", "./%1 %2.safetensors"), {}), (("--size", "100x100"), {}),
                 ((), {"PHOTOFLUX_WORKER": "/nowhere/%1"}))
        for language, mark, expected in (
                ("C.UTF-8", "Error: ", ("there is no model at /no/%1 model", "/%1 %2.safetensors ends after 5 bytes, inside its first number",
                                        "100x100 pixels cannot be made", 'PHOTOFLUX_WORKER names "/nowhere/%1"')),
                ("es_ES.UTF-8", "Error: ", ("no hay ningún modelo en /no/%1 model", "/%1 %2.safetensors termina tras 5 bytes, dentro de su primer número",
                                            "no se pueden crear 100x100 píxeles", "PHOTOFLUX_WORKER indica «/nowhere/%1»")),
                ("zh_CN.UTF-8", "错误：", ("/no/%1 model 处没有模型", "/%1 %2.safetensors 在 5 字节后结束，位于其第一个数字之内",
                                          "无法生成 100x100 像素", "PHOTOFLUX_WORKER 指定的“/nowhere/%1”"))):
            for number, (arguments, environment) in enumerate(cases):
                with self.subTest(language=language, says=expected[number]):
                    self.environment = {**as_it_was, **environment, "LC_ALL": language, "LANGUAGE": ""}
                    rc, out, err = self.run_it("generate", "p", *arguments)
                    self.assertEqual((out, err.count("\n")), ("", 1), err)
                    self.assertTrue(err.startswith(mark), err)
                    self.assertIn(expected[number], err)
                    # Programs read the same words in every language; what the command line itself says is not among them.
                    event = json.loads(self.run_it("generate", "p", *arguments, "--json")[1])
                    if "where" in event:
                        self.assertEqual(event["message"], english.setdefault(number, event["message"]))
        self.assertEqual(len(english), 3)

    def test_notes_say_what_the_model_does_not_do(self):
        tokenizer = self.models / "mini" / "tokenizer_2"
        shutil.copytree(SOURCE / "resources" / "tokenizers" / "t5", tokenizer)
        limit = json.loads((tokenizer / "tokenizer_config.json").read_text())["model_max_length"]
        note = self.run_it("generate", "p", "--guidance", "3")[2]
        self.assertIn("Note: --guidance has no effect", note)
        note = self.run_it("generate", "p", "--max-sequence-length", str(limit + 1))[2]
        self.assertIn(f"Note: --max-sequence-length {limit + 1} is more than this model reads; {limit} is used", note)
        note = self.run_it("generate", "x," * 300)[2]    # one word of 602 tokens, as transformers counts
        self.assertIn("Note: the prompt has 602 tokens", note)
        for quiet in (("x," * 30,), ("the " * 200,), ("x," * 300, "--max-sequence-length", str(limit)), ("p", "--max-sequence-length", "9")):
            if limit >= 602 or quiet[0] != "x," * 300:
                self.assertNotIn("Note", self.run_it("generate", *quiet)[2])
        (self.models / "mini" / "transformer" / "config.json").write_text('{"guidance_embeds": true}')
        self.assertNotIn("Note", self.run_it("generate", "p", "--guidance", "3")[2])

    def test_says_what_it_knows_of_a_recipe_that_it_cannot_follow(self):
        for keyword, text, says in (("photoflux", '{"program": "PhotoFlux", "format": 99}', "newer PhotoFlux"),
                                    ("prompt", '{"3": {"class_type": "KSampler"}}', "ComfyUI"),
                                    ("invokeai_metadata", '{"app_version": "5"}', "InvokeAI")):
            self.run_it("generate", "p", "--out", "a.png")
            self.run_it("metadata", "strip", "a.png", "--out", "a.png")
            self.write_text("a.png", keyword, text)
            rc, out, err = self.run_it("generate", "--from", "a.png", "--out", "b.png")
            self.assertEqual((rc, out, self.files()), (3, "", ["a.png"]), err)
            self.assertIn(says, err)
            self.assertNotIn("does not say", err)
        self.run_it("metadata", "strip", "a.png", "--out", "a.png")
        self.write_text("a.png", "photoflux", '{"program": "PhotoFlux", "format": 99}')
        self.write_text("a.png", "parameters", "an apple\nSteps: 4, Sampler: Euler, Seed: 1, Size: 64x64")
        rc, out, err = self.run_it("generate", "--from", "a.png", "--out", "b.png")
        self.assertEqual(rc, 0, err)
        self.assertIn("newer PhotoFlux", err)
        self.assertNotIn("another program", err)

    def test_doctor(self):
        rc, out, err = self.run_it("doctor", "--json")
        event = json.loads(out)
        self.assertEqual((rc, event["event"], event["healthy"]), (0, "doctor", True), out)
        names = {finding["name"] for finding in event["findings"]}
        self.assertLessEqual({"engine", "model", "memory", "processor", "can run", "display"}, names)
        self.environment["PHOTOFLUX_WORKER"] = "/nowhere"
        rc, out, _ = self.run_it("doctor")
        self.assertEqual(rc, 3)
        self.assertIn("PHOTOFLUX_WORKER", out)

    def test_help_and_version(self):
        for arguments in (("help",), ("--help",), ("generate", "--help"), ("metadata", "--help"), ("doctor", "-h"), ("version",)):
            rc, out, err = self.run_it(*arguments)
            self.assertEqual((rc, err), (0, ""), arguments)
            self.assertIn("photoflux", out)
        self.assertEqual(self.run_it()[0], 2)

    def test_on_a_terminal_one_line_is_rewritten(self):
        ours, theirs = pty.openpty()
        process = subprocess.Popen([BIN / "photoflux", "generate", "p [step-ms=50]", "--seed", "3"], cwd=self.folder,
                                   env=self.environment, stdout=subprocess.PIPE, stderr=theirs)
        os.close(theirs)
        process.wait(timeout=30)
        said = b""
        while True:
            try:
                part = os.read(ours, 4096)
            except OSError:
                break
            if not part:
                break
            said += part
        os.close(ours)
        self.assertEqual(process.stdout.read(), b"photoflux-3.png\n")
        process.stdout.close()
        self.assertIn(b"\r\x1b[KStep 2 of 4", said)
        self.assertEqual(said.count(b"\n"), 1, said)    # only the closing sentence


if __name__ == "__main__":
    unittest.main()
