"""python3 tests/lint/without_pch.py FROM TO: a compile database for clang-tidy, which cannot read GCC's precompiled headers.

Each command includes the header as text instead, so a file reads the same as in the build. What the build compiles several
files at a time is read one by one."""

import json
import pathlib
import re
import sys

PRECOMPILED = re.compile(r"-include (\S+/cmake_pch\.hxx)")
UNITED = re.compile(r"/Unity/unity_\d+_cxx\.cxx$")
GCC_ONLY = re.compile(r" -Wno-subobject-linkage| --param \S+")
INCLUDED = re.compile(r'#include "([^"]+)"')


def as_text(found: re.Match) -> str:
    header = re.search(r'#include "([^"]+)"', pathlib.Path(found[1]).read_text(encoding="utf-8"))
    return f"-include {header[1]}" if header else ""


def one_by_one(entry: dict) -> list[dict]:
    if not UNITED.search(entry["file"]):
        return [entry]
    files = INCLUDED.findall(pathlib.Path(entry["file"]).read_text(encoding="utf-8"))
    return [entry | {"file": file, "command": entry["command"].replace(entry["file"], file)} for file in files]


source, target = (pathlib.Path(name) for name in sys.argv[1:3])
database = json.loads((source / "compile_commands.json").read_text(encoding="utf-8"))
commands = [single for entry in database for single in one_by_one(entry)]
for entry in commands:
    entry["command"] = GCC_ONLY.sub("", PRECOMPILED.sub(as_text, entry["command"]))
target.mkdir(parents=True, exist_ok=True)
(target / "compile_commands.json").write_text(json.dumps(commands, indent=1), encoding="utf-8")
