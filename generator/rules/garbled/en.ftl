rule-garbled-title = Copies that differ from their origin
rule-garbled-chip = Copies differ
rule-garbled-shape = { $shape ->
    [figure] the number differs
    [qualifier] what bounds the number differs
    [speaker] the speaker differs
    [date] the date differs
   *[alone] one copy stands alone against others
}
rule-garbled-line = { $basis ->
    [inferred] Texts that seem to be copies differ: { rule-garbled-line-on }.
   *[stated] Copies of one text differ: { rule-garbled-line-on }.
}
rule-garbled-line-on = { $shape ->
    [speaker] { $figure } is credited to { $speakers }
   *[figure] { $found_in }
}
rule-garbled-explanation =
    A source that is taken from another gives a figure, a qualifier, a speaker or a date that differs from it: a
    digit changed, an “about” dropped. Only sources recorded as taken from another are compared, and only figures so
    alike that a slip explains the difference: rounding is no slip, nor is a headline in the copy's own words. Where the
    origin is a dispatch that is not recorded itself, a copy is told of that stands alone with its figure against at
    least two others that agree; it may also have been taken from another version of the dispatch.

rule-garbled-figure =
    { $source } has { $figure }; { $origin }, from which it { $basis ->
        [inferred] seems to be
       *[stated] is
    } taken, has { $origin_count }.
rule-garbled-qualifier =
    { $source } has { $figure }; { $origin }, from which it { $basis ->
        [inferred] seems to be
       *[stated] is
    } taken, has { $origin_count }.
rule-garbled-speaker =
    { $source } credits { $who } with { $figure }; { $origin }, from which it { $basis ->
        [inferred] seems to be
       *[stated] is
    } taken, credits { $origin_who }.
rule-garbled-date =
    { $source } has { $figure } { $dated }; { $origin }, from which it { $basis ->
        [inferred] seems to be
       *[stated] is
    } taken, has it { $origin_dated }.
rule-garbled-alone =
    { $source } has { $figure }. Other texts of what { $basis ->
        [inferred] seems to be
       *[stated] is
    } the same dispatch have { $origin_count }: { $others }.
rule-garbled-alone-named =
    { $source } has { $figure }, credited to { $who }. Other texts of what { $basis ->
        [inferred] seems to be
       *[stated] is
    } the same dispatch have { $origin_count }: { $others }.
