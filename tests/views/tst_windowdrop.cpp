// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/archive/tree.h"
#include "views/ship/dropoverlay.h"
#include "views/ship/windowdrop.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QLineEdit>
#include <QMainWindow>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace hathora;
using namespace hathora::testing;

namespace {

/// A window full of a field that takes drops itself, and the events that the system would send.
struct Window
{
    Window()
        : drop(&window)
        , dropped(&drop, &WindowDrop::dropped)
    {
        window.setCentralWidget(new QLineEdit);
        window.resize(600, 400);
        drop.setTaking(WindowDrop::Taking::On);
        window.show();
    }

    bool hold(const QMimeData &data)
    {
        QDragEnterEvent event(QPoint(300, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window.windowHandle(), &event);
        return event.isAccepted();
    }

    bool letGo(const QMimeData &data)
    {
        QDropEvent event(QPointF(300, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window.windowHandle(), &event);
        return event.isAccepted();
    }

    void leave()
    {
        QDragLeaveEvent event;
        QCoreApplication::sendEvent(window.windowHandle(), &event);
    }

    DropOverlay &overlay() const { return *window.findChild<DropOverlay *>(); }
    QString text() const { return window.centralWidget()->property("text").toString(); }

    QMainWindow window;
    WindowDrop drop;
    QSignalSpy dropped;
};

void setPaths(QMimeData &data, const QList<QByteArray> &paths)
{
    QList<QUrl> urls;
    for (const QByteArray &path : paths)
        urls.append(QUrl::fromLocalFile(QFile::decodeName(path)));
    data.setUrls(urls);
}

} // namespace

class TestWindowDrop : public QObject
{
    Q_OBJECT

private:
    Tree m_tree;

private Q_SLOTS:
    void initTestCase() { m_tree.file("game/Dockerfile").file("a.zip"); }

    void aFolderHeldOverAnyPartLightsUpAndSaysWhatWillHappen()
    {
        Window window;
        QMimeData data;
        setPaths(data, {m_tree.at("game")});

        QVERIFY(window.hold(data));

        QVERIFY(window.overlay().isVisible());
        QCOMPARE(window.overlay().size(), window.window.size());
        QVERIFY(window.overlay().accessibleName().contains(u"game"));
        window.leave();
        QVERIFY(!window.overlay().isVisible());
        QCOMPARE(window.dropped.size(), 0);
    }

    void aFolderLetGoIsHandedOnAndNotTakenByTheFieldBelow()
    {
        Window window;
        QMimeData data;
        setPaths(data, {m_tree.at("game")});
        window.hold(data);

        QVERIFY(window.letGo(data));

        QCOMPARE(window.dropped.size(), 1);
        QCOMPARE(window.dropped.first().first().value<Drop>(), Drop::of({m_tree.at("game")}));
        QVERIFY(!window.overlay().isVisible());
        QCOMPARE(window.text(), QString());
    }

    void whatIsOfNoUseIsSaidAndNotTaken()
    {
        Window window;
        QMimeData data;
        setPaths(data, {m_tree.at("a.zip")});
        window.hold(data);
        QVERIFY(window.overlay().text().contains(u".tar.gz"));

        QVERIFY(!window.letGo(data));

        QCOMPARE(window.dropped.size(), 0);
        QVERIFY(!window.overlay().isVisible());
    }

    void textGoesToTheFieldBelow()
    {
        Window window;
        QMimeData data;
        data.setText(QStringLiteral("words"));

        window.hold(data);

        QVERIFY(!window.overlay().isVisible());
        window.letGo(data);
        QCOMPARE(window.text(), QStringLiteral("words"));
    }

    void nothingIsTakenWhileThereIsNowhereToSendItTo()
    {
        Window window;
        window.drop.setTaking(WindowDrop::Taking::Off);
        QMimeData data;
        setPaths(data, {m_tree.at("game")});

        window.hold(data);
        window.letGo(data);

        QVERIFY(!window.overlay().isVisible());
        QCOMPARE(window.dropped.size(), 0);
    }
};

QTEST_MAIN(TestWindowDrop)
#include "tst_windowdrop.moc"
