<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Alerts</name>
    <message>
        <source>Live processes</source>
        <translation>Lebende Prozesse</translation>
    </message>
    <message>
        <source>Starting processes</source>
        <translation>Startende Prozesse</translation>
    </message>
    <message>
        <source>Running processes</source>
        <translation>Laufende Prozesse</translation>
    </message>
    <message>
        <source>Draining processes</source>
        <translation>Auslaufende Prozesse</translation>
    </message>
    <message>
        <source>Stopping processes</source>
        <translation>Stoppende Prozesse</translation>
    </message>
    <message>
        <source>Failed processes since midnight</source>
        <translation>Fehlgeschlagene Prozesse seit Mitternacht</translation>
    </message>
    <message>
        <source>Fleet: %1</source>
        <comment>a metric</comment>
        <translation>Flotte: %1</translation>
    </message>
    <message>
        <source>%1 vCPU</source>
        <translation>%1 vCPU</translation>
    </message>
    <message>
        <source>above %1</source>
        <comment>a value</comment>
        <translation>über %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>a value</comment>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <comment>a value</comment>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>a value</comment>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>%1 of any process</source>
        <comment>a metric</comment>
        <translation>%1 irgendeines Prozesses</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>metric, condition</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>rule, duration</comment>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>the list of processes</source>
        <translation>die Liste der Prozesse</translation>
    </message>
    <message>
        <source>the metrics of every process, within the budget that all metrics share</source>
        <translation>die Metriken jedes Prozesses, im Rahmen dessen, was alle Metriken gemeinsam fragen dürfen</translation>
    </message>
    <message>
        <source>the fleet&apos;s metrics</source>
        <translation>die Metriken der Flotte</translation>
    </message>
    <message>
        <source>the processes of each application, counted</source>
        <translation>die Zahl der Prozesse jeder Anwendung</translation>
    </message>
    <message>
        <source>the list of builds</source>
        <translation>die Liste der Builds</translation>
    </message>
    <message>
        <source>the organization&apos;s quotas</source>
        <translation>die Kontingente der Organisation</translation>
    </message>
    <message>
        <source>it never bound its port</source>
        <translation>er hat seinen Port nie gebunden</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund genannt</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Unter</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Whole organization</source>
        <translation>Ganze Organisation</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Deployment</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>application, region or deployment</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>rule, where</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>A process failed</source>
        <translation>Ein Prozess ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>A build finished</source>
        <translation>Ein Build ist fertig</translation>
    </message>
    <message>
        <source>%1 of a usage quota are used</source>
        <translation>%1 eines Kontingents sind verbraucht</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>OK, %1</source>
        <comment>state, value</comment>
        <translation>In Ordnung, %1</translation>
    </message>
    <message>
        <source>Beyond, %1</source>
        <comment>state, value</comment>
        <translation>Jenseits, %1</translation>
    </message>
    <message>
        <source>Raised since %1</source>
        <comment>time</comment>
        <translation>Ausgelöst seit %1</translation>
    </message>
    <message>
        <source>Process failed</source>
        <translation>Prozess fehlgeschlagen</translation>
    </message>
    <message>
        <source>Build succeeded</source>
        <translation>Build gelungen</translation>
    </message>
    <message>
        <source>Build failed</source>
        <translation>Build fehlgeschlagen</translation>
    </message>
    <message>
        <source>Quota nearly used up</source>
        <translation>Kontingent fast verbraucht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>process, why it failed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tag, build</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of this month&apos;s vCPU hours are used.</source>
        <translation>%1 der vCPU-Stunden dieses Monats sind verbraucht.</translation>
    </message>
    <message>
        <source>%1 of the concurrent vCPUs were in use within seven days.</source>
        <translation>%1 der gleichzeitigen vCPUs waren binnen sieben Tagen in Gebrauch.</translation>
    </message>
    <message>
        <source>It is %1 · %2</source>
        <comment>value, where</comment>
        <translation>Es sind %1 · %2</translation>
    </message>
    <message>
        <source>%1 has %2 · %3</source>
        <comment>process, value, where</comment>
        <translation>%1 hat %2 · %3</translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation>Alarm: %1</translation>
    </message>
    <message>
        <source>alert %1</source>
        <comment>a condition</comment>
        <translation>Alarm %1</translation>
    </message>
    <message>
        <source>The server is asked for nothing more than what is on screen.</source>
        <translation>Der Server wird nach nichts gefragt als nach dem, was zu sehen ist.</translation>
    </message>
    <message>
        <source>The server is asked all the time for: %1.</source>
        <translation>Der Server wird laufend gefragt nach: %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what happened, when</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Axis</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>bytes</comment>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 B/s</source>
        <comment>bytes per second</comment>
        <translation>%1 B/s</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Deployment</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>Bereitgestellt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Benutzt von</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Build tag</source>
        <translation>Build-Tag</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Rooms per process</source>
        <translation>Räume je Prozess</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Idle timeout</source>
        <translation>Leerlaufende</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Node shape</source>
        <translation>Knotenform</translation>
    </message>
    <message>
        <source>Scales up at</source>
        <translation>Wächst ab</translation>
    </message>
    <message>
        <source>Regions in error</source>
        <translation>Regionen mit Fehler</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Single tenant</source>
        <translation>Einzelmandant</translation>
    </message>
    <message>
        <source>vCPUs at once</source>
        <translation>vCPUs zugleich</translation>
    </message>
    <message>
        <source>Memory per process</source>
        <translation>Speicher je Prozess</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Exit reason</source>
        <translation>Grund des Endes</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hosting</translation>
    </message>
    <message>
        <source>Told to stop</source>
        <translation>Stopp verlangt</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Zugeteilt</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Zuteilung</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Additional port</source>
        <translation>Weiterer Port</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>added</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>%1 (latest)</source>
        <translation>%1 (neuestes)</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Alle Regionen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Last line that tells</source>
        <translation>Letzte Zeile, die etwas sagt</translation>
    </message>
    <message>
        <source>New since</source>
        <translation>Neu seit</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Never bound its port</source>
        <translation>Port nie gebunden</translation>
    </message>
    <message>
        <source>Lines in common</source>
        <translation>Gemeinsame Zeilen</translation>
    </message>
    <message>
        <source>Newest process</source>
        <translation>Neuester Prozess</translation>
    </message>
    <message>
        <source>Idle since</source>
        <translation>Leer seit</translation>
    </message>
    <message>
        <source>A day costs</source>
        <translation>Kosten am Tag</translation>
    </message>
    <message>
        <source>Rooms ever</source>
        <translation>Räume jemals</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Kurzcode</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Sichtbarkeit</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Log line</source>
        <translation>Logzeile</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>Die Hälfte binnen</translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation>95 % binnen</translation>
    </message>
    <message>
        <source>Scheduling, 95 %</source>
        <translation>Zuteilen, 95 %</translation>
    </message>
    <message>
        <source>Booting, 95 %</source>
        <translation>Booten, 95 %</translation>
    </message>
    <message>
        <source>Starting, 95 %</source>
        <translation>Starten, 95 %</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>Builds</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Deployments</translation>
    </message>
    <message>
        <source>Fleets</source>
        <translation>Flotten</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Lastverteiler</translation>
    </message>
    <message>
        <source>Role or scopes</source>
        <translation>Rolle oder Rechte</translation>
    </message>
    <message>
        <source>Other scopes</source>
        <translation>Andere Rechte</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>Endet auf</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Eingeladen von</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Dabei seit</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Last line</source>
        <translation>Letzte Zeile</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Auf der Platte</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Lines lost</source>
        <translation>Verlorene Zeilen</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>Fälliger Betrag</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Live processes</source>
        <translation>Laufende Prozesse</translation>
    </message>
    <message>
        <source>vCPU</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Je Stunde</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Je Tag</translation>
    </message>
    <message>
        <source>Baseline (nodes)</source>
        <translation>Grundbestand (Knoten)</translation>
    </message>
    <message>
        <source>Baseline (vCPU)</source>
        <translation>Grundbestand (vCPU)</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>In use (vCPU)</source>
        <translation>In Gebrauch (vCPU)</translation>
    </message>
    <message>
        <source>Provisioned</source>
        <translation>Bereitgestellt</translation>
    </message>
    <message>
        <source>Baseline set</source>
        <translation>Grundbestand gesetzt</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Capacity in use (vCPU)</source>
        <translation>Kapazität in Gebrauch (vCPU)</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Service configuration</source>
        <translation>Dienstkonfiguration</translation>
    </message>
    <message>
        <source>Last failed</source>
        <translation>Zuletzt fehlgeschlagen</translation>
    </message>
    <message>
        <source>Error log</source>
        <translation>Fehlerprotokoll</translation>
    </message>
    <message>
        <source>Scale step (vCPU)</source>
        <translation>Skalierungsschritt (vCPU)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Adds up</source>
        <translation>Geht auf</translation>
    </message>
    <message>
        <source>Latency (ms)</source>
        <translation>Latenz (ms)</translation>
    </message>
    <message>
        <source>Median (ms)</source>
        <translation>Median (ms)</translation>
    </message>
    <message>
        <source>95 % (ms)</source>
        <translation>95 % (ms)</translation>
    </message>
    <message>
        <source>Jitter (ms)</source>
        <translation>Schwankung (ms)</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Navigator</source>
        <translation>Navigator</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Deployments</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>Builds</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>API console</source>
        <translation>API-Konsole</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Lobbies</source>
        <translation>Lobbys</translation>
    </message>
    <message>
        <source>Match timeline</source>
        <translation>Zeitachse des Matches</translation>
    </message>
    <message>
        <source>All processes</source>
        <translation>Alle Prozesse</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Fleets</source>
        <translation>Flotten</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%L1 d</source>
        <translation>%L1 T</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <translation>%L1 h</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1 min</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>KiB</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>TiB</source>
        <translation>TiB</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>%1 is an amount such as &quot;12 MiB&quot;</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 B</source>
        <extracomment>%1 is a whole number of bytes</extracomment>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>$%1</source>
        <extracomment>an amount of US dollars</extracomment>
        <translation>%1 $</translation>
    </message>
</context>
<context>
    <name>LogRecords</name>
    <message>
        <source>Another window of this program records here. Nothing is recorded by this one.</source>
        <translation>Ein anderes Fenster dieses Programms zeichnet hier auf. Dieses zeichnet nichts auf.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Nothing is recorded until there is.</source>
        <translation>Auf der Platte ist kein Platz mehr. Bis wieder welcher da ist, wird nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1, so nothing is recorded.</source>
        <translation>In %1 kann nichts geschrieben werden, deshalb wird nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 von höchstens %2</translation>
    </message>
</context>
<context>
    <name>LogStanza</name>
    <message>
        <source>The connection was broken here: lines may be missing.</source>
        <translation>Hier war die Verbindung unterbrochen: Zeilen können fehlen.</translation>
    </message>
    <message>
        <source>%1 characters more</source>
        <translation>%1 weitere Zeichen</translation>
    </message>
</context>
<context>
    <name>LogState</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Folgt</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Verbindet neu …</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgezeichnet</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
</context>
<context>
    <name>MetricCharts</name>
    <message>
        <source>Bare metal</source>
        <translation>Eigene Maschinen</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>Grundlast</translation>
    </message>
    <message>
        <source>Scales up from</source>
        <translation>Wächst ab</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, a day before</source>
        <translation>%1, einen Tag zuvor</translation>
    </message>
    <message>
        <source>%1 deployed</source>
        <comment>a deployment</comment>
        <translation>%1 ausgerollt</translation>
    </message>
    <message>
        <source>%1 created</source>
        <comment>a process</comment>
        <translation>%1 angelegt</translation>
    </message>
    <message>
        <source>%1 started</source>
        <comment>a process</comment>
        <translation>%1 gestartet</translation>
    </message>
    <message>
        <source>%1 told to stop</source>
        <comment>a process</comment>
        <translation>%1 zum Beenden aufgefordert</translation>
    </message>
    <message>
        <source>%1 ended</source>
        <comment>a process</comment>
        <translation>%1 beendet</translation>
    </message>
    <message>
        <source>%1 in vCPU</source>
        <translation>%1 in vCPU</translation>
    </message>
    <message>
        <source>%1 of processes</source>
        <comment>a metric</comment>
        <translation>%1 von Prozessen</translation>
    </message>
    <message>
        <source>%1 by region</source>
        <comment>a metric</comment>
        <translation>%1 nach Region</translation>
    </message>
    <message>
        <source>%1 by deployment</source>
        <comment>a metric</comment>
        <translation>%1 nach Deployment</translation>
    </message>
    <message>
        <source>Fleet capacity in vCPU</source>
        <translation>Kapazität der Flotte in vCPU</translation>
    </message>
    <message>
        <source>Fleet capacity in vCPU · %1</source>
        <translation>Kapazität der Flotte in vCPU · %1</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>zugeteilt</translation>
    </message>
    <message numerus="yes">
        <source>≈ by %1 of %n processes</source>
        <comment>a sum is estimated</comment>
        <translation>
            <numerusform>≈ nach %1 von %n Prozess</numerusform>
            <numerusform>≈ nach %1 von %n Prozessen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an application to see its metrics.</source>
        <translation>Wählen Sie eine Anwendung, um ihre Metriken zu sehen.</translation>
    </message>
    <message>
        <source>Loading metrics…</source>
        <translation>Metriken werden geladen …</translation>
    </message>
    <message>
        <source>There are no values of this time. Metrics are kept for 72 hours.</source>
        <translation>Aus dieser Zeit gibt es keine Werte. Metriken werden 72 Stunden aufbewahrt.</translation>
    </message>
    <message>
        <source>The metrics could not be loaded.</source>
        <translation>Die Metriken konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>Choose a process in its table, or add one above, to see its curve.</source>
        <translation>Wählen Sie einen Prozess in seiner Tabelle oder fügen Sie oben einen hinzu, um seine Kurve zu sehen.</translation>
    </message>
    <message>
        <source>No fleet is known for this application.</source>
        <translation>Zu dieser Anwendung ist keine Flotte bekannt.</translation>
    </message>
</context>
<context>
    <name>MetricWords</name>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Egress</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Egress in total</source>
        <translation>Ausgehend insgesamt</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>GPU-Speicher</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Provisioned</source>
        <translation>Bereitgestellt</translation>
    </message>
    <message>
        <source>Provisioned, bare metal</source>
        <translation>Bereitgestellt, eigene Maschinen</translation>
    </message>
    <message>
        <source>Provisioned, cloud</source>
        <translation>Bereitgestellt, Cloud</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>System overhead</source>
        <translation>Grundlast des Systems</translation>
    </message>
</context>
<context>
    <name>StopQuestion</name>
    <message numerus="yes">
        <source>Stop %n process(es)?</source>
        <translation>
            <numerusform>%n Prozess stoppen?</numerusform>
            <numerusform>%n Prozesse stoppen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n process(es)</source>
        <translation>
            <numerusform>%n Prozess stoppen</numerusform>
            <numerusform>%n Prozesse stoppen</numerusform>
        </translation>
    </message>
    <message>
        <source>No room is known to be on them.</source>
        <translation>Soweit bekannt, läuft darauf kein Raum.</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) end with them, and their players are disconnected.</source>
        <translation>
            <numerusform>%n Raum endet damit, und seine Spieler werden getrennt.</numerusform>
            <numerusform>%n Räume enden damit, und ihre Spieler werden getrennt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n Raum</numerusform>
            <numerusform>%n Räume</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>d MMM</source>
        <comment>a date on a time axis, as QLocale writes it: 4 Mar</comment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>UploadText</name>
    <message>
        <source>Waits for its turn.</source>
        <translation>Wartet, bis es an der Reihe ist.</translation>
    </message>
    <message>
        <source>Packing the files…</source>
        <translation>Die Dateien werden gepackt …</translation>
    </message>
    <message>
        <source>Asking for a new build…</source>
        <translation>Ein neuer Build wird angelegt …</translation>
    </message>
    <message>
        <source>The answer was lost. Looking whether the build was made…</source>
        <translation>Die Antwort ging verloren. Es wird nachgesehen, ob der Build angelegt wurde …</translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation>Wird hochgeladen …</translation>
    </message>
    <message>
        <source>Paused. What is confirmed is not sent again.</source>
        <translation>Angehalten. Was bestätigt ist, wird nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>All parts are there. The storage puts them together…</source>
        <translation>Alle Teile sind da. Der Speicher setzt sie zusammen …</translation>
    </message>
    <message>
        <source>The server builds the image…</source>
        <translation>Der Server baut das Image …</translation>
    </message>
    <message>
        <source>The build succeeded.</source>
        <translation>Der Build ist gelungen.</translation>
    </message>
    <message>
        <source>The build failed. Its log says why.</source>
        <translation>Der Build ist fehlgeschlagen. Sein Log sagt, warum.</translation>
    </message>
    <message>
        <source>This went wrong.</source>
        <translation>Das ging schief.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Was not finished when the program ended. Resume sends only what is missing.</source>
        <translation>War nicht fertig, als das Programm endete. „Fortsetzen“ sendet nur, was fehlt.</translation>
    </message>
    <message>
        <source>Packing was cancelled.</source>
        <translation>Das Packen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Something stands in the way of packing this; drop it again to see what.</source>
        <translation>Dem Packen steht etwas im Weg; noch einmal ablegen zeigt, was.</translation>
    </message>
    <message>
        <source>%1 was there when the files were listed, and is gone.</source>
        <translation>%1 war da, als die Dateien aufgelistet wurden, und ist fort.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1 changed each time it was read.</source>
        <translation>%1 änderte sich bei jedem Lesen.</translation>
    </message>
    <message>
        <source>There is no room for the archive at %1.</source>
        <translation>Für das Archiv ist kein Platz unter %1.</translation>
    </message>
    <message>
        <source>The archive cannot be written at %1.</source>
        <translation>Das Archiv lässt sich nicht schreiben unter %1.</translation>
    </message>
    <message>
        <source>Packing went wrong in a way that it should not.</source>
        <translation>Das Packen ging auf eine Weise schief, die nicht vorkommen sollte.</translation>
    </message>
    <message>
        <source>The links of the upload expired: a new build was begun, and all of it is sent again. Nothing was packed again.</source>
        <translation>Die Links des Hochladens sind abgelaufen: Ein neuer Build wurde begonnen, und alles wird noch einmal gesendet. Gepackt wurde nichts noch einmal.</translation>
    </message>
    <message>
        <source>It cannot be resumed after the program has ended.</source>
        <translation>Er lässt sich nach dem Ende des Programms nicht fortsetzen.</translation>
    </message>
    <message>
        <source>The log broke off; what is shown is not all. How the build ends is asked for.</source>
        <translation>Das Log brach ab; zu sehen ist nicht alles. Wie der Build endet, wird abgefragt.</translation>
    </message>
    <message>
        <source>%1 of %2 packed</source>
        <translation>%1 von %2 gepackt</translation>
    </message>
    <message>
        <source>%1 of %2 confirmed</source>
        <translation>%1 von %2 bestätigt</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Name: %1</translation>
    </message>
    <message>
        <source>Build: %1</source>
        <translation>Build: %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Tag: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>SHA-256 of the archive: %1</source>
        <translation>SHA-256 des Archivs: %1</translation>
    </message>
    <message>
        <source>Size: %1 bytes</source>
        <translation>Größe: %1 Byte</translation>
    </message>
    <message>
        <source>Parts: %1</source>
        <translation>Teile: %1</translation>
    </message>
    <message>
        <source>Begun: %1</source>
        <translation>Begonnen: %1</translation>
    </message>
    <message>
        <source>Duration: %1</source>
        <translation>Dauer: %1</translation>
    </message>
</context>
<context>
    <name>Workspaces</name>
    <message>
        <source>Ship</source>
        <translation>Liefern</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Untersuchen</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Verwalten</translation>
    </message>
</context>
<context>
    <name>WriteQuestion</name>
    <message>
        <source>Send %1?</source>
        <translation>%1 senden?</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>%1 senden</translation>
    </message>
</context>
<context>
    <name>hathora::AboutDialog</name>
    <message>
        <source>About Hathora Dashboard</source>
        <translation>Über Hathora Dashboard</translation>
    </message>
    <message>
        <source>Hathora Dashboard %1</source>
        <translation>Hathora Dashboard %1</translation>
    </message>
    <message>
        <source>A native dashboard for Hathora Cloud. Unofficial, not affiliated with Hathora.</source>
        <translation>Ein natives Dashboard für Hathora Cloud. Inoffiziell, ohne Verbindung zu Hathora.</translation>
    </message>
    <message>
        <source>Its code is under the GNU General Public License, version 3 or later; linked with Qt Charts the program is under version 3. It comes without any warranty.</source>
        <translation>Der Code steht unter der GNU General Public License, Version 3 oder später; mit Qt Charts gebunden steht das Programm unter Version 3. Es gibt keinerlei Gewährleistung.</translation>
    </message>
    <message>
        <source>Made with Qt %1, Qt Charts, QtKeychain, simdjson and, in the demo&apos;s server, cpp-httplib and JSON for Modern C++.</source>
        <translation>Gemacht mit Qt %1, Qt Charts, QtKeychain, simdjson und, im Server der Demo, cpp-httplib und JSON for Modern C++.</translation>
    </message>
</context>
<context>
    <name>hathora::ActivityDock</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Nothing was asked of the server yet.</source>
        <translation>Vom Server wurde noch nichts verlangt.</translation>
    </message>
    <message>
        <source>Nothing that was asked matches the filter.</source>
        <translation>Keine Anfrage passt zum Filter.</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>Show what was only read, besides changes</source>
        <translation>Neben Änderungen auch zeigen, was nur gelesen wurde</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>Als &amp;curl kopieren</translation>
    </message>
    <message>
        <source>What you change cannot be kept on this computer.</source>
        <translation>Was Sie ändern, kann auf diesem Rechner nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Choose requests: a change is told by the lines of those that it took, as long as the session lasts.</source>
        <translation>Wählen Sie Anfragen: Eine Änderung steht in den Zeilen der Anfragen, aus denen sie bestand, solange die Sitzung dauert.</translation>
    </message>
</context>
<context>
    <name>hathora::AlertHub</name>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Fenster zeigen</translation>
    </message>
    <message>
        <source>&amp;Quiet for an hour</source>
        <translation>Eine Stunde &amp;Ruhe</translation>
    </message>
    <message>
        <source>Show the alerts and their rules</source>
        <translation>Die Alarme und ihre Regeln zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n Alarm</numerusform>
            <numerusform>%n Alarme</numerusform>
        </translation>
    </message>
    <message>
        <source>Hathora dashboard: not connected</source>
        <translation>Hathora dashboard: nicht verbunden</translation>
    </message>
    <message numerus="yes">
        <source>Hathora dashboard: %n alert(s)</source>
        <translation>
            <numerusform>Hathora dashboard: %n Alarm</numerusform>
            <numerusform>Hathora dashboard: %n Alarme</numerusform>
        </translation>
    </message>
    <message>
        <source>Hathora dashboard</source>
        <translation>Hathora dashboard</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>alert, what about</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hathora::AlertsDialog</name>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Alerts and their state</source>
        <translation>Alarme und ihr Zustand</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Show alerts on the desktop</source>
        <translation>Alarme auf dem &amp;Desktop zeigen</translation>
    </message>
    <message>
        <source>But &amp;not from</source>
        <translation>Aber ni&amp;cht von</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>to</source>
        <comment>quiet from … to …</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Ask for what &amp;built-in alerts need even while no view shows it</source>
        <translation>Auch fragen, was die ein&amp;gebauten Alarme brauchen, wenn es keine Ansicht zeigt</translation>
    </message>
    <message>
        <source>This desktop has no place for notifications: alerts stand in the status bar and in Activity.</source>
        <translation>Dieser Desktop hat keinen Platz für Benachrichtigungen: Alarme stehen in der Statusleiste und in der Aktivität.</translation>
    </message>
</context>
<context>
    <name>hathora::AlertsModel</name>
    <message>
        <source>Alert when</source>
        <translation>Alarm, wenn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>hathora::AllProcessesDock</name>
    <message>
        <source>Processes of all applications</source>
        <translation>Prozesse aller Anwendungen</translation>
    </message>
    <message>
        <source>Choose an organization to see the processes of all its applications.</source>
        <translation>Eine Organisation wählen, um die Prozesse aller ihrer Anwendungen zu sehen.</translation>
    </message>
    <message>
        <source>Loading the processes of all applications…</source>
        <translation>Die Prozesse aller Anwendungen werden geladen …</translation>
    </message>
    <message>
        <source>No application of this organization has processes.</source>
        <translation>Keine Anwendung dieser Organisation hat Prozesse.</translation>
    </message>
    <message>
        <source>The processes could not be loaded.</source>
        <translation>Die Prozesse konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>No process matches the filter.</source>
        <translation>Kein Prozess passt zum Filter.</translation>
    </message>
    <message>
        <source>&amp;Open in its application</source>
        <translation>In ihrer Anwendung &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Logs</source>
        <translation>&amp;Protokolle</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Roo&amp;ms</source>
        <translation>Räu&amp;me</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>&amp;Stop…</source>
        <translation>&amp;Stoppen …</translation>
    </message>
    <message>
        <source>Stop the chosen processes</source>
        <translation>Die gewählten Prozesse stoppen</translation>
    </message>
</context>
<context>
    <name>hathora::AllocationsField</name>
    <message>
        <source>“at least” is a whole number from 0 up.</source>
        <translation>„mindestens“ ist eine ganze Zahl ab 0.</translation>
    </message>
    <message>
        <source>“target” is a whole number from 0 up.</source>
        <translation>„Ziel“ ist eine ganze Zahl ab 0.</translation>
    </message>
    <message>
        <source>“at most” is a whole number from 0 up, or empty for no limit.</source>
        <translation>„höchstens“ ist eine ganze Zahl ab 0, oder leer für keine Grenze.</translation>
    </message>
    <message>
        <source>“at least” is less than the target, and that no more than “at most”.</source>
        <translation>„mindestens“ ist kleiner als das Ziel, und dieses nicht größer als „höchstens“.</translation>
    </message>
    <message>
        <source>Processes held</source>
        <translation>Vorgehaltene Prozesse</translation>
    </message>
    <message>
        <source>Started ahead and kept, region by region. Where it is autoscaled, the target is the autoscaler&apos;s.</source>
        <translation>Im Voraus gestartet und gehalten, Region für Region. Wo automatisch skaliert wird, bestimmt der Autoscaler das Ziel.</translation>
    </message>
    <message>
        <source>Add a region</source>
        <translation>Eine Region hinzufügen</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Autoscaled</source>
        <translation>Automatisch skaliert</translation>
    </message>
    <message>
        <source>%1: autoscaled</source>
        <translation>%1: automatisch skaliert</translation>
    </message>
    <message>
        <source>Hold no processes in %1</source>
        <translation>Keine Prozesse in %1 vorhalten</translation>
    </message>
    <message>
        <source>Add a region…</source>
        <translation>Region hinzufügen …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a region, and what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a region, and which number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
</context>
<context>
    <name>hathora::AnswerFeed</name>
    <message>
        <source>Fill in the request and send it: the answer comes here.</source>
        <translation>Die Anfrage ausfüllen und senden: die Antwort kommt hierher.</translation>
    </message>
</context>
<context>
    <name>hathora::AnswerPane</name>
    <message>
        <source>Parts of the answer</source>
        <translation>Teile der Antwort</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>&amp;Search the answer</source>
        <translation>Antwort &amp;durchsuchen</translation>
    </message>
    <message>
        <source>Show as &amp;text</source>
        <translation>Als &amp;Text zeigen</translation>
    </message>
    <message>
        <source>&amp;Save the answer…</source>
        <translation>Antwort &amp;sichern …</translation>
    </message>
    <message>
        <source>Lines of the answer</source>
        <translation>Zeilen der Antwort</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Kopfzeilen der Antwort</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Warten auf die Antwort …</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>duration and size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Antwort sichern</translation>
    </message>
    <message>
        <source>The answer was saved.</source>
        <translation>Die Antwort ist gesichert.</translation>
    </message>
    <message>
        <source>The answer could not be saved there.</source>
        <translation>Die Antwort konnte dort nicht gesichert werden.</translation>
    </message>
</context>
<context>
    <name>hathora::AppActions</name>
    <message>
        <source>&amp;New application…</source>
        <translation>&amp;Neue Anwendung …</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
</context>
<context>
    <name>hathora::AppConflicts</name>
    <message>
        <source>Choose it</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Somebody else changed application %1 of %2 meanwhile, so nothing was sent.</source>
        <comment>an application and its organization</comment>
        <translation>Jemand anders hat die Anwendung %1 von %2 inzwischen geändert, darum wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>What you wanted is asked about again when that organization is chosen.</source>
        <translation>Ihre Änderung wird Ihnen noch einmal vorgelegt, sobald diese Organisation gewählt ist.</translation>
    </message>
</context>
<context>
    <name>hathora::AppDialog</name>
    <message>
        <source>Edit application %1</source>
        <translation>Anwendung %1 bearbeiten</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Neue Anwendung</translation>
    </message>
    <message>
        <source>&amp;Change application</source>
        <translation>Anwendung &amp;ändern</translation>
    </message>
    <message>
        <source>&amp;Create application</source>
        <translation>Anwendung &amp;anlegen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Lastverteiler</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Autoscaler</source>
        <translation>Autoscaler</translation>
    </message>
    <message>
        <source>Holds %1 of each process at this number; empty for none.</source>
        <translation>Hält %1 jedes Prozesses bei dieser Zahl; leer für keinen.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no way to sign in</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Players sign in</source>
        <translation>Spieler melden sich an</translation>
    </message>
    <message>
        <source>Google client id</source>
        <translation>Client-ID bei Google</translation>
    </message>
    <message>
        <source>Another application of the organization has this name.</source>
        <translation>Eine andere Anwendung der Organisation heißt schon so.</translation>
    </message>
    <message>
        <source>Up to 64 of a to z, 0 to 9 and -.</source>
        <translation>Bis zu 64 Zeichen aus a bis z, 0 bis 9 und -.</translation>
    </message>
    <message>
        <source>A number more than 0, or empty for none.</source>
        <translation>Eine Zahl größer als 0, oder leer für keinen.</translation>
    </message>
    <message>
        <source>Hathora takes no such name.</source>
        <translation>Einen solchen Namen nimmt Hathora nicht.</translation>
    </message>
</context>
<context>
    <name>hathora::AppNameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name of the application</source>
        <translation>Name der Anwendung</translation>
    </message>
    <message>
        <source>Another application of the organization has this name.</source>
        <translation>Eine andere Anwendung der Organisation heißt schon so.</translation>
    </message>
    <message>
        <source>Up to 64 of a to z, 0 to 9 and -.</source>
        <translation>Bis zu 64 Zeichen aus a bis z, 0 bis 9 und -.</translation>
    </message>
