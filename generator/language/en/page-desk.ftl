# The page of the desk.

page-desk-title = Work on a text
page-desk-lead = Paste, drop or open the text of an article. Its numbers stand marked, each of them becomes a claim or is set aside with a reason, and the record comes with its anchors. The text never leaves your browser.
page-desk-advice = How it works
page-desk-how = Choose a number, or select words, and say what they are: a figure, a denial, a statement, an event. Quotation, count and place in the text are filled in; who said it, what is counted, of whom and where is proposed from the words around, and marked until you confirm it or choose something else. A number that is no claim is set aside with the reason. At the end there are the record, its anchors, and whoever or whatever you added to the lists, in one zip.
page-desk-keys = With the keyboard the marked numbers are one stop: arrows lead from one to the next, Enter chooses one, Escape leads back to it.
page-desk-form = Without the text at hand, [the form]({ $form }) writes a record from what you know of it.
page-desk-without = The desk needs JavaScript, which is off or unavailable in this browser. On a command line, the program lists the numbers of a text and begins its record; the file CONTRIBUTING.md of the repository explains both.
page-desk-text = The text
page-desk-giving = Paste, drop or open it
page-desk-paste = The text of the article, from the headline to the last line
page-desk-unsigned = This page came over a connection that is not secure, so the browser computes no fingerprint of the text. The record is made without capture and anchors; the offline edition and an address with https make both.
page-desk-pane = The text with its numbers marked
page-desk-chosen = What is chosen in the text
page-desk-none = No claim has been begun. Choose a number in the text, select words in it, or add a claim here.
page-desk-additions = Not in the lists
page-desk-additions-why = Whoever or whatever the lists do not have is entered here, can be chosen at once, and comes with the record.
page-desk-zip = The zip has the record, the anchors of its quotations, and what is to be added to the registries. The text is not in it: keep it yourself, for its fingerprint, a sum of its bytes, stands in the record. Checking and saving need no network.
page-desk-with-repository = “{ $open }” hands in the record alone, in a new file of the repository, where GitHub asks you to sign in and leads on to “Propose new file”. All of it is handed in with the zip.
page-desk-without-repository = This copy of the site does not know its repository. The zip is handed in by hand.
page-desk-send = The zip needs no Git: attach it to an issue, or [send it]({ $send }). `contested-figures add` then puts all that it has among the records, in one step.

# A record that somebody compares with its page.
page-desk-compare = Somebody other than its recorder should compare a record. Open the page, look for each claim, and choose. Nothing leaves your browser by itself.
page-desk-compared = The result
page-desk-compared-send = Where it can be sent: [the ways]({ $address }).
