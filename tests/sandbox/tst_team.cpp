// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/running.h"
#include "tests/sandbox/worlds.h"

#include "app/sandbox/world/caller.h"

#include <QTest>

using namespace sandbox;
using namespace sandbox::test;
using namespace std::chrono_literals;
using nlohmann::json;

/// People come to an organization, and may more or less there.
class TestTeam : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(Generation::Newest); }

    void anInviteIsAcceptedAfterAWhile();
    void theSameWorldIsAcceptedAtTheSameTime();
    void aRescindedInviteIsNotAccepted();
    void whoIsInvitedAnewAnswersTheNewInvite();
    void aForgottenInviteStaysOpen();
    void whoIsThereIsNotInvited_data();
    void whoIsThereIsNotInvited();
    void leftOutRightsMeanAdmin();
    void rightsAreKeptAsTheyWereGiven();
    void rightsOfMembersAndOfInvitesAreChanged();
    void rightsOfStrangersAreNot();
    void onlyWhatIsHeldIsHandedOn();
    void onlyWhatIsHeldIsTakenAway();
    void anAcceptedInviteOpensTheOrganization();
    void aMemberSeesNoBill();
    void aRejectedInviteIsGone();
    void nobodyAcceptsWhatWasNotSentToThem();
    void whoHasSignedInAnswersInPerson();
    void twoPeopleInviteEachOther();
    void aViewerLooksAndDoesNoMore();
    void aLoginIsRemembered();
    void ofRightsTheSeedSaysNothing();

private:
    void begin(Generation generation)
    {
        ServerOptions options = Running::controlled();
        options.generation = generation;
        WorldOptions world = stillWorld();
        world.processes = 4;
        m_running = std::make_unique<Running>(world, options);
        m_org = m_running->world.read([](const State &state) { return state.organizations.front().id; });
    }
    std::string invites() const { return "/orgs/v1/" + m_org + "/invites"; }
    Response invite(const json &body, const std::string &token = "right")
    {
        return m_running->send("PUT", invites(), body.dump(), "application/json", token);
    }
    Response change(const std::string &email, const json &scopes, const std::string &token = "right")
    {
        const json body{{"userEmail", email}, {"scopes", scopes}};
        return m_running->send("POST", invites(), body.dump(), "application/json", token);
    }
    json pending() { return m_running->get(invites() + "/pending").json().at("invites"); }
    json members() { return m_running->get("/orgs/v1/" + m_org + "/members").json().at("members"); }
    std::string signIn(const std::string &email)
    {
        return m_running->control("POST", "sign-in", {{"userEmail", email}}).json().at("token");
    }
    std::string tokenWith(const json &scopes)
    {
        return m_running->post("/tokens/v1/orgs/" + m_org + "/create", {{"name", "poor"}, {"scopes", scopes}})
            .json()
            .at("plainTextToken");
    }

    std::unique_ptr<Running> m_running;
    std::string m_org;
};

namespace {

/// Null where the list has nobody of the address.
json of(const std::string &email, const json &list)
{
    for (const json &entry : list) {
        if (entry.at("userEmail") == email)
            return entry;
    }
    return nullptr;
}

const std::string guest = "guest@elsewhere.example";

} // namespace

void TestTeam::anInviteIsAcceptedAfterAWhile()
{
    const Response made = invite({{"userEmail", guest}, {"scopes", "viewer"}});
    QCOMPARE(made.status, 200);
    QVERIFY(made.json().at("invitedBy") == Caller::owner);
    QVERIFY(of(guest, pending()) == made.json());
    m_running->world.advance(19s);
    QVERIFY(of(guest, members()).is_null());
    m_running->world.advance(72s);
    QVERIFY(of(guest, pending()).is_null());
    const json member = of(guest, members());
    QVERIFY(member.at("scopes") == "viewer");
    QVERIFY(member.at("joinedAt") > member.at("createdAt"));
    QVERIFY(member.at("createdAt") == made.json().at("createdAt"));
}