</context>
<context>
    <name>hathora::AppPane</name>
    <message>
        <source>%1: %2</source>
        <comment>a region and its processes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none held in any region</source>
        <translation>in keiner Region welche vorgehalten</translation>
    </message>
    <message>
        <source>Players sign in</source>
        <translation>Spieler melden sich an</translation>
    </message>
    <message>
        <source>Google client id</source>
        <translation>Client-ID bei Google</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Lastverteiler</translation>
    </message>
    <message>
        <source>Autoscaler</source>
        <translation>Autoscaler</translation>
    </message>
    <message>
        <source>Processes held</source>
        <translation>Vorgehaltene Prozesse</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Settings of the application</source>
        <translation>Einstellungen der Anwendung</translation>
    </message>
    <message>
        <source>No application is chosen.</source>
        <translation>Es ist keine Anwendung gewählt.</translation>
    </message>
    <message>
        <source>%1, created %2 by %3</source>
        <comment>an id, a time, somebody</comment>
        <translation>%1, angelegt %2 von %3</translation>
    </message>
</context>
<context>
    <name>hathora::AppQuestions</name>
    <message>
        <source>Somebody else changed this application meanwhile, so nothing was sent. What it is now stands under “Now”, and what you wanted is filled in.</source>
        <translation>Jemand anders hat diese Anwendung inzwischen geändert, darum wurde nichts gesendet. Wie sie jetzt ist, steht unter „Jetzt“, und was Sie wollten, ist ausgefüllt.</translation>
    </message>
    <message>
        <source>Rename application</source>
        <translation>Anwendung umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
</context>
<context>
    <name>hathora::AppText</name>
    <message>
        <source>no limit</source>
        <comment>of processes</comment>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>None: players cannot sign in through Hathora.</source>
        <translation>Keine: Spieler können sich nicht über Hathora anmelden.</translation>
    </message>
    <message>
        <source>anonymous</source>
        <comment>a way to sign in</comment>
        <translation>anonym</translation>
    </message>
    <message>
        <source>nickname</source>
        <comment>a way to sign in</comment>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Google</source>
        <comment>a way to sign in</comment>
        <translation>Google</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no autoscaler</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>holds %1 at %2</source>
        <comment>a metric at a number</comment>
        <translation>hält %1 bei %2</translation>
    </message>
    <message>
        <source>Never set: no process is held ahead.</source>
        <translation>Nie gesetzt: Es wird kein Prozess vorgehalten.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>processes</comment>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>“%1” (not known here)</source>
        <comment>a way to sign in, by its key</comment>
        <translation>„%1“ (hier nicht bekannt)</translation>
    </message>
    <message>
        <source>at least %1, %2, autoscaled</source>
        <comment>processes; at most so many</comment>
        <translation>mindestens %1, %2, automatisch skaliert</translation>
    </message>
    <message>
        <source>at least %1, target %2, %3</source>
        <comment>processes; at most so many</comment>
        <translation>mindestens %1, Ziel %2, %3</translation>
    </message>
</context>
<context>
    <name>hathora::Application</name>
    <message>
        <source>There is no profile of the name %1.</source>
        <translation>Es gibt kein Profil mit dem Namen %1.</translation>
    </message>
    <message>
        <source>Signed out of %1.</source>
        <translation>Von %1 abgemeldet.</translation>
    </message>
    <message>
        <source>The keychain did not let go of the token of %1. Remove it there, under the name hathora-dashboard.</source>
        <translation>Der Schlüsselbund hat das Token von %1 nicht gelöscht. Bitte dort unter dem Namen hathora-dashboard entfernen.</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>Die Sprache wechselt beim nächsten Start.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>The demo&apos;s server ended.</source>
        <translation>Der Server der Demo ist beendet.</translation>
    </message>
    <message>
        <source>Delete the local history?</source>
        <translation>Örtlichen Verlauf löschen?</translation>
    </message>
    <message>
        <source>Delete history</source>
        <translation>Verlauf löschen</translation>
    </message>
    <message>
        <source>What ran on which deployment and what processes used is forgotten on this computer, for all profiles. Nothing changes on the server.</source>
        <translation>Was auf welchem Deployment lief und was Prozesse verbrauchten, wird auf diesem Rechner für alle Profile vergessen. Auf dem Server ändert sich nichts.</translation>
    </message>
</context>
<context>
    <name>hathora::ApplicationsDock</name>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Choose an organization to see its applications.</source>
        <translation>Wählen Sie eine Organisation, um ihre Anwendungen zu sehen.</translation>
    </message>
    <message>
        <source>Loading applications…</source>
        <translation>Anwendungen werden geladen …</translation>
    </message>
    <message>
        <source>This organization has no application yet.</source>
        <translation>Diese Organisation hat noch keine Anwendung.</translation>
    </message>
    <message>
        <source>New application…</source>
        <translation>Neue Anwendung …</translation>
    </message>
    <message>
        <source>The applications could not be loaded.</source>
        <translation>Die Anwendungen konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>No application matches the filter.</source>
        <translation>Keine Anwendung passt zum Filter.</translation>
    </message>
</context>
<context>
    <name>hathora::ArrivalStrip</name>
    <message>
        <source>Room %1 is starting: %2</source>
        <translation>Raum %1 startet: %2</translation>
    </message>
    <message>
        <source>Players can connect to room %1, after %2.</source>
        <translation>Mit Raum %1 können sich Spieler verbinden, nach %2.</translation>
    </message>
    <message>
        <source>Room %1 was destroyed before anybody could connect.</source>
        <translation>Raum %1 wurde zerstört, bevor sich jemand verbinden konnte.</translation>
    </message>
    <message>
        <source>Room %1 did not start: its process ended.</source>
        <translation>Raum %1 startete nicht: Sein Prozess endete.</translation>
    </message>
    <message>
        <source>Room %1 is not active after %2.</source>
        <translation>Raum %1 ist nach %2 nicht aktiv.</translation>
    </message>
    <message>
        <source>Whether players can connect to room %1 could not be found out.</source>
        <translation>Ob sich Spieler mit Raum %1 verbinden können, ließ sich nicht herausfinden.</translation>
    </message>
    <message>
        <source>Process %1 is %2.</source>
        <translation>Prozess %1 ist %2.</translation>
    </message>
    <message>
        <source>Wait again</source>
        <translation>Noch einmal warten</translation>
    </message>
</context>
<context>
    <name>hathora::Band</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>hathora::BeforeAfter</name>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
</context>
<context>
    <name>hathora::BillingDock</name>
    <message>
        <source>Choose an organization to see its limits.</source>
        <translation>Eine Organisation wählen, um ihre Grenzen zu sehen.</translation>
    </message>
    <message>
        <source>Loading limits…</source>
        <translation>Grenzen werden geladen …</translation>
    </message>
    <message>
        <source>This server does not tell what is used of which limit.</source>
        <translation>Dieser Server sagt nicht, was von welcher Grenze verbraucht ist.</translation>
    </message>
    <message>
        <source>The limits could not be loaded.</source>
        <translation>Die Grenzen konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Coming invoice</source>
        <translation>Kommende Rechnung</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Cost now</source>
        <translation>Kosten jetzt</translation>
    </message>
</context>
<context>
    <name>hathora::BillingHead</name>
    <message>
        <source>coming invoice</source>
        <translation>kommende Rechnung</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>runs for, an hour</source>
        <translation>läuft für, je Stunde</translation>
    </message>
    <message>
        <source>runs for, a day</source>
        <translation>läuft für, je Tag</translation>
    </message>
    <message>
        <source>Open customer &amp;portal</source>
        <translation>Kunden&amp;portal öffnen</translation>
    </message>
    <message>
        <source>Open customer portal</source>
        <translation>Kundenportal öffnen</translation>
    </message>
    <message>
        <source>The address of the portal is not one that can be trusted (https), so it was not opened.</source>
        <translation>Die Adresse des Portals ist keine, der man trauen kann (https), deshalb wurde es nicht geöffnet.</translation>
    </message>
    <message>
        <source>This desktop has no browser to open the portal in.</source>
        <translation>Auf diesem Desktop gibt es keinen Browser, um das Portal zu öffnen.</translation>
    </message>
    <message>
        <source>assumed %1 a vCPU hour</source>
        <comment>a price</comment>
        <translation>angenommen %1 je vCPU-Stunde</translation>
    </message>
    <message>
        <source>%1 a vCPU hour</source>
        <comment>a price</comment>
        <translation>%1 je vCPU-Stunde</translation>
    </message>
    <message>
        <source>at least, %1</source>
        <comment>on what a figure stands</comment>
        <translation>mindestens, %1</translation>
    </message>
</context>
<context>
    <name>hathora::BillingText</name>
    <message>
        <source>ending in %1</source>
        <translation>mit der Endung %1</translation>
    </message>
    <message>
        <source>card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>bank account</source>
        <translation>Bankkonto</translation>
    </message>
    <message>
        <source>No payment method is on file.</source>
        <translation>Es ist kein Zahlungsmittel hinterlegt.</translation>
    </message>
    <message>
        <source>Paid with %1</source>
        <translation>Bezahlt mit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>lines of an invoice</comment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::BuildActions</name>
    <message>
        <source>&amp;Deploy this build…</source>
        <translation>Diesen Build &amp;bereitstellen …</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>Delete e&amp;xpired and failed ones…</source>
        <translation>&amp;Abgelaufene und fehlgeschlagene löschen …</translation>
    </message>
</context>
<context>
    <name>hathora::BuildIntake</name>
    <message>
        <source>New build from a &amp;folder…</source>
        <translation>Neuer Build aus einem &amp;Ordner …</translation>
    </message>
    <message>
        <source>New build from an &amp;archive…</source>
        <translation>Neuer Build aus einem &amp;Archiv …</translation>
    </message>
    <message>
        <source>New build from a &amp;registry…</source>
        <translation>Neuer Build aus einer &amp;Registry …</translation>
    </message>
    <message>
        <source>New build from a folder</source>
        <translation>Neuer Build aus einem Ordner</translation>
    </message>
    <message>
        <source>New build from an archive</source>
        <translation>Neuer Build aus einem Archiv</translation>
    </message>
    <message>
        <source>Archives (*.tar.gz *.tgz)</source>
        <translation>Archive (*.tar.gz *.tgz)</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Hineinsehen</translation>
    </message>
    <message>
        <source>New build</source>
        <translation>Neuer Build</translation>
    </message>
</context>
<context>
    <name>hathora::BuildNames</name>
    <message>
        <source>%1 (not built yet)</source>
        <translation>%1 (noch nicht gebaut)</translation>
    </message>
</context>
<context>
    <name>hathora::BuildsDock</name>
    <message>
        <source>Builds</source>
        <translation>Builds</translation>
    </message>
    <message>
        <source>Choose an organization to see its builds.</source>
        <translation>Eine Organisation wählen, um ihre Builds zu sehen.</translation>
    </message>
    <message>
        <source>Loading builds…</source>
        <translation>Builds werden geladen …</translation>
    </message>
    <message>
        <source>This organization has no builds yet.</source>
        <translation>Diese Organisation hat noch keine Builds.</translation>
    </message>
    <message>
        <source>The builds could not be loaded.</source>
        <translation>Die Builds konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>No build matches the filter.</source>
        <translation>Kein Build passt zum Filter.</translation>
    </message>
</context>
<context>
    <name>hathora::BulkDialog</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What became of each stands in its row.</source>
        <translation>Was aus jedem wurde, steht in seiner Zeile.</translation>
    </message>
</context>
<context>
    <name>hathora::CaFileField</name>
    <message>
        <source>Own authorities</source>
        <translation>Eigene Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>PEM file; empty: the system&apos;s alone</source>
        <translation>PEM-Datei; leer: nur die des Systems</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Find the file of authorities</source>
        <translation>Die Datei der Zertifizierungsstellen suchen</translation>
    </message>
    <message>
        <source>File of certificate authorities</source>
        <translation>Datei mit Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <comment>in a file dialog</comment>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>hathora::CapacityPanel</name>
    <message>
        <source>No fleet is known for this application, so its capacity is not either.</source>
        <translation>Für diese Anwendung ist keine Flotte bekannt, also auch keine Kapazität.</translation>
    </message>
    <message>
        <source>Loading the fleet&apos;s capacity…</source>
        <translation>Die Kapazität der Flotte wird geladen …</translation>
    </message>
    <message>
        <source>The fleet has no metrics of this time. They are kept for 72 hours.</source>
        <translation>Die Flotte hat keine Messwerte aus dieser Zeit. Sie bleiben 72 Stunden.</translation>
    </message>
    <message>
        <source>The fleet&apos;s capacity could not be loaded.</source>
        <translation>Die Kapazität der Flotte konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>Capacity of the fleet</source>
        <translation>Kapazität der Flotte</translation>
    </message>
    <message>
        <source>Fleet capacity</source>
        <translation>Kapazität der Flotte</translation>
    </message>
    <message>
        <source>Fleet capacity in vCPU · %1</source>
        <translation>Flottenkapazität in vCPU · %1</translation>
    </message>
    <message>
        <source>Take the chart along</source>
        <translation>Diagramm mitnehmen</translation>
    </message>
</context>
<context>
    <name>hathora::ChangeActions</name>
    <message>
        <source>This session is read-only: nothing on the server can be changed.</source>
        <translation>Diese Sitzung darf nur lesen: Auf dem Server lässt sich nichts ändern.</translation>
    </message>
</context>
<context>
    <name>hathora::ChangeSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This is for %1. Choose that application to go on.</source>
        <translation>Dies ist für %1. Wählen Sie diese Anwendung, um fortzufahren.</translation>
    </message>
</context>
<context>
    <name>hathora::ChangeStrip</name>
    <message numerus="yes">
        <source>%1 of %n change(s) failed.</source>
        <translation>
            <numerusform>%1 von %n Änderung fehlgeschlagen.</numerusform>
            <numerusform>%1 von %n Änderungen fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s) are uncertain.</source>
        <translation>
            <numerusform>%1 von %n Änderung ist ungewiss.</numerusform>
            <numerusform>%1 von %n Änderungen sind ungewiss.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) under way…</source>
        <translation>
            <numerusform>%n Änderung läuft …</numerusform>
            <numerusform>%n Änderungen laufen …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) done.</source>
        <translation>
            <numerusform>%n Änderung erledigt.</numerusform>
            <numerusform>%n Änderungen erledigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s) were not needed any more.</source>
        <translation>
            <numerusform>%1 von %n Änderung war nicht mehr nötig.</numerusform>
            <numerusform>%1 von %n Änderungen waren nicht mehr nötig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::ChangeText</name>
    <message>
        <source>Stopping process %1…</source>
        <translation>Prozess %1 wird gestoppt …</translation>
    </message>
    <message>
        <source>Process %1 was told to stop.</source>
        <translation>Prozess %1 wurde angewiesen zu stoppen.</translation>
    </message>
    <message>
        <source>Process %1 was not stopped.</source>
        <translation>Prozess %1 wurde nicht gestoppt.</translation>
    </message>
    <message>
        <source>Whether process %1 was stopped is not known.</source>
        <translation>Ob Prozess %1 gestoppt wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Starting a process in %1…</source>
        <translation>In %1 wird ein Prozess gestartet …</translation>
    </message>
    <message>
        <source>A process in %1 was started.</source>
        <translation>In %1 wurde ein Prozess gestartet.</translation>
    </message>
    <message>
        <source>No process was started in %1.</source>
        <translation>In %1 wurde kein Prozess gestartet.</translation>
    </message>
    <message>
        <source>Whether a process in %1 was started is not known.</source>
        <translation>Ob in %1 ein Prozess gestartet wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Creating application %1…</source>
        <translation>Anwendung %1 wird angelegt …</translation>
    </message>
    <message>
        <source>Application %1 was created.</source>
        <translation>Anwendung %1 wurde angelegt.</translation>
    </message>
    <message>
        <source>Application %1 was not created.</source>
        <translation>Anwendung %1 wurde nicht angelegt.</translation>
    </message>
    <message>
        <source>Whether application %1 was created is not known.</source>
        <translation>Ob Anwendung %1 angelegt wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Renaming application %1…</source>
        <translation>Anwendung %1 wird umbenannt …</translation>
    </message>
    <message>
        <source>Application %1 was renamed.</source>
        <translation>Anwendung %1 wurde umbenannt.</translation>
    </message>
    <message>
        <source>Application %1 was not renamed.</source>
        <translation>Anwendung %1 wurde nicht umbenannt.</translation>
    </message>
    <message>
        <source>Whether application %1 was renamed is not known.</source>
        <translation>Ob Anwendung %1 umbenannt wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Deleting application %1…</source>
        <translation>Anwendung %1 wird gelöscht …</translation>
    </message>
    <message>
        <source>Application %1 was deleted.</source>
        <translation>Anwendung %1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>Application %1 was not deleted.</source>
        <translation>Anwendung %1 wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>Whether application %1 was deleted is not known.</source>
        <translation>Ob Anwendung %1 gelöscht wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Creating build %1…</source>
        <translation>Build %1 wird angelegt …</translation>
    </message>
    <message>
        <source>Build %1 was created.</source>
        <translation>Build %1 wurde angelegt.</translation>
    </message>
    <message>
        <source>Build %1 was not created.</source>
        <translation>Build %1 wurde nicht angelegt.</translation>
    </message>
    <message>
        <source>Whether build %1 was created is not known.</source>
        <translation>Ob Build %1 angelegt wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Deploying build %1…</source>
        <translation>Build %1 wird bereitgestellt …</translation>
    </message>
    <message>
        <source>Build %1 was deployed.</source>
        <translation>Build %1 wurde bereitgestellt.</translation>
    </message>
    <message>
        <source>Build %1 was not deployed.</source>
        <translation>Build %1 wurde nicht bereitgestellt.</translation>
    </message>
    <message>
        <source>Whether build %1 was deployed is not known.</source>
        <translation>Ob Build %1 bereitgestellt wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Creating room %1…</source>
        <translation>Raum %1 wird angelegt …</translation>
    </message>
    <message>
        <source>Room %1 was created.</source>
        <translation>Raum %1 wurde angelegt.</translation>
    </message>
    <message>
        <source>Room %1 was not created.</source>
        <translation>Raum %1 wurde nicht angelegt.</translation>
    </message>
    <message>
        <source>Whether room %1 was created is not known.</source>
        <translation>Ob Raum %1 angelegt wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Creating lobby %1…</source>
        <translation>Lobby %1 wird angelegt …</translation>
    </message>
    <message>
        <source>Lobby %1 was created.</source>
        <translation>Lobby %1 wurde angelegt.</translation>
    </message>
    <message>
        <source>Lobby %1 was not created.</source>
        <translation>Lobby %1 wurde nicht angelegt.</translation>
    </message>
    <message>
        <source>Whether lobby %1 was created is not known.</source>
        <translation>Ob Lobby %1 angelegt wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Inviting %1…</source>
        <translation>%1 wird eingeladen …</translation>
    </message>
    <message>
        <source>%1 was invited.</source>
        <translation>%1 wurde eingeladen.</translation>
    </message>
    <message>
        <source>%1 was not invited.</source>
        <translation>%1 wurde nicht eingeladen.</translation>
    </message>
    <message>
        <source>Whether %1 was invited is not known.</source>
        <translation>Ob %1 eingeladen wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Creating token %1…</source>
        <translation>Token %1 wird angelegt …</translation>
    </message>
    <message>
        <source>Token %1 was created.</source>
        <translation>Token %1 wurde angelegt.</translation>
    </message>
    <message>
        <source>Token %1 was not created.</source>
        <translation>Token %1 wurde nicht angelegt.</translation>
    </message>
    <message>
        <source>Whether token %1 was created is not known.</source>
        <translation>Ob Token %1 angelegt wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It was looked into, and did not happen. %1</source>
        <comment>what went wrong</comment>
        <translation>Es wurde nachgesehen, und es ist nicht geschehen. %1</translation>
    </message>
    <message>
        <source>The answer that held its secret was lost, so the token was revoked. Create another, under a new name.</source>
        <translation>Die Antwort mit dem Geheimnis ging verloren, darum wurde das Token widerrufen. Legen Sie ein anderes unter einem neuen Namen an.</translation>
    </message>
    <message>
        <source>The answer that said where to upload it was lost, so it was deleted again. Try again.</source>
        <translation>Die Antwort mit dem Ziel für das Hochladen ging verloren, darum wurde der Build wieder gelöscht. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The answer was lost; looking whether it happened.</source>
        <translation>Die Antwort ging verloren; es wird nachgesehen, ob es geschehen ist.</translation>
    </message>
    <message>
        <source>The answer was lost, and what became of it could not be found out. Look before you try again.</source>
        <translation>Die Antwort ging verloren, und was daraus wurde, ließ sich nicht feststellen. Bitte nachsehen, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>Deleting build %1…</source>
        <translation>Build %1 wird gelöscht …</translation>
    </message>
    <message>
        <source>Build %1 was deleted.</source>
        <translation>Build %1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>Build %1 was not deleted.</source>
        <translation>Build %1 wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>Whether build %1 was deleted is not known.</source>
        <translation>Ob Build %1 gelöscht wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>A room is on it by now, so it was left alone.</source>
        <translation>Inzwischen ist ein Raum darauf, deshalb blieb er in Ruhe.</translation>
    </message>
    <message>
        <source>Destroying room %1…</source>
        <translation>Raum %1 wird zerstört …</translation>
    </message>
    <message>
        <source>Room %1 was destroyed.</source>
        <translation>Raum %1 wurde zerstört.</translation>
    </message>
    <message>
        <source>Room %1 was not destroyed.</source>
        <translation>Raum %1 wurde nicht zerstört.</translation>
    </message>
    <message>
        <source>Whether room %1 was destroyed is not known.</source>
        <translation>Ob Raum %1 zerstört wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Changing the configuration of room %1…</source>
        <translation>Die Konfiguration von Raum %1 wird geändert …</translation>
    </message>
    <message>
        <source>Room %1 has its new configuration.</source>
        <translation>Raum %1 hat seine neue Konfiguration.</translation>
    </message>
    <message>
        <source>Room %1 keeps its old configuration.</source>
        <translation>Raum %1 behält seine alte Konfiguration.</translation>
    </message>
    <message>
        <source>Whether room %1 has its new configuration is not known.</source>
        <translation>Ob Raum %1 seine neue Konfiguration hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Suspending room %1…</source>
        <translation>Raum %1 wird ausgesetzt …</translation>
    </message>
    <message>
        <source>Room %1 was suspended.</source>
        <translation>Raum %1 wurde ausgesetzt.</translation>
    </message>
    <message>
        <source>Room %1 was not suspended.</source>
        <translation>Raum %1 wurde nicht ausgesetzt.</translation>
    </message>
    <message>
        <source>Whether room %1 was suspended is not known.</source>
        <translation>Ob Raum %1 ausgesetzt wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Resuming room %1…</source>
        <translation>Raum %1 wird fortgesetzt …</translation>
    </message>
    <message>
        <source>Room %1 was resumed.</source>
        <translation>Raum %1 wurde fortgesetzt.</translation>
    </message>
    <message>
        <source>Room %1 was not resumed.</source>
        <translation>Raum %1 wurde nicht fortgesetzt.</translation>
    </message>
    <message>
        <source>Whether room %1 was resumed is not known.</source>
        <translation>Ob Raum %1 fortgesetzt wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Changing what %1 may do…</source>
        <translation>Was %1 darf, wird geändert …</translation>
    </message>
    <message>
        <source>What %1 may do was changed.</source>
        <translation>Was %1 darf, wurde geändert.</translation>
    </message>
    <message>
        <source>What %1 may do was not changed.</source>
        <translation>Was %1 darf, wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Whether what %1 may do was changed is not known.</source>
        <translation>Ob geändert wurde, was %1 darf, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Rescinding the invite of %1…</source>
        <translation>Die Einladung von %1 wird zurückgezogen …</translation>
    </message>
    <message>
        <source>The invite of %1 was rescinded.</source>
        <translation>Die Einladung von %1 wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>The invite of %1 was not rescinded.</source>
        <translation>Die Einladung von %1 wurde nicht zurückgezogen.</translation>
    </message>
    <message>
        <source>Whether the invite of %1 was rescinded is not known.</source>
        <translation>Ob die Einladung von %1 zurückgezogen wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Accepting the invite to %1…</source>
        <translation>Die Einladung zu %1 wird angenommen …</translation>
    </message>
    <message>
        <source>The invite to %1 was accepted.</source>
        <translation>Die Einladung zu %1 wurde angenommen.</translation>
    </message>
    <message>
        <source>The invite to %1 was not accepted.</source>
        <translation>Die Einladung zu %1 wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>Whether the invite to %1 was accepted is not known.</source>
        <translation>Ob die Einladung zu %1 angenommen wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Rejecting the invite to %1…</source>
        <translation>Die Einladung zu %1 wird abgelehnt …</translation>
    </message>
    <message>
        <source>The invite to %1 was rejected.</source>
        <translation>Die Einladung zu %1 wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The invite to %1 was not rejected.</source>
        <translation>Die Einladung zu %1 wurde nicht abgelehnt.</translation>
    </message>
    <message>
        <source>Whether the invite to %1 was rejected is not known.</source>
        <translation>Ob die Einladung zu %1 abgelehnt wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Revoking token %1…</source>
        <translation>Token %1 wird widerrufen …</translation>
    </message>
    <message>
        <source>Token %1 was revoked.</source>
        <translation>Token %1 wurde widerrufen.</translation>
    </message>
    <message>
        <source>Token %1 was not revoked.</source>
        <translation>Token %1 wurde nicht widerrufen.</translation>
    </message>
    <message>
        <source>Whether token %1 was revoked is not known.</source>
        <translation>Ob Token %1 widerrufen wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It is not open any more: it was answered, rescinded, or has expired.</source>
        <translation>Sie ist nicht mehr offen: Sie wurde beantwortet, zurückgezogen oder ist abgelaufen.</translation>
    </message>
    <message>
        <source>%1 It needs the scope %2.</source>
        <comment>what went wrong, and a scope</comment>
        <translation>%1 Dafür braucht es das Recht %2.</translation>
    </message>
    <message>
        <source>Creating fleet %1…</source>
        <translation>Flotte %1 wird angelegt …</translation>
    </message>
    <message>
        <source>Fleet %1 was created.</source>
        <translation>Flotte %1 wurde angelegt.</translation>
    </message>
    <message>
        <source>Fleet %1 was not created.</source>
        <translation>Flotte %1 wurde nicht angelegt.</translation>
    </message>
    <message>
        <source>Whether fleet %1 was created is not known.</source>
        <translation>Ob Flotte %1 angelegt wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Changing fleet %1…</source>
        <translation>Flotte %1 wird geändert …</translation>
    </message>
    <message>
        <source>Fleet %1 was changed.</source>
        <translation>Flotte %1 wurde geändert.</translation>
    </message>
    <message>
        <source>Fleet %1 was not changed.</source>
        <translation>Flotte %1 wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Whether fleet %1 was changed is not known.</source>
        <translation>Ob Flotte %1 geändert wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Setting the baseline of %1…</source>
        <translation>Der Grundbestand von %1 wird gesetzt …</translation>
    </message>
    <message>
        <source>The baseline of %1 was set.</source>
        <translation>Der Grundbestand von %1 wurde gesetzt.</translation>
    </message>
    <message>
        <source>The baseline of %1 was not set.</source>
        <translation>Der Grundbestand von %1 wurde nicht gesetzt.</translation>
    </message>
    <message>
        <source>Whether the baseline of %1 was set is not known.</source>
        <translation>Ob der Grundbestand von %1 gesetzt wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Asking for the customer portal of %1…</source>
        <translation>Das Kundenportal von %1 wird erfragt …</translation>
    </message>
    <message>
        <source>The way to the customer portal of %1 was told.</source>
        <translation>Der Weg zum Kundenportal von %1 wurde genannt.</translation>
    </message>
    <message>
        <source>The way to the customer portal of %1 was not told.</source>
        <translation>Der Weg zum Kundenportal von %1 wurde nicht genannt.</translation>
    </message>
    <message>
        <source>Whether the way to the customer portal of %1 was told is not known.</source>
        <translation>Ob der Weg zum Kundenportal von %1 genannt wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Changing application %1…</source>
        <translation>Anwendung %1 wird geändert …</translation>
    </message>
    <message>
        <source>Application %1 was changed.</source>
        <translation>Anwendung %1 wurde geändert.</translation>
    </message>
    <message>
        <source>Application %1 was not changed.</source>
        <translation>Anwendung %1 wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Whether application %1 was changed is not known.</source>
        <translation>Ob Anwendung %1 geändert wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile, so nothing was sent.</source>
        <translation>Jemand anders hat sie inzwischen geändert, darum wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>hathora::ChartActions</name>
    <message>
        <source>Save as &amp;picture…</source>
        <translation>Als &amp;Bild speichern …</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Save &amp;values as CSV…</source>
        <translation>&amp;Werte als CSV speichern …</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Durch Komma getrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>The chart was saved.</source>
        <translation>Das Diagramm wurde gespeichert.</translation>
    </message>
    <message>
        <source>The chart could not be saved there.</source>
        <translation>Das Diagramm konnte dort nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>hathora::ChartCard</name>
    <message>
        <source>More to do with the chart</source>
        <translation>Mehr zu diesem Diagramm</translation>
    </message>
    <message>
        <source>&amp;Shows</source>
        <translation>&amp;Zeigt</translation>
    </message>
    <message>
        <source>Move &amp;before</source>
        <translation>Nach &amp;vorn</translation>
    </message>
    <message>
        <source>Move &amp;after</source>
        <translation>Nach &amp;hinten</translation>
    </message>
    <message>
        <source>&amp;Remove the chart</source>
        <translation>Diagramm &amp;entfernen</translation>
    </message>
    <message>
        <source>More to do with the chart: %1</source>
        <translation>Mehr zu diesem Diagramm: %1</translation>
    </message>
    <message>
        <source>A&amp;lert at this value…</source>
        <translation>A&amp;larm bei diesem Wert …</translation>
    </message>
</context>
<context>
    <name>hathora::ChartLegend</name>
    <message>
        <source>%1 (hidden)</source>
        <comment>a line of a chart</comment>
        <translation>%1 (ausgeblendet)</translation>
    </message>
</context>
<context>
    <name>hathora::ChartMenu</name>
    <message>
        <source>&amp;Processes looked at</source>
        <translation>&amp;Betrachtete Prozesse</translation>
    </message>
    <message>
        <source>All processes by &amp;region</source>
        <translation>Alle Prozesse nach &amp;Region</translation>
    </message>
    <message>
        <source>All processes by &amp;deployment</source>
        <translation>Alle Prozesse nach &amp;Deployment</translation>
    </message>
    <message>
        <source>&amp;Fleet capacity</source>
        <translation>Kapazität der &amp;Flotte</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Alle Regionen</translation>
    </message>
</context>
<context>
    <name>hathora::ChecksDock</name>
    <message>
        <source>&amp;Crashes</source>
        <translation>&amp;Abstürze</translation>
    </message>
    <message>
        <source>&amp;Start-up</source>
        <translation>&amp;Startzeiten</translation>
    </message>
    <message>
        <source>&amp;Idle and billed</source>
        <translation>&amp;Leer und berechnet</translation>
    </message>
</context>
<context>
    <name>hathora::ChoiceField</name>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
</context>
<context>
    <name>hathora::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
