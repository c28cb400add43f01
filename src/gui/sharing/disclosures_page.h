#pragma once

#include "app/sharing/disclosure_service.h"
#include "gui/lists/listed_rows.h"
#include "gui/lists/plain_list.h"
#include "gui/page.h"
#include "gui/page_context.h"

#include <memory>
#include <vector>

namespace fodfaeste {

namespace Ui {
class DisclosuresPage;
}  // namespace Ui

/// Videregivelser: what was shared in a period, with whom and by what right; for whoever answers for it.
class DisclosuresPage final : public Page {
    Q_OBJECT

public:
    explicit DisclosuresPage(const PageContext& context, QWidget* parent = nullptr);
    ~DisclosuresPage() override;

    QString title() const override;
    void refresh() override;
    void setFocusToStart() override;

protected:
    void retranslate() override;

private:
    PlainList::About aboutList() const;
    ListedRow rowOf(const DisclosureRow& row) const;
    void show(std::vector<DisclosureRow> rows);

    PageContext m_context;
    std::unique_ptr<Ui::DisclosuresPage> m_ui;
    ListedRows* m_table;
    PlainList* m_list = nullptr;
    std::vector<DisclosureRow> m_rows;
    int m_latest = 0;
};

}  // namespace fodfaeste
