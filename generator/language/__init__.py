"""The words of the site: the book of messages, the forms of dates and lists, and the names of what the records tell."""

from generator.language.book import Book, book, has, say, speaking, spoken

__all__ = ["Book", "book", "has", "say", "speaking", "spoken"]
