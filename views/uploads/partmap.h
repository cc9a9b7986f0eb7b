// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/uploads/uploadrow.h"

#include <QWidget>

namespace hathora {

/// The parts of an upload as a row of small fields: filled when the storage has confirmed them, half filled
/// while they are on their way, empty while they wait. Where there are more parts than room, a field stands
/// for several and is filled as far as they are confirmed.
class PartMap : public QWidget
{
    Q_OBJECT

public:
    explicit PartMap(QWidget *parent = nullptr);

    void setParts(const QList<BuildUpload::PartState> &parts);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Field
    {
        int confirmed = 0;
        int sending = 0;
        int parts = 0;
    };

    int columns(int width) const;
    QList<Field> fields(int width) const;

    QList<BuildUpload::PartState> m_parts;
};

} // namespace hathora
