#include "gui/drafts/draft_rescue.h"

#include "app/draft/draft_service.h"
#include "base/log.h"
#include "gui/tasks/task_runner.h"
#include "gui/text/plain_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace fodfaeste {

namespace {

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

QJsonObject objectOf(const Draft& draft)
{
    // Numbers as text: JSON's own are not wide enough for an identity.
    return {{key("editor"), toQString(draft.place.editor)},
            {key("citizen"), QString::number(draft.place.citizen.value())},
            {key("record"), QString::number(draft.record)},
            {key("page"), toQString(draft.page)},
            {key("pageCitizen"), QString::number(draft.pageCitizen.value())},
            {key("fields"), toQString(draft.fields)},
            {key("focusedField"), toQString(draft.focusedField)},
            {key("cursor"), draft.cursor}};
}

Draft draftOf(const QJsonObject& object)
{
    const auto text = [&object](const char* name) { return toUtf8(object.value(key(name)).toString()); };
    const auto number = [&object](const char* name) { return object.value(key(name)).toString().toLongLong(); };
    Draft draft;
    draft.place = {text("editor"), CitizenId{number("citizen")}};
    draft.record = number("record");
    draft.page = text("page");
    draft.pageCitizen = CitizenId{number("pageCitizen")};
    draft.fields = text("fields");
    draft.focusedField = text("focusedField");
    draft.cursor = object.value(key("cursor")).toInt();
    return draft;
}

Secret seal(const std::vector<Draft>& drafts)
{
    QJsonArray all;
    for (const Draft& draft : drafts)
        all.append(objectOf(draft));
    QByteArray bytes = QJsonDocument{all}.toJson(QJsonDocument::Compact);
    Secret sealed{std::string_view{bytes.constData(), static_cast<std::size_t>(bytes.size())}};
    wipe({bytes.data(), static_cast<std::size_t>(bytes.size())});
    return sealed;
}

}  // namespace

void DraftRescue::keep(const Owner& owner, std::vector<Draft> drafts, TaskRunner& tasks)
{
    if (drafts.empty())
        return;
    const auto save = [workplace = owner.workplace, session = owner.session, drafts = std::move(drafts)] {
        std::vector<Draft> failed;
        for (const Draft& draft : drafts) {
            if (!workplace->services().drafts.keep(session, draft))
                failed.push_back(draft);
        }
        return failed;
    };
    tasks.run(this, save, [this, store = owner.store, user = owner.session.user](const std::vector<Draft>& failed) {
        if (failed.empty())
            return;
        writeLog(LogLevel::Warning, "drafts stay in memory", {{"count", static_cast<std::int64_t>(failed.size())}});
        m_sealed.push_back({store, user, seal(failed)});
    });
}

std::vector<Draft> DraftRescue::take(const QString& store, UserId user)
{
    std::vector<Draft> drafts;
    for (const Sealed& sealed : m_sealed) {
        if (sealed.store != store || sealed.user != user)
            continue;
        const std::string_view text = sealed.drafts.text();
        const auto bytes = QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
        for (const QJsonValue& draft : QJsonDocument::fromJson(bytes).array())
            drafts.push_back(draftOf(draft.toObject()));
    }
    std::erase_if(m_sealed, [&](const Sealed& sealed) { return sealed.store == store && sealed.user == user; });
    return drafts;
}

}  // namespace fodfaeste
