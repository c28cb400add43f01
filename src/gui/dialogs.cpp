#include "gui/dialogs.h"

#include "gui/theme/metrics.h"
#include "gui/widgets/button.h"
#include "gui/widgets/label.h"

#include <QDialog>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>

namespace fodfaeste {

namespace {

constexpr int kDialogWidth = 440;

/// A heading, a text, room for a field, and buttons at the right: the shape of all our small dialogs.
struct SmallDialog {
    QDialog* window;
    QVBoxLayout* column;
    QHBoxLayout* buttons;
};

SmallDialog makeDialog(QWidget* parent, const QString& title, const QString& text)
{
    auto* window = new QDialog{parent};
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setWindowTitle(title);
    window->setAccessibleDescription(text);
    auto* column = new QVBoxLayout{window};
    column->setContentsMargins(metrics::kSpace24, metrics::kSpace24, metrics::kSpace24, metrics::kSpace16);
    column->setSpacing(metrics::kSpace8);
    auto* heading = new Label{title, Label::Kind::CardTitle, window};
    heading->setWordWrap(true);
    auto* body = new Label{text, Label::Kind::Secondary, window};
    body->setWordWrap(true);
    body->setMinimumWidth(kDialogWidth - 2 * metrics::kSpace24);
    column->addWidget(heading);
    column->addWidget(body);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::kSpace8);
    buttons->addStretch(1);
    return {window, column, buttons};
}

Button* addButton(const SmallDialog& dialog, const QString& text, Button::Kind kind)
{
    auto* button = new Button{text, kind, dialog.window};
    dialog.buttons->addWidget(button);
    return button;
}

void finish(const SmallDialog& dialog)
{
    dialog.column->addSpacing(metrics::kSpace8);
    dialog.column->addLayout(dialog.buttons);
    dialog.column->setSizeConstraint(QLayout::SetFixedSize);
    dialog.window->open();
}

void openFileDialog(QFileDialog* dialog, const FileRequest& request, Dialogs::PathTaken then)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!request.filter.isEmpty())
        dialog->setNameFilter(request.filter);
    if (!request.suffix.isEmpty())
        dialog->setDefaultSuffix(request.suffix);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [then = std::move(then)](const QString& path) {
        if (!path.isEmpty())
            then(path);
    });
    dialog->open();
}

QString folderOf(const QString& suggestion)
{
    const QFileInfo info{suggestion};
    return info.isDir() ? info.filePath() : info.path();
}

}  // namespace

WindowDialogs::WindowDialogs(QWidget* window) : m_window{window} {}

void WindowDialogs::chooseSaveFile(const FileRequest& request, PathTaken then)
{
    auto* dialog = new QFileDialog{m_window, request.title, folderOf(request.suggestion)};
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    if (!QFileInfo{request.suggestion}.isDir())
        dialog->selectFile(QFileInfo{request.suggestion}.fileName());
    openFileDialog(dialog, request, std::move(then));
}

void WindowDialogs::chooseOpenFile(const FileRequest& request, PathTaken then)
{
    auto* dialog = new QFileDialog{m_window, request.title, folderOf(request.suggestion)};
    dialog->setFileMode(QFileDialog::ExistingFile);
    openFileDialog(dialog, request, std::move(then));
}

void WindowDialogs::chooseFolder(const FileRequest& request, PathTaken then)
{
    auto* dialog = new QFileDialog{m_window, request.title, folderOf(request.suggestion)};
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    openFileDialog(dialog, request, std::move(then));
}

void WindowDialogs::confirm(const Question& question, Confirmed then)
{
    const SmallDialog dialog = makeDialog(m_window, question.title, question.text);
    const bool isDestructive = question.weight == Weight::Destructive;
    Button* cancel = addButton(dialog, tr("Cancel"), Button::Kind::Secondary);
    Button* action = addButton(dialog, question.actionWord, isDestructive ? Button::Kind::Danger : Button::Kind::Primary);
    QObject::connect(cancel, &Button::clicked, dialog.window, &QDialog::reject);
    QObject::connect(action, &Button::clicked, dialog.window, &QDialog::accept);
    QObject::connect(dialog.window, &QDialog::accepted, dialog.window, [then = std::move(then)] { then(); });
    // Enter must not do what cannot be undone.
    (isDestructive ? cancel : action)->setDefault(true);
    (isDestructive ? cancel : action)->setFocus();
    finish(dialog);
}

void WindowDialogs::askForReason(const ReasonRequest& request, ReasonGiven then)
{
    const SmallDialog dialog = makeDialog(m_window, request.title, request.text);
    auto* label = new Label{request.label, Label::Kind::Strong, dialog.window};
    auto* reason = new QLineEdit{dialog.window};
    reason->setObjectName(QStringLiteral("reasonEdit"));
    reason->setAccessibleName(request.label);
    label->setBuddy(reason);
    dialog.column->addSpacing(metrics::kSpace8);
    dialog.column->addWidget(label);
    dialog.column->addWidget(reason);
    Button* cancel = addButton(dialog, tr("Cancel"), Button::Kind::Secondary);
    Button* action = addButton(dialog, request.actionWord, Button::Kind::Primary);
    action->setDefault(true);
    action->setEnabled(false);
    QObject::connect(reason, &QLineEdit::textChanged, action, [action, least = request.leastLength](const QString& text) {
        action->setEnabled(text.trimmed().size() >= least);
    });
    QObject::connect(cancel, &Button::clicked, dialog.window, &QDialog::reject);
    QObject::connect(action, &Button::clicked, dialog.window, &QDialog::accept);
    QObject::connect(dialog.window, &QDialog::accepted, reason,
                     [reason, then = std::move(then)] { then(reason->text().trimmed()); });
    reason->setFocus();
    finish(dialog);
}

void WindowDialogs::tell(const QString& title, const QString& text)
{
    const SmallDialog dialog = makeDialog(m_window, title, text);
    Button* close = addButton(dialog, tr("Close"), Button::Kind::Primary);
    QObject::connect(close, &Button::clicked, dialog.window, &QDialog::accept);
    close->setDefault(true);
    close->setFocus();
    finish(dialog);
}

}  // namespace fodfaeste
