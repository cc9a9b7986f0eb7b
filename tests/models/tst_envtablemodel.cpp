// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/envtablemodel.h"
#include "tests/support/cputime.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace hathora;
using hathora::testing::CpuTime;
using namespace Qt::StringLiterals;

using Kind = DraftProblem::Kind;

namespace {

struct Table
{
    explicit Table(const QList<EnvVar> &variables = {{u"LOG"_s, u"hunter2"_s}, {u"MODE"_s, u"ranked"_s}})
    {
        model.setVariables(variables);
    }

    QString shown(int row, int column, int role = Qt::DisplayRole)
    {
        return model.index(row, column).data(role).toString();
    }
    std::optional<Kind> problem(int row, int column = EnvTableModel::NameColumn)
    {
        const QVariant problem = model.index(row, column).data(EnvTableModel::ProblemRole);
        return problem.isValid() ? std::optional(problem.value<DraftProblem>().kind) : std::nullopt;
    }
    bool type(int row, int column, const QString &text)
    {
        return model.setData(model.index(row, column), text);
    }

    EnvTableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class TestEnvTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aValueIsSeenOnlyInItsRowAndOnlyWhenItIsRevealed()
    {
        Table table;
        for (int role = Qt::DisplayRole; role < Qt::UserRole + 1000; ++role) {
            if (role != Qt::EditRole)
                QVERIFY2(!table.shown(0, 1, role).contains(u"hunter2"_s), qPrintable(QString::number(role)));
        }
        table.model.setMasking(0, EnvTableModel::Masking::Revealed);
        QCOMPARE(table.shown(0, 1), u"hunter2"_s);
        QVERIFY(table.shown(1, 1) != u"ranked"_s);
        table.model.setMasking(EnvTableModel::Masking::Masked);
        QVERIFY(table.shown(0, 1) != u"hunter2"_s);
    }

    void aMaskTellsNoLength()
    {
        Table table({{u"A"_s, u"x"_s}, {u"B"_s, QString(4000, u'x')}});
        QCOMPARE(table.shown(0, 1), table.shown(1, 1));
    }

    void whatIsTypedIsTaken()
    {
        Table table;
        const QSignalSpy edited(&table.model, &EnvTableModel::edited);
        QVERIFY(table.type(0, 0, u" LEVEL "_s));
        QVERIFY(table.type(0, 1, u" kept as typed "_s));
        QCOMPARE(table.model.variables().first(), (EnvVar{u"LEVEL"_s, u" kept as typed "_s}));
        QCOMPARE(edited.count(), 2);
    }

    void aNewRowWantsANameAndShowsWhatIsTyped()
    {
        Table table;
        const int row = table.model.addRow();
        QVERIFY(table.problem(row) == Kind::Missing);
        QVERIFY(table.type(row, 0, u"NEW"_s));
        QVERIFY(!table.problem(row));
        QVERIFY(table.type(row, 1, u"seen"_s));
        QCOMPARE(table.shown(row, 1), u"seen"_s);
    }

    void aWrongNameIsToldAndKept_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("kind");
        QTest::newRow("begins with a digit") << u"1A"_s << int(Kind::BadName);
        QTest::newRow("has a dash") << u"A-B"_s << int(Kind::BadName);
        QTest::newRow("is not ASCII") << u"GRÖSSE"_s << int(Kind::BadName);
        QTest::newRow("has a line end") << u"A\nB"_s << int(Kind::BadName);
        QTest::newRow("is markup") << u"<b>A</b>"_s << int(Kind::BadName);
        QTest::newRow("is far too long") << QString(101, u'A') << int(Kind::TooLong);
        QTest::newRow("is another's") << u"MODE"_s << int(Kind::Duplicate);
    }

    void aWrongNameIsToldAndKept()
    {
        QFETCH(QString, name);
        QFETCH(int, kind);
        Table table;
        QVERIFY(table.type(0, 0, name));
        QCOMPARE(table.shown(0, 0), name);
        QVERIFY(table.problem(0) == Kind(kind));
        QVERIFY(table.type(0, 0, u"FINE"_s));
        QVERIFY(!table.problem(0));
        QVERIFY(!table.problem(1)); // nor is the other one a duplicate any more
    }

    void aValueThatIsTooLongIsTheValuesProblem()
    {
        Table table;
        QVERIFY(table.type(0, 1, QString(5001, u'x')));
        QVERIFY(!table.problem(0, 0));
        QVERIFY(table.problem(0, 1) == Kind::TooLong);
    }

    void aFileReplacesValuesAndAddsTheRest()
    {
        Table table;
        const auto taken =
            table.model.take(EnvFile::parse(u"MODE=casual\nNEW=1\nNEW=2\n# kept\nodd line\n"_s));
        QCOMPARE(taken.changed, 1);
        QCOMPARE(taken.added, 2);
        QCOMPARE(table.model.rowCount(), 4);
        QVERIFY(table.problem(2) == Kind::Duplicate);
        const QString text = table.model.fileText();
        for (const QString &line :
             {u"MODE=casual"_s, u"NEW=1"_s, u"NEW=2"_s, u"# kept"_s, u"odd line"_s, u"LOG=hunter2"_s})
            QVERIFY2(text.contains(line), qPrintable(line));
    }

    void rowsAreRemovedWhereTheyAre()
    {
        Table table({{u"A"_s, {}}, {u"B"_s, {}}, {u"C"_s, {}}, {u"D"_s, {}}});
        table.model.removeRowsAt({0, 2, 2});
        QCOMPARE(table.model.variables(), (QList<EnvVar>{{u"B"_s, {}}, {u"D"_s, {}}}));
    }

    void tenThousandVariablesStayHandy()
    {
        QString text;
        for (int i = 0; i < 10'000; ++i)
            text += u"NAME_%1=value\n"_s.arg(i);
        Table table;
        const CpuTime time;
        QCOMPARE(table.model.take(EnvFile::parse(text)).added, 10'000);
        QVERIFY(table.type(5000, 0, u"NAME_1"_s));
        QVERIFY(table.problem(5000) == Kind::Duplicate);
        QVERIFY(isBlocked(table.model.problems())); // the contract allows a hundred
        QVERIFY2(time.ms() < 2000, qPrintable(QString::number(time.ms())));
    }
};

QTEST_GUILESS_MAIN(TestEnvTableModel)
#include "tst_envtablemodel.moc"
