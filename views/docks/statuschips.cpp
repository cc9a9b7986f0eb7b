// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/statuschips.h"

#include "models/filterexpression.h"
#include "models/format.h"
#include "models/tones.h"
#include "views/lineflow.h"
#include "views/spacing.h"
#include "views/theme.h"
#include "views/tonemark.h"

#include <QEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace hathora {

namespace {

QLatin1StringView nameOf(KnownProcessStatus status)
{
    for (const EnumName<KnownProcessStatus> &each : enumNames(status)) {
        if (each.value == status)
            return each.name;
    }
    return {};
}

constexpr QSize markSize(toneMarkSize + 2 * spacing::within, toneMarkSize); // with air on both sides

QPixmap markOf(KnownProcessStatus status, const QPalette &palette, qreal ratio)
{
    QPixmap pixmap(markSize * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tone tone = toneOf(ProcessStatus(status));
    drawToneMark(painter, QRectF(spacing::within, 0, toneMarkSize, toneMarkSize), tone,
                 Theme::of(palette).tone(tone));
    return pixmap;
}

} // namespace

StatusChips::StatusChips(const QString &name, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new LineFlow(this);
    layout->setSpacing(spacing::within);
    for (const EnumName<KnownProcessStatus> &each : enumNames(KnownProcessStatus{})) {
        auto *chip = new QToolButton(this);
        chip->setObjectName(QStringLiteral("%1.%2").arg(name, each.name));
        chip->setCheckable(true);
        chip->setAutoRaise(true);
        chip->setFocusPolicy(Qt::TabFocus);
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setIconSize(markSize);
        chip->hide();
        connect(chip, &QToolButton::clicked, this, &StatusChips::chosen);
        layout->addWidget(chip);
        m_chips.insert(each.value, chip);
    }
    restyle();
}

void StatusChips::showCounts(const Count &count)
{
    for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip) {
        const std::optional<int> number = count(chip.key());
        const QString text = QStringLiteral("%1  %2").arg(nameOf(chip.key()), number ? format::count(*number)
                                                                                     : format::unknown());
        (*chip)->setText(text);
        (*chip)->setAccessibleName(tr("Only %1").arg(text));
        (*chip)->setVisible(number.value_or(0) > 0 || (*chip)->isChecked());
    }
}

void StatusChips::follow(const FilterExpression &expression)
{
    for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip) {
        const auto names = [&chip](const FilterExpression::Term &term) {
            return term.key == QLatin1String("status") && term.sense == FilterExpression::Sense::Include &&
                   term.value == nameOf(chip.key());
        };
        const bool checked = std::any_of(expression.terms().cbegin(), expression.terms().cend(), names);
        (*chip)->setChecked(checked);
        if (checked)
            (*chip)->show();
    }
}

QString StatusChips::applyTo(const QString &filter) const
{
    QStringList names;
    for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip) {
        if ((*chip)->isChecked())
            names.append(nameOf(chip.key()));
    }
    return filterWith(filter, QStringLiteral("status"), names);
}

void StatusChips::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

void StatusChips::restyle()
{
    for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip)
        (*chip)->setIcon(markOf(chip.key(), palette(), devicePixelRatioF()));
}

} // namespace hathora
