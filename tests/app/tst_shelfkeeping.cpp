// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shelfkeeping.h"
#include "models/console/consoleshelf.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hathora;
using namespace Qt::StringLiterals;

class TestShelfKeeping : public QObject
{
    Q_OBJECT

private:
    QString file() const { return m_folder->filePath(u"console.json"_s); }

    QByteArray content(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsRememberedOutlivesTheProgram()
    {
        {
            ConsoleShelf shelf;
            const ShelfKeeping keeping(file(), shelf);
            shelf.remember({u"GetApp"_s, {{u"appId"_s, {u"app-1"_s}}}, {}}, u"GET /apps"_s, 200);
        }
        ConsoleShelf shelf;
        const ShelfKeeping keeping(file(), shelf);
        QCOMPARE(shelf.history().rowCount(), 1);
        QCOMPARE(shelf.history().index(0, 0).data().toString(), u"GetApp"_s);
    }

    void aChangeIsWrittenSoon()
    {
        ConsoleShelf shelf;
        const ShelfKeeping keeping(file(), shelf);
        shelf.addFavourite({u"GetOrgs"_s, {}, {}}, u"GET /orgs"_s);
        QTRY_VERIFY(content(file()).contains("GetOrgs"));
    }

    void whatAnotherProgramKeepsStays()
    {
        ConsoleShelf here;
        {
            const ShelfKeeping keeping(file(), here);
            ConsoleShelf there;
            {
                const ShelfKeeping other(file(), there);
                there.addFavourite({u"GetOrgs"_s, {}, {}}, u"GET /orgs"_s);
            }
            here.addFavourite({u"GetApps"_s, {}, {}}, u"GET /apps"_s);
        }
        ConsoleShelf both;
        const ShelfKeeping keeping(file(), both);
        QCOMPARE(both.favourites().rowCount(), 2);
    }

    void aFileThatIsNotOursIsPutAside()
    {
        QFile damaged(file());
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("{\"version\": 1, \"hist");
        damaged.close();
        ConsoleShelf shelf;
        const ShelfKeeping keeping(file(), shelf);
        QCOMPARE(shelf.history().rowCount(), 0);
        QCOMPARE(content(file() + u".bad"_s), QByteArray("{\"version\": 1, \"hist"));
    }
};

QTEST_GUILESS_MAIN(TestShelfKeeping)
#include "tst_shelfkeeping.moc"
