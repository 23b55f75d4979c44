# The answer to a metric's question, and the story of a disputed figure.

answer-range = Figures that stand: { $range } ({ $scope }).
answer-sources = { $n ->
    [one] { $n } source
   *[other] { $n } sources
}
answer-voices = { $n ->
    [one] { $n } independent voice
   *[other] { $n } independent voices
}
answer-nobody = no speaker who is named
answer-borne = { $claims ->
    [one] { $claims } claim
   *[other] { $claims } claims
} from { $sources } and { $voices }
answer-borne-of-several = Figures for this, standing or not, come from { $sources } and { $voices }
answer-borne-end = { $borne }.
answer-borne-carried =
    { $borne }; { $n } of the sources carry one figure of one voice, { $value }.

answer-put = { $voice } put it at { $value }
answer-put-last = { $voice } last put it at { $value }
answer-value-on = { $value }, on { $day }
answer-value-by = { $value } ({ $day })
answer-earlier = { $value } on { $day }
answer-end = { $answer }.
answer-beside = It is also credited with { $figures }; which came last is not recorded.
answer-beside-more = It is also credited with { $figures } and { $n ->
    [one] { $n } other figure
   *[other] { $n } other figures
}; which came last is not recorded.
answer-before = Before that it had given { $figures }.
answer-of-earlier = Of earlier days it gave { $figures }.
answer-shown-before = Earlier on record: { $figures }.
answer-first-and-last = { $first }, { $last } and { $n ->
    [one] { $n } figure
   *[other] { $n } figures
} between
answer-part = This counts { $part }.
answer-nameless = { $n ->
    [one] A report that names no source puts
   *[other] { $n } reports that name no source put
} it at { $values }{ $day ->
    [none] .
   *[other] { " " }({ $day }).
}
answer-number = The { $value }
answer-words = The figure “{ $value }”
answer-of-day = { $figure } of { $day }
answer-disputed = { $figure } { $outcome }.
answer-elsewhere = The same number for { $scope } { $outcome }.
answer-other-first = { $voice } put it at { $value }
answer-other-next = { $voice } at { $value }
answer-others = { $voices }.
answer-others-more = { $voices }; { $n ->
    [one] { $n } further voice stands
   *[other] { $n } further voices stand
} on the ladder.

story-title = { $value }, { $scope }
story-title-of-metric = { $metric }: { $value }, { $scope }
story-given = given
story-given-by = { $value }: { $who }. { $carried }
story-undated = undated
story-also-given = also given
story-by = { $value } by { $who }
story-nameless = in { $n ->
    [one] { $n } source that names
   *[other] { $n } sources that name
} no speaker
story-list = { $items }.
story-dispute = { $who }: { $words }
story-words = { $words } ({ $source })
story-after = after that
story-repeated = repeated
story-repeats = as current and without saying so, in { $n ->
    [one] { $n } source
   *[other] { $n } sources
}: { $sources }.