</context>
<context>
    <name>hathora::CommandLine</name>
    <message>
        <source>Start a Hathora of its own and watch that.</source>
        <translation>Ein eigenes Hathora starten und dieses beobachten.</translation>
    </message>
    <message>
        <source>Sign in with the profile of this name.</source>
        <translation>Mit dem Profil dieses Namens anmelden.</translation>
    </message>
    <message>
        <source>Speak this language, as in en or de.</source>
        <translation>Diese Sprache sprechen, etwa en oder de.</translation>
    </message>
    <message>
        <source>Write a picture of every view of the demo, then quit.</source>
        <translation>Ein Bild jeder Ansicht der Demo schreiben, dann beenden.</translation>
    </message>
    <message>
        <source>A dashboard for Hathora Cloud. Unofficial, not affiliated with Hathora.

The environment variables HATHORA_TOKEN and HATHORA_APP_ID are used for this run and not stored.</source>
        <translation>Ein Dashboard für Hathora Cloud. Inoffiziell, ohne Verbindung zu Hathora.

Die Umgebungsvariablen HATHORA_TOKEN und HATHORA_APP_ID gelten für diesen Lauf und werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>There is no argument &apos;%1&apos;; see --help.</source>
        <translation>Es gibt kein Argument „%1“; siehe --help.</translation>
    </message>
    <message>
        <source>--demo and --profile are two servers: choose one.</source>
        <translation>--demo und --profile sind zwei Server: bitte einen wählen.</translation>
    </message>
    <message>
        <source>--screenshots wants a folder.</source>
        <translation>--screenshots braucht einen Ordner.</translation>
    </message>
    <message>
        <source>Change nothing on any server during this run, whatever the profiles say.</source>
        <translation>Während dieses Laufs auf keinem Server etwas ändern, was auch immer die Profile sagen.</translation>
    </message>
    <message>
        <source>Go where this hathora-dashboard: link leads.</source>
        <translation>Dorthin gehen, wohin dieser hathora-dashboard:-Link führt.</translation>
    </message>
    <message>
        <source>Write all that an organization has on the server into this folder, then quit.</source>
        <translation>Alles, was eine Organisation auf dem Server hat, in diesen Ordner schreiben, dann beenden.</translation>
    </message>
    <message>
        <source>With --export: the values of environment variables, in clear text.</source>
        <translation>Mit --export: die Werte der Umgebungsvariablen, im Klartext.</translation>
    </message>
    <message>
        <source>--export wants a folder.</source>
        <translation>--export braucht einen Ordner.</translation>
    </message>
    <message>
        <source>--export goes with --profile, --with-values and --language alone.</source>
        <translation>--export geht nur mit --profile, --with-values und --language.</translation>
    </message>
    <message>
        <source>--with-values belongs to --export.</source>
        <translation>--with-values gehört zu --export.</translation>
    </message>
</context>
<context>
    <name>hathora::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder einen Befehl ausführen</translation>
    </message>
    <message>
        <source>What to search or run</source>
        <translation>Was zu suchen oder auszuführen ist</translation>
    </message>
    <message>
        <source>A name, a command, or an id to look up</source>
        <translation>Ein Name, ein Befehl oder eine Id zum Nachschlagen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Asking the server what this is the id of…</source>
        <translation>Der Server wird gefragt, wessen Id das ist …</translation>
    </message>
    <message>
        <source>The server knows nothing of this id that this token may see.</source>
        <translation>Der Server kennt unter dieser Id nichts, was dieses Token sehen darf.</translation>
    </message>
    <message>
        <source>Nothing loaded has this name. Enter asks the server whether it is an id.</source>
        <translation>Nichts Geladenes heißt so. Enter fragt den Server, ob es eine Id ist.</translation>
    </message>
    <message>
        <source>Nothing loaded has this name.</source>
        <translation>Nichts Geladenes heißt so.</translation>
    </message>
    <message>
        <source>Enter opens · Ctrl+Enter opens the log · Ctrl+D marks a favourite · Esc closes</source>
        <translation>Eingabe öffnet · Strg+Eingabe öffnet das Log · Strg+D merkt als Favorit · Esc schließt</translation>
    </message>
</context>
<context>
    <name>hathora::CompareDialog</name>
    <message>
        <source>%1, created %2</source>
        <translation>%1, angelegt %2</translation>
    </message>
    <message>
        <source>Compare deployments</source>
        <translation>Deployments vergleichen</translation>
    </message>
    <message>
        <source>Before: %1
After: %2</source>
        <translation>Vorher: %1
Nachher: %2</translation>
    </message>
</context>
<context>
    <name>hathora::ConfigField</name>
    <message>
        <source>Configuration of the room</source>
        <translation>Konfiguration des Raums</translation>
    </message>
    <message>
        <source>Longer than what is published as the most. The server decides.</source>
        <translation>Länger, als als Höchstes veröffentlicht ist. Der Server entscheidet.</translation>
    </message>
</context>
<context>
    <name>hathora::ConfirmDialog</name>
    <message>
        <source>What this concerns</source>
        <translation>Was dies betrifft</translation>
    </message>
</context>
<context>
    <name>hathora::ConnectRow</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Pattern of the command, with {host}, {port}, {room} and {transport}</source>
        <translation>Muster des Befehls, mit {host}, {port}, {room} und {transport}</translation>
    </message>
    <message>
        <source>{host}, {port}, {room} and {transport} stand for the room&apos;s. Enter keeps it, Esc does not.</source>
        <translation>{host}, {port}, {room} und {transport} stehen für die des Raums. Enter behält es, Esc nicht.</translation>
    </message>
    <message>
        <source>Copy the command to connect</source>
        <translation>Den Befehl zum Verbinden kopieren</translation>
    </message>
    <message>
        <source>Edit the pattern of the command</source>
        <translation>Das Muster des Befehls bearbeiten</translation>
    </message>
</context>
<context>
    <name>hathora::Connection</name>
    <message>
        <source>Not encrypted, and it does not leave this computer.</source>
        <translation>Nicht verschlüsselt, verlässt aber diesen Rechner nicht.</translation>
    </message>
    <message>
        <source>Not encrypted: anyone on the way can read the token.</source>
        <translation>Nicht verschlüsselt: Jeder auf dem Weg kann das Token lesen.</translation>
    </message>
    <message>
        <source>Encrypted; the certificate is checked against the system&apos;s authorities.</source>
        <translation>Verschlüsselt; das Zertifikat wird an den Zertifizierungsstellen des Systems geprüft.</translation>
    </message>
    <message>
        <source>Encrypted; the certificate is checked against %1, besides the system&apos;s authorities.</source>
        <comment>a file&apos;s name</comment>
        <translation>Verschlüsselt; das Zertifikat wird an %1 geprüft, neben den Zertifizierungsstellen des Systems.</translation>
    </message>
    <message>
        <source>There is no such file of authorities: nothing is sent.</source>
        <translation>Diese Datei mit Zertifizierungsstellen gibt es nicht: Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>The file of authorities cannot be read: nothing is sent.</source>
        <translation>Die Datei mit Zertifizierungsstellen ist nicht lesbar: Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>There is no certificate in the file of authorities: nothing is sent.</source>
        <translation>In der Datei mit Zertifizierungsstellen steht kein Zertifikat: Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>No proxy.</source>
        <translation>Ohne Proxy.</translation>
    </message>
    <message>
        <source>By the proxy %1, which can read the token.</source>
        <translation>Über den Proxy %1, der das Token lesen kann.</translation>
    </message>
    <message>
        <source>By the proxy %1.</source>
        <translation>Über den Proxy %1.</translation>
    </message>
    <message>
        <source>By the SOCKS proxy %1, which can read the token.</source>
        <translation>Über den SOCKS-Proxy %1, der das Token lesen kann.</translation>
    </message>
    <message>
        <source>By the SOCKS proxy %1.</source>
        <translation>Über den SOCKS-Proxy %1.</translation>
    </message>
</context>
<context>
    <name>hathora::ConnectionFields</name>
    <message>
        <source>Own a&amp;uthorities</source>
        <translation>&amp;Eigene Zertifizierungsstellen</translation>
    </message>
</context>
<context>
    <name>hathora::ConsoleDock</name>
    <message>
        <source>Reading what the API can do…</source>
        <translation>Lesen, was die API kann …</translation>
    </message>
    <message>
        <source>The list of operations could not be read.</source>
        <translation>Die Liste der Operationen konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It is part of the program: install the program again.</source>
        <translation>Sie ist Teil des Programms: das Programm neu installieren.</translation>
    </message>
    <message>
        <source>This session is read-only: changes are not sent.</source>
        <translation>Diese Sitzung darf nur lesen: Änderungen werden nicht gesendet.</translation>
    </message>
</context>
<context>
    <name>hathora::ConsoleView</name>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>&amp;Find an operation</source>
        <translation>Operation &amp;finden</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>Als &amp;curl kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;TypeScript SDK call</source>
        <translation>Als Aufruf des &amp;TypeScript-SDKs kopieren</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favorit</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>More to do with the request</source>
        <translation>Mehr zur Anfrage</translation>
    </message>
</context>
<context>
    <name>hathora::CostPane</name>
    <message>
        <source>Counting…</source>
        <translation>Es wird gezählt …</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nichts entspricht dem Filter.</translation>
    </message>
    <message>
        <source>Cost by application</source>
        <translation>Kosten nach Anwendung</translation>
    </message>
    <message>
        <source>Choose an organization to see what runs.</source>
        <translation>Eine Organisation wählen, um zu sehen, was läuft.</translation>
    </message>
    <message>
        <source>This organization has no application yet.</source>
        <translation>Diese Organisation hat noch keine Anwendung.</translation>
    </message>
    <message>
        <source>Cost by region</source>
        <translation>Kosten nach Region</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) are not counted yet.</source>
        <translation>
            <numerusform>%n Anwendung ist noch nicht gezählt.</numerusform>
            <numerusform>%n Anwendungen sind noch nicht gezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>GPUs cost nothing here until they have a price.</source>
        <translation>GPUs kosten hier nichts, bis sie einen Preis haben.</translation>
    </message>
    <message>
        <source>Nothing runs.</source>
        <translation>Es läuft nichts.</translation>
    </message>
    <message>
        <source>Live processes now, each as large as its application&apos;s latest deployment makes it. What is provisioned and not in use is not counted.</source>
        <translation>Jetzt laufende Prozesse, jeder so groß, wie ihn das neueste Deployment seiner Anwendung macht. Was bereitsteht und nicht gebraucht wird, zählt nicht mit.</translation>
    </message>
    <message>
        <source>Not all processes are known yet: by region it is more.</source>
        <translation>Noch sind nicht alle Prozesse bekannt: nach Region ist es mehr.</translation>
    </message>
</context>
<context>
    <name>hathora::CrashPanel</name>
    <message>
        <source>Failed processes by how they ended</source>
        <translation>Gescheiterte Prozesse nach ihrem Ende</translation>
    </message>
    <message>
        <source>Choose an application to see how its processes failed.</source>
        <translation>Wählen Sie eine Anwendung, um zu sehen, wie ihre Prozesse scheiterten.</translation>
    </message>
    <message>
        <source>Loading processes…</source>
        <translation>Prozesse werden geladen …</translation>
    </message>
    <message>
        <source>No failed process is known.</source>
        <translation>Kein gescheiterter Prozess ist bekannt.</translation>
    </message>
    <message>
        <source>The processes could not be loaded.</source>
        <translation>Die Prozesse konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nichts entspricht dem Filter.</translation>
    </message>
    <message>
        <source>&amp;Log of the newest</source>
        <translation>&amp;Log des neuesten</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>&amp;Show these processes</source>
        <translation>Diese Prozesse &amp;zeigen</translation>
    </message>
</context>
<context>
    <name>hathora::DeleteBuildsDialog</name>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>Delete builds</source>
        <translation>Builds löschen</translation>
    </message>
    <message>
        <source>Builds to delete</source>
        <translation>Zu löschende Builds</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Benutzt von</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n build(s)?</source>
        <translation>
            <numerusform>%n Build löschen?</numerusform>
            <numerusform>%n Builds löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>No application&apos;s latest deployment uses them. This cannot be undone.</source>
        <translation>Das neueste Deployment keiner Anwendung benutzt sie. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) deploy what is to be deleted: %1. They could start no process any more. This cannot be undone.</source>
        <translation>
            <numerusform>%n Anwendung benutzt, was gelöscht werden soll: %1. Sie könnte keinen Prozess mehr starten. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%n Anwendungen benutzen, was gelöscht werden soll: %1. Sie könnten keinen Prozess mehr starten. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n build(s)</source>
        <translation>
            <numerusform>%n Build löschen</numerusform>
            <numerusform>%n Builds löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) may not be deleted</source>
        <translation>
            <numerusform>%n Build ist vielleicht nicht gelöscht</numerusform>
            <numerusform>%n Builds sind vielleicht nicht gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether an application deploys them is not known. This cannot be undone.</source>
        <translation>Ob eine Anwendung sie einsetzt, ist nicht bekannt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>hathora::DeleteQuestion</name>
    <message>
        <source>All of its deployments: how many is not known</source>
        <translation>Alle ihre Deployments: wie viele, ist nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s)</source>
        <translation>
            <numerusform>%n Deployment</numerusform>
            <numerusform>%n Deployments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n live process(es)</source>
        <translation>
            <numerusform>%n laufender Prozess</numerusform>
            <numerusform>%n laufende Prozesse</numerusform>
        </translation>
    </message>
    <message>
        <source>Its live processes: how many is not known</source>
        <translation>Ihre laufenden Prozesse: wie viele, ist nicht bekannt</translation>
    </message>
    <message>
        <source>No room with players: nothing is live</source>
        <translation>Kein Raum mit Spielern: Es läuft nichts</translation>
    </message>
    <message>
        <source>Their rooms, and the players in them: how many is not known</source>
        <translation>Deren Räume und die Spieler darin: wie viele, ist nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s), and the players in them</source>
        <translation>
            <numerusform>%n Raum und die Spieler darin</numerusform>
            <numerusform>%n Räume und die Spieler darin</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the application %1?</source>
        <translation>Anwendung %1 löschen?</translation>
    </message>
    <message>
        <source>The organization loses it with all that stands under it, and players cannot be let in any more. Builds belong to the organization and stay. This cannot be undone.</source>
        <translation>Die Organisation verliert sie mit allem, was darunter steht, und Spieler können nicht mehr eingelassen werden. Builds gehören der Organisation und bleiben. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Its lobbies: how many is not known</source>
        <translation>Ihre Lobbys: wie viele, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Its secret, and the tokens of its players</source>
        <translation>Ihr Geheimnis und die Tokens ihrer Spieler</translation>
    </message>
    <message>
        <source>Delete application</source>
        <translation>Anwendung löschen</translation>
    </message>
    <message>
        <source>Type %1 to delete it:</source>
        <translation>Zum Löschen %1 eingeben:</translation>
    </message>
    <message>
        <source>A server may refuse while processes are live: stop them first.</source>
        <translation>Ein Server kann das verweigern, solange Prozesse laufen: Beenden Sie sie zuerst.</translation>
    </message>
    <message>
        <source>%1 when last looked at: how many now is not known</source>
        <comment>so many things</comment>
        <translation>%1 beim letzten Nachsehen: wie viele jetzt, ist nicht bekannt</translation>
    </message>
</context>
<context>
    <name>hathora::DeployForm</name>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>A label of your own</source>
        <translation>Eine eigene Bezeichnung</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>A whole number; none if empty</source>
        <translation>Eine ganze Zahl; leer heißt keine</translation>
    </message>
    <message>
        <source>Rooms per process</source>
        <translation>Räume je Prozess</translation>
    </message>
    <message>
        <source>1 to 10000</source>
        <translation>1 bis 10000</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Idle timeout</source>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>the organization&apos;s own choice</source>
        <translation>wie die Organisation es vorgibt</translation>
    </message>
    <message>
        <source>&amp;Stop empty processes after 5 minutes</source>
        <translation>Leere Prozesse nach 5 Minuten be&amp;enden</translation>
    </message>
</context>
<context>
    <name>hathora::DeploySheet</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>&amp;Deploy</source>
        <translation>&amp;Bereitstellen</translation>
    </message>
    <message>
        <source>New deployment of %1</source>
        <translation>Neues Deployment von %1</translation>
    </message>
    <message>
        <source>Roll back %1 to %2</source>
        <translation>%1 zurücksetzen auf %2</translation>
    </message>
    <message>
        <source>&amp;Import YAML of the official tool…</source>
        <translation>YAML des offiziellen Werkzeugs &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Export YAML…</source>
        <translation>YAML &amp;exportieren …</translation>
    </message>
    <message>
        <source>Export YAML with the &amp;values of variables…</source>
        <translation>YAML mit den &amp;Werten der Variablen exportieren …</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importieren und exportieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This is for %1. Choose that application to go on.</source>
        <translation>Dies gilt %1. Um weiterzumachen, diese Anwendung wählen.</translation>
    </message>
    <message>
        <source>The latest deployment could not be loaded, so nothing of it is filled in.</source>
        <translation>Das neueste Deployment konnte nicht geladen werden, daher ist nichts davon eingetragen.</translation>
    </message>
    <message>
        <source>&amp;Deploy when it succeeds</source>
        <translation>&amp;Bereitstellen, sobald er gelingt</translation>
    </message>
    <message>
        <source>Something is missing or wrong: see the marked fields.</source>
        <translation>Etwas fehlt oder ist falsch: siehe die markierten Felder.</translation>
    </message>
    <message>
        <source>What HATHORA_DEPLOYMENT_… says in the environment is filled in.</source>
        <translation>Was HATHORA_DEPLOYMENT_… in der Umgebung sagt, ist eingetragen.</translation>
    </message>
    <message>
        <source>Discard what was filled in?</source>
        <translation>Das Eingetragene verwerfen?</translation>
    </message>
    <message>
        <source>It is kept nowhere else. Nothing changes on the server.</source>
        <translation>Es ist sonst nirgends aufbewahrt. Auf dem Server ändert sich nichts.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>hathora::DeployText</name>
    <message>
        <source>Letters without accents, digits and _ only, and no digit first.</source>
        <translation>Nur Buchstaben ohne Akzente, Ziffern und _, und keine Ziffer zuerst.</translation>
    </message>
    <message>
        <source>Only a to z, 0 to 9 and -, and a letter first.</source>
        <translation>Nur a bis z, 0 bis 9 und -, und ein Buchstabe zuerst.</translation>
    </message>
    <message>
        <source>%1 The server decides.</source>
        <translation>%1 Der Server entscheidet.</translation>
    </message>
    <message>
        <source>there is no =</source>
        <translation>es gibt kein =</translation>
    </message>
    <message>
        <source>there is no name before the =</source>
        <translation>vor dem = steht kein Name</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>ein Anführungszeichen wird nicht geschlossen</translation>
    </message>
    <message>
        <source>there is text behind the closing quote</source>
        <translation>hinter dem schließenden Anführungszeichen steht Text</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>Mindestens %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Höchstens %1.</translation>
    </message>
    <message>
        <source>At most %1 decimals.</source>
        <translation>Höchstens %1 Nachkommastellen.</translation>
    </message>
    <message>
        <source>A whole number is needed.</source>
        <translation>Eine ganze Zahl wird gebraucht.</translation>
    </message>
    <message>
        <source>There may be at most %1.</source>
        <translation>Es dürfen höchstens %1 sein.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Another one has this name.</source>
        <translation>Ein anderer Eintrag hat diesen Namen.</translation>
    </message>
    <message>
        <source>The contract does not know this. The server decides.</source>
        <translation>Der Vertrag kennt das nicht. Der Server entscheidet.</translation>
    </message>
    <message>
        <source>This server does not know it: it is not sent.</source>
        <translation>Dieser Server kennt es nicht: es wird nicht gesendet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The build&apos;s state is being asked for.</source>
        <translation>Nach dem Zustand des Builds wird gefragt.</translation>
    </message>
    <message>
        <source>The server does not list this build: it cannot be deployed.</source>
        <translation>Der Server führt diesen Build nicht: er kann nicht bereitgestellt werden.</translation>
    </message>
    <message>
        <source>The build has not succeeded yet. It can be deployed as soon as it has.</source>
        <translation>Der Build ist noch nicht gelungen. Sobald er gelingt, kann er bereitgestellt werden.</translation>
    </message>
    <message>
        <source>The build succeeded.</source>
        <translation>Der Build ist gelungen.</translation>
    </message>
    <message>
        <source>The build failed: it cannot be deployed.</source>
        <translation>Der Build ist fehlgeschlagen: er kann nicht bereitgestellt werden.</translation>
    </message>
    <message>
        <source>The build has expired: it cannot be deployed.</source>
        <translation>Der Build ist abgelaufen: er kann nicht bereitgestellt werden.</translation>
    </message>
    <message>
        <source>The build was deleted: it cannot be deployed.</source>
        <translation>Der Build wurde gelöscht: er kann nicht bereitgestellt werden.</translation>
    </message>
    <message>
        <source>The build is in a state that this program does not know: it cannot be deployed.</source>
        <translation>Der Build ist in einem Zustand, den dieses Programm nicht kennt: er kann nicht bereitgestellt werden.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Line %1 is not YAML. Nothing was taken in.</source>
        <translation>Zeile %1 ist kein YAML. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>This is no configuration of the official tool. Nothing was taken in.</source>
        <translation>Das ist keine Konfiguration des offiziellen Werkzeugs. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>Line %1: %2 should hold keys with values.</source>
        <translation>Zeile %1: %2 sollte Schlüssel mit Werten enthalten.</translation>
    </message>
    <message>
        <source>This is too large for a configuration. Nothing was taken in.</source>
        <translation>Das ist zu groß für eine Konfiguration. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>Line %1: nobody knows %2. It has no effect, and is kept for the export.</source>
        <translation>Zeile %1: %2 ist unbekannt. Es hat keine Wirkung und bleibt für den Export erhalten.</translation>
    </message>
    <message>
        <source>Line %1: a value of %2 makes no sense and was not taken.</source>
        <translation>Zeile %1: ein Wert von %2 ergibt keinen Sinn und wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>Line %1: %2 is one text and was split at its commas, as the official tool does. Look whether that was meant.</source>
        <translation>Zeile %1: %2 ist ein einziger Text und wurde wie vom offiziellen Werkzeug an den Kommas geteilt. Prüfen, ob das so gemeint war.</translation>
    </message>
</context>
<context>
    <name>hathora::DeploymentActions</name>
    <message>
        <source>&amp;New deployment…</source>
        <translation>&amp;Neues Deployment …</translation>
    </message>
    <message>
        <source>Roll &amp;back to this…</source>
        <translation>&amp;Auf dieses zurücksetzen …</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>&amp;Vergleichen …</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Export &amp;YAML…</source>
        <translation>&amp;YAML exportieren …</translation>
    </message>
    <message>
        <source>New deployment</source>
        <translation>Neues Deployment</translation>
    </message>
</context>
<context>
    <name>hathora::DeploymentTimeline</name>
    <message>
        <source>Deployments over time</source>
        <translation>Deployments im Lauf der Zeit</translation>
    </message>
    <message>
        <source>There is no deployment to show.</source>
        <translation>Es gibt kein Deployment zu zeigen.</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startend</translation>
    </message>
    <message>
        <source>running</source>
        <translation>laufend</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>auslaufend</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>stoppend</translation>
    </message>
    <message>
        <source>in another state</source>
        <translation>in anderem Zustand</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n Prozess</numerusform>
            <numerusform>%n Prozesse</numerusform>
        </translation>
    </message>
    <message>
        <source>latest</source>
        <translation>neuestes</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>no processes</source>
        <translation>keine Prozesse</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>some number of processes</comment>
        <translation>mindestens %1</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n Raum</numerusform>
            <numerusform>%n Räume</numerusform>
        </translation>
    </message>
    <message>
        <source>build %1 done %2</source>
        <translation>Build %1 fertig %2</translation>
    </message>
    <message>
        <source>deployed %1</source>
        <translation>ausgerollt %1</translation>
    </message>
    <message>
        <source>Nothing was counted before now: what is pale follows from the processes that the server still tells of.</source>
        <translation>Vor jetzt wurde nicht gezählt: Was blass ist, folgt aus den Prozessen, von denen der Server noch weiß.</translation>
    </message>
    <message>
        <source>Counted since %1. What is pale follows from the processes that the server still tells of.</source>
        <translation>Gezählt seit %1. Was blass ist, folgt aus den Prozessen, von denen der Server noch weiß.</translation>
    </message>
</context>
<context>
    <name>hathora::DeploymentsDock</name>
    <message>
        <source>Deployments</source>
        <translation>Deployments</translation>
    </message>
    <message>
        <source>Choose an application to see its deployments.</source>
        <translation>Eine Anwendung wählen, um ihre Deployments zu sehen.</translation>
    </message>
    <message>
        <source>Loading deployments…</source>
        <translation>Deployments werden geladen …</translation>
    </message>
    <message>
        <source>This application has no deployment yet. Deploy a build to it to run processes.</source>
        <translation>Diese Anwendung hat noch kein Deployment. Einen Build bereitstellen, damit Prozesse laufen.</translation>
    </message>
    <message>
        <source>The deployments could not be loaded.</source>
        <translation>Die Deployments konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>No deployment matches the filter.</source>
        <translation>Kein Deployment passt zum Filter.</translation>
    </message>
    <message>
        <source>&amp;Processes of this deployment</source>
        <translation>&amp;Prozesse dieses Deployments</translation>
    </message>
    <message>
        <source>Pictures of the deployments</source>
        <translation>Bilder der Deployments</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Drain board</source>
        <translation>Leerstand</translation>
    </message>
    <message>
        <source>&amp;Logs of this deployment</source>
        <translation>&amp;Protokolle dieses Deployments</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
</context>
<context>
    <name>hathora::DeviceDialog</name>
    <message>
        <source>&amp;Open the browser</source>
        <translation>&amp;Browser öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;New code</source>
        <translation>&amp;Neuer Code</translation>
    </message>
    <message>
        <source>&amp;Keep it for this run only</source>
        <translation>Nur für &amp;diesen Lauf behalten</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>Go to this page in a browser, on this computer or another, and type the code there. Approve only if it shows this very code.</source>
        <translation>Bitte diese Seite in einem Browser öffnen, auf diesem Rechner oder einem anderen, und dort den Code eingeben. Bitte nur zustimmen, wenn sie genau diesen Code zeigt.</translation>
    </message>
    <message>
        <source>Code to type in the browser</source>
        <translation>Code, der im Browser einzugeben ist</translation>
    </message>
    <message>
        <source>Page to open</source>
        <translation>Seite, die zu öffnen ist</translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <translation>Ein Code wird geholt …</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>Warten auf den Browser …</translation>
    </message>
    <message>
        <source>The code is good for %1.</source>
        <translation>Der Code gilt noch %1.</translation>
    </message>
    <message>
        <source>The sign-in service cannot be reached at the moment. It is asked again.</source>
        <translation>Der Anmeldedienst ist gerade nicht erreichbar. Er wird erneut gefragt.</translation>
    </message>
    <message>
        <source>Approved in the browser. Asking the server…</source>
        <translation>Im Browser zugestimmt. Der Server wird gefragt …</translation>
    </message>
    <message>
        <source>The sign-in was denied in the browser.</source>
        <translation>Die Anmeldung wurde im Browser abgelehnt.</translation>
    </message>
    <message>
        <source>The code has expired without an answer.</source>
        <translation>Der Code ist ohne Antwort abgelaufen.</translation>
    </message>
    <message>
        <source>That did not work: %1</source>
        <translation>Das hat nicht geklappt: %1</translation>
    </message>
    <message>
        <source>You are signed in. %1</source>
        <translation>Sie sind angemeldet. %1</translation>
    </message>
    <message>
        <source>The page is not opened: its address is not a safe one.</source>
        <translation>Die Seite wird nicht geöffnet: Ihre Adresse ist nicht sicher.</translation>
    </message>
    <message>
        <source>No browser could be opened. Go to the page by hand.</source>
        <translation>Es konnte kein Browser geöffnet werden. Bitte die Seite von Hand öffnen.</translation>
    </message>
    <message>
        <source>The code was copied. Waiting for the browser…</source>
        <translation>Der Code wurde kopiert. Warten auf den Browser …</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The sign-in service refuses: %1</source>
        <translation>Der Anmeldedienst lehnt ab: %1</translation>
    </message>
</context>
<context>
    <name>hathora::DeviceSettingsDialog</name>
    <message>
        <source>Sign-in with the browser</source>
        <translation>Anmeldung mit dem Browser</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-Id</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Whoever runs the server says what belongs here. With all three empty it is off.</source>
        <translation>Was hier hingehört, sagt, wer den Server betreibt. Sind alle drei Felder leer, ist sie aus.</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>&amp;Aussteller</translation>
    </message>
    <message>
        <source>&amp;Client id</source>
        <translation>&amp;Client-Id</translation>
    </message>
    <message>
        <source>&amp;Audience</source>
        <translation>A&amp;udience</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>All three are needed.</source>
        <translation>Es werden alle drei gebraucht.</translation>
    </message>
    <message>
        <source>The issuer is an address such as https://auth.example.com, perhaps with a path.</source>
        <translation>Der Aussteller ist eine Adresse wie https://auth.example.com, vielleicht mit einem Pfad.</translation>
    </message>
    <message>
        <source>The issuer&apos;s address has to begin with https://, unless it is on this computer.</source>
        <translation>Die Adresse des Ausstellers muss mit https:// beginnen, außer auf diesem Rechner.</translation>
    </message>
</context>
<context>
    <name>hathora::DifferenceView</name>
    <message>
        <source>Show what is the &amp;same</source>
        <translation>Auch &amp;Gleiches zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Re&amp;veal or mask</source>
        <translation>&amp;Zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nichts unterscheidet sich.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ.</source>
        <translation>
            <numerusform>%n Feld unterscheidet sich.</numerusform>
            <numerusform>%n Felder unterscheiden sich.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::DrainPanel</name>
    <message>
        <source>Stop &amp;idle processes on old versions…</source>
        <translation>&amp;Untätige Prozesse alter Versionen stoppen …</translation>
    </message>
    <message>
        <source>Processes / rooms (idle) by deployment and region</source>
        <translation>Prozesse / Räume (untätig) nach Deployment und Region</translation>
    </message>
    <message>
        <source>Stop idle processes on old versions</source>
        <translation>Untätige Prozesse alter Versionen stoppen</translation>
    </message>
    <message>
        <source>Processes / rooms (idle)</source>
        <translation>Prozesse / Räume (untätig)</translation>
    </message>
    <message>
        <source>the latest deployment is not known yet</source>
        <translation>das neueste Deployment ist noch nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n idle on old versions</source>
        <translation>
            <numerusform>%n untätig auf alten Versionen</numerusform>
            <numerusform>%n untätig auf alten Versionen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 processes known: there may be more</source>
        <translation>%1 von %2 Prozessen bekannt: Es können mehr sein</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) known: there may be more</source>
        <translation>
            <numerusform>%n Prozess bekannt: Es können mehr sein</numerusform>
            <numerusform>%n Prozesse bekannt: Es können mehr sein</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::DropZone</name>
    <message>
        <source>&amp;New build</source>
        <translation>&amp;Neuer Build</translation>
    </message>
    <message>
        <source>Drop a folder, a .tar.gz or a Dockerfile anywhere on the window</source>
        <translation>Ordner, .tar.gz oder Dockerfile irgendwo auf dem Fenster ablegen</translation>
    </message>
    <message>
        <source>From a &amp;folder…</source>
        <translation>Aus einem &amp;Ordner …</translation>
    </message>
    <message>
        <source>From an &amp;archive…</source>
        <translation>Aus einem &amp;Archiv …</translation>
    </message>
    <message>
        <source>From a &amp;registry…</source>
        <translation>Aus einer &amp;Registry …</translation>
    </message>
