rule-garbled-title = Copies that differ from their origin
rule-garbled-explanation =
    A source that is taken from another gives a figure, a qualifier, a speaker or a date that differs from it: a
    digit changed, an “about” dropped. Only sources recorded as taken from another are compared, and only figures so
    alike that a slip explains the difference. Where the origin is a dispatch that is not recorded itself, a copy is
    told of that stands alone with its figure against at least two others that agree; it may also have been taken
    from another version of the dispatch.

rule-garbled-figure =
    { $source } gives { $count } for { $thing }; its origin, { $origin }, has { $origin_count }.
rule-garbled-qualifier =
    { $source } gives { $count } for { $thing }; its origin, { $origin }, has { $origin_count }.
rule-garbled-speaker =
    { $source } gives { $count } by { $who } for { $thing }; its origin, { $origin }, has by { $origin_who }.
rule-garbled-date =
    { $source } gives { $count } { $dated } for { $thing }; its origin, { $origin }, has it { $origin_dated }.
rule-garbled-alone =
    { $source } gives { $count } for { $thing }; the other copies of the dispatch it is taken from, { $others },
    have { $origin_count }.
rule-garbled-alone-named =
    { $source } gives { $count } for { $thing } by { $who }; the other copies of the dispatch it is taken from,
    { $others }, have { $origin_count }.
