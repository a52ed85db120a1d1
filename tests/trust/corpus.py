"""Six hundred files that want to do harm, made anew from a seed: images, annotations, archives, projects, model folders.

python -m tests.trust.corpus FOLDER
"""

from __future__ import annotations

import io
import json
import os
import random
import sqlite3
import struct
import sys
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from PIL import Image

from crossalign_gui.storage.formats.registry import formats
from crossalign_gui.storage.project import FILE_NAME, Project
from tests.storage.formats.fuzz import change
from tests.storage.formats.helpers import make_seeds
from tests.tiny import save

_SEED = 20261124
NAMES = ("new\nline.png", "tab\t.png", "bell\a.png", "right\u202eto\u202cleft.png", "quote'\".png", "percent%2e%2e.png", "-rf.png",
         "{}.png", "{0.__class__}.png", "<b>bold&amp;.png", "nul%00.png", "ünï\u0301.png", "名前.png", "space .png", "a" * 99 + ".png",
         "surrogate\udcff.png", "zero\u200bwidth.png",
         "con.png", "$(touch x).png", "..png")  # fmt: skip


def make(folder: Path) -> dict[str, list[Path]]:
    """All of them below `folder`, by kind: image, annotation, archive, project, model."""
    rng = random.Random(_SEED)
    folder.mkdir(parents=True, exist_ok=True)
    return {
        "image": list(_images(folder / "images", rng)),
        "annotation": list(_annotations(folder / "annotations", rng)),
        "archive": list(_archives(folder / "archives", rng)),
        "project": list(_projects(folder / "projects", rng)),
        "model": list(_models(folder / "models", rng)),
    }


# ------------------------------------------------------------------------ images


def picture(rng: random.Random) -> Image.Image:
    values = np.random.default_rng(rng.randrange(2**32)).integers(0, 256, (48, 64, 3), np.uint8)
    return Image.fromarray(values)


