"""What the sentences of findings are made of, by family of rules."""
