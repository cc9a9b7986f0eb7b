// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <utility>

namespace hathora {

SecretClipboard::SecretClipboard(std::chrono::milliseconds kept, QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kept);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::forget);
}

SecretClipboard::~SecretClipboard()
{
    const QSignalBlocker silence(this);
    forget();
}

void SecretClipboard::copy(const QString &secret)
{
    auto *data = new QMimeData; // the clipboard's from setMimeData() on
    data->setText(secret);
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    QGuiApplication::clipboard()->setMimeData(data);
    m_secret = secret;
    m_timer.start();
}

void SecretClipboard::copyOpen(const QString &text)
{
    m_timer.stop();
    m_secret.clear();
    QGuiApplication::clipboard()->setText(text);
}

void SecretClipboard::forget()
{
    const QString secret = std::exchange(m_secret, {});
    if (secret.isNull())
        return;
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->text() == secret)
        clipboard->clear();
    Q_EMIT forgotten();
}

} // namespace hathora
