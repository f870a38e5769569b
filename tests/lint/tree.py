"""The files of a checkout that are ours to judge."""

import pathlib
import subprocess
from collections.abc import Iterator


def files(root: pathlib.Path, *suffixes: str) -> list[pathlib.Path]:
    """Paths below root, relative to it, sorted: what git knows or would take, else all but build folders."""
    try:
        listed = subprocess.run(
            ["git", "-c", f"safe.directory={root}", "-C", str(root), "ls-files", "-z", "--cached", "--others",
             "--exclude-standard"], check=True, capture_output=True).stdout.decode()
        paths = [pathlib.Path(name) for name in listed.split("\0") if name]
    except (OSError, subprocess.CalledProcessError):
        paths = [path.relative_to(root) for path in root.rglob("*")
                 if not {"build", ".git", "__pycache__"} & set(path.relative_to(root).parts)]
    return sorted(path for path in set(paths)
                  if (not suffixes or path.suffix in suffixes) and (root / path).is_file())


def lines(root: pathlib.Path, path: pathlib.Path) -> Iterator[tuple[int, str]]:
    yield from enumerate((root / path).read_text(encoding="utf-8").split("\n"), 1)
