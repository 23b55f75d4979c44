"""Every export opened in the tools that it is for."""
