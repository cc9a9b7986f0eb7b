// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logstore.h"
#include "models/logs/storedrows.h"
#include "tests/support/cputime.h"
#include "tests/support/memory.h"
#include "tests/support/threadtime.h"
#include "tests/views/support/logbench.h"

#include <QElapsedTimer>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 120'000; // ms

QByteArray utf8(const char16_t *text)
{
    return QString::fromUtf16(text).toUtf8();
}

/// What moves a cursor, breaks a line or turns a direction, and must not be in what is shown or copied.
bool isActive(QChar character)
{
    if (character == u'\n' || character == u'\t')
        return false;
    const ushort code = character.unicode();
    const bool isControl = code < 0x20 || (code >= 0x7f && code < 0xa0);
    const bool isSeparator = code == 0x2028 || code == 0x2029;
    const bool turns = code == 0x200e || code == 0x200f || code == 0x061c ||
                       (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return isControl || isSeparator || turns;
}

QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

} // namespace

/// What a log may hold against the view of it: sent by a server, shown in the dock.
class TestLogHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whateverIsWrittenIsShownAndActsOnNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("the screen cleared, the cursor moved, the bell rung")
            << QByteArray("\x1b[2J\x1b[H\x07\x08\x0b\x0c\x1b[31mred\x1b[0m\x1b[9999C");
        QTest::newRow("a title, a link and the clipboard set")
            << QByteArray("\x1b]0;title\x07\x1b]8;;https://x.example\x1b\\link\x1b]52;c;aGk=\x07");
        QTest::newRow("a sequence that does not end") << QByteArray("\x1b[31");
        QTest::newRow("a colour of a hundred thousand parameters")
            << "\x1b[" + QByteArray("1;").repeated(100'000) + "mtext";
        QTest::newRow("fifty thousand changes of colour") << QByteArray("\x1b[31ma\x1b[0m").repeated(50'000);
        QTest::newRow("control characters of eight bits") << utf8(u"\u009b31m \u0085 \u007f");
        QTest::newRow("NUL among letters") << QByteArray("a\0b\0\0c", 6);
        QTest::newRow("bytes that are no UTF-8")
            << QByteArray("\xff\xfe \xc0\xaf \xed\xa0\x80 \xf4\x90\x80\x80 \xe2\x82");
        QTest::newRow("marks that turn the direction")
            << utf8(u"\u202edet\u2066 \u2067a\u2069 \u200f\u061c \u202c");
        QTest::newRow("characters without a width") << utf8(u"a\u200bb\u2060c\ufeff\u00ad");
        QTest::newRow("ten thousand marks on one letter") << "a" + utf8(u"\u0301").repeated(10'000);
        QTest::newRow("line ends of all kinds") << QByteArray("a\r\nb\rc\n\r\r\n\n");
        QTest::newRow("separators of lines and paragraphs") << utf8(u"a\u2028b\u2029c");
        QTest::newRow("a line of ten megabytes") << QByteArray(10 << 20, 'x');
        QTest::newRow("ten megabytes of letters that need two bytes") << utf8(u"ä ").repeated(3 << 20);
        QTest::newRow("a string of JSON of ten megabytes")
            << "{\"message\":\"" + QByteArray(10 << 20, 'x') + "\"}";
        QTest::newRow("a hundred thousand brackets")
            << "{\"a\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}";
        QTest::newRow("JSON of twenty thousand fields") << [] {
            QByteArray line = "{\"message\":\"m\"";
            for (int i = 0; i < 20'000; ++i)
                line += ",\"f" + QByteArray::number(i) + "\":\"\\u001b[31m\\u202e\"";
            return line + "}";
        }();
        QTest::newRow("a hundred thousand empty lines") << QByteArray(100'000, '\n');
    }

    void whateverIsWrittenIsShownAndActsOnNothing()
    {
        QFETCH(QByteArray, bytes);
        LogBench bench;
        bench.follow();
        const CpuTime time;
        const Stalls stalls;
        bench.server.feed(LogBench::path, bytes + "\nthe end\n");
        QTRY_COMPARE_WITH_TIMEOUT(lastRow(bench), QStringLiteral("the end"), patience);
        QVERIFY(storeOf(bench)->size() > bytes.count('\n'));
        bench.dock->grab();
        bench.action("logs.wrap").trigger();
        bench.action("logs.unfoldAll").trigger();
        bench.view().setFollow(LogView::Follow::Off);
        bench.dock->grab();
        const QString copied = bench.view().selectedText();
        QVERIFY(std::none_of(copied.cbegin(), copied.cend(), isActive));
        qInfo("%.0f ms computed, longest without hearing events %.0f ms", time.ms(), stalls.longest());
    }

    /// HATHORA_FIREHOSE is how many megabytes; more than usual, to measure.
    void aFirehoseIsTakenInWhole()
    {
        const int wanted = qEnvironmentVariableIntValue("HATHORA_FIREHOSE");
        const qint64 megabytes = wanted > 0 ? wanted : 24;
        const QByteArray line =
            QByteArray("2026-03-04T12:00:00Z INFO [net] player moved").leftJustified(119, '.') + '\n';
        const QByteArray block = line.repeated(8738); // about a megabyte
        LogBench bench;
        bench.server.on(LogBench::path, HttpScript::head(200, {"Content-Type: application/octet-stream",
                                                               "Transfer-Encoding: chunked"})
                                            .flood(chunk(block), megabytes)
                                            .hold());
        const CpuTime time;
        QElapsedTimer clock;
        clock.start();
        const Stalls stalls;
        bench.select("p-1");
        DockBench::show(*bench.dock);
        const qint64 lines = 8738 * megabytes;
        const qint64 kept = std::min<qint64>(lines, 2'000'000);
        QTRY_VERIFY_WITH_TIMEOUT(storeOf(bench) && storeOf(bench)->total() == lines, patience);
        QVERIFY(storeOf(bench)->size() > kept - 100'000); // whole pieces leave
        bench.dock->grab();
        const double megabytesSecond = double(lines) * 120 / 1000 / double(clock.elapsed());
        qInfo("%lld lines: %.0f lines/s of computing, %.0f MB/s of time, longest without hearing events %.0f "
              "ms, %lld MB resident",
              lines, double(lines) * 1000 / time.ms(), megabytesSecond, stalls.longest(),
              residentBytes() >> 20);
    }

private:
    static QString lastRow(const LogBench &bench)
    {
        const LogRows *rows = bench.dock->findChild<LogView *>()->rows();
        return rows && rows->count() > 0 ? rows->row(rows->count() - 1).content.text : QString();
    }
    static const LogStore *storeOf(const LogBench &bench)
    {
        const auto *rows = qobject_cast<const StoredRows *>(bench.dock->findChild<LogView *>()->rows());
        return rows ? &rows->store() : nullptr;
    }
};

QTEST_MAIN(TestLogHostile)
#include "tst_loghostile.moc"
