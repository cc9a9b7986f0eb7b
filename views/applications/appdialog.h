// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/app.h"
#include "views/reviewdialog.h"

#include <QSet>

namespace hathora {

class AllocationsField;
class PickField;
class SignInField;
class TextField;

/// A new application, or how one that is there is set.
class AppDialog : public ReviewDialog
{
    Q_OBJECT

public:
    enum class Service { Served, NotServed }; ///< whether the server knows of service configurations

    struct Request
    {
        std::optional<AppConfig> before; ///< absent for a new one
        AppConfig filled;                ///< what the form begins with
        QSet<QString> taken;             ///< names of other applications
        Service service = Service::Served;
        QString note; ///< what there is to know about it; empty for nothing
    };

    explicit AppDialog(const Request &request, QWidget *parent);

    AppConfig config() const; ///< as it is filled in; complete when accepted
    NewApp newApp() const;    ///< the same for one that is made

private:
    QList<BeforeAfter::Row> rows() const override;
    Verdict judge() override;
    void build();
    void buildService();
    void addServiceRows(QList<BeforeAfter::Row> &rows, const ServiceConfigWrite &now) const;
    bool judgeName();
    bool judgeAutoscaler();
    bool isScalerAsSet() const;
    bool isServed() const { return m_request.service == Service::Served; }
    std::optional<LoadBalancer> balancer() const;
    std::optional<double> metricValue() const; ///< nothing if it is no number, or left out
    std::optional<ProcessAutoscaler> autoscaler() const;

    const Request m_request;
    TextField *m_name;
    SignInField *m_signIn;
    PickField *m_balancer = nullptr;           ///< null where it is not served
    TextField *m_autoscaler = nullptr;         ///< null as well, and for a new one
    AllocationsField *m_allocations = nullptr; ///< the same
    mutable QList<Region> m_regions;           ///< that the review tells of
};

} // namespace hathora
