// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/dockbench.h"
#include "views/dialogs/exportdialog.h"
#include "views/messagestrip.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace hathora;
using namespace hathora::testing;

namespace {

struct Bench : DockBench
{
    Bench()
    {
        choose();
        dialog = new ExportDialog(workbench, nullptr);
        dialog->show();
    }
    ~Bench() { delete dialog.data(); }

    QString zip() const { return folder.filePath(QStringLiteral("all.zip")); }
    MessageStrip *message() const
    {
        return dialog->findChild<MessageStrip *>(QStringLiteral("export.message"));
    }
    QPushButton *button() const { return dialog->findChild<QPushButton *>(QStringLiteral("export.start")); }

    QTemporaryDir folder;
    QPointer<ExportDialog> dialog;
};

} // namespace

class ExportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOrganizationIsWritten()
    {
        Bench bench;
        bench.dialog->exportTo(bench.zip());
        QVERIFY(!bench.button()->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(bench.message()->isVisible(), 20'000);
        QVERIFY(QFileInfo(bench.zip()).size() > 1000);
        QVERIFY(bench.message()->text().contains(QStringLiteral("all.zip")));
        QVERIFY(bench.button()->isEnabled());
    }

    void whatIsMissingIsSaid()
    {
        Bench bench;
        bench.session.fail("GetOrgMembers", sandbox::Fault::Kind::Status, 1, 403);
        bench.dialog->exportTo(bench.zip());
        QTRY_VERIFY_WITH_TIMEOUT(bench.message()->isVisible(), 20'000);
        QVERIFY(bench.message()->text().contains(QStringLiteral("not everything")));
        QVERIFY(QFileInfo::exists(bench.zip()));
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        Bench bench;
        bench.dialog->exportTo(QStringLiteral("/proc/all.zip"));
        QTRY_VERIFY_WITH_TIMEOUT(bench.message()->isVisible(), 20'000);
        QVERIFY(bench.message()->text().contains(QStringLiteral("could not be written")));
    }

    void valuesAreLeftOutUnlessTheyAreAskedFor()
    {
        Bench bench;
        QVERIFY(!bench.dialog->findChild<QCheckBox *>(QStringLiteral("export.values"))->isChecked());
    }

    void anotherOrganizationEndsIt()
    {
        Bench bench;
        bench.dialog->exportTo(bench.zip());
        bench.workbench.selection().setOrg({});
        QTRY_VERIFY(!bench.dialog);
        QVERIFY(!QFileInfo::exists(bench.zip()));
    }
};

QTEST_MAIN(ExportDialogTest)
#include "tst_exportdialog.moc"
