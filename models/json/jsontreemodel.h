// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/outline.h"
#include "models/roles.h"

#include <QAbstractItemModel>
#include <QFutureWatcher>
#include <QSet>

namespace hathora {

/// A JSON text as a tree of one column, folded or not by the view; rows are made when they are asked for.
///
/// The text is read away from the GUI thread. Secrets are masked until revealed one by one. The number of a
/// value is its place in reading order, the root's is 0.
class JsonTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum JsonTreeRole {
        KindRole = JsonRole + 500, ///< JsonOutline::Kind
        NameRole,                  ///< QString: the key in an object, the place in an array; null of the root
        ChildrenRole,              ///< int
        SecretRole,                ///< bool: a value that is masked unless revealed
        RevealedRole,              ///< bool
    };

    /// Which scalars of a text are secrets, in ascending order. Called away from the GUI thread.
    using FindSecrets = std::function<QList<int>(const JsonOutline &outline)>;

    explicit JsonTreeModel(FindSecrets findSecrets, QObject *parent = nullptr);
    ~JsonTreeModel() override;

    /// Shows this text instead of what is shown; finished() follows, never from within.
    void read(const QByteArray &json);
    void clear();

    const JsonOutline &outline() const { return m_outline; } ///< empty while there is no JSON to show
    const QList<int> &secrets() const { return m_secrets; }
    QString indented() const { return m_indented; } ///< the whole text a value a line, secrets masked

    void setRevealed(const QModelIndex &index, bool revealed);
    QModelIndex indexOf(int value) const;
    int valueAt(const QModelIndex &index) const { return index.isValid() ? int(index.internalId()) : -1; }

    // For copying. Without a secret that is not revealed, unless it alone is asked for.
    QString clearText(const QModelIndex &index) const;
    QString pathOf(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void finished(); ///< the text is read: outline() tells whether it was JSON

private:
    struct Reading
    {
        JsonOutline outline;
        QList<int> secrets;
        QString indented;
    };

    static Reading readingOf(const QByteArray &json, const FindSecrets &findSecrets);
    void take();
    void show(Reading reading);
    bool isSecret(int value) const;
    bool isMasked(int value) const { return isSecret(value) && !m_revealed.contains(value); }
    QString nameOf(int value) const;
    QVariant textOf(int value) const;

    FindSecrets m_findSecrets;
    QFutureWatcher<Reading> m_watcher;
    bool m_isReading = false;
    JsonOutline m_outline;
    QList<int> m_secrets;
    QString m_indented;
    QSet<int> m_revealed;
};

} // namespace hathora
