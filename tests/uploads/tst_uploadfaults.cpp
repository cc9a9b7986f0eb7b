// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/uploads/uploadbench.h"

#include <QTest>

using namespace hathora;
using namespace hathora::testing;

using Kind = sandbox::Fault::Kind;
using State = BuildUpload::State;

/// A line that is worse than any: of the parts three in ten are refused and one in twenty is reset.
class TestUploadFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofAHundredUploadsAHundredArrive_data()
    {
        QTest::addColumn<int>("ten"); // Qt gives one function five minutes, whatever the disk
        for (int ten = 1; ten <= 10; ++ten)
            QTest::addRow("the %d. ten", ten) << ten;
    }

    void ofAHundredUploadsAHundredArrive()
    {
        UploadBench bench(40);
        constexpr int withoutEnd = sandbox::Fault::withoutEnd;
        bench.arm("UploadPart", Kind::Status, withoutEnd, 500, 0.3);
        bench.arm("UploadPart", Kind::Cut, withoutEnd, 500, 0.025);
        bench.arm("UploadPart", Kind::Drop, withoutEnd, 500, 0.025);
        std::size_t tries = 0;
        for (int i = 0; i < 10; ++i) {
            const auto upload = bench.upload(bench.newTask());
            upload->start();
            QTRY_VERIFY_WITH_TIMEOUT(upload->state() == State::Done || upload->state() == State::Failed,
                                     60'000);
            QVERIFY2(!upload->error(), qPrintable(upload->error() ? upload->error()->message : QString()));
            QCOMPARE(bench.stored(), bench.content());
            tries += bench.tally().partTries;
        }
        QVERIFY(tries > 400); // some were cut off
    }
};

QTEST_GUILESS_MAIN(TestUploadFaults)
#include "tst_uploadfaults.moc"
