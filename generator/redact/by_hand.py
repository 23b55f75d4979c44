"""What no command of this project can do: copies that are elsewhere."""

BY_HAND = """\
What is left to do by hand:
- The history of git still has every former state. On a fresh clone, with git-filter-repo
  (https://git-scm.com/docs/git-filter-branch names it in place of filter-branch):
    write each spelling on a line of its own into a file outside the repository: spelling==>[name withheld]
    git filter-repo --replace-text FILE --replace-message FILE
    git filter-repo --invert-paths --path sources/articles/ID.yml --path sources/anchors/ID.json  (a record that is out)
    git log --all --format=%H -S 'SPELLING'   (prints nothing when none has it)
    git remote add origin ADDRESS (git-filter-repo took it away), then:
    git push --force --all && git push --force --tags
  Other clones: git fetch, then git reset --hard; git reflog expire --expire=now --all && git gc --prune=now
- Forks, pull requests and cached views of the host keep former commits: ask the host to remove them.
- Releases, their files and the zip of the offline edition; packages; artifacts, caches and logs of workflows.
- Deployments: publish the site anew, and delete those of earlier commits where the host keeps them.
- Archives (DOI, Software Heritage, web archives) and caches of search engines: ask each to remove the page.
- Whoever copies the data: tell them that something was taken out, without saying what.
- Captured texts outside the searched folders, backups, and what editors and terminals keep of this command.
- Pictures: words drawn in a picture cannot be searched; those that a build draws are drawn anew."""
