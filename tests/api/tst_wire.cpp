// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/operations.h"
#include "tests/api/wirecalls.h"
#include "tests/support/signedin.h"
#include "tests/support/waiting.h"

#include <QTest>

using namespace hathora;
using namespace hathora::testing;

Q_DECLARE_METATYPE(Which)

/// Every typed operation against the contract: what goes out on the wire, what a client that may only read
/// sends of it, and what becomes of an id that would lead elsewhere.
class TestWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_operations = WireOperation::all();
        m_calls = wireCalls();
        QVERIFY(!m_operations.isEmpty());
    }

    void everyCurrentOperationIsTyped()
    {
        QStringList untyped;
        for (const WireOperation &operation : std::as_const(m_operations)) {
            if (!operation.isDeprecated() && !isTyped(operation.id()))
                untyped.append(operation.id());
        }
        QCOMPARE(untyped, QStringList());
    }

    void everyTypedOperationIsTriedHere()
    {
        QStringList tried = m_calls.keys();
        QStringList typed;
        for (const Operation &operation : operations::all)
            typed.append(QString(operation.id));
        typed.sort();
        QCOMPARE(tried, typed);
    }

    void aRequestIsWhatTheContractSays_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<Which>("which");
        for (const QString &id : m_calls.keys()) {
            QTest::addRow("%s, all inputs", qPrintable(id)) << id << Which::AllInputs;
            QTest::addRow("%s, required inputs", qPrintable(id)) << id << Which::RequiredInputs;
        }
    }

    void aRequestIsWhatTheContractSays()
    {
        QFETCH(const QString, id);
        QFETCH(const Which, which);
        SignedIn it;
        const WireOperation operation = m_operations[id];
        (void)send(it, WireInputs(operation, which), id);
        QCOMPARE(it.server.count(), 1);
        QCOMPARE(operation.differences(it.server.received().first(), which).join(u"; "), QString());
    }

    void aReadOnlyClientOnlyReads_data() { everyCall(); }

    void aReadOnlyClientOnlyReads()
    {
        QFETCH(const QString, id);
        SignedIn it([](ClientOptions &options) { options.access = Access::ReadOnly; });
        const WireOperation operation = m_operations[id];
        const Error error = send(it, WireInputs(operation, Which::AllInputs), id);
        const bool isRead = operation.method() == "GET";
        QCOMPARE(it.server.count(), isRead ? 1 : 0);
        QCOMPARE(error.cause == Error::Cause::ReadOnly, !isRead);
        QCOMPARE(error.kind == Error::Kind::InvalidRequest, !isRead);
        QVERIFY(!error.outcomeUnknown);
    }

    void anIdThatLeadsElsewhereIsNamed_data() { everyCall(); }

    void anIdThatLeadsElsewhereIsNamed()
    {
        QFETCH(const QString, id);
        const WireOperation operation = m_operations[id];
        for (const WireParameter &parameter : operation.parameters()) {
            const bool isId = parameter.name.endsWith(u"Id") || parameter.place == u"path";
            for (const QString &bad : {QString(), u".."_qs, u"a/b"_qs, u"a%2Fb"_qs, u"a\r\nb"_qs}) {
                if (!isId)
                    continue;
                SignedIn it;
                WireInputs inputs(operation, Which::AllInputs);
                inputs.set(parameter.name, bad);
                const Error error = send(it, inputs, id);
                QCOMPARE(error.kind, Error::Kind::InvalidRequest);
                QCOMPARE(error.cause, Error::Cause::UnsafeId);
                QCOMPARE(error.message, parameter.name);
                QCOMPARE(it.server.count(), 0);
            }
        }
    }

private:
    static bool isTyped(const QString &id)
    {
        return std::any_of(operations::all.begin(), operations::all.end(),
                           [&](const Operation &operation) { return operation.id == id; });
    }

    void everyCall() const
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : m_calls.keys())
            QTest::newRow(qPrintable(id)) << id;
    }

    Error send(SignedIn &it, const WireInputs &inputs, const QString &id) const
    {
        if (!it.client->setToken(WireOperation::developerToken))
            return {};
        it.client->setGeneration(m_calls[id].generation);
        return m_calls[id].send(*it.api, inputs).value_or(surprise(u"it succeeded"_qs));
    }

    QMap<QString, WireOperation> m_operations;
    QMap<QString, WireCall> m_calls;
};

QTEST_GUILESS_MAIN(TestWire)
#include "tst_wire.moc"
