// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace hathora {

/// The file of certificate authorities that a profile trusts besides the system's: typed, or found in a
/// dialog.
class CaFileField : public QWidget
{
    Q_OBJECT

public:
    /// \a name is that of the line that is typed into.
    CaFileField(const QString &name, QWidget *parent);

    QString path() const; ///< empty: none
    void setPath(const QString &path);

Q_SIGNALS:
    void edited();

private:
    void askForFile();

    QLineEdit *m_path;
};

} // namespace hathora
