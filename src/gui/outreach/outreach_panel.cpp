#include "gui/outreach/outreach_panel.h"

#include "gui/drafts/editor_fields.h"
#include "gui/keys/key_bindings.h"
#include "gui/outreach/outreach_text.h"
#include "gui/text/plain_text.h"
#include "ui_outreach_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>

#include <algorithm>

namespace fodfaeste {

namespace {

LocalTime nowOf(const PageContext& context)
{
    return copenhagenTime(context.services.clock.now());
}

}  // namespace

OutreachPanel::OutreachPanel(const PageContext& context, QWidget* parent)
    : QWidget{parent}
    , m_context{context}
    , m_ui{std::make_unique<Ui::OutreachPanel>()}
{
    m_ui->setupUi(this);
    m_personsRow = new QHBoxLayout{m_ui->personsRoom};
    m_personsRow->setContentsMargins(0, 0, 0, 0);
    m_personsRow->addStretch(1);
    m_ui->personEdit->setSource(context.services.search, context.session);
    EditorFields::leaveOut(*m_ui->personEdit);
    m_ui->fields->addTo(m_errors);
    m_errors.add("outreach.person", m_ui->personEdit, m_ui->messageLabel);
    m_errors.add("outreach.linked", m_ui->personEdit, m_ui->messageLabel);
    m_errors.setCommonLine(m_ui->messageLabel);
    connect(m_ui->personEdit, &PersonField::personChosen, this,
            [this](CitizenId citizen) { addPerson(citizen, m_ui->personEdit->text()); });
    connect(m_ui->closeButton, &Button::clicked, this, &OutreachPanel::leave);
    connect(m_ui->saveButton, &Button::clicked, this, [this] { save(After::Close); });
    connect(m_ui->stayButton, &Button::clicked, this, [this] { save(After::Stay); });
    addShortcuts();
    hide();
}

OutreachPanel::~OutreachPanel() = default;

void OutreachPanel::addShortcuts()
{
    const auto add = [this](QShortcut* shortcut, auto slot) {
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    add(new BoundShortcut{KeyAction::SaveAndClose, this}, [this] { save(After::Close); });
    add(new BoundShortcut{KeyAction::SaveAndStay, this}, [this] { save(After::Stay); });
    add(new QShortcut{QKeySequence{Qt::Key_Escape}, this}, [this] { leave(); });
}

void OutreachPanel::begin()
{
    m_ui->fields->setNow(nowOf(m_context));
    show();
    m_ui->fields->focusStart();
    const auto ask = [&outreach = m_context.services.outreach, session = m_context.session] { return outreach.choices(session); };
    m_context.tasks.run(this, ask, [this](const Result<OutreachChoices>& choices) {
        if (choices)
            m_ui->fields->setChoices(*choices);
        else
            m_errors.show(choices.error());
        Q_EMIT opened();
    });
}

void OutreachPanel::leave()
{
    hide();
    Q_EMIT closed();
}

void OutreachPanel::addPerson(CitizenId citizen, const QString& name)
{
    m_ui->personEdit->setPerson({});
    if (std::ranges::find(m_persons, citizen, &Person::id) != m_persons.end())
        return;
    auto* button = new Button{name, Button::Kind::Secondary, m_ui->personsRoom};
    button->setIconName(QStringLiteral("x"));
    button->setToolTip(tr("Take %1 away again").arg(name));
    button->setAccessibleName(button->toolTip());
    connect(button, &Button::clicked, this, [this, citizen] { removePerson(citizen); });
    m_personsRow->insertWidget(m_personsRow->count() - 1, button);
    m_persons.push_back({citizen, button});
}

void OutreachPanel::removePerson(CitizenId citizen)
{
    std::erase_if(m_persons, [&](const Person& person) {
        if (person.id == citizen)
            person.button->deleteLater();
        return person.id == citizen;
    });
    m_ui->personEdit->setFocus(Qt::OtherFocusReason);
}

void OutreachPanel::clearPersons()
{
    for (const Person& person : m_persons)
        person.button->deleteLater();
    m_persons.clear();
}

void OutreachPanel::save(After after)
{
    if (m_isSaving)
        return;
    m_errors.clear();
    const OutreachContact typed = m_ui->fields->read(m_errors, nowOf(m_context));
    if (m_errors.hasAny())
        return;
    NewOutreach fresh{typed.at, typed.place, typed.headcount, typed.theme, typed.note, {}, {}};
    std::ranges::transform(m_persons, std::back_inserter(fresh.persons), &Person::id);
    fresh.personNote = toUtf8(OutreachText::personNote(typed.place, m_ui->fields->themeText()));
    m_isSaving = true;
    const auto log = [&outreach = m_context.services.outreach, session = m_context.session, fresh] {
        return outreach.log(session, fresh);
    };
    m_context.tasks.run(this, log, [this, fresh, after](const Result<OutreachContactId>& logged) {
        m_isSaving = false;
        if (logged)
            saved(fresh, after);
        else
            m_errors.show(logged.error());
    });
}

void OutreachPanel::saved(const NewOutreach& outreach, After after)
{
    Q_EMIT draftEnded(place(), true);
    const bool stays = after == After::Stay;
    m_ui->fields->clear(stays ? OutreachFields::Clearing::AllButPlace : OutreachFields::Clearing::Everything);
    clearPersons();
    if (stays)
        begin();
    else
        leave();
    m_context.navigator.toastDone(
        tr("Outreach saved: %1, %2").arg(OutreachText::place(outreach.place), OutreachText::people(outreach.headcount)));
    m_context.navigator.dataChanged({});
}

void OutreachPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

}  // namespace fodfaeste
