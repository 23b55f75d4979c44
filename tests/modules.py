"""What modules of the program are written as, parsed once a process for all tests, which must not change it."""

import ast
from functools import cache
from pathlib import Path


@cache
def tree_of(path: Path) -> ast.Module:
    """The syntax of a module at a whole path."""
    return ast.parse(path.read_bytes())


@cache
def nodes_of(path: Path) -> tuple[ast.AST, ...]:
    """All nodes of it, the outer before the inner."""
    return tuple(ast.walk(tree_of(path)))
