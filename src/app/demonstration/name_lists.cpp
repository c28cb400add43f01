#include "app/demonstration/name_lists.h"

#include <array>

namespace fodfaeste::demonstration {

namespace {

constexpr std::array<AwkwardName, 24> kAwkwardNames{{
    {"Frederik", "Ågård", Sex::Male},
    {"Frederikke", "Aagaard", Sex::Female},
    {"Yasmin", "El-Khatib", Sex::Female},
    {"Patrick", "O'Connor", Sex::Male},
    {"Jens-Ole", "Bjørn-Østergaard", Sex::Male},
    {"Åse", "Ærø", Sex::Female},
    {"Özgür", "Çağlar", Sex::Male},
    {"Zoë", "Müller-Lüdenscheidt", Sex::Female},
    {"João Paulo", "d'Almeida", Sex::Male},
    {"Maximilian Alexander Christoffer", "Rosendal-Bjerregaard von Sommerfeldt-Hvidtfeldt Østergaard", Sex::Male},
    {"Văn Tuấn", "Nguyễn", Sex::Male},
    {"Þórdís", "Guðmundsdóttir", Sex::Female},
    {"Min-jun", "Ó", Sex::Male},
    {"Bo", "I", Sex::Male},
    {"Šarūnas", "Žukauskas", Sex::Male},
    {"Łukasz", "Brzęczyszczykiewicz", Sex::Male},
    {"Siân", "Ni Dhomhnaill", Sex::Female},
    {"Søren", "Null", Sex::Male},
    {"Abd al-Rahman", "bin Yusuf", Sex::Male},
    {"Jean-François", "L'Hôpital", Sex::Male},
    {"Ærik", "Øe", Sex::Male},
    {"Inuk", "Qaarsorsuaq-Ivalu", Sex::Male},
    {"Mia", "van der Ås", Sex::Female},
    {"Ali", "Al", Sex::Male},
}};

}  // namespace

std::span<const NameGroup> nameGroups()
{
    static const std::array kGroups{danishNames(),  northernNames(),        arabicNames(), somaliNames(),
                                    turkishNames(), polishAndBalkanNames(), asianNames()};
    return kGroups;
}

std::span<const AwkwardName> awkwardNames()
{
    return kAwkwardNames;
}

}  // namespace fodfaeste::demonstration
