// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/draggedfiles.h"

#include <QFile>
#include <QGuiApplication>
#include <QScreen>
#include <QTest>
#include <QWidget>

#include <algorithm>

namespace hathora::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr int aWhile = 10'000;
constexpr int sourceSide = 100;

QStringList moveTo(QPoint place)
{
    return {u"mousemove"_s, QString::number(place.x()), QString::number(place.y())};
}

/// In the corner that a window at the other end of the screen leaves free.
QPoint sourcePlace()
{
    return QGuiApplication::primaryScreen()->geometry().bottomRight() - QPoint(sourceSide, sourceSide);
}

} // namespace

DraggedFiles::DraggedFiles(const QList<QByteArray> &paths)
{
    const QPoint place = sourcePlace();
    QStringList arguments{QString::number(place.x()), QString::number(place.y())};
    for (const QByteArray &path : paths)
        arguments.append(QFile::decodeName(path));
    m_source.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_source.start(QStringLiteral(DRAG_SOURCE), arguments);
}

DraggedFiles::~DraggedFiles()
{
    if (m_isHeld)
        point({u"mouseup"_s, u"1"_s});
    m_source.kill();
    m_source.waitForFinished();
}

/// The pointer of the display, moved by a program that is not ours.
bool DraggedFiles::point(const QStringList &what)
{
    return QProcess::execute(u"xdotool"_s, what) == 0;
}

bool DraggedFiles::takeHold()
{
    if (!QTest::qWaitFor([this] { return isSaid("shown"); }, aWhile))
        return false;
    const QPoint middle = sourcePlace() + QPoint(sourceSide / 2, sourceSide / 2);
    m_isHeld = point(moveTo(middle) + QStringList{u"mousedown"_s, u"1"_s});
    // Somewhat further than what counts as a click.
    return m_isHeld && point(moveTo(middle - QPoint(30, 30)));
}

void DraggedFiles::moveOver(const QWidget &widget)
{
    const QPoint middle = widget.mapToGlobal(widget.rect().center());
    point(moveTo(middle + QPoint(++m_moves % 2 * 8, 0)));
}

bool DraggedFiles::isSaid(const char *word)
{
    m_said += m_source.readAllStandardOutput();
    return m_said.contains(word);
}

bool DraggedFiles::areWelcome()
{
    return isSaid("welcome");
}

/// The other program hears of it from ours, which has to be at its event loop meanwhile.
QByteArray DraggedFiles::letGo()
{
    m_isHeld = false;
    const QList<QByteArray> ends{"copied", "taken away", "refused"};
    QByteArray end;
    const auto isOver = [&] {
        const auto said =
            std::find_if(ends.begin(), ends.end(), [this](const char *word) { return isSaid(word); });
        end = said == ends.end() ? QByteArray() : *said;
        return !end.isEmpty();
    };
    return point({u"mouseup"_s, u"1"_s}) && QTest::qWaitFor(isOver, aWhile) ? end : QByteArray();
}

} // namespace hathora::testing
