#pragma once

#include "app/access/operation.h"
#include "app/ports/store_library.h"
#include "app/today/today_service.h"
#include "domain/contact/contact_event.h"
#include "domain/custody/custody_stay.h"
#include "domain/outcome/year_end_status.h"
#include "domain/spell/spell.h"
#include "domain/user/user.h"
#include "gui/theme/theme.h"

#include <QCoreApplication>
#include <QString>

namespace fodfaeste {

/// The office's words on screen, with the tone and icon that go with them everywhere.
class StatusText {
    Q_DECLARE_TR_FUNCTIONS(fodfaeste::StatusText)

public:
    static QString of(YearEndStatus status);     ///< "I uddannelse", "Mistet kontakt"
    static QString brief(YearEndStatus status);  ///< for chips, where the definition's own words are too long
    static ToneKind toneOf(YearEndStatus status);
    static QString of(Channel channel);  ///< "Møde", "Telefon"
    static QString iconOf(Channel channel);
    static QString of(Attendance attendance);  ///< "Mødt", "Udeblevet"
    static ToneKind toneOf(Attendance attendance);
    static QString of(Assessment assessment);  ///< "Positiv"
    static ToneKind toneOf(Assessment assessment);
    static QString of(SpellKind kind);  ///< "Arbejde"
    static QString iconOf(SpellKind kind);
    static QString of(CustodyKind kind);    ///< "Varetægt"
    static QString of(TodayReason reason);  ///< heading of a group on today's list
    static QString of(Role role);           ///< "Medarbejder", "Teamleder"
    static QString of(AccessCause cause);   ///< "Vikar for en kollega"
    static QString of(StoreKind kind);      ///< "Demonstration"
    static QString district(int number);    ///< name of the safety area, from the office's own data
    /// Why a role may not do it, for the tool tip of what is disabled.
    static QString denialOf(Operation operation);
};

}  // namespace fodfaeste
