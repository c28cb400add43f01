#pragma once

#include "app/outreach/outreach_service.h"
#include "app/outreach/outreach_sums.h"
#include "gui/page.h"
#include "gui/page_context.h"

#include <memory>

namespace fodfaeste {

namespace Ui {
class OutreachPage;
}  // namespace Ui

class Button;
class OutreachModel;
class OutreachSumsModel;
class PlainList;

/// Contacts on the street without names: the list, and how many were met where in which month. Every figure opens its list.
class OutreachPage final : public Page {
    Q_OBJECT

public:
    OutreachPage(const PageContext& context, QWidget* parent);
    ~OutreachPage() override;

    QString title() const override;
    void refresh() override;
    void setFocusToStart() override;
    QWidget* headerActions() override;
    Primary primary() const override { return Primary::Own; }

Q_SIGNALS:
    void logWanted();

protected:
    void retranslate() override;

private:
    enum class View { List, Sums, Withdrawn };

    void setUpTables();
    void wire();
    void chooseView(View view);
    void show(OutreachList list);
    void fillFilters();
    void fillPlaces();
    void fillThemes();
    void fillPeriods();
    OutreachFilter filter() const;
    void setFilter(const OutreachFilter& filter);
    void filterChanged();
    void showSums();
    void openFigure(const QModelIndex& index);
    void showState();
    void showFooter();
    void showEmpty();
    const OutreachRow* chosen() const;
    bool mayChange() const;
    void showChoice();
    void correct();
    void withdraw();

    PageContext m_context;
    std::unique_ptr<Ui::OutreachPage> m_ui;
    OutreachModel* m_model;
    PlainList* m_list = nullptr;
    OutreachSumsModel* m_sums;
    Button* m_logButton;
    View m_view = View::List;
    int m_latest = 0;
};

}  // namespace fodfaeste
