# The page of the method.

method-title = Method
method-lead = This site records what sources claim. It does not say which claim is true. For every figure it says, as far as that is recorded, who gave it, through whom it came, on which day, in which words, and what became of it.

method-known = How do you know?
method-known-text = Each figure leads to a record of the text that has it, which anybody who has that text can check. How near the makers of the records came to the texts:
method-marks = What does a mark mean?
method-unchecked = What was not checked?
method-unchecked-noted = { $n ->
    [0] No claim is restated from notes alone with no check of its wording recorded.
    [one] One of the { $all } claims is restated from notes, or from a part of a text, and no check of its wording is recorded.
   *[other] { $n } of the { $all } claims are restated from notes, or from a part of a text, and no check of their wording is recorded.
}
method-reference = How it works in detail
method-short-kept = A figure stands as its source wrote it, with its citation.
method-short-once = Copies of one text are one report, and those who speak for one body are one speaker.
method-short-denied = A figure that was denied or withdrawn is not removed. It is crossed out, and the denial stands beside it.
method-short-sum = 3 more
method-sign-anchored = found in the text
method-sign-quoted = quoted, not searched for
method-sign-read = restated from the text
method-sign-noted = restated from notes
method-sign-retracted = taken back
method-sign-denied = disputed by somebody
method-sign-superseded = another took its place
method-sign-standing = nothing later recorded
method-sign-derived = nobody said this
method-short-charts = In the charts:

method-road = How a figure gets here
method-road-text = A contributor writes a record of an article, or of what notes have of one: each figure, statement, event and denial read there, quoted in the shortest phrase that carries it or restated, with who said it and who passed it on. Anybody who has the article can check the record against it; what is recorded of such checks stands beside every claim. A program turns the records into these pages and corrects nothing. It adds sums, comparisons and inferences, such as a speaker, a likely misprint or what was taken back with a figure, and words an inference as one.

method-voices = Voices and bodies
method-voices-text = A *voice* is counted when the site says how many independent voices give a figure: somebody who could have counted, named by a source as having said it. Those whom our [list of who speaks]({ $actors }) has under one body are one voice, such as the ministries of one government, or an outlet and its reporters. Bodies that the list keeps apart are counted apart. Who gave no number but such as another, or somebody whom a source does not name, gave for the same thing and not certainly later may have it from them, and is not counted: then the site says *at least*. A *body* is the nearest institution: it answers for a claim. Many sources that repeat one statement remain one voice. An article’s own words are no voice, unless the record says that the outlet counted itself. Where a headline, a caption or a restatement meets the figure that the same text attributes to somebody, it is read as a wording of that figure, and the speaker is inferred. Where another figure of the text, or several taken together, fits as well, nobody is inferred.

method-assertion = One assertion, many sources
method-assertion-text = Claims of one voice about the same thing with the same count are one *assertion*, if they were made on days that follow one another without a gap, unless another number was given at a time between two of them. All their citations are kept. A claim whose day is not stated joins the one run of days that it may continue. Those that may continue none are taken together where nothing parts them in time; one that may continue several stands alone. Claims that nobody is named for are joined in copies of one text only.
method-rung-text = Wordings of one figure by one body on one day (5,800, about 5,800, more than 5,800) stand on one rung of a ladder, led by the most precise. Where the day is not known, only the same number, a rounding known by the same day and an article’s own wording of the figure join it. A figure whose group or place no source states is marked as such; it stands on one of the ladders of its page to which it may belong, or on one of its own.

# How words are read as numbers: a wording, and what it is read as.
method-counts = What a count means
method-count-wording = Wording
method-count-meaning = Read as
method-count-exact = 225
method-count-exact-meaning = 225
method-count-least = at least N, N or more
method-count-least-meaning = N or more
method-count-more = more than N, over N
method-count-more-meaning = in wholes N + 1 or more
method-count-most = up to N, no more than N
method-count-most-meaning = N or less
method-count-fewer = fewer than N, under N
method-count-fewer-meaning = in wholes N − 1 or less
method-count-about = about N, some N
method-count-about-meaning = N with a margin of 5%, or half of its last significant place if that is more, at most 25%
method-count-almost = almost N
method-count-almost-meaning = from nine tenths of N to N
method-count-just = just over N, just under N
method-count-just-meaning = up to a tenth of N beyond it, N itself left out
method-count-range = N to M, N or M
method-count-range-meaning = from N to M
method-count-few = a couple, a few, several, a handful
method-count-few-meaning = 2 or more, for the others 3 or more
method-count-vague = dozens, hundreds
method-count-vague-meaning = 20 or more, 100 or more
method-count-round = a round number of 1,000 or more
method-count-round-meaning = N with half of its last significant place to either side, at most 5%
method-counts-text = The margins serve only the question whether two figures can both hold. Between figures of different texts “more than N” and “fewer than N” admit N itself, too: copies drop such words and keep the number. In one text N and “more than N” of one body are one number in two wordings. Elsewhere in one text, and in sums, such words are taken strictly. The words are always shown as the source has them.

method-status = Status
method-status-text = The first that applies:
method-status-retracted-text = The speaker, somebody to whom the speaker answers, or the publisher took the figure back.
method-status-denied-text = Somebody denied the figure, or the alleged speaker denied having given it. The second says nothing of the figure itself, and the page says so.
method-status-superseded-text = The same voice gave another figure for the same thing and a later moment, or later for the same moment, and both cannot hold. A total that adds up is raised by any body of the voice and lowered only by the body that gave it. One figure counts as later than another only where the last day on which the one may have been given lies before the first day of the other, or where a source tells the one as earlier than the other. Where days leave the order open, a figure is replaced by a higher one that no source can have shown before the lower was out, and the site says that only the sources tell so. Figures for different moments or periods do not replace each other.
method-status-standing-text = Nothing later in the record changes it. That is no verdict that it is true.
method-status-number = { $n } { $status }
method-status-numbers = { $numbers } among the assertions recorded now.

