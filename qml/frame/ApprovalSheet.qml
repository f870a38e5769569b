import QtQuick
import Jiko.Controls
import Jiko.Outlet

// Asks for the PIN of somebody who may allow what is wanted. Closing it takes the wish back.
PermissionSheet {
    id: sheet

    required property Approval approval
    required property SignIn signIn

    objectName: "permission"
    what: approval.what
    amountText: approval.amountText
    pinLength: 6
    busy: signIn.busy
    canAsk: approval.canAsk
    onAsked: approval.askElsewhere()
    onSubmitted: pin => approval.submit(pin)
    onClosed: approval.withdraw()

    Connections {
        target: sheet.approval
        function onChanged() {
            if (!sheet.approval.wanted) {
                sheet.close()
                return
            }
            sheet.detail = sheet.approval.detail
            sheet.open()
        }
        function onRefused(problem: string) {
            sheet.problem = problem
            sheet.shake()
        }
    }
}
