#include "gui/shell/appearance.h"

namespace fodfaeste {

Appearance::Appearance(UserSettings& settings, QObject* parent) : QObject{parent}
{
    const auto speak = [this, &settings] { m_translations.choose(settings.language()); };
    const auto paint = [&settings] {
        if (FodfaesteStyle* style = FodfaesteStyle::current())
            style->choose(settings.theme());
    };
    connect(&settings, &UserSettings::languageChanged, this, speak);
    connect(&settings, &UserSettings::themeChanged, this, paint);
    speak();
    paint();
}

}  // namespace fodfaeste
