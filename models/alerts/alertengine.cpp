// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertengine.h"

#include "models/plaintext.h"
#include "models/processfate.h"
#include "models/tones.h"
#include "models/uploads/uploads.h"
#include "models/workbench.h"

namespace hathora {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype longestDetail = 200;

using Standing = AlertEngine::Standing;
using Model = QAbstractItemModel;

void forget(QList<QMetaObject::Connection> &connections)
{
    for (const QMetaObject::Connection &each : std::exchange(connections, {}))
        QObject::disconnect(each);
}

/// Calls learn(first, last) for rows that are new, or other ones.
template <typename Learn>
QList<QMetaObject::Connection> followRows(Model &model, QObject *context, Learn learn)
{
    if (model.rowCount() > 0)
        learn(0, model.rowCount() - 1);
    return {QObject::connect(&model, &Model::rowsInserted, context,
                             [learn](const QModelIndex &, int first, int last) { learn(first, last); }),
            QObject::connect(
                &model, &Model::dataChanged, context,
                [learn](const QModelIndex &from, const QModelIndex &to) { learn(from.row(), to.row()); })};
}

/// What is used of a quota as a rule, so that one judge does for both.
AlertRule quotaRule()
{
    AlertRule rule;
    rule.comparison = AlertRule::Comparison::AtLeast;
    rule.value = AlertEngine::quotaShare;
    return rule;
}

} // namespace

AlertEngine::AlertEngine(Workbench &workbench, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_times(workbench.times().alerts)
    , m_readings(workbench)
{
    m_clock.start();
    m_turn.setInterval(m_times.every);
    m_soon.setSingleShot(true);
    m_soon.setInterval(workbench.times().summaryEvery);
    connect(&m_turn, &QTimer::timeout, this, &AlertEngine::turn);
    connect(&m_soon, &QTimer::timeout, this, &AlertEngine::tell);
    connect(&workbench, &Workbench::orgScopeChanged, this, &AlertEngine::followOrg);
    connect(&workbench, &Workbench::appScopeChanged, this, &AlertEngine::followApp);
    followRows(workbench.uploads().model(), this, [this](int first, int last) { learnUploads(first, last); });
}

AlertEngine::~AlertEngine() = default;

void AlertEngine::setRules(AlertRules *rules)
{
    if (m_rules)
        m_rules->disconnect(this);
    m_rules = rules;
    m_readings.leave();
    m_judged.clear();
    if (!rules)
        return m_turn.stop();
    connect(rules, &AlertRules::changed, this, &AlertEngine::turn);
    m_turn.start();
    turn();
}

void AlertEngine::followOrg()
{
    forget(m_ofOrg);
    m_readings.leave();
    m_builds = {};
    OrgScope *org = m_workbench.org();
    if (!org)
        return;
    m_ofOrg = followRows(org->builds.model(), this,
                         [this, org](int first, int last) { learnBuilds(*org, first, last); });
    m_ofOrg.append(connect(&org->builds, &Store::refreshed, this, [this] { m_builds.begin(); }));
}

void AlertEngine::followApp()
{
    forget(m_ofApp);
    m_readings.leave();
    m_processes = {};
    AppScope *app = m_workbench.app();
    if (!app)
        return;
    m_ofApp = followRows(app->processes.model(), this,
                         [this, app](int first, int last) { learnProcesses(*app, first, last); });
    m_ofApp.append(connect(&app->processes, &Store::refreshed, this, [this] { m_processes.begin(); }));
}

void AlertEngine::learnProcesses(AppScope &app, int first, int last)
{
    using Of = Endings<ProcessId>::Standing;
    for (int row = first; row <= last; ++row) {
        const Process &process = app.processes.model().at(row).process;
        const Of standing = isLive(process.status) ? Of::Open : Of::Over;
        const bool isNews = m_processes.learn(process.id, standing, process.createdAt);
        if (!isNews || !process.status.is(KnownProcessStatus::Failed) || !m_rules ||
            !m_rules->isOn(BuiltInAlert::ProcessFailed))
            continue;
        Alert alert;
        alert.what = Alert::What::ProcessFailed;
        alert.place = Place{Place::Kind::Process, process.id.text(), m_workbench.selection().org(), app.app};
        alert.detail = process.exitReason.value_or(QString());
        alert.neverBoundPort = neverBoundItsPort(process);
        raise(alert);
    }
}

void AlertEngine::learnBuilds(OrgScope &org, int first, int last)
{
    using Of = Endings<BuildId>::Standing;
    for (int row = first; row <= last; ++row) {
        const Build &build = org.builds.model().at(row).build;
        const bool isGood = build.status.is(KnownBuildStatus::Succeeded);
        const bool isOver = isGood || build.status.is(KnownBuildStatus::Failed);
        if (m_builds.learn(build.id, isOver ? Of::Over : Of::Open, build.createdAt))
            buildFinished(build.id, org.org, build.buildTag.value_or(QString()),
                          isGood ? Alert::What::BuildSucceeded : Alert::What::BuildFailed);
    }
}

/// Our own builds are known sooner here than from the list, which may tell of them as well.
void AlertEngine::learnUploads(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const UploadRow &upload = m_workbench.uploads().model().at(row);
        const bool isGood = upload.phase == UploadPhase::Done;
        if (!isGood && upload.phase != UploadPhase::BuildFailed)
            m_uploads.insert(upload.number);
        else if (m_uploads.remove(upload.number) && !upload.build.isEmpty())
            buildFinished(upload.build, upload.org, upload.tag,
                          isGood ? Alert::What::BuildSucceeded : Alert::What::BuildFailed);
    }
}