</context>
<context>
    <name>hathora::Entrance</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>The demo&apos;s server, hathora-sandbox, is neither beside this program nor in PATH.</source>
        <translation>Der Server der Demo, hathora-sandbox, liegt weder neben diesem Programm noch im PATH.</translation>
    </message>
    <message>
        <source>The demo&apos;s server was found, but could not be started.</source>
        <translation>Der Server der Demo wurde gefunden, ließ sich aber nicht starten.</translation>
    </message>
    <message>
        <source>The demo&apos;s server ended at once: %1</source>
        <translation>Der Server der Demo endete sofort: %1</translation>
    </message>
    <message>
        <source>The demo&apos;s server did not come up in time.</source>
        <translation>Der Server der Demo war nicht rechtzeitig bereit.</translation>
    </message>
    <message>
        <source>The sign-in with the browser is good no more. Sign in again.</source>
        <translation>Die Anmeldung mit dem Browser gilt nicht mehr. Bitte erneut anmelden.</translation>
    </message>
</context>
<context>
    <name>hathora::EnvDelegate</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>hathora::EnvEditor</name>
    <message>
        <source>&amp;Add a variable</source>
        <translation>Variable &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Re&amp;veal or mask</source>
        <translation>&amp;Zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>&amp;Paste lines of NAME=value</source>
        <translation>Zeilen mit NAME=Wert &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Import a .env file…</source>
        <translation>Eine .env-Datei &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Export as a .env file…</source>
        <translation>Als .env-Datei e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Umgebungsvariablen</translation>
    </message>
    <message>
        <source>Paste, import and export variables</source>
        <translation>Variablen einfügen, importieren und exportieren</translation>
    </message>
    <message>
        <source>Environment variables, values masked</source>
        <translation>Umgebungsvariablen, Werte verborgen</translation>
    </message>
    <message numerus="yes">
        <source>%n new variable(s)</source>
        <translation>
            <numerusform>%n neue Variable</numerusform>
            <numerusform>%n neue Variablen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with another value</source>
        <translation>
            <numerusform>%n mit anderem Wert</numerusform>
            <numerusform>%n mit anderem Wert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read</source>
        <translation>
            <numerusform>%n Zeile nicht lesbar</numerusform>
            <numerusform>%n Zeilen nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be read. Nothing was changed.</source>
        <translation>%1 konnte nicht gelesen werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is not a text in UTF-8. Nothing was changed.</source>
        <translation>%1 ist kein Text in UTF-8. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Written to %1, with all values.</source>
        <translation>Geschrieben nach %1, mit allen Werten.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Import variables</source>
        <translation>Variablen importieren</translation>
    </message>
    <message>
        <source>Export variables, with their values</source>
        <translation>Variablen mit ihren Werten exportieren</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 von höchstens %2</translation>
    </message>
</context>
<context>
    <name>hathora::ErrorText</name>
    <message>
        <source>There is no server of that name.</source>
        <translation>Es gibt keinen Server dieses Namens.</translation>
    </message>
    <message>
        <source>Nothing answers at the server&apos;s address.</source>
        <translation>Unter der Adresse des Servers antwortet nichts.</translation>
    </message>
    <message>
        <source>The server closed the connection before it answered.</source>
        <translation>Der Server hat die Verbindung geschlossen, bevor er antwortete.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>Der Server konnte sich nicht ausweisen.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through.</source>
        <translation>Der Proxy hat die Anfrage nicht durchgelassen.</translation>
    </message>
    <message>
        <source>The server&apos;s answer ended in the middle.</source>
        <translation>Die Antwort des Servers brach mittendrin ab.</translation>
    </message>
    <message>
        <source>A web page answered instead of Hathora, as the log-in page of a network does.</source>
        <translation>Statt Hathora antwortete eine Webseite, wie die Anmeldeseite eines Netzes.</translation>
    </message>
    <message>
        <source>The server pointed to another address, which was not followed.</source>
        <translation>Der Server verwies auf eine andere Adresse; dem wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large.</source>
        <translation>Die Antwort des Servers ist zu groß.</translation>
    </message>
    <message>
        <source>The server could not be reached in time.</source>
        <translation>Der Server war nicht rechtzeitig erreichbar.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The server fell silent in the middle of its answer.</source>
        <translation>Der Server verstummte mitten in seiner Antwort.</translation>
    </message>
    <message>
        <source>The server&apos;s answer took too long.</source>
        <translation>Die Antwort des Servers dauerte zu lange.</translation>
    </message>
    <message>
        <source>This id holds characters that an id cannot have.</source>
        <translation>Diese Id enthält Zeichen, die in einer Id nicht vorkommen können.</translation>
    </message>
    <message>
        <source>This token holds characters that a token cannot have.</source>
        <translation>Dieses Token enthält Zeichen, die in einem Token nicht vorkommen können.</translation>
    </message>
    <message>
        <source>The session waits for a new token.</source>
        <translation>Die Sitzung wartet auf ein neues Token.</translation>
    </message>
    <message>
        <source>The server does not accept the token.</source>
        <translation>Der Server nimmt das Token nicht an.</translation>
    </message>
    <message>
        <source>The server asks for a payment method first.</source>
        <translation>Der Server verlangt zuerst ein Zahlungsmittel.</translation>
    </message>
    <message>
        <source>The token does not permit this.</source>
        <translation>Das Token erlaubt dies nicht.</translation>
    </message>
    <message>
        <source>The server does not know this, or not any more.</source>
        <translation>Der Server kennt dies nicht oder nicht mehr.</translation>
    </message>
    <message>
        <source>The server did not accept the request.</source>
        <translation>Der Server hat die Anfrage nicht angenommen.</translation>
    </message>
    <message>
        <source>The server asks for fewer requests.</source>
        <translation>Der Server bittet um weniger Anfragen.</translation>
    </message>
    <message>
        <source>The server has a problem of its own (status %1).</source>
        <translation>Der Server hat selbst ein Problem (Status %1).</translation>
    </message>
    <message>
        <source>The server refused (status %1).</source>
        <translation>Der Server hat abgelehnt (Status %1).</translation>
    </message>
    <message>
        <source>The server gave an unexpected answer (status %1).</source>
        <translation>Der Server gab eine unerwartete Antwort (Status %1).</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>Die Antwort des Servers wurde nicht verstanden.</translation>
    </message>
    <message>
        <source>The connection to the server failed.</source>
        <translation>Die Verbindung zum Server ist gescheitert.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>Dies wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The request was not sent because it cannot be right.</source>
        <translation>Die Anfrage wurde nicht gesendet, weil sie nicht stimmen kann.</translation>
    </message>
    <message>
        <source>Something went wrong that should not.</source>
        <translation>Es ging etwas schief, das nicht schiefgehen sollte.</translation>
    </message>
    <message>
        <source>The change may have happened: look before you try again.</source>
        <translation>Die Änderung kann geschehen sein: bitte nachsehen, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>Sign in with a valid token.</source>
        <translation>Bitte mit einem gültigen Token anmelden.</translation>
    </message>
    <message>
        <source>Ask an owner of the organization for the permission, or use another token.</source>
        <translation>Bitte eine Inhaberin oder einen Inhaber der Organisation um das Recht, oder ein anderes Token benutzen.</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n second(s).</source>
        <translation>
            <numerusform>Neuer Versuch in %n Sekunde.</numerusform>
            <numerusform>Neuer Versuch in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the server&apos;s address and this computer&apos;s network.</source>
        <translation>Bitte die Adresse des Servers und das Netz dieses Rechners prüfen.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address and port.</source>
        <translation>Bitte Adresse und Port des Servers prüfen.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>Bitte die Proxy-Einstellungen dieses Rechners prüfen.</translation>
    </message>
    <message>
        <source>Open a browser and log in to the network, then try again.</source>
        <translation>Bitte im Browser beim Netz anmelden und es dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address in the profile.</source>
        <translation>Bitte die Adresse des Servers im Profil prüfen.</translation>
    </message>
    <message>
        <source>Please report this with its details.</source>
        <translation>Bitte melden Sie dies mit den Einzelheiten.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The keychain holds no token for this profile, or it is locked.</source>
        <translation>Der Schlüsselbund hat kein Token für dieses Profil, oder er ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock the keychain or enter the token.</source>
        <translation>Bitte den Schlüsselbund entsperren oder das Token eingeben.</translation>
    </message>
    <message>
        <source>This system has no keychain that can be reached.</source>
        <translation>Auf diesem System ist kein Schlüsselbund erreichbar.</translation>
    </message>
    <message>
        <source>The token can be kept for this run only; it is never written to a file.</source>
        <translation>Das Token kann nur für diesen Lauf behalten werden; es wird nie in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The keychain is locked or its use was not permitted.</source>
        <translation>Der Schlüsselbund ist gesperrt oder seine Benutzung wurde nicht erlaubt.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or keep the token for this run only.</source>
        <translation>Bitte entsperren und erneut versuchen, oder das Token nur für diesen Lauf behalten.</translation>
    </message>
    <message>
        <source>The keychain is not answering yet.</source>
        <translation>Der Schlüsselbund antwortet noch nicht.</translation>
    </message>
    <message>
        <source>If it asks for a password, enter it; or keep the token for this run only.</source>
        <translation>Fragt er nach einem Passwort, bitte eingeben; oder das Token nur für diesen Lauf behalten.</translation>
    </message>
    <message>
        <source>The keychain did not store the token.</source>
        <translation>Der Schlüsselbund hat das Token nicht gespeichert.</translation>
    </message>
    <message>
        <source>Try again, or keep the token for this run only.</source>
        <translation>Bitte erneut versuchen, oder das Token nur für diesen Lauf behalten.</translation>
    </message>
    <message>
        <source>This needs the token of a player who logged in.</source>
        <translation>Dafür braucht es das Token eines angemeldeten Spielers.</translation>
    </message>
    <message>
        <source>This needs a value.</source>
        <translation>Hier fehlt ein Wert.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>Das ist kein JSON.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Das ist zu lang.</translation>
    </message>
    <message>
        <source>Secret Service</source>
        <translation>Secret Service</translation>
    </message>
    <message>
        <source>system keychain</source>
        <translation>Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>The storage&apos;s links for this upload are not valid any more.</source>
        <translation>Die Links des Speichers für dieses Hochladen gelten nicht mehr.</translation>
    </message>
    <message>
        <source>The file was changed while it was being uploaded.</source>
        <translation>Die Datei wurde geändert, während sie hochgeladen wurde.</translation>
    </message>
    <message>
        <source>The file cannot be read to its end.</source>
        <translation>Die Datei lässt sich nicht bis zu ihrem Ende lesen.</translation>
    </message>
    <message>
        <source>There is no room there.</source>
        <translation>Dort ist kein Platz.</translation>
    </message>
    <message>
        <source>Nothing can be written there.</source>
        <translation>Dort kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 It said: %2</source>
        <comment>what went wrong, and the server&apos;s own words</comment>
        <translation>%1 Er sagt: %2</translation>
    </message>
    <message>
        <source>The profile&apos;s file of certificate authorities cannot be used; nothing was sent.</source>
        <translation>Die Datei mit Zertifizierungsstellen des Profils ist nicht zu gebrauchen; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s clock. An authority of your own is named in the profile.</source>
        <translation>Bitte die Adresse und die Uhr dieses Rechners prüfen. Eine eigene Zertifizierungsstelle wird im Profil genannt.</translation>
    </message>
    <message>
        <source>Choose another file in the profile, or none.</source>
        <translation>Bitte im Profil eine andere Datei wählen oder keine.</translation>
    </message>
    <message>
        <source>This session is read-only; nothing was sent.</source>
        <translation>Diese Sitzung darf nur lesen; es wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>hathora::ExportDialog</name>
    <message>
        <source>With the &amp;values of environment variables, in clear text</source>
        <translation>Mit den &amp;Werten der Umgebungsvariablen, im Klartext</translation>
    </message>
    <message>
        <source>Export the organization</source>
        <translation>Organisation exportieren</translation>
    </message>
    <message>
        <source>Applications, deployments, builds, fleets, members, invites, names of tokens and invoices are written into one ZIP file, as JSON and as CSV, with a sheet that says each application&apos;s settings in the words of GameFabric. Tokens and secrets of applications are never in it.</source>
        <translation>Anwendungen, Deployments, Builds, Flotten, Mitglieder, Einladungen, Namen von Token und Rechnungen werden in eine ZIP-Datei geschrieben, als JSON und als CSV, mit einem Blatt, das die Einstellungen jeder Anwendung in den Worten von GameFabric sagt. Token und Geheimnisse von Anwendungen sind nie darin.</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>ZIP-Archive (*.zip)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Written to %1, but not everything.</source>
        <translation>In %1 geschrieben, aber nicht alles.</translation>
    </message>
    <message>
        <source>Not there: %1</source>
        <translation>Es fehlen: %1</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>In %1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>hathora::Exporting</name>
    <message>
        <source>There is no profile &apos;%1&apos;.</source>
        <translation>Es gibt kein Profil „%1“.</translation>
    </message>
    <message>
        <source>Name a profile with --profile, or set HATHORA_TOKEN.</source>
        <translation>Nennen Sie ein Profil mit --profile, oder setzen Sie HATHORA_TOKEN.</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Warten auf den Schlüsselbund …</translation>
    </message>
    <message>
        <source>The keychain has no token for the profile &apos;%1&apos;.</source>
        <translation>Der Schlüsselbund hat kein Token für das Profil „%1“.</translation>
    </message>
    <message>
        <source>The token is none.</source>
        <translation>Das Token ist keines.</translation>
    </message>
    <message>
        <source>The organization is not there.</source>
        <translation>Die Organisation ist nicht da.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Without %1: %2</source>
        <translation>Ohne %1: %2</translation>
    </message>
    <message>
        <source>The sign-in with the browser is good no more: sign in again in the window.</source>
        <translation>Die Anmeldung mit dem Browser gilt nicht mehr: bitte im Fenster erneut anmelden.</translation>
    </message>
    <message>
        <source>The renewed sign-in could not be kept, so the next export will need a new one: %1</source>
        <translation>Die erneuerte Anmeldung konnte nicht aufbewahrt werden; der nächste Export braucht daher eine neue: %1</translation>
    </message>
    <message>
        <source>The server no longer accepts the token.</source>
        <translation>Der Server nimmt das Token nicht mehr an.</translation>
    </message>
</context>
<context>
    <name>hathora::FailureTable</name>
    <message>
        <source>Last failures</source>
        <translation>Letzte Ausfälle</translation>
    </message>
    <message>
        <source>No failed process is known.</source>
        <translation>Kein ausgefallener Prozess ist bekannt.</translation>
    </message>
    <message>
        <source>Logs of all that failed today</source>
        <translation>Protokolle aller heute fehlgeschlagenen</translation>
    </message>
</context>
<context>
    <name>hathora::FateText</name>
    <message>
        <source>It never bound its port: a process whose server does not listen within %1 is ended. Compare the port and transport of the deployment with what the server opens.</source>
        <translation>Er band seinen Port nie: Ein Prozess, dessen Server nicht binnen %1 lauscht, wird beendet. Vergleichen Sie Port und Transport des Deployments mit dem, was der Server öffnet.</translation>
    </message>
</context>
<context>
    <name>hathora::FieldMaker</name>
    <message>
        <source>several words</source>
        <translation>mehrere Wörter</translation>
    </message>
    <message numerus="yes">
        <source>several of %n known words</source>
        <translation>
            <numerusform>mehrere von %n bekannten Wort</numerusform>
            <numerusform>mehrere von %n bekannten Wörtern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of %n known words</source>
        <translation>
            <numerusform>eines von %n bekannten Wort</numerusform>
            <numerusform>eines von %n bekannten Wörtern</numerusform>
        </translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>file to send</source>
        <translation>zu sendende Datei</translation>
    </message>
    <message>
        <source>token of a player, kept nowhere</source>
        <translation>Token eines Spielers, wird nirgends aufbewahrt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>%1 if left out</source>
        <translation>%1, wenn weggelassen</translation>
    </message>
</context>
<context>
    <name>hathora::FigureCard</name>
    <message>
        <source>%1: %2</source>
        <comment>caption and figure</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hathora::FileField</name>
    <message>
        <source>Find…</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Find the file for %1</source>
        <translation>Die Datei für %1 suchen</translation>
    </message>
    <message>
        <source>File to send</source>
        <translation>Zu sendende Datei</translation>
    </message>
</context>
<context>
    <name>hathora::FleetActions</name>
    <message>
        <source>&amp;New fleet…</source>
        <translation>&amp;Neue Flotte …</translation>
    </message>
    <message>
        <source>&amp;Change fleet…</source>
        <translation>Flotte ä&amp;ndern …</translation>
    </message>
    <message>
        <source>Set &amp;baseline…</source>
        <translation>&amp;Grundbestand setzen …</translation>
    </message>
    <message>
        <source>This server speaks an older interface, which tells no names of fleets and changes none.</source>
        <translation>Dieser Server spricht eine ältere Schnittstelle, die keine Namen von Flotten nennt und keine ändert.</translation>
    </message>
</context>
<context>
    <name>hathora::FleetDialog</name>
    <message>
        <source>Node shape</source>
        <translation>Knotenform</translation>
    </message>
    <message>
        <source>As this server names it; it does not tell which there are</source>
        <translation>Wie dieser Server sie nennt; welche es gibt, sagt er nicht</translation>
    </message>
    <message>
        <source>Change fleet %1</source>
        <translation>Flotte %1 ändern</translation>
    </message>
    <message>
        <source>New fleet</source>
        <translation>Neue Flotte</translation>
    </message>
    <message>
        <source>&amp;Change fleet</source>
        <translation>Flotte ä&amp;ndern</translation>
    </message>
    <message>
        <source>&amp;Create fleet</source>
        <translation>Flotte &amp;anlegen</translation>
    </message>
    <message>
        <source>The autoscaler adds nodes when more than this share of the provisioned vCPU is in use. At 100 % none is added before it is needed.</source>
        <translation>Der Autoscaler fügt Knoten hinzu, wenn mehr als dieser Anteil der bereitgestellten vCPU in Gebrauch ist. Bei 100 % kommt keiner hinzu, bevor er gebraucht wird.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Scales up at</source>
        <translation>Wächst ab</translation>
    </message>
    <message>
        <source>percent of provisioned vCPU</source>
        <translation>Prozent der bereitgestellten vCPU</translation>
    </message>
    <message>
        <source>Another fleet of the organization has this name.</source>
        <translation>Eine andere Flotte der Organisation heißt schon so.</translation>
    </message>
    <message>
        <source>A whole number from 1 to 100.</source>
        <translation>Eine ganze Zahl von 1 bis 100.</translation>
    </message>
</context>
<context>
    <name>hathora::FleetFiguresRow</name>
    <message>
        <source>running</source>
        <translation>laufend</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startend</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>auslaufend</translation>
    </message>
    <message>
        <source>failed today</source>
        <translation>heute ausgefallen</translation>
    </message>
    <message>
        <source>active rooms</source>
        <translation>aktive Räume</translation>
    </message>
    <message>
        <source>CPU in use</source>
        <translation>CPU in Gebrauch</translation>
    </message>
    <message>
        <source>memory in use</source>
        <translation>Speicher in Gebrauch</translation>
    </message>
    <message>
        <source>egress</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>CPU, memory and egress of %1 measured processes.</source>
        <translation>CPU, Speicher und Ausgang von %1 gemessenen Prozessen.</translation>
    </message>
    <message>
        <source>Regions and rooms: %1 of %2 processes listed so far.</source>
        <translation>Regionen und Räume: bisher sind %1 von %2 Prozessen aufgeführt.</translation>
    </message>
</context>
<context>
    <name>hathora::FleetPane</name>
    <message>
        <source>Regions of the fleet</source>
        <translation>Regionen der Flotte</translation>
    </message>
    <message>
        <source>Choose a fleet to see its regions.</source>
        <translation>Eine Flotte wählen, um ihre Regionen zu sehen.</translation>
    </message>
    <message>
        <source>Asking for the fleet&apos;s regions…</source>
        <translation>Die Regionen der Flotte werden erfragt …</translation>
    </message>
    <message>
        <source>The server knows this fleet in no region.</source>
        <translation>Der Server kennt diese Flotte in keiner Region.</translation>
    </message>
    <message>
        <source>The fleet&apos;s regions could not be loaded.</source>
        <translation>Die Regionen der Flotte konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>No region matches the filter.</source>
        <translation>Keine Region entspricht dem Filter.</translation>
    </message>
    <message>
        <source>Nodes of the fleet</source>
        <translation>Knoten der Flotte</translation>
    </message>
    <message>
        <source>Choose a fleet to see its nodes.</source>
        <translation>Eine Flotte wählen, um ihre Knoten zu sehen.</translation>
    </message>
    <message>
        <source>Loading nodes…</source>
        <translation>Knoten werden geladen …</translation>
    </message>
    <message>
        <source>No node is provisioned, or this server does not tell which are.</source>
        <translation>Es steht kein Knoten bereit, oder dieser Server sagt nicht, welche.</translation>
    </message>
    <message>
        <source>The nodes could not be loaded.</source>
        <translation>Die Knoten konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>No node matches the filter.</source>
        <translation>Kein Knoten entspricht dem Filter.</translation>
    </message>
    <message>
        <source>What the fleet is made of</source>
        <translation>Woraus die Flotte besteht</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>No fleet is chosen</source>
        <translation>Keine Flotte ist gewählt</translation>
    </message>
    <message>
        <source>The node shapes could not be loaded.</source>
        <translation>Die Knotengrößen konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>The node shapes are still being loaded.</source>
        <translation>Die Knotengrößen werden noch geladen.</translation>
    </message>
    <message>
        <source>use in grey was told a while ago</source>
        <translation>graue Nutzung wurde vor einer Weile gemeldet</translation>
    </message>
</context>
<context>
    <name>hathora::FleetText</name>
    <message>
        <source>no node is added before it is needed</source>
        <translation>kein Knoten kommt hinzu, bevor er gebraucht wird</translation>
    </message>
    <message>
        <source>nodes are added from %1 in use</source>
        <translation>ab %1 in Gebrauch kommen Knoten hinzu</translation>
    </message>
    <message>
        <source>The baseline of %1 was set less than five minutes ago. It can be set again from %2.</source>
        <translation>Der Grundbestand von %1 wurde vor weniger als fünf Minuten gesetzt. Wieder setzen lässt er sich ab %2.</translation>
    </message>
</context>
<context>
    <name>hathora::FleetsDock</name>
    <message>
        <source>Fleets</source>
        <translation>Flotten</translation>
    </message>
    <message>
        <source>Choose an organization to see its fleets.</source>
        <translation>Eine Organisation wählen, um ihre Flotten zu sehen.</translation>
    </message>
    <message>
        <source>Loading fleets…</source>
        <translation>Flotten werden geladen …</translation>
    </message>
    <message>
        <source>This organization has no fleet of its own.</source>
        <translation>Diese Organisation hat keine eigene Flotte.</translation>
    </message>
    <message>
        <source>The fleets could not be loaded.</source>
        <translation>Die Flotten konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>No fleet matches the filter.</source>
        <translation>Keine Flotte entspricht dem Filter.</translation>
    </message>
</context>
<context>
    <name>hathora::FloorDialog</name>
    <message>
        <source>nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>vCPU</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>Baseline of %1 in %2</source>
        <translation>Grundbestand von %1 in %2</translation>
    </message>
    <message>
        <source>&amp;Set baseline</source>
        <translation>Grundbestand &amp;setzen</translation>
    </message>
    <message>
        <source>What is provisioned at least, and paid for, whether it is in use or not. After this it cannot be changed again for five minutes.</source>
        <translation>Was mindestens bereitsteht und bezahlt wird, ob es gebraucht wird oder nicht. Danach lässt es sich fünf Minuten lang nicht wieder ändern.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Baseline (%1)</source>
        <translation>Grundbestand (%1)</translation>
    </message>
    <message>
        <source>At least (vCPU)</source>
        <translation>Mindestens (vCPU)</translation>
    </message>
    <message>
        <source>A whole number from 0 to %1.</source>
        <translation>Eine ganze Zahl von 0 bis %1.</translation>
    </message>
    <message>
        <source>A whole number, 0 or more.</source>
        <translation>Eine ganze Zahl, 0 oder mehr.</translation>
    </message>
    <message>
        <source>A multiple of %1.</source>
        <translation>Ein Vielfaches von %1.</translation>
    </message>
</context>
<context>
    <name>hathora::FormFeed</name>
    <message>
        <source>This operation is deprecated.</source>
        <translation>Diese Operation ist veraltet.</translation>
    </message>
    <message>
        <source>This operation is deprecated since version %1.</source>
        <translation>Diese Operation ist seit Version %1 veraltet.</translation>
    </message>
    <message>
        <source>Use %1 instead</source>
        <translation>Stattdessen %1</translation>
    </message>
    <message>
        <source>Body, as JSON</source>
        <translation>Inhalt, als JSON</translation>
    </message>
</context>
<context>
    <name>hathora::FormField</name>
    <message>
        <source>%1, required</source>
        <translation>%1, notwendig</translation>
    </message>
</context>
<context>
    <name>hathora::GhostPanel</name>
    <message>
        <source>Processes that serve nobody</source>
        <translation>Prozesse, die niemandem dienen</translation>
    </message>
    <message>
        <source>Choose an application to look for processes that serve nobody.</source>
        <translation>Wählen Sie eine Anwendung, um nach Prozessen zu suchen, die niemandem dienen.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Es wird gesucht …</translation>
    </message>
    <message>
        <source>None found so far. Only processes whose deployment has its idle timeout off are looked at: the others end by themselves.</source>
        <translation>Bisher keiner gefunden. Nur Prozesse, in deren Deployment das Leerlauf-Zeitlimit aus ist, werden angesehen: Die anderen enden von selbst.</translation>
    </message>
    <message>
        <source>The processes could not be loaded.</source>
        <translation>Die Prozesse konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nichts entspricht dem Filter.</translation>
    </message>
    <message>
        <source>&amp;Stop…</source>
        <translation>&amp;Stoppen …</translation>
    </message>
    <message>
        <source>Without players for at least</source>
        <translation>Ohne Spieler seit mindestens</translation>
    </message>
    <message>
        <source>idle for %1</source>
        <translation>leer seit %1</translation>
    </message>
    <message>
        <source>Stop the processes that serve nobody</source>
        <translation>Die Prozesse stoppen, die niemandem dienen</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) could not be looked at.</source>
        <translation>
            <numerusform>%n Prozess konnte nicht angesehen werden.</numerusform>
            <numerusform>%n Prozesse konnten nicht angesehen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Suche beenden</translation>
    </message>
    <message>
        <source>&amp;Look for them</source>
        <translation>Nach ihnen &amp;suchen</translation>
    </message>
    <message>
        <source>%1 of %2 looked at</source>
        <translation>%1 von %2 angesehen</translation>
    </message>
    <message numerus="yes">
        <source>%n without a room that nothing stops by itself</source>
        <translation>
            <numerusform>%n ohne Raum, den nichts von selbst stoppt</numerusform>
            <numerusform>%n ohne Raum, die nichts von selbst stoppt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a day, by assumed prices</source>
        <translation>%1 am Tag, nach angenommenen Preisen</translation>
    </message>
    <message>
        <source>%1 a day, by your prices</source>
        <translation>%1 am Tag, nach Ihren Preisen</translation>
    </message>
</context>
<context>
    <name>hathora::GroupList</name>
    <message>
        <source>Put processes together by</source>
        <translation>Prozesse zusammenfassen nach</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>Nach Region</translation>
    </message>
    <message>
        <source>By deployment</source>
        <translation>Nach Deployment</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Nach Status</translation>
    </message>
    <message>
        <source>By exit reason</source>
        <translation>Nach Grund des Endes</translation>
    </message>
    <message>
        <source>Groups of processes</source>
        <translation>Gruppen von Prozessen</translation>
    </message>
</context>
<context>
    <name>hathora::HistoryText</name>
    <message>
        <source>The file of the history was damaged. It was set aside as history.db.bad, and a new one was begun.</source>
        <translation>Die Datei des Verlaufs war beschädigt. Sie liegt jetzt als history.db.bad daneben, und eine neue wurde begonnen.</translation>
    </message>
    <message>
        <source>Another program holds the file of the history. What is seen meanwhile is not kept.</source>
        <translation>Ein anderes Programm hält die Datei des Verlaufs. Was inzwischen zu sehen ist, wird nicht aufgehoben.</translation>
    </message>
    <message>
        <source>There is no room left for the history. What is seen meanwhile is not kept.</source>
        <translation>Für den Verlauf ist kein Platz mehr. Was inzwischen zu sehen ist, wird nicht aufgehoben.</translation>
    </message>
    <message>
        <source>The file of the history cannot be written. What is seen is kept until the program ends.</source>
        <translation>Die Datei des Verlaufs lässt sich nicht schreiben. Was zu sehen ist, wird bis zum Ende des Programms aufgehoben.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote the history. What is seen is kept until the program ends.</source>
        <translation>Eine neuere Version dieses Programms hat den Verlauf geschrieben. Was zu sehen ist, wird bis zum Ende des Programms aufgehoben.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is missing, so nothing that is seen is kept. On Debian it is in libqt6sql6-sqlite.</source>
        <translation>Qts Treiber für SQLite fehlt, deshalb wird nichts aufgehoben. In Debian steckt er in libqt6sql6-sqlite.</translation>
    </message>
</context>
<context>
    <name>hathora::IdleQuestion</name>
    <message numerus="yes">
        <source>Stop %n idle process(es) on old versions?</source>
        <translation>
            <numerusform>%n untätigen Prozess auf alten Versionen stoppen?</numerusform>
            <numerusform>%n untätige Prozesse auf alten Versionen stoppen?</numerusform>
        </translation>
    </message>
    <message>
        <source>No room is known to be on them. Each is looked at once more right before it is stopped; one that has a room by then is left alone.</source>
        <translation>Von keinem Raum darauf ist etwas bekannt. Jeder wird kurz vorher noch einmal angesehen; wer dann einen Raum hat, bleibt in Ruhe.</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n idle process(es)</source>
        <translation>
            <numerusform>%n untätigen Prozess stoppen</numerusform>
            <numerusform>%n untätige Prozesse stoppen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1   %2, idle since %3</source>
        <comment>process, region, time</comment>
        <translation>%1   %2, leer seit %3</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n process(es) that serve(s) nobody?</source>
        <translation>
            <numerusform>%n Prozess stoppen, der niemandem dient?</numerusform>
            <numerusform>%n Prozesse stoppen, die niemandem dienen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They cost %1 a day. Each is looked at once more right before it is stopped; one that has a room by then is left alone.</source>
        <translation>Sie kosten %1 am Tag. Jeder wird direkt vor dem Stoppen noch einmal angesehen; hat einer dann einen Raum, bleibt er unberührt.</translation>
    </message>
