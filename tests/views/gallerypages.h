// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSize>
#include <QString>

#include <functional>

class QWidget;

namespace hathora::gallery {

struct Page
{
    QString name;
    QSize size;
    std::function<QWidget *(QWidget *parent)> make;
};

QList<Page> pages();

} // namespace hathora::gallery
