"""Options of the test run."""

import gc
import os
import signal

import pytest
from _pytest.runner import runtestprotocol
from hypothesis import settings

from tests.reached import COLLECTED, marks

# The same tests draw more in each: `make test` and `test-all`, `test-long`, `test-deep`. See `drawn`.
# A slow machine is no fault of the code.
settings.register_profile("plain", deadline=None, max_examples=20)
settings.register_profile("all", deadline=None, max_examples=40)
settings.register_profile("deep", deadline=None, max_examples=100)
settings.load_profile("all")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="Rewrite the expected part of case files, for review.")


# Nothing that is imported and collected is garbage: the search for it took a sixth of the collection.
gc.disable()


def pytest_configure() -> None:
    """Have programs that a test starts heed what ends a program, also where the run itself does not (`nohup`, `&`)."""
    # What one test keeps no other shall find: each names the folder for it, where it wants one.
    os.environ["KEPT"] = ""
    for name in ("SIGHUP", "SIGINT"):
        number = getattr(signal, name, None)
        if number and signal.getsignal(number) is signal.SIG_IGN:
            signal.signal(number, signal.default_int_handler if name == "SIGINT" else signal.SIG_DFL)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Mark the tests by what they do."""
    functions = [item for item in items if isinstance(item, pytest.Function)]
    config.stash[COLLECTED] = [(one.originalname, bool(one.get_closest_marker("deep"))) for one in functions]
    for one in functions:
        for mark in sorted(marks(one)):
            one.add_marker(mark)


def pytest_collection_finish() -> None:
    """Have the search for garbage pass over some thousand tests and all that was imported, and come less often."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000)
    gc.enable()


def pytest_sessionfinish() -> None:
    """Have nobody look for garbage any more in all that the tests kept, which took some seconds: the process ends."""
    gc.freeze()


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> bool | None:
    """Have a worker report of a test the call and what did not pass; the rest would cost as much as many a test."""
    if not hasattr(item.config, "workerinput"):
        return None
    item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
    for report in runtestprotocol(item, log=False, nextitem=nextitem):
        if report.when == "call" or not report.passed:
            item.ihook.pytest_runtest_logreport(report=report)
    item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
    return True


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--update"))
