// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shortcuts/shortcutmodel.h"

#include <QDialog>

#include <functional>

class QKeySequenceEdit;
class QLineEdit;
class QPushButton;
class QTableView;

namespace hathora {

class PlainLabel;

/// All commands with their shortcuts, to be looked up and to be changed. Changes nothing itself.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    /// What else these keys would run where this command is heard, in words.
    using Conflicts = std::function<QStringList(const QString &name, const QKeySequence &keys)>;

    ShortcutsDialog(Conflicts conflicts, QWidget *parent);

    void setRows(const QList<ShortcutRow> &rows); ///< the chosen one stays chosen

Q_SIGNALS:
    void assigned(const QString &name, const QKeySequence &keys); ///< from others too; empty: none any more
    void resetRequested(const QString &name);
    void resetAllRequested();

private:
    void build();
    QWidget *buildEditor();
    QPushButton *addButton(QLayout *row, const QString &name, const QString &text);
    void showChosen();
    void judge();
    void assign(const QKeySequence &keys);
    const ShortcutRow *chosen() const; ///< null while none is
    QKeySequence typed() const;

    Conflicts m_conflicts;
    ShortcutModel *m_model;
    QLineEdit *m_filter;
    QTableView *m_table;
    QKeySequenceEdit *m_keys;
    PlainLabel *m_note;
    QPushButton *m_assign = nullptr;
    QPushButton *m_clear = nullptr;
    QPushButton *m_reset = nullptr;
};

} // namespace hathora
