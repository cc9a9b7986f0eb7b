// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/scopegrid.h"

#include "models/people/ownscopes.h"
#include "views/people/scopetext.h"
#include "views/plainlabel.h"
#include "views/plaintext.h"
#include "views/spacing.h"

#include <QCheckBox>
#include <QGridLayout>

namespace hathora {

namespace {

constexpr int rowsOfBlock = 5; ///< two blocks side by side are as high as a list of scopes may be
constexpr int columnsOfBlock = 4;

QString resourceOf(const Scope &scope)
{
    return scope.text().section(u':', 0, 0);
}

} // namespace

ScopeGrid::ScopeGrid(const QString &name, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(name);
    addRows();
}

void ScopeGrid::addRows()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::around);
    grid->setVerticalSpacing(spacing::within);
    QStringList resources;
    for (const EnumName<KnownScope> &known : enumNames(KnownScope{})) {
        const Scope scope(known.value);
        const QString resource = resourceOf(scope);
        const bool isFirst = !resources.contains(resource);
        if (isFirst)
            resources.append(resource);
        const int index = int(resources.size()) - 1;
        const int row = index % rowsOfBlock;
        const int column = index / rowsOfBlock * columnsOfBlock;
        if (isFirst) {
            auto *label = new PlainLabel(this);
            label->setText(resource);
            grid->addWidget(label, row, column);
        }
        auto *box = new QCheckBox(scope.text().section(u':', 1), this);
        box->setObjectName(objectName() + u'.' + scope.text());
        box->setAccessibleName(scope.text());
        connect(box, &QCheckBox::clicked, this, [this, scope] {
            tickAlong(scope);
            Q_EMIT edited();
        });
        const bool isRead = scope.text().endsWith(QStringLiteral(":read"));
        grid->addWidget(box, row, column + (isRead ? 1 : 2));
        m_boxes.append({scope, box});
    }
    grid->setColumnMinimumWidth(columnsOfBlock - 1, spacing::groups);
    grid->setColumnStretch(2 * columnsOfBlock, 1);
}

void ScopeGrid::setHeld(const OwnScopes &own)
{
    for (const Box &each : std::as_const(m_boxes)) {
        const QString hindrance = handOnHindrance(own, each.scope);
        each.box->setEnabled(hindrance.isEmpty() || each.box->isChecked());
        setPlainToolTip(each.box, hindrance);
    }
}

QList<Scope> ScopeGrid::scopes() const
{
    QList<Scope> ticked;
    for (const Box &each : m_boxes) {
        const std::optional<Scope> wider = widerScope(each.scope);
        const QCheckBox *more = wider ? boxOf(wider->text()) : nullptr;
        if (each.box->isChecked() && !(more && more->isChecked()))
            ticked.append(each.scope);
    }
    return ticked + m_others;
}

void ScopeGrid::setScopes(const QList<Scope> &scopes)
{
    m_others.clear();
    for (const Box &each : std::as_const(m_boxes))
        each.box->setChecked(scopes.contains(each.scope));
    for (const Scope &scope : scopes) {
        tickAlong(scope);
        if (!scope.known())
            m_others.append(scope);
    }
}

/// Read follows change in both ways: it goes with it, and takes it along when it goes.
void ScopeGrid::tickAlong(const Scope &scope)
{
    const QCheckBox *box = boxOf(scope.text());
    if (!box)
        return;
    if (const std::optional<Scope> wider = widerScope(scope)) {
        QCheckBox *more = boxOf(wider->text());
        if (more && !box->isChecked())
            more->setChecked(false);
        return;
    }
    QCheckBox *less = boxOf(resourceOf(scope) + QStringLiteral(":read"));
    if (less && box->isChecked())
        less->setChecked(true);
}

QCheckBox *ScopeGrid::boxOf(const QString &scope) const
{
    for (const Box &each : m_boxes) {
        if (each.scope.text() == scope)
            return each.box;
    }
    return nullptr;
}

} // namespace hathora
