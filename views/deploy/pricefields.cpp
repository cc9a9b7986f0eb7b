// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/deploy/pricefields.h"

#include "views/deploy/deploytext.h"
#include "views/plainlabel.h"
#include "views/spacing.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace hathora {

PriceFields::PriceFields(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_note(new PlainLabel(PlainLabel::Look::Caption, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::within);
    m_vcpu = add(*row, name + QStringLiteral(".vcpuPrice"), tr("$ per vCPU-hour"),
                 tr("Price of a vCPU-hour in US dollars"));
    m_gpu = add(*row, name + QStringLiteral(".gpuPrice"), tr("$ per GPU-hour"),
                tr("Price of a GPU-hour in US dollars"));
    m_note->setObjectName(name + QStringLiteral(".priceNote"));
    m_note->setWordWrap(true);
    row->addWidget(m_note, 1);
}

QLineEdit *PriceFields::add(QHBoxLayout &row, const QString &name, const QString &text, const QString &label)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setAlignment(Qt::AlignRight);
    edit->setFixedWidth(edit->fontMetrics().horizontalAdvance(QStringLiteral("000.0000")) +
                        2 * spacing::around);
    connect(edit, &QLineEdit::textEdited, this, &PriceFields::typed);
    auto *title = new QLabel(text, this);
    title->setBuddy(edit);
    row.addWidget(title);
    row.addWidget(edit);
    row.addSpacing(spacing::between);
    return edit;
}

void PriceFields::setPrices(const Prices &prices)
{
    if (!m_vcpu->hasFocus())
        m_vcpu->setText(numberText(prices.vcpuHour));
    if (!m_gpu->hasFocus())
        m_gpu->setText(numberText(prices.gpuHour));
    m_note->setText(prices.isAssumed()
                        ? tr("An assumption: the API tells no prices. Type yours; egress is not counted.")
                        : tr("Your prices; egress is not counted."));
}

void PriceFields::typed()
{
    const auto priceIn = [](const QLineEdit &edit) { return numberIn(edit.text()).value_or(-1); };
    Prices prices;
    prices.vcpuHour = priceIn(*m_vcpu);
    prices.gpuHour = priceIn(*m_gpu);
    const auto isPrice = [](double price) { return price >= 0 && price <= Prices::most; };
    if (isPrice(prices.vcpuHour) && isPrice(prices.gpuHour))
        Q_EMIT edited(prices);
}

} // namespace hathora
