#include "gui/start/create_store_card.h"

#include "app/demonstration/demonstration.h"
#include "gui/dialogs.h"
#include "gui/start/passphrase_advice.h"
#include "gui/text/error_text.h"
#include "gui/text/plain_text.h"
#include "gui/text/status_text.h"
#include "ui_create_store_card.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QStandardPaths>

#include <array>

namespace fodfaeste {

namespace {

constexpr std::array kKinds{StoreKind::Ordinary, StoreKind::Trial, StoreKind::Demonstration};

StoreKind kindOf(const QString& key)
{
    for (const StoreKind kind : kKinds)
        if (toQString(codeOf(kind)) == key)
            return kind;
    return StoreKind::Ordinary;
}

}  // namespace

CreateStoreCard::CreateStoreCard(Dialogs& dialogs, QWidget* parent)
    : Card{parent}
    , m_dialogs{dialogs}
    , m_ui{std::make_unique<Ui::CreateStoreCard>()}
{
    m_ui->setupUi(this);
    for (const StoreKind kind : kKinds)
        m_ui->kindBar->addPill(toQString(codeOf(kind)), StatusText::of(kind));
    m_ui->passphraseField->setObjectName(QStringLiteral("passphraseField"));
    connect(m_ui->kindBar, &PillBar::chosen, this, [this](const QStringList& keys) { chooseKind(kindOf(keys.value(0))); });
    connect(m_ui->browseButton, &QAbstractButton::clicked, this, &CreateStoreCard::choosePlace);
    connect(m_ui->createButton, &QAbstractButton::clicked, this, &CreateStoreCard::create);
    connect(m_ui->backButton, &QAbstractButton::clicked, this, &CreateStoreCard::backWanted);
    connect(m_ui->repeatField, &PassphraseField::entered, this, &CreateStoreCard::create);
    for (PassphraseField* field : {m_ui->passphraseField, m_ui->repeatField})
        connect(field, &PassphraseField::changed, this, &CreateStoreCard::updateStrength);
    for (QLineEdit* edit : {m_ui->placeEdit, m_ui->leadEdit})
        connect(edit, &QLineEdit::textEdited, this, &CreateStoreCard::clearError);
    begin(StoreKind::Ordinary);
    retranslate();
}

CreateStoreCard::~CreateStoreCard() = default;

void CreateStoreCard::begin(StoreKind kind)
{
    m_ui->leadEdit->clear();
    m_ui->passphraseField->clear();
    m_ui->repeatField->clear();
    m_ui->placeEdit->clear();
    endProgress();
    m_ui->kindBar->setCheckedKeys({toQString(codeOf(kind))});
    chooseKind(kind);
}

void CreateStoreCard::chooseKind(StoreKind kind)
{
    const bool wasSuggested = m_ui->placeEdit->text().isEmpty() || m_ui->placeEdit->text() == suggestedPlace();
    m_kind = kind;
    if (wasSuggested)
        m_ui->placeEdit->setText(suggestedPlace());
    const bool isDemonstration = kind == StoreKind::Demonstration;
    const std::initializer_list<QWidget*> personal{m_ui->leadLabel, m_ui->leadEdit, m_ui->passphraseLabel, m_ui->passphraseField,
                                                   m_ui->repeatField};
    for (QWidget* widget : personal)
        widget->setVisible(!isDemonstration);
    clearError();
    updateStrength();
}

QString CreateStoreCard::suggestedPlace() const
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = m_kind == StoreKind::Ordinary        ? tr("Fodfæste")
                         : m_kind == StoreKind::Demonstration ? tr("Fodfæste demonstration")
                                                              : tr("Fodfæste trial");
    QString path = QDir{folder}.filePath(name + QStringLiteral(".fodf"));
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QDir{folder}.filePath(QStringLiteral("%1 %2.fodf").arg(name).arg(number));
    return QDir::toNativeSeparators(path);
}

void CreateStoreCard::choosePlace()
{
    const FileRequest request{tr("Place of the new store"), m_ui->placeEdit->text(), tr("Fodfæste store (*.fodf)"),
                              QStringLiteral("fodf")};
    m_dialogs.chooseSaveFile(request, [this](const QString& path) {
        m_ui->placeEdit->setText(QDir::toNativeSeparators(path));
        clearError();
    });
}

