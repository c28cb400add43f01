#pragma once

#include "gui/lists/plain_list.h"
#include "gui/page.h"
#include "gui/page_context.h"

#include <memory>

namespace fodfaeste {

namespace Ui {
class UnsortedPage;
}  // namespace Ui

class UnsortedModel;
struct UnsortedRow;

/// Usorteret: quick notes whose person was not clear. J and K go through them, Enter files one on a person, Delete discards it
/// for a reason; both leave their trace in the list.
class UnsortedPage final : public Page {
    Q_OBJECT

public:
    explicit UnsortedPage(const PageContext& context, QWidget* parent = nullptr);
    ~UnsortedPage() override;

    QString title() const override;
    void refresh() override;
    void setFocusToStart() override;

protected:
    void retranslate() override;

private:
    void wire();
    PlainList::About aboutList() const;
    void show(std::vector<UnsortedRow> rows);
    const UnsortedRow* chosen() const;
    void showChoice();
    void open();
    void file();
    void discard();

    const PageContext& m_context;
    std::unique_ptr<Ui::UnsortedPage> m_ui;
    UnsortedModel* m_model;
    PlainList* m_list = nullptr;
    int m_latestRefresh = 0;
};

}  // namespace fodfaeste
