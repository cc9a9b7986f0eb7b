// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dockwidget.h"
#include "app/mainwindow.h"
#include "app/workspaces.h"
#include "tests/app/localhathora.h"
#include "tests/flows/person.h"

#include <QAbstractItemView>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;

constexpr int aWhile = 20'000;

namespace {

const QByteArray token = "CANARY-TOKEN-estate";

/// Somebody who looks after money and machines.
struct Desk
{
    Desk()
    {
        Environment environment;
        environment.token = Token::from(token);
        person.setEnvironment(environment);
        person.start();
        QVERIFY(person.type("serverAddress", hathora.url().toString()));
        QVERIFY(person.click("useEnvironmentToken"));
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn() && person.workbench().app(), aWhile);
    }

    /// Activates the row of the navigator that is worded so.
    bool activate(const QString &text)
    {
        auto *tree = qobject_cast<QAbstractItemView *>(person.seen("navigator.tree"));
        if (!tree)
            return false;
        std::vector<QModelIndex> open{QModelIndex()};
        while (!open.empty()) {
            const QModelIndex parent = open.back();
            open.pop_back();
            for (int row = 0; row < tree->model()->rowCount(parent); ++row) {
                const QModelIndex each = tree->model()->index(row, 0, parent);
                const auto group = each.data(NavigatorModel::GroupRole).value<NavigatorModel::Group>();
                const bool isBilling = group == NavigatorModel::Group::Billing;
                const bool isFleets = group == NavigatorModel::Group::Fleets;
                if ((isBilling && text == QLatin1StringView("billing")) ||
                    (isFleets && text == QLatin1StringView("fleets"))) {
                    Q_EMIT tree->activated(each);
                    return true;
                }
                open.push_back(each);
            }
        }
        return false;
    }

    LocalHathora hathora{token};
    Person person;
};

} // namespace

/// From the navigator to fleets, billing and regions.
class TestEstateFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNavigatorLeadsToFleetsAndBilling()
    {
        Desk desk;
        QTRY_VERIFY_WITH_TIMEOUT(desk.activate(QStringLiteral("fleets")), aWhile);
        QTRY_VERIFY_WITH_TIMEOUT(desk.person.seen("fleets.table"), aWhile);
        QTRY_VERIFY_WITH_TIMEOUT(desk.person.rows("fleets.table") > 0, aWhile);
        QVERIFY(desk.activate(QStringLiteral("billing")));
        QTRY_VERIFY_WITH_TIMEOUT(desk.person.seen("billing.tabs"), aWhile);
        QTRY_VERIFY_WITH_TIMEOUT(desk.person.rows("upcoming.table") > 0, aWhile);
    }

    void theWorkspaceForManagingHasAllThree()
    {
        Desk desk;
        desk.person.window().workspaces()->show(QStringLiteral("manage"));
        for (const char *dock : {"fleets", "billing", "regions"}) {
            QVERIFY(desk.person.bringUp(dock));
            QTRY_VERIFY_WITH_TIMEOUT(desk.person.window().dock(QLatin1StringView(dock))->isSeen(), aWhile);
        }
        QTRY_VERIFY_WITH_TIMEOUT(desk.person.rows("regions.table") >= 14, aWhile);
    }
};

QTEST_MAIN(TestEstateFlow)
#include "tst_estateflow.moc"
