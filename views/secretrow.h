// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace hathora {

class PlainLabel;
class SecretClipboard;

/// A secret as dots, to be shown or copied by intent. It is dots again as soon as the focus is elsewhere, or
/// another secret is set; until it is shown, no part of the widget holds it as a text.
class SecretRow : public QWidget
{
    Q_OBJECT

public:
    /// The clipboard must stay as long as the row. Object names: "<name>.secret", "<name>.reveal" …
    SecretRow(const QString &name, SecretClipboard &clipboard, QWidget *parent = nullptr);
    ~SecretRow() override;

    void setSecret(const QString &secret); ///< empty for none; one that is the same stays as it is shown
    void conceal();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void build(const QString &name);
    void tell();
    void copy();
    void leave(QWidget *now);

    SecretClipboard &m_clipboard;
    QString m_secret;
    PlainLabel *m_text;
    PlainLabel *m_note;
    QToolButton *m_reveal;
    QToolButton *m_copy;
};

} // namespace hathora
