"""`mkdocs build` that is killed: `site/` is the old one or the new, and the next run makes it."""

import logging
import os
import random
import shutil
import signal
from collections.abc import Callable
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config

from tests.harden.children import run
from tests.harden.events import ROOT, SMALL, differing, tree
from tests.harden.stopping import calls_said, counted, killed_at
from tests.harden.tally import Tally
from tests.sitebuild import hand_written_copy


def _site(folder: Path, sources: Path) -> Callable[[], object]:
    """One build of the site, as `mkdocs build` makes it."""

    def make() -> None:
        os.chdir(ROOT)
        os.environ.update(
            SOURCES=str(sources), REPO_URL="", SITE_URL="", NO_MKDOCS_2_WARNING="1", SOURCE_DATE_EPOCH="0"
        )
        logging.basicConfig(level=logging.WARNING)
        config = load_config("mkdocs.yml", docs_dir=str(folder / "docs"), site_dir=str(folder / "site"))
        config.plugins.on_startup(command="build", dirty=False)
        build(config)

    return make


def killed_sites(folder: Path, number: int, seed: int = 14) -> Tally:
    """Sites of the smallest event killed at calls drawn by chance from all that reach `site/` and beside it."""
    tally = Tally("kills of mkdocs build")
    old_sources, new_sources = folder / "old", folder / "new"
    for sources in (old_sources, new_sources):
        shutil.copytree(SMALL, sources)
    changed = new_sources / "event.yml"
    changed.write_text(changed.read_text(encoding="utf-8").replace("Lower Weir", "Upper Weir"), encoding="utf-8")
    hand_written_copy(folder / "docs")
    trees, calls = {}, 0
    for sources in (new_sources, old_sources):
        ended = run(counted(_site(folder, sources), folder / ".site.build"))
        assert ended.status == 0, ended
        trees[sources], calls = tree(folder / "site"), calls_said(ended.said)
    chance = random.Random(seed)
    # The last calls are those by which the site comes into its place.
    for at in sorted({*chance.sample(range(1, calls), number - 1), calls - chance.randrange(1, 4)}):
        tally.tried += 1
        ended = run(_site(folder, new_sources), killed_at(at, folder / ".site.build"))
        tally.expect(ended.signal == signal.SIGKILL, f"killed at call {at}", ended)
        found = tree(folder / "site")
        tally.keep(found in trees.values(), f"killed at call {at}", differing(found, trees[old_sources]))
    ended = run(_site(folder, new_sources))
    tally.expect(ended.status == 0, "the run after", ended)
    tally.keep(tree(folder / "site") == trees[new_sources], "the run after")
    tally.remarks.append(f"of {calls:,} calls")
    return tally
