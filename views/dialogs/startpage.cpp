// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/startpage.h"

#include "views/dialogs/signinform.h"
#include "views/plainlabel.h"
#include "views/plaintext.h"
#include "views/spacing.h"
#include "views/surface.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hathora {

namespace {

constexpr int pageWidth = 560;

PlainLabel *makeText(const QString &text, PlainLabel::Look look, QWidget *parent)
{
    auto *label = new PlainLabel(look, parent);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

QPushButton *makeButton(const QString &name, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(true); // outside a dialog Return would do nothing on it
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return button;
}

} // namespace

StartPage::StartPage(EnvironmentToken environment, QWidget *parent)
    : QWidget(parent)
    , m_note(makeText({}, PlainLabel::Look::Body, this))
    , m_known(new QWidget(this))
{
    setObjectName(QStringLiteral("startPage"));
    m_note->setObjectName(QStringLiteral("startNote"));
    m_note->hide();
    m_profiles = new QVBoxLayout(m_known);
    m_profiles->setContentsMargins(0, 0, 0, 0);
    m_known->hide();

    auto *page = new QWidget;
    page->setFixedWidth(pageWidth);
    auto *column = new QVBoxLayout(page);
    column->setSpacing(spacing::around);
    column->addStretch();
    column->addWidget(makeText(tr("Watch a Hathora fleet"), PlainLabel::Look::Title, page));
    column->addWidget(m_note);
    column->addWidget(m_known);
    column->addWidget(makeTokenCard());
    column->addWidget(makeEnvironmentCard(environment));
    column->addWidget(makeDemoCard());
    column->addWidget(
        makeText(tr("Unofficial, not affiliated with Hathora."), PlainLabel::Look::Caption, page));
    column->addStretch();

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("startScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAlignment(Qt::AlignCenter);
    auto *centred = new QWidget;
    auto *row = new QHBoxLayout(centred);
    row->addStretch();
    row->addWidget(page);
    row->addStretch();
    scroll->setWidget(centred);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

QWidget *StartPage::makeCard(const QString &name, const QString &title, const QString &text,
                             QVBoxLayout *&inside)
{
    auto *card = new Surface(this);
    card->setObjectName(name);
    inside = new QVBoxLayout(card);
    inside->setContentsMargins(spacing::groups, spacing::around, spacing::groups, spacing::around);
    inside->setSpacing(spacing::between);
    inside->addWidget(makeText(title, PlainLabel::Look::Title, card));
    inside->addWidget(makeText(text, PlainLabel::Look::Body, card));
    return card;
}

QWidget *StartPage::makeTokenCard()
{
    QVBoxLayout *inside = nullptr;
    QWidget *card = makeCard(
        QStringLiteral("tokenCard"), tr("Sign in with a token"),
        tr("The token is checked with the server and kept in this system's keychain, nowhere else."), inside);
    m_form = new SignInForm(card);
    inside->addWidget(m_form);
    return card;
}

QWidget *StartPage::makeEnvironmentCard(EnvironmentToken environment)
{
    QString text = tr("HATHORA_TOKEN is not set. Set it before the start to use it for one run.");
    if (environment == EnvironmentToken::Present)
        text = tr("HATHORA_TOKEN is set. It is used with the server above, for this run, and not stored.");
    else if (environment == EnvironmentToken::Unfit)
        text = tr("HATHORA_TOKEN is set, but what it holds cannot be a token.");
    QVBoxLayout *inside = nullptr;
    QWidget *card =
        makeCard(QStringLiteral("environmentCard"), tr("Use the environment's token"), text, inside);
    QPushButton *use = makeButton(QStringLiteral("useEnvironmentToken"), tr("Use HATHORA_TOKEN"), card);
    use->setEnabled(environment == EnvironmentToken::Present);
    inside->addWidget(use);
    connect(use, &QPushButton::clicked, this, &StartPage::environmentTokenRequested);
    return card;
}

QWidget *StartPage::makeDemoCard()
{
    QVBoxLayout *inside = nullptr;
    QWidget *card = makeCard(
        QStringLiteral("demoCard"), tr("Try the demo"),
        tr("Starts a Hathora of its own on this computer, with a fleet that lives. No account is needed."),
        inside);
    m_demo = makeButton(QStringLiteral("tryDemo"), tr("Try the demo"), card);
    m_demoStatus = makeText({}, PlainLabel::Look::Body, card);
    m_demoStatus->setObjectName(QStringLiteral("demoStatus"));
    m_demoStatus->hide();
    inside->addWidget(m_demo);
    inside->addWidget(m_demoStatus);
    connect(m_demo, &QPushButton::clicked, this, &StartPage::demoRequested);
    return card;
}

void StartPage::setProfiles(const QList<Profile> &profiles)
{
    while (QLayoutItem *item = m_profiles->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Profile &profile : profiles) {
        QPushButton *button = makeButton(
            QStringLiteral("profile.") + profile.id,
            tr("Sign in to %1").arg(plainLine(profile.name).replace(u'&', QStringLiteral("&&"))), m_known);
        m_profiles->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, id = profile.id] { Q_EMIT profileRequested(id); });
    }
    m_known->setVisible(!profiles.isEmpty());
}

void StartPage::showDemoStarting()
{
    m_demo->setEnabled(false);
    m_demoStatus->setText(tr("Starting the demo's server…"));
    m_demoStatus->show();
}

void StartPage::showDemoFailed(const QString &why)
{
    m_demo->setEnabled(true);
    m_demoStatus->setText(why);
    m_demoStatus->show();
}

void StartPage::showNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace hathora
