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
answer-after-one = { $answer }, after { $first }.
answer-after-two = { $answer }, after { $first } and { $last }.
answer-after-more = { $answer }, after { $first } and { $last } and { $n ->
    [one] { $n } figure
   *[other] { $n } figures
} between.
answer-beside = The same voice also gave { $figures }.
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
