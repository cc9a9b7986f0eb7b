// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/samplerows.h"

#include "models/roles.h"

#include <QDateTime>

#include <cmath>
#include <random>

namespace hathora::samples {

namespace {

struct State
{
    const char *word;
    Tone tone;
    int ageSeconds;
    const char *exitReason;
};

constexpr State states[] = {
    {"running", Tone::Running, 11'530, ""},
    {"running", Tone::Running, 2'940, ""},
    {"starting", Tone::Starting, 12, ""},
    {"draining", Tone::Draining, 40'000, ""},
    {"stopping", Tone::Stopping, 7'300, ""},
    {"stopped", Tone::Stopped, 260'000, "idle timeout"},
    {"failed", Tone::Failed, 185, "exit code 139: segmentation fault in the match loop"},
    {"at the limit", Tone::Warning, 5'000, ""},
    {"hibernating", Tone::Neutral, 86'000, ""},
};

QStandardItem *cell(const QString &text, const QVariant &value, int role)
{
    auto *item = new QStandardItem(text);
    item->setData(value, role);
    item->setEditable(false);
    return item;
}

} // namespace

QList<QPointF> load(int points, double mean, int phase, qint64 stepMs)
{
    std::mt19937 random(unsigned(phase) * 7919U + 1U);
    std::normal_distribution<double> noise(0, mean * 0.06);
    const qint64 end = QDateTime(QDate(2026, 3, 4), QTime(20, 41), Qt::UTC).toMSecsSinceEpoch();
    QList<QPointF> line;
    for (int i = 0; i < points; ++i) {
        const double wave = 1 + 0.35 * std::sin((i + phase * 17) * 6.2832 / 140);
        line.append(
            QPointF(double(end - (points - 1 - i) * stepMs), std::max(0.0, mean * wave + noise(random))));
    }
    return line;
}

QStandardItemModel *processes(QObject *owner)
{
    auto *model = new QStandardItemModel(owner);
    model->setHorizontalHeaderLabels(
        {QStringLiteral("Status"), QStringLiteral("Process"), QStringLiteral("CPU"), QStringLiteral("Memory"),
         QStringLiteral("Rooms"), QStringLiteral("Started"), QStringLiteral("Exit reason")});
    const QDateTime now = QDateTime::currentDateTimeUtc();
    int row = 0;
    for (const State &state : states) {
        const bool runs = state.exitReason[0] == '\0' && state.tone != Tone::Starting;
        const auto cpu = runs ? load(120, 0.4 + 0.06 * row, row) : QList<QPointF>();
        const double memory = 0.35 + 0.08 * row;
        auto *rooms =
            new QStandardItem(runs ? QString::number(row) + QStringLiteral(" / 8") : QStringLiteral("—"));
        rooms->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        auto *usage = new QStandardItem(runs ? QString::number(qRound(memory * 100)) + QStringLiteral(" %")
                                             : QStringLiteral("—"));
        if (runs)
            usage->setData(memory, FractionRole);
        auto *id = new QStandardItem(QStringLiteral("9f3c27d8-6b1e-4f20-8a7%1-52d0c9e4b7a1").arg(row));
        model->appendRow({cell(QLatin1String(state.word), QVariant::fromValue(state.tone), ToneRole), id,
                          cell(runs ? QString::number(qRound(cpu.last().y() * 100)) + QStringLiteral(" %")
                                    : QStringLiteral("—"),
                               QVariant::fromValue(cpu), SeriesRole),
                          usage, rooms, cell(QString(), now.addSecs(-state.ageSeconds), TimeRole),
                          new QStandardItem(QLatin1String(state.exitReason))});
        ++row;
    }
    return model;
}

} // namespace hathora::samples
