# What somebody is foremost in the record for: the figure by which an actor is known, and what became of it.

# What somebody is foremost in the record for; `is` tells whether its day is known, a bound of it, or nothing,
# `first` whether the bound is that of all the reports or only of the first of several.
foremost-given = { $is ->
    [day] On { $when } { $who } gave the figure of { $figure }, according to { foremost-reports }{ $more ->
        [0] { "" }
        [one] ; one more has it without that day
       *[other] ; { $more } more have it without that day
    }.
    [bound] { $first ->
        [several] { $who } gave the figure of { $figure }, according to { foremost-reports } (in the first of them { $when }).
       *[all] { $who } gave the figure of { $figure } ({ $when }), according to { foremost-reports }.
    }
   *[none] { $who } gave the figure of { $figure }, according to { foremost-reports }; on which day is not recorded.
}
foremost-reports = { $n ->
    [one] one report
   *[other] { $n } reports
}
# In which reports a number was passed on, as whose, and when that was, seen from its denial.
foremost-passed = { $who } passed on the figure of { $figure } { $parts }.
foremost-passed-one = { $by ->
    [none] { $timing ->
        [with-it] together with its denial
       *[other] with no speaker recorded
    }
   *[other] as given by { $by }{ $timing ->
        [with-it] { " " }together with its denial
       *[other] { "" }
    }
} ({ $where }{ $timing ->
    [after-with-it] ; after its denial and telling of it, or as of the past
    [after] ; after its denial and, as far as the text was read, without telling of it
    [before] ; before its denial
    [open] ; whether before its denial or after is not recorded
   *[other] { "" }
})
foremost-passed-others = { $n ->
    [one] in one more report
   *[other] in { $n } more reports
}
