#include "gui/outreach/outreach_fields.h"

#include "domain/area/safety_area.h"
#include "domain/outreach/cpr_in_text.h"
#include "gui/contact/choice_box.h"
#include "gui/contact/typed_time.h"
#include "gui/outreach/outreach_text.h"
#include "gui/text/date_text.h"
#include "gui/text/plain_text.h"
#include "ui_outreach_fields.h"

#include <QEvent>

namespace fodfaeste {

namespace {

void chooseData(QComboBox& box, const QVariant& data)
{
    box.setCurrentIndex(qMax(0, box.findData(data)));
}

}  // namespace

OutreachFields::OutreachFields(QWidget* parent) : QWidget{parent}, m_ui{std::make_unique<Ui::OutreachFields>()}
{
    m_ui->setupUi(this);
    m_ui->districtErrorLabel->hide();
    fillDistricts();
    fillThemes();
    wire();
    showDistrict();
    showWarning();
}

OutreachFields::~OutreachFields() = default;

void OutreachFields::wire()
{
    connect(m_ui->placeEdit, &PlaceField::placeChosen, this, [this] {
        QWidget* next = m_ui->districtRoom->isHidden() ? static_cast<QWidget*>(m_ui->headcountEdit) : m_ui->districtBox;
        next->setFocus(Qt::TabFocusReason);
    });
    connect(m_ui->placeEdit, &QLineEdit::textChanged, this, [this] {
        showDistrict();
        showWarning();
    });
    connect(m_ui->noteEdit, &QPlainTextEdit::textChanged, this, &OutreachFields::showWarning);
    connect(m_ui->whenEdit, &QLineEdit::textChanged, this, [this](const QString& typed) {
        const auto moment = readMoment(typed, m_now);
        m_ui->whenLabel->setText(moment && !typed.isEmpty() ? DateText::dayAndTime(*moment, m_now.day) : tr("When"));
    });
}

void OutreachFields::setDistrictUse(DistrictUse use)
{
    m_districtUse = use;
    showDistrict();
}

void OutreachFields::showDistrict()
{
    const auto place = m_ui->placeEdit->place();
    const bool isOwn = m_districtUse == DistrictUse::OfOwnPlaces && place && place->isOwn();
    m_ui->districtRoom->setVisible(isOwn || m_ui->placeEdit->isNew());
    m_ui->districtLabel->setText(m_ui->placeEdit->isNew() ? tr("New place: which district?") : tr("District"));
}

bool OutreachFields::namesSomebody() const
{
    return holdsCprNumber(toUtf8(m_ui->noteEdit->toPlainText())) || holdsCprNumber(toUtf8(m_ui->placeEdit->text()));
}

void OutreachFields::showWarning()
{
    m_ui->cprLabel->setVisible(namesSomebody());
}

void OutreachFields::warnOnce(FieldErrors& errors)
{
    const QString written = m_ui->placeEdit->text() + QLatin1Char{'\n'} + m_ui->noteEdit->toPlainText();
    if (!namesSomebody() || written == m_warnedOf)
        return;
    m_warnedOf = written;
    errors.show("outreach.note", tr("Take the number out, or save again to keep it."));
}

void OutreachFields::addTo(FieldErrors& errors)
{
    errors.add("outreach.place", m_ui->placeEdit, m_ui->placeErrorLabel);
    errors.add("outreach.headcount", m_ui->headcountEdit, m_ui->headcountErrorLabel);
    errors.add("outreach.theme", m_ui->themeBox, m_ui->themeErrorLabel);
    errors.add("outreach.at", m_ui->whenEdit, m_ui->whenErrorLabel);
    errors.add("outreach.note", m_ui->noteEdit, m_ui->noteErrorLabel);
}

OutreachContact OutreachFields::read(FieldErrors& errors, LocalTime now, const OutreachContact& before)
{
    OutreachContact contact = before;
    contact.place = m_ui->placeEdit->place().value_or(OutreachPlace{});
    if (contact.place.isOwn() && !m_ui->districtRoom->isHidden())
        contact.place.area = m_ui->districtBox->currentData().toInt();
    contact.headcount = m_ui->headcountEdit->text().trimmed().toInt();
    contact.theme = toUtf8(m_ui->themeBox->currentData().toString());
    contact.note = toUtf8(m_ui->noteEdit->toPlainText().trimmed());
    const QString when = m_ui->whenEdit->text().trimmed();
    const auto moment = when.isEmpty() ? std::optional{now} : readMoment(when, now);
    contact.at = moment.value_or(now);
    if (const Status valid = validate(contact); !valid)
        errors.show(valid.error());
    if (contact.theme.empty() && errors.hasAny())
        errors.show("outreach.theme", tr("Choose a theme."));
    if (!moment)
        errors.show("outreach.at", tr("Write it as “yesterday 14”, “14/3 13:30” or “-2”."));
    if (!errors.hasAny())
        warnOnce(errors);
    return contact;
}

QString OutreachFields::themeText() const
{
    return m_ui->themeBox->currentText();
}

void OutreachFields::setChoices(const OutreachChoices& choices)
{
    m_ui->placeEdit->setOwnPlaces(choices.ownPlaces);
    m_themes = choices.themes;
    fillThemes();
    showDistrict();
}

void OutreachFields::setContact(const OutreachContact& contact)
{
    m_ui->placeEdit->setPlace(contact.place);
    chooseData(*m_ui->districtBox, contact.place.area);
    m_ui->headcountEdit->setText(contact.headcount > 0 ? QString::number(contact.headcount) : QString{});
    chooseData(*m_ui->themeBox, toQString(contact.theme));
    m_ui->whenEdit->setText(QStringLiteral("%1 %2").arg(DateText::numeric(contact.at.day), DateText::time(contact.at)));
    m_ui->noteEdit->setPlainText(toQString(contact.note));
    showDistrict();
}

void OutreachFields::clear(Clearing clearing)
{
    if (clearing == Clearing::Everything) {
        m_ui->placeEdit->clear();
        m_ui->districtBox->setCurrentIndex(0);
        m_ui->whenEdit->clear();
    }
    m_ui->headcountEdit->clear();
    m_ui->themeBox->setCurrentIndex(0);
    m_ui->noteEdit->clear();
    m_warnedOf.clear();
}

void OutreachFields::focusStart()
{
    const bool hasPlace = m_ui->placeEdit->place().has_value();
    (hasPlace ? m_ui->headcountEdit : static_cast<QLineEdit*>(m_ui->placeEdit))->setFocus(Qt::ShortcutFocusReason);
}

void OutreachFields::setNow(LocalTime now)
{
    m_now = now;
    m_ui->whenEdit->setPlaceholderText(tr("now, %1").arg(DateText::time(now)));
}

void OutreachFields::fillDistricts()
{
    const QVariant before = m_ui->districtBox->currentData();
    m_ui->districtBox->clear();
    m_ui->districtBox->addItem(tr("Not known"), 0);
    for (const SafetyArea& area : safetyAreas())
        m_ui->districtBox->addItem(OutreachText::place({area.number, {}}), area.number);
    chooseData(*m_ui->districtBox, before);
}

void OutreachFields::fillThemes()
{
    const QVariant before = m_ui->themeBox->currentData();
    m_ui->themeBox->clear();
    m_ui->themeBox->addItem(tr("Choose …"), QString{});
    for (const OutreachTheme& theme : m_themes)
        m_ui->themeBox->addItem(OutreachText::theme(theme), toQString(theme.code));
    chooseData(*m_ui->themeBox, before);
}

void OutreachFields::retranslate()
{
    m_ui->retranslateUi(this);
    fillDistricts();
    fillThemes();
    setNow(m_now);
    showDistrict();
}

void OutreachFields::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace fodfaeste
