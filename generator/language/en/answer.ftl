# The answer to a metric's question, and the story of a disputed figure.

answer-range = These figures range over { $range } ({ $scope }).
answer-sources = { $n ->
    [one] { $n } source
   *[other] { $n } sources
}
answer-voices = { $n ->
    [one] { $n } independent speaker
   *[other] { $n } independent speakers
}
answer-nobody = no speaker who is named
answer-borne = { $claims ->
    [one] { $claims } claim
   *[other] { $claims } claims
} from { $sources } and { $voices }
answer-borne-of-several = All figures for this come from { $sources } and { $voices }
answer-borne-end = { $borne }.
answer-borne-carried =
    { $borne }; { $n } of the sources repeat one figure of one speaker, { $value }.

answer-put = { $voice } put { $what } at { $value }
answer-put-last = { $voice } last put { $what } at { $value }
# Where the value itself begins with “at least”.
answer-put-bound = { $voice } gave { $what } as { $value }
answer-value-on = { $value }, on { $day }
answer-value-by = { $value } ({ $day })
answer-earlier = { $value } on { $day }
answer-end = { $answer }.
answer-beside = { $again } is also credited with { $figures }; which came last is not recorded.
answer-beside-more = { $again } is also credited with { $figures } and { $n ->
    [one] { $n } other figure
   *[other] { $n } other figures
}; which came last is not recorded.
answer-before = Before that { $again } had given { $figures }.
answer-of-earlier = For earlier days { $again } gave { $figures }.
answer-shown-before = Reports that appeared earlier had { $figures }.
answer-first-and-last = { $first }, { $last } and { $n ->
    [one] { $n } figure
   *[other] { $n } figures
} between
answer-nameless = { $n ->
    [one] A report for which no speaker is recorded puts
   *[other] { $n } reports for which no speaker is recorded put
} it at { $values }{ $day ->
    [none] .
   *[other] { " " }({ $day }).
}
answer-number = The { $value }
answer-words = The figure “{ $value }”
answer-of-day = { $figure } of { $day }
answer-disputed = { $figure } { $outcome }.
answer-elsewhere = The same number ({ $scope }) { $outcome }.
answer-other-first = { $voice } put { $what } at { $value }
answer-other-next = { $voice } at { $value }
answer-others = { $voices }.
answer-others-more = { $voices }; { $n ->
    [one] { $n } further speaker is listed below.
   *[other] { $n } further speakers are listed below.
}
