"""What a text search can hold: indentation, literals that belong to the theme or to SQL files, unfinished work, long files."""

import pathlib
import re

import tree

LONGEST = 500
CODE = {".h", ".cpp", ".qml", ".js", ".sql", ".py", ".sh", ".cmake", ".txt"}
TEXT = CODE | {".md", ".json", ".yml", ".yaml", ".conf", ".service", ".svg", ".in", ""}
# Bytes that are test data, and texts of others.
FOREIGN = {"LICENSE"}

UNFINISHED = re.compile(r"\b(TO" r"DO|FIX" r"ME|XX" r"X|HA" r"CK)\b")
COLOUR = re.compile(r'"#(?:[0-9A-Fa-f]{3,4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})"|\bQt\.(?:rgba|hsla|hsva)\(\s*[\d.]')
NAMED_COLOUR = re.compile(r'\b\w*[cC]olor\s*:\s*"(?!transparent")[a-z]+"')
LENGTH = re.compile(
    r"(?:^|[\s;{.])(?:(?:implicit|minimum|maximum|preferred|source|content|cell)?(?:[wW]idth|[hH]eight)|spacing|\w*[sS]pacing|"
    r"\w*(?:[mM]argins?|[pP]adding|Inset)|radius|x|y|pixelSize|pointSize|size)\s*:\s*([^;}]*)")
# The theme owns what colours and lengths are; the window's own size is in pixels of the desk.
OWNERS = {"Theme.qml", "Palette.qml", "AppWindow.qml"}
# A declared property says its unit; a table's columns are counted in the theme's.
IN_UNITS = re.compile(r"^\s*(?:required |readonly |default )*property |\bTableColumn \{")
# A number that is a length by itself: alone, an addend, or a branch. Factors are none, and arguments are the callee's business.
CALL = re.compile(r"\w+\([^()]*\)")
BARE_LENGTH = re.compile(r"(?:^|[-+?:])\s*(\d+(?:\.\d+)?)(?![\d.]*\s*[*/%])\s*(?=$|[-+:;})])")
SPOKEN = re.compile(
    r'(?<![\w.])(?:text|title|placeholderText|subtitle|ToolTip\.text|Accessible\.(?:name|description)):\s*'
    r'"[^"\\]*[A-Za-z]{2}[^"\\]*"')
SQL_START = r"(?i:select|insert\s+into|update\s+\w+\s+set|delete\s+from|with\s+\w+\s+as)\s"
# A whole statement before another, as in a script, is not glued: it ends with a semicolon.
SQL_GLUED = re.compile(
    r'(?:"\s*' + SQL_START + r'[^"]*(?<!;)"(?:_qs|_s|_ba)?\)?\s*(?:\+|\.arg\(|%|\.append\()'
    r'|"\s*' + SQL_START + r'[^"]*%\d'
    r'|\+\s*"\s*(?i:where|and|or|set|values|from|order\s+by)\s)')
LONG_FOR_A_REASON = re.compile(rf"(?i)over {LONGEST} lines")


def check(root: pathlib.Path) -> tuple[list[str], int]:
    problems: list[str] = []
    paths = [path for path in tree.files(root)
             if path.name not in FOREIGN and path.suffix in TEXT and _readable(root / path)]
    for path in paths:
        all_lines = list(tree.lines(root, path))
        before = ""
        for number, line in all_lines:
            problems += [f"{path}:{number}: {why}" for why in _line_problems(path, line, before)]
            before = line
        text = "\n".join(line for _, line in all_lines)
        if text and not text.endswith("\n"):
            problems.append(f"{path}: the last line has no end")
        if path.suffix in CODE and len(all_lines) > LONGEST + 1 and not LONG_FOR_A_REASON.search(text):
            problems.append(f"{path}: {len(all_lines) - 1} lines; split it by subject, or say in it why it is over {LONGEST} lines")
        if path.suffix in (".h", ".cpp"):
            problems += [f"{path}:{text.count(chr(10), 0, found.start()) + 1}: SQL glued from strings; bind its values"
                         for found in SQL_GLUED.finditer(_without_comments(text))]
    return problems, len(paths)


def _readable(path: pathlib.Path) -> bool:
    try:
        path.read_text(encoding="utf-8")
        return True
    except UnicodeDecodeError:
        return False


def _without_comments(text: str) -> str:
    return re.sub(r"(?m)(^|\s)//.*$", r"\1", text)


def _line_problems(path: pathlib.Path, line: str, before: str):
    if line != line.rstrip():
        yield "blanks at the end of the line" if not line.endswith("\r") else "a carriage return"
    if "\t" in line:
        yield "a tab"
    if path.suffix in CODE and UNFINISHED.search(line):
        yield "unfinished work; finish it, or write an issue"
    if path.suffix == ".qml":
        yield from _qml_problems(path, line, before)


def _qml_problems(path: pathlib.Path, line: str, before: str):
    code = re.sub(r"(^|\s)//.*$", "", line)
    indent = len(line) - len(line.lstrip(" "))
    # The first line of a block sets the step; what goes on from the line before may stand where it reads best.
    if code.strip() and indent % 4 and before.rstrip().endswith("{"):
        yield "indentation in QML is steps of four blanks"
    if path.parts[0] == "tests" or path.name in OWNERS:
        return
    if COLOUR.search(code) or NAMED_COLOUR.search(code):
        yield "a colour outside Theme"
    for found in () if IN_UNITS.search(code) else LENGTH.finditer(code):
        length = found[1]
        while (inner := CALL.sub("f", length)) != length:
            length = inner
        for number in BARE_LENGTH.findall(length.strip()):
            if float(number) > 1:
                yield f"a length outside Theme ({number})"
    if SPOKEN.search(code):
        yield "a text that nobody can translate; qsTr"
