// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docktitles.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QTest>

#include <memory>

using namespace hathora;

namespace {

/// A window with two docks in one place and a third on its own.
struct Window
{
    Window()
    {
        window.addDockWidget(Qt::LeftDockWidgetArea, first);
        window.tabifyDockWidget(first, second);
        window.addDockWidget(Qt::RightDockWidgetArea, alone);
        titles = std::make_unique<DockTitles>(window, QList<QDockWidget *>{first, second, alone});
        window.show();
    }

    static bool hasTitle(const QDockWidget *dock) { return dock->titleBarWidget() == nullptr; }

    QMainWindow window;
    QDockWidget *first = new QDockWidget(QStringLiteral("First"), &window);
    QDockWidget *second = new QDockWidget(QStringLiteral("Second"), &window);
    QDockWidget *alone = new QDockWidget(QStringLiteral("Alone"), &window);
    std::unique_ptr<DockTitles> titles;
};

} // namespace

class TestDockTitles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTabIsTheTitle()
    {
        Window docks;
        QTRY_VERIFY(!Window::hasTitle(docks.first));
        QVERIFY(!Window::hasTitle(docks.second));
        QVERIFY(Window::hasTitle(docks.alone));
    }

    void theLastOfAPlaceHasATitle()
    {
        Window docks;
        QTRY_VERIFY(!Window::hasTitle(docks.first));
        docks.second->close();
        QTRY_VERIFY(Window::hasTitle(docks.first));
        docks.second->show();
        QTRY_VERIFY(!Window::hasTitle(docks.first));
    }

    void aFloatingDockHasATitle()
    {
        Window docks;
        QTRY_VERIFY(!Window::hasTitle(docks.first));
        docks.second->setFloating(true);
        QTRY_VERIFY(Window::hasTitle(docks.second));
        QTRY_VERIFY(Window::hasTitle(docks.first));
        docks.second->setFloating(false);
        QTRY_VERIFY(!Window::hasTitle(docks.second));
        QTRY_VERIFY(!Window::hasTitle(docks.first));
    }

    void aDockThatJoinsAnotherLosesItsTitle()
    {
        Window docks;
        QTRY_VERIFY(!Window::hasTitle(docks.first));
        docks.window.tabifyDockWidget(docks.first, docks.alone);
        QTRY_VERIFY(!Window::hasTitle(docks.alone));
    }
};

QTEST_MAIN(TestDockTitles)
#include "tst_docktitles.moc"