</context>
<context>
    <name>hathora::ImportDialog</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The file is larger than one of profiles can be.</source>
        <translation>Die Datei ist größer, als eine mit Profilen sein kann.</translation>
    </message>
    <message>
        <source>This is not a file of profiles, or it is damaged.</source>
        <translation>Das ist keine Datei mit Profilen, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>The file was written by a later version of this program.</source>
        <translation>Die Datei stammt von einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>Left out: it has no name.</source>
        <translation>Bleibt weg: Es hat keinen Namen.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <comment>what is wrong with an address</comment>
        <translation>Bleibt weg: %1</translation>
    </message>
    <message>
        <source>There is a %1 already, which stays.</source>
        <translation>%1 gibt es schon; das bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Profile importieren</translation>
    </message>
    <message>
        <source>Profiles of the file</source>
        <translation>Profile der Datei</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>The ticked ones are added. No token is in such a file: each asks for its own.</source>
        <translation>Die angekreuzten kommen hinzu. In einer solchen Datei steht kein Token: Jedes fragt nach seinem.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n profile(s)</source>
        <translation>
            <numerusform>%n Profil hinzufügen</numerusform>
            <numerusform>%n Profile hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Its file of authorities is not on this computer:
%1
Until it is, nothing is sent.</source>
        <translation>Seine Datei mit Zertifizierungsstellen fehlt auf diesem Rechner:
%1
Bis sie da ist, wird nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>hathora::InspectorDock</name>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Deployment</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Select something to see all of its fields.</source>
        <translation>Etwas auswählen, um alle seine Felder zu sehen.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>The server does not list this one any more. Select another.</source>
        <translation>Der Server führt dies nicht mehr. Bitte etwas anderes wählen.</translation>
    </message>
    <message>
        <source>What is selected could not be loaded.</source>
        <translation>Das Gewählte konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>&amp;Id kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>Wert &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Reveal or hide</source>
        <translation>&amp;Zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>Copy &amp;JSON</source>
        <translation>&amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Ways to look at it</source>
        <translation>Arten der Ansicht</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON, secrets masked</source>
        <translation>JSON, Geheimes verdeckt</translation>
    </message>
</context>
<context>
    <name>hathora::InviteDialog</name>
    <message>
        <source>Invite people</source>
        <translation>Personen einladen</translation>
    </message>
    <message>
        <source>Mail addresses: one a line, or with commas or semicolons between them</source>
        <translation>E-Mail-Adressen: eine je Zeile, oder mit Kommas oder Strichpunkten dazwischen</translation>
    </message>
    <message>
        <source>Mail addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>What becomes of each line</source>
        <translation>Was aus jeder Zeile wird</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>will be invited</source>
        <translation>wird eingeladen</translation>
    </message>
    <message>
        <source>not a mail address: not sent</source>
        <translation>keine E-Mail-Adresse: wird nicht gesendet</translation>
    </message>
    <message>
        <source>stands further up already: not sent</source>
        <translation>steht schon weiter oben: wird nicht gesendet</translation>
    </message>
    <message>
        <source>a member already: not sent</source>
        <translation>schon Mitglied: wird nicht gesendet</translation>
    </message>
    <message>
        <source>invited already: not sent</source>
        <translation>schon eingeladen: wird nicht gesendet</translation>
    </message>
    <message>
        <source>more than %1 at once: not sent</source>
        <translation>mehr als %1 auf einmal: wird nicht gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>%n eingeladen</numerusform>
            <numerusform>%n eingeladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be sent</source>
        <translation>
            <numerusform>%n zu senden</numerusform>
            <numerusform>%n zu senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n nicht gesendet</numerusform>
            <numerusform>%n nicht gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message numerus="yes">
        <source>Invite %n</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n einladen</numerusform>
            <numerusform>%n einladen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>hathora::InviteWatch</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>%1 invites you to an organization.</source>
        <translation>%1 lädt Sie in eine Organisation ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n invite(s) wait for your answer.</source>
        <translation>
            <numerusform>%n Einladung wartet auf Ihre Antwort.</numerusform>
            <numerusform>%n Einladungen warten auf Ihre Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladung</translation>
    </message>
</context>
<context>
    <name>hathora::InvoicesPane</name>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Choose an organization to see its invoices.</source>
        <translation>Eine Organisation wählen, um ihre Rechnungen zu sehen.</translation>
    </message>
    <message>
        <source>Loading invoices…</source>
        <translation>Rechnungen werden geladen …</translation>
    </message>
    <message>
        <source>There is no invoice yet.</source>
        <translation>Es gibt noch keine Rechnung.</translation>
    </message>
    <message>
        <source>The invoices could not be loaded.</source>
        <translation>Die Rechnungen konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>No invoice matches the filter.</source>
        <translation>Keine Rechnung entspricht dem Filter.</translation>
    </message>
    <message>
        <source>&amp;Open PDF in the browser</source>
        <translation>PDF im Browser öffnen</translation>
    </message>
    <message>
        <source>The address of this PDF is not one that can be trusted (https), so it was not opened.</source>
        <translation>Die Adresse dieses PDF ist keine, der man trauen kann (https), deshalb wurde es nicht geöffnet.</translation>
    </message>
    <message>
        <source>This desktop has no browser to open the PDF in.</source>
        <translation>Auf diesem Desktop gibt es keinen Browser, um das PDF zu öffnen.</translation>
    </message>
</context>
<context>
    <name>hathora::JsonDelegate</name>
    <message numerus="yes">
        <source>[ %n values ]</source>
        <translation>
            <numerusform>[ %n Wert ]</numerusform>
            <numerusform>[ %n Werte ]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ %n fields }</source>
        <translation>
            <numerusform>{ %n Feld }</numerusform>
            <numerusform>{ %n Felder }</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::JsonEditor</name>
    <message>
        <source>there is nothing</source>
        <translation>da ist nichts</translation>
    </message>
    <message>
        <source>something is not closed</source>
        <translation>etwas ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing</source>
        <translation>ein Komma oder eine schließende Klammer fehlt</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>ein Doppelpunkt fehlt</translation>
    </message>
    <message>
        <source>this is no value; texts and names stand in quotes</source>
        <translation>das ist kein Wert; Texte und Namen stehen in Anführungszeichen</translation>
    </message>
    <message>
        <source>a text is not closed, or holds a wrong escape</source>
        <translation>ein Text ist nicht geschlossen oder enthält eine falsche Ersatzdarstellung</translation>
    </message>
    <message>
        <source>there is a second value</source>
        <translation>da ist ein zweiter Wert</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>this is not understood</source>
        <translation>das ist nicht verständlich</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Ordnen</translation>
    </message>
    <message>
        <source>Put the JSON in order, a line for each value</source>
        <translation>Das JSON ordnen, eine Zeile für jeden Wert</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Zeile %1, Spalte %2: %3.</translation>
    </message>
</context>
<context>
    <name>hathora::JsonSearchBar</name>
    <message>
        <source>Search the answer</source>
        <translation>Antwort durchsuchen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n hits</source>
        <translation>
            <numerusform>%1 von %n Treffer</numerusform>
            <numerusform>%1 von %n Treffern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::JsonView</name>
    <message>
        <source>The answer as text, secrets masked</source>
        <translation>Die Antwort als Text, Geheimes verdeckt</translation>
    </message>
    <message>
        <source>Values of the answer</source>
        <translation>Werte der Antwort</translation>
    </message>
    <message>
        <source>&amp;Search the answer</source>
        <translation>Antwort &amp;durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>Wert &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Copy the &amp;whole answer</source>
        <translation>&amp;Ganze Antwort kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>&amp;Reveal or hide</source>
        <translation>&amp;Zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>&amp;Unfold all in it</source>
        <translation>Alles darin a&amp;ufklappen</translation>
    </message>
    <message>
        <source>&amp;Fold all</source>
        <translation>Alles &amp;zuklappen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
</context>
<context>
    <name>hathora::LaneKey</name>
    <message>
        <source>build done</source>
        <translation>Build fertig</translation>
    </message>
    <message>
        <source>deployed</source>
        <translation>ausgerollt</translation>
    </message>
</context>
<context>
    <name>hathora::LifeLine</name>
    <message>
        <source>Life-line</source>
        <translation>Lebenslinie</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date as QLocale writes it: 4 Mar</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step and its time</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <comment>a step</comment>
        <translation>%1: noch nicht</translation>
    </message>
</context>
<context>
    <name>hathora::LinkAction</name>
    <message>
        <source>Copy lin&amp;k</source>
        <translation>Lin&amp;k kopieren</translation>
    </message>
</context>
<context>
    <name>hathora::LinkFollower</name>
    <message>
        <source>The link leads to nothing that this token may see.</source>
        <translation>Der Link führt zu nichts, was dieses Token sehen darf.</translation>
    </message>
    <message>
        <source>The link could not be followed.</source>
        <translation>Dem Link konnte nicht gefolgt werden.</translation>
    </message>
    <message>
        <source>This is no link of this program:</source>
        <translation>Das ist kein Link dieses Programms:</translation>
    </message>
    <message>
        <source>Sign in to follow the link.</source>
        <translation>Anmelden, um dem Link zu folgen.</translation>
    </message>
</context>
<context>
    <name>hathora::LobbiesDock</name>
    <message>
        <source>Public lobbies</source>
        <translation>Öffentliche Lobbys</translation>
    </message>
    <message>
        <source>Choose an application to see its public lobbies.</source>
        <translation>Wählen Sie eine Anwendung, um ihre öffentlichen Lobbys zu sehen.</translation>
    </message>
    <message>
        <source>Loading lobbies…</source>
        <translation>Lobbys werden geladen …</translation>
    </message>
    <message>
        <source>There is no public lobby now. Players make them, and so can you.</source>
        <translation>Zurzeit gibt es keine öffentliche Lobby. Spieler erstellen sie, und auch Sie können es.</translation>
    </message>
    <message>
        <source>The lobbies could not be loaded.</source>
        <translation>Die Lobbys konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>No lobby matches the filter.</source>
        <translation>Keine Lobby entspricht dem Filter.</translation>
    </message>
    <message>
        <source>&amp;New lobby…</source>
        <translation>&amp;Neue Lobby …</translation>
    </message>
    <message>
        <source>Region of the lobbies</source>
        <translation>Region der Lobbys</translation>
    </message>
    <message>
        <source>Short code or room id of the lobby to find</source>
        <translation>Kurzcode oder Raum-ID der gesuchten Lobby</translation>
    </message>
    <message>
        <source>Find a lobby by its short code or room id</source>
        <translation>Eine Lobby nach Kurzcode oder Raum-ID finden</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>New lobby</source>
        <translation>Neue Lobby</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Alle Regionen</translation>
    </message>
</context>
<context>
    <name>hathora::LobbyCard</name>
    <message>
        <source>Choose a lobby, or find one by its short code or room id.</source>
        <translation>Wählen Sie eine Lobby, oder finden Sie eine nach Kurzcode oder Raum-ID.</translation>
    </message>
    <message>
        <source>Looking for the lobby…</source>
        <translation>Die Lobby wird gesucht …</translation>
    </message>
    <message>
        <source>There is no such lobby.</source>
        <translation>Es gibt keine solche Lobby.</translation>
    </message>
    <message>
        <source>The lobby could not be shown.</source>
        <translation>Die Lobby konnte nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the short code</source>
        <translation>Den Kurzcode kopieren</translation>
    </message>
    <message>
        <source>Configuration of the lobby</source>
        <translation>Konfiguration der Lobby</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Kurzcode</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Sichtbarkeit</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>when, and which player</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>hathora::LogFace</name>
    <message>
        <source>Choose a process to follow its log.</source>
        <translation>Einen Prozess wählen, um seinem Protokoll zu folgen.</translation>
    </message>
    <message>
        <source>Reconnecting. %1</source>
        <translation>Verbindet neu. %1</translation>
    </message>
    <message numerus="yes">
        <source>This log is not kept any more: logs last %n hours after the process ended.</source>
        <translation>
            <numerusform>Dieses Protokoll gibt es nicht mehr: Protokolle bleiben %n Stunde nach dem Ende des Prozesses.</numerusform>
            <numerusform>Dieses Protokoll gibt es nicht mehr: Protokolle bleiben %n Stunden nach dem Ende des Prozesses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n following</source>
        <translation>
            <numerusform>%n folgt</numerusform>
            <numerusform>%n folgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opening</source>
        <translation>
            <numerusform>%n wird geöffnet</numerusform>
            <numerusform>%n werden geöffnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reconnecting</source>
        <translation>
            <numerusform>%n verbindet neu</numerusform>
            <numerusform>%n verbinden neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <translation>
            <numerusform>%n beendet</numerusform>
            <numerusform>%n beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded</source>
        <translation>
            <numerusform>%n aufgezeichnet</numerusform>
            <numerusform>%n aufgezeichnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>%n zu viel</numerusform>
            <numerusform>%n zu viele</numerusform>
        </translation>
    </message>
    <message>
        <source>No line passes the filter.</source>
        <translation>Keine Zeile passt zum Filter.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>No process is known to have failed today.</source>
        <translation>Von keinem Prozess ist bekannt, dass er heute fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>Nothing runs here now. What starts is followed from then on.</source>
        <translation>Hier läuft gerade nichts. Was startet, wird von da an verfolgt.</translation>
    </message>
    <message numerus="yes">
        <source>Opening %n logs…</source>
        <translation>
            <numerusform>Protokoll wird geöffnet …</numerusform>
            <numerusform>%n Protokolle werden geöffnet …</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what was recorded…</source>
        <translation>Die Aufzeichnung wird gelesen …</translation>
    </message>
    <message>
        <source>No line yet. What is written appears here.</source>
        <translation>Noch keine Zeile. Was geschrieben wird, erscheint hier.</translation>
    </message>
    <message>
        <source>What was recorded is not there any more.</source>
        <translation>Was aufgezeichnet wurde, ist nicht mehr da.</translation>
    </message>
    <message>
        <source>It ended without a line in the log.</source>
        <translation>Zu Ende, ohne eine Zeile im Protokoll.</translation>
    </message>
    <message numerus="yes">
        <source>%n logs could not be opened.</source>
        <translation>
            <numerusform>Das Protokoll ließ sich nicht öffnen.</numerusform>
            <numerusform>%n Protokolle ließen sich nicht öffnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The flight recorder has it.</source>
        <translation>Der Flugschreiber hat es.</translation>
    </message>
    <message>
        <source>Show what was recorded</source>
        <translation>Die Aufzeichnung zeigen</translation>
    </message>
</context>
<context>
    <name>hathora::LogFilterBar</name>
    <message>
        <source>Show only lines with</source>
        <translation>Nur Zeilen zeigen mit</translation>
    </message>
    <message>
        <source>Filter: text, /expression/, ! for lines without it</source>
        <translation>Filter: Text, /Ausdruck/, ! für Zeilen ohne ihn</translation>
    </message>
    <message>
        <source>Upper and lower case differ</source>
        <translation>Groß- und Kleinschreibung unterscheiden</translation>
    </message>
    <message>
        <source>Levels that are shown</source>
        <translation>Stufen, die gezeigt werden</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>Debug and up</source>
        <translation>Ab Debug</translation>
    </message>
    <message>
        <source>Info and up</source>
        <translation>Ab Info</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>hathora::LogFollowMenu</name>
    <message>
        <source>Follow together</source>
        <translation>Gemeinsam verfolgen</translation>
    </message>
    <message>
        <source>&amp;All processes</source>
        <translation>&amp;Alle Prozesse</translation>
    </message>
    <message>
        <source>All that &amp;failed today</source>
        <translation>Alle heute &amp;fehlgeschlagenen</translation>
    </message>
    <message>
        <source>All in a &amp;region</source>
        <translation>Alle in einer &amp;Region</translation>
    </message>
    <message>
        <source>All of a &amp;deployment</source>
        <translation>Alle eines &amp;Deployments</translation>
    </message>
    <message>
        <source>Ctrl+Alt+L</source>
        <translation>Ctrl+Alt+L</translation>
    </message>
    <message>
        <source>Ctrl+Alt+F</source>
        <translation>Ctrl+Alt+F</translation>
    </message>
</context>
<context>
    <name>hathora::LogPicker</name>
    <message>
        <source>Process whose log is shown</source>
        <translation>Prozess, dessen Protokoll gezeigt wird</translation>
    </message>
    <message>
        <source>Process id</source>
        <translation>Prozess-Id</translation>
    </message>
</context>
<context>
    <name>hathora::LogRecordMenu</name>
    <message>
        <source>Flight recorder</source>
        <translation>Flugschreiber</translation>
    </message>
    <message>
        <source>&amp;Record the logs of this application</source>
        <translation>Protokolle dieser Anwendung auf&amp;zeichnen</translation>
    </message>
    <message>
        <source>&amp;Show all that was recorded</source>
        <translation>&amp;Alles Aufgezeichnete zeigen</translation>
    </message>
    <message>
        <source>&amp;Flight recorder…</source>
        <translation>&amp;Flugschreiber …</translation>
    </message>
    <message>
        <source>Flight recorder: the logs of this application are not recorded.</source>
        <translation>Flugschreiber: Die Protokolle dieser Anwendung werden nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>Flight recorder: %1</source>
        <translation>Flugschreiber: %1</translation>
    </message>
    <message>
        <source>Flight recorder: records this application. %1.</source>
        <translation>Flugschreiber: Diese Anwendung wird aufgezeichnet. %1.</translation>
    </message>
</context>
<context>
    <name>hathora::LogSaver</name>
    <message>
        <source>Save to &amp;file…</source>
        <translation>In &amp;Datei speichern …</translation>
    </message>
    <message>
        <source>&amp;Download the whole log…</source>
        <translation>Ganzes Protokoll &amp;herunterladen …</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Text (*.log *.txt)</source>
        <translation>Text (*.log *.txt)</translation>
    </message>
    <message>
        <source>Lines of JSON (*.jsonl)</source>
        <translation>Zeilen aus JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>(Lines may be missing here.)</source>
        <translation>(Hier können Zeilen fehlen.)</translation>
    </message>
    <message numerus="yes">
        <source>%n lines saved.</source>
        <translation>
            <numerusform>%n Zeile gespeichert.</numerusform>
            <numerusform>%n Zeilen gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log could not be saved there.</source>
        <translation>Das Protokoll ließ sich dort nicht speichern.</translation>
    </message>
    <message>
        <source>Download the whole log</source>
        <translation>Ganzes Protokoll herunterladen</translation>
    </message>
    <message>
        <source>The log could not be downloaded.</source>
        <translation>Das Protokoll ließ sich nicht herunterladen.</translation>
    </message>
    <message>
        <source>It could not be written there.</source>
        <translation>Dort ließ es sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Downloading the log…</source>
        <translation>Das Protokoll wird heruntergeladen …</translation>
    </message>
    <message>
        <source>The whole log was saved: %1.</source>
        <translation>Das ganze Protokoll wurde gespeichert: %1.</translation>
    </message>
</context>
<context>
    <name>hathora::LogSearchBar</name>
    <message>
        <source>Upper and lower case differ</source>
        <translation>Groß- und Kleinschreibung unterscheiden</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Es wird gesucht …</translation>
    </message>
    <message>
        <source>This is no regular expression.</source>
        <translation>Dies ist kein regulärer Ausdruck.</translation>
    </message>
    <message numerus="yes">
        <source>Pattern too costly; %n lines found so far</source>
        <translation>
            <numerusform>Muster zu aufwendig; bisher %n Zeile gefunden</numerusform>
            <numerusform>Muster zu aufwendig; bisher %n Zeilen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lines</source>
        <translation>
            <numerusform>%1 von %n Zeile</numerusform>
            <numerusform>%1 von %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Search: text, /expression/, ! for lines without it</source>
        <translation>Suche: Text, /Ausdruck/, ! für Zeilen ohne ihn</translation>
    </message>
</context>
<context>
    <name>hathora::LogSourceList</name>
    <message>
        <source>Processes that are followed</source>
        <translation>Prozesse, die verfolgt werden</translation>
    </message>
    <message>
        <source>Show &amp;only this one</source>
        <translation>&amp;Nur diesen zeigen</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alle zeigen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Show what was &amp;recorded</source>
        <translation>Die &amp;Aufzeichnung zeigen</translation>
    </message>
    <message>
        <source>&amp;Stop following</source>
        <translation>Nicht mehr &amp;verfolgen</translation>
    </message>
</context>
<context>
    <name>hathora::LogTailButton</name>
    <message numerus="yes">
        <source>%n new lines ↓</source>
        <translation>
            <numerusform>%n neue Zeile ↓</numerusform>
            <numerusform>%n neue Zeilen ↓</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new lines: go to the end</source>
        <translation>
            <numerusform>%n neue Zeile: zum Ende gehen</numerusform>
            <numerusform>%n neue Zeilen: zum Ende gehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::LogView</name>
    <message>
        <source>Log lines</source>
        <translation>Protokollzeilen</translation>
    </message>
</context>
<context>
    <name>hathora::LogViewActions</name>
    <message>
        <source>&amp;Local time</source>
        <translation>&amp;Ortszeit</translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation>&amp;UTC</translation>
    </message>
    <message>
        <source>&amp;Relative to the line that was clicked</source>
        <translation>&amp;Relativ zur angeklickten Zeile</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>&amp;Follow the end</source>
        <translation>Dem Ende &amp;folgen</translation>
    </message>
    <message>
        <source>Ctrl+End</source>
        <translation>Ctrl+End</translation>
    </message>
    <message>
        <source>&amp;Wrap lines</source>
        <translation>Zeilen &amp;umbrechen</translation>
    </message>
    <message>
        <source>Alt+Z</source>
        <translation>Alt+Z</translation>
    </message>
    <message>
        <source>Line &amp;numbers</source>
        <translation>Zeilen&amp;nummern</translation>
    </message>
    <message>
        <source>Unfold or fold the fi&amp;elds</source>
        <translation>F&amp;elder auf- oder zuklappen</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Unfold all f&amp;ields</source>
        <translation>Alle Fe&amp;lder aufklappen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Lesezeichen</translation>
    </message>
    <message>
        <source>Ctrl+F2</source>
        <translation>Ctrl+F2</translation>
    </message>
    <message>
        <source>Ne&amp;xt bookmark</source>
        <translation>Nä&amp;chstes Lesezeichen</translation>
    </message>
    <message>
        <source>Pre&amp;vious bookmark</source>
        <translation>&amp;Voriges Lesezeichen</translation>
    </message>
    <message>
        <source>Shift+F2</source>
        <translation>Shift+F2</translation>
    </message>
    <message>
        <source>Next e&amp;rror</source>
        <translation>Nächster &amp;Fehler</translation>
    </message>
    <message>
        <source>Previous err&amp;or</source>
        <translation>Voriger Fehle&amp;r</translation>
    </message>
    <message>
        <source>Shift+F8</source>
        <translation>Shift+F8</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Zeiten</translation>
    </message>
</context>
<context>
    <name>hathora::LogsDock</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>More to do with the log</source>
        <translation>Mehr zum Protokoll</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n lines were copied.</source>
        <translation>
            <numerusform>Nur die erste Zeile wurde kopiert.</numerusform>
            <numerusform>Nur die ersten %n Zeilen wurden kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the log to a file to take all of it along.</source>
        <translation>Sichern Sie das Log in eine Datei, um alles mitzunehmen.</translation>
    </message>
    <message>
        <source>&amp;Add this process to those that are followed</source>
        <translation>Diesen Prozess &amp;zusätzlich verfolgen</translation>
    </message>
    <message>
        <source>&amp;Keep what is followed</source>
        <translation>&amp;Behalten, was verfolgt wird</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtern</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Follow many processes together</source>
        <translation>Viele Prozesse gemeinsam verfolgen</translation>
    </message>
    <message>
        <source>Flight recorder</source>
        <translation>Flugschreiber</translation>
    </message>
    <message>
        <source>The filter is no regular expression.</source>
        <translation>Der Filter ist kein regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>The filter is too costly: lines are missing.</source>
        <translation>Der Filter ist zu aufwendig: Es fehlen Zeilen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines</source>
        <translation>
            <numerusform>%1 von %Ln Zeile</numerusform>
            <numerusform>%1 von %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::MainWindow</name>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Server not reachable</source>
        <translation>Server nicht erreichbar</translation>
    </message>
    <message>
        <source>The server asked for a pause</source>
        <translation>Der Server bat um eine Pause</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Token abgelehnt</translation>
    </message>
</context>
<context>
    <name>hathora::MatchChart</name>
    <message>
        <source>Match timeline</source>
        <translation>Zeitachse des Matches</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Bei %1</translation>
    </message>
</context>
<context>
    <name>hathora::MatchDock</name>
    <message>
        <source>Log of the match</source>
        <translation>Log des Matches</translation>
    </message>
    <message>
        <source>Choose a room to see its log.</source>
        <translation>Wählen Sie einen Raum, um sein Log zu sehen.</translation>
    </message>
    <message>
        <source>Loading the log…</source>
        <translation>Das Log wird geladen …</translation>
    </message>
    <message>
        <source>No line of that time is known: the log may not be kept any more, or say no times.</source>
        <translation>Aus dieser Zeit ist keine Zeile bekannt: Das Log wird vielleicht nicht mehr aufbewahrt, oder es nennt keine Zeiten.</translation>
    </message>
    <message>
        <source>The log could not be loaded.</source>
        <translation>Das Log konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>No line matches the filter.</source>
        <translation>Keine Zeile entspricht dem Filter.</translation>
    </message>
    <message>
        <source>Choose a room, or find one by its id in the Rooms dock, to see its match.</source>
        <translation>Wählen Sie einen Raum, oder finden Sie einen nach seiner ID im Dock Räume, um sein Match zu sehen.</translation>
    </message>
    <message>
        <source>Putting the match together…</source>
        <translation>Das Match wird zusammengestellt …</translation>
    </message>
    <message>
        <source>There is no such room.</source>
        <translation>Es gibt keinen solchen Raum.</translation>
    </message>
    <message>
        <source>The match could not be put together.</source>
        <translation>Das Match konnte nicht zusammengestellt werden.</translation>
    </message>
    <message>
        <source>Room %1, %2</source>
        <translation>Raum %1, %2</translation>
    </message>
</context>
<context>
    <name>hathora::MatchPainter</name>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>max. %1</source>
        <translation>max. %1</translation>
    </message>
</context>
<context>
    <name>hathora::MatrixPage</name>
    <message>
        <source>Who may what</source>
        <translation>Wer was darf</translation>
    </message>
    <message>
        <source>Choose an organization to see who may what in it.</source>
        <translation>Wählen Sie eine Organisation, um zu sehen, wer darin was darf.</translation>
    </message>
    <message>
        <source>Loading members, invites and tokens…</source>
        <translation>Mitglieder, Einladungen und Tokens werden geladen …</translation>
    </message>
    <message>
        <source>Nobody holds rights in this organization.</source>
        <translation>Niemand hat Rechte in dieser Organisation.</translation>
    </message>
    <message>
        <source>The members could not be loaded.</source>
        <translation>Die Mitglieder konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>Nobody matches the filter.</source>
        <translation>Niemand passt zum Filter.</translation>
    </message>
    <message>
        <source>What the roles member and viewer hold, the server does not tell: “by role”.</source>
        <translation>Was die Rollen member und viewer umfassen, sagt der Server nicht: „by role“.</translation>
    </message>
    <message>
        <source>Invites are missing here: %1</source>
        <translation>Hier fehlen Einladungen: %1</translation>
    </message>
    <message>
        <source>Tokens are missing here: %1</source>
        <translation>Hier fehlen Tokens: %1</translation>
    </message>
</context>
<context>
    <name>hathora::MessageStrip</name>
    <message>
        <source>Dismiss message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>hathora::MetricChart</name>
    <message>
        <source>No values in this time</source>
        <translation>Keine Werte in dieser Zeit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a line of a chart and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
</context>
<context>
    <name>hathora::MetricPanel</name>
    <message>
        <source>Choose a process to see its metrics.</source>
        <translation>Einen Prozess wählen, um seine Messwerte zu sehen.</translation>
    </message>
    <message>
        <source>Loading metrics…</source>
        <translation>Messwerte werden geladen …</translation>
    </message>
    <message>
        <source>There are no metrics of this time. A process is measured while it runs, and its metrics are kept for 72 hours.</source>
        <translation>Aus dieser Zeit gibt es keine Messwerte. Ein Prozess wird gemessen, während er läuft, und seine Messwerte bleiben 72 Stunden.</translation>
    </message>
    <message>
        <source>The metrics could not be loaded.</source>
        <translation>Die Messwerte konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>Metrics are kept for 72 hours: before that there is nothing to draw.</source>
        <translation>Messwerte bleiben 72 Stunden: davor gibt es nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>zugeteilt</translation>
    </message>
    <message>
        <source>%1 in vCPU</source>
        <translation>%1 in vCPU</translation>
    </message>
</context>
<context>
    <name>hathora::MetricsBar</name>
    <message>
        <source>&amp;Other range…</source>
        <translation>&amp;Anderer Zeitraum …</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Back to &amp;now</source>
        <translation>Zurück zu &amp;jetzt</translation>
    </message>
    <message>
        <source>Ctrl+Home</source>
        <translation>Ctrl+Home</translation>
    </message>
    <message>
        <source>&amp;Pause: the charts stand still</source>
        <translation>An&amp;halten: die Diagramme stehen still</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Compare with a day &amp;before</source>
        <translation>Mit dem &amp;Vortag vergleichen</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>One chart &amp;below the other</source>
        <translation>Diagramme &amp;untereinander</translation>
    </message>
    <message>
        <source>&amp;Go on: show what came meanwhile</source>
        <translation>&amp;Weiter: zeigen, was inzwischen kam</translation>
    </message>
    <message>
        <source>Add a chart</source>
        <translation>Diagramm hinzufügen</translation>
    </message>
    <message>
        <source>The &amp;usual charts</source>
        <translation>Die &amp;üblichen Diagramme</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a range of time</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>hathora::MetricsDock</name>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message numerus="yes">
        <source>More than %n processes on one axis cannot be told apart: the others are left out.</source>
        <translation>
            <numerusform>Mehr als %n Prozess auf einer Achse lässt sich nicht unterscheiden: die übrigen bleiben weg.</numerusform>
            <numerusform>Mehr als %n Prozesse auf einer Achse lassen sich nicht unterscheiden: die übrigen bleiben weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n charts already.</source>
        <translation>
            <numerusform>Es gibt schon %n Diagramm.</numerusform>
            <numerusform>Es gibt schon %n Diagramme.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no chart. Add one above, or begin with the usual ones.</source>
        <translation>Es gibt kein Diagramm. Fügen Sie oben eines hinzu oder beginnen Sie mit den üblichen.</translation>
    </message>
    <message>
        <source>The usual charts</source>
        <translation>Die üblichen Diagramme</translation>
    </message>
