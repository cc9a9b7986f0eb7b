// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QList>

namespace hathora {

/// An id that is typed or, where the server has told of some, chosen by name.
class PlaceField : public QLineEdit
{
    Q_OBJECT

public:
    struct Choice
    {
        QString id;
        QString name;
    };

    explicit PlaceField(QWidget *parent);

    void setChoices(const QList<Choice> &choices); ///< empty: it can only be typed

private:
    void choose();
    void showName();

    QList<Choice> m_choices;
    QAction *m_open;
};

} // namespace hathora
