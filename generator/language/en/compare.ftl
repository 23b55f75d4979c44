# What differs between two editions of the records, for the reviewer of a pull request.

compare-heading = Compared with { $base }:
compare-title = What changes in the record
compare-title-problems = Nothing could be compared
compare-nothing = No source, figure, other claim, status, finding or entry of a registry differs.
compare-no-past = { $base } has no records in { $folder }.
compare-all-new = { $note } All of it is new.
compare-section = { $title } ({ $n })
compare-more = and { $n } more
compare-cut = The rest is left out here; `python -m generator diff` tells all of it.
compare-left-out = left out

compare-sources-added = Sources added
compare-sources-removed = Sources removed
compare-sources-renamed = Sources renamed
compare-sources-changed = Sources changed
compare-figures-added = Figures added
compare-figures-removed = Figures removed
compare-figures-changed = Figures changed
compare-claims-added = Other claims added
compare-claims-removed = Other claims removed
compare-claims-changed = Other claims changed
compare-anchored-by-others = Anchors that name somebody else than the sender
compare-anchored-by = made by { $name }, sent by { $sender }
compare-claims-renamed = Claims renamed
compare-statuses = What became of figures
compare-findings-appeared = Findings that appear
compare-findings-gone = Findings that go
compare-entries-added = Entries of registries added
compare-entries-removed = Entries of registries removed
compare-entries-renamed = Entries of registries renamed
compare-entries-changed = Entries of registries changed
compare-lost = Ids that lead nowhere now: add formerly where they were renamed, or an entry in removed.yml

compare-figure = { $value } { $metric } ({ $scope }), by { $who }, { $when }
compare-figure-status = { $figure } ({ $status })
compare-claim = { $kind }, by { $who }, { $when }: { $words }
compare-quote = “{ $quote }”
compare-and-others = { $claim } and { $n ->
    [one] { $n } other claim
   *[other] { $n } other claims
}
compare-finding = { $title } ({ $severity }). { $sentence }
compare-standing = { $status }: { $why }
compare-source = “{ $title }”, { $when }
compare-source-by = “{ $title }”, { $outlet }, { $when }
compare-entry = { $name } ({ $file })
