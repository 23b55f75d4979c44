# The page of corrections.

corrections-title = Corrections
corrections-lead = When a published record was wrong, it is mended and the mend is listed here, newest first. Nothing is removed without a trace. To be told of new ones, follow the [Atom feed]({ $atom }) or the [JSON feed]({ $json }).
corrections-none = No record has been corrected yet.
