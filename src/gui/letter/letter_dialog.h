#pragma once

#include "app/letter/letter_service.h"
#include "gui/letter/letter_fields.h"
#include "gui/page_context.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace fodfaeste {

namespace Ui {
class LetterDialog;
}  // namespace Ui

/// A letter to one citizen: typing finds the template, what is missing stands first and is filled in, Ctrl+Enter makes it.
/// Nothing is ever made with an empty place in it. The letter is kept on the case and written as a file.
class LetterDialog : public QDialog {
    Q_OBJECT

public:
    LetterDialog(const PageContext& context, CitizenId citizen, QWidget* parent);
    ~LetterDialog() override;

Q_SIGNALS:
    /// It is kept on the case and stands in the file.
    void written(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUp();
    void wire();
    void fetch();
    void show(Result<LetterDesk> desk);
    void filterTemplates();
    const LetterTemplate* chosen() const;
    void chooseTemplate();
    void showAddressRule();
    LetterOrder order() const;
    bool isWhole();

    void preview();
    void make();
    void askForAddress(const std::function<void()>& then);
    void keep(const LetterOrder& order);
    void writeFile(const WrittenLetter& letter);
    void chooseFolder();
    void showFolder();
    void editTemplates();
    void complain(const QString& text);

    const PageContext& m_context;
    CitizenId m_citizen;
    std::unique_ptr<Ui::LetterDialog> m_ui;
    LetterFields* m_fields;
    std::optional<LetterDesk> m_desk;
    std::string m_addressReason;
    bool m_isRunning = false;
};

}  // namespace fodfaeste
