"""What a disk may hold after a power cut, from what disk_shim.cpp recorded.

A file's bytes are on the disk for sure once the file was synced, a name once its folder was. Of everything else a power
cut keeps what it likes; these are the disks that are made for each moment:
    names dropped  as POSIX allows: new names, renames and removals since the folder's last sync never happened
    names kept     as most file systems do it: they happened, at once and in order
    bytes dropped  since the file's last sync: with names kept, the file that was renamed too early is empty
    bytes kept
    bytes some     each write since the last sync by chance
"""

import dataclasses
import hashlib
import os
import pathlib

NAMES = ("dropped", "kept")
BYTES = ("dropped", "kept", "some")


@dataclasses.dataclass
class File:
    data: bytearray
    synced: bytes
    since: list  # of calls that change a bytearray


class Folder:
    def __init__(self):
        self.now, self.sure = {}, {}  # name → File or Folder


def write(data, place, piece):
    if len(data) < place:
        data.extend(bytes(place - len(data)))
    data[place:place + len(piece)] = piece


def truncate(data, size):
    del data[size:]
    data.extend(bytes(size - len(data)))


def grow(data, size):
    data.extend(bytes(max(0, size - len(data))))


class Disk:
    """Names and bytes of a folder, as programs see them and as they are on the disk for sure."""

    def __init__(self, root):
        self.root, self.top = str(root), Folder()
        self.inodes = {}  # number → File, of those that exist now
        for folder, folders, files in os.walk(root):
            here = self.find(folder)
            here.now.update({name: Folder() for name in folders})
            for name in files:
                path = os.path.join(folder, name)
                data = pathlib.Path(path).read_bytes()
                here.now[name] = self.inodes.setdefault(os.stat(path).st_ino, File(bytearray(data), data, []))
            here.sure = dict(here.now)

    def find(self, path):
        """What programs see there; nothing: None."""
        found = self.top
        for name in os.path.relpath(path, self.root).split("/"):
            if name != ".":
                found = found.now.get(name) if isinstance(found, Folder) else None
        return found

    def play(self, name, inode, place, data, path, other):
        path = path.rstrip("/")
        names, last = (self.find(os.path.dirname(path)).now, os.path.basename(path)) if path and path != self.root else (None, "")
        if name == "create":
            names[last] = self.inodes[inode] = File(bytearray(), b"", [])
        elif name == "mkdir":
            names[last] = Folder()
        elif name in ("rename", "link"):
            self.find(os.path.dirname(other)).now[os.path.basename(other)] = names[last]
            if name == "rename":
                del names[last]
        elif name == "unlink":
            del names[last]
        elif name == "sync" and isinstance(self.find(path), Folder):
            folder = self.find(path)
            folder.sure = dict(folder.now)
        elif name == "sync":
            file = self.inodes[inode]
            file.synced, file.since = bytes(file.data), []
        else:
            change = {"write": lambda to: write(to, place, data), "truncate": lambda to: truncate(to, place),
                      "grow": lambda to: grow(to, place)}[name]
            file = self.inodes[inode]
            change(file.data)
            file.since.append(change)

    def left(self, names, kept, chance):
        """Path → bytes, or None for a folder, of one disk that a power cut may leave now."""
        all_ = {}

        def bytes_of(file):
            if kept == "kept":
                return bytes(file.data)
            data = bytearray(file.synced)
            if kept == "some":
                for change in file.since:
                    if chance.random() < 0.5:
                        change(data)
            return bytes(data)

        def walk(folder, path):
            for name, entry in sorted((folder.now if names == "kept" else folder.sure).items()):
                inner = os.path.join(path, name)
                if isinstance(entry, Folder):
                    all_[inner] = None
                    walk(entry, inner)
                elif not name.endswith("-shm"):  # memory that processes share; SQLite never believes what lies there
                    all_[inner] = bytes_of(entry)

        walk(self.top, "")
        return all_


def recording(log):
    """(name, inode, place, bytes, path, path), …"""
    text, at, calls = log.read_bytes(), 0, []
    while at < len(text):
        end = text.index(b"\n", at)
        name, inode, place, size, path, other = text[at:end].decode().split("\t")
        at = end + 1 + int(size)
        calls.append((name, int(inode), int(place), text[end + 1:at], path, other))
    return calls


def unlike(disk, root):
    """Paths whose bytes the recording does not explain: calls that the shim does not know."""
    left = disk.left("kept", "kept", None)
    there = {os.path.relpath(path, root): None if path.is_dir() else path.read_bytes()
             for path in pathlib.Path(root).rglob("*") if not path.name.endswith("-shm")}
    return sorted(path for path in left.keys() | there.keys() if left.get(path, 0) != there.get(path, 0))


def put(left, root):
    for path, data in left.items():
        if data is None:
            (root / path).mkdir(parents=True, exist_ok=True)
        else:
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_bytes(data)


def fingerprint(left):
    hash_ = hashlib.sha256()
    for path, data in left.items():
        hash_.update(path.encode() + b"\0" + (b"/" if data is None else hashlib.sha256(data).digest()))
    return hash_.digest()
