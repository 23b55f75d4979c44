"""Words for numbers in the languages that `scan` reads, and which of them a text is in.

What is listed is for a person to look at: a word that also means something else ("half") is listed rather than missed.
"""

import re
from collections.abc import Mapping
from functools import cache

from babel import Locale

_ENGLISH = """
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion milliard
milliards lakh lakhs crore crores dozen dozens scores tens hundreds thousands millions half third thirds quarter
quarters
"""
_ENGLISH_SCALES = "hundreds?|thousands?|millions?|billions?|trillions?|milliards?|lakhs?|crores?|dozens?"
_RUSSIAN = """
один одна одно одного одной одному одним два две двух двум двумя двое двоих три трех трёх трем трём тремя трое троих
четыре четырех четырёх четырем четверо четверых пять пяти пятью пятеро пятерых шесть шести шестью шестеро семь семи
семью семеро восемь восьми девять девяти десять десяти десятью одиннадцать одиннадцати двенадцать двенадцати
тринадцать тринадцати четырнадцать четырнадцати пятнадцать пятнадцати шестнадцать шестнадцати семнадцать семнадцати
восемнадцать восемнадцати девятнадцать девятнадцати двадцать двадцати тридцать тридцати сорок сорока пятьдесят
пятидесяти шестьдесят шестидесяти семьдесят семидесяти восемьдесят восьмидесяти девяносто девяноста сто ста двести
двухсот триста трехсот трёхсот четыреста четырехсот четырёхсот пятьсот пятисот шестьсот шестисот семьсот семисот
восемьсот восьмисот девятьсот девятисот тысяча тысячи тысяч тысячу тысячам тысячами тыс миллион миллиона миллионов млн
миллиард миллиарда миллиардов млрд десяток десятка десятки десятков десяткам десятками сотня сотни сотен сотню сотням
сотнями дюжина дюжины полтора полторы полутора полсотни половина половины половину треть трети четверть четверти
"""
_KK = """
бір екі үш төрт бес алты жеті сегіз тоғыз он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан жүз жүзден жүзге мың
мыңнан мыңға миллион миллионнан миллиард миллиардтан ондаған жүздеген мыңдаған ондап жүздеп мыңдап жарты
"""
_FRENCH = """
deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt vingts trente quarante
cinquante soixante cent cents mille million millions milliard milliards dizaine dizaines douzaine douzaines quinzaine
vingtaine trentaine quarantaine cinquantaine soixantaine centaine centaines millier milliers moitié tiers quart
"""
_SPANISH = """
dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho
diecinueve veinte veintiuno veintiún veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete
veintiocho veintinueve treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento cientos doscientos
doscientas trescientos trescientas cuatrocientos cuatrocientas quinientos quinientas seiscientos seiscientas
setecientos setecientas ochocientos ochocientas novecientos novecientas mil miles millar millares millón millones
decena decenas docena docenas centenar centenares mitad tercio cuarto
"""
_GERMAN_PART = (
    "ein(?:s|e|en|em|er)?|zwei|zwo|drei|vier|fünf|sech(?:s|ste)?|sieb(?:en)?|acht|neun|zehn|elf|zwölf|zwanzig|dreißig"
    "|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert|tausend|und"
)
# What joins two words for numbers to one number.
_JOINTS: Mapping[str, str] = {
    "en": r"(?:[- ](?:and (?:a (?=half))?)?|(?<=half) an? |(?<=quarter) of an? |(?<=quarters) of an? )",
    "fr": "[- ](?:et |de )?",
    "es": " (?:y |de )?",
    "ru": " ",
    "kk": " ",
}
_WORDS: Mapping[str, str] = {"en": _ENGLISH, "ru": _RUSSIAN, "kk": _KK, "fr": _FRENCH, "es": _SPANISH}
_OTHERWISE: Mapping[str, str] = {
    # "A score" is a number, and a score of a game is none.
    "en": r"(?<=\b[Aa] )score\b(?! (?:draw|line|sheet|card)s?\b)",
    "de": (
        rf"\b(?!(?:ein(?:s|e|en|em|er)?|und|acht ?geben)\b)(?:{_GERMAN_PART})+(?<!und)\b"
        r"|\b(?:(?:zehn|hundert)?tausende?|hunderte|dutzende?|million(?:en)?|milliarden?|hälfte|drittel|viertel)n?\b"
    ),
    "zh": (
        "[数數几幾]?[〇零一二两兩三四五六七八九十百千万萬亿億兆]*[十百千万萬亿億兆][〇零一二两兩三四五六七八九十百千万萬亿億兆]*"
        "|[〇零一二两兩三四五六七八九]{2,}|[一二两兩三四五六七八九](?=[人名])"
    ),
}  # fmt: skip
_OTHERWISE = {**_OTHERWISE, "ja": _OTHERWISE["zh"]}
# The languages whose words are read.
LANGUAGES = tuple(sorted({*_WORDS, *_OTHERWISE}))
_DIGITS = r"\d+(?:[.,\u00a0\u202f]\d+)*"


@cache
def numbers_in(language: str) -> re.Pattern[str]:
    """What finds numbers in digits and in words of a language; of one that is not read, in digits alone."""
    patterns = [_DIGITS]
    if words := _WORDS.get(language, "").split():
        one = f"(?:{'|'.join(sorted(words, key=len, reverse=True))})"
        # "5,8 тысяч" is one number, and so is "46 million"; "12 two-storey houses" is none.
        behind = rf"[- \u00a0](?:{_ENGLISH_SCALES})\b" if language == "en" else rf"[ \u00a0]{one}\b\.?"
        patterns[0] = rf"{_DIGITS}(?:{behind})*"
        patterns.append(rf"\b{one}(?:{_JOINTS[language]}{one})*\b")
    if language in _OTHERWISE:
        patterns.append(_OTHERWISE[language])
    return re.compile("|".join(patterns), re.IGNORECASE)


def named(language: str) -> str:
    """The English name of a language."""
    return str(Locale("en").languages[language])
