"""The rule: the same people are counted under names that exclude or prejudge each other."""
