// SPDX-License-Identifier: MIT
#include "ui/media/mpvlibrary.h"

#include "ui/media/videoengine.h"

#include <QLibrary>

#include <optional>

namespace {

// By its name with the version of its interface, so that it is never another one than the headers describe.
#ifdef Q_OS_WIN
constexpr const char *libraryNames[] = {"libmpv-2", "mpv-2"};
#elif defined(Q_OS_MACOS)
constexpr const char *libraryNames[] = {"libmpv.2.dylib", "/opt/homebrew/lib/libmpv.2.dylib", "/usr/local/lib/libmpv.2.dylib"};
#else
constexpr const char *libraryNames[] = {"libmpv.so.2"};
#endif

template<typename Function>
bool resolve(QLibrary &library, const char *name, Function &function)
{
    function = reinterpret_cast<Function>(library.resolve(name));
    return function != nullptr;
}

bool resolveAll(QLibrary &library, MpvLibrary &mpv)
{
    return resolve(library, "mpv_create", mpv.create) && resolve(library, "mpv_initialize", mpv.initialize)
        && resolve(library, "mpv_terminate_destroy", mpv.terminateDestroy) && resolve(library, "mpv_set_option_string", mpv.setOptionString)
        && resolve(library, "mpv_set_property_async", mpv.setPropertyAsync)
        && resolve(library, "mpv_get_property_async", mpv.getPropertyAsync) && resolve(library, "mpv_command_async", mpv.commandAsync)
        && resolve(library, "mpv_observe_property", mpv.observeProperty) && resolve(library, "mpv_wait_event", mpv.waitEvent)
        && resolve(library, "mpv_set_wakeup_callback", mpv.setWakeupCallback)
        && resolve(library, "mpv_render_context_create", mpv.renderContextCreate)
        && resolve(library, "mpv_render_context_free", mpv.renderContextFree)
        && resolve(library, "mpv_render_context_set_update_callback", mpv.renderContextSetUpdateCallback)
        && resolve(library, "mpv_render_context_update", mpv.renderContextUpdate)
        && resolve(library, "mpv_render_context_get_info", mpv.renderContextGetInfo)
        && resolve(library, "mpv_render_context_render", mpv.renderContextRender);
}

std::optional<MpvLibrary> load()
{
    for (const char *name : libraryNames) {
        QLibrary library(QString::fromLatin1(name)); // stays loaded when this object goes
        MpvLibrary mpv;
        if (library.load() && resolveAll(library, mpv)) {
            noteVideoEngine(QStringLiteral("loaded"));
            return mpv;
        }
    }
    noteVideoEngine(QStringLiteral("not installed, or too old"));
    return {};
}

} // namespace

const MpvLibrary *loadMpv()
{
    static const std::optional<MpvLibrary> library = load();
    return library ? &*library : nullptr;
}
