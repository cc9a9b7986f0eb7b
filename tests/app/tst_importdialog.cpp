// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/profiles/importdialog.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace hathora;
using namespace Qt::StringLiterals;

namespace {

ProfileImport::Entry usable(const QString &name, const QString &server, const QString &wanted)
{
    ProfileImport::Entry entry;
    entry.profile = {name + u"-id"_s, name, QUrl(server), {}, {}};
    entry.name = wanted;
    entry.isUsable = true;
    return entry;
}

/// Renamed, in the clear, with a file of authorities that is not here, and rubbish.
ProfileImport mixed()
{
    ProfileImport import;
    import.entries = {usable(u"studio 2"_s, u"https://a.test"_s, u"studio"_s),
                      usable(u"open"_s, u"http://b.test"_s, u"open"_s),
                      usable(u"own"_s, u"https://c.test"_s, u"own"_s),
                      {}};
    import.entries[2].profile.caFile = u"/nowhere/ca.pem"_s;
    import.entries[2].isCaFileMissing = true;
    import.entries[3].name = u"bad"_s;
    import.entries[3].address = ServerAddress::Problem::UserInfo;
    return import;
}

QTreeWidgetItem *row(const QDialog &dialog, int row)
{
    return dialog.findChild<QTreeWidget *>()->topLevelItem(row);
}

} // namespace

class TestImportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsToBeKnownOfEachIsSaid()
    {
        const ImportDialog dialog(mixed(), nullptr);
        QCOMPARE(row(dialog, 0)->text(0), u"studio 2"_s);
        QVERIFY(row(dialog, 0)->text(2).contains(u"studio already"_s));
        QVERIFY(row(dialog, 1)->text(2).contains(u"Not encrypted"_s));
        QVERIFY(row(dialog, 2)->text(2).contains(u"/nowhere/ca.pem"_s));
        QVERIFY(row(dialog, 3)->text(2).contains(u"password"_s));
    }

    void whatIsRubbishCannotBeTicked()
    {
        const ImportDialog dialog(mixed(), nullptr);
        QVERIFY(!(row(dialog, 3)->flags() & Qt::ItemIsUserCheckable));
        QCOMPARE(dialog.findChild<QPushButton *>(u"importProfiles.add"_s)->text(), u"Add 3 profile(s)"_s);
    }

    void theTickedOnesAreAdded()
    {
        ImportDialog dialog(mixed(), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy confirmed(&dialog, &ImportDialog::importConfirmed);
        row(dialog, 1)->setCheckState(0, Qt::Unchecked);
        dialog.findChild<QPushButton *>(u"importProfiles.add"_s)->click();
        const auto added = confirmed.constFirst().constFirst().value<QList<Profile>>();
        QCOMPARE(added.size(), 2);
        QCOMPARE(added.at(0).name, u"studio 2"_s);
        QCOMPARE(added.at(1).name, u"own"_s);
    }

    void withNothingTickedNothingCanBeAdded()
    {
        const ImportDialog dialog(mixed(), nullptr);
        for (int i = 0; i < 3; ++i)
            row(dialog, i)->setCheckState(0, Qt::Unchecked);
        QVERIFY(!dialog.findChild<QPushButton *>(u"importProfiles.add"_s)->isEnabled());
    }
};

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
