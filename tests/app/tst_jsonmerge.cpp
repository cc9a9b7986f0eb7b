// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jsonmerge.h"

#include "app/filekeeping.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace hathora;

namespace {

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

/// Two programs and one file.
class TestJsonMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neitherLosesWhatTheOtherKept_data()
    {
        QTest::addColumn<QByteArray>("base");
        QTest::addColumn<QByteArray>("ours");
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<QByteArray>("merged");
        const auto row = [](const char *name, const char *base, const char *ours, const char *theirs,
                            const char *merged) {
            QTest::newRow(name) << QByteArray(base) << QByteArray(ours) << QByteArray(theirs)
                                << QByteArray(merged);
        };
        row("nobody changed anything", R"({"a":1})", R"({"a":1})", R"({"a":1})", R"({"a":1})");
        row("each changed another value", R"({"a":1,"b":1})", R"({"a":2,"b":1})", R"({"a":1,"b":2})",
            R"({"a":2,"b":2})");
        row("each added one", "{}", R"({"a":1})", R"({"b":1})", R"({"a":1,"b":1})");
        row("we took one away", R"({"a":1,"b":1})", R"({"b":1})", R"({"a":1,"b":1})", R"({"b":1})");
        row("they took one away", R"({"a":1,"b":1})", R"({"a":1,"b":1})", R"({"b":1})", R"({"b":1})");
        row("both changed one value", R"({"a":1})", R"({"a":2})", R"({"a":3})", R"({"a":2})");
        row("each within the same", R"({"p":{"x":1}})", R"({"p":{"x":1,"y":2}})", R"({"p":{"x":3}})",
            R"({"p":{"x":3,"y":2}})");
        row("each added to a list", R"({"l":[1]})", R"({"l":[2,1]})", R"({"l":[3,1]})", R"({"l":[2,1,3]})");
        row("each took from a list", R"({"l":[1,2,3]})", R"({"l":[1,2]})", R"({"l":[2,3]})", R"({"l":[2]})");
        row("an entry of a list was changed", R"({"l":[{"n":1}]})", R"({"l":[{"n":2}]})",
            R"({"l":[{"n":1},{"n":9}]})", R"({"l":[{"n":2},{"n":9}]})");
        row("a list became something else", R"({"l":[1]})", R"({"l":[1,2]})", R"({"l":"x"})",
            R"({"l":[1,2]})");
        row("there is no file yet", "{}", R"({"a":[1]})", "{}", R"({"a":[1]})");
    }

    void neitherLosesWhatTheOtherKept()
    {
        QFETCH(const QByteArray, base);
        QFETCH(const QByteArray, ours);
        QFETCH(const QByteArray, theirs);
        QFETCH(const QByteArray, merged);
        QCOMPARE(mergedJson(json(base), json(ours), json(theirs)), json(merged));
    }

    void whatCouldNotBeWrittenIsStillOurs()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("blocked/file.json"));
        QFile blocking(folder.filePath(QStringLiteral("blocked")));
        QVERIFY(blocking.open(QIODevice::WriteOnly));
        QJsonObject base;
        const QJsonObject ours = json(R"({"a":1})");
        QVERIFY(!writeMerged(path, base, ours));
        QVERIFY(blocking.remove() && writeFile(path, R"({"b":1})"));
        QVERIFY(writeMerged(path, base, ours));
        QCOMPARE(json(readFile(path).value()), json(R"({"a":1,"b":1})"));
    }
};

QTEST_APPLESS_MAIN(TestJsonMerge)
#include "tst_jsonmerge.moc"
