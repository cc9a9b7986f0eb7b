// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/console.h"
#include "models/selection.h"
#include "tests/models/support/consolewalk.h"
#include "tests/models/support/sandboxprogram.h"
#include "tests/models/support/uploads.h"
#include "tests/support/quick.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVersionNumber>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

namespace {

/// A member by the way to it. In a list a step is a number (-1 for the last), `!name` for the first element
/// without that member, or `name=text` for the first whose member (`a/b` for one inside) reads so.
QJsonValue at(const QJsonValue &from, const QString &way)
{
    QJsonValue value = from;
    const auto inside = [](QJsonValue found, const QString &path) {
        for (const QString &step : path.split(u'/'))
            found = found[step];
        return found;
    };
    for (const QString &step : way.split(u'.')) {
        if (!value.isArray()) {
            value = value[step];
            continue;
        }
        const QJsonArray list = value.toArray();
        value = QJsonValue::Undefined;
        bool isNumber = false;
        const qsizetype number = step.toInt(&isNumber);
        if (isNumber)
            value = list.at(number < 0 ? list.size() + number : number);
        for (const QJsonValue &element : list) {
            const QString wanted = step.section(u'=', 1);
            const QJsonValue found = inside(element, step.section(u'=', 0, 0).remove(u'!'));
            const bool fits =
                step.startsWith(u'!') ? found.isUndefined() : found.toVariant().toString() == wanted;
            if (!isNumber && fits) {
                value = element;
                break;
            }
        }
    }
    return value;
}

bool isNewerThanSeed(const QString &since)
{
    return QVersionNumber::fromString(since) > QVersionNumber(2, 10, 3);
}

/// Without what a server of the seed's generation does not know.
QJsonObject asInSeed(QJsonObject body, const Schema &schema)
{
    for (const Schema::Member &member : schema.members) {
        if (isNewerThanSeed(member.since))
            body.remove(member.name);
        else if (body.value(member.name).isObject())
            body[member.name] = asInSeed(body.value(member.name).toObject(), *member.schema);
    }
    return body;
}

} // namespace

