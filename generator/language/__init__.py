"""The words of the site: the book of messages, the forms of dates and lists, and the names of what the records tell."""

from generator.language.book import Book, UnknownLanguageError, book, has, languages, say, speaking, spoken

__all__ = ["Book", "UnknownLanguageError", "book", "has", "languages", "say", "speaking", "spoken"]
