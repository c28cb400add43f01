#pragma once

#include "app/store_admin/store_service.h"
#include "gui/page.h"

#include <QDate>

#include <memory>
#include <optional>

namespace fodfaeste {

struct PageContext;

namespace Ui {
class SettingsPage;
}  // namespace Ui

/// Language, colours and rows; the demonstration's day; what store this is and whether it is sound; keys and licences.
class SettingsPage final : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(const PageContext& context, QWidget* parent = nullptr);
    ~SettingsPage() override;

    QString title() const override;
    void refresh() override;
    void setFocusToStart() override;

Q_SIGNALS:
    /// The demonstration shall show that day.
    void dayChosen(const QDate& day);
    /// Done with the store closed.
    void restoreWanted();
    void rotationWanted();

protected:
    void retranslate() override;

private:
    void fillChoices();
    void wire();
    void showChoices();
    void verify();
    void showReport();
    QString reportText() const;

    const PageContext& m_context;
    std::unique_ptr<Ui::SettingsPage> m_ui;
    std::optional<Result<IntegrityReport>> m_report;
};

}  // namespace fodfaeste
