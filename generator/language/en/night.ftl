# A metric as it stood on a night.

night-each = [The record of each night]({ $address }): what had certainly been said by then; where a day is our reading, by that reading.
night-ladder = The figures by then, the last first: { $scope }
night-nothing = Nothing that had certainly been said by then gives a figure for this.
night-undated = { $n ->
    [one] Left out: { $n } claim with a figure, for which the record has no exact day by which it was made.
   *[other] Left out: { $n } claims with figures, for which the record has no exact day by which they were made.
}
