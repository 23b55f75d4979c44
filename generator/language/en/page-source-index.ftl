# The list of sources.

source-index-title = Sources
source-index-lead = { count-sources }. { source-index-compared-with } A title stands in quotation marks; where none is recorded, the subject stands in its place.
# Told on the page of the method, too.
source-index-compared-with = { $compared ->
    [0] No record of a source is known to have been compared with its text.
    [one] The record of only one source is known to have been compared with its text, wholly or in part.
   *[other] The records of { $compared } sources are known to have been compared with their texts, wholly or in part.
}
source-index-all = All sources, by when they were published
source-index-number = Sources
source-index-of-them-compared = Compared with their text
source-index-languages = In which languages
source-index-language = { $language } ({ $n })
source-index-compared = Compared with their texts
source-index-not-compared = No comparison recorded
# Which they are where they are few, else what most of them count.
source-index-month = { $month }: { count-sources }{ $holds ->
    [none] { "" }
   *[other] { " " }({ $holds })
}
source-index-about = { $language } · { $counts }
source-index-no-figure = no figure
source-index-no-claim = no claim
source-index-checked = compared afterwards
source-index-outlet = Outlet
source-index-published = Published
source-index-subject = Title or subject
source-index-claims = Claims
source-index-evidence = Evidence
source-index-no-outlet = outlet not recorded
source-index-crediting = { $outlet }, crediting { $agency }
source-index-after = { $outlet }, after { $agency } (inferred)
source-index-titled = “{ $title }”

source-index-dispatches = Dispatches behind them
source-index-dispatches-lead = Texts that are not recorded themselves and from which sources of this list were taken.
source-index-dispatch = { $name } ({ $n ->
    [one] one source taken from it
   *[other] { $n } sources taken from it
})
source-index-dispatch-taken = Taken from it: { $sources }. Why it is held to be their text: { $basis }.
