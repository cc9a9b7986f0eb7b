// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/envtablemodel.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QMenu;

namespace hathora {

class MessageStrip;
class PlainLabel;
class TableView;

/// The variables of a deployment as a table to be typed into, with values masked; and from and to files.
class EnvEditor : public QWidget
{
    Q_OBJECT

public:
    explicit EnvEditor(QWidget *parent = nullptr);

    EnvTableModel &model() { return m_model; }

    /// Takes in a text as a file of variables has it, and says what became of it.
    void takeText(const QString &text);
    void readFile(const QString &path);
    void writeFile(const QString &path);

Q_SIGNALS:
    void edited();

private:
    void buildActions();
    QBoxLayout *buildBar();
    void buildTable();
    void takeFile(const EnvFile &file);
    void add();
    void removeChosen();
    void toggleChosen();
    void toggle(int row);
    void paste();
    void askForFile();
    void askWhere();
    void tell();
    void openMenu(const QPoint &where);
    QList<int> chosen() const;

    EnvTableModel m_model;
    TableView *m_table;
    PlainLabel *m_summary;
    PlainLabel *m_problem;
    MessageStrip *m_notice;
    QAction *m_add;
    QAction *m_remove;
    QAction *m_reveal;
    QAction *m_paste;
    QAction *m_import;
    QAction *m_export;
};

} // namespace hathora
