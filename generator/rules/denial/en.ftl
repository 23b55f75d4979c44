rule-denial-title = Denied or withdrawn
rule-denial-chip = { $shape ->
    [figure] Denied
    [called-otherwise] Perhaps denied
    [possible] Perhaps denied
    [label] Label disputed
    [attribution] Disowned
    [retracted] Withdrawn
    [publication-disowned] Taken back
    [retracted-unclearly] Perhaps withdrawn
   *[any] Denied or withdrawn
}
rule-denial-shape = { $shape ->
    [figure] the number was denied
    [attribution] somebody denied having given it
    [attribution-of-others] somebody said that others had not given it
    [label] what those counted are called was disputed
    [called-otherwise] people of another name were denied, who may be those counted
    [publication] its publication was called an error
    [publication-disowned] it was taken back and its publication called an error
    [unspecified] disputed, and it is open whether the number or having given it
    [retracted] it was withdrawn
    [retracted-unclearly] it may be what was withdrawn
    [possible] it may be what was denied
    [nothing-recorded] the figure that was denied is not on record
    [recorded-of-others] the figure that was denied is on record of others only
    [recorded-elsewhere] the figure that was denied is on record for another place or group only
   *[several] more than one of these was done to it
}
rule-denial-line = { $shape ->
    [called-otherwise] { $named ->
        [yes] { $who } { $denied }; whether that touches { $figure } is not recorded.
       *[no] A denial may be of { $figure }.
    }
    [possible] A denial may be of { $figure }.
    [nothing-recorded] Somebody denied a figure that is not on record.
    [retracted-unclearly] A withdrawal may be of { $figure }.
    [recorded-of-others] Somebody denied a figure that is on record of others: { $figure }.
    [recorded-elsewhere] Somebody denied a figure that is on record elsewhere: { $figure }.
   *[several] { $acts ->
        [none] { $taken ->
            [all] Reports tell that the figure of { $figure } was taken back.
            [some] Reports tell that the figure of { $figure } was disputed or taken back.
           *[none] Reports tell that the figure of { $figure } was disputed.
        }
       *[other] { $figure }: { $acts }.
    }
}
# What was done to a figure, and by whom where that is recorded.
rule-denial-line-side = { $by_few ->
    [0] { rule-denial-line-act }
    [one] { $who ->
        [same] by one report { rule-denial-line-did }
       *[other] by one report, { rule-denial-line-act }
    }
   *[other] { $who ->
        [same] by { rule-denial-line-few } { rule-denial-line-did }
       *[other] by { rule-denial-line-few }, { rule-denial-line-act }
    }
}
rule-denial-line-few = { $is_copied ->
    [yes] { $by_few } reports (some from one text)
   *[no] { $by_few } reports
}
# What one body did, after the first of it.
rule-denial-line-and = { $first }, and { $second }
rule-denial-line-act = { $who ->
    [none] { $act ->
        [figure] the figure was denied
        [attribution] somebody denied having given the figure
        [attribution-of-others] somebody said that others had not given the figure
        [label] what is counted was disputed
        [publication] the publication was called an error
        [publication-disowned] the figure was taken back
        [retracted] the figure was withdrawn
       *[unspecified] { $unnamed ->
            [taken] the figure was said to have been taken back
           *[other] the figure was disputed, or having given it
        }
    }
    [same] { rule-denial-line-did }
   *[other] { $who } { rule-denial-line-did }
}
# A body that is told to have denied having given it, too, denied the number itself.
rule-denial-line-did = { $act ->
    [figure] { $words_denied ->
        [none] { $again ->
            [yes] denied the number itself
           *[no] { $is_none ->
                [yes] denied it
               *[no] denied the figure
            }
        }
       *[other] denied { $words_denied }
    }
    [attribution] denied having given the figure
    [attribution-of-others] said that { $whose } had not given the figure
    [label] disputed what is counted
    [publication] called the publication an error
    [publication-disowned] took the figure back
    [retracted] withdrew the figure
   *[unspecified] disputed the figure or denied having given it
}
rule-denial-explanation =
    Somebody disputed a figure, disputed having given it, or took it back. A denied attribution says nothing of the
    figure itself. All that was done to one figure is one finding, and what several sources tell alike is told once. Sources may tell of
    one act in several ways, and of an act without its day only the day is known by which a source shows it.
    Where a source does not tell which of several figures was meant, every figure that may be is named and keeps its
    status. A denial of all totals but some is told as that, apart from those of single figures, and a number that is on
    record for another place or group only is told with what is on record. What was said after a denial is not denied by it, nor is a figure of those who deny.

