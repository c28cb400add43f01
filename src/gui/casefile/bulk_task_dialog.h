#pragma once

#include "gui/citizen/record_dialog.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace fodfaeste {

namespace Ui {
class TaskDialog;
}  // namespace Ui

/// The same next step for several cases at a time; whose they are stands in front.
class BulkTaskDialog : public RecordDialog {
    Q_OBJECT

public:
    BulkTaskDialog(const PageContext& context, std::vector<CaseFileId> cases, const QStringList& names, QWidget* parent);
    ~BulkTaskDialog() override;

protected:
    void save() override;

private:
    std::vector<CaseFileId> m_cases;
    std::unique_ptr<Ui::TaskDialog> m_ui;
};

}  // namespace fodfaeste
