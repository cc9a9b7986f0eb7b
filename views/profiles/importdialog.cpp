// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/profiles/importdialog.h"

#include "views/dialogs/serveraddresstext.h"
#include "views/plainlabel.h"
#include "views/plaintext.h"
#include "views/profiles/bandlook.h"
#include "views/profiles/connectiontext.h"
#include "views/spacing.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace hathora {

namespace {

enum Column { NameColumn, ServerColumn, RemarkColumn };

/// Rows of several lines are told apart.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, spacing::between);
    }
};

} // namespace

QString importTroubleText(ProfileImport::Trouble trouble)
{
    switch (trouble) {
    case ProfileImport::Trouble::None:
        break;
    case ProfileImport::Trouble::Unreadable:
        return ImportDialog::tr("The file cannot be read.");
    case ProfileImport::Trouble::TooLarge:
        return ImportDialog::tr("The file is larger than one of profiles can be.");
    case ProfileImport::Trouble::NotProfiles:
        return ImportDialog::tr("This is not a file of profiles, or it is damaged.");
    case ProfileImport::Trouble::OfLaterVersion:
        return ImportDialog::tr("The file was written by a later version of this program.");
    }
    return {};
}

namespace {

QString remark(const ProfileImport::Entry &entry)
{
    if (!entry.isUsable)
        return entry.address == ServerAddress::Problem::None
                   ? ImportDialog::tr("Left out: it has no name.")
                   : ImportDialog::tr("Left out: %1", "what is wrong with an address")
                         .arg(serverAddressNote({{}, entry.address}));
    QStringList remarks;
    if (entry.isRenamed())
        remarks.append(ImportDialog::tr("There is a %1 already, which stays.").arg(plainLine(entry.name)));
    const ServerAddress server{entry.profile.server, ServerAddress::Problem::None};
    if (server.isExposed())
        remarks.append(protectionText(server, {}));
    if (entry.isCaFileMissing)
        remarks.append(ImportDialog::tr("Its file of authorities is not on this computer:\n%1\n"
                                        "Until it is, nothing is sent.")
                           .arg(plainLine(entry.profile.caFile)));
    return remarks.join(u'\n');
}

} // namespace

ImportDialog::ImportDialog(const ProfileImport &import, QWidget *parent)
    : QDialog(parent)
    , m_import(import)
    , m_list(new QTreeWidget(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("importProfiles"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import profiles"));
    resize(800, 400);
    m_list->setObjectName(QStringLiteral("importProfiles.list"));
    m_list->setAccessibleName(tr("Profiles of the file"));
    m_list->setHeaderLabels({tr("Name"), tr("Server"), tr("To be known")});
    m_list->setRootIsDecorated(false);
    m_list->setWordWrap(true);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->header()->setSectionResizeMode(NameColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(ServerColumn, QHeaderView::ResizeToContents);
    auto *note = new PlainLabel(this);
    note->setWordWrap(true);
    note->setText(tr("The ticked ones are added. No token is in such a file: each asks for its own."));
    m_buttons->setObjectName(QStringLiteral("importProfiles.buttons"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::groups, spacing::groups, spacing::groups, spacing::around);
    column->setSpacing(spacing::around);
    column->addWidget(note);
    column->addWidget(m_list, 1);
    column->addWidget(m_buttons);
    fill();
    connect(m_list, &QTreeWidget::itemChanged, this, &ImportDialog::countChosen);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ImportDialog::confirm);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    countChosen();
}

void ImportDialog::fill()
{
    for (const ProfileImport::Entry &entry : std::as_const(m_import.entries)) {
        const QString name = entry.isUsable ? entry.profile.name : entry.name;
        auto *item = new QTreeWidgetItem(
            m_list, {plainLine(name), plainLine(entry.profile.server.toDisplayString()), remark(entry)});
        item->setFlags(entry.isUsable ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                                      : Qt::NoItemFlags);
        if (!entry.isUsable)
            continue;
        item->setIcon(NameColumn, profileMark(entry.profile));
        item->setCheckState(NameColumn, Qt::Checked);
    }
}

QList<Profile> ImportDialog::chosen() const
{
    QList<Profile> profiles;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const ProfileImport::Entry &entry = m_import.entries.at(row);
        if (entry.isUsable && m_list->topLevelItem(row)->checkState(NameColumn) == Qt::Checked)
            profiles.append(entry.profile);
    }
    return profiles;
}

void ImportDialog::countChosen()
{
    const int count = int(chosen().size());
    QPushButton *add = m_buttons->button(QDialogButtonBox::Ok);
    add->setObjectName(QStringLiteral("importProfiles.add"));
    add->setText(tr("Add %n profile(s)", nullptr, count));
    add->setEnabled(count > 0);
}

void ImportDialog::confirm()
{
    Q_EMIT importConfirmed(chosen());
    accept();
}

} // namespace hathora