# Who is named for what was denied; by codes, whether more are than are named here, and what else is told of the denial.
rule-denial-figure =
    { $beside ->
        [none] { $words ->
            [none] { rule-denial-credits } { $then } { $who } denied that figure and reported that there was none.
           *[other] { rule-denial-credits } { $then } { $who } denied it. { $words }
        }
        [but-one] { $on } { $who } denied all totals but { $figure }. That takes in { $given }{ rule-denial-credited }.
        [above] { $on } { $who } denied all totals above { $figure }. That takes in { $given }{ rule-denial-credited }.
       *[open] { $words_denied ->
            [none] { $on } { $who } denied { $given }{ rule-denial-credited }.
           *[other] { rule-denial-credits } { $then } { $who } denied { $words_denied }.
        }
    }
rule-denial-credited =
    { $held ->
        [open] { "" }
       *[named] , credited to { $holders }
    }
rule-denial-credits =
    { $held ->
        [open] For { $given } no speaker is recorded.
       *[named] Reports credit { $given } to { $holders }.
    }
rule-denial-others = others
# Of a number that only the denier gave it is open whose figure is denied: the denier's own still stands.
rule-denial-figure-side = { $own_figure ->
    [yes] { $on } { $who } denied such a figure, whose is not recorded ({ $sources })
   *[no] { $words_denied ->
        [none] { $on } { $who } denied the number itself ({ $sources })
       *[other] { $on } { $who } denied { $words_denied } ({ $sources })
    }
}
rule-denial-attribution = { $on } { $who } denied having given { $given }.
rule-denial-attribution-side = { $on } { $who } denied having given it ({ $sources })
# Whoever speaks for those who are named for it, or somebody else, says so.
rule-denial-attribution-of-others = { $on } { $who } said that { $whose } had not given { $given }.
rule-denial-attribution-of-others-side = { $on } { $who } said that { $whose } had not given it ({ $sources })
rule-denial-label = { $called ->
    [called] { $on } { $who } said that those counted in { $given } were no { $label }.
   *[name] { $on } { $who } disputed what is counted in { $given }, not the number.
}
rule-denial-label-side = { $called ->
    [called] { $on } { $who } said that those counted were no { $label } ({ $sources })
   *[name] { $on } { $who } disputed what is counted, not the number ({ $sources })
}
# Those counted as a denial calls them, and how many of them it denies.
rule-denial-called =
    { $what ->
        [any] { $label }{ rule-denial-called-where }
        [above] more than { $bound } { $label }{ rule-denial-called-where }
        [but-one] any number of { $label } but { $bound }{ rule-denial-called-where }
       *[figure] { $count } { $label }{ rule-denial-called-where }
    }
rule-denial-denied-called =
    { $disputed ->
        [name] denied that those counted{ rule-denial-called-where } had been { $label }
       *[number] denied that there had been { rule-denial-called }
    }
rule-denial-called-where =
    { $where ->
        [none] { "" }
       *[other] { " " }{ $where }
    }
# What the report of a denial has itself of whoever is denied, in other words than the denial; and where it stands there.
# Where its headline or address tells of the denial, in the words of the record, that says it.
rule-denial-called-otherwise =
    { $first ->
        [none] { rule-denial-called-told }{ rule-denial-after-it } { rule-denial-touches }
       *[other] { $first } { rule-denial-called-told }{ rule-denial-after-it } { rule-denial-touches-it }
    }
