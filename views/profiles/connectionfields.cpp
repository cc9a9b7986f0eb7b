// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/profiles/connectionfields.h"

#include "views/dialogs/serveraddresstext.h"
#include "views/plainlabel.h"
#include "views/profiles/cafilefield.h"
#include "views/profiles/connectiontext.h"

#include <QFormLayout>

namespace hathora {

using namespace std::chrono_literals;

ConnectionFields::ConnectionFields(QFormLayout &form, const Names &names, QWidget *parent)
    : QObject(parent)
    , m_note(new PlainLabel(PlainLabel::Look::Caption, parent))
    , m_caFile(new CaFileField(names.caFile, parent))
{
    m_note->setObjectName(names.note);
    m_note->setWordWrap(true);
    form.addRow(QString(), m_note);
    form.addRow(tr("Own a&uthorities"), m_caFile);
    m_rest.setSingleShot(true);
    m_rest.setInterval(200ms);
    connect(&m_rest, &QTimer::timeout, this, [this] { Q_EMIT factsWanted(m_address.url, caFile()); });
    connect(m_caFile, &CaFileField::edited, this, &ConnectionFields::changed);
}

QString ConnectionFields::caFile() const
{
    return m_caFile->path();
}

void ConnectionFields::setCaFile(const QString &path)
{
    m_caFile->setPath(path);
}

void ConnectionFields::setEnabled(bool enabled)
{
    m_caFile->setEnabled(enabled);
}

void ConnectionFields::setServer(const ServerAddress &address, const QString &more)
{
    m_address = address;
    m_more = more;
    changed();
}

void ConnectionFields::changed()
{
    m_facts = {};
    tell();
    if (!m_address.url.isEmpty())
        m_rest.start();
    else
        m_rest.stop();
}

void ConnectionFields::showFacts(const QUrl &server, const QString &caFile, const ConnectionFacts &facts)
{
    if (server != m_address.url || caFile != this->caFile())
        return;
    m_facts = facts;
    tell();
}

void ConnectionFields::tell()
{
    QStringList lines{serverAddressNote(m_address)};
    if (!m_address.url.isEmpty())
        lines = {connectionText(m_address, caFile(), m_facts), m_more};
    lines.removeAll(QString());
    m_note->setText(lines.join(u'\n'));
    m_note->setVisible(!lines.isEmpty());
}

} // namespace hathora
