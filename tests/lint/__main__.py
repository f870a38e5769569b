"""python3 tests/lint CHECK: one check over this checkout. Prints the problems, then the number of files read."""

import pathlib
import sys

import layers
import migrations
import text
import translations

SHOWN = 40
CHECKS = {"layers": layers, "migrations": migrations, "text": text, "translations": translations}


def main() -> int:
    if len(sys.argv) not in (2, 3) or sys.argv[1] not in CHECKS:
        print(f"usage: python3 tests/lint {{{'|'.join(CHECKS)}}} [ROOT]", file=sys.stderr)
        return 2
    root = pathlib.Path(sys.argv[2]) if len(sys.argv) == 3 else pathlib.Path(__file__).resolve().parents[2]
    problems, files = CHECKS[sys.argv[1]].check(root)
    for problem in problems[:SHOWN]:
        print(problem)
    if len(problems) > SHOWN:
        print(f"… and {len(problems) - SHOWN} more")
    print(files)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