# The same above a list of what there is on it.
rule-denial-called-opening = { $then } { $who } { rule-denial-denied-called }; whether the denial touches { $given } is not recorded:
rule-denial-also-said = { $who } also said { $words } ({ $paper })
rule-denial-credited-in = { $others ->
    [none] { $figure }, credited to { $who } ({ $told })
   *[other] { $figure }, in part as { $others }, credited to { $who } ({ $told })
}
rule-denial-called-so = called “{ $label }”, perhaps other words for the people denied: { $count } ({ $source })
rule-denial-called-told =
    { $place ->
        [none] { $then } { $who } { rule-denial-denied-called }.{ rule-denial-in-title }
       *[other] { $then } { $who } { rule-denial-denied-called } ({ $sources }).{ $titled ->
            [none] { " " }{ $place ->
                [address] The web address of that report
               *[other] That report
            } has { $theirs }, credited to { $giver }.
           *[other] { rule-denial-in-title }
        }
    }
# What the text of the denial says itself of it, in words that may lean on it.
rule-denial-after-it =
    { $by_its_text ->
        [none] { "" }
       *[other] { " " }{ $by_its_text }
    }
rule-denial-by-its-text = By the words of { $paper }, { $words }.
# Who gave the figure and when, before what may deny it; then who else is named for it.
rule-denial-first-given =
    { $on } { $who } gave { $given } ({ $paper }{ $relays ->
        [none] { "" }
       *[other] , by way of { $relays }
    }).{ $others ->
        [none] { "" }
       *[other] { " " }{ $others }
    }
rule-denial-given-by-other =
    { $n ->
        [one] One report credits { $who } with { rule-denial-given-elsewhere } ({ $told }).
       *[other] Other reports credit { $who } with { rule-denial-given-elsewhere } ({ $told }).
    }
rule-denial-given-elsewhere =
    { $elsewhere ->
        [yes] { $figure }
       *[no] it
    }
rule-denial-given-in-words = { $papers }: { $words }
rule-denial-touches-it = It is not recorded whether the denial touches { $given }.{ rule-denial-near-reports }
rule-denial-touches =
    It is not recorded whether the denial touches { $given }{ rule-denial-credited }.{ rule-denial-near-reports }
rule-denial-near-reports =
    { $near_reports ->
        [0] { "" }
        [one] { "" } Another report has words close to those denied: { $near }.
       *[other] { "" } Other reports have words close to those denied: { $near }.
    }
rule-denial-near = “{ $label }”, { $count } ({ $source })
rule-denial-in-title =
    { $titled ->
        [none] { "" }
       *[other] { " " }{ $titled }
    }
rule-denial-called-otherwise-side = { $on } { $who } { rule-denial-denied-called } ({ $sources })
# An error of whatever kind: of the technique, of whoever published, of the hour.
rule-denial-publication =
    { $named ->
        [yes] { $on } { $who } called the publication of { $given } { $error }.
       *[no] { $on } the publication of { $given } was called { $error }; the record does not tell by whom.
    }
rule-denial-publication-side =
    { $named ->
        [yes] { $on } { $who } called its publication { $error } ({ $sources })
       *[no] { $on } its publication was called { $error }, by whom is not recorded ({ $sources })
    }
rule-denial-publication-disowned = { $on } { $who } took back { $given } and called its publication { $error }.
rule-denial-publication-disowned-side = { $on } { $who } called its publication { $error } ({ $sources })
# Another account that may be of the act told before it, and tells it less closely.
rule-denial-perhaps-the-same = perhaps the same: { $side }
rule-denial-unspecified =
    { $unnamed ->
        [taken] { $on } { $given } was said to have been taken back, by whom is not recorded.
       *[other] { $read ->
            [whole] { $on } { $who } disputed { $given }; the source does not tell whether the number or having given it.
           *[part] { $on } { $who } disputed { $given }; the part of the page that was read does not tell whether the number or having given it.
        }
    }
