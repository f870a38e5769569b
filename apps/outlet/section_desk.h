// Whose tables are whose today.
#pragma once

#include "outlet/sign_in.h"

#include <QVariantMap>

namespace jiko::outlet {

class SectionDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// Whoever stands here may say it.
    Q_PROPERTY(bool may READ may NOTIFY changed)
    /// Who can have a section: [{id, name, tables}], `tables` as "1, 2, 7".
    Q_PROPERTY(QVariantList people READ people NOTIFY changed)
    /// Who is given tables now; empty while nobody is.
    Q_PROPERTY(QString person READ person WRITE setPerson NOTIFY changed)
    Q_PROPERTY(QString personName READ personName NOTIFY changed)

public:
    SectionDesk(Live &live, SignIn &signIn, QObject *parent = nullptr);

    /// Gives the table to who is given tables now; takes it away again where it is theirs already.
    Q_INVOKABLE void tap(const QString &table);
    /// A whole room.
    Q_INVOKABLE void giveRoom(const QString &room);

    bool may() const;
    QVariantList people() const;
    QString person() const { return m_person.isNull() ? QString() : m_person.toString(QUuid::WithoutBraces); }
    QString personName() const;
    void setPerson(const QString &person);

Q_SIGNALS:
    void changed();
    void told(const QString &words);

private:
    void record(const std::vector<Draft> &drafts, const QString &words);
    Live &m_live;
    SignIn &m_signIn;
    Id m_person;
};

} // namespace jiko::outlet
