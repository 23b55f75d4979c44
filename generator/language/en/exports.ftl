# What the data files and feeds say beside the records.

feed-changes-title = { $event }: new and changed figures, and corrections
feed-corrections-title = { $event }: corrections
feed-metric-title = { $event }: { $metric }, new and changed figures, denials and corrections
feed-actor-title = { $event }: { $actor }, new and changed figures, statements and corrections
feed-number-title = { $event }: { $number } (new reports, denials and corrections)
feed-correction = Correction: { $source }
feed-correction-asked = { $text } Asked for by { $who }.
feed-figure = { $metric } ({ $scope }): { $value }
feed-figure-new = New: { $figure }
feed-figure-changed = Changed: { $figure }
feed-new-kind = New { $kind ->
    [statement] statement
    [event] event
    [denial] denial
    [retraction] withdrawal
   *[revision] revision
}
feed-claim-new = { feed-new-kind }: { $source }
feed-claim-new-by = { feed-new-kind }: { $who } ({ $source })
feed-figure-status = { $title }, { $status }
feed-recorded-from = { $sentence } Recorded from { $sources }.
feed-source = “{ $title }”

data-table-holds = Holds { $what }.
data-list-joined = { $meaning }; several are joined by a space
linked-metric = { $event }: { $metric }
data-please-cite = If you use these data, cite them, and with each figure what became of it.

reason-nothing-since = Nothing later in the record changes it.
reason-nothing-by-then = Nothing that had certainly been said by then changes it.
