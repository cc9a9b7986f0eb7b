// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/csv.h"
#include "tests/models/support/records.h"

#include <QTest>

using namespace hathora;
using namespace hathora::testing;

class TestCsv : public QObject
{
    Q_OBJECT

private:
    /// A reader of RFC 4180 of its own, so that a round trip proves something.
    static QList<QStringList> read(const QString &text)
    {
        QList<QStringList> lines;
        QStringList cells;
        QString cell;
        bool isQuoted = false;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text.at(i);
            if (isQuoted && c == u'"' && text.mid(i + 1, 1) == u"\"")
                cell += text.at(++i);
            else if (c == u'"')
                isQuoted = !isQuoted;
            else if (!isQuoted && c == u',')
                cells.append(std::exchange(cell, {}));
            else if (!isQuoted && text.mid(i, 2) == u"\r\n") {
                cells.append(std::exchange(cell, {}));
                lines.append(std::exchange(cells, {}));
                ++i;
            } else
                cell += c;
        }
        return lines;
    }

private Q_SLOTS:
    void hostileCellsComeBackAsTheyAreButHarmless_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
        const auto defused = [](const char *name, const QString &text) {
            QTest::newRow(name) << text << u'\'' + text;
        };
        same("plain", QStringLiteral("frankfurt"));
        same("a comma", QStringLiteral("a,b"));
        same("quotes", QStringLiteral("say \"hi\""));
        same("a line break", QStringLiteral("a\nb"));
        same("a carriage return and line break", QStringLiteral("a\r\nb"));
        same("not latin", QStringLiteral("дом 家"));
        same("a formula's sign further in", QStringLiteral("a=b"));
        defused("a formula", QStringLiteral("=HYPERLINK(\"http://evil\",\"x\")"));
        defused("a plus", QStringLiteral("+1+cmd|' /C calc'!A0"));
        defused("a minus", QStringLiteral("-2+3"));
        defused("an at sign", QStringLiteral("@SUM(A1)"));
        defused("a tab", QStringLiteral("\t=1"));
        defused("a carriage return", QStringLiteral("\r=1"));
        defused("a line feed", QStringLiteral("\n=1"));
        defused("a null", QString(QChar(u'\0')) + QStringLiteral("=1"));
        defused("a full-width formula", QStringLiteral("\uff1d1+1"));
    }
    void hostileCellsComeBackAsTheyAreButHarmless()
    {
        QFETCH(QString, text);
        QFETCH(QString, read);
        QList<ProcessRow> row = rows({1});
        row[0].process.exitReason = text;
        const ProcessTable table(row);
        const QList<QStringList> lines = TestCsv::read(csv::table(table, {table.columnOf("exit"_L1), 1}));
        QCOMPARE(lines, (QList<QStringList>{{QStringLiteral("Exit reason"), QStringLiteral("Process")},
                                            {read, processId(1).text()}}));
    }

    void numbersStayNumbersInAnyLocale()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        ProcessLoad load;
        load.cores = -0.25;
        QList<ProcessRow> row = rows({7});
        row[0].load = std::make_shared<const ProcessLoad>(load);
        const ProcessTable table(row);
        const QString text = csv::table(table, {table.columnOf("cpu"_L1), table.columnOf("rooms"_L1)});
        QLocale::setDefault(QLocale::c());
        QCOMPARE(read(text).at(1), (QStringList{QStringLiteral("-0.25"), QStringLiteral("7")}));
    }

    void timesAreIsoAndWhatIsUnknownIsEmpty()
    {
        const ProcessTable table(rows({1}));
        const QString text =
            csv::table(table, {table.columnOf("uptime"_L1), table.columnOf("terminated"_L1)});
        QCOMPARE(read(text).at(1), (QStringList{QStringLiteral("2026-05-01T12:00:06.000Z"), QString()}));
    }

    void anEmptyTableHasAHeader()
    {
        const ProcessTable table;
        QCOMPARE(csv::table(table, {0, 1}), QStringLiteral("Status,Process\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
