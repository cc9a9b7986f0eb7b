// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QGridLayout;

namespace hathora {

class PlainLabel;

/// What a change makes of each setting: how it is now, and how it will be. What differs is set off.
class BeforeAfter : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        QString setting;
        QString before;
        QString after;
    };

    /// \a name is the object name; that of a value has "before.N" or "after.N" behind it.
    explicit BeforeAfter(const QString &name, QWidget *parent = nullptr);

    /// All texts are shown literally. The settings are the same from the first call on.
    void show(const QList<Row> &rows);
    using QWidget::show;

private:
    PlainLabel *label(int row, int column);

    QGridLayout *m_grid;
};

} // namespace hathora