void TestTeam::theSameWorldIsAcceptedAtTheSameTime()
{
    const auto joined = [this] {
        invite({{"userEmail", guest}});
        m_running->world.advance(5min);
        return of(guest, members()).at("joinedAt").get<std::string>();
    };
    const std::string first = joined();
    begin(Generation::Newest);
    // What else happens in the meantime makes no difference.
    m_running->post("/tokens/v1/orgs/" + m_org + "/create", {{"name", "other"}});
    QCOMPARE(joined(), first);
}

void TestTeam::aRescindedInviteIsNotAccepted()
{
    invite({{"userEmail", guest}});
    QCOMPARE(m_running->post(invites() + "/rescind", {{"userEmail", guest}}).status, 204);
    m_running->world.advance(5min);
    QVERIFY(of(guest, members()).is_null());
    QCOMPARE(m_running->post(invites() + "/rescind", {{"userEmail", guest}}).status, 404);
}

void TestTeam::whoIsInvitedAnewAnswersTheNewInvite()
{
    invite({{"userEmail", guest}});
    m_running->world.advance(15s);
    m_running->post(invites() + "/rescind", {{"userEmail", guest}});
    invite({{"userEmail", guest}, {"scopes", "viewer"}});
    m_running->world.advance(19s);
    QVERIFY(of(guest, members()).is_null());
    m_running->world.advance(5min);
    QVERIFY(of(guest, members()).at("scopes") == "viewer");
}

void TestTeam::aForgottenInviteStaysOpen()
{
    QVERIFY(!of("theo@studio.example", pending()).is_null());
    m_running->world.advance(5min);
    QVERIFY(of("theo@studio.example", pending()).is_null());
    QVERIFY(!of("theo@studio.example", members()).is_null());
    QVERIFY(!of("qa@contractor.example", pending()).is_null());
}

void TestTeam::whoIsThereIsNotInvited_data()
{
    QTest::addColumn<QByteArray>("email");
    QTest::newRow("a member") << QByteArray("mara@studio.example");
    QTest::newRow("who is invited already") << QByteArray("qa@contractor.example");
    QTest::newRow("oneself") << QByteArray(Caller::owner);
    QTest::newRow("nobody") << QByteArray("");
    QTest::newRow("a name") << QByteArray("mara");
    QTest::newRow("an address without a host") << QByteArray("mara@");
    QTest::newRow("two addresses") << QByteArray("a@b.example,c@d.example");
    QTest::newRow("an address with a line break") << QByteArray("a@b.example\nBcc: x@y.example");
}

void TestTeam::whoIsThereIsNotInvited()
{
    QFETCH(QByteArray, email);
    const Response response = invite({{"userEmail", email.toStdString()}});
    QCOMPARE(response.status, 422);
    QVERIFY2(response.message().starts_with("userEmail:"), response.body.c_str());
}

void TestTeam::leftOutRightsMeanAdmin()
{
    QVERIFY(invite({{"userEmail", guest}}).json().at("scopes") == "admin");
}

void TestTeam::rightsAreKeptAsTheyWereGiven()
{
    const json scopes{"processes:read-write", "builds:read"};
    QVERIFY(invite({{"userEmail", guest}, {"scopes", scopes}}).json().at("scopes") == scopes);
    QCOMPARE(invite({{"userEmail", "b@b.example"}, {"scopes", {"luck:read"}}}).status, 422);
    QCOMPARE(invite({{"userEmail", "b@b.example"}, {"scopes", "emperor"}}).status, 422);
}

void TestTeam::rightsOfMembersAndOfInvitesAreChanged()
{
    QCOMPARE(change("aiko@studio.example", "member").body, std::string("true"));
    QVERIFY(of("aiko@studio.example", members()).at("scopes") == "member");
    const json scopes{"orgs:read"};
    QCOMPARE(change("qa@contractor.example", scopes).status, 200);
    QVERIFY(of("qa@contractor.example", pending()).at("scopes") == scopes);
}

