#include "gui/citizen/spell_dialog.h"

#include "app/spell/spell_service.h"
#include "gui/text/plain_text.h"
#include "gui/text/status_text.h"
#include "ui_spell_dialog.h"

#include <QLocale>

namespace fodfaeste {

SpellDialog::SpellDialog(const PageContext& context, Spell spell, const SafetyStrip::Facts& whose, QWidget* parent)
    : RecordDialog{context, parent}
    , m_spell{std::move(spell)}
    , m_ui{std::make_unique<Ui::SpellDialog>()}
{
    m_ui->setupUi(this);
    setUp({m_ui->safetyStrip, m_ui->messageLabel, m_ui->saveButton, m_ui->cancelButton}, whose);
    errors().add("spell.title", m_ui->titleEdit, m_ui->titleErrorLabel);
    errors().add("spell.provider", m_ui->providerEdit, m_ui->providerErrorLabel);
    errors().add("spell.weeklyHours", m_ui->hoursEdit, m_ui->hoursErrorLabel);
    errors().add("spell.startedOn", m_ui->fromEdit, m_ui->fromErrorLabel);
    errors().add("spell.endedOn", m_ui->toEdit, m_ui->toErrorLabel);
    errors().add("spell.endReason", m_ui->reasonEdit, m_ui->reasonErrorLabel);
    m_ui->kindErrorLabel->hide();
    for (const SpellKind kind : kSpellKinds)
        m_ui->kindBox->addItem(StatusText::of(kind), static_cast<int>(kind));
    connect(m_ui->kindBox, &QComboBox::currentIndexChanged, this, &SpellDialog::showKind);
    fill();
    setWindowTitle(m_spell.id.isSet() ? tr("Edit work, education or offer") : tr("Add work, education or offer"));
    m_ui->headingLabel->setText(windowTitle());
    m_ui->titleEdit->setFocus();
}

SpellDialog::~SpellDialog() = default;

void SpellDialog::fill()
{
    choose(*m_ui->kindBox, m_spell.kind);
    m_ui->titleEdit->setText(toQString(m_spell.title));
    m_ui->providerEdit->setText(toQString(m_spell.provider));
    const QString mark = QLocale{}.decimalPoint();
    if (m_spell.weeklyHours)
        m_ui->hoursEdit->setText(toQString(toText(*m_spell.weeklyHours, mark.at(0).toLatin1())));
    m_ui->fromEdit->setBearings(today(), Lean::Past);
    m_ui->toEdit->setBearings(today(), Lean::Past);
    m_ui->fromEdit->setDay(m_spell.period.from.ok() ? m_spell.period.from : today());
    m_ui->toEdit->setDay(m_spell.period.to);
    m_ui->reasonEdit->setText(toQString(m_spell.endReason));
    showKind();
}

void SpellDialog::showKind()
{
    switch (chosen<SpellKind>(*m_ui->kindBox)) {
    case SpellKind::Work:
        m_ui->titleLabel->setText(tr("Job"));
        m_ui->providerLabel->setText(tr("Employer"));
        break;
    case SpellKind::Education:
        m_ui->titleLabel->setText(tr("Education"));
        m_ui->providerLabel->setText(tr("School"));
        break;
    case SpellKind::Offer:
        m_ui->titleLabel->setText(tr("Offer"));
        m_ui->providerLabel->setText(tr("Provider"));
        break;
    }
}

void SpellDialog::save()
{
    Spell spell = m_spell;
    spell.kind = chosen<SpellKind>(*m_ui->kindBox);
    spell.title = toUtf8(m_ui->titleEdit->text().trimmed());
    spell.provider = toUtf8(m_ui->providerEdit->text().trimmed());
    spell.endReason = toUtf8(m_ui->reasonEdit->text().trimmed());
    if (spell.title.empty())
        errors().show("spell.title", tr("Write what it is."));
    spell.weeklyHours.reset();
    if (const QString hours = m_ui->hoursEdit->text().trimmed(); !hours.isEmpty()) {
        const auto read = parseWeeklyHours(toUtf8(hours));
        if (read)
            spell.weeklyHours = *read;
        else
            errors().show("spell.weeklyHours", FieldErrors::sentenceOf({ErrorCode::InvalidInput, "spell.weeklyHours", {}}));
    }
    spell.period.from = readDay(*m_ui->fromEdit, "spell.startedOn", Need::Required).value_or(Date{});
    spell.period.to = readDay(*m_ui->toEdit, "spell.endedOn", Need::Optional);
    run([&spells = context().services.spells, session = context().session, spell] { return spells.save(session, spell); });
}

}  // namespace fodfaeste
