// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dockwidget.h"
#include "app/sandbox/world/deployment.h"
#include "tests/app/localhathora.h"
#include "tests/flows/person.h"
#include "tests/support/loglines.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QDirIterator>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

constexpr int aWhile = 20'000;

namespace {

const QByteArray plantedToken = "CANARY-TOKEN-7f3a9c";
const QByteArray plantedValue = "CANARY-ENV-VALUE-51be";

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

bool isClean(const QByteArray &text);

/// Everything that a widget says by its titles, also of one that is gone before anybody asks.
class Titles : public QObject
{
public:
    Titles() { qApp->installEventFilter(this); }

    bool areHeard() const { return m_heard > 0; }
    QStringList unclean() const { return m_unclean; }

    static QByteArray of(const QWidget &widget)
    {
        return QString(widget.windowTitle() + widget.accessibleName() + widget.toolTip() +
                       widget.accessibleDescription() + widget.statusTip())
            .toUtf8();
    }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        const bool tells = event->type() == QEvent::WindowTitleChange ||
                           event->type() == QEvent::ToolTipChange || event->type() == QEvent::Show ||
                           event->type() == QEvent::Hide;
        const auto *widget = tells ? qobject_cast<const QWidget *>(object) : nullptr;
        if (widget) {
            ++m_heard;
            if (!isClean(of(*widget)))
                m_unclean.append(widget->objectName());
        }
        return false;
    }

private:
    int m_heard = 0;
    QStringList m_unclean;
};

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
    Titles m_titles;
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

    /// Copied by an action that is not there or gives nothing: empty.
    QByteArray copied(const QString &action)
    {
        QGuiApplication::clipboard()->setText({});
        return m_person.trigger(qPrintable(action)) ? QGuiApplication::clipboard()->text().toUtf8()
                                                    : QByteArray();
    }

    int refused(const char *operation)
    {
        const auto &entries = m_person.workbench().activity().model().records();
        return int(std::count_if(entries.begin(), entries.end(), [operation](const ActivityEntry &entry) {
            return entry.trace.operation == QLatin1String(operation) && entry.trace.status == 422;
        }));
    }

    void choose(const Deployment &deployment)
    {
        m_person.workbench().selection().setDeployment(deployment.id);
        QVERIFY(m_person.bringUp("inspector"));
        QTRY_VERIFY_WITH_TIMEOUT(copied(u"inspector.copyId"_s) == deployment.id.text().toUtf8(), aWhile);
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
        Q_EMIT m_person.workbench().logsWanted(LogSubject::of({row.process.id}));
        m_person.workbench().selection().setProcess(row.process.id);
    }

    /// They write the most words.
    void failuresAreToldInTheirViews_data()
    {
        QTest::addColumn<QString>("dock");
        QTest::addColumn<QByteArray>("operation");
        QTest::newRow("navigator") << u"navigator"_s << QByteArray("GetApps");
        QTest::newRow("builds") << u"builds"_s << QByteArray("GetBuilds");
        QTest::newRow("deployments") << u"deployments"_s << QByteArray("GetDeployments");
    }

    void failuresAreToldInTheirViews()
    {
        QFETCH(QString, dock);
        QFETCH(QByteArray, operation);
        QVERIFY(m_person.bringUp(qPrintable(dock)));
        QTRY_VERIFY(m_person.window().dock(dock)->isSeen());
        m_hathora->answer(operation.constData(), 422);
        QVERIFY(m_person.trigger("action.refresh"));
        QTRY_COMPARE_WITH_TIMEOUT(refused(operation.constData()), 1, aWhile);
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

    void roomsHoldNoSecret()
    {
        const auto &processes = m_person.workbench().app()->processes.model().records();
        const auto withRooms = std::find_if(processes.begin(), processes.end(), [](const ProcessRow &row) {
            return row.process.status.is(KnownProcessStatus::Running) && row.process.roomsAllocated > 0;
        });
        QVERIFY(withRooms != processes.end());
        Q_EMIT m_person.workbench().roomsWanted(withRooms->process.id);
        m_person.workbench().selection().setProcess(withRooms->process.id);
        QTRY_VERIFY_WITH_TIMEOUT(m_person.rows("rooms.table") > 0, aWhile);
        takeAlong(u"rooms"_s);
    }

    void aSavedLogHoldsNoSecret()
    {
        QVERIFY(m_person.bringUp("logs"));
        QTRY_VERIFY_WITH_TIMEOUT(m_person.trigger("logs.save"), aWhile);
        auto *dialog = m_person.window().findChild<QFileDialog *>(u"logs.saveDialog"_s);
        QVERIFY(dialog);
        const QString path = m_exports.filePath(u"process.log"_s);
        Q_EMIT dialog->fileSelected(path);
        delete dialog;
        QTRY_VERIFY(QFileInfo(path).size() > 0);
    }

    void theInspectorHidesTheValueInWhatItGivesAway()
    {
        choose(*m_person.workbench().app()->deployments.latest());
        const QByteArray json = copied(u"inspector.copyJson"_s);
        QVERIFY(json.contains("PLANTED"));
        QVERIFY(isClean(json));
        const auto *text =
            qobject_cast<QPlainTextEdit *>(m_person.window().findChild<QWidget *>(u"inspector.json"_s));
        QVERIFY(text);
        QVERIFY(isClean(text->toPlainText().toUtf8()));
    }

    void noTitleHoldsASecret()
    {
        const QWidgetList all = QApplication::allWidgets();
        for (const QWidget *widget : all) {
            QVERIFY2(isClean(Titles::of(*widget)), qPrintable(widget->objectName()));
        }
        QVERIFY(m_titles.areHeard());
        QCOMPARE(m_titles.unclean(), QStringList());
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
        QVERIFY(files >= 2 + 10 + 1); // profiles and layout, two exports of five tables, a log
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