void TestTeam::rightsOfStrangersAreNot()
{
    QCOMPARE(change("nobody@studio.example", "member").status, 404);
    const json body{{"userEmail", "aiko@studio.example"}};
    QCOMPARE(m_running->post(invites(), body).status, 422);
}

void TestTeam::onlyWhatIsHeldIsHandedOn()
{
    const std::string token = tokenWith({"orgs:read-write", "processes:read"});
    const Response refused = invite({{"userEmail", guest}, {"scopes", {"processes:read-write"}}}, token);
    QCOMPARE(refused.status, 403);
    QVERIFY2(refused.message().find("processes:read-write") != std::string::npos, refused.body.c_str());
    QCOMPARE(invite({{"userEmail", guest}}, token).status, 403);
    QCOMPARE(invite({{"userEmail", guest}, {"scopes", {"processes:read", "orgs:read"}}}, token).status, 200);
}

void TestTeam::onlyWhatIsHeldIsTakenAway()
{
    const std::string token = tokenWith({"orgs:read-write", "processes:read"});
    QCOMPARE(change("mara@studio.example", {"orgs:read"}, token).status, 403);
    QCOMPARE(change("qa@contractor.example", {"orgs:read"}, token).status, 200);
}

void TestTeam::anAcceptedInviteOpensTheOrganization()
{
    const std::string tidewater = invitingOrgs(m_running->world).front();
    QCOMPARE(m_running->get("/orgs/v1/" + tidewater + "/members").status, 404);
    QCOMPARE(m_running->get("/apps/v2/apps?orgId=" + tidewater).status, 404);
    QCOMPARE(m_running->post("/orgs/v1/" + tidewater + "/invites/accept").status, 204);
    const json orgs = m_running->get("/orgs/v1").json().at("orgs");
    QCOMPARE(orgs.size(), std::size_t{3});
    QVERIFY(orgs.at(2).at("orgId") == tidewater);
    QVERIFY(orgs.at(2).at("scopes").size() < orgs.at(0).at("scopes").size());
    QCOMPARE(m_running->get("/apps/v2/apps?orgId=" + tidewater).status, 200);
    QCOMPARE(m_running->post("/orgs/v1/" + tidewater + "/invites/accept").status, 404);
}

void TestTeam::aMemberSeesNoBill()
{
    const std::string tidewater = invitingOrgs(m_running->world).front();
    m_running->post("/orgs/v1/" + tidewater + "/invites/accept");
    const Response refused = m_running->get("/billing/v1/balance?orgId=" + tidewater);
    QCOMPARE(refused.status, 403);
    QVERIFY(refused.message().find("billing:read-write") != std::string::npos);
    QCOMPARE(m_running->get("/billing/v1/balance").status, 200);
}

void TestTeam::aRejectedInviteIsGone()
{
    const std::string org = invitingOrgs(m_running->world).back();
    QCOMPARE(m_running->post("/orgs/v1/" + org + "/invites/reject").status, 204);
    const json left = m_running->get("/orgs/v1/user/invites/pending").json().at("invites");
    QCOMPARE(left.size(), std::size_t{1});
    QCOMPARE(m_running->post("/orgs/v1/" + org + "/invites/accept").status, 404);
    QCOMPARE(m_running->get("/orgs/v1").json().at("orgs").size(), std::size_t{2});
}

void TestTeam::nobodyAcceptsWhatWasNotSentToThem()
{
    QCOMPARE(m_running->post("/orgs/v1/org-x/invites/accept").status, 404);
    const std::string path = "/orgs/v1/" + invitingOrgs(m_running->world).front() + "/invites/accept";
    const std::string token = tokenWith({"orgs:read-write"});
    QCOMPARE(m_running->send("POST", path, {}, {}, token).status, 404);
    QCOMPARE(m_running->send("GET", "/orgs/v1/user/invites/pending", {}, {}, token).body,
             std::string("{\"invites\":[]}"));
}

