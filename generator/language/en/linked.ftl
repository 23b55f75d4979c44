# What the linked data are made of, as the Data page tells it.

linked-title = Linked data
linked-text = `claims.jsonld` tells all claims in the vocabulary of schema.org. The page of a source tells its own in it, the page of a metric the standing figures that lead it and all that were denied or withdrawn. A claim is a `Claim`, with its author where one alone is known. A figure is `about` a `PropertyValue`, a metric with a number or its bounds: an `Observation` would say that somebody observed the number, which no record tells. A `StatisticalVariable` is what a metric counts. A denial is `about` the claims that it certainly is directed against, and `disputes` tells what of them. There is no `ClaimReview`: the record has no verdict.
linked-text-days = What a source leaves open stays open: a day that is not known has its bounds (`saidFrom`, `saidUntil`), no `dateCreated`; of several speakers none is the author; what may be denied stands in `mayDeny`. A quotation as an annotation has the words around it only where its anchor holds them, and leads to its saved text by `urn:sha256:` where the article has no address; it was made on a day, at no known moment, and so has `dcterms:created`.
linked-terms = Terms of this site
linked-terms-text = What schema.org has no words for stands in these terms. Their addresses lead here; in a site built without its own address they begin with `{ $unplaced }`.
linked-terms-all = { $n ->
    [one] One term
   *[other] { $n } terms
}
linked-codes = Kinds of claims, and what became of them
linked-codes-text = Of `additionalType` and `creativeWorkStatus`.
linked-codes-all = { $n ->
    [one] One code
   *[other] { $n } codes
}
linked-places = Places
linked-groups = Groups
linked-code = Code
linked-name = Name
linked-term = Term
linked-kind-figure = a figure
linked-kind-statement = a statement without a number
linked-kind-event = an event
linked-kind-denial = a denial
linked-kind-retraction = a withdrawal
linked-kind-revision = a revision

linked-term-mayDeny = a claim that a denial, withdrawal or revision may be of; those that it certainly is of stand in `about`. In neither is what was certainly said after it
linked-term-denialDescribes = the figure that the words of a denial, withdrawal or revision describe, whether or not a claim of it is recorded
linked-term-disputes = what a denial disputes: attribution, figure, label, publication, unclear
linked-term-attributedTo = who is supposed to have given the figure that a denial or revision describes
linked-term-otherThan = the one number that a denial leaves out, where it is of all others
linked-term-newFigure = the claim with the figure that a revision puts in the place of another
linked-term-statusReason = the code of the reason why a figure has its status
linked-term-modality = actual, expected or possible
linked-term-countedGroup = whom or what a figure counts; absent where the source does not say
linked-term-excludedGroup = a group that the source says is not counted
linked-term-countedAs = what the source calls those counted, where the words matter
linked-term-within = of a metric or a group, the one that contains it
linked-term-placeReading = each, where a number holds for each of several places; unclear, where the source does not tell; without it, for all together
linked-term-writtenNumber = the number in words that are more than a number: 300 of “about 300”
linked-term-shareOf = the claim of whose figure this one is a share
linked-term-period = the time within which a figure was counted, in EDTF
linked-term-saidFrom = the first day on which a claim can have been said
linked-term-saidUntil = the last day on which a claim can have been said
linked-term-asOfFrom = the first day that the moment described can be
linked-term-asOfUntil = the last day that the moment described can be
linked-term-happenedFrom = the first day on which an event can have happened
linked-term-happenedUntil = the last day on which an event can have happened
linked-term-publishedFrom = the first day on which an article can have appeared
linked-term-publishedUntil = the last day on which an article can have appeared
linked-term-inferredAuthor = who said it, where the words of the claim do not name them and it is inferred: from the figure of the text that they word, or by its record
linked-term-inferredAgency = the agency of an article, where its text does not credit one and it is inferred
linked-term-inferredSource = what an article was copied from, where its text does not say so and it is inferred
