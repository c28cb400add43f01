#pragma once

#include "app/outreach/outreach_service.h"
#include "gui/contact/field_errors.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace fodfaeste {

namespace Ui {
class OutreachFields;
}  // namespace Ui

/// What is written of an outreach contact: place, headcount, theme, when and a note. The same in the panel and where one is
/// corrected. A note that holds what looks like a CPR number is warned of, and saved only when that is asked for twice.
class OutreachFields : public QWidget {
    Q_OBJECT

public:
    explicit OutreachFields(QWidget* parent = nullptr);
    ~OutreachFields() override;

    /// The district of an own place can be chosen only when the place is new, or for every one.
    enum class DistrictUse { OfNewPlaces, OfOwnPlaces };
    void setDistrictUse(DistrictUse use);
    void setChoices(const OutreachChoices& choices);
    void setContact(const OutreachContact& contact);
    /// Empty again; or place and time stay, for the next group at the same place.
    enum class Clearing { Everything, AllButPlace };
    void clear(Clearing clearing);

    /// Where each problem is shown.
    void addTo(FieldErrors& errors);
    /// What stands in the fields, over `before`; what cannot be read is shown.
    OutreachContact read(FieldErrors& errors, LocalTime now, const OutreachContact& before = {});
    QString themeText() const;

    void focusStart();
    /// What an empty time means.
    void setNow(LocalTime now);

protected:
    void changeEvent(QEvent* event) override;

private:
    void wire();
    void showDistrict();
    void showWarning();
    bool namesSomebody() const;
    void warnOnce(FieldErrors& errors);
    void fillDistricts();
    void fillThemes();
    void retranslate();

    std::unique_ptr<Ui::OutreachFields> m_ui;
    DistrictUse m_districtUse = DistrictUse::OfNewPlaces;
    std::vector<OutreachTheme> m_themes;
    LocalTime m_now;
    QString m_warnedOf;  // saved in spite of the warning, if it is asked for again
};

}  // namespace fodfaeste
