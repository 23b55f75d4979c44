"""Cards by which a page is shared: a picture of what the page leads with."""
