"""Which words mean the everyday names: what WordNet does not say, or says of a meaning that is not the everyday one.

A reading is a line `word, word: name weight, name weight`, which may go on indented; a weight that is left out is 1. The
synsets that the names stand for are `lemma#sense`, with the sense counted as in WordNet 3.0.
"""

from __future__ import annotations

# name: the synsets that are it; what lies below them is it too.
ANCHORS = """
bicycle: bicycle#1
car: car#1
motorcycle: motorcycle#1
airplane: airplane#1
bus: bus#1
train: train#1, locomotive#1
truck: truck#1
boat: boat#1, ship#1
traffic light: traffic light#1
fire hydrant: fire hydrant#1
parking meter: parking meter#1
bench: bench#1
bird: bird#1
cat: domestic cat#1
dog: dog#1
horse: horse#1
sheep: sheep#1
cow: cattle#1, cow#1
elephant: elephant#1
bear: bear#1
zebra: zebra#1
giraffe: giraffe#1
backpack: backpack#1
umbrella: umbrella#1, parasol#1
handbag: handbag#1
tie: necktie#1
suitcase: suitcase#1
frisbee: frisbee#1
skis: ski#1
snowboard: snowboard#1
kite: kite#3
baseball bat: baseball bat#1
baseball glove: baseball glove#1
skateboard: skateboard#1
surfboard: surfboard#1
tennis racket: racket#4
bottle: bottle#1
wine glass: wineglass#1
cup: cup#1, mug#4
fork: fork#1
knife: knife#1
spoon: spoon#1
bowl: bowl#1, bowl#3
banana: banana#2
apple: apple#1
sandwich: sandwich#1
orange: orange#1
broccoli: broccoli#2
carrot: carrot#1, carrot#3
hot dog: hot dog#2
pizza: pizza#1
donut: donut#1
cake: cake#3
chair: chair#1
couch: couch#1
bed: bed#1
dining table: dining table#1
toilet: toilet#2
tv: television#3
laptop: laptop#1
mouse: mouse#4
remote: remote control#1
keyboard: computer keyboard#1
cell phone: cellular telephone#1
microwave: microwave#2
oven: oven#1, stove#1
toaster: toaster#2
sink: sink#1
refrigerator: refrigerator#1
book: book#2
clock: clock#1
vase: vase#1
scissors: scissors#1
teddy bear: teddy#1
hair drier: hand blower#1
toothbrush: toothbrush#1
sky: sky#1
tree: tree#1
road: road#1
building: building#1
wall: wall#1
floor: floor#1
ceiling: ceiling#1
pavement: sidewalk#1
fence: fence#1
door: door#1, doorway#1
window: window#1
table: table#2
curtain: curtain#1
cabinet: cabinet#1
sea: sea#1, ocean#1
mountain: mountain#1
shelf: shelf#1
lamp: lamp#1, lamp#2
flower: flower#1, flower#2
river: river#1, stream#1
rug: rug#1
mirror: mirror#1
rock: rock#1
house: house#1
bridge: bridge#1
stairs: stairs#1
water: body of water#1
pillow: pillow#1
towel: towel#1
hat: headdress#1
face: spectacles#1, face#1
torso: shirt#1, jacket#1, coat#1, dress#1, sweater#1
leg: trouser#1, skirt#2
foot: footwear#1, footwear#2
"""

