# How names stand within a sentence where their registry does not say: articles, prepositions, order.

# The words by which a name has its article already, and those that make a name a description ("League of Nations").
name-articles = a an the
name-descriptive = of for on Organization Organisation Crescent Nations
# A person with who they are, or the body they speak for.
name-person = { $person } ({ $who })
# The same by the words of the registry for the part in which they speak.
name-in-role = { $role } { $person }
# Who spoke for a body of which they are no part.
name-lent = { $person } (for { $body })
name-of-person = { $article ->
    [has] { $lowered }
   *[lacks] { $name }
}
name-of-group = { $article ->
    [has] { $lowered }
   *[lacks] { $name }
}
name-of-outlet = { $name }
name-of-state = { $name }
name-of-body = { $article ->
    [has] { $lowered }
   *[lacks] the { $name }
}
name-of-organisation = { $article ->
    [has] { $name }
   *[lacks] { $form ->
        [descriptive] the { $name }
       *[proper] { $name }
    }
}

amount-of-name = the figure for { $name }
counted-words = { $value } { $words }
counted-name = { $value } for { $name }
words-joint = {" "}
words-narrowed = { $what } { $limits }
words-of-group = among { $name }
# Several people by their own name, and the words of a metric that is of people: "three children dead", "the dead".
words-people = { $value } { $people } { $words }
words-people-all = the { $words }
words-in-place = in { $name }
# A part that is no longer counted, and what it is.
words-removed = { $count } ({ $of })
# Within which days something was counted; as `days` what stands behind "for".
words-until = { $form ->
    [days] the time until { $day }
   *[limit] until { $day }
}
words-on-day = { $form ->
    [days] { $day }
   *[limit] on { $day }
}
words-in-week = { $form ->
    [days] the week to { $last }
   *[limit] in the week to { $last }
}
words-from-to = { $form ->
    [days] the time from { $first } to { $last }
   *[limit] from { $first } to { $last }
}
words-in-year = { $form ->
    [days] { $year }
   *[limit] in { $year }
}
words-in-brackets = ({ $words })
words-places-together = { $places } together
words-places-each = { $places }, each
words-places-unclear = { $places } (together or each is unclear)
