"""The verbs by which a text tells who says something."""

VERBS = frozenset(
    """
    said say says saying told tells reported reports announced announces added adds stated claimed claims confirmed
    confirms estimated estimates estimate wrote writes explained explains indicated indicates admitted admits noted
    notes declared declares acknowledged acknowledges disclosed revealed reveals insisted insists warned alleged
    tweeted posted informed clarified specified emphasised emphasized stressed recalled concluded documented
    verified note confirm announce add reveal explain indicate mention responded replied believes believe maintained
    asserted testified mentioned conceded blamed accused spoke promised denied denies rejected rejects disputed
    disputes dismissed dismisses refuted refutes argued argues submitted assured assures calculated calculates
    reckoned reckons recognised recognises recognized recognizes communicated communicates transmitted transmits
    countered counters retorted contended contends predicted predicts forecast withdrew withdraws withdrawn
    retracted retracts disowned disowns protested commented comments remarked recounted briefed
    """.split()
)
