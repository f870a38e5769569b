"""Each check is shown a small checkout that breaks one rule, and has to say so; and one that breaks none."""

import hashlib
import pathlib
import tempfile
import unittest

import layers
import migrations
import text
import translations


class Checkout(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)

    def write(self, path: str, content: str) -> None:
        (self.root / path).parent.mkdir(parents=True, exist_ok=True)
        (self.root / path).write_text(content, encoding="utf-8")

    def refused(self, check, *words: str) -> None:
        problems, _ = check.check(self.root)
        self.assertTrue(any(all(word in problem for word in words) for problem in problems), f"{words} not in {problems}")

    def accepted(self, check) -> None:
        self.assertEqual(check.check(self.root)[0], [])


class Layers(Checkout):
    def setUp(self):
        super().setUp()
        self.write("core/base/money.h", "#include <QString>\n")
        self.write("core/base/CMakeLists.txt", "jiko_domain(base SOURCES money.cpp)\n")
        self.write("core/store/session.h", '#include "base/money.h"\n#include <QObject>\n')
        self.write("core/menu/item.h", '#include "base/money.h"\n')
        self.write("core/menu/CMakeLists.txt", "jiko_domain(menu DEPENDS base SOURCES item.cpp)\n")
        self.write("core/orders/check.h",
                   '#include "base/money.h"\n#include "menu/item.h"\n#include <QUuid>\n#include <vector>\n'
                   "Check fold(Check, const LineAdded &);\n")
        self.write("core/orders/checks.h", '#include "orders/check.h"\n#include "store/session.h"\n#include <QObject>\n')
        self.write("core/orders/CMakeLists.txt",
                   "jiko_domain(orders DEPENDS base menu store\n  LINK Qt6::Core SOURCES check.cpp checks.cpp)\n")
        self.write("apps/pos/till_model.h", '#include "orders/checks.h"\n#include "shell/window.h"\n#include <QImage>\n')
        self.write("apps/shell/window.h", "#include <QQuickWindow>\n")
        self.write("qml/Jiko/Controls/fmt.h", '#include "base/money.h"\n')
        self.write("qml/Jiko/Controls/Tile.qml", "import QtQuick\n")
        self.write("qml/pos/Floor.qml", "import QtQuick\nimport Jiko.Controls\nimport Jiko.Pos\n")
        self.write("qml/kitchen/Rail.qml", "import Jiko.Frame\nimport Jiko.Kitchen\n")
        self.write("qml/frame/Bar.qml", "import QtQuick\n")

    def test_the_house_as_drawn_is_accepted(self):
        self.accepted(layers)

    def test_base_knows_only_itself(self):
        self.write("core/base/fact.h", '#include "menu/item.h"\n')
        self.refused(layers, "core/base/fact.h:1", "knows only base")

    def test_store_knows_no_domain(self):
        self.write("core/store/pool.h", '#include "orders/check.h"\n')
        self.refused(layers, "core/store/pool.h:1", "not orders")

    def test_store_does_not_know_sync(self):
        self.write("core/sync/journal.h", '#include "store/session.h"\n')
        self.accepted(layers)

        self.write("core/store/pool.h", '#include "sync/journal.h"\n')
        self.refused(layers, "core/store/pool.h:1", "not sync")

    def test_core_does_not_know_programs(self):
        self.write("core/menu/board.cpp", '#include "shell/window.h"\n')
        self.refused(layers, "core/menu/board.cpp:1", "does not know apps")

    def test_domains_make_no_ring(self):
        self.write("core/menu/sold.h", '#include "orders/check.h"\n')
        self.refused(layers, "menu -> orders -> menu")

    def test_a_neighbours_statements_and_lists_are_its_own(self):
        self.write("core/orders/board_model.h", "")
        self.write("core/floor/strip.h", '#include "orders/board_model.h"\n')
        self.refused(layers, "core/floor/strip.h:1", "not its face")

    def test_a_neighbour_is_named_in_depends(self):
        self.write("core/menu/CMakeLists.txt", "jiko_domain(menu DEPENDS SOURCES base item.cpp)\n")
        self.refused(layers, "core/menu includes base", "DEPENDS")

    def test_a_rule_is_no_object(self):
        self.write("core/orders/void.h", "#include <QtCore/QTimer>\nResult<A, B> decide(const Check &, const VoidLine &);\n")
        self.refused(layers, "core/orders/void.h", "<QTimer>", "live")

    def test_a_rule_reaches_no_object_through_a_neighbour_either(self):
        self.write("core/orders/split.cpp", '#include "orders/checks.h"\nResult<A, B> decide(const Check &, const Split &)\n')
        self.refused(layers, "core/orders/split.cpp", "<QObject>", "through core/orders/checks.h")

    def test_a_rule_knows_no_store(self):
        self.write("core/payments/tender.h", '#include "store/session.h"\nDrawer fold(Drawer, const Counted &);\n')
        self.refused(layers, "core/payments/tender.h", "know no store")

    def test_a_rule_has_no_clock(self):
        self.write("core/payments/tender.cpp", "Drawer fold(Drawer, const Counted &)\n{ at = utcNow(); }\n")
        self.refused(layers, "core/payments/tender.cpp:2", "handed in")

    def test_a_domain_of_rules_draws_nothing(self):
        self.write("core/kitchen/rail_model.h", "#include <QColor>\n")
        self.refused(layers, "core/kitchen/rail_model.h:1", "draws nothing")

    def test_core_has_no_screens(self):
        self.write("core/printing/paper.h", "#include <QImage>\n")
        self.accepted(layers)

        self.write("core/printing/preview.h", "#include <QQuickItem>\n")
        self.refused(layers, "core/printing/preview.h:1", "no screens")

    def test_qt_sql_is_refused_in_code_and_cmake(self):
        self.write("core/store/old.h", "#include <QSqlQuery>\n")
        self.refused(layers, "core/store/old.h:1", "no Qt SQL")
        self.write("core/store/CMakeLists.txt", "jiko_domain(store DEPENDS base LINK Qt6::Sql SOURCES x.cpp)\n")
        self.refused(layers, "core/store/CMakeLists.txt", "no Qt SQL")

    def test_a_program_does_not_know_another(self):
        self.write("apps/kitchen/rail.h", '#include "pos/till_model.h"\n')
        self.refused(layers, "apps/kitchen/rail.h:1", "does not know the program pos")

    def test_programs_share_folders_that_know_no_program(self):
        self.write("apps/outlet/live.h", "")
        self.write("apps/kitchen/rail.h", '#include "outlet/live.h"\n')
        self.accepted(layers)

        self.write("apps/outlet/live.h", '#include "kitchen/rail.h"\n')
        self.refused(layers, "apps/outlet/live.h:1", "does not know the program kitchen")

    def test_qml_does_not_know_core(self):
        self.write("qml/Jiko/Controls/bill.h", '#include "orders/check.h"\n')
        self.refused(layers, "qml/Jiko/Controls/bill.h:1", "not core/orders")
        self.write("qml/pos/Bill.qml", "import Jiko.Orders\n")
        self.refused(layers, "qml/pos/Bill.qml:1", "not core")

    def test_shared_qml_does_not_know_a_program(self):
        self.write("qml/Jiko/Controls/Bill.qml", "import Jiko.Pos\n")
        self.refused(layers, "qml/Jiko/Controls/Bill.qml:1", "does not know the program pos")


