#pragma once

#include "gui/text/translations.h"

#include <QObject>

namespace fodfaeste {

/// Gives the application the language and the colours of the settings, at once and whenever they change.
class Appearance : public QObject {
    Q_OBJECT

public:
    explicit Appearance(UserSettings& settings, QObject* parent = nullptr);

private:
    Translations m_translations;
};

}  // namespace fodfaeste
