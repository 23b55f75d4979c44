rule-denial-title = Denied or withdrawn
rule-denial-explanation =
    Somebody disputed a figure, disputed having given it, or took it back. A denied attribution says nothing of the
    figure itself. What several sources tell of one denial is told once. Where a source does not tell which of several
    figures was meant, every figure that may be is named and keeps standing. What was said after a denial is not denied
    by it, nor is a figure of those who deny.

rule-denial-given = the { $counts } given for { $thing }
# The same number is told of other groups or places, too.
rule-denial-given-elsewhere =
    { $n ->
        [one] { $given } (told also with another group or place)
       *[other] { $given } (told also with { $n } other groups or places)
    }
rule-denial-figure = { $who } denied { $figures }, { $on }.
rule-denial-attribution =
    { $who } denied having given { $figures }, { $on }.
rule-denial-attribution-of-others =
    { $who } said that { $whose } had not given { $figures }, { $on }.
rule-denial-label = { $who } disputed what is counted in { $figures }, not the figure, { $on }.
rule-denial-called-otherwise =
    { $who } denied the number of { $count } “{ $label }”, { $on }. Whether that touches { $figures } is not recorded.
rule-denial-publication = { $who } said that { $figures } should not have been published, { $on }.
rule-denial-unspecified =
    { $read ->
        [whole] { $who } denied { $figures }, { $on }; the source does not tell what was disputed.
       *[part] { $who } denied { $figures }, { $on }; the part of the page that was read does not tell what was disputed.
    }
rule-denial-retracted = { $who } withdrew { $figures }, { $on }.
rule-denial-retracted-parts = { $who } withdrew { $figures }, { $on }, and with that { $parts }.
rule-denial-retracted-unclearly =
    { $source } tells that { $who } took back a statement; which one is not recorded. It may be { $figures }.
rule-denial-retracted-unclearly-undated =
    { $source } tells that { $who } took back a statement, and names no day; which one is not recorded. It may be
    { $figures }.
rule-denial-possible = { $who } disputed a figure, { $on }; which one is not recorded. It may be { $figures }.
rule-denial-nothing-recorded = { $who } disputed a figure that no recorded source gives, { $on }.

# What some sources tell of the same denial.
rule-denial-also-figure =
    { $n ->
        [one] { $sentence } { $sources } tells that the figure itself was denied.
       *[other] { $sentence } { $sources } tell that the figure itself was denied.
    }
rule-denial-also-attribution =
    { $n ->
        [one] { $sentence } { $sources } tells that they denied having given it.
       *[other] { $sentence } { $sources } tell that they denied having given it.
    }
rule-denial-also-publication =
    { $n ->
        [one] { $sentence } { $sources } tells that they called its publication a mistake.
       *[other] { $sentence } { $sources } tell that they called its publication a mistake.
    }
