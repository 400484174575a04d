"""A hub on this machine for tests in Python, and a catalogue of what it has."""

import hashlib
import http.server
import json
import random
import threading
import time

COMMIT = "c" * 40


class Hub(http.server.ThreadingHTTPServer):
    """Serves `files` as a hub does: ranges, the SHA-256 in its own answer, and as slowly as `pause` says."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.files, self.seen, self.pause, self.token = {}, [], 0.0, None
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def address(self):
        return f"http://127.0.0.1:{self.server_port}"

    def handle_error(self, *_):
        pass  # clients are killed on purpose


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.server.seen.append((self.path, dict(self.headers)))
        contents = self.server.files.get(self.path)
        if contents is None:
            return self.send_error(404)
        if self.server.token and self.headers.get("Authorization") != f"Bearer {self.server.token}":
            return self.send_error(401)
        first = int(self.headers.get("Range", "bytes=0-").removeprefix("bytes=").split("-")[0])
        self.send_response(206 if first else 200)
        if first:
            self.send_header("Content-Range", f"bytes {first}-{len(contents) - 1}/{len(contents)}")
        self.send_header("Content-Length", str(len(contents) - first))
        self.send_header("X-Linked-Etag", f'"{hashlib.sha256(contents).hexdigest()}"')
        self.end_headers()
        for at in range(first, len(contents), 65536):
            self.wfile.write(contents[at : at + 65536])
            if self.server.pause:
                time.sleep(self.server.pause)

    def log_message(self, *_):
        pass


def write_catalogue(path, hub):
    """Puts two files on the hub and writes a catalogue of them: Small needs Small-Ae, Strict asks for its licence.

    Returns their contents by name."""
    maker = random.Random(7)
    contents = {"model.safetensors": maker.randbytes(4_000_003), "ae.safetensors": maker.randbytes(300_001)}
    for name, data in contents.items():
        hub.files[f"/someone/flux/resolve/{COMMIT}/{name}"] = data

    def entry(name, kind, licence, folder, file, needs):
        return {"id": name, "name": name.title(), "kind": kind, "precision": "bf16", "licence": licence, "needs": needs,
                "files": [{"folder": folder, "name": file, "size": len(contents[file]),
                           "sha256": hashlib.sha256(contents[file]).hexdigest(),
                           "places": [f"someone/flux@{COMMIT}:{file}"]}]}  # fmt: skip

    licences = [{"id": "free", "name": "Free Licence", "address": "https://free.example"},
                {"id": "strict", "name": "Strict Licence", "address": "https://strict.example", "ask": True,
                 "summary": {"en": "Nothing is allowed.", "es": "Nada está permitido."}}]  # fmt: skip
    entries = [entry("small", "model", "free", "diffusion_models", "model.safetensors", ["small-ae"]),
               entry("strict", "model", "strict", "diffusion_models", "model.safetensors", []),
               entry("small-ae", "autoencoder", "free", "vae", "ae.safetensors", [])]  # fmt: skip
    path.write_text(json.dumps({"licences": licences, "entries": entries}))
    return contents
