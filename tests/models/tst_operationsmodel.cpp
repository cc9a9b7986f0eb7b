// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/operationsmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace hathora;
using namespace Qt::StringLiterals;

class TestOperationsModel : public QObject
{
    Q_OBJECT

private:
    static QModelIndex find(const OperationsModel &model, const QString &id)
    {
        const QModelIndexList found =
            model.match(model.index(0, 0), KeyRole, id, 1,
                        Qt::MatchExactly | Qt::MatchRecursive | Qt::MatchCaseSensitive);
        return found.value(0);
    }

    OperationsModel m_model;

private Q_SLOTS:
    void initTestCase()
    {
        new QAbstractItemModelTester(&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest, this);
        const auto contract = Contract::fromFile(u":/contract/hathora-openapi.json"_s);
        QVERIFY(contract);
        m_model.setContract(contract);
    }

    void everyOperationStandsUnderItsTag()
    {
        int operations = 0;
        for (int tag = 0; tag < m_model.rowCount(); ++tag)
            operations += m_model.rowCount(m_model.index(tag, 0));
        QCOMPARE(operations, 136);
        QCOMPARE(find(m_model, u"GetApp"_s).parent().data().toString(), u"AppsV2"_s);
    }

    void anOutdatedOperationNamesItsSuccessor()
    {
        const QModelIndex old = find(m_model, u"GetBuildsDeprecated"_s);
        QVERIFY(old.data(OutdatedRole).toBool());
        QCOMPARE(old.data(SuccessorRole).toString(), u"GetBuilds"_s);
        QVERIFY(!find(m_model, u"GetBuilds"_s).data(OutdatedRole).toBool());
    }

    void idPathAndWordsCanBeSearched()
    {
        const QString words = find(m_model, u"RunBuild"_s).data(SearchRole).toString();
        QVERIFY(words.contains("RunBuild"_L1));
        QVERIFY(words.contains("/builds/v3/builds/{buildId}/run"_L1));
        QVERIFY(words.contains("Build the image"_L1));
    }

    void whatAnOlderServerDoesNotHaveIsMarked()
    {
        QVERIFY(find(m_model, u"GetFleets"_s).data(OperationsModel::ServedRole).toBool());
        m_model.setGeneration(Generation::V2_10);
        QVERIFY(!find(m_model, u"GetFleets"_s).data(OperationsModel::ServedRole).toBool());
        QVERIFY(find(m_model, u"GetLogsForApp"_s).data(OperationsModel::ServedRole).toBool());
        m_model.setGeneration(Generation::Newest);
        QVERIFY(!find(m_model, u"GetLogsForApp"_s).data(OperationsModel::ServedRole).toBool());
    }
};

QTEST_GUILESS_MAIN(TestOperationsModel)
#include "tst_operationsmodel.moc"
