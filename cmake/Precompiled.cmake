# SPDX-License-Identifier: GPL-3.0-or-later
# Headers that most sources read, compiled once. Reading them takes more than half of a source's time, so a cold
# build takes half as long with them; sources still include what they use, which `./dev lint` checks without them.
#
# hathora_precompiled(TARGET models|widgets)
add_library(hathora_precompiled_models OBJECT "${PROJECT_SOURCE_DIR}/cmake/precompiled.cpp")
target_link_libraries(hathora_precompiled_models PRIVATE hathora_strict_qt hathora_api)
target_precompile_headers(hathora_precompiled_models PRIVATE
    <QAbstractTableModel> <QByteArray> <QDateTime> <QHash> <QList> <QLocale> <QMap> <QObject> <QPointer> <QSet>
    <QSortFilterProxyModel> <QString> <QStringList> <QTimer> <QUrl> <QVariant>
    <algorithm> <chrono> <functional> <memory> <optional> <string> <utility> <vector>
    <api/api.h>)

add_library(hathora_precompiled_widgets OBJECT "${PROJECT_SOURCE_DIR}/cmake/precompiled.cpp")
target_link_libraries(hathora_precompiled_widgets PRIVATE hathora_strict_qt hathora_api Qt6::Widgets)
target_precompile_headers(hathora_precompiled_widgets PRIVATE
    <QAction> <QApplication> <QBoxLayout> <QDateTime> <QEvent> <QHash> <QLabel> <QLineEdit> <QList> <QLocale> <QMap>
    <QMenu> <QObject> <QPainter> <QPointer> <QPushButton> <QSet> <QSortFilterProxyModel> <QString> <QStringList>
    <QStyle> <QTimer> <QToolButton> <QTreeView> <QUrl> <QVariant> <QWidget>
    <algorithm> <chrono> <functional> <memory> <optional> <string> <utility> <vector>
    <api/api.h>)

if(CMAKE_CXX_COMPILER_LAUNCHER)
    set_target_properties(hathora_precompiled_models hathora_precompiled_widgets PROPERTIES
        CXX_COMPILER_LAUNCHER "${PROJECT_SOURCE_DIR}/cmake/precompile.sh;${CMAKE_CXX_COMPILER_LAUNCHER}")
endif()

function(hathora_precompiled target which)
    target_precompile_headers(${target} REUSE_FROM hathora_precompiled_${which})
endfunction()