# The word is the name, or an everyday word for it.
SAME = """
bike, pushbike, push bike, cycle: bicycle
auto, automobile, motorcar, motor car, suv, s.u.v, taxi, cab, taxicab, sedan, hatchback, station wagon, roadster,
    police car, race car, sports car: car
motorbike, motor bike, dirt bike: motorcycle
plane, aeroplane, jet, air plane, airliner, jetliner, jumbo jet, jet plane, passenger plane, fighter jet,
    propeller plane: airplane
coach bus, double decker, double decker bus, city bus, school bus, tour bus, minibus, shuttle bus: bus
railroad train, subway train, steam train, locomotive, steam engine, bullet train, commuter train, train car,
    train engine: train
lorry, pickup, pickup truck, pick-up, pick-up truck, fire truck, firetruck, semi truck, semi, dump truck, garbage truck,
    tow truck,
    food truck, big rig: truck
ship, vessel, sailboat, sailing boat, motorboat, speedboat, speed boat, motor boat, rowboat, row boat, rowing boat,
    fishing boat, yacht,
    ferry, canoe, kayak, dinghy, cruise ship: boat
traffic signal, stoplight, traffic lights, stop light, signal light: traffic light
hydrant, fireplug: fire hydrant
parking metre: parking meter
park bench, pew: bench
kitty, kitten, pussycat, housecat, tabby, tabby cat, pussy cat: cat
puppy, doggy, doggie, pooch, pup, hound, puppy dog: dog
pony, foal, stallion, mare, racehorse: horse
lamb, ram, ewe: sheep
bull, ox, calf, cattle, heifer, steer, oxen: cow
seagull, sea gull, peacock, peahen, duckling, gull, pigeon, duck, goose, swan, chicken, hen, rooster, parrot, owl, eagle,
    penguin, sparrow, crow,
    flamingo, pelican, heron, ostrich, lark: bird
rucksack, knapsack, back pack, book bag, school bag, schoolbag, bookbag: backpack
parasol, brolly, beach umbrella, sun umbrella: umbrella
purse, shoulder bag, tote, tote bag, pocketbook, clutch bag, hand bag: handbag
necktie, neck tie, bow tie, bowtie: tie
luggage, baggage, travel bag, travelling bag, traveling bag, rolling suitcase, suit case, trolley case: suitcase
flying disc, flying disk, frisbee disc: frisbee
ski: skis
ball, soccer ball, football, basketball, baseball, tennis ball, volleyball, golf ball, beach ball, softball,
    soccerball, cricket ball, rugby ball: sports ball
baseball mitt, catcher's mitt, mitt, fielder's glove: baseball glove
skate board, longboard: skateboard
surf board, surfing board: surfboard
snow board: snowboard
tennis racquet, racket, racquet, tennis rackets: tennis racket
wineglass, goblet, wine goblet, champagne glass, champagne flute, stemware: wine glass
mug, teacup, tea cup, coffee cup, coffee mug, paper cup, drinking cup, beer mug: cup
table knife, butter knife, kitchen knife, chef's knife, steak knife: knife
teaspoon, tablespoon, soup spoon: spoon
soup bowl, salad bowl, mixing bowl, fruit bowl, punch bowl: bowl
burger, hamburger, cheeseburger, sub, submarine sandwich, panini, toasted sandwich, club sandwich: sandwich
hotdog, hot dogs, hot-dog: hot dog
pizza pie, pizza slice: pizza
doughnut: donut
cupcake, birthday cake, wedding cake, chocolate cake, layer cake, cheesecake: cake
armchair, arm chair, office chair, rocking chair, high chair, highchair, deck chair, lawn chair, folding chair,
    desk chair, recliner, lounge chair, dining chair: chair
sofa, settee, loveseat, love seat, divan: couch
potted plants, houseplant, house plant, pot plant, indoor plant, plant pot, flowerpot, flower pot, potted flower,
    potted tree: potted plant
bunk bed, bunk, king size bed, twin bed, hospital bed: bed
kitchen table, dinner table, dinning table: dining table
toilet bowl, toilet seat, commode, urinal: toilet
television, telly, television set, tv set, flatscreen, flat screen, flat screen tv, television screen, tv screen: tv
notebook computer, laptop computer, notebook pc, macbook, chromebook: laptop
computer mouse, wireless mouse, pc mouse: mouse
remote control, remote controller, tv remote, game controller, wii remote, wii controller, controller: remote
computer keyboard: keyboard
phone, cellphone, mobile phone, smartphone, smart phone, iphone, cellular phone, telephone, flip phone: cell phone
microwave oven: microwave
stove, cooker, stovetop, stove top, kitchen stove, gas stove, oven range: oven
washbasin, wash basin, washbowl, basin, kitchen sink, bathroom sink: sink
fridge, freezer, icebox, refrigerator freezer: refrigerator
textbook, paperback, cookbook, hardback, novel: book
alarm clock, wall clock, clock face, grandfather clock, clock tower clock: clock
flower vase: vase
shears: scissors
teddy, stuffed bear, teddybear, plush bear: teddy bear
hair dryer, hairdryer, hairdrier, blow dryer, blow drier, blowdryer: hair drier
tooth brush: toothbrush
cloud, cloudy sky, night sky, heavens, storm cloud: sky
palm tree, pine tree, oak tree, christmas tree, fir tree, cedar, tree trunk, treetop, tree top: tree
lawn, turf: grass
street, highway, freeway, motorway, asphalt, tarmac, roadway, lane, avenue, boulevard, driveway, alley, dirt road,
    crosswalk, pedestrian crossing, zebra crossing, city street, intersection: road
skyscraper, sky scraper, office building, apartment building, church, cathedral, tower, castle, high rise, high-rise, warehouse,
    temple, clock tower, bell tower, edifice: building
brick wall, stone wall, tile wall, tiled wall: wall
wood floor, tile floor, tiled floor, hardwood floor, flooring, hardwood: floor
sidewalk, side walk, footpath, paved path, walkway, paving, footway: pavement
dirt, soil, earth, mud, bare ground: ground
railing, guardrail, chain link fence, picket fence, handrail, guard rail, fencing: fence
doorway, sliding door, garage door, entrance door, shower door: door
window pane, windowpane, window frame: window
coffee table, end table, bedside table, picnic table, tabletop, table top, nightstand,
    night stand, conference table: table, dining table 0.8
drape, drapery, curtains, shower curtain, window curtain: curtain
cupboard, closet, drawer, dresser, chest of drawers, kitchen cabinet, wardrobe, medicine cabinet,
    file cabinet, filing cabinet, sideboard: cabinet
ocean, ocean water, sea water, seawater: sea, water 0.8
bookcase, bookshelf, book shelf, shelving, shelves, book case: shelf
light, lights, street light, streetlight, streetlamp, street lamp, lamppost, lamp post, desk lamp, floor lamp,
    table lamp, chandelier, light fixture, light bulb, lightbulb, lantern, ceiling light: lamp
newspaper, papers: paper
hill, hillside, mountainside, mountain range, mountain top, mountaintop: mountain
snowfall, snowbank, snow bank, snowdrift: snow
netting, tennis net, volleyball net, goal net, soccer net: net
blossom, bloom, bouquet, wildflower: flower
stream, creek, brook: river
countertop, counter top, worktop, kitchen counter, bar counter, kitchen island: counter
carpet, carpeting, doormat, area rug, throw rug, bath mat, bathmat: rug
cardboard box, carton: cardboard
looking glass, bathroom mirror, wall mirror: mirror
stone, boulder, pebble: rock
cottage, cabin, bungalow, villa, farmhouse, mansion, hut: house, building 0.8
railway, railroad track, railway track, train track, rail track, railway line, rails, tracks, rail, train tracks,
    railroad tracks: railroad
sandy beach: sand
overpass, flyover, footbridge, foot bridge, viaduct: bridge
flag, bunting, pennant, streamer: banner
steps, staircase, stairway, stair, stairwell: stairs
lake, pond, lagoon: water, river 0.6
cushion, throw pillow, sofa cushion: pillow
bath towel, hand towel, beach towel, dish towel, washcloth, paper towel, kitchen towel: towel
rooftop, roof top, shingles, roofing, eaves: roof
train platform, railway platform, subway platform: platform
window blind, venetian blind, blinds, window shade, roller blind, shutters: blind
human, human being, somebody, someone, people, persons, folks, pedestrians: person
human head: head
human face: face
"""

