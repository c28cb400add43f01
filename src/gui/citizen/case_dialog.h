#pragma once

#include "domain/casefile/case_file.h"
#include "gui/citizen/record_dialog.h"

#include <memory>

class QComboBox;

namespace fodfaeste {

namespace Ui {
class OpenCaseDialog;
class CloseCaseDialog;
class AssignCaseDialog;
}  // namespace Ui

/// Fills a box with everybody who can be responsible for a case, and chooses one.
void fillCaseworkers(QComboBox& box, const StaffNames& staff, UserId chosen);

/// Opens a case file for a citizen.
class OpenCaseDialog : public RecordDialog {
    Q_OBJECT

public:
    OpenCaseDialog(const PageContext& context, CitizenId citizen, const SafetyStrip::Facts& whose, QWidget* parent);
    ~OpenCaseDialog() override;

protected:
    void save() override;

private:
    CitizenId m_citizen;
    std::unique_ptr<Ui::OpenCaseDialog> m_ui;
};

/// Closes a case file, with the reason.
class CloseCaseDialog : public RecordDialog {
    Q_OBJECT

public:
    CloseCaseDialog(const PageContext& context, CaseFile caseFile, const SafetyStrip::Facts& whose, QWidget* parent);
    ~CloseCaseDialog() override;

protected:
    void save() override;

private:
    CaseFile m_caseFile;
    std::unique_ptr<Ui::CloseCaseDialog> m_ui;
};

/// Hands a case over to another caseworker from a day on.
class AssignCaseDialog : public RecordDialog {
    Q_OBJECT

public:
    AssignCaseDialog(const PageContext& context, CaseFile caseFile, const SafetyStrip::Facts& whose, QWidget* parent);
    ~AssignCaseDialog() override;

protected:
    void save() override;

private:
    CaseFile m_caseFile;
    std::unique_ptr<Ui::AssignCaseDialog> m_ui;
};

}  // namespace fodfaeste
