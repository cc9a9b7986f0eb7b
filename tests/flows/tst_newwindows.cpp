// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linkdoor.h"
#include "tests/app/localhathora.h"
#include "tests/flows/keyboard.h"

#include <QAction>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

constexpr int aWhile = 20'000;

namespace {

/// Stands for the program: writes down with what it was started.
class Recorder
{
public:
    explicit Recorder(const QString &folder)
        : m_program(folder + u"/program"_s)
        , m_notes(folder + u"/started"_s)
    {
        QFile script(m_program);
        if (script.open(QIODevice::WriteOnly))
            script.write("#!/bin/sh\nprintf '%s\\n' \"$@\" token=\"$HATHORA_TOKEN\" > '" + m_notes.toUtf8() +
                         ".new' && mv '" + m_notes.toUtf8() + ".new' '" + m_notes.toUtf8() + "'\n");
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    QString program() const { return m_program; }
    QStringList arguments() const
    {
        QFile notes(m_notes);
        return notes.open(QIODevice::ReadOnly)
                   ? QString::fromUtf8(notes.readAll()).split(u'\n', Qt::SkipEmptyParts)
                   : QStringList();
    }

private:
    QString m_program;
    QString m_notes;
};

/// Another program's window on a profile: in a thread, because who calls it waits for its word.
class OtherWindow
{
public:
    explicit OtherWindow(const QString &path)
        : m_door(new LinkDoor(path))
    {
        m_door->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_door, &QObject::deleteLater);
        QObject::connect(m_door, &LinkDoor::linkCame, m_door, [this] { ++m_calls; });
        m_thread.start();
        QMetaObject::invokeMethod(
            m_door, [this] { m_isOpen = m_door->open(); }, Qt::BlockingQueuedConnection);
    }
    ~OtherWindow()
    {
        m_thread.quit();
        m_thread.wait();
    }

    bool isOpen() const { return m_isOpen; }
    int calls() const { return m_calls; }

private:
    QThread m_thread;
    LinkDoor *m_door;
    std::atomic<bool> m_isOpen = false;
    std::atomic<int> m_calls = 0;
};

} // namespace

/// Several windows, each a program of its own.
class TestNewWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_hathora = std::make_unique<LocalHathora>("right");
        m_person = std::make_unique<Person>();
        m_recorder = std::make_unique<Recorder>(m_person->folder());
        m_person->setProgram(m_recorder->program());
    }

    void cleanup()
    {
        m_person->quit();
        m_person.reset();
        m_hathora.reset();
    }

    void aProfileIsOpenedInAProgramOfItsOwn()
    {
        goIn();
        m_person->program().profiles().add({u"other"_s, u"-a & b"_s, m_hathora->url(), {}, {}});
        auto *menu = m_person->window().findChild<QMenu *>(u"newWindow"_s);
        QCOMPARE(menu->actions().size(), 2);
        QCOMPARE(menu->actions().at(1)->text(), u"-a && b"_s);
        menu->actions().at(1)->trigger();
        QTRY_COMPARE(m_recorder->arguments(), QStringList({u"--profile=-a & b"_s, u"token="_s}));
        QVERIFY(m_person->isIn());
    }

    void theDialogOpensTheChosenOne()
    {
        goIn();
        m_person->program().profiles().add({u"other"_s, u"Other"_s, m_hathora->url(), {}, {}});
        QVERIFY(m_person->trigger("action.profiles"));
        qobject_cast<QListWidget *>(m_person->seen("profileList"))->setCurrentRow(1);
        QVERIFY(m_person->click("openProfile"));
        QTRY_VERIFY(m_recorder->arguments().contains(u"--profile=Other"_s));
    }

    void theCommandPaletteOpensAnyOther()
    {
        goIn();
        m_person->program().profiles().add({u"other"_s, u"Staging"_s, m_hathora->url(), {}, {}});
        Keyboard keys(*m_person);
        keys.openPalette();
        keys.type(u"new window"_s);
        const auto *list = qobject_cast<QListView *>(m_person->seen("palette.list"));
        QVERIFY(list);
        const QModelIndex first = list->model()->index(0, 0);
        QCOMPARE(
            list->model()->match(first, Qt::DisplayRole, u"in a new window"_s, -1, Qt::MatchEndsWith).size(),
            1); // not the one that this window has
        QCOMPARE(first.data().toString(), u"Open Staging in a new window"_s);
        keys.press(Qt::Key_Return);
        QTRY_VERIFY(m_recorder->arguments().contains(u"--profile=Staging"_s));
        QVERIFY(m_person->isIn());
    }

    void aRunThatMayOnlyReadOpensNoneThatMayDoMore()
    {
        goIn(Access::ReadOnly);
        m_person->window().findChild<QMenu *>(u"newWindow"_s)->actions().constFirst()->trigger();
        QTRY_VERIFY(m_recorder->arguments().contains(u"--read-only"_s));
    }

    void whatCannotBeStartedIsSaid()
    {
        m_person->setProgram(m_person->folder() + u"/nowhere"_s);
        goIn();
        m_person->window().findChild<QMenu *>(u"newWindow"_s)->actions().constFirst()->trigger();
        QVERIFY(m_person->seen("windowElsewhere"));
    }

    void anotherWindowWithTheSameProfileIsToldOfAndCalled()
    {
        goIn();
        const QString id = m_person->program().session()->profile().id;
        QVERIFY(!m_person->seen("windowElsewhere"));
        m_person->quit();
        OtherWindow other(Places::in(m_person->folder()).links + u'.' + id);
        QVERIFY(other.isOpen());
        m_person->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_person->isIn(), aWhile);
        QVERIFY(m_person->seen("windowElsewhere"));
        QVERIFY(m_person->click("windowElsewhere/messageAction"));
        QTRY_COMPARE(other.calls(), 1);
        QVERIFY(!m_person->seen("windowElsewhere"));
    }

    void whoIsCalledComesForward()
    {
        goIn();
        const QString door =
            Places::in(m_person->folder()).links + u'.' + m_person->program().session()->profile().id;
        m_person->window().showMinimized();
        std::unique_ptr<QThread> caller(
            QThread::create([door] { LinkDoor::handOver(door, u"come forward"_s); }));
        caller->start();
        QTRY_VERIFY(!m_person->window().isMinimized());
        caller->wait();
    }

    void aProfileThatAnotherWindowMadeReadOnlyIsSoHereToo()
    {
        goIn();
        Profile mine = m_person->program().session()->profile();
        mine.access = Access::ReadOnly;
        Profiles(Places::in(m_person->folder()).profiles).update(mine);
        QTRY_VERIFY(m_person->program().session()->client().access() == Access::ReadOnly);
        QTRY_VERIFY(m_person->seen("profileBand.access"));
    }

private:
    void goIn(Access access = Access::Full)
    {
        CommandLine line;
        line.access = access;
        m_person->start(line);
        QVERIFY(m_person->signIn(m_hathora->url(), u"right"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_person->isIn(), aWhile);
    }

    std::unique_ptr<LocalHathora> m_hathora;
    std::unique_ptr<Person> m_person;
    std::unique_ptr<Recorder> m_recorder;
};

QTEST_MAIN(TestNewWindows)
#include "tst_newwindows.moc"
