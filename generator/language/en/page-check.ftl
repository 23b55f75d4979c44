# The page on which readers compare one figure with its source.

page-check-title = Check one figure
page-check-lead = { $n ->
    [0] Somebody had the page before them when each of the { $figures } figures of this record was recorded, or compared it afterwards.
    [one] One of the { $figures } figures of this record was recorded from notes or from a part of the text, and no comparison with its page is recorded.
   *[other] { $compared ->
        [0] All { $figures }
       *[other] { $n } of the { $figures }
    } figures of this record were recorded from notes or from a part of the text, and no comparison with their pages is recorded.
} To compare one takes a minute, and no account.
page-check-open = Choose a figure in a language that you read, and open its page.
page-check-find = Find the number there.
page-check-compare = Does the page have that number, for this, and from whom it is told here? Each answer helps: yes, no, or that it cannot be seen.
page-check-send = Send the result: [where to]({ $address }). Below each figure this page writes it for you to copy, where scripts run.
page-check-language = In { $language }: { $n ->
    [one] one source
   *[other] { $n } sources
}
page-check-how = How to compare
page-check-figure = { $value }, { $metric } ({ $scope }), from { $who }.
page-check-words-quoted = The record quotes: { $words }
page-check-words-ours = In the record’s words: { $words }
page-check-record = Our record of it
page-check-more = { $n ->
    [one] One further source in this language
   *[other] { $n } further sources in this language
}
page-check-further = { $source }: { $value }, { $metric }
page-check-none = There is nothing to compare at present.
