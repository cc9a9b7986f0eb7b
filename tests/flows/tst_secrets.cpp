// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dockwidget.h"
#include "app/sandbox/world/deployment.h"
#include "tests/app/localhathora.h"
#include "tests/flows/person.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QDirIterator>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QMutex>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

constexpr int aWhile = 20'000;

namespace {

const QByteArray plantedToken = "CANARY-TOKEN-7f3a9c";
const QByteArray plantedValue = "CANARY-ENV-VALUE-51be";

/// Everything that the program logs, in whatever category.
class LogLines
{
public:
    LogLines()
    {
        s_lines = this;
        QLoggingCategory::setFilterRules(u"*.debug=true\n*.info=true"_s);
        m_before = qInstallMessageHandler(&LogLines::take);
    }
    ~LogLines()
    {
        qInstallMessageHandler(m_before);
        QLoggingCategory::setFilterRules({});
        s_lines = nullptr;
    }

    QByteArray all()
    {
        const QMutexLocker lock(&m_mutex);
        return m_all;
    }

private:
    static void take(QtMsgType, const QMessageLogContext &, const QString &message)
    {
        const QMutexLocker lock(&s_lines->m_mutex);
        s_lines->m_all += message.toUtf8() + '\n';
    }

    static inline LogLines *s_lines = nullptr; // the handler is a plain function
    QtMessageHandler m_before = nullptr;
    QMutex m_mutex;
    QByteArray m_all;
};

/// The latest deployment of every application gets a variable with the planted value.
void plantValue(LocalHathora &hathora)
{
    hathora.world().change([](sandbox::Hands hands) {
        for (const auto &app : hands.state.applications) {
            for (auto &deployment : app->deployments) {
                auto planted = std::make_shared<sandbox::Deployment>(*deployment);
                planted->env.emplace_back("PLANTED", plantedValue.toStdString());
                deployment = planted;
            }
        }
    });
}

bool isClean(const QByteArray &text)
{
    return !text.contains(plantedToken) && !text.contains(plantedValue) &&
           !text.contains(plantedToken.toBase64()) && !text.contains(plantedValue.toBase64());
}

} // namespace

/// A token and a value are planted, the whole program is used, and then both are looked for.
class TestSecrets : public QObject
{
    Q_OBJECT

    Person m_person;
    std::unique_ptr<LocalHathora> m_hathora;
    std::unique_ptr<LogLines> m_log;
    QTemporaryDir m_exports;

