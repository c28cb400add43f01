#pragma once

#include "app/sharing/disclosure_service.h"

#include <QCoreApplication>
#include <QString>

namespace fodfaeste {

/// Words for consents, legal bases and what is shared.
class SharingText {
    Q_DECLARE_TR_FUNCTIONS(fodfaeste::SharingText)

public:
    static QString of(PartyKind kind);
    static QString of(Topic topic);
    static QString topics(const std::vector<Topic>& topics);
    static QString of(ConsentForm form);
    static QString of(ConsentStatus status);
    static QString of(DisclosureDirection direction);
    /// What the check found, in a sentence, and what may be done instead.
    static QString of(const SharingFinding& finding);
    /// The line that stands under what is handed on by § 115.
    static QString notForInvestigation();
    /// Party, person, basis and topics of one disclosure, for a register on paper.
    static QString line(const DisclosureRow& row);

private:
    static QString rule(const SharingFinding& finding);
    static QString consentRule(const SharingFinding& finding);
};

}  // namespace fodfaeste
