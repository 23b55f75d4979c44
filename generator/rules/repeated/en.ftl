rule-repeated-title = Repeated after a denial
rule-repeated-chip = Repeated after denial
rule-repeated-shape = given as current after it was disputed, without telling of that
rule-repeated-line = { $n ->
    [one] One report gives { $figure }{ rule-repeated-line-how } { rule-repeated-line-after }. { $read ->
        [whole] It does not mention that.
       *[part] What was read of it does not mention that.
    }
   *[other] { $n } reports give { $figure }{ rule-repeated-line-how } { rule-repeated-line-after }. { $read ->
        [whole] They do not mention that.
       *[part] What was read of them does not mention that.
    }
}
# Of reports that say something of the figure themselves, that it is not certain, too, it is not told how they give it.
rule-repeated-line-how = { $remarked ->
    [0] { "" } as the present figure
   *[other] { $n ->
        [one] , with a remark of its own,
       *[other] { $remarked ->
            [one] , one of them with a remark of its own,
           *[other] , { $remarked } of them with remarks of their own,
        }
    }
}
rule-repeated-line-after = { $acts ->
    [withdrawn] after it was withdrawn
    [attribution] after somebody denied having given it
    [publication] after its publication was called an error
    [label] after what is counted in it was disputed
    [denied] after it was denied
    [revised] after it was revised
   *[disputed] after it was disputed or disowned
}
rule-repeated-explanation =
    A source that appeared after the day of a denial, retraction or revision gives the figure as current and does not
    tell of it. A source appeared no earlier than the last day of which it tells, nor than the day for which any
    source gives a large and unround figure that it carries. Sources of the same day, sources that mention the
    denial, and figures told as earlier ones or for a moment before the source appeared, said anew or by another voice
    are left out. All reports that repeat one figure are one finding.

# What had been done to the figure, and when.
rule-repeated-done =
    { $did ->
        [withdrawn] { $on } { $who } withdrew { $figure }.
        [attribution] { $on } { $who } denied having given { $figure }.
        [publication] { $on } { $who } called the publication of { $figure } an error.
        [label] { $on } { $who } disputed what is counted in { $figure }.
        [denied] { $on } { $who } denied { $figure }.
        [revised] { $on } { $who } revised { $figure }.
       *[disputed] { $on } { $who } disputed { $figure } or denied having given it.
    }
rule-repeated-dated =
    { $credits ->
        [yes] { $source } ({ rule-repeated-day }; it credits { $who })
       *[no] { $source } ({ rule-repeated-day })
    }
rule-repeated-day =
    { $basis ->
        [inferred] { $day }, as we date it
       *[stated] { $day }
    }
# By what a report tells it appeared later, though its own days do not tell so.
rule-repeated-later =
    { $credits ->
        [yes] { $source } (its day is not recorded; { rule-repeated-told }; it credits { $who })
       *[no] { $source } (its day is not recorded; { rule-repeated-told })
    }
rule-repeated-told =
    { $told ->
        [figure] it has { $figure }, a figure of { $day }
        [figure-later] it has { $figure }, a figure of { $day } or later
       *[other] it tells of { $day }
    }
# A report that has the number in other words than those that were disputed; and how many have it so.
rule-repeated-worded = { $place ->
    [amid] { $report }, which has { $count },
   *[last] { $report }, which has { $count }
}
rule-repeated-figure = { $figure } ({ $others })
rule-repeated-others-have = { $n ->
    [one] one: { $count }
   *[other] { $n }: { $count }
}
# What a report says itself of the figure that it repeats.
rule-repeated-remarked = { $report }, with this remark of its own: { $words }
rule-repeated-once = { $words ->
    [none] { $read ->
        [whole] { rule-repeated-done } { $source } gave it as the present figure and does not mention that.
       *[part] { rule-repeated-done } { $source } gave it as the present figure. The part that was read does not mention that.
    }
   *[other] { $read ->
        [whole] { rule-repeated-done } { $source } has it, with this remark of its own: { $words }. It does not mention what had been done to the figure.
       *[part] { rule-repeated-done } { $source } has it, with this remark of its own: { $words }. The part that was read does not mention what had been done to the figure.
    }
}
rule-repeated-often =
    { $read ->
        [whole] { rule-repeated-done } Later reports { rule-repeated-give } and do not mention that:
       *[part] { rule-repeated-done } Later reports { rule-repeated-give }, and what was read of them does not mention that:
    }
rule-repeated-give = { $remarked ->
    [0] give it as the present figure
   *[other] give it as the present figure or with a remark of their own
}
