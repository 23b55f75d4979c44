# The stories of disputed figures: given, denied or withdrawn, repeated.

story-title = { $figure }
story-given = given
# Where it was disowned.
story-credited = credited
story-given-by = { $value }: { $who }. { $carried }
story-elsewhere = elsewhere
story-also-given = also told
story-by = { $value }, by { $who } ({ $day })
# Of a figure that those to whom it is credited disowned.
story-by-credited = { $value }, credited to { $who } ({ $day })
story-by-perhaps = { $value }, by { $who } ({ $day }; it is not certain that this was meant)
story-nameless = in { $n ->
    [one] { $n } source, where no speaker is recorded
   *[other] { $n } sources, where no speaker is recorded
}
story-list = { $items }.
story-dispute = { $who }: { $words }
story-dispute-perhaps = { $who }, perhaps one of those named here: { $words }
story-denied-open = denied, and it is open whether the number or having given it
# A denial of the number, or a revision of it, that changes no figure of it.
story-number = of this number
story-objection-denial = { $who }: { $words }
story-objection-retraction = { $who }, in withdrawing it: { $words }
story-objection-revision = { $who }, now { $value }: { $words }
story-words = { $words } ({ $source })
story-loose = Undated, perhaps of the same: { $words }
story-after = after the first of these
story-repeated = repeated
story-remarked = given with a remark
# How far the sources were read that repeat it.
story-repeats = { $read ->
    [whole] as current and without mention of that, in { $n ->
        [one] { $n } source
       *[other] { $n } sources
    }: { $sources }.
   *[part] as current, in { $n ->
        [one] { $n } source
       *[other] { $n } sources
    }: { $sources }. What was read of { $n ->
        [one] it
       *[other] them
    } does not mention that.
}
