# The page of the explorer.

page-explorer-title = Explorer
page-explorer-lead = Every claim in the record, to search and filter. Spelling, marks and script need not be exact. The address of the page keeps what you choose.
page-explorer-counting = How claims and speakers are counted and ordered here
# `given` is how many figures other pages count.
page-explorer-counts = { $how ->
    [alike] { "" }
   *[each] Every claim counts here: { $figures } figures, where [home]({ $home }) has { $given }, for a text that stands in several records counts once there, and that a number was not given is no figure.{" "}
}A person or a body counts as one speaker with all who speak for it, whatever was said; of figures other pages count the speakers who are certainly independent. Without a choice what can be the newest comes first: a claim whose day is not stated stands by the last day on which it can have been made.
page-explorer-without = Searching and filtering need JavaScript, which is off, not available, or still on its way. Without it, everything is here all the same: the full tables below hold every claim.
page-explorer-claims = Claims
page-explorer-words = Words, names, numbers
page-explorer-filters = Filters
page-explorer-metric = Metric
page-explorer-place-short = Place
page-explorer-place = Place, with all places in it
page-explorer-group = Who or what is counted
page-explorer-speaker-short = Speaker
page-explorer-speaker = Speaker, or whoever spoke for them
page-explorer-voice = Counted as one speaker
page-explorer-through = Passed on by
page-explorer-source = Source
page-explorer-day = Day it was said, or happened
page-explorer-from = From
page-explorer-to = to
page-explorer-only = Only what was certainly said then
page-explorer-dated = In the source
page-explorer-kind = Kind
page-explorer-status = Status
page-explorer-evidence = Evidence
page-explorer-language = Language of the source
page-explorer-chosen = Chosen filters
page-explorer-order = Order
page-explorer-best = best match, else newest
# By the last day on which each can have been said.
page-explorer-newest = newest possible day first
page-explorer-oldest = oldest possible day first
page-explorer-largest = largest figure first
page-explorer-smallest = smallest figure first
page-explorer-download = Download as CSV
page-explorer-column-day = Day
page-explorer-column-claim = Claim, speaker and source
page-explorer-column-state = Status and evidence
page-explorer-tables = The full tables
page-explorer-every-claim = [Every claim as CSV]({ $csv }) or as [JSON]({ $json }); [what the columns mean]({ $data })
page-explorer-figures = [Figures]({ $page }), a page for each metric, with every figure, who gave it and what became of it
page-explorer-voices = [Who says it]({ $page }), a page for each speaker
page-explorer-days = [Days]({ $page }), a page for each day
page-explorer-sources = [Sources]({ $page }), a page for each source with its claims in the order of the text
page-explorer-method = What the words mean (independent speakers, status, evidence) is told on the [Method page]({ $page }).
