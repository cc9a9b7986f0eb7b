// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/invitelist.h"

#include <QTest>

using namespace hathora;
using namespace Qt::StringLiterals;

using Verdict = InviteLine::Verdict;

class TestInviteList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreToldFromRubbish_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isAddress");
        QTest::newRow("a plain one") << u"jonas@studio.example"_s << true;
        QTest::newRow("a tag") << u"jonas+qa@studio.example"_s << true;
        QTest::newRow("letters of other scripts") << u"jörg@müller.example"_s << true;
        QTest::newRow("a deep domain") << u"a@b.c.d.example"_s << true;
        QTest::newRow("nothing") << u""_s << false;
        QTest::newRow("a name") << u"Jonas"_s << false;
        QTest::newRow("no name before the at") << u"@studio.example"_s << false;
        QTest::newRow("no domain") << u"jonas@"_s << false;
        QTest::newRow("a host without a dot") << u"jonas@localhost"_s << false;
        QTest::newRow("two ats") << u"jonas@studio@example.com"_s << false;
        QTest::newRow("two dots") << u"jonas..k@studio.example"_s << false;
        QTest::newRow("a dot at the end") << u"jonas@studio.example."_s << false;
        QTest::newRow("a space within") << u"jonas k@studio.example"_s << false;
        QTest::newRow("a line within") << u"jonas\n@studio.example"_s << false;
        QTest::newRow("a null") << u"jonas@stu"_s + QChar(0) + u"dio.example"_s << false;
        QTest::newRow("letters that turn round") << u"jonas@\u202Estudio.example"_s << false;
        QTest::newRow("markup") << u"<b>jonas</b>@studio.example"_s << false;
        QTest::newRow("a long local part") << QString(65, u'a') + u"@studio.example"_s << false;
        QTest::newRow("a long one") << u"a@"_s + QString(250, u'b') + u".example"_s << false;
    }
    void addressesAreToldFromRubbish()
    {
        QFETCH(QString, text);
        QTEST(invitelist::isAddress(text), "isAddress");
    }

    void aPastedListIsTakenApart_data()
    {
        QTest::addColumn<QString>("pasted");
        const QStringList two{u"a@x.example"_s, u"b@x.example"_s};
        QTest::newRow("lines") << u"a@x.example\nb@x.example\n"_s;
        QTest::newRow("lines of Windows") << u"a@x.example\r\nb@x.example"_s;
        QTest::newRow("commas") << u"a@x.example, b@x.example"_s;
        QTest::newRow("semicolons") << u"a@x.example;b@x.example;"_s;
        QTest::newRow("names as a mail program writes them")
            << u"\"Lead, Art\" <a@x.example>, Sound <b@x.example>"_s;
        QTest::newRow("links") << u"mailto:a@x.example\nMAILTO:b@x.example"_s;
    }
    void aPastedListIsTakenApart()
    {
        QFETCH(QString, pasted);
        QStringList addresses;
        for (const InviteLine &line : invitelist::read(pasted, {}, {})) {
            QCOMPARE(line.verdict, Verdict::Fit);
            addresses.append(line.address);
        }
        QCOMPARE(addresses, (QStringList{u"a@x.example"_s, u"b@x.example"_s}));
    }

    void oneForgottenQuoteSpoilsOneLineOnly()
    {
        const QList<InviteLine> lines = invitelist::read(u"\"Art <a@x.example\nb@x.example"_s, {}, {});
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.first().verdict, Verdict::NotAnAddress);
        QCOMPARE(lines.last().verdict, Verdict::Fit);
    }

    void eachLineIsToldWhatItIs()
    {
        const QList<InviteLine> lines =
            invitelist::read(u"New@x.example\nrubbish\nnew@X.example\nMara@studio.example\nqa@x.example"_s,
                             {u"mara@studio.example"_s}, {u"QA@x.example"_s});
        QList<Verdict> verdicts;
        for (const InviteLine &line : lines)
            verdicts.append(line.verdict);
        QCOMPARE(verdicts, (QList{Verdict::Fit, Verdict::NotAnAddress, Verdict::Twice, Verdict::Member,
                                  Verdict::Invited}));
        QCOMPARE(lines.at(1).text, u"rubbish"_s);
        QVERIFY(lines.at(1).address.isEmpty());
    }

    void notMoreThanAFewHundredAreSentAtOnce()
    {
        QString pasted;
        for (int i = 0; i <= invitelist::mostAtOnce; ++i)
            pasted += u"p%1@x.example\n"_s.arg(i);
        const QList<InviteLine> lines = invitelist::read(pasted, {}, {});
        QCOMPARE(lines.at(invitelist::mostAtOnce - 1).verdict, Verdict::Fit);
        QCOMPARE(lines.last().verdict, Verdict::TooMany);
    }
};

QTEST_GUILESS_MAIN(TestInviteList)
#include "tst_invitelist.moc"
