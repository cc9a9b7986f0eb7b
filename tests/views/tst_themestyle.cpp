// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/looking.h"
#include "views/icons.h"
#include "views/spacing.h"
#include "views/theme.h"
#include "views/themestyle.h"

#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QStyleOption>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace hathora;

namespace {

/// Tells how it wants to be drawn.
class Bar : public QScrollBar
{
public:
    using QScrollBar::initStyleOption;
    using QScrollBar::QScrollBar;
};

} // namespace

class TestThemeStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new ThemeStyle);
        QApplication::setPalette(Theme::of(Scheme::Dark).palette());
    }

    void controlsStandOnOneLine()
    {
        QPushButton button(QStringLiteral("Stop"));
        QLineEdit edit;
        QComboBox combo;
        QSpinBox spin;
        for (const QWidget *control : std::initializer_list<QWidget *>{&button, &edit, &combo, &spin})
            QCOMPARE(control->sizeHint().height(), spacing::controlHeight);
    }

    void aComboBoxIsAsWideAsItsText()
    {
        QComboBox combo;
        combo.addItem(QStringLiteral("idle for 30 min"));
        combo.resize(combo.sizeHint());
        QStyleOptionComboBox option;
        option.initFrom(&combo);
        const QRect text =
            combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
        QVERIFY(text.width() >= combo.fontMetrics().horizontalAdvance(combo.itemText(0)));
    }

    void aLargeFontMakesControlsHigher()
    {
        QPushButton button(QStringLiteral("Stop"));
        QFont large = button.font();
        large.setPixelSize(40);
        button.setFont(large);
        QVERIFY(button.sizeHint().height() > QFontMetrics(large).height());
    }

    void headersAreAsHighAsRows()
    {
        QStandardItemModel model(1, 2);
        QTreeView view;
        view.setModel(&model);
        QCOMPARE(view.header()->sizeHint().height(), spacing::headerHeight);
    }

    void theThumbOfAScrollBarReachesBothEnds()
    {
        Bar bar(Qt::Vertical);
        bar.resize(12, 300);
        bar.setRange(0, 1000);
        bar.setPageStep(100);
        QCOMPARE(thumb(bar).top(), 0);
        bar.setValue(1000);
        QCOMPARE(thumb(bar).bottom(), 299);
    }

    void theThumbOfALongListIsStillLargeEnoughToGrab()
    {
        Bar bar(Qt::Vertical);
        bar.resize(12, 300);
        bar.setRange(0, 1'000'000);
        QVERIFY(thumb(bar).height() >= 24);
    }

    void theThumbCanBeDragged()
    {
        Bar bar(Qt::Vertical);
        bar.resize(12, 300);
        bar.setRange(0, 1000);
        bar.setPageStep(100);
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        const QPoint start = thumb(bar).center();
        QTest::mousePress(&bar, Qt::LeftButton, {}, start);
        QTest::mouseMove(&bar, start + QPoint(0, 400));
        QTest::mouseRelease(&bar, Qt::LeftButton, {}, start + QPoint(0, 400));
        QCOMPARE(bar.value(), 1000);
    }

    void aHorizontalThumbStartsOnTheReadingSide()
    {
        Bar bar(Qt::Horizontal);
        bar.setLayoutDirection(Qt::RightToLeft);
        bar.resize(300, 12);
        bar.setRange(0, 1000);
        bar.setPageStep(100);
        QCOMPARE(thumb(bar).right(), 299);
    }

    void theDefaultButtonIsTheOneInTheAccent()
    {
        QPushButton button(QStringLiteral("Deploy"));
        button.resize(100, 28);
        const QColor accent = Theme::of(Scheme::Dark).accent;
        QCOMPARE(testing::pixelsOf(button.grab().toImage(), accent), 0);
        button.setDefault(true);
        QVERIFY(testing::pixelsOf(button.grab().toImage(), accent) > 1000);
    }

    void aToolButtonHasRoomForIconTextAndArrow()
    {
        QToolButton button;
        button.setIcon(icon(Icon::Play));
        QCOMPARE(button.sizeHint(), QSize(28, 28));
        button.setText(QStringLiteral("Start"));
        button.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        const int plain = button.sizeHint().width();
        QVERIFY(plain >= 28 + button.fontMetrics().horizontalAdvance(QStringLiteral("Start")));
        QMenu menu;
        button.setMenu(&menu);
        button.setPopupMode(QToolButton::InstantPopup);
        QVERIFY(button.sizeHint().width() >= plain + 8);
    }

    void aTextIsWholeInAButtonOfItsOwnSize()
    {
        QToolButton button;
        button.setText(QStringLiteral("24 h"));
        button.setToolButtonStyle(Qt::ToolButtonTextOnly);
        const auto ink = [&button](int width) {
            button.resize(width, button.sizeHint().height());
            return testing::pixelsOf(button.grab().toImage(), Theme::of(Scheme::Dark).text);
        };
        const int own = ink(button.sizeHint().width());
        QVERIFY(own > 0);
        QCOMPARE(own, ink(button.sizeHint().width() + 40));
    }

    void theArrowOfAMenuStandsBehindTheText()
    {
        QToolButton button;
        QMenu menu;
        button.setText(QStringLiteral("Start"));
        button.setPopupMode(QToolButton::InstantPopup);
        button.setMenu(&menu);
        button.resize(button.sizeHint());
        const auto ink = [&button](int fromTheEnd, int width) {
            const QRect part(button.width() - fromTheEnd, 0, width, button.height());
            const QImage image = button.grab(part).toImage();
            return image.width() * image.height() - testing::pixelsOf(image, Theme::of(Scheme::Dark).window);
        };
        QVERIFY(ink(16, 10) > 5); // the arrow
        QCOMPARE(ink(19, 3), 0);  // the space before it
        QVERIFY(ink(40, 20) > 5); // the text
    }

    void aScrollBarLiesOnTheGroundOfWhatItScrolls()
    {
        const Theme &dark = Theme::of(Scheme::Dark);
        QScrollArea page;
        page.setWidget(new QWidget);
        page.widget()->resize(10, 1000);
        QTreeView table;
        page.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
        table.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
        for (QAbstractScrollArea *area : std::initializer_list<QAbstractScrollArea *>{&page, &table}) {
            area->resize(200, 200);
            area->show();
        }
        const auto corner = [](const QAbstractScrollArea &area) {
            return QColor(area.verticalScrollBar()->grab().toImage().pixel(1, 1));
        };
        QCOMPARE(corner(page), dark.window);
        QCOMPARE(corner(table), dark.base);
    }

    void focusIsSeenOnWhatHasIt()
    {
        QWidget window;
        QLineEdit first(&window);
        QLineEdit second(&window);
        second.move(0, 40);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        first.setFocus();
        QTRY_VERIFY(first.hasFocus());
        const QColor accent = Theme::of(Scheme::Dark).accent;
        QVERIFY(testing::pixelsOf(first.grab().toImage(), accent) > 100);
        QCOMPARE(testing::pixelsOf(second.grab().toImage(), accent), 0);
    }

    void theButtonsOfADockWaitForThePointer()
    {
        QMainWindow window;
        auto *dock = new QDockWidget(QStringLiteral("Rooms"), &window);
        window.addDockWidget(Qt::LeftDockWidgetArea, dock);
        window.resize(300, 200);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto *close = dock->findChild<QWidget *>(QStringLiteral("qt_dockwidget_closebutton"));
        QVERIFY(close != nullptr);
        const QColor ink = Theme::of(Scheme::Dark).secondary;
        dock->setAttribute(Qt::WA_UnderMouse, false);
        QCOMPARE(testing::pixelsOf(close->grab().toImage(), ink, 20), 0);
        dock->setAttribute(Qt::WA_UnderMouse, true);
        QVERIFY(testing::pixelsOf(close->grab().toImage(), ink, 20) > 0);
    }

private:
    static QRect thumb(const Bar &bar)
    {
        QStyleOptionSlider option;
        bar.initStyleOption(&option);
        return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar);
    }
};

QTEST_MAIN(TestThemeStyle)
#include "tst_themestyle.moc"
