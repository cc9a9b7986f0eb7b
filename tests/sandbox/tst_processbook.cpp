// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/processbook.h"

#include <QTest>

using namespace sandbox;
using namespace std::chrono_literals;

namespace {

Process made(const std::string &id, Span at, Region region = Region::London)
{
    Process process;
    process.id = id;
    process.createdAt = Moment(at);
    process.region = region;
    return process;
}

std::string ids(const std::vector<std::shared_ptr<const Process>> &page)
{
    std::string text;
    for (const auto &process : page)
        text += process->id;
    return text;
}

} // namespace

class TestProcessBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestComeFirst();
    void pagesByBeforeMeetWithoutGapOrOverlap();
    void twoMadeInOneMillisecondAreToldApart();
    void aFilterNamesStatesAndRegions();
    void countsFollowTheState();
    void onlyRunningOnesAreOffered();
    void pruningForgetsEndedOnesOnly();
};

void TestProcessBook::theNewestComeFirst()
{
    ProcessBook book;
    for (const char *id : {"a", "b", "c", "d"})
        book.add(made(id, 1s * (1 + id[0] - 'a')));
    QCOMPARE(ids(book.newest({}, 3)), std::string("dcb"));
}

void TestProcessBook::pagesByBeforeMeetWithoutGapOrOverlap()
{
    ProcessBook book;
    for (char id = 'a'; id <= 'g'; ++id)
        book.add(made(std::string(1, id), 1s * (id - 'a')));
    std::string seen;
    ProcessFilter filter;
    for (auto page = book.newest(filter, 3); !page.empty(); page = book.newest(filter, 3)) {
        seen += ids(page);
        filter.before = page.back()->createdAt;
    }
    QCOMPARE(seen, std::string("gfedcba"));
}

void TestProcessBook::twoMadeInOneMillisecondAreToldApart()
{
    ProcessBook book;
    const auto first = book.add(made("a", 5s));
    const auto second = book.add(made("b", 5s));
    QVERIFY(first->createdAt < second->createdAt);
}

void TestProcessBook::aFilterNamesStatesAndRegions()
{
    ProcessBook book;
    book.add(made("a", 1s, Region::London));
    book.setStatus(*book.add(made("b", 2s, Region::Tokyo)), ProcessStatus::Running);
    book.setStatus(*book.add(made("c", 3s, Region::London)), ProcessStatus::Running);
    ProcessFilter filter;
    filter.statuses.set(static_cast<std::size_t>(ProcessStatus::Running));
    QCOMPARE(ids(book.newest(filter, 10)), std::string("cb"));
    filter.regions.set(static_cast<std::size_t>(Region::London));
    QCOMPARE(ids(book.newest(filter, 10)), std::string("c"));
    QCOMPARE(book.count(filter), std::size_t{1});
    filter.before = Moment(3s);
    QCOMPARE(book.count(filter), std::size_t{0});
}

void TestProcessBook::countsFollowTheState()
{
    ProcessBook book;
    const auto process = book.add(made("a", 1s));
    book.setStatus(*process, ProcessStatus::Running);
    QCOMPARE(book.count(ProcessStatus::Starting, Region::London), std::size_t{0});
    QCOMPARE(book.count(ProcessStatus::Running, Region::London), std::size_t{1});
    QCOMPARE(book.liveCount(), std::size_t{1});
    book.setStatus(*process, ProcessStatus::Failed);
    QCOMPARE(book.liveCount(), std::size_t{0});
}

void TestProcessBook::onlyRunningOnesAreOffered()
{
    ProcessBook book;
    const auto first = book.add(made("a", 1s));
    const auto second = book.add(made("b", 2s));
    const auto third = book.add(made("c", 3s));
    for (const auto &process : {first, second, third})
        book.setStatus(*process, ProcessStatus::Running);
    book.setStatus(*first, ProcessStatus::Draining);
    QCOMPARE(book.running(Region::London).size(), std::size_t{2});
    book.setStatus(*third, ProcessStatus::Stopping);
    QCOMPARE(book.running(Region::London).front()->id, std::string("b"));
}

void TestProcessBook::pruningForgetsEndedOnesOnly()
{
    ProcessBook book;
    for (char id = 'a'; id <= 'e'; ++id) {
        const auto process = book.add(made(std::string(1, id), 1s * (id - 'a')));
        process->terminatedAt = Moment(10s * (id - 'a'));
        if (id != 'a')
            book.setStatus(*process, ProcessStatus::Stopped);
    }
    const auto forgotten = book.prune(Moment(15s), 2);
    QCOMPARE(forgotten.size(), std::size_t{2});
    QVERIFY(!book.find("b"));
    QVERIFY(!book.find("c"));
    QCOMPARE(ids(book.newest({}, 10)), std::string("eda"));
    QCOMPARE(book.count({}), std::size_t{3});
}

QTEST_APPLESS_MAIN(TestProcessBook)
#include "tst_processbook.moc"
