pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.PosModels

// The bar below: for the whole check, or for the line that is picked.
Rectangle {
    id: bar

    required property Till till
    required property CheckColumn column
    required property BillView bill
    required property DiscountDesk discountDesk
    required property MoveDesk moveDesk
    required property Paper paper
    required property StationDesk stationDesk
    property string symbol: ""
    property bool upright: false
    property bool narrow: false
    // The same for a check and for a line: nothing moves under a finger.
    readonly property int rows: upright || narrow && Theme.textScale > 100 ? 2 : 1

    readonly property bool onLine: column.picked !== ""
    readonly property bool heldLine: onLine && column.pickedState === "held"
    // Nobody cooks it yet: it can still be changed.
    readonly property bool unsentLine: heldLine || (onLine && column.pickedState === "unsent")
    readonly property bool sentLine: onLine && column.pickedState === "sent"

    signal payAsked()
    signal splitAsked()
    // A line's id; empty: the whole check.
    signal moveAsked(string line)

    function takeCoupon() {
        coupon.text = ""
        coupon.open()
    }

    height: Theme.space24 + rows * Theme.touch + (rows - 1) * Theme.space8 + (upright ? Theme.u(72) : 0)
    color: Theme.surface2

    Rectangle {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Theme.border
        color: Theme.line
    }
    // What does not fit scrolls; Pay and Send never move.
    Flickable {
        id: acts
        // Signs beside the words where all of them fit.
        readonly property bool iconic: !bar.narrow && words.advanceWidth + 6 * Theme.u(72) + Theme.u(56) <= width
        // A line has more of them.
        readonly property bool iconicLine: iconic && width >= Theme.u(1100)
        TextMetrics {
            id: words
            font: Theme.bodyBold
            text: qsTr("Course") + qsTr("Repeat") + acts.longer(qsTr("Split"), qsTr("Hold")) + qsTr("Move") + qsTr("Discount")
                + acts.longer(qsTr("Bill"), qsTr("Stay"))
        }
        // Two that share a place: signs do not come and go with them.
        function longer(one: string, other: string): string { return one.length > other.length ? one : other }
        anchors { left: parent.left; leftMargin: Theme.space8; top: parent.top }
        width: bar.width - 2 * Theme.space8 - (bar.upright ? 0 : ends.width + Theme.space8)
        height: bar.height - (bar.upright ? Theme.u(72) : 0)
        contentWidth: row.width
        contentHeight: Math.max(height, row.height + Theme.space24)
        clip: true
        interactive: contentWidth > width || contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        // It begins at the start side, which is the right one in Arabic.
        function begin() {
            contentX = LayoutMirroring.enabled ? Math.max(0, contentWidth - width) : 0
            contentY = 0
        }
        onContentWidthChanged: begin()
        onWidthChanged: begin()
        LayoutMirroring.onEnabledChanged: begin()

        Flow {
            id: row
            y: Theme.space12
            // One row goes on beyond the edge, two wrap.
            width: bar.rows > 1 ? acts.width : Math.max(acts.width, natural)
            readonly property real natural: {
                let sum = 0
                for (let i = 0; i < children.length; ++i)
                    sum += children[i].visible ? children[i].width + spacing : 0
                return sum
            }
            spacing: Theme.space8

            QuantityStepper {
                objectName: "line.count"
                namedAs: "line."
                visible: bar.unsentLine
                label: qsTr("Quantity")
                value: bar.column.pickedCount
                to: 999
                removable: true
                onStepped: value => bar.till.changeCount(bar.column.picked, value)
                onRemoved: bar.till.removeLine(bar.column.picked)
            }
            JButton {
                objectName: "line.fire"
                visible: bar.heldLine
                iconName: !acts.iconicLine ? "" : "flame"
                text: qsTr("Fire")
                onClicked: bar.till.fireLine(bar.column.picked)
            }
            JButton {
                objectName: "line.hold"
                visible: bar.unsentLine
                checked: bar.heldLine
                iconName: !acts.iconicLine ? "" : "pause"
                text: qsTr("Hold")
                onClicked: bar.till.hold(bar.column.picked)
            }
            JButton {
                objectName: "line.note"
                visible: bar.unsentLine
                iconName: !acts.iconicLine ? "" : "note"
                text: qsTr("Note")
                onClicked: {
                    lineNote.text = bar.column.pickedNote
                    lineNote.open()
                }
            }
            JButton {
                objectName: "line.allergy"
                visible: bar.unsentLine || bar.sentLine
                iconName: !acts.iconicLine ? "" : "allergy"
                text: qsTr("Allergy")
                onClicked: {
                    lineAllergy.look()
                    lineAllergy.open()
                }
            }
            JButton {
                objectName: "line.seat"
                visible: bar.unsentLine
                iconName: !acts.iconicLine ? "" : "user"
                text: qsTr("Seat")
                onClicked: seatSheet.open()
            }
            JButton {
                objectName: "line.course"
                visible: bar.unsentLine
                iconName: !acts.iconicLine ? "" : "course"
                text: qsTr("Course")
                onClicked: courseSheet.open()
            }
            JButton {
                objectName: "line.remove"
                visible: bar.unsentLine
                iconName: !acts.iconicLine ? "" : "trash"
                text: qsTr("Remove")
                onClicked: bar.till.removeLine(bar.column.picked)
            }
            JButton {
                objectName: "line.void"
                visible: bar.sentLine
                kind: JButton.Danger
                iconName: !acts.iconicLine ? "" : "void"
                text: qsTr("Void")
                onClicked: voidSheet.open()
            }
            JButton {
                objectName: "line.kitchen"
                visible: bar.sentLine && (bar.column.pickedReach === "overdue" || bar.column.pickedReach === "doubtful")
                kind: JButton.Danger
                iconName: !acts.iconicLine ? "" : "kitchen"
                text: qsTr("Kitchen")
                Accessible.name: qsTr("The kitchen has not got it: what now?")
                onClicked: stationSheet.openFor(bar.column.picked, bar.column.pickedName)
            }
            JButton {
                objectName: "line.discount"
                visible: bar.sentLine || bar.unsentLine
                iconName: !acts.iconicLine ? "" : "discount"
                text: qsTr("Discount")
                onClicked: discountSheet.openFor(bar.column.picked, bar.column.pickedName, bar.column.pickedCount)
            }
            JButton {
                objectName: "line.move"
                visible: bar.sentLine || bar.unsentLine
                iconName: !acts.iconicLine ? "" : "move"
                text: qsTr("Move")
                onClicked: bar.moveAsked(bar.column.picked)
            }
            JButton {
                objectName: "line.price"
                visible: bar.sentLine || bar.unsentLine
                iconName: !acts.iconicLine ? "" : "info"
                text: qsTr("Price")
                onClicked: priceSheet.openFor(bar.column.picked, bar.column.pickedName)
            }
            JText {
                objectName: "line.who"
                visible: bar.onLine && !bar.unsentLine
                width: Math.min(implicitWidth, acts.width)
                height: Theme.touch
                text: bar.column.pickedWho
                font: Theme.caption
                color: Theme.text2
            }
            JButton {
                objectName: "course"
                visible: !bar.onLine
                iconName: !acts.iconic ? "" : "course"
                checked: bar.till.course !== ""
                text: bar.till.courseName !== "" ? bar.till.courseName : qsTr("Course")
                onClicked: courseSheet.open()
            }
            JButton {
                objectName: "orderType"
                visible: !bar.onLine && bar.till.orderTypeName !== ""
                iconName: bar.till.atTable ? "table" : "walk"
                // Who eats here as most do needs no word for it: the row has to hold the bill.
                text: bar.till.orderTypes.length > 0 && bar.till.orderTypeName === bar.till.orderTypes[0].name ? "" : bar.till.orderTypeName
                Accessible.name: bar.till.orderTypeName
                onClicked: typeSheet.open()
            }
            JButton {
                objectName: "repeat"
                visible: !bar.onLine
                iconName: !acts.iconic ? "" : "repeat"
                text: qsTr("Repeat")
                reason: bar.till.repeatReason
                onClicked: bar.till.repeatRound()
            }
            // What is not sent is neither split nor billed: the same places hold it, or send it from here.
            JButton {
                objectName: "hold"
                visible: !bar.onLine && bar.till.unsent > 0
                iconName: !acts.iconic ? "" : "pause"
                text: qsTr("Hold")
                onClicked: bar.till.hold("")
            }
            JButton {
                objectName: "split"
                visible: !bar.onLine && bar.till.unsent === 0
                iconName: !acts.iconic ? "" : "split"
                text: qsTr("Split")
                reason: bar.till.payReason
                onClicked: bar.splitAsked()
            }
            JButton {
                objectName: "move"
                visible: !bar.onLine
                iconName: !acts.iconic ? "" : "move"
                text: qsTr("Move")
                reason: bar.moveDesk.reason
                onClicked: bar.moveAsked("")
            }
            JButton {
                objectName: "discount"
                visible: !bar.onLine
                iconName: !acts.iconic ? "" : "discount"
                text: bar.discountDesk.couponOnly ? qsTr("Coupon") : qsTr("Discount")
                reason: bar.discountDesk.couponOnly ? "" : bar.discountDesk.reason
                onClicked: bar.discountDesk.couponOnly ? bar.takeCoupon() : discountSheet.openFor("", "", 1)
            }
            JButton {
                objectName: "stay"
                visible: !bar.onLine && bar.till.unsent > 0
                iconName: !acts.iconic ? "" : "send"
                text: qsTr("Stay")
                Accessible.name: qsTr("Send and stay")
                onClicked: bar.till.sendAndStay()
            }
            JButton {
                objectName: "bill"
                visible: !bar.onLine && bar.till.unsent === 0
                iconName: !acts.iconic ? "" : "receipt"
                text: qsTr("Bill")
                reason: bar.till.billReason
                onClicked: bar.till.printBill()
            }
        }
    }
    Row {
        id: ends
        anchors { right: parent.right; rightMargin: Theme.space8; bottom: parent.bottom; bottomMargin: bar.upright ? Theme.space12 : Math.round((bar.height - height) / 2) }
        spacing: Theme.space8
        readonly property real each: bar.upright ? Math.floor((bar.width - 3 * Theme.space8) / 2) : bar.narrow ? Theme.textU(152) : Theme.textU(200)
        JButton {
            objectName: "pay"
            width: ends.each
            height: Theme.u(64)
            iconName: "cash"
            text: qsTr("Pay %1").arg(Fmt.ltr(bar.till.dueText))
            reason: bar.till.payReason
            onClicked: bar.payAsked()
        }
        PrimaryButton {
            objectName: "send"
            width: ends.each
            height: Theme.u(64)
            iconName: "send"
            text: bar.till.unsent > 0 ? qsTr("Send %1").arg(bar.till.unsent) : qsTr("Send")
            reason: bar.till.sendReason
            onClicked: bar.till.send()
        }
    }

    StationSheet {
        id: stationSheet
        desk: bar.stationDesk
        onPrintAsked: bar.paper.printForKitchen(desk.line)
    }
    DiscountSheet {
        id: discountSheet
        desk: bar.discountDesk
        symbol: bar.symbol
        onCouponAsked: bar.takeCoupon()
    }
    PriceSheet {
        id: priceSheet
        bill: bar.bill
        desk: bar.discountDesk
        symbol: bar.symbol
    }
    Sheet {
        id: typeSheet
        title: qsTr("How is it sold?")
        detail: qsTr("What is ordered keeps its hour; prices and tax are those of the other way.")
        Flow {
            width: parent.width
            spacing: Theme.space8
            Repeater {
                model: bar.till.orderTypes
                JButton {
                    required property var modelData
                    required property int index
                    objectName: "orderType." + index
                    checked: bar.till.orderType === modelData.code
                    text: modelData.name
                    onClicked: {
                        typeSheet.close()
                        bar.till.changeOrderType(modelData.code)
                    }
                }
            }
        }
    }
    NoteSheet {
        id: coupon
        title: qsTr("Code on the coupon")
        actionText: qsTr("Take")
        onGiven: text => bar.till.handIn(text)
    }
    NoteSheet {
        id: lineNote
        title: qsTr("Note for the kitchen")
        onGiven: text => bar.till.changeNote(bar.column.picked, text)
    }
    AllergySheet {
        id: lineAllergy
        function look() {
            said = bar.till.allergiesOf(bar.column.picked)
            inside = bar.till.contains(bar.column.picked)
        }
        allergens: bar.till.allergens
        sent: bar.sentLine
        onToggled: allergy => {
            bar.till.changeAllergy(bar.column.picked, allergy)
            look()
        }
    }
    Sheet {
        id: seatSheet
        title: qsTr("Seat of %1").arg(bar.column.pickedName)
        SeatBar {
            width: parent.width
            seats: bar.till.covers
            current: bar.column.pickedSeat
            onPicked: seat => {
                bar.till.changeSeat(bar.column.picked, seat)
                seatSheet.close()
            }
        }
    }
    Sheet {
        id: courseSheet
        title: bar.unsentLine ? qsTr("Course of %1").arg(bar.column.pickedName) : qsTr("Course of what comes next")
        Flow {
            width: parent.width
            spacing: Theme.space8
            JButton {
                objectName: "course.own"
                visible: !bar.unsentLine
                checked: bar.till.course === ""
                text: qsTr("As the dish says")
                onClicked: {
                    bar.till.course = ""
                    courseSheet.close()
                }
            }
            Repeater {
                model: bar.till.courses
                JButton {
                    required property var modelData
                    required property int index
                    objectName: "course." + index
                    checked: !bar.unsentLine && bar.till.course === modelData.id
                    text: modelData.name
                    onClicked: {
                        if (bar.unsentLine)
                            bar.till.changeCourse(bar.column.picked, modelData.id)
                        else
                            bar.till.course = modelData.id
                        courseSheet.close()
                    }
                }
            }
        }
    }
    Sheet {
        id: voidSheet
        objectName: "voidSheet"
        property int count: 1
        title: qsTr("Void %1 × %2").arg(count).arg(bar.column.pickedName)
        detail: count < bar.column.pickedCount
            ? qsTr("%n stay on the check. The kitchen is told at once. Why?", "", bar.column.pickedCount - count)
            : qsTr("The kitchen is told at once. Why?")
        onAboutToShow: count = bar.column.pickedCount
        QuantityStepper {
            objectName: "void.count"
            namedAs: "void."
            visible: bar.column.pickedCount > 1
            label: qsTr("How many")
            value: voidSheet.count
            to: bar.column.pickedCount
            onStepped: value => voidSheet.count = value
        }
        Flow {
            width: parent.width
            spacing: Theme.space8
            Repeater {
                model: bar.till.voidReasons
                JButton {
                    required property string modelData
                    required property int index
                    objectName: "void.reason." + index
                    width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                    text: modelData
                    onClicked: {
                        voidSheet.close()
                        bar.till.voidLine(bar.column.picked, modelData, voidSheet.count)
                    }
                }
            }
        }
    }
}
