#pragma once

#include "app/overview/overview_service.h"
#include "domain/outcome/year_end_figures.h"
#include "gui/outcome/people_model.h"

#include <QCoreApplication>

#include <vector>

namespace fodfaeste {

/// Rows of people for the screen, with the deciding record in words.
class PeopleRows {
    Q_DECLARE_TR_FUNCTIONS(fodfaeste::PeopleRows)

public:
    static std::vector<PeopleRow> of(const std::vector<OverviewListRow>& rows);
    static std::vector<PeopleRow> of(const std::vector<CoveredCitizen>& citizens);
};

}  // namespace fodfaeste
