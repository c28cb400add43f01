#pragma once

#include "gui/outcome/people_model.h"

#include <QDialog>

#include <memory>

namespace fodfaeste {

namespace Ui {
class PeopleDialog;
}  // namespace Ui

class Navigator;
class RecordTable;

/// Cell kinds and widths of a PeopleModel in a table.
void setUpPeopleColumns(RecordTable& table);

/// The people behind a number, in a window of its own that leaves the page usable. Enter opens the citizen.
class PeopleDialog : public QDialog {
    Q_OBJECT

public:
    PeopleDialog(Navigator& navigator, QWidget* parent);
    ~PeopleDialog() override;

    /// `explanation` says what the number means.
    void showPeople(const QString& heading, const QString& explanation, std::vector<PeopleRow> rows);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void openCurrent();

    Navigator& m_navigator;
    PeopleModel* m_model;
    std::unique_ptr<Ui::PeopleDialog> m_ui;
};

}  // namespace fodfaeste
