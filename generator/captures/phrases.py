"""Words by which the phrase of what is counted ends, whom it counts, and where: general English, of no event."""

import re

# Words that end the phrase of what is counted: "719 people | were", "2,500 troops | to".
_AUXILIARIES = "was were is are be been being has have had will would can could may might did do does remain remains"
_PREPOSITIONS = "in at on to by from with for during after before since into across near against over through than"
_LINKS = "who which that whom whose when while as but because if where although though so and or plus including also"
# Words for when and where that follow a number, and are nothing counted.
_ADVERBS = (
    "overnight today yesterday tonight now already later earlier still altogether again alone apiece nationwide overall"
    " so far yet here each monday tuesday wednesday thursday friday saturday sunday ago"
)
_ENDING = f"{_AUXILIARIES} {_PREPOSITIONS} {_LINKS} {_ADVERBS} not no there this it he she they we i then"
ENDS = frozenset(_ENDING.split())
PERSONS = frozenset(
    """
    people person individual men man women woman member officer resident citizen worker employee student journalist
    patient victim passenger villager tourist national family other teenager boy girl adult personnel staff
    firefighter rescuer doctor soul inhabitant relative neighbour neighbor clerk nurse guard protester demonstrator
    civilian soldier defendant colleague body child minor driver teacher boatman miner farmer pensioner elder baby
    infant pupil prisoner detainee rioter attacker militant marcher migrant refugee evacuee survivor casualty
    """.split()
)
# What may stand between a count and what is counted: "two of the other".
DETERMINERS = frozenset(
    """
    of the a an them whom these those its their his her our such some other more additional further new
    """.split()
)
# What stands before the place of a count: "in the harbour".
LOCATING = frozenset("in at across around near throughout of within outside".split())
# What follows a place at the head of a line where the line tells first where it was written: "Northport, 3 March –".
DATELINE = re.compile(r"^(?:\s*[,(].{0,60}?)?\s[–—-]\s")
