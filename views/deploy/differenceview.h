// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/differencemodel.h"

#include <QWidget>

class QAction;
class QCheckBox;

namespace hathora {

class PlainLabel;
class TableView;

/// The difference of two deployments as a table; values of variables are masked until revealed, and masked
/// in what is copied too.
class DifferenceView : public QWidget
{
    Q_OBJECT

public:
    /// \a name is the prefix of object names.
    explicit DifferenceView(const QString &name, QWidget *parent = nullptr);

    void show(const QList<FieldDifference> &difference);
    /// What is said where nothing differs.
    void setSameText(const QString &text);

    DifferenceModel &model() { return m_model; }
    using QWidget::show;

private:
    void buildTable();
    void buildBar();
    void copy();
    void toggleChosen();
    void tell();

    const QString m_name;
    DifferenceModel m_model;
    TableView *m_table;
    PlainLabel *m_summary;
    QCheckBox *m_all;
    QAction *m_copy;
    QAction *m_reveal;
    QString m_same;
};

} // namespace hathora
