"""Pages of a part of what is too long for one."""
