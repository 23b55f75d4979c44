"""Options of the test run."""

import gc

import pytest
from hypothesis import settings

# A slow machine is no fault of the code.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
# The plain suite draws a fifth; the complete number is drawn where all tests run. See the Makefile and `drawn`.
settings.register_profile("plain", deadline=None, max_examples=20)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="Rewrite the expected part of case files, for review.")


# Who imports one of these reads a site that MkDocs built.
_BUILT = ("BOTH_SITES", "artificial_site", "build_site", "fictional_site", "real_site")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests that read a built site, which takes MkDocs some seconds to make."""
    for item in items:
        module = item.getparent(pytest.Module)
        reads = module and any(hasattr(module.obj, name) for name in _BUILT)
        if reads and "tmp_path_factory" in getattr(item, "fixturenames", ()):
            item.add_marker("sites")


def pytest_collection_finish() -> None:
    """Have the search for garbage pass over some thousand tests and all that was imported, and come less often."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000)


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--update"))
