# The language itself. The locale decides how dates, lists and numbers are written (a name of the CLDR).

language-locale = en_GB
