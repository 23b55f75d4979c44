"""An event of few records, for builds of which the site is as good as any: its pages are not what is tested."""

from pathlib import Path

from tests.test_docs import FORMAT, examples


def few_records(folder: Path) -> Path:
    """The folder, with the event that the guide shows."""
    for path, text in examples(FORMAT).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    return folder