method-evidence = Evidence
method-evidence-anchored-text = The quotation was found in the saved text by the person named in its anchor.
method-evidence-anchored-proof = Every build checks that record and anchor still agree, and whoever holds the text with the recorded hash can repeat the search. It does not prove that the saved text is what the publisher printed, nor that the person named read it with care.
method-evidence-quoted-text = The record quotes the source; the quotation has no anchor yet.
method-evidence-read-text = Restated by a recorder who had the whole text: saved, or read and signed with name and day.
method-evidence-noted-text = Restated from notes, or from a part of the text; no check of the wording against the source is recorded. Such a footnote asks the reader to help.
method-evidence-numbers = { $numbers } among the claims recorded now.
# How many records were compared with their texts, and by whom that is recorded.
method-evidence-people = { source-index-compared-with } { $found ->
    [0] In none were quotations
    [one] In one the quotations, or some of them, were
   *[other] In { $found } the quotations, or some of them, were
} found in a saved text by the person named in { $found ->
    [one] its
   *[other] their
} anchors; { $read ->
    [0] none names
    [one] one names
   *[other] { $read } name
} who read the article to make the record, and { $checked ->
    [0] none
    [one] one
   *[other] { $checked }
} who went through it with the article again afterwards.
method-basis = Beside a figure stands the best that its sources have of this, as a sign and in words: a dotted square where nobody is recorded as having had the page, an empty square where somebody had the whole text, half a square where it is quoted, a full square where the words were found in a saved text, and one in a frame where somebody compared the record with the page afterwards. Several sources are not several confirmations: copies of one text are counted, and named, with it.

method-dates = Dates
method-dates-text = Three dates are kept apart: when something was said, what moment a figure describes, and when a source appeared. None is filled in from another; only what an article says in its own words it says when it appears. What a source leaves open stays open: a day that is not stated is one of several days, none after its source appeared, none before the moment that it describes, and none before the event. “By” a day means: no later than that day, because a source that has it, or the text from which one was copied, had appeared by then, or because the source itself tells so. What may be the last is told together where nothing says which was.
method-units-text = A figure in money keeps the unit that its source uses; what the source converts is shown beside it, and the program converts nothing. A share ("a third") is shown as worded and never compared. Figures in different units are never compared either.
method-inferred-text = What is inferred about a source, such as the agency behind it or the text from which it was copied, is marked as inferred. A source whose title is not recorded is named by outlet, date and topic. A day of a source that stands neither in its text nor in its address, but is inferred from something else, such as the weekday of which it tells or the date of a photo, has the words “as we date it” beside it. An undated source is placed only by what it tells: it cannot have appeared before the last day of which it reports.
method-dispatches-text = Sources that were copied from one dispatch that is not recorded itself are named together on the list of sources, and their common statement counts as one origin.

method-limits-record = The record holds no more than was read of its sources. A figure that no recorded source carries is missing here.
method-limits-sides = Nothing here tells which figure is true. A speaker whom many sources repeat is not more right than one with few.
method-limits-texts = Saved texts can differ from what was printed; quotations follow the saved text, errors included.

method-codebook = Codebook
method-codebook-metrics = { $n } metrics
method-codebook-groups = { $n } groups
method-codebook-places = { $n } places
method-metric = Metric
method-metric-counts = Counts
method-metric-unit = Unit
method-metric-kind = Kind
method-group = Group
method-place = Place
method-within = Within
method-coordinates = Lies at
method-meaning = Meaning

method-records = Track records
method-records-told = The page of an actor tells what became of the figures that reports credit to it, or that it passed on: raised, lowered, denied, withdrawn, passed on after a denial.
method-records-figure = A figure is one number for one thing, however many reports have it.
method-records-certain = Counted is what the records leave no doubt of; of how many claims that is not so is told.
method-records-after = Passed on after a denial is only what an article has that certainly appeared after the denial was made.
method-records-few = A record of fewer than { $least } figures is told and compared with none, and no general word for a speaker has one.
method-records-right = Nothing of this says who was right. All cases are in the [data]({ $data }), and there is a [right of reply]({ $reply }).
method-records-text = Where one of two figures leaves its group or place open, the two count as one. Left out are forecasts, background numbers, words without a number, likely misprints, what is only inferred to be somebody’s, and what may be another’s. Denied is a figure whose number, giving or publication somebody disputed, alone or with the total with which it was published. Raised or lowered is only what adds up, and only where the order of the two is certain. Whom an article credits may have had a figure at any time before. A copy is garbled where it differs from the recorded text of which it is a copy.

method-readers = What a visit leaves behind
method-readers-pages = As published, every page, drawing and file of this site comes from its own host, and browsers are told to ask no other for anything and to run no script but the site’s own. The site sets no cookie, counts no visit, and sends nothing that you type unless you send it yourself. It keeps one thing in your browser: the choice of a light or a dark page, once you make it. A link that leads elsewhere does not tell the other host which page it stood on.
method-readers-host = Whoever runs the server can log what any server can: which address was asked for, when, from which network address, and by which browser. A page about one speaker, one day or one number has an address of its own, so such a log can show that it was read. It cannot show what was looked for: search and explorer each ask for one file that holds everything and look through it in the browser, and what is chosen in the explorer stands in an address only behind its #, which browsers do not send.
method-readers-offline = The edition that opens from a folder (`make offline` in a copy of the project) asks no host for anything. Without scripts every page can be read; search, explorer, the form for records and the switch between nights need them.
