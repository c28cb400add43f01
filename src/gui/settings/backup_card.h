#pragma once

#include "app/backup/backup_service.h"
#include "gui/page_context.h"
#include "gui/widgets/card.h"

namespace fodfaeste {

class Button;
class Label;
class ProgressStrip;

/// The store's backups: when the latest was made, making one now, a second folder, putting one back, and a new key.
class BackupCard final : public Card {
    Q_OBJECT

public:
    explicit BackupCard(QWidget* parent = nullptr);

    void setContext(const PageContext& context);
    void refresh();

Q_SIGNALS:
    /// Putting a backup back, and a new key, are done with the store closed.
    void restoreWanted();
    void rotationWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    Button* addButton(const char* name, const char* icon);
    void makeNow();
    void chooseSecondFolder();
    void show(Result<BackupListing> listing);
    void showTexts();
    QString latestText() const;
    QString secondText() const;

    std::unique_ptr<PageContext> m_context;
    Label* m_latest;
    Label* m_second;
    Button* m_make;
    Button* m_folder;
    Button* m_restore;
    Button* m_rotate;
    std::optional<BackupListing> m_listing;
    std::optional<Error> m_error;
};

}  // namespace fodfaeste
