// Finds printers on the house's network when somebody asks for it, and prints a test page on the one whose form is
// open.
#pragma once

#include "printing/search.h"
#include "printing/spooler.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace jiko::office_app {

class PrinterFinder : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool searching READ isSearching NOTIFY changed)
    /// How far it is, or what came of it; empty before the first search.
    Q_PROPERTY(QString searchText READ searchText NOTIFY changed)
    Q_PROPERTY(QVariantList found READ found NOTIFY foundChanged) ///< [{address, words}]
    Q_PROPERTY(QString testText READ testText NOTIFY changed) ///< what became of the test page

public:
    explicit PrinterFinder(QObject *parent = nullptr);

    /// Asks the neighbours of this computer, and nobody else.
    Q_INVOKABLE void search();
    void searchAmong(const QList<QHostAddress> &hosts, quint16 port);
    /// The page of what the form says now; the drawer stays shut.
    void printTest(const QJsonObject &printer);

    bool isSearching() const { return m_search.isRunning(); }
    QString searchText() const;
    QVariantList found() const;
    QString testText() const { return m_testText; }

Q_SIGNALS:
    void changed();
    void foundChanged();

private:
    printing::PrinterSearch m_search;
    std::vector<printing::FoundPrinter> m_found;
    quint16 m_port = 9100;
    int m_asked = 0;
    int m_of = 0;
    bool m_searched = false;
    std::unique_ptr<printing::Spooler> m_spooler;
    QString m_testText;
};

} // namespace jiko::office_app