    /// Everything that one table can put into a file or on the clipboard.
    void takeAlong(const QString &dock)
    {
        auto *table = m_person.window().findChild<QAbstractItemView *>(dock + u".table"_s);
        QVERIFY(table);
        table->selectAll();
        for (const QString &copy : {u"copyCell"_s, u"copyRow"_s, u"copyId"_s, u"copyJson"_s}) {
            QGuiApplication::clipboard()->setText(u"nothing yet"_s);
            QVERIFY(m_person.trigger(qPrintable(dock + u'.' + copy)));
            const QByteArray copied = QGuiApplication::clipboard()->text().toUtf8();
            QVERIFY2(copied != "nothing yet", qPrintable(dock + copy));
            QVERIFY2(isClean(copied), qPrintable(dock + copy));
            // The variable itself is there: what is looked for could have been beside it.
            if (dock == "deployments"_L1 && copy == "copyJson"_L1)
                QVERIFY(copied.contains("PLANTED"));
        }
        for (const QString &format : {u"Csv"_s, u"Json"_s}) {
            QVERIFY(m_person.trigger(qPrintable(dock + u".export"_s + format)));
            auto *dialog = m_person.window().findChild<QFileDialog *>(dock + u".saveDialog"_s);
            QVERIFY(dialog);
            const QString path = m_exports.filePath(dock + u'.' + format);
            Q_EMIT dialog->fileSelected(path);
            delete dialog;
            QTRY_VERIFY(QFileInfo(path).size() > 0);
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_hathora = std::make_unique<LocalHathora>(plantedToken);
        plantValue(*m_hathora);
        m_log = std::make_unique<LogLines>();
        m_person.start();
        QVERIFY(m_person.signIn(m_hathora->url(), QString::fromLatin1(plantedToken)));
        QTRY_VERIFY_WITH_TIMEOUT(m_person.isIn() && m_person.workbench().app(), aWhile);
    }

    void theValueReachedTheProgram()
    {
        // Or there would be nothing to find.
        QVERIFY(m_person.bringUp("deployments"));
        QTRY_VERIFY_WITH_TIMEOUT(m_person.rows("deployments.table") > 0, aWhile);
        const Deployment *latest = m_person.workbench().app()->deployments.latest();
        QVERIFY(latest);
        const bool there = std::any_of(latest->env.begin(), latest->env.end(), [](const EnvVar &variable) {
            return variable.value.toUtf8() == plantedValue;
        });
        QVERIFY(there);
        m_person.workbench().selection().setDeployment(latest->id);
        QVERIFY(m_person.bringUp("inspector"));
    }

    void everyViewIsUsed()
    {
        for (DockWidget *dock : m_person.window().docks()) {
            dock->bringUp();
            QTRY_VERIFY(dock->isVisible());
        }
        QVERIFY(m_person.bringUp("builds"));
        QTRY_VERIFY_WITH_TIMEOUT(m_person.rows("builds.table") > 0, aWhile);
        QVERIFY(m_person.bringUp("processes"));
        QTRY_VERIFY_WITH_TIMEOUT(m_person.rows("processes.table") > 0, aWhile);
        const ProcessRow row = m_person.workbench().app()->processes.model().at(0);
        Q_EMIT m_person.workbench().logWanted(row.process.id);
        m_person.workbench().selection().setProcess(row.process.id);
        // Failures write the most words.
        for (const char *operation : {"GetApps", "GetBuilds", "GetDeployments"})
            m_hathora->answer(operation, 422);
        QVERIFY(m_person.trigger("action.refresh"));
        QTRY_VERIFY_WITH_TIMEOUT(m_person.rows("activity.table") > 5, aWhile);
    }

    void whatCanBeTakenAlongHoldsNoSecret_data()
    {
        QTest::addColumn<QString>("dock");
        for (const char *dock : {"deployments", "builds", "processes", "activity"})
            QTest::newRow(dock) << QString::fromLatin1(dock);
    }

    void whatCanBeTakenAlongHoldsNoSecret()
    {
        QFETCH(QString, dock);
        QVERIFY(m_person.bringUp(qPrintable(dock)));
        QTRY_VERIFY_WITH_TIMEOUT(m_person.rows(qPrintable(dock + u".table"_s)) > 0, aWhile);
        takeAlong(dock);
    }

    void noTitleHoldsASecret()
    {
        const QWidgetList all = QApplication::allWidgets();
        for (const QWidget *widget : all) {
            const QString words = widget->windowTitle() + widget->accessibleName() + widget->toolTip() +
                                  widget->accessibleDescription() + widget->statusTip();
            QVERIFY2(isClean(words.toUtf8()), qPrintable(widget->objectName()));
        }
    }

    void noFileOfTheProgramHoldsASecret()
    {
        const QString own = m_person.folder();
        m_person.quit();
        int files = 0;
        for (const QString &folder : {own, m_exports.path()}) {
            QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (each.hasNext()) {
                QFile file(each.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                QVERIFY2(isClean(file.readAll()), qPrintable(file.fileName()));
                ++files;
            }
        }
        QVERIFY(files >= 2 + 8); // profiles and layout, and two exports of four tables
    }

    void noLogLineHoldsASecret()
    {
        qDebug("the log is heard");
        const QByteArray all = m_log->all();
        QVERIFY(all.contains("the log is heard"));
        QVERIFY(isClean(all));
    }

    void cleanupTestCase() { m_log.reset(); }
};

QTEST_MAIN(TestSecrets)
#include "tst_secrets.moc"
