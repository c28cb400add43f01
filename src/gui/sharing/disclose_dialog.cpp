#include "gui/sharing/disclose_dialog.h"

#include "gui/clipboard/clipboard_guard.h"
#include "gui/contact/choice_box.h"
#include "gui/sharing/sharing_text.h"
#include "gui/sharing/topic_choices.h"
#include "gui/text/plain_text.h"
#include "ui_disclose_dialog.h"

#include <QCompleter>

#include <algorithm>

namespace fodfaeste {

namespace {

QString recipientOf(const QString& party, const QString& person)
{
    return QStringLiteral("%1, %2").arg(party, person);
}

}  // namespace

DiscloseDialog::DiscloseDialog(const PageContext& context, Subject subject, DisclosureGround ground,
                               const SafetyStrip::Facts& whose, QWidget* parent)
    : RecordDialog{context, parent}
    , m_subject{std::move(subject)}
    , m_ground{std::move(ground)}
    , m_ui{std::make_unique<Ui::DiscloseDialog>()}
{
    m_ui->setupUi(this);
    m_ui->saveButton->setText(tr("Register and copy"));
    setUp({m_ui->safetyStrip, m_ui->messageLabel, m_ui->saveButton, m_ui->cancelButton}, whose);
    errors().add("disclosure.recipient_missing", m_ui->recipientEdit, m_ui->recipientErrorLabel);
    errors().add("disclosure.necessity_too_short", m_ui->necessityEdit, m_ui->necessityErrorLabel);
    errors().add("disclosure.topic_missing", m_ui->topicsView, m_ui->topicsErrorLabel);
    setWindowTitle(tr("Share with another authority"));
    m_ui->headingLabel->setText(windowTitle());
    m_ui->topicsView->setAccessibleName(tr("What it is about"));
    m_ui->textEdit->setAccessibleName(tr("What is handed on"));
    fill();
    connect(m_ui->recipientEdit, &QLineEdit::textChanged, this, &DiscloseDialog::check);
    connect(m_ui->necessityEdit, &QLineEdit::textChanged, this, &DiscloseDialog::check);
    connect(m_ui->partyBox, &QComboBox::currentIndexChanged, this, &DiscloseDialog::check);
    connect(m_ui->basisBox, &QComboBox::currentIndexChanged, this, &DiscloseDialog::takeBasis);
    connect(m_ui->limbBox, &QComboBox::currentIndexChanged, this, &DiscloseDialog::check);
    connect(m_ui->topicsView, &QListWidget::itemChanged, this, &DiscloseDialog::check);
    connect(m_ui->guardianCheck, &QCheckBox::toggled, this, &DiscloseDialog::check);
    connect(m_ui->riskCheck, &QCheckBox::toggled, this, &DiscloseDialog::check);
    m_ui->recipientEdit->setFocus();
    takeBasis();
}

DiscloseDialog::~DiscloseDialog() = default;

void DiscloseDialog::fill()
{
    fillParties(*m_ui->partyBox);
    choose(*m_ui->partyBox, PartyKind::PrisonService);
    for (const LegalBasis& basis : m_ground.bases)
        if (basis.validity.contains(today()))
            m_ui->basisBox->addItem(toQString(basis.text), toQString(basis.code));
    // Who serves a sentence is on the way to a release; for anybody else it is their own word, if they gave it.
    const auto custody = latestCustodyKind(m_ground.stays, today());
    const bool hasConsent = std::ranges::any_of(
        m_ground.consents, [this](const Consent& consent) { return consent.statusOn(today()) == ConsentStatus::Active; });
    const QString usual = hasConsent || custody == CustodyKind::Remand ? QStringLiteral("consent")
                          : custody                                    ? QStringLiteral("ksp_release")
                                                                       : QStringLiteral("essential");
    m_ui->basisBox->setCurrentIndex(std::max(0, m_ui->basisBox->findData(usual)));
    fillTopics(*m_ui->topicsView, {Topic::Other});
    m_ui->textEdit->setPlainText(m_subject.text);
    m_ui->guardianCheck->setVisible(m_ground.age < m_ground.terms.adultAge);
    m_ui->riskCheck->setVisible(custody == CustodyKind::Remand);
    fillRecipients();
}

void DiscloseDialog::fillRecipients()
{
    QStringList known;
    for (std::size_t at = 0; at < m_ground.knownParties.size(); ++at)
        known.append(recipientOf(toQString(m_ground.knownParties[at].name), toQString(m_ground.knownPeople[at])));
    known.removeDuplicates();
    auto* completer = new QCompleter{known, this};
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_ui->recipientEdit->setCompleter(completer);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &DiscloseDialog::takeRecipient);
}

