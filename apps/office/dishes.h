// The menu as a table, and the editor of one dish. A saved price is at every till within moments.
#pragma once

#include "office/archive.h"
#include "office/picture_file.h"
#include "outlet/live.h"
#include "outlet/pictures.h"
#include "outlet/sign_in.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace jiko::office_app {

class Dishes : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// [{item, plu, name, category, price, station, course, status, statusKind}], filtered and sorted.
    Q_PROPERTY(QVariantList rows READ rows NOTIFY rowsChanged)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY rowsChanged)
    Q_PROPERTY(QString sortRole READ sortRole NOTIFY rowsChanged)
    Q_PROPERTY(bool sortDescending READ sortDescending NOTIFY rowsChanged)
    /// Lists to choose from: [{id, name}].
    Q_PROPERTY(QVariantList categories READ categories NOTIFY rowsChanged)
    Q_PROPERTY(QVariantList stations READ stations NOTIFY rowsChanged)

    // The dish in the editor; `chosen` is empty when there is none.
    Q_PROPERTY(QString chosen READ chosen NOTIFY chosenChanged)
    Q_PROPERTY(QString nameEn READ nameEn WRITE setNameEn NOTIFY draftChanged)
    Q_PROPERTY(QString nameSw READ nameSw WRITE setNameSw NOTIFY draftChanged)
    Q_PROPERTY(QString nameAr READ nameAr WRITE setNameAr NOTIFY draftChanged)
    Q_PROPERTY(QString kitchenName READ kitchenName WRITE setKitchenName NOTIFY draftChanged)
    /// As typed; "650" or "650.00".
    Q_PROPERTY(QString priceText READ priceText WRITE setPriceText NOTIFY draftChanged)
    Q_PROPERTY(int category READ category WRITE setCategory NOTIFY draftChanged) ///< place in `categories`
    Q_PROPERTY(int station READ station WRITE setStation NOTIFY draftChanged)
    Q_PROPERTY(bool onSale READ onSale WRITE setOnSale NOTIFY draftChanged)
    Q_PROPERTY(QVariant picture READ heldPicture NOTIFY draftChanged) ///< an image; null: none
    Q_PROPERTY(bool reading READ isReading NOTIFY draftChanged) ///< a file is being made small
    /// What is wrong with the file that was chosen.
    Q_PROPERTY(QString pictureProblem READ pictureProblem NOTIFY draftChanged)
    Q_PROPERTY(bool dirty READ isDirty NOTIFY draftChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY draftChanged)
    Q_PROPERTY(QString problemText READ problemText NOTIFY draftChanged)
    /// Why this cannot be saved now; empty when it can.
    Q_PROPERTY(QString saveReason READ saveReason NOTIFY draftChanged)

public:
    Dishes(outlet::Live &live, outlet::SignIn &signIn, Archive &archive, QObject *parent = nullptr);

    Q_INVOKABLE void sortBy(const QString &role, bool descending);
    Q_INVOKABLE void choose(const QString &item);
    /// Reads the file beside the UI thread; it is seen at once and sent with the next save.
    Q_INVOKABLE void takePicture(const QString &path);
    Q_INVOKABLE void removePicture();
    Q_INVOKABLE void save();
    Q_INVOKABLE void revert();

    QVariantList rows() const;
    QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    QString sortRole() const { return m_sortRole; }
    bool sortDescending() const { return m_descending; }
    QVariantList categories() const;
    QVariantList stations() const;
    QString chosen() const;
    QString nameEn() const { return m_draft.names.in(QStringLiteral("en")); }
    QString nameSw() const { return name(QStringLiteral("sw")); }
    QString nameAr() const { return name(QStringLiteral("ar")); }
    QString kitchenName() const { return m_draft.kitchenName; }
    QString priceText() const { return m_priceText; }
    int category() const;
    int station() const;
    bool onSale() const { return m_draft.onSale; }
    QImage picture() const;
    QVariant heldPicture() const { return picture(); }
    bool isReading() const { return m_reading; }
    QString pictureProblem() const { return m_pictureProblem; }
    bool isDirty() const;
    bool isBusy() const { return m_busy; }
    QString problemText() const { return m_problem; }
    QString saveReason() const;

    void setNameEn(const QString &text) { setName(QStringLiteral("en"), text); }
    void setNameSw(const QString &text) { setName(QStringLiteral("sw"), text); }
    void setNameAr(const QString &text) { setName(QStringLiteral("ar"), text); }
    void setKitchenName(const QString &text);
    void setPriceText(const QString &text);
    void setCategory(int place);
    void setStation(int place);
    void setOnSale(bool on);

Q_SIGNALS:
    void rowsChanged();
    void chosenChanged();
    void draftChanged();
    /// Saved: in words.
    void saved(const QString &words);

private:
    QString name(const QString &language) const;
    void setName(const QString &language, const QString &text);
    void menuMoved();
    /// What was typed in minor units; empty when it is not an amount.
    std::optional<std::int64_t> typedPrice() const;
    void tookPicture(const Id &item, const Result<SmallPicture, PictureRefusal> &read, const QString &path);
    std::vector<store::PgCall> editsOf(const menu::Item &item) const;

    outlet::Live &m_live;
    outlet::SignIn &m_signIn;
    Archive &m_archive;
    QString m_filter;
    QString m_sortRole = QStringLiteral("plu");
    bool m_descending = false;
    menu::Item m_draft;
    menu::Item m_seen; ///< as it was when it was opened
    QString m_priceText;
    mutable outlet::Pictures m_pictures;
    std::optional<SmallPicture> m_picture; ///< chosen and not saved; empty bytes: taken away
    bool m_reading = false;
    QString m_pictureProblem;
    bool m_busy = false;
    QString m_problem;
};

} // namespace jiko::office_app
