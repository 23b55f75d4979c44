rule-one-origin-title = Many sources, one origin
rule-one-origin-chip = One origin
rule-one-origin-shape = { $shape ->
    [statement] one body, or those who speak for it, credited by all or most who name a speaker
    [derived] a recorded source from which others are taken
    [dispatch] a dispatch from which all are taken
    [agency] an agency that all credit, or are inferred to draw on
   *[same-figures] the same figures in all
}
# Not every copy has the figure by which a family is known; where all tell of a denial of it, they took that over.
rule-one-origin-line = { $denied ->
    [none] { $lacking ->
        [0] { $figure ->
            [none] { rule-one-origin-line-family }.
           *[other] { $figure }: { rule-one-origin-line-family }.
        }
       *[other] { rule-one-origin-line-family }; { $holders ->
            [one] one of them has { $figure }.
           *[other] { $holders } of them have { $figure }.
        }
    }
   *[other] { rule-one-origin-line-family }; { $denied }.
}
rule-one-origin-line-denial =
    { $members ->
        [2] both report that
       *[other] all report that
    } { $kind ->
        [figure] { rule-one-origin-line-who } denied the figure of { $figure }
        [attribution] { rule-one-origin-line-who } denied having given the figure of { $figure }
       *[open] the figure of { $figure } was disputed or disowned
    }
rule-one-origin-line-who = { $who ->
    [none] somebody
   *[other] { $who }
}
# Of the reports that name nobody, or an article of its own, nothing is said.
rule-one-origin-line-statement = { $unnamed ->
    [0] all { $n } reports name a speaker, { rule-one-origin-line-speakers }
   *[other] of { $n } reports { $named } name a speaker, { rule-one-origin-line-speakers }
}
rule-one-origin-line-speakers = { $whose ->
    [all] always { $voice }
   *[most] in { $same } of them { $voice }
}
rule-one-origin-line-family = { $shape ->
    [statement] { rule-one-origin-line-statement }
    [derived] { $basis ->
        [inferred] { $n ->
            [one] one report seems to be taken from { $origin }
           *[other] { $n } reports seem to be taken from { $origin }
        }
       *[stated] { $n ->
            [one] one report is taken from { $origin }
           *[other] { $n } reports are taken from { $origin }
        }
    }
    [dispatch] { rule-one-origin-line-drawn }
    [agency] { rule-one-origin-line-drawn }
   *[same-figures] { $copies ->
        [many] { $n } reports
       *[named] { $copies }
    } may go back to one text or one briefing
}
rule-one-origin-line-drawn = { $basis ->
    [inferred] { $n } reports seem to draw on { $origin }
   *[stated] { $n } reports credit { $origin }
}
rule-one-origin-explanation =
    Five texts or more give one figure and credit one body, or those who speak for it: together they count as one origin. Told is the
    most repeated figure of each metric and voice, where it was withdrawn, disowned or denied, or is of what the event
    counts first. Counted are all reports of the number, those that name a speaker apart; who an unnamed speaker was
    stays open. Copies are recognised by the source or dispatch they are taken from, by the agency they credit, and by
    giving the same figures and none that excludes another's; of a statement it is told how many reports are traced to which agency. All copies of one text are told of together. Where no
    text says where it comes from, two of them must share three figures that no other text has, for those go back to
    whoever gave them; of a dispatch others may have them, too, where two credit its agency, themselves or by way of
    another. Two texts alone are told of where they share a figure
    of what the event counts first; copies are left out where more than ten times as many reports have their figure. What a single report has of a withdrawal or denial is
    told as that report's, and so is what one copy has in the place of a figure that the others share.

# How many of the reports have the number in no wording more exact than this.
rule-one-origin-worded = { $n ->
    [one] one of them of { $count }
   *[other] { $n } of them of { $count }
}
rule-one-origin-statement =
    { $wordings ->
        [0] On record are { $n } reports of { $figure }.
       *[other] On record are { $n } reports of { $figure } ({ $others }).
    } { $unnamed ->
        [0] All name a speaker
       *[other] Of these, { $named } name a speaker
    }{ $vaguely ->
        [0] { "" }
        [one] , one of them by a general word only
       *[other] , { $vaguely } of them by a general word only
    }. { $whose ->
        [all] It is always { $voice }.
       *[most] In { $same } of them it is { $voice }.
    }{ $traced ->
        [none] { "" }
       *[other] { "" } { $traced }
    }{ $narrower }
# Reports that have the number of fewer people.
rule-one-origin-narrower = { $n ->
    [one] { "" } One further report has { $figure }.
   *[other] { "" } { $n } further reports have { $figure }.
}
# The agencies whom the reports credit, or from whose dispatches they seem to be taken.
rule-one-origin-traced =
    Of all these reports, { $n } are traced to an agency, or to another outlet whose text they draw on{ $to_several ->
        [yes] , some to more than one
       *[no] { "" }
    }{ $inferred ->
        [yes] , in part by inference
       *[no] { "" }
    }: { $each }.{ $untraced ->
        [0] { "" }
        [one] { "" } For one neither is recorded.
       *[other] { "" } For { $untraced } neither is recorded.
    }
