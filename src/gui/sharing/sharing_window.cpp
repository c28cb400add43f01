#include "gui/sharing/sharing_window.h"

#include "app/sharing/consent_service.h"
#include "gui/clipboard/clipboard_guard.h"
#include "gui/navigator.h"
#include "gui/sharing/consent_dialog.h"
#include "gui/sharing/disclose_dialog.h"
#include "gui/sharing/sharing_text.h"
#include "gui/tasks/task_runner.h"
#include "gui/text/date_text.h"
#include "gui/text/error_text.h"
#include "gui/text/plain_text.h"
#include "ui_sharing_window.h"

namespace fodfaeste {

namespace {

enum ConsentColumn { Purpose, Parties, Topics, Holds, State };
enum DisclosureColumn { When, Recipient, Basis, What };

ToneKind toneOf(ConsentStatus status)
{
    return status == ConsentStatus::Active ? ToneKind::Ok : ToneKind::Neutral;
}

QString partiesOf(const Consent& consent)
{
    QStringList words;
    for (const Counterparty& party : consent.counterparties)
        words.append(party.name.empty() ? SharingText::of(party.kind) : toQString(party.name));
    return words.join(QStringLiteral(", "));
}

}  // namespace

SharingWindow::SharingWindow(const PageContext& context, CitizenId citizen, SafetyStrip::Facts whose, QWidget* parent)
    : QDialog{parent}
    , m_context{context}
    , m_citizen{citizen}
    , m_whose{std::move(whose)}
    , m_consents{new ListedRows{this}}
    , m_disclosures{new ListedRows{this}}
    , m_ui{std::make_unique<Ui::SharingWindow>()}
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    setWindowTitle(tr("Consents and what was shared"));
    m_ui->headingLabel->setText(windowTitle());
    m_ui->safetyStrip->setFacts(m_whose);
    m_ui->messageLabel->hide();
    m_consents->setHeaders({tr("What for"), tr("With whom"), tr("About"), tr("Until"), tr("State")});
    m_ui->consentView->setModel(m_consents);
    m_ui->consentView->setColumnRoom(
        {{Purpose, 140, 200}, {Parties, 140, 200}, {Topics, 160, 260}, {Holds, 90, 110}, {State, 90, 120}});
    m_ui->consentView->setCellKind(State, CellKind::Chip);
    m_ui->consentView->setStretchColumn(Topics);
    m_disclosures->setHeaders({tr("When"), tr("With whom"), tr("By what right"), tr("What and why")});
    m_ui->disclosureView->setModel(m_disclosures);
    m_ui->disclosureView->setColumnRoom({{When, 100, 120}, {Recipient, 150, 210}, {Basis, 170, 260}, {What, 200, 320}});
    m_ui->disclosureView->setStretchColumn(What);
    connect(m_ui->consentButton, &QAbstractButton::clicked, this, &SharingWindow::giveConsent);
    connect(m_ui->withdrawButton, &QAbstractButton::clicked, this, &SharingWindow::withdraw);
    connect(m_ui->discloseButton, &QAbstractButton::clicked, this, &SharingWindow::disclose);
    connect(m_ui->printButton, &QAbstractButton::clicked, this, [this] {
        putOnClipboard(registerText());
        m_context.navigator.toast(tr("The register is copied."));
    });
    connect(m_ui->closeButton, &QAbstractButton::clicked, this, &QDialog::accept);
    connect(m_ui->consentView->selectionModel(), &QItemSelectionModel::currentChanged, this, &SharingWindow::showChoice);
    m_ui->consentView->setFocus();
    showChoice();
    refresh();
}

SharingWindow::~SharingWindow() = default;

void SharingWindow::refresh()
{
    const auto ask = [&disclosures = m_context.services.disclosures, session = m_context.session, citizen = m_citizen] {
        return Answer{disclosures.ground(session, citizen), disclosures.ofCitizen(session, citizen)};
    };
    m_context.tasks.run(this, ask, [this](Answer answer) { show(std::move(answer)); });
}

