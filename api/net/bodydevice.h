// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace hathora {

/// A request body that can be read once. Qt cannot rewind it, and therefore cannot send it twice behind our
/// back.
class BodyDevice : public QIODevice
{
    Q_OBJECT

public:
    explicit BodyDevice(QByteArray bytes, QObject *parent = nullptr);

    qint64 length() const { return m_bytes.size(); }

    bool isSequential() const override { return true; }
    bool seek(qint64) override { return false; } ///< quietly: QIODevice would print a warning
    bool atEnd() const override { return m_read == m_bytes.size(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_read; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

} // namespace hathora
