"""What a site builder made of a page, kept for its next build: it saves time, and changes no byte of a site.

`conversion` keeps the HTML of a page's Markdown, `rendering` the page that the theme made of it, each in the `store` by
all that it was made of. What is not known for certain is made anew.
"""
