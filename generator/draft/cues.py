"""The words by which a sentence takes back, doubts, fears, compares or adds a number."""

import re


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


WITHDRAW = _words(
    """
    withdrew withdraws withdrawn withdraw withdrawing retract retracts retracted retracting retraction recanted
    rescinded deleted disavowed backtracked unpublished scrapped reversed dropped abandoned cancelled canceled
    pulled erased revoked annulled scrubbed renounced disclaimed repudiated apologised apologized apologises
    apologizes removed
    """
)
POINTING = _words("it this that them these those both")
MAY = _words("could might may potentially possibly feared fear fears fearing perhaps probably presumably")
WILL = _words(
    """
    will would expected expects expect expecting plan plans planned planning prepared ready agreed approved due intend
    intends likely forecast forecasts predicted predicts projected anticipate anticipated anticipates decided promised
    """
)
CHANGE = _words(
    """
    rose rise rises risen rising increase increased increases increasing grew grown grow grows growing climbed climb
    climbs climbing jumped jump jumps soared surged swelled swollen went gone fell fall falls fallen falling dropped
    drop drops declined up down revised raised raises lowered cut reduced changed corrected updated moved doubled
    advanced
    """
)
BOUNDS = _words("since until before till from built opened founded")
RATES = _words("day night week month year hour")
DOUBTED = re.compile(
    r"\b(?:contrary to|know nothing|know of no|aware of no|no knowledge|(?:none|nobody|no one"
    r"|not one) (?:was|were|is|has|have|did)|nowhere near|far from|at no time|made up|thin air"
    r"|not (?:ours|our (?:figure|number"
    r"|count))|(?:do|does"
    r"|did) ?n[o’']t (?:come from|accept"
    r"|recogni[sz]e|correspond|stand|hold|add up|agree|exist|know where)|can ?not be (?:true|right|correct|so)"
    r"|could not be (?:true|right|correct|so)|not (?:proven|proved|established|substantiated|borne out"
    r"|backed|supported)"
    r"|counted twice|entered twice|double[- ]counted|in error|by (?:mistake|error)|an? (?:mistake|error"
    r"|misprint|slip|myth)"
    r"|absurd|ridiculous|rubbish|fairy tale|far[- ]fetched|impossible|overstated|overcounted|ignore"
    r"|disregard|not be used"
    r"|void|annulled|superseded|doubt(?:s|ed|ful)?|question(?:s|ed) (?:the|that|whether)|challeng(?:es|ed)|acquitted of"
    r"|(?:took|taken|takes) (?:it|them|this|that|the \w+) (?:down|off)|taken (?:down|off)|struck (?:out|off|from)"
    r"|no longer (?:be )?(?:stands?|valid|counts?|holds?|used?|uses|cited?|quoted?|relied|repeated|correct|current"
    r"|speaks)"
    r"|(?:not|never) (?:to )?be (?:used|cited|quoted|repeated|relied|trusted|believed)|(?:do|does|did|would|could)"
    r" ?(?:not|n[o’']t) stand by|back(?:s|ed|ing)? away from|distanc(?:es|ed|ing) (?:itself|himself|herself|themselves)"
    r"|unconfirmed|unverified"
    r"|(?:not|never|cannot|declined to|refused to|unable to) (?:be )?(?:independently )?(?:verif\w+"
    r"|confirm\w*|check\w*)"
    r"|(?:wrong|mistaken|erroneous|incorrect|false)ly|supersed\w+|replac(?:es|ed|ing)|correction"
    r"|corrected|erratum|misstated"
    r"|misreported|misquoted|exaggerat\w+|inflated|overstat\w+|never (?:happened|existed|took place)"
    r"|did not happen|no such"
    r"|no (?:question|sign|trace|record|proof|truth|basis|evidence)|as (?:some|had been) (?:claimed|alleged|reported)"
    r"|rumou?r\w*|hoax|gossip|hearsay|nonsense|lying|proved (?:wrong|false|untrue)"
    r"|turned out (?:to be )?(?:wrong|false|untrue)"
    r"|(?:earlier|previous|original|first) (?:version|bulletin|edition|entry|post)"
    r"|without (?:any )?(?:basis|foundation|proof)|has no basis|anyone who|whoever (?:says|claims|speaks)|ruled out)\b"
)
