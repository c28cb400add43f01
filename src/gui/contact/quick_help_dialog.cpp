#include "gui/contact/quick_help_dialog.h"

#include "gui/settings/user_settings.h"
#include "gui/theme/metrics.h"
#include "gui/widgets/button.h"

#include <QFile>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace fodfaeste {

namespace {

constexpr int kWidth = 680;
constexpr int kHeight = 620;

/// The manual's page holds both languages, each under a heading of its own: Danish first.
QString halfFor(Language language)
{
    QFile page{QStringLiteral(":/manual/quick-line.md")};
    if (!page.open(QIODevice::ReadOnly))
        return {};
    const QString whole = QString::fromUtf8(page.readAll());
    const qsizetype english = whole.indexOf(QStringLiteral("\n# "), 1);
    return language == Language::English ? whole.mid(english + 1) : whole.left(english);
}

}  // namespace

QuickHelpDialog::QuickHelpDialog(const UserSettings& settings, QWidget* parent) : QDialog{parent}
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("quickHelpDialog"));
    setWindowTitle(tr("The quick line"));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(metrics::kPageMargin, metrics::kPageMargin, metrics::kPageMargin, metrics::kSpace16);
    column->setSpacing(metrics::kSpace12);
    auto* text = new QTextBrowser{this};
    text->setObjectName(QStringLiteral("helpView"));
    text->setAccessibleName(windowTitle());
    text->setFrameShape(QFrame::NoFrame);
    text->setMarkdown(halfFor(settings.language()));
    column->addWidget(text, 1);
    auto* close = new Button{tr("Close"), Button::Kind::Secondary, this};
    close->setDefault(true);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    resize(kWidth, kHeight);
}

}  // namespace fodfaeste
