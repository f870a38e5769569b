"""Arrows point one way: apps -> core/<domain> -> sync, store -> base. QML knows view-models, never core."""

import pathlib
import re

import tree

BASE, STORE, SYNC = "base", "store", "sync"
# What the two layers under the domains may include of core.
BELOW = {BASE: {BASE}, STORE: {STORE, BASE}, SYNC: {SYNC, STORE, BASE}}

# Domains whose rules are pure values; a live set beside them may be a QObject, nothing there may draw.
RULE_DOMAINS = {"orders", "payments", "kitchen", "floor", "menu", "identity", "labour", "tax"}

# Folders of apps/ that are a program; the others are what programs share. The demo plays them all.
PROGRAMS = {"pos", "kitchen", "host", "office", "hub"}

# Qt Core's values; everything else of Qt wants an event loop, a file, a clock or a screen.
VALUE_TYPES = re.compile(
    r"^Q(ByteArray\w*|Char|CryptographicHash|Date|Flags|Hash|HashFunctions|Json\w+|Latin1\w+|List|Locale|Map|MetaType|"
    r"MultiMap|Pair|RegularExpression\w*|Set|String\w*|Time|TimeZone|Uuid|Variant|Vector|tGlobal|VarLengthArray)$|^qglobal\.h$")

LIVE_TYPES = re.compile(r"^Q(Object|Abstract\w*Model|Timer|Thread\w*|Pointer|CoreApplication|EventLoop|FutureWatcher)$")
DRAWING = re.compile(r"^(Qt(Gui|Quick|Qml|Widgets|QuickControls2)(/|$)|QGui|QQuick|QQml|QQmlEngine|QJS|QPainter|QImage|QPixmap|"
                     r"QColor|QFont|QWidget|QWindow|QApplication|QIcon|QPen|QBrush|QPdf|QPrinter|qqml)")
QML_ENGINE = re.compile(r"^(Qt(Quick|Qml|QuickControls2|Widgets)(/|$)|QQuick|QQml|QJS|QWidget|QApplication|qqml)")
SQL_MODULE = re.compile(r"^(QtSql(/|$)|QSql)")

# Files that another domain has no business with: tables, lists on screens, statements.
PRIVATE_FILE = re.compile(r"(^|/)(sql/|internal/)|(_model|_records|_p|/projector|^projector)\.h$")

INCLUDE = re.compile(r'^\s*#\s*include\s+(?:"([^"]+)"|<([^>]+)>)')
# A free function decide or fold at the left margin, as clang-format leaves it.
RULE = re.compile(r"^[A-Za-z_][\w:<>,& \*]*[ &*](decide|fold)\(", re.MULTILINE)
IMPURE_CALL = re.compile(r"\b(utcNow|newId|currentDateTime\w*|currentMSecsSinceEpoch|currentDate|currentTime)\s*\(")
QML_IMPORT = re.compile(r'^\s*import\s+(?:"([^"]+)"|([\w.]+))')
DOMAIN_CALL = re.compile(r"jiko_domain\(\s*(\w+)([^)]*)\)")


class Source:
    def __init__(self, root: pathlib.Path, path: pathlib.Path):
        self.path = path
        self.text = (root / path).read_text(encoding="utf-8")
        self.quoted: list[tuple[int, str]] = []
        self.angled: list[tuple[int, str]] = []
        for number, line in enumerate(self.text.split("\n"), 1):
            if found := INCLUDE.match(line):
                (self.quoted if found[1] else self.angled).append((number, found[1] or found[2]))
        # "QtCore/QString" and "QString" are one thing.
        self.angled = [(number, name.removeprefix("QtCore/")) for number, name in self.angled]


def place(path: pathlib.PurePath) -> tuple[str, str]:
    """("core", "orders") of core/orders/check.h; the second is empty for a file that stands in the layer's own folder."""
    parts = path.parts
    return parts[0], parts[1] if len(parts) > 2 else ""


