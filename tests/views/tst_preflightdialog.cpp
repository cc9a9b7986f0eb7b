// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/archive/tree.h"
#include "tests/support/gzip.h"
#include "views/messagestrip.h"
#include "views/plainlabel.h"
#include "views/ship/preflightdialog.h"
#include "views/ship/shiptext.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace hathora;
using namespace hathora::testing;

namespace {

/// The dialog on a drop, once it has looked.
struct Shown
{
    explicit Shown(const QByteArray &path)
        : dialog(new PreflightDialog(Drop::of({path}), nullptr))
        , requested(dialog, &PreflightDialog::shipRequested)
    {
        dialog->show();
        if (!QTest::qWaitFor([this] { return again().isEnabled(); }, 20'000))
            qFatal("it does not come to an end of looking");
    }
    ~Shown() { delete dialog; }
    Q_DISABLE_COPY(Shown)

    QPushButton &upload() const
    {
        return *dialog->findChild<QPushButton *>(QStringLiteral("preflight.upload"));
    }
    QPushButton &again() const
    {
        return *dialog->findChild<QPushButton *>(QStringLiteral("preflight.again"));
    }
    MessageStrip &obstacle() const
    {
        return *dialog->findChild<MessageStrip *>(QStringLiteral("preflight.obstacle"));
    }
    QTreeWidget &offers() const
    {
        return *dialog->findChild<QTreeWidget *>(QStringLiteral("preflight.offers"));
    }
    QString totals() const
    {
        return dialog->findChild<PlainLabel *>(QStringLiteral("preflight.totals"))->fullText();
    }
    void type(const char *field, const QString &text) const
    {
        dialog->findChild<QLineEdit *>(QLatin1String(field))->setText(text);
    }

    QStringList rows() const
    {
        const QAbstractItemModel &model =
            *dialog->findChild<QTableView *>(QStringLiteral("preflight.files"))->model();
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row)
            rows.append(model.index(row, 0).data().toString() + QStringLiteral(": ") +
                        model.index(row, 2).data().toString());
        return rows;
    }

    QPointer<PreflightDialog> dialog;
    QSignalSpy requested;
};

} // namespace

class TestPreflightDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatGoesInAndWhatDoesNotIsShownWithTheRule()
    {
        Tree tree;
        tree.file("Dockerfile").file(".dockerignore", "\nlogs/\n").file("logs/a").file("logs/b");

        const Shown shown(tree.path());

        QCOMPARE(
            shown.rows(),
            (QStringList{QStringLiteral("logs (2 files): left out by line 2 of .dockerignore: logs/"),
                         QStringLiteral(".dockerignore: goes in"), QStringLiteral("Dockerfile: goes in")}));
        QVERIFY(shown.totals().startsWith(QStringLiteral("2 files go in")));
        QVERIFY(shown.upload().isEnabled());
    }

    void withoutADockerfileNothingCanBeSentUntilThereIsOne()
    {
        Tree tree;
        tree.file("server/Dockerfile");
        const Shown shown(tree.path());
        QVERIFY(!shown.upload().isEnabled());
        QVERIFY(shown.obstacle().isVisible());
        QVERIFY(shown.obstacle().detail().contains(QStringLiteral("server/Dockerfile")));

        tree.file("Dockerfile");
        shown.again().click();

        QTRY_VERIFY(shown.upload().isEnabled());
        QVERIFY(!shown.obstacle().isVisible());
    }

    void aSecretStaysBehindUnlessItsTickGoes()
    {
        Tree tree;
        tree.file("Dockerfile").file(".env", "PASSWORD=fake");
        const Shown shown(tree.path());
        QTreeWidgetItem *secret = shown.offers().topLevelItem(0)->child(0);
        QCOMPARE(secret->checkState(0), Qt::Checked);
        QVERIFY(shown.rows().contains(QStringLiteral(".env: left out by your choice")));

        secret->setCheckState(0, Qt::Unchecked);

        QVERIFY(shown.rows().contains(QStringLiteral(".env: goes in")));
        shown.upload().click();
        const auto order = shown.requested.first().first().value<ShipOrder>();
        QVERIFY(std::get<PackToShip>(order.what).choices.leaveOut.isEmpty());
    }

    void aNameThatIsNotUtf8IsInTheWayUntilItIsTicked()
    {
        Tree tree;
        tree.file("Dockerfile").file("caf\xE9");
        const Shown shown(tree.path());
        QVERIFY(!shown.upload().isEnabled());
        QCOMPARE(shown.offers().topLevelItem(0)->child(0)->text(0), QStringLiteral("caf\\xE9"));

        shown.offers().topLevelItem(0)->setCheckState(0, Qt::Checked);

        QVERIFY(shown.upload().isEnabled());
    }

    void tagAndIdGoAlong()
    {
        Tree tree;
        tree.file("Dockerfile");
        const Shown shown(tree.path());
        shown.type("preflight.tag", QStringLiteral(" v7 "));
        shown.type("preflight.id", QStringLiteral("../x"));
        QVERIFY(!shown.upload().isEnabled());
        shown.type("preflight.id", QStringLiteral("arena-7"));

        shown.upload().click();

        const auto order = shown.requested.first().first().value<ShipOrder>();
        QCOMPARE(order.tag, QStringLiteral("v7"));
        QCOMPARE(order.id, BuildId(QStringLiteral("arena-7")));
    }

    void aFlawedArchiveIsSaidAndNotSent()
    {
        Tree tree;
        tree.file("a.tgz", "PK\x03\x04");

        const Shown shown(tree.at("a.tgz"));

        QVERIFY(!shown.upload().isEnabled());
        QCOMPARE(shown.obstacle().text(), QStringLiteral("This is a zip, whatever its name says."));
    }

    void everyObstacleAndFlawHasASentence()
    {
        PackList list;
        list.badRules.append(IgnoreRule{3, "[", IgnoreRule::Effect::LeaveOut, "["});
        for (int i = 0; i <= int(PackList::Obstacle::TakenName); ++i)
            QVERIFY(!shiptext::obstacle(PackList::Obstacle(i), list).sentence.isEmpty());
        for (int i = 1; i <= int(ArchiveFacts::Flaw::NoDockerfile); ++i) {
            ArchiveFacts facts;
            facts.flaw = ArchiveFacts::Flaw(i);
            QVERIFY(!shiptext::flaw(facts).sentence.isEmpty());
        }
    }

    void everyFieldHasANameForThoseWhoDoNotSeeIt()
    {
        Tree tree;
        tree.file("Dockerfile").file(".env");
        const Shown shown(tree.path());

        for (const char *name : {"preflight.tag", "preflight.id", "preflight.files", "preflight.offers"})
            QVERIFY2(!shown.dialog->findChild<QWidget *>(QLatin1String(name))->accessibleName().isEmpty(),
                     name);
    }
};

QTEST_MAIN(TestPreflightDialog)
#include "tst_preflightdialog.moc"
