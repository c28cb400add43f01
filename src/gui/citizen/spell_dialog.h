#pragma once

#include "domain/spell/spell.h"
#include "gui/citizen/record_dialog.h"

#include <memory>

namespace fodfaeste {

namespace Ui {
class SpellDialog;
}  // namespace Ui

/// A job, an education or an offer: written down, or corrected.
class SpellDialog : public RecordDialog {
    Q_OBJECT

public:
    /// A spell with id 0 is a new one.
    SpellDialog(const PageContext& context, Spell spell, const SafetyStrip::Facts& whose, QWidget* parent);
    ~SpellDialog() override;

protected:
    void save() override;

private:
    void fill();
    void showKind();

    Spell m_spell;
    std::unique_ptr<Ui::SpellDialog> m_ui;
};

}  // namespace fodfaeste
