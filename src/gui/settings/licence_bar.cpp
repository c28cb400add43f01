#include "gui/settings/licence_bar.h"

#include "gui/theme/metrics.h"
#include "gui/widgets/button.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/label.h"

#include <QFile>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace fodfaeste {

namespace {

/// Names of programs and licences are the same in every language.
struct Licence {
    const char* name;
    const char* file;
};

constexpr Licence kLicences[] = {
    {"Qt 6 · LGPL 3", "libqt6core6"},
    {"SQLite3 Multiple Ciphers · MIT", "sqlite3mc"},
    {"libsodium · ISC", "libsodium23"},
    {"spdlog · MIT", "libspdlog1.10"},
    {"libxlsxwriter · BSD", "libxlsxwriter4"},
    {"minizip · zlib", "libminizip1"},
    {"utf8proc · MIT", "libutf8proc2"},
    {"Inter · OFL 1.1", "fonts-inter"},
    {"Lucide · ISC", "lucide"},
};

constexpr QSize kDialogSize{720, 560};

}  // namespace

LicenceBar::LicenceBar(QWidget* parent) : QWidget{parent}
{
    auto* flow = new FlowLayout{this, metrics::kSpace8};
    for (const Licence& licence : kLicences) {
        auto* button = new Button{QString::fromUtf8(licence.name), Button::Kind::Link, this};
        button->setObjectName(QStringLiteral("licenceButton"));
        flow->addWidget(button);
        const QString file = QStringLiteral(":/licences/%1.txt").arg(QLatin1String{licence.file});
        connect(button, &QAbstractButton::clicked, this, [this, name = button->text(), file] { showLicence(name, file); });
    }
}

void LicenceBar::showLicence(const QString& name, const QString& file)
{
    QFile source{file};
    const QString text = source.open(QIODevice::ReadOnly)
                             ? QString::fromUtf8(source.readAll())
                             : tr("The text of this licence was not at hand when the program was built.");
    (new LicenceDialog{name, text, window()})->open();
}

LicenceDialog::LicenceDialog(const QString& name, const QString& text, QWidget* parent) : QDialog{parent}
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(name);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(metrics::kPageMargin, metrics::kPageMargin, metrics::kPageMargin, metrics::kSpace16);
    column->setSpacing(metrics::kSpace12);
    column->addWidget(new Label{name, Label::Kind::PageTitle, this});
    auto* view = new QPlainTextEdit{text, this};
    view->setObjectName(QStringLiteral("licenceText"));
    view->setAccessibleName(name);
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    column->addWidget(view, 1);
    auto* close = new Button{tr("Close"), Button::Kind::Secondary, this};
    close->setDefault(true);
    connect(close, &QAbstractButton::clicked, this, &QDialog::close);
    column->addWidget(close, 0, Qt::AlignRight);
    resize(kDialogSize);
}

}  // namespace fodfaeste
