"""`python -m tests.harden.fuzz_target NAME [CORPUS] [OPTION]...`: one target under atheris."""

import importlib
import sys


def guided() -> None:
    """Feed one target until libFuzzer ends; a fault ends it at once."""
    atheris = importlib.import_module("atheris")
    name, *given = sys.argv[1:]
    with atheris.instrument_imports(include=["generator"]):
        targets = importlib.import_module("tests.harden.targets").TARGETS
    atheris.Setup([sys.argv[0], *given], targets[name])
    atheris.Fuzz()


if __name__ == "__main__":
    guided()
