rule-denial-title = Denied or withdrawn
rule-denial-explanation =
    Somebody disputed a figure, disputed having given it, or took it back. A denied attribution says nothing of the
    figure itself. Where a source tells of a retraction without saying of what, every figure it may mean is named
    and keeps standing.

rule-denial-given = the { $counts } given for { $thing }
rule-denial-figure = { $who } denied { $figures }, { $on }.
rule-denial-attribution =
    { $who } denied having given { $figures }, { $on }; the figure itself was neither confirmed nor rejected.
rule-denial-label = { $who } disputed what is counted in { $figures }, not the figure, { $on }.
rule-denial-publication = { $who } disowned the publication of { $figures }, { $on }.
rule-denial-unspecified = { $who } denied or disowned { $figures }, { $on }, without saying what was wrong.
rule-denial-retracted = { $who } withdrew { $figures }, { $on }.
rule-denial-retracted-unclearly =
    { $source } tells that { $who } took back a statement, without reason or scope. It may mean { $figures }.
rule-denial-retracted-unclearly-undated =
    { $source } tells that { $who } took back a statement, without reason or scope and without a day.
    It may mean { $figures }.
rule-denial-nothing-recorded = { $who } disputed a figure that no recorded source gives, { $on }.
