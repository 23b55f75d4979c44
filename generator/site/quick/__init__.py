"""What lets Python-Markdown convert the same Markdown to the same HTML in less time."""
