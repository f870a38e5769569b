import Jiko.Controls
import Jiko.Outlet

// That something waits to be decided; a tap shows it.
Banner {
    id: banner

    required property Decisions decisions

    objectName: "decisionsBanner"
    text: decisions.bannerText
    iconName: "alert"
    actionText: qsTr("Decide")
}
