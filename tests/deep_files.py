"""PNG and TIFF files with deep colours, which Pillow cannot write."""

import struct
import zlib

import numpy as np


def png_of(values, size=None):
    """values: [H, W, 3 or 4] uint16. size: (width, height) that the header says instead."""
    height, width, channels = values.shape
    rows = values.astype(">u2").tobytes()
    step = 2 * channels * width
    lines = b"".join(b"\0" + rows[place : place + step] for place in range(0, len(rows), step))
    header = struct.pack(">IIBBBBB", *(size or (width, height)), 16, 2 if channels == 3 else 6, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(lines)), (b"IEND", b""))
    chunks = (struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)) for kind, body in parts)
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def tiff_of(values, order="<", deflated=False, planes=False, orientation=1):
    """values: [H, W, 3] uint16 or float32."""
    height, width = values.shape[:2]
    stored = np.moveaxis(values, 2, 0) if planes else values
    data = stored.astype(values.dtype.newbyteorder(order)).tobytes()
    data = zlib.compress(data) if deflated else data
    strips = 3 if planes else 1
    bits, form = values.dtype.itemsize * 8, 3 if values.dtype.kind == "f" else 1
    fields = [
        (256, [width]), (257, [height]), (258, [bits] * 3), (259, [8 if deflated else 1]), (262, [2]), (273, None),
        (274, [orientation]), (277, [3]), (278, [height]), (279, [len(data) // strips] * strips), (284, [2 if planes else 1]),
        (339, [form] * 3),
    ]  # fmt: skip
    after = 8 + 2 + 12 * len(fields) + 4
    long = b""
    body = struct.pack(order + "H", len(fields))
    places = after + 12 * (5 if planes else 3)  # room for all lists of three longs
    for tag, given in fields:
        listed = given if given is not None else [places + part * (len(data) // strips) for part in range(strips)]
        packed = struct.pack(f"{order}{len(listed)}I", *listed)
        if len(packed) > 4:
            packed, long = struct.pack(order + "I", after + len(long)), long + packed
        body += struct.pack(order + "HHI", tag, 4, len(listed)) + packed
    start = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(order + "I", 8)
    return start + body + b"\0" * 4 + long.ljust(places - after, b"\0") + data
