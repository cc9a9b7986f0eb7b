// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/themestyle.h"

#include "views/icons.h"
#include "views/spacing.h"
#include "views/theme.h"
#include "views/themebars.h"
#include "views/themecontrols.h"
#include "views/themetoolbutton.h"

#include <QDockWidget>
#include <QLineEdit>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

namespace hathora {

namespace {

void drawFrame(const QStyleOption &option, QPainter &painter)
{
    painter.setPen(Theme::of(option.palette).border);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
}

/// Buttons of a dock's title are drawn while the pointer is over the dock or the keyboard on the button.
bool isIdleDockButton(const QStyleOption &option, const QWidget *widget)
{
    if (widget == nullptr || qobject_cast<const QDockWidget *>(widget->parentWidget()) == nullptr ||
        !widget->inherits("QDockWidgetTitleButton"))
        return false;
    return !widget->parentWidget()->underMouse() && !option.state.testFlag(QStyle::State_HasFocus);
}

} // namespace

ThemeStyle::ThemeStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return themecontrols::drawPushButton(*option, *painter);
    case PE_PanelButtonTool:
        return themecontrols::drawToolButton(*option, *painter);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame != nullptr && frame->lineWidth > 0)
            themecontrols::drawField(*option, *painter, option->state.testFlag(State_HasFocus));
        return;
    case PE_FrameLineEdit:
        return themecontrols::drawField(*option, *painter, option->state.testFlag(State_HasFocus));
    case PE_FrameFocusRect:
        if (qobject_cast<const QToolButton *>(widget) != nullptr)
            return; // drawn with its panel
        return themecontrols::drawFocus(*option, *painter);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return themecontrols::drawCheck(*option, *painter);
    case PE_IndicatorRadioButton:
        return themecontrols::drawRadio(*option, *painter);
    case PE_IndicatorArrowDown:
        if (const auto *button = qobject_cast<const QToolButton *>(widget);
            button != nullptr && button->arrowType() == Qt::NoArrow &&
            button->popupMode() != QToolButton::MenuButtonPopup)
            return; // drawn with its label
        return themecontrols::drawGlyph(*option, *painter, Icon::ChevronDown, 12);
    case PE_IndicatorArrowUp:
        return themecontrols::drawGlyph(*option, *painter, Icon::ChevronUp, 12);
    case PE_IndicatorArrowLeft:
        return themecontrols::drawGlyph(*option, *painter, Icon::ChevronLeft, 12);
    case PE_IndicatorArrowRight:
        return themecontrols::drawGlyph(*option, *painter, Icon::ChevronRight, 12);
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Children))
            themecontrols::drawGlyph(*option, *painter,
                                     option->state.testFlag(State_Open)     ? Icon::ChevronDown
                                     : option->direction == Qt::RightToLeft ? Icon::ChevronLeft
                                                                            : Icon::ChevronRight,
                                     12);
        return;
    case PE_IndicatorTabClose:
        return themecontrols::drawGlyph(*option, *painter, Icon::Close, 12);
    case PE_Frame:
    case PE_FrameMenu:
    case PE_FrameGroupBox:
    case PE_FrameTabWidget:
        return drawFrame(*option, *painter);
    case PE_PanelMenu:
        painter->fillRect(option->rect, Theme::of(option->palette).card);
        return drawFrame(*option, *painter);
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, option->palette.color(QPalette::ToolTipBase));
        return drawFrame(*option, *painter);
    case PE_FrameTabBarBase:
        return themebars::drawLowerEdge(*option, *painter);
    case PE_PanelScrollAreaCorner:
        return painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    case PE_FrameDockWidget:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
        return;
    case PE_IndicatorToolBarSeparator: {
        const int x = option->rect.center().x();
        painter->fillRect(QRect(x, option->rect.top() + 6, 1, option->rect.height() - 12),
                          Theme::of(option->palette).border);
        return;
    }
    default:
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton readable = *button;
            readable.palette = themecontrols::labelPalette(*button);
            return QProxyStyle::drawControl(element, &readable, painter, widget);
        }
        break;
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return themebars::drawHeader(*header, *painter, *proxy(), widget);
        break;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return themebars::drawHeaderSection(*header, *painter);
        break;
    case CE_HeaderEmptyArea:
        return themebars::drawHeaderEnd(*option, *painter);
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button != nullptr && themetoolbutton::isOurs(*button))
            return themetoolbutton::drawLabel(*button, *painter);
        break;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeaderV2 *>(option)) {
            QStyleOptionHeaderV2 quiet = *header;
            quiet.palette.setColor(QPalette::ButtonText, Theme::of(option->palette).secondary);
            return QProxyStyle::drawControl(element, &quiet, painter, widget);
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return themebars::drawTab(*tab, *painter);
        break;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab quiet = *tab;
            quiet.state &= ~State_HasFocus; // drawn with the shape
            if (!tab->state.testFlag(State_Selected))
                quiet.palette.setColor(QPalette::WindowText, Theme::of(option->palette).secondary);
            return QProxyStyle::drawControl(element, &quiet, painter, widget);
        }
        break;
    case CE_DockWidgetTitle:
        if (const auto *dock = qstyleoption_cast<const QStyleOptionDockWidget *>(option))
            return themebars::drawDockTitle(*dock, *painter, *proxy(), widget);
        break;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return themebars::drawMenuBarItem(*item, *painter, *proxy());
        break;
    case CE_MenuBarEmptyArea:
    case CE_ToolBar:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        return;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return themebars::drawProgress(*bar, *painter);
        break;
    case CE_Splitter:
        painter->fillRect(option->rect, Theme::of(option->palette).window);
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return themebars::drawScrollBar(*bar, *painter, *proxy(), widget);
        break;
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return themecontrols::drawCombo(
                *combo, *painter, proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget));
        break;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return themecontrols::drawSpin(*spin, *painter,
                                           proxy()->subControlRect(control, option, SC_SpinBoxUp, widget),
                                           proxy()->subControlRect(control, option, SC_SpinBoxDown, widget));
        break;
    case CC_ToolButton:
        if (isIdleDockButton(*option, widget))
            return;
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        type == CT_ToolButton && button != nullptr && themetoolbutton::isOurs(*button))
        return themetoolbutton::size(*button);
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.setWidth(std::max(result.width(), size.width() + 2 * spacing::around));
        [[fallthrough]];
    case CT_ComboBox:
    case CT_LineEdit:
        // Never below what the user's font needs.
        result.setHeight(std::max(spacing::controlHeight, size.height() + spacing::between));
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item != nullptr && item->menuItemType == QStyleOptionMenuItem::Separator)
            break;
        [[fallthrough]];
    case CT_MenuBarItem:
    case CT_TabBarTab:
        result.setHeight(std::max(spacing::controlHeight, result.height()));
        break;
    case CT_SpinBox: // its size counts the frame of the field inside as well
        result.setHeight(std::max(spacing::controlHeight, option->fontMetrics.height() + spacing::between));
        break;
    case CT_HeaderSection:
        result.setHeight(std::max(spacing::headerHeight, option->fontMetrics.height() + spacing::between));
        break;
    case CT_ItemViewItem: // of lists and trees; tables have rows of their own
        result.setHeight(std::max(spacing::compactRowHeight, result.height()));
        break;
    default:
        break;
    }
    return result;
}

QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    const QRect usual = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return usual.adjusted(spacing::within, 0, 0, 0);
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        control == CC_ScrollBar && bar != nullptr)
        return themebars::scrollBarPart(*bar, part);
    return usual;
}

QRect ThemeStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect usual = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? usual.adjusted(spacing::within, 0, -spacing::within, 0) : usual;
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
    case PM_MenuPanelWidth:
        return qobject_cast<const QLineEdit *>(widget) != nullptr ? 2 : 1;
    case PM_ScrollBarExtent:
        return 12;
    case PM_SplitterWidth:
    case PM_DockWidgetSeparatorExtent:
        return spacing::within;
    case PM_DockWidgetTitleMargin:
        return 6;
    case PM_DockWidgetTitleBarButtonMargin:
        return 3;
    case PM_TitleBarButtonIconSize:
    case PM_SmallIconSize:
    case PM_ToolBarIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return 16;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return spacing::between;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return spacing::around;
    case PM_ToolBarItemSpacing:
    case PM_ToolBarItemMargin:
    case PM_ToolBarFrameWidth:
        return 2;
    case PM_TabBarTabHSpace:
        return 2 * spacing::around;
    case PM_HeaderMargin:
        return spacing::between;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DockWidget_ButtonsHaveFrame:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons: // where there is no icon theme they are Qt's own, of another
                                              // time
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_Table_GridLineColor:
        return int(Theme::of(option != nullptr ? option->palette : QPalette()).border.rgb());
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QIcon ThemeStyle::standardIcon(StandardPixmap standard, const QStyleOption *option,
                               const QWidget *widget) const
{
    switch (standard) {
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
    case SP_LineEditClearButton:
    case SP_TabCloseButton:
        return icon(Icon::Close);
    case SP_TitleBarNormalButton:
        return icon(Icon::Float);
    case SP_ToolBarHorizontalExtensionButton:
    case SP_ToolBarVerticalExtensionButton:
        return icon(Icon::More);
    case SP_MessageBoxWarning:
        return icon(Icon::Warning);
    case SP_MessageBoxCritical:
        return icon(Icon::Error);
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion:
        return icon(Icon::Info);
    default:
        return QProxyStyle::standardIcon(standard, option, widget);
    }
}

void ThemeStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QDockWidget *>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover); // its title buttons come and go with the pointer
}

} // namespace hathora
