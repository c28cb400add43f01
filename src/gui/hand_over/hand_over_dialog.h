#pragma once

#include "app/hand_over/hand_over_service.h"
#include "gui/page_context.h"

#include <QDialog>

#include <memory>

namespace fodfaeste {

namespace Ui {
class HandOverDialog;
}  // namespace Ui

class HandOverModel;
class LoadModel;

/// Hands cases over for good: whose, how they are dealt and to whom; the preview shows each case and what everybody carries
/// before and after, and one confirmation moves them all. A number key gives the chosen case to that receiver instead.
class HandOverDialog final : public QDialog {
    Q_OBJECT

public:
    /// Begins with all cases of one caseworker (unset: those that nobody active carries), or with exactly those cases.
    HandOverDialog(const PageContext& context, UserId leaver, std::vector<CaseFileId> cases, QWidget* parent);
    ~HandOverDialog() override;

Q_SIGNALS:
    void handedOver(int cases);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpTables();
    void fillReceivers();
    void retranslate();
    void wire();
    HandOverRequest request() const;
    std::vector<UserId> receivers() const;
    void fetch();
    void showPreview(const HandOverPreview& preview);
    void showButton();
    void giveCurrentTo(int receiver);
    void handOver();

    PageContext m_context;
    UserId m_leaver;
    std::vector<CaseFileId> m_cases;
    HandOverModel* m_model;
    LoadModel* m_loads;
    std::unique_ptr<Ui::HandOverDialog> m_ui;
    unsigned m_latestPreview = 0;
};

}  // namespace fodfaeste
