# A metric as it stood on a night.

night-each = [The record of each night]({ $address }): what had certainly been said by then.
night-ladder = The figures by then, the last first: { $scope }
night-nothing = Nothing that had certainly been said by then gives a figure for this.
night-undated = { $n ->
    [one] Left out: { $n } figure on record of which no day is known by which it had been given.
   *[other] Left out: { $n } figures on record of which no day is known by which they had been given.
}
# A figure where two nights are compared.
night-figure-of = { $scope ->
    [none] { $value } ({ $who })
   *[other] { $value } ({ $scope }; { $who })
}
