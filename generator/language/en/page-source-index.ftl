# The list of sources.

source-index-title = Sources
source-index-lead = { count-sources }, by outlet. A title stands in quotation marks; where none is recorded, the subject stands in its place.
source-index-outlet = Outlet
source-index-published = Published
source-index-subject = Title or subject
source-index-language = Language
source-index-claims = Claims
source-index-evidence = Evidence
source-index-no-outlet = not stated
source-index-crediting = { $outlet }, crediting { $agency }
source-index-titled = “{ $title }”

source-index-dispatches = Dispatches behind them
source-index-dispatches-lead = Texts that are not recorded themselves and from which several of these sources were taken.
source-index-dispatch = { $name } ({ $basis }). Taken from it: { $sources }.