</context>
<context>
    <name>hathora::NamedAction</name>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
</context>
<context>
    <name>hathora::NavigatorDelegate</name>
    <message>
        <source>Fleets</source>
        <translation>Flotten</translation>
    </message>
    <message numerus="yes">
        <source>%n live processes</source>
        <translation>
            <numerusform>%n lebender Prozess</numerusform>
            <numerusform>%n lebende Prozesse</numerusform>
        </translation>
    </message>
    <message>
        <source>runs build %1</source>
        <translation>führt Build %1 aus</translation>
    </message>
    <message>
        <source>build %1</source>
        <translation>Build %1</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
</context>
<context>
    <name>hathora::NavigatorDock</name>
    <message>
        <source>There is no session. Sign in to see organizations.</source>
        <translation>Es gibt keine Sitzung. Bitte anmelden, um Organisationen zu sehen.</translation>
    </message>
    <message>
        <source>Loading organizations…</source>
        <translation>Organisationen werden geladen …</translation>
    </message>
    <message>
        <source>This token sees no organization. Ask its owner for an invitation.</source>
        <translation>Dieses Token sieht keine Organisation. Bitte um eine Einladung bitten.</translation>
    </message>
    <message>
        <source>Nothing here matches the filter.</source>
        <translation>Nichts hier passt zum Filter.</translation>
    </message>
    <message>
        <source>&amp;New application…</source>
        <translation>&amp;Neue Anwendung …</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>&amp;Id kopieren</translation>
    </message>
    <message>
        <source>Copy n&amp;ame</source>
        <translation>N&amp;ame kopieren</translation>
    </message>
    <message>
        <source>Organizations, applications and fleets</source>
        <translation>Organisationen, Anwendungen und Flotten</translation>
    </message>
    <message>
        <source>Filter the navigator</source>
        <translation>Navigator filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Neue Anwendung</translation>
    </message>
    <message>
        <source>The organizations and their applications could not be loaded.</source>
        <translation>Die Organisationen und ihre Anwendungen konnten nicht geladen werden.</translation>
    </message>
</context>
<context>
    <name>hathora::NewLobbySheet</name>
    <message>
        <source>a player without a name</source>
        <translation>einem Spieler ohne Namen</translation>
    </message>
    <message>
        <source>a player with a nickname</source>
        <translation>einem Spieler mit Spitznamen</translation>
    </message>
    <message>
        <source>a player with a Google account</source>
        <translation>einem Spieler mit Google-Konto</translation>
    </message>
    <message>
        <source>New lobby</source>
        <translation>Neue Lobby</translation>
    </message>
    <message>
        <source>&amp;Create lobby</source>
        <translation>Lobby &amp;erstellen</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Sichtbarkeit</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Kurzcode</translation>
    </message>
    <message>
        <source>By which players find it; the newest of one code is found</source>
        <translation>Danach finden Spieler sie; gefunden wird die neueste eines Codes</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Google ID token</source>
        <translation>ID-Token von Google</translation>
    </message>
    <message>
        <source>Kept nowhere</source>
        <translation>Wird nirgends aufbewahrt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>public: listed for everyone</source>
        <translation>public: für alle gelistet</translation>
    </message>
    <message>
        <source>private: for those who are told its code or id</source>
        <translation>private: für alle, die Code oder ID kennen</translation>
    </message>
    <message>
        <source>Longer than what is published as the most, %1 characters. The server decides.</source>
        <translation>Länger, als als Höchstes veröffentlicht ist, %1 Zeichen. Der Server entscheidet.</translation>
    </message>
    <message>
        <source>The application lets no player sign in.</source>
        <translation>Die Anwendung lässt keinen Spieler sich anmelden.</translation>
    </message>
</context>
<context>
    <name>hathora::NewRoomSheet</name>
    <message>
        <source>New room</source>
        <translation>Neuer Raum</translation>
    </message>
    <message>
        <source>&amp;Create room</source>
        <translation>Raum &amp;erstellen</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Deployment</translation>
    </message>
    <message>
        <source>Room id</source>
        <translation>Raum-ID</translation>
    </message>
    <message>
        <source>Letters, digits, _ and -, up to 100</source>
        <translation>Buchstaben, Ziffern, _ und -, bis zu 100</translation>
    </message>
    <message>
        <source>Client addresses</source>
        <translation>Adressen der Clients</translation>
    </message>
    <message>
        <source>IP addresses of players, let through the DDoS protection</source>
        <translation>IP-Adressen von Spielern, die der DDoS-Schutz durchlässt</translation>
    </message>
    <message>
        <source>made by the program</source>
        <translation>vom Programm erstellt</translation>
    </message>
    <message>
        <source>the latest</source>
        <translation>das neueste</translation>
    </message>
</context>
<context>
    <name>hathora::NewTokenDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it is for; up to %1 characters</source>
        <translation>Wofür es ist; bis zu %1 Zeichen</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>&amp;Create token</source>
        <translation>Token &amp;anlegen</translation>
    </message>
    <message>
        <source>There is a space before or after the name.</source>
        <translation>Vor oder hinter dem Namen steht ein Leerzeichen.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>Der Name ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>Another token of the organization has this name.</source>
        <translation>Ein anderes Token der Organisation heißt schon so.</translation>
    </message>
</context>
<context>
    <name>hathora::NewWindows</name>
    <message>
        <source>Open in a &amp;new window</source>
        <translation>In neuem &amp;Fenster öffnen</translation>
    </message>
    <message>
        <source>The other window is closed, or does not answer.</source>
        <translation>Das andere Fenster ist geschlossen oder antwortet nicht.</translation>
    </message>
    <message>
        <source>Start the program once more, with this profile</source>
        <translation>Das Programm noch einmal starten, mit diesem Profil</translation>
    </message>
    <message>
        <source>No new window could be opened.</source>
        <translation>Es ließ sich kein neues Fenster öffnen.</translation>
    </message>
    <message>
        <source>Show the other window</source>
        <translation>Das andere Fenster zeigen</translation>
    </message>
    <message>
        <source>%1 is open in another window too.</source>
        <translation>%1 ist auch in einem anderen Fenster offen.</translation>
    </message>
    <message>
        <source>Both can be used.</source>
        <translation>Beide lassen sich benutzen.</translation>
    </message>
</context>
<context>
    <name>hathora::OperationDelegate</name>
    <message>
        <source>This server does not have it.</source>
        <translation>Dieser Server kennt sie nicht.</translation>
    </message>
    <message>
        <source>Deprecated.</source>
        <translation>Veraltet.</translation>
    </message>
    <message>
        <source>Deprecated; use %1.</source>
        <translation>Veraltet; stattdessen %1.</translation>
    </message>
</context>
<context>
    <name>hathora::OperationList</name>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>Aus der Liste &amp;entfernen</translation>
    </message>
    <message>
        <source>Nothing here matches.</source>
        <translation>Hier passt nichts.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>hathora::OperationPane</name>
    <message>
        <source>Operations of the API</source>
        <translation>Operationen der API</translation>
    </message>
    <message>
        <source>The list of operations is being read.</source>
        <translation>Die Liste der Operationen wird gelesen.</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Fill in a request and press the star to keep it here.</source>
        <translation>Eine Anfrage ausfüllen und den Stern drücken, um sie hier zu behalten.</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>Früher gesendet</translation>
    </message>
    <message>
        <source>What you send is listed here.</source>
        <translation>Hier steht, was gesendet wurde.</translation>
    </message>
    <message>
        <source>Search the operations</source>
        <translation>Operationen durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>What to choose from</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>hathora::OrganizationDock</name>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Choose an organization to see who belongs to it.</source>
        <translation>Wählen Sie eine Organisation, um zu sehen, wer dazugehört.</translation>
    </message>
    <message>
        <source>Loading members…</source>
        <translation>Mitglieder werden geladen …</translation>
    </message>
    <message>
        <source>This organization has no members.</source>
        <translation>Diese Organisation hat keine Mitglieder.</translation>
    </message>
    <message>
        <source>The members could not be loaded.</source>
        <translation>Die Mitglieder konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>No member matches the filter.</source>
        <translation>Kein Mitglied passt zum Filter.</translation>
    </message>
    <message>
        <source>Invites sent</source>
        <translation>Gesendete Einladungen</translation>
    </message>
    <message>
        <source>Choose an organization to see whom it has invited.</source>
        <translation>Wählen Sie eine Organisation, um zu sehen, wen sie eingeladen hat.</translation>
    </message>
    <message>
        <source>Loading invites…</source>
        <translation>Einladungen werden geladen …</translation>
    </message>
    <message>
        <source>Nobody is invited who has not answered.</source>
        <translation>Niemand ist eingeladen, der noch nicht geantwortet hat.</translation>
    </message>
    <message>
        <source>Invite people…</source>
        <translation>Personen einladen …</translation>
    </message>
    <message>
        <source>The invites could not be loaded.</source>
        <translation>Die Einladungen konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>No invite matches the filter.</source>
        <translation>Keine Einladung passt zum Filter.</translation>
    </message>
    <message>
        <source>Invites received</source>
        <translation>Erhaltene Einladungen</translation>
    </message>
    <message>
        <source>No invite waits for you. They go to people: with the token of an organization there are none.</source>
        <translation>Keine Einladung wartet auf Sie. Sie gehen an Personen: Mit dem Token einer Organisation gibt es keine.</translation>
    </message>
    <message>
        <source>Your invites could not be loaded.</source>
        <translation>Ihre Einladungen konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>People of the organization</source>
        <translation>Personen der Organisation</translation>
    </message>
    <message>
        <source>Who may what</source>
        <translation>Wer was darf</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Personen einladen</translation>
    </message>
    <message>
        <source>The API has no way to remove a member; that was done in Hathora&apos;s own console. Here their role or scopes can be taken away.</source>
        <translation>Die API kann ein Mitglied nicht entfernen; das ging in Hathoras eigener Konsole. Hier können ihm Rolle oder Rechte genommen werden.</translation>
    </message>
    <message>
        <source>Open Hathora&apos;s &amp;console</source>
        <translation>Hathoras &amp;Konsole öffnen</translation>
    </message>
    <message>
        <source>No browser could be opened; the console is at %1.</source>
        <translation>Es ließ sich kein Browser öffnen; die Konsole ist unter %1.</translation>
    </message>
</context>
<context>
    <name>hathora::OverviewDock</name>
    <message>
        <source>Choose an application to see how its fleet is doing.</source>
        <translation>Eine Anwendung wählen, um zu sehen, wie es ihrer Flotte geht.</translation>
    </message>
    <message>
        <source>Loading the fleet…</source>
        <translation>Die Flotte wird geladen …</translation>
    </message>
    <message>
        <source>Nothing runs here yet. A deployment is needed first; then a new room starts a process.</source>
        <translation>Hier läuft noch nichts. Zuerst braucht es ein Deployment; dann startet ein neuer Raum einen Prozess.</translation>
    </message>
    <message>
        <source>Show deployments</source>
        <translation>Deployments zeigen</translation>
    </message>
    <message>
        <source>The fleet could not be loaded.</source>
        <translation>Die Flotte konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>Latest deployment</source>
        <translation>Neuestes Deployment</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Last failures</source>
        <translation>Letzte Ausfälle</translation>
    </message>
    <message>
        <source>Nothing is deployed yet.</source>
        <translation>Noch ist nichts bereitgestellt.</translation>
    </message>
    <message>
        <source>build %1</source>
        <translation>Build %1</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 alt</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>hathora::PackOffers</name>
    <message>
        <source>What to know, and what to do about it</source>
        <translation>Was zu wissen ist und was sich tun lässt</translation>
    </message>
    <message>
        <source>Not readable: tick to leave out</source>
        <translation>Nicht lesbar: ankreuzen, um es wegzulassen</translation>
    </message>
    <message>
        <source>Names that are not UTF-8: tick to leave out</source>
        <translation>Namen, die kein UTF-8 sind: ankreuzen, um sie wegzulassen</translation>
    </message>
    <message>
        <source>Likely secrets: ticked ones are left out</source>
        <translation>Vermutlich Geheimnisse: Angekreuzte bleiben hier</translation>
    </message>
    <message>
        <source>Programs without the execute bit: ticked ones get it</source>
        <translation>Programme ohne Ausführungsrecht: Angekreuzte erhalten es</translation>
    </message>
    <message>
        <source>Scripts with Windows line ends: Linux cannot start them</source>
        <translation>Skripte mit Windows-Zeilenenden: Linux kann sie nicht starten</translation>
    </message>
    <message>
        <source>Links out of the folder: refused</source>
        <translation>Verweise aus dem Ordner hinaus: abgelehnt</translation>
    </message>
    <message>
        <source>No files: skipped</source>
        <translation>Keine Dateien: übersprungen</translation>
    </message>
    <message>
        <source>Sent in spite of a rule: the build needs it</source>
        <translation>Trotz einer Regel gesendet: Der Build braucht es</translation>
    </message>
</context>
<context>
    <name>hathora::PackTable</name>
    <message numerus="yes">
        <source>%1 (%n files)</source>
        <translation>
            <numerusform>%1 (%n Datei)</numerusform>
            <numerusform>%1 (%n Dateien)</numerusform>
        </translation>
    </message>
    <message>
        <source>left out by your choice</source>
        <translation>auf Ihren Wunsch weggelassen</translation>
    </message>
    <message>
        <source>goes in: a folder</source>
        <translation>kommt hinein: ein Ordner</translation>
    </message>
    <message>
        <source>goes in: a link to %1</source>
        <translation>kommt hinein: ein Verweis auf %1</translation>
    </message>
    <message>
        <source>goes in</source>
        <translation>kommt hinein</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>In or out</source>
        <translation>Dabei oder nicht</translation>
    </message>
</context>
<context>
    <name>hathora::PaletteDelegate</name>
    <message>
        <source>organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>deployment</source>
        <translation>Deployment</translation>
    </message>
    <message>
        <source>build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>view</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>Favorit</translation>
    </message>
</context>
<context>
    <name>hathora::PaletteField</name>
    <message>
        <source>Search or run a command…</source>
        <translation>Suchen oder Befehl ausführen …</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder einen Befehl ausführen</translation>
    </message>
</context>
<context>
    <name>hathora::PaletteHub</name>
    <message>
        <source>&amp;Search or run a command…</source>
        <translation>&amp;Suchen oder Befehl ausführen …</translation>
    </message>
    <message>
        <source>Go anywhere, or run anything, by typing a part of its name or pasting an id</source>
        <translation>Überallhin gehen oder alles ausführen: einen Teil des Namens eintippen oder eine Id einfügen</translation>
    </message>
    <message>
        <source>Open %1 in a new window</source>
        <translation>%1 in neuem Fenster öffnen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
</context>
<context>
    <name>hathora::PartMap</name>
    <message>
        <source>Parts of the upload</source>
        <translation>Teile des Hochladens</translation>
    </message>
    <message>
        <source>%1 of %2 parts are confirmed, %3 are on their way.</source>
        <translation>%1 von %2 Teilen sind bestätigt, %3 sind unterwegs.</translation>
    </message>
</context>
<context>
    <name>hathora::PendingStrip</name>
    <message>
        <source>Build %1 is deployed to %2 as soon as it succeeds.</source>
        <translation>Build %1 wird für %2 bereitgestellt, sobald er gelingt.</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>Build %1 was not deployed to %2.</source>
        <translation>Build %1 wurde für %2 nicht bereitgestellt.</translation>
    </message>
</context>
<context>
    <name>hathora::PeopleActions</name>
    <message>
        <source>&amp;Invite people…</source>
        <translation>Personen &amp;einladen …</translation>
    </message>
    <message>
        <source>&amp;Role or scopes…</source>
        <translation>&amp;Rolle oder Rechte …</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Re&amp;scind…</source>
        <translation>&amp;Zurückziehen …</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>&amp;Reject…</source>
        <translation>Ab&amp;lehnen …</translation>
    </message>
    <message numerus="yes">
        <source>Rescind %n invite(s)?</source>
        <translation>
            <numerusform>%n Einladung zurückziehen?</numerusform>
            <numerusform>%n Einladungen zurückziehen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Who has not accepted by then cannot do so any more. They can be invited anew.</source>
        <translation>Wer bis dahin nicht angenommen hat, kann es nicht mehr. Eine neue Einladung ist möglich.</translation>
    </message>
    <message numerus="yes">
        <source>Rescind %n invite(s)</source>
        <translation>
            <numerusform>%n Einladung zurückziehen</numerusform>
            <numerusform>%n Einladungen zurückziehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject the invite of %1?</source>
        <translation>Die Einladung von %1 ablehnen?</translation>
    </message>
    <message>
        <source>Only a new invite lets you in after that.</source>
        <translation>Danach lässt Sie nur eine neue Einladung hinein.</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
</context>
<context>
    <name>hathora::PlaceField</name>
    <message>
        <source>Choose by name</source>
        <translation>Nach Namen wählen</translation>
    </message>
</context>
<context>
    <name>hathora::PortList</name>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>No port is open.</source>
        <translation>Kein Port ist offen.</translation>
    </message>
    <message>
        <source>Copy the address %1</source>
        <translation>Adresse %1 kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>hathora::PortsField</name>
    <message>
        <source>Expose another port</source>
        <translation>Weiteren Port öffnen</translation>
    </message>
    <message>
        <source>Name of the port</source>
        <translation>Name des Ports</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number of the port</source>
        <translation>Nummer des Ports</translation>
    </message>
    <message>
        <source>port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Transport of the port</source>
        <translation>Transport des Ports</translation>
    </message>
    <message>
        <source>Take this port away</source>
        <translation>Diesen Port wegnehmen</translation>
    </message>
    <message>
        <source>Hathora exposes at most two ports besides the main one.</source>
        <translation>Hathora öffnet neben dem ersten höchstens zwei Ports.</translation>
    </message>
</context>
<context>
    <name>hathora::PreflightDialog</name>
    <message>
        <source>New build</source>
        <translation>Neuer Build</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Sieht nach</translation>
    </message>
    <message>
        <source>What goes in and what does not</source>
        <translation>Was hineinkommt und was nicht</translation>
    </message>
    <message>
        <source>Tag of the build</source>
        <translation>Tag des Builds</translation>
    </message>
    <message>
        <source>Id of the build</source>
        <translation>Id des Builds</translation>
    </message>
    <message>
        <source>made for you</source>
        <translation>wird vergeben</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>&amp;Id</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>&amp;Upload</source>
        <translation>&amp;Hochladen</translation>
    </message>
    <message>
        <source>Looking at what is there…</source>
        <translation>Sieht nach, was da ist …</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Largest: %1</source>
        <translation>Am größten: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, sent as it is; %n entries in it</source>
        <translation>
            <numerusform>%1, wird so gesendet, wie es ist; %n Eintrag darin</numerusform>
            <numerusform>%1, wird so gesendet, wie es ist; %n Einträge darin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files go in (%1), %2 stay behind</source>
        <translation>
            <numerusform>%n Datei kommt hinein (%1), %2 bleiben hier</numerusform>
            <numerusform>%n Dateien kommen hinein (%1), %2 bleiben hier</numerusform>
        </translation>
    </message>
    <message>
        <source>This id cannot be used.</source>
        <translation>Diese Id lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <source>Letters, digits, - and _ are safe.</source>
        <translation>Buchstaben, Ziffern, - und _ sind sicher.</translation>
    </message>
</context>
<context>
    <name>hathora::PriceFields</name>
    <message>
        <source>$ per vCPU-hour</source>
        <translation>$ je vCPU-Stunde</translation>
    </message>
    <message>
        <source>Price of a vCPU-hour in US dollars</source>
        <translation>Preis einer vCPU-Stunde in US-Dollar</translation>
    </message>
    <message>
        <source>$ per GPU-hour</source>
        <translation>$ je GPU-Stunde</translation>
    </message>
    <message>
        <source>Price of a GPU-hour in US dollars</source>
        <translation>Preis einer GPU-Stunde in US-Dollar</translation>
    </message>
    <message>
        <source>An assumption: the API tells no prices. Type yours; egress is not counted.</source>
        <translation>Eine Annahme: die API nennt keine Preise. Eigene eintragen; ausgehende Daten zählen nicht mit.</translation>
    </message>
    <message>
        <source>Your prices; egress is not counted.</source>
        <translation>Eigene Preise; ausgehende Daten zählen nicht mit.</translation>
    </message>
</context>
<context>
    <name>hathora::ProblemText</name>
    <message>
        <source>This is too short: at least %1.</source>
        <translation>Das ist zu kurz: mindestens %1.</translation>
    </message>
    <message>
        <source>This is too long: at most %1.</source>
        <translation>Das ist zu lang: höchstens %1.</translation>
    </message>
    <message>
        <source>This is too large: at most %1.</source>
        <translation>Das ist zu groß: höchstens %1.</translation>
    </message>
    <message>
        <source>This is too small: at least %1.</source>
        <translation>Das ist zu klein: mindestens %1.</translation>
    </message>
    <message>
        <source>This has too many decimals: at most %1.</source>
        <translation>Das hat zu viele Nachkommastellen: höchstens %1.</translation>
    </message>
    <message>
        <source>This does not look as it should: %1.</source>
        <translation>Das sieht nicht aus, wie es soll: %1.</translation>
    </message>
    <message>
        <source>This needs a value.</source>
        <translation>Hier fehlt ein Wert.</translation>
    </message>
    <message>
        <source>This is no text.</source>
        <translation>Das ist kein Text.</translation>
    </message>
    <message>
        <source>This is no whole number, or too large for one.</source>
        <translation>Das ist keine ganze Zahl oder eine zu große.</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>This is neither true nor false.</source>
        <translation>Das ist weder true noch false.</translation>
    </message>
    <message>
        <source>This is no list.</source>
        <translation>Das ist keine Liste.</translation>
    </message>
    <message>
        <source>This is no object.</source>
        <translation>Das ist kein Objekt.</translation>
    </message>
    <message>
        <source>This has none of the shapes it may have.</source>
        <translation>Das hat keine der erlaubten Formen.</translation>
    </message>
    <message>
        <source>The contract knows no field of this name.</source>
        <translation>Der Vertrag kennt kein Feld dieses Namens.</translation>
    </message>
    <message>
        <source>An id has letters, digits, _ and - only, and at most 128 of them.</source>
        <translation>Eine Kennung besteht nur aus Buchstaben, Ziffern, _ und -, höchstens 128.</translation>
    </message>
    <message>
        <source>This would lead to another address: it may not hold / \ % or be . or ..</source>
        <translation>Das führte zu einer anderen Adresse: es darf kein / \ % enthalten und nicht . oder .. sein</translation>
    </message>
    <message>
        <source>A token has no line breaks, spaces or control characters.</source>
        <translation>Ein Token hat keine Zeilenumbrüche, Leer- oder Steuerzeichen.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>Das ist kein JSON.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 It can be sent all the same.</source>
        <translation>%1 Es kann trotzdem gesendet werden.</translation>
    </message>
</context>
<context>
    <name>hathora::ProcessBoard</name>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppieren</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Put processes together</source>
        <translation>Prozesse zusammenfassen</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n gezeigt</numerusform>
            <numerusform>%n gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 known</source>
        <translation>%1 von %2 bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n live</source>
        <translation>
            <numerusform>%n lebend</numerusform>
            <numerusform>%n lebend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::ProcessChips</name>
    <message>
        <source>Process to add to the charts</source>
        <translation>Prozess, der zu den Diagrammen hinzukommt</translation>
    </message>
    <message>
        <source>Add a process</source>
        <translation>Prozess hinzufügen</translation>
    </message>
    <message>
        <source>Take process %1 out of the charts</source>
        <translation>Prozess %1 aus den Diagrammen nehmen</translation>
    </message>
    <message>
        <source>Take %1 out of the charts</source>
        <translation>%1 aus den Diagrammen nehmen</translation>
    </message>
</context>
<context>
    <name>hathora::ProcessDock</name>
    <message>
        <source>Choose a process to see how it is doing.</source>
        <translation>Einen Prozess wählen, um zu sehen, wie es ihm geht.</translation>
    </message>
    <message>
        <source>Loading the process…</source>
        <translation>Der Prozess wird geladen …</translation>
    </message>
    <message>
        <source>The server does not know this process any more. Choose another.</source>
        <translation>Der Server kennt diesen Prozess nicht mehr. Bitte einen anderen wählen.</translation>
    </message>
    <message>
        <source>The process could not be loaded.</source>
        <translation>Der Prozess konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>Rooms of the process</source>
        <translation>Räume des Prozesses</translation>
    </message>
    <message>
        <source>Choose a process to see its rooms.</source>
        <translation>Einen Prozess wählen, um seine Räume zu sehen.</translation>
    </message>
    <message>
        <source>Loading rooms…</source>
        <translation>Räume werden geladen …</translation>
    </message>
    <message>
        <source>This process has had no rooms yet.</source>
        <translation>Dieser Prozess hatte noch keine Räume.</translation>
    </message>
    <message>
        <source>The rooms could not be loaded.</source>
        <translation>Die Räume konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>No room matches the filter.</source>
        <translation>Kein Raum passt zum Filter.</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>eingeplant</translation>
    </message>
    <message>
        <source>booted</source>
        <translation>hochgefahren</translation>
    </message>
    <message>
        <source>started</source>
        <translation>gestartet</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>stoppend</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>&amp;Id kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>&amp;Logs</source>
        <translation>&amp;Protokolle</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Roo&amp;ms</source>
        <translation>Räu&amp;me</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>&amp;Stop…</source>
        <translation>&amp;Stoppen …</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>deployment %1</source>
        <translation>Deployment %1</translation>
    </message>
    <message>
        <source>build %1</source>
        <translation>Build %1</translation>
    </message>
    <message>
        <source>%1 of %2 rooms</source>
        <translation>%1 von %2 Räumen</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>This process</source>
        <translation>Dieser Prozess</translation>
    </message>
    <message>
        <source>Usual here</source>
        <translation>Hier üblich</translation>
    </message>
</context>
<context>
    <name>hathora::ProcessesDock</name>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Choose an application to see its processes.</source>
        <translation>Eine Anwendung wählen, um ihre Prozesse zu sehen.</translation>
    </message>
    <message>
        <source>Loading processes…</source>
        <translation>Prozesse werden geladen …</translation>
    </message>
    <message>
        <source>This application has no processes. A new room starts one, and so can you.</source>
        <translation>Diese Anwendung hat keine Prozesse. Ein neuer Raum startet einen, und Sie können es auch.</translation>
    </message>
    <message>
        <source>Start a process…</source>
        <translation>Prozess starten …</translation>
    </message>
    <message>
        <source>The processes could not be loaded.</source>
        <translation>Die Prozesse konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>No process matches the filter.</source>
        <translation>Kein Prozess passt zum Filter.</translation>
    </message>
    <message>
        <source>Start a process in</source>
        <translation>Prozess starten in</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start a process in a region</source>
        <translation>Einen Prozess in einer Region starten</translation>
    </message>
    <message>
        <source>&amp;Open process page</source>
        <translation>Prozessseite ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Logs</source>
        <translation>&amp;Protokolle</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Roo&amp;ms</source>
        <translation>Räu&amp;me</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>&amp;Stop…</source>
        <translation>&amp;Stoppen …</translation>
    </message>
    <message>
        <source>Stop the chosen processes</source>
        <translation>Die gewählten Prozesse stoppen</translation>
    </message>
    <message>
        <source>This application has no processes. A new room starts one.</source>
        <translation>Diese Anwendung hat keine Prozesse. Ein neuer Raum startet einen.</translation>
    </message>
    <message>
        <source>M&amp;etrics</source>
        <translation>M&amp;etriken</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Logs of &amp;all processes</source>
        <translation>Protokolle &amp;aller Prozesse</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
</context>
<context>
    <name>hathora::ProfileBand</name>
    <message>
        <source>Read-only: nothing on the server can be changed</source>
        <translation>Nur lesen: Auf dem Server lässt sich nichts ändern</translation>
    </message>
</context>
<context>
    <name>hathora::ProfileDesk</name>
    <message numerus="yes">
        <source>%n profile(s) were added.</source>
        <translation>
            <numerusform>%n Profil kam hinzu.</numerusform>
            <numerusform>%n Profile kamen hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 ließ sich nicht schreiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) were written, without their tokens.</source>
        <translation>
            <numerusform>%n Profil wurde geschrieben, ohne sein Token.</numerusform>
            <numerusform>%n Profile wurden geschrieben, ohne ihre Token.</numerusform>
        </translation>
    </message>
    <message>
        <source>The authorities count from when the profile is opened the next time.</source>
        <translation>Die Zertifizierungsstellen gelten ab dem nächsten Öffnen des Profils.</translation>
    </message>
