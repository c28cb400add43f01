#pragma once

#include "app/sharing/disclosure_service.h"
#include "gui/lists/listed_rows.h"
#include "gui/page_context.h"
#include "gui/widgets/safety_strip.h"

#include <QDialog>

#include <memory>
#include <vector>

namespace fodfaeste {

namespace Ui {
class SharingWindow;
}  // namespace Ui

/// A citizen's consents, and all that was shared about them.
class SharingWindow final : public QDialog {
    Q_OBJECT

public:
    SharingWindow(const PageContext& context, CitizenId citizen, SafetyStrip::Facts whose, QWidget* parent);
    ~SharingWindow() override;

private:
    struct Answer {
        Result<DisclosureGround> ground;
        Result<std::vector<DisclosureRow>> rows;
    };

    void refresh();
    void show(Answer answer);
    void giveConsent();
    void withdraw();
    void disclose();
    void showChoice();
    QString registerText() const;

    PageContext m_context;
    CitizenId m_citizen;
    SafetyStrip::Facts m_whose;
    DisclosureGround m_ground;
    std::vector<DisclosureRow> m_rows;
    ListedRows* m_consents;
    ListedRows* m_disclosures;
    std::unique_ptr<Ui::SharingWindow> m_ui;
};

}  // namespace fodfaeste