void DiscloseDialog::takeRecipient(const QString& text)
{
    for (std::size_t at = 0; at < m_ground.knownParties.size(); ++at)
        if (recipientOf(toQString(m_ground.knownParties[at].name), toQString(m_ground.knownPeople[at])) == text)
            choose(*m_ui->partyBox, m_ground.knownParties[at].kind);
    m_ui->necessityEdit->setFocus(Qt::TabFocusReason);
}

const LegalBasis* DiscloseDialog::basis() const
{
    return findBasis(m_ground.bases, toUtf8(m_ui->basisBox->currentData().toString()), today());
}

void DiscloseDialog::takeBasis()
{
    const LegalBasis* chosenBasis = basis();
    m_ui->limbBox->clear();
    const bool hasLimbs = chosenBasis != nullptr && !chosenBasis->limbs.empty();
    if (hasLimbs)
        for (const std::string& limb : chosenBasis->limbs)
            m_ui->limbBox->addItem(toQString(limb));
    m_ui->limbBox->setVisible(hasLimbs);
    m_ui->limbBoxLabel->setVisible(hasLimbs);
    check();
}

Disclosure DiscloseDialog::typed() const
{
    Disclosure disclosure;
    disclosure.citizen = m_subject.citizen;
    disclosure.contact = m_subject.contact;
    disclosure.at = {today(), copenhagenTime(context().services.clock.now()).ofDay};
    const QString recipient = m_ui->recipientEdit->text();
    const auto comma = recipient.lastIndexOf(QLatin1Char{','});
    disclosure.partyName = toUtf8((comma < 0 ? recipient : recipient.left(comma)).trimmed());
    disclosure.person = comma < 0 ? std::string{} : toUtf8(recipient.mid(comma + 1).trimmed());
    disclosure.party = chosen<PartyKind>(*m_ui->partyBox);
    disclosure.basis = toUtf8(m_ui->basisBox->currentData().toString());
    disclosure.limb = toUtf8(m_ui->limbBox->currentText());
    disclosure.topics = tickedTopics(*m_ui->topicsView);
    disclosure.necessity = toUtf8(m_ui->necessityEdit->text().trimmed());
    disclosure.guardian = m_ui->guardianCheck->isChecked() ? GuardianThought::Considered : GuardianThought::NotConsidered;
    disclosure.risk = m_ui->riskCheck->isChecked() ? RiskAssessment::AtRisk : RiskAssessment::None;
    return m_ground.withConsent(std::move(disclosure));
}

void DiscloseDialog::check()
{
    const Disclosure disclosure = typed();
    const auto findings = checkDisclosure(disclosure, m_ground.factsFor(disclosure));
    QStringList lines;
    for (const SharingFinding& finding : findings)
        lines.append((finding.severity == SharingSeverity::Blocking ? QStringLiteral("✗ ") : QStringLiteral("! ")) +
                     SharingText::of(finding));
    const LegalBasis* chosenBasis = basis();
    if (chosenBasis != nullptr && chosenBasis->investigation == InvestigationUse::Barred)
        lines.append(SharingText::notForInvestigation());
    const bool refused = isRefused(findings);
    const QString verdict = refused ? tr("May not be shared like this yet") : tr("May be shared");
    m_ui->verdictBanner->setMessage(chosenBasis != nullptr ? tr("%1 · %2").arg(verdict, toQString(chosenBasis->reference))
                                                           : verdict,
                                    refused            ? ToneKind::Bad
                                    : findings.empty() ? ToneKind::Ok
                                                       : ToneKind::Warn,
                                    refused ? QStringLiteral("x") : QStringLiteral("check"));
    m_ui->findingsLabel->setText(lines.join(QLatin1Char{'\n'}));
    m_ui->findingsLabel->setVisible(!lines.isEmpty());
}

QString DiscloseDialog::copied() const
{
    QString text = m_ui->textEdit->toPlainText().trimmed();
    if (const LegalBasis* chosenBasis = basis(); chosenBasis != nullptr) {
        text += QStringLiteral("\n\n") + tr("Shared under: %1").arg(toQString(chosenBasis->reference));
        if (chosenBasis->investigation == InvestigationUse::Barred)
            text += QLatin1Char{'\n'} + SharingText::notForInvestigation();
    }
    return text.trimmed();
}

void DiscloseDialog::save()
{
    const Disclosure disclosure = typed();
    for (const SharingFinding& finding : checkDisclosure(disclosure, m_ground.factsFor(disclosure)))
        if (finding.severity == SharingSeverity::Blocking)
            errors().show("disclosure." + std::string{codeOf(finding.rule)}, SharingText::of(finding));
    if (!errors().hasAny())
        connect(this, &RecordDialog::saved, this, [text = copied()] { putOnClipboard(text); });
    run([&disclosures = context().services.disclosures, session = context().session, disclosure] {
        return disclosures.add(session, disclosure);
    });
}

}  // namespace fodfaeste
