#include "gui/roadmap/baton_dialog.h"

#include "gui/contact/choice_box.h"
#include "gui/roadmap/agency_choices.h"
#include "gui/text/plain_text.h"
#include "gui/text/staff_names.h"
#include "ui_baton_dialog.h"

#include <QCompleter>

namespace fodfaeste {

BatonDialog::BatonDialog(const PageContext& context, const RoadmapView& view, const SafetyStrip::Facts& whose, QWidget* parent)
    : RecordDialog{context, parent}
    , m_ui{std::make_unique<Ui::BatonDialog>()}
{
    m_ui->setupUi(this);
    setUp({m_ui->safetyStrip, m_ui->messageLabel, m_ui->saveButton, m_ui->cancelButton}, whose);
    errors().add("baton.person", m_ui->personEdit, m_ui->personErrorLabel);
    fillAgencies(*m_ui->agencyBox);
    m_ui->explanationLabel->hide();
    offerPeople(view);
    m_ui->personEdit->setFocus();
}

BatonDialog::~BatonDialog() = default;

void BatonDialog::setUse(const QString& heading, const QString& saveWord, const AgencyPerson& now, Save save)
{
    setWindowTitle(heading);
    m_ui->headingLabel->setText(heading);
    m_ui->saveButton->setText(saveWord);
    m_ui->personEdit->setText(toQString(now.person));
    m_ui->phoneEdit->setText(toQString(now.phone));
    choose(*m_ui->agencyBox, now.agency);
    m_saveWork = std::move(save);
}

void BatonDialog::offerPeople(const RoadmapView& view)
{
    const auto add = [this](const AgencyPerson& person) {
        if (!person.person.empty())
            m_known.insert_or_assign(toQString(person.person), person);
    };
    for (const User& user : context().staff.users())
        add({Agency::Jobcenter, user.name, {}, user.id});
    for (const TopicEntry& topic : view.roadmap.topics)
        add(topic.responsible);
    for (const BatonSpell& spell : view.roadmap.batons())
        add(spell.holder);
    for (const BatonOffer& offer : view.roadmap.offers())
        add(offer.to);
    QStringList names;
    for (const auto& [name, person] : m_known)
        names << name;
    auto* completer = new QCompleter{names, this};
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_ui->personEdit->setCompleter(completer);
    // Whoever is picked is known with agency and phone: nothing is left to fill in.
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &BatonDialog::takeKnown);
}

void BatonDialog::takeKnown(const QString& name)
{
    const auto known = m_known.find(name);
    if (known == m_known.end())
        return;
    choose(*m_ui->agencyBox, known->second.agency);
    m_ui->phoneEdit->setText(toQString(known->second.phone));
    m_ui->personEdit->setText(name);
    m_ui->saveButton->click();
}

void BatonDialog::save()
{
    AgencyPerson person;
    const QString name = m_ui->personEdit->text().trimmed();
    if (const auto known = m_known.find(name); known != m_known.end())
        person.user = known->second.user;
    person.person = toUtf8(name);
    person.agency = chosen<Agency>(*m_ui->agencyBox);
    person.phone = toUtf8(m_ui->phoneEdit->text().trimmed());
    if (name.isEmpty())
        errors().show("baton.person", tr("Write a name: an office cannot pick up the phone."));
    run([work = m_saveWork, person] { return work(person); });
}

}  // namespace fodfaeste
