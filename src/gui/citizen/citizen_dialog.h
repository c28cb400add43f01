#pragma once

#include "domain/citizen/citizen.h"
#include "gui/citizen/record_dialog.h"

#include <memory>
#include <optional>

namespace fodfaeste {

namespace Ui {
class CitizenDialog;
}  // namespace Ui

/// A citizen's facts: registered anew, with a case opened in the same breath, or corrected.
class CitizenDialog : public RecordDialog {
    Q_OBJECT

public:
    static CitizenDialog* toRegister(const PageContext& context, QWidget* parent);
    /// A hidden address is left as it is: its fields are closed.
    enum class Address { Shown, Hidden };
    static CitizenDialog* toEdit(const PageContext& context, const Citizen& citizen, Address address,
                                 const SafetyStrip::Facts& whose, QWidget* parent);
    ~CitizenDialog() override;

Q_SIGNALS:
    void registered(fodfaeste::CitizenId citizen);

protected:
    void save() override;

private:
    CitizenDialog(const PageContext& context, QWidget* parent);

    void setUpFields(const std::optional<SafetyStrip::Facts>& whose);
    void fill(const Citizen& citizen, Address address);
    std::optional<Citizen> readCitizen();
    void registerCitizen(const Citizen& citizen);
    void openCase(CitizenId citizen);
    void showProtection();
    void checkCpr();
    void warnOfLookAlikes();

    std::optional<Citizen> m_citizen;       // the one that is edited
    std::optional<CitizenId> m_registered;  // registered already, when only the case is still to be opened
    std::unique_ptr<Ui::CitizenDialog> m_ui;
};

}  // namespace fodfaeste
