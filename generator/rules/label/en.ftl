rule-label-title = Labels differ
rule-label-explanation =
    The same count of the dead, injured or detained stands in one place for civilians, in another for demonstrators
    or armed criminals. The site keeps each word as the source has it and does not say which is right, nor whether all of
    them mean the same people. A number of a
    hundred or more that does not end in a zero is compared for half a year, whoever speaks; smaller and rounder
    ones only for two weeks and one voice, and vague words only for one body. A place left open may be the same, and
    for such a telling number a wider one. Words for one group (police, officers) are no difference, unless it is
    the widest group and one body's own count is called by two names; groups that a source counts beside each other
    are not the same people.

rule-label-words = Reports have several words for what { $who } gave for { $thing }:
rule-label-name = { $names } for { $wordings }
rule-label-labels = One number, { $count } for { $metric }, is given for { $n } groups of people:
rule-label-labels-in = One number, { $count } for { $metric } ({ $place }), is given for { $n } groups of people:
rule-label-group-in = { $group } ({ $places })
rule-label-by = by { $who } in { $sources }
rule-label-side = { $called }, { $teller }
