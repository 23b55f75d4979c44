rule-repeated-title = Repeated after a denial
rule-repeated-explanation =
    A source that appeared after the day of a denial or retraction gives the figure as current and does not tell of
    the denial. A source appeared no earlier than the last day of which it tells, nor than the day for which any
    source gives a large and unround figure that it carries. Sources of the same day, sources that mention the
    denial, and figures told as earlier ones, said anew or by another voice are left out.

rule-repeated-dated =
    { $source } gives { $count } for { $thing } as current and does not say that { $who } had disputed or withdrawn
    it { $on }.
rule-repeated-inferred =
    { $source } gives { $count } for { $thing } as current and does not say that { $who } had disputed or withdrawn
    it { $on }. By what else it tells, it appeared after that.
