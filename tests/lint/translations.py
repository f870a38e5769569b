"""Every text of the programs is in every language: nothing unfinished, nothing missing, and the same places for values."""

import pathlib
import re
import subprocess
import tempfile
import xml.etree.ElementTree as xml

import tree

FOLDER = pathlib.Path("translations")
LUPDATE = pathlib.Path("/usr/lib/qt6/bin/lupdate")
PLACE = re.compile(r"%L?\d|%n")


def check(root: pathlib.Path) -> tuple[list[str], int]:
    catalogues = [path for path in tree.files(root, ".ts") if path.parent == FOLDER]
    listed = set(re.findall(r"[\w.-]+\.ts\b", _read(root / FOLDER / "CMakeLists.txt")))
    problems = [f"{FOLDER / name}: listed in CMakeLists.txt, but not there"
                for name in sorted(listed - {path.name for path in catalogues})]
    for path in catalogues:
        problems += [f"{path}: {why}" for why in _catalogue_problems(root / path)]
    if catalogues and not problems:
        problems += _texts_not_in_catalogues(root, catalogues)
    return problems, len(catalogues)


def _read(path: pathlib.Path) -> str:
    return path.read_text(encoding="utf-8") if path.is_file() else ""


def _catalogue_problems(path: pathlib.Path):
    try:
        document = xml.parse(path).getroot()
    except xml.ParseError as error:
        yield f"not a catalogue ({error})"
        return
    for context in document.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            where = f"{context.findtext('name')}: \"{message.findtext('source')}\""
            if translation is None or translation.get("type") == "unfinished":
                yield f"{where} is not translated"
            elif translation.get("type") in ("vanished", "obsolete"):
                yield f"{where} is no longer used"
            elif not _forms(translation) or not all(form.strip() for form in _forms(translation)):
                yield f"{where} is translated by nothing"
            else:
                yield from _place_problems(message, translation, where)


def _forms(translation: xml.Element) -> list[str]:
    """The texts of a translation; a counted one has a form for each kind of number the language knows."""
    forms = translation.findall("numerusform")
    return ["".join(form.itertext()) for form in forms] if forms else ["".join(translation.itertext())]


def _place_problems(message: xml.Element, translation: xml.Element, where: str):
    # "one guest" may leave the number out.
    wanted = {place for place in PLACE.findall(message.findtext("source") or "") if place != "%n"}
    for form in _forms(translation):
        found = {place for place in PLACE.findall(form) if place != "%n"}
        if found != wanted:
            yield f"{where} has places {sorted(wanted) or 'none'}, its translation \"{form}\" has {sorted(found) or 'none'}"


def _texts_not_in_catalogues(root: pathlib.Path, catalogues: list[pathlib.Path]) -> list[str]:
    """What lupdate would add to a copy. English only keeps what is counted, so it is not asked."""
    if not LUPDATE.exists():
        return [f"{LUPDATE} is not here; ./jiko setup build"]
    sources = [path for path in tree.files(root, ".qml", ".cpp", ".h") if path.parts[0] in ("apps", "core", "qml")]
    problems = []
    with tempfile.TemporaryDirectory() as scratch:
        copies = []
        for path in catalogues:
            if not path.stem.endswith("_en"):
                copy = pathlib.Path(scratch, path.name)
                copy.write_bytes((root / path).read_bytes())
                copies.append(copy)
        names = pathlib.Path(scratch, "sources.lst")
        names.write_text("\n".join(str(root / path) for path in sources), encoding="utf-8")
        if copies:
            subprocess.run([LUPDATE, f"@{names}", "-no-obsolete", "-locations", "none", "-silent", "-ts", *copies],
                           check=True, capture_output=True)
        for copy in copies:
            problems += [f"{FOLDER / copy.name}: {why} (run the target update_translations)"
                         for why in _catalogue_problems(copy) if why.endswith("is not translated")]
    return problems
