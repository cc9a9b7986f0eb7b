// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dockwidget.h"
#include "tests/app/localhathora.h"
#include "tests/flows/keyboard.h"

#include <QApplication>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int enough = 200; ///< stops; no window has so many

const DockWidget *dockOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const auto *dock = qobject_cast<const DockWidget *>(widget))
            return dock;
    }
    return nullptr;
}

int seenDocks(const MainWindow &window)
{
    const QList<DockWidget *> &docks = window.docks();
    return int(
        std::count_if(docks.cbegin(), docks.cend(), [](const DockWidget *dock) { return dock->isSeen(); }));
}

} // namespace

class TestTabWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tabStopsWhereItCanBeSeenAndComesAround_data()
    {
        QTest::addColumn<int>("workspace");
        QTest::addColumn<int>("key");
        QTest::newRow("Watch, on") << int(Qt::Key_2) << int(Qt::Key_Tab);
        QTest::newRow("Watch, back") << int(Qt::Key_2) << int(Qt::Key_Backtab);
        QTest::newRow("Debug, on") << int(Qt::Key_3) << int(Qt::Key_Tab);
        QTest::newRow("Manage, on") << int(Qt::Key_4) << int(Qt::Key_Tab);
    }

    void tabStopsWhereItCanBeSeenAndComesAround()
    {
        QFETCH(const int, workspace);
        QFETCH(const int, key);
        LocalHathora hathora("right");
        Person person;
        QVERIFY(person.goIn(hathora.url(), u"right"_s));
        Keyboard keys(person);
        keys.press(workspace, Qt::ControlModifier);
        // Which docks can be seen is known when the event loop was reached.
        QTRY_VERIFY(seenDocks(person.window()) > 1);
        QWidget *field = person.window().findChild<QWidget *>(u"palette.field"_s);
        QVERIFY(field);
        field->setFocus();
        QSet<QString> docks;
        for (int stops = 0; stops < enough; ++stops) {
            const QWidget *before = QApplication::focusWidget();
            keys.press(key);
            const QWidget *now = QApplication::focusWidget();
            QVERIFY2(now && now != before, qPrintable(before->objectName()));
            if (const DockWidget *dock = dockOf(now)) {
                QVERIFY2(dock->isSeen(), qPrintable(dock->id() + u' ' + now->objectName()));
                docks.insert(dock->id());
            }
            if (now == field)
                break;
        }
        QCOMPARE(QApplication::focusWidget(), field);
        QVERIFY(docks.size() > 1);
    }
};

QTEST_MAIN(TestTabWalk)
#include "tst_tabwalk.moc"
