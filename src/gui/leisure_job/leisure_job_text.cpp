#include "gui/leisure_job/leisure_job_text.h"

namespace fodfaeste {

QString LeisureJobText::stage(PlacementStage stage)
{
    switch (stage) {
    case PlacementStage::Suggested: return tr("Suggested");
    case PlacementStage::Contacted: return tr("Contacted");
    case PlacementStage::Interview: return tr("Interview");
    case PlacementStage::Offered: return tr("Offered");
    case PlacementStage::Started: return tr("Started");
    case PlacementStage::Ended: return tr("Ended");
    case PlacementStage::Declined: return tr("Declined");
    }
    return {};
}

QString LeisureJobText::reason(DeclineReason reason)
{
    switch (reason) {
    case DeclineReason::NotInterested: return tr("Not interested");
    case DeclineReason::TooFar: return tr("Too far away");
    case DeclineReason::HoursDoNotFit: return tr("The hours do not fit");
    case DeclineReason::School: return tr("School");
    case DeclineReason::EmployerChoseAnother: return tr("The employer chose another");
    case DeclineReason::NoAnswer: return tr("No answer");
    case DeclineReason::NotLawful: return tr("Not lawful");
    case DeclineReason::Other: return tr("Other");
    }
    return {};
}

QString LeisureJobText::sector(EmployerSector sector)
{
    return sector == EmployerSector::Municipal ? tr("Municipal") : tr("Private");
}

QString LeisureJobText::tier(EmployerTier tier)
{
    switch (tier) {
    case EmployerTier::Key: return tr("Key partner");
    case EmployerTier::Regular: return tr("Regular");
    case EmployerTier::Prospect: return tr("Prospect");
    }
    return {};
}

}  // namespace fodfaeste
