#pragma once

#include "domain/draft/draft.h"
#include "gui/page_context.h"

#include <QAbstractTableModel>
#include <QDialog>

#include <memory>
#include <vector>

namespace fodfaeste {

namespace Ui {
class DraftsDialog;
}  // namespace Ui

/// Drafts as rows: whose, in which form, when, and how they begin.
class DraftsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Person, Form, Words, Changed, ColumnCount };

    DraftsModel(const PageContext& context, std::vector<Draft> drafts, QObject* parent);

    const Draft& draftAt(int row) const { return m_drafts[static_cast<std::size_t>(row)]; }
    void remove(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const Draft& draft, int column) const;

    const PageContext& m_context;
    std::vector<Draft> m_drafts;
};

/// Everything that is typed and not saved. Enter opens one exactly where it was, Delete throws it away.
class DraftsDialog final : public QDialog {
    Q_OBJECT

public:
    DraftsDialog(const PageContext& context, std::vector<Draft> drafts, QWidget* parent);
    ~DraftsDialog() override;

Q_SIGNALS:
    void openWanted(const fodfaeste::Draft& draft);
    void throwAwayWanted(const fodfaeste::Draft& draft);

private:
    void openChosen();
    void throwAwayChosen();
    void showCount();

    std::unique_ptr<Ui::DraftsDialog> m_ui;
    DraftsModel* m_model;
};

}  // namespace fodfaeste
