// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/uploads/uploads.h"
#include "tests/app/localhathora.h"
#include "tests/flows/person.h"

#include <QFile>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

constexpr int aWhile = 20'000;

/// An upload outlives the program.
class TestUploadFlow : public QObject
{
    Q_OBJECT

private:
    /// Begins one whose first part nobody answers.
    static int shipSomething(Person &person, LocalHathora &hathora)
    {
        QFile file(person.folder() + u"/server.tgz"_s);
        if (file.open(QIODevice::WriteOnly))
            file.write(QByteArray(100'000, 'x'));
        file.close();
        hathora.server().storage().faults().arm(
            sandbox::Fault::on("UploadPart", sandbox::Fault::Kind::Silent));
        ShipOrder order;
        const ArchiveStamp stamp = ArchiveStamp::of(file.fileName()).value_or(ArchiveStamp());
        ArchiveFacts facts;
        facts.bytes = stamp.size;
        facts.modified = stamp.modified;
        order.what = ArchiveToShip{QFile::encodeName(file.fileName()), facts};
        order.name = u"server.tgz"_s;
        return person.workbench().uploads().ship(order, person.workbench().org()->org);
    }

private Q_SLOTS:
    void theWindowAsksBeforeItClosesAndTheNextStartOffersToResume()
    {
        LocalHathora hathora("right");
        Person person;
        person.start();
        QVERIFY(person.signIn(hathora.url(), u"right"_s));
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn() && person.workbench().org(), aWhile);
        Uploads &uploads = person.workbench().uploads();
        QTRY_COMPARE_WITH_TIMEOUT(uploads.keeping(), Uploads::Keeping::OnDisk, aWhile);
        const int number = shipSomething(person, hathora);
        QTRY_COMPARE_WITH_TIMEOUT(uploads.find(number)->phase, UploadPhase::Uploading, aWhile);

        person.window().close();
        QVERIFY(person.window().isVisible());
        QTRY_VERIFY(person.seen("confirmVerb"));
        QVERIFY(person.click("confirmCancel"));
        person.window().close();
        QTRY_VERIFY(person.seen("confirmVerb"));
        QVERIFY(person.click("confirmVerb"));
        QTRY_VERIFY(!person.window().isVisible());
        person.quit();

        person.start();
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn(), aWhile);
        QTRY_VERIFY_WITH_TIMEOUT(person.seen("uploadsFound"), aWhile);
        QVERIFY(person.click("uploadsFound/messageAction"));
        QTRY_VERIFY_WITH_TIMEOUT(person.rows("uploads.table") == 1, aWhile);
        const Uploads::Model &model = person.workbench().uploads().model();
        QTRY_VERIFY_WITH_TIMEOUT(model.at(0).phase == UploadPhase::Building || model.at(0).isOver(), aWhile);
        QVERIFY(!person.seen("uploadsFound"));
    }

    void aWindowWithoutUploadsJustCloses()
    {
        LocalHathora hathora("right");
        Person person;
        person.start();
        QVERIFY(person.signIn(hathora.url(), u"right"_s));
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn(), aWhile);
        person.window().close();
        QVERIFY(!person.window().isVisible());
    }
};

QTEST_MAIN(TestUploadFlow)
#include "tst_uploadflow.moc"