def check(root: pathlib.Path) -> tuple[list[str], int]:
    sources = {path: Source(root, path) for path in tree.files(root, ".h", ".cpp")
               if path.parts[0] in ("core", "apps", "qml")}
    qml = [path for path in tree.files(root, ".qml") if path.parts[0] in ("apps", "qml")]
    problems: list[str] = []
    arrows: dict[str, dict[str, str]] = {}

    def resolve(source: Source, name: str) -> pathlib.Path | None:
        for folder in (source.path.parent, pathlib.Path("core"), pathlib.Path("apps"), *source.path.parents):
            candidate = pathlib.Path(*_normal(folder / name))
            if candidate in sources:
                return candidate
        return None

    for source in sources.values():
        layer, part = place(source.path)
        for number, name in source.quoted:
            target = resolve(source, name)
            to_layer, to_part = place(target) if target else _named(name)
            where = f"{source.path}:{number}: "
            if layer == "core" and to_layer in ("apps", "qml"):
                problems.append(f"{where}core does not know {to_layer} ({name})")
            elif layer == "core" and part and to_layer == "core":
                problems += [where + why for why in _core_arrow(part, to_part, target or pathlib.Path("core", name))]
                if part != to_part:
                    arrows.setdefault(part, {}).setdefault(to_part, f"{source.path}:{number}")
            elif layer == "apps" and to_layer == "apps" and to_part in PROGRAMS - {part} and part not in ("demo", ""):
                problems.append(f"{where}apps/{part} does not know the program {to_part} ({name})")
            elif layer == "apps" and to_layer == "core" and "/sql/" in f"/{target or name}":
                problems.append(f"{where}statements belong to their domain ({name})")
            elif layer == "qml" and to_layer == "core" and to_part != BASE:
                problems.append(f"{where}QML knows view-models, not core/{to_part} ({name})")
        problems += [f"{source.path}:{number}: {why} (<{name}>)" for number, name in source.angled
                     for why in _qt_problem(layer, part, name)]

    problems += _rule_problems(sources, resolve)
    problems += _cycles(arrows)
    problems += _undeclared(root, arrows)
    problems += _qml_imports(root, qml)
    problems += [f"{path}: no Qt SQL, the engines' own libraries" for path in tree.files(root, ".txt", ".cmake")
                 if "Qt6::Sql" in (root / path).read_text(encoding="utf-8")]
    return problems, len(sources) + len(qml)


def _normal(path: pathlib.Path) -> list[str]:
    parts: list[str] = []
    for piece in path.parts:
        if piece == ".." and parts:
            parts.pop()
        elif piece != ".":
            parts.append(piece)
    return parts


def _named(name: str) -> tuple[str, str]:
    """Of an include that no file answers (a generated one): the domain is still in its name."""
    first, _, rest = name.partition("/")
    return ("core", first) if rest and first in BELOW else ("", "")


def _core_arrow(part: str, to_part: str, target: pathlib.Path) -> list[str]:
    if not to_part:
        return [f"a domain does not know the list of all domains ({target})"]
    if part in BELOW and to_part not in BELOW[part]:
        return [f"core/{part} knows only {', '.join(sorted(BELOW[part]))}, not {to_part}"]
    if part != to_part and PRIVATE_FILE.search(str(target.relative_to("core", to_part))
                                               if target.is_relative_to(pathlib.Path("core", to_part)) else str(target)):
        return [f"{target} is core/{to_part}'s own, not its face"]
    return []


def _qt_problem(layer: str, part: str, name: str) -> list[str]:
    if SQL_MODULE.match(name):
        return ["no Qt SQL, the engines' own libraries"]
    if layer == "core" and QML_ENGINE.match(name):
        return ["core draws no screens"]
    if layer == "core" and (part in RULE_DOMAINS or part in BELOW) and DRAWING.match(name):
        return [f"core/{part} draws nothing"]
    return []