/// Calls every operation of the contract by the console's own way: its forms, its checks, its call.
class TestEveryOperation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOperationCanBeCalled_data()
    {
        QTest::addColumn<QString>("generation");
        QTest::newRow("all that the newest SDK has") << u"newest"_s;
        QTest::newRow("all that SDK 2.10 had") << u"2.10"_s;
    }

    void everyOperationCanBeCalled()
    {
        QFETCH(QString, generation);
        const SandboxProgram sandbox({u"--generation"_s, generation});
        QVERIFY(!sandbox.url().isEmpty());
        begin(sandbox.url(), generation);
        QTRY_VERIFY_WITH_TIMEOUT(m_console->isOpen(), 20'000); // the contract is large

        QJsonObject results;
        for (const ConsoleStep &step : everyOperation()) {
            const ContractOperationPtr operation = contractOperation(step.operation);
            QVERIFY2(operation, qPrintable(step.operation));
            if (generation == "newest"_L1 ? operation->isInNewest : operation->isInSeed)
                results.insert(step.operation, call(step, *operation));
        }
        write(generation, results);
        QCOMPARE(results.size(), generation == "newest"_L1 ? 134 : 114);
        QStringList bad;
        for (auto result = results.begin(); result != results.end(); ++result) {
            if (result->toString() != "ok"_L1)
                bad.append(u"%1: %2"_s.arg(result.key(), result->toString()));
        }
        QVERIFY2(bad.isEmpty(), qPrintable(bad.join(u'\n')));
    }

private:
    void begin(const QUrl &server, const QString &generation)
    {
        m_console.reset();
        ClientOptions options = quickOptions(server);
        options.retry.attempts = 1;
        m_client = std::make_unique<Client>(options);
        QVERIFY(m_client->setToken(SandboxProgram::token));
        m_client->setGeneration(generation == "newest"_L1 ? Generation::Newest : Generation::V2_10);
        m_console = std::make_unique<Console>(*m_client, m_selection);
        m_console->open();
        const QString file = m_folder.filePath(u"archive.tgz"_s);
        QFile archiveFile(file);
        QVERIFY(archiveFile.open(QIODevice::WriteOnly));
        m_archive = archive();
        archiveFile.write(m_archive);
        m_known = {{u"file"_s, file},
                   {u"status"_s, u"running"_s},
                   {u"roomId"_s, u"console-room"_s},
                   {u"lobby3"_s, u"lobby-3"_s},
                   {u"lobby2"_s, u"lobby-2"_s},
                   {u"lobby2a"_s, u"lobby-2a"_s},
                   {u"lobby2b"_s, u"lobby-2b"_s},
                   {u"lobby2c"_s, u"lobby-2c"_s},
                   {u"olderRoom"_s, u"older-room"_s},
                   {u"shortCode"_s, u"KR7Q"_s},
                   {u"two"_s, u"2"_s},
                   {u"london"_s, u"London"_s}};
    }

    ContractOperationPtr contractOperation(const QString &id)
    {
        m_console->show(id);
        const ContractOperationPtr shown = m_console->operation();
        return shown && shown->name() == id ? shown : nullptr;
    }

    QString call(const ConsoleStep &step, const ContractOperation &operation)
    {
        if (!fillFields(step))
            return u"what it needs did not come of the calls before it"_s;
        fillBody(step, operation);
        QElapsedTimer clock;
        clock.start();
        constexpr qint64 patience = 60'000; // ms
        constexpr int pause = 200;          // ms
        QString result = once();
        while (step.patience == ConsoleStep::Patience::UntilItWorks && result != "ok"_L1 &&
               clock.elapsed() < patience) {
            QTest::qWait(pause); // until the process has ended, of which nothing tells
            result = once();
        }
        if (result == "ok"_L1)
            result = learn(step);
        qInfo("%s\t%d\t%s", qPrintable(step.operation), m_console->call().status(), qPrintable(result));
        return result;
    }

    bool fillFields(const ConsoleStep &step)
    {
        ConsoleForm &form = m_console->form();
        form.reset();
        const QList<ConsoleField> fields = form.fields();
        for (const ConsoleField &field : fields) {
            const QString source = step.from.value(field.name, field.name);
            const bool isTooNew = m_client->generation() == Generation::V2_10 && isNewerThanSeed(field.since);
            if (m_known.contains(source) && !isTooNew)
                form.setValues(field.name, {m_known.value(source)});
            else if (field.isRequired && source == field.name && !field.sample.isEmpty())
                form.setValues(field.name, {field.sample});
            else if (field.isRequired)
                return false;
        }
        return true;
    }

    void fillBody(const ConsoleStep &step, const ContractOperation &operation)
    {
        ConsoleForm &form = m_console->form();
        if (!form.hasBody())
            return;
        QJsonObject body = QJsonDocument::fromJson(form.sampleBody().toUtf8()).object();
        for (const QString &key : body.keys()) {
            const QString source = step.from.value(key, key);
            if (key.endsWith("Id"_L1) && m_known.contains(source))
                body[key] = m_known.value(source);
        }
        if (body.contains("buildSizeInBytes"_L1))
            body["buildSizeInBytes"_L1] = m_archive.size();
        for (auto member = step.members.begin(); member != step.members.end(); ++member) {
            if (member->isUndefined())
                body.remove(member.key());
            else
                body[member.key()] = *member;
        }
        if (m_client->generation() == Generation::V2_10)
            body = asInSeed(body, *operation.body);
        form.setBody(QString::fromUtf8(QJsonDocument(body).toJson()));
    }

    QString once()
    {
        ConsoleCall &call = m_console->call();
        QSignalSpy ended(&call, &ConsoleCall::ended);
        if (!m_console->send()) {
            QStringList problems;
            for (const InputProblem &problem : m_console->form().problems())
                problems.append(problem.field + u' ' + QString::number(int(problem.reason)));
            return u"refused before sending: "_s + problems.join(u", ");
        }
        if (ended.isEmpty() && !ended.wait(60'000))
            return u"no end"_s;
        if (call.error())
            return u"%1 %2"_s.arg(call.status()).arg(QString::fromUtf8(call.body().left(300)));
        return u"ok"_s;
    }

    /// What the answer tells for the steps after it.
    QString learn(const ConsoleStep &step)
    {
        const QJsonDocument document = QJsonDocument::fromJson(m_console->call().body());
        const QJsonValue answer =
            document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        for (auto lesson = step.lessons.begin(); lesson != step.lessons.end(); ++lesson) {
            const QVariant learnt = at(answer, lesson.value()).toVariant();
            if (!learnt.isValid())
                return u"the answer has no "_s + lesson.value();
            m_known.insert(lesson.key(), learnt.toString());
        }
        QString wrong;
        if (step.then == ConsoleStep::Then::UploadParts)
            wrong = uploadParts(answer.toObject(), m_archive);
        if (step.then == ConsoleStep::Then::UploadForm)
            wrong = uploadForm(answer.toObject(), m_archive);
        return wrong.isEmpty() ? u"ok"_s : wrong;
    }

    static void write(const QString &generation, const QJsonObject &results)
    {
        QJsonArray list;
        for (auto result = results.begin(); result != results.end(); ++result)
            list.append(QJsonObject{{u"operationId"_s, result.key()}, {u"verdict"_s, result.value()}});
        const QDir folder(QStringLiteral(RESULTS));
        QVERIFY(folder.mkpath(u"."_s));
        QFile file(folder.filePath(u"console-%1.json"_s.arg(generation)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(list).toJson());
    }

    QTemporaryDir m_folder;
    QByteArray m_archive;
    Known m_known;
    Selection m_selection;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<Console> m_console;
};

QTEST_GUILESS_MAIN(TestEveryOperation)
#include "tst_everyoperation.moc"