void CreateStoreCard::updateStrength()
{
    if (m_complaint.isEmpty() && !m_error)
        showTexts();
    else
        clearError();
}

QString CreateStoreCard::complaint() const
{
    if (m_ui->placeEdit->text().trimmed().isEmpty())
        return tr("Choose where the store should lie.");
    if (m_kind == StoreKind::Demonstration)
        return {};
    if (m_ui->leadEdit->text().simplified().isEmpty())
        return tr("Write the name of whoever leads the office.");
    return PassphraseAdvice::complaintAbout(m_ui->passphraseField->text(), m_ui->repeatField->text(), m_kind,
                                            m_ui->leadEdit->text());
}

void CreateStoreCard::create()
{
    m_error.reset();
    m_complaint = complaint();
    showTexts();
    if (m_complaint.isEmpty())
        Q_EMIT createWanted();
}

NewStore CreateStoreCard::store() const
{
    QString path = QDir::fromNativeSeparators(m_ui->placeEdit->text().trimmed());
    if (QFileInfo{path}.suffix().isEmpty())
        path += QStringLiteral(".fodf");
    return {toUtf8(QFileInfo{path}.absoluteFilePath()), m_kind, toUtf8(m_ui->leadEdit->text().simplified())};
}

Secret CreateStoreCard::takePassphrase()
{
    m_ui->repeatField->clear();
    Secret given = m_ui->passphraseField->take();
    return m_kind == StoreKind::Demonstration ? Secret{kPublicPassphrase} : std::move(given);
}

void CreateStoreCard::showProgress(TaskWatch* watch)
{
    m_ui->progressStrip->watch(watch,
                               m_kind == StoreKind::Demonstration ? tr("Making the demonstration …") : tr("Making the store …"));
    m_ui->createButton->setEnabled(false);
    m_ui->backButton->setEnabled(false);
    m_ui->kindBar->setEnabled(false);
}

void CreateStoreCard::endProgress()
{
    m_ui->progressStrip->watch(nullptr, {});
    m_ui->createButton->setEnabled(true);
    m_ui->backButton->setEnabled(true);
    m_ui->kindBar->setEnabled(true);
}

void CreateStoreCard::showError(const Error& error)
{
    endProgress();
    m_error = error;
    showTexts();
}

void CreateStoreCard::clearError()
{
    m_error.reset();
    m_complaint.clear();
    showTexts();
}

QString CreateStoreCard::kindText() const
{
    switch (m_kind) {
    case StoreKind::Ordinary: return tr("For the office's work with real people. Everything in it is encrypted.");
    case StoreKind::Trial: return tr("Empty, to try things out in. Takes invented CPR numbers only (day + 60).");
    case StoreKind::Demonstration:
        return tr("An invented office with 14 caseworkers and three years of work. Making it takes a moment.");
    }
    return {};
}

QString CreateStoreCard::strengthText() const
{
    if (m_kind == StoreKind::Demonstration)
        return tr("Anyone may look around in it. Its passphrase is: %1").arg(toQString(kPublicPassphrase));
    return PassphraseAdvice::on(m_ui->passphraseField->text(), m_kind, m_ui->leadEdit->text());
}

void CreateStoreCard::showTexts()
{
    m_ui->kindLabel->setText(kindText());
    m_ui->strengthLabel->setText(strengthText());
    m_ui->errorHeadingLabel->setText(m_error ? ErrorText::headingOf(*m_error) : m_complaint);
    m_ui->errorLabel->setText(m_error ? ErrorText::of(*m_error) : QString{});
    m_ui->errorHeadingLabel->setVisible(m_error || !m_complaint.isEmpty());
    m_ui->errorLabel->setVisible(m_error.has_value());
}

void CreateStoreCard::retranslate()
{
    m_ui->retranslateUi(this);
    for (const StoreKind kind : kKinds)
        m_ui->kindBar->setText(toQString(codeOf(kind)), StatusText::of(kind));
    m_ui->kindBar->setAccessibleName(tr("Kind of store"));
    m_ui->passphraseField->setName(tr("Passphrase of the new store"));
    m_ui->repeatField->setName(tr("The same passphrase again"));
    m_ui->repeatField->setPlaceholderText(tr("The same passphrase again"));
    showTexts();
}

void CreateStoreCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace fodfaeste
