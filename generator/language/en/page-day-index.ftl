# The list of days.

day-index-title = Days
day-index-day = Day
day-index-weekday = Weekday
day-index-claims = Said or happened
day-index-figures = Figures among them
day-index-figures-label = Figures

day-index-summary = { $n ->
    [one] One day
   *[other] { $n } days
 }, each with what was said on it and the record as it stood that night.
