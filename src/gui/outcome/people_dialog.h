#pragma once

#include "gui/lists/list_contents.h"
#include "gui/outcome/people_model.h"

#include <QDialog>

#include <memory>

namespace fodfaeste {

namespace Ui {
class PeopleDialog;
}  // namespace Ui

struct PageContext;

/// The people behind a number, in a window of its own that leaves the page usable. Enter opens the citizen.
class PeopleDialog : public QDialog, private ListContents {
    Q_OBJECT

public:
    PeopleDialog(const PageContext& context, QWidget* parent);
    ~PeopleDialog() override;

    /// `explanation` says what the number means.
    void showPeople(const QString& heading, const QString& explanation, std::vector<PeopleRow> rows);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void openCurrent();

    QString listName() const override;
    std::vector<ListColumn> listColumns() const override;
    int totalRows() const override { return m_model->total(); }
    void showOnly(const std::vector<ListFilter>& filters) override;
    std::vector<FilterKind> filterKinds() const override;
    CitizenId citizenAt(int row) const override { return m_model->rowAt(row).citizen; }

    const PageContext& m_context;
    PeopleModel* m_model;
    std::unique_ptr<Ui::PeopleDialog> m_ui;
};

}  // namespace fodfaeste