void SharingWindow::show(Answer answer)
{
    m_ui->messageLabel->setVisible(!answer.ground || !answer.rows);
    if (!answer.ground || !answer.rows) {
        m_ui->messageLabel->setText(ErrorText::of(answer.ground ? answer.rows.error() : answer.ground.error()));
        return;
    }
    m_ground = std::move(answer.ground).value();
    m_rows = std::move(answer.rows).value();
    std::vector<ListedRow> consents;
    for (const Consent& consent : m_ground.consents) {
        const ConsentStatus status = consent.statusOn(m_context.today());
        const QString until = consent.validity.to ? DateText::numeric(*consent.validity.to) : QString{};
        consents.push_back({consent.id.value(),
                            {},
                            {{toQString(consent.purpose), SharingText::of(consent.form), {}, {}},
                             {partiesOf(consent), {}, {}, {}},
                             {SharingText::topics(consent.topics), {}, {}, {}},
                             {until, {}, {}, {}},
                             {SharingText::of(status), {}, {}, toneOf(status)}}});
    }
    m_consents->setRows(std::move(consents));
    std::vector<ListedRow> rows;
    for (const DisclosureRow& row : m_rows) {
        const Disclosure& disclosure = row.registered.disclosure;
        rows.push_back({disclosure.id.value(),
                        {},
                        {{DateText::numeric(disclosure.at.day), SharingText::of(disclosure.direction), {}, {}},
                         {toQString(disclosure.partyName), toQString(disclosure.person), {}, {}},
                         {toQString(row.basisText), toQString(row.basisReference), {}, {}},
                         {SharingText::topics(disclosure.topics), toQString(disclosure.necessity), {}, {}}}});
    }
    m_disclosures->setRows(std::move(rows));
    m_ui->consentView->chooseRow(0);
    showChoice();
}

void SharingWindow::showChoice()
{
    const int row = m_ui->consentView->currentIndex().row();
    const bool holds = row >= 0 && row < static_cast<int>(m_ground.consents.size()) &&
                       !m_ground.consents[static_cast<std::size_t>(row)].withdrawnOn;
    m_ui->consentButton->setEnabled(m_context.may(Operation::EditConsents));
    m_ui->withdrawButton->setEnabled(holds && m_context.may(Operation::EditConsents));
    m_ui->discloseButton->setEnabled(m_context.may(Operation::RegisterDisclosure));
}

void SharingWindow::giveConsent()
{
    auto* dialog = new ConsentDialog{m_context, m_citizen, m_ground.age < m_ground.terms.adultAge, m_whose, this};
    connect(dialog, &RecordDialog::saved, this, [this] {
        m_context.navigator.toastDone(tr("The consent is written down."));
        refresh();
    });
    dialog->open();
}

void SharingWindow::withdraw()
{
    const auto id = m_ground.consents[static_cast<std::size_t>(m_ui->consentView->currentIndex().row())].id;
    const auto work = [&consents = m_context.services.consents, session = m_context.session, id] {
        return consents.withdraw(session, id);
    };
    m_context.tasks.run(this, work, [this](const Result<Consent>& consent) {
        if (consent)
            m_context.navigator.toastDone(tr("The consent is withdrawn, and carries nothing from today on."));
        else
            m_context.navigator.toast(ErrorText::of(consent.error()));
        refresh();
    });
}

void SharingWindow::disclose()
{
    auto* dialog = new DiscloseDialog{m_context, {m_citizen, {}, {}}, m_ground, m_whose, this};
    connect(dialog, &RecordDialog::saved, this, [this] {
        m_context.navigator.toastDone(tr("Registered, and copied."));
        refresh();
    });
    dialog->open();
}

QString SharingWindow::registerText() const
{
    QStringList lines;
    for (const DisclosureRow& row : m_rows)
        lines.append(SharingText::line(row));
    return lines.join(QLatin1Char{'\n'});
}

}  // namespace fodfaeste