# Read as something wider, or as something that it is part of; the first name is told.
LOOSE = """
tricycle, unicycle, tandem bicycle: bicycle 0.8
moped, motor scooter, scooter, vespa, motorscooter: motorcycle 0.9
wagon: car 0.5, truck 0.5
tractor, bulldozer: truck 0.6
minivan, van, limo, limousine, jeep, ambulance: car 0.9, truck 0.7, bus 0.5
camper, camper van, motorhome, rv, recreational vehicle, trailer, caravan: truck 0.8, bus 0.6
aircraft, glider, biplane, seaplane: airplane 0.9
tram, streetcar, trolley, trolley car, trolleybus, cable car, light rail: train 0.7, bus 0.6
subway, metro, railway car, railroad car, railcar, boxcar, freight car: train 0.8
raft, barge, tugboat, gondola, catamaran, jet ski, lifeboat: boat 0.9
street sign, road sign, traffic sign, sign: stop sign 0.5
bag, bags: handbag 0.9, backpack 0.8, suitcase 0.7
duffel bag, duffle bag, messenger bag, satchel, gym bag, sports bag: handbag 0.8, backpack 0.8, suitcase 0.6
briefcase, attache case: suitcase 0.8, handbag 0.6
wallet: handbag 0.4
ski equipment: skis 0.8, snowboard 0.5
bat: baseball bat 0.7
board: surfboard 0.6, skateboard 0.6, snowboard 0.6
boogie board, bodyboard, paddle board, paddleboard, wakeboard: surfboard 0.8
badminton racket, squash racket: tennis racket 0.9
wine bottle, beer bottle, water bottle, soda bottle: bottle
pitcher: person 0.6, bottle 0.6, vase 0.4
jar, jug, flask, carafe, thermos: bottle 0.7, vase 0.5
glass, drinking glass, tumbler, water glass, beer glass: cup 0.8, wine glass 0.7
beverage, drink, coffee, tea: cup 0.7, wine glass 0.5, bottle 0.5
wine: wine glass 0.8, bottle 0.6
beer: bottle 0.7, cup 0.6
ladle: spoon 0.7
silverware, cutlery, utensil, flatware, eating utensil, table utensil: fork, knife, spoon
tableware, dishware: bowl, cup, fork, knife, spoon, wine glass
crockery, dishes: bowl 0.8, cup 0.8
dish: bowl 0.7
lemon, tangerine, mandarin, clementine, grapefruit, tangerine orange: orange 0.7
citrus, citrus fruit: orange 0.9
plantain: banana 0.8
bagel, pretzel: donut 0.6
sausage, frankfurter, bratwurst: hot dog 0.7
bread, bun, toast, loaf: sandwich 0.5, food 0.7
salad, soup, stew, pasta, spaghetti, noodle, rice, meat, steak, bacon, ham, egg, omelette, omelet, cheese, french fries, fries,
    tomato, onion, potato, lettuce, french fry, sushi, cereal, topping, seafood, curry: food 0.6
wrap, burrito, taco, pita: sandwich 0.7, food 0.7
pie, tart, pastry, dessert, brownie, muffin, cookie: cake 0.7, food 0.8
stool, bar stool, barstool, seat, wheelchair, throne: chair 0.8
bleacher, bleachers: bench 0.7
ottoman, chaise longue, daybed: couch 0.7
sofa bed: couch 0.9, bed 0.6
crib, cot, mattress, cradle, futon: bed 0.8
pillowcase: pillow
blanket, quilt, bedspread, comforter, duvet, bedding, bed sheet: bed 0.7, pillow 0.3
plant, plants, foliage, greenery, vegetation, fern, shrub: potted plant 0.8, tree 0.7, flower 0.4
bush, hedge, shrubbery, undergrowth: tree 0.9
forest, woods, woodland, jungle, grove, orchard, treeline, tree line, rainforest: tree
leaf, leaves, branch, tree branch, twig, trunk, log: tree 0.7
desk, workbench, work table: table 0.9, dining table 0.7
lavatory, loo, restroom, bathroom stall: toilet 0.7
monitor, computer monitor, screen, display, computer screen: tv 0.9, laptop 0.6
computer, pc, desktop computer, personal computer: laptop 0.9, tv 0.7, keyboard 0.4
tablet, tablet computer, ipad: laptop 0.6, cell phone 0.6
walkie talkie: cell phone 0.8
cell, mobile: cell phone 0.6
keypad, piano keyboard: keyboard 0.7
faucet, tap: sink 0.7
bathtub, bath tub, tub, bath: sink 0.5
magazine, notebook, notepad, binder, encyclopedia: book 0.8
urn: vase 0.8
plush toy, stuffed animal, stuffed toy, plushie, soft toy: teddy bear 0.8
doll, rag doll: teddy bear 0.5
brush: toothbrush 0.6
pasture, meadow: grass 0.9, field 0.9
park: grass 0.8, tree 0.7
garden, yard, backyard: grass 0.8, tree 0.6, flower 0.5
grassy field, grass field: grass, field
soccer field, baseball field, football field, playing field, pitch, sports field: field, grass 0.7
farmland, wheat field, cornfield, prairie, savanna, savannah, plain: field, grass 0.7
golf course: grass 0.9, field 0.7
tennis court, basketball court, court: ground 0.7, floor 0.6, field 0.5
runway, parking lot, car park, lot, parking space, bike path, bike lane, curb: road 0.8, pavement 0.7
path, trail, pathway: road 0.7, pavement 0.8, ground 0.5
plaza, town square: pavement 0.9
terrain, land, dirt ground: ground
beach, seashore, shore, coast, shoreline, seaside: sand 0.9, sea 0.4
dune, sand dune, desert: sand 0.9
sandbox: sand 0.8
wave, surf: sea 0.9, water 0.7
bay, harbor, harbour, gulf: sea 0.9, water 0.8
swimming pool, pool, fountain, canal, puddle, body of water: water
waterfall: river 0.8, water 0.8
ski slope, slope, snow slope, ski hill: snow 0.9, mountain 0.6
ice, frost, iceberg, glacier: snow 0.7
cliff, canyon, peak, ridge, volcano: mountain 0.9, rock 0.7
valley, landscape, scenery: mountain 0.6, tree 0.5, grass 0.5
gate, barrier, barricade, bars: fence 0.8
cage, enclosure: fence 0.7
bar, pub: counter 0.6, building 0.5
store, shop, school, hospital, hotel, restaurant, station, train station, factory, library, museum, mall, theater,
    theatre, supermarket, stadium, barn, shed, garage, palace, fort, monastery, mosque, synagogue, lighthouse,
    apartment, city, town, downtown, skyline, cityscape, village, storefront, airport: building 0.7, house 0.4
home: house 0.9, building 0.7
shack, lodge, chalet, porch: house 0.8
windowsill, window sill, windshield, windscreen: window 0.7
tent, awning, canopy: roof 0.6
chimney: roof 0.7
pier, dock, boardwalk, deck: platform 0.6, floor 0.5
stage: platform 0.7, floor 0.6
escalator: stairs 0.7
tile, tiles: floor 0.7, wall 0.7
pallet, crate, box: cardboard 0.8
envelope, letter, document, poster, note, menu, map, napkin, tissue, toilet paper: paper 0.7
wallpaper: wall 0.9
mat, yoga mat: rug 0.8
tablecloth, placemat: table 0.8
rag, cloth: towel 0.6
pebbles, rubble: gravel 0.8, rock 0.7
plaque, billboard: banner 0.6
petal, daisy, aster, anemone, marguerite, tulip, sunflower, rose, daffodil, lily, orchid, carnation, poppy, lavender,
    dandelion, petunia, geranium: flower
"""