class Text(Checkout):
    def line_refused(self, path: str, line: str, *words: str) -> None:
        self.write(path, line + "\n")
        self.refused(text, path, *words)

    def line_accepted(self, path: str, line: str) -> None:
        self.write(path, line + "\n")
        self.accepted(text)

    def test_blanks_tabs_and_ends(self):
        self.line_refused("a.cpp", "int a; ", "blanks")
        self.line_refused("a.cpp", "\tint a;", "a tab")
        self.write("a.cpp", "int a;")
        self.refused(text, "a.cpp", "no end")

    def test_unfinished_work(self):
        self.line_refused("a.cpp", "// TO" "DO later", "unfinished")
        self.line_accepted("a.cpp", "int todos;")

    def test_long_files(self):
        self.write("a.cpp", "int a;\n" * 501)
        self.refused(text, "a.cpp", "501 lines")
        self.write("a.cpp", "// Over 500 lines: one table of code pages.\n" + "int a;\n" * 501)
        self.accepted(text)

    def test_indentation_of_qml(self):
        self.line_refused("qml/pos/A.qml", "Item {\n  id: a\n}", "A.qml:2", "four blanks")
        self.line_accepted("qml/pos/A.qml", "Item {\n    anchors { left: a.right\n              top: a.top }\n}")

    def test_colours_outside_the_theme(self):
        self.line_refused("qml/pos/A.qml", 'color: "#ff0000"', "colour")
        self.line_refused("qml/pos/A.qml", 'border.color: "red"', "colour")
        self.line_refused("qml/pos/A.qml", "color: Qt.rgba(1, 0, 0, 1)", "colour")
        self.line_refused("qml/pos/A.qml", 'color: Theme.pick("#2B323C", "#E6EAF0")', "colour")
        self.line_accepted("qml/pos/A.qml", 'color: "transparent"')
        self.line_accepted("qml/pos/A.qml", "color: Qt.rgba(Theme.edge.r, Theme.edge.g, Theme.edge.b, 0.3)")
        self.line_accepted("qml/Jiko/Controls/Theme.qml", 'property color bg: "#ff0000"')

    def test_lengths_outside_the_theme(self):
        for line in ("width: 24", "anchors.margins: 8", "spacing: 12;", "width: parent.width - 20", "Layout.preferredHeight: 96",
                     "implicitWidth: wide ? 300 : Theme.tile", "font.pixelSize: 17", "sourceSize { width: 24; height: 24 }"):
            self.line_refused("qml/pos/A.qml", line, "length")
        for line in ("width: 0", "border.width: 1", "width: 24 * Theme.u", "width: Theme.u * 24", "width: Math.max(3, a)",
                     "columns: 4", "property real width: 120   // u",
                     'TableColumn { role: "plu"; width: 72 }', "width: Theme.u(56 + 72)", "y: f(g(2) + 30)", "width: parent.width / 3", "opacity: 0.5", "maximumLength: 40"):
            self.line_accepted("qml/pos/A.qml", line)

    def test_texts_that_nobody_can_translate(self):
        self.line_refused("qml/pos/A.qml", 'text: "Send"', "qsTr")
        self.line_accepted("qml/pos/A.qml", 'text: qsTr("Send")')
        self.line_accepted("qml/pos/A.qml", 'text: "+"')
        self.line_accepted("qml/pos/A.qml", 'color: full ? Theme.text : "transparent"')

    def test_sql_glued_from_strings(self):
        for line in ('auto q = "SELECT name FROM staff WHERE id = " + id;',
                     'auto q = QStringLiteral("select a from b where c = %1").arg(id);',
                     'auto q = u"DELETE FROM line WHERE id="_qs + id;',
                     'q += base + " WHERE id = 1";'):
            self.line_refused("a.cpp", line, "SQL")
        self.line_accepted("a.cpp", 'auto q = sql("SELECT name FROM staff WHERE id = $1", id);')
        self.line_accepted("a.cpp", 'run("SELECT pg_advisory_lock(1);" + makeTable);')
        self.line_accepted("a.cpp", '// "SELECT a " + b would be wrong')


