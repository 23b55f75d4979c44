# The pictures by which a page is shared.

# Who gave a disputed figure, or to whom it is credited.
card-given = { $figure }. { $deed ->
    [story-credited] Credited to: { $who }
   *[story-given] Given by: { $who }
} ({ $day }).
# What an actor that gave no figure passed on of others.
card-passed-on = Passed on: { count-claims }.
card-day = { $weekday }. What was said and what happened, and the record as it stood at the end of the day.
card-night = { $weekday }. The record as it stood at the end of the day:
# Who gave a figure of a night, or to whom it is credited.
card-credited = { $value }: { $who } ({ $day })
card-night-later = { $what }; known later: { $word }
# Of more figures than are named.
card-and-others = { $values } and others
card-night-disputed = Denied or withdrawn by then: { $what }
card-of = { $metric } ({ $scope })
card-of-disputed = { $of }: { $word }
# Beside a figure that was only expected, or said to be possible.
card-as-late = (also reported: { $values })
card-modality = ({ $modality })
card-row = { $label }: { $values }
card-more = and { $n } more
card-beside = { $figure } { $beside }
# The words of a picture for those who do not see it.
card-alt = { $title }: { $words }
card-ended = { $words }.
card-crossed = { $value } (crossed out)
