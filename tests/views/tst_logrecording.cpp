// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logrecorder.h"
#include "models/logs/recordings.h"
#include "tests/views/support/logbench.h"
#include "views/dialogs/recorderdialog.h"
#include "views/tablepane.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QToolButton>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

namespace {

using Choice = LogRecorder::Choice;
using Face = StateOverlay::Face;

const ProcessId first(u"p-1"_s);
const ProcessId second(u"p-2"_s);

/// A dock beside a recorder.
struct RecordBench
{
    RecordBench()
        : recorder({folder.filePath(u"recorder"_s), 64 << 20})
    {
        bench.workbench.setRecorder(&recorder, u"profile-1"_s, u"https://one.example"_s);
    }

    HistoryScope scope() { return bench.workbench.recordings()->scope(AppId(u"app-1"_s)); }
    void record(const ProcessId &process, const QStringList &lines)
    {
        recorder.choose(scope(), Choice::On);
        recorder.record(scope(), process, lines);
        QTRY_VERIFY(recorder.recorded(scope(), process));
    }
    void gone(const char *path) { bench.server.on(path, HttpScript::json(R"({"message":"gone"})", 410)); }
    void press(QWidget &in, const char *button)
    {
        auto *found = in.findChild<QPushButton *>(QLatin1String(button));
        QVERIFY(found && found->isEnabled());
        found->click();
    }
    QString count() { return bench.text("logs.count"); }
    RecorderDialog &dialog() { return *bench.dock->window()->findChild<RecorderDialog *>(); }

    QTemporaryDir folder;
    LogRecorder recorder;
    LogBench bench; // goes before the recorder
};

} // namespace

/// The flight recorder in the dock of logs.
class TestLogRecording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsSwitchedOnAndOffThere()
    {
        RecordBench it;
        DockBench::show(*it.bench.dock);
        auto *button = it.bench.dock->findChild<QToolButton *>(u"logs.recordButton"_s);
        QVERIFY(button->toolTip().contains(u"not recorded"_s));
        it.bench.action("logs.record").trigger();
        QVERIFY(it.recorder.isChosen(it.scope()));
        QVERIFY(button->toolTip().contains(u"at most 64"_s));
        it.bench.action("logs.record").trigger();
        QVERIFY(!it.recorder.isChosen(it.scope()));
    }

    void aLogThatTheServerLetGoIsShownFromTheRecorder()
    {
        RecordBench it;
        it.record(first, {u"one"_s, u"two"_s});
        it.gone(LogBench::path);
        it.bench.select("p-1");
        DockBench::show(*it.bench.dock);
        QTRY_COMPARE(it.bench.overlay().face(), Face::Empty);
        QTRY_VERIFY(textOf(it.bench.overlay(), "faceSentence").contains(u"not kept any more"_s));
        it.press(it.bench.overlay(), "faceAction");
        QTRY_COMPARE(it.count(), u"2 lines"_s);
        QCOMPARE(it.bench.text("logs.state"), u"Recorded"_s);
        QCOMPARE(it.bench.lastLine(), u"two"_s);
    }

    void whatWasNotRecordedIsNotOffered()
    {
        RecordBench it;
        it.record(second, {u"one"_s});
        it.gone(LogBench::path);
        it.bench.select("p-1");
        DockBench::show(*it.bench.dock);
        QTRY_VERIFY(textOf(it.bench.overlay(), "faceSentence").contains(u"not kept any more"_s));
        QVERIFY(it.bench.overlay().findChild<QPushButton *>(u"faceAction"_s)->isHidden());
    }

    void whileOthersAreFollowedOneIsRecalledInTheList()
    {
        RecordBench it;
        it.record(second, {u"old"_s});
        it.gone(LogBench::otherPath);
        it.bench.server.on(LogBench::path, HttpScript::stream());
        DockBench::show(*it.bench.dock);
        Q_EMIT it.bench.workbench.logsWanted(LogSubject::of({first, second}));
        QTRY_COMPARE(it.bench.text("logs.state"), u"1 following · 1 failed"_s);
        auto *list = it.bench.dock->findChild<QListView *>(u"logs.sources"_s);
        list->setCurrentIndex(list->model()->index(0, 0));
        QVERIFY(!it.bench.action("logs.source.recall").isEnabled());
        list->setCurrentIndex(list->model()->index(1, 0));
        it.bench.action("logs.source.recall").trigger();
        QTRY_COMPARE(it.count(), u"1 lines"_s);
        QCOMPARE(it.bench.text("logs.state"), u"1 following · 1 recorded"_s);
    }

    void allThatWasRecordedIsFiltered()
    {
        RecordBench it;
        it.record(first, {u"a match"_s, u"another"_s});
        it.record(second, {u"no match"_s});
        DockBench::show(*it.bench.dock);
        QTRY_VERIFY(it.bench.action("logs.showRecorded").isEnabled());
        it.bench.action("logs.showRecorded").trigger();
        QTRY_COMPARE(it.count(), u"3 lines"_s);
        QCOMPARE(it.bench.text("logs.state"), u"2 recorded"_s);
        it.bench.dock->findChild<QLineEdit *>(u"logs.filter.text"_s)->setText(u"match"_s);
        QTRY_COMPARE(it.count(), u"2 of 3 lines"_s);
    }

    void theDialogBoundsShowsAndDeletes()
    {
        RecordBench it;
        it.record(first, {u"one"_s});
        it.record(second, {u"two"_s});
        DockBench::show(*it.bench.dock);
        it.bench.action("logs.openRecorder").trigger();
        auto *pane = it.dialog().findChild<TablePane *>();
        QTRY_COMPARE(pane->rows().rowCount(), 2);
        it.dialog().findChild<QSpinBox *>(u"recorder.most"_s)->setValue(128);
        QCOMPARE(it.recorder.place().mostBytes, 128 << 20);
        QVERIFY(textOf(it.dialog(), "recorder.size").contains(u"at most 128"_s));
        it.dialog().findChild<QCheckBox *>(u"recorder.on"_s)->click();
        QVERIFY(!it.recorder.isChosen(it.scope()));
        pane->select(u"p-2"_s);
        it.press(it.dialog(), "recorder.show");
        QTRY_COMPARE(it.count(), u"1 lines"_s);
        QCOMPARE(it.bench.lastLine(), u"two"_s);
    }

    void whatIsDeletedIsGone()
    {
        RecordBench it;
        it.record(first, {u"one"_s});
        DockBench::show(*it.bench.dock);
        it.bench.action("logs.openRecorder").trigger();
        it.press(it.dialog(), "recorder.forget");
        QDialog *question = it.dialog().findChild<QDialog *>();
        QVERIFY(question);
        question->accept();
        QTRY_VERIFY(!it.recorder.recorded(it.scope(), first));
        QTRY_VERIFY(!it.dialog().findChild<QPushButton *>(u"recorder.forget"_s)->isEnabled());
    }

    void itsEndWhileItReadsIsClean()
    {
        RecordBench it;
        it.record(first, {u"one"_s});
        DockBench::show(*it.bench.dock);
        QTRY_VERIFY(it.bench.action("logs.showRecorded").isEnabled());
        it.bench.action("logs.showRecorded").trigger();
        it.bench.workbench.setRecorder(nullptr);
        QVERIFY(!it.bench.action("logs.record").isEnabled());
    }
};

QTEST_MAIN(TestLogRecording)
#include "tst_logrecording.moc"
