"""What the search finds first, on the sites of both events: the page that answers, under whatever spelling."""

import json
import urllib.request

import pytest

from tests.browser.conftest import Reader
from tests.browser.events import FICTIONAL, REAL, Event
from tests.browser.seeking import Search

# What is typed, and the page that has to come first.
FIRST = {
    FICTIONAL: {
        "Tordesk": "actors/tordesk/",
        "Tordesque": "actors/tordesk/",
        "tórdesk": "actors/tordesk/",
        "Tordosk": "actors/tordesk/",
        "Тордеск": "actors/tordesk/",
        "тордеск": "actors/tordesk/",
        "Торде": "actors/tordesk/",
        "Tor": "actors/tordesk/",
        "تورديسك": "actors/tordesk/",
        "אורומלנד": "actors/orrumland-state/",
        "(CRSO)": "actors/rescue-service/",
        "CRSO,": "actors/rescue-service/",
        "«CRSO»": "actors/rescue-service/",
        "Orrumland’s CRSO": "actors/rescue-service/",
        "1,460": "metrics/homes-flooded/",
        "1460": "metrics/homes-flooded/",
        "1 460": "metrics/homes-flooded/",
        "homes": "metrics/homes-flooded/",
        "how many homes": "metrics/homes-flooded/",
        "Tarnholt": "metrics/homes-flooded/",
        "8 October": "days/2014-10-08/",
        "8 Oct 2014": "days/2014-10-08/",
        "2014-10-08": "days/2014-10-08/",
        "Corrections": "corrections/",
        "codebook": "method/",
    },
    REAL: {
        "how many died": "metrics/deaths/",
        "How many people died?": "metrics/deaths/",
        "dead": "metrics/deaths/",
        "toll": "metrics/deaths/",
        "погибших": "metrics/deaths/",
        "died in custody": "metrics/custody-deaths/",
        "164": "metrics/deaths/",
        "225": "metrics/deaths/",
        "20000": "metrics/attackers/",
        "20,000": "metrics/attackers/",
        "20 000": "metrics/attackers/",
        "7,939": "metrics/detained/",
        "задержанных": "metrics/detained/",
        "how many were injured": "metrics/injured/",
        "terrorists": "metrics/attackers/",
        "troops": "metrics/troops/",
        "beheaded": "metrics/beheaded/",
        "обезглавлены": "metrics/beheaded/",
        "Минздрав": "actors/health-ministry/",
        "Tokayev": "actors/tokayev/",
        "Toqaev": "actors/tokayev/",
        "Togayev": "actors/tokayev/",
        "Токаев": "actors/tokayev/",
        "Тоқаев": "actors/tokayev/",
        "Qasym-Jomart Toqaev": "actors/tokayev/",
        "Interior Ministry": "actors/interior-ministry/",
        "Asylov": "actors/asylov/",
        "10 January": "days/2022-01-10/",
        "casualty recording": "method/",
    },
}


@pytest.fixture
def search(desk: Reader) -> Search:
    """The search, opened on the home page."""
    desk.open("")
    return Search(desk.page)


def test_what_is_typed_leads_first_to_the_page_that_answers(search: Search, event: Event, root: str) -> None:
    got, second = {}, {}
    for typed in FIRST[event]:
        search.type(typed)
        found = search.found(root)
        got[typed], second[typed] = found[:1], found[1:3]
    # A number that has a page of its own, as a disputed one does, is found there first.
    own = {typed for typed, (page,) in got.items() if typed[0].isdigit() and page.startswith("figures/")}
    assert {typed: page for typed, (page,) in got.items() if typed not in own} == {
        typed: page for typed, page in FIRST[event].items() if typed not in own
    }
    assert all(FIRST[event][typed] in second[typed] for typed in own)


def test_every_recorded_spelling_finds_its_bearer_among_the_first(search: Search, root: str) -> None:
    with urllib.request.urlopen(f"{root}data/search.json") as answer:
        entries = [one for one in json.load(answer) if one["kind"] == "actor"]
    missed = []
    for entry in entries:
        for spelling, _ in [(entry["title"], None), *entry.get("names", ())]:
            search.type(spelling)
            if f"{entry['path']}/" not in search.found(root)[:4]:
                missed.append((entry["path"], spelling, search.found(root)[:4]))
    assert len(entries) > 10
    assert missed == []


def test_another_spelling_finds_its_bearer_at_a_desk_and_on_a_phone(reader: Reader, event: Event, root: str) -> None:
    reader.open("")
    search = Search(reader.page)
    search.type(event.spelling)
    assert search.found(root)[0] == event.bearer
    assert reader.complaints == []
