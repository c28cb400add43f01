#include "gui/settings/settings_page.h"

#include "gui/page_context.h"
#include "gui/shell/sidebar.h"
#include "gui/text/date_text.h"
#include "gui/text/error_text.h"
#include "gui/text/number_text.h"
#include "gui/text/status_text.h"
#include "gui/widgets/filter_pill.h"
#include "ui_settings_page.h"

#include <QDir>

namespace fodfaeste {

namespace {

QString key(const char* text)
{
    return QString::fromLatin1(text);
}

ThemeChoice themeFrom(const QString& word)
{
    if (word == key("light"))
        return ThemeChoice::Light;
    return word == key("dark") ? ThemeChoice::Dark : ThemeChoice::FollowSystem;
}

QString wordFor(ThemeChoice theme)
{
    return theme == ThemeChoice::Light ? key("light") : theme == ThemeChoice::Dark ? key("dark") : key("system");
}

}  // namespace

SettingsPage::SettingsPage(const PageContext& context, QWidget* parent)
    : Page{parent}
    , m_context{context}
    , m_ui{std::make_unique<Ui::SettingsPage>()}
{
    m_ui->setupUi(this);
    m_ui->dayCard->setVisible(context.storeKind() == StoreKind::Demonstration);
    m_ui->verifyButton->setEnabled(context.may(Operation::VerifyStore));
    m_ui->safetyCard->setSettings(context.settings);
    m_ui->backupCard->setContext(context);
    m_ui->rulesCard->setContext(context);
    m_ui->snippetCard->setContext(context);
    fillChoices();
    wire();
    retranslate();
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::fillChoices()
{
    for (const char* word : {"da", "en"})
        m_ui->languageBar->addPill(key(word), QString{});
    for (const char* word : {"light", "dark", "system"})
        m_ui->themeBar->addPill(key(word), QString{});
    for (const char* word : {"comfortable", "compact"})
        m_ui->densityBar->addPill(key(word), QString{});
}

void SettingsPage::wire()
{
    UserSettings& settings = m_context.settings;
    connect(m_ui->languageBar, &PillBar::chosen, this, [&settings](const QStringList& keys) {
        settings.setLanguage(keys.contains(key("en")) ? Language::English : Language::Danish);
    });
    connect(m_ui->themeBar, &PillBar::chosen, this,
            [&settings](const QStringList& keys) { settings.setTheme(themeFrom(keys.value(0))); });
    connect(m_ui->densityBar, &PillBar::chosen, this, [&settings](const QStringList& keys) {
        settings.setDensity(keys.contains(key("compact")) ? RecordTable::Density::Compact : RecordTable::Density::Comfortable);
    });
    connect(m_ui->dayButton, &QAbstractButton::clicked, this, [this] { Q_EMIT dayChosen(m_ui->dayEdit->date()); });
    connect(m_ui->backupCard, &BackupCard::restoreWanted, this, &SettingsPage::restoreWanted);
    connect(m_ui->backupCard, &BackupCard::rotationWanted, this, &SettingsPage::rotationWanted);
    connect(m_ui->verifyButton, &QAbstractButton::clicked, this, &SettingsPage::verify);
}

QString SettingsPage::title() const
{
    return placeName(PageName::Settings);
}

void SettingsPage::setFocusToStart()
{
    m_ui->languageBar->pill(m_ui->languageBar->checkedKeys().value(0, key("da")))->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::refresh()
{
    showChoices();
    m_ui->backupCard->refresh();
    m_ui->rulesCard->refresh();
    m_ui->snippetCard->refresh();
    m_ui->dayEdit->setDate(toQDate(m_context.today()));
    setStateLine(QStringLiteral("%1 · %2").arg(StatusText::of(m_context.storeKind()), DateText::full(m_context.today())));
}

void SettingsPage::showChoices()
{
    const UserSettings& settings = m_context.settings;
    m_ui->languageBar->setCheckedKeys({settings.language() == Language::English ? key("en") : key("da")});
    m_ui->themeBar->setCheckedKeys({wordFor(settings.theme())});
    m_ui->densityBar->setCheckedKeys({settings.density() == RecordTable::Density::Compact ? key("compact") : key("comfortable")});
}

void SettingsPage::verify()
{
    m_ui->verifyButton->setEnabled(false);
    const auto check = [&store = m_context.services.store, session = m_context.session](Progress& progress) {
        return store.verify(session, progress);
    };
    TaskWatch* watch = m_context.tasks.runLong(this, check, [this](Result<IntegrityReport> report) {
        m_ui->verifyButton->setEnabled(true);
        m_report = std::move(report);
        showReport();
    });
    if (!watch->isFinished())
        m_context.navigator.showProgress(watch, tr("Checking the store …"));
}

void SettingsPage::showReport()
{
    const bool hasFigures = m_report && *m_report;
    m_ui->citizensRow->setVisible(hasFigures);
    if (hasFigures)
        m_ui->citizensRow->setValue(NumberText::count((*m_report)->citizens));
    m_ui->verifyLabel->setText(reportText());
    const bool isBad = m_report && (!*m_report || !(*m_report)->isSound());
    m_ui->verifyLabel->setKind(isBad ? Label::Kind::Error : hasFigures ? Label::Kind::Ok : Label::Kind::Secondary);
}

QString SettingsPage::reportText() const
{
    if (!m_report)
        return tr("Checks that every page of the file, every reference and every line of the log is as it was written.");
    if (!*m_report)
        return ErrorText::of(m_report->error());
    const IntegrityReport& report = **m_report;
    const QString lines = NumberText::count(report.auditLines);
    if (report.isSound())
        return tr("All is well: file, references and the %1 lines of the log are as they were written.").arg(lines);
    return tr("%n faults were found. Put back a backup, and tell those who look after your computers.", nullptr,
              static_cast<int>(report.faults.size()));
}

void SettingsPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->languageBar->setText(key("da"), QStringLiteral("Dansk"));
    m_ui->languageBar->setText(key("en"), QStringLiteral("English"));
    m_ui->languageBar->setAccessibleName(tr("Language"));
    m_ui->themeBar->setText(key("light"), tr("Light"));
    m_ui->themeBar->setText(key("dark"), tr("Dark"));
    m_ui->themeBar->setText(key("system"), tr("As the desktop"));
    m_ui->themeBar->setAccessibleName(tr("Colours"));
    m_ui->densityBar->setText(key("comfortable"), tr("Two lines"));
    m_ui->densityBar->setText(key("compact"), tr("One line"));
    m_ui->densityBar->setAccessibleName(tr("Rows in lists"));
    m_ui->dayEdit->setDisplayFormat(tr("dd/MM/yyyy"));
    m_ui->kindRow->setIconName(key("database"));
    m_ui->kindRow->setLabel(tr("Kind"));
    m_ui->kindRow->setValue(StatusText::of(m_context.storeKind()));
    m_ui->pathRow->setIconName(key("hard-drive"));
    m_ui->pathRow->setLabel(tr("Place"));
    m_ui->pathRow->setValue(QDir::toNativeSeparators(m_context.office.path));
    m_ui->citizensRow->setIconName(key("users"));
    m_ui->citizensRow->setLabel(tr("Citizens"));
    m_ui->verifyButton->setToolTip(m_ui->verifyButton->isEnabled() ? QString{} : StatusText::denialOf(Operation::VerifyStore));
    m_ui->versionLabel->setText(tr("Fodfæste %1").arg(QCoreApplication::applicationVersion()));
    showReport();
    refresh();
}

}  // namespace fodfaeste