rule-denial-unspecified-side =
    { $unnamed ->
        [taken] { $on } it was said to have been taken back, by whom is not recorded ({ $sources })
       *[other] { $on } { $who } disputed it, and whether the number or having given it is not recorded ({ $sources })
    }
rule-denial-retracted = { $on } { $who } withdrew { $given }.
rule-denial-retracted-side = { $on } { $who } withdrew it ({ $sources })
rule-denial-retracted-unclearly =
    { $on } { $who } took back a statement, and the record does not tell which ({ $sources }). It may be { $one_of }.
rule-denial-retracted-unclearly-side =
    { $other_figures ->
        [0] { $on } { $who } took back a statement, which may be this one ({ $sources })
       *[other] { $on } { $who } took back a statement, which may be this one or another ({ $sources })
    }
# Of a denial of many totals it is open only whether it takes in some figures.
rule-denial-possible =
    { $what ->
        [above] { $on } { $who } denied all totals above { $figure }. That may take in { $given }.
        [but-one] { $on } { $who } denied all totals but { $figure }. That may take in { $given }.
       *[other] { $on } { $who } disputed a figure, and the record does not tell which. It may be { $one_of }.
    }
rule-denial-possible-side =
    { $other_figures ->
        [0] { $on } { $who } disputed a figure, which may be this one ({ $sources })
       *[other] { $on } { $who } disputed a figure, which may be this one or another ({ $sources })
    }
rule-denial-nothing-recorded =
    { $what ->
        [end] { $own ->
            [yes] { $on } { $who } denied having given a figure of { $figure }. Our records credit { $whose } with { $given }.
           *[no] { $on } { $who } said that { $whose } had not given a figure of { $figure }. Our records credit { $whose } with { $given }.
        }
        [attribution] { $own ->
            [yes] { $on } { $who } denied having given a figure of { $figure }, which no recorded source gives.
           *[no] { $on } { $who } said that { $whose } had not given a figure of { $figure }, which no recorded source gives.
        }
        [figure] { $on } { $who } disputed a figure of { $figure }, which no recorded source gives.
        [taken] { $on } { $who } took back a figure of { $figure }, which no recorded source gives.
        [any-taken] { $on } { $who } took back a figure that no recorded source gives.
        [but-one] { $on } { $who } denied all totals but { $figure }. No recorded source certainly gave another before.
        [above] { $on } { $who } denied all totals above { $figure }. No recorded source certainly gave one before.
       *[any] { $on } { $who } disputed a figure that no recorded source gives.
    }
# A number that somebody is said not to have given, and that others are recorded to have.
rule-denial-recorded-of-others =
    { $own ->
        [yes] { $on } { $who } denied having given { $given }. In our records it is credited to { $holders }.
       *[no] { $on } { $who } said that { $whose } had not given { $given }. In our records it is credited to { $holders }.
    }
# A number that is on record for other people or another place alone.
rule-denial-recorded-elsewhere =
    { $what ->
        [attribution] { $own ->
            [yes] { $on } { $who } denied having given the figure of { $figure }. Our records have that number only for something else: { $elsewhere }.
           *[no] { $on } { $who } said that { $whose } had not given the figure of { $figure }. Our records have that number only for something else: { $elsewhere }.
        }
       *[figure] { $on } { $who } denied the figure of { $figure }. Our records have that number only for something else: { $elsewhere }.
    }
# Several outlets that have it from one text.
rule-denial-of-one-text = { $papers }, { $basis ->
    [stated] copies of one text
   *[inferred] copies of one text, as it seems
}
rule-denial-papers = { $dated }; without a day: { $undated }
rule-denial-papers-update = { $dated }; in an update without a day: { $undated }
# How long after something else it was, where no day is told.
rule-denial-undated-since = { $on } { $since },
rule-denial-paper-since = { $paper }, which puts it { $since }
# Reports of which our records only read it so.
rule-denial-papers-read =
    { $papers ->
        [none] by our reading: { $read }
       *[other] { $papers }; by our reading: { $read }
    }

