// Plain forms for what the house decides about selling: a list of records of one kind, and the fields of one of them.
#pragma once

#include "office/archive.h"
#include "office/picture_file.h"
#include "office/printer_finder.h"
#include "office/record_fields.h"
#include "outlet/live.h"
#include "outlet/sign_in.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace jiko::office_app {

/// As a list model: the fields of the chosen record.
class RecordDesk : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QVariantList kinds READ kinds NOTIFY rowsChanged) ///< [{id, text}]
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY rowsChanged) ///< place in `kinds`
    Q_PROPERTY(QVariantList rows READ rows NOTIFY rowsChanged) ///< [{id, name, status, statusKind}]
    Q_PROPERTY(bool chosen READ isChosen NOTIFY draftChanged)
    Q_PROPERTY(QString title READ title NOTIFY draftChanged)
    Q_PROPERTY(bool dirty READ isDirty NOTIFY draftChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY draftChanged)
    Q_PROPERTY(bool known READ mayRetire NOTIFY draftChanged) ///< it is on the server, and can be taken out of use
    Q_PROPERTY(QString problemText READ problemText NOTIFY draftChanged)
    Q_PROPERTY(QString saveReason READ saveReason NOTIFY draftChanged)
    /// Of a house account, newest first: [{when, words, amount, balance}]; empty for every other record.
    Q_PROPERTY(QVariantList statement READ statement NOTIFY statementChanged)
    Q_PROPERTY(bool printerForm READ isPrinterForm NOTIFY draftChanged)
    Q_PROPERTY(jiko::office_app::PrinterFinder *printers READ printers CONSTANT)
    Q_PROPERTY(QString balanceText READ balanceText NOTIFY statementChanged) ///< empty where there is none

public:
    RecordDesk(outlet::Live &live, outlet::SignIn &signIn, Archive &archive, QObject *parent = nullptr);

    Q_INVOKABLE void choose(const QString &id);
    Q_INVOKABLE void begin(); ///< a new one of the kind
    Q_INVOKABLE void close();
    Q_INVOKABLE void edit(int field, const QString &typed);
    /// Reads an image file beside the UI thread and makes a logo of it.
    Q_INVOKABLE void takeLogo(int field, const QString &path);
    /// One more entry in a list, or one less: the field says which.
    Q_INVOKABLE void act(int field);
    /// A printer that was found on the network becomes the one of the form.
    Q_INVOKABLE void takeAddress(const QString &address);
    Q_INVOKABLE void printTest();
    Q_INVOKABLE void save();
    Q_INVOKABLE void retire();
    Q_INVOKABLE void revert();

    QVariantList kinds() const;
    int kind() const { return m_kind; }
    void setKind(int kind);
    QVariantList rows() const;
    bool isChosen() const { return !m_id.isNull(); }
    QString title() const;
    bool isDirty() const;
    bool isBusy() const { return m_busy; }
    bool isKnown() const { return m_revision > 0; }
    /// A house is not taken out of use, nor who does it.
    bool mayRetire() const;
    QString problemText() const { return m_problem; }
    QString saveReason() const;
    bool isPrinterForm() const { return isChosen() && kindNow() == "printer"; }
    PrinterFinder *printers() { return &m_printers; }
    QVariantList statement() const;
    QString balanceText() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void rowsChanged();
    void draftChanged();
    void statementChanged();
    void saved(const QString &words);

private:
    enum Role {
        PathRole = Qt::UserRole + 1,
        LabelRole,
        TypeRole,
        TextRole,
        WordsRole,
        PlaceRole,
        ProblemRole,
        ShownRole
    };
    const payments::Purse *purse() const;
    const QByteArray &kindNow() const { return m_kinds[static_cast<std::size_t>(m_kind)].kind; }
    const Record *record(const Id &id) const;
    void open(const Id &id, const QJsonObject &body, std::int64_t revision);
    void show(const QJsonObject &body);
    /// As `draft`, with entries that nothing is typed into yet.
    std::optional<QJsonObject> written() const;
    void recordsMoved(const QSet<QByteArray> &kinds);
    /// What was typed, read; nothing when something is wrong.
    std::optional<QJsonObject> draft() const;
    bool mayEdit() const;
    void tookLogo(const Id &id, int field, const Result<SmallPicture, PictureRefusal> &read, const QString &path);
    void send(const store::PgCall &call, const QString &words);

    outlet::Live &m_live;
    outlet::SignIn &m_signIn;
    Archive &m_archive;
    PrinterFinder m_printers;
    NameBook m_book;
    std::vector<RecordKind> m_kinds = recordKinds();
    int m_kind = 0;
    std::vector<RecordField> m_fields;
    QStringList m_typed; ///< one a field
    Id m_id;
    QJsonObject m_seen; ///< the body as it was opened
    QJsonObject m_base; ///< the same, with entries added to its lists and taken out since
    std::int64_t m_revision = 0; ///< 0: a new one
    bool m_busy = false;
    QString m_problem;
};

} // namespace jiko::office_app
