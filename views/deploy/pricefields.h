// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/prices.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;

namespace hathora {

class PlainLabel;

/// What an hour costs, to be typed, and on what grounds the figures stand that follow from it.
class PriceFields : public QWidget
{
    Q_OBJECT

public:
    /// \a name is the prefix of object names.
    explicit PriceFields(const QString &name, QWidget *parent = nullptr);

    void setPrices(const Prices &prices); ///< what is being typed stays as it is typed

Q_SIGNALS:
    void edited(const hathora::Prices &prices);

private:
    QLineEdit *add(QHBoxLayout &row, const QString &name, const QString &text, const QString &label);
    void typed();

    PlainLabel *m_note;
    QLineEdit *m_vcpu;
    QLineEdit *m_gpu;
};

} // namespace hathora
