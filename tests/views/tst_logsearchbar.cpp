// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/looking.h"
#include "views/logs/bufferrows.h"
#include "views/logs/logsearchbar.h"
#include "views/logs/logview.h"
#include "views/plainlabel.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace hathora;
using namespace hathora::testing;

class TestLogSearchBar : public QObject
{
    Q_OBJECT

private:
    struct Page : QWidget
    {
        explicit Page(int lines = 400)
        {
            auto *column = new QVBoxLayout(this);
            column->addWidget(bar);
            column->addWidget(view);
            resize(700, 500);
            show();
            QStringList all;
            for (int i = 1; i <= lines; ++i)
                all.append(i % 100 == 0 ? QStringLiteral("player %1 Left").arg(i)
                                        : QStringLiteral("tick %1").arg(i));
            buffer.append(all);
            view->setRows(&rows);
            bar->setBuffer(&buffer);
        }
        ~Page() override
        {
            bar->setBuffer(nullptr);
            view->setRows(nullptr);
        }
        void type(const QString &text)
        {
            bar->open();
            QTest::keyClicks(findChild<QLineEdit *>(), text);
        }
        void retype(const QString &text)
        {
            findChild<QLineEdit *>()->clear();
            type(text);
        }
        QToolButton *button(const char *name)
        {
            return findChild<QToolButton *>(QStringLiteral("logs.search.") + QLatin1String(name));
        }
        QString outcome()
        {
            return findChild<PlainLabel *>(QStringLiteral("logs.search.outcome"))->fullText();
        }
        bool isInSight(qint64 line) { return view->topId() <= line && view->bottomId() >= line; }

        LogBuffer buffer;
        BufferRows rows{buffer};
        LogView *view = new LogView;
        LogSearchBar *bar = new LogSearchBar(QStringLiteral("logs.search"), view);
    };

private Q_SLOTS:
    void typingGoesToTheNextHit()
    {
        Page page;
        QTRY_COMPARE(page.buffer.rowCount(), 400);
        page.view->goToRow(149);
        page.type(QStringLiteral("left"));
        QTRY_COMPARE(page.outcome(), QStringLiteral("2 of 4 lines"));
        QVERIFY(page.isInSight(200));
    }

    void enterWalksOnAndRoundTheEnd()
    {
        Page page;
        QTRY_COMPARE(page.buffer.rowCount(), 400);
        page.view->goToRow(349);
        page.type(QStringLiteral("player"));
        QTRY_COMPARE(page.outcome(), QStringLiteral("4 of 4 lines"));
        QTest::keyClick(page.findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(page.outcome(), QStringLiteral("1 of 4 lines"));
        QVERIFY(page.isInSight(100));
        QTest::keyClick(page.findChild<QLineEdit *>(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(page.outcome(), QStringLiteral("4 of 4 lines"));
    }

    void letterCaseCountsWhenAsked()
    {
        Page page;
        page.type(QStringLiteral("left"));
        QTRY_VERIFY(page.outcome().contains(QStringLiteral("of 4 lines")));
        page.button("case")->click();
        QTRY_COMPARE(page.outcome(), QStringLiteral("Nothing found"));
    }

    void anExpressionStandsBetweenSlashes()
    {
        Page page;
        page.type(QStringLiteral("^tick [12]0$"));
        QTRY_COMPARE(page.outcome(), QStringLiteral("Nothing found"));
        page.retype(QStringLiteral("/^tick [12]0$/"));
        QTRY_VERIFY(page.outcome().endsWith(QStringLiteral("of 2 lines")));
    }

    void whatIsNotThereIsFoundToo()
    {
        Page page;
        page.type(QStringLiteral("!tick"));
        QTRY_VERIFY(page.outcome().endsWith(QStringLiteral("of 4 lines")));
    }

    void whatIsNoExpressionIsSaidToBeNone()
    {
        Page page;
        page.type(QStringLiteral("/(tick/"));
        QTRY_COMPARE(page.outcome(), QStringLiteral("This is no regular expression."));
    }

    void aCostlyPatternIsGivenUpAndTheWindowStaysAlive()
    {
        Page page(0);
        page.buffer.append(QStringList(200, QString(40, u'a') + u'b'));
        QTRY_COMPARE(page.buffer.rowCount(), 200);
        const auto isGivenUp = [&page] {
            return page.outcome().startsWith(QStringLiteral("Pattern too costly"));
        };
        int heartbeats = 0;
        QTimer heart;
        heart.callOnTimeout(this, [&] { heartbeats += isGivenUp() ? 0 : 1; });
        heart.start(10);
        page.type(QStringLiteral("/(a|aa)+$/"));
        QVERIFY(!isGivenUp()); // or the keys would have waited for it
        QTRY_VERIFY_WITH_TIMEOUT(isGivenUp(), 20'000);
        QVERIFY2(heartbeats > 10, qPrintable(QString::number(heartbeats))); // of two hundred
    }

    void newLinesAreSearchedToo()
    {
        Page page;
        page.type(QStringLiteral("left"));
        QTRY_VERIFY(page.outcome().endsWith(QStringLiteral("of 4 lines")));
        page.buffer.append({QStringLiteral("player 401 left")});
        QTRY_VERIFY(page.outcome().endsWith(QStringLiteral("of 5 lines")));
    }

    void escapeClosesAndGivesTheFocusBack()
    {
        Page page;
        QSignalSpy closed(page.bar, &LogSearchBar::closed);
        page.type(QStringLiteral("left"));
        QTest::keyClick(page.findChild<QLineEdit *>(), Qt::Key_Escape);
        QVERIFY(page.bar->isHidden());
        QCOMPARE(closed.size(), 1);
        QVERIFY(page.view->hasFocus() || page.focusWidget() == page.view);
    }

    void itsStateIsKept()
    {
        Page page;
        page.button("case")->click();
        Page other;
        other.bar->setState(page.bar->state());
        QVERIFY(other.button("case")->isChecked());
    }

    void everyControlHasAName()
    {
        Page page;
        page.bar->open();
        QCOMPARE(unnamed(*page.bar), QString());
    }
};

QTEST_MAIN(TestLogSearchBar)
#include "tst_logsearchbar.moc"
