"""The saved texts: their numbers, the anchors of quotations in them, and the evidence that these give."""
