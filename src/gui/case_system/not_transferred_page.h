#pragma once

#include "gui/lists/plain_list.h"
#include "gui/page.h"
#include "gui/page_context.h"

#include <memory>

namespace fodfaeste {

namespace Ui {
class NotTransferredPage;
}  // namespace Ui

class NotTransferredModel;
struct NotTransferredRow;

/// Ikke overført: the notes that the municipality's case system lacks, oldest first. Ctrl+Shift+C copies the note and goes on
/// to the next; Space says that it stands there already.
class NotTransferredPage final : public Page {
    Q_OBJECT

public:
    explicit NotTransferredPage(const PageContext& context, QWidget* parent = nullptr);
    ~NotTransferredPage() override;

    QString title() const override;
    void refresh() override;
    void setFocusToStart() override;
    CitizenId shownCitizen() const override;

protected:
    void retranslate() override;

private:
    void wire();
    PlainList::About aboutList() const;
    void copyChosen();
    void markChosen();
    void openChosen();
    void showFigures();
    const NotTransferredRow* chosen() const;

    const PageContext& m_context;
    std::unique_ptr<Ui::NotTransferredPage> m_ui;
    NotTransferredModel* m_model;
    PlainList* m_list = nullptr;
    int m_daysBack = 0;
    bool m_isLoaded = false;
    int m_latestRefresh = 0;
};

}  // namespace fodfaeste
