"""Talks to the worker program in Python, byte by byte as core/protocol/frame.h describes it."""

import json
import os
import select
import signal
import struct
import subprocess
import sys
import tempfile
import time
import unittest

WORKER = os.path.join(os.environ["PHOTOFLUX_BIN_DIR"], "photoflux-fake-worker")
PATIENCE = 20
PROTOCOL = 5


def frame(header, payload=b""):
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    return struct.pack("<II", len(text), len(payload)) + text + payload


class Worker:
    def __init__(self, greet=True, program=WORKER):
        self.process = subprocess.Popen(
            [program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, bufsize=0)
        if greet:
            self.send({"type": "hello", "protocol": PROTOCOL, "program_version": "test"})
            self.hello, _ = self.read()

    def send(self, header, payload=b""):
        self.process.stdin.write(frame(header, payload))

    def exactly(self, count):
        data = b""
        while len(data) < count:
            if not select.select([self.process.stdout], [], [], PATIENCE)[0]:
                raise TimeoutError("the worker says nothing")
            part = self.process.stdout.read(count - len(data))
            if not part:
                raise EOFError
            data += part
        return data

    def read(self):
        header, payload = struct.unpack("<II", self.exactly(8))
        return json.loads(self.exactly(header)), self.exactly(payload)

    def until(self, *types):
        while True:
            header, payload = self.read()
            if header["type"] in types:
                return header, payload

    def ends(self):
        return self.process.wait(PATIENCE)

    def close(self):
        self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout, self.process.stderr):
            pipe.close()


