"""Setting up: the documented commands, CI, the workflows and the locked requirements agree."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml
from check_jsonschema import main as check_jsonschema
from click.testing import CliRunner

WORKFLOWS = sorted(Path(".github/workflows").glob("*.yml"))
BIN = Path(sys.executable).parent
README = Path("README.md").read_text(encoding="utf-8")
COMMANDS = Path("docs/commands.md").read_text(encoding="utf-8")
NOT_IN_CI = {
    "make serve": "never ends",
    "make test": "is a part of make test-all and make test-long",
    "make test-deep": "runs each night",
    "make harden": "runs each night, and a small part of it is in make test-all and make test-long",
    "make lock": "changes the lock files",
    "make open-exports": "needs LibreOffice, R and biber",
    "make bom": "runs each night",
    "make verify-reproducible": "runs each night",
    "make offline": "is done by the tests of that edition",
    "make release": "is done by the test of the workflow that makes releases",
}
UNPINNED = """\
name: Case
on: pull_request
permissions: {}
jobs:
  case:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v7
        with:
          persist-credentials: false
"""


def ran(*command: str | Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """A finished command with its exit status and all it wrote."""
    return subprocess.run(
        [str(part) for part in command],
        env={**os.environ, **variables},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


def commands_of(text: str) -> list[str]:
    """The lines that run make, in order and without comments."""
    return [line.split("#")[0].strip() for line in text.splitlines() if re.match(r"make [a-z-]+\s*(#|$)", line)]


@pytest.mark.parametrize(
    ("schema", "files"),
    [("github-workflows", WORKFLOWS), ("dependabot", [Path(".github/dependabot.yml")])],
)
def test_workflows_and_settings_keep_to_their_schemas(schema: str, files: list[Path]) -> None:
    done = CliRunner().invoke(check_jsonschema, ["--builtin-schema", f"vendor.{schema}", *map(str, files)])
    assert done.exit_code == 0, done.output


def test_zizmor_finds_nothing_in_the_workflows() -> None:
    done = ran(BIN / "zizmor", "--offline", "--pedantic", "--strict-collection", ".github")
    assert done.returncode == 0, done.stdout


def test_zizmor_finds_an_action_that_is_not_pinned(tmp_path: Path) -> None:
    (tmp_path / "case.yml").write_text(UNPINNED, encoding="utf-8")
    done = ran(BIN / "zizmor", "--offline", tmp_path / "case.yml")
    assert done.returncode != 0
    assert "unpinned-uses" in done.stdout


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_every_action_is_pinned_by_its_commit_and_tells_the_version(path: Path) -> None:
    uses = re.findall(r"uses:(.*)", path.read_text(encoding="utf-8"))
    assert uses
    assert [line for line in uses if not re.fullmatch(r" [\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line)] == []


def test_an_action_is_pinned_to_one_commit_in_all_workflows() -> None:
    pins = {
        tuple(pin) for path in WORKFLOWS for pin in re.findall(r"uses: (\S+)@(.+)", path.read_text(encoding="utf-8"))
    }
    assert len(pins) == len({action for action, _ in pins})


def test_no_workflow_runs_a_pull_request_with_the_rights_of_the_project() -> None:
    for path in WORKFLOWS:
        assert "pull_request_target" not in path.read_text(encoding="utf-8")


# What a job may change, beyond reading; every other only reads, or does not even that.
MAY_WRITE = {
    ("publish", "attest"): {"id-token", "attestations"},
    ("publish", "deploy"): {"id-token", "pages"},
    ("release", "release"): {"contents"},
    ("review", "comment"): {"pull-requests"},
}


def test_no_job_may_change_more_than_it_has_to() -> None:
    found: dict[tuple[str, str], set[str]] = {}
    for path in WORKFLOWS:
        workflow = yaml.safe_load(path.read_text(encoding="utf-8"))
        whole = workflow["permissions"]
        assert "write" not in whole.values()
        for name, job in workflow["jobs"].items():
            if writes := {of for of, right in job.get("permissions", whole).items() if right == "write"}:
                found[path.stem, name] = writes
    assert found == MAY_WRITE


def test_what_signs_or_publishes_does_so_for_main_alone_and_runs_nothing_that_was_installed() -> None:
    jobs = yaml.safe_load(Path(".github/workflows/publish.yml").read_text(encoding="utf-8"))["jobs"]
    for name in ("attest", "deploy"):
        assert jobs[name]["if"] == "github.ref == 'refs/heads/main'"
        assert all("run" not in step and "checkout" not in step["uses"] for step in jobs[name]["steps"])


def test_what_writes_below_a_pull_request_runs_what_stands_in_the_main_branch_and_nothing_else() -> None:
    text = Path(".github/workflows/review.yml").read_text(encoding="utf-8")
    checkout, put = yaml.safe_load(text)["jobs"]["comment"]["steps"]
    assert checkout["uses"].startswith("actions/checkout@") and checkout["with"] == {"persist-credentials": False}
    assert put["run"] == "bash generator/beginning/files/comment"
    assert "${{" not in put["run"], "what a pull request names comes as a variable, never as code"


def test_the_sums_are_of_all_that_is_published() -> None:
    """They are written after the last file has come into the site, and before it is handed over."""
    steps = yaml.safe_load(Path(".github/workflows/publish.yml").read_text(encoding="utf-8"))["jobs"]["build"]["steps"]
    told = [step.get("run", step.get("uses", "")) for step in steps]
    at = [number for number, text in enumerate(told) if "generator manifest" in text]
    assert len(at) == 1
    assert all("site/" not in text and "make" not in text for text in told[at[0] + 1 :])
    assert any("upload-pages-artifact" in text for text in told[at[0] + 1 :])


def test_a_pull_request_is_told_what_it_touches_before_it_is_merged() -> None:
    steps = yaml.safe_load(Path(".github/workflows/check.yml").read_text(encoding="utf-8"))["jobs"]["areas"]["steps"]
    assert steps[0]["with"]["fetch-depth"] == 2
    # Without it the run would end as the second of the two commands does.
    assert "generator touched HEAD^1" in steps[-1]["run"] and steps[-1]["shell"] == "bash"
    assert "continue-on-error" not in steps[-1]


def test_a_pull_request_is_told_what_it_does_even_where_its_records_are_bad() -> None:
    steps = yaml.safe_load(Path(".github/workflows/check.yml").read_text(encoding="utf-8"))["jobs"]["site"]["steps"]
    ran_in_order = [step.get("run", step.get("uses", "")) for step in steps]
    report = next(at for at, run in enumerate(ran_in_order) if "generator review HEAD^1" in run)
    assert steps[report]["continue-on-error"] is True and "GITHUB_STEP_SUMMARY" in ran_in_order[report]
    assert steps[report + 1]["with"]["path"] == "review.md"
    assert report < next(at for at, run in enumerate(ran_in_order) if "generator check" in run)


def test_ci_runs_the_documented_commands() -> None:
    shown = commands_of(COMMANDS)
    assert set(NOT_IN_CI) < set(shown)
    expected = [command for command in shown if command not in NOT_IN_CI]
    assert sorted(commands_of(Path(".ci/run").read_text(encoding="utf-8"))) == sorted(expected)


def test_the_deep_tests_run_each_night_and_on_demand() -> None:
    text = Path(".github/workflows/deep.yml").read_text(encoding="utf-8")
    assert re.search(r"^  schedule:\n    - cron: \"\d+ \d+ \* \* \*\"$", text, re.MULTILINE)
    assert re.search(r"^  workflow_dispatch:$", text, re.MULTILINE)
    assert re.findall(r"run: (.+)", text) == [
        "bash .ci/browser",
        "make test-deep",
        "make verify-reproducible",
        "make bom",
        'make harden ARGS="--seconds 60"',
    ]
    assert 'REQUIRE_BROWSER: "1"' in text


def test_what_the_run_of_a_pull_request_leaves_out_the_deep_one_has() -> None:
    runs = dict(
        re.findall(r"^(test-\w+): .+\n.+ -m \"(.+?)\"", Path("Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    )
    # Of what these two select, together and apart, tests/test_marks.py.
    assert {"test-all", "test-long"} <= set(runs)
    assert runs["test-deep"].startswith("deep or ")


def test_every_target_of_the_makefile_is_documented_and_no_other() -> None:
    phony = re.search(r"^\.PHONY: (.+)$", Path("Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert phony
    assert sorted(f"make {target}" for target in phony[1].split()) == sorted(commands_of(COMMANDS))
    assert set(commands_of(README)) < set(commands_of(COMMANDS))


def stubbed(folder: Path, *present: str) -> Path:
    """A folder of programs that only write down how they were called."""
    for tool in ("bash", "dirname", "env"):
        (folder / tool).symlink_to(str(shutil.which(tool)))
    for name, body in {
        "make": 'echo "make $*${REQUIRE_BROWSER:+ with browser}"; test "$*" != "${FAIL:-}"',
        "apt-get": '[ "$1" = update ] && set update; echo "apt-get $1${5:+ $5}"; '
        '[ "${5:-}" != "${LACKING:-none}" ] && [ "$1" != "${OFFLINE:-none}" ]',
        "id": "echo 0",
        **dict.fromkeys(present, "exit 0"),
    }.items():
        (folder / name).write_text(f"#!{shutil.which('bash')}\n{body}\n", encoding="utf-8")
        (folder / name).chmod(0o755)
    return folder


_SMALL, _WHOLE = (f"apt-get install {name}" for name in ("chromium-headless-shell", "chromium"))
_COMMANDS = ["make site", "make check", "make bench", "make test-all", "make test-long"]
CI_CASES = {
    "in CI no browser test may be skipped": (
        ["chromium-headless-shell"],
        {"CI": "true"},
        (0, [f"{command} with browser" for command in _COMMANDS]),
    ),
    "elsewhere it may": (["chromium-headless-shell"], {"CI": ""}, (0, _COMMANDS)),
    "an absent browser is installed first": ([], {"CI": ""}, (0, ["apt-get update", _SMALL, *_COMMANDS])),
    "where there is no browser without windows the whole is installed": (
        [],
        {"CI": "", "LACKING": "chromium-headless-shell"},
        (0, ["apt-get update", _SMALL, _WHOLE, *_COMMANDS]),
    ),
    "one without windows is installed beside the whole, as it takes less": (
        ["chromium"],
        {"CI": ""},
        (0, ["apt-get update", _SMALL, *_COMMANDS]),
    ),
    "where there is no other the whole will do": (
        ["chromium"],
        {"CI": "", "LACKING": "chromium-headless-shell"},
        (0, ["apt-get update", _SMALL, *_COMMANDS]),
    ),
    "where nothing can be installed the whole will do": (
        ["chromium"],
        {"CI": "", "OFFLINE": "update"},
        (0, ["apt-get update", *_COMMANDS]),
    ),
    "where nothing can be installed and there is no browser nothing runs": (
        [],
        {"CI": "", "LACKING": "chromium-headless-shell", "OFFLINE": "install"},
        (1, ["apt-get update", _SMALL, _WHOLE]),
    ),
    "a failure stops the run": (
        ["chromium-headless-shell"],
        {"CI": "", "FAIL": "check"},
        (1, ["make site", "make check"]),
    ),
}


@pytest.mark.parametrize(("present", "variables", "expected"), CI_CASES.values(), ids=CI_CASES)
def test_ci(present: list[str], variables: dict[str, str], expected: tuple[int, list[str]], tmp_path: Path) -> None:
    done = ran("bash", ".ci/run", PATH=str(stubbed(tmp_path, *present)), REQUIRE_BROWSER="", **variables)
    assert (done.returncode, done.stdout.splitlines()) == expected


def pins(name: str) -> set[tuple[str, str]]:
    """The locked requirements with their versions; some have two, for different versions of Python."""
    return set(re.findall(r"^([a-z0-9._-]+)==(\S+)", Path(name).read_text(encoding="utf-8"), re.MULTILINE))


@pytest.mark.parametrize("name", sorted(path.name for path in Path().glob("requirements*.txt")))
def test_a_lock_has_a_hash_for_every_requirement_and_no_address(name: str) -> None:
    text = Path(name).read_text(encoding="utf-8")
    blocks = re.findall(r"^\S+==.*(?:\n .*)*", text, re.MULTILINE)
    assert len(blocks) == len(pins(name)) > 0
    assert [block for block in blocks if "--hash=sha256:" not in block] == []
    assert re.findall(r".*(?:://|--index-url|--find-links).*", text) == []


def test_nothing_is_installed_that_is_not_locked() -> None:
    """The program itself has no hash: it is what stands here."""
    text = Path("Makefile").read_text(encoding="utf-8")
    installed = re.findall(r"^\t.*(?:\$\(INSTALL\)|pip install)(.*)$", text, re.MULTILINE)
    assert len(installed) == 5
    assert [line for line in installed if "--require-hashes --requirement requirements" not in line] == []
    assert "pip install" not in "".join(path.read_text(encoding="utf-8") for path in WORKFLOWS)


def test_the_test_requirements_contain_those_of_the_site() -> None:
    assert pins("requirements.txt") < pins("requirements-dev.txt")


def test_every_requirement_of_the_project_is_locked() -> None:
    project = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))["project"]
    site, test = project["dependencies"], project["optional-dependencies"]["dev"]
    for name, wanted in (("requirements.txt", site), ("requirements-dev.txt", [*site, *test])):
        locked = {requirement for requirement, _ in pins(name)}
        names = {re.split(r"[^\w.-]", requirement.lower())[0] for requirement in wanted}
        assert {re.sub(r"[-_.]+", "-", name) for name in names} <= locked
