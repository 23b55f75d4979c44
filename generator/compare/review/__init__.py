"""The report for somebody who reviews a change of the records and need not know git."""
