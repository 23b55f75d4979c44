# What the script of the page says on which readers compare one figure.

check-begin = Check this one
check-begin-named = Check this one: { $value }
check-opens = Does the page open, with the article?
check-has = Does it have the number { $value }, in these or nearly these words?
check-same = Is it told there for the same thing, and from the same speaker?
check-yes = Yes
check-no = No
check-unseen = I cannot tell
check-remark = What you saw instead, or where it stands (no names of private persons)
check-name = Your name, if you agree that it is shown
check-result = The result
# What was found, before the lines that say so to the record; `value` is the figure.
check-found = You found { $value } in the source as the record has it. These lines confirm it:
check-differs = Not all three answers are yes for { $value }. These lines say so:
check-confirmed = Confirmation of { $source }, claim { $claim }
check-corrected = Correction of { $source }, claim { $claim }
check-answered = { $question } { $answer }.
check-copy = Copy
check-copied = Copied
check-issue = Open an issue with it
check-elsewhere = Where to send it, or to hand it on
check-missing = Answer the three questions first.
check-unnamed = Somebody who is not named
