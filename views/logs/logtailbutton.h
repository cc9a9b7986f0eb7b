// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace hathora {

class LogScroller;

/// Says over the end of a log how many lines came since somebody scrolled away from it, and leads back.
/// Child of the view; hidden while there are none.
class LogTailButton : public QPushButton
{
    Q_OBJECT

public:
    explicit LogTailButton(LogScroller *view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tell(int count);
    void place();

    LogScroller *m_view;
};

} // namespace hathora
