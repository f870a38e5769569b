#include "domains.h"

#include "floor/facts.h"
#include "identity/approval_facts.h"
#include "identity/facts.h"
#include "kitchen/facts.h"
#include "labour/facts.h"
#include "orders/facts.h"
#include "payments/arrival_facts.h"
#include "payments/card_facts.h"
#include "payments/facts.h"
#include "payments/prompt_facts.h"
#include "payments/purse_facts.h"
#include "printing/job_facts.h"
#include "printing/printer_facts.h"
#include "support/round_trip.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace jiko;

namespace {
/// The types tried so far.
QByteArrayList tried;

template <class AnyFact, class Decode> QString lost(Decode decode)
{
    tried += sync::TypesOf<AnyFact>::list();
    return test::whatARoundTripLoses<AnyFact>(decode, 11, 200);
}
} // namespace

class DomainsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFactComesBackAsItWentAndNoFieldMayBeMissing()
    {
        tried = {identity::recordEditedType}; // the database writes it and no domain reads it
        QCOMPARE(lost<orders::CheckFact>(orders::decodeCheckFact), QString());
        QCOMPARE(lost<payments::DrawerFact>(payments::decodeDrawerFact), QString());
        QCOMPARE(lost<payments::PromptFact>(payments::decodePromptFact), QString());
        QCOMPARE(lost<payments::ArrivalFact>(payments::decodeArrivalFact), QString());
        QCOMPARE(lost<payments::CardFact>(payments::decodeCardFact), QString());
        QCOMPARE(lost<payments::PurseFact>(payments::decodePurseFact), QString());
        QCOMPARE(lost<kitchen::TicketFact>(kitchen::decodeTicketFact), QString());
        QCOMPARE(lost<kitchen::AvailabilityFact>(kitchen::decodeAvailabilityFact), QString());
        QCOMPARE(lost<kitchen::MessageFact>(kitchen::decodeMessageFact), QString());
        QCOMPARE(lost<floor::TableFact>(floor::decodeTableFact), QString());
        QCOMPARE(lost<floor::WaitFact>(floor::decodeWaitFact), QString());
        QCOMPARE(lost<identity::IdentityFact>(identity::decodeIdentityFact), QString());
        QCOMPARE(lost<identity::ApprovalFact>(identity::decodeApprovalFact), QString());
        QCOMPARE(lost<labour::SpellFact>(labour::decodeSpellFact), QString());
        QCOMPARE(lost<labour::TipFact>(labour::decodeTipFact), QString());

        QCOMPARE(lost<printing::JobFact>(printing::decodeJobFact), QString());
        QCOMPARE(lost<printing::PrinterFact>(printing::decodePrinterFact), QString());

        QByteArrayList registered;
        for (const sync::Domain &domain : domains())
            registered += domain.factTypes;
        std::sort(registered.begin(), registered.end());
        std::sort(tried.begin(), tried.end());
        QCOMPARE(tried, registered);
    }
    void everyTypeIsOneDomainsAndBearsItsName()
    {
        QSet<QByteArray> seen;
        for (const sync::Domain &domain : domains())
            for (const QByteArray &type : domain.factTypes) {
                QVERIFY2(type.startsWith(domain.name + '.'), type);
                QVERIFY2(!seen.contains(type), type);
                seen.insert(type);
            }
    }
    void everyDomainReadsItsFactsAndBindsNoOthers()
    {
        for (const sync::Domain &domain : domains()) {
            QVERIFY2(domain.factTypes.isEmpty() || domain.reads, domain.name);
            for (const QByteArray &type : domain.boundToDevice)
                QVERIFY2(domain.factTypes.contains(type), type);
        }
    }
};

QTEST_GUILESS_MAIN(DomainsTest)
#include "domains_test.moc"
