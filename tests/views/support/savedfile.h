// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QTest>

namespace hathora::testing {

/// What an action writes that asks over \a view where to; empty where nothing is written.
inline QByteArray savedFile(QWidget &view, QAction &action, const QString &path)
{
    action.trigger();
    auto *dialog = view.findChild<QFileDialog *>();
    dialog->selectFile(path);
    static_cast<QDialog *>(dialog)->accept();
    QFile file(path);
    if (!QTest::qWaitFor([&file] { return file.exists() && file.size() > 0; }))
        return {};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace hathora::testing
