// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/aboutdialog.h"

#include "views/icons.h"
#include "views/plainlabel.h"
#include "views/spacing.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace hathora {

namespace {

constexpr int iconSide = 64;

PlainLabel *makeText(const QString &text, PlainLabel::Look look, QWidget *parent)
{
    auto *label = new PlainLabel(look, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setText(text);
    return label;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Hathora Dashboard"));
    setFixedWidth(460);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(spacing::between);
    texts->addWidget(makeText(tr("Hathora Dashboard %1").arg(QCoreApplication::applicationVersion()),
                              PlainLabel::Look::Title, this));
    texts->addWidget(
        makeText(tr("A native dashboard for Hathora Cloud. Unofficial, not affiliated with Hathora."),
                 PlainLabel::Look::Body, this));
    texts->addWidget(
        makeText(tr("Its code is under the GNU General Public License, version 3 or later; linked "
                    "with Qt Charts the program is under version 3. It comes without any warranty."),
                 PlainLabel::Look::Body, this));
    texts->addWidget(
        makeText(tr("Made with Qt %1, Qt Charts, QtKeychain, simdjson and, in the demo's server, "
                    "cpp-httplib and JSON for Modern C++.")
                     .arg(QString::fromLatin1(qVersion())),
                 PlainLabel::Look::Caption, this));

    auto *icon = new QLabel(this);
    icon->setObjectName(QStringLiteral("aboutIcon"));
    icon->setPixmap(programIcon().pixmap(iconSide));
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::groups);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->setObjectName(QStringLiteral("aboutButtons"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::groups, spacing::groups, spacing::groups, spacing::around);
    column->setSpacing(spacing::groups);
    column->addLayout(row);
    column->addWidget(buttons);
}

} // namespace hathora
