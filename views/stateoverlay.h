// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimer>
#include <QWidget>

class QStackedLayout;

namespace hathora {

class MessageStrip;
class StatusFace;

/// The five faces of every data view: loading, empty, failed, stale and content.
///
/// Data that is there is never taken away: what goes wrong while there are rows is told by showStale(), in
/// a strip above them. All texts come from the caller and are shown literally.
class StateOverlay : public QWidget
{
    Q_OBJECT

public:
    enum class Face { Loading, Empty, Failed, Stale, Content };

    /// Takes \a content as a child. Starts with the face of loading.
    explicit StateOverlay(QWidget *content, QWidget *parent = nullptr);

    Face face() const { return m_face; }

    void showLoading(const QString &sentence);
    /// \a sentence says what to do next; an empty \a actionText gives no button.
    void showEmpty(const QString &sentence, const QString &actionText = {});
    void showFailed(const QString &what, const QString &why);
    void showContent();
    /// The content under a strip that says why it is old and, from then on, how old.
    void showStale(const QString &reason, const QDateTime &since);

Q_SIGNALS:
    void retryRequested();
    void actionRequested();

private:
    void turnTo(Face face);
    void actionTriggered();
    void tellAge();

    Face m_face = Face::Loading;
    MessageStrip *m_strip;
    StatusFace *m_message;
    QWidget *m_content;
    QStackedLayout *m_stack;
    QDateTime m_since;
    QTimer m_age;
};

} // namespace hathora
