// The virtual printer that a profile speaks of: what the profile does not claim, the printer refuses.
#pragma once

#include "printer/virtual_printer.h"
#include "printing/printer_profile.h"

namespace jiko::printing::samples {

/// As the decoder calls a page that iconv calls otherwise.
inline QByteArray decoderName(QByteArray page)
{
    if (page.startsWith("CP12"))
        return "windows-" + page.mid(2);
    return page.startsWith("CP") ? "IBM" + page.mid(2) : page;
}

inline virtualprinter::Model modelFor(const PrinterProfile &profile)
{
    using virtualprinter::Skill;
    virtualprinter::Model model;
    model.name = profile.id;
    model.columns = profile.columns;
    model.hasCutter = profile.cut != CutKind::Tear;
    model.pages.clear();
    // A number that it has not is passed over by a printer; the test page tries them all.
    for (const CodePage &page : candidatePages())
        model.pages.insert(page.number, "IBM437");
    for (const CodePage &page : profile.pages)
        model.pages.insert(page.number, decoderName(page.name));
    const auto knows = [&](bool does, Skill skill) {
        if (!does)
            model.lacks.insert(skill);
    };
    knows(profile.picture == PictureKind::Raster, Skill::Raster);
    knows(profile.picture == PictureKind::Stored, Skill::Stored);
    knows(profile.picture == PictureKind::Pins24, Skill::Pins24);
    knows(profile.picture == PictureKind::Pins8, Skill::Pins8);
    knows(profile.size == SizeKind::Times, Skill::Times);
    knows(profile.size == SizeKind::Mode, Skill::Mode);
    knows(profile.inverse, Skill::Inverse);
    knows(profile.red, Skill::Red);
    knows(profile.buzzer == BuzzerKind::Short, Skill::Buzzer);
    knows(profile.buzzer == BuzzerKind::Pattern, Skill::BuzzerPattern);
    knows(profile.densityNative, Skill::Density);
    knows(profile.drawer, Skill::Drawer);
    knows(profile.qrNative, Skill::Qr);
    knows(profile.barcodeNative, Skill::Barcode);
    knows(profile.automaticStatus, Skill::AutomaticStatus);
    knows(profile.status == StatusKind::ProcessId, Skill::Proof);
    return model;
}

} // namespace jiko::printing::samples
