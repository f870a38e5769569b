pragma Singleton
import QtQuick

// How small things are written, whatever the direction of the language around them.
QtObject {
    // Keeps a phone number, a negative amount or "2 × 350" in its order inside Arabic words.
    function ltr(written: string): string {
        return "\u2066" + written + "\u2069"
    }
    // The parts that are not empty.
    function joined(parts: var, between: string): string {
        return parts.filter(part => part !== "").join(between)
    }
    // mm:ss up to 59:59, then h:mm.
    function elapsed(seconds: int): string {
        const two = n => (n < 10 ? "0" : "") + n
        return seconds < 3600 ? two(Math.floor(seconds / 60)) + ":" + two(seconds % 60)
                              : Math.floor(seconds / 3600) + ":" + two(Math.floor(seconds % 3600 / 60))
    }
}