void AlertEngine::buildFinished(const BuildId &build, const OrgId &org, const QString &tag, Alert::What what)
{
    if (m_toldBuilds.contains(build) || !m_rules || !m_rules->isOn(BuiltInAlert::BuildFinished))
        return;
    m_toldBuilds.insert(build);
    Alert alert;
    alert.what = what;
    alert.place = Place{Place::Kind::Build, build.text(), org};
    alert.detail = tag;
    raise(alert);
}

void AlertEngine::turn()
{
    if (!m_rules)
        return;
    m_readings.follow(*m_rules);
    keepUp();
    for (auto &[number, judged] : m_judged)
        judgeRule(judged);
    for (const UsageQuota quota : {UsageQuota::MonthlyVcpuHours, UsageQuota::ConcurrentVcpus})
        judgeQuota(quota);
    Q_EMIT changed();
}

/// A rule that was changed is another one: what it had raised is over.
void AlertEngine::keepUp()
{
    const QList<AlertRule> rules = m_rules->all();
    for (auto &[number, judged] : m_judged) {
        if (!rules.contains(judged.rule))
            clear(judged);
    }
    std::erase_if(m_judged, [&rules](const auto &each) { return !rules.contains(each.second.rule); });
    for (const AlertRule &rule : rules) {
        if (rule.isOn)
            m_judged.try_emplace(rule.number, Judged{rule, AlertJudge(rule.lasting, m_times), {}});
    }
    if (m_rules->isOn(BuiltInAlert::UsageQuota))
        return;
    for (auto &[quota, judged] : m_quotas)
        clear(judged);
    m_quotas.clear();
}

void AlertEngine::judgeRule(Judged &judged)
{
    const AlertReading reading = m_readings.read(judged.rule);
    if (reading.verdict != AlertVerdict::Unknown)
        judged.value = reading.value;
    const AlertJudge::News news = judged.judge.judge(reading.verdict, m_clock.elapsed());
    take(judged, news, alertOf(judged.rule, reading));
}

void AlertEngine::judgeQuota(UsageQuota quota)
{
    const OrgId &org = m_workbench.selection().org();
    if (!m_rules->isOn(BuiltInAlert::UsageQuota) || org.isEmpty())
        return;
    const AlertRule rule = quotaRule();
    Judged &judged =
        m_quotas.try_emplace({org, quota}, Judged{rule, AlertJudge(0s, m_times), {}}).first->second;
    const std::optional<double> used = m_readings.used(quota);
    AlertVerdict verdict = AlertVerdict::Unknown;
    if (used)
        verdict = rule.isBeyond(*used) ? AlertVerdict::Beyond : AlertVerdict::Within;
    judged.value = used ? used : judged.value;
    Alert alert;
    alert.what = Alert::What::Quota;
    alert.place = Place{Place::Kind::Organization, org.text(), org};
    alert.quota = quota;
    alert.value = used.value_or(0);
    take(judged, judged.judge.judge(verdict, m_clock.elapsed()), alert);
}

