import io
import threading

import numpy as np
import pytest
from PIL import Image

from crossalign_gui import heap
from crossalign_gui.session.project.library import open_folder, open_paths
from crossalign_gui.storage import picture_kinds
from crossalign_gui.storage.images import (
    ImageError,
    content_key,
    find_images,
    find_names,
    is_image,
    probe,
    read_deep,
    read_draft,
    read_pixels,
    read_small,
)
from crossalign_gui.storage.opening import ProjectError
from tests.deep_files import png_of, tiff_of

LEFT, RIGHT = (250, 10, 10), (10, 10, 250)


def two_halves(size=(40, 20)):
    pixels = np.zeros((size[1], size[0], 3), np.uint8)
    pixels[:, : size[0] // 2] = LEFT
    pixels[:, size[0] // 2 :] = RIGHT
    return Image.fromarray(pixels)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_that_every_exif_orientation_is_applied(tmp_path, orientation):
    undo = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}  # Pillow's transpositions that store an image that way
    image = two_halves()
    stored = image.transpose(Image.Transpose(undo[orientation])) if orientation > 1 else image
    exif = Image.Exif()
    exif[0x0112] = orientation
    stored.save(tmp_path / "a.png", exif=exif)
    info = probe(tmp_path / "a.png")
    assert (info.width, info.height, info.orientation) == (40, 20, orientation)
    pixels = read_pixels(tmp_path / "a.png")
    assert pixels.shape == (20, 40, 3)
    assert tuple(pixels[10, 5]) == LEFT
    assert tuple(pixels[10, 35]) == RIGHT


@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK"])
def test_that_a_draft_of_a_large_jpeg_is_the_same_picture_at_a_fraction_of_its_size(tmp_path, orientation, mode):
    exif = Image.Exif()
    exif[0x0112] = orientation
    two_halves((2000, 1504)).convert(mode).save(tmp_path / "a.jpg", exif=exif, quality=95)
    whole = read_pixels(tmp_path / "a.jpg")
    draft, size = read_draft(tmp_path / "a.jpg", 400)
    assert size == (whole.shape[1], whole.shape[0])
    assert max(draft.shape) == 500
    small = np.asarray(Image.fromarray(whole).resize((draft.shape[1], draft.shape[0]), Image.Resampling.BOX)).astype(int)
    assert np.abs(draft.astype(int) - small).mean() < 3


def test_that_nothing_but_a_large_jpeg_has_a_draft(tmp_path):
    two_halves((2000, 1504)).save(tmp_path / "a.png")
    two_halves((700, 500)).save(tmp_path / "small.jpg")
    assert read_draft(tmp_path / "a.png", 400) is None
    assert read_draft(tmp_path / "small.jpg", 400) is None


def test_that_deep_and_grey_images_are_scaled_to_eight_bits(tmp_path):
    Image.fromarray(np.array([[0, 65535], [32768, 257]], np.uint16)).save(tmp_path / "deep.png")
    assert read_pixels(tmp_path / "deep.png")[..., 0].tolist() == [[0, 255], [128, 1]]
    Image.fromarray(np.array([[0.0, 0.5], [1.0, 0.25]], np.float32)).save(tmp_path / "float.tiff")
    assert read_pixels(tmp_path / "float.tiff")[..., 0].tolist() == [[0, 128], [255, 64]]
    Image.new("L", (4, 3), 77).save(tmp_path / "grey.bmp")
    assert read_pixels(tmp_path / "grey.bmp")[0, 0].tolist() == [77, 77, 77]


@pytest.mark.parametrize("name", ["a.png", "little.tif", "big.tif", "deflated.tif", "planes.tif", "turned.tif"])
def test_that_colours_of_16_bits_are_kept_whole_and_models_see_the_upper_byte(tmp_path, name):
    values = np.random.default_rng(0).integers(0, 65536, (21, 34, 3), dtype=np.uint16)
    file = png_of(values) if name == "a.png" else tiff_of(values, **TIFFS[name])
    (tmp_path / name).write_bytes(file)
    wanted = np.rot90(values, -1) if name == "turned.tif" else values
    pixels, depth = read_deep(tmp_path / name)
    assert (pixels == wanted >> 8).all()
    assert (depth.values == wanted).all()
    assert (depth.low, depth.high) == (0, 65535)
    assert (read_pixels(tmp_path / name) == pixels).all()


TIFFS = {
    "little.tif": {},
    "big.tif": {"order": ">"},
    "deflated.tif": {"deflated": True},
    "planes.tif": {"planes": True},
    "turned.tif": {"orientation": 6},
}


@pytest.mark.parametrize("name", ["grey.png", "colours.png", "whole.tif", "float.tif", "few.tif"])
def test_that_deep_values_that_fill_little_of_their_range_are_read_from_the_least_to_the_greatest(tmp_path, name):
    values = np.linspace(500, 4000, 600).reshape(20, 30)
    if name == "colours.png":
        values = np.stack([values, values[::-1], np.full_like(values, 2000)], axis=2).astype(np.uint16)
        (tmp_path / name).write_bytes(png_of(values))
    else:
        kinds = {"grey.png": np.uint16, "whole.tif": np.int32, "float.tif": np.float32, "few.tif": np.int32}
        values = (values / {"float.tif": 1e5, "few.tif": 100}.get(name, 1)).astype(kinds[name])
        Image.fromarray(values).save(tmp_path / name)
    pixels, depth = read_deep(tmp_path / name)
    assert (depth.low, depth.high) == (values.min(), values.max())
    assert (pixels.min(), pixels.max()) == (0, 255)
    assert (read_pixels(tmp_path / name) == pixels).all()
    assert (read_small(tmp_path / name, 30) == pixels).all()


@pytest.mark.parametrize("most", [16_383, 16_384])
def test_that_a_quarter_of_the_range_is_little_and_more_is_read_as_it_stands(tmp_path, most):
    Image.fromarray(np.array([[0, most]], np.uint16)).save(tmp_path / "a.png")
    assert read_deep(tmp_path / "a.png")[1].high == (most if most == 16_383 else 65_535)


def test_that_clear_16_bit_colours_lie_over_white(tmp_path):
    values = np.zeros((4, 6, 4), np.uint16)
    values[..., 0], values[..., 3] = 40_000, 65_535
    values[:, 3:, 3] = 0
    (tmp_path / "a.png").write_bytes(png_of(values))
    pixels, depth = read_deep(tmp_path / "a.png")
    assert depth.values[0, 0].tolist() == [40_000, 0, 0]
    assert depth.values[0, 5].tolist() == [65_535] * 3
    assert pixels[0, 5].tolist() == [255] * 3


def test_that_deep_colours_that_end_early_or_are_too_large_are_refused(tmp_path):
    values = np.random.default_rng(0).integers(0, 65536, (60, 60, 3), dtype=np.uint16)
    for name, file in (("a.png", png_of(values)), ("a.tif", tiff_of(values)), ("b.tif", tiff_of(values, deflated=True))):
        (tmp_path / name).write_bytes(file[: len(file) * 2 // 3])
        with pytest.raises(ImageError, match=name):
            read_deep(tmp_path / name)
    (tmp_path / "bomb.png").write_bytes(png_of(values[:1, :1], size=(30_000, 10_000)))
    with pytest.raises(ImageError, match="more than 200 million"):
        read_deep(tmp_path / "bomb.png")


def test_that_a_tiff_of_a_kind_that_cannot_be_read_says_what_to_do(tmp_path):
    (tmp_path / "a.tif").write_bytes(tiff_of(np.zeros((4, 4, 3), np.float32)))
    with pytest.raises(ImageError, match="save it with 8 or 16 whole bits"):
        read_pixels(tmp_path / "a.tif")


def test_that_infinite_values_do_not_hide_the_others(tmp_path):
    Image.fromarray(np.array([[0.0, np.inf], [1.0, np.nan], [-np.inf, 0.5]], np.float32)).save(tmp_path / "a.tiff")
    pixels, depth = read_deep(tmp_path / "a.tiff")
    assert pixels[..., 0].tolist() == [[0, 255], [255, 0], [0, 128]]
    assert np.isfinite(depth.values).all()


def test_that_alpha_lies_over_white_and_palettes_and_cmyk_become_rgb(tmp_path):
    Image.new("RGBA", (4, 4), (255, 0, 0, 0)).save(tmp_path / "clear.png")
    assert read_pixels(tmp_path / "clear.png")[0, 0].tolist() == [255, 255, 255]
    two_halves().quantize(4).save(tmp_path / "palette.png")
    assert np.abs(read_pixels(tmp_path / "palette.png")[10, 5].astype(int) - LEFT).max() < 12
    two_halves().convert("CMYK").save(tmp_path / "cmyk.jpg", quality=95)
    assert np.abs(read_pixels(tmp_path / "cmyk.jpg")[10, 5].astype(int) - LEFT).max() < 40


def test_that_an_animation_shows_its_first_frame(tmp_path):
    frames = [Image.new("RGB", (8, 8), LEFT), Image.new("RGB", (8, 8), RIGHT)]
    frames[0].save(tmp_path / "a.gif", save_all=True, append_images=frames[1:])
    assert read_pixels(tmp_path / "a.gif")[0, 0][0] > 200


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.webp", "a.tiff", "a.bmp", "a.gif", "фото 🐶 ünï.png"])
def test_that_every_format_and_name_is_read(tmp_path, name):
    two_halves().save(tmp_path / name)
    assert read_pixels(tmp_path / name).shape == (20, 40, 3)


def test_that_very_long_paths_are_read(tmp_path):
    folder = tmp_path
    for _ in range(8):
        folder = folder / ("d" * 60)
    folder.mkdir(parents=True)
    two_halves().save(folder / "a.png")
    assert len(str(folder / "a.png")) > 400
    assert probe(folder / "a.png").width == 40


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "is empty"),
        (b"hello", "is not a JPEG"),
        (b"\x89PNG\r\n\x1a\nrubbish", "broken.png"),
        (b"\xff\xd8\xff", "broken.png"),
    ],
)
def test_that_broken_files_say_why(tmp_path, content, message):
    (tmp_path / "broken.png").write_bytes(content)
    with pytest.raises(ImageError, match=message):
        read_pixels(tmp_path / "broken.png")


