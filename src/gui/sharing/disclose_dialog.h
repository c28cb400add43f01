#pragma once

#include "app/sharing/disclosure_service.h"
#include "gui/citizen/record_dialog.h"

#include <memory>

namespace fodfaeste {

namespace Ui {
class DiscloseDialog;
}  // namespace Ui

/// Shares something about a citizen, or a note of theirs: who receives it, why they need it, by what right. What the law says
/// stands below at every key. It is registered and copied in one go; by § 115 the copy says that it is not for investigation.
class DiscloseDialog final : public RecordDialog {
    Q_OBJECT

public:
    struct Subject {
        CitizenId citizen;
        ContactId contact;  ///< unset when it is no note that is shared
        QString text;       ///< what is handed on, to be cut down
    };
    DiscloseDialog(const PageContext& context, Subject subject, DisclosureGround ground, const SafetyStrip::Facts& whose,
                   QWidget* parent);
    ~DiscloseDialog() override;

protected:
    void save() override;

private:
    void fill();
    void fillRecipients();
    void takeRecipient(const QString& text);
    void takeBasis();
    Disclosure typed() const;
    const LegalBasis* basis() const;
    void check();
    QString copied() const;

    Subject m_subject;
    DisclosureGround m_ground;
    std::unique_ptr<Ui::DiscloseDialog> m_ui;
};

}  // namespace fodfaeste
