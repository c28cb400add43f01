#pragma once

#include "app/search/find_service.h"
#include "app/search/search_service.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace fodfaeste {

/// Something the program can do, found by its name.
struct FindAction {
    QString text;
    QString keywords;  ///< other words it is looked for by
    QString icon;
    QString caps;  ///< its keys, "Ctrl L"
    std::function<void()> run;
};

/// One line of what was found.
struct FindRow {
    enum class Kind { Heading, Person, Action, Note };
    Kind kind = Kind::Person;
    QString primary;
    QString secondary;
    QString icon;
    bool muted = false;
    CitizenId citizen;          ///< of people and notes
    ContactId contact;          ///< of notes
    std::function<void()> run;  ///< of actions

    static FindRow heading(const QString& text);
    static FindRow person(const SearchHit& hit, bool isPinned = false);
    static FindRow note(const NoteHit& hit, Date today);
    static FindRow action(const FindAction& action);
};

/// What a search found, in groups. Only holds the rows.
class FindModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<FindRow> rows);
    const std::vector<FindRow>& rows() const { return m_rows; }
    /// The next row that can be chosen from there, in steps of 1 or -1; over the end it begins anew. -1 when there is none.
    int nextChoice(int from, int by) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<FindRow> m_rows;
};

/// "KI-2012-00001 · 22 years · Tingbjerg": what tells people of the same name apart.
QString detailsOf(const SearchHit& hit);
/// The words of an excerpt with the found ones between » and «, which can be seen and heard without colour.
QString markedTextOf(const Excerpt& excerpt);

}  // namespace fodfaeste
