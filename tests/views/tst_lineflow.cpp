// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineflow.h"

#include <QTest>
#include <QWidget>

using namespace hathora;

class TestLineFlow : public QObject
{
    Q_OBJECT

private:
    /// Three widgets 100 wide and 20 high, 8 apart.
    struct Line : QWidget
    {
        Line()
        {
            for (int i = 0; i < 3; ++i) {
                auto *child = new QWidget(this);
                child->setFixedSize(100, 20);
                flow->addWidget(child);
                words.append(child);
            }
        }
        void layOut(int width)
        {
            resize(width, flow->heightForWidth(width));
            show();
            flow->activate();
        }
        QList<QPoint> places() const
        {
            QList<QPoint> places;
            for (const QWidget *word : words)
                places.append(word->pos());
            return places;
        }

        LineFlow *flow = new LineFlow(this);
        QList<QWidget *> words;
    };

private Q_SLOTS:
    void whatHasRoomStandsInOneRow()
    {
        Line line;
        line.layOut(316);
        QCOMPARE(line.places(), (QList<QPoint>{{0, 0}, {108, 0}, {216, 0}}));
        QCOMPARE(line.height(), 20);
        QCOMPARE(line.flow->sizeHint(), QSize(316, 20));
    }

    void whatHasNoneBeginsTheNext()
    {
        Line line;
        line.layOut(315);
        QCOMPARE(line.places(), (QList<QPoint>{{0, 0}, {108, 0}, {0, 28}}));
        QCOMPARE(line.height(), 48);
        QCOMPARE(line.flow->minimumSize(), QSize(100, 20));
    }

    void whatIsHiddenTakesNoRoom()
    {
        Line line;
        line.words.first()->hide();
        line.layOut(210);
        QCOMPARE(line.words.at(1)->pos(), QPoint(0, 0));
        QCOMPARE(line.words.at(2)->pos(), QPoint(108, 0));
    }

    void fromRightToLeftItBeginsAtTheRight()
    {
        Line line;
        line.setLayoutDirection(Qt::RightToLeft);
        line.layOut(316);
        QCOMPARE(line.places(), (QList<QPoint>{{216, 0}, {108, 0}, {0, 0}}));
    }
};

QTEST_MAIN(TestLineFlow)
#include "tst_lineflow.moc"
