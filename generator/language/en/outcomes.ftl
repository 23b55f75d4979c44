# What became of a figure, by reason and form: the word of its status, the remark beside it, the end of a sentence
# about it (predicate), what its speaker did (deed), the word for that in a story (mark), and the clause of a sentence that
# may be copied alone.

chip-standing = standing
# In a row, of a number for which nobody is named.
status-none = –
chip-superseded = superseded
# Which of the two figures is of the later day is not recorded.
chip-superseded-open = higher in a later source
chip-denied = denied
chip-retracted = withdrawn
# Of what was given as a part of that: no source says it of the part.
chip-denied-as-part = denied, by our reading
chip-retracted-as-part = withdrawn, by our reading
# The number itself was not denied.
chip-denied-attribution = attribution denied
chip-denied-publication = publication denied
chip-denial = denial
chip-retraction = retraction
chip-revision = revision
chip-disputed = disputed
# Of what befell the number otherwise than as it stands.
chip-disputed-perhaps = possibly disputed
# What a denial of the number calls those counted.
chip-disputed-as-called = number of { $label } denied
chip-disputed-elsewhere = disputed for a part
chip-disputed-number = the same number disputed

# A denial may be of all figures above one.
outcome-figure-denied-remark =
    { $above ->
        [none] Denied by { $who }, { $when }.
       *[other] { $who } denied all totals above { $above }, { $when }.
    }
outcome-figure-denied-predicate = was denied by { $who } { $when }
outcome-figure-denied-deed = { $who } denied { $values }
outcome-figure-denied-mark = denied
outcome-figure-denied-sentence =
    { $above ->
        [none] { $who } denied the figure { $when }
       *[other] { $who } denied all totals above { $above } { $when }
    }

# Somebody whom no source names as the one that gave a figure.
outcome-its-speaker = whoever is named for it

# Whether the number was denied, or only that they had given it.
outcome-denied-unspecified-remark =
    { $read ->
        [whole] Denied by { $who }, { $when }; the source does not tell what was disputed.
       *[part] Denied by { $who }, { $when }; the part of the page that was read does not tell what was disputed.
    }
outcome-denied-unspecified-predicate = was disputed by { $who } { $when }
outcome-denied-unspecified-deed = { $who } disputed { $values }
outcome-denied-unspecified-mark = disputed
outcome-denied-unspecified-sentence =
    { $read ->
        [whole] { $who } denied it { $when }, and the source does not tell what was disputed
       *[part] { $who } denied it { $when }, and the part of the page that was read does not tell what was disputed
    }

# By those to whom it is attributed themselves (`own`), or by somebody who speaks on their behalf.
outcome-attribution-denied-remark =
    { $own ->
        [yes] { $who } denied having given it, { $when }.
       *[no] { $who } denied that { $behalf } had given it, { $when }.
    }
outcome-attribution-denied-predicate =
    { $own ->
        [yes] was disowned by { $who } { $when }
       *[no] was not given by { $behalf }, according to { $who } { $when }
    }
outcome-attribution-denied-deed =
    { $own ->
        [yes] { $who } denied having given { $values }
       *[no] { $who } denied that { $behalf } had given { $values }
    }
outcome-attribution-denied-mark = disowned
outcome-attribution-denied-sentence =
    { $own ->
        [yes] { $who } denied having given it { $when }
       *[no] { $who } denied { $when } that { $behalf } had given it
    }

# Somebody else than the speaker to whom it is attributed says so.
outcome-attribution-disputed-remark = { $who } said that { $whose } had not given it, { $when }.
outcome-attribution-disputed-predicate = was not given by { $whose }, according to { $who } { $when }
outcome-attribution-disputed-deed = { $who } said that { $whose } had not given { $values }
outcome-attribution-disputed-mark = attribution disputed
outcome-attribution-disputed-sentence = { $who } said { $when } that { $whose } had not given it

outcome-publication-denied-remark = { $who } called its publication an error, { $when }.
outcome-publication-denied-predicate = was published in error, according to { $who } { $when }
outcome-publication-denied-deed = { $who } called the publication of { $values } an error
outcome-publication-denied-mark = publication denied
outcome-publication-denied-sentence = { $who } called its publication an error { $when }

outcome-label-denied-remark = { $named ->
    [called] { $who } said that those counted were no { $label }, { $when }; the number was not disputed by that.
   *[name] { $who } disputed what the people counted are called, { $when }; not the figure.
}
outcome-label-denied-deed = { $who } disputed the name for those counted in { $values }
outcome-label-denied-mark = name disputed
outcome-label-denied-sentence = { $named ->
    [called] { $who } said { $when } that those counted were no { $label }
   *[name] { $who } disputed { $when } what those counted are called, not the figure
}

