rule-repeated-title = Repeated after a denial
rule-repeated-explanation =
    A source that appeared after the day of a denial or retraction gives the figure as current and does not tell of
    the denial. A source appeared no earlier than the last day of which it tells, nor than the day for which any
    source gives a large and unround figure that it carries. Sources of the same day, sources that mention the
    denial, and figures told as earlier ones, said anew or by another voice are left out. All reports that repeat one
    figure are one finding.

# What had been done to the figure, and when.
rule-repeated-done =
    { $did ->
        [withdrawn] { $who } had withdrawn it ({ $on })
        [attribution] { $who } had denied having given it ({ $on })
        [publication] { $who } had called its publication an error ({ $on })
        [label] { $who } had disputed what it counts ({ $on })
        [denied] { $who } had denied it ({ $on })
       *[disputed] { $who } had disputed it or denied having given it ({ $on })
    }
rule-repeated-dated =
    { $basis ->
        [inferred] { $source } ({ $day }, as dated here)
       *[stated] { $source } ({ $day })
    }
rule-repeated-later = { $source } (later, by what else it tells)
rule-repeated-once =
    { $read ->
        [whole] { $source } gave { $figure } as the present figure after { $done }, and does not mention that.
       *[part] { $source } gave { $figure } as the present figure after { $done }. The part that was read does not mention that.
    }
rule-repeated-often =
    { $read ->
        [whole] Reports gave { $figure } as the present figure after { $done }, and do not mention that:
       *[part] Reports gave { $figure } as the present figure after { $done }; the parts of them that were read do not mention that:
    }
