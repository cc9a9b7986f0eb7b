// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consolekeeping.h"

#include "app/filekeeping.h"
#include "models/console/consoleshelf.h"

#include <QTimer>

namespace hathora {

using namespace std::chrono_literals;

ConsoleKeeping::ConsoleKeeping(const QString &file, ConsoleShelf &shelf)
    : m_file(file)
    , m_shelf(shelf)
{
    if (const std::optional<QByteArray> bytes = readFile(file); bytes && !shelf.read(*bytes))
        copyAside(file);
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    timer->setInterval(1s);
    connect(timer, &QTimer::timeout, this, &ConsoleKeeping::save);
    connect(&shelf, &ConsoleShelf::changed, timer, [this, timer] {
        m_isDirty = true;
        timer->start();
    });
}

ConsoleKeeping::~ConsoleKeeping()
{
    save();
}

void ConsoleKeeping::save()
{
    if (std::exchange(m_isDirty, false) && !writeFile(m_file, m_shelf.json()))
        qWarning("what the API console remembers could not be written");
}

} // namespace hathora
