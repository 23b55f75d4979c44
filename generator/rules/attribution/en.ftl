rule-attribution-title = Attribution differs
rule-attribution-chip = Attribution differs
rule-attribution-shape = one figure is credited to different speakers
rule-attribution-line = Reports credit { $figure } to different speakers: { $speakers }.
rule-attribution-explanation =
    Sources tell of one utterance and name different speakers for it: they copy one text, heard it through one relay, or
    date one unround number to one day. A general word ("authorities"), an outlet or other relay, and a superior of the
    speaker are no difference: there the origin is only told less closely. An outlet that writes in its own voice
    attributes nothing, and two bodies that gave a number each, on their own, bear each other out. Wordings that bound
    in opposite directions (more than, almost) and round numbers worded apart are not one figure. Several who are named
    together are one side. All reports that name a speaker for the figure are counted, those that name an outlet or use
    a general word apart, and copies of one text are said to be such. Of a speaker whom nothing ties to the same
    utterance it is said that they may have spoken of it in another statement. That a total was taken back tells nothing of
    what others gave beside it.

rule-attribution-side = { $who } in { $sources }
# Who may have given the number on their own: nothing shows that the reports tell of one utterance.
rule-attribution-side-apart = { $who }, perhaps in another statement, in { $sources }
# Who is named less closely than the others, and may be one of them or have passed on what one of them said.
rule-attribution-side-general = { $who }, perhaps one of the others, in { $sources }
rule-attribution-side-relay = { $who }, perhaps passing it on, in { $sources }
# Reports that have the number as a part of a total that was disputed, whether the part was or not.
rule-attribution-side-part = { $side } ({ $parts }, { $n ->
    [one] a figure
   *[other] figures
} denied, disowned or withdrawn)
rule-attribution-part = in { $papers } as a part of { $figure }
# Reports that copy a text of which other copies name somebody else.
rule-attribution-side-copy =
    { $basis ->
        [inferred] { $n ->
            [one] { $who } in { $sources }, which seems to be drawn from the same text as { $others }
           *[other] { $who } in { $sources }, which seem to be drawn from the same text as { $others }
        }
       *[stated] { $n ->
            [one] { $who } in { $sources }, which is drawn from the same text as { $others }
           *[other] { $who } in { $sources }, which are drawn from the same text as { $others }
        }
    }
# The figure on which most reports differ, and those of which the same holds.
rule-attribution-same-scope =
    { $n ->
        [0] { $disputed ->
            [yes] { rule-attribution-tellers } name different speakers for { $figure }, a figure denied, disowned or withdrawn:
           *[no] { rule-attribution-tellers } name different speakers for { $figure }:
        }
       *[other] { $disputed ->
            [yes] { rule-attribution-tellers } name different speakers for { $figure }, a figure denied, disowned or withdrawn (some also for { $others }):
           *[no] { rule-attribution-tellers } name different speakers for { $figure } (some also for { $others }):
        }
    }
rule-attribution-tellers =
    { $tellers ->
        [stated] Copies of one text
        [inferred] What seem to be copies of one text
       *[reports] Reports
    }
