"""The words by which a text denies a number, calls it false, or says that nobody said it."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


DENY = _words(
    """
    deny denies denied denying reject rejects rejected rejecting refute refutes refuted refuting dispute disputes
    disputed disputing dismiss dismisses dismissed dismissing contradict contradicts contradicted rebut rebuts
    rebutted contest contests contested disowns disowning discount discounted debunk debunked debunks disown
    disowned denial denials
    """
)
FALSE = _words(
    """
    false untrue fake baseless unfounded groundless wrong incorrect exaggerated exaggeration inflated fabricated
    invented fabrication invention fiction fictitious misinformation disinformation lie lies lying liar liars
    nonsense rumour rumor rumours rumors propaganda inaccurate unsubstantiated falsehood falsehoods hoax mistaken
    erroneous invalid provocation slander
    """
)
TRUE = _words("true correct accurate right case so confirmed truth")
REPORTS = _words(
    """
    report reports claim claims figure figures number numbers toll tolls allegation allegations accusation
    accusations assertion assertions rumour rumours rumor rumors suggestion suggestions estimate estimates account
    accounts count counts talk post posts statement statements story stories tally total data message messages
    information reporting article articles news information names entry entries announcement release list version
    assessment calculation speculation headlines
    """
)
SAY = _words(
    "said says saying say adding added insisted insisting insists stated putting put puts maintained confirmed"
)
PARTED = frozenset({";", "but", "instead", "whereas", "while", "although", "though"})
COPULAS = _words("was were is are has have had be been being remain remains")
NEGATIVE = _words("not never n't didn't didn’t wasn't wasn’t weren't weren’t isn't isn’t hasn't hasn’t cannot neither")
LEFT_OPEN = _words("how whether why which who where when if")
# What nobody has of something untrue: "no proof", "without foundation".
PROOF = _words("proof evidence basis foundation grounds")
NONE = _words("no none nothing")
RUMOURS = _words("rumour rumor rumours rumors")
# What calls something untrue only behind a verb: "was wrong", "a lie".
WRONG = _words("wrong lie lies lying mistaken")
CALLING = COPULAS | {"a", "as", "called", "simply"}
# What is denied to people: "denied bail to 12".
GRANTS = _words("bail access entry visas parole treatment leave")
# Two words before a number that is not the one.
INSTEAD = frozenset({"rather than", "instead of"})
# With a comma before it, what begins another voice's words.
RESUMING = _words("saying adding insisting putting")
PRONOUNS = _words("and it he she they")
QUOTING = _words("says say claims claim tells")
UNSAID = _words("say said claim claimed report reported give given state announce")
DENYING = {
    "deny": DENY,
    "false": FALSE,
    "true": TRUE,
    "reports": REPORTS,
    "say": SAY,
    "parted": PARTED,
    "copulas": COPULAS,
    "negative": NEGATIVE,
    "left_open": LEFT_OPEN,
    "proof": PROOF,
    "none": NONE,
    "rumours": RUMOURS,
    "wrong": WRONG,
    "calling": CALLING,
    "grants": GRANTS,
    "resuming": RESUMING,
    "pronouns": PRONOUNS,
    "quoting": QUOTING,
    "unsaid": UNSAID,
    "instead": INSTEAD,
}
# How far, in words, from what calls a number false the number may stand.
DENIAL_REACH = 14
