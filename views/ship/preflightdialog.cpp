// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ship/preflightdialog.h"

#include "api/types/safeid.h"
#include "models/format.h"
#include "views/busymark.h"
#include "views/delegates/textdelegate.h"
#include "views/messagestrip.h"
#include "views/plainlabel.h"
#include "views/ship/packoffers.h"
#include "views/ship/packtable.h"
#include "views/ship/shiptext.h"
#include "views/spacing.h"
#include "views/tableview.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace hathora {

namespace {

constexpr QSize comfortable(760, 640);
constexpr int longestTag = 1000; ///< as the contract's buildTag
constexpr int largestShown = 3;

PlainLabel *label(QWidget *parent, PlainLabel::Look look, const char *name)
{
    auto *text = new PlainLabel(look, parent);
    text->setObjectName(QLatin1String(name));
    text->setWordWrap(true);
    return text;
}

} // namespace

PreflightDialog::PreflightDialog(const Drop &drop, QWidget *parent)
    : QDialog(parent)
    , m_preflight(new Preflight(drop, this))
    , m_title(label(this, PlainLabel::Look::Title, "preflight.title"))
    , m_totals(label(this, PlainLabel::Look::Body, "preflight.totals"))
    , m_busy(new BusyMark(this))
    , m_obstacle(new MessageStrip(this))
    , m_largest(label(this, PlainLabel::Look::Caption, "preflight.largest"))
    , m_offers(new PackOffers(this))
    , m_table(new PackTable(this))
    , m_tableView(new TableView(this))
{
    setObjectName(QStringLiteral("preflightDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New build"));
    resize(comfortable);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::groups, spacing::groups, spacing::groups, spacing::groups);
    column->setSpacing(spacing::between);
    makeTop(column);
    makeFields(column);
    makeButtons(column);

    connect(m_preflight, &Preflight::looked, this, &PreflightDialog::showLooked);
    connect(m_preflight, &Preflight::choicesChanged, this, &PreflightDialog::showChoices);
    connect(m_preflight, &Preflight::tagSuggested, m_tag, [this](const QString &tag) {
        if (!m_tag->isModified())
            m_tag->setText(tag);
    });
    connect(m_offers, &PackOffers::chosen, m_preflight, &Preflight::setChoices);
    showLooking();
}

void PreflightDialog::makeTop(QVBoxLayout *column)
{
    m_title->setText(m_preflight->drop().name());
    m_busy->setAccessibleName(tr("Looking"));
    m_obstacle->setObjectName(QStringLiteral("preflight.obstacle"));
    m_obstacle->setDismissible(false);
    m_tableView->setObjectName(QStringLiteral("preflight.files"));
    m_tableView->setAccessibleName(tr("What goes in and what does not"));
    m_tableView->setModel(m_table);
    m_tableView->setItemDelegate(new TextDelegate(m_tableView));
    m_tableView->setFrameShape(QFrame::StyledPanel);
    m_tableView->setTextElideMode(Qt::ElideMiddle); // of a path the ends tell most
    QHeaderView *header = m_tableView->horizontalHeader();
    header->setSectionsMovable(false); // they are in the order of the files, and stay so
    header->setSectionsClickable(false);
    header->setSortIndicatorShown(false);
    header->setStretchLastSection(true);
    header->resizeSection(int(PackTable::Column::Path), comfortable.width() * 2 / 5);
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_offers);
    parts->addWidget(m_tableView);
    parts->setStretchFactor(1, 1);

    column->addWidget(m_title);
    column->addWidget(m_totals);
    column->addWidget(m_busy, 0, Qt::AlignLeft);
    column->addWidget(m_obstacle);
    column->addWidget(m_largest);
    column->addWidget(parts, 1);
}