def _images(folder: Path, rng: random.Random) -> Iterator[Path]:
    folder.mkdir()
    for suffix, form in (
        (".png", "PNG"),
        (".jpg", "JPEG"),
        (".tif", "TIFF"),
        (".webp", "WEBP"),
        (".bmp", "BMP"),
        (".gif", "GIF"),
    ):
        file = io.BytesIO()
        picture(rng).save(file, form)
        good = file.getvalue()
        for number in range(12):
            yield _write(folder / f"cut{number}{suffix}", good[: len(good) * number // 12])
            flipped = bytearray(good)
            for _ in range(1 + number):
                flipped[rng.randrange(len(flipped))] ^= 1 << rng.randrange(8)
            yield _write(folder / f"flipped{number}{suffix}", bytes(flipped))
        yield _write(
            folder / f"wrong{suffix}", b"GIF89a" + rng.randbytes(200) if suffix != ".gif" else b"\x89PNG" + rng.randbytes(200)
        )
        yield _write(folder / f"text{suffix}", b"this is no picture\n" * 20)
        yield _write(folder / f"zeros{suffix}", bytes(5000))
    for name, size in (("bomb", (60_000, 60_000)), ("wide", (2**31 - 1, 1)), ("none", (0, 0)), ("tall", (1, 2**31 - 1))):
        yield _write(folder / f"{name}.png", _png(size, zlib.compress(bytes(100_000), 9)))
    yield _write(
        folder / "real-bomb.png", _png((14_000, 14_000), zlib.compress(bytes(14_000 * (14_000 // 8 + 1)), 9), bits=1, colour=0)
    )
    yield _write(folder / "text-bomb.png", _png((4, 4), zlib.compress(bytes(52)), text=zlib.compress(bytes(100_000_000), 1)))
    yield _write(folder / "icc-bomb.png", _png((4, 4), zlib.compress(bytes(52)), icc=zlib.compress(bytes(50_000_000), 1)))
    frames = [picture(rng) for _ in range(2)]
    frames[0].save(folder / "many-frames.gif", save_all=True, append_images=frames * 100)
    yield folder / "many-frames.gif"
    exif = Image.Exif()
    exif[274] = 77
    exif[271] = "x" * 60_000
    picture(rng).save(folder / "exif.jpg", exif=exif)
    yield folder / "exif.jpg"
    yield _write(
        folder / "loop.tif", b"II*\0\x08\0\0\0\x01\0\0\x01\x04\0\x01\0\0\0\x40\0\0\0\x08\0\0\0"
    )  # the next directory is itself
    (folder / "folder.png").mkdir()
    yield folder / "folder.png"
    for name, target in (
        ("self.png", "self.png"),
        ("zero.png", "/dev/zero"),
        ("password.png", "/etc/passwd"),
        ("gone.png", "/nowhere"),
    ):
        (folder / name).symlink_to(target)
        yield folder / name
    os.mkfifo(folder / "pipe.png")
    yield folder / "pipe.png"
    file = io.BytesIO()
    picture(rng).save(file, "PNG")
    (folder / "names").mkdir()
    for name in NAMES:
        yield _write(folder / "names" / name, file.getvalue())


def _png(size: tuple[int, int], data: bytes, bits: int = 8, colour: int = 2, text: bytes = b"", icc: bytes = b"") -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    more = (chunk(b"zTXt", b"a\0\0" + text) if text else b"") + (chunk(b"iCCP", b"a\0\0" + icc) if icc else b"")
    head = struct.pack(">IIBBBBB", *size, bits, colour, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + more + chunk(b"IDAT", data) + chunk(b"IEND", b"")


# ------------------------------------------------------------------- annotations


def _annotations(folder: Path, rng: random.Random) -> Iterator[Path]:
    folder.mkdir()
    for name in (name for name, form in formats().items() if form.read):
        place = folder / name
        place.mkdir()
        for seed in make_seeds(name, place):
            files = sorted(item for item in seed.rglob("*") if item.is_file()) if seed.is_dir() else [seed]
            for number in range(5):
                victim = rng.choice(files)
                yield _write(place / f"{seed.stem}-{number}-{victim.name}", change(victim, rng))
    bomb = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    yield _write(
        folder / "bomb.xml",
        f'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a0 "ha">{bomb}]><annotations>&a11;</annotations>'.encode(),
    )
    yield _write(folder / "file.xml", b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><annotation>&b;</annotation>')
    yield _write(folder / "deep.json", b"[" * 200_000)
    yield _write(folder / "deep.xml", b"<annotations>" * 100_000)
    yield _write(folder / "line.jsonl", b'{"a": "' + b"x" * 40_000_000)
    yield _write(folder / "number.json", b'{"images": [{"id": ' + b"9" * 100_000 + b"}]}")
    yield _write(folder / "nan.json", b'{"images": [{"id": NaN, "width": Infinity}]}')
    yield _write(folder / "escape.jsonl", json.dumps({"filename": "../../../../etc/passwd", "height": 9, "width": 9}).encode())
    yield _write(folder / "binary.csv", rng.randbytes(20_000))
    yield _write(folder / "utf16.json", '{"images": []}'.encode("utf-16"))


# ---------------------------------------------------------------------- archives


def _archives(folder: Path, rng: random.Random) -> Iterator[Path]:
    folder.mkdir()
    good = _zip({"annotations.xml": b"<annotations/>", "a.jpg": b"x" * 500})
    for number in range(10):
        yield _write(folder / f"cut{number}.zip", good[: len(good) * number // 10])
        flipped = bytearray(good)
        flipped[rng.randrange(len(flipped))] ^= 255
        yield _write(folder / f"flipped{number}.zip", bytes(flipped))
    yield _write(folder / "bomb.zip", _zip({f"{n}.json": bytes(20_000_000) for n in range(5)}))
    inner = _zip({"a.json": bytes(10_000_000)})
    for _ in range(5):
        inner = _zip({f"{n}.zip": inner for n in range(4)})
    yield _write(folder / "recursive.zip", inner)
    for number, name in enumerate(("../out.json", "/etc/cron.d/a", "..\\out.json", "C:\\a.json", "a/../../b.json")):
        yield _write(folder / f"escape{number}.zip", _zip({name: b"{}"}))
    yield _write(folder / "many.zip", _zip({f"{n}.json": b"" for n in range(20_000)}))
    link = zipfile.ZipInfo("link.json")
    link.external_attr = 0o120777 << 16
    yield _write(folder / "link.zip", _zip({link: b"/etc/passwd"}))


def _zip(entries: dict[str, bytes] | dict[zipfile.ZipInfo, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return file.getvalue()


# ---------------------------------------------------------------------- projects


def _projects(folder: Path, rng: random.Random) -> Iterator[Path]:
    folder.mkdir()
    seed = folder / "seed"
    seed.mkdir()
    picture(rng).save(seed / "a.png")
    with Project.for_folder(seed) as project:
        project.add_images([seed / "a.png"])
    good = (seed / FILE_NAME).read_bytes()
    for number in range(30):
        place = folder / f"flipped{number}"
        place.mkdir()
        picture(rng).save(place / "a.png")
        flipped = bytearray(good[: len(good) * (number + 1) // 30] if number % 3 == 0 else good)
        for _ in range(1 + number):
            flipped[rng.randrange(len(flipped))] ^= 1 << rng.randrange(8)
        yield _write(place / FILE_NAME, bytes(flipped))
    for name, statements in {
        "endless-view": ["DROP TABLE item", "CREATE VIEW item AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n) "
                         "SELECT id, 'x' AS image, 'region' AS kind, 1 AS place, NULL AS owner, NULL AS target, NULL AS text, "
                         "NULL AS status, '{}' AS body FROM n"],
        "trigger": ["CREATE TRIGGER t AFTER INSERT ON image BEGIN DELETE FROM image; END"],
        "no-table": ["DROP TABLE item"],
        "bad-body": ["INSERT INTO item (id, image, kind, place, body) SELECT 'x', id, 'region', 0, '{\"shape\": 7}' FROM image"],
        "escape": ["UPDATE image SET uri = '../../../../etc/passwd'"],
        "absolute": ["UPDATE image SET uri = 'file:///dev/zero'"],
        "remote": ["UPDATE image SET uri = 'file://server/share/a.png'"],
        "future": ["PRAGMA user_version = 9999"],
    }.items():  # fmt: skip
        place = folder / name
        place.mkdir()
        picture(rng).save(place / "a.png")
        _write(place / FILE_NAME, good)
        database = sqlite3.connect(place / FILE_NAME)
        for statement in statements:
            database.execute(statement)
        database.commit()
        database.close()
        yield place / FILE_NAME
    for name, data in {"empty": b"", "text": b"hello" * 500, "head": good[:100]}.items():
        (folder / name).mkdir()
        yield _write(folder / name / FILE_NAME, data)


# ------------------------------------------------------------------------ models


def _models(folder: Path, rng: random.Random) -> Iterator[Path]:
    folder.mkdir()
    seed = save("clip", folder / "seed")
    files = {path.name: path.read_bytes() for path in seed.iterdir() if path.is_file()}

    def variant(name: str, **changed: bytes | None) -> Path:
        place = folder / name
        place.mkdir()
        for file, data in {**files, **{key.replace("__", "."): value for key, value in changed.items()}}.items():
            if data is not None:
                (place / file).write_bytes(data)
        return place

    config = json.loads(files["config.json"])
    weights = files["model.safetensors"]
    for number in range(12):
        flipped = bytearray(weights)
        flipped[rng.randrange(min(3000, len(weights)))] ^= 255
        yield variant(f"flipped{number}", model__safetensors=bytes(flipped))
        yield variant(f"cut{number}", model__safetensors=weights[: len(weights) * number // 12])
        text = bytearray(files["config.json"])
        text[rng.randrange(len(text))] = rng.randrange(256)
        yield variant(f"config{number}", config__json=bytes(text))
    yield variant("header", model__safetensors=struct.pack("<Q", 2**62) + weights[8:])
    yield variant(
        "remote", config__json=json.dumps({**config, "auto_map": {"AutoModel": "evil.Model"}, "model_type": "evil"}).encode()
    )
    yield variant("huge", config__json=json.dumps({**config, "projection_dim": 2**40}).encode())
    yield variant("list", config__json=b"[]")
    yield variant("none", config__json=None)
    yield variant("weightless", model__safetensors=None)
    yield variant(
        "pickle", model__safetensors=None, pytorch_model__bin=b"\x80\x02cos\nsystem\n(S'touch /tmp/crossalign-was-here'\ntR."
    )
    yield variant(
        "negative", config__json=json.dumps({**config, "vision_config": {"hidden_size": -4, "patch_size": 0}}).encode()
    )


def _write(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


if __name__ == "__main__":
    print({kind: len(files) for kind, files in make(Path(sys.argv[1])).items()})
