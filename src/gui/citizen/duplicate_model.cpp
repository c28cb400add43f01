#include "gui/citizen/duplicate_model.h"

#include "gui/text/date_text.h"
#include "gui/text/plain_text.h"
#include "gui/text/status_text.h"
#include "gui/widgets/cell_roles.h"

namespace fodfaeste {

void DuplicateModel::setPairs(std::vector<DuplicatePair> pairs)
{
    beginResetModel();
    m_pairs = std::move(pairs);
    endResetModel();
}

int DuplicateModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

int DuplicateModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DuplicateModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    if (role != Qt::DisplayRole && role != CellRole::PrimaryText)
        return {};
    const DuplicatePair& pair = pairAt(index.row());
    switch (index.column()) {
    case First: return LookAlikeText::of(pair.first);
    case Second: return LookAlikeText::of(pair.second);
    case Why: return LookAlikeText::of(pair.second.why);
    default: return {};
    }
}

QVariant DuplicateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case First: return tr("Registered first");
    case Second: return tr("Registered later");
    case Why: return tr("Why");
    default: return {};
    }
}

QString LookAlikeText::of(Likeness likeness)
{
    switch (likeness) {
    case Likeness::SameCpr: return tr("the same CPR number");
    case Likeness::NameAndBirth: return tr("the same birth date, and a name that sounds the same");
    case Likeness::Phone: return tr("the same phone number");
    }
    return {};
}

QString LookAlikeText::of(const LookAlike& person)
{
    QStringList parts{toQString(person.name), DateText::age(person.age)};
    if (person.districtNo)
        parts << StatusText::district(*person.districtNo);
    return parts.join(QStringLiteral(", "));
}

QString LookAlikeText::of(MergeField field)
{
    switch (field) {
    case MergeField::GivenNames: return tr("Given names");
    case MergeField::FamilyName: return tr("Family name");
    case MergeField::Cpr: return tr("CPR number in force");
    case MergeField::District: return tr("District");
    case MergeField::Address: return tr("Address");
    case MergeField::Phone: return tr("Phone");
    case MergeField::Email: return tr("E-mail");
    case MergeField::DiedOn: return tr("Died");
    case MergeField::MovedAwayOn: return tr("Moved away");
    }
    return {};
}

QString LookAlikeText::valueOf(const Citizen& citizen, MergeField field)
{
    switch (field) {
    case MergeField::GivenNames: return toQString(citizen.givenNames);
    case MergeField::FamilyName: return toQString(citizen.familyName);
    case MergeField::Cpr: return toQString(citizen.cpr.masked());
    case MergeField::District: return citizen.districtNo ? StatusText::district(*citizen.districtNo) : QString{};
    case MergeField::Address:
        return QStringLiteral("%1 %2").arg(toQString(citizen.address), toQString(citizen.postalCode)).trimmed();
    case MergeField::Phone: return toQString(citizen.phone);
    case MergeField::Email: return toQString(citizen.email);
    case MergeField::DiedOn: return citizen.diedOn ? DateText::full(*citizen.diedOn) : QString{};
    case MergeField::MovedAwayOn: return citizen.movedAwayOn ? DateText::full(*citizen.movedAwayOn) : QString{};
    }
    return {};
}

}  // namespace fodfaeste
