# How sure a figure is: on how many sources it rests, and how near anybody came to their pages.

basis-sources = { $n ->
    [one] one source
   *[other] { $n } sources
}
basis-of-sources = { $sources }, { $words }
# What is not on record may have been done.
basis-noted = no comparison recorded
basis-read = { $extent ->
    [one] read whole
    [all] all read whole
   *[some] { $n } read whole
}
basis-quoted = { $extent ->
    [one] quoted
    [all] all quoted
   *[some] { $n } quoted
}
basis-anchored = { $extent ->
    [one] its words found in the saved text
    [all] their words found in the saved texts
   *[some] { $n ->
        [one] the words of one found in its saved text
       *[other] the words of { $n } found in their saved texts
    }
}
basis-checked = { $extent ->
    [one] compared with its page
    [all] all compared with their pages
   *[some] { $n } compared with { $n ->
        [one] its page
       *[other] their pages
    }
}

# What each strength means, where a figure leads.
basis-means-noted = { $n ->
    [one] It was recorded from notes or from a part of its text: open its page before you rely on it.
   *[other] They were recorded from notes or from a part of their texts: open their pages before you rely on them.
}
basis-means-read = Whoever recorded it had read the text, and restated it.
basis-means-quoted = Its words were copied out of the text; that they were sought in it afterwards is not recorded.
basis-means-anchored = A program sought the words there; what they mean is our reading.
basis-means-checked = Somebody who is named compared it with the page.
