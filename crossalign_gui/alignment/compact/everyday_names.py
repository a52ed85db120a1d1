"""What the everyday encoder knows: things with boxes, stuff without shape, and parts of persons. The order is that of its units.

Things are the 80 of COCO (Lin et al., "Microsoft COCO", ECCV 2014), stuff are the categories of COCO panoptic (Kirillov et al.,
"Panoptic Segmentation", CVPR 2019) with those joined that people call by one word; parts are read off the box of a person.
"""

from __future__ import annotations

THINGS = tuple(
    """person,bicycle,car,motorcycle,airplane,bus,train,truck,boat,traffic light,fire hydrant,stop sign,parking meter,bench,bird,
cat,dog,horse,sheep,cow,elephant,bear,zebra,giraffe,backpack,umbrella,handbag,tie,suitcase,frisbee,skis,snowboard,sports ball,
kite,baseball bat,baseball glove,skateboard,surfboard,tennis racket,bottle,wine glass,cup,fork,knife,spoon,bowl,banana,apple,
sandwich,orange,broccoli,carrot,hot dog,pizza,donut,cake,chair,couch,potted plant,bed,dining table,toilet,tv,laptop,mouse,
remote,keyboard,cell phone,microwave,oven,toaster,sink,refrigerator,book,clock,vase,scissors,teddy bear,hair drier,
toothbrush""".replace("\n", "").split(",")
)
STUFF = (
    "sky", "tree", "grass", "road", "building", "wall", "floor", "ceiling", "pavement", "ground", "fence", "door", "window",
    "table", "field", "curtain", "cabinet", "sea", "food", "paper", "mountain", "shelf", "lamp", "snow", "net", "flower",
    "river", "counter", "rug", "cardboard", "mirror", "rock", "house", "railroad", "sand", "bridge", "banner", "stairs",
    "water", "pillow", "towel", "roof", "platform", "gravel", "blind",
)  # fmt: skip
PARTS = ("head", "face", "hair", "hat", "hand", "arm", "torso", "leg", "foot")
"""Of a person: `torso` is what a shirt, jacket, coat or dress covers, `leg` what trousers cover, `foot` what shoes cover."""

NAMES = THINGS + STUFF + PARTS
PERSON = 0
FIRST_STUFF = len(THINGS)
FIRST_PART = FIRST_STUFF + len(STUFF)
