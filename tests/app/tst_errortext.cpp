// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/errortext.h"

#include <QSet>
#include <QTest>

using namespace hathora;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(hathora::Error)

namespace {

Error error(Error::Kind kind, Error::Cause cause = Error::Cause::None, int status = 0)
{
    Error made;
    made.kind = kind;
    made.cause = cause;
    made.status = status;
    return made;
}

} // namespace

class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCauseHasASentenceOfItsOwn()
    {
        QSet<QString> sentences;
        const int last = int(Error::Cause::SourceUnreadable);
        for (int cause = 1; cause <= last; ++cause)
            sentences.insert(errorText(error(Error::Kind::Connection, Error::Cause(cause))).sentence);
        QCOMPARE(sentences.size(), last);
        QVERIFY(!sentences.contains(QString()));
    }

    void everyKindHasASentence()
    {
        for (int kind = 0; kind <= int(Error::Kind::Unexpected); ++kind)
            QVERIFY(!errorText(error(Error::Kind(kind))).sentence.isEmpty());
    }

    void theAdviceSaysWhatToDoNext_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("advice");
        QTest::newRow("401") << error(Error::Kind::Api, {}, 401) << u"Sign in"_s;
        QTest::newRow("403") << error(Error::Kind::Api, {}, 403) << u"permission"_s;
        QTest::newRow("DNS") << error(Error::Kind::Connection, Error::Cause::HostNotFound) << u"address"_s;
        QTest::newRow("TLS") << error(Error::Kind::Connection, Error::Cause::Tls) << u"clock"_s;
        QTest::newRow("captive portal")
            << error(Error::Kind::Http, Error::Cause::LoginPage, 200) << u"browser"_s;
        QTest::newRow("a shape we don't know") << error(Error::Kind::ResponseValidation) << u"report"_s;
    }

    void theAdviceSaysWhatToDoNext()
    {
        QFETCH(Error, error);
        QFETCH(QString, advice);
        QVERIFY2(errorText(error).advice.contains(advice), qPrintable(errorText(error).advice));
    }

    void anUnknownOutcomeWarnsBeforeATryAgain()
    {
        Error lost = error(Error::Kind::Timeout);
        lost.outcomeUnknown = true;
        QVERIFY(errorText(lost).advice.contains(u"may have happened"_s));
    }

    void aWishedPauseIsCountedInSeconds()
    {
        Error busy = error(Error::Kind::Api, {}, 429);
        busy.retryAfter = 2500ms;
        QVERIFY(errorText(busy).advice.contains(u"3"_s));
    }

    void theServersWordsAreDetailsOnly()
    {
        Error refused = error(Error::Kind::Api, {}, 422);
        refused.message = u"<b>region</b> is wrong"_s;
        const ErrorText text = errorText(refused);
        QVERIFY(!text.text().contains(u"region"_s));
        QCOMPARE(text.details, refused.message);
    }

    void whereAnAnswerDiffersIsInTheDetails()
    {
        Error odd = error(Error::Kind::ResponseValidation);
        odd.issues = {{u"$.env[1].value"_s, u"a string"_s, u"nothing"_s}};
        QVERIFY(errorText(odd).details.contains(u"$.env[1].value"_s));
    }

    void everyKeychainProblemHasWordsAndAWayOn()
    {
        QVERIFY(keychainText(KeychainOutcome::Ok).text().isEmpty());
        for (int outcome = 1; outcome <= int(KeychainOutcome::Other); ++outcome) {
            const ErrorText text = keychainText(KeychainOutcome(outcome));
            QVERIFY(!text.sentence.isEmpty());
            QVERIFY(!text.advice.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
