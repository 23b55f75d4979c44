"""The hostile event built by every builder, and its offline edition, each once for all tests."""

import zipfile
from pathlib import Path

from pytest import TempPathFactory

from generator.site.offline import pack
from generator.site.policy import seal
from tests.hostile import ADDRESS, hostile_site, poisoned
from tests.project import lay_out, run
from tests.sitebuild import REPOSITORY, made_once

BUILDERS = ("mkdocs", "properdocs", "zensical")
OFFLINE = "offline"
# Those of the site that MkDocs makes.
_SETTINGS = {"REPO_URL": REPOSITORY, "SITE_URL": ADDRESS}


def hostile_html(kind: str, temporary: TempPathFactory) -> Path:
    """The folder of the hostile site that a builder made, sealed; of the offline edition, unpacked."""
    if kind == "mkdocs":
        return hostile_site(temporary).html
    if kind == OFFLINE:
        return made_once("hostile-offline", temporary, _offline) / "unpacked" / "site"
    return made_once("hostile-builders", temporary, _others) / kind


def _others(folder: Path) -> None:
    project = lay_out(folder, poisoned(folder / "poisoned"))
    for name in BUILDERS[1:]:
        done = run(project, name, "build", "--strict", "-f", "mkdocs.yml", environment=_SETTINGS)
        assert done.returncode == 0, done.stdout + done.stderr
        (project / "site").rename(project / name)
    assert seal(project / "zensical") > 0


def _offline(folder: Path) -> None:
    project = lay_out(folder, poisoned(folder / "poisoned"))
    done = run(project, "mkdocs", "build", "--strict", "--config-file", "mkdocs.offline.yml", environment=_SETTINGS)
    assert done.returncode == 0, done.stdout + done.stderr
    pack(project / "build" / "offline", project / "offline.zip", "site")
    with zipfile.ZipFile(project / "offline.zip") as archive:
        archive.extractall(project / "unpacked")