class WorkerSession(unittest.TestCase):
    def worker(self, greet=True):
        worker = Worker(greet)
        self.addCleanup(worker.close)
        return worker

    def generate(self, worker, number, prompt, **more):
        worker.send({"type": "generate", "id": number,
                     "request": {"model": tempfile.gettempdir(), "prompt": prompt, **more}})

    def test_hello_names_protocol_and_machine(self):
        hello = self.worker().hello
        self.assertEqual((hello["type"], hello["protocol"]), ("hello", PROTOCOL))
        self.assertEqual(hello["machine"]["torch_version"], "fake")

    def test_a_picture_with_previews(self):
        worker = self.worker()
        self.generate(worker, 3, "a fox", width=64, height=32, steps=2, previews=True, seed=2**63)
        progress, preview = worker.until("progress")
        self.assertEqual((progress["progress"]["stage"], preview), ("load", b""))
        progress, preview = worker.until("progress")
        self.assertEqual(len(preview), 8 * 4 * 3)
        picture, pixels = worker.until("picture")
        self.assertEqual(picture["id"], 3)
        self.assertEqual(picture["picture"]["pixels"], {"width": 64, "height": 32})
        self.assertEqual(picture["picture"]["seed"], 2**63)
        self.assertEqual(len(pixels), 64 * 32 * 3)
        self.assertEqual(worker.until("finished")[0], {"type": "finished", "id": 3})

    def test_jobs_run_in_turn_and_cancel_is_heard_within_a_step(self):
        worker = self.worker()
        self.generate(worker, 1, "[step-ms=100]", steps=1000)
        self.generate(worker, 2, "a hare")
        worker.until("progress")
        started = time.monotonic()
        worker.send({"type": "cancel", "id": 1})
        worker.send({"type": "cancel", "id": 77})
        self.assertEqual(worker.until("cancelled", "picture")[0], {"type": "cancelled", "id": 1})
        self.assertLess(time.monotonic() - started, 2)
        self.assertEqual(worker.until("finished")[0]["id"], 2)

    def test_a_used_id_is_refused_alone(self):
        worker = self.worker()
        self.generate(worker, 1, "[wait]")
        self.generate(worker, 1, "a hare")
        self.assertEqual(worker.until("error")[0]["error"]["code"], "usage")
        worker.send({"type": "cancel", "id": 1})
        worker.until("cancelled")

    def test_inspect_and_machine_are_answered_during_a_job(self):
        worker = self.worker()
        self.generate(worker, 1, "[wait]")
        worker.send({"type": "inspect", "model": tempfile.gettempdir()})
        self.assertEqual(worker.until("inspected")[0]["summary"]["native_size"], 128)
        worker.send({"type": "inspect", "model": "/nowhere"})
        self.assertEqual(worker.until("inspect_failed")[0]["error"]["code"], "not_found")
        worker.send({"type": "machine"})
        self.assertEqual(worker.until("machine")[0]["machine"]["threads"], 2)

    def test_stray_prints_go_to_stderr(self):
        worker = self.worker()
        self.generate(worker, 1, "[print]", steps=1)
        worker.until("finished")
        worker.send({"type": "shutdown"})
        self.assertEqual(worker.ends(), 0)
        self.assertIn(b"a careless library", worker.process.stderr.read())

    def test_the_parents_end_ends_it_during_a_job(self):
        worker = self.worker()
        self.generate(worker, 1, "[wait]")
        worker.until("progress")
        worker.process.stdin.close()
        self.assertEqual(worker.ends(), 0)

    def test_a_parent_killed_with_both_pipes_leaves_no_worker(self):
        # The middle process starts the worker, tells its pid, and is killed while pictures stream.
        middle = subprocess.Popen([sys.executable, "-c", f"""
import sys; sys.path.insert(0, {os.path.dirname(os.path.abspath(__file__))!r})
import tempfile, time, worker_session_test as t
w = t.Worker()
w.send({{"type": "generate", "id": 1, "request": {{"model": tempfile.gettempdir(), "prompt": "[step-ms=1]", "count": 100000}}}})
w.until("picture")
print(w.process.pid, flush=True)
time.sleep(60)
"""], stdout=subprocess.PIPE)
        pid = int(middle.stdout.readline())
        middle.send_signal(signal.SIGKILL)
        self.assertEqual(middle.wait(), -signal.SIGKILL)
        middle.stdout.close()
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline and self.alive(pid):
            time.sleep(0.05)
        self.assertFalse(self.alive(pid))

    @staticmethod
    def alive(pid):
        try:
            with open(f"/proc/{pid}/stat") as stat:
                return stat.read().rsplit(")", 1)[1].split()[0] != "Z"
        except FileNotFoundError:
            return False

    def test_an_engine_that_hangs_does_not_outlive_its_parent(self):
        worker = self.worker()
        self.generate(worker, 1, "[stall]")
        worker.until("progress")
        worker.process.stdin.close()
        self.assertEqual(worker.ends(), 0)

    def test_ctrl_c_is_left_to_the_parent(self):
        worker = self.worker()
        self.generate(worker, 1, "[slow]")
        worker.until("progress")
        worker.process.send_signal(signal.SIGINT)
        worker.until("finished")

    def test_nonsense_is_rejected_with_a_sentence_and_exit_2(self):
        hello = {"type": "hello", "protocol": PROTOCOL, "program_version": "test"}
        for name, data, said in [
            ("another version", frame({**hello, "protocol": PROTOCOL + 1}), "protocol"),
            ("no hello", frame({"type": "machine"}), "first message must be hello"),
            ("unknown type", frame(hello) + frame({"type": "dance"}), "dance"),
            ("unknown field", frame(hello) + frame({"type": "cancel", "id": 1, "why": 2}), "cancel.why"),
            ("mistyped field", frame(hello) + frame({"type": "cancel", "id": "1"}), "cancel.id"),
            ("no JSON", frame(b"{"), "JSON"),
            ("long header", struct.pack("<II", 2**32 - 1, 0), "header"),
            ("long payload", struct.pack("<II", 2, 2**31), "payload"),
            ("text", b"GET / HTTP/1.1\r\n\r\n", "is announced"),
        ]:
            with self.subTest(name):
                worker = self.worker(greet=False)
                worker.process.stdin.write(data)
                rejected, _ = worker.until("rejected")
                self.assertIn(said, rejected["error"]["message"])
                self.assertEqual(worker.ends(), 2)

    def test_version(self):
        said = subprocess.run([WORKER, "--version"], capture_output=True, text=True, check=True).stdout
        self.assertRegex(said, rf"^photoflux\S*-worker \d+\.\d+\.\d+, worker protocol {PROTOCOL}$")


if __name__ == "__main__":
    unittest.main()
