// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/looking.h"
#include "views/deploy/comparedialog.h"
#include "views/deploy/deployform.h"
#include "views/deploy/differenceview.h"
#include "views/deploy/enveditor.h"
#include "views/plainlabel.h"
#include "views/tableview.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

namespace {

DeploymentDraft sampleDraft()
{
    DeploymentDraft draft = DeploymentDraft::forBuild(BuildId(u"bld-1"_s));
    draft.tag = u"night"_s;
    draft.gpu = 2;
    draft.roomsPerProcess = 1200;
    draft.idleTimeoutEnabled = false;
    draft.transport = KnownTransport::Tls;
    draft.port = 7777;
    draft.extraPorts = {{u"admin"_s, 8443, KnownTransport::Tcp}};
    draft.fleet = FleetId(u"fleet-1"_s);
    draft.env = {{u"SECRET"_s, u"hunter2"_s}, {u"LINES"_s, u"one\ntwo"_s}};
    return draft;
}

template <typename Widget>
struct Exhibit
{
    explicit Exhibit(std::unique_ptr<Widget> made)
        : widget(std::move(made))
    {
        widget->resize(900, 600);
        widget->show();
        widget->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(widget.get()));
    }

    template <typename T>
    T *find(const char *name) const
    {
        return widget->template findChild<T *>(QLatin1String(name));
    }
    QString text(const char *name) const
    {
        auto *label = find<PlainLabel>(name);
        return label && !label->isHidden() ? label->fullText() : QString();
    }
    void trigger(const char *name) const { find<QAction>(name)->trigger(); }
    void type(const char *name, const QString &text) const
    {
        auto *edit = find<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    std::unique_ptr<Widget> widget;
};

struct Form : Exhibit<DeployForm>
{
    Form()
        : Exhibit(std::make_unique<DeployForm>())
    {
        widget->setFleets({{u"main"_s, u"fleet-1"_s}});
        widget->setDraft(sampleDraft());
    }
};

struct Editor : Exhibit<EnvEditor>
{
    Editor()
        : Exhibit(std::make_unique<EnvEditor>())
    {
        widget->model().setVariables(sampleDraft().env);
    }

    TableView *table() const { return find<TableView>("deploy.env.table"); }
    /// In an editor that the keyboard opens.
    void edit(int row, int column, const QString &text) const
    {
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(row, column));
        QTest::keyClick(table(), Qt::Key_F2);
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        if (!text.isNull()) {
            line->selectAll();
            QTest::keyClicks(line, text);
        }
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget(), table()); // what was typed is taken later
    }
    QString notice() const { return text("deploy.env.notice"); }
};

} // namespace

class TestDeployViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDraftComesBackAsItWasSet()
    {
        Form form;
        QCOMPARE(form.widget->draft(), sampleDraft());
    }

    void whatIsTypedIsInTheDraft()
    {
        Form form;
        const QSignalSpy edited(form.widget.get(), &DeployForm::edited);
        form.type("deploy.cpu", u"1.5"_s);
        form.type("deploy.rooms.editor", u"8"_s);
        form.type("deploy.mainPort", u"9000"_s);
        QTest::keyClick(form.find<QCheckBox>("deploy.idle"), Qt::Key_Space);
        const DeploymentDraft draft = form.widget->draft();
        QCOMPARE(draft.cpu, 1.5);
        QCOMPARE(draft.memory, 2048.0); // free entry moves nothing else
        QCOMPARE(draft.roomsPerProcess, 8);
        QCOMPARE(draft.port, 9000);
        QVERIFY(draft.idleTimeoutEnabled);
        QVERIFY(edited.count() >= 4);
    }

    void oneSliderMovesCpuAndMemoryTogether()
    {
        Form form;
        auto *slider = form.find<QSlider>("deploy.size");
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Right);
        QCOMPARE(form.widget->draft().cpu, 1.25);
        QCOMPARE(form.widget->draft().memory, 2560.0);
        form.type("deploy.memory", u"1000"_s);
        QVERIFY(form.text("deploy.size.hint").contains(u"2560"_s));
    }

    void whatIsNoNumberIsMissing()
    {
        Form form;
        form.type("deploy.cpu", u"much"_s);
        form.type("deploy.rooms.editor", u"1.5"_s);
        form.type("deploy.gpu.editor", u"x"_s);
        QCOMPARE(form.widget->draft().cpu, 0.0);
        QCOMPARE(form.widget->draft().roomsPerProcess, 0);
        form.widget->setProblems(check(form.widget->draft(), {}));
        QVERIFY(!form.text("deploy.size.problem").isEmpty());
        QVERIFY(!form.text("deploy.rooms.problem").isEmpty());
        QVERIFY(!form.text("deploy.gpu.problem").isEmpty());
    }

    void nobodyGetsAThirdPort()
    {
        Form form;
        auto *add = form.find<QPushButton>("deploy.addPort");
        QVERIFY(add->isEnabled());
        QTest::mouseClick(add, Qt::LeftButton);
        QVERIFY(!add->isEnabled());
        QVERIFY(!add->toolTip().isEmpty());
        QCOMPARE(form.widget->draft().extraPorts.size(), 2);
        QTest::mouseClick(form.find<QWidget>("deploy.port1.remove"), Qt::LeftButton);
        QTRY_COMPARE(form.widget->draft().extraPorts.size(), 1);
        QVERIFY(add->isEnabled());
    }

    void anOldServerIsNotOfferedWhatItDoesNotKnow()
    {
        Form form;
        form.widget->setGeneration(Generation::V2_10);
        for (const char *name : {"deploy.tag", "deploy.gpu", "deploy.fleet"})
            QVERIFY2(form.find<QWidget>(name)->isHidden(), name);
        form.widget->setGeneration(Generation::Newest);
        QVERIFY(form.find<QWidget>("deploy.fleet")->isVisible());
    }

    void everyControlHasAName()
    {
        Form form;
        QCOMPARE(unnamed(*form.widget), QString());
    }

    void hostileTextIsShownLiterally()
    {
        DeploymentDraft draft = sampleDraft();
        draft.build = BuildId(hostileText());
        draft.tag = hostileText();
        draft.env = {{hostileText(), hostileText()}};
        draft.extraPorts = {{hostileText(), 1, TransportType(hostileText())}};
        Form form;
        const Patience patience;
        form.widget->setDraft(draft);
        form.widget->setProblems(check(draft, {}));
        form.widget->grab();
        QVERIFY(patience.lasts());
        QCOMPARE(form.widget->draft().env, draft.env);
    }

    void aValueIsTypedUnseenWhileItsRowIsMasked()
    {
        Editor editor;
        editor.table()->setFocus();
        editor.table()->setCurrentIndex(editor.table()->model()->index(0, 1));
        QTest::keyClick(editor.table(), Qt::Key_F2);
        const auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        QCOMPARE(line->echoMode(), QLineEdit::Password);
    }

    void anEditorThatIsOpenedAndClosedChangesNothing()
    {
        Editor editor;
        editor.edit(1, 1, {});
        QCOMPARE(editor.widget->model().variables(), sampleDraft().env);
        editor.edit(0, 1, u"new value"_s);
        QCOMPARE(editor.widget->model().variables().first().value, u"new value"_s);
    }

    void keysRevealAndRemove()
    {
        Editor editor;
        editor.table()->selectRow(0);
        editor.trigger("deploy.env.reveal");
        QCOMPARE(editor.table()->model()->index(0, 1).data().toString(), u"hunter2"_s);
        editor.trigger("deploy.env.remove");
        QCOMPARE(editor.widget->model().rowCount(), 1);
    }

    void pastedLinesAreTakenInAndWhatIsWrongIsTold()
    {
        Editor editor;
        QGuiApplication::clipboard()->setText(u"export NEW='1'\nSECRET=hunter3\nno sense\n"_s);
        editor.trigger("deploy.env.paste");
        QCOMPARE(editor.widget->model().variables().size(), 3);
        const QString shown =
            editor.find<QWidget>("deploy.env.notice")->findChild<PlainLabel *>()->fullText();
        QVERIFY2(shown.contains(u"1 line"_s), qPrintable(shown));
        QVERIFY(!shown.contains(u"no sense"_s)); // it may hold a secret
    }

    void aFileIsWrittenAndReadAgain()
    {
        Editor editor;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"all.env"_s);
        editor.widget->writeFile(path);
        QTRY_VERIFY(QFile::exists(path));
        editor.widget->model().setVariables({});
        editor.widget->readFile(path);
        QCOMPARE(editor.widget->model().variables(), sampleDraft().env);
    }

    void aFileThatIsNoTextChangesNothing()
    {
        Editor editor;
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"bad.env"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("A=\xff\xfe\xc3\x28\n");
        file.close();
        editor.widget->readFile(file.fileName());
        editor.widget->readFile(folder.filePath(u"nowhere"_s));
        QCOMPARE(editor.widget->model().variables(), sampleDraft().env);
    }

    void whatIsCopiedOfADifferenceIsMasked()
    {
        Exhibit<DifferenceView> view(std::make_unique<DifferenceView>(u"it"_s));
        DeploymentDraft after = sampleDraft();
        after.env.first().value = u"hunter3"_s;
        after.cpu = 2;
        view.widget->show(differenceOf(sampleDraft(), after));
        QCOMPARE(view.text("it.summary"), u"2 field(s) differ."_s);
        view.trigger("it.copy");
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"CPU: 1 → 2"_s));
        QVERIFY(!QGuiApplication::clipboard()->text().contains(u"hunter"_s));
        view.find<TableView>("it.table")->selectAll();
        view.trigger("it.reveal");
        view.trigger("it.copy");
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"hunter2 → hunter3"_s));
    }

    void deploymentsAreComparedFromTheOlderToTheNewer()
    {
        Deployment older;
        older.id = DeploymentId(u"dep-1"_s);
        older.createdAt = QDateTime(QDate(2026, 1, 1), QTime(), Qt::UTC);
        older.cpu = 1;
        Deployment newer = older;
        newer.id = DeploymentId(u"dep-2"_s);
        newer.createdAt = older.createdAt.addDays(1);
        newer.cpu = 2;
        for (const auto &[one, other] : {std::pair(older, newer), std::pair(newer, older)}) {
            auto dialog = std::make_unique<CompareDialog>(one, other, nullptr);
            const auto *view = dialog->findChild<DifferenceView *>();
            QCOMPARE(const_cast<DifferenceView *>(view)->model().asText(), u"CPU: 1 → 2 (changed)"_s);
        }
    }
};

QTEST_MAIN(TestDeployViews)
#include "tst_deployviews.moc"