def test_that_a_truncated_picture_is_refused(tmp_path):
    rng = np.random.default_rng(0)
    Image.fromarray(rng.integers(0, 255, (200, 200, 3), dtype=np.uint8)).save(tmp_path / "a.jpg")
    whole = (tmp_path / "a.jpg").read_bytes()
    (tmp_path / "a.jpg").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(ImageError, match="truncated"):
        read_pixels(tmp_path / "a.jpg")


def test_that_a_decompression_bomb_is_refused_by_its_header(tmp_path):
    Image.new("1", (30_000, 10_000)).save(tmp_path / "bomb.png")
    with pytest.raises(ImageError, match="more than 200 million"):
        probe(tmp_path / "bomb.png")


def test_that_a_missing_file_says_so(tmp_path):
    with pytest.raises(ImageError, match="not there any more"):
        read_pixels(tmp_path / "gone.png")


def test_that_folders_list_images_in_natural_order(tmp_path):
    for name in ("10.png", "2.png", "1.jpg", "notes.txt", ".hidden.png"):
        (tmp_path / name).touch()
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "3.png").touch()
    assert [path.name for path in find_images(tmp_path)] == ["1.jpg", "2.png", "10.png"]
    assert [path.name for path in find_images(tmp_path, True)] == ["1.jpg", "2.png", "10.png", "3.png"]


