// Where a picture may be found: a list of the house's image files, and the system's own window to look for others.
#pragma once

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace jiko::office_app {

class ImageFiles : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// JPEG and PNG files of the pictures, the documents and what was downloaded, the newest first: [{path, name,
    /// when}].
    Q_PROPERTY(QVariantList files READ files NOTIFY filesChanged)

public:
    using QObject::QObject;

    Q_INVOKABLE void look();
    /// Opens the system's window; `picked` says what was chosen there.
    Q_INVOKABLE void browse(const QString &title);

    QVariantList files() const { return m_files; }

Q_SIGNALS:
    void filesChanged();
    void picked(const QString &path);

private:
    QVariantList m_files;
};

} // namespace jiko::office_app
