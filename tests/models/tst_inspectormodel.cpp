// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inspectormodel.h"
#include "tests/models/support/records.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;

class TestInspectorModel : public QObject
{
    Q_OBJECT

private:
    /// The value cell of a field by its group's path and its key.
    static QModelIndex value(const InspectorModel &model, const char *path, const char *key)
    {
        for (int group = 0; group < model.rowCount(); ++group) {
            const QModelIndex parent = model.index(group, 0);
            if (parent.data().toString() != QLatin1String(path))
                continue;
            for (int row = 0; row < model.rowCount(parent); ++row) {
                if (model.index(row, 0, parent).data().toString() == QLatin1String(key))
                    return model.index(row, 1, parent);
            }
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void everyFieldOfARecordIsThere()
    {
        InspectorModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(QStringLiteral("dep-1"), deployment(1));
        QCOMPARE(value(model, "", "deploymentId").data().toString(), QStringLiteral("dep-1"));
        QCOMPARE(value(model, "", "requestedCPU").data().toString(), QStringLiteral("0,5"));
        QCOMPARE(value(model, "", "idleTimeoutEnabled").data().toString(), QStringLiteral("no"));
        QCOMPARE(value(model, "", "fleetId").data().toString(), format::unknown());
        QCOMPARE(value(model, "defaultContainerPort", "port").data().toString(), QStringLiteral("7777"));
        QCOMPARE(value(model, "env[0]", "name").data().toString(), QStringLiteral("SECRET"));
    }

    void secretsAreMaskedUntilRevealed()
    {
        InspectorModel model;
        model.show(QStringLiteral("dep-1"), deployment(1));
        const QModelIndex secret = value(model, "env[0]", "value");
        QVERIFY(secret.data(InspectorModel::SecretRole).toBool());
        QVERIFY(!secret.data().toString().contains(QStringLiteral("hunter2")));
        QVERIFY(!secret.data(SearchRole).toString().contains(QStringLiteral("hunter2")));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setRevealed(secret, true);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(secret.data().toString(), QStringLiteral("hunter2"));
        model.setRevealed(secret, false);
        QVERIFY(!secret.data().toString().contains(QStringLiteral("hunter2")));
        QCOMPARE(model.clearText(secret), QStringLiteral("hunter2"));
    }

    void anotherRecordHasNothingRevealed()
    {
        InspectorModel model;
        model.show(QStringLiteral("dep-1"), deployment(1));
        model.setRevealed(value(model, "env[0]", "value"), true);
        model.show(QStringLiteral("dep-2"), deployment(2));
        QVERIFY(!value(model, "env[0]", "value").data().toString().contains(QStringLiteral("hunter2")));
    }

    void theSameRecordIsUpdatedInPlace()
    {
        InspectorModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Process shown = process(1);
        shown.exposedPort =
            ExposedPort{QStringLiteral("default"), QStringLiteral("a.example"), 1, KnownTransport::Udp};
        model.show(shown.id.text(), shown);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        shown.roomsAllocated = 5;
        model.show(shown.id.text(), shown);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(value(model, "", "roomsAllocated").data().toString(), QStringLiteral("5"));
    }

    void aRecordThatGrewIsShownWhole()
    {
        InspectorModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Deployment grown = deployment(1);
        model.show(QStringLiteral("dep-1"), grown);
        grown.env.append({QStringLiteral("MORE"), QStringLiteral("x")});
        model.show(QStringLiteral("dep-1"), grown);
        QCOMPARE(value(model, "env[1]", "name").data().toString(), QStringLiteral("MORE"));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestInspectorModel)
#include "tst_inspectormodel.moc"
