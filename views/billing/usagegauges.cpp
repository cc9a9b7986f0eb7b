// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/billing/usagegauges.h"

#include "api/types/org.h"
#include "models/format.h"
#include "views/capacitybar.h"
#include "views/plainlabel.h"
#include "views/spacing.h"

#include <QPainter>
#include <QVBoxLayout>

namespace hathora {

/// A bar that is filled as far as a limit is used; without a limit there is none.
class UsageGauges::Gauge : public QWidget
{
public:
    Gauge(const QString &name, const QString &title, QWidget *parent)
        : QWidget(parent)
        , m_title(new PlainLabel(PlainLabel::Look::Title, this))
        , m_text(new PlainLabel(this))
        , m_column(new QVBoxLayout(this))
    {
        setObjectName(name);
        m_title->setText(title);
        m_text->setObjectName(name + QStringLiteral("Text"));
        m_text->setWordWrap(true);
        m_column->setContentsMargins(0, 0, 0, capacityBarHeight + spacing::between);
        m_column->setSpacing(spacing::within);
        m_column->addWidget(m_title);
        m_column->addWidget(m_text);
    }

    void show(const QString &text, const std::optional<double> &share)
    {
        m_text->setText(text);
        m_share = share;
        setAccessibleName(m_title->fullText());
        setAccessibleDescription(text);
        update();
    }
    using QWidget::show;

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!m_share)
            return;
        QPainter painter(this);
        const QRectF groove(0, height() - capacityBarHeight - 1, width(), capacityBarHeight);
        drawCapacityBar(painter, groove, *m_share, palette(), layoutDirection());
    }

private:
    PlainLabel *m_title;
    PlainLabel *m_text;
    QVBoxLayout *m_column;
    std::optional<double> m_share;
};

namespace {

std::optional<double> share(double used, const std::optional<double> &limit)
{
    return limit && *limit > 0 ? std::optional(used / *limit) : std::nullopt;
}

} // namespace

UsageGauges::UsageGauges(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("billing.usage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::around, spacing::around, spacing::around, spacing::around);
    column->setSpacing(spacing::groups);
    m_hours = add(QStringLiteral("billing.hours"), tr("vCPU-hours this month"));
    m_concurrent = add(QStringLiteral("billing.concurrent"), tr("Concurrent vCPU"));
    column->addWidget(m_hours);
    column->addWidget(m_concurrent);
    column->addStretch(1);
}

UsageGauges::Gauge *UsageGauges::add(const QString &name, const QString &title)
{
    return new Gauge(name, title, this);
}

void UsageGauges::showLimits(const UsageLimits &limits)
{
    const auto words = [](double used, const std::optional<double> &limit, const QString &ofLimit,
                          const QString &without) {
        return limit ? ofLimit.arg(format::count(used), format::count(*limit),
                                   limit > 0 ? format::percent(100 * used / *limit) : format::unknown())
                     : without.arg(format::count(used));
    };
    m_hours->show(words(limits.monthlyVcpuHours, limits.monthlyVcpuHoursLimit,
                        tr("%1 of %2 vCPU-hours are used: %3."), tr("%1 are used; there is no limit.")),
                  share(limits.monthlyVcpuHours, limits.monthlyVcpuHoursLimit));
    m_concurrent->show(words(limits.concurrentVcpusMax, limits.concurrentVcpusLimit,
                             tr("%1 of %2 vCPU at once in the last seven days: %3."),
                             tr("%1 at once in the last seven days; there is no limit.")),
                       share(limits.concurrentVcpusMax, limits.concurrentVcpusLimit));
}

} // namespace hathora
