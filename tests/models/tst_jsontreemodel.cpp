// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/json/jsonsearch.h"
#include "models/json/jsontreemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace hathora;

namespace {

const QByteArray sample = R"({"name":"arena","env":[{"name":"KEY","value":"fake-secret-1"}],"rooms":12})";

/// Every string under the key "value" is one.
QList<int> valuesOf(const JsonOutline &outline)
{
    QList<int> secrets;
    for (int value = 0; value < outline.count(); ++value) {
        if (outline.key(value) == QLatin1String("value"))
            secrets.append(value);
    }
    return secrets;
}

constexpr int secretValue = 5;

struct Tree
{
    explicit Tree(const QByteArray &json = sample)
    {
        QSignalSpy finished(&model, &JsonTreeModel::finished);
        model.read(json);
        QVERIFY(finished.wait());
    }
    QString text(int value) const { return model.indexOf(value).data().toString(); }
    QString name(int value) const { return model.indexOf(value).data(JsonTreeModel::NameRole).toString(); }

    JsonTreeModel model{&valuesOf};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class TestJsonTreeModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueHasARowInItsParent()
    {
        const Tree tree;
        QCOMPARE(tree.model.rowCount(), 1);
        const QModelIndex root = tree.model.index(0, 0);
        QCOMPARE(tree.model.rowCount(root), 3);
        QCOMPARE(tree.name(1), QStringLiteral("name"));
        QCOMPARE(tree.text(1), QStringLiteral("arena"));
        QCOMPARE(tree.name(3), QStringLiteral("0")); // its place in the list
        QCOMPARE(tree.model.indexOf(3).parent(), tree.model.indexOf(2));
        QVERIFY(root.data(JsonTreeModel::NameRole).toString().isNull());
    }

    void aSecretIsMaskedUntilItIsRevealed()
    {
        Tree tree;
        const QModelIndex secret = tree.model.indexOf(secretValue);
        QVERIFY(secret.data(JsonTreeModel::SecretRole).toBool());
        QVERIFY(!tree.text(secretValue).contains(QStringLiteral("fake-secret-1")));
        tree.model.setRevealed(secret, true);
        QCOMPARE(tree.text(secretValue), QStringLiteral("fake-secret-1"));
        tree.model.setRevealed(secret, false);
        QVERIFY(!tree.text(secretValue).contains(QStringLiteral("fake-secret-1")));
    }

    void copyingAPartLeavesItsSecretsOut()
    {
        Tree tree;
        QVERIFY(!tree.model.clearText(tree.model.indexOf(2)).contains(QStringLiteral("fake-secret-1")));
        QVERIFY(!tree.model.indented().contains(QStringLiteral("fake-secret-1")));
        QCOMPARE(tree.model.clearText(tree.model.indexOf(secretValue)), QStringLiteral("fake-secret-1"));
        QCOMPARE(tree.model.pathOf(tree.model.indexOf(secretValue)), QStringLiteral("$.env[0].value"));
    }

    void whatIsNoJsonLeavesItEmpty()
    {
        const Tree tree("tick 1");
        QVERIFY(tree.model.outline().isEmpty());
        QCOMPARE(tree.model.rowCount(), 0);
    }

    void theLastTextThatWasGivenIsShown()
    {
        Tree tree;
        QSignalSpy finished(&tree.model, &JsonTreeModel::finished);
        tree.model.read("[1]");
        tree.model.read("[1,2]");
        QVERIFY(finished.wait());
        QTRY_COMPARE(tree.model.rowCount(tree.model.index(0, 0)), 2);
        tree.model.read("[1,2,3]");
        tree.model.clear();
        QVERIFY(!finished.wait(200));
        QCOMPARE(tree.model.rowCount(), 0);
    }

    void searchingFindsKeysAndTextsInReadingOrder()
    {
        const Tree tree;
        JsonSearch search;
        QSignalSpy finished(&search, &JsonSearch::finished);
        search.start(tree.model.outline(), tree.model.secrets(), QStringLiteral("NAME"));
        QVERIFY(finished.wait());
        QCOMPARE(search.found(), (QList<int>{1, 4}));
        search.start(tree.model.outline(), tree.model.secrets(), QStringLiteral("12"));
        QVERIFY(finished.wait());
        QCOMPARE(search.found(), QList<int>{6});
    }

    void searchingFindsNothingInSecrets()
    {
        const Tree tree;
        JsonSearch search;
        QSignalSpy finished(&search, &JsonSearch::finished);
        search.start(tree.model.outline(), tree.model.secrets(), QStringLiteral("fake-secret"));
        QVERIFY(finished.wait());
        QVERIFY(search.found().isEmpty());
    }

    void aSearchThatIsStoppedSaysNothing()
    {
        const Tree tree;
        JsonSearch search;
        QSignalSpy finished(&search, &JsonSearch::finished);
        search.start(tree.model.outline(), {}, QStringLiteral("name"));
        search.stop();
        QVERIFY(!finished.wait(200));
    }
};

QTEST_GUILESS_MAIN(TestJsonTreeModel)
#include "tst_jsontreemodel.moc"