# The denial names those counted in other words than the figure, or more narrowly.
outcome-denied-as-called-remark = { $against ->
    [count] { $who } denied { $total } { $label }, { $when }; whether that touches the figure as given is not recorded.
   *[other] { $who } denied a number of { $label }, { $when }; whether that touches the figure as given is not recorded.
}
outcome-denied-as-called-predicate = has a number that { $who } denied for { $label } { $when }
outcome-denied-as-called-deed = { $who } denied { $values } as a number of { $label }
outcome-denied-as-called-mark = denied under another name
outcome-denied-as-called-sentence = { $against ->
    [count] { $who } denied { $total } { $label } { $when }, and whether that touches the figure as given is not recorded
   *[other] { $who } denied a number of { $label } { $when }, and whether that touches the figure as given is not recorded
}

# By the number that the denial names, if it does: it may be another figure with that.
outcome-possibly-denied-remark =
    { $against ->
        [more] Possibly denied: the denial by { $who } { $when } is of { $named_number }; whether it took in this figure is not recorded.
        [more-given] Possibly denied: { $who } denied { $when } { $own ->
            [yes] having given
           *[no] that { $behalf } had given
        } { $named_number }; whether that took in this figure is not recorded.
        [count] Possibly denied: { $who } disputed a figure of { $total } { $when }, and the record does not tell whether it was this one.
        [above] Possibly denied: { $who } denied all totals above { $total } { $when }, and the record does not tell whether this is one.
        [but-one] Possibly denied: { $who } denied all totals but { $total } { $when }, and the record does not tell whether this is one.
       *[none] Possibly denied: { $who } disputed a figure { $when }, and the record does not tell whether it was this one.
    }
outcome-possibly-denied-predicate = may have been denied by { $who } { $when }
outcome-possibly-denied-deed = { $who } may have denied { $values }
outcome-possibly-denied-mark = possibly denied
outcome-possibly-denied-sentence =
    { $against ->
        [more] a denial by { $who } { $when } is of { $named_number }; whether it took in { $figure ->
            [text] that of the text
           *[own] this figure
        } is not recorded
        [more-given] { $who } denied { $when } { $own ->
            [yes] having given
           *[no] that { $behalf } had given
        } { $named_number }, and whether that took in { $figure ->
            [text] that of the text
           *[own] this figure
        } is not recorded
        [count] { $who } disputed a figure of { $total } { $when } that may have been this one
        [above] { $who } denied all totals above { $total } { $when }, and this may be one
        [but-one] { $who } denied all totals but { $total } { $when }, and this may be one
       *[none] { $who } disputed a figure { $when } that may have been this one
    }

outcome-possibly-retracted-remark =
    { $total ->
        [none] Possibly withdrawn: { $who } took back a statement, { $when }, and the record does not tell whether it was this one.
       *[other] Possibly withdrawn: { $who } took back the figure of { $total }, { $when }, and the record does not tell whether this one went with it.
    }
outcome-possibly-retracted-predicate = may have been withdrawn by { $who } { $when }
outcome-possibly-retracted-deed = { $who } may have withdrawn { $values }
outcome-possibly-retracted-mark = possibly withdrawn
outcome-possibly-retracted-sentence = { $who } took back a statement { $when } that may have been this one

# No source says it of the part: that it goes with its total is how we read it.
outcome-published-with-retracted-remark =
    By our reading withdrawn with its total: { $who } took back the total with which it was published, { $when }.
outcome-published-with-retracted-predicate = was, by our reading, withdrawn with its total by { $who } { $when }
outcome-published-with-retracted-deed = { $who } withdrew the total that was published with { $values }
outcome-published-with-retracted-mark = withdrawn with its total, by our reading
outcome-published-with-retracted-sentence =
    { $who } withdrew the total with which it was published { $when }, and by our reading it with that

outcome-published-with-denied-remark =
    By our reading denied with its total: { $who } called the publication of the total with which it came an error, { $when }.
outcome-published-with-denied-predicate =
    was, by our reading, published in error with its total, according to { $who } { $when }
outcome-published-with-denied-deed = { $who } called the publication of the total that came with { $values } an error
outcome-published-with-denied-mark = denied with its total, by our reading
outcome-published-with-denied-sentence =
    { $who } called the publication of the total with which it came an error { $when }, which by our reading goes for it, too

outcome-retracted-by-origin-remark = Withdrawn by { $who }, who had given it, { $when }.
outcome-retracted-by-origin-predicate = was withdrawn by { $who } { $when }
outcome-retracted-by-origin-deed = { $who } withdrew { $values }
outcome-retracted-by-origin-mark = withdrawn
outcome-retracted-by-origin-sentence = { $who } withdrew it { $when }

outcome-retracted-by-superior-remark = Withdrawn by { $who }, to whom its speaker belongs, { $when }.
outcome-retracted-by-superior-sentence = { $who } withdrew it { $when }