void TestTeam::whoHasSignedInAnswersInPerson()
{
    const std::string token = signIn(guest);
    QCOMPARE(m_running->send("GET", "/orgs/v1", {}, {}, token).body, std::string("{\"orgs\":[]}"));
    invite({{"userEmail", guest}, {"scopes", "viewer"}});
    m_running->world.advance(10min);
    QVERIFY(!of(guest, pending()).is_null());
    const Response own = m_running->send("GET", "/orgs/v1/user/invites/pending", {}, {}, token);
    QVERIFY(own.json().at("invites").at(0) == of(guest, pending()));
    QCOMPARE(m_running->send("POST", "/orgs/v1/" + m_org + "/invites/accept", {}, {}, token).status, 204);
    QCOMPARE(m_running->send("GET", "/orgs/v1", {}, {}, token).json().at("orgs").size(), std::size_t{1});
}

void TestTeam::twoPeopleInviteEachOther()
{
    const std::string noor = signIn("noor@tidewater.example");
    const std::string tidewater = invitingOrgs(m_running->world).front();
    invite({{"userEmail", "noor@tidewater.example"}});
    m_running->post("/orgs/v1/" + tidewater + "/invites/accept");
    m_running->send("POST", "/orgs/v1/" + m_org + "/invites/accept", {}, {}, noor);
    const json hers = m_running->send("GET", "/orgs/v1/" + m_org + "/members", {}, {}, noor).json();
    QVERIFY(of("noor@tidewater.example", hers.at("members")).at("invitedBy") == Caller::owner);
    const json mine = m_running->get("/orgs/v1/" + tidewater + "/members").json();
    QVERIFY(of(Caller::owner, mine.at("members")).at("invitedBy") == "noor@tidewater.example");
}

void TestTeam::aViewerLooksAndDoesNoMore()
{
    const std::string aiko = signIn("aiko@studio.example");
    QCOMPARE(m_running->send("GET", "/apps/v2/apps", {}, {}, aiko).status, 200);
    const std::string app = mainAppId(m_running->world);
    const Response refused =
        m_running->send("POST", "/processes/v3/apps/" + app + "/processes/regions/Tokyo", {}, {}, aiko);
    QCOMPARE(refused.status, 403);
    QVERIFY(refused.message().find("processes:read-write") != std::string::npos);
    change("aiko@studio.example", "member");
    QCOMPARE(m_running->send("POST", "/processes/v3/apps/" + app + "/processes/regions/Tokyo", {}, {}, aiko)
                 .status,
             201);
}

void TestTeam::aLoginIsRemembered()
{
    QVERIFY(!of("lena@studio.example", members()).contains("lastLogin"));
    signIn("lena@studio.example");
    QVERIFY(of("lena@studio.example", members()).at("lastLogin") == isoText(m_running->world.now()));
    QCOMPARE(m_running->control("POST", "sign-in", {{"userEmail", "lena"}}).status, 422);
}

void TestTeam::ofRightsTheSeedSaysNothing()
{
    begin(Generation::Seed);
    for (const json &entry : members())
        QVERIFY(!entry.contains("scopes"));
    for (const json &entry : pending())
        QVERIFY(!entry.contains("scopes"));
    QCOMPARE(invite({{"userEmail", guest}, {"scopes", "viewer"}}).status, 422);
    QVERIFY(!invite({{"userEmail", guest}}).json().contains("scopes"));
    const std::string tidewater = invitingOrgs(m_running->world).front();
    m_running->post("/orgs/v1/" + tidewater + "/invites/accept");
    QCOMPARE(m_running->post("/tokens/v1/orgs/" + tidewater + "/create", {{"name", "mine"}}).status, 201);
}

QTEST_APPLESS_MAIN(TestTeam)
#include "tst_team.moc"
