// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>
#include <QVariantMap>

namespace hathora {

/// The two parts of a dock, one above the other, whose sizes are kept in its state.
class SplitView : public QSplitter
{
    Q_OBJECT

public:
    struct Part
    {
        QWidget *widget;
        int share; ///< of what room there is more
    };

    SplitView(const QString &name, const Part &upper, const Part &lower, QWidget *parent);

    void keepIn(QVariantMap &state) const;
    void restoreFrom(const QVariantMap &state);
};

} // namespace hathora