void PreflightDialog::makeFields(QVBoxLayout *column)
{
    m_tag = new QLineEdit(this);
    m_tag->setObjectName(QStringLiteral("preflight.tag"));
    m_tag->setAccessibleName(tr("Tag of the build"));
    m_tag->setMaxLength(longestTag);
    m_id = new QLineEdit(this);
    m_id->setObjectName(QStringLiteral("preflight.id"));
    m_id->setAccessibleName(tr("Id of the build"));
    m_id->setPlaceholderText(tr("made for you"));
    auto *fields = new QFormLayout;
    fields->addRow(tr("&Tag"), m_tag);
    fields->addRow(tr("&Id"), m_id);
    column->addLayout(fields);
    connect(m_id, &QLineEdit::textChanged, this, &PreflightDialog::showObstacle);
}

void PreflightDialog::makeButtons(QVBoxLayout *column)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_again = buttons->addButton(tr("&Look again"), QDialogButtonBox::ActionRole);
    m_again->setObjectName(QStringLiteral("preflight.again"));
    m_ship = buttons->addButton(tr("&Upload"), QDialogButtonBox::AcceptRole);
    m_ship->setObjectName(QStringLiteral("preflight.upload"));
    m_ship->setDefault(true);
    column->addWidget(buttons);
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_preflight->look();
        showLooking();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &PreflightDialog::ship);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PreflightDialog::showLooking()
{
    m_totals->setText(tr("Looking at what is there…"));
    m_busy->show();
    m_again->setEnabled(false);
    m_ship->setEnabled(false);
}

void PreflightDialog::showLooked()
{
    m_busy->hide();
    m_again->setEnabled(true);
    m_offers->show(m_preflight->list(), m_preflight->choices());
    m_offers->setVisible(!m_offers->isEmpty());
    m_tableView->setVisible(m_preflight->drop().kind != Drop::Kind::Archive);
    QStringList largest;
    for (const PackEntry &entry : m_preflight->list().largest(largestShown))
        largest.append(tr("%1 (%2)").arg(shiptext::path(entry.path), format::bytes(double(entry.bytes))));
    m_largest->setText(largest.isEmpty() ? QString() : tr("Largest: %1").arg(largest.join(u", ")));
    m_largest->setVisible(!largest.isEmpty());
    showChoices();
}

void PreflightDialog::showChoices()
{
    m_table->show(m_preflight->list(), m_preflight->choices());
    m_totals->setText(totals());
    showObstacle();
}

QString PreflightDialog::totals() const
{
    if (m_preflight->drop().kind == Drop::Kind::Archive) {
        const ArchiveFacts &facts = m_preflight->facts();
        return tr("%1, sent as it is; %n entries in it", nullptr, facts.entries)
            .arg(format::bytes(double(facts.bytes)));
    }
    const PackTotals in = m_preflight->list().totals(m_preflight->choices());
    int out = m_preflight->list().all.files - in.files;
    for (const LeftOut &item : m_preflight->list().leftOut)
        out += item.files;
    return tr("%n files go in (%1), %2 stay behind", nullptr, in.files)
        .arg(format::bytes(double(in.bytes)), format::count(out));
}

void PreflightDialog::showObstacle()
{
    const bool isArchive = m_preflight->drop().kind == Drop::Kind::Archive;
    const auto obstacles = m_preflight->list().obstacles(m_preflight->choices());
    shiptext::Words words;
    if (isArchive)
        words = shiptext::flaw(m_preflight->facts());
    else if (!obstacles.isEmpty())
        words = shiptext::obstacle(obstacles.first(), m_preflight->list());
    const bool isGoodId = m_id->text().isEmpty() || isSafeId(m_id->text());
    if (words.sentence.isEmpty() && !isGoodId)
        words = {tr("This id cannot be used."), tr("Letters, digits, - and _ are safe.")};
    const bool hasLooked = m_preflight->state() == Preflight::State::Looked;
    m_obstacle->setVisible(hasLooked && !words.sentence.isEmpty());
    if (m_obstacle->isVisibleTo(this))
        m_obstacle->showMessage(MessageStrip::Kind::Error, words.sentence, words.advice);
    m_ship->setEnabled(m_preflight->isReady() && isGoodId);
}

void PreflightDialog::ship()
{
    const QString id = m_id->text();
    Q_EMIT shipRequested(m_preflight->order(m_tag->text().trimmed(),
                                            id.isEmpty() ? std::nullopt : std::optional(BuildId(id))));
    accept();
}

} // namespace hathora
