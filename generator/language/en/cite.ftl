# References, and the sentence of a claim that may be copied alone.

sentence-unchecked = { $sentence } No check of the wording against the source is recorded.
sentence-whole = { $clauses }.
sentence-dated = { $when }, { $sentence }
sentence-according = { $when }, according to { $reporters }, { $sentence }
sentence-put = { $who } put { $what } at { $value }
# Where the value itself begins with “at least”.
sentence-put-bound = { $who } gave { $what } as { $value }
# In whatever words: “no one” and “no” are nothing at which something is put.
sentence-put-none = { $who } put { $what } at none
sentence-expected = { $who } expected { $what } to be { $value }
sentence-possible = { $who } called { $value } possible for { $what }
sentence-no-number = { $who } gave no number for { $what }
# What an article says itself, and credits nobody with.
sentence-own = { $sentence } in its own words
sentence-as-of = { $sentence }, as of { $moment }
sentence-called = { $sentence }, called { $label }
sentence-earlier = { $sentence }, which the report tells as given before
# Where a claim stands that is no part of the text, or whose speaker is inferred from the text.
sentence-part =
    { $part ->
        [headline] the headline of { $outlet }
        [address] the web address of { $outlet }
        [lead] the first paragraph of a text in { $outlet }
        [caption] a caption of { $outlet }
        [update] an update of { $outlet }
       *[body] { $outlet } in its own words
    }
sentence-of-the-text =
    { $how ->
        [that] its text has that from { $who }
        [count] its text has { $value }, from { $who }
       *[scope] its text has { $what }, from { $who }
    }
sentence-of-the-same = its text has { $value }
sentence-unclear = whether { $groups } are counted is not clear
# A denial of the number beside one of having given it; `value` is the number that it names.
sentence-number-denied = { $who } denied the { $value } itself { $when }
sentence-wrote = { $who } wrote
sentence-said = { $who } said
sentence-said-denial = { $who } made a denial
sentence-said-revision = { $who } revised a figure
sentence-said-retraction = { $who } took a statement back
sentence-quoted = { $sentence }: “{ $words }”.
sentence-restated = { $sentence } (restated): { $words }
sentence-one-of = one or more of { $names }
# Who is read to have given or passed it on, and does not stand so in the text.
sentence-as-read = { $name } (as we read it)

reference-contributors = Contributors to the record
reference-untitled = Title not recorded; about: { $topic }
# For editors of a wiki, unseen by its readers. It must not hold two hyphens in a row.
reference-supply-title = The title is not recorded: this describes the text. Replace it by the title of the page.
# The claim is named by its id within the article, which nothing renames.
reference-title-of-claim = { $title } [claim: { $claim }]
reference-record-of-claim = { $sentence } Record of the claim: { $address }.
reference-data-title = { $event }: claims, assertions and findings
reference-data-licence = Licence: { $licence }.
reference-agency-credit = { $agency } (agency)
reference-agency-note = Agency: { $agency }.
reference-on-or-before = on or before { $day }
reference-accessed = Accessed on { $day }.
reference-archived = Archived on { $day }: { $address }
reference-quote-note = “{ $words }”.

cite-one-claim = Cite one of these claims
cite-claims-lead = Choose a claim. The reference of each is also in { $files }, under its key.
cite-claim-figure = { $value }: { $metric }, { $scope }
cite-key = Key in the files
cite-page = Cite this page
cite-article = Cite the article
cite-data = Cite the data
cite-in-text = In a text
cite-on-wiki = On a wiki
cite-bibtex = BibTeX
cite-ris = RIS
cite-csl = CSL-JSON
cite-in-sentence = In a sentence, safe to copy alone
cite-as-files = As files: { $files }.
