# What became of a figure, by reason and form: the word of its status, the remark beside it, the end of a sentence
# about it (predicate), what its speaker did (deed), the word for that in a story (mark), and the clause of a sentence that
# may be copied alone.

chip-standing = standing
chip-superseded = superseded
chip-denied = denied
chip-retracted = withdrawn
chip-denial = denial
chip-retraction = retraction
chip-disputed = disputed

outcome-by-other-body = { $sentence } It is another body of the same voice.

outcome-figure-denied-remark = Denied by { $who }, { $when }.
outcome-figure-denied-predicate = was denied by { $who } { $when }
outcome-figure-denied-deed = { $who } denied { $values }
outcome-figure-denied-mark = denied
outcome-figure-denied-sentence = { $who } denied the figure { $when }

# Whether the number was denied, or only that they had given it.
outcome-denied-unspecified-remark = { $who } disputed it, { $when }; the record does not tell what exactly was disputed.
outcome-denied-unspecified-predicate = was disputed by { $who } { $when }
outcome-denied-unspecified-deed = { $who } disputed { $values }
outcome-denied-unspecified-mark = disputed
outcome-denied-unspecified-sentence = { $who } disputed it { $when }, and the record does not tell what exactly was disputed

outcome-attribution-denied-remark =
    { $who } denied having given it, { $when }; the figure itself was neither confirmed nor rejected.
outcome-attribution-denied-predicate = was not theirs, { $who } said { $when }
outcome-attribution-denied-deed = { $who } denied having given { $values }
outcome-attribution-denied-mark = denied giving it
outcome-attribution-denied-sentence =
    { $who } denied having given it { $when }, and the figure itself was neither confirmed nor rejected

outcome-publication-denied-remark = { $who } said that the publication was not theirs, { $when }.
outcome-publication-denied-predicate = was not published by them, { $who } said { $when }
outcome-publication-denied-deed = { $who } said that they had not published { $values }
outcome-publication-denied-mark = denied publishing it
outcome-publication-denied-sentence = { $who } said { $when } that the publication was not theirs

outcome-label-denied-remark = { $who } disputed what the people counted are called, { $when }; not the figure.
outcome-label-denied-deed = { $who } disputed the name for those counted in { $values }
outcome-label-denied-mark = denied
outcome-label-denied-sentence = { $who } disputed { $when } what those counted are called, not the figure

outcome-possibly-retracted-remark =
    Possibly withdrawn: { $who } took back a statement, { $when }, and the source does not say which.
outcome-possibly-retracted-predicate = may have been withdrawn by { $who } { $when }
outcome-possibly-retracted-deed = { $who } may have withdrawn { $values }
outcome-possibly-retracted-mark = possibly withdrawn
outcome-possibly-retracted-sentence = { $who } took back a statement { $when } that may have been this one

outcome-retracted-by-origin-remark = Withdrawn by { $who }, its origin, { $when }.
outcome-retracted-by-origin-predicate = was withdrawn by { $who } { $when }
outcome-retracted-by-origin-deed = { $who } withdrew { $values }
outcome-retracted-by-origin-mark = withdrawn
outcome-retracted-by-origin-sentence = { $who } withdrew it { $when }

outcome-retracted-by-superior-remark = Withdrawn by { $who }, to whom its origin belongs, { $when }.
outcome-retracted-by-superior-sentence = { $who } withdrew it { $when }

outcome-retracted-by-publisher-remark = Withdrawn by { $who }, who had passed it on, { $when }.
outcome-retracted-by-publisher-sentence = { $who }, who had passed it on, withdrew it { $when }

outcome-raised-remark = Later raised to { $value }, { $when }.
outcome-raised-sentence = it was later raised to { $value } ({ $when })
outcome-lowered-remark = Later lowered to { $value }, { $when }.
outcome-lowered-sentence = it was later lowered to { $value } ({ $when })
outcome-shown-higher-remark = Sources that appeared later have the higher { $value }, { $when }.
outcome-shown-higher-sentence = sources that appeared later have the higher { $value } ({ $when })
outcome-restated-remark = Later put at { $value } for the same time, { $when }.
outcome-restated-sentence = it was later put at { $value } for the same time ({ $when })