# A union of all that the word holds.
UNIONS = """
vehicle, motor vehicle, vehicles, transport, transportation, traffic: bicycle, car, motorcycle, airplane, bus, train,
    truck, boat
feline: cat
canine: dog
bovine: cow
equine: horse, zebra
automotive vehicle, road vehicle: car, motorcycle, bus, truck
watercraft, craft: boat
animal, animals, creature, beast, mammal, wildlife, wild animal: bird, cat, dog, horse, sheep, cow, elephant, bear,
    zebra, giraffe
pet: dog, cat, bird 0.6
livestock, farm animal: cow, sheep, horse
fruit, fruits: apple, banana, orange
vegetable, veggie: broccoli, carrot
food, meal, snack, foodstuff, dinner, lunch, breakfast, produce: food, banana, apple, sandwich, orange, broccoli,
    carrot, hot dog, pizza, donut, cake
fast food, junk food: pizza, hot dog, sandwich, donut
furniture, piece of furniture, furnishing, furnishings: chair, couch, bed, dining table, table, bench, cabinet, shelf
seating: chair, couch, bench
appliance, home appliance, kitchen appliance, household appliance: refrigerator, oven, microwave, toaster, sink 0.4
electronics, device, electronic device, gadget: cell phone, laptop, tv, remote, keyboard, mouse
container: bottle, cup, bowl, vase, wine glass
toy, plaything: teddy bear 0.8, kite 0.6, frisbee 0.6, sports ball 0.5
public transport, mass transit: bus, train
wheeled vehicle: bicycle, car, motorcycle, bus, train, truck, skateboard
timepiece: clock
neckwear: tie
plumbing fixture, bathroom fixture, plumbing: toilet, sink
white goods: refrigerator, oven
dwelling, housing, residence: house, building 0.8
cutting tool, edge tool: knife, scissors
drinking vessel: cup, wine glass
game equipment: sports ball, baseball bat, tennis racket
floor covering: rug
sports equipment, sporting goods: sports ball, baseball bat, baseball glove, tennis racket, frisbee, skateboard,
    surfboard, snowboard, skis, kite
plant life, flora: tree, grass, flower, potted plant
body part: head, face, hair, hand, arm, torso, leg, foot
limb: arm, leg
"""

