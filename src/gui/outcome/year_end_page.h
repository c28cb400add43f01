#pragma once

#include "app/outcome/outcome_service.h"
#include "gui/page.h"
#include "gui/page_context.h"

#include <memory>
#include <optional>

namespace fodfaeste {

namespace Ui {
class YearEndPage;
}  // namespace Ui

class PeopleModel;
class PlainList;
class StatusModel;
class YearEndActions;

/// The year-end status: the figure, the table and chart behind it, and every person behind every number with the
/// record that decided.
class YearEndPage final : public Page {
    Q_OBJECT

public:
    YearEndPage(const PageContext& context, QWidget* parent);
    ~YearEndPage() override;

    QString title() const override;
    void refresh() override;
    void setFocusToStart() override;
    QWidget* headerActions() override;
    Primary primary() const override { return Primary::Own; }

protected:
    void retranslate() override;

private:
    struct Answer {
        Result<YearEndFigures> figures;
        std::optional<Result<YearEndFigures>> other;
    };

    void setUpTables();
    void wire();
    YearEndRequest request() const;
    /// The other year on this year's age bounds; nothing when none is compared.
    std::optional<YearEndRequest> otherRequest() const;
    void yearChanged();
    void show(Answer answer);
    void showKeyFigures();
    void showChart();
    void showPeople(const std::vector<YearEndStatus>& statuses);
    void showStatusRow(int row);
    void updatePeopleFooter();
    void openPerson(const QModelIndex& index);

    PageContext m_context;
    std::unique_ptr<Ui::YearEndPage> m_ui;
    StatusModel* m_statuses;
    PeopleModel* m_people;
    PlainList* m_list = nullptr;
    YearEndActions* m_actions;
    std::optional<YearEndFigures> m_figures;
    std::optional<YearEndFigures> m_other;
    int m_latest = 0;
};

}  // namespace fodfaeste
