import QtQuick
import QtTest
import Jiko.Controls

TestCase {
    id: test

    name: "Fields"
    when: windowShown
    visible: true
    width: 600
    height: 400

    property real minor: 0

    function init() {
        failOnWarning(/.?/)
    }

    Component { id: amount; AmountField { locale_: "en_KE"; onEdited: minor => test.minor = minor } }
    Component { id: phone; PhoneField { } }
    Component { id: other; JButton { text: "x" } }

    function test_amountsAreReadAsPeopleMeanThem_data() {
        return [{tag: "1,250/=", decimals: 2, minor: 125000}, {tag: "1250", decimals: 2, minor: 125000},
            {tag: "KSh 1 250.50", decimals: 2, minor: 125050}, {tag: "12.5", decimals: 2, minor: 1250},
            {tag: "1.250,50", decimals: 2, minor: 125050}, {tag: "1,250,000", decimals: 2, minor: 125000000},
            {tag: "12,500", decimals: 0, minor: 12500}, {tag: "0.05", decimals: 2, minor: 5}, {tag: ".5", decimals: 2, minor: 50},
            {tag: "−150", decimals: 2, minor: -15000}, {tag: "١٬٢٥٠", decimals: 2, minor: 125000},
            {tag: "1,250.", decimals: 2, minor: 125000}]
    }
    function test_amountsAreReadAsPeopleMeanThem(row) {
        compare(Typed.minor(row.tag, row.decimals), row.minor)
    }
    function test_whatIsNoAmountIsNone_data() {
        return [{tag: " ", decimals: 2}, {tag: "abc", decimals: 2}, {tag: "1.2345", decimals: 2}, {tag: "12.5", decimals: 0},
            {tag: "99999999999999999999", decimals: 2}]
    }
    function test_whatIsNoAmountIsNone(row) {
        verify(isNaN(Typed.minor(row.tag, row.decimals)))
    }
    function test_amountsAreShownInTheWayOfTheLocale() {
        compare(Typed.amount(125000, 2, "en_KE"), "1,250")
        compare(Typed.amount(125050, 2, "en_KE"), "1,250.50")
        compare(Typed.amount(-15000, 2, "en_KE"), "−150")
        compare(Typed.amount(NaN, 2, "en_KE"), "")
    }
    function test_anAmountIsKeptWhileTypingAndSetRightOnLeaving() {
        const field = createTemporaryObject(amount, test)
        const next = createTemporaryObject(other, test, {y: 100})
        field.forceActiveFocus()
        field.clear()
        for (const key of "1250.5")
            keyClick(key)
        compare(test.minor, 125050)
        compare(field.text, "1250.5")
        next.forceActiveFocus()
        compare(field.text, "1,250.50")
    }
    function test_aTypingSlipIsKeptAndExplained() {
        const field = createTemporaryObject(amount, test)
        const next = createTemporaryObject(other, test, {y: 100})
        field.forceActiveFocus()
        field.clear()
        for (const key of "1.234x5")
            keyClick(key)
        verify(field.problem !== "")
        next.forceActiveFocus()
        compare(field.text, "1.234x5")
    }

    function test_phoneNumbersAreReadAsPeopleWriteThem_data() {
        return [{tag: "0712 345 678", e164: "+254712345678"}, {tag: "+254 712-345-678", e164: "+254712345678"},
            {tag: "254712345678", e164: "+254712345678"}, {tag: "712345678", e164: "+254712345678"},
            {tag: "00255 754 123456", e164: "+255754123456"}, {tag: "12", e164: ""}, {tag: "Otieno", e164: ""}]
    }
    function test_phoneNumbersAreReadAsPeopleWriteThem(row) {
        compare(Typed.e164(row.tag, "254"), row.e164)
    }
    function test_phoneNumbersAreShownAsAtHome() {
        compare(Typed.phone("+254712345678", "254"), "0712 345 678")
        compare(Typed.phone("+255754123456", "254"), "+255 754 123 456")
        compare(Typed.phone("", "254"), "")
    }
    function test_daysAreReadAsPeopleWriteThem_data() {
        return [{tag: "21/11/2026", iso: "2026-11-21"}, {tag: "1.2.26", iso: "2026-02-01"}, {tag: "2026-11-21", iso: "2026-11-21"},
            {tag: "24/12", iso: "2026-12-24"}, {tag: "3-1", iso: "2027-01-03"}, {tag: "29/2", iso: ""}, {tag: "31/4/2026", iso: ""},
            {tag: "21/11/202", iso: ""}, {tag: "soon", iso: ""}]
    }
    function test_daysAreReadAsPeopleWriteThem(row) {
        compare(Typed.isoDate(row.tag, "2026-11-21"), row.iso)
        if (row.iso !== "")
            compare(Typed.isoDate(Typed.date(row.iso), "2026-11-21"), row.iso)
    }
    function test_aPhoneNumberIsSetRightOnLeaving() {
        const field = createTemporaryObject(phone, test)
        const next = createTemporaryObject(other, test, {y: 100})
        field.forceActiveFocus()
        for (const key of "0712345678")
            keyClick(key)
        next.forceActiveFocus()
        compare(field.text, "0712 345 678")
        compare(field.value, "+254712345678")
    }
}
