// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/auditline.h"
#include "models/people/neededscope.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace hathora;
using namespace Qt::StringLiterals;

/// What a change needs is what the contract says of its operation.
class TestNeededScope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(CONTRACT));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject paths = QJsonDocument::fromJson(file.readAll())["paths"_L1].toObject();
        for (const QJsonValue &path : paths) {
            for (const QJsonValue &operation : path.toObject()) {
                const QJsonValue told = operation["x-scopes"_L1];
                const QJsonValue scopes = told.isArray() ? told : operation["x-scopes-inferred"_L1];
                // Of what is deprecated it tells none.
                if (!operation["deprecated"_L1].toBool())
                    m_scopes.insert(operation["operationId"_L1].toString(), scopes.toArray());
            }
        }
    }

    void eachKindOfChangeNeedsWhatItsOperationDoes_data()
    {
        QTest::addColumn<Change::Kind>("kind");
        for (int number = 0; number <= int(Change::lastKind); ++number) {
            const auto kind = Change::Kind(number);
            if (kind != Change::Kind::SuspendRoom) // there is but a deprecated operation for it
                QTest::addRow("%d %s", number, operationOf(kind).data()) << kind;
        }
    }

    void eachKindOfChangeNeedsWhatItsOperationDoes()
    {
        QFETCH(const Change::Kind, kind);
        const QString operation = operationOf(kind);
        QVERIFY2(m_scopes.contains(operation), qPrintable(operation));
        const std::optional<Scope> scope = neededScope(kind);
        QCOMPARE(scope ? QJsonArray{scope->text()} : QJsonArray(), m_scopes.value(operation));
    }

private:
    QHash<QString, QJsonArray> m_scopes; ///< by operation; empty where the contract tells none
};

QTEST_APPLESS_MAIN(TestNeededScope)
#include "tst_neededscope.moc"
