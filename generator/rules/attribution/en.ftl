rule-attribution-title = Attribution differs
rule-attribution-explanation =
    Sources tell of one utterance and name different speakers for it: they copy one text, heard it through one relay, or
    date one unround number to one day. A general word ("authorities"), an outlet or other relay, and a superior of the
    speaker are no difference: there the origin is only told less closely. An outlet that writes in its own voice
    attributes nothing, and two bodies that gave a number each, on their own, bear each other out. Wordings that bound
    in opposite directions (more than, almost) and round numbers worded apart are not one figure. All reports that name a
    speaker for the figure are counted, and copies of one text are said to be such.

rule-attribution-side = { $who } in { $sources }
# The figure on which most reports differ, and those of which the same holds.
rule-attribution-same-scope =
    { $n ->
        [0] { $disputed ->
            [yes] Reports name different speakers for { $figure }, a figure that was disputed:
           *[no] Reports name different speakers for { $figure }:
        }
       *[other] { $disputed ->
            [yes] Reports name different speakers for { $figure }, a figure that was disputed, and some of them for { $others }:
           *[no] Reports name different speakers for { $figure }, and some of them for { $others }:
        }
    }
