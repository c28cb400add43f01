#pragma once

#include "domain/snippet/snippet.h"
#include "gui/widgets/card.h"

#include <vector>

class QListWidget;

namespace fodfaeste {

class Button;
class Label;
struct PageContext;

/// One's own snippets and the team's: Enter changes one, Delete removes it.
class SnippetCard : public Card {
    Q_OBJECT

public:
    explicit SnippetCard(QWidget* parent = nullptr);

    void setContext(const PageContext& context);
    void refresh();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fill();
    const Snippet* chosen() const;
    bool mayEdit(const Snippet& snippet) const;
    void showChoice();
    void edit(const Snippet& snippet);
    void remove();

    const PageContext* m_context = nullptr;
    std::vector<Snippet> m_snippets;
    Label* m_explanation;
    QListWidget* m_list;
    Button* m_add;
    Button* m_change;
    Button* m_remove;
};

}  // namespace fodfaeste
