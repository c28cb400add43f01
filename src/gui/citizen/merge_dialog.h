#pragma once

#include "app/citizen/merge_service.h"
#include "gui/page_context.h"

#include <QDialog>

#include <map>
#include <memory>
#include <vector>

class QRadioButton;

namespace fodfaeste {

class DuplicateModel;

namespace Ui {
class MergeDialog;
}  // namespace Ui

/// Who may stand in the register twice, and joining them: Enter shows a pair side by side with the newest facts chosen,
/// Ctrl+Enter joins them. Taking the change back takes them apart again.
class MergeDialog : public QDialog {
    Q_OBJECT

public:
    MergeDialog(const PageContext& context, QWidget* parent);
    ~MergeDialog() override;

Q_SIGNALS:
    void merged(fodfaeste::CitizenId kept);

private:
    void fetch();
    void showPair(const DuplicatePair& pair);
    void showPreview(const MergePreview& preview);
    void addField(MergeField field, const MergePreview& preview);
    void clearFields();
    void merge();
    void say(const QString& text);

    const PageContext& m_context;
    std::unique_ptr<Ui::MergeDialog> m_ui;
    DuplicateModel* m_model;
    Merge m_merge;
    std::map<MergeField, QRadioButton*> m_fromGone;  // checked where the second entry's fact is taken
    int m_latest = 0;
};

}  // namespace fodfaeste
