"""What a text has itself beside a figure of which a finding tells."""

from generator.ledger.claim import FigureSaid
from generator.ledger.ledger import Ledger
from generator.rules.alike import is_in_the_text
from generator.rules.finding import is_current


def total_of_text(ledger: Ledger, figure: FigureSaid) -> FigureSaid | None:
    """The one total that the text of a figure has of the same metric as what is so at present."""
    event, beside = ledger.corpus.event, ledger.claims_of_source[figure.source_id]
    figures = (one for one in beside if isinstance(one, FigureSaid) and one.scope.metric == figure.scope.metric)
    of_all = [one for one in figures if one.scope.group == event.lead_group and is_current(one) and is_in_the_text(one)]
    everywhere = [one for one in of_all if one.scope.place == (event.lead_place,)]
    return everywhere[0] if len({one.count for one in everywhere}) == 1 else None
