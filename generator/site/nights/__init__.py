"""The record as it stood on each night that changed it, for the switch on the pages of metrics and on the home page."""
