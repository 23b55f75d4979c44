"""The scale of days of a drawing of lanes: wide where most begins and ends, and no day of a later stretch wider."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from generator.site.charts.scale import Cutting, Stretch, TimeScale, time_scale

# So many first days are drawn wide where so large a part of all that begins or ends does so on them, and the days
# after them are at least so many times as many.
_MOST_DAYS, _PART, _TIMES = 3, 2 / 3, 4


def life_time(days: Sequence[date], left: float, right: float, cutting: Cutting) -> TimeScale:
    """The scale on which some days lie, each as often as something begins or ends on it."""
    crowded = _crowded_end(days)
    if crowded is None:
        return _evened(time_scale(set(days), left, right, cutting))
    middle = round((left + right) / 2, 1)
    later = time_scale({crowded, *(day for day in days if day > crowded)}, middle, right, cutting)
    return TimeScale((Stretch(min(days), crowded, left, middle), *_evened(later).stretches))


def _crowded_end(days: Sequence[date]) -> date | None:
    """The end of the first days, where most begins and ends; None where no few first days stand out."""
    first, last = min(days), max(days)
    for n in range(1, _MOST_DAYS + 1):
        end = first + timedelta(days=n)
        within = sum(day <= end for day in days)
        if within >= _PART * len(days) and last - end >= _TIMES * timedelta(days=n):
            # A day at whose beginning the stretch would end belongs to it, if anything lies on that day.
            after = end + timedelta(days=1)
            is_whole = n == _MOST_DAYS or after not in days or last - after < _TIMES * timedelta(days=n + 1)
            return end if is_whole else after
    return None


def _evened(time: TimeScale) -> TimeScale:
    """The same with no day of a later stretch wider than those of the first: a day after a cut is no long time."""
    first, *later = time.stretches
    wide = (first.right - first.left) / max(1, (first.last - first.first).days)
    return TimeScale((first, *(replace(one, right=_end(one, wide)) for one in later)))


def _end(one: Stretch, wide: float) -> float:
    return round(min(one.right, one.left + wide * max(1, (one.last - one.first).days)), 1)