class Migrations(Checkout):
    def freeze(self, *names: str) -> None:
        self.write("db/migrations/HASHES", "".join(
            f"{hashlib.sha256((self.root / 'db/migrations' / name).read_bytes()).hexdigest()}  {name}\n" for name in names))

    def test_a_frozen_migration_stays(self):
        self.write("db/migrations/0001_facts.sql", "CREATE TABLE fact ();\n")
        self.freeze("0001_facts.sql")
        self.accepted(migrations)

        self.write("db/migrations/0001_facts.sql", "CREATE TABLE facts ();\n")
        self.refused(migrations, "0001_facts.sql", "changed since")

        (self.root / "db/migrations/0001_facts.sql").unlink()
        self.refused(migrations, "0001_facts.sql is gone")

    def test_a_new_migration_is_frozen_by_hand(self):
        self.write("db/local/0001_journal.sql", "CREATE TABLE journal (a);\n")
        self.refused(migrations, "0001_journal.sql", "freeze")

        migrations.freeze(self.root)
        self.accepted(migrations)

    def test_freezing_does_not_bless_a_change(self):
        self.write("db/local/0001_journal.sql", "CREATE TABLE journal (a);\n")
        migrations.freeze(self.root)
        self.write("db/local/0001_journal.sql", "CREATE TABLE journal (b);\n")
        migrations.freeze(self.root)
        self.refused(migrations, "changed since")

    def test_a_number_is_used_once(self):
        self.write("db/migrations/0001_facts.sql", "")
        self.write("db/migrations/0001_staff.sql", "")
        self.freeze("0001_facts.sql", "0001_staff.sql")
        self.refused(migrations, "0001 is used twice")