def test_that_equal_pictures_have_equal_keys():
    pixels = np.zeros((4, 6, 3), np.uint8)
    other = pixels.copy()
    other[0, 0, 0] = 1
    assert content_key(pixels) == content_key(pixels.copy())
    assert content_key(pixels) != content_key(other)
    assert content_key(pixels) != content_key(np.zeros((6, 4, 3), np.uint8))


def jpeg(size=(64, 48)):
    buffer = io.BytesIO()
    Image.new("RGB", size, (200, 30, 30)).save(buffer, format="JPEG")
    return buffer.getvalue()


@pytest.mark.parametrize("name", ["a.jfif", "a.jpe", "a.JIF", "a.png", "a.tif", "a", "photo 12"])
def test_that_a_picture_is_read_and_listed_by_its_content(tmp_path, name):
    (tmp_path / name).write_bytes(jpeg())
    (tmp_path / "README").write_text("no picture")
    (tmp_path / "notes.txt").write_text("no picture")
    assert read_pixels(tmp_path / name).shape == (48, 64, 3)
    assert [path.name for path in find_images(tmp_path)] == [name]
    assert is_image(tmp_path / name)
    assert not is_image(tmp_path / "README")


def test_that_avif_is_read(tmp_path):
    Image.new("RGB", (64, 48), (200, 30, 30)).save(tmp_path / "a.avif")
    assert read_pixels(tmp_path / "a.avif").shape == (48, 64, 3)
    assert [path.name for path in find_images(tmp_path)] == ["a.avif"]