def _rule_problems(sources, resolve) -> list[str]:
    """A file with a decide or a fold, and a facts file, reaches only values: no QObject, file, clock, SQL or I/O layer."""
    problems = []
    for source in sources.values():
        layer, part = place(source.path)
        if layer != "core" or part not in RULE_DOMAINS:
            continue
        if not (source.path.stem == "facts" or RULE.search(source.text)):
            continue
        for number, line in enumerate(source.text.split("\n"), 1):
            if IMPURE_CALL.search(line.split("//")[0]):
                problems.append(f"{source.path}:{number}: a rule gets its time and its ids handed in")
        reached, queue = {source.path}, [(source, ())]
        while queue:
            current, way = queue.pop()
            via = "".join(f", through {step}" for step in way)
            for number, name in current.angled:
                if (name.startswith("Q") or name.startswith("qglobal")) and not VALUE_TYPES.match(name) \
                        and place(current.path)[1] not in (BASE,):
                    kind = "a live object" if LIVE_TYPES.match(name) else "not one of Qt Core's values"
                    problems.append(f"{source.path}: rules stand on values, <{name}> is {kind}{via}")
            for number, name in current.quoted:
                target = resolve(current, name)
                if target is None or target in reached:
                    continue
                if place(target) in (("core", STORE), ("core", SYNC)):
                    problems.append(f"{source.path}: rules know no {place(target)[1]} ({target}){via}")
                    continue
                reached.add(target)
                queue.append((sources[target], (*way, str(target))))
    return problems


def _cycles(arrows: dict[str, dict[str, str]]) -> list[str]:
    problems, done = [], set()

    def walk(part: str, way: list[str]) -> None:
        if part in way:
            ring = way[way.index(part):] + [part]
            if frozenset(ring) not in done:
                done.add(frozenset(ring))
                places = ", ".join(arrows[a][b] for a, b in zip(ring, ring[1:]))
                problems.append(f"core: {' -> '.join(ring)} is a ring ({places})")
            return
        for other in sorted(arrows.get(part, {})):
            walk(other, [*way, part])

    for part in sorted(arrows):
        walk(part, [])
    return problems


def _undeclared(root: pathlib.Path, arrows: dict[str, dict[str, str]]) -> list[str]:
    """An include of another domain stands in DEPENDS, directly or through one that does: CMake tells the truth."""
    depends: dict[str, set[str]] = {}
    for path in tree.files(root, ".txt"):
        if path.name == "CMakeLists.txt" and path.parts[0] == "core":
            for name, rest in DOMAIN_CALL.findall((root / path).read_text(encoding="utf-8")):
                words, listed, on = rest.split(), set(), False
                for word in words:
                    on = word == "DEPENDS" or (on and not word.isupper())
                    if on and word != "DEPENDS":
                        listed.add(word)
                depends[name] = listed
    problems = []
    for part, others in arrows.items():
        if part not in depends:
            continue
        known, queue = set(), list(depends[part])
        while queue:
            if (name := queue.pop()) not in known:
                known.add(name)
                queue += depends.get(name, ())
        problems += [f"{at}: core/{part} includes {other} but does not name it in DEPENDS"
                     for other, at in others.items() if other not in known]
    return problems


def _qml_imports(root: pathlib.Path, qml: list[pathlib.Path]) -> list[str]:
    """A program's QML imports Qt, the shared modules and its own module; the shared modules import no program's."""
    problems = []
    for path in qml:
        own = path.parts[1] if path.parts[0] == "qml" and path.parts[1] in PROGRAMS else ""
        for number, line in tree.lines(root, path):
            found = QML_IMPORT.match(line)
            if not found or not found[2] or not found[2].startswith("Jiko."):
                continue
            module = found[2].split(".")[1].lower()
            if module == "core" or module in RULE_DOMAINS - PROGRAMS or module in BELOW:
                problems.append(f"{path}:{number}: QML knows view-models, not core ({found[2]})")
            elif module in PROGRAMS and module != own and path.parts[1] != "demo":
                problems.append(f"{path}:{number}: {own or 'a shared module'} does not know the program {module} ({found[2]})")
    return problems
