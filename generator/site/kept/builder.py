"""What is seen of the builder: MkDocs, or one that goes by its names. Whatever else it has is not known."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Protocol


class DocsFile(Protocol):
    """A file of the docs."""

    src_uri: str
    url: str
    inclusion: Any
    page: Any

    def url_relative_to(self, other: Any) -> str:
        """Its address as one on the page of another file."""


class DocsFiles(Protocol):
    """All files of the docs."""

    def get_file_from_path(self, path: str) -> DocsFile | None:
        """The file of a path below the docs."""

    def __iter__(self) -> Iterator[DocsFile]:
        """All of them."""

    def documentation_pages(self) -> Sequence[DocsFile]:
        """Those of pages, in the order in which they are converted."""


class DocsConfig(Protocol):
    """The settings of a build."""

    plugins: Any
    theme: Any
    hooks: Mapping[str, object]
    markdown_extensions: list[str]
    mdx_configs: Mapping[str, object]
    use_directory_urls: bool
    validation: Any
    config_file_path: str
    docs_dir: str
    extra: Mapping[str, Any]

    def items(self) -> Iterable[tuple[str, object]]:
        """All settings by their names."""


class DocsPage(Protocol):
    """A page, of which `render` makes HTML of its Markdown."""

    file: Any
    markdown: str | None
    content: str | None
    toc: Any
    meta: Mapping[str, object]
    url: str

    def read_source(self, config: DocsConfig) -> None:
        """Read the Markdown."""

    def render(self, config: DocsConfig, files: DocsFiles) -> None:
        """Convert it."""
