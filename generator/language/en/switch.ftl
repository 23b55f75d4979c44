# What the script of the night switch says.

switch-name = Go back to a night
switch-day = The night of { $day }
switch-now = Now: the record as it stands
# Below the end of the slider.
switch-end-now = now
# Before nights that can be chosen.
switch-most = Most figures were given on
switch-hint = Move the slider back to see what was known on an earlier night.
switch-earlier = The night before on which the record changed
switch-later = The night after on which the record changed
switch-title = As known on the night of { $day }
switch-lead = What had certainly been said by the end of that day; where a day is our reading, by that reading. A claim whose day is not stated counts from the last day on which it can have been made.
switch-record = All groups and places on that night, with notes
switch-back = Back to the whole record
# Between what was known on a night and the page that goes on below it.
switch-end = From here on: the record as it stands now
switch-compare = Compared with the night of
# What is told of two nights: by the later one each is certain, whether or not its own day is known.
switch-between = New by { $to }, compared with { $from }
switch-what = What
switch-then = By { $day }
switch-new = New by { $day }
# A figure of the earlier night that none of the later one replaced.
switch-kept = { $figure } (still stands)
switch-nothing = none
switch-elsewhere = none for this group and place
# In the place of the table of two nights.
switch-unchanged = Nothing new since the night of { $day }.
switch-joint = { $first }, { $second }
switch-more = { $figures } and { $n } more
switch-rows-more = { $n ->
    [one] One further change
   *[other] { $n } further changes
}: parts
switch-superseded = superseded
switch-superseded-open = higher in a later source
switch-denied = denied
switch-denied-as-part = denied, by our reading
switch-denied-attribution = attribution denied
switch-denied-publication = publication denied
switch-disputed = disputed
switch-retracted = withdrawn
switch-retracted-as-part = withdrawn, by our reading
switch-failed = The nights could not be loaded.
