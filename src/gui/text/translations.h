#pragma once

#include "gui/settings/user_settings.h"

#include <QObject>
#include <QTranslator>

namespace fodfaeste {

/// The language of the program: our words, Qt's own, and how days and numbers are written. Switching sends every
/// widget QEvent::LanguageChange.
class Translations : public QObject {
    Q_OBJECT

public:
    explicit Translations(QObject* parent = nullptr);

    void choose(Language language);

private:
    QTranslator m_own;
    QTranslator m_qt;
};

}  // namespace fodfaeste
