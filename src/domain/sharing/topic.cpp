#include "domain/sharing/topic.h"

#include "domain/code_table.h"

namespace fodfaeste {

namespace {

constexpr CodeTable<Topic, kTopics.size()> kTopicCodes{{{
    {Topic::Housing, "housing"},
    {Topic::Income, "income"},
    {Topic::Education, "education"},
    {Topic::Employment, "employment"},
    {Topic::HealthPhysical, "health_physical"},
    {Topic::HealthMental, "health_mental"},
    {Topic::SubstanceUse, "substance_use"},
    {Topic::Network, "network"},
    {Topic::Debt, "debt"},
    {Topic::IdDocuments, "id_documents"},
    {Topic::LegalMatters, "legal_matters"},
    {Topic::ExitGang, "exit_gang"},
    {Topic::Leisure, "leisure"},
    {Topic::Other, "other"},
}}};

}  // namespace

std::string_view codeOf(Topic topic)
{
    return kTopicCodes.codeOf(topic);
}

std::optional<Topic> topicFromCode(std::string_view code)
{
    return kTopicCodes.fromCode(code);
}

}  // namespace fodfaeste