</context>
<context>
    <name>hathora::ProfileSwitch</name>
    <message>
        <source>S&amp;witch profile</source>
        <translation>Profil &amp;wechseln</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Kein Profil</translation>
    </message>
    <message>
        <source>Work with this profile in this window</source>
        <translation>In diesem Fenster mit diesem Profil arbeiten</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <comment>that may be there one day</comment>
        <translation>Profil %1</translation>
    </message>
    <message>
        <source>Hathora dashboard</source>
        <translation>Hathora Dashboard</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a profile and the program</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>hathora::ProfilesDialog</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>Default &amp;organization</source>
        <translation>Vorgabe-&amp;Organisation</translation>
    </message>
    <message>
        <source>Default &amp;application</source>
        <translation>Vorgabe-&amp;Anwendung</translation>
    </message>
    <message>
        <source>Id; empty takes the first</source>
        <translation>Id; leer nimmt die erste</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>The token of the old server is not used for this one: it is asked for at the next sign-in.</source>
        <translation>Das Token des alten Servers wird für diesen nicht benutzt: beim nächsten Anmelden wird danach gefragt.</translation>
    </message>
    <message>
        <source>Delete the profile %1?</source>
        <translation>Profil %1 löschen?</translation>
    </message>
    <message>
        <source>Its token is taken out of the keychain. Nothing changes on the server.</source>
        <translation>Sein Token wird aus dem Schlüsselbund genommen. Auf dem Server ändert sich nichts.</translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation>Profil löschen</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>&amp;Read-only: refuse every change</source>
        <translation>Nu&amp;r lesen: jede Änderung ablehnen</translation>
    </message>
    <message>
        <source>The program was started with --read-only: until it is closed, every profile is.</source>
        <translation>Das Programm wurde mit --read-only gestartet: Bis es geschlossen wird, darf jedes Profil nur lesen.</translation>
    </message>
    <message>
        <source>stored in: %1</source>
        <translation>aufbewahrt in: %1</translation>
    </message>
    <message>
        <source>kept for this run only</source>
        <translation>nur für diesen Lauf aufbewahrt</translation>
    </message>
    <message>
        <source>Colour &amp;band</source>
        <translation>Farb&amp;band</translation>
    </message>
    <message>
        <source>Colour band</source>
        <translation>Farbband</translation>
    </message>
    <message>
        <source>Sign-in with the browser</source>
        <translation>Anmeldung mit dem Browser</translation>
    </message>
    <message>
        <source>Browser sign-in</source>
        <translation>Browser-Anmeldung</translation>
    </message>
    <message>
        <source>by %1…</source>
        <translation>über %1 …</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>In neuem Fenster öffnen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Alle exportieren …</translation>
    </message>
    <message>
        <source>All but the tokens</source>
        <translation>Alles außer den Token</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Profile importieren</translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation>Profile exportieren</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profile (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <comment>in a file dialog</comment>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Off; set up…</source>
        <translation>Aus; einrichten …</translation>
    </message>
</context>
<context>
    <name>hathora::RangeChips</name>
    <message numerus="yes">
        <source>Last %n minute(s)</source>
        <translation>
            <numerusform>Letzte Minute</numerusform>
            <numerusform>Letzte %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n hour(s)</source>
        <translation>
            <numerusform>Letzte Stunde</numerusform>
            <numerusform>Letzte %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Letzter Tag</numerusform>
            <numerusform>Letzte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>hathora::RangeDialog</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>The end must be at least a minute after the beginning.</source>
        <translation>Das Ende muss mindestens eine Minute nach dem Anfang liegen.</translation>
    </message>
    <message>
        <source>The range may be 31 days long at most.</source>
        <translation>Der Zeitraum darf höchstens 31 Tage lang sein.</translation>
    </message>
    <message>
        <source>It must not begin in the future.</source>
        <translation>Er darf nicht in der Zukunft beginnen.</translation>
    </message>
    <message>
        <source>The server keeps metrics for 72 hours; before that there is what this program has kept.</source>
        <translation>Der Server bewahrt Metriken 72 Stunden auf; davor gibt es, was dieses Programm aufbewahrt hat.</translation>
    </message>
</context>
<context>
    <name>hathora::RecorderDialog</name>
    <message>
        <source>What was recorded</source>
        <translation>Was aufgezeichnet wurde</translation>
    </message>
    <message>
        <source>Nothing of this application was recorded yet.</source>
        <translation>Von dieser Anwendung wurde noch nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>No recorded log passes the filter.</source>
        <translation>Kein aufgezeichnetes Protokoll passt zum Filter.</translation>
    </message>
    <message>
        <source>Show in &amp;Logs</source>
        <translation>In den &amp;Protokollen zeigen</translation>
    </message>
    <message>
        <source>&amp;Delete what was recorded…</source>
        <translation>Aufzeichnung &amp;löschen …</translation>
    </message>
    <message>
        <source>Flight recorder</source>
        <translation>Flugschreiber</translation>
    </message>
    <message>
        <source>Logs are kept on this computer as they come, also those that the server forgets after a while, as long as this program is open. Whatever a game server writes is in them, secrets too.</source>
        <translation>Solange dieses Programm läuft, werden Protokolle auf diesem Rechner aufbewahrt, wie sie kommen, auch solche, die der Server nach einer Weile vergisst. In ihnen steht, was immer ein Spielserver schreibt, auch Geheimes.</translation>
    </message>
    <message>
        <source>&amp;Record the logs of %1</source>
        <translation>Protokolle von %1 auf&amp;zeichnen</translation>
    </message>
    <message>
        <source>&amp;Keep at most, of all applications:</source>
        <translation>&amp;Höchstens aufbewahren, von allen Anwendungen:</translation>
    </message>
    <message>
        <source>Most that is kept on disk, of all applications together</source>
        <translation>Was auf der Platte höchstens aufbewahrt wird, von allen Anwendungen zusammen</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Delete what was recorded of %1?</source>
        <translation>Löschen, was von %1 aufgezeichnet wurde?</translation>
    </message>
    <message>
        <source>What the server does not keep any more is lost.</source>
        <translation>Was der Server nicht mehr aufbewahrt, ist dann verloren.</translation>
    </message>
    <message>
        <source>Delete what was recorded</source>
        <translation>Aufzeichnung löschen</translation>
    </message>
</context>
<context>
    <name>hathora::RegionGrid</name>
    <message>
        <source>running</source>
        <translation>laufend</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>%1 of %2 vCPU</source>
        <translation>%1 von %2 vCPU</translation>
    </message>
    <message>
        <source>capacity unknown</source>
        <translation>Kapazität unbekannt</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>at least so many</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%1 of %2 vCPU a while ago</source>
        <comment>capacity in use</comment>
        <translation>%1 von %2 vCPU vor einer Weile</translation>
    </message>
</context>
<context>
    <name>hathora::RegionMap</name>
    <message>
        <source>Map of the regions</source>
        <translation>Karte der Regionen</translation>
    </message>
    <message>
        <source>Place not known: %1</source>
        <translation>Ort unbekannt: %1</translation>
    </message>
</context>
<context>
    <name>hathora::RegionText</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n live process(es)</source>
        <translation>
            <numerusform>%n laufender Prozess</numerusform>
            <numerusform>%n laufende Prozesse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n Raum</numerusform>
            <numerusform>%n Räume</numerusform>
        </translation>
    </message>
    <message>
        <source>not pinged yet</source>
        <translation>noch nicht angepingt</translation>
    </message>
    <message>
        <source>not reached by the last pings</source>
        <translation>von den letzten Pings nicht erreicht</translation>
    </message>
    <message>
        <source>%1 from here</source>
        <translation>%1 von hier</translation>
    </message>
    <message>
        <source>%1 of your rooms run in %2.</source>
        <translation>%1 Ihrer Räume laufen in %2.</translation>
    </message>
    <message>
        <source>%1 of your rooms run in %2, %3 from here.</source>
        <translation>%1 Ihrer Räume laufen in %2, %3 von hier.</translation>
    </message>
    <message>
        <source>%1 of %2 vCPU in use</source>
        <comment>of what is provisioned</comment>
        <translation>%1 von %2 vCPU belegt</translation>
    </message>
    <message>
        <source>(unnamed region)</source>
        <translation>(Region ohne Namen)</translation>
    </message>
    <message>
        <source>%1 of %2 vCPU in use a while ago</source>
        <comment>of what is provisioned</comment>
        <translation>vor einer Weile %1 von %2 vCPU belegt</translation>
    </message>
</context>
<context>
    <name>hathora::RegionTile</name>
    <message>
        <source>%1 %2</source>
        <comment>caption and figure</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>hathora::RegionsDock</name>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>There is no session. Sign in to ping regions.</source>
        <translation>Es gibt keine Sitzung. Anmelden, um Regionen anzupingen.</translation>
    </message>
    <message>
        <source>Asking which regions can be pinged…</source>
        <translation>Es wird gefragt, welche Regionen sich anpingen lassen …</translation>
    </message>
    <message>
        <source>The server tells no region that can be pinged.</source>
        <translation>Der Server nennt keine Region, die sich anpingen lässt.</translation>
    </message>
    <message>
        <source>The regions could not be loaded.</source>
        <translation>Die Regionen konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>No region matches the filter.</source>
        <translation>Keine Region entspricht dem Filter.</translation>
    </message>
    <message>
        <source>&amp;Ping again</source>
        <translation>Noch einmal &amp;pingen</translation>
    </message>
    <message>
        <source>Pinged over WebSocket from this computer, %1 frames a round; connecting is not counted.</source>
        <translation>Von diesem Rechner über WebSocket angepingt, %1 Nachrichten je Runde; das Verbinden zählt nicht mit.</translation>
    </message>
    <message>
        <source>No room of this application is known to run.</source>
        <translation>Es ist nicht bekannt, dass ein Raum dieser Anwendung läuft.</translation>
    </message>
    <message>
        <source>Choose an application to see where its rooms run.</source>
        <translation>Eine Anwendung wählen, um zu sehen, wo ihre Räume laufen.</translation>
    </message>
    <message>
        <source>%1 Not all rooms are known yet.</source>
        <comment>a sentence on where most rooms run</comment>
        <translation>%1 Noch sind nicht alle Räume bekannt.</translation>
    </message>
    <message>
        <source>Capacity in grey was told a while ago. %1</source>
        <comment>how it is measured</comment>
        <translation>Graue Kapazität wurde vor einer Weile gemeldet. %1</translation>
    </message>
    <message>
        <source>&amp;New room here…</source>
        <translation>&amp;Neuer Raum hier …</translation>
    </message>
    <message>
        <source>Take the map along</source>
        <translation>Karte mitnehmen</translation>
    </message>
</context>
<context>
    <name>hathora::RegistryBuildDialog</name>
    <message>
        <source>Build from a registry</source>
        <translation>Aus einer Registry bauen</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <source>&amp;Registry (empty: Docker Hub, or what the image names)</source>
        <translation>&amp;Registry (leer: Docker Hub oder die im Image genannte)</translation>
    </message>
    <message>
        <source>&amp;Credential, for a private registry</source>
        <translation>&amp;Zugang, für eine private Registry</translation>
    </message>
    <message>
        <source>&amp;Tag of the build</source>
        <translation>&amp;Tag des Builds</translation>
    </message>
    <message>
        <source>The credential is sent with this order and kept nowhere.</source>
        <translation>Der Zugang wird mit diesem Auftrag gesendet und nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Bauen</translation>
    </message>
</context>
<context>
    <name>hathora::RehearsalPage</name>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Nothing differs from what is live now.</source>
        <translation>Nichts unterscheidet sich von dem, was jetzt läuft.</translation>
    </message>
    <message>
        <source>Nothing is live yet.</source>
        <translation>Noch läuft nichts.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::RehearsalText</name>
    <message>
        <source>vCPUs at once: %1 of %2 were the most in the last seven days.</source>
        <translation>vCPUs gleichzeitig: %1 von %2 waren das meiste der letzten sieben Tage.</translation>
    </message>
    <message numerus="yes">
        <source>That leaves room for %n process(es) of the new size above it.</source>
        <translation>
            <numerusform>Darüber ist Platz für %n Prozess der neuen Größe.</numerusform>
            <numerusform>Darüber ist Platz für %n Prozesse der neuen Größe.</numerusform>
        </translation>
    </message>
    <message>
        <source>vCPU hours of this month: %1 of %2 are used.</source>
        <translation>vCPU-Stunden dieses Monats: %1 von %2 sind verbraucht.</translation>
    </message>
    <message>
        <source>The rest is %1 hours of one process of the new size.</source>
        <translation>Der Rest sind %1 Stunden eines Prozesses der neuen Größe.</translation>
    </message>
    <message>
        <source>Processes are not known yet.</source>
        <translation>Prozesse sind noch nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n Raum</numerusform>
            <numerusform>%n Räumen</numerusform>
        </translation>
    </message>
    <message>
        <source>No live process is known.</source>
        <translation>Es ist kein laufender Prozess bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n live process(es) with %1 stay on what they were started with.</source>
        <translation>
            <numerusform>%n laufender Prozess mit %1 behält, womit er gestartet wurde.</numerusform>
            <numerusform>%n laufende Prozesse mit %1 behalten, womit sie gestartet wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them run(s) a deployment older than the latest.</source>
        <translation>
            <numerusform>%n davon hat ein älteres Deployment als das neueste.</numerusform>
            <numerusform>%n davon haben ein älteres Deployment als das neueste.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many there are in all is not known yet.</source>
        <translation>Wie viele es insgesamt sind, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Only %1 of %2 are known so far.</source>
        <translation>Bisher sind nur %1 von %2 bekannt.</translation>
    </message>
    <message>
        <source>Rooms made from now on use the new deployment.</source>
        <translation>Von nun an angelegte Räume benutzen das neue Deployment.</translation>
    </message>
    <message>
        <source>This server tells no limits, or has not yet.</source>
        <translation>Dieser Server nennt keine Grenzen, oder noch nicht.</translation>
    </message>
    <message>
        <source>The organization has no limit.</source>
        <translation>Die Organisation hat keine Grenze.</translation>
    </message>
    <message>
        <source>%1 an hour for each process.</source>
        <translation>%1 je Stunde und Prozess.</translation>
    </message>
    <message>
        <source>That is what it is now.</source>
        <translation>Das ist so viel wie jetzt.</translation>
    </message>
    <message>
        <source>That is %1 more than now (%2).</source>
        <translation>Das sind %1 mehr als jetzt (%2).</translation>
    </message>
    <message>
        <source>That is %1 less than now (%2).</source>
        <translation>Das sind %1 weniger als jetzt (%2).</translation>
    </message>
</context>
<context>
    <name>hathora::RequestForm</name>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>hathora::RevokeTokensDialog</name>
    <message>
        <source>admin: everything</source>
        <translation>admin: alles</translation>
    </message>
    <message>
        <source>Revoke tokens</source>
        <translation>Tokens widerrufen</translation>
    </message>
    <message>
        <source>Tokens to revoke</source>
        <translation>Tokens, die widerrufen werden</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Angelegt von</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>without scopes (admin)</source>
        <translation>ohne Rechteliste (admin)</translation>
    </message>
    <message>
        <source>Least age in days</source>
        <translation>Mindestalter in Tagen</translation>
    </message>
    <message>
        <source>of any age</source>
        <translation>jedes Alters</translation>
    </message>
    <message>
        <source>older than </source>
        <comment>a number of days follows</comment>
        <translation>älter als </translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Pattern of the name</source>
        <translation>Muster des Namens</translation>
    </message>
    <message>
        <source>name, as in %1</source>
        <translation>Name, wie %1</translation>
    </message>
    <message>
        <source>Tick those</source>
        <translation>Auswählen:</translation>
    </message>
    <message>
        <source>What signs in with them is refused from then on: pipelines, plug-ins, servers. When a token was last used, nobody tells. This cannot be undone.</source>
        <translation>Was sich damit anmeldet, wird von da an abgewiesen: Pipelines, Plug-ins, Server. Wann ein Token zuletzt benutzt wurde, sagt niemand. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>One of them seems to be the token of this session: it would end with it. </source>
        <translation>Eines davon scheint das Token dieser Sitzung zu sein: Sie würde mit ihm enden. </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)?</source>
        <translation>
            <numerusform>%n Token widerrufen?</numerusform>
            <numerusform>%n Tokens widerrufen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)</source>
        <translation>
            <numerusform>%n Token widerrufen</numerusform>
            <numerusform>%n Tokens widerrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) may not be revoked</source>
        <translation>
            <numerusform>%n Token ist vielleicht nicht widerrufen</numerusform>
            <numerusform>%n Tokens sind vielleicht nicht widerrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Which tokens are to be revoked?</source>
        <translation>Welche Tokens sollen widerrufen werden?</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
</context>
<context>
    <name>hathora::RightsDialog</name>
    <message>
        <source>Role or scopes</source>
        <translation>Rolle oder Rechte</translation>
    </message>
    <message>
        <source>What %1 may do</source>
        <translation>Was %1 darf</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>hathora::RightsField</name>
    <message>
        <source>Role or scopes</source>
        <translation>Rolle oder Rechte</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>admin: everything</source>
        <translation>admin: alles</translation>
    </message>
    <message>
        <source>member</source>
        <translation>member</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>viewer</translation>
    </message>
    <message>
        <source>chosen scopes</source>
        <translation>einzelne Rechte</translation>
    </message>
    <message>
        <source>This server knows no roles and no scopes.</source>
        <translation>Dieser Server kennt keine Rollen und keine Rechte.</translation>
    </message>
    <message>
        <source>A choice is needed: without one the server would make them admin.</source>
        <translation>Hier muss gewählt werden: Ohne Angabe machte der Server sie zu admin.</translation>
    </message>
    <message>
        <source>Admin may do everything, also to billing, tokens and the other people.</source>
        <translation>admin darf alles, auch Abrechnung, Tokens und die anderen Personen betreffend.</translation>
    </message>
    <message>
        <source>Without a scope the token opens nothing.</source>
        <translation>Ohne ein Recht öffnet das Token nichts.</translation>
    </message>
    <message>
        <source>Without a scope they may do nothing.</source>
        <translation>Ohne ein Recht ist nichts erlaubt.</translation>
    </message>
    <message>
        <source>What this role holds the server decides; it does not tell.</source>
        <translation>Was diese Rolle umfasst, entscheidet der Server; er sagt es nicht.</translation>
    </message>
</context>
<context>
    <name>hathora::RoomActions</name>
    <message>
        <source>&amp;New room…</source>
        <translation>&amp;Neuer Raum …</translation>
    </message>
    <message>
        <source>&amp;Edit configuration…</source>
        <translation>&amp;Konfiguration bearbeiten …</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Suspend</source>
        <translation>&amp;Aussetzen</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Destroy…</source>
        <translation>Zer&amp;stören …</translation>
    </message>
    <message>
        <source>Destroy room %1?</source>
        <translation>Raum %1 zerstören?</translation>
    </message>
    <message>
        <source>Its players are disconnected, and it cannot be resumed. Its process goes on.</source>
        <translation>Seine Spieler werden getrennt, und er kann nicht fortgesetzt werden. Sein Prozess läuft weiter.</translation>
    </message>
    <message>
        <source>Destroy room</source>
        <translation>Raum zerstören</translation>
    </message>
    <message>
        <source>Match &amp;timeline</source>
        <translation>&amp;Zeitachse</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
</context>
<context>
    <name>hathora::RoomCard</name>
    <message>
        <source>Choose a room, or find one by its id.</source>
        <translation>Einen Raum wählen oder nach seiner Id suchen.</translation>
    </message>
    <message>
        <source>Looking for the room…</source>
        <translation>Der Raum wird gesucht …</translation>
    </message>
    <message>
        <source>There is no such room.</source>
        <translation>Diesen Raum gibt es nicht.</translation>
    </message>
    <message>
        <source>The room could not be shown.</source>
        <translation>Der Raum konnte nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy host and port</source>
        <translation>Host und Port kopieren</translation>
    </message>
    <message>
        <source>Configuration of the room</source>
        <translation>Konfiguration des Raums</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>More ports</source>
        <translation>Weitere Ports</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Processes the room has been on</source>
        <translation>Prozesse, auf denen der Raum war</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Players cannot connect now.</source>
        <translation>Spieler können sich jetzt nicht verbinden.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Logs of the processes the room has been on</source>
        <translation>Protokolle der Prozesse, auf denen der Raum war</translation>
    </message>
</context>
<context>
    <name>hathora::RoomConfigSheet</name>
    <message>
        <source>Configuration of room %1</source>
        <translation>Konfiguration von Raum %1</translation>
    </message>
    <message>
        <source>&amp;Replace configuration</source>
        <translation>Konfiguration &amp;ersetzen</translation>
    </message>
</context>
<context>
    <name>hathora::RoomForm</name>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
</context>
<context>
    <name>hathora::RoomText</name>
    <message>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
    <message>
        <source>Only letters without accents, digits, _ and -.</source>
        <translation>Nur Buchstaben ohne Akzente, Ziffern, _ und -.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>This is not JSON. It may be so, if your server reads it.</source>
        <translation>Das ist kein JSON. Das darf so sein, wenn Ihr Server es liest.</translation>
    </message>
    <message>
        <source>%1 is no IP address. The server decides.</source>
        <translation>%1 ist keine IP-Adresse. Der Server entscheidet.</translation>
    </message>
</context>
<context>
    <name>hathora::RoomsDock</name>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Choose a process to see its rooms.</source>
        <translation>Einen Prozess wählen, um seine Räume zu sehen.</translation>
    </message>
    <message>
        <source>Loading rooms…</source>
        <translation>Räume werden geladen …</translation>
    </message>
    <message>
        <source>This process has had no rooms yet.</source>
        <translation>Dieser Prozess hatte noch keine Räume.</translation>
    </message>
    <message>
        <source>The rooms could not be loaded.</source>
        <translation>Die Räume konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>No room matches the filter.</source>
        <translation>Kein Raum passt zum Filter.</translation>
    </message>
    <message>
        <source>Id of the room to find</source>
        <translation>Id des gesuchten Raums</translation>
    </message>
    <message>
        <source>Find a room by its id</source>
        <translation>Einen Raum nach seiner Id suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Neuer Raum</translation>
    </message>
</context>
<context>
    <name>hathora::RuleDialog</name>
    <message>
        <source> vCPU</source>
        <comment>behind a number</comment>
        <translation> vCPU</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source> MiB</source>
        <comment>behind a number</comment>
        <translation> MiB</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <comment>behind a number</comment>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>Neuer Alarm</translation>
    </message>
    <message>
        <source>Change the alert</source>
        <translation>Alarm ändern</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>V&amp;on</translation>
    </message>
    <message>
        <source>All processes together</source>
        <translation>Allen Prozessen zusammen</translation>
    </message>
    <message>
        <source>Any one process</source>
        <translation>Irgendeinem Prozess</translation>
    </message>
    <message>
        <source>Wh&amp;ere</source>
        <translation>W&amp;o genau</translation>
    </message>
    <message>
        <source>W&amp;hich</source>
        <translation>Wel&amp;che</translation>
    </message>
    <message>
        <source>&amp;Is</source>
        <translation>&amp;Ist</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>Wer&amp;t</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source> min</source>
        <comment>behind a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Seit</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>There is nothing to choose from there yet.</source>
        <translation>Dort gibt es noch nichts auszuwählen.</translation>
    </message>
</context>
<context>
    <name>hathora::ScopePicker</name>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>No organization</source>
        <translation>Keine Organisation</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>No application</source>
        <translation>Keine Anwendung</translation>
    </message>
</context>
<context>
    <name>hathora::ScopeText</name>
    <message>
        <source>This needs the scope %1, which you do not hold here.</source>
        <translation>Dafür braucht es das Recht %1, das Sie hier nicht haben.</translation>
    </message>
    <message>
        <source>Only what is held can be handed on, and you do not hold %1.</source>
        <translation>Nur was man hat, kann man weitergeben, und %1 haben Sie nicht.</translation>
    </message>
