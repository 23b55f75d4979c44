# What the choices of the records are called.

evidence-anchored = anchored
evidence-quoted = quoted
evidence-read = read
evidence-noted = noted

where-headline = headline
where-address = web address
where-lead = first paragraph
where-body = body
where-caption = caption
where-update = later addition

metric-kind-cumulative = cumulative
metric-kind-stock = stock
metric-kind-flow = flow
metric-kind-fixed = fixed
