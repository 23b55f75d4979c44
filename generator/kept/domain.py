"""Where a build may write in the folder of pages."""

from generator.disk.present import Domain

# The folders of pages, data, styles and scripts are a build's alone; beside them lie pages by hand.
DOMAIN = Domain(
    own=frozenset({"actors", "assets", "data", "days", "embed", "figures", "findings", "metrics", "sources"}),
    shared=frozenset(
        {
            "check.md",
            "correct.md",
            "corrections.md",
            "desk.md",
            "explorer.md",
            "findings.md",
            "index.md",
            "method.md",
            "record.md",
        }
    ),
    # Every page tells in its head what it is about.
    mark=b"\nhead: {",
)
