// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layoutstate.h"

#include <QDockWidget>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QMainWindow>
#include <QRandomGenerator>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>

using namespace hathora;
using namespace Qt::StringLiterals;

namespace {

/// A window as ours is: docks side by side and as tabs, one of them floating.
class Window : public QMainWindow
{
public:
    Window()
    {
        setDockNestingEnabled(true);
        for (const QString &id : {u"left"_s, u"main"_s, u"tab"_s, u"floating"_s}) {
            auto *dock = new QDockWidget(id, this);
            dock->setObjectName(id);
            dock->setWidget(new QLabel(id));
            addDockWidget(Qt::TopDockWidgetArea, dock);
        }
        tabifyDockWidget(dock(u"main"_s), dock(u"tab"_s));
        dock(u"floating"_s)->setFloating(true);
        resize(900, 600);
    }

    QDockWidget *dock(const QString &id) const { return findChild<QDockWidget *>(id); }
};

LayoutState::Content contentOf(const Window &window)
{
    Layout layout = LayoutState::layoutOf(window);
    layout.views.insert(u"main"_s, {{u"columns"_s, QStringList{u"id"_s, u"status"_s}}, {u"width"_s, 120}});
    return {u"watch"_s, {{u"watch"_s, layout}}, {{u"own"_s, u"Night shift"_s}}};
}

/// Changes, drops, adds or swaps a few bytes.
QByteArray mutated(QByteArray bytes, QRandomGenerator &random)
{
    const auto somewhere = [&] { return qsizetype(random.bounded(quint32(bytes.size()))); };
    const auto byte = [&] { return char(random.bounded(256)); };
    const int changes = 1 + int(random.bounded(6));
    for (int i = 0; i < changes && !bytes.isEmpty(); ++i) {
        switch (random.bounded(5)) {
        case 0:
            bytes[somewhere()] = byte();
            break;
        case 1:
            bytes.remove(somewhere(), 1 + random.bounded(8));
            break;
        case 2:
            bytes.insert(somewhere(), byte());
            break;
        case 3:
            bytes.truncate(somewhere());
            break;
        default:
            bytes[somewhere()] = bytes.at(somewhere());
        }
    }
    return bytes;
}

} // namespace

class TestLayoutState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLayoutComesBackAsItWas()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"layout"_s);
        Window window;
        window.dock(u"left"_s)->hide();
        LayoutState state(file);
        state.content() = contentOf(window);
        state.save();

        const LayoutState again(file);
        QVERIFY(!again.wasRefused());
        QCOMPARE(again.content().current, u"watch"_s);
        QCOMPARE(again.content().names, state.content().names);
        const Layout layout = again.content().layouts.value(u"watch"_s);
        QCOMPARE(layout.state, window.saveState(1));
        QCOMPARE(layout.views.value(u"main"_s).value(u"width"_s).toInt(), 120);
        Window other;
        QVERIFY(!other.dock(u"left"_s)->isHidden());
        QVERIFY(LayoutState::apply(layout, other));
        QVERIFY(other.dock(u"left"_s)->isHidden());
        QVERIFY(other.dock(u"floating"_s)->isFloating());
    }

    void withoutAFileThereIsNothingAndNothingIsWrong()
    {
        const QTemporaryDir folder;
        const LayoutState state(folder.filePath(u"layout"_s));
        QVERIFY(!state.wasRefused());
        QCOMPARE(state.content(), LayoutState::Content());
    }

    void tenThousandMutationsOfTheFileCrashNothing()
    {
        const Window window;
        const QByteArray original = LayoutState::encode(contentOf(window));
        QVERIFY(LayoutState::decode(original));
        QRandomGenerator random(20240711);
        Window target;
        int refused = 0;
        int unchanged = 0;
        for (int i = 0; i < 10'000; ++i) {
            const QByteArray bytes = mutated(original, random);
            const std::optional<LayoutState::Content> content = LayoutState::decode(bytes);
            // What is believed is applied, as the program would: a crash here is what this is about.
            if (content)
                LayoutState::apply(content->layouts.value(content->current), target);
            refused += content ? 0 : 1;
            unchanged += bytes == original ? 1 : 0;
        }
        QCOMPARE(refused + unchanged, 10'000);
        QVERIFY(refused > 9'900);
    }

    void aLayoutOfAnotherQtOrFormatIsRefused()
    {
        QByteArray bytes = LayoutState::encode(contentOf(Window()));
        bytes.replace(qVersion(), "5.15.2");
        QVERIFY(!LayoutState::decode(bytes));
    }

    void whatAnotherWindowSavedStays()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("layout"));
        LayoutState here(file);
        LayoutState there(file);
        there.content().names.insert(QStringLiteral("own-1"), QStringLiteral("Night"));
        there.save();
        here.content().names.insert(QStringLiteral("own-2"), QStringLiteral("Day"));
        here.save();
        QCOMPARE(LayoutState(file).content().names.size(), 2);
    }

    void aRefusedFileIsKeptAside()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"layout"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("hathora-layout 1");
        file.close();
        const LayoutState state(path);
        QVERIFY(state.wasRefused());
        QCOMPARE(state.content(), LayoutState::Content());
        QVERIFY(QFile::exists(path + u".bad"_s));
    }

    void aWindowOffEveryScreenIsBroughtBack()
    {
        Window window;
        window.show();
        window.move(-5000, -5000);
        LayoutState::rescue(window);
        const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
        QVERIFY(room.contains(window.geometry().center()));
    }

    void aWindowThatCanBeReachedStaysWhereItIs()
    {
        Window window;
        window.resize(600, 400);
        window.show();
        window.move(40, 30);
        const QPoint before = window.pos();
        LayoutState::rescue(window);
        QCOMPARE(window.pos(), before);
    }

    void aWindowLargerThanTheScreenIsMadeToFit()
    {
        Window window;
        window.show();
        const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
        window.setGeometry(QRect(room.topLeft() + QPoint(30, 20), room.size() + QSize(400, 300)));
        LayoutState::rescue(window);
        QCOMPARE(window.frameGeometry(), room);
    }

    void ofAWindowThatCannotFitTheUpperCornerIsInSight()
    {
        Window window;
        const QRect home = window.screen()->availableGeometry();
        window.setMinimumSize(home.size() + QSize(100, 100));
        window.move(home.topLeft() - QPoint(50, 50));
        LayoutState::rescue(window);
        QCOMPARE(window.frameGeometry().topLeft(), home.topLeft());
    }

    void aLayoutOfALargerScreenIsMadeToFit()
    {
        const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
        Window window;
        window.show();
        window.resize(room.size() + QSize(400, 300));
        const Layout layout = LayoutState::layoutOf(window);
        Window other;
        other.show();
        QVERIFY(LayoutState::apply(layout, other));
        QVERIFY(room.contains(other.frameGeometry()));
    }

    void aFloatingDockOffEveryScreenIsBroughtBack()
    {
        Window window;
        window.show();
        window.dock(u"floating"_s)->move(-4000, 9000);
        const Layout layout = LayoutState::layoutOf(window);
        QVERIFY(LayoutState::apply(layout, window));
        const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
        QVERIFY(room.intersects(window.dock(u"floating"_s)->frameGeometry()));
    }
};

QTEST_MAIN(TestLayoutState)
#include "tst_layoutstate.moc"
