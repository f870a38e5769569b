"""Once merged, a migration never changes: each one's SHA-256 stands in HASHES beside it.

`python3 tests/lint/migrations.py freeze` adds the new ones to the list, and changes nothing that is there."""

import hashlib
import pathlib
import re
import sys

import tree

FOLDERS = (pathlib.Path("db/migrations"), pathlib.Path("db/local"))
NUMBERED = re.compile(r"^(\d{4})_[a-z0-9_]+\.sql$")
LIST = "HASHES"


def frozen(folder: pathlib.Path) -> dict[str, str]:
    listed = folder / LIST
    if not listed.is_file():
        return {}
    rows = (line.split() for line in listed.read_text(encoding="utf-8").splitlines() if line.strip())
    return {name: digest for digest, name in rows}


def migrations(root: pathlib.Path, folder: pathlib.Path) -> list[pathlib.Path]:
    return [path for path in tree.files(root, ".sql") if path.parent == folder and not path.name.endswith(".check.sql")]


def digest_of(path: pathlib.Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def check(root: pathlib.Path) -> tuple[list[str], int]:
    problems, count = [], 0
    for folder in FOLDERS:
        held, listed = migrations(root, folder), frozen(root / folder)
        count += len(held)
        for path in held:
            if not NUMBERED.match(path.name):
                problems.append(f"{path}: a migration is called 0007_add_course_to_line.sql")
            elif path.name not in listed:
                problems.append(f"{path}: not in {folder / LIST}; python3 tests/lint/migrations.py freeze")
            elif listed[path.name] != digest_of(root / path):
                problems.append(f"{path}: changed since it was frozen; write a new migration instead")
        names = {path.name for path in held}
        problems += [f"{folder / LIST}: {name} is gone" for name in listed if name not in names]
        numbers = [found[1] for path in held if (found := NUMBERED.match(path.name))]
        problems += [f"{folder}: number {number} is used twice" for number in sorted({n for n in numbers if numbers.count(n) > 1})]
    return problems, count


def freeze(root: pathlib.Path) -> None:
    for folder in FOLDERS:
        listed = frozen(root / folder)
        added = {path.name: digest_of(root / path) for path in migrations(root, folder) if path.name not in listed}
        if added:
            rows = sorted((listed | added).items())
            (root / folder / LIST).write_text("".join(f"{digest}  {name}\n" for name, digest in rows), encoding="utf-8")
            print(f"{folder}: {', '.join(sorted(added))}")


if __name__ == "__main__" and sys.argv[1:] == ["freeze"]:
    freeze(pathlib.Path(__file__).resolve().parents[2])
