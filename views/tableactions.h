// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tableexport.h"

#include <QModelIndexList>
#include <QObject>

class QAction;
class QMenu;

namespace hathora {

class FilterProxy;
class TableLayout;
class TableView;

/// What can be taken along from any table: a cell, rows, ids and JSON to the clipboard, all of it to a file.
class TableActions : public QObject
{
    Q_OBJECT

public:
    /// \a name is the prefix of all object names, and of the file that is suggested.
    TableActions(const QString &name, TableView *view, FilterProxy *rows, TableLayout *layout);

    void addCopiesTo(QMenu *menu) const;
    void addExportsTo(QMenu *menu) const;

Q_SIGNALS:
    void exported(const QString &path, int rows);
    void exportFailed(const QString &path, const QString &why);

private:
    QAction *add(const QString &name, const QString &text, const QKeySequence &shortcut);
    void follow();
    void copyCells() const;
    void copyRows() const;
    void copyIds() const;
    void copyJson() const;
    void askForFile(TableExport::Format format);
    void write(TableExport::Format format, const QString &path);
    QModelIndexList chosenRows() const; ///< from top to bottom

    QString m_name;
    TableView *m_view;
    FilterProxy *m_rows;
    TableLayout *m_layout;
    QList<QAction *> m_copies;
    QList<QAction *> m_exports;
};

} // namespace hathora
