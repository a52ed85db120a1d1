"""Which words mean a person, or a part of one by what covers it, in the layout of `everyday_readings`.

A person is a person: no word reads sex, age, origin or occupation off a picture, and each says that it was read as `person`.
"""

from __future__ import annotations

PEOPLE = """
man, woman, old man, old woman, old person, young man, young woman, young lady, young girl,
    child, boy, girl, guy, lady, kid, baby, gentleman, gentlemen, bloke, chap, dude, fellow, lad, gal,
    infant, toddler, teenager, teen, adult, adolescent, youth, youngster, grownup, newborn, tot,
    folk, elder, senior, human figure, male, female, businessman, businesswoman, lads, ladies, hipster: person
crowd, audience, family, couple, team, gang, crew, band, choir, troupe,
    parade, public, staff, spectators, bystander, passerby, passersby, onlooker, squad, duo, trio, throng, mob,
    orchestra, army: person 0.9
mother, father, mom, mum, mommy, dad, daddy, papa, mama, parent, grandmother, grandfather, grandma, grandpa, granny,
    grandparent, brother, sister, son, daughter, uncle, aunt, cousin, husband, wife, bride, groom, bridegroom,
    bridesmaid, newlywed, sibling, twin, friend, buddy, pal, mate, neighbor, neighbour, girlfriend, boyfriend,
    fiance: person
player, rider, skier, snowboarder, skateboarder, skater, surfer, swimmer, cyclist, bicyclist, biker, motorcyclist,
    motorist, runner, jogger, walker, hiker, climber, golfer, boxer, wrestler, gymnast, dancer, cheerleader, athlete,
    sportsman, goalie, goalkeeper, batter, batsman, catcher, umpire, referee, baseball player,
    tennis player, soccer player, football player, basketball player, volleyball player, hockey player, jockey,
    cowboy, equestrian, horseback rider, surfboarder, kayaker, rower, diver, scuba diver, kiteboarder, kitesurfer,
    wakeboarder, windsurfer, parasailer, fielder, outfielder, infielder, goaltender, quarterback:
    person
driver, pilot, passenger, commuter, traveler, traveller, tourist, pedestrian, shopper, customer, diner, guest,
    visitor, spectator, participant, contestant, competitor, racer, performer, entertainer,
    bus driver, taxi driver, truck driver, train conductor: person
chef, waiter, waitress, barista, bartender, baker, butcher, policeman, policewoman, police officer, cop, officer,
    fireman, firefighter, fire fighter, soldier, sailor, nurse, doctor, surgeon, dentist, patient, teacher,
    student, pupil, professor, schoolchild, schoolboy, schoolgirl, farmer, fisherman, gardener, construction worker,
    workman, worker, builder, carpenter, plumber, electrician, mechanic, engineer, scientist, astronaut,
    photographer, cameraman, journalist, reporter, musician, singer, guitarist, drummer, pianist, violinist, actor,
    actress, artist, painter, sculptor, model, clown, magician, juggler, priest, monk, nun, bishop, pope, king,
    queen, prince, princess, president, politician, judge, lawyer, businessperson, salesman, saleswoman, salesperson,
    vendor, seller, merchant, shopkeeper, cashier, clerk, secretary, postman, mailman, janitor, maid, cleaner,
    lifeguard, security guard, guard, bodyguard, hairdresser, barber, rancher, shepherd, tailor, seamstress,
    beekeeper, vet, veterinarian, trainer, instructor, lecturer, presenter, host, hostess, librarian,
    bellhop, stewardess, flight attendant, hunter, lumberjack, miner, welder, santa, santa claus, pirate, knight,
    ninja, wizard, busker, admiral, archer, fiddler, jeweller, smoker, timekeeper, street performer, cook: person
"""

# The body, and what is worn on it.
WORN = """
glove, mitten: hand 0.8, baseball glove 0.6
wristband, bracelet, ring, wristwatch, watch: hand 0.7, arm 0.5
beard, mustache, moustache, nose, mouth, eye, cheek, chin, forehead, lip, smile, eyebrow, tooth, tongue: face 0.9
glasses, sunglasses, eyeglasses, spectacles, goggles, mask, face mask, makeup, sun glasses, shades, lipstick: face 0.9
ear, neck, earring, headphones, headset, earphones, headband, crown, tiara: head 0.8
hairstyle, hairdo, haircut, ponytail, pony tail, braid, bangs, wig, curl, curly hair,
    dreadlocks, mohawk: hair
cap, helmet, baseball cap, beanie, hood, bonnet, beret, cowboy hat, sun hat, sunhat, straw hat, top hat, bike helmet,
    bicycle helmet, hard hat, hardhat, visor, fedora, turban, bandana, headscarf, veil, headwear, headgear: hat
finger, thumb, fist, fingernail, wrist: hand 0.9
elbow, forearm, sleeve, tattoo: arm 0.9
shoulder: arm 0.7, torso 0.7
shirt, t-shirt, t shirt, tshirt, tee, tee shirt, blouse, polo shirt, tank top, tanktop, jacket, coat,
    raincoat, overcoat, sweater, sweatshirt, hoodie, cardigan, jersey, vest, waistcoat, blazer, tuxedo, tux, suit,
    dress, gown, wedding dress, space suit, spacesuit, robe, bathrobe, uniform, apron, poncho, kimono, costume,
    outfit, wetsuit, wet suit, jumpsuit,
    overalls, life jacket, life vest, suit jacket, leather jacket, business suit, swimsuit, bathing suit,
    bikini, pajamas, pyjamas, dress shirt, collar, button: torso
clothes, clothing, garment, attire, apparel, clothing item: torso, leg 0.8
scarf, shawl, necklace: torso 0.5, head 0.5
chest, belly, stomach, waist, body, human body, breast, hip: torso 0.8
belt, pocket: torso 0.6, leg 0.5
trousers, pants, jeans, shorts, skirt, leggings, knee, thigh, slacks, sweatpants, khakis, tights,
    stockings, lap, denim, swim trunks, trunks, trouser, shin, kneepad, knee pad, ankle: leg 0.9
shoe, boot, sneaker, sandal, slipper, flip flop, flip-flop, high heels, heels, footwear, toe, sock, barefoot,
    trainers, ski boot, cleats, tennis shoe, running shoe: foot 0.9
"""

# Persons below these are read as a person; of those below the second list never, since it would say who somebody is.
PERSONS = """
worker#1, professional#1, entertainer#1, athlete#1, contestant#1, traveler#1, serviceman#1, learner#1, spectator#1, observer#2,
relative#1, child#1, juvenile#1, adult#1, friend#1, guest#1, customer#1, passenger#1, user#1, creator#2, consumer#1,
combatant#1,
defender#1, communicator#1, intellectual#1, spiritual leader#1, ruler#1, leader#1, expert#1, employee#1,
adjudicator#1, male#2, female#2
"""
NOT_PERSONS = """
bad person#1, wrongdoer#1, unwelcome person#1, unpleasant person#1, unfortunate#1, inhabitant#1, religious person#1, slave#1,
criminal#1, simpleton#1, fool#1, fool#2, sick person#1, drunkard#1, prostitute#1, foreigner#1, emigrant#1, migrant#1, killer#1,
pervert#1, homosexual#1, poor person#1, failure#4, leftist#1, liberal#1, rightist#1, socialist#1, anarchist#1, communist#2,
communist#1, revolutionist#1, believer#1, believer#2, nonbeliever#1, gambler#1, person of color#1, caucasian#1, lover#1, principal#4
"""
