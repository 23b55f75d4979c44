"""Everything that `make harden` tries against the program, counted: what was tried, what failed, what was lost."""
