// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/views/samplerecords.h"
#include "views/stateoverlay.h"
#include "views/tablepane.h"
#include "views/tableview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

#include <memory>

namespace hathora::samples {
inline constexpr auto sentences = "Choose a yard.";

inline TablePane::Setup setup()
{
    return {QStringLiteral("crates"),
            QStringLiteral("Crates"),
            "id"_L1,
            "place"_L1,
            "id"_L1,
            Qt::AscendingOrder,
            QStringLiteral("place:depot"),
            {QLatin1String(sentences),
             QStringLiteral("Loading crates…"),
             QStringLiteral("The yard is empty."),
             {},
             QStringLiteral("The crates could not be loaded."),
             QStringLiteral("No crate matches.")}};
}

/// A pane over a yard of crates, in a window of its own.
struct Yard
{
    explicit Yard(int count = 60)
        : model(crateColumns(), &idOf, &jsonOf)
        , pane(std::make_unique<TablePane>(setup()))
        , tester(&pane->rows(), QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        model.merge(crates(count));
        pane->resize(640, 400);
        pane->setTable(&model);
        pane->show();
    }

    TableView &view() { return pane->view(); }
    QScrollBar *bar() { return view().verticalScrollBar(); }
    QLineEdit *filter() { return pane->findChild<QLineEdit *>(QStringLiteral("crates.filter")); }
    StateOverlay *overlay() { return pane->findChild<StateOverlay *>(QStringLiteral("crates.overlay")); }
    QString topKey() { return pane->rows().keyAt(view().rowAt(0)); }

    /// Shortcuts are for the widget that has the focus.
    bool focusRows()
    {
        pane->activateWindow();
        view().setFocus();
        return QTest::qWaitFor([this] { return view().hasFocus(); });
    }

    QAction *action(const QString &name)
    {
        return pane->findChild<QAction *>(QStringLiteral("crates.") + name);
    }

    QString exported(const QString &what, const QString &path)
    {
        action(what)->trigger();
        auto *dialog = pane->findChild<QFileDialog *>(QStringLiteral("crates.saveDialog"));
        if (!dialog)
            return {};
        dialog->selectFile(path);
        static_cast<QDialog *>(dialog)->accept();
        QFile file(path);
        if (!QTest::qWaitFor([&file] { return file.exists(); }) || !file.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(file.readAll());
    }

    CrateModel model;
    std::unique_ptr<TablePane> pane;
    QAbstractItemModelTester tester;
};

} // namespace hathora::samples
