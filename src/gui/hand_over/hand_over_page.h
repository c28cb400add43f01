#pragma once

#include "app/hand_over/hand_over_service.h"
#include "gui/page.h"
#include "gui/page_context.h"

#include <memory>

namespace fodfaeste {

namespace Ui {
class HandOverPage;
}  // namespace Ui

class AbsenceModel;
class LoadModel;

/// Overdragelse: who is away and who stands in, and for the team lead what everybody carries and the way to hand cases over.
class HandOverPage final : public Page {
    Q_OBJECT

public:
    HandOverPage(const PageContext& context, QWidget* parent);
    ~HandOverPage() override;

    QString title() const override;
    void refresh() override;
    void setFocusToStart() override;

protected:
    void retranslate() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpTables();
    void wire();
    void fetchAbsences();
    void fetchLoads();
    void showLoads(const TeamLoad& load);
    const AbsenceRow* chosenAbsence() const;
    void showChoice();
    void editAbsence(const Absence& absence);
    void removeAbsence();
    void handOverFrom(UserId leaver);

    PageContext m_context;
    AbsenceModel* m_absences;
    LoadModel* m_loads;
    std::unique_ptr<Ui::HandOverPage> m_ui;
};

}  // namespace fodfaeste