outcome-retracted-by-publisher-remark = Withdrawn by { $who }, who had passed it on, { $when }.
outcome-retracted-by-publisher-sentence = { $who }, who had passed it on, withdrew it { $when }

# Who had given it is not told.
outcome-taken-back-remark = Withdrawn by { $who }, { $when }; the source does not tell who had given it.
outcome-taken-back-sentence = { $who } withdrew it { $when }

outcome-revised-remark =
    { $how ->
        [to] Revised to { $value } by { $who }, { $when }.
        [removes] Revised by { $who }, { $when }: no longer counted are { $part }.
       *[both] Revised to { $value } by { $who }, { $when }: no longer counted are { $part }.
    }
outcome-revised-sentence =
    { $how ->
        [to] { $who } { outcome-revised-it } to { $value } ({ $when })
        [removes] { $who } { outcome-revised-it } ({ $when }), no longer counting { $part }
       *[both] { $who } { outcome-revised-it } to { $value } ({ $when }), no longer counting { $part }
    }
# By somebody who had not given it, as whose it stands.
outcome-revised-by-others-remark =
    { $how ->
        [to] { $who } replaced it with { $value }, { $when }.
        [removes] { $who } no longer counted { $part } of it, { $when }.
       *[both] { $who } replaced it with { $value }, { $when }: no longer counted are { $part }.
    }
outcome-revised-by-others-sentence =
    { $how ->
        [to] { $who } replaced it with { $value } ({ $when })
        [removes] { $who } no longer counted { $part } of it ({ $when })
       *[both] { $who } replaced it with { $value } ({ $when }), no longer counting { $part }
    }
# The total with which it was given was revised, which need not touch the part.
outcome-published-with-revised-remark = Given as a part of a total that { $who } revised, { $when }.
outcome-published-with-revised-sentence = it was given as a part of a total that { $who } revised ({ $when })
# A text of after the revision may have the figure, too.
outcome-revised-it = { $order ->
    [later] later revised it
   *[open] revised it
}

# Of an earlier moment than what follows it, and perhaps said later.
outcome-followed-remark = For a later day { $value } was given, { $when }.
outcome-followed-sentence =
    { $others ->
        [no] for a later day { $value } was given ({ $when })
       *[yes] for a later day { $value } was given by { $by } ({ $when })
    }
outcome-raised-remark =
    { $others ->
        [no] Later raised to { $value }, { $when }.
       *[yes] { $by } later gave the higher { $value }, { $when }.
    }
outcome-raised-sentence =
    { $others ->
        [no] it was later raised to { $value } ({ $when })
       *[yes] { $by } later gave the higher { $value } ({ $when })
    }
outcome-lowered-remark =
    { $others ->
        [no] Later lowered to { $value }, { $when }.
       *[yes] { $by } later gave the lower { $value }, { $when }.
    }
outcome-lowered-sentence =
    { $others ->
        [no] it was later lowered to { $value } ({ $when })
       *[yes] { $by } later gave the lower { $value } ({ $when })
    }
outcome-shown-higher-remark = { $shown ->
    [edition] A later edition of a report has
    [one] A source that appeared later has
   *[other] Sources that appeared later have
} the higher { $value }, { $when }; our records do not tell which of the two is of the later day.
outcome-shown-higher-brief = { $shown ->
    [edition] A later edition has
    [one] A later source has
   *[other] Later sources have
} { $others ->
    [no] { $value }, { $when }.
   *[yes] { $value } of { $by }, { $when }.
}
outcome-shown-higher-sentence = { $shown ->
    [edition] a later edition of a report has
    [one] a source that appeared later has
   *[other] sources that appeared later have
} the higher { $value } { $others ->
    [no] ({ $when })
   *[yes] of { $by } ({ $when })
}
outcome-restated-remark = Later put at { $value } for the same time, { $when }.
outcome-restated-sentence =
    { $others ->
        [no] it was later put at { $value } for the same time ({ $when })
       *[yes] it was later put at { $value } for the same time by { $by } ({ $when })
    }
outcome-likely-misprint-remark = Likely a misprint of { $value }, which the other reports have.
outcome-likely-misprint-sentence = it is likely a misprint of { $value }, which the other reports have

# What a single article tells.
outcome-of-one-report = { $outcome }, according to one report
# Beside other outcomes, of which there may be more reports.
outcome-of-one-report-among = { $outcome } (according to one report)
# Of a denial of having given it, where the same speaker denied the number as such.
outcome-and-number = { $outcome }; the same speaker denied the number itself, too
# What the same body or person did about the figure by an earlier day stands before it.
outcome-and-then = { $outcome } { $deed ->
    [attribution-denied] { $own ->
        [yes] and disowned
       *[no] and disowned on behalf of { $behalf }
    }
    [retracted-by-origin] and taken back
   *[other] as wrong
}
