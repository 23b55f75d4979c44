"""How much a record may hold: the one place from which reading, schema, form and documentation have it."""

# A file, with all that stands in it.
MAX_BYTES = 1024 * 1024
MAX_DEPTH = 12
MAX_VALUES = 60_000
MAX_KEYS = 5_000
MAX_LIST = 1_000
# Of all lines of an outline together.
MAX_POSITIONS = 1_000
# Ids of the past: each is asked for with every other of a file.
MAX_FORMERLY = 3
# All files of one event together.
MAX_FILES = 5_000
MAX_ALL_BYTES = 16 * 1024 * 1024
MAX_ALL_VALUES = 250_000
MAX_FOLDERS = 8
# What a build writes: bytes for each byte that lies among the records, such as every site has, and in all.
MAX_WRITTEN_A_BYTE = 1_000
MAX_WRITTEN_ANYWAY = 8 * 1024 * 1024
MAX_WRITTEN = 1024 * 1024 * 1024
# How far a chain leads from one record to the next, which is read from the last one.
MAX_CHAIN = 100
# Characters of a value, by its kind.
MAX_ID = 80
MAX_COUNT = 100
MAX_DATE = 60
MAX_NAME = 300
MAX_PROSE = 2_000
MAX_ADDRESS = 2_000
# A quotation is short in words, too.
MAX_QUOTE = 300
MAX_QUOTE_WORDS = 15
