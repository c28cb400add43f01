#pragma once

#include "domain/snippet/snippet.h"
#include "gui/citizen/record_dialog.h"

#include <memory>

namespace fodfaeste {

namespace Ui {
class SnippetDialog;
}  // namespace Ui

/// A snippet: its code and its text.
class SnippetDialog final : public RecordDialog {
    Q_OBJECT

public:
    /// A snippet without an id is a new one.
    SnippetDialog(const PageContext& context, Snippet snippet, QWidget* parent);
    ~SnippetDialog() override;

protected:
    void save() override;

private:
    Snippet m_snippet;
    std::unique_ptr<Ui::SnippetDialog> m_ui;
};

}  // namespace fodfaeste
