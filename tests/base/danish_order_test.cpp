#include "base/danish_order.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace fodfaeste {

TEST(DanishOrder, PutsAeOeAndAaLast)
{
    const std::vector<std::string> ordered{"Anders", "El-Khatib", "Mydtskov", "Müller", "Nguyễn",   "O'Connor", "Olsen",  "Zoe",
                                           "Zoë B",  "Ærø",       "Østerbro", "Özlem",  "Aabenraa", "Ålborg",   "Aarhus", "Åse"};
    std::vector<std::string> sorted = ordered;
    std::ranges::reverse(sorted);

    std::ranges::stable_sort(sorted, {}, danishOrderKey);

    EXPECT_EQ(sorted, ordered);
}

TEST(DanishOrder, DoesNotCountCapitalsAndAccents)
{
    EXPECT_EQ(danishOrderKey("ÅSE"), danishOrderKey("åse"));
    EXPECT_EQ(danishOrderKey("René"), danishOrderKey("rene"));
    EXPECT_EQ(danishOrderKey("A\xCC\x8Ase"), danishOrderKey("Åse")) << "composed and decomposed";
    EXPECT_LT(danishOrderKey("Bo Hansen"), danishOrderKey("Boas"));
}

}  // namespace fodfaeste
