"""The words of the site."""
