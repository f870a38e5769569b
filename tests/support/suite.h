// One test program a domain: every file brings a class, the program runs them all.
//
//     class TenderTest : public QObject { … };
//     JIKO_SUITE(TenderTest)
//     #include "tender_test.moc"
//
// test_orders runs everything; test_orders cardOverTheAmountDueIsRefused runs that one, in whatever class it stands.
#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace jiko::test {

struct Suite {
    explicit Suite(std::function<std::unique_ptr<QObject>()> make);
};

} // namespace jiko::test

#define JIKO_SUITE(Class) static const jiko::test::Suite suite##Class([] { return std::make_unique<Class>(); });