# What a name holds besides itself, as people say it.
ALSO = """
food: banana 0.8, apple 0.8, sandwich 0.8, orange 0.8, broccoli 0.8, carrot 0.8, hot dog 0.8, pizza 0.8, donut 0.8, cake 0.8
table: dining table
building: house 0.7
house: building 0.6
water: sea 0.9, river 0.9
sea: water 0.7
river: water 0.7
"""

# Read as nothing everyday: another meaning is the usual one, or the reading would only mislead.
NEVER = """
bank, nail, trash can, garbage can, waste bin, can, plate, pan, pot, skillet, tray, camera, statue, sculpture,
mannequin, robot,
monkey, lion, tiger, fish, kangaroo, rabbit, deer, helicopter, rocket, balloon, hang glider, fan, radiator,
fireplace, piano, guitar,
drum, wheel, tire, engine, motor, candle, painting, picture, photo, photograph, frame, vision, ship of the desert, tank, cannon,
pen, pencil, ruler, stapler, printer, washer, dishwasher, washing machine, sewing machine, heater, air conditioner,
vacuum cleaner,
pancake, space, air, fire, smoke, sun, moon, star, rain, wind, shadow,
reflection, universe,
speaker, cleaner, class, upper, lower, sinker, beef, tin can, go-ahead, green light, yellow light, crapper, potty chair,
    beefalo,
prostitute, whore, drunk, drunkard, drunk-and-disorderly, glutton, loser, tyrant, spy, refugee, immigrant, alien, foreigner,
deportee, accomplice, socialist, liberal, reactionary, commie, egghead, primate, picket, tackle, stiff, babe, mantrap, coquette,
ragamuffin, existentialist, capitalist, demagogue, traditionalist, impressionist, classifier, conveyor, carrier, lifter, rigger,
symbolist, hell-rooster, developer, hacker, subordinate, ancestor, antecedent, forefather, descendant, descendent, virtuoso,
everlasting, dun, flats, settle, clog, booth, console, gourd, mac, mack, bolo, pike, transporter,
charger, cords, jonathan, prima, ben, launch, gig, crosse, waffle, tortilla, mare liberum, red hot, mount, batwing, detour,
    shortcut,
cutting board, ironing board, bulletin board, notice board, dart board, chopping board, plier,
go-between, settler, pilgrim, servant, lackey, underling, bluestocking
"""

# Names of classes of photographs that people give to something else: an ear of corn, a baby's napkin; and words by which WordNet
# reaches a class that nobody means: a post is no maypole.
NEVER_CLASSES = """
ear, napkin, game, post, pattern, pipe, wrap, wrapper, matter, product, part, portion, string
"""

# Words that are read by the classes and drawings of another one besides their own, with how far it speaks for them.
CLASSES_TOO = """
flag: flagpole 0.6
sign, road sign, traffic sign: street sign
"""

# Words that are read by the classes and drawings of another one, and not by their own.
CLASSES_INSTEAD = """
bike: bicycle
bath: bathtub
child: baby
buffalo: water buffalo
saucer: plate
tire, tyre: car wheel
kettle: teapot
"""

# Below a name in WordNet, and unlike it.
UNLIKE = """
pancake#1, cookie#1, calculus#1, ladder#1, body armor#1, turtle#1
"""
