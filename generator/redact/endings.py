"""The endings that names take in sentences: cases, plurals and possessives, as keys of `sounds` have them."""

from generator.redact.sounds import keys

_BY_LANGUAGE = {
    "of Slavic languages": (
        "а я у ю ы и е о ой ей ою ею ом ем ым им ого его ому ему ую ая ые ых их ыми ими ам ям ами ями ах ях ов ев"
        " ові еві ова ева ами owi em iem ego emu ie ą ę ovi ová ové ovou ě"
    ),
    "of Turkic languages": (
        "ның нің дың дің тың тің ға ге қа ке на не ды ді ты ті ны ні да де та те нда нде дан ден тан тен нан нен мен"
        " бен пен лар лер дар дер тар тер дікі nın nin nun nün ın in un ün dan den tan ten da de ya ye yı yi la le ning"
    ),
    "of Germanic and Romance languages": "s es er en sche schen scher sches s",
    "of Uralic and Baltic languages": (
        "nak nek ban ben val vel ra re t ot et at n in an on lle lta sta ssa s as is us ui o"
    ),
    "of Greek and Georgian": "ου α ος ის მა ს ად ით",
}
_FOLD = str.maketrans("ąęěánıüé", "aeeaniue")

ENDINGS = frozenset(
    key for words in _BY_LANGUAGE.values() for word in words.split() for key in keys(word.translate(_FOLD)) if key
)
