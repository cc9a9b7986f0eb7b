// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/manager.h"

#include "tests/support/quick.h"

#include <QFileDialog>
#include <QTest>

namespace hathora::testing {

namespace {

constexpr auto ownToken = "fake-token-of-the-manager";

} // namespace

Manager::Manager(sandbox::Story story, LocalHathora::Time time)
    : hathora(ownToken, 7, time, story)
    , m_client(quickOptions(hathora.url()))
{
    person.setTimes(shortTimes());
    if (!m_client.setToken(ownToken))
        qFatal("the token is none");
}

QString Manager::token() const
{
    return QString::fromLatin1(ownToken);
}

void Manager::goIn()
{
    QVERIFY(person.goIn(hathora.url(), token()));
    QTRY_VERIFY_WITH_TIMEOUT(person.workbench().org(), managersPatience);
}

bool Manager::lookAt(const char *dock, const char *table)
{
    return person.bringUp(dock) && QTest::qWaitFor([&] { return rows(table).count() > 0; }, managersPatience);
}

bool Manager::makeApp(const QString &name)
{
    return lookAt("applications", "applications.table") && trigger("applications.new") &&
           fill("appDialog.name.editor", name) && click("appDialog.accept") &&
           QTest::qWaitFor([&] { return rows("applications.table").has(name); }, managersPatience);
}

bool Manager::trigger(const char *action) const
{
    return QTest::qWaitFor([&] { return person.trigger(action); }, managersPatience);
}

bool Manager::click(const char *button) const
{
    return QTest::qWaitFor([&] { return person.click(button); }, managersPatience);
}

bool Manager::fill(const char *field, const QString &text) const
{
    return QTest::qWaitFor([&] { return person.type(field, text); }, managersPatience);
}

bool Manager::saveAs(const QString &path)
{
    auto *dialog = person.window().findChild<QFileDialog *>();
    if (!dialog || !dialog->isVisible())
        return false;
    dialog->selectFile(path);
    static_cast<QDialog *>(dialog)->accept();
    return true;
}

} // namespace hathora::testing