void AlertEngine::take(Judged &judged, AlertJudge::News news, Alert alert)
{
    if (news == AlertJudge::News::Cleared)
        return clear(judged);
    if (news == AlertJudge::News::None)
        return;
    alert.number = m_last + 1;
    alert.at = QDateTime::currentDateTimeUtc();
    judged.alert = alert;
    raise(alert);
}

void AlertEngine::clear(Judged &judged)
{
    if (!judged.alert)
        return;
    const Alert alert = *std::exchange(judged.alert, std::nullopt);
    m_workbench.activity().clear(alert);
    Q_EMIT cleared(alert);
    Q_EMIT changed();
}

Alert AlertEngine::alertOf(const AlertRule &rule, const AlertReading &reading) const
{
    Alert alert;
    alert.what = Alert::What::Rule;
    alert.rule = rule;
    alert.value = reading.value.value_or(0);
    if (!reading.process.isEmpty())
        alert.place = Place{Place::Kind::Process, reading.process.text(), rule.scope.org, rule.scope.app};
    return alert;
}

void AlertEngine::raise(Alert alert)
{
    alert.number = ++m_last;
    if (!alert.at.isValid())
        alert.at = QDateTime::currentDateTimeUtc();
    alert.detail = visibleText(alert.detail.left(longestDetail));
    m_recent.append(alert);
    while (m_recent.size() > mostRecent)
        m_unseen.remove(m_recent.takeFirst().number);
    if (!alert.lasts())
        m_unseen.insert(alert.number);
    m_workbench.activity().raise(alert);
    m_news.append(alert);
    if (!m_soon.isActive())
        m_soon.start();
    Q_EMIT changed();
}

void AlertEngine::tell()
{
    Q_EMIT raised(std::exchange(m_news, {}));
}

void AlertEngine::acknowledge()
{
    if (!m_unseen.isEmpty()) {
        m_unseen.clear();
        Q_EMIT changed();
    }
}

int AlertEngine::standing() const
{
    const auto lasting = [](const auto &all) {
        return std::count_if(all.cbegin(), all.cend(),
                             [](const auto &each) { return bool(each.second.alert); });
    };
    return int(m_unseen.size() + lasting(m_judged) + lasting(m_quotas));
}

AlertEngine::State AlertEngine::stateOf(const Judged &judged)
{
    if (judged.alert)
        return {Standing::Raised, judged.alert->at, judged.value};
    switch (judged.judge.verdict()) {
    case AlertVerdict::Unknown:
        return {Standing::Unknown, {}, {}};
    case AlertVerdict::Within:
        return {Standing::Ok, {}, judged.value};
    case AlertVerdict::Beyond:
        break;
    }
    return {Standing::Waiting, {}, judged.value};
}

AlertEngine::State AlertEngine::stateOf(const AlertRule &rule) const
{
    if (!rule.isOn)
        return {Standing::Off, {}, {}};
    const auto found = m_judged.find(rule.number);
    return found == m_judged.end() ? State() : stateOf(found->second);
}

/// Of what happens once: raised while one of them was not looked at, unknown while nothing is known yet.
AlertEngine::State AlertEngine::stateOf(BuiltInAlert alert) const
{
    if (!m_rules || !m_rules->isOn(alert))
        return {Standing::Off, {}, {}};
    State state{Standing::Unknown, {}, {}};
    if (alert == BuiltInAlert::UsageQuota) {
        for (const auto &[quota, judged] : m_quotas) {
            const State each = stateOf(judged);
            if (quota.first == m_workbench.selection().org() && each.standing > state.standing)
                state = each;
        }
        return state;
    }
    const bool isProcess = alert == BuiltInAlert::ProcessFailed;
    if (isProcess ? m_processes.isBegun() : m_builds.isBegun())
        state.standing = Standing::Ok;
    for (const Alert &each : m_recent) {
        const bool isOfIt = !each.lasts() && isProcess == (each.what == Alert::What::ProcessFailed);
        if (isOfIt && m_unseen.contains(each.number) && state.standing != Standing::Raised)
            state = {Standing::Raised, each.at, {}, each.what};
    }
    return state;
}

} // namespace hathora
