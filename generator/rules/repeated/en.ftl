rule-repeated-title = Repeated after a denial
rule-repeated-explanation =
    A source that appeared after the day of a denial or retraction gives the figure as current and does not tell of
    the denial. A source appeared no earlier than the last day of which it tells, nor than the day for which any
    source gives a large and unround figure that it carries. Sources of the same day, sources that mention the
    denial, and figures told as earlier ones, said anew or by another voice are left out.

# What had been done to the figure, and when.
rule-repeated-done =
    { $did ->
        [withdrawn] { $who } had withdrawn it, { $on }
        [attribution] { $who } had denied having given it, { $on }
        [publication] { $who } had said that it should not have been published, { $on }
       *[other] { $who } had denied it, { $on }
    }
rule-repeated-dated =
    { $read ->
        [whole] { $source } gives { $count } for { $thing } as current, and does not mention that { $done }.
       *[part] { $source } gives { $count } for { $thing } as current, after { $done }. The part of the page that was read does not mention that.
    }
rule-repeated-inferred =
    { $read ->
        [whole] { $source } gives { $count } for { $thing } as current, and does not mention that { $done }. By what else it tells, it appeared after that.
       *[part] { $source } gives { $count } for { $thing } as current, after { $done }. By what else it tells, it appeared after that; the part of the page that was read does not mention that.
    }
