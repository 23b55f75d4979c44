"""The days that the axis of a drawing of lanes names, and where their words stand."""

from collections.abc import Iterator
from dataclasses import replace

from generator.site.charts.life_shapes import LaneFrame, Words
from generator.site.charts.scale import Tick, TimeScale


def named_days(time: TimeScale, frame: LaneFrame) -> tuple[Tick, ...]:
    """The days that the axis names, at their beginnings; none where a stretch only ends and no other begins.

    None whose words would meet those of the one before it, or leave the frame; its year stands at the next then.
    """
    ends = {stretch.right for stretch in time.stretches} - {stretch.left for stretch in time.stretches}
    kept: list[Tick] = []
    reach, year = 0.0, ""
    for one in time.ticks(frame.size * 4.4):
        year = one.below or year
        tick = replace(one, below=year)
        boxes = [words.box(frame.size) for words in words_of_day(tick, frame)]
        if tick.at not in ends and min(box.left for box in boxes) >= reach and boxes[0].right <= frame.width:
            kept.append(tick)
            reach, year = max(box.right for box in boxes), ""
    return tuple(kept)


def words_of_day(tick: Tick, frame: LaneFrame) -> Iterator[Words]:
    """The words of a day on an axis, with its year on a second line."""
    yield Words(tick.at + 3, frame.axis - 8, tick.text, "tick")
    if tick.below:
        yield Words(tick.at + 3, round(frame.axis - 8 + frame.leading, 1), tick.below, "tick")
