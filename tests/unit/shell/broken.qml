import QtQuick

Window {
    property int count: "not a number";
    NoSuchThing {}
}