class Translations(Checkout):
    def catalogue(self, translation: str, source: str = "Send", language: str = "sw") -> None:
        self.write(f"translations/jiko_{language}.ts",
                   f'<?xml version="1.0"?><!DOCTYPE TS><TS version="2.1" language="{language}"><context><name>PosMain</name>'
                   f"<message><source>{source}</source>{translation}</message></context></TS>\n")

    def setUp(self):
        super().setUp()
        self.write("translations/gather.sh", 'cd "$(dirname "$0")/.." && touch none.qml && '
                   '/usr/lib/qt6/bin/lupdate -silent -no-obsolete -locations none $(find . -name "*.qml") -ts "$1"/jiko_*.ts\n')

    def test_a_finished_catalogue_is_accepted(self):
        self.write("qml/pos/PosMain.qml", 'import QtQuick\nText { text: qsTr("Send") }\n')
        self.catalogue("<translation>Tuma</translation>")
        translations.gather(self.root, self.root / "translations")
        self.accepted(translations)

    def test_an_unfinished_text(self):
        self.catalogue('<translation type="unfinished">Tuma</translation>')
        self.refused(translations, "jiko_sw.ts", "not translated")

    def test_a_text_translated_by_nothing(self):
        self.catalogue("<translation></translation>")
        self.refused(translations, "translated by nothing")

    def test_a_text_that_no_catalogue_has(self):
        self.write("qml/pos/PosMain.qml", 'import QtQuick\nText { text: qsTr("Send") + qsTr("Fire") }\n')
        self.catalogue("<translation>Tuma</translation>")
        self.refused(translations, '"Fire" is not translated')

    def test_a_catalogue_with_a_text_that_nobody_says_any_more(self):
        self.catalogue("<translation>Tuma</translation>")
        self.refused(translations, "jiko_sw.ts", "lags behind")

    def test_places_for_values(self):
        self.catalogue("<translation>Meza</translation>", source="Table %1")
        self.refused(translations, "places")

    def test_a_listed_language_has_its_catalogue(self):
        self.write("translations/CMakeLists.txt", "set(ts jiko_sw.ts jiko_ar.ts)\n")
        self.catalogue("<translation>Tuma</translation>")
        self.refused(translations, "jiko_ar.ts", "not there")


if __name__ == "__main__":
    unittest.main()
