"""The rule: sums that the metrics declare: which hold, which cannot, and which term of one follows."""
