# The map of a metric: points with the figures of places.

map-title = { $metric } by place
map-place = { $place }: { $value }
map-place-disputed = { $place }: { $value } ({ $dispute })
# `of` is who or what is counted, where not all are.
map-caption = { $metric }{ $of ->
    [all] { "" }
   *[other] {" "}({ $of })
} by place: the figure that leads each place’s ladder, perhaps of different speakers and days; struck through where denied or withdrawn, dotted where possibly so. Other places stand in the table.
# For want of room in the drawing.
map-nameless = Points without words: { $places }.
