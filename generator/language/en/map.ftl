# The map of a metric: points with the figures of places.

map-title = { $metric } by place
map-place = { $place }: { $value }
map-place-disputed = { $place }: { $value } ({ $dispute })
# `of` is who or what is counted, where not all are; `marks` what stands for places: dots, rings, or both.
map-caption = { $metric }{ $of ->
    [all] { "" }
   *[other] {" "}({ $of })
} by place: what leads each place’s ladder; speakers and days may differ. Struck through: denied or withdrawn; dotted: possibly so.{ $marks ->
    [both] {" "}A dot is a town or a spot, a ring a point within a region.
    [rings] {" "}A ring is a point within a region.
   *[dots] { "" }
}
map-letters = A letter stands for a place whose name has no room.
map-outline = The line: { $source } ({ $licence }).
# Figures of the same place that stand, of which at least one cannot be of the number on the map.
map-beside = { $place } also has { $how ->
    [range] figures from{ " " }
   *[each] { "" }
}{ $values }, beside the { $value } ({ $day }).
# What all sources of a figure call those counted.
map-called = { $value }, described as { $label }
# Figures that a map cannot show, by why.
map-undrawn-unplaced = Not on the map, for no coordinates are recorded: { $places }.
map-undrawn-around = Not on the map, for { $n ->
    [one] it contains
   *[other] they contain
} places that are on it: { $places }.
map-undrawn-several = Not on the map, for it is of several places: { $places }.
# A letter on a map, and the point of which it is.
map-key = { $sign }: { $figure }
map-table = { $n ->
    [one] The figure of the map, by whom and in which sources
   *[other] The { $n } figures of the map, by whom and in which sources
}
map-where = Place
map-within = { $place } lies in { $whole }.
map-within-each = The figure of the one may count what that of the other does, or not: each is its own source’s.
