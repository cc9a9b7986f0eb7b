// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gridflow.h"

#include <QTest>
#include <QWidget>

#include <set>

using namespace hathora;

class TestGridFlow : public QObject
{
    Q_OBJECT

private:
    struct Page : QWidget
    {
        explicit Page(int children)
        {
            for (int i = 0; i < children; ++i) {
                auto *child = new QWidget(this);
                child->setFixedHeight(50);
                flow->addWidget(child);
                cards.append(child);
            }
        }
        void layOut(int width)
        {
            resize(width, flow->heightForWidth(width));
            show();
            flow->activate();
        }
        int columns()
        {
            std::set<int> lefts;
            for (const QWidget *card : std::as_const(cards)) {
                if (card->isVisible())
                    lefts.insert(card->x());
            }
            return int(lefts.size());
        }

        GridFlow *flow = new GridFlow(100, this);
        QList<QWidget *> cards;
    };

private Q_SLOTS:
    void columnsFollowTheWidth_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("height");
        QTest::newRow("all in one row") << 1000 << 8 << 50;
        QTest::newRow("two even rows where six would fit") << 680 << 4 << 108;
        QTest::newRow("one column where there is no room") << 80 << 1 << 8 * 50 + 7 * 8;
    }

    void columnsFollowTheWidth()
    {
        QFETCH(int, width);
        QFETCH(int, columns);
        QFETCH(int, height);
        Page page(8);
        page.layOut(width);
        QCOMPARE(page.columns(), columns);
        QCOMPARE(page.height(), height);
    }

    void theLastColumnEndsAtTheEdge()
    {
        Page page(3);
        page.layOut(401);
        QCOMPARE(page.cards.at(0)->geometry().left(), 0);
        QCOMPARE(page.cards.at(2)->geometry().right() + 1, 401);
    }

    void whatIsHiddenTakesNoRoom()
    {
        Page page(3);
        page.layOut(316);
        page.cards.at(1)->hide();
        page.layOut(316);
        QCOMPARE(page.columns(), 2);
        QCOMPARE(page.cards.at(2)->geometry().right() + 1, 316);
    }

    void rightToLeftIsMirrored()
    {
        Page page(3);
        page.setLayoutDirection(Qt::RightToLeft);
        page.layOut(316);
        QVERIFY(page.cards.at(0)->x() > page.cards.at(2)->x());
    }
};

QTEST_MAIN(TestGridFlow)
#include "tst_gridflow.moc"
