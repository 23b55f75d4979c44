# The page on how to correct or add something.

page-correct-title = Correct or add something
page-correct-lead = Anybody can tell of a mistake or of something that is missing. A few plain sentences are enough; no Git, and no programming.

# Where the site names no address.
page-correct-nowhere-yet = Fill in the letter below, copy it, and hand it to whoever runs this copy of the site or gave it to you: it names no address of its own.
page-correct-nowhere-yet-by-name = Fill in the letter below, copy it, and hand it to the publisher of this site, { $who }: this copy of it names no address.

page-correct-where = Where to send it
page-correct-contact = To [{ $name }]({ $address }), the address that this site names for corrections and replies.
page-correct-issues = The records of this site lie in the repository [{ $name }]({ $repository }). A mistake can be told there as [an issue]({ $issues }), and a changed record be proposed; both take an account with the host of the repository.
page-correct-no-account = Without an account: keep what you wrote, and hand it to whoever runs this site. This copy of the site names no other address.
page-correct-no-account-by-name = Without an account: keep what you wrote, and hand it to the publisher of this site, { $who }. This copy of the site names no other address.

page-correct-what = What to write
page-correct-what-here = The page on which you saw it, with its address, and what it says there.
page-correct-what-there = What the source says instead, in the shortest words that show it, and the address of the source. For something that is missing: who said it, when, and where it was published.
page-correct-what-name = Your name only if you agree that it is shown. No names of private persons, minors or witnesses.

page-correct-letter = A letter to fill in, to copy and to keep. Nothing that is written here is sent:
page-correct-letter-page = Address of the page
page-correct-letter-says = What it says
page-correct-letter-source = What the source says instead
page-correct-letter-address = Address of the source
page-correct-letter-who = My name, which may be shown (may stay empty)

page-correct-other = Other ways
page-correct-check = [Check one figure]({ $address }): compare it with its page. It takes a minute and no account, and the page writes the result for you to copy.
page-correct-record = [Record an article without its text]({ $address }): a form writes the record, which is a text file to copy or download. It can be sent in the same way.
page-correct-guide = [Contribute]({ $address }): how a record is written at the desk, beside the text of an article, and sent.

page-correct-then = What becomes of it
page-correct-then-listed = A figure that was denied or withdrawn is never removed: the denial is recorded beside it. Where a published record was wrong, it is mended, and the mend listed among the [corrections]({ $corrections }). A [reply]({ $replies }) by somebody of whom the site tells is published in their own words.
