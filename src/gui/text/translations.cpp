#include "gui/text/translations.h"

#include <QCoreApplication>
#include <QLocale>

namespace fodfaeste {

Translations::Translations(QObject* parent) : QObject{parent} {}

void Translations::choose(Language language)
{
    const bool isDanish = language == Language::Danish;
    // Before the translators: their installation tells the widgets, which then ask for numbers and days.
    QLocale::setDefault(isDanish ? QLocale{QLocale::Danish, QLocale::Denmark}
                                 : QLocale{QLocale::English, QLocale::UnitedKingdom});
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    // English has a file of its own as well: it knows one day from two days.
    if (isDanish && m_qt.load(QStringLiteral(":/i18n/qtbase_da.qm")))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(isDanish ? QStringLiteral(":/i18n/fodfaeste_da.qm") : QStringLiteral(":/i18n/fodfaeste_en.qm")))
        QCoreApplication::installTranslator(&m_own);
}

}  // namespace fodfaeste
