"""Make `resources/samples/`: photographs with a free licence and scenes of artists that were never trained on."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from crossalign_gui.paths import resources
from crossalign_gui.training import backgrounds, concepts, sources, sprites
from crossalign_gui.training.render import Freedom, Scene, Thing, compose
from crossalign_gui.training.styles import recolour

_THEMES = Path("package/public/wp-nightly/wp-content/themes")  # their readme.txt names the licence of each photograph
# (package, file in it, file here, captions, who and under what terms: skimage.data's documentation, the themes' readme.txt)
_PHOTOGRAPHS = (
    ("wordpress", "twentyfourteen/images/street.jpg", "old-town.jpg",
     ["People walk down a street between houses under a grey sky", "How many people are there?"], "StockSnap, CC0"),
    ("wordpress", "twentyten/images/patterns/pattern-barn.jpg", "barn.jpg",
     ["A barn between green grass and trees, hills under the sky", "Are there cows on the grass?"],
     "Old Barn, Bonnie Moreland, CC0"),
    ("wordpress", "twentyseventeen/assets/images/header.jpg", "flower-pots.jpg",
     ["Two flower pots on a wooden table in front of a window", "the flower pot on the right"], "Alvin Engler, CC0"),
    ("wordpress", "twentyfifteen/assets/pier-seagull.jpg", "gull.jpg",
     ["A gull flies over the waves, clouds above a pier", "Where is the bird?"], "StockSnap, CC0"),
    ("matplotlib", "grace_hopper.jpg", "officer.jpg",
     ["A woman in a hat, with glasses and a tie, in front of a flag", "Where is the hat?"],
     "Grace Hopper, United States Navy, public domain"),
    ("scikit-image", "camera.png", "cameraman.jpg",
     ["A man with a camera on the grass, buildings and the sky behind him", "Where is the dog?"], "Lav Varshney, CC0"),
    ("scikit-image", "chelsea.png", "cat.jpg", ["A tabby cat looks past the camera", "Eine Katze mit gelben Augen"],
     "Chelsea the cat, Stefan van der Walt, CC0"),
    ("scikit-image", "coffee.png", "coffee.jpg", ["A cup of espresso on a plate with a spoon", "a coffee mug on a wooden table"],
     "Pikolo Espresso Bar, Rachel Michetti, CC0"),
    ("scikit-image", "astronaut.png", "astronaut.jpg",
     ["A woman in an orange space suit in front of a flag", "رائدة فضاء تبتسم"], "Eileen Collins, NASA, public domain"),
    ("scikit-image", "rocket.jpg", "rocket.jpg", ["A rocket on the launch pad at night", "a missile between two towers"],
     "SpaceX, CC0"),
)  # fmt: skip
_Placement = tuple[str, float, tuple[float, float], str | None]
# (file, artist, things: concept, scale, centre, colour; captions)
_SCENES: tuple[tuple[str, str, tuple[_Placement, ...], list[str]], ...] = (
    ("park.png", "fluent-emoji", (("dog", 0.34, (0.24, 0.62), None), ("deciduous-tree", 0.5, (0.72, 0.42), None),
                                  ("soccer-ball", 0.16, (0.5, 0.85), None)),
     ["A dog left of a tree and a soccer ball in front of them", "Where is the cat?"]),
    ("two-cars.png", "fluent-emoji", (("automobile", 0.36, (0.28, 0.55), "red"),
                                      ("automobile", 0.36, (0.72, 0.55), "blue")),
     ["The red car stands next to the blue car", "the blue car"]),
    ("kitchen.png", "fluent-emoji-flat", (("banana", 0.26, (0.2, 0.3), None), ("red-apple", 0.24, (0.5, 0.28), None),
                                          ("teapot", 0.34, (0.75, 0.65), None), ("spoon", 0.3, (0.3, 0.72), None)),
     ["A banana, a red apple, a teapot and a spoon; there is no elephant",
      "Everything for breakfast stands ready on the table this morning: a yellow banana at the top left, a red apple in "
      "the middle of the upper half, a teapot at the bottom right and, below the banana, a long spoon"]),
    ("street.png", "fluent-emoji", (("bus", 0.3, (0.24, 0.7), None), ("bicycle", 0.3, (0.7, 0.72), None),
                                    ("house", 0.4, (0.62, 0.3), None), ("vertical-traffic-light", 0.26, (0.2, 0.27), None)),
     ["A bus and a bicycle below a house, with a traffic light at the top left"]),
    ("three-dogs.png", "fluent-emoji-flat", (("dog", 0.2, (0.2, 0.6), None), ("dog", 0.3, (0.5, 0.55), None),
                                             ("dog", 0.4, (0.8, 0.55), None)),
     ["Three dogs in a row: the smallest dog is on the left", "the largest dog", "the dog in the middle"]),
    ("zoo.png", "fluent-emoji", (("elephant", 0.36, (0.25, 0.35), None), ("giraffe", 0.4, (0.75, 0.4), None),
                                 ("lion", 0.28, (0.3, 0.78), None), ("penguin", 0.2, (0.7, 0.82), None)),
     ["An elephant above a lion and a giraffe above a penguin", "animals", "an octopus"]),
    ("music.png", "fluent-emoji-flat", (("guitar", 0.36, (0.25, 0.5), None), ("violin", 0.32, (0.55, 0.35), None),
                                        ("drum", 0.3, (0.78, 0.7), None)),
     ["A guitar left of a violin, and a drum", "the fiddle and the lute"]),
    ("weather.png", "fluent-emoji", (("umbrella", 0.34, (0.3, 0.6), None), ("sun", 0.26, (0.78, 0.24), None),
                                     ("cloud", 0.3, (0.4, 0.2), None)),
     ["A cloud above an umbrella and the sun in the top right corner", "שמש וענן מעל מטרייה"]),
)  # fmt: skip
_FIRST = "old-town.jpg"  # what a new user sees first: a photograph with people, things and surfaces
_LICENCES = {"fluent-emoji": "Fluent Emoji, Microsoft, MIT", "fluent-emoji-flat": "Fluent Emoji, Microsoft, MIT"}


def write(folder: Path) -> None:
    """Raises OSError, SourceError, KeyError."""
    folder.mkdir(parents=True, exist_ok=True)
    rows: list[dict[str, Any]] = []
    for package, original, name, captions, credit in _PHOTOGRAPHS:
        image = Image.open(_place(package) / original).convert("RGB")
        image.thumbnail((900, 900))
        image.save(folder / name, quality=88)
        rows.append({"file": name, "captions": captions, "credit": credit})
    numbers = {concept.id: index for index, concept in enumerate(concepts.load())}
    for number, (name, artist, things, captions) in enumerate(_SCENES):
        artwork = sprites.load(artist, 0)
        scene = _scene(number, [(numbers[t[0]], *t[1:]) for t in things], artwork)
        Image.fromarray(scene.pixels).save(folder / name, optimize=True)
        rows.append({"file": name, "captions": captions, "credit": _LICENCES[artist]})
    rows.sort(key=lambda row: (row["file"] != _FIRST, row["file"]))
    lines = [json.dumps(row, ensure_ascii=False) for row in rows]
    (folder / "captions.jsonl").write_text("\n".join(lines) + "\n", "utf-8")
    credits = "\n".join(f"- `{row['file']}`: {row['credit']}" for row in rows)
    (folder / "ATTRIBUTION.md").write_text(f"# Where the samples come from\n{credits}\n", "utf-8")


def _place(package: str) -> Path:
    """The folder of a package's photographs. Raises SourceError."""
    import matplotlib
    import skimage.data

    if package == "wordpress":
        return sources.fetch(package) / _THEMES
    return Path(matplotlib.get_data_path()) / "sample_data" if package == "matplotlib" else Path(skimage.data.__file__).parent


def _scene(number: int, things: list[tuple[int, float, tuple[float, float], str | None]], artwork: sprites.Artwork) -> Scene:
    rng = np.random.default_rng(number)
    placed = []
    for concept, scale, centre, colour in things:
        sprite = artwork.sprites[concept][0]
        placed.append(Thing(concept, recolour(sprite, colour, rng) if colour else sprite, scale, centre, colour))
    background = backgrounds.calm(rng, 480, 640)
    return compose(background, placed, rng, Freedom(keeps=0.3, shadow=0.0, outside=0.0))


if __name__ == "__main__":
    write(resources() / "samples")
