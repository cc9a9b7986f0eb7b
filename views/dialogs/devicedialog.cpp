// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/devicedialog.h"

#include "views/browser.h"
#include "views/errortext.h"
#include "views/plainlabel.h"
#include "views/plaintext.h"
#include "views/signintext.h"
#include "views/spacing.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hathora {

namespace {

constexpr int comfortableWidth = 480;

QPushButton *makeButton(const QString &name, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(true);
    return button;
}

/// Large, and of one width, so that no letter is taken for another.
QFont codeFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(font.pointSizeF() * 2.2);
    font.setBold(true);
    return font;
}

} // namespace

DeviceDialog::DeviceDialog(const QString &profileName, QWidget *parent)
    : QDialog(parent)
    , m_promptArea(new QWidget(this))
    , m_code(new QLineEdit(m_promptArea))
    , m_page(new PlainLabel(PlainLabel::Look::Fixed, m_promptArea))
    , m_left(new PlainLabel(PlainLabel::Look::Caption, m_promptArea))
    , m_status(new PlainLabel(this))
    , m_open(makeButton(QStringLiteral("device.open"), tr("&Open the browser"), m_promptArea))
    , m_copy(makeButton(QStringLiteral("device.copy"), tr("&Copy"), m_promptArea))
    , m_newCode(makeButton(QStringLiteral("device.newCode"), tr("&New code"), this))
    , m_thisRun(makeButton(QStringLiteral("device.thisRun"), tr("&Keep it for this run only"), this))
{
    setObjectName(QStringLiteral("deviceDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sign in to %1").arg(plainLine(profileName)));
    setMinimumWidth(comfortableWidth);
    build();
    showAsking();
}

void DeviceDialog::build()
{
    addPrompt();
    m_status->setObjectName(QStringLiteral("device.status"));
    m_status->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_newCode, QDialogButtonBox::ActionRole);
    buttons->addButton(m_thisRun, QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::groups, spacing::groups, spacing::groups, spacing::around);
    column->setSpacing(spacing::groups);
    column->addWidget(m_promptArea);
    column->addWidget(m_status);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(m_open, &QPushButton::clicked, this, &DeviceDialog::openPage);
    connect(m_copy, &QPushButton::clicked, this, &DeviceDialog::copyCode);
    connect(m_newCode, &QPushButton::clicked, this, &DeviceDialog::newCodeRequested);
    connect(m_thisRun, &QPushButton::clicked, this, &DeviceDialog::thisRunRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void DeviceDialog::addPrompt()
{
    auto *say = new PlainLabel(m_promptArea);
    say->setWordWrap(true);
    say->setText(tr("Go to this page in a browser, on this computer or another, and type the code there. "
                    "Approve only if it shows this very code."));
    m_code->setObjectName(QStringLiteral("device.code"));
    m_code->setAccessibleName(tr("Code to type in the browser"));
    m_code->setReadOnly(true);
    m_code->setAlignment(Qt::AlignCenter);
    m_code->setFont(codeFont());
    m_page->setObjectName(QStringLiteral("device.page"));
    m_page->setAccessibleName(tr("Page to open"));
    m_page->setWordWrap(true);
    m_page->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_left->setObjectName(QStringLiteral("device.left"));

    auto *codeRow = new QHBoxLayout;
    codeRow->setSpacing(spacing::between);
    codeRow->addWidget(m_code, 1);
    codeRow->addWidget(m_copy);
    auto *openRow = new QHBoxLayout;
    openRow->setSpacing(spacing::between);
    openRow->addWidget(m_open);
    openRow->addWidget(m_left, 1);
    auto *column = new QVBoxLayout(m_promptArea);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::around);
    column->addWidget(say);
    column->addWidget(m_page);
    column->addLayout(codeRow);
    column->addLayout(openRow);
}

void DeviceDialog::hideAll()
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_promptArea, m_newCode, m_thisRun})
        part->hide();
}

void DeviceDialog::tell(const QString &text)
{
    m_status->setText(text);
    m_status->setAccessibleName(text); // so that screen readers hear of a change
}

void DeviceDialog::showAsking()
{
    hideAll();
    tell(tr("Asking for a code…"));
}

void DeviceDialog::showPrompt(const Prompt &prompt)
{
    m_prompt = {plainLine(prompt.code), plainLine(prompt.page), prompt.fullPage};
    m_code->setText(m_prompt.code);
    m_code->setCursorPosition(0);
    m_page->setText(m_prompt.page);
    hideAll();
    m_promptArea->show();
    tell(tr("Waiting for the browser…"));
    m_open->setDefault(true);
    m_open->setFocus();
}

void DeviceDialog::showLeft(std::chrono::seconds left)
{
    const qint64 seconds = left.count();
    m_left->setText(
        tr("The code is good for %1.")
            .arg(QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'))));
}

void DeviceDialog::showTrouble()
{
    tell(tr("The sign-in service cannot be reached at the moment. It is asked again."));
}

void DeviceDialog::showChecking()
{
    hideAll();
    tell(tr("Approved in the browser. Asking the server…"));
}

void DeviceDialog::showDenied()
{
    offer(*m_newCode, tr("The sign-in was denied in the browser."));
}

void DeviceDialog::showExpired()
{
    offer(*m_newCode, tr("The code has expired without an answer."));
}

void DeviceDialog::showFailed(const Error &error)
{
    const ErrorText words = errorText(error);
    const QString details = words.details.isEmpty() ? QString() : u' ' + words.details;
    offer(*m_newCode, tr("That did not work: %1").arg(words.text() + details));
}

void DeviceDialog::showNotLetIn(const Error &error)
{
    offer(*m_newCode, tr("That did not work: %1").arg(signInText(error)));
}

void DeviceDialog::showRefused(const QString &code, const QString &words)
{
    const QString said = words.isEmpty() || words == code ? code : tr("%1 (%2)").arg(words, code);
    offer(*m_newCode, tr("The sign-in service refuses: %1").arg(plainLine(said)));
}

void DeviceDialog::showNotKept(KeychainOutcome outcome)
{
    offer(*m_thisRun, tr("You are signed in. %1").arg(keychainText(outcome).text()));
}

void DeviceDialog::offer(QPushButton &button, const QString &why)
{
    hideAll();
    tell(why);
    button.show();
    button.setDefault(true);
    button.setFocus();
}

void DeviceDialog::openPage()
{
    switch (openInBrowser(m_prompt.fullPage.value_or(m_prompt.page))) {
    case Browsing::Opened:
        return tell(tr("Waiting for the browser…"));
    case Browsing::Unsafe:
        return tell(tr("The page is not opened: its address is not a safe one."));
    case Browsing::NoOpener:
        return tell(tr("No browser could be opened. Go to the page by hand."));
    }
}

void DeviceDialog::copyCode()
{
    QGuiApplication::clipboard()->setText(m_prompt.code);
    tell(tr("The code was copied. Waiting for the browser…"));
}

} // namespace hathora