rule-one-origin-traced-to = { $n } to { $agency }
rule-one-origin-traced-others = { $n ->
    [one] fewer to one other
   *[other] fewer to each of { $n } others
}
rule-one-origin-voice = { $voice } or somebody who speaks for it
rule-one-origin-voice-mostly = { $said }; in { $n ->
    [one] one report
   *[other] { $n } reports
} it is { $body }
rule-one-origin-became = { $sentence } { $what }
# What was done to the number, and when; what a single report has is told as that report's.
rule-one-origin-withdrawn =
    { $n ->
        [one] { $on } { $who } withdrew the number (by one report, { $source }).
       *[other] { $on } { $who } withdrew the number.
    }
rule-one-origin-disowned =
    { $n ->
        [one] { $on } { $who } denied having given the number (by one report, { $source }).
       *[other] { $on } { $who } denied having given the number.
    }
rule-one-origin-denied =
    { $n ->
        [one] { $on } { $who } denied the number (by one report, { $source }).
       *[other] { $on } { $who } denied the number.
    }
rule-one-origin-called-error =
    { $n ->
        [one] { $on } { $who } called the publication of the number an error (by one report, { $source }).
       *[other] { $on } { $who } called the publication of the number an error.
    }
rule-one-origin-disputed =
    { $n ->
        [one] { $on } { $who } disputed the number, or having given it (by one report, { $source }).
       *[other] { $on } { $who } disputed the number, or having given it.
    }
# Of outlets a report is taken from another; texts known by their titles are so themselves.
rule-one-origin-derived =
    { $basis ->
        [inferred] { $outlets ->
            [yes] { $n ->
                [one] By what it tells, a report by { $copies } seems to be taken from one by { $origin }.
               *[other] By what they tell, reports by { $copies } seem to be taken from one by { $origin }.
            }
           *[no] { $n ->
                [one] By what it tells, { $copies } seems to be taken from { $origin }.
               *[other] By what they tell, { $copies } seem to be taken from { $origin }.
            }
        }
       *[stated] { $outlets ->
            [yes] { $n ->
                [one] A report by { $copies } is taken from one by { $origin }.
               *[other] Reports by { $copies } are taken from one by { $origin }.
            }
           *[no] { $n ->
                [one] { $copies } is taken from { $origin }.
               *[other] { $copies } are taken from { $origin }.
            }
        }
    } { $shared }
rule-one-origin-dispatch =
    { $basis ->
        [inferred] { $credits ->
            [0] By what they share, { $copies } seem to draw on { $origin }.
            [one] { $copies } seem to draw on { $origin }; { $crediting } credits the agency.
           *[other] { $credited_by ->
                [all] { $copies } credit the agency and seem to draw on { $origin }.
               *[some] { $copies } seem to draw on { $origin }; { $crediting ->
                    [many] { $credits } of them credit the agency.
                   *[few] { $crediting } credit the agency.
                }
            }
        }
       *[stated] { $copies } credit { $origin }.
    } { $shared }
rule-one-origin-dispatch-of = one { $agency } dispatch of { $when }
rule-one-origin-dispatch-undated = one { $agency } dispatch
rule-one-origin-copies = { $sources } ({ $n } reports in all)
rule-one-origin-untitled = { $outlet } ({ $day }: { $topic })
rule-one-origin-agency =
    { $basis ->
        [inferred] By our records, { $copies } seem to draw on { $origin }.
       *[stated] { $copies } credit { $origin }.
    } { $shared }
rule-one-origin-same-figures =
    By what they share, { $copies } may go back to one text or one briefing. { $shared }
rule-one-origin-shared =
    { $members ->
        [2] { $n ->
            [one] Both have { $figure }.
           *[other] Both share { $n } figures.
        }
       *[other] { $n ->
            [0] { $lacking ->
                [one] { $instead ->
                    [none] All but { $without }, which may follow another version, have { $figure }.
                   *[other] All but { $without }, which has { $instead } and may follow another version, have { $figure }.
                }
               *[other] Of them, { $holders } have { $figure }.
            }
            [one] All have { $figure }.
           *[other] All of them share { $n } figures.
        }
    }
rule-one-origin-shared-but = { $shared }; { $source } has { $count }.
# Other texts, which have a denial of the figure from the same agency.
rule-one-origin-shared-by-others = { $shared } By way of { $agency }, { $reports }.
rule-one-origin-others-told = { $n ->
        [one] { $papers } reports
       *[other] { $papers } report
    } { $acts }
rule-one-origin-act = { $act ->
    [attribution] that it was disowned
    [figure] that it was denied
    [publication] that its publication was called an error
    [taken] that it was taken back
   *[unclear] that it was disputed or disowned
}
rule-one-origin-shared-denial =
    { $members ->
        [2] Both
       *[other] All
    } report that { $who } { $kind ->
        [figure] denied the figure of { $figure }.
        [attribution] denied having given the figure of { $figure }.
       *[open] disputed the figure of { $figure } or denied having given it.
    }
rule-one-origin-shared-denials =
    { $members ->
        [2] Both
       *[other] All
    } report that the figure of { $figure } was disputed, or that somebody had given it.