# What reports tell of a figure; the days are those by which they show it, and two may tell of one act.
rule-denial-several =
    { $n ->
        [one] { $taken ->
            [all] Reports tell that { $given } was taken back; some may tell of the same act:
            [some] Reports tell that { $given } was disputed or taken back; some may tell of the same act:
           *[none] Reports tell that { $given } was disputed; some may tell of the same act:
        }
       *[other] { $taken ->
            [all] Reports tell that { $given } were taken back; some may tell of the same act:
            [some] Reports tell that { $given } were disputed or taken back; some may tell of the same act:
           *[none] Reports tell that { $given } were disputed; some may tell of the same act:
        }
    }
rule-denial-several-acts =
    { $n ->
        [one] { $taken ->
            [all] Reports tell that { $given } was taken back:
            [some] Reports tell that { $given } was disputed or taken back:
           *[none] Reports tell that { $given } was disputed:
        }
       *[other] { $taken ->
            [all] Reports tell that { $given } were taken back:
            [some] Reports tell that { $given } were disputed or taken back:
           *[none] Reports tell that { $given } were disputed:
        }
    }
# What the parts make together is told where it is not the figure.
rule-denial-with-parts =
    { $together ->
        [none] { $sentence } By our reading, these figures, given as parts of it, went with it: { $parts }.
       *[other] { $sentence } By our reading, these figures, given as parts of it, went with it: { $parts }, which make { $together } together.
    }
# A denial that names one figure may be of another, too.
rule-denial-and-perhaps = { $sentence } Whether that took in { $figures } is not recorded.
rule-denial-perhaps-side = { $side }, and whether that took in { $figures } is not recorded
# What the texts that tell of a denial say besides, of the figure or of the denial, and of which day each is.
rule-denial-besides = { $topic ->
    [none] also reported: { $things }
   *[other] also reported of { $topic }: { $things }
}
# What several texts have one speaker say.
rule-denial-besides-said = also reported of what { $who } said: { $things }
rule-denial-besides-more = { $n ->
    [one] one more such remark is on record
   *[other] { $n } more such remarks are on record
}
rule-denial-besides-told = { $on ->
    [none] { $words } ({ $papers })
   *[other] on { $on }{ $is_read ->
        [yes] {" "}(as we read it)
       *[no] { "" }
    } { $words } ({ $papers })
}
# About the number of a figure that a body is said not to have given, by somebody else of that body.
rule-denial-gave-too = { $n ->
    [one] somebody else who speaks for { $whose } is credited with about that number, and whether the denial touches that is not recorded: { $figures }
   *[other] others who speak for { $whose } are credited with about that number, and whether the denial touches that is not recorded: { $figures }
}
rule-denial-gave-one = { $figure } by { $who } { $on } ({ $paper })
# Who stands between a body that is said not to have given a figure and all that credit it.
rule-denial-passed-on = { $n ->
    [one] the one report that names { $whose } itself for it has it by way of { $relay } ({ $papers })
   *[other] each report that names { $whose } itself for it has it by way of { $relay } ({ $papers })
}
# The same in a list of what was done to the figure.
rule-denial-passed-on-side = who passed it on: { $words }
rule-denial-besides-paper = { $who ->
    [none] { rule-denial-besides-dated }
   *[other] { $who } in { rule-denial-besides-dated }
}
rule-denial-besides-dated = { $dated ->
    [no] { $paper }, undated
    [update] { $paper }, in an update without a day
    [inferred] { $paper }, { $day } as we date it
   *[yes] { $paper }, { $day }
}
rule-denial-and-besides = { $sentence } { $besides }.
rule-denial-parts-side = by our reading, withdrawing the total also withdraws its parts: { $parts }
# A part that is credited to somebody in a text that appeared after all this.
rule-denial-part-anew = { $part } (this part is credited later, too, to { $who }, in { $papers }, { $day })
# What some reports have as a part of it, and may be of somebody else.
rule-denial-parts-perhaps = { $parts }, and perhaps { $others }
rule-denial-further-parts =
    { $n ->
        [one] one further figure
       *[other] { $n } further figures
    }
