#pragma once

#include "domain/letter/letter.h"
#include "gui/page_context.h"

#include <QDialog>

#include <memory>
#include <vector>

namespace fodfaeste {

namespace Ui {
class LetterTemplatesDialog;
}  // namespace Ui

/// Where the team lead writes what letters are made from. Saving makes a new version; letters that were sent keep theirs.
class LetterTemplatesDialog : public QDialog {
    Q_OBJECT

public:
    LetterTemplatesDialog(const PageContext& context, QWidget* parent);
    ~LetterTemplatesDialog() override;

private:
    void fetch(LetterTemplateId wanted);
    void show(std::vector<LetterTemplate> templates, LetterTemplateId wanted);
    void showChosen();
    void addNew();
    void insertPlaceholder();
    void save();
    void complain(const QString& text);

    const PageContext& m_context;
    std::unique_ptr<Ui::LetterTemplatesDialog> m_ui;
    std::vector<LetterTemplate> m_templates;
    LetterTemplate m_edited;
};

}  // namespace fodfaeste
