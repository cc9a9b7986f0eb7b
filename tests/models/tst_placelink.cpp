// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/palette/placelink.h"

#include <QTest>

using namespace hathora;
using namespace Qt::StringLiterals;

using Kind = Place::Kind;

namespace {

const auto appLink = "hathora-dashboard://app/app-1";

QString below(const char *rest)
{
    return QString::fromLatin1(appLink) + QString::fromUtf8(rest);
}

Place place(Kind kind, const QString &id)
{
    return {kind, id, {}, AppId(u"app-1"_s)};
}

} // namespace

class TestPlaceLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPlaceInAnApplicationHasALink_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("link");
        QTest::newRow("application") << int(Kind::App) << u"app-1"_s << below("");
        QTest::newRow("process") << int(Kind::Process) << u"p-1"_s << below("/process/p-1");
        QTest::newRow("deployment") << int(Kind::Deployment) << u"dep-1"_s << below("/deployment/dep-1");
        QTest::newRow("build") << int(Kind::Build) << u"bld-1"_s << below("/build/bld-1");
        QTest::newRow("room") << int(Kind::Room) << u"2swovpy1fnunu"_s << below("/room/2swovpy1fnunu");
    }

    void everyPlaceInAnApplicationHasALink()
    {
        QFETCH(int, kind);
        QFETCH(QString, id);
        QFETCH(QString, link);
        const Place there = place(Kind(kind), id);
        QCOMPARE(placelink::of(there), link);
        QCOMPARE(placelink::read(link), std::optional(there));
    }

    void otherPlacesHaveNone_data()
    {
        QTest::addColumn<Place>("there");
        QTest::newRow("organization") << Place{Kind::Organization, u"org-1"_s, OrgId(u"org-1"_s)};
        QTest::newRow("in no application") << Place{Kind::Process, u"p-1"_s};
        QTest::newRow("an id that leads elsewhere") << place(Kind::Process, u"../../x"_s);
        QTest::newRow("no id") << place(Kind::Process, {});
        QTest::newRow("an application's that leads elsewhere")
            << Place{Kind::Process, u"p-1"_s, {}, AppId(u"a/b"_s)};
    }

    void otherPlacesHaveNone()
    {
        QFETCH(Place, there);
        QCOMPARE(placelink::of(there), QString());
    }

    void nothingElseIsALink_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("another scheme") << u"https://app/app-1"_s;
        QTest::newRow("another host") << u"hathora-dashboard://server/app-1"_s;
        QTest::newRow("a server before it") << u"hathora-dashboard://evil.example/app/app-1"_s;
        QTest::newRow("a user in it") << u"hathora-dashboard://me@app/app-1"_s;
        QTest::newRow("a port in it") << u"hathora-dashboard://app:80/app-1"_s;
        QTest::newRow("no application") << u"hathora-dashboard://app/"_s;
        QTest::newRow("an unknown kind") << below("/secret/x");
        QTest::newRow("a kind without an id") << below("/process/");
        QTest::newRow("more behind it") << below("/process/p-1/stop");
        QTest::newRow("a query") << below("/process/p-1?token=x");
        QTest::newRow("a fragment") << below("/process/p-1#x");
        QTest::newRow("an escape") << below("/process/p%2e1");
        QTest::newRow("a way up") << below("/process/..");
        QTest::newRow("a line end") << below("/process/p-1\n");
        QTest::newRow("a zero") << below("/process/p-1") + QChar(0);
        QTest::newRow("a look-alike letter") << below("/process/\u0440-1");
        QTest::newRow("an id too long") << below("/process/") + QString(101, u'a');
        QTest::newRow("a space before it") << u' ' + below("/process/p-1");
        QTest::newRow("megabytes") << below("/process/") + QString(1'000'000, u'a');
    }

    void nothingElseIsALink()
    {
        QFETCH(QString, text);
        QVERIFY(!placelink::read(text));
    }
};

QTEST_GUILESS_MAIN(TestPlaceLink)
#include "tst_placelink.moc"
