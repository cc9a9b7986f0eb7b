// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/uploads/partmap.h"

#include "views/plaintext.h"
#include "views/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace hathora {

namespace {

constexpr int side = 10;
constexpr int step = side + 3;
constexpr int mostRows = 4;

} // namespace

PartMap::PartMap(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Parts of the upload"));
}

void PartMap::setParts(const QList<BuildUpload::PartState> &parts)
{
    if (m_parts == parts)
        return;
    const bool isAnother = m_parts.size() != parts.size();
    m_parts = parts;
    const int confirmed = int(m_parts.count(BuildUpload::PartState::Confirmed));
    const int sending = int(m_parts.count(BuildUpload::PartState::Sending));
    const QString text =
        tr("%1 of %2 parts are confirmed, %3 are on their way.")
            .arg(locale().toString(confirmed), locale().toString(m_parts.size()), locale().toString(sending));
    setPlainToolTip(this, text);
    setAccessibleDescription(text);
    if (isAnother)
        updateGeometry();
    update();
}

int PartMap::columns(int width) const
{
    return std::max(1, (width + step - side) / step);
}

QList<PartMap::Field> PartMap::fields(int width) const
{
    const int count = int(m_parts.size());
    const int room = columns(width) * mostRows;
    const int each = std::max(1, (count + room - 1) / room);
    QList<Field> fields((count + each - 1) / each);
    for (int part = 0; part < count; ++part) {
        Field &field = fields[part / each];
        ++field.parts;
        field.confirmed += m_parts.at(part) == BuildUpload::PartState::Confirmed ? 1 : 0;
        field.sending += m_parts.at(part) == BuildUpload::PartState::Sending ? 1 : 0;
    }
    return fields;
}

QSize PartMap::sizeHint() const
{
    constexpr int comfortable = 40 * step;
    return {comfortable, heightForWidth(comfortable)};
}

QSize PartMap::minimumSizeHint() const
{
    return {step, side};
}

int PartMap::heightForWidth(int width) const
{
    const int inRow = columns(width);
    const int rows = (int(fields(width).size()) + inRow - 1) / inRow;
    return std::clamp(rows, 1, mostRows) * step - (step - side);
}

void PartMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    const QList<Field> all = fields(width());
    const int inRow = columns(width());
    for (int i = 0; i < all.size(); ++i) {
        const Field &field = all.at(i);
        const QRect place(i % inRow * step, i / inRow * step, side, side);
        const QRect box = QStyle::visualRect(layoutDirection(), rect(), place);
        painter.fillRect(box, theme.base);
        const int height = side * field.confirmed / field.parts;
        painter.fillRect(box.adjusted(0, side - height, 0, 0), theme.running);
        // Told by its shape, too: a bar in the middle.
        if (field.sending > 0)
            painter.fillRect(box.adjusted(0, side / 2 - 2, 0, 2 - side / 2), theme.starting);
        painter.setPen(field.sending > 0 ? theme.starting : theme.inputBorder);
        painter.drawRect(box.adjusted(0, 0, -1, -1));
    }
}

} // namespace hathora
