"""python3 tests/lint/without_pch.py FROM TO: a compile database for clang-tidy, which cannot read GCC's precompiled headers.

Each command includes the header as text instead, so a file reads the same as in the build."""

import json
import pathlib
import re
import sys

PRECOMPILED = re.compile(r"-include (\S+/cmake_pch\.hxx)")


def as_text(found: re.Match) -> str:
    header = re.search(r'#include "([^"]+)"', pathlib.Path(found[1]).read_text(encoding="utf-8"))
    return f"-include {header[1]}" if header else ""


source, target = (pathlib.Path(name) for name in sys.argv[1:3])
commands = json.loads((source / "compile_commands.json").read_text(encoding="utf-8"))
for entry in commands:
    entry["command"] = PRECOMPILED.sub(as_text, entry["command"])
target.mkdir(parents=True, exist_ok=True)
(target / "compile_commands.json").write_text(json.dumps(commands, indent=1), encoding="utf-8")