</context>
<context>
    <name>hathora::SearchBar</name>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>Voriger Treffer (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>Nächster Treffer (Eingabe)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Suche schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>hathora::SecretRow</name>
    <message>
        <source>Reveal</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Reveal the secret</source>
        <translation>Das Geheimnis zeigen</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Das Geheimnis kopieren</translation>
    </message>
    <message>
        <source>The secret is hidden</source>
        <translation>Das Geheimnis ist verborgen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Copied. It is taken from the clipboard after 30 seconds.</source>
        <translation>Kopiert. Nach 30 Sekunden wird es aus der Zwischenablage genommen.</translation>
    </message>
</context>
<context>
    <name>hathora::ServerAddress</name>
    <message>
        <source>Enter the server&apos;s address, as in https://api.example.com.</source>
        <translation>Bitte die Adresse des Servers eingeben, etwa https://api.example.com.</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>Dies ist keine Adresse eines Servers.</translation>
    </message>
    <message>
        <source>The address has to begin with https:// or http://.</source>
        <translation>Die Adresse muss mit https:// oder http:// beginnen.</translation>
    </message>
    <message>
        <source>Leave name and password out of the address.</source>
        <translation>Bitte Name und Passwort aus der Adresse weglassen.</translation>
    </message>
    <message>
        <source>Enter only scheme, host and port, without a path.</source>
        <translation>Bitte nur Schema, Host und Port eingeben, ohne Pfad.</translation>
    </message>
</context>
<context>
    <name>hathora::Ship</name>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>%1 cannot be sent: an archive has to be a .tar.gz or .tgz. Unpack it and drop the folder.</source>
        <translation>%1 lässt sich nicht senden: Ein Archiv muss ein .tar.gz oder .tgz sein. Entpacken Sie es und legen Sie den Ordner ab.</translation>
    </message>
    <message>
        <source>Drop an archive alone, or a folder, or files that belong together.</source>
        <translation>Legen Sie ein Archiv allein ab, oder einen Ordner, oder Dateien, die zusammengehören.</translation>
    </message>
    <message>
        <source>%1 alone is no build: drop the folder that has a Dockerfile in it.</source>
        <translation>%1 allein ist kein Build: Legen Sie den Ordner ab, in dem ein Dockerfile liegt.</translation>
    </message>
    <message>
        <source>Only files and folders of this computer can be dropped here.</source>
        <translation>Nur Dateien und Ordner dieses Rechners lassen sich hier ablegen.</translation>
    </message>
    <message>
        <source>There is no Dockerfile at the top.</source>
        <translation>Ganz oben liegt kein Dockerfile.</translation>
    </message>
    <message>
        <source>It has to have exactly that name and lie at the top. Found instead: %1. Drop the folder it lies in, or rename it.</source>
        <translation>Es muss genau so heißen und ganz oben liegen. Gefunden wurde: %1. Legen Sie den Ordner ab, in dem es liegt, oder benennen Sie es um.</translation>
    </message>
    <message>
        <source>Hathora builds an image as the Dockerfile says. Write one that copies the server and starts it, put it at the top of the folder, and look again.</source>
        <translation>Hathora baut ein Image nach dem Dockerfile. Schreiben Sie eines, das den Server hineinkopiert und startet, legen Sie es ganz oben in den Ordner und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Look into the folder %1 before it is packed and sent</source>
        <translation>In den Ordner %1 sehen, bevor er gepackt und gesendet wird</translation>
    </message>
    <message>
        <source>Look into %1, the Dockerfile&apos;s folder, before it is packed and sent</source>
        <translation>In %1, den Ordner des Dockerfiles, sehen, bevor er gepackt und gesendet wird</translation>
    </message>
    <message numerus="yes">
        <source>Look at %n files before they are packed and sent</source>
        <translation>
            <numerusform>%n Datei ansehen, bevor sie gepackt und gesendet wird</numerusform>
            <numerusform>%n Dateien ansehen, bevor sie gepackt und gesendet werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Look into the archive %1 before it is sent as it is</source>
        <translation>In das Archiv %1 sehen, bevor es so gesendet wird, wie es ist</translation>
    </message>
    <message>
        <source>There is not one file to send.</source>
        <translation>Es gibt keine einzige Datei zu senden.</translation>
    </message>
    <message>
        <source>The folder is empty.</source>
        <translation>Der Ordner ist leer.</translation>
    </message>
    <message>
        <source>All that is in the folder is left out.</source>
        <translation>Alles im Ordner wird weggelassen.</translation>
    </message>
    <message>
        <source>Not there, or not to be opened: %1</source>
        <translation>Nicht da oder nicht zu öffnen: %1</translation>
    </message>
    <message>
        <source>Put it back and look again.</source>
        <translation>Legen Sie es zurück und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Line %1 of %2 is no pattern: %3</source>
        <translation>Zeile %1 von %2 ist kein Muster: %3</translation>
    </message>
    <message>
        <source>Docker would refuse the whole build over it. Mend the line and look again.</source>
        <translation>Docker würde deshalb den ganzen Build ablehnen. Berichtigen Sie die Zeile und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Some files may not be read.</source>
        <translation>Einige Dateien dürfen nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Leave them out below, or change who may read them.</source>
        <translation>Lassen Sie sie unten weg, oder ändern Sie, wer sie lesen darf.</translation>
    </message>
    <message>
        <source>Some names are not UTF-8.</source>
        <translation>Einige Namen sind kein UTF-8.</translation>
    </message>
    <message>
        <source>Leave them out below, or rename them.</source>
        <translation>Lassen Sie sie unten weg, oder benennen Sie sie um.</translation>
    </message>
    <message>
        <source>Two of the files have the same name.</source>
        <translation>Zwei der Dateien heißen gleich.</translation>
    </message>
    <message>
        <source>They would lie side by side. Drop the folder that has both in it.</source>
        <translation>Sie lägen nebeneinander. Legen Sie den Ordner ab, in dem beide sind.</translation>
    </message>
    <message>
        <source>Make the archive again, for example with tar -czf.</source>
        <translation>Erstellen Sie das Archiv neu, etwa mit tar -czf.</translation>
    </message>
    <message>
        <source>The archive cannot be read: %1</source>
        <translation>Das Archiv lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Mend that and look again.</source>
        <translation>Beheben Sie das und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>The archive is empty: it has not one byte.</source>
        <translation>Das Archiv ist leer: Es hat kein einziges Byte.</translation>
    </message>
    <message>
        <source>This is a zip, whatever its name says.</source>
        <translation>Das ist ein Zip, was immer sein Name sagt.</translation>
    </message>
    <message>
        <source>Unpack it and drop the folder.</source>
        <translation>Entpacken Sie es und legen Sie den Ordner ab.</translation>
    </message>
    <message>
        <source>This is a tar that is not compressed.</source>
        <translation>Das ist ein Tar, das nicht komprimiert ist.</translation>
    </message>
    <message>
        <source>Compress it with gzip, and look again.</source>
        <translation>Komprimieren Sie es mit gzip und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>This is no .tar.gz, whatever its name says.</source>
        <translation>Das ist kein .tar.gz, was immer sein Name sagt.</translation>
    </message>
    <message>
        <source>The archive ends too early: its end is missing.</source>
        <translation>Das Archiv hört zu früh auf: Sein Ende fehlt.</translation>
    </message>
    <message>
        <source>It may still be written, or was not copied whole. Copy or make it again.</source>
        <translation>Vielleicht wird es noch geschrieben, oder es wurde nicht ganz kopiert. Kopieren oder erstellen Sie es neu.</translation>
    </message>
    <message>
        <source>The archive is damaged.</source>
        <translation>Das Archiv ist beschädigt.</translation>
    </message>
    <message>
        <source>The archive holds a path that leads out of it: %1</source>
        <translation>Das Archiv enthält einen Pfad, der aus ihm hinausführt: %1</translation>
    </message>
    <message>
        <source>There is no Dockerfile at the top of the archive.</source>
        <translation>Oben im Archiv liegt kein Dockerfile.</translation>
    </message>
    <message>
        <source>Pack what is in the folder rather than the folder itself, or drop the folder.</source>
        <translation>Packen Sie den Inhalt des Ordners statt des Ordners selbst, oder legen Sie den Ordner ab.</translation>
    </message>
    <message>
        <source>left out by line %1 of %2: %3</source>
        <translation>weggelassen wegen Zeile %1 von %2: %3</translation>
    </message>
    <message>
        <source>refused: a link out of the folder, to %1</source>
        <translation>abgelehnt: ein Verweis aus dem Ordner hinaus, auf %1</translation>
    </message>
    <message>
        <source>skipped: a device</source>
        <translation>übersprungen: ein Gerät</translation>
    </message>
    <message>
        <source>skipped: a socket</source>
        <translation>übersprungen: ein Socket</translation>
    </message>
    <message>
        <source>skipped: a pipe</source>
        <translation>übersprungen: eine Pipe</translation>
    </message>
    <message>
        <source>not readable: %1</source>
        <translation>nicht lesbar: %1</translation>
    </message>
    <message>
        <source>another file has this name</source>
        <translation>eine andere Datei heißt so</translation>
    </message>
    <message>
        <source>an environment file</source>
        <translation>eine Datei mit Umgebungsvariablen</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>ein privater Schlüssel</translation>
    </message>
    <message>
        <source>a key store</source>
        <translation>ein Schlüsselspeicher</translation>
    </message>
    <message>
        <source>a file with passwords</source>
        <translation>eine Datei mit Passwörtern</translation>
    </message>
    <message>
        <source>a token in it</source>
        <translation>darin ein Token</translation>
    </message>
</context>
<context>
    <name>hathora::ShortcutModel</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>hathora::Shortcuts</name>
    <message>
        <source>“%1” (%2)</source>
        <comment>command, where it is</comment>
        <translation>„%1“ (%2)</translation>
    </message>
</context>
<context>
    <name>hathora::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Filter of the commands</source>
        <translation>Filter der Befehle</translation>
    </message>
    <message>
        <source>Filter by name, view or keys</source>
        <translation>Nach Name, Ansicht oder Tasten filtern</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>Befehle und ihre Tastenkürzel</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>New shortcut of the chosen command</source>
        <translation>Neues Tastenkürzel des gewählten Befehls</translation>
    </message>
    <message>
        <source>&amp;New shortcut</source>
        <translation>&amp;Neues Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>Zu&amp;weisen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Choose a command to give it other keys.</source>
        <translation>Einen Befehl wählen, um ihm andere Tasten zu geben.</translation>
    </message>
    <message>
        <source>Shortcut of “%1”: click into the field and press the keys.</source>
        <translation>Tastenkürzel von „%1“: ins Feld klicken und die Tasten drücken.</translation>
    </message>
    <message>
        <source>These keys run %1 now, which loses them when you assign them.</source>
        <translation>Diese Tasten führen jetzt %1 aus; beim Zuweisen gehen sie dort verloren.</translation>
    </message>
</context>
<context>
    <name>hathora::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>hathora::SignInField</name>
    <message>
        <source>Players sign in</source>
        <translation>Spieler melden sich an</translation>
    </message>
    <message>
        <source>&amp;Anonymously</source>
        <translation>&amp;Anonym</translation>
    </message>
    <message>
        <source>By &amp;nickname</source>
        <translation>Mit &amp;Spitznamen</translation>
    </message>
    <message>
        <source>By &amp;Google account</source>
        <translation>Mit &amp;Google-Konto</translation>
    </message>
    <message>
        <source>Google client id</source>
        <translation>Client-ID bei Google</translation>
    </message>
    <message>
        <source>Client id of your Google project</source>
        <translation>Client-ID Ihres Google-Projekts</translation>
    </message>
    <message>
        <source>Google&apos;s way needs the client id of your project there.</source>
        <translation>Googles Anmeldung braucht die Client-ID Ihres Projekts dort.</translation>
    </message>
    <message>
        <source>Also by %1: not known here, and left as it is.</source>
        <comment>keys of ways to sign in</comment>
        <translation>Auch über %1: hier nicht bekannt; bleibt unverändert.</translation>
    </message>
</context>
<context>
    <name>hathora::SignInForm</name>
    <message>
        <source>Profile name</source>
        <translation>Profilname</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Keep it for this run only</source>
        <translation>Nur für diesen Lauf behalten</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Schlüsselbund erneut versuchen</translation>
    </message>
    <message>
        <source>Paste an organization token</source>
        <translation>Token einer Organisation einfügen</translation>
    </message>
    <message>
        <source>Otherwise the token is kept in this system&apos;s keychain.</source>
        <translation>Sonst kommt das Token in den Schlüsselbund dieses Systems.</translation>
    </message>
    <message>
        <source>Profile &amp;name</source>
        <translation>Profil&amp;name</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Paste a token first.</source>
        <translation>Bitte zuerst ein Token einfügen.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Asking the server whether it accepts the token…</source>
        <translation>Der Server wird gefragt, ob er das Token annimmt …</translation>
    </message>
    <message>
        <source>The server accepts the token. Putting it into the keychain…</source>
        <translation>Der Server nimmt das Token an. Es kommt in den Schlüsselbund …</translation>
    </message>
    <message>
        <source>Read-only: refuse every change</source>
        <translation>Nur lesen: jede Änderung ablehnen</translation>
    </message>
    <message>
        <source>Everything can be looked at. This can be changed later, in Profiles.</source>
        <translation>Alles lässt sich ansehen. Das kann später unter Profile geändert werden.</translation>
    </message>
    <message>
        <source>Sign in with the &amp;browser</source>
        <translation>Mit dem &amp;Browser anmelden</translation>
    </message>
    <message>
        <source>Set up browser sign-in…</source>
        <translation>Browser-Anmeldung einrichten …</translation>
    </message>
</context>
<context>
    <name>hathora::SignInText</name>
    <message>
        <source>The server knows the token, but shows it no organization: for that it needs the scope orgs:read. Use a token that has it.</source>
        <translation>Der Server kennt das Token, zeigt ihm aber keine Organisation: Dafür braucht es den Scope orgs:read. Verwenden Sie ein Token, das ihn hat.</translation>
    </message>
    <message>
        <source>%1 The server said: %2</source>
        <translation>%1 Der Server sagte: %2</translation>
    </message>
</context>
<context>
    <name>hathora::SizeField</name>
    <message>
        <source>CPU in cores</source>
        <translation>CPU in Kernen</translation>
    </message>
    <message>
        <source>Memory in MB</source>
        <translation>Speicher in MB</translation>
    </message>
    <message>
        <source>CPU and memory together</source>
        <translation>CPU und Speicher zusammen</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>CPU: %1</source>
        <translation>CPU: %1</translation>
    </message>
    <message>
        <source>Memory: %1</source>
        <translation>Speicher: %1</translation>
    </message>
    <message>
        <source>Memory is 2 GB for each core, as Hathora advises.</source>
        <translation>2 GB Speicher je Kern, wie Hathora rät.</translation>
    </message>
    <message>
        <source>Hathora advises 2 GB of memory for each core: %1 MB for this CPU.</source>
        <translation>Hathora rät zu 2 GB Speicher je Kern: %1 MB für diese CPU.</translation>
    </message>
</context>
<context>
    <name>hathora::SizeMeter</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 von %2 Zeichen</translation>
    </message>
</context>
<context>
    <name>hathora::SnapshotText</name>
    <message>
        <source>applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>deployments</source>
        <translation>Deployments</translation>
    </message>
    <message>
        <source>builds</source>
        <translation>Builds</translation>
    </message>
    <message>
        <source>fleets</source>
        <translation>Flotten</translation>
    </message>
    <message>
        <source>members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>invites</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>Rechnungen</translation>
    </message>
</context>
<context>
    <name>hathora::StartPage</name>
    <message>
        <source>Watch a Hathora fleet</source>
        <translation>Eine Hathora-Flotte beobachten</translation>
    </message>
    <message>
        <source>Unofficial, not affiliated with Hathora.</source>
        <translation>Inoffiziell, ohne Verbindung zu Hathora.</translation>
    </message>
    <message>
        <source>Sign in with a token</source>
        <translation>Mit einem Token anmelden</translation>
    </message>
    <message>
        <source>The token is checked with the server and kept in this system&apos;s keychain, nowhere else.</source>
        <translation>Das Token wird beim Server geprüft und im Schlüsselbund dieses Systems behalten, sonst nirgends.</translation>
    </message>
    <message>
        <source>HATHORA_TOKEN is not set. Set it before the start to use it for one run.</source>
        <translation>HATHORA_TOKEN ist nicht gesetzt. Vor dem Start setzen, um es für einen Lauf zu benutzen.</translation>
    </message>
    <message>
        <source>HATHORA_TOKEN is set. It is used with the server above, for this run, and not stored.</source>
        <translation>HATHORA_TOKEN ist gesetzt. Es gilt für den Server oben, für diesen Lauf, und wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>HATHORA_TOKEN is set, but what it holds cannot be a token.</source>
        <translation>HATHORA_TOKEN ist gesetzt, aber was darin steht, kann kein Token sein.</translation>
    </message>
    <message>
        <source>Use the environment&apos;s token</source>
        <translation>Das Token der Umgebung benutzen</translation>
    </message>
    <message>
        <source>Use HATHORA_TOKEN</source>
        <translation>HATHORA_TOKEN benutzen</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Die Demo ausprobieren</translation>
    </message>
    <message>
        <source>Starts a Hathora of its own on this computer, with a fleet that lives. No account is needed.</source>
        <translation>Startet ein eigenes Hathora auf diesem Rechner, mit einer Flotte, die lebt. Ein Konto ist nicht nötig.</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>Starting the demo&apos;s server…</source>
        <translation>Der Server der Demo wird gestartet …</translation>
    </message>
</context>
<context>
    <name>hathora::StartupChart</name>
    <message>
        <source>Scheduling</source>
        <translation>Zuteilen</translation>
    </message>
    <message>
        <source>Booting</source>
        <translation>Booten</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step of a start-up and how long it took</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In all: %1</source>
        <translation>Insgesamt: %1</translation>
    </message>
    <message>
        <source>95 % within %1</source>
        <translation>95 % binnen %1</translation>
    </message>
    <message>
        <source>Start-up times</source>
        <translation>Startzeiten</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
</context>
<context>
    <name>hathora::StartupPanel</name>
    <message>
        <source>Start-up times by region and build</source>
        <translation>Startzeiten nach Region und Build</translation>
    </message>
    <message>
        <source>Choose an application to see how long its processes take to start.</source>
        <translation>Wählen Sie eine Anwendung, um zu sehen, wie lange ihre Prozesse zum Starten brauchen.</translation>
    </message>
    <message>
        <source>Loading processes…</source>
        <translation>Prozesse werden geladen …</translation>
    </message>
    <message>
        <source>No process that is known has started yet.</source>
        <translation>Noch kein bekannter Prozess ist gestartet.</translation>
    </message>
    <message>
        <source>The processes could not be loaded.</source>
        <translation>Die Prozesse konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nichts entspricht dem Filter.</translation>
    </message>
    <message>
        <source>Take the chart along</source>
        <translation>Diagramm mitnehmen</translation>
    </message>
</context>
<context>
    <name>hathora::StateOverlay</name>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>data %1 old</source>
        <translation>Daten %1 alt</translation>
    </message>
</context>
<context>
    <name>hathora::StatusChips</name>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
</context>
<context>
    <name>hathora::StatusLine</name>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>operation: what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>Letzter Fehler: %1</translation>
    </message>
    <message>
        <source>Show in Activity</source>
        <translation>In der Aktivität zeigen</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Nothing on the server can be changed in this session. Show the profiles</source>
        <translation>In dieser Sitzung kann auf dem Server nichts geändert werden. Profile zeigen</translation>
    </message>
    <message>
        <source>%1: data %2 old, overdue</source>
        <comment>view, time</comment>
        <translation>%1: Daten %2 alt, überfällig</translation>
    </message>
    <message>
        <source>%1: data %2 old</source>
        <comment>view, time</comment>
        <translation>%1: Daten %2 alt</translation>
    </message>
    <message>
        <source>metrics %1 of %2/s</source>
        <comment>requests a second</comment>
        <translation>Metriken %1 von %2/s</translation>
    </message>
    <message>
        <source>metrics %1 of %2/s, less as the server asked</source>
        <comment>requests a second</comment>
        <translation>Metriken %1 von %2/s, weniger auf Wunsch des Servers</translation>
    </message>
    <message>
        <source>Requests for metrics a second, and how many the program allows itself. What is looked at comes first, the rest is sampled with what is left.</source>
        <translation>Anfragen nach Metriken je Sekunde, und wie viele das Programm sich erlaubt. Was betrachtet wird, kommt zuerst; der Rest wird mit dem gemessen, was übrig bleibt.</translation>
    </message>
    <message>
        <source>%1, not encrypted</source>
        <comment>a server</comment>
        <translation>%1, nicht verschlüsselt</translation>
    </message>
</context>
<context>
    <name>hathora::StatusPill</name>
    <message>
        <source>State: %1</source>
        <translation>Stand: %1</translation>
    </message>
</context>
<context>
    <name>hathora::StopResults</name>
    <message>
        <source>What became of each process</source>
        <translation>Was aus jedem Prozess wurde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n gestoppt</numerusform>
            <numerusform>%n gestoppt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <translation>
            <numerusform>%n steht noch aus</numerusform>
            <numerusform>%n stehen noch aus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone</source>
        <translation>
            <numerusform>%n in Ruhe gelassen</numerusform>
            <numerusform>%n in Ruhe gelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not stopped</source>
        <translation>
            <numerusform>%n nicht gestoppt</numerusform>
            <numerusform>%n nicht gestoppt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hathora::StoreFace</name>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>There was no newer answer.</source>
        <translation>Es gab keine neuere Antwort.</translation>
    </message>
    <message>
        <source>No newer answer yet; it is asked for again.</source>
        <translation>Noch keine neuere Antwort; es wird erneut angefragt.</translation>
    </message>
</context>
<context>
    <name>hathora::TableActions</name>
    <message>
        <source>Copy &amp;cell</source>
        <translation>&amp;Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>Z&amp;eile kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>&amp;Id kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Alt+C</source>
        <translation>Ctrl+Alt+C</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+J</source>
        <translation>Ctrl+Shift+J</translation>
    </message>
    <message>
        <source>Export as CS&amp;V…</source>
        <translation>Als CS&amp;V exportieren …</translation>
    </message>
    <message>
        <source>Export as JS&amp;ON…</source>
        <translation>Als JS&amp;ON exportieren …</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>Als JSON exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Durch Komma getrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>hathora::TableExport</name>
    <message>
        <source>It may not be written there.</source>
        <translation>Dort darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>There can be no such file.</source>
        <translation>Eine solche Datei kann es nicht geben.</translation>
    </message>
    <message>
        <source>The disk may be full.</source>
        <translation>Der Datenträger ist vielleicht voll.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The table shows something else now.</source>
        <translation>Die Tabelle zeigt inzwischen etwas anderes.</translation>
    </message>
</context>
<context>
    <name>hathora::TableFilter</name>
    <message>
        <source>No column is called “%1”: looked for as text.</source>
        <translation>Keine Spalte heißt „%1“: als Text gesucht.</translation>
    </message>
    <message>
        <source>“%1:” lacks a value.</source>
        <translation>„%1:“ fehlt ein Wert.</translation>
    </message>
    <message>
        <source>The quotation mark before “%1” is not closed.</source>
        <translation>Das Anführungszeichen vor „%1“ ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Words, “quoted words”, and key:value with - before it to exclude. Keys: %1</source>
        <translation>Wörter, „Wörter in Anführungszeichen“ und Schlüssel:Wert, mit - davor zum Ausschließen. Schlüssel: %1</translation>
    </message>
    <message>
        <source>Filter, as in %1</source>
        <translation>Filter, etwa %1</translation>
    </message>
</context>
<context>
    <name>hathora::TablePane</name>
    <message>
        <source>Filter of %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported.</source>
        <translation>
            <numerusform>%n Zeile exportiert.</numerusform>
            <numerusform>%n Zeilen exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported to %1.</source>
        <translation>Nach %1 wurde nichts exportiert.</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtern</translation>
    </message>
</context>
<context>
    <name>hathora::TextField</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hathora::TimelinePanel</name>
    <message>
        <source>Deployments</source>
        <translation>Deployments</translation>
    </message>
</context>
<context>
    <name>hathora::TokenProfiles</name>
    <message>
        <source>No profile was made.</source>
        <translation>Es wurde kein Profil angelegt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>There is a profile %1 now.</source>
        <translation>Es gibt jetzt ein Profil %1.</translation>
    </message>
    <message>
        <source>Its token is in the keychain.</source>
        <translation>Sein Token ist im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The demo&apos;s server ends with the program, and its tokens with it.</source>
        <translation>Der Server der Demo endet mit dem Programm und mit ihm seine Tokens.</translation>
    </message>
</context>
<context>
    <name>hathora::TokenRenewal</name>
    <message>
        <source>You stay signed in, but the next start will ask again.</source>
        <translation>Sie bleiben angemeldet, aber der nächste Start wird erneut fragen.</translation>
    </message>
</context>
<context>
    <name>hathora::TokenSecretDialog</name>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>Token %1 was created</source>
        <translation>Token %1 wurde angelegt</translation>
    </message>
    <message>
        <source>Secret of the token</source>
        <translation>Geheimnis des Tokens</translation>
    </message>
    <message>
        <source>This is the only time that its secret is shown: the server does not tell it again.</source>
        <translation>Das Geheimnis wird nur dieses eine Mal gezeigt: Der Server sagt es nicht noch einmal.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Das Geheimnis kopieren</translation>
    </message>
    <message>
        <source>It was taken from the clipboard again.</source>
        <translation>Es wurde wieder aus der Zwischenablage genommen.</translation>
    </message>
    <message>
        <source>Copied. It is taken from the clipboard after 30 seconds.</source>
        <translation>Kopiert. Nach 30 Sekunden wird es aus der Zwischenablage genommen.</translation>
    </message>
    <message>
        <source>The secret was neither copied nor used.</source>
        <translation>Das Geheimnis wurde weder kopiert noch benutzt.</translation>
    </message>
    <message>
        <source>Close again to do without it.</source>
        <translation>Noch einmal schließen, um darauf zu verzichten.</translation>
    </message>
    <message>
        <source>Use in a &amp;new profile</source>
        <translation>In einem &amp;neuen Profil verwenden</translation>
    </message>
    <message>
        <source>It is on its way to the keychain…</source>
        <translation>Es ist auf dem Weg in den Schlüsselbund …</translation>
    </message>
    <message>
        <source>No profile was made.</source>
        <translation>Es wurde kein Profil angelegt.</translation>
    </message>
    <message>
        <source>The secret is still here: copy it, and keep it where it is safe.</source>
        <translation>Das Geheimnis steht noch hier: Kopieren Sie es und bewahren Sie es sicher auf.</translation>
    </message>
</context>
<context>
    <name>hathora::TokenStrip</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Keep it for this run only</source>
        <translation>Nur für diesen Lauf behalten</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>Paste a new token</source>
        <translation>Ein neues Token einfügen</translation>
    </message>
    <message>
        <source>Asking the server whether it accepts the token…</source>
        <translation>Der Server wird gefragt, ob er das Token annimmt …</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Mit dem Browser anmelden</translation>
    </message>
    <message>
        <source>The sign-in has to be renewed, and that is tried again: %1</source>
        <translation>Die Anmeldung muss erneuert werden, und das wird wieder versucht: %1</translation>
    </message>
    <message>
        <source>The server no longer accepts the token of %1.</source>
        <translation>Der Server nimmt das Token von %1 nicht mehr an.</translation>
    </message>
    <message>
        <source>The sign-in of %1 with the browser has ended: its issuer does not renew it.</source>
        <translation>Die Anmeldung von %1 mit dem Browser ist zu Ende: Ihr Aussteller erneuert sie nicht.</translation>
    </message>
    <message>
        <source>Sign in anew to go on.</source>
        <translation>Melden Sie sich neu an, um fortzufahren.</translation>
    </message>
    <message>
        <source>What is on screen stays.</source>
        <translation>Was zu sehen ist, bleibt.</translation>
    </message>
</context>
<context>
    <name>hathora::TokensDock</name>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Choose an organization to see its tokens.</source>
        <translation>Wählen Sie eine Organisation, um ihre Tokens zu sehen.</translation>
    </message>
    <message>
        <source>Loading tokens…</source>
        <translation>Tokens werden geladen …</translation>
    </message>
    <message>
        <source>This organization has no tokens.</source>
        <translation>Diese Organisation hat keine Tokens.</translation>
    </message>
    <message>
        <source>New token…</source>
        <translation>Neues Token …</translation>
    </message>
    <message>
        <source>The tokens could not be loaded.</source>
        <translation>Die Tokens konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>No token matches the filter.</source>
        <translation>Kein Token passt zum Filter.</translation>
    </message>
    <message>
        <source>&amp;New token…</source>
        <translation>&amp;Neues Token …</translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation>&amp;Widerrufen …</translation>
    </message>
    <message>
        <source>Clean &amp;up…</source>
        <translation>&amp;Aufräumen …</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>Find tokens to revoke</source>
        <translation>Tokens zum Widerrufen finden</translation>
    </message>
</context>
<context>
    <name>hathora::UpcomingPane</name>
    <message>
        <source>Lines of the coming invoice</source>
        <translation>Zeilen der kommenden Rechnung</translation>
    </message>
    <message>
        <source>Choose an organization to see what it will be billed.</source>
        <translation>Eine Organisation wählen, um zu sehen, was ihr berechnet wird.</translation>
    </message>
    <message>
        <source>Loading the coming invoice…</source>
        <translation>Die kommende Rechnung wird geladen …</translation>
    </message>
    <message>
        <source>Nothing has been used this month.</source>
        <translation>In diesem Monat wurde nichts verbraucht.</translation>
    </message>
    <message>
        <source>The coming invoice could not be loaded.</source>
        <translation>Die kommende Rechnung konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>No line matches the filter.</source>
        <translation>Keine Zeile entspricht dem Filter.</translation>
    </message>
    <message>
        <source>Amounts of the coming invoice</source>
        <translation>Beträge der kommenden Rechnung</translation>
    </message>
    <message>
        <source>The API tells neither currency nor scale, and no price here is one that is known to the public: the amounts are shown as bare numbers.</source>
        <translation>Die API nennt weder Währung noch Maßstab, und kein Preis hier ist einer, der öffentlich bekannt ist: die Beträge stehen als bloße Zahlen da.</translation>
    </message>
    <message>
        <source>The API tells neither currency nor scale. That the amounts are US dollars follows from the unit prices, which are close to the public ones.</source>
        <translation>Die API nennt weder Währung noch Maßstab. Dass die Beträge US-Dollar sind, folgt aus den Einzelpreisen, die nahe an den öffentlichen liegen.</translation>
    </message>
    <message>
        <source>The API tells neither currency nor scale. That the amounts came as US cents follows from the unit prices, which are close to a hundred times the public ones.</source>
        <translation>Die API nennt weder Währung noch Maßstab. Dass die Beträge in US-Cent kamen, folgt aus den Einzelpreisen, die nahe am Hundertfachen der öffentlichen liegen.</translation>
    </message>
    <message>
        <source>Take the bars along</source>
        <translation>Balken mitnehmen</translation>
    </message>
</context>
<context>
    <name>hathora::UploadPane</name>
    <message>
        <source>How much of the upload is confirmed</source>
        <translation>Wie viel des Hochladens bestätigt ist</translation>
    </message>
    <message>
        <source>Log of the build</source>
        <translation>Log des Builds</translation>
    </message>
</context>
<context>
    <name>hathora::UploadWatch</name>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n upload(s) of an earlier run were not finished.</source>
        <translation>
            <numerusform>%n Hochladen eines früheren Laufs wurde nicht fertig.</numerusform>
            <numerusform>%n Hochladevorgänge eines früheren Laufs wurden nicht fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is missing is sent.</source>
        <translation>Nur was fehlt, wird gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>Quit with %n upload(s) under way?</source>
        <translation>
            <numerusform>Beenden, während %n Hochladen läuft?</numerusform>
            <numerusform>Beenden, während %n Hochladevorgänge laufen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can be resumed at the next start: only what is missing is sent then.</source>
        <translation>
            <numerusform>%n davon lässt sich beim nächsten Start fortsetzen: Dann wird nur gesendet, was fehlt.</numerusform>
            <numerusform>%n davon lassen sich beim nächsten Start fortsetzen: Dann wird nur gesendet, was fehlt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be resumed and have to be begun anew.</source>
        <translation>
            <numerusform>%n davon lässt sich nicht fortsetzen und muss neu begonnen werden.</numerusform>
            <numerusform>%n davon lassen sich nicht fortsetzen und müssen neu begonnen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s) that wait for their builds are given up.</source>
        <translation>
            <numerusform>%n Deployment, das auf seinen Build wartet, wird aufgegeben.</numerusform>
            <numerusform>%n Deployments, die auf ihre Builds warten, werden aufgegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave with deployments that wait for their builds?</source>
        <translation>Verlassen, obwohl Deployments auf ihre Builds warten?</translation>
    </message>
    <message numerus="yes">
        <source>Leave this session with %n upload(s) under way?</source>
        <translation>
            <numerusform>Diese Sitzung verlassen, obwohl %n Upload läuft?</numerusform>
            <numerusform>Diese Sitzung verlassen, obwohl %n Uploads laufen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
</context>
<context>
    <name>hathora::UploadsDock</name>
    <message>
        <source>Uploads</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>Nothing was uploaded yet.</source>
        <translation>Noch wurde nichts hochgeladen.</translation>
    </message>
    <message>
        <source>No upload matches the filter.</source>
        <translation>Nichts Hochgeladenes passt zum Filter.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Cancel…</source>
        <translation>Ab&amp;brechen …</translation>
    </message>
    <message>
        <source>&amp;Deploy when it has succeeded…</source>
        <translation>Be&amp;reitstellen, sobald er gelungen ist …</translation>
    </message>
    <message>
        <source>Copy re&amp;ceipt</source>
        <translation>Beleg &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Search the log</source>
        <translation>Log durch&amp;suchen</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>Aus der Liste &amp;entfernen</translation>
    </message>
    <message>
        <source>Cancel the upload of %1?</source>
        <translation>Hochladen von %1 abbrechen?</translation>
    </message>
    <message>
        <source>The server goes on building the image; only watching it ends.</source>
        <translation>Der Server baut das Image weiter; nur das Zusehen endet.</translation>
    </message>
    <message>
        <source>What was sent so far is given up and cannot be resumed.</source>
        <translation>Was bisher gesendet wurde, wird aufgegeben und lässt sich nicht fortsetzen.</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>Hochladen abbrechen</translation>
    </message>
    <message>
        <source>There is no keychain: an upload cannot be resumed after the program has ended.</source>
        <translation>Es gibt keinen Schlüsselbund: Ein Hochladen lässt sich nicht fortsetzen, nachdem das Programm geendet hat.</translation>
    </message>
</context>
<context>
    <name>hathora::UsageGauges</name>
    <message>
        <source>vCPU-hours this month</source>
        <translation>vCPU-Stunden in diesem Monat</translation>
    </message>
    <message>
        <source>Concurrent vCPU</source>
        <translation>vCPU zugleich</translation>
    </message>
    <message>
        <source>%1 of %2 vCPU-hours are used: %3.</source>
        <translation>%1 von %2 vCPU-Stunden sind verbraucht: %3.</translation>
    </message>
    <message>
        <source>%1 are used; there is no limit.</source>
        <translation>%1 sind verbraucht; es gibt keine Grenze.</translation>
    </message>
    <message>
        <source>%1 of %2 vCPU at once in the last seven days: %3.</source>
        <translation>%1 von %2 vCPU zugleich in den letzten sieben Tagen: %3.</translation>
    </message>
    <message>
        <source>%1 at once in the last seven days; there is no limit.</source>
        <translation>%1 zugleich in den letzten sieben Tagen; es gibt keine Grenze.</translation>
    </message>
</context>
<context>
    <name>hathora::ViewMenu</name>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>Diese Ansicht &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Nothing saved yet</source>
        <translation>Noch nichts gespeichert</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Filter, columns and sorting are kept under this name:</source>
        <translation>Filter, Spalten und Sortierung werden unter diesem Namen aufgehoben:</translation>
    </message>
</context>
<context>
    <name>hathora::WindowMenus</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Auffrischen</translation>
    </message>
    <message>
        <source>Ask anew for what is on screen</source>
        <translation>Neu erfragen, was zu sehen ist</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;Live</translation>
    </message>
    <message>
        <source>Keep what is on screen fresh</source>
        <translation>Frisch halten, was zu sehen ist</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>Arbeits&amp;bereich</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Hathora dashboard</source>
        <translation>&amp;Über Hathora Dashboard</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Version und Lizenzen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>&amp;Profile …</translation>
    </message>
    <message>
        <source>Add, change and remove servers</source>
        <translation>Server hinzufügen, ändern und entfernen</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>Ab&amp;melden</translation>
    </message>
    <message>
        <source>Forget the token and end what is under way</source>
        <translation>Das Token vergessen und Laufendes beenden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Das Programm schließen</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Keep this arrangement under a name</source>
        <translation>Diese Anordnung unter einem Namen behalten</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Arrange this workspace as at first; one of your own is removed</source>
        <translation>Diesen Arbeitsbereich wie am Anfang ordnen; ein eigener wird entfernt</translation>
    </message>
    <message>
        <source>Save workspace</source>
        <translation>Arbeitsbereich speichern</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Keep a local &amp;history</source>
        <translation>Örtlichen &amp;Verlauf führen</translation>
    </message>
    <message>
        <source>Remember on this computer what ran on which deployment</source>
        <translation>Auf diesem Rechner merken, was auf welchem Deployment lief</translation>
    </message>
    <message>
        <source>&amp;Delete the local history…</source>
        <translation>Örtlichen Verlauf &amp;löschen …</translation>
    </message>
    <message>
        <source>Remove from this computer what ran on which deployment</source>
        <translation>Von diesem Rechner entfernen, was auf welchem Deployment lief</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>Look up the shortcuts of all commands, and change them</source>
        <translation>Die Tastenkürzel aller Befehle nachschlagen und ändern</translation>
    </message>
    <message>
        <source>&amp;Export the organization…</source>
        <translation>Organisation &amp;exportieren …</translation>
    </message>
    <message>
        <source>Write all that the organization has on the server into a file</source>
        <translation>Alles, was die Organisation auf dem Server hat, in eine Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Alerts…</source>
        <translation>&amp;Alarme …</translation>
    </message>
    <message>
        <source>When to be told of what, and how</source>
        <translation>Wann wovon benachrichtigt wird, und wie</translation>
    </message>
</context>
<context>
    <name>hathora::WordsField</name>
    <message>
        <source>words with commas between them</source>
        <translation>Wörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Choose from what is known of %1</source>
        <translation>Aus dem Bekannten für %1 wählen</translation>
    </message>
    <message>
        <source>Choose from what is known</source>
        <translation>Aus dem Bekannten wählen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
</context>
<context>
    <name>hathora::YamlFiles</name>
    <message>
        <source>Import a configuration of the official tool</source>
        <translation>Eine Konfiguration des offiziellen Werkzeugs importieren</translation>
    </message>
    <message>
        <source>YAML (*.yaml *.yml)</source>
        <translation>YAML (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 could not be read. Nothing was changed.</source>
        <translation>%1 konnte nicht gelesen werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 was not taken in.</source>
        <translation>%1 wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>%1 was taken in.</source>
        <translation>%1 wurde übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>Write the values of %n variable(s)?</source>
        <translation>
            <numerusform>Den Wert von %n Variable schreiben?</numerusform>
            <numerusform>Die Werte von %n Variablen schreiben?</numerusform>
        </translation>
    </message>
    <message>
        <source>They stand in the file in clear text, for everybody who can read it.</source>
        <translation>Sie stehen im Klartext in der Datei, für alle, die sie lesen können.</translation>
    </message>
    <message>
        <source>Write the values</source>
        <translation>Werte schreiben</translation>
    </message>
    <message>
        <source>Export as YAML of the official tool</source>
        <translation>Als YAML des offiziellen Werkzeugs exportieren</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschrieben nach %1.</translation>
    </message>
    <message>
        <source>Variables are left out, for their values are secrets.</source>
        <translation>Variablen sind weggelassen, denn ihre Werte sind geheim.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
</context>
</TS>