@pytest.mark.parametrize("name", ["a.heic", "a.jpg"])
def test_that_heic_is_read_where_its_plugin_is(tmp_path, name):
    import pillow_heif

    pillow_heif.from_pillow(Image.new("RGB", (64, 48), (200, 30, 30))).save(tmp_path / "a.heic")
    (tmp_path / "a.heic").rename(tmp_path / name)
    assert read_pixels(tmp_path / name).shape == (48, 64, 3)
    assert (probe(tmp_path / name).width, probe(tmp_path / name).height) == (64, 48)


@pytest.mark.parametrize(("start", "extra", "title"), [
    (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "heif", "HEIC"), (b"\xff\x0a" + bytes(40), "jxl", "JPEG XL"),
])  # fmt: skip
def test_that_a_missing_plugin_is_named(tmp_path, monkeypatch, start, extra, title):
    monkeypatch.setattr(picture_kinds, "_load", lambda kind: False)
    (tmp_path / "a.heic").write_bytes(start)
    with pytest.raises(ImageError, match=rf"{title} picture: pip install 'crossalign-gui\[{extra}\]'"):
        read_pixels(tmp_path / "a.heic")


@pytest.mark.parametrize("values", [[[0, 2_000_000], [1_000_000, 500_000]], [[-1000, 1000], [0, -500]]])
def test_that_whole_numbers_of_32_bits_are_windowed_by_their_range(tmp_path, values):
    """Models see what the screen shows at first."""
    array = np.array(values, np.int32)
    Image.fromarray(array).save(tmp_path / "a.tif")
    pixels, depth = read_deep(tmp_path / "a.tif")
    wanted = np.round((array - array.min()) / (array.max() - array.min()) * 255)
    assert pixels[..., 0].tolist() == wanted.tolist()
    assert (depth.low, depth.high) == (array.min(), array.max())
    assert (read_pixels(tmp_path / "a.tif") == pixels).all()


def test_that_links_to_folders_are_followed_once(tmp_path):
    for name in ("in/a.jpg", "in/deep/b.jpg", "away/c.jpg"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(jpeg())
    (tmp_path / "in" / "link").symlink_to(tmp_path / "away", target_is_directory=True)
    (tmp_path / "in" / "again").symlink_to(tmp_path / "away", target_is_directory=True)
    (tmp_path / "in" / "up").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "in" / "same").symlink_to(tmp_path / "in" / "deep", target_is_directory=True)
    (tmp_path / "away" / "round").symlink_to(tmp_path / "in", target_is_directory=True)
    assert list(find_names(tmp_path / "in", recursive=True)) == ["a.jpg", "again/c.jpg", "deep/b.jpg"]


def test_that_a_folder_without_a_picture_says_what_it_holds(tmp_path):
    for name in ("a.pdf", "b.PDF", "c.docx", "deep/d.pdf"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    with pytest.raises(ProjectError, match=r"it holds 2 \.pdf, 1 \.docx and 1 folders"):
        open_folder(tmp_path, None)
    with pytest.raises(ProjectError, match=r"it holds 3 \.pdf, 1 \.docx and 1 folders"):
        open_folder(tmp_path, None, recursive=True)


def test_that_two_folders_open_together(tmp_path):
    for name in ("one/a.jpg", "two/b.jpg"):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_bytes(jpeg())
    project = open_paths([tmp_path / "one", tmp_path / "two"], None).project
    assert len(project.image_ids()) == 2
    project.close()


@pytest.mark.parametrize(
    ("size", "seconds", "order"),
    [((2100, 2000), 0.3, ["model", "picture"]), ((400, 300), 60, ["picture", "model"])],
)
def test_that_a_large_picture_is_decoded_when_no_model_looks(tmp_path, monkeypatch, size, seconds, order):
    monkeypatch.setattr(heap, "_always", False)  # a batch may have run in this process
    Image.new("RGB", size).save(tmp_path / "a.bmp")
    done = []

    def read():
        read_pixels(tmp_path / "a.bmp")
        done.append("picture")

    reader = threading.Thread(target=read)
    with heap.in_turn():
        reader.start()
        reader.join(seconds)
        done.append("model")
    reader.join()
    assert done == order
