<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>MetricCharts</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>≈ by %1 of %n processes</source>
        <comment>a sum is estimated</comment>
        <translation>
            <numerusform>≈ by %1 of %n process</numerusform>
            <numerusform>≈ by %1 of %n processes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StopQuestion</name>
    <message numerus="yes">
        <source>Stop %n process(es)?</source>
        <translation>
            <numerusform>Stop %n process?</numerusform>
            <numerusform>Stop %n processes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n process(es)</source>
        <translation>
            <numerusform>Stop %n process</numerusform>
            <numerusform>Stop %n processes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) end with them, and their players are disconnected.</source>
        <translation>
            <numerusform>%n room ends with that, and its players are disconnected.</numerusform>
            <numerusform>%n rooms end with that, and their players are disconnected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::AlertHub</name>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alert</numerusform>
            <numerusform>%n alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hathora dashboard: %n alert(s)</source>
        <translation>
            <numerusform>Hathora dashboard: %n alert</numerusform>
            <numerusform>Hathora dashboard: %n alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::BillingText</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>lines of an invoice</comment>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::ChangeStrip</name>
    <message numerus="yes">
        <source>%1 of %n change(s) failed.</source>
        <translation>
            <numerusform>%1 of %n change failed.</numerusform>
            <numerusform>%1 of %n changes failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s) are uncertain.</source>
        <translation>
            <numerusform>%1 of %n change are uncertain.</numerusform>
            <numerusform>%1 of %n changes are uncertain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) under way…</source>
        <translation>
            <numerusform>%n change under way…</numerusform>
            <numerusform>%n changes under way…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) done.</source>
        <translation>
            <numerusform>%n change done.</numerusform>
            <numerusform>%n changes done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s) were not needed any more.</source>
        <translation>
            <numerusform>%1 of %n change was not needed any more.</numerusform>
            <numerusform>%1 of %n changes were not needed any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::CostPane</name>
    <message numerus="yes">
        <source>%n application(s) are not counted yet.</source>
        <translation>
            <numerusform>%n application is not counted yet.</numerusform>
            <numerusform>%n applications are not counted yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::DeleteBuildsDialog</name>
    <message numerus="yes">
        <source>Delete %n build(s)?</source>
        <translation>
            <numerusform>Delete %n build?</numerusform>
            <numerusform>Delete %n builds?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) deploy what is to be deleted: %1. They could start no process any more. This cannot be undone.</source>
        <translation>
            <numerusform>%n application deploys what is to be deleted: %1. It could start no process any more. This cannot be undone.</numerusform>
            <numerusform>%n applications deploy what is to be deleted: %1. They could start no process any more. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n build(s)</source>
        <translation>
            <numerusform>Delete %n build</numerusform>
            <numerusform>Delete %n builds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) may not be deleted</source>
        <translation>
            <numerusform>%n build may not be deleted</numerusform>
            <numerusform>%n builds may not be deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::DeleteQuestion</name>
    <message numerus="yes">
        <source>%n deployment(s)</source>
        <translation>
            <numerusform>%n deployment</numerusform>
            <numerusform>%n deployments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n live process(es)</source>
        <translation>
            <numerusform>%n live process</numerusform>
            <numerusform>%n live processes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s), and the players in them</source>
        <translation>
            <numerusform>%n room, and the players in it</numerusform>
            <numerusform>%n rooms, and the players in them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::DeploymentTimeline</name>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n process</numerusform>
            <numerusform>%n processes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::DifferenceView</name>
    <message numerus="yes">
        <source>%n field(s) differ.</source>
        <translation>
            <numerusform>%n field differs.</numerusform>
            <numerusform>%n fields differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::DrainPanel</name>
    <message numerus="yes">
        <source>%n idle on old versions</source>
        <translation>
            <numerusform>%n idle on old versions</numerusform>
            <numerusform>%n idle on old versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) known: there may be more</source>
        <translation>
            <numerusform>%n process known: there may be more</numerusform>
            <numerusform>%n processes known: there may be more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::EnvEditor</name>
    <message numerus="yes">
        <source>%n new variable(s)</source>
        <translation>
            <numerusform>%n new variable</numerusform>
            <numerusform>%n new variables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with another value</source>
        <translation>
            <numerusform>%n with another value</numerusform>
            <numerusform>%n with another value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read</source>
        <translation>
            <numerusform>%n line could not be read</numerusform>
            <numerusform>%n lines could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::ErrorText</name>
    <message numerus="yes">
        <source>Trying again in %n second(s).</source>
        <translation>
            <numerusform>Trying again in %n second.</numerusform>
            <numerusform>Trying again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::FieldMaker</name>
    <message numerus="yes">
        <source>several of %n known words</source>
        <translation>
            <numerusform>several of %n known word</numerusform>
            <numerusform>several of %n known words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of %n known words</source>
        <translation>
            <numerusform>one of %n known word</numerusform>
            <numerusform>one of %n known words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::GhostPanel</name>
    <message numerus="yes">
        <source>%n process(es) could not be looked at.</source>
        <translation>
            <numerusform>%n process could not be looked at.</numerusform>
            <numerusform>%n processes could not be looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a room that nothing stops by itself</source>
        <translation>
            <numerusform>%n without a room that nothing stops by itself</numerusform>
            <numerusform>%n without a room that nothing stops by itself</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::IdleQuestion</name>
    <message numerus="yes">
        <source>Stop %n idle process(es) on old versions?</source>
        <translation>
            <numerusform>Stop %n idle process on old versions?</numerusform>
            <numerusform>Stop %n idle processes on old versions?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n idle process(es)</source>
        <translation>
            <numerusform>Stop %n idle process</numerusform>
            <numerusform>Stop %n idle processes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n process(es) that serve(s) nobody?</source>
        <translation>
            <numerusform>Stop %n process that serves nobody?</numerusform>
            <numerusform>Stop %n processes that serve nobody?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::ImportDialog</name>
    <message numerus="yes">
        <source>Add %n profile(s)</source>
        <translation>
            <numerusform>Add %n profile</numerusform>
            <numerusform>Add %n profiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::InviteDialog</name>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>%n invited</numerusform>
            <numerusform>%n invited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be sent</source>
        <translation>
            <numerusform>%n to be sent</numerusform>
            <numerusform>%n to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite %n</source>
        <comment>people</comment>
        <translation>
            <numerusform>Invite %n</numerusform>
            <numerusform>Invite %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::InviteWatch</name>
    <message numerus="yes">
        <source>%n invite(s) wait for your answer.</source>
        <translation>
            <numerusform>%n invite waits for your answer.</numerusform>
            <numerusform>%n invites wait for your answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::JsonDelegate</name>
    <message numerus="yes">
        <source>[ %n values ]</source>
        <translation>
            <numerusform>[ %n value ]</numerusform>
            <numerusform>[ %n values ]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ %n fields }</source>
        <translation>
            <numerusform>{ %n field }</numerusform>
            <numerusform>{ %n fields }</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::JsonSearchBar</name>
    <message numerus="yes">
        <source>%1 of %n hits</source>
        <translation>
            <numerusform>%1 of %n hit</numerusform>
            <numerusform>%1 of %n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::LogFace</name>
    <message numerus="yes">
        <source>This log is not kept any more: logs last %n hours after the process ended.</source>
        <translation>
            <numerusform>This log is not kept any more: logs last %n hour after the process ended.</numerusform>
            <numerusform>This log is not kept any more: logs last %n hours after the process ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n following</source>
        <translation>
            <numerusform>%n following</numerusform>
            <numerusform>%n following</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opening</source>
        <translation>
            <numerusform>%n opening</numerusform>
            <numerusform>%n opening</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reconnecting</source>
        <translation>
            <numerusform>%n reconnecting</numerusform>
            <numerusform>%n reconnecting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <translation>
            <numerusform>%n ended</numerusform>
            <numerusform>%n ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>%n too many</numerusform>
            <numerusform>%n too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opening %n logs…</source>
        <translation>
            <numerusform>Opening the log…</numerusform>
            <numerusform>Opening %n logs…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logs could not be opened.</source>
        <translation>
            <numerusform>The log could not be opened.</numerusform>
            <numerusform>%n logs could not be opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded</source>
        <translation>
            <numerusform>%n recorded</numerusform>
            <numerusform>%n recorded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::LogSaver</name>
    <message numerus="yes">
        <source>%n lines saved.</source>
        <translation>
            <numerusform>%n line saved.</numerusform>
            <numerusform>%n lines saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::LogSearchBar</name>
    <message numerus="yes">
        <source>Pattern too costly; %n lines found so far</source>
        <translation>
            <numerusform>Pattern too costly; %n line found so far</numerusform>
            <numerusform>Pattern too costly; %n lines found so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lines</source>
        <translation>
            <numerusform>%1 of %n line</numerusform>
            <numerusform>%1 of %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::LogTailButton</name>
    <message numerus="yes">
        <source>%n new lines ↓</source>
        <translation>
            <numerusform>%n new line ↓</numerusform>
            <numerusform>%n new lines ↓</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new lines: go to the end</source>
        <translation>
            <numerusform>%n new line: go to the end</numerusform>
            <numerusform>%n new lines: go to the end</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::LogsDock</name>
    <message numerus="yes">
        <source>Only the first %n lines were copied.</source>
        <translation>
            <numerusform>Only the first line was copied.</numerusform>
            <numerusform>Only the first %n lines were copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines</source>
        <translation>
            <numerusform>%1 of %Ln line</numerusform>
            <numerusform>%1 of %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::MetricsDock</name>
    <message numerus="yes">
        <source>More than %n processes on one axis cannot be told apart: the others are left out.</source>
        <translation>
            <numerusform>More than %n process on one axis cannot be told apart: the others are left out.</numerusform>
            <numerusform>More than %n processes on one axis cannot be told apart: the others are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n charts already.</source>
        <translation>
            <numerusform>There is %n chart already.</numerusform>
            <numerusform>There are %n charts already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::NavigatorDelegate</name>
    <message numerus="yes">
        <source>%n live processes</source>
        <translation>
            <numerusform>%n live process</numerusform>
            <numerusform>%n live processes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::PackTable</name>
    <message numerus="yes">
        <source>%1 (%n files)</source>
        <translation>
            <numerusform>%1 (%n file)</numerusform>
            <numerusform>%1 (%n files)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::PeopleActions</name>
    <message numerus="yes">
        <source>Rescind %n invite(s)?</source>
        <translation>
            <numerusform>Rescind %n invite?</numerusform>
            <numerusform>Rescind %n invites?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rescind %n invite(s)</source>
        <translation>
            <numerusform>Rescind %n invite</numerusform>
            <numerusform>Rescind %n invites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::PreflightDialog</name>
    <message numerus="yes">
        <source>%1, sent as it is; %n entries in it</source>
        <translation>
            <numerusform>%1, sent as it is; %n entry in it</numerusform>
            <numerusform>%1, sent as it is; %n entries in it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files go in (%1), %2 stay behind</source>
        <translation>
            <numerusform>%n file goes in (%1), %2 stay behind</numerusform>
            <numerusform>%n files go in (%1), %2 stay behind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::ProcessBoard</name>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n live</source>
        <translation>
            <numerusform>%n live</numerusform>
            <numerusform>%n live</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::ProfileDesk</name>
    <message numerus="yes">
        <source>%n profile(s) were added.</source>
        <translation>
            <numerusform>%n profile was added.</numerusform>
            <numerusform>%n profiles were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) were written, without their tokens.</source>
        <translation>
            <numerusform>%n profile was written, without its token.</numerusform>
            <numerusform>%n profiles were written, without their tokens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::RangeChips</name>
    <message numerus="yes">
        <source>Last %n minute(s)</source>
        <translation>
            <numerusform>Last minute</numerusform>
            <numerusform>Last %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n hour(s)</source>
        <translation>
            <numerusform>Last hour</numerusform>
            <numerusform>Last %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::RegionText</name>
    <message numerus="yes">
        <source>%n live process(es)</source>
        <translation>
            <numerusform>%n live process</numerusform>
            <numerusform>%n live processes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::RehearsalPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::RehearsalText</name>
    <message numerus="yes">
        <source>That leaves room for %n process(es) of the new size above it.</source>
        <translation>
            <numerusform>That leaves room for %n process of the new size above it.</numerusform>
            <numerusform>That leaves room for %n processes of the new size above it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n live process(es) with %1 stay on what they were started with.</source>
        <translation>
            <numerusform>%n live process with %1 stays on what it was started with.</numerusform>
            <numerusform>%n live processes with %1 stay on what they were started with.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them run(s) a deployment older than the latest.</source>
        <translation>
            <numerusform>%n of them runs a deployment older than the latest.</numerusform>
            <numerusform>%n of them run a deployment older than the latest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::RevokeTokensDialog</name>
    <message numerus="yes">
        <source>Revoke %n token(s)?</source>
        <translation>
            <numerusform>Revoke %n token?</numerusform>
            <numerusform>Revoke %n tokens?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)</source>
        <translation>
            <numerusform>Revoke %n token</numerusform>
            <numerusform>Revoke %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) may not be revoked</source>
        <translation>
            <numerusform>%n token may not be revoked</numerusform>
            <numerusform>%n tokens may not be revoked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::Ship</name>
    <message numerus="yes">
        <source>Look at %n files before they are packed and sent</source>
        <translation>
            <numerusform>Look at %n file before it is packed and sent</numerusform>
            <numerusform>Look at %n files before they are packed and sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::StatusLine</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::StopResults</name>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n stopped</numerusform>
            <numerusform>%n stopped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <translation>
            <numerusform>%n to go</numerusform>
            <numerusform>%n to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone</source>
        <translation>
            <numerusform>%n left alone</numerusform>
            <numerusform>%n left alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not stopped</source>
        <translation>
            <numerusform>%n not stopped</numerusform>
            <numerusform>%n not stopped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::TablePane</name>
    <message numerus="yes">
        <source>%n row(s) exported.</source>
        <translation>
            <numerusform>%n row exported.</numerusform>
            <numerusform>%n rows exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::UploadWatch</name>
    <message numerus="yes">
        <source>%n upload(s) of an earlier run were not finished.</source>
        <translation>
            <numerusform>%n upload of an earlier run was not finished.</numerusform>
            <numerusform>%n uploads of an earlier run were not finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quit with %n upload(s) under way?</source>
        <translation>
            <numerusform>Quit with %n upload under way?</numerusform>
            <numerusform>Quit with %n uploads under way?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them can be resumed at the next start: only what is missing is sent then.</source>
        <translation>
            <numerusform>%n of them can be resumed at the next start: only what is missing is sent then.</numerusform>
            <numerusform>%n of them can be resumed at the next start: only what is missing is sent then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be resumed and have to be begun anew.</source>
        <translation>
            <numerusform>%n of them cannot be resumed and has to be begun anew.</numerusform>
            <numerusform>%n of them cannot be resumed and have to be begun anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s) that wait for their builds are given up.</source>
        <translation>
            <numerusform>%n deployment that waits for its build is given up.</numerusform>
            <numerusform>%n deployments that wait for their builds are given up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave this session with %n upload(s) under way?</source>
        <translation>
            <numerusform>Leave this session with %n upload under way?</numerusform>
            <numerusform>Leave this session with %n uploads under way?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::YamlFiles</name>
    <message numerus="yes">
        <source>Write the values of %n variable(s)?</source>
        <translation>
            <numerusform>Write the value of %n variable?</numerusform>
            <numerusform>Write the values of %n variables?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
</TS>
