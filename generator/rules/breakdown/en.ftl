rule-breakdown-title = What a breakdown leaves over
rule-breakdown-explanation =
    A source breaks a count down into parts that do not overlap. What the named parts leave over is derived and
    marked so: nobody said it. Where the source does not say whether the parts are all, the rest is called not
    allocated. Parts that exceed their whole are a contradiction. However many sources give the same parts of the
    same whole, they are told of once, and a breakdown that others give with more parts is not told of again. A
    single part is left out: what it leaves is a subtraction that says nothing new.

rule-breakdown-part = { $count } ({ $name })
rule-breakdown-remainder =
    Derived; nobody said this: given { $whole } for { $thing }, { $parts } leave { $left } for the rest,
    by the figures of { $sources }.
rule-breakdown-not-allocated =
    Derived; nobody said this: given { $whole } for { $thing }, { $parts } leave { $left } not allocated,
    by the figures of { $sources }.
rule-breakdown-too-much =
    given { $whole } for { $thing }, the parts { $parts } are more than the whole, in { $sources }.
rule-breakdown-too-little =
    given { $whole } for { $thing }, the parts { $parts } are less than the whole, though they are said to be all,
    in { $sources }.
rule-breakdown-complete = given { $whole } for { $thing }, the parts { $parts } make the whole, in { $sources }.
rule-breakdown-complete-as-worded =
    given { $whole } for { $thing }, the parts { $parts } can make the whole, as they are worded, in { $sources }.
