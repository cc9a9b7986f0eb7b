// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/uploads/uploads.h"
#include "tests/archive/tree.h"
#include "tests/views/support/dockbench.h"
#include "views/dialogs/registrybuilddialog.h"
#include "views/docks/buildsdock.h"
#include "views/ship/buildintake.h"
#include "views/ship/preflightdialog.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMainWindow>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

namespace {

struct Bench : DockBench
{
    Bench()
        : intake(&window)
    {
        window.show();
    }

    QAction *action(const char *source) const
    {
        return intake.findChild<QAction *>(u"action.newBuild."_s + QLatin1String(source));
    }

    QMainWindow window;
    BuildIntake intake;
};

} // namespace

class TestBuildIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFolderChosenInTheDialogIsLookedIntoAndUploaded()
    {
        Tree tree;
        tree.file("Dockerfile");
        Bench bench;
        bench.choose();
        bench.intake.setWorkbench(&bench.workbench);
        QSignalSpy wanted(&bench.workbench, &Workbench::viewWanted);

        bench.action("folder")->trigger();
        auto *files = bench.window.findChild<QFileDialog *>(u"newBuildFiles"_s);
        QVERIFY(files);
        Q_EMIT files->urlsSelected({QUrl::fromLocalFile(QFile::decodeName(tree.path()))});
        auto *dialog = bench.window.findChild<PreflightDialog *>();
        QVERIFY(dialog);
        auto *upload = dialog->findChild<QPushButton *>(u"preflight.upload"_s);
        QTRY_VERIFY(upload->isEnabled());
        QTest::keyClick(upload, Qt::Key_Return);

        QCOMPARE(bench.workbench.uploads().model().rowCount(), 1);
        QCOMPARE(wanted.value(0).value(0).toString(), u"uploads"_s);
    }

    void whatIsOfNoUseIsSaid()
    {
        Tree tree;
        tree.file("server.zip");
        Bench bench;
        bench.choose();
        bench.intake.setWorkbench(&bench.workbench);
        bench.action("archive")->trigger();
        auto *files = bench.window.findChild<QFileDialog *>(u"newBuildFiles"_s);
        QVERIFY(files);

        Q_EMIT files->urlsSelected({QUrl::fromLocalFile(QFile::decodeName(tree.at("server.zip")))});

        const auto *refused = bench.window.findChild<QMessageBox *>(u"newBuildRefused"_s);
        QVERIFY(refused);
        QVERIFY(refused->text().contains(u"server.zip"_s));
        QVERIFY(!bench.window.findChild<PreflightDialog *>());
    }

    void anImageInARegistryIsOrdered()
    {
        Bench bench;
        bench.choose();
        bench.intake.setWorkbench(&bench.workbench);
        bench.action("registry")->trigger();
        auto *dialog = bench.window.findChild<RegistryBuildDialog *>();
        QVERIFY(dialog);
        auto *accept = dialog->findChild<QPushButton *>(u"registryBuildDialog.accept"_s);
        QVERIFY(!accept->isEnabled());
        dialog->findChild<QLineEdit *>(u"registryBuildDialog.image"_s)->setText(u"studio/server:1.4"_s);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"registryBuildDialog.auth"_s)->echoMode(),
                 QLineEdit::Password);

        accept->click();

        QCOMPARE(bench.workbench.uploads().model().rowCount(), 1);
        QVERIFY(bench.workbench.uploads().model().at(0).isFromRegistry);
    }

    void theBuildsAskForOneToo()
    {
        Bench bench;
        bench.choose();
        BuildsDock builds(bench.workbench);
        QSignalSpy wanted(&bench.workbench, &Workbench::newBuildWanted);

        builds.findChild<QAction *>(u"builds.newBuild.archive"_s)->trigger();

        QCOMPARE(wanted.value(0).value(0).value<Workbench::BuildSource>(), Workbench::BuildSource::Archive);
    }

    void withoutASessionThereIsNoNewBuild()
    {
        Bench bench;

        for (const QAction *action : bench.intake.actions())
            QVERIFY(!action->isEnabled());
    }

    void aSessionThatEndsTakesItsNewBuildsWithIt()
    {
        Bench bench;
        bench.choose();
        bench.intake.setWorkbench(&bench.workbench);
        QVERIFY(bench.intake.actions().first()->isEnabled());

        bench.intake.setWorkbench(nullptr);

        QVERIFY(!bench.intake.actions().first()->isEnabled());
    }
};

QTEST_MAIN(TestBuildIntake)
#include "tst_buildintake.moc"
